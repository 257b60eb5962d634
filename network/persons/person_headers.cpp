#include "network/persons/person_headers.hpp"

#include <algorithm>
#include <array>

#include "network/text/beginnings.hpp"
#include "network/text/text.hpp"

namespace maillage::persons {
namespace {

template <std::size_t N>
bool has_one_of(std::string_view folded, const std::array<std::string_view, N>& words) {
  for (const std::string_view word : text::words_of(folded)) {
    if (std::find(words.begin(), words.end(), word) != words.end()) return true;
  }
  return false;
}

constexpr std::array<std::string_view, 18> ambiguous = {
    "referent",      "referents",          "referente",         "contact",        "contacts",
    "interlocuteur", "interlocuteurs",     "technicien",        "suivi par",      "agent en charge",
    "correspondant", "correspondants",     "correspondante",    "agent referent", "nom du porteur",
    "nom du pilote", "nom du responsable", "personne ressource"};

}  // namespace

bool heads_persons(std::string_view folded) {
  static constexpr std::array<std::string_view, 54> beginnings = {"responsible officer",
                                                                  "responsible person",
                                                                  "lead officer",
                                                                  "lead person",
                                                                  "named lead",
                                                                  "named officer",
                                                                  "personne",
                                                                  "personnes",
                                                                  "elu",
                                                                  "elue",
                                                                  "elus",
                                                                  "elues",
                                                                  "contact",
                                                                  "contacts",
                                                                  "telephone",
                                                                  "tel",
                                                                  "portable",
                                                                  "mail",
                                                                  "mails",
                                                                  "e mail",
                                                                  "email",
                                                                  "courriel",
                                                                  "courriels",
                                                                  "adresse mail",
                                                                  "adresse e mail",
                                                                  "adresse electronique",
                                                                  "coordonnees",
                                                                  "referent",
                                                                  "referents",
                                                                  "referente",
                                                                  "nom du referent",
                                                                  "nom du porteur",
                                                                  "nom du pilote",
                                                                  "nom prenom",
                                                                  "nom et prenom",
                                                                  "prenom",
                                                                  "interlocuteur",
                                                                  "interlocuteurs",
                                                                  "nom du correspondant",
                                                                  "correspondant",
                                                                  "correspondante",
                                                                  "correspondants",
                                                                  "cree par",
                                                                  "creee par",
                                                                  "modifie par",
                                                                  "modifiee par",
                                                                  "saisi par",
                                                                  "saisie par",
                                                                  "auteur",
                                                                  "auteurs",
                                                                  "created by",
                                                                  "modified by",
                                                                  "last modified by",
                                                                  "author"};
  static constexpr std::array<std::string_view, 20> whole = {
      "nom du responsable", "nom du contact",      "noms",
      "agent referent",     "technicien referent", "charge de mission",
      "technicien",         "agent en charge",     "phone",
      "phone number",       "nom de l agent",      "nom du technicien",
      "votre nom",          "your name",           "full name",
      "first name",         "last name",           "nom du repondant",
      "respondent name",    "nom du declarant"};
  // Whoever fills in a form says so in many words: "Votre nom et prénom".
  static constexpr std::array<std::string_view, 4> given = {"prenom", "prenoms", "surname",
                                                            "firstname"};
  return text::begins_with_one_of(folded, beginnings) || has_one_of(folded, given) ||
         std::find(whole.begin(), whole.end(), folded) != whole.end();
}

bool may_head_organisations(std::string_view folded) {
  return std::find(ambiguous.begin(), ambiguous.end(), folded) != ambiguous.end();
}

bool heads_pilots(std::string_view folded) {
  static constexpr std::array<std::string_view, 27> leads = {
      "pilote",      "pilotes",   "copilote",     "responsable",   "responsables", "referent",
      "referente",   "referents", "chef",         "cheffe",        "chefs",        "lead",
      "leads",       "owner",     "owners",       "porteur",       "porteurs",     "porteuse",
      "responsible", "officer",   "coordinateur", "coordinatrice", "charge",       "chargee",
      "assignee",    "manager",   "resp"};
  static constexpr std::array<std::string_view, 18> others = {
      "elu",      "elue",      "elus",    "elues", "mail",    "email",
      "courriel", "telephone", "tel",     "phone", "contact", "contacts",
      "portable", "cree",      "modifie", "suivi", "adresse", "financier"};
  return has_one_of(folded, leads) && !has_one_of(folded, others);
}

bool heads_accounts(std::string_view folded) {
  static constexpr std::array<std::string_view, 25> accounts = {
      "assigned to", "assigned",    "assignee",     "assignees",    "assign",
      "attribue a",  "attribuee a", "assigne a",    "assignee a",   "affecte a",
      "affectee a",  "members",     "member",       "membres",      "membre",
      "owner",       "owners",      "people",       "person",       "personne",
      "personnes",   "utilisateur", "utilisateurs", "completed by", "card members"};
  return std::find(accounts.begin(), accounts.end(), folded) != accounts.end();
}

bool heads_persons_as_often(std::string_view folded) {
  static constexpr std::array<std::string_view, 18> bodies = {
      "porteur",    "porteurs",     "porteuse",    "structure",  "structures", "organisme",
      "organismes", "organisation", "institution", "agency",     "agencies",   "partner",
      "service",    "direction",    "departement", "department", "team",       "body"};
  return heads_pilots(folded) && !has_one_of(folded, bodies);
}

}  // namespace maillage::persons
