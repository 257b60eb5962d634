// Tables whose headers and rows are told by what stands below and around them.
#include <gtest/gtest.h>

#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

TEST(UnusualTables, PorteursByYearWithoutStatesByYearAreTheTablesOwn) {
  const FoundTables found = testing::find(
      "Action|Porteur 2025|Porteur 2026|État\nBus|PETR||En cours\nForum|ARS|CAF|Fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | [Porteur 2025] | porteur | état d'avancement\n"
            "Bus | PETR | PETR | En cours\nForum | ARS | CAF | Fait\n");
}

TEST(UnusualTables, APorteurOfALaterYearStandsBeforeTheUndated) {
  const FoundTables found =
      testing::find("Action|Porteur|Porteur 2026|État\nBus|PETR||En cours\nForum|ARS|CAF|Fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | [Porteur] | porteur | état d'avancement\n"
            "Bus | PETR | PETR | En cours\nForum | ARS | CAF | Fait\n");
}

TEST(UnusualTables, ARuledLineAndALegendInARowAreNoActions) {
  const FoundTables found = testing::find(
      "Action|Porteur|État\n----|------|----\nBus|CCAS|fait\nForum|CPTS|en cours\n\n"
      "Légende|Réalisé|En cours\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | CCAS | fait\n"
            "Forum | CPTS | en cours\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!A1 rows_left_out (legend) (6)\n"
            "f.xlsx!Plan!A1 rows_left_out (ruler) (2)\n");
}

TEST(UnusualTables, AReferentOverOrganisationsIsAsked) {
  const FoundTables found = testing::find(
      "Action|Référent|Bailleur\nBus|CCAS de Redon|ARS Bretagne\nForum|CPTS de Redon|CAF 35\n");
  EXPECT_EQ(testing::questions_of(found),
            "? Référent = aucune (porteur)\n? Bailleur = aucune (financeurs)\n");
}

TEST(UnusualTables, WordsAloneUnderTheNumbersAreLevels) {
  const FoundTables found = testing::find(
      "N°|Fiche-action|Porteur|État\n"
      "AXE I - PREVENTION|||\n"
      "Obj. op. 1 - Manger sainement|||\n"
      "1|Ateliers|CCAS|fait\n"
      "2. Bouger plus souvent|||\n"
      "2|Vélobus|PETR|en cours\n"
      "Fiche 3 bis|||\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | objectif | n° ou piste | action | porteur | état d'avancement\n"
            "AXE I - PREVENTION | Obj. op. 1 - Manger sainement | 1 | Ateliers | CCAS | fait\n"
            "AXE I - PREVENTION | 2. Bouger plus souvent | 2 | Vélobus | PETR | en cours\n"
            "AXE I - PREVENTION | 2. Bouger plus souvent | Fiche 3 bis |  |  | \n");
}

TEST(UnusualTables, PrioritiesAndStakesOverTitlesAreLevels) {
  const FoundTables found = testing::find(
      "Intitulé|Pilote|État\nPRIORITÉ 1 : Air||\nCapteurs|PETR|fait\nEnjeu 2 - "
      "Eau||\nForum|CAF|fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | objectif | action | porteur | état d'avancement\n"
            "PRIORITÉ 1 : Air |  | Capteurs | PETR | fait\n"
            "PRIORITÉ 1 : Air | Enjeu 2 - Eau | Forum | CAF | fait\n");
}

TEST(UnusualTables, TheSheetsOwnKeySaysWhatItsSignsMean) {
  const FoundTables found = testing::find(
      "Action|Porteur|Etat\nBus|PETR|2\nForum|CAF|1\nBilan||0\nAutre|ARS|R\n"
      "0 = non commencé, 1 = en cours, 2 = achevé, R = reporté||\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | PETR | achevé\n"
            "Forum | CAF | en cours\nBilan |  | non commencé\nAutre | ARS | reporté\n");
}

TEST(UnusualTables, AKeyInTheHeaderSaysItToo) {
  const FoundTables found = testing::find(
      "Action|Porteur|État (A = à faire ; B = en cours ; B = fait)\nBus|PETR|A\nForum|CAF|B\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | PETR | à faire\nForum | CAF | B\n");
}

