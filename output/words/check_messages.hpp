// What a finding says beside its rule, in whole sentences.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words {

enum class CheckMessage {
  exception_unanswered,
  exception_of_nothing,
  an_action_followed,
  closed_since,
  closed_and_carries,
  competence_lacking,
  competence_asked,
};

const output_text::Message& message_of(CheckMessage key);

}  // namespace maillage::words
