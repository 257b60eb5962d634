// What the report says is missing between organisations, and of how well the network holds.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Missing {
  title,
  drawn,
  objective_gaps,
  no_objective_pair,
  organisation_gaps,
  too_many_pairs,
  objectives_heading,
  objectives_caption,
  objective_header,
  works_header,
  tied_objective_header,
  tie_header,
  declared,
  same_level,
  attrition_heading,
  attrition,
  attrition_counted,
  attrition_caption,
  carriers_header,
  gain_header,
  by_carriers,
  seats_heading,
  paths_closed,
  members_not_recorded,
  seats_caption,
  paths_header,
  closed_header,
  share_header,
  absent_header,
};

const output_text::Message& message_of(Missing key);

}  // namespace maillage::words::partners
