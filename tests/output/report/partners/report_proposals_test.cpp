// The report's part on whom to ask to carry, and whom to invite where.
#include <gtest/gtest.h>

#include <set>

#include "output/report/partners/partner_parts.hpp"
#include "src/solvers/integer_solver.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::partners {
namespace {

testing::ReportLines told(const std::string& text) {
  testing::SmallReport report(text, output_text::Language::french, solvers::integer_solver());
  return testing::lines_of(report_proposals(report.making));
}

bool has(const testing::ReportLines& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

TEST(ReportProposals, namesWhomToAskWithReasonsAndSaysWhereThereIsNobody) {
  const testing::ReportLines lines = told(
      "bilan 2021\naction a porteur= partenaires=ars\naction b porteur=\naction c porteur=caf");
  EXPECT_EQ(lines.front(), "> 2 actions attendent un porteur.");
  EXPECT_TRUE(has(lines, "| a | ars (40 points) | y prend part | "));
  EXPECT_TRUE(has(lines, "| b | personne au-dessus du seuil |  | "));
}

TEST(ReportProposals, saysThatNoneIsWantedWithoutAZero) {
  const testing::ReportLines lines = told("bilan 2021\naction a porteur=ars");
  EXPECT_EQ(lines.front(), "> Aucune action n’attend de porteur.");
}

TEST(ReportProposals, invitesThoseWhoMustBeRepresentedAndDoNotSit) {
  const testing::ReportLines lines = told(
      "signataire ars\nsignataire caf\ninstance copil niveau=strategique membres=caf suit=tout\n"
      "bilan 2021\naction a porteur=caf");
  EXPECT_EQ(lines.front(),
            "> Aucune action n’attend de porteur. 1 instance gagnerait des membres.");
  EXPECT_TRUE(has(lines, "| ars | copil | signataire (ars)"));
  EXPECT_FALSE(has(lines, "| caf | copil | signataire (caf)"));
}

TEST(ReportProposals, aBodyWhoseMembersAreNotRecordedInvitesNobody) {
  const testing::ReportLines lines = told(
      "signataire ars\ninstance copil niveau=strategique suit=tout\nbilan 2021\naction a "
      "porteur=caf");
  EXPECT_EQ(lines.front(), "> Aucune action n’attend de porteur.");
  EXPECT_TRUE(has(lines, "Membres non renseignés, donc rien à en dire~: copil."));
}

TEST(ReportProposals, withoutAnInstanceDoesNotSayThatAllSit) {
  const testing::ReportLines lines = told("signataire ars\nbilan 2021\naction a porteur=caf");
  EXPECT_TRUE(has(lines,
                  "Aucune instance stratégique, technique ou thématique n’a de mandat "
                  "renseigné~: qui inviter ne peut pas se dire."));
  EXPECT_FALSE(has(lines, "Qui doit être représenté siège déjà, d’après ce qui est renseigné."));
}

TEST(ReportProposals, tablesHaveNamesOfTheirOwn) {
  testing::SmallReport report(
      "axe 1\nobjectif 1 axe=1\nobjectif 2 axe=1\nbilan 2021\naction a objectif=1 porteur=x,y\n"
      "action b objectif=1 porteur=x,y\naction c objectif=2 porteur=x,y\naction d objectif=2 "
      "porteur=x,y",
      output_text::Language::french, solvers::integer_solver());
  std::multiset<std::string> captions;
  for (const blocks::Block& block : report_proposals(report.making).blocks) {
    const auto* closed = std::get_if<blocks::Disclosure>(&block.content);
    if (closed == nullptr) continue;
    for (const blocks::Block& within : closed->blocks) {
      if (const auto* grid = std::get_if<blocks::Grid>(&within.content)) {
        captions.insert(grid->caption);
      }
    }
  }
  EXPECT_GE(captions.size(), 2u);
  for (const std::string& caption : captions) EXPECT_EQ(captions.count(caption), 1u) << caption;
}

TEST(ReportProposals, withoutASolverNothingIsProposed) {
  testing::SmallReport report("bilan 2021\naction a porteur=");
  EXPECT_EQ(testing::lines_of(report_proposals(report.making)).size(), 1u);
}

}  // namespace
}  // namespace maillage::report::partners
