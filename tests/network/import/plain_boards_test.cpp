// Boards, sheets named after organisations, lines that go on with the action above, symbols and scales: what
// coordinators keep without a header that says it.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "network/names/name_forms.hpp"
#include "network/persons/person_cells.hpp"
#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

// Was left out: "neither title nor number".
TEST(PlainBoards, ARemarkAloneBelowAnActionIsOfIt) {
  const FoundTables found = testing::find(
      "N°|Action|Porteur|Remarques\n1|Bus|PETR|en mai\n|||attend l'ARS\n2|Forum|CAF|\n"
      "|||voir le bilan\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur | [Remarques]\n1 | Bus | PETR | en mai\\nattend "
            "l'ARS\n2 | Forum | CAF | voir le bilan\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 rows_joined (3, 5)\n");
}

TEST(PlainBoards, AFigureAloneOrARowFurtherDownIsNotOfTheActionAbove) {
  const FoundTables found =
      testing::find("N°|Action|Porteur|Coût|Remarques\n1|Bus|PETR|12|\n|||30|\n2|Forum|CAF|8|\n");
  EXPECT_EQ(testing::faults_of(found), "warning f.xlsx!Plan!A1 rows_left_out (no-subject) (3)\n");
}

// Values of the second indicator were left out with it.
TEST(PlainBoards, MoreIndicatorsWithTheirValuesBelowAnAction) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "N°|Action|Porteur|Indicateur|Cible\n1|Ateliers|CCAS|Nombre d'ateliers|12\n"
                "|||Nombre de participants|100\n2|Forum|CAF|Public|50\n")),
            "plan\nn° ou piste | action | porteur | indicateurs | [Cible]\n"
            "1 | Ateliers | CCAS | Nombre d'ateliers\\nNombre de participants | 12\\n100\n"
            "2 | Forum | CAF | Public | 50\n");
}

// Was refused.
TEST(PlainBoards, AStateAColumnAndAnActionACell) {
  const FoundTables found = testing::find(
      "Suivi du CLS||\nÀ faire|En cours|Fait\nBus santé|Forum|Ateliers\nJardin||Guide\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | état d'avancement\nBus santé | À faire\nForum | En cours\n"
            "Ateliers | Fait\nJardin | À faire\nGuide | Fait\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!A2 column_from_content (À faire, En cours, Fait) (état d'avancement)\n");
}

TEST(PlainBoards, LanesOfABoardAreItsAxes) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Axe|Idées|À faire|Fait\nAxe 1 Soins||Bus santé|Guide\nAxe 2 Jeunes|Jardin||\n")),
            "plan\naxe | action | état d'avancement\nAxe 1 Soins | Bus santé | À faire\n"
            "Axe 1 Soins | Guide | Fait\nAxe 2 Jeunes | Jardin | Idées\n");
}

TEST(PlainBoards, CrossesAndFiguresBelowStatesMakeNoBoard) {
  for (const char* drawn :
       {"À faire|En cours|Fait\nx||\n|x|\n", "À faire|En cours|Fait\n3|4|5\n1|2|3\n"}) {
    EXPECT_EQ(testing::tables_of(testing::find(drawn)), "") << drawn;
  }
}

// Who carried was lost.
TEST(PlainBoards, SheetsNamedAfterOrganisationsAreAskedAbout) {
  const std::string rows = "Action|État\nBus|fait\n", more = "Action|État\nForum|en cours\n";
  const auto sheets = [&](const char* first, const char* second) {
    return std::vector{testing::drawn_sheet(first, rows), testing::drawn_sheet(second, more)};
  };
  const FoundTables found = testing::find(sheets("PETR", "CPAM"));
  EXPECT_EQ(testing::tables_of(found),
            "plan\n[Feuille] | action | état d'avancement\nPETR | Bus | fait\n"
            "CPAM | Forum | en cours\n");
  EXPECT_EQ(testing::questions_of(found), "? Feuille = aucune (porteur)\n");
  EXPECT_EQ(testing::questions_of(testing::find(sheets("01 - PETR", "02 - CPAM"))),
            "? Feuille = aucune (porteur)\n");
  EXPECT_EQ(testing::questions_of(testing::find(sheets("Nutrition", "Santé mentale"))),
            "Feuille = aucune (axe)\n");
  for (const auto& [first, second] : {std::pair("Axe 1", "Axe 2"), std::pair("Feuil1", "Feuil2"),
                                      std::pair("Plan", "Plan (suite)")}) {
    EXPECT_EQ(testing::questions_of(testing::find(sheets(first, second))), "") << first;
  }
}

// "jdupont" was kept as it stood.
TEST(PlainBoards, UsersOfAProgramArePersons) {
  const FoundTables trello =
      testing::find("Card Name|Members|List\nBus|jdupont|En cours\nForum|jdupont, m.durand|Fait\n");
  EXPECT_EQ(testing::tables_of(trello),
            "plan\naction | état d'avancement\nBus | En cours\nForum | Fait\n");
  using persons::CellOf;
  EXPECT_TRUE(persons::read_person_cell("jdupont", nullptr, CellOf::accounts));
  for (const char* organisation : {"mairie", "petr", "PETR", "association", "caf"}) {
    EXPECT_FALSE(persons::read_person_cell(organisation, nullptr, CellOf::accounts))
        << organisation;
  }
}

TEST(PlainBoards, DueDatesCutShort) {
  EXPECT_EQ(testing::tables_of(testing::find("Action|Porteur|Éch.\nBus|PETR|juin 2025\n")),
            "plan\naction | porteur | échéance\nBus | PETR | juin 2025\n");
}

