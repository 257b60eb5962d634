// Findings of one rule told together, in a sentence that begins with how many there are; and the titles
// of the parts of the report that say more of them.
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

enum class PartTitle {
  without_carrier,
  coverage,
  partnerships,
  governance,
  fragility,
  evolution,
  figures,
  method,
};

const output_text::Message& message_of(AxisFinding key);
const output_text::Message& message_of(PartTitle key);

}  // namespace maillage::words::overview
