// What type of organisation a name says it is: "Codecom de Fresnes" is an EPCI, "EHPAD Saint-Georges"
// an établissement social ou médico-social.
//
// A guess by the words of network/name_lexicon, to be said as one: what a name does not say is left
// open, as for "MAIA", whose like are carried by hospitals, departments and associations.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "network/model/contract.hpp"
#include "network/names/name_forms.hpp"

namespace maillage::names {

struct GuessedType {
  model::PartnerType type = model::PartnerType::not_said;
  std::string kind;      // canonical: "cc", "mds"; "" where a legal form says it
  std::string word;      // of the name, folded: "codecom"
  bool is_part = false;  // a service: "délégation territoriale de l'ARS", "MDS de Verdun"
  std::string whole;     // the kind of the organisation it is a part of: "ars", "cd"
};

std::optional<GuessedType> guess_type(std::string_view name);

// Whether the name is that of the whole organisation of a kind, not of a part: "Conseil
// départemental de la Meuse" of "cd".
bool is_whole_of_kind(const NameForm& form, std::string_view kind);

}  // namespace maillage::names