TEST(PlainBoards, ASheetOfSignatoriesIsSaidWithItsNames) {
  const auto plan = testing::drawn_sheet("Plan", "Action|Porteur\nBus|PETR\nForum|CAF\n");
  const auto list = testing::drawn_sheet(
      "Signataires", "PETR du Barrois|12/03/2022\nARS Grand Est|\nCPAM de la Meuse|\n");
  EXPECT_EQ(testing::faults_of(testing::find({plan, list})),
            "f.xlsx!Signataires sheet_left_out (Signataires) (signatories:3)\n");
  const auto people = testing::drawn_sheet("Signataires", "Aucun pour l'instant\nÀ voir\n");
  EXPECT_EQ(testing::faults_of(testing::find({plan, people})),
            "f.xlsx!Signataires sheet_left_out (Signataires) (no-table)\n");
}

// Were kept, and nobody was asked.
TEST(PlainBoards, ColoursOverCrossesAreTheWordsOfAState) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur|Rouge|Orange|Vert\nBus|PETR|||x\nForum|CAF||x|\nJardin|MSA|x||\n")),
            "plan\naction | porteur | état d'avancement\nBus | PETR | Vert\nForum | CAF | Orange\n"
            "Jardin | MSA | Rouge\n");
}

TEST(PlainBoards, FaitPartiellementFaitNonFait) {
  EXPECT_EQ(testing::tables_of(testing::find("Action|Porteur|Fait|Partiellement fait|Non fait\n"
                                             "Bus|PETR|x||\nForum|CAF||x|\nJardin|MSA|||x\n")),
            "plan\naction | porteur | état d'avancement\nBus | PETR | Fait\n"
            "Forum | CAF | Partiellement fait\nJardin | MSA | Non fait\n");
}

// Of three years one was a bilan, and two were kept.
TEST(PlainBoards, YearsOverTicksAndStatesAreBilans) {
  EXPECT_EQ(testing::tables_of(
                testing::find("Action|2022|2023|2024\nBus|x|x|réalisé\nForum|x|en cours|en cours\n"
                              "Jardin||prévu|abandonné\n")),
            "plan\naction | [2022] | [2023] | [2024]\nBus | x | x | réalisé\n"
            "Forum | x | en cours | en cours\nJardin |  | prévu | abandonné\n"
            "2022\naction | état d'avancement\nBus | x\nForum | x\n"
            "2023\naction | état d'avancement\nBus | x\nForum | en cours\nJardin | prévu\n"
            "2024\naction | état d'avancement\nBus | réalisé\nForum | en cours\n"
            "Jardin | abandonné\n");
}

// The colours were its states, and "Progress" was kept.
TEST(PlainBoards, StatesAreReadBeforeColours) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Lead|RAG|Progress\nBus|ARS|Green|Complete\nForum|CAF|Red|Not started\n")),
            "plan\naction | porteur | [RAG] | état d'avancement\nBus | ARS | Green | Complete\n"
            "Forum | CAF | Red | Not started\n");
}

// A letter was asked about as an action, "* …" headed the rows below.
TEST(PlainBoards, LettersOfAKeyAndNotesBelowATableAreNoActions) {
  const FoundTables found = testing::find(
      "N°|Action|Porteur|Avt\n1|Bus|PETR|R\n2|Forum|CAF|EC\n\nR = réalisé|||\nEC = en cours|||\n");
  EXPECT_EQ(testing::questions_of(found), "");
  const FoundTables noted = testing::find(
      "N°|Action|Porteur\n1|Bus|PETR\n2|Forum|CAF\n\n* à confirmer par le COTECH||\n");
  EXPECT_EQ(testing::faults_of(noted).find("headings_read"), std::string::npos);
  EXPECT_NE(testing::faults_of(noted).find("rows_left_out (note)"), std::string::npos);
}

// Were four actions of 2022.
TEST(PlainBoards, ABilanBelowAnotherIsOfItsOwnYear) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Bilan 2022||\nAction|Porteur|État\nBus|PETR|en cours\nForum|CAF|prévu\n\n"
                "Bilan 2023||\nAction|Porteur|État\nBus|PETR|réalisé\nForum|CAF|en cours\n")),
            "2022\naction | porteur | état d'avancement\nBus | PETR | en cours\n"
            "Forum | CAF | prévu\n2023\naction | porteur | état d'avancement\n"
            "Bus | PETR | réalisé\nForum | CAF | en cours\n");
}

// Was refused.
TEST(PlainBoards, CardsOfTrelloInFrench) {
  EXPECT_EQ(testing::tables_of(testing::find("Carte|Liste|Membres|Échéance\nBus santé|En cours|"
                                             "@annedupont|2024\nForum|Terminé|@lucmartin|2024\n")),
            "plan\naction | état d'avancement | échéance\nBus santé | En cours | 2024\n"
            "Forum | Terminé | 2024\n");
}

TEST(PlainBoards, TwoNamesOfOneOrganisation) {
  const auto both = [](const char* spelling) {
    const auto found = names::renamed(spelling);
    return found ? found->before + " > " + found->now : std::string("none");
  };
  EXPECT_EQ(both("ANPAA (devenue Association Addictions France)"),
            "ANPAA > Association Addictions France");
  EXPECT_EQ(both("Association Addictions France (ex-ANPAA)"),
            "ANPAA > Association Addictions France");
  for (const char* none : {"CPAM (Meuse)", "Association (exemple)", "CC du Sud (ex-CC)",
                           "MSA (devenue)", "(ex-ANPAA)"}) {
    EXPECT_EQ(both(none), "none") << none;
  }
}

}  // namespace
}  // namespace maillage::importing
