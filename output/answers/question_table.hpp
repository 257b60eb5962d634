// The questions of the readers as a small table to be filled in and given back
// (network/import/answer_sheet.hpp): a question a row, what was taken, what another answer changes,
// and room for the answer.
#pragma once

#include <optional>
#include <string>

#include "output/answers/decision_account.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

// As CSV, for any spreadsheet program.
std::string questions_csv(const DecisionAccount& account, output_text::Language language);

// As a workbook, with a drop-down list of the possible answers in each row. None: no temporary file
// could be made.
std::optional<std::string> questions_xlsx(const DecisionAccount& account,
                                          output_text::Language language);

// For a form: [{code, subject, asked, where, taken, doubtful, effect, choices, any}], `any` where the
// right text may be written too. Code and subject are what an answer is found by.
Json questions_json(const DecisionAccount& account, output_text::Language language);

}  // namespace maillage::answers
