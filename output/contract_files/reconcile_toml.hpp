// Suggested organisations as TOML to paste into contrat.toml.
//
//   # probable : la même nature écrite autrement, l'un est le sigle de l'autre
//   # peut-être aussi : « CC » (un lieu ou un nombre en plus dans l'un)
//   [[partenaire]]
//   id = "cc-de-l-aire-a-l-argonne"
//   nom = "CC de l'Aire à l'Argonne"
//   alias = ["CC AAA", "CCAAA"]
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/names/name_groups.hpp"
#include "network/names/reconcile.hpp"
#include "output/text/language.hpp"

namespace maillage::contract_files {

// A TOML basic string, quoted: quotes, backslashes and control characters escaped, bytes that are
// no UTF-8 replaced by U+FFFD.
std::string toml_string(std::string_view text);

// For comments, which end at the line: control characters and bytes of no UTF-8 become spaces.
std::string toml_comment(std::string_view text);

enum class Listed { groups, every_spelling };

// Groups, each with its grounds and doubts as comments; with every_spelling also those in no group,
// without alias. In the order of their first spelling. Ids are distinct.
std::string reconcile_toml(const std::vector<names::NameUse>& uses,
                           const names::Reconciliation& reconciliation, Listed listed,
                           output_text::Language language);

// What `check --names` suggests of one group: the organisation to keep, with all names of the others,
// their ids too, as aliases.
struct SuggestedPartner {
  std::string id;
  std::string name;
  model::PartnerType type = model::PartnerType::not_said;
  bool declared = false;  // else a name that the contract does not know
  std::vector<std::string> aliases;
  std::vector<std::string>
      replaced;  // ids of the declared ones that it stands for, itself among them
  std::vector<names::NamePair> pairs;   // why
  std::vector<names::NamePair> doubts;  // near, and set apart
};

// In the order of the suggestions. Ids are distinct.
std::vector<SuggestedPartner> suggested_partners(const model::Contract& contract,
                                                 const names::NameSuggestions& suggestions);

// Sections to paste; why and how surely two are near, and which sections one replaces, as comments.
// Empty where nothing is suggested.
std::string suggestions_toml(const std::vector<SuggestedPartner>& suggested,
                             output_text::Language language);

}  // namespace maillage::contract_files
