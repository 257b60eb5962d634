// What is said of a command that was not given as it takes it.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::commands {

enum class Usage {
  unknown_command,
  unknown_command_near,
  unknown_option,
  unknown_rule,
  unknown_rule_near,
  unknown_language,
  unknown_format,
  which_table,
  which_contract,
  day_wanted,
  two_tables_wanted,
  table_wanted,
  severity_wanted,
  column_wanted,
  two_contracts_at_most,
  years_or_at,
  two_tables_needed,
  same_contract_twice,
  questions_file_wanted,
  which_folder,
  one_folder,
  year_wanted,
  no_table,
  no_tables,
  no_axis,
  same_of_regions,
  see_help,
};

const output_text::Message& message_of(Usage key);

}  // namespace maillage::words::commands
