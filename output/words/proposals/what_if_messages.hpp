// What `plan` says of organisations that would leave.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class WhatIf {
  title,
  services,
  without_carrier,
  left_to_unnamed,
  fewer_carriers,
  funder_lost,
  objectives_uncarried,
  axis_uncarried,
  bodies,
  no_pilot,
  under_quorum,
  seats,
  signatories,
  funding,
  parted,
  piece,
  nothing,
  no_forecast,
  worst_title_one,
  worst_title_many,
  worst_measure,
  worst_none,
  worst_exact,
  worst_bound,
  worst_as_bad,
  action_header,
  line_header,
};

const output_text::Message& message_of(WhatIf key);

}  // namespace maillage::words::proposals
