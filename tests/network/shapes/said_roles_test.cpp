// Cells that say themselves who carries and who takes part.
#include "network/shapes/said_roles.hpp"

#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::shapes {
namespace {

std::string said(std::string_view cell, model::Column own) {
  std::string text;
  for (const SaidRole& part : said_roles(cell, own)) {
    text +=
        (text.empty() ? "" : " | ") + std::string(model::code_of(part.column)) + "=" + part.names;
  }
  return text;
}

TEST(SaidRoles, WordsBeforeAColonSayWhoDoesWhat) {
  EXPECT_EQ(
      said("Pilote : CLIC ; Partenaires : ADMR, MSA ; Financeur : ARS", model::Column::partners),
      "porteur=CLIC | partenaires=ADMR, MSA | financeurs=ARS");
  EXPECT_EQ(said("Co-pilotes : CPTS et DAC\nPartenaires associés : IDEL", model::Column::carrier),
            "porteur=CPTS et DAC | partenaires=IDEL");
  EXPECT_EQ(said("Lead: County Health Dept; Supporting partners: NAMI", model::Column::carrier),
            "porteur=County Health Dept | partenaires=NAMI");
}

TEST(SaidRoles, BracketsBehindANameSayWhatItDoes) {
  EXPECT_EQ(said("CCAS (pilote), MJC (partenaire), ARS DT55 (financeur)", model::Column::partners),
            "porteur=CCAS | partenaires=MJC | financeurs=ARS DT55");
  EXPECT_EQ(said("CAF, Mairie (porteur) ; CPAM", model::Column::partners),
            "partenaires=CAF | porteur=Mairie | partenaires=CPAM");
  EXPECT_EQ(said("CCAS (Lens), CAF (pilote)", model::Column::carrier), "");
}

TEST(SaidRoles, WhatStandsBeforeTheFirstIsTheColumns) {
  EXPECT_EQ(said("CLIC ; financement : ARS", model::Column::partners),
            "partenaires=CLIC | financeurs=ARS");
}

TEST(SaidRoles, OtherWordsAndTheColumnsOwnRoleLeaveTheCell) {
  EXPECT_EQ(said("Pilote : ARS ; co-pilote : CAF", model::Column::carrier), "");
  EXPECT_EQ(said("Maison de santé : site de Thiers", model::Column::carrier), "");
  EXPECT_EQ(said("Pilote : ARS ; Informé : CAF", model::Column::partners), "");
  EXPECT_EQ(said("ARS", model::Column::partners), "");
}

// The ARS was a second porteur.
TEST(SaidRoles, BesideWhoCarriesAnotherLabelIsOfWhoTakesPart) {
  EXPECT_EQ(said_roles("Pilotage : CCAS\nSuivi : ARS Bretagne", model::Column::carrier),
            (std::vector<SaidRole>{{model::Column::carrier, "CCAS"},
                                   {model::Column::partners, "ARS Bretagne"}}));
  // No organisation stands behind it, or nobody is said to carry.
  EXPECT_TRUE(said_roles("Pilotage : CCAS\nÉchéance : 2024", model::Column::carrier).empty());
  EXPECT_TRUE(said_roles("Suivi : ARS Bretagne", model::Column::carrier).empty());
}

TEST(SaidRoles, AColumnBesideSaysTheRoleOfEach) {
  EXPECT_EQ(with_roles_beside("ARS\nCC ; MJC", "financeur\npilote\nrelais"),
            "ARS (financeur)\nCC (pilote)\nMJC");
  EXPECT_EQ(with_roles_beside("ARS, CAF", "Financeurs"), "ARS (Financeurs)\nCAF (Financeurs)");
  EXPECT_EQ(with_roles_beside("ARS, CAF", "accueil"), "ARS, CAF");
  EXPECT_EQ(with_roles_beside("ARS, CAF, MSA", "pilote, financeur"), "ARS, CAF, MSA");
  const importing::FoundTables found = testing::find({testing::drawn_sheet(
      "Plan", "Action|Partenaire|Rôle du partenaire\nBus|ARS|financeur\nForum|CAF|pilote\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | partenaires | [Rôle du partenaire] | financeurs | porteur\n"
            "Bus |  | financeur | ARS | \nForum |  | pilote |  | CAF\n");
}

TEST(SaidRoles, TheTableGetsTheColumnsThatItsCellsName) {
  const importing::FoundTables found = testing::find({testing::drawn_sheet(
      "Plan", "Action|Acteurs\nBus|Pilote : PETR ; partenaires : CAF\nForum|CCAS\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | partenaires | porteur\nBus | CAF | PETR\nForum | CCAS | \n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!B1 roles_in_cells (Acteurs) (2)\n");
}

}  // namespace
}  // namespace maillage::shapes
