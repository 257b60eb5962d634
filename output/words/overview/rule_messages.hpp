// What each rule looks for: when it is raised; and the thresholds in force.
#pragma once

#include "network/model/rules.hpp"
#include "output/text/message.hpp"

namespace maillage::words::overview {

const output_text::Message& definition_of(model::Rule rule);

enum class Threshold {
  no_ceiling,
  reviews_by_default,
  reviews_by_contract,
  actions_by_default,
  actions_by_contract,
  more_by_default,
  more_by_contract,
};

const output_text::Message& message_of(Threshold key);

}  // namespace maillage::words::overview
