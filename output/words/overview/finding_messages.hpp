// Findings of one rule told together, in a sentence that begins with how many there are.
#pragma once

#include "network/model/rules.hpp"
#include "output/text/message.hpp"

namespace maillage::words::overview {

// Without a full stop; {n} is how many.
const output_text::Message& told_together(model::Rule rule);

// The same where the plan has axes and no objectives.
enum class AxisFinding {
  no_action,
  no_described_action,
  no_carrier,
  no_progress,
  no_instance,
};

const output_text::Message& message_of(AxisFinding key);

}  // namespace maillage::words::overview
