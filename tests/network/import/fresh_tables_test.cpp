// Tables of coordinators that nobody had seen before: what was read wrong with confidence, lost or asked
// for nothing.
#include <gtest/gtest.h>

#include <utility>

#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

// Porteurs were the titles of the actions.
TEST(FreshTables, PartnersHeadedBelowTheHeaderOfTheTable) {
  const std::string rows = "Bus|PETR|1|1|0\nForum|CCAS|0|1|1\n";
  const std::string read =
      "plan\naction | porteur | partenaires\nBus | PETR | ARS\\nCPAM\nForum | CCAS | CPAM\\nCAF\n";
  EXPECT_EQ(
      testing::tables_of(testing::find("Action|Porteur|Partenaires||\n||ARS|CPAM|CAF\n" + rows)),
      read);
  EXPECT_EQ(testing::tables_of(
                testing::find("Action|Porteur|Partenaires|<|<\n^|^|ARS|CPAM|CAF\n" + rows)),
            read);
}

// "P" was asked about: the first letter of the key was cut off with its colon.
TEST(FreshTables, AKeyOfLettersMayBeginWithALetter) {
  const FoundTables found = testing::find(
      "N°|Action|ARS|CPAM|CAF\n1|Bus|F|P|C\n2|Forum|F|C|P\n\n|P : pilote ; C : contributeur ; F : "
      "financeur\n");
  EXPECT_EQ(testing::questions_of(found), "");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur | partenaires | financeurs | [rôles]\n"
            "1 | Bus | CPAM | CAF | ARS | ARS : F\\nCPAM : P\\nCAF : C\n"
            "2 | Forum | CAF | CPAM | ARS | ARS : F\\nCPAM : C\\nCAF : P\n");
}

// "État" was the porteur of both, and their axes were lost without a word.
TEST(FreshTables, AFormHasValuesBelowARowOfLabelsAndWithinItsLines) {
  const FoundTables found = testing::find(
      "Fiche action n° 1||\nAxe 1 : Manger||\nTitre||\nAteliers||\nPilote|Partenaires|État\n"
      "CCAS|CAF|Terminé\nObjectifs||\nMieux manger||\n");
  EXPECT_EQ(
      testing::tables_of(found),
      "plan\naxe | objectif | action | n° ou piste | porteur | partenaires | état d'avancement\n"
      "Axe 1 : Manger | Mieux manger | Ateliers | Fiche action n° 1 | CCAS | CAF | Terminé\n");
}

TEST(FreshTables, ALabelWithoutAValueTakesNoneFromTheLineBelow) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Intitulé de l'action|Bus\nAxe 2 : Soins|\nPorteur|État\nPartenaires|\n"
                "MISE EN ŒUVRE|\nÉtat d'avancement|fait\n")),
            "plan\naxe | action | état d'avancement | porteur | partenaires\n"
            "Axe 2 : Soins | Bus | fait | État | \n");
}

// "ARS, CPAM" was an action, and "Échéance" an organisation.
TEST(FreshTables, FormsBelowActionOne) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action 1 : Bus santé|<\nPorteur|PETR\nPartenaires|ARS, CPAM\nÉchéance|2025\n"
                "Action 2 : Forum|<\nPorteur|CAF\nPartenaires|MSA\nÉchéance|2026\n")),
            "plan\naction | échéance | porteur | partenaires\nBus santé | 2025 | PETR | ARS, CPAM\n"
            "Forum | 2026 | CAF | MSA\n");
}

// Every action stood twice in one plan.
TEST(FreshTables, TablesBesideOneAnotherBelowYearsAreTheirBilans) {
  EXPECT_EQ(
      testing::tables_of(
          testing::find("Plan 2024||||Plan 2025||\nAction|Porteur|État||Action|Porteur|État\n"
                        "Bus|PETR|fait||Bus|PETR|fait\nForum|CAF|en cours||Forum|MSA|fait\n"
                        "||||Car|ARS|à venir\n")),
      "2024\naction | porteur | état d'avancement\nBus | PETR | fait\nForum | CAF | en cours\n"
      "2025\naction | porteur | état d'avancement\nBus | PETR | fait\nForum | MSA | fait\n"
      "Car | ARS | à venir\n");
}

