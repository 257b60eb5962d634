// Names of files made of ids, which may be any text: an id of signs alone, of 300 letters, or two ids
// that differ only in what a file name cannot keep.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::output_text {

// Lower-case letters, digits, "." and "-" only: fit for an SVG id or a file name. Empty text, or one
// without such letters, gives "x".
std::string safe_id(std::string_view text);

// What an id may take of a file's name, in bytes: systems hold 255 for the whole.
inline constexpr std::size_t longest_name_part = 100;

// A name for each id, in their order, all different: safe_id() where that is short enough and no other
// id comes to the same; else cut, with a mark of the whole id behind it. An id that is its own
// safe_id() keeps it, whatever the others are.
std::vector<std::string> file_names(const std::vector<std::string>& ids);

}  // namespace maillage::output_text
