// What the system lacks or refuses, which says it in its own words: files, fonts.
#pragma once

#include "output/text/message.hpp"

namespace maillage::words {

enum class Trouble {
  absent,
  denied,
  read_only,
  disk_full,
  is_folder,
  not_folder,
  too_large,
  bad_name,
  long_name,
  is_input,
  occupied,
  no_writer,
  other,
  no_font,  // nothing can be drawn
};

const output_text::Message& message_of(Trouble key);
}  // namespace maillage::words
