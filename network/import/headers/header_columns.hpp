// The columns of a header of one row, and of one of two: what the lower row is silent about, the upper one says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "network/import/headers/table_header.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::importing {

// The cells of a row as headers, from left to right, each with what its words mean. A legend of colours
// beside the table is none.
std::vector<FoundColumn> columns_of(const sheets::SheetView& view, const sheets::RowSpan& span);

// How many columns the title titles[at] of the row `span` stands over, with `lower` below it: those it is
// merged over; where it is not merged, but says "État", the states below it.
std::uint32_t width_of_state(const sheets::SheetView& view, const sheets::RowSpan& span,
                             const std::vector<FoundColumn>& titles, std::size_t at,
                             const std::vector<FoundColumn>& lower);

// The lower row says what its columns are; where it is silent, the upper one does. A group title
// over several columns tells apart what would else have the same name.
std::vector<FoundColumn> joined(const sheets::SheetView& view, const sheets::RowSpan& upper_span,
                                const std::vector<FoundColumn>& upper,
                                const std::vector<FoundColumn>& lower);

// "Partenaires du CLS" behind a blank column, longer than the table: a list of its own. It says nothing of the
// rows that it happens to stand beside, unless a person says that it does.
void set_list_apart(const sheets::SheetView& view, std::size_t last, std::size_t end,
                    std::vector<FoundColumn>& columns);

// "Partenaires" merged over three columns, with no header below it: all three hold some.
void add_merged_columns(const sheets::SheetView& view, std::vector<FoundColumn>& columns);

}  // namespace maillage::importing
