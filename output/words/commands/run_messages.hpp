// What a command says of what it reads and writes.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::commands {

enum class Told {
  note,
  errors,
  warnings,
  unknown_organisations,
  cannot_be_made,
  cannot_be_made_why,
  export_failed,
  no_workbook,
  sheets_in,
  answers_there,
  fill_in_answers,
  left_from_before,
  folder_holds,
  folder_holds_so,
  written,
  then_check,
  exists,
  no_table_to_follow,
  fill_in_states,
  fill_in_workbook,
};

const output_text::Message& message_of(Told key);

// Of the file of holidays.
enum class HolidayFault {
  malformed,
  day_expected,
  last_before_first,
  no_line,
};

const output_text::Message& message_of(HolidayFault key);

}  // namespace maillage::words::commands
