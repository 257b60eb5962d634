// The table of another year, to be filled in: the rows, ids and columns of the table before it, with
// its states, remarks and sources left empty.
#pragma once

#include <optional>

#include "network/model/contract.hpp"
#include "network/model/draft.hpp"
#include "output/text/document.hpp"
#include "output/text/language.hpp"

namespace maillage::contract_files {

// The table that a review of that year follows: the latest of an earlier year, else the plan, else
// the first there is. Null: the contract has no table.
const model::DraftTable* table_before(const model::Draft& draft, int year);

// "bilans/2026.csv", or "bilans/2026.xlsx" where the table before is of a workbook. `contract` is
// what the draft resolves to. None: no temporary file could be made for a workbook.
std::optional<output_text::Document> next_review(const model::DraftTable& before,
                                                 const model::Contract& contract, int year,
                                                 output_text::Language language);

}  // namespace maillage::contract_files