TEST(UnusualTables, QuestionsHeadPartnersFundersAndStates) {
  const FoundTables found = testing::find(
      "Nom de l'action|Qui pilote ?|Qui participe ?|Qui finance ?|Où en est-on ?\n"
      "Bus|PETR|CAF, ARS|ARS|C'est lancé\nForum|CAF|||pas encore\n"
      "Bilan|CAF|||Abandonné faute de candidat\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires | financeurs | état d'avancement\n"
            "Bus | PETR | CAF, ARS | ARS | C'est lancé\nForum | CAF |  |  | pas encore\n"
            "Bilan | CAF |  |  | Abandonné faute de candidat\n");
}

// The state of the first year was the action's, whatever came after.
TEST(UnusualTables, YearsOverStatesAreStatesOfYears) {
  for (const char* table : {"Action|Porteur|2022|2023\n||État|État\nBus|PETR|en cours|achevé\n",
                            "Action|Porteur|2022||2023|\n||État|Commentaire|État|Commentaire\n"
                            "Bus|PETR|en cours|lancé|achevé|bilan fait\n"}) {
    const std::string tables = testing::tables_of(testing::find(table));
    EXPECT_NE(tables.find("2022\naction | porteur | état d'avancement\nBus | PETR | en cours\n"
                          "2023\naction | porteur | état d'avancement\nBus | PETR | achevé\n"),
              std::string::npos)
        << tables;
  }
}

TEST(UnusualTables, ColumnsOfStatesThatDifferAreSaid) {
  const FoundTables found = testing::find(
      "Action|Porteur|État|État\nBus|PETR|en cours|achevé\nForum|CAF||en "
      "cours\nBilan|ARS|achevé|\n");
  EXPECT_NE(testing::faults_of(found).find("warning f.xlsx!Plan!C1 columns_differ (État) (2)"),
            std::string::npos)
      << testing::faults_of(found);
}

// "Financements mobilisés" was read as partners: mobilised are those, but a financement is none.
TEST(UnusualTables, WhatPaysIsNoPartner) {
  const FoundTables found = testing::find(
      "Action|Coordonné par|Financements mobilisés|OO\n"
      "Bus|PETR|ARS, CAF|1.1 Rouler\nForum|CAF|ARS|1.2 Parler\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | financeurs | objectif\n"
            "Bus | PETR | ARS, CAF | 1.1 Rouler\nForum | CAF | ARS | 1.2 Parler\n");
}

// The organisation was kept aside, and both actions were carried by "une personne".
TEST(UnusualTables, TheOrganisationBesideAPersonCarries) {
  const FoundTables found = testing::find(
      "Action|Responsable|Organisme|Partenaires\nBus|Jeanne Exemple|PETR|CAF\n"
      "Forum|J-P Exemple / ARS|ARS|CAF\nBilan|||CAF\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires\nBus | PETR | CAF\nForum | ARS | CAF\n"
            "Bilan |  | CAF\n");
  EXPECT_EQ(testing::questions_of(found), "? Organisme = porteur (partenaires, aucune)\n");
}

TEST(UnusualTables, RespIsResponsable) {
  const FoundTables found = testing::find(
      "Fiche|Resp.|Structure|Partenaires\nBus|C. Exemple|PETR|CAF\nForum|J. Exemple||ARS\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires\nBus | PETR | CAF\nForum | une personne | ARS\n");
}

TEST(UnusualTables, OneHeaderOverNumberAndTitle) {
  const FoundTables found = testing::find(
      "Axe|Action|<|Porteur\n"
      "1 Bouger|1.1|Vélobus|CC\n"
      "1 Bouger|1.2|Pédibus|CCAS\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | n° ou piste | action | porteur\n"
            "1 Bouger | 1.1 | Vélobus | CC\n1 Bouger | 1.2 | Pédibus | CCAS\n");
}

TEST(UnusualTables, ANumberWithNumbersBelowItIsAHeading) {
  const FoundTables found = testing::find(
      "N°|Action|Responsable|État\n"
      "1|Accès aux soins||\n"
      "1.1|Bus|PETR|en cours\n"
      "1.2|Garde|CPTS|fait\n"
      "2|Prévention||\n"
      "2.1|Forum||\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | n° ou piste | action | porteur | état d'avancement\n"
            "1 Accès aux soins | 1.1 | Bus | PETR | en cours\n"
            "1 Accès aux soins | 1.2 | Garde | CPTS | fait\n"
            "2 Prévention | 2.1 | Forum |  | \n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 headings_read (2, 5)\n");
}

