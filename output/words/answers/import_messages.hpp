// What an import understood, for who must answer for it.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::answers {

enum class Imports {
  title,
  tables_title,
  table,
  column,
  columns_of_years,
  columns_kept,
  how_read_title,
  note,
  unknown_states,
  no_epci,
  no_word,
  outline_title,
  outline,
  organisations_title,
  no_organisation,
  organisation_header,
  mentions_header,
  type_header,
  service_header,
  mentions,
  type_guessed,
  type_unknown,
  service_guessed,
  joined_title,
  joined,
  perhaps_title,
  perhaps,
  to_paste_title,
  table_title,
  no_state,
  of_state,
  without_state,
  state_read,
  carried,
  orphan,
  uncertain,
  by_person,
  carrier_not_recorded,
  and_more,
};

const output_text::Message& message_of(Imports key);

}  // namespace maillage::words::answers
