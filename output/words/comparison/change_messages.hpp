// What changed from one table to another, in words that the terminal, pages and diagrams share.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::comparison {

enum class Changes {
  state_absent,
  state_not_said,
  was_not_there,
  is_no_longer_there,
  was_abandoned,
  abandoned_since,
  not_recorded_in_other,
  since,
  same_id,
  alias,
  near_name,
  other_type,
  kind_alone,
  several,
  same_title,
  near_title,
  actions,
  fiches,
  pistes,
  done,
  under_way,
  in_reflection,
  not_begun,
  abandoned,
  state_not_recorded,
  carried,
  orphan,
  uncertain,
  carriers,
  tied,
  ties,
  objectives_without_action,
  objectives_not_printed,
  not_abandoned,
  state_filled,
  carrier_filled,
  partners_filled,
  funders_filled,
};

const output_text::Message& message_of(Changes key);

}  // namespace maillage::words::comparison
