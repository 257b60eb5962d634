// What looks like a natural person in a text: a name, an e-mail address, a phone number.
//
// A contract holds organisations and roles only: what is found is told by its place, never by its
// words, and masked in what leaves the machine.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "network/names/name_index.hpp"

namespace maillage::persons {

enum class PrivateKind { name, phone, email };

struct PrivateSpan {
  PrivateKind kind = PrivateKind::name;
  std::size_t begin = 0, end = 0;  // bytes of the text
};

// In order, none within another. Names as in prose (network/persons/person_names.hpp), the sure ones
// only; phone numbers French ("06 12…", "+33 (0)6.12…") or with a country's code; e-mail addresses
// also written with "at" or "arobase". Names that `known` holds (declared organisations) are none.
// O(length).
std::vector<PrivateSpan> find_private(std::string_view text,
                                      const names::NameIndex* known = nullptr);

// E-mail addresses and phone numbers alone.
std::vector<PrivateSpan> find_addresses(std::string_view text);

struct PrivateCounts {
  std::size_t names = 0, phones = 0, emails = 0;
  std::size_t total() const { return names + phones + emails; }
  PrivateCounts& operator+=(const PrivateCounts& more);
};

PrivateCounts count_private(const std::vector<PrivateSpan>& spans);

// What stands in place of each of them.
inline constexpr std::string_view private_mask = "•••";

// The text with a mask for each; `counts` goes up by what was masked.
std::string mask_private(std::string_view text, PrivateCounts& counts,
                         const names::NameIndex* known = nullptr);

// The text without any of them.
std::string without_private(std::string_view text);

}  // namespace maillage::persons
