// Which of the columns whose header leaves it open holds the titles of actions.
//
// The one column that no table is read without, and the one whose headers say least: "Intitulé", "Nom",
// "Description", "Quoi ?" head lists of contacts as well. So words alone are not enough unless they are
// strong ("Action", "Projet"): the table must speak of actions beside (a state, an axis, somebody who
// carries), and the cells must be texts, mostly each its own, in more than half of the rows. Where no
// header has such a word, the one column of texts is it; of two, neither.
#pragma once

#include "network/import/headers/open_columns.hpp"

namespace maillage::importing {

// Nothing where a column has the titles already. Asks after those of the other columns are settled.
void know_title(OpenColumns& open);

}  // namespace maillage::importing
