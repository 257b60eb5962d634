// The part on method: how figures are read, what the data cannot say, the tables of measures and rules.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::overview {

enum class Method {
  title,
  lead,
  reading_heading,
  each_figure_leads,
  not_recorded_is_not_none,
  doubt_is_no_carrier,
  abandoned_lacks_nobody,
  and_partners,
  what_roles_are,
  abandoned_beside,
  services_apart,
  near_names,
  declared_figures_stay,
  limits_heading,
  trust,
  strength_of_ties,
  outside_ties,
  effects_on_health,
  good_values,
  mode_of_governance,
  who_does_the_work,
  measures_heading,
  two_modes,
  measures_caption,
  measure_header,
  definition_header,
  range_header,
  here_header,
  undefined_header,
  limits_header,
  source_header,
  a_count,
  by_organisation,
  by_action,
  by_both,
  not_computed,
  computations_caption,
  computation_header,
  computation_is_header,
  sources_heading,
  checked_on_published,
};

// The table of rules, and the findings that the contract accepts.
enum class RuleGrid {
  heading,
  caption,
  finding_header,
  code_header,
  raised_header,
  mend_header,
  threshold_header,
  no_threshold,
  switched_off,
  found,
  accepted_heading,
  accepted,
  accepted_until,
};

const output_text::Message& message_of(Method key);
const output_text::Message& message_of(RuleGrid key);

}  // namespace maillage::words::overview
