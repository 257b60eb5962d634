// A first look at a TOML text: what toml++ would tell badly or not survive.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace maillage::readers {

enum class TomlFlaw {
  unclosed_string,  // `byte`: its opening quote
  too_deep,         // `byte`: the dot or bracket that opens one level too many
};

struct TomlTrouble {
  TomlFlaw flaw{};
  std::size_t byte = 0;
};

// Tables and lists within one another in one statement, by bracket or by a dot in a key. They are
// read and destroyed by recursion, and toml++ 3.3 bounds brackets only.
inline constexpr std::size_t most_levels = 64;

// The first of either flaw; bytes before it are as TOML's grammar splits them into strings,
// comments and the rest. In a text with other errors, only what stands before the first one is
// meant. Linear.
std::optional<TomlTrouble> scan_toml(std::string_view text);

}  // namespace maillage::readers
