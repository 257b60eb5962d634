// A table of questions that a person filled in (output/answers/question_table.hpp), read back
// as answers.
#pragma once

#include "network/model/decision.hpp"
#include "network/sheets/workbook_cells.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// The header is the row that has a question, its subject and the answer, in French or English, in
// any order and among other columns. A row without an answer leaves its question open. Faults: no
// such header, a question that does not exist, an answer that it cannot have.
model::Answers read_answer_sheet(const sheets::Workbook& workbook, text::Faults& faults);

}  // namespace maillage::importing
