// Tables as programs export them, and as people keep them who have another program in mind.
#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

// "In progress" under "Status" was taken for a second row of the header, and the parent for a title.
TEST(ToolTables, AParentItemThatNobodyCarriesHeadsTheRowsThatNameIt) {
  const FoundTables found = testing::find(
      "Name|Parent item|Status|Owner\nMieux manger||In progress|\n"
      "Ateliers cuisine|Mieux manger (https://x.invalid/a)|Done|CCAS\n"
      "Vélobus|Mieux manger|In progress|PETR\nSoins||Not started|\n"
      "Bus|Soins|Not started|CPAM\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | [Parent item] | état d'avancement | porteur\n"
            "Mieux manger | Ateliers cuisine | Mieux manger (https://x.invalid/a) | Done | CCAS\n"
            "Mieux manger | Vélobus | Mieux manger | In progress | PETR\n"
            "Soins | Bus | Soins | Not started | CPAM\n");
  EXPECT_EQ(
      testing::questions_of(found),
      "? Mieux manger = titre (action)\n? Soins = titre (action)\n? Name = action (aucune)\n");
}

// The way up from "Affiches" had no end.
TEST(ToolTables, RowsThatNameEachOtherAsParentsAreActions) {
  const FoundTables found = testing::find(
      "Action|Tâche parente|Porteur\nForum|Stands|PETR\nStands|Forum|CAF\nAffiches|Forum|CCAS\n");
  EXPECT_EQ(
      testing::tables_of(found),
      "plan\naction | [Tâche parente] | porteur\nForum | Stands | PETR\nStands | Forum | CAF\n"
      "Affiches | Forum | CCAS\n");
}

TEST(ToolTables, AParentThatSomebodyCarriesIsAnActionToo) {
  const FoundTables found = testing::find(
      "Action|Tâche parente|Porteur\nForum||PETR\nStands|Forum|CAF\nAffiches|Forum|CCAS\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | [Tâche parente] | porteur\nForum |  | PETR\nStands | Forum | CAF\n"
            "Affiches | Forum | CCAS\n");
}

TEST(ToolTables, AParentOfParentsIsTheAxisOfThem) {
  const FoundTables found =
      testing::find("Action|Parent task|Porteur\nSanté||\nManger|Santé|\nAteliers|Manger|CCAS\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | objectif | action | [Parent task] | porteur\n"
            "Santé | Manger | Ateliers | Manger | CCAS\n");
}

// Refused for want of a second known column.
TEST(ToolTables, WhoDoesItBehindParIsAsked) {
  const FoundTables found = testing::find("Action|Fait par\nBus|CCAS\nForum|PETR\n");
  EXPECT_EQ(testing::tables_of(found), "plan\naction | porteur\nBus | CCAS\nForum | PETR\n");
  EXPECT_EQ(testing::questions_of(found), "? Fait par = porteur (partenaires, aucune)\n");
  EXPECT_EQ(testing::questions_of(testing::find(
                "Action|Porteur|Partenaires|Demandé par\nBus|CCAS|ARS|PETR\nForum|PETR|MSA|CAF\n")),
            "");
}

TEST(ToolTables, RolesUnderGovernanceAreThoseOfACellOfPorteurs) {
  const FoundTables found = testing::find(
      "Action|Gouvernance|État\nBus|Pilotage : CCAS\\nSuivi : ARS Bretagne|fait\n"
      "Forum|Pilotage : PETR\\nSuivi : CAF|en cours\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | instances | état d'avancement | porteur | partenaires\n"
            "Bus |  | fait | CCAS | ARS Bretagne\nForum |  | en cours | PETR | CAF\n");
}

TEST(ToolTables, RolesUnderGovernanceBesidePorteursAreAsked) {
  const FoundTables found = testing::find(
      "Action|Porteur|Gouvernance\nBus|CCAS|Pilotage : ARS\nForum|PETR|Pilotage : CAF\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | [Gouvernance]\nBus | CCAS | Pilotage : ARS\n"
            "Forum | PETR | Pilotage : CAF\n");
  EXPECT_EQ(testing::questions_of(found), "? Gouvernance = aucune (porteur, partenaires)\n");
}

