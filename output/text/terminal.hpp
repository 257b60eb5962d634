// Untrusted text on a terminal, and tables that line up there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::output_text {

// Control characters (escape sequences among them), direction marks and noncharacters become "·";
// line breaks and tabs a blank.
std::string printable(std::string_view text);

// Columns a text takes: code points, those that combine not counted, wide ones (CJK, emoji) twice.
std::size_t display_width(std::string_view text);

// The text cut to at most `width` columns, its end replaced by "…" if it is cut.
std::string shortened(std::string_view text, std::size_t width);

enum class Align { left, right };

// Rows of cells as lines, columns two blanks apart. `align` is per column; missing ones are left.
std::string text_table(const std::vector<std::vector<std::string>>& rows,
                       const std::vector<Align>& align, std::string_view indent = "  ");

}  // namespace maillage::output_text
