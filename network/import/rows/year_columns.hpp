// "État 2020 | État 2021 | Porteur 2021" in one sheet: the bilans of these years.
#pragma once

#include <optional>
#include <vector>

#include "network/import/rows/read_row.hpp"
#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// A column of a table that says the state, the porteur or the partners of one year.
struct YearColumn {
  std::size_t at = 0;  // in the table
  model::Column meaning = model::Column::state;
  int year = 0;
};

struct TableWithYears {
  model::DraftTable table;
  std::vector<YearColumn> years;
  std::optional<Headings> headings_below = std::nullopt;  // of the last rows, that head none of it
};

// A bilan for every year that has a column of states, by year, with all that the sheet says whatever
// the year: the rows that have a word in it, in the year's porteur, or in an earlier year; of those
// that never have one, all. Where a year has no porteur or partners of its own they are the sheet's. A column of
// which every cell says something else than before is filled in only where that changed: what was
// said before holds in its blanks, and is reported (year_values_kept). In the blanks of any other
// nothing is known. Columns that nobody knows are left to the table itself.
// Headers of those that a bilan holds are marked as told. Without any state by year there is no bilan, and
// who carries in the last year that says so is the table's porteur.
std::vector<model::DraftTable> reviews_of(TableWithYears& whole, text::Faults& faults,
                                          model::Deciding& deciding);

}  // namespace maillage::importing
