// States told by the colour of cells, and pictures that a key names.
#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

constexpr std::uint32_t green = 0x92D050, orange = 0xFFC000, red = 0xFF0000;

using Fills = std::vector<std::pair<const char*, std::uint32_t>>;

sheets::WorkbookSheet filled_sheet(const char* name, const char* drawn, const Fills& fills) {
  sheets::WorkbookSheet sheet = testing::drawn_sheet(name, drawn);
  for (const auto& [cell, fill] : fills) {
    const auto at = sheets::read_cell_name(cell);
    sheet.looks.push_back({at->row, at->column, at->column, fill, false});
  }
  return sheet;
}

constexpr const char* plan_without_words =
    "Action|Porteur|État\nBus|CCAS|\nForum|CPTS|\nSalon|ARS|\n";
const Fills fills_of_states = {{"C2", green}, {"C3", orange}, {"C4", green}};

TEST(FillStates, ColoursThatNoKeyNamesAreToldWithTheirRows) {
  const FoundTables found =
      testing::find({filled_sheet("Plan", plan_without_words, fills_of_states)});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\n"
            "Bus | CCAS | \nForum | CPTS | \nSalon | ARS | \n");
  EXPECT_EQ(testing::faults_of(found),
            "warning f.xlsx!Plan!C2 fills_unread (green) (92D050) (État) (2, 4)\n"
            "warning f.xlsx!Plan!C3 fills_unread (orange) (FFC000) (État) (3)\n");
}

TEST(FillStates, AKeyBelowNamesThem) {
  const FoundTables found = testing::find({filled_sheet(
      "Plan",
      "Action|Porteur|État\nBus|CCAS|\nForum|CPTS|\nSalon|ARS|\n\nLégende\nRéalisé\nEn cours\n",
      {{"C2", green}, {"C3", orange}, {"C4", green}, {"A7", green}, {"A8", orange}})});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\n"
            "Bus | CCAS | Réalisé\nForum | CPTS | En cours\nSalon | ARS | Réalisé\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!A1 fills_read (green) (92D050) (Réalisé) (2, 4)\n"
            "f.xlsx!Plan!A1 fills_read (orange) (FFC000) (En cours) (3)\n"
            "f.xlsx!Plan!A1 rows_left_out (legend) (6-8)\n");
}

TEST(FillStates, AKeyBelowWithoutATitleIsNotAskedAbout) {
  const FoundTables found = testing::find({filled_sheet(
      "Plan", "Action|Porteur|État\nBus|CCAS|\nForum|CPTS|\nSalon|ARS|\n\n|Réalisé\n|En cours\n",
      {{"C2", green}, {"C3", orange}, {"C4", green}, {"A6", green}, {"A7", orange}})});
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!A1 fills_read (green) (92D050) (Réalisé) (2, 4)\n"
            "f.xlsx!Plan!A1 fills_read (orange) (FFC000) (En cours) (3)\n"
            "f.xlsx!Plan!A1 rows_left_out (legend) (6-7)\n");
}

TEST(FillStates, TheKeyMayStandOnASheetOfItsOwnBesideItsColours) {
  const FoundTables found = testing::find(
      {filled_sheet("Plan", "Action|Porteur\nBus|CCAS\nForum|CPTS\nSalon|ARS\n",
                    {{"A2", green}, {"A3", red}, {"A4", green}}),
       filled_sheet("Légende", "|Terminée\n|Abandonnée\n", {{"A1", green}, {"A2", red}})});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\n"
            "Bus | CCAS | Terminée\nForum | CPTS | Abandonnée\nSalon | ARS | Terminée\n");
}

TEST(FillStates, AColourOfTwoStatesIsNone) {
  const FoundTables found = testing::find({filled_sheet(
      "Plan",
      "Action|Porteur|État\nBus|CCAS|\nForum|CPTS|\n\nLégende\nRéalisé\nEn cours\nAbandonné\n",
      {{"C2", green}, {"C3", orange}, {"A6", green}, {"A7", green}, {"A8", orange}})});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | CCAS | \nForum | CPTS | \n");
}

