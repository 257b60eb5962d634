// What the organigramme says: who prepares, decides, gives an account, and whether rhythms are held.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class Organigram {
  no_instance,
  nothing_promised,
  rhythm_unknown,
  rhythm_ahead,
  rhythm_broken,
  rhythm_broken_in,
  rhythm_kept,
  rhythm_kept_by_some,
  drawn,
  drawn_over_sheets,
  no_flow,
  decides,
  led_by,
  members,
  and_others,
  no_member,
  members_not_recorded,
  guests,
  promised,
  years_kept,
  never_judged,
  not_due_yet,
  meetings_unknown,
  meetings_held,
  no_meeting,
  prepares_elsewhere,
  reports_elsewhere,
  prepares_legend,
  reports_legend,
  kept_legend,
  broken_legend
};

const output_text::Message& message_of(Organigram key);

}  // namespace maillage::words::headlines
