// The contract in a sentence and in ten figures, and what each figure counts.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::overview {

// The sentence, then the words below the figures: these stand behind a number.
enum class Figures {
  no_action,
  lead,
  lead_done,
  lead_orphans,
  lead_done_and_orphans,
  no_action_figure,
  no_part,
  carrier_not_recorded,
  first_carrier,
  first_carrier_with_services,
  first_carriers,
  actions,
  actions_of_kinds,
  done,
  done_not_recorded,
  orphans,
  orphans_and_uncertain,
  no_orphan,
  no_orphan_but_uncertain,
  carriers,
  no_first_carrier,
  of_first_carrier,
  of_first_carrier_with_services,
  of_first_carriers,
  objectives,
  axes,
  tied,
  tied_partners_said,
  signatories,
  signatories_idle,
  instances,
  instances_late,
  in_some_year,
  epcis,
  epcis_without_referent,
};

// What a figure is, where a reader follows it to its rows.
enum class Counting {
  actions,
  done,
  orphans,
  carriers,
  carriers_are,
  carried_by_first,
  carried_by_each,
  carried_is,
  tied,
  tied_are,
  objectives,
  axes,
  parts_are,
  signatories,
  instances,
  epcis,
  declared,
};

const output_text::Message& message_of(Figures key);
const output_text::Message& message_of(Counting key);

}  // namespace maillage::words::overview
