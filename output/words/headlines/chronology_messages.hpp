// What the chronologie says: states of actions table by table, their dates, meetings.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class Chronology {
  all_moved,
  all_moved_since_plan,
  stuck,
  stuck_since_plan,
  one_table,
  no_state,
  drawn,
  sheet,
  no_objective,
  meetings,
  orphan_legend,
  span_legend,
  due_legend,
  meeting_legend,
  plan_head,
  heading,
  summary
};

const output_text::Message& message_of(Chronology key);

}  // namespace maillage::words::headlines
