// "État 2020 | État 2021 | Porteur 2021" in one sheet: the bilans of these years.
#pragma once

#include <optional>
#include <vector>

#include "network/model/draft.hpp"

namespace maillage {

// A column of a table that says the state or the porteur of one year.
struct YearColumn {
  std::size_t at = 0;  // in the table
  Column meaning = Column::state;
  int year = 0;
};

struct TableWithYears {
  DraftTable table;
  std::vector<YearColumn> years;
};

// A bilan for every year that has a column of states, by year: the rows that have a word in it or
// in the year's porteur, with all that the sheet says whatever the year. Where a year has no
// porteur of its own it is the sheet's. Columns that nobody knows are left to the table itself.
std::vector<DraftTable> reviews_of(const TableWithYears& whole);

}  // namespace maillage
