// What the report says of what a scenario changes: the table before, the plan after.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class ScenarioWords {
  title,
  lead,
  actions_changed,
  orphans_changed,
  requirements_held,
  and_change,
  counted_header,
  counted_alike,
  requirements_heading,
  requirements_caption,
  requirement_header,
  met_header,
  it_would_take_header,
  for_header,
  met,
  not_met,
  no_requirement,
  gaps_heading,
  rules_caption,
  mended_header,
  gone_header,
  gone_in_full,
  counted_mended,
  counted_gone,
  counted_persisting,
  counted_new,
  what_follows_header,
  actions_heading,
  gone_actions,
  joining_actions,
  added_actions,
  no_carriers_said,
  organisations_that_carry_now,
  organisations_no_longer_carrying,
  organisation_actions,
  empty_list,
  measures_heading,
  measures_list,
  measures_caption,
  network_header,
  measure_header,
};

const output_text::Message& message_of(ScenarioWords key);

}  // namespace maillage::words::actions
