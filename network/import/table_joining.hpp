// Two tables of one plan made one: a workbook may have a sheet an axis.
#pragma once

#include <map>
#include <vector>

#include "network/model/draft.hpp"

namespace maillage::importing {

// Appends the rows, under the headers they have in common, and behind these the others.
void append_table(model::DraftTable& table, model::DraftTable more);

// Tables of several files of which each holds the actions and one year's states, as one that is saved
// anew each year: a plan each, and a bilan beside it. The first year's plan is the plan, or that of a
// file without states; what the others hold is their year's alone, columns of the user's own too, and
// their plans go. As they were, where two files have a plan and no year, or a later one has several
// years. The places of the files whose plan went.
std::vector<text::Place> keep_one_plan(std::vector<model::DraftTable>& tables);

// Of a table whose rows are of several years, as a column "Année" or headings "Année 2023" say: a table a
// year, without that column, whose place is `said`. Empty where half of the actions of no year stand in one
// before: then it says when each was begun.
struct TablesByYear {
  std::map<int, model::DraftTable> tables;
  model::Text said;  // the header, or the first heading
};
TablesByYear tables_by_year(const model::DraftTable& table);

}  // namespace maillage::importing