// Kept unread without a word where porteurs and partners had columns of their own.
TEST(ToolTables, StructuresThatAreResourcesAreAsked) {
  const FoundTables found = testing::find(
      "Action|Porteur|Partenaires|Structures ressources\nBus|CCAS|ARS|CPTS du Nord\n"
      "Forum|PETR|CAF|MSA\n");
  EXPECT_EQ(testing::questions_of(found), "? Structures ressources = aucune (partenaires)\n");
}

TEST(ToolTables, YearsOverTicksMayBeStates) {
  const std::string table =
      "Action|Porteur|2024|2025\nBus|CCAS|✔|x\nForum|PETR|x|0\nBilan|CPAM|0|✔\n";
  const FoundTables asked = testing::find(table);
  EXPECT_EQ(testing::questions_of(asked),
            "? 2024 = aucune (état d'avancement)\n? 2025 = aucune (état d'avancement)\n");
  TableWish told;
  for (const char* year : {"2024", "2025"}) {
    told.answers.add({model::DecisionKind::column, year, "état d'avancement", {}});
  }
  const FoundTables found = testing::find({testing::drawn_sheet("Plan", table)}, told);
  EXPECT_EQ(found.tables.size(), 3u);
  EXPECT_NE(testing::tables_of(found).find("2025\naction | porteur | état d'avancement\n"
                                           "Bus | CCAS | x\n"),
            std::string::npos)
      << testing::tables_of(found);
  // A calendar has one mark.
  EXPECT_EQ(testing::questions_of(testing::find(
                "Action|Porteur|2024|2025\nBus|CCAS|x|x\nForum|PETR||x\nBilan|CPAM|x|\n")),
            "");
}

// Each of "ARS", "CPAM" was a partner of the last action.
TEST(ToolTables, AListBesideThatIsLongerThanTheTableIsApart) {
  const FoundTables found = testing::find(
      "Action|Porteur|État||Partenaires du CLS\nBus|CCAS|fait||MSA\nForum|PETR|en cours||CAF\n"
      "||||ARS\n||||CPAM\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement | [Partenaires du CLS]\n"
            "Bus | CCAS | fait | MSA\nForum | PETR | en cours | CAF\n");
  EXPECT_EQ(testing::questions_of(found), "? Partenaires du CLS = aucune (partenaires)\n");
}

TEST(ToolTables, PartnersBehindABlankColumnAreAsked) {
  const FoundTables found = testing::find(
      "Action|Porteur|État||Partenaire|Type\nBus|CCAS|fait||MSA|caisse\nForum|PETR|fait||CAF|"
      "caisse\n");
  EXPECT_EQ(testing::questions_of(found), "? Partenaire = partenaires (aucune)\n");
}

// "2 actions" was a third action, without a porteur.
TEST(ToolTables, ARowThatCountsTheActionsIsNone) {
  EXPECT_EQ(
      testing::tables_of(testing::find("Action|Porteur|État\nBus|CCAS|fait\nForum|PETR|en cours\n"
                                       "2 actions|2 porteurs|1 réalisée\n")),
      "plan\naction | porteur | état d'avancement\nBus | CCAS | fait\nForum | PETR | en cours\n");
  EXPECT_EQ(
      testing::tables_of(testing::find("Action|Porteur|État\n12 actions pour bouger|CCAS|fait\n")),
      "plan\naction | porteur | état d'avancement\n12 actions pour bouger | CCAS | fait\n");
}

// Each was an action that nobody carries.
TEST(ToolTables, ALabelThatHasAColumnElsewhereIsNoTitle) {
  const FoundTables found = testing::find(
      "N°|Action|Porteur\n1|Ateliers|CCAS\n|Indicateur : nombre d'ateliers|\n2|Bus|PETR\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur\n1 | Ateliers | CCAS\n2 | Bus | PETR\n");
  EXPECT_EQ(testing::questions_of(found), "? Indicateur : nombre d'ateliers = à part (action)\n");
}

