// What `plan` says of actions that could leave the plan, be joined, or be written first.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::proposals {

enum class Fewer {
  title,
  live,
  live_all_done,
  live_none_done,
  live_some_unsaid,
  live_all_unsaid,
  ceiling,
  what_points_say,
  nothing,
  drop,
  postpone,
  settle,
  write_fiche,
  merge,
  same_carriers,
  same_words,
  points_header,
  action_header,
  reasons_header,
  line_header,
  abandoned,
  asleep,
  no_carrier,
  no_candidate,
  no_title,
  over,
  no_fiche,
};

const output_text::Message& message_of(Fewer key);

}  // namespace maillage::words::proposals
