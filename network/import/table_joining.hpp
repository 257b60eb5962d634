// Two tables of one plan made one: a workbook may have a sheet an axis.
#pragma once

#include <map>

#include "network/model/draft.hpp"

namespace maillage::importing {

// Appends the rows, under the headers they have in common, and behind these the others.
void append_table(model::DraftTable& table, model::DraftTable more);

// Of a table whose rows are of several years, as a column "Année" or headings "Année 2023" say: a table a
// year, without that column, whose place is `said`. Empty where half of the actions of no year stand in one
// before: then it says when each was begun.
struct TablesByYear {
  std::map<int, model::DraftTable> tables;
  model::Text said;  // the header, or the first heading
};
TablesByYear tables_by_year(const model::DraftTable& table);

}  // namespace maillage::importing
