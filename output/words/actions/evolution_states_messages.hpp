// What the report says of the states of actions, table by table, and of moves from one to another.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class States {
  heading,
  drawn_title,
  drawn_summary,
  caption,
  counted_in_table,
  number_and_share,
  with_carrier,
  without_carrier,
  by_person,
  carrying_organisations,
  how_carrying_counted,
  moves_heading,
  fewer_than_two,
  moves_caption,
  moves_of_step,
  state_in,
  state_in_plan,
  from_to_in_period,
  moved_on,
  went_back,
  were_abandoned,
  were_taken_up,
  are_new,
  stuck,
  left,
};

const output_text::Message& message_of(States key);

}  // namespace maillage::words::actions
