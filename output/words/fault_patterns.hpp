// What each kind of fault says and what to do about it, in both languages: patterns that
// output/fault_words fills in.
#pragma once

#include "network/text/fault.hpp"

namespace maillage::words {

// {0}, {1}… are the fault's words; {*} all of them joined by " → ", {*"} each in quotes. Where a word
// is a count, {0:ligne|lignes} is the form that goes with it; where it is a list ("3, 7-9"),
// {0,:ligne|lignes}; {*:colonne|colonnes} goes with how many words there are.
struct FaultPattern {
  const char* french;
  const char* english;
};

FaultPattern message_pattern(text::FaultKind kind);

// What to do where no near name can be offered; empty: nothing to say.
FaultPattern hint_pattern(text::FaultKind kind);

}  // namespace maillage::words
