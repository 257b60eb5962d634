// The report's part on declared figures.
#include <gtest/gtest.h>

#include "output/report/actions/action_parts.hpp"
#include "output/report/actions/declared_formula.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report {
namespace {

using testing::lead_of;
using testing::lines_of;
using testing::lines_under;
using testing::ReportLines;
using testing::rows_of;
using testing::SmallReport;

TEST(ReportFigures, saysThatNothingIsDeclared) {
  testing::SmallReport report("plan\naction a");
  EXPECT_EQ(
      testing::lines_of(actions::report_declared_figures(report.making)),
      (testing::ReportLines{"> Le contrat ne déclare aucun chiffre~: il n’y a rien à recompter."}));
}

TEST(ReportFigures, leadPutsTheActionsWithoutPorteurBesideWhatIsDeclared) {
  testing::SmallReport report(
      "chiffre c valeur=1 annee=2021 quoi=actions porteur=aucun\n"
      "bilan 2021\naction a porteur=\naction b porteur=\naction c porteur=petr");
  EXPECT_EQ(testing::lead_of(actions::report_declared_figures(report.making)),
            "> Sur 1 chiffre déclaré, aucun ne se retrouve en comptant les lignes, 1 en diffère et "
            "tous se comptent avec ces données. Actions sans porteur en 2021~: 1 déclarée, 2 "
            "comptées.");
}

TEST(ReportFigures, listsTheRowsThatNobodyCarriesAndWhoDidBefore) {
  testing::SmallReport report(
      "chiffre c valeur=1 annee=2021 quoi=actions porteur=aucun\n"
      "plan\naction a porteur=petr\naction b porteur=\n"
      "bilan 2021\naction a porteur= etat=en-cours\naction b porteur= etat=en-cours "
      "partenaires=ars\naction c porteur=caf\nbilan 2022\naction b porteur=msa");
  const blocks::ReportPart part = actions::report_declared_figures(report.making);
  EXPECT_EQ(testing::rows_of(part, "chiffre-0-lignes"),
            (testing::ReportLines{"| a | non renseigné | en cours | personne | petr",
                                  "| b | non renseigné | en cours | ars | personne"}));
  const testing::ReportLines lines = testing::lines_under(part, "Actions sans porteur en 2021");
  EXPECT_EQ(lines[0], "1 sans porteur, déclarées");
  EXPECT_EQ(lines[1], "2 sans porteur, comptées dans les lignes");
  EXPECT_EQ(lines[2], "+1 d’écart");
}

TEST(ReportFigures, saysWhichReadingExplainsADifference) {
  testing::SmallReport report(
      "chiffre c valeur=2 annee=2021 quoi=actions porteur=aucun\n"
      "bilan 2021\naction a porteur=\naction b porteur=?\naction c porteur=petr");
  const testing::ReportLines rows =
      testing::rows_of(actions::report_declared_figures(report.making), "chiffres-differents");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(
      rows.front(),
      "|  | 2021 | 2 | 1 | expliqué par~: porteurs incertains comptés comme absents (2) | non "
      "renseigné");
}

TEST(ReportFigures, saysThatNoReadingTriedComesNearer) {
  testing::SmallReport report("chiffre c valeur=9 annee=2021 quoi=actions\nbilan 2021\naction a");
  const testing::ReportLines rows =
      testing::rows_of(actions::report_declared_figures(report.making), "chiffres-differents");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows.front(),
            "|  | 2021 | 9 | 1 | aucune autre lecture essayée ne s’en approche | non renseigné");
}

TEST(ReportFigures, saysWhyAFigureCannotBeCounted) {
  testing::SmallReport report("chiffre c valeur=9 annee=2020 quoi=actions\nbilan 2021\naction a");
  EXPECT_EQ(
      testing::rows_of(actions::report_declared_figures(report.making), "chiffres-hors-calcul"),
      (testing::ReportLines{"|  | 2020 | 9 | ne se compte pas | pas de tableau | non renseigné"}));
}

TEST(ReportFigures, aComputedFigureLeadsToItsRows) {
  testing::SmallReport report(
      "chiffre c valeur=1 annee=2021 quoi=actions porteur=petr\n"
      "bilan 2021\naction a porteur=ars\naction b porteur=petr");
  actions::report_declared_figures(report.making);
  const auto& traces = report.making.traces();
  const auto found = std::find_if(traces.begin(), traces.end(), [](const blocks::Trace& trace) {
    return trace.formula == "actions portées par petr, bilan 2021";
  });
  ASSERT_NE(found, traces.end());
  ASSERT_EQ(found->places.size(), 1u);
  EXPECT_EQ(found->places.front().line, 4u);
}

TEST(ReportFigures, formulaSaysAllFilters) {
  const testing::SmallContract small(
      "axe 1\nchiffre c valeur=1 annee=2021 quoi=actions etat=clos,perenne porteur=aucun axe=1 "
      "nature=piste unite=%");
  EXPECT_EQ(testing::text_of(actions::figure_formula(small.contract, small.contract.figures.front(),
                                                     output_text::Language::french)),
            "actions (pistes) à l’état réalisé, clos ou réalisé, pérenne sans porteur, axe 1, en "
            "part de toutes celles du tableau, bilan 2021");
}

}  // namespace
}  // namespace maillage::report
