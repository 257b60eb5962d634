// The tables that the page filters: every action of the table with what is found about it, every finding.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class Explorer {
  title,
  lead,
  actions_caption,
  findings_caption,
  action_header,
  objective_header,
  axis_header,
  state_header,
  carriers_header,
  findings_header,
  since_header,
  rule_header,
  subject_header,
  consequence_header,
  detail_header,
};

const output_text::Message& message_of(Explorer key);

}  // namespace maillage::words::headlines
