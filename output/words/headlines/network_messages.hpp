// Titles of the maps of who acts, and who sits, with whom: who is joined to most others.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class NetworkTitle {
  no_action_joins,
  one_acts_most,
  several_act_most,
  all_act_alike,
  no_instance_joins,
  one_sits_most,
  several_sit_most,
  all_sit_alike,
};

const output_text::Message& message_of(NetworkTitle key);

}  // namespace maillage::words::headlines
