// What the report says of the money of the actions: budgets, funding, who funds.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::actions {

enum class Money {
  heading,
  note,
  tables_note,
  parts_caption,
  tables_caption,
  declared_caption,
  part_header,
  planned_header,
  actual_header,
  funding_header,
  together,
  amounts_said,
  no_sure_amount,
  who_funds,
  funder_header,
  sure_amounts_header,
  funder_not_said,
  amounts_not_said,
  declared_for_header,
  year_header,
  year_not_said,
  funder_amount,
  amount_not_said,
  sum_of_some,
  orphan_money,
  unfunded,
};

const output_text::Message& message_of(Money key);

}  // namespace maillage::words::actions
