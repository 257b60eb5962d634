// The report's part on fragility.
#include <gtest/gtest.h>

#include "output/report/partners/partner_parts.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::partners {
namespace {

using testing::lead_of;
using testing::lines_of;
using testing::ReportLines;
using testing::rows_of;
using testing::SmallReport;

TEST(ReportFragility, saysWhatTheWorstDepartureWouldLeave) {
  testing::SmallReport report(
      "plan\naction a porteur=petr\naction b porteur=petr,ars\naction c porteur=admr\n"
      "action d porteur=petr");
  EXPECT_EQ(
      testing::lead_of(report_fragility(report.making)),
      "> Si petr partait avec ses services, 2 actions resteraient sans porteur, sur les 4 qui "
      "en ont un et ne sont pas abandonnées. En tout, 3 actions ne tiennent qu’à un seul "
      "porteur.");
}

TEST(ReportFragility, saysThatNoDepartureWouldLeaveAnActionAlone) {
  testing::SmallReport report("plan\naction a porteur=petr,ars");
  EXPECT_EQ(
      testing::lead_of(report_fragility(report.making)),
      "> Aucun départ ne laisserait une action sans porteur~: toutes en ont au moins deux. Aucune "
      "action ne tient à un seul porteur.");
}

TEST(ReportFragility, doesNotTakeCarriersNotRecordedForNobody) {
  testing::SmallReport report("bilan 2019\naction a etat=en-cours");
  EXPECT_EQ(testing::lines_of(report_fragility(report.making)),
            (testing::ReportLines{
                "> Le tableau ne dit pas qui porte les actions~: ce qui tomberait au départ "
                "d’une organisation ne peut pas se dire."}));
}

TEST(ReportFragility, saysSoWithoutAnyAction) {
  testing::SmallReport report("plan");
  EXPECT_EQ(testing::lead_of(report_fragility(report.making)),
            "> Le tableau n’a aucune action~: rien ne dépend de personne.");
}

TEST(ReportFragility, listsEachPorteurOnceWithItsServices) {
  testing::SmallReport report(
      "partenaire cd\npartenaire mds parent=cd\naxe 1\nobjectif 1.1 axe=1\n"
      "instance copil pilotes=mds\n"
      "plan\naction a objectif=1.1 porteur=mds partenaires=caf\naction b porteur=cd,petr");
  EXPECT_EQ(testing::rows_of(report_fragility(report.making), "fragilite-departs-par-porteur"),
            (testing::ReportLines{"| cd | 1 | 2 | 1 | 0 | 1 | 2 | 1 | 2",
                                  "| petr | 1 | 1 | 0 | 0 | 1 | 0 | 0 | 1"}));
}

TEST(ReportFragility, aDepartureIsToldInNames) {
  testing::SmallReport report("plan\naction a porteur=petr\naction b porteur=ars,...");
  const testing::ReportLines lines = testing::lines_of(report_fragility(report.making));
  const auto has = [&](const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
  };
  EXPECT_TRUE(has("+ Si petr partait~: 1 action sans porteur"));
  EXPECT_TRUE(has("- Actions sans porteur (1)~: a"));
  EXPECT_TRUE(has("- Actions laissées à des partenaires non nommés (1)~: b"));
}

TEST(ReportFragility, comparesConcentrationTableByTable) {
  testing::SmallReport report(
      "bilan 2019\naction a etat=en-cours\nbilan 2020\naction a porteur=petr\n"
      "action b porteur=ars");
  EXPECT_EQ(
      testing::rows_of(report_fragility(report.making), "fragilite-concentration-par-tableau"),
      (testing::ReportLines{"| bilan 2019 | non renseigné | non renseigné | non renseigné | non "
                            "renseigné",
                            "| bilan 2020 | 2 | 50~% | 100~% | 0,500",
                            "| tous les tableaux | 2 | 50~% | 100~% | 0,500"}));
}

// In a chain of two actions, the organisation between them cuts one side off.
TEST(ReportFragility, namesWhoCutsTheNetworkInTwo) {
  testing::SmallReport report("plan\naction a porteur=petr,ars\naction b porteur=petr,caf");
  const testing::ReportLines rows =
      testing::rows_of(report_fragility(report.making), "fragilite-points-de-rupture-liste");
  ASSERT_FALSE(rows.empty());
  EXPECT_EQ(rows.front(), "| petr | organisation | 1 | 1 | 2");
}

TEST(ReportFragility, whoeverActsAlonePartsNothing) {
  testing::SmallReport report("plan\naction a porteur=petr\naction b porteur=petr");
  EXPECT_EQ(testing::rows_of(report_fragility(report.making), "fragilite-points-de-rupture-liste"),
            testing::ReportLines{"no table fragilite-points-de-rupture-liste"});
}

}  // namespace
}  // namespace maillage::report::partners
