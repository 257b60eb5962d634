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

namespace maillage {

// A TOML basic string, quoted: quotes, backslashes and control characters escaped, bytes that are
// no UTF-8 replaced by U+FFFD.
std::string toml_string(std::string_view text);

// For comments, which end at the line: control characters and bytes of no UTF-8 become spaces.
std::string toml_comment(std::string_view text);

enum class Listed { groups, every_spelling };

// Groups, each with its grounds and doubts as comments; with every_spelling also those in no group,
// without alias. In the order of their first spelling. Ids are distinct.
std::string reconcile_toml(const std::vector<NameUse>& uses, const Reconciliation& reconciliation,
                           Listed listed, Language language);

// The same for the organisations of a contract: of each group the section of the one to keep, with
// all names of the others, their ids too, as aliases; why and how surely two are near, and which
// sections it replaces, as comments. Empty where nothing is suggested.
std::string suggestions_toml(const Contract& contract, const NameSuggestions& suggestions,
                             Language language);

}  // namespace maillage
