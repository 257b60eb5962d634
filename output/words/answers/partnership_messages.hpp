// `check` on who works with whom, what hangs on whom, and declared figures.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::answers {

enum class Partnerships {
  title,
  organisations,
  and_proposed,
  of_all_actions,
  density,
  shared_pairs,
  clustering,
  mixing,
  attrition,
  gaps_of_objectives,
  gaps_of_organisations,
  gaps,
  both_gaps,
  too_large,
  scopes_caption,
  scope_header,
  actions_header,
  orphans_header,
  carriers_header,
  organisations_header,
  ties_header,
  partners_said_header,
  density_header,
  centralization_header,
  first_header,
  three_header,
  axis,
  not_said,
  not_computed,
  filled,
  percent,
  dependence_title,
  organisation_header,
  carries_header,
  services_header,
  unnamed_header,
  fewer_header,
  lost_header,
  instances_header,
  cut_off_header,
  figures_title,
  no_figure,
  figure_header,
  declared_header,
  computed_header,
  sign_header,
  reading_header,
  where_header,
  of_table,
  reading,
};

const output_text::Message& message_of(Partnerships key);

}  // namespace maillage::words::answers
