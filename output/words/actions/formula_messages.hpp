// How a declared figure is counted: what is counted, then what narrows it, one after the other.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class Formula {
  actions,
  carriers,
  partners,
  signatories,
  axes,
  objectives,
  epcis,
  instances,
  meetings,
  communes,
  funding,
  nothing,
  with_sheet,
  without_sheet,
  in_states,
  last_of_several,
  without_carrier,
  with_carrier,
  carried_by,
  of_type,
  carried_by_type,
  of_level,
  of_part,
  paid_by,
  paid_for,
  as_share,
  in_review,
  in_all_tables,
  whole_contract,
  percentage,
};

const output_text::Message& message_of(Formula key);

}  // namespace maillage::words::actions
