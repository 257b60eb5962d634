// `check --names --format json`: what is suggested of one contract, for programs.
//
//   contract     {id, name}
//   suggestions  [{id, name, type or null, declared, aliases, replaces [ids], pairs, doubts}]
//   pairs, doubts [{a, b, level, score 0 to 1, grounds [codes]}]: names that may be one, and those near
//                that are set apart
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "output/contract_files/reconcile_toml.hpp"

namespace maillage::contract_files {

// Ends with a line break.
std::string suggestions_json(const model::Contract& contract,
                             const std::vector<SuggestedPartner>& suggested);

}  // namespace maillage::contract_files
