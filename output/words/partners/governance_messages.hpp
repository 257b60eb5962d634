// What the report says of the instances, of who leads and sits on them, and of référents.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::partners {

enum class Governance {
  title,
  no_instance,
  instances_counted,
  none_promised,
  all_broken,
  one_broken,
  some_broken,
  unjudged,
  all_kept,
  members_unknown,
  all_seated,
  all_seated_some_idle,
  unseated,
  unseated_some_idle,
  known_by_one,
  known_by_several,
  organigram_summary,
  seats_summary,
  decides,
  prepares,
  reports_to,
  instances_heading,
  instances_caption,
  level_header,
  remit_header,
  leads_header,
  members_header,
  follows_header,
  rhythm_header,
  meetings_header,
  promise_header,
  whole_plan,
  members_not_recorded,
  meetings_not_recorded,
  nothing_promised,
  not_judged,
  kept,
  not_kept,
  referents_heading,
  no_epci,
  referents_not_recorded,
  referents_caption,
  epci_header,
  referents_header,
  in_place_header,
  referents_of,
  referent,
  served_between,
  served_since,
  served_until,
  served,
};

const output_text::Message& message_of(Governance key);

}  // namespace maillage::words::partners
