// What is said of the fields of actions: which are filled in, the money, the dates.
#pragma once

#include "network/analysis/completeness.hpp"
#include "output/text/message.hpp"

namespace maillage::words::fields {

enum class FieldMessage {
  filled_in,
  hardly_ever,
  never,
  of_axis,
  not_success,
  rests_on,
  unsure,
  money,
  no_sure_amount,
  planned,
  actual,
  funding,
  who_funds,
  planned_in_table,
  actual_in_table,
  funding_in_table,
  declared,
  orphan_money,
  unfunded,
  euros,
  before_tax,
  with_tax,
  said_for,
  said_in_part,
  no_funder,
  funder_of,
  start,
  end,
  due,
};

const output_text::Message& message_of(FieldMessage key);

// Their names.
const output_text::Message& name_of(analysis::ActionField field);

}  // namespace maillage::words::fields
