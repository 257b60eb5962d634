// What `plan` says of the smallest bodies on which everybody who must be is represented.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Instances {
  title,
  none,
  infeasible,
  who_sits,
  seats_fewest,
  seats_bound,
  most_instances,
  plus,
  seats,
  seats_unknown_before,
  ceiling,
  ceiling_too_low,
  not_called_for,
  nobody_for,
  instead,
  more_choices,
  nothing_calls,
  new_header,
  organisation_header,
  reasons_header,
  caption,
  already_guest,
  need_pilot,
  need_signatory,
  need_objective,
  need_action,
  need_epci,
  need_type,
};

const output_text::Message& message_of(Instances key);

}  // namespace maillage::words::proposals
