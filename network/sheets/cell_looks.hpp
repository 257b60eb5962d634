// What cells look like: the fill of one, and the plain word for a colour.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "network/sheets/workbook_cells.hpp"

namespace maillage::sheets {

// Of a cell without a look of its own: no fill, not struck. O(log looks).
CellLook look_at(const WorkbookSheet& sheet, std::uint32_t row, std::uint32_t column);

// "green", "red", "orange", "yellow", "blue", "grey", "purple", "pink", "brown", "black": as one would say
// it of a fill 0xRRGGBB. Where two meet, orange is what Excel calls so (#FFC000).
std::string_view hue_of(std::uint32_t fill);

// The hue that a word names: "vert", "Rouge clair", "en orange". None: no colour.
std::optional<std::string_view> hue_named(std::string_view word);

// "🟢", "✔": no letter of ASCII, accented or not, and of the length of one picture, which a selector of its
// look may follow.
bool is_picture(std::string_view text);

// "92D050".
std::string hex_of(std::uint32_t fill);

}  // namespace maillage::sheets
