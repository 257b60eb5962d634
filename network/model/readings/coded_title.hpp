// The code that plans put before the names of their axes and objectives: "1.1 Renforcer…",
// "Objectif 1.1 : Renforcer…", "Axe II – Prévention".
#pragma once

#include <string>
#include <string_view>

namespace maillage::model {

struct CodedTitle {
  std::string code;   // "1.1", "II"; empty: the text has none
  std::string words;  // behind it, or the whole text; empty: it is all code
};

// Words for the level ("Axe", "Objectif opérationnel", "Goal") are taken off only where a code
// follows: "Objectif zéro déchet" keeps its own.
CodedTitle read_coded_title(std::string_view text);

}  // namespace maillage::model
