// What the system lacks or refuses, which says it in its own words: files.
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
  leads_out,
  no_writer,
  other,
  other_reason,
};

const output_text::Message& message_of(Trouble key);

// Said where no language is known any more, nor memory left to fill a sentence in.
inline constexpr const char* out_of_memory = "maillage : mémoire insuffisante (out of memory)\n";
inline constexpr const char* internal_error = "maillage : erreur interne (internal error): ";

}  // namespace maillage::words