TEST(FreshTables, RowsOfSeveralYearsAreTheirBilans) {
  const std::string read =
      "2023\naction | porteur | état d'avancement\nBus | PETR | en cours\nForum | CAF | en cours\n"
      "2024\naction | porteur | état d'avancement\nBus | PETR | fait\nForum | MSA | fait\n";
  EXPECT_EQ(testing::tables_of(testing::find(
                "Année|Action|Porteur|État\n2023|Bus|PETR|en cours\n2023|Forum|CAF|en cours\n"
                "2024|Bus|PETR|fait\n2024|Forum|MSA|fait\n")),
            read);
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur|État\nAnnée 2023||\nBus|PETR|en cours\nForum|CAF|en cours\n"
                "Année 2024||\nBus|PETR|fait\nForum|MSA|fait\n")),
            read);
  // When each was begun, and no bilan.
  EXPECT_EQ(testing::tables_of(testing::find(
                "Année|Action|Porteur|État\n2023|Bus|PETR|en cours\n2024|Forum|CAF|en cours\n")),
            "plan\n[Année] | action | porteur | état d'avancement\n2023 | Bus | PETR | en cours\n"
            "2024 | Forum | CAF | en cours\n");
}

// The provisional one was the plan, and the definitive one left aside.
TEST(FreshTables, OfTwoVersionsTheLastIsRead) {
  const auto sheet = [](const char* name, const char* carrier) {
    return testing::drawn_sheet(
        name, std::string("Action|Porteur\nBus|") + carrier + "\nForum|" + carrier + "\n");
  };
  const std::string read = "plan\naction | porteur\nBus | ARS\nForum | ARS\n";
  for (const auto& names :
       {std::pair{"Plan (provisoire)", "Plan (définitif)"}, std::pair{"Plan", "Plan définitif"},
        std::pair{"Plan V2", "Plan V3"}, std::pair{"Brouillon", "Plan"}}) {
    const auto old = sheet(names.first, "CAF"), last = sheet(names.second, "ARS");
    EXPECT_EQ(testing::tables_of(testing::find({old, last})), read) << names.first;
    EXPECT_EQ(testing::tables_of(testing::find({last, old})), read) << names.first;
  }
}

TEST(FreshTables, AColourBelowATimeSaysWhen) {
  sheets::WorkbookSheet sheet = testing::drawn_sheet(
      "Plan", "Action|Porteur|janv.|févr.|T3|S12|Suivi\nBus|PETR|||||\nForum|CAF|||||\n");
  for (std::uint32_t column = 2; column < 6; ++column) {
    sheet.looks.push_back({1, column, column, 0x92D050, false});
  }
  EXPECT_EQ(testing::faults_of(testing::find({sheet})), "");
  sheet.looks.push_back({1, 6, 6, 0x92D050, false});
  EXPECT_NE(testing::faults_of(testing::find({sheet})).find("fills_unread"), std::string::npos);
}

TEST(FreshTables, QuartersBelowYearsAreHeaders) {
  const FoundTables found =
      testing::find("Action|Porteur|2024|<|2025|<\n||T1|T2|T1|T2\nBus|PETR|x|||\nForum|CAF||x||\n");
  EXPECT_EQ(testing::faults_of(found), "");
  EXPECT_EQ(found.tables.front().rows.size(), 2u);
}

TEST(FreshTables, AnOperationalAxisIsBelowTheStrategicOne) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Axe stratégique|Axe opérationnel|Action|Porteur\n1 Soins|1.1 Accès|Bus|PETR\n")),
            "plan\naxe | objectif | action | porteur\n1 Soins | 1.1 Accès | Bus | PETR\n");
}

TEST(FreshTables, LinesThatEachSayWhatToDoAreAskedAbout) {
  EXPECT_EQ(
      testing::questions_of(
          testing::find("Action|Porteur\nOuvrir un bus\\nFormer les aidants|PETR\nForum|CAF\n")),
      "? Ouvrir un bus Former les aidants = Ouvrir un bus Former les aidants (Ouvrir un bus ; "
      "Former les aidants)\n");
  EXPECT_EQ(testing::questions_of(testing::find(
                "Action|Porteur\nOuvrir un bus et\\nFormer les aidants|PETR\nForum\\nsanté|CAF\n")),
            "");
}

