// Headers of columns that hold persons, or how to reach them.
#pragma once

#include <string_view>

namespace maillage::persons {

// "Personne pilote", "Contact", "Créé par", "Téléphone": whatever stands below, it is about persons.
// Folded. Not where a word may be an organisation's too ("responsable", "pilote").
bool heads_persons(std::string_view folded);

// Of these, those that an organisation may stand under as well: "Référent", "Contact".
bool may_head_organisations(std::string_view folded);

// Who leads an action, not who wrote, follows or may be asked about it: "Personne pilote",
// "Responsable", "Chef de projet", "Lead".
bool heads_pilots(std::string_view folded);

// "Members", "Assigned to": whoever has an account with the program that the table comes from, so that a word in
// small letters is a user's name ("jdupont").
bool heads_accounts(std::string_view folded);

// Of these, what a person stands under as often as an organisation: "Pilote", "Responsable", not
// "Porteur" or "Structure pilote".
bool heads_persons_as_often(std::string_view folded);

}  // namespace maillage::persons
