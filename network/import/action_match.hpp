// The same action from table to table: by its id, by number and title, by one of them.
//
// A match that both number and title would not support is doubtful: it is listed for a person to
// decide, and the row is an action of its own until then.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "network/model/draft.hpp"

namespace maillage::importing {

enum class MatchGround { id, number_and_title, title, number, answer };
inline constexpr int match_ground_count = static_cast<int>(MatchGround::answer) + 1;

enum class MatchDoubt {
  same_number,     // but another title: not matched
  near_title,      // but not the same: not matched
  other_number,    // same title, other number: matched by title
  repeated_title,  // several rows have it: matched in their order
  untitled,        // no title, no number of its own: matched by its objective
};

struct DoubtfulMatch {
  MatchDoubt why = MatchDoubt::near_title;
  std::string id, other_id;  // of the later row's action and of the earlier one
  model::Text row, other;    // their titles, or numbers where they have none
  std::string number, other_number;
};

struct IdentifiedRow {
  std::string id;                     // empty: the row names no action
  std::optional<MatchGround> ground;  // none: no earlier table has the action
};

struct MatchedActions {
  std::vector<std::vector<IdentifiedRow>> rows;  // of each table, in its order
  std::vector<DoubtfulMatch> doubts;             // in the order of the tables
  std::vector<std::size_t> renumbered;  // tables whose numbers are those of lines, and not used
};

// The tables: the plan first, then by year. Ids are those of the tables where they have any, else
// slugs of the first title, or number; distinct whatever their case and punctuation.
// `answers`: of a person, by the title of the row: the title that the action had before, or "autre".
// O(rows · words of a title · rows that share a rare word).
MatchedActions match_actions(const std::vector<const model::DraftTable*>& tables,
                             const model::Answers& answers = {});

// The doubts that titles can tell apart, as questions.
std::vector<model::Decision> decisions_of(const MatchedActions& matches);

}  // namespace maillage::importing