TEST(FreshTables, LettersBelowPartnersAreAskedAbout) {
  EXPECT_EQ(testing::questions_of(testing::find(
                "N°|Action|Porteur|Part.\n1|Bus|PETR|A\n2|Forum|CAF|B, C\n3|Car|CAF|A, C\n")),
            "? Part. = aucune (partenaires)\n");
  EXPECT_EQ(testing::questions_of(
                testing::find("Action|Pil.|Part.\nBus|PETR|ARS\nForum|CAF|MSA, CPAM\n")),
            "Pil. = porteur (aucune)\nPart. = partenaires (aucune)\n");
}

TEST(FreshTables, APivotTableSaysWhatItIs) {
  EXPECT_EQ(testing::faults_of(testing::find(
                "Étiquettes de lignes|Nombre de N°\nPETR|2\nCAF|3\nTotal général|5\n")),
            "error f.xlsx!Plan!A1 pivot_alone (Plan)\n");
}

// "Mode Tâche" was the state: none had begun.
TEST(FreshTables, TheShareDoneIsTheStateAndNotTheModeOfATask) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Mode Tâche|Nom de la tâche|Noms ressources|% achevé\nPlanifiée|Bus|PETR|50%\n"
                "Planifiée|Forum|CAF|100%\n")),
            "plan\n[Mode Tâche] | action | porteur | état d'avancement\n"
            "Planifiée | Bus | PETR | 50%\nPlanifiée | Forum | CAF | 100%\n");
}

// An axis without actions, and an action that nobody carries.
TEST(FreshTables, WhatAPageRepeatsIsNoRow) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Plan d'actions||\nN°|Action|Porteur\n1|Bus|PETR\nPlan d'actions (suite)||\n"
                "N°|Action|Porteur\n2|Forum|CAF\nImprimé le 12/03/2025||\n")),
            "plan\nn° ou piste | action | porteur\n1 | Bus | PETR\n2 | Forum | CAF\n");
}

TEST(FreshTables, WhoRefersIsNoNumber) {
  EXPECT_EQ(
      testing::tables_of(testing::find(
          "Action prévue|Réf. (structure)|État\nBus|CCAS|fait\nForum|UNAFAM|prévu\n")),
      "plan\naction | porteur | état d'avancement\nBus | CCAS | fait\nForum | UNAFAM | prévu\n");
}

TEST(FreshTables, PrioritiesOfAPlanWithANameAreAxes) {
  EXPECT_EQ(
      testing::tables_of(testing::find("Priorité PTSM|Action|Porteur\n1 – Repérage précoce|Bus|CH\n"
                                       "2 – Parcours de vie|Forum|UDAF\n")),
      "plan\naxe | action | porteur\n1 – Repérage précoce | Bus | CH\n"
      "2 – Parcours de vie | Forum | UDAF\n");
}

TEST(FreshTables, OfQuartersTheLastSaysTheState) {
  EXPECT_EQ(testing::tables_of(
                testing::find("Action|Porteur|T1 2024|T2 2024|T3 2024\nBus|PETR|en cours|fait|\n"
                              "Forum|CAF|en cours|en cours|\n")),
            "plan\naction | porteur | [T1 2024] | état d'avancement | [T3 2024]\n"
            "Bus | PETR | en cours | fait | \nForum | CAF | en cours | en cours | \n");
}

// PETR was an axis, and nobody carried anything.
TEST(FreshTables, OrganisationsOverTheirActionsAreAskedAbout) {
  const std::string table =
      "Action|Partenaires|État\nPETR|<|<\nBus|ARS|fait\nCAF|<|<\nCafé|UDAF|fait\n";
  const FoundTables found = testing::find(table);
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | partenaires | état d'avancement | porteur\nBus | ARS | fait | PETR\n"
            "Café | UDAF | fait | CAF\n");
  EXPECT_EQ(testing::questions_of(found), "? PETR = porteur (axe)\n");
  EXPECT_EQ(testing::questions_of(
                testing::find("Action|Partenaires\nSOINS|<\nBus|ARS\nPRÉVENTION|<\nCafé|UDAF\n")),
            "");
}

TEST(FreshTables, WhoCarriedAtFirstDoesNotStill) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur initial|Porteur actuel\nBus|PETR|CAF\nForum|MSA|MSA\n")),
            "plan\naction | [Porteur initial] | porteur\nBus | PETR | CAF\nForum | MSA | MSA\n");
}