TEST(UnusualTables, LoneTitlesInCapitalsAreHeadings) {
  const FoundTables found = testing::find(
      "Action|Porteur|État\n"
      "SANTÉ MENTALE||\n"
      "Bus|PETR|fait\n"
      "MOBILITÉ||\n"
      "Vélo|CC|\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | porteur | état d'avancement\n"
            "SANTÉ MENTALE | Bus | PETR | fait\nMOBILITÉ | Vélo | CC | \n");
}

TEST(UnusualTables, OtherLoneTitlesAreAskedAbout) {
  const FoundTables found = testing::find(
      "Action|Porteur|État\n"
      "Santé mentale||\n"
      "Bus|PETR|fait\n"
      "Mobilité||\n"
      "Vélo|CC|\n");
  EXPECT_EQ(found.tables[0].rows.size(), 4u);
  EXPECT_EQ(testing::faults_of(found), "warning f.xlsx!Plan!A1 titles_alone (2, 4)\n");
}

TEST(UnusualTables, AxesInRowsOfTheirOwnAreThoseOfTheRowsBelow) {
  const FoundTables found = testing::find(
      "Axe|Action|Porteur\n"
      "Axe 1 : Bouger||\n"
      "|Vélobus|CC\n"
      "|Pédibus|CCAS\n"
      "Axe 2 : Manger||\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | porteur\nAxe 1 : Bouger |  | \nAxe 1 : Bouger | Vélobus | CC\n"
            "Axe 1 : Bouger | Pédibus | CCAS\nAxe 2 : Manger |  | \n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!A1 groups_filled (Axe) (3-4)\nf.xlsx!Plan!A1 objectives_alone (5)\n");
}

TEST(UnusualTables, WhereTheLowerLevelIsBlankTheHigherHolds) {
  const FoundTables found = testing::find(
      "Objectif général|Objectif opérationnel|Action|Pilote\n"
      "1.1 Soins|1.1.1 Garde|Maison de garde|ARS\n"
      "1.2 Prévention||Forum|MSA\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nobjectif au-dessus | objectif | action | porteur\n"
            "1.1 Soins | 1.1.1 Garde | Maison de garde | ARS\n"
            "1.2 Prévention | 1.2 Prévention | Forum | MSA\n");
}

TEST(UnusualTables, AFewBlanksAreAskedAboutNotFilled) {
  const FoundTables found = testing::find(
      "Objectif|Action|Porteur\n"
      "A|a|PETR\nB|b|PETR\n|c|PETR\nC|d|PETR\nD|e|PETR\n");
  EXPECT_EQ(found.tables[0].rows[2][0].value, "");
  EXPECT_EQ(testing::faults_of(found), "warning f.xlsx!Plan!A1 group_doubt (Objectif) (4)\n");
}

TEST(UnusualTables, TheOnlyColumnOfTextsIsTheTitle) {
  const FoundTables found = testing::find(
      "Objectifs du CLS|Ce que l'on fait|Structure porteuse|Où on en est\n"
      "Soigner|Bus dentaire itinérant|CPAM|En cours\n"
      "Soigner|Maison médicale de garde|CC|Réalisé\n"
      "Relier|Visites à domicile|MSA|En cours\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nobjectif | action | porteur | état d'avancement\n"
            "Soigner | Bus dentaire itinérant | CPAM | En cours\n"
            "Soigner | Maison médicale de garde | CC | Réalisé\n"
            "Relier | Visites à domicile | MSA | En cours\n");
}

TEST(UnusualTables, TagsBelowTheHeaderAreHints) {
  const FoundTables found = testing::find(
      "Axe|Intitulé de l'action|Structure pilote|Statut\n"
      "[liste]|(texte libre)|structure_pilote|[liste]\n"
      "1 Santé|Bus|CAF|En cours\n");
  EXPECT_EQ(found.tables[0].rows.size(), 1u);
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 rows_left_out (hints) (2)\n");
}

