// The report's fiches: one for each objective, EPCI, instance and organisation.
#include <gtest/gtest.h>

#include "output/report/overview/overview_parts.hpp"
#include "src/solvers/integer_solver.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::overview {
namespace {

using testing::lines_of;
using testing::ReportLines;
using testing::SmallReport;

std::vector<std::string> titles_of(const blocks::ReportPart& part) {
  std::vector<std::string> titles;
  for (const blocks::Block& block : part.blocks) {
    if (const auto* fiche = std::get_if<blocks::Fiche>(&block.content))
      titles.push_back(fiche->title);
  }
  return titles;
}

testing::ReportLines fiche_of(const blocks::ReportPart& part, const std::string& id) {
  for (const blocks::Block& block : part.blocks) {
    const auto* fiche = std::get_if<blocks::Fiche>(&block.content);
    if (fiche == nullptr || fiche->id != id) continue;
    testing::ReportLines lines;
    testing::LineWriter{lines}(*fiche);
    return lines;
  }
  return {"no fiche " + id};
}

TEST(ReportFiches, everyOrganisationHasOneEvenIfNothingNamesIt) {
  testing::SmallReport report("partenaire caf\nbilan 2021\naction a porteur=petr");
  const blocks::ReportPart part = report_fiches(report.making);
  const auto lines = fiche_of(part, "fiche-partenaire-caf");
  ASSERT_GE(lines.size(), 2u);
  EXPECT_EQ(lines[1], "Aucune action ne la nomme en 2021.");
}

TEST(ReportFiches, saysWhatAnOrganisationCarriesAndWhatItsDepartureLeaves) {
  testing::SmallReport report("bilan 2021\naction a porteur=petr\naction b porteur=petr,ars");
  const testing::ReportLines lines =
      fiche_of(report_fiches(report.making), "fiche-partenaire-petr");
  ASSERT_GE(lines.size(), 2u);
  EXPECT_EQ(lines[1],
            "> Porte 2 actions, ne prend part à aucune action, ne finance aucune action en 2021.");
  EXPECT_NE(std::find(lines.begin(), lines.end(), "# Si elle se retirait"), lines.end());
  EXPECT_NE(std::find(lines.begin(), lines.end(), "- sans porteur~: a"), lines.end());
}

TEST(ReportFiches, anEpciSaysHowManyActionsCoverIt) {
  const auto lead = [](const char* table) {
    testing::SmallReport report(std::string("epci bassin\nepci plaine\n") + table);
    const blocks::ReportPart part = report_fiches(report.making);
    for (const blocks::Block& block : part.blocks) {
      const auto* fiche = std::get_if<blocks::Fiche>(&block.content);
      if (fiche == nullptr || fiche->id != "fiche-epci-bassin") continue;
      testing::ReportLines lines;
      testing::LineWriter{lines}(*fiche);
      return lines.at(1);
    }
    return std::string("none");
  };
  const std::string nothing =
      "> Cet EPCI ne porte aucune action et ne prend part à aucune action~; ";
  EXPECT_EQ(lead("bilan 2021\naction a porteur=petr territoires=plaine"),
            nothing + "aucune action ne le couvre en 2021.");
  EXPECT_EQ(lead("bilan 2021\naction a porteur=petr territoires=bassin"),
            nothing + "1 action le couvre en 2021.");
  EXPECT_EQ(
      lead("bilan 2021\naction a porteur=petr territoires=bassin\naction b territoires=bassin"),
      nothing + "2 actions le couvrent en 2021.");
}

TEST(ReportFiches, anObjectiveSaysHowManyPorteursAreNotKnown) {
  testing::SmallReport report(
      "objectif 1\nobjectif 2\nbilan 2021\naction a objectif=1 porteur=\naction b objectif=1 "
      "porteur=!\n"
      "action c objectif=1 porteur=?\naction d objectif=2 porteur=!\n");
  const blocks::ReportPart part = report_fiches(report.making);
  EXPECT_EQ(fiche_of(part, "fiche-objectif-1").at(1),
            "> 3 actions en 2021, dont 1 action sans porteur\u202F; le porteur de 2 actions n’est "
            "pas connu.");
  EXPECT_EQ(fiche_of(part, "fiche-objectif-2").at(1),
            "> 1 action en 2021\u202F; le porteur de 1 action n’est pas connu.");
}

TEST(ReportFiches, whoIsAGuestIsGivenASeatAndNotInvitedAgain) {
  testing::SmallReport report(
      "partenaire petr\nepci cc\nsignataire ars\n"
      "instance copil niveau=strategique membres=petr pilotes=petr invites=ars\nbilan 2021\naction "
      "a porteur=x\n",
      output_text::Language::french, solvers::integer_solver());
  const testing::ReportLines lines = fiche_of(report_fiches(report.making), "fiche-instance-copil");
  std::string all;
  for (const std::string& line : lines) all += line + "\n";
  EXPECT_NE(all.find("# À inviter (1)\ncc. "), std::string::npos) << all;
  EXPECT_NE(all.find("# Invités à qui donner une place de membre (1)\nars. "), std::string::npos)
      << all;
}

TEST(ReportFiches, thereIsOneOfEachActionAndOrganisation) {
  testing::SmallReport report("bilan 2021\naction a porteur=petr\naction b porteur=ars");
  EXPECT_EQ(titles_of(report_fiches(report.making)),
            (std::vector<std::string>{"a", "b", "petr", "ars"}));
}

constexpr const char* three_tables = R"(objectif 1.1
bilan 2020
action a objectif=1.1 porteur=ars etat=en-cours partenaires=caf
bilan 2021
action b objectif=1.1 porteur=petr etat=en-cours
bilan 2022
action a objectif=1.1 porteur= etat=non-commence partenaires= n=1.1.1
action b objectif=1.1 porteur=petr etat=en-cours partenaires=caf
action c porteur=petr)";

