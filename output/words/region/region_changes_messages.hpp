// What `compare` says of a whole region at two times.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::region {

enum class Changes {
  title,
  subtitle,
  glance_title,
  glance_lead,
  quantity_header,
  before_header,
  after_header,
  change_header,
  contracts_row,
  actions_row,
  orphans_row,
  organisations_row,
  several_row,
  density_row,
  states_title,
  state_header,
  contracts_title,
  contract_header,
  came_or_went_header,
  tables_header,
  actions_header,
  orphans_header,
  done_header,
  organisations_header,
  density_header,
  came,
  went,
  lacks_table,
  by_id,
  by_name,
  from_to,
  not_said,
  not_compared_title,
  without_table_lead,
  unread_lead,
  unclear_lead,
  note,
};

const output_text::Message& message_of(Changes key);

}  // namespace maillage::words::region
