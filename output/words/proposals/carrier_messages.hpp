// What `plan` says of who could carry actions that have no porteur.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Carriers {
  title,
  none_without,
  none_to_fill,
  to_fill,
  done_without,
  accepted_without,
  limits,
  limits_with_load,
  together_most,
  together_bound,
  what_points_say,
  by_persons,
  in_doubt,
  proposed,
  passed_over,
  otherwise,
  otherwise_costs,
  otherwise_moves,
  otherwise_costs_and_moves,
  nobody_else,
  if_it_goes_on,
  at_their_limit,
  no_candidate,
  nearest,
  collective,
  candidate_free,
  candidate_loaded,
  points,
  points_header,
  reason_header,
  lines_header,
  reasons_caption,
  ground_named_in_doubt,
  ground_carried_before,
  ground_takes_part,
  ground_in_title,
  ground_took_part,
  ground_past_doubt,
  ground_same_subject,
  ground_funds,
  ground_carries_nearby,
  ground_sits,
  ground_same_type,
  ground_on_territory,
  ground_off_territory,
};

const output_text::Message& message_of(Carriers key);

}  // namespace maillage::words::proposals
