// What `region` says of contracts of one territory, and of the conditions that an agency checks.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::region {

enum class Articulation {
  title,
  lead,
  note,
  territory_header,
  kinds_header,
  nature_not_said,
  organisations_header,
  bodies_header,
  objectives_header,
  actions_header,
  contracts_header,
  organisations_title,
  organisation_header,
  carries_in_header,
  present_in_header,
  bodies_title,
  body_header,
  members_header,
  common_members,
  members_not_said,
  seen_header,
  same_body,
  other_members,
  objectives_title,
  word_header,
  which_objectives_header,
  actions_title,
  action_header,
  counted_header,
  once,
  to_confirm,
  all_apart,
};

enum class Checked {
  title,
  lead,
  note,
  condition_header,
  contract_header,
  result_header,
  why_header,
  proof_header,
  met,
  not_met,
  unknown,
  pair,
  more_places,
};

// A condition's name, in the order of region::Condition; and why it holds or not, in that of region::Because.
enum class ConditionName { paritary_funding, in_force, no_double_funding, national_priorities };
enum class ConditionWhy {
  declared_shares,
  row_shares,
  no_amount,
  no_ars,
  amounts_missing,
  amounts_mixed,
  lasts,
  ended,
  not_begun,
  dates_missing,
  day_missing,
  start_unclear,
  nature_missing,
  no_counterpart,
  nothing_shared,
  funders_apart,
  funders_missing,
  actions_in_question,
  funders_in_question,
  funded_twice,
  no_priorities,
  answers_missing,
  answers_alike,
  unanswered,
  answered,
};

const output_text::Message& message_of(Articulation key);
const output_text::Message& message_of(Checked key);
const output_text::Message& message_of(ConditionName key);
const output_text::Message& message_of(ConditionWhy key);

}  // namespace maillage::words::region
