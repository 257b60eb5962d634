// Which sheets are meant by the words of a user.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/finding.hpp"

namespace maillage::report::bilan {

struct FicheChoice {
  std::vector<model::Subject> subjects;  // in the order of the words, each once
  std::string unknown;                   // the first word that nothing is named by, or empty
  std::string near;                      // the id nearest to it, or empty
};

// A word is an id or a name of what has a sheet, or a kind: "axes", "objectifs", "actions", "epci",
// "instances", "organisations", all of that kind. An id goes before a name, and what stands first in
// the plan before what stands behind.
FicheChoice choose_fiches(const model::Contract& contract, const std::vector<std::string>& words);

}  // namespace maillage::report::bilan