TEST(FillStates, TheWordHoldsOverTheColour) {
  const FoundTables found = testing::find({filled_sheet(
      "Plan",
      "Action|Porteur|État\nBus|CCAS|Abandonné\nForum|CPTS|\n\nLégende\nRéalisé\nEn cours\n",
      {{"C2", green}, {"C3", orange}, {"A6", green}, {"A7", orange}})});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | CCAS | Abandonné\n"
            "Forum | CPTS | En cours\n");
  EXPECT_NE(testing::faults_of(found).find("warning f.xlsx!Plan!A1 fills_differ (2)"),
            std::string::npos);
}

TEST(FillStates, ATextMayNameTheColours) {
  const FoundTables found =
      testing::find({filled_sheet("Plan",
                                  "Couleurs : vert = réalisé, orange = en "
                                  "cours\n\nAction|Porteur|État\nBus|CCAS|\nForum|CPTS|\n",
                                  {{"C4", green}, {"C5", orange}})});
  EXPECT_NE(testing::tables_of(found).find("Bus | CCAS | réalisé\nForum | CPTS | en cours\n"),
            std::string::npos)
      << testing::tables_of(found);
}

TEST(FillStates, WhatOnlyDecoratesIsNotTold) {
  const char* drawn =
      "Axe|Action|Porteur|État\n1 Soins|Bus|CCAS|fait\n1 Soins|Forum|CPTS|fait\n"
      "2 Lien|Salon|ARS|fait\n2 Lien|Film|ARS|fait\n";
  for (const Fills& fills : {Fills{{"B2", green}, {"B3", green}, {"B4", red}, {"B5", red}},
                             Fills{{"B2", green}, {"B3", green}, {"B4", green}, {"B5", green}},
                             Fills{{"B2", green}, {"B4", green}}}) {
    EXPECT_EQ(testing::faults_of(testing::find({filled_sheet("Plan", drawn, fills)})), "");
  }
  const FoundTables told = testing::find(
      {filled_sheet("Plan", drawn, {{"B2", green}, {"B3", red}, {"B4", red}, {"B5", red}})});
  EXPECT_EQ(testing::faults_of(told).substr(0, 22), "f.xlsx!Plan!B3 fills_u");
}

TEST(FillStates, CrossedOutTextsAreTold) {
  sheets::WorkbookSheet sheet =
      testing::drawn_sheet("Plan", "Action|Porteur|État\nBus|CCAS|en cours\nForum|CPTS|en cours\n");
  sheet.looks.push_back({2, 0, 0, sheets::no_fill, true});
  EXPECT_EQ(testing::faults_of(testing::find({sheet})),
            "warning f.xlsx!Plan!A3 struck_out (Action) (3)\n");
}

TEST(FillStates, PicturesThatALineNames) {
  const FoundTables found =
      testing::find("✅ Réalisé – 🔄 En cours\n\nAction|Porteur|Suivi\nBus|CCAS|✅\nForum|CPTS|🔄\n");
  EXPECT_NE(testing::tables_of(found).find("Bus | CCAS | Réalisé\nForum | CPTS | En cours\n"),
            std::string::npos)
      << testing::tables_of(found);
}

TEST(FillStates, PicturesThatAnotherSheetNames) {
  const FoundTables found = testing::find(
      {testing::drawn_sheet("Plan", "Action|Porteur|État\nBus|CCAS|🟢\nForum|CPTS|🟠\n"),
       testing::drawn_sheet("Légende", "🟢|Réalisé\n🟠|En cours\n")});
  EXPECT_NE(testing::tables_of(found).find("Bus | CCAS | Réalisé\nForum | CPTS | En cours\n"),
            std::string::npos)
      << testing::tables_of(found);
}

}  // namespace
}  // namespace maillage::importing
