// Tables on slides: how wide columns are and how high rows.
#pragma once

#include <optional>
#include <vector>

#include "output/blocks/blocks.hpp"
#include "output/report/office/slides.hpp"

namespace maillage::report::office {

// As high as the words need in this width.
double words_height(const blocks::Prose& prose, double size, double width);

// What a table has: the size of its type, its width, what is beside the words of a cell, and how high it
// may be. A row that would be higher goes on in rows below it.
struct TableRoom {
  double type = least_type, width = slide_room, side = table_side, height = slide_height;
};

// As wide as the room; none where words of so many columns would be cut.
std::optional<TableFrame> slide_table(const blocks::Grid& grid, const TableRoom& room);

// What a text takes up is reckoned a little more generously than it is: pieces of a prose that are at
// most as high as `height`.
std::vector<blocks::Prose> prose_pieces(const blocks::Prose& prose, double size, double width,
                                        double height);

}  // namespace maillage::report::office
