// Where tables of actions are found in a workbook, what they become, and what is said of it.
#include "network/import/table_finder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "network/import/sheet_titles.hpp"
#include "tests/support/found_tables.hpp"

namespace maillage::importing {
namespace {

TEST(TableFinder, BelowTitlesAndBesideBlankColumns) {
  const FoundTables found = testing::find(
      "\n"
      "|Contrat local de santé 2018-2023|<|<\n"
      "\n"
      "||Porteur|N° fiche|Titre de l'action\n"
      "||PETR|1.1.1|Bus\n"
      "\n"
      "|||Piste|Vélo\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nporteur | n° ou piste | action\nPETR | 1.1.1 | Bus\n | Piste | Vélo\n");
  EXPECT_EQ(to_string(found.tables[0].rows[0][2].place), "f.xlsx!Plan!E5");
  EXPECT_EQ(to_string(found.tables[0].headers[0].place), "f.xlsx!Plan!C4");
  EXPECT_EQ(testing::faults_of(found), "");
}

TEST(TableFinder, MergedCellsFillDownBlanksDont) {
  const FoundTables found = testing::find(
      "Axe|Objectif|Action|Porteur\n"
      "1 Santé|1.1 Bouger|Bus|PETR\n"
      "^|^|Vélo|\n"
      "|1.2 Manger|Jardin|CC\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | objectif | action | porteur\n"
            "1 Santé | 1.1 Bouger | Bus | PETR\n"
            "1 Santé | 1.1 Bouger | Vélo | \n"
            "1 Santé | 1.2 Manger | Jardin | CC\n");  // by its code
  EXPECT_EQ(to_string(found.tables[0].rows[1][0].place), "f.xlsx!Plan!A3");
}

TEST(TableFinder, LinesOfOneMergedActionAreOneRow) {
  const FoundTables found = testing::find(
      "Action|Porteur|Partenaires\n"
      "Bus|PETR|CPAM\n"
      "^||UDAF\n"
      "^||CPAM\n"
      "Vélo|CC|\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires\nBus | PETR | CPAM\\nUDAF\nVélo | CC | \n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 rows_joined (3-4)\n");
}

TEST(TableFinder, WhoTakesPartRightBelowAnActionIsOfIt) {
  const FoundTables found = testing::find(
      "N°|Action|Porteur|Partenaires|État\n"
      "1|Bus|PETR|CPAM|Fait\n"
      "|||UDAF|\n"
      "||CC||\n"
      "2|Vélo|CC||\n"
      "\n"
      "|||MSA|\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\nn° ou piste | action | porteur | partenaires | état d'avancement\n"
            "1 | Bus | PETR\\nCC | CPAM\\nUDAF | Fait\n2 | Vélo | CC |  | \n");
  EXPECT_EQ(testing::faults_of(found),
            "warning f.xlsx!Plan!A1 rows_left_out (note) (7)\nf.xlsx!Plan!A1 rows_joined (3-4)\n");
  ASSERT_EQ(found.decisions.size(), 2U);
  EXPECT_EQ(found.decisions[0].subject, "Action");
  EXPECT_EQ(found.decisions[0].taken, "comme au-dessus");
}

TEST(TableFinder, ARowWithAStateOfItsOwnIsAsked) {
  const FoundTables found = testing::find(
      "Action|Porteur|État\n"
      "Bus|PETR|Fait\n"
      "|CC|En cours\n");
  EXPECT_EQ(found.tables[0].rows.size(), 2U);
  ASSERT_EQ(found.decisions.size(), 1U);
  EXPECT_EQ(found.decisions[0].taken, "vides");
}

TEST(TableFinder, ATitleAboveEachTableHeadsIt) {
  const FoundTables found = testing::find(
      "Axe 1 : Soins\n"
      "Action|Porteur|État\n"
      "Bus|PETR|Fait\n"
      "Axe 2 : Social\n"
      "Action|Partenaires|Porteur\n"
      "Vélo|ARS|CC\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | porteur | état d'avancement | partenaires\n"
            "Axe 1 : Soins | Bus | PETR | Fait\nAxe 2 : Social | Vélo | CC |  | ARS\n");
  const FoundTables objectives = testing::find(
      "Objectif opérationnel 1.1 : Attirer\n"
      "Action|Porteur\n"
      "Bus|PETR\n"
      "Objectif opérationnel 1.2 : Aller vers\n"
      "Action|Porteur\n"
      "Vélo|CC\n");
  EXPECT_EQ(testing::tables_of(objectives),
            "plan\nobjectif | action | porteur\n"
            "Objectif opérationnel 1.1 : Attirer | Bus | PETR\n"
            "Objectif opérationnel 1.2 : Aller vers | Vélo | CC\n");
}

TEST(TableFinder, HeadersOnTwoLines) {
  const FoundTables found = testing::find(
      "Action|Acteurs|<|Suivi\n"
      "^|Porteur|Partenaires|Statut\n"
      "Bus|PETR|CPAM|Fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires | état d'avancement\nBus | PETR | CPAM | Fait\n");
}

TEST(TableFinder, GroupTitlesAboveTheHeader) {
  const FoundTables found = testing::find(
      "Présentation|<|Acteurs|<\n"
      "Axe (x)|Action|Porteur|Partenaires\n"
      "1. A|Bus|PETR|CPAM\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | porteur | partenaires\n1. A | Bus | PETR | CPAM\n");
}

TEST(TableFinder, TotalsLegendsAndRepeatedHeadersAreLeftOut) {
  const FoundTables found = testing::find(
      "Action|Porteur|État avancement\n"
      "Bus|PETR|Réalisé\n"
      "Action|Porteur|État avancement\n"
      "Total des soins palliatifs|CC|En cours\n"
      "Total|2 actions|\n"
      "\n"
      "Légende :\n"
      "vert|fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | PETR | Réalisé\n"
            "Total des soins palliatifs | CC | En cours\n");
}

TEST(TableFinder, TotalsHaveOnlyFiguresBeside) {
  const FoundTables found = testing::find(
      "Action|Porteur|Coût\n"
      "Bus|PETR|12\n"
      "Total|1|12 000 €\n"
      "Légende :\n"
      "vert|fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | budget prévisionnel\nBus | PETR | 12\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!A1 rows_left_out (legend) (4-5)\n"
            "f.xlsx!Plan!A1 rows_left_out (total) (3)\n");
}

TEST(TableFinder, ALineOverTheTableNamesTheAxisOfThoseBelow) {
  const FoundTables found = testing::find(
      "Action|Porteur|Statut\n"
      "AXE 1 – Bouger|<|<\n"
      "Bus|PETR|Fait\n"
      "AXE 2 – Manger|<|<\n"
      "Objectif 2.1 : Jardiner|<|<\n"
      "Jardin|CC|\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | objectif | action | porteur | état d'avancement\n"
            "AXE 1 – Bouger |  | Bus | PETR | Fait\n"
            "AXE 2 – Manger | Objectif 2.1 : Jardiner | Jardin | CC | \n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 headings_read (2, 4-5)\n");
}

TEST(TableFinder, PersonsAreNeverRead) {
  const FoundTables found = testing::find(
      "Action|Porteur|Personne pilote|Élu·e référent·e|Contact (mail)|Téléphone\n"
      "Bus|PETR|Une Telle|Un Tel|x@y.fr|0102030405\n"
      "||Une Autre|||\n");
  EXPECT_EQ(testing::tables_of(found), "plan\naction | porteur\nBus | PETR\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!C1 persons_left_out (Personne pilote) (1)\n"
            "f.xlsx!Plan!D1 persons_left_out (Élu·e référent·e) (1)\n"
            "f.xlsx!Plan!E1 persons_left_out (Contact (mail)) (1)\n"
            "f.xlsx!Plan!F1 persons_left_out (Téléphone) (1)\n");
}

TEST(TableFinder, ColumnsNotUnderstoodAreKept) {
  const FoundTables found = testing::find(
      "Action|Porteur|Couleur||Couleur\n"
      "Bus|PETR|bleu|sans en-tête|vert\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | [Couleur] | [(D)] | [Couleur (2)]\n"
            "Bus | PETR | bleu | sans en-tête | vert\n");
}

TEST(TableFinder, RowsWithoutActionAreAWarning) {
  const FoundTables found = testing::find(
      "Action|Porteur|Budget\n"
      "Bus|PETR|\n"
      "||12 000 €\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | budget prévisionnel\nBus | PETR | \n");
  EXPECT_EQ(testing::faults_of(found), "warning f.xlsx!Plan!A1 rows_left_out (no-subject) (3)\n");
}

TEST(TableFinder, RowsWithoutTitleThatHaveAStateAreKept) {
  const FoundTables found = testing::find(
      "Action|Porteur|Statut\n"
      "Bus|PETR|\n"
      "|CC|\n"
      "||Fait\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | état d'avancement\nBus | PETR\\nCC | \n |  | Fait\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!Plan!A1 rows_joined (3)\n");
}

TEST(TableFinder, TheLowestObjectiveIsTheObjective) {
  const FoundTables found = testing::find(
      "Axes stratégie|Objectifs spécifiques|Objectifs opérationnels|Actions|n° ou piste\n"
      "1/ A|1/1/ B|1.1 C|Bus|Piste\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | objectif au-dessus | objectif | action | n° ou piste\n"
            "1/ A | 1/1/ B | 1.1 C | Bus | Piste\n");
}

// --- several sheets, years

TEST(TableFinder, SheetsOfYearsArePlanAndBilans) {
  const std::string table = "Action|Porteur\nBus|PETR\n";
  const FoundTables found = testing::find(
      {testing::drawn_sheet("Mode d'emploi", "Bonjour\n"),
       testing::drawn_sheet("Plan 2018-2023", table), testing::drawn_sheet("2021", table),
       testing::drawn_sheet("Suivi", "Bilan de l'année 2020\n" + table),
       testing::drawn_sheet("Listes", "Statut\nFait\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur\nBus | PETR\n2020\naction | porteur\nBus | PETR\n"
            "2021\naction | porteur\nBus | PETR\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Mode d'emploi sheet_left_out (Mode d'emploi) (no-table)\n"
            "f.xlsx!Listes sheet_left_out (Listes) (no-table)\n");
}

TEST(TableFinder, ASheetAnAxisIsOnePlan) {
  const FoundTables found =
      testing::find({testing::drawn_sheet("Axe 1", "Axe 1 : Bouger\nAction|Porteur\nBus|PETR\n"),
                     testing::drawn_sheet("Axe 2", "Action|Remarques|Porteur\nJardin|bien|CC\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | action | porteur | [Remarques]\nAxe 1 : Bouger | Bus | PETR\n"
            "Axe 2 | Jardin | CC | bien\n");
}

TEST(TableFinder, ACopyOfASheetIsLeftOut) {
  const std::string table = "Action|Porteur\nBus|PETR\nVélo|CC\n";
  const FoundTables found =
      testing::find({testing::drawn_sheet("Plan", table),
                     testing::drawn_sheet("Plan (ancien)", table + "Jardin|CC\n")});
  EXPECT_EQ(testing::tables_of(found), "plan\naction | porteur\nBus | PETR\nVélo | CC\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan (ancien) sheet_left_out (Plan (ancien)) (same-actions)\n");
}

TEST(TableFinder, ASheetMayBeAskedFor) {
  const std::string table = "Action|Porteur\nBus|PETR\n";
  const std::vector<sheets::WorkbookSheet> sheets = {testing::drawn_sheet("A", table),
                                                     testing::drawn_sheet("Suivi 2021", table)};
  EXPECT_EQ(testing::tables_of(testing::find(sheets, {"suivi 2021", std::nullopt})),
            "plan\naction | porteur\nBus | PETR\n");
  const FoundTables none = testing::find(sheets, {"Suivi 2022", std::nullopt});
  EXPECT_EQ(testing::faults_of(none), "error f.xlsx unknown_sheet (Suivi 2022)\n");
  EXPECT_EQ(none.faults[0].suggestions, std::vector<std::string>{"Suivi 2021"});
}

TEST(TableFinder, TheYearOfTheFileRules) {
  const std::string table = "Action|Porteur\nBus|PETR\n";
  const FoundTables found =
      testing::find({testing::drawn_sheet("2020", table), testing::drawn_sheet("Feuil1", table)},
                    {std::nullopt, 2021});
  EXPECT_EQ(testing::tables_of(found), "2021\naction | porteur\nBus | PETR\n");
  EXPECT_EQ(testing::faults_of(found), "f.xlsx!2020 sheet_left_out (2020) (other-year)\n");
}

TEST(TableFinder, YearsInNamesAndTitles) {
  EXPECT_EQ(year_in_name("2021"), 2021);
  EXPECT_EQ(year_in_name("Bilan_2021"), 2021);
  EXPECT_EQ(year_in_name("2018-2023"), std::nullopt);
  EXPECT_EQ(year_in_name("Plan 2021"), std::nullopt);
  EXPECT_EQ(year_in_name("Feuil12021"), std::nullopt);
  EXPECT_EQ(year_in_title("CLS 2018-2023 – Bilan 2021"), 2021);
  EXPECT_EQ(year_in_title("Plan d'actions signé en 2018"), std::nullopt);
  EXPECT_EQ(year_in_title("2021"), 2021);
}

TEST(TableFinder, NoTableIsAnError) {
  EXPECT_EQ(testing::faults_of(testing::find("Action\nBus\n")), "error f.xlsx no_table\n");
  EXPECT_EQ(testing::faults_of(testing::find(std::vector<sheets::WorkbookSheet>{})),
            "error f.xlsx no_table\n");
}

TEST(TableFinder, HiddenRowsColumnsAndSheetsAreReadAndSaid) {
  sheets::WorkbookSheet sheet = testing::drawn_sheet("S", "Action|Porteur\na|b\nc|d\ne|f\ng|h\n");
  sheet.visibility = sheets::Visibility::hidden;
  sheet.hidden = {
      {1, 0, 2, sheets::to_the_end}, {4, 0, 4, sheets::to_the_end}, {0, 1, sheets::to_the_end, 1}};
  sheet.errors = {"B9 #N/A"};
  const FoundTables found = testing::find({sheet});
  EXPECT_EQ(found.tables[0].rows.size(), 4u);
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!S!A1 rows_hidden (2-3, 5)\nf.xlsx!S!A1 columns_hidden (Porteur)\n"
            "f.xlsx!S error_cells (B9 #N/A)\nf.xlsx!S sheet_hidden (S)\n");
}

// --- the layout of Territoires en Transitions, in both its generations

TEST(TableFinder, TerritoiresEnTransitionsImport) {
  const FoundTables found = testing::find(
      "Présentation de l’action|<|<|<|<|Acteurs|<|<|<|Modalités|<|<|<|<|<\n"
      "Axe (x)|Sous-axe (x.x)|Sous-sous axe (x.x.x)|Titre de l'action|Titre de la sous-action|"
      "Instances de gouvernance|Structure pilote|Partenaires|Direction ou service pilote|"
      "Personne pilote|Financeur 1|Montant € HT|Financeur 2|Montant € HT|Statut\n"
      "Champ texte|Champ texte|Champ texte|Champ texte|||Champ texte|||||Champ numérique|||\n"
      "Si vos axes|Si vos sous-axes||Texte court|||Utilisez|||Créez|||||Choisissez\n"
      "1. A|||Action 1 - X\\n(ou)\\n1.1 X|||Collectivité||||Région|1|||À venir\n"
      "1. Santé|1.1. Jeunes|1.1.1. Écoute|Former|Module 1|COPIL|PETR|- UDAF\\n-CPAM|Pôle A|Une|"
      "ARS|12000|CAF|5|En cours\n"
      "1. Santé|1.2. Aînés||Visiter|||||Pôle B||||||\n"
      "|||Sans axe||Le comité se réunit chaque mois avec tous ses membres|CC||||||||En pause\n");
  EXPECT_EQ(
      testing::tables_of(found),
      "plan\naxe | objectif au-dessus | objectif | action | [Titre de la sous-action] | "
      "instances | [Instances de gouvernance (texte)] | porteur | partenaires | "
      "[Direction ou service pilote] | financeurs | état d'avancement\n"
      "1. Santé | 1.1. Jeunes | 1.1.1. Écoute | Former : Module 1 | Module 1 | COPIL |  | "
      "PETR | - UDAF\\n- CPAM | Pôle A | ARS (12000 € HT)\\nCAF (5 € HT) | En cours\n"
      "1. Santé | 1.2. Aînés | 1.2. Aînés | Visiter |  |  |  | Pôle B |  | Pôle B |  | \n"
      " |  |  | Sans axe |  |  | Le comité se réunit chaque mois avec tous ses membres | CC | "
      " |  |  | En pause\n");
  EXPECT_EQ(testing::faults_of(found),
            "f.xlsx!Plan!K2 columns_joined (financeurs) (Financeur 1, Financeur 2, "
            "Montant € HT, Montant € HT)\n"
            "f.xlsx!Plan!J2 persons_left_out (Personne pilote) (1)\n"
            "f.xlsx!Plan!A2 rows_left_out (example) (5)\n"
            "f.xlsx!Plan!A2 rows_left_out (hints) (3-4)\n"
            "f.xlsx!Plan!A2 carrier_from_service (Direction ou service pilote) (7)\n");
}

TEST(TableFinder, TerritoiresEnTransitionsExport) {
  const FoundTables found = testing::find(
      "Présentation de l’action|<|<|<|Acteurs|<|<|Modalités|<\n"
      "Axe (x)|Sous-axe (x.x)|Titre de la fiche action|Objectifs|Cibles|"
      "Service-département-pôle pilote|Partenaires|Financements|Budget € TTC\n"
      "|1.1 Jeunes|Former|Mieux vivre|Jeunes|Pôle santé|UDAF|Métropole|12,5\n");
  EXPECT_EQ(
      testing::tables_of(found),
      "plan\naxe | objectif | action | [Objectifs] | cibles | porteur | partenaires | "
      "financeurs | budget prévisionnel\n"
      " | 1.1 Jeunes | Former | Mieux vivre | Jeunes | Pôle santé | UDAF | Métropole | 12,5\n");
}

TEST(TableFinder, ASubActionAloneGoesOnWithTheActionAbove) {
  const FoundTables found = testing::find(
      "Titre de l'action|Titre de la sous-action|Structure pilote\n"
      "Former||PETR\n"
      "|Module 1|CC\n");
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | [Titre de la sous-action] | porteur\nFormer |  | PETR\n"
            "Former : Module 1 | Module 1 | CC\n");
}

TEST(TableFinder, AStrategyIsWhatIsDoneAndAMeasureWhatIsCounted) {
  const FoundTables found = testing::find(
      {testing::drawn_sheet("Plan",
                            "Priority Area|Goal|Strategy|Lead Organization|Status|Measure\n"
                            "Health|Access|Train peers|County|On track|# trained\n"
                            "Health|Access|Open clinic|TBD|Not started|\n"
                            "Food|Eat|Mobile market|Food Bank|Done|\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naxe | objectif | action | porteur | état d'avancement | [Measure]\n"
            "Health | Access | Train peers | County | On track | # trained\n"
            "Health | Access | Open clinic | TBD | Not started | \n"
            "Food | Eat | Mobile market | Food Bank | Done | \n");
}

TEST(TableFinder, OrganisationsOverSumsFund) {
  const FoundTables found = testing::find(
      {testing::drawn_sheet("Plan",
                            "Action|Porteur|Coût total|ARS|Part du Département (k€)|CPAM\n"
                            "Bus|CC|50 000|20 000|10|0\nForum|CCAS|3 000|||2 000 €\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | budget prévisionnel | financeurs\n"
            "Bus | CC | 50 000 | ARS (20 000 €)\\nDépartement (10 k€)\n"
            "Forum | CCAS | 3 000 | CPAM (2 000 €)\n");
}

TEST(TableFinder, OrganisationsOverCountsAreLeftAsTheyAre) {
  const FoundTables found = testing::find(
      {testing::drawn_sheet("Plan", "Action|Porteur|ARS|CPAM\nBus|CC|3|12\nForum|CCAS|4|7\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | [ARS] | [CPAM]\nBus | CC | 3 | 12\nForum | CCAS | 4 | 7\n");
}

TEST(TableFinder, WhoOperatesBesideAPilotTakesPart) {
  const FoundTables found = testing::find({testing::drawn_sheet(
      "Plan", "Action|Pilote(s)|Opérateurs\nBus|CC|CCAS, CAF\nForum|CCAS|PETR\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires\nBus | CC | CCAS, CAF\nForum | CCAS | PETR\n");
}

TEST(TableFinder, PartnersOfSeveralKindsAllTakePart) {
  const FoundTables found = testing::find({testing::drawn_sheet(
      "Plan",
      "Action|Porteur|Partenaires institutionnels|Partenaires associatifs|Partenaires à mobiliser\n"
      "Bus|CC|ARS, CPAM|Croix-Rouge|CCAS\nForum|CCAS|CPAM|ADMR|CAF\n")});
  EXPECT_EQ(testing::tables_of(found),
            "plan\naction | porteur | partenaires | [Partenaires à mobiliser]\n"
            "Bus | CC | ARS, CPAM\\nCroix-Rouge | CCAS\nForum | CCAS | CPAM\\nADMR | CAF\n");
}

TEST(TableFinder, SharesUnderAPercentSignAreStates) {
  const FoundTables found = testing::find({testing::drawn_sheet(
      "Plan", "Action|Porteur|% réalisé\nBus|CC|1\nForum|CCAS|0,5\nJardin|MJC|0\n")});
  EXPECT_EQ(testing::tables_of(found).find("[% réalisé]"), std::string::npos);
}

}  // namespace
}  // namespace maillage::importing
