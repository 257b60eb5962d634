// The report's part on governance.
#include <gtest/gtest.h>

#include "output/report/partners/partner_parts.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::partners {
namespace {

using testing::lead_of;
using testing::lines_under;
using testing::ReportLines;
using testing::rows_of;
using testing::SmallReport;

constexpr const char* two_years = "contrat debut=2020 fin=2021-12\n";

testing::ReportLines rhythm(const std::string& text) {
  testing::SmallReport report(text);
  return testing::lines_under(report_governance(report.making), "Rythme promis et tenu");
}

bool has_line(const testing::ReportLines& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

TEST(ReportGovernance, saysWhereNoInstanceIsDescribed) {
  testing::SmallReport report("plan\naction a porteur=petr");
  EXPECT_EQ(testing::lead_of(report_governance(report.making)),
            "> Le contrat ne décrit aucune instance~: qui pilote, qui siège et à quel rythme n’est "
            "pas renseigné.");
}

TEST(ReportGovernance, judgesEachYearOfAPromise) {
  const testing::ReportLines lines =
      rhythm(std::string(two_years) +
             "instance copil membres=petr rythme=2 reunions=2020-03,2020-09\n"
             "bilan 2021\naction a porteur=petr");
  EXPECT_TRUE(has_line(lines,
                       "- copil~: promesse d’au moins 2 réunions par an, non tenue en 2021~; tenue "
                       "en 2020"));
  EXPECT_TRUE(
      has_line(lines, "2020: mars 2020, septembre 2020, 2 réunions pour 2 promises~: tenu"));
  EXPECT_TRUE(has_line(lines, "2021: 0 réunion pour 2 promises~: non tenu"));
}

TEST(ReportGovernance, doesNotJudgeMeetingsThatNobodyWroteDown) {
  const testing::ReportLines lines =
      rhythm(std::string(two_years) + "instance copil rythme=1\nbilan 2021\naction a");
  EXPECT_TRUE(
      has_line(lines,
               "- copil~: promesse d’au moins 1 réunion par an, dont les réunions tenues ne "
               "sont pas renseignées"));
  EXPECT_TRUE(has_line(lines, "Réunions non renseignées~: copil."));
}

TEST(ReportGovernance, tellsNoMeetingFromMeetingsNotRecorded) {
  const testing::ReportLines lines =
      rhythm(std::string(two_years) + "instance copil reunions=\nbilan 2021\naction a");
  EXPECT_TRUE(has_line(lines, "Aucune réunion~: copil."));
  EXPECT_TRUE(has_line(lines, "Aucun rythme promis n’est renseigné."));
}

// The source says that it did not meet in 2021; 2022 and 2023 are still to come.
TEST(ReportGovernance, doesNotMissMeetingsOfYearsThatAreNotOver) {
  const testing::ReportLines lines = rhythm(
      "contrat debut=2020 fin=2023-12\ninstance copil membres=petr rythme=1 reunions= "
      "non_tenues=2021\n"
      "bilan 2021\naction a porteur=petr");
  EXPECT_TRUE(has_line(lines,
                       "- copil~: promesse d’au moins 1 réunion par an, non tenue en 2021, dit la "
                       "source~; aucune réunion datée en 2020"));
  EXPECT_TRUE(has_line(lines, "2020: aucune réunion datée"));
  EXPECT_TRUE(has_line(lines, "2023: non renseigné"));
}

TEST(ReportGovernance, leadNamesWhoBrokeThePromise) {
  testing::SmallReport report(std::string(two_years) +
                              "instance copil membres=petr rythme=1 reunions=2020-03\n"
                              "instance cotech membres=petr rythme=1 reunions=2020-03,2021-03\n"
                              "bilan 2021\naction a porteur=petr,admr");
  EXPECT_EQ(testing::lead_of(report_governance(report.making)),
            "> 2 instances sont décrites~; 2 ont promis un rythme de réunion et 1 ne l’a pas tenu "
            "chaque année~: copil. 1 organisation porte des actions sans siéger dans aucune "
            "instance~; aucune ne siège sans rien porter.");
}

TEST(ReportGovernance, tellsWhoSitsFromWhoCarries) {
  testing::SmallReport report(
      "instance copil membres=petr,ars pilotes=petr invites=caf\n"
      "plan\naction a porteur=petr,admr partenaires=ars");
  EXPECT_EQ(testing::rows_of(report_governance(report.making), "gouvernance-qui-pilote-qui-porte"),
            (testing::ReportLines{"| admr | 0 | 0 | 0 | 1 | 0 | porte sans siéger",
                                  "| ars | 0 | 1 | 0 | 0 | 1 | siège sans porter",
                                  "| petr | 1 | 0 | 0 | 1 | 0 | siège et porte"}));
}

TEST(ReportGovernance, doesNotSayWhoSitsWithoutCarryingWhereNobodyIsSaidToCarry) {
  testing::SmallReport report("instance copil membres=petr\nbilan 2019\naction a etat=en-cours");
  const blocks::ReportPart part = report_governance(report.making);
  EXPECT_EQ(
      testing::rows_of(part, "gouvernance-qui-pilote-qui-porte"),
      (testing::ReportLines{"| petr | 0 | 1 | 0 | non renseigné | non renseigné | non renseigné"}));
}

TEST(ReportGovernance, doesNotSayWhoCarriesWithoutASeatWhereNoSeatIsRecorded) {
  testing::SmallReport report("plan\naction a porteur=petr");
  EXPECT_EQ(testing::rows_of(report_governance(report.making), "gouvernance-qui-pilote-qui-porte"),
            (testing::ReportLines{"| petr | 0 | 0 | 0 | 1 | 0 | non renseigné"}));
}

TEST(ReportGovernance, countsASignatorysServicesWithIt) {
  testing::SmallReport report(
      "partenaire cd\npartenaire mds parent=cd\nsignataire cd date=2018-12-20\nsignataire caf\n"
      "instance copil niveau=strategique membres=cd\nplan\naction a porteur=mds");
  EXPECT_EQ(testing::rows_of(report_governance(report.making), "gouvernance-part-des-signataires"),
            (testing::ReportLines{
                "| cd | 20 décembre 2018 | 0 | 1 | 0 | 1 | 0 | –",
                "| caf | date non renseignée | 0 | 0 | 0 | 0 | 0 | sans rôle dans une action "
                "et ne siège pas au comité de pilotage"}));
}

TEST(ReportGovernance, saysTheYearsWithoutReferent) {
  testing::SmallReport report(
      "contrat debut=2020 fin=2021-12\nepci cc-a\nepci cc-b\nreferent cc-a depuis=2021\nplan");
  EXPECT_EQ(testing::rows_of(report_governance(report.making), "gouvernance-referents-par-epci"),
            (testing::ReportLines{"| cc-a | référent, depuis 2021 | aucun | oui",
                                  "| cc-b | aucun | aucun | aucun"}));
}

TEST(ReportGovernance, tellsReferentsNotRecordedFromNone) {
  testing::SmallReport report("epci cc-a\nplan");
  EXPECT_EQ(testing::lines_under(report_governance(report.making), "Les référents des EPCI"),
            (testing::ReportLines{"Les référents des EPCI ne sont pas renseignés."}));
}

}  // namespace
}  // namespace maillage::report::partners