TEST(UnusualTables, ATitleRowWithTwoKnownWordsIsNoHeader) {
  const FoundTables found = testing::find(
      "Tableau des actions|Pilote : PETR\n"
      "Territoire|Meuse\n"
      "\n"
      "Action|Partenaires|Statut|Pilote\n"
      "Bus|CAF|Fait|PETR\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | partenaires | état d'avancement | porteur\nBus | CAF | Fait | PETR\n");
}

TEST(UnusualTables, RowsWithAnIdAreActionsWhateverTheyLookLike) {
  const FoundTables found = testing::find(
      "id|action|porteur\n"
      "a|Bus|PETR\n"
      "total|Total|\n"
      "note|Remarque générale|\n"
      "3||\n");
  EXPECT_EQ(found.tables[0].rows.size(), 4u);
  EXPECT_EQ(testing::faults_of(found), "");
}

TEST(UnusualTables, TablesOfOursAreReadAsTheyStand) {
  const FoundTables found = testing::find(
      "id|objectif|action|porteur|État 2020|Titre de la sous-action|Contact\n"
      "a|1.1|Bus|PETR|fait|Louer|x\n"
      "b||Vélo|CC|fait||\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nid | objectif | action | porteur | [État 2020] | [Titre de la sous-action]\n"
            "a | 1.1 | Bus | PETR | fait | Louer\nb |  | Vélo | CC | fait | \n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!G1 persons_left_out (Contact) (1)\n");
}

TEST(UnusualTables, WhatStandsBesideTheTableIsSaid) {
  const FoundTables found = testing::find(
      "Action|Porteur\n"
      "Bus|PETR||hors tableau\n"
      "Vélo|CC\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 cells_outside (D2)\n");
}

TEST(UnusualTables, WithoutATitleItIsSaidWhatToDo) {
  EXPECT_EQ(testing::faults_of(testing::find("N°|Porteur|État\n1|PETR|en cours\n2|CAF|fait\n")),
            "error f.xlsx!Plan!A1 no_title_column (N°, Porteur, État)\n");
}

TEST(UnusualTables, SubActionsByTheirNumbersShareWhoCarries) {
  const FoundTables found = testing::find(
      "N°|Action|Porteur|État\n"
      "1.1|Bus||en cours\n"
      "1.1.1|Acheter|PETR|fait\n"
      "1.1.2|Recruter||en cours\n"
      "1.2|Ateliers|CAF|en cours\n"
      "1.2.1|Salle||\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur | état d'avancement\n"
            "1.1 | Bus | PETR | en cours\n1.1.1 | Acheter | PETR | fait\n"
            "1.1.2 | Recruter |  | en cours\n1.2 | Ateliers | CAF | en cours\n"
            "1.2.1 | Salle | CAF | \n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!A1 sub_actions_carry (2)\nf.xlsx!Plan!C1 parent_carries (6) (Porteur)\n"
            "warning f.xlsx!Plan!A1 parts_counted (2, 5) (3) (5) (2)\n");
  EXPECT_EQ(testing::questions_of(found),
            "Ateliers = action (titre)\nBus = action (titre)\n"
            "Porteur = comme au-dessus (vides)\n");
}

TEST(UnusualTables, ABlankOfASubActionMayBeSaidToBeOne) {
  TableWish wish;
  wish.answers.add({model::DecisionKind::blanks, "Porteur", "vides", {}});
  const FoundTables found = testing::find(
      {testing::drawn_sheet("Plan", "N°|Action|Porteur\n1|Ateliers|CAF\n1.1|Salle|\n2|Bus|PETR\n")},
      wish);
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur\n1 | Ateliers | CAF\n1.1 | Salle | \n"
            "2 | Bus | PETR\n");
}

TEST(UnusualTables, WordsAloneInTheColumnOfNumbersAreHeadings) {
  const FoundTables found = testing::find(
      "N°|Action|Porteur\n"
      "Accès aux soins||\n"
      "1|Bus|PETR\n"
      "Lien social||\n"
      "2|Forum|CAF\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | n° ou piste | action | porteur\n"
            "Accès aux soins | 1 | Bus | PETR\nLien social | 2 | Forum | CAF\n");
}

