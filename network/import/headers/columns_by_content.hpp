// A meaning for the columns whose headers leave it open, by what stands in them.
//
// A header's words settle what they can (header_words); what they only lean towards (header_hints, 0 to 3)
// is weighed here against the cells: "Où en est-on ?" over "en cours, réalisé, en cours" is the state, over
// "voir le bilan" it is nothing. Each meaning goes to one column at most, in a fixed order, those first
// whose cells cannot be mistaken: states, then who carries, partners, numbers, axes, and last titles, for
// any text may be one. The order is why a column is never fought over: what is settled is closed.
//
// The numbers in the scores only rank columns for one meaning against each other; they are not compared
// between meanings. A share of seven tenths (ColumnContent::is_mostly) rather than all, for people write
// remarks into any column; what holds fewer is left open, and an open column of organisations is asked
// about rather than taken.
#pragma once

#include <cstddef>
#include <vector>

#include "network/import/headers/column_content.hpp"
#include "network/import/headers/table_header.hpp"

namespace maillage::importing {

// Gives a meaning to columns whose words leave it open: each meaning that no header says goes to the
// column that its words and its cells speak for best, if they speak for one. Those found so are
// marked FoundColumn::from_content; what only looks like a porteur is marked
// FoundColumn::undecided. O(columns · 100).
void know_by_content(SheetContent& content, std::size_t last, std::vector<FoundColumn>& columns);

}  // namespace maillage::importing
