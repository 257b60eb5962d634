// Computations beyond plain measures: what each is called, what it is, what it does not say.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::overview {

enum class Computation {
  cutpoints,
  cutpoints_is,
  cutpoints_limits,
  departure,
  departure_is,
  departure_limits,
  key_players,
  key_players_is,
  key_players_limits,
  layers,
  layers_is,
  layers_limits,
  tie_weight,
  tie_weight_is,
  tie_weight_limits,
  groups,
  groups_is,
  groups_limits,
  meetings,
  meetings_is,
  meetings_limits,
  significant_ties,
  significant_ties_is,
  significant_ties_limits,
};

const output_text::Message& message_of(Computation key);

}  // namespace maillage::words::overview