TEST(UnusualTables, AHeaderMergedDownHasItsLowerRow) {
  const FoundTables found = testing::find(
      "Action|Pilote|2025|<\n"
      "^|^|T1|T2\n"
      "Bus|PETR|X|\n"
      "Forum|CAF||X\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | [2025 – T1] | [2025 – T2]\nBus | PETR | X | \n"
            "Forum | CAF |  | X\n");
}

TEST(UnusualTables, SummaryLinesOfAxesAreHeadings) {
  const FoundTables found = testing::find(
      "Nom de la tâche|Début|Porteur\n"
      "Axe 1 Soins|2025|\n"
      "Bus|2025|PETR\n"
      "Axe 2 Lien|2026|\n"
      "Forum|2026|CAF\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | début | porteur\nAxe 1 Soins | Bus | 2025 | PETR\n"
            "Axe 2 Lien | Forum | 2026 | CAF\n");
}

TEST(UnusualTables, YearsOverStatesAreThoseOfTheYears) {
  const FoundTables found = testing::find(
      "Quoi|Qui|Suivi|<\n"
      "Action|Porteur|2023|2024\n"
      "Bus|PETR|en cours|fait\n"
      "Forum|CAF|fait|fait\n");
  ASSERT_EQ(found.tables.size(), 3u);
  EXPECT_EQ(found.tables[1].year, 2023);
  EXPECT_EQ(found.tables[2].year, 2024);
}

// Of three years the last one alone was read: a third of the others' cells were struck out.
TEST(UnusualTables, ADashUnderAYearSaysNothingOfTheColumn) {
  const FoundTables found = testing::find(
      "Action|Porteur|2023|2024\n"
      "Bus|PETR|en cours|fait\n"
      "Forum|CAF|-|fait\n");
  ASSERT_EQ(found.tables.size(), 3u);
  EXPECT_EQ(found.tables[1].year, 2023);
}

TEST(UnusualTables, WhosePersonOwnsCarries) {
  const FoundTables found = testing::find(
      "Task|Owner|Organisation|Status\n"
      "Bus|Jane Exemple|PETR|Done\n"
      "Forum|Paul Modèle|CAF|In progress\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | PETR | Done\n"
            "Forum | CAF | In progress\n");
  EXPECT_EQ(testing::questions_of(found), "? Organisation = porteur (partenaires, aucune)\n");
}

// Questions of a form, and words cut short.
TEST(UnusualTables, QuestionsOfStatesAndShortenedWordsHeadTheirColumns) {
  EXPECT_EQ(
      testing::tables_of(testing::find(
          "Obj.|Act.|Resp.|Part.|Av.\n1. Soins|Bus|CPAM|CHU, CAF|EC\n1. Soins|Forum|CAF|CPAM|R\n")),
      "plan\nobjectif | action | porteur | partenaires | état d'avancement\n"
      "1. Soins | Bus | CPAM | CHU, CAF | EC\n1. Soins | Forum | CAF | CPAM | R\n");
  for (const std::string header : {"Votre action est-elle réalisée ?", "Où en est-on ?"}) {
    EXPECT_EQ(
        testing::tables_of(testing::find("Action|Porteur|" + header +
                                         "\nBus|CPAM|Oui\nForum|CAF|En partie\nCar|ARS|bof\n")),
        "plan\naction | porteur | état d'avancement\nBus | CPAM | Oui\nForum | CAF | En partie\n"
        "Car | ARS | bof\n")
        << header;
  }
}

TEST(UnusualTables, YearsAboveAHeaderThatComesTwiceAreThoseOfItsColumns) {
  EXPECT_EQ(
      testing::tables_of(testing::find("|2022|<|2023|<\nAction|Porteur|État|Porteur|État\n"
                                       "Bus|PETR|en cours|CAF|fait\nForum|ARS|fait|ARS|pérenne\n")),
      "plan\naction | [Porteur 2022] | [État 2022] | [Porteur 2023] | [État 2023]\n"
      "Bus | PETR | en cours | CAF | fait\nForum | ARS | fait | ARS | pérenne\n"
      "2022\naction | porteur | état d'avancement\nBus | PETR | en cours\nForum | ARS | fait\n"
      "2023\naction | porteur | état d'avancement\nBus | CAF | fait\nForum | ARS | pérenne\n");
}

