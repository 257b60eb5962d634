// The rows of a found table as rows of a draft: what is merged is filled in, what is no action is
// left out and said.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "network/import/headers/table_header.hpp"
#include "network/import/rows/column_plan.hpp"
#include "network/import/rows/read_row.hpp"
#include "network/import/rows/year_columns.hpp"
#include "network/model/decision.hpp"
#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// `year`: of the sheet, if it has one. `workbook`: where another sheet may say what signs and colours mean.
// O(rows · columns · log columns).
TableWithYears read_rows(const sheets::SheetView& view, const sheets::Workbook& workbook,
                         const FoundHeader& header, Headings headings, std::optional<int> year,
                         text::Faults& faults, model::Deciding& deciding);

}  // namespace maillage::importing
