// The bilan as slides and as a text to amend: its own titles and notes; the rest is said in the words of the
// page for elected members and of the sheets.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class Bilan {
  synthesis,
  no_action,
  decisions,
  axis,
  objective,
  beside_the_plan,
  whole_plan,
  actions,
  actions_done,
  actions_none_done,
  actions_all_carried,
  actions_orphan,
  joined,
  action_header,
  state_header,
  carriers_header,
  objective_header,
  actions_header,
  done_header,
  under_way_header,
  reflection_header,
  not_begun_header,
  abandoned_header,
  orphan_header,
  own_actions,
  to_look_at,
  more_to_look_at,
  others_left_out,
  concerned,
  carried_by,
  carried_by_nobody,
  bars_of_table,
  bars_count,
  bars_not_said,
  states_counted,
  to_amend,
  table_header,
  year_header,
  meetings_header,
  rhythm_header,
  slide_of,
  sheet_title,
  unknown_fiche,
  unknown_fiche_near,
  unknown_format,
  fiches_without_bilan,
};

const output_text::Message& message_of(Bilan key);

}  // namespace maillage::words::headlines
