// What is missing: whose meeting joins which objectives in the title and as ties, then what rules find.
#include "output/diagrams/gaps_diagram.hpp"

#include <gtest/gtest.h>

#include <string>

#include "src/solvers/integer_solver.hpp"
#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::diagrams {
namespace {

using testing::Picture;
using testing::SmallContract;

enum class Solving { on, off };

struct GapsDrawn {
  std::vector<drawing::Diagram> sheets;
  std::string title;
};

GapsDrawn gaps_drawn(const std::string& text, Solving solving = Solving::on) {
  const SmallContract made(text);
  model::Scope scope;
  scope.year = 2023;
  const study::Study study(
      made.contract, scope, analysis::Depth::summary,
      {solving == Solving::on ? solvers::integer_solver() : planning::IntegerSolver(), nullptr});
  return {gap_diagrams(study, output_text::Language::french),
          gaps_title(study, output_text::Language::french)};
}

const std::string apart = R"(
axe 1
objectif 1 axe=1
objectif 1.1 parent=1
objectif 1.2 parent=1
partenaire x nom=Le_PETR
partenaire y nom=La_CAF
instance cotech niveau=technique membres=x suit=tout
bilan 2023
action a objectif=1.1 porteur=x
action b objectif=1.2 porteur=y
)";

TEST(GapsDiagram, ThoseToBeIntroducedAreTiedThroughWhereTheyMeet) {
  const auto drawn = gaps_drawn(apart);
  ASSERT_EQ(drawn.sheets.size(), 1u);
  EXPECT_EQ(drawn.sheets[0].name, "manques-2023");
  const Picture picture(drawn.sheets[0]);
  EXPECT_EQ(drawn.title, "1 rencontre relierait 1 paire d’objectifs travaillés à part");
  picture.expect_node("partenaire x #2", "Le PETR");
  picture.expect_node("partenaire y #2", "La CAF");
  picture.expect_node("rencontre 2", "cotech, en y");
  EXPECT_EQ(picture.ties("partenaire x #2", "rencontre 2"), 1u);
  EXPECT_EQ(picture.ties("rencontre 2", "partenaire y #2"), 1u);
}

TEST(GapsDiagram, WithoutASolverTheObjectivesStandAlone) {
  const auto drawn = gaps_drawn(apart, Solving::off);
  ASSERT_EQ(drawn.sheets.size(), 1u);
  const Picture picture(drawn.sheets[0]);
  EXPECT_EQ(drawn.title, "1 paire d’objectifs liés n’a personne en commun");
  picture.expect_words("Objectifs liés que personne ne relie");
  EXPECT_EQ(picture.svg.find("Qui présenter à qui<"), std::string::npos);
}

TEST(GapsDiagram, UnderEachRuleStandWhatItFindsWanting) {
  const auto drawn = gaps_drawn(
      "axe 1\nobjectif 1.1 axe=1\nobjectif 1.2 axe=1\nepci cc-a\npartenaire cc-a nom=CC_A\n"
      "instance copil membres=x suit=tout\nbilan 2023\naction a objectif=1.1 porteur=x\n");
  ASSERT_EQ(drawn.sheets.size(), 1u);
  const Picture picture(drawn.sheets[0]);
  picture.expect_words("⚠ Objectifs sans action (1)");
  picture.expect_words("1.2");
}

TEST(GapsDiagram, WhereNothingIsMissingNothingIsDrawn) {
  EXPECT_TRUE(gaps_drawn("axe 1\nobjectif 1.1 axe=1\ninstance copil membres=x suit=tout\n"
                         "bilan 2023\naction a objectif=1.1 porteur=x etat=en-cours\n")
                  .sheets.empty());
}

TEST(GapsDiagram, WhatHasNoRoomStandsOnFurtherSheets) {
  std::string text = "axe 1\n";
  for (int i = 0; i < 200; ++i) text += "objectif 1." + std::to_string(i) + " axe=1\n";
  const auto drawn = gaps_drawn(text + "bilan 2023\naction a objectif=1.0 porteur=x\n");
  ASSERT_GT(drawn.sheets.size(), 1u);
  EXPECT_EQ(drawn.sheets[1].name, "manques-2023-feuille-2");
  std::string all;
  for (const drawing::Diagram& sheet : drawn.sheets) all += sheet.dot;
  for (int i = 1; i < 200; ++i) {
    EXPECT_NE(all.find(">1." + std::to_string(i) + "<"), std::string::npos) << i;
  }
}

}  // namespace
}  // namespace maillage::diagrams
