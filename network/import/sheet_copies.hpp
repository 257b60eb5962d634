// Whether a sheet of actions says again what another one of the workbook says, and a row what another row says.
#pragma once

#include <string>
#include <string_view>

#include "network/model/draft.hpp"
#include "network/text/fault.hpp"

namespace maillage::importing {

// A copy, an older state, or the same plan on another territory: half of `more`'s actions or more stand in
// `table`, by their titles. False where it has none.
bool repeats_actions(const model::DraftTable& table, const model::DraftTable& more);

// Each action of `more` stands in `table` with the same porteurs and state.
bool says_nothing_new(const model::DraftTable& table, const model::DraftTable& more);

// Gives the actions of `table` what `more`, where the same actions stand by their titles, says beside it in
// their blanks: who takes part, funds or is meant, and the level above. Whether there was any.
bool add_by_title(const model::DraftTable& more, model::DraftTable& table);

// Of a sheet's name: "Plan (ancien)", "Copie de Plan", "Plan (provisoire)".
bool names_a_copy(std::string_view sheet);

// What a sheet's name says of which state it is: "Plan V2 définitif" is the last of "plan".
struct SheetVersion {
  std::string name;  // folded, without such words
  int number = -1;   // of "V2"
  bool is_last = false, is_copy = false;
};
SheetVersion version_of_sheet(std::string_view sheet);

// Whether `more` calls its actions, all of them, by the numbers that those of `table` have: "FA1", "FA2" at the
// heads of a matrix. None of its titles is one of an action.
bool names_actions_by_number(const model::DraftTable& table, const model::DraftTable& more);

// Adds who carries, takes part, funds, or is meant in `more` to the actions of these numbers.
void add_by_number(const model::DraftTable& more, model::DraftTable& table);

// Tells actions that stand there several times under one number and one title, below two axes for example: each
// counts. Not of a table with ids, which say what is one.
void tell_repeated_actions(const model::DraftTable& table, text::Faults& faults);

}  // namespace maillage::importing
