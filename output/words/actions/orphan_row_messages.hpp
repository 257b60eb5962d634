// What the report says of one action without a sure porteur: since when, who carried it before, who takes part, whom to ask.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class OrphanRow {
  gathered,
  since_tables,
  uncertain_since,
  without_since,
  person_since,
  how_counted,
  then_said,
  named_in_doubt,
  named_as_funder,
  nobody_named,
  carries_nearby,
  takes_part_nearby,
  under_no_objective,
  done_already,
  nobody_nearby,
  within_part,
  with_carried,
  with_joined,
  with_carried_and_joined,
  and_others,
  others,
};

const output_text::Message& message_of(OrphanRow key);

}  // namespace maillage::words::actions
