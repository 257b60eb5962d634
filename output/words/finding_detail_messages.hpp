// What a finding says beside its subject, a message a case: "porte 3 actions pour un plafond de 2".
#pragma once

#include "output/text/message.hpp"

namespace maillage::words {

enum class FindingDetail {
  and_others,
  take_part,
  cell_says,
  carried_before,
  carries,
  neither_number_nor_piste,
  dormant,
  present_in,
  actions,
  actions_uncertain,
  not_begun,
  in_reflection,
  abandoned,
  an_action_followed,
  uncertain_porteur_of,
  named_in,
  alone,
  cuts_organisations,
  cuts_actions,
  cuts_both,
  both,
  near_names,
  carries_over_ceiling,
  plan_over_ceiling,
  steered_by,
  said_not_held,
  held_less,
  undated,
  remit_carried_by,
  local_carries,
  figure,
  figure_read,
  percent,
  column,
  column_hardly_filled,
  column_not_filled,
  column_porteur,
  column_state,
  column_partners,
  column_funders,
  column_territories,
  column_indicator,
  column_number,
  column_objective,
  exception_unanswered,
  exception_of_nothing,
  exception_until,
  rows_repeat_it,
  closed_since,
  closed_and_carries,
  competence_lacking,
  competence_asked,
};

const output_text::Message& message_of(FindingDetail key);

}  // namespace maillage::words
