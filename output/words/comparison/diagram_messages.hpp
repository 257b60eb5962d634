// What the diagrams of `compare` say: what changed, and the states from table to table.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::comparison {

enum class ChangeDiagram {
  gained,
  carriers_changed,
  state_changed,
  lost,
  figures,
  figures_without_carriers,
  since_table,
  against,
  sheet,
  carries_now,
  still_carries,
  no_longer_carries,
  state_step,
  orphan,
  frame,
  states_found,
  followed,
  actions,
  block_height,
  band_width,
  absent,
};

const output_text::Message& message_of(ChangeDiagram key);

}  // namespace maillage::words::comparison