TEST(ReportFiches, anActionsSheetTellsEachTableEvenThoseThatLackIt) {
  testing::SmallReport report(three_tables);
  const testing::ReportLines lines = fiche_of(report_fiches(report.making), "action-a");
  const auto has = [&](const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
  };
  EXPECT_EQ(lines[0], "1.1.1 – a");
  EXPECT_EQ(lines[1], "> En 2022~: non commencé. Porteurs~: aucun.");
  EXPECT_TRUE(has("- Objectif~: 1.1"));
  EXPECT_TRUE(has("- N°~: 1.1.1"));
  EXPECT_TRUE(has("| 2020 | en cours | ars | caf"));
  EXPECT_TRUE(has("| 2021 | absente |  | "));
  EXPECT_TRUE(has("| 2022 | non commencé | aucun | "));
  EXPECT_TRUE(has("- Du même objectif~: b"));
}

TEST(ReportFiches, anActionsSheetTellsItsOwnFindingsAlone) {
  testing::SmallReport report(three_tables);
  const blocks::ReportPart part = report_fiches(report.making);
  const auto tells_orphan = [&](const char* id) {
    const testing::ReportLines lines = fiche_of(part, id);
    return std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
      return line.find("[à décider] Actions sans porteur") != std::string::npos;
    });
  };
  EXPECT_TRUE(tells_orphan("action-a"));
  EXPECT_FALSE(tells_orphan("action-b"));
}

TEST(ReportFiches, whatTheTableOfTheReportLacksIsToldFromTheLastThatHasIt) {
  testing::SmallReport report(
      "bilan 2020\naction a porteur=ars etat=en-cours\nbilan 2021\naction b porteur=petr");
  const testing::ReportLines lines = fiche_of(report_fiches(report.making), "action-a");
  ASSERT_GE(lines.size(), 2u);
  EXPECT_EQ(lines[1],
            "> En 2021, le tableau ne l’a pas. Le dernier qui l’a~: bilan 2020, en cours. "
            "Porteurs~: ars.");
}

TEST(ReportFiches, whomToAskIsFourAtMostEachWithReasons) {
  testing::SmallReport report(
      "bilan 2021\naction x porteur= partenaires=a,b,c,d,e\naction y porteur=a",
      output_text::Language::french, solvers::integer_solver());
  const testing::ReportLines lines = fiche_of(report_fiches(report.making), "action-x");
  EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                          [](const std::string& line) {
                            return line.find("y prend part") != std::string::npos;
                          }),
            4);
}

}  // namespace
}  // namespace maillage::report::overview
