// How wide a text is in DejaVu Sans, and how to break it: diagrams place their words themselves, so
// that nothing overlaps and an A3 page stays an A3 page.
//
// Widths are the font's own for Latin letters, and those of its widest common glyphs elsewhere: a
// line may come out shorter than reckoned, not longer. UTF-8 throughout.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::drawing {

enum class Weight { normal, bold };

// The text as a diagram may show it: white space as single spaces, no control characters, no marks
// that turn the direction of the writing, no invisible ones; at most two accents on a letter; bytes
// that are not UTF-8 as U+FFFD. O(n).
std::string shown_text(std::string_view text);

// In points, of a shown text.
double text_width(std::string_view shown, double font_size, Weight weight = Weight::normal);

// Lines of at most `width` points, broken at spaces, behind hyphens and slashes, or within a word
// that has no room. What does not fit in `most_lines` is cut, and the last line ends in "…". An
// empty text gives no line. O(n).
std::vector<std::string> wrapped(std::string_view text, double width, double font_size,
                                 std::size_t most_lines, Weight weight = Weight::normal);

// One line: wrapped() with a single line; empty text stays empty.
std::string shortened(std::string_view text, double width, double font_size,
                      Weight weight = Weight::normal);

}  // namespace maillage::drawing