TEST(FreshTables, TheCodeOfAFormIsItsNumber) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Fiche action|1.1\nTitre|Bus\nPorteur|PETR\nÉtat|fait\nFiche action|1.2\n"
                "Titre|Forum\nPorteur|CAF\nÉtat|en cours\n")),
            "plan\naction | n° ou piste | état d'avancement | porteur\nBus | 1.1 | fait | PETR\n"
            "Forum | 1.2 | en cours | CAF\n");
}

// Those behind the first column were lost.
TEST(FreshTables, PartnersMergedOverTheirColumns) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur|Partenaires|<|<\nBus|PETR|ARS|CAF|MSA\nForum|CAF|UDAF||\n")),
            "plan\naction | porteur | partenaires\nBus | PETR | ARS\\nCAF\\nMSA\n"
            "Forum | CAF | UDAF\n");
}

TEST(FreshTables, WhoSharesTheLeadOrTheCostIsRead) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Responsable|Co-responsable|Co-financements\nBus|PETR|CAF|ARS : 2000\n")),
            "plan\naction | porteur | financeurs\nBus | PETR\\nCAF | ARS : 2000\n");
}

TEST(FreshTables, YesNoOrInPartIsAsked) {
  const importing::FoundTables found =
      testing::find("Action|Porteur|Réalisé (O/N/P)\nBus|PETR|O\nForum|CAF|N\nBilan|ARS|P\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | PETR | O\n"
            "Forum | CAF | N\nBilan | ARS | P\n");
}

TEST(FreshTables, TheStatesOfTwoCommitteesAreTwoBilans) {
  const std::string read = testing::tables_of(
      testing::find("Action|Porteur|Statut au comité du 12/06/2023|Statut au comité du 11/06/2024\n"
                    "Bus|PETR|en cours|fait\nForum|CAF|non débuté|en cours\n"));
  EXPECT_NE(read.find("2023\naction | porteur | état d'avancement\nBus | PETR | en cours\n"),
            std::string::npos)
      << read;
  EXPECT_NE(read.find("2024\naction | porteur | état d'avancement\nBus | PETR | fait\n"),
            std::string::npos)
      << read;
}

// The bilan of a year is where it stood last: read from June, it told another state than December's.
TEST(FreshTables, OfTwoDatesOfAYearTheLaterThatIsFilledInIsItsBilan) {
  const std::string read = testing::tables_of(testing::find(
      "Action|Porteur|État au 30/06/2024|État au 31/12/2024|État juin 2025|État décembre 2025\n"
      "Bus|PETR|en cours|fait|fait|\nForum|CAF|non débuté|en cours|fait|\n"));
  EXPECT_NE(read.find("2024\naction | porteur | état d'avancement\nBus | PETR | fait\n"
                      "Forum | CAF | en cours\n"),
            std::string::npos)
      << read;
  EXPECT_NE(read.find("2025\naction | porteur | état d'avancement\nBus | PETR | fait\n"
                      "Forum | CAF | fait\n"),
            std::string::npos)
      << read;
}

TEST(FreshTables, OfTwoDatesTheLaterSaysTheState) {
  EXPECT_EQ(testing::tables_of(
                testing::find("Action|Porteur|Etat au 30/06|Etat au 31/12\nBus|PETR|en cours|fait\n"
                              "Forum|CAF|non débuté|en cours\n")),
            "plan\naction | porteur | [Etat au 30/06] | état d'avancement\n"
            "Bus | PETR | en cours | fait\nForum | CAF | non débuté | en cours\n");
  EXPECT_EQ(testing::tables_of(
                testing::find("Action|Porteur|Etat au 31/12|Etat au 30/06\nBus|PETR|fait|en cours\n"
                              "Forum|CAF|en cours|non débuté\n")),
            "plan\naction | porteur | état d'avancement | [Etat au 30/06]\n"
            "Bus | PETR | fait | en cours\nForum | CAF | en cours | non débuté\n");
}

// MSA carried.
TEST(FreshTables, WhoIsInvolvedTakesPartUnlessItsCellSaysMore) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Structures impliquées\nBus|PETR (pilote) ; CAF (co-pilote) ; MSA\n"
                "Forum|CAF (pilote), UDAF (partenaire)\n")),
            "plan\naction | partenaires | porteur\nBus | MSA | PETR\\nCAF\nForum | UDAF | CAF\n");
}

}  // namespace
}  // namespace maillage::importing
