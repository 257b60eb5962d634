// Comments of the TOML that is to be pasted into contrat.toml, or is one: written with the signs of a
// keyboard, between lines that people type.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words::files {

// Comments.
enum class TomlComment {
  made_by_import,
  source,
  start_to_say,
  end_to_say,
  lead_to_say,
  epcis_named,
  type_guessed,
  name_joined,
  service_guessed,
  perhaps_one,
  perhaps_also,
  level_and_grounds,
  pair,
  pair_apart,
  replaces,
  your_answers,
  to_be_checked,
  no_name_to_join,
  from_register,
};

const output_text::Message& message_of(TomlComment key);

}  // namespace maillage::words::files