// Without them the second year's porteur was taken for another of the first.
TEST(UnusualTables, YearsAboveBlankRowsAreThoseOfTheColumnsStill) {
  for (const char* blank : {"", "||\n", "||\n||\n"}) {
    const std::string table = std::string("|2022|<|2023|<\n") + blank +
                              "Action|Porteur|État|Porteur|État\nBus|PETR|en cours|CAF|fait\n"
                              "Forum|ARS|fait|ARS|pérenne\n";
    EXPECT_EQ(
        testing::tables_of(testing::find(table)),
        "plan\naction | [Porteur 2022] | [État 2022] | [Porteur 2023] | [État 2023]\n"
        "Bus | PETR | en cours | CAF | fait\nForum | ARS | fait | ARS | pérenne\n"
        "2022\naction | porteur | état d'avancement\nBus | PETR | en cours\nForum | ARS | fait\n"
        "2023\naction | porteur | état d'avancement\nBus | CAF | fait\nForum | ARS | pérenne\n")
        << table;
  }
  // Three are too many, figures between make it another table's, and so does a word beside the years.
  for (const char* above : {"|2022|<|2023|<\n||\n||\n||\n", "|2022|<|2023|<\n|3|4|5|6\n||\n",
                            "Actions par an|2022|<|2023|<\n||\n"}) {
    const std::string table = std::string(above) +
                              "Action|Porteur|État|Porteur|État\nBus|PETR|en cours|CAF|fait\n"
                              "Forum|ARS|fait|ARS|pérenne\n";
    const std::string tables = testing::tables_of(testing::find(table));
    EXPECT_EQ(tables.find("2022\naction"), std::string::npos) << tables;
  }
}

TEST(UnusualTables, PartnersUnderTwoYearsAreThoseOfEach) {
  EXPECT_EQ(testing::tables_of(
                testing::find("||2022|<|2023|<\nAction|Porteur|Partenaires|État|Partenaires|État\n"
                              "Bus|PETR|ARS|en cours|CAF|fait\nForum|ARS|MSA|fait|CPAM|pérenne\n")),
            "plan\naction | porteur | [Partenaires 2022] | [État 2022] | [Partenaires 2023] | "
            "[État 2023]\n"
            "Bus | PETR | ARS | en cours | CAF | fait\nForum | ARS | MSA | fait | CPAM | pérenne\n"
            "2022\naction | porteur | partenaires | état d'avancement\n"
            "Bus | PETR | ARS | en cours\nForum | ARS | MSA | fait\n"
            "2023\naction | porteur | partenaires | état d'avancement\n"
            "Bus | PETR | CAF | fait\nForum | ARS | CPAM | pérenne\n");
  // Without a bilan to tell them they are the table's, all of them.
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur|Partenaires 2022|Partenaires 2023\nBus|PETR|ARS|CAF\n")),
            "plan\naction | porteur | partenaires\nBus | PETR | ARS\\nCAF\n");
}

// The figures of another table made the plan the bilan of the first of their years.
TEST(UnusualTables, TwoYearsInARowAboveAreNoneOfTheTables) {
  EXPECT_EQ(testing::tables_of(testing::find("Réunions|2022|2023\nCOPIL|2|1\n\n\n\n"
                                             "Action|Porteur|État\nBus|PETR|en cours\n")),
            "plan\naction | porteur | état d'avancement\nBus | PETR | en cours\n");
  EXPECT_EQ(
      testing::tables_of(testing::find("Bilan|2022|\n\nAction|Porteur|État\nBus|PETR|en cours\n")),
      "2022\naction | porteur | état d'avancement\nBus | PETR | en cours\n");
}

