// What `check` says in the terminal, in whole sentences.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words {

enum class CheckMessage {
  no_finding,
  all_accepted,
  exception_unanswered,
  exception_of_nothing,
  an_action_followed,
  shared_pairs,
  gaps_between_objectives,
  gaps_between_organisations,
};

const output_text::Message& message_of(CheckMessage key);

}  // namespace maillage::words
