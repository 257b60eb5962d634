// What the three writers share: words as XML, colours, pictures.
#pragma once

#include <string>
#include <string_view>

#include "output/blocks/blocks.hpp"
#include "output/text/language.hpp"

namespace maillage::report::office {

inline constexpr const char* xml_head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
inline constexpr const char* font = "Arial";  // of every system, or one as wide as it

// Untrusted text as it is shown: no control characters, French spaces fixed.
std::string shown_words(std::string_view text);
std::string shown_words(const blocks::Prose& prose);

// The same, escaped for content and attributes.
std::string xml_words(std::string_view text);

const char* language_code(output_text::Language language);  // "fr-FR"

// The pale ground of a cell, "e0f4e8"; empty: none.
std::string_view ground_of(blocks::Tone tone);

// Of what a table's head and a finding's emphasis are drawn in, without "#".
inline constexpr std::string_view heading_colour = "22313f", quiet_colour = "555555",
                                  text_colour = "1a1a1a", line_colour = "8a8a8a",
                                  rule_colour = "0072b2";

struct PictureSize {
  double width = 0, height = 0;  // points
};
PictureSize size_of_svg(const std::string& svg);  // 0, 0: it is not said

// For programs that show no SVG: three dots a pixel. Empty where nothing draws (in a browser).
std::string png_of(const std::string& svg);

// A strip of months as a table: a year a row, its meetings in words.
blocks::Grid grid_of(const blocks::CalendarStrip& strip, output_text::Language language);

}  // namespace maillage::report::office