// They were counted as actions without a porteur, and the states were lost.
TEST(UnusualTables, SectionsThatSayAStateAreThatOfTheRowsBelow) {
  const FoundTables alone = testing::find(
      "Action|Porteur|Notes\nActions en cours||\nBus|PETR|\nForum|CAF|vu\nActions terminées "
      ":||\nCar|ARS|\n");
  EXPECT_EQ(testing::tables_of(alone),
            "plan\naction | porteur | [Notes] | état d'avancement\nBus | PETR |  | en cours\n"
            "Forum | CAF | vu | en cours\nCar | ARS |  | terminées\n");
  EXPECT_EQ(testing::questions_of(alone),
            "? Actions en cours = titre (action)\n? Actions terminées : = titre (action)\n");
  EXPECT_EQ(
      testing::tables_of(testing::find("Action|Porteur|Notes\nActions en cours|<|<\nBus|PETR|\n"
                                       "Actions terminées|<|<\nCar|ARS|\n")),
      "plan\naction | porteur | [Notes] | état d'avancement\nBus | PETR |  | en cours\n"
      "Car | ARS |  | terminées\n");
  EXPECT_EQ(
      testing::tables_of(
          testing::find("Action|Porteur|État\nActions terminées||\nBus|PETR|en cours\n"
                        "Action culturelle||\nCar|ARS|fait\n")),
      "plan\naction | porteur | état d'avancement\nBus | PETR | en cours\nAction culturelle |  | \n"
      "Car | ARS | fait\n");
}

// The heads of the matrix were three more actions, without a porteur.
TEST(UnusualTables, AMatrixMayCallActionsByTheirNumbers) {
  const auto plan = testing::drawn_sheet(
      "Actions", "N°|Action|Porteur\nFA1|Bus|CPAM\nFA2|Forum|CLIC\nFA3|Répit|UDAF\n");
  const auto matrix =
      testing::drawn_sheet("Partenaires", "Structure|FA1|FA2|FA3\nARS|x||x\nCCAS|x|x|\nMSA||x|x\n");
  const std::string rows =
      "FA1 | Bus | CPAM | ARS\\nCCAS\nFA2 | Forum | CLIC | CCAS\\nMSA\nFA3 | Répit | UDAF | "
      "ARS\\nMSA\n";
  for (const auto& sheets : {std::vector{plan, matrix}, std::vector{matrix, plan}}) {
    EXPECT_EQ(testing::tables_of(testing::find(sheets)),
              "plan\nn° ou piste | action | porteur | partenaires\n" + rows);
  }
}

TEST(UnusualTables, HeadersCutToFitAreWhole) {
  EXPECT_EQ(
      testing::tables_of(testing::find(
          "Action|Struc-\\nture por-\\nteuse|Parte-\\nnaires|Sous-\\nactions\nBus|CAF|ARS|\n")),
      "plan\naction | porteur | partenaires | [Sous- actions]\nBus | CAF | ARS | \n");
}

TEST(UnusualTables, AWishOfOneColumnIsNoDoubtOfTheOther) {
  EXPECT_EQ(testing::tables_of(testing::find(
                "Action|Porteur|Co-porteur éventuel\nBus|CPAM|CHU\nForum|CAF|\nCar||ARS\n")),
            "plan\naction | porteur\nBus | CPAM\\npressenti : CHU\nForum | CAF\n"
            "Car | pressenti : ARS\n");
}

TEST(UnusualTables, OtherActorsTakePartAndWhoCarriesTheMoneyFunds) {
  EXPECT_EQ(
      testing::tables_of(testing::find(
          "Action|Pilote|Porteur financier|Autres acteurs\nBus|CPAM|ARS|Exemple Santé\n")),
      "plan\naction | porteur | financeurs | partenaires\nBus | CPAM | ARS | Exemple Santé\n");
}

TEST(UnusualTables, StatesBelowAStateThatIsNotMergedHeadCrosses) {
  const FoundTables found = testing::find(
      "Action|Porteur|État|||Remarques\n||Réalisé|En cours|Non démarré|\nBus|PETR|x|||vu\n"
      "Forum|CAF||X||\nBilan|ARS|||x|\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement | [Remarques]\nBus | PETR | Réalisé | vu\n"
            "Forum | CAF | En cours | \nBilan | ARS | Non démarré | \n");
}

TEST(UnusualTables, OneNumberAndTitleUnderTwoAxesIsTold) {
  const std::string header = "Axe|N°|Action|Porteur\n";
  EXPECT_EQ(testing::faults_of(testing::find(header + "Soins|1.1|Forum|ARS\nSoins|1.2|Bus|CAF\n"
                                                      "Lien|1.1|Forum|ARS\nLien|1.3|Bus|CAF\n")),
            "warning f.xlsx!Plan!C4 action_repeated (Forum) (1.1) (2, 4)\n");
}

