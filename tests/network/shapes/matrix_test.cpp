// Matrices of who does what become rows of actions, with their letters.
#include <gtest/gtest.h>

#include "network/resolve/resolve.hpp"
#include "network/shapes/words/shape_words.hpp"
#include "tests/support/found_tables.hpp"

namespace maillage::shapes {
namespace {

TEST(Matrix, LettersOfRolesInRowsOfActions) {
  const importing::FoundTables found = testing::find(
      "N°|Action|PETR|ARS|CAF\n"
      "1|Bus|R|A|C\n"
      "2|Forum|I|R, P|\n"
      "3|Bilan||A|I\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur | partenaires | [rôles]\n"
            "1 | Bus | PETR | CAF\\nARS | PETR : R\\nARS : A\\nCAF : C\n"
            "2 | Forum | ARS |  | PETR : I\\nARS : R, P\n"
            "3 | Bilan | ARS ? |  | ARS : A\\nCAF : I\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!C1 matrix_read (3) (3) (R) (A) (C, P) (I)\n");
}

// "RACI ARS" was an organisation beside "ARS".
TEST(Matrix, WhatTheLettersAreIsNoPartOfTheNames) {
  EXPECT_EQ(testing::tables_of(
                testing::find("Action|RACI PETR|RACI – ARS|RACI: CAF\nBus|R||C\nForum||R|C\n")),
            testing::tables_of(testing::find("Action|PETR|ARS|CAF\nBus|R||C\nForum||R|C\n")));
}

TEST(Matrix, AnActionThatBeginsAsASumDoesIsOne) {
  const importing::FoundTables found =
      testing::find("Action|PETR|ARS|CAF\nBus|P|X|\nTotal sport|X|P|\nForum||X|P\n");
  EXPECT_NE(testing::tables_of(found).find("Total sport"), std::string::npos)
      << testing::tables_of(found);
}

TEST(Matrix, LettersThatPeopleUseDifferentlyAreAskedAbout) {
  const importing::FoundTables found = testing::find("Action|PETR|ARS\nBus|R|A\nForum|R|C\n");
  EXPECT_EQ(testing::questions_of(found),
            "? A = porteur à défaut d'un autre (porteur, partenaire)\n"
            "C = partenaire (à part)\nR = porteur (partenaire)\n");
}

TEST(Matrix, AnAnswerIsObeyed) {
  importing::TableWish wish;
  wish.answers.add({model::DecisionKind::value, "A", "porteur", {}});
  const importing::FoundTables found =
      testing::find({testing::drawn_sheet("Plan", "Action|PETR|ARS\nBus|R|A\nForum|R|C\n")}, wish);
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires | [rôles]\n"
            "Bus | PETR\\nARS |  | PETR : R\\nARS : A\nForum | PETR | ARS | PETR : R\\nARS : C\n");
}

TEST(Matrix, ALegendSaysWhatItsLettersMean) {
  const importing::FoundTables found = testing::find(
      "Action|PETR|ARS\nBus|P|C\nForum|C|P\n\n"
      "Légende : P = pilote, C = contribue\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires | [rôles]\n"
            "Bus | PETR | ARS | PETR : P\\nARS : C\nForum | ARS | PETR | PETR : C\\nARS : P\n");
  EXPECT_EQ(testing::questions_of(found), "");
}

// The note's column was none of the matrix any more, and its action was lost.
TEST(Matrix, ANoteBelowIsNoMark) {
  const importing::FoundTables found = testing::find(
      "Organisation|Bus|Forum\n"
      "PETR|P|F\nCAF|X|P\n"
      "|P = pilote, F = financeur, X = partenaire\n|Mise à jour de mars\n");
  EXPECT_EQ(
      testing::tables_of(found),
      "plan\naction | porteur | partenaires | financeurs | [rôles]\n"
      "Bus | PETR | CAF |  | PETR : P\\nCAF : X\nForum | CAF |  | PETR | PETR : F\\nCAF : P\n");
  EXPECT_NE(testing::faults_of(found).find("B5 cells_outside"), std::string::npos)
      << testing::faults_of(found);
}

TEST(Matrix, OrganisationsInRows) {
  const importing::FoundTables found = testing::find(
      "Organisation|Bus|Forum\n"
      "PETR|R|C\n"
      "CAF|C|R\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires | [rôles]\n"
            "Bus | PETR | CAF | PETR : R\\nCAF : C\nForum | CAF | PETR | PETR : C\\nCAF : R\n");
}

// Columns of hollow signs were kept as they are: their organisations had no part in anything.
TEST(Matrix, HollowSignsAreMarksAndALegendSaysWhich) {
  const importing::FoundTables found =
      testing::find("● porteur   ○ partenaire\n\nAction|CAF|ARS|MSA\nBus|●|○|\nForum||○|●\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires\nBus | CAF | ARS\nForum | MSA | ARS\n");
  EXPECT_EQ(testing::questions_of(found), "");
}

// The sums made their columns none of the matrix.
TEST(Matrix, ARowOfSumsIsNoneOfItsMarks) {
  const importing::FoundTables found =
      testing::find("Action|CAF|MSA|CPAM\nBus|1|1|\nForum||1|1\nTotal|1|2|1\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | partenaires\nBus | CAF\\nMSA\nForum | MSA\\nCPAM\n");
}

TEST(Matrix, OnesAndZeros) {
  const importing::FoundTables found =
      testing::find("|Bus|Forum|Bilan\nPETR|1|0|0\nCAF|1|1|0\nARS|0|0|0\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | partenaires\nBus | PETR\\nCAF\nForum | CAF\nBilan | \n");
  EXPECT_EQ(testing::questions_of(found), "(A) = porteur (action)\n? 1 = partenaire (porteur)\n");
}

TEST(Matrix, ZerosAndOnesWithoutAWordOnTheirSidesHaveActorsInRowsAndAsk) {
  const importing::FoundTables found = testing::find(
      "|E1|E2|E3\n"
      "o1|1|0|1\n"
      "o2|0|1|0\n");
  EXPECT_EQ(testing::tables_of(found), "plan\naction | partenaires\nE1 | o1\nE2 | o2\nE3 | o1\n");
  EXPECT_EQ(testing::questions_of(found).substr(0, 6), "? (A) ");
}

TEST(Matrix, ZerosAndOnesOverTheSameNamesOnBothSidesHaveNoActions) {
  const importing::FoundTables found = testing::find("|o1|o2|o3\no1|0|1|0\no2|1|0|1\no3|0|1|0\n");
  EXPECT_EQ(testing::tables_of(found), "");
}

TEST(Matrix, EachTieKeepsItsPlace) {
  const importing::FoundTables found = testing::find("Organisation|Bus|Forum\nPETR|X|X\nCAF|X|\n");
  model::Draft draft;
  draft.tables = found.tables;
  const model::Contract contract = resolve::resolve(draft).contract;
  const model::ActionRow& bus = contract.editions.at(0).rows.at(0);
  ASSERT_EQ(bus.partners.size(), 2u);
  EXPECT_EQ(text::to_string(bus.partners[0].place), "f.xlsx!Plan!B2");
  EXPECT_EQ(text::to_string(bus.partners[1].place), "f.xlsx!Plan!B3");
}

TEST(Matrix, PersonsAtTheHeadsAreNoOrganisations) {
  const importing::FoundTables found = testing::find(
      "Action|Jeanne Exemple|Paul Modèle (ARS)\n"
      "Bus|R|C\n"
      "Forum|I|R\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires | [rôles]\n"
            "Bus | une personne | ARS | ARS : C\nForum | ARS |  | ARS : R\n");
}

TEST(Matrix, OtherColumnsOfTheActionsStay) {
  const importing::FoundTables found = testing::find(
      "Axe|Action|Partenaires|<|État\n"
      "||CAF|CCAS|\n"
      "Bouger|Bus|X||en cours\n"
      "Manger|Atelier|X|X|fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | partenaires | état d'avancement\n"
            "Bouger | Bus | CAF | en cours\nManger | Atelier | CAF\\nCCAS | fait\n");
}

TEST(Matrix, TicksUnderEpciAreTerritoriesAndAskedAbout) {
  const importing::FoundTables found = testing::find(
      "Action|Porteur|CC du Saulnois|CC de Metz\n"
      "Bus|PETR|X|\n"
      "Forum|CAF|X|X\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | territoires\n"
            "Bus | PETR | CC du Saulnois\nForum | CAF | CC du Saulnois\\nCC de Metz\n");
  EXPECT_EQ(testing::questions_of(found), "? X = territoire (partenaire)\n");
}

// One that is not known among the others made partners of all three.
TEST(Matrix, AHeadThatIsNotKnownAmongEpciIsOne) {
  const importing::FoundTables found = testing::find(
      "Action|Porteur|CC du Saulnois|CASC|CC de Metz\nBus|PETR|X|X|\nForum|CAF|X||X\n");
  EXPECT_EQ(testing::questions_of(found), "? X = territoire (partenaire)\n");
  const importing::FoundTables others =
      testing::find("Action|Porteur|CC du Saulnois|CAF 57\nBus|PETR|X|X\nForum|CAF|X|\n");
  EXPECT_EQ(testing::questions_of(others), "X = partenaire (porteur)\n");
}

// It was refused as no table of actions, though it holds who takes part in which.
TEST(Matrix, NamesThatNobodyKnowsOverCrossesAloneAreAsked) {
  const importing::FoundTables found =
      testing::find("Actions|Alpha|Bétharram|Les Coquelicots\nBus|X||X\nForum|X|X|\n");
  EXPECT_NE(testing::tables_of(found).find("Bus | Alpha\\nLes Coquelicots"), std::string::npos)
      << testing::tables_of(found);
  EXPECT_NE(testing::questions_of(found).find("? Plan = lue (à part)\n"), std::string::npos)
      << testing::questions_of(found);
  EXPECT_TRUE(
      testing::find("Actions|Urgent|Important|Facile\nBus|X||X\nForum|X|X|\n").tables.empty());
}

TEST(Matrix, TitlesAboveTheHeadsSayWhatATickMeans) {
  const importing::FoundTables found = testing::find(
      "Action|Porteurs|<|Financeurs\n"
      "^|PETR|CAF|ARS\n"
      "Bus|X||X\n"
      "Forum||X|X\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | financeurs\nBus | PETR | ARS\nForum | CAF | ARS\n");
  EXPECT_EQ(testing::questions_of(found), "");
}

TEST(Matrix, GroupsAmongTheHeadsAreInstances) {
  const importing::FoundTables found = testing::find(
      "Action|COPIL|PETR|ARS\n"
      "Bus|A|R|C\n"
      "Forum|A|C|R\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires | instances | [rôles]\n"
            "Bus | PETR | ARS | COPIL | COPIL : A\\nPETR : R\\nARS : C\n"
            "Forum | ARS | PETR | COPIL | COPIL : A\\nPETR : C\\nARS : R\n");
}

TEST(Matrix, WhoSitsInWhichGroup) {
  const importing::FoundTables found = testing::find(
      "Structures|COPIL|GT Mobilité\n"
      "PETR|X|pilote\n"
      "CAF|X|\n");
  EXPECT_TRUE(found.tables.empty());
  EXPECT_EQ(testing::records_of(found),
            "instance id=copil nom=COPIL membres=PETR, CAF\n"
            "instance id=gt-mobilite nom=GT Mobilité membres=PETR pilotes=PETR\n");
}

TEST(Matrix, MonthsAndTicksOfOtherMattersAreNone) {
  const importing::FoundTables months = testing::find(
      "Action|Porteur|Janvier|Février|Mars\n"
      "Bus|PETR|X|X|\n"
      "Forum|CAF||X|X\n");
  EXPECT_EQ(testing::tables_of(months),
            "plan\naction | porteur | [Janvier] | [Février] | [Mars]\nBus | PETR | X | X | \n"
            "Forum | CAF |  | X | X\n");
  const importing::FoundTables boxes = testing::find(
      "Action|Porteur|Urgent|Budgété\n"
      "Bus|PETR|X|X\n"
      "Forum|CAF||X\n");
  EXPECT_EQ(testing::tables_of(boxes),
            "plan\naction | porteur | [Urgent] | [Budgété]\nBus | PETR | X | X\n"
            "Forum | CAF |  | X\n");
}

TEST(Matrix, ABodyOfAYearIsNoMeeting) {
  EXPECT_FALSE(names_time_or_state("COPIL 2024"));
  EXPECT_TRUE(names_time_or_state("COPIL mars 2024"));
  EXPECT_TRUE(names_time_or_state("Présent 12/01/2024"));
  EXPECT_FALSE(names_time_or_state("Octobre rose 2024"));
}

TEST(Matrix, WhoCameToAMeetingIsNone) {
  const importing::FoundTables found =
      testing::find({testing::drawn_sheet("Actions", "Action|Porteur\nBus|PETR\n"),
                     testing::drawn_sheet("Émargement",
                                          "Structure|Présent 12/01/2024|COTECH du 05/06/2025\n"
                                          "PETR|oui|non\nCAF|oui|oui\n")});
  EXPECT_EQ(testing::tables_of(found), "plan\naction | porteur\nBus | PETR\n");
}

TEST(Matrix, WhoWorksWithWhomHasNoActions) {
  const importing::FoundTables found =
      testing::find("|PETR|CAF|ARS\nPETR|0|1|1\nCAF|1|0|0\nARS|1|0|0\n");
  EXPECT_TRUE(found.tables.empty());
  EXPECT_EQ(testing::faults_of(found), "error f.xlsx!Plan!A1 organisation_ties (9)\n");
}

TEST(Matrix, WhatBracketsAddIsNoMark) {
  EXPECT_EQ(testing::tables_of(testing::find("Action|PETR|ARS|CAF\nBus|R|C|C (à confirmer, 2027)\n"
                                             "Forum|C|R|C [2026 / 2027]\nBilan|R|C|C\n")),
            "plan\naction | porteur | partenaires | [rôles]\n"
            "Bus | PETR | ARS\\nCAF | PETR : R\\nARS : C\\nCAF : C (à confirmer, 2027)\n"
            "Forum | ARS | PETR\\nCAF | PETR : C\\nARS : R\\nCAF : C [2026 / 2027]\n"
            "Bilan | PETR | ARS\\nCAF | PETR : R\\nARS : C\\nCAF : C\n");
}

// "P" is the porteur where nothing else says who carries, a partner beside a word that does.
TEST(Matrix, WhatAPIsDependsOnAWordThatCarries) {
  EXPECT_EQ(
      testing::questions_of(testing::find("Action|PETR|ARS|CAF\nBus|pilote|P|\nForum|P||pilote\n")),
      "? P = partenaire (porteur)\n");
  EXPECT_EQ(testing::questions_of(
                testing::find("Action|PETR|ARS|CAF\nBus|partenaire|P|\nForum|P||partenaire\n")),
            "? P = porteur (partenaire)\n");
}

}  // namespace
}  // namespace maillage::shapes
