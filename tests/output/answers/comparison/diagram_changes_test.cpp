#include "output/answers/comparison/diagram_changes.hpp"
#include "output/blocks/terminal_text.hpp"

#include <gtest/gtest.h>

#include "output/answers/comparison/compare_parts.hpp"
#include "output/answers/comparison/diagram_states.hpp"
#include "tests/support/diagram_text.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::answers {
namespace {

using testing::occurrences;
using testing::Picture;
using testing::SmallContract;

const std::string two_years =
    "bilan 2020\n"
    "action stays porteur=petr,ccas etat=en-cours\n"
    "action still porteur=petr etat=en-cours\n"
    "action goes porteur=ccas etat=reflexion\n"
    "bilan 2021\n"
    "action stays porteur=petr,ars etat=clos\n"
    "action still porteur=petr etat=en-cours\n"
    "action comes porteur= etat=non-commence\n";

struct Years {
  explicit Years(const std::string& text) : small(text) {
    model::Scope before, after;
    before.year = 2020;
    after.year = 2021;
    comparison = analysis::compare_sides({small.contract, before}, {small.contract, after},
                                         analysis::Identity::shared);
  }
  Compared compared() const {
    return {small.contract, small.contract, comparison, output_text::Language::french};
  }
  std::string told() const {
    const blocks::Report answer = comparison_answer(compared(), whole_extent);
    return answer.subtitle + blocks::terminal_text(answer.parts, output_text::Language::french);
  }

  testing::SmallContract small;
  analysis::Comparison comparison;
};

std::string edge_to(const std::string& dot, const std::string& partner_node) {
  const std::size_t at = dot.find("-> " + drawing::quoted_name(partner_node) + " [");
  return at == std::string::npos ? "" : dot.substr(at, dot.find('\n', at) - at);
}

TEST(ChangeDiagram, showsWhatChangedAndLeavesOutWhatDidNot) {
  const Years years(two_years);
  const auto diagrams = change_diagrams(years.compared());
  ASSERT_EQ(diagrams.size(), 1u);
  EXPECT_EQ(diagrams[0].name, "changements-2020-2021");
  const testing::Picture picture(diagrams[0]);
  for (const char* words : {"stays", "goes", "comes"}) picture.expect_words(words);
  EXPECT_EQ(picture.svg.find(">still<"), std::string::npos);
}

TEST(ChangeDiagram, tellsKeptGainedAndLostByLineAndByColour) {
  const Years years(two_years);
  const std::string dot = change_diagrams(years.compared())[0].dot;
  const auto node = [&](const std::string& id) {
    return "organisation 0-" + std::to_string(years.small.partner(id).value);
  };
  const std::string kept = edge_to(dot, node("petr")), lost = edge_to(dot, node("ccas"));
  const std::string gained = edge_to(dot, node("ars"));
  EXPECT_NE(kept.find("style=dotted"), std::string::npos) << kept;
  EXPECT_NE(lost.find("style=dashed"), std::string::npos) << lost;
  EXPECT_FALSE(gained.empty());
  EXPECT_EQ(gained.find("style="), std::string::npos) << gained;
  const auto colour = [](const std::string& edge) { return edge.substr(edge.find("color="), 15); };
  EXPECT_NE(colour(kept), colour(lost));
  EXPECT_NE(colour(kept), colour(gained));
  EXPECT_NE(colour(lost), colour(gained));
}

TEST(ChangeDiagram, goesOnOverSheetsAndLosesNoAction) {
  std::string text = "bilan 2020\n";
  for (int i = 0; i < 120; ++i) {
    text += "action a" + std::to_string(i) + " porteur=p" + std::to_string(i) + "\n";
  }
  const Years years(text + "bilan 2021\naction z porteur=q\n");
  const auto diagrams = change_diagrams(years.compared());
  EXPECT_GT(diagrams.size(), 1u);
  std::string all;
  for (const drawing::Diagram& diagram : diagrams) all += testing::Picture(diagram).svg;
  for (int i = 0; i < 120; ++i) {
    EXPECT_EQ(testing::occurrences(all, ">a" + std::to_string(i) + "<"), 1u) << i;
  }
}

TEST(StateDiagram, hasABlockAStateAndABandAMove) {
  const Years years(two_years);
  const auto diagrams =
      state_diagrams(years.small.contract, analysis::evolution(years.small.contract),
                     output_text::Language::french);
  ASSERT_EQ(diagrams.size(), 1u);
  EXPECT_EQ(diagrams[0].name, "etats-2020-2021");
  const testing::Picture picture(diagrams[0]);
  const auto block = [](int column, analysis::SeenState state) {
    return "etat " + std::to_string(column) + "-" + std::to_string(static_cast<int>(state));
  };
  EXPECT_EQ(picture.ties(block(0, analysis::SeenState::under_way),
                         block(1, analysis::SeenState::done_closed)),
            1u);
  EXPECT_EQ(picture.ties(block(0, analysis::SeenState::under_way),
                         block(1, analysis::SeenState::under_way)),
            1u);
  EXPECT_EQ(picture.ties(block(0, analysis::SeenState::reflection),
                         block(1, analysis::SeenState::absent)),
            1u);
  EXPECT_EQ(
      picture.ties(block(0, analysis::SeenState::absent), block(1, analysis::SeenState::not_begun)),
      1u);
  EXPECT_EQ(picture.ties(block(0, analysis::SeenState::reflection),
                         block(1, analysis::SeenState::done_closed)),
            0u);
}

TEST(StateDiagram, leavesOutTablesThatDoNotRecordStates) {
  const testing::SmallContract small(
      "plan\naction a\nbilan 2020\naction a etat=en-cours\nbilan 2021\naction a etat=clos");
  const auto diagrams = state_diagrams(small.contract, analysis::evolution(small.contract),
                                       output_text::Language::french);
  ASSERT_EQ(diagrams.size(), 1u);
  EXPECT_EQ(diagrams[0].name, "etats-2020-2021");
}

TEST(StateDiagram, isNotDrawnOfOneTable) {
  const testing::SmallContract small("plan\naction a\nbilan 2020\naction a etat=en-cours");
  EXPECT_TRUE(state_diagrams(small.contract, analysis::evolution(small.contract),
                             output_text::Language::french)
                  .empty());
}

TEST(CompareText, saysWhoCarriesNowAndWhoNoLongerDoes) {
  const std::string text = Years(two_years).told();
  EXPECT_NE(text.find("bilan 2020 → bilan 2021"), std::string::npos);
  EXPECT_NE(text.find("+ ars, − ccas"), std::string::npos) << text;
  EXPECT_NE(text.find("en cours → réalisé, clos"), std::string::npos) << text;
  EXPECT_NE(text.find("2 actions restent · 1 nouvelle · 1 n’y est plus"), std::string::npos);
}

TEST(CompareText, saysNotComparableWhereAColumnIsNotFilledIn) {
  const std::string text =
      Years("bilan 2020\naction a etat=clos\nbilan 2021\naction a porteur=petr etat=clos").told();
  EXPECT_NE(text.find("l’un des tableaux ne renseigne pas les porteurs"), std::string::npos);
  EXPECT_EQ(text.find("portent désormais"), std::string::npos) << text;
}

TEST(CompareText, letsNoControlCharacterThrough) {
  Years years(two_years);
  years.small.contract.actions[years.small.action("goes")].title = "bell\a\x1b[31m";
  const std::string text = years.told();
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_EQ(text.find('\a'), std::string::npos);
}

}  // namespace
}  // namespace maillage::answers
