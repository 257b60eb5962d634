// How `check` begins: what the contract is, its actions, and who carries them.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::answers {

enum class Overview {
  unnamed,
  no_table,
  of_axis,
  head,
  head_not_recorded,
  from_to,
  head_of_scenario,
  actions_title,
  kinds,
  actions_of_any_kind,
  kinds_and_others,
  done,
  under_way,
  in_reflection,
  not_begun,
  abandoned,
  state_not_said,
  carried,
  orphan,
  uncertain,
  by_person,
  carrier_not_said,
  progress_caption,
  part_header,
  actions_header,
  done_header,
  under_way_header,
  reflection_header,
  not_begun_header,
  abandoned_header,
  without_carrier_header,
  loose,
  orphans_title,
  orphans_title_of_which,
  orphans_to_carry,
  orphans_done,
  orphans_accepted,
  and_uncertain,
  no_orphan,
  before,
  gathered,
  objective_header,
  action_header,
  state_header,
  since_header,
  place_header,
  to_do,
};

const output_text::Message& message_of(Overview key);

}  // namespace maillage::words::answers
