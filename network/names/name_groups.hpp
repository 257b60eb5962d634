// The organisations of a contract that may be one, in groups: what `check --names` suggests.
//
// Nothing is merged: a group is a suggestion, and only of organisations each of which may be each
// other. A name that may be several ("CPIE") joins the nearest; the others are told as doubts.
#pragma once

#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "network/names/name_index.hpp"

namespace maillage::names {

struct NameSuggestion {
  // By position: below contract.partners.size() a declared organisation, then the unknown names in
  // their order. The first is the one to keep: a declared one if there is any. One alone where it
  // is unknown and near no other.
  std::vector<text::PartnerId> members;
  std::vector<NamePair> pairs;   // between members, best first
  std::vector<NamePair> doubts;  // with members of other groups
};

struct NameSuggestions {
  std::vector<std::string> names;      // of every position
  std::vector<NameSuggestion> groups;  // by their first member
};

// `unknown`: spellings that no organisation of the contract has, those of the same letters counted
// once.
NameSuggestions suggest_names(const model::Contract& contract,
                              const std::vector<std::string>& unknown);

}  // namespace maillage::names
