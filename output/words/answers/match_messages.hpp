// Which actions of an import are the same from table to table.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::answers {

enum class Matches {
  title,
  table,
  by_id,
  by_number_and_title,
  by_title,
  by_number,
  by_answer,
  unknown,
  renumbered,
  same_number,
  near_title,
  other_number,
  repeated_title,
  untitled,
  pair,
  titled,
  numbered,
  same_id_wanted,
};

const output_text::Message& message_of(Matches key);

}  // namespace maillage::words::answers
