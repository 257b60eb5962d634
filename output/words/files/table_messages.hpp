// Words of the tables that exports for spreadsheets are made of. They are read back by their words
// (network/sheets/exported_forms.hpp, exported_workbook.hpp), and written with the signs of a keyboard.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::files {

// Heads of columns.
enum class Header {
  name,
  service_of,
  territory,
  standing,
  signatory,
  carried,
  takes_part,
  funds,
  instances,
  other_names,
  stands_for,
  carried_abandoned,
  carried_with_services,
  level,
  remit,
  follows,
  leads,
  members,
  guests,
  meetings_promised,
  meetings_held,
  axes_followed,
  objectives_followed,
  actions_followed,
  meeting_sources,
  empty_cells,
  said_not_held,
  promised_since,
  decides,
  prepares,
  reports_to,
  kind,
  with_carrier,
  without_carrier,
  uncertain_carrier,
  carrier_not_recorded,
  rank,
  not_printed_in,
  tied_to,
  national_priorities,
  what_follows,
  rule,
  finding,
  subject,
  what_is_said,
  who_may_mend,
  kind_of_subject,
  id_of_subject,
  also_involved,
  places,
  part_of_plan,
  in_no_column,
  table,
  axis,
  objective,
  measure,
  value,
  layer,
  definition,
  of_what,
  field,
  filled_in,
  live_actions,
  live_actions_of_all,
  to_complete,
  kind_from,
  from,
  name_from,
  tie,
  kind_to,
  to,
  name_to,
  computed_value,
  state_in,
  carrier_in,
};

const output_text::Message& message_of(Header key);

// What cells say in words.
enum class Cell {
  current,
  prospective,
  yes,
  no,
  not_recorded,
  whole_plan,
  meetings_not_recorded,
  under_nothing,
  columns_not_recorded,
  value_undefined,
  no_maximum,
  the_network,
  each_of_them,
  values_on_sheet,
  all_actions,
  read_as,
  nobody,
  not_there,
};

const output_text::Message& message_of(Cell key);

// Heads of columns beside those that Kumu has words of its own for.
enum class Kumu {
  organisation_type,
  state,
  number,
  nature,
  objective,
  axis,
  carrier,
  level,
  role,
  places,
};

const output_text::Message& message_of(Kumu key);

}  // namespace maillage::words::files
