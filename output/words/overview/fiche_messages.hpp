// The fiches, what comes before them, and what several kinds of them say.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::overview {

enum class Fiches {
  title,
  lead,
  n_axes,
  n_objectives,
  n_epcis,
  no_action,
  by_objective,
  by_epci,
  by_instance,
  by_organisation,
  filled_in,
  to_complete,
  field_of_actions,
  directory_caption,
  instances_header,
  no_objective,
  nobody,
  no_own_instance,
  types_caption,
  type_header,
  organisations_header,
  number_header,
};

// What a number of actions counts, where a reader follows it to its rows.
enum class FicheCount {
  carried,
  taken_part_in,
  funded,
  carried_with_services,
  taken_part_in_with_services,
  funded_with_services,
  covering,
  of,
  orphans_of,
  unknown_of,
};

const output_text::Message& message_of(Fiches key);
const output_text::Message& message_of(FicheCount key);

}  // namespace maillage::words::overview
