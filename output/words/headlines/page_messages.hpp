// The page for elected members: titles that state what is found, what follows from it, what is to be
// decided.
#pragma once

#include <cstddef>
#include <string>

#include "output/text/message.hpp"

namespace maillage::words::headlines {

enum class Page {
  title,
  lead,
  lead_carriers_not_recorded,
  lead_no_carrier,
  lead_nobody,
  lead_no_action,
  no_finding,
  one_in_n,
  near_one_in_n,
  over_one_in_n,
  half,
  near_half,
  over_half,
  some_of,
  all_of,
  orphans_exact,
  orphans_done_beside,
  uncertain_beside,
  unrecorded_beside,
  names,
  names_to_carry,
  concerns,
  scenario,
  see,
  states_not_recorded,
  none_done,
  all_done,
  some_done,
  state_not_said,
  states_drawn,
  decide_heading,
  decide_orphans,
  nothing_to_decide,
  who_could_carry,
  who_carries_what,
  action_quoted,
  nobody_could_carry,
  where_to_decide,
  change_heading,
  change_heading_same,
  nothing_before,
  nothing_comparable,
  better,
  worse,
  unchanged,
  different,
  change_done,
  change_orphans,
  change_carriers,
  change_not_begun,
  change_abandoned,
  no_action_now,
  against,
  carriers_before,
  still_none_done,
  still_no_orphan,
  unsaid_heading,
  all_said,
  never_said,
  partly_said,
  part_of_field,
  source,
  source_with_file,
  leader,
  made_by,
};

const output_text::Message& message_of(Page key);

// What follows from findings of one kind: "Sans porteur connu, personne n’en répond."
enum class Stake {
  no_carrier,
  lost,
  outside,
  few,
  unpaid,
  unwritten,
  dormant,
  empty_objective,
  not_followed,
  no_part,
  rhythm,
  territory,
  contradiction,
  dispersed,
  not_recorded,
  requirement,
  lapsed,
};

const output_text::Message& message_of(Stake key);

// "Près d’une action sur quatre n’a personne pour la porter": true of part / whole, whatever they
// are; part is at least 1 and at most whole. A near fraction is within a tenth of it.
std::string orphans_headline(std::size_t part, std::size_t whole, output_text::Language language);

}  // namespace maillage::words::headlines
