// What a reader decided without being sure, as `check` and `import` tell it.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::answers {

enum class Decisions {
  title,
  title_of_which,
  doubtful,
  probable,
  effect_unknown,
  effect,
  not_computed,
  same_figures,
  settled,
  more,
};

const output_text::Message& message_of(Decisions key);

}  // namespace maillage::words::answers
