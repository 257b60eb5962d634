// Pieces of cells that name no organisation, and those that do though they look like it.
#include "network/cells/phrases/no_name.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace maillage::cells {
namespace {

std::string why(const char* piece) {
  const auto found = no_name(piece);
  return found ? std::string(code_of(*found)) : "name";
}

void all(const char* code, std::initializer_list<const char*> pieces) {
  for (const char* piece : pieces) EXPECT_EQ(why(piece), code) << piece;
}

TEST(NoName, ErrorsOfFormulas) { all("error", {"#N/A", "#N/D", "#REF!", "#VALEUR!", "Err:502"}); }

TEST(NoName, AmountsNumbersAndDates) {
  all("amount", {"12000", "5 000 €", "3 000 € TTC", "Entre 200 et 500", "50 %", "0,5 ETP",
                 "12/03/2021", "T1 2025", "1er semestre 2024", "3k€"});
  all("name", {"Département 55", "3 ADMR", "FIR", "UDAF 54"});
  // Who is called by a number is no amount.
  all("name", {"115", "3919", "119"});
}

TEST(NoName, MoneyOfWhoCarries) {
  all("amount", {"Autofinancement", "fonds propres", "Sur fonds propres", "Self-funded",
                 "within existing resources"});
}

TEST(NoName, SeveralAtOnceOfWhichNoneIsNamed) {
  all("collective",
      {"ensemble des communes", "l'ensemble des communes du territoire", "Communes du territoire",
       "toutes les mairies", "communes concernées", "tous les EHPAD du territoire",
       "les EPCI signataires", "associations", "les associations", "Associations locales",
       "associations sportives", "écoles du territoire"});
  all("name", {"Communes forestières", "les quatre EPCI", "EHPAD du territoire", "Communes",
               "communes", "Associations familiales rurales", "École Jules Ferry",
               "toutes les communes de Moselle", "Villes en santé"});
}

TEST(NoName, OnePersonsFunction) {
  all("function", {"infirmière scolaire", "Médecin coordonnateur", "Chargée de mission santé",
                   "Directeur de l'hôpital", "Maire de Metz", "School nurse", "practice manager"});
  all("name", {"Médecins du Monde", "Mairie de Metz", "Sous-préfecture", "Relais petite enfance",
               "Nurses Association"});
}

TEST(NoName, AFunctionMaySayItsStructure) {
  EXPECT_EQ(structure_of_function("infirmière du collège"), 15u);
  EXPECT_EQ(structure_of_function("Directrice CAF"), 11u);
  EXPECT_EQ(structure_of_function("Chargée de mission santé"), std::nullopt);
  EXPECT_EQ(structure_of_function("Maire de Metz"), std::nullopt);
}

TEST(NoName, TheCellAboveAndOtherPlaces) {
  all("same", {"dito", "idem", "Idem", "\"", "ditto", "ci-dessus", "same as above"});
  all("reference", {"cf. action 1", "voir remarques", "voir ci-dessous", "Idem fiche 3"});
  all("name", {"Voir Ensemble", "Comme Chez Soi"});
}

TEST(NoName, HelpAndSentences) {
  all("help", {"Indiquez ici la structure qui porte l’action, en toutes lettres.", "Nom du porteur",
               "Préciser la structure", "Porteur"});
  all("sentence", {"Le porteur sera désigné plus tard par le comité",
                   "l'ARS souhaite que la CAF porte cette action"});
  all("name",
      {"La Vie est Belle", "Association pour ceux qui restent",
       "Service d'accompagnement à la vie sociale pour adultes handicapés du Nord meusien"});
}

TEST(NoName, WhatIsDone) {
  all("duty", {"animer le réseau", "Animation du réseau", "suivi des indicateurs", "relais",
               "communication", "Prêt de salle", "mise à disposition de salles"});
  all("name", {"Relais petite enfance", "Relais des aidants", "Service communication",
               "Accueil de jour Les Lilas", "Animation Jeunesse Nord"});
}

TEST(NoName, ForWhom) {
  all("audience",
      {"habitants", "Grand public", "Élus locaux", "Personnes âgées", "personnes âgées isolées",
       "Jeunes de 12 à 25 ans", "les professionnels de santé"});
  all("name", {"Jeunes Agriculteurs", "Familles Rurales", "Aidants 55", "Vacances et Familles"});
}

TEST(NoName, PeopleWithoutTheirStructure) {
  all("people", {"En interne", "bénévoles", "Bénévoles", "médecins généralistes",
                 "Infirmiers libéraux", "enseignants", "travailleurs sociaux", "les pharmaciens",
                 "Membres du CLSM", "membres du bureau", "Conseillers numériques", "volunteers"});
  all("name", {"Médecins du Monde", "Médecins Sans Frontières", "Travailleurs Sociaux 57",
               "INFIRMIERS", "médecins du CHU", "Médecins solidaires", "Membres"});
}

TEST(NoName, SmallLettersAreAsked) {
  all("small", {"épicerie sociale", "familles rurales", "le maire"});
  all("name", {"secours catholique", "mutualité française", "la ville", "école",
               "associations œuvrant au dépistage", "collège St Mihiel"});
}

TEST(NoName, OthersWithoutAName) {
  for (const char* text :
       {"partenaires", "tous les partenaires", "L'ensemble des acteurs du territoire", "autres",
        "etc", "various partners"}) {
    EXPECT_TRUE(means_others(text)) << text;
  }
  for (const char* text :
       {"Structures locales du territoire", "Acteurs de Santé 55", "Partenaires 57"}) {
    EXPECT_FALSE(means_others(text)) << text;
  }
}

}  // namespace
}  // namespace maillage::cells