TEST(UnusualTables, AHeaderThatSaysWhoNeedsFewerNames) {
  const std::string rows =
      "\nBus|PETR|ARS|UNAFAM\nForum|CAF|ARS|Police, Bailleurs\nCar|CAF|ARS|IREPS\n";
  EXPECT_EQ(
      testing::questions_of(testing::find("Action|Porteur|Partenaires|Organismes relais" + rows)),
      "? Organismes relais = aucune (partenaires)\n");
  EXPECT_EQ(testing::questions_of(testing::find("Action|Porteur|Partenaires|Divers" + rows)), "");
}

TEST(UnusualTables, WhoDoesSomethingBesidePorteursAndPartnersIsAskedAbout) {
  const FoundTables found = testing::find(
      "Action|Porteur|Partenaires|Maître d'œuvre|Co-animateur|Lieu\n"
      "Bus|PETR|ARS|CPAM|CCAS de Fictive|CHU\nForum|CAF|ARS|CCAS de Fictive|CPAM|CHU\n");
  EXPECT_EQ(testing::questions_of(found),
            "? Maître d'œuvre = aucune (partenaires)\n? Co-animateur = aucune (partenaires)\n");
}

// Groups of cards in Planner: a subject, unless they say how far it is.
TEST(UnusualTables, ABucketIsAnAxisOrAState) {
  EXPECT_EQ(testing::tables_of(testing::find("Task Name|Bucket Name|Progress\nBus|Soins|Completed\n"
                                             "Forum|Lien social|In progress\n")),
            "plan\naction | axe | état d'avancement\nBus | Soins | Completed\n"
            "Forum | Lien social | In progress\n");
  EXPECT_EQ(
      testing::tables_of(testing::find("Task Name|Bucket Name|Status\nBus|En cours|Completed\n"
                                       "Forum|Terminé|In progress\nCar|Terminé|Completed\n"
                                       "Bilan|Idées|Not started\n")),
      "plan\naction | [Bucket Name] | état d'avancement\nBus | En cours | Completed\n"
      "Forum | Terminé | In progress\nCar | Terminé | Completed\nBilan | Idées | Not started\n");
}

TEST(UnusualTables, ABareNameBesideOrganisationsIsAskedAbout) {
  const FoundTables found = testing::find("nom|Organisation\nBus de nuit|PETR\nForum santé|CAF\n");
  EXPECT_EQ(testing::questions_of(found),
            "? nom = action (aucune)\n? Organisation = porteur (partenaires, aucune)\n");
}

// Spreadsheets may keep what stands below a cell that was merged over it.
TEST(UnusualTables, ATextBelowAMergedCellIsItsOwn) {
  sheets::WorkbookSheet sheet =
      testing::drawn_sheet("Plan", "N°|Action|Porteur\n1.1|Vélobus|CC\n1.2|Pédibus|CCAS\n");
  sheet.merged.push_back({2, 0, 2, 1});
  EXPECT_EQ(testing::tables_of(testing::find({sheet})),
            "plan\nn° ou piste | action | porteur\n1.1 | Vélobus | CC\n1.2 | Pédibus | CCAS\n");
}

// Who merges the rows of a group says where it ends: a blank is none of the one above.
TEST(UnusualTables, WhereOneGroupIsMergedABlankStaysBlank) {
  const std::string rows = "|Forum|CAF\nLien|Bilan|PETR\n|Car|ARS\n";
  EXPECT_EQ(
      testing::tables_of(testing::find("Axe|Action|Porteur\nSoins|Exemple|\n^|Bus|PETR\n" + rows)),
      "plan\naxe | action | porteur\nSoins | Bus | PETR\n | Forum | CAF\n"
      "Lien | Bilan | PETR\n | Car | ARS\n");
  EXPECT_EQ(testing::tables_of(testing::find("Axe|Action|Porteur\nSoins|Bus|PETR\n" + rows)),
            "plan\naxe | action | porteur\nSoins | Bus | PETR\nSoins | Forum | CAF\n"
            "Lien | Bilan | PETR\nLien | Car | ARS\n");
}

}  // namespace
}  // namespace maillage::importing
