// What each kind of fault says and what to do about it, in both languages: patterns that
// output/fault_words fills in.
#pragma once

#include "network/text/fault.hpp"

namespace maillage {

// {0}, {1}… are the fault's words; {*} all of them joined by " → ".
struct FaultPattern {
  const char* french;
  const char* english;
};

FaultPattern message_pattern(FaultKind kind);

// What to do where no near name can be offered; empty: nothing to say.
FaultPattern hint_pattern(FaultKind kind);

}  // namespace maillage