TEST(ToolTables, WhatSiglesStandForBelowATableIsNotAsked) {
  const FoundTables found = testing::find(
      "Action|Porteur|État\nBus|RA|fait\nForum|CCAS|fait\n\nRA : Redon Agglomération\n"
      "CCAS = centre communal\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | RA | fait\nForum | CCAS | fait\n");
  EXPECT_EQ(testing::questions_of(found), "");
}

// The axis above was lost, and the objective taken for it.
TEST(ToolTables, NumbersOfThreeLevelsAreAxisObjectiveAndAction) {
  EXPECT_EQ(
      testing::tables_of(testing::find(
          "Code|Action|Porteur\n1|Prévenir|\n1.1|Manger|\n1.1.1|Ateliers|CCAS\n1.1.2|Jardin|PETR\n"
          "2|Soigner|\n2.1|Aller vers|\n2.1.1|Bus|\n")),
      "plan\naxe | objectif | n° ou piste | action | porteur\n"
      "1 Prévenir | 1.1 Manger | 1.1.1 | Ateliers | CCAS\n"
      "1 Prévenir | 1.1 Manger | 1.1.2 | Jardin | PETR\n"
      "2 Soigner | 2.1 Aller vers | 2.1.1 | Bus | \n");
}

// Their porteurs were left aside, for "N° action" is no title.
TEST(ToolTables, ActorsByNumberOfTheActionAreThoseOfTheOtherSheet) {
  const FoundTables found = testing::find(
      {testing::drawn_sheet("Actions", "N°|Action|État\n1|Ateliers|fait\n2|Bus|en cours\n"),
       testing::drawn_sheet("Acteurs",
                            "N° action|Organisme|Rôle\n1|CCAS|porteur\n1|MSA|partenaire\n"
                            "2|PETR|porteur\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | état d'avancement | porteur | partenaires\n"
            "1 | Ateliers | fait | CCAS | MSA\n2 | Bus | en cours | PETR | \n");
}

// Porteurs were "A" and "B", and the states unknown.
TEST(ToolTables, AKeyOfCodesOnItsOwnSheetNamesOrganisationsAndStates) {
  const FoundTables found =
      testing::find({testing::drawn_sheet("Plan", "Action|Porteur|État\nBus|A|2\nForum|B|1\n"),
                     testing::drawn_sheet("Légende",
                                          "Code|Organisme\nA|CCAS de Redon\nB|PETR\nC|CPAM\n\n"
                                          "1|En cours\n2|Réalisé\n")});
  EXPECT_EQ(testing::records_of(found),
            "partenaire id=a nom=CCAS de Redon alias=A\npartenaire id=b nom=PETR alias=B\n");
  EXPECT_EQ(
      testing::tables_of(found),
      "plan\naction | porteur | état d'avancement\nBus | A | Réalisé\nForum | B | En cours\n");
}

// Partners that only the fiches name were lost without a word.
TEST(ToolTables, FichesFillTheBlanksOfTheirSynthesis) {
  const auto fiche = [](const char* name, const char* title, const char* partners) {
    return testing::drawn_sheet(name, std::string("Intitulé de l'action|") + title +
                                          "\nPorteur|CCAS\nPartenaires|" + partners +
                                          "\nÉtat d'avancement|fait\n");
  };
  const FoundTables found = testing::find(
      {testing::drawn_sheet("Synthèse", "Action|Porteur|État\nBus|CCAS|fait\nForum|CCAS|fait\n"),
       fiche("FA 1", "Bus", "MSA ; CAF"), fiche("FA 2", "Forum", "ARS")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement | partenaires\n"
            "Bus | CCAS | fait | MSA ; CAF\nForum | CCAS | fait | ARS\n");
  EXPECT_NE(testing::faults_of(found).find("sheet_left_out (FA 2) (same-actions-completed)"),
            std::string::npos)
      << testing::faults_of(found);
  // What calls itself old fills nothing.
  const FoundTables old =
      testing::find({testing::drawn_sheet("Plan", "Action|Porteur|État\nBus|CCAS|fait\n"),
                     testing::drawn_sheet("Plan (ancien)",
                                          "Action|Porteur|État|Partenaires\nBus|CCAS|fait|MSA\n")});
  EXPECT_EQ(testing::tables_of(old),
            "plan\naction | porteur | état d'avancement\nBus | CCAS | fait\n");
}

TEST(ToolTables, AColumnOfDegreesThatIsNotKnownMayBeStates) {
  EXPECT_EQ(testing::questions_of(
                testing::find("Action|Porteur|Degré de mise en œuvre\nBus|CCAS|Complet à ce stade\n"
                              "Forum|PETR|Amorcé, à suivre\n")),
            "? Degré de mise en œuvre = aucune (état d'avancement)\n");
}

TEST(ToolTables, AProgramsNumberDoesNotMakeAnAxisAnAction) {
  EXPECT_EQ(
      testing::tables_of(testing::find("ID|Action|Porteur|État\n0|Axe 1 Prévention||50 %\n"
                                       "1|Ateliers|CCAS|100 %\n2|Bus|PETR|0 %\n")),
      "plan\naxe | id | action | porteur | état d'avancement\n"
      "Axe 1 Prévention | 1 | Ateliers | CCAS | 100 %\nAxe 1 Prévention | 2 | Bus | PETR | 0 %\n");
}

TEST(ToolTables, ObjectivesWrittenOnceBeginAnewWithTheirAxis) {
  EXPECT_EQ(testing::tables_of(testing::find("Axe|Objectif|Action|Porteur\nAxe 1|Objectif "
                                             "1|Bus|CCAS\n||Car|CCAS\n|Objectif 2|Forum|PETR\n"
                                             "Axe 2|Objectif 1|Stages|ARS\n||Accueil|CPAM\n")),
            "plan\naxe | objectif | action | porteur\nAxe 1 | Objectif 1 | Bus | CCAS\n"
            "Axe 1 | Objectif 1 | Car | CCAS\nAxe 1 | Objectif 2 | Forum | PETR\n"
            "Axe 2 | Objectif 1 | Stages | ARS\nAxe 2 | Objectif 1 | Accueil | CPAM\n");
}

TEST(ToolTables, TheHeadersOfANeighbourAcrossTheBorder) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Nr.|Maßnahme|Träger|Partner|Stand\n1|Kochkurs|Eurodistrikt|ARS Grand Est|fait\n")),
            "plan\nn° ou piste | action | porteur | partenaires | état d'avancement\n"
            "1 | Kochkurs | Eurodistrikt | ARS Grand Est | fait\n");
}

TEST(ToolTables, AmountsOfTwoYearsAreOfOneFunder) {
  EXPECT_EQ(testing::tables_of(testing::find("Action|Porteur|Montant FIR 2023|Montant FIR 2024\n"
                                             "Bus|CCAS|5000|4000\nForum|PETR|0|2500\n")),
            "plan\naction | porteur | financeurs\nBus | CCAS | FIR (5000 €)\\nFIR (4000 €)\n"
            "Forum | PETR | FIR (2500 €)\n");
}

// They were one plan of three actions.
TEST(ToolTables, OfTwoPeriodsTheLaterIsReadAndTheOtherIsAsked) {
  const FoundTables found = testing::find(
      {testing::drawn_sheet("Plan 2019-2023", "Action|Porteur|État\nBus|CCAS|fait\nCar|CAF|fait\n"),
       testing::drawn_sheet("Plan 2024-2028", "Action|Porteur|État\nForum|PETR|en cours\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nForum | PETR | en cours\n");
  EXPECT_EQ(testing::questions_of(found), "? Plan 2019-2023 = à part (lue)\n");
  EXPECT_NE(testing::faults_of(found).find("(Plan 2019-2023) (other-period)"), std::string::npos);
  // Parts of one plan have one period.
  EXPECT_EQ(
      testing::tables_of(testing::find(
          {testing::drawn_sheet("Axe 1 (2024-2028)", "Action|Porteur|État\nBus|CCAS|fait\n"),
           testing::drawn_sheet("Axe 2 (2024-2028)", "Action|Porteur|État\nCar|CAF|fait\n")})),
      "plan\naxe | action | porteur | état d'avancement\n"
      "Axe 1 (2024-2028) | Bus | CCAS | fait\nAxe 2 (2024-2028) | Car | CAF | fait\n");
}

// All three choices are one text without its signs, and were one question.
TEST(ToolTables, OfAChoiceOfBoxesTheTickedOneIsTheState) {
  EXPECT_EQ(
      testing::tables_of(testing::find(
          "Action|Porteur|État\nBus|CCAS|☐ À faire ☐ En cours ☑ Fait\n"
          "Car|CAF|[ ] À faire [x] En cours [ ] Fait\nForum|PETR|☐ À faire ☐ En cours ☐ Fait\n"
          "Stages|ARS|☑ À faire ☑ En cours ☐ Fait\n")),
      "plan\naction | porteur | état d'avancement\nBus | CCAS | Fait\nCar | CAF | En cours\n"
      "Forum | PETR | \nStages | ARS | ☑ À faire ☑ En cours ☐ Fait\n");
}

TEST(ToolTables, ARowBehindAnArrowIsNoAction) {
  const FoundTables found =
      testing::find("Action|Porteur|État\nBus|CCAS|fait\n→ 12 séances tenues||\nCar|CAF|fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | CCAS | fait\nCar | CAF | fait\n");
  EXPECT_EQ(testing::questions_of(found), "? → 12 séances tenues = à part (action)\n");
}

TEST(ToolTables, YesOrNoByYearIsAsked) {
  EXPECT_EQ(testing::questions_of(testing::find(
                "Action|Porteur|Réalisé 2022 (O/N)|Réalisé 2023 (O/N)\nBus|CCAS|O|O\nCar|CAF|N|O\n"
                "Forum|PETR|N|N\n")),
            "? Réalisé 2022 (O/N) = aucune (état d'avancement)\n"
            "? Réalisé 2023 (O/N) = aucune (état d'avancement)\n");
}

// Those yet to be won were partners for sure.
TEST(ToolTables, PartnersToBeWonBesideOthersAreInDoubt) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur|Partenaires à mobiliser|Partenaires engagés\nBus|CCAS|MSA|CAF\n")),
            "plan\naction | porteur | partenaires\nBus | CCAS | pressenti : MSA\\nCAF\n");
  EXPECT_EQ(
      testing::tables_of(
          testing::find("Action|Porteur|Partenaires à mobiliser\nBus|CCAS|MSA ; CAF\n")),
      "plan\naction | porteur | partenaires\nBus | CCAS | pressenti : MSA\\npressenti : CAF\n");
}

// "1 Prévention" was an action without a porteur.
TEST(ToolTables, NumbersBeforeTitlesHeadThoseOfTheirOwn) {
  EXPECT_EQ(testing::tables_of(testing::find("Intitulé|Porteur|État\n1 Prévention||\n1.1 "
                                             "Ateliers|CCAS|fait\n1.2 Vélobus|PETR|en cours\n"
                                             "2 Soins||\n2.1 Bus||\n")),
            "plan\naxe | action | porteur | état d'avancement\n"
            "1 Prévention | 1.1 Ateliers | CCAS | fait\n"
            "1 Prévention | 1.2 Vélobus | PETR | en cours\n2 Soins | 2.1 Bus |  | \n");
}

// Refused: the header said two things.
TEST(ToolTables, ObjectivesAndActionsInOneColumnAreHeadingsAndActions) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Objectifs / Actions|Porteur|État\nObjectif 1 : Manger||\nAteliers|CCAS|fait\n"
                "Objectif 2 : Bouger||\nVélobus||\n")),
            "plan\nobjectif | action | porteur | état d'avancement\n"
            "Objectif 1 : Manger | Ateliers | CCAS | fait\nObjectif 2 : Bouger | Vélobus |  | \n");
}

// Who answers for an action carried it too.
TEST(ToolTables, WhoIsAccountableBesideWhoIsResponsibleIsAsked) {
  const FoundTables found = testing::find(
      "Task|Responsible|Accountable|Partners\nCooking|CCAS|PETR|MSA\nBike bus|PETR|CCAS|CAF\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | [Accountable] | partenaires\nCooking | CCAS | PETR | MSA\n"
            "Bike bus | PETR | CCAS | CAF\n");
  EXPECT_EQ(testing::questions_of(found), "? Accountable = aucune (partenaires)\n");
}

}  // namespace
}  // namespace maillage::importing
