// Tables as territories, agencies and consultants keep theirs: what was read wrong with confidence.
#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

// Its CAF carried Bus: whoever is only thought of carries nothing yet.
TEST(TerritoriesTables, APorteurThatIsThoughtOfIsDoubted) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur pressenti|État\nBus|CAF|en cours\nForum|MSA ; ARS|à venir\n")),
            "plan\naction | porteur | état d'avancement\nBus | pressenti : CAF | en cours\n"
            "Forum | pressenti : MSA\\npressenti : ARS | à venir\n");
}

// Each of the three actions was carried by all three organisations.
TEST(TerritoriesTables, AListOfActionsBesideAListOfPorteurs) {
  EXPECT_EQ(testing::tables_of(
                testing::find("Axe|Actions|Pilotes\nAxe 1|- Bus\\n- Forum|- CPAM\\n- MSA\n")),
            "plan\naxe | action | porteur\nAxe 1 | Bus | CPAM\nAxe 1 | Forum | MSA\n");
  EXPECT_EQ(
      testing::tables_of(testing::find(
          "Axe|Actions|Pilotes\nAxe 1|- Bus\\n- Forum\\n- Car|CPAM\\nMSA\nAxe 2|Bilan|ARS\n")),
      "plan\naxe | action | porteur\nAxe 1 | Bus | pressenti : CPAM\\npressenti : MSA\n"
      "Axe 1 | Forum | pressenti : CPAM\\npressenti : MSA\n"
      "Axe 1 | Car | pressenti : CPAM\\npressenti : MSA\nAxe 2 | Bilan | ARS\n");
}

// The bilan of the year between was lost without a word.
TEST(TerritoriesTables, AYearOfUnknownWordsAmongYearsOfStatesIsOne) {
  const FoundTables found = testing::find(
      "Action|Porteur|2022|2023|2024\nBus|CPAM|en cours|poursuivi|terminé\n"
      "Forum|MSA|en cours|relance|réalisé\n");
  EXPECT_NE(testing::tables_of(found).find("2023\naction | porteur | état d'avancement\n"
                                           "Bus | CPAM | poursuivi\nForum | MSA | relance\n"),
            std::string::npos)
      << testing::tables_of(found);
}

// The key was an axis without action.
TEST(TerritoriesTables, AKeyOfSignsBehindANumberOfANote) {
  EXPECT_EQ(
      testing::tables_of(testing::find("Thème|Action|Porteur|État (1)\nSoins|Bus|CPAM|++\n"
                                       "Soins|Forum|MSA|+\nMental|Ados|CH|-\n"
                                       "(1) ++ : finalisé ; + : en cours ; - : non démarré\n")),
      "plan\naxe | action | porteur | état d'avancement\nSoins | Bus | CPAM | finalisé\n"
      "Soins | Forum | MSA | en cours\nMental | Ados | CH | non démarré\n");
}

// The first action was read as a second line of headers, and was lost.
TEST(TerritoriesTables, AStateBelowItsHeaderIsNoHeader) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Lead org|Status|Assignee\nBus|CPAM|In progress|id\nForum|MSA|Done|\n")),
            "plan\naction | porteur | état d'avancement\nBus | CPAM\\nid | In progress\n"
            "Forum | MSA | Done\n");
}

// How it goes was kept aside without a word: nothing was asked.
TEST(TerritoriesTables, TrafficLightsInWordsAreReadAsThoseOfTheStatesColumn) {
  EXPECT_EQ(
      testing::tables_of(
          testing::find("Action|Porteur|Feu tricolore\nBus|CPAM|Vert\nForum|MSA|Orange\n")),
      "plan\naction | porteur | état d'avancement\nBus | CPAM | Vert\nForum | MSA | Orange\n");
}

// Half of the plan, that of another territory, was left out as a copy.
TEST(TerritoriesTables, ASheetOfTheSameActionsWithOtherWordsIsAsked) {
  const FoundTables found = testing::find(
      {testing::drawn_sheet("CC du Warndt", "Action|Porteur\nBus|CC du Warndt\nForum|MSA\n"),
       testing::drawn_sheet("CA de Forbach", "Action|Porteur\nBus|CA de Forbach\nFête|CCAS\n")});
  EXPECT_EQ(testing::questions_of(found), "? CA de Forbach = à part (lue)\n");
  EXPECT_NE(testing::faults_of(found).find("warning f.xlsx!CA de Forbach sheet_left_out"),
            std::string::npos)
      << testing::faults_of(found);
  const FoundTables copied = testing::find(
      {testing::drawn_sheet("Plan", "Action|Porteur\nBus|CC du Warndt\nForum|MSA\n"),
       testing::drawn_sheet("Copie", "Action|Porteur\nBus|CC du Warndt\nForum|MSA\n")});
  EXPECT_EQ(testing::questions_of(copied), "Copie = à part (lue)\n");
}

}  // namespace
}  // namespace maillage::importing
