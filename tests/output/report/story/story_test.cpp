// The report told in steps: its own story, a declared one, and the states that they lead to.
#include "output/report/story/story.hpp"

#include <gtest/gtest.h>

#include "network/model/vocabulary.hpp"
#include "output/report/overview/overview_parts.hpp"
#include "output/report/page/explore_data.hpp"
#include "output/report/report.hpp"
#include "tests/support/report_text.hpp"

namespace maillage::report::story {
namespace {

constexpr const char* one_orphan = R"(axe 1
bilan 2021
action a axe=1 porteur= etat=abandonne
action b axe=1 porteur= etat=non-commence
action c axe=1 porteur=ars etat=en-cours)";

TEST(Story, isMadeOfTheFirstFindingsAndOfWhatIsToBeDecided) {
  const testing::SmallReport report(one_orphan);
  const std::vector<blocks::StoryStep> steps = story_steps(report.making);
  ASSERT_GE(steps.size(), 2u);
  EXPECT_LE(steps.size(), 4u);
  EXPECT_EQ(steps.front().title, "La moitié des actions n’ont personne pour les porter");
  EXPECT_EQ(steps.front().state, "explorer?constat=action-sans-porteur");
  EXPECT_EQ(steps.front().anchor, "sans-porteur");
  EXPECT_EQ(steps.front().count, "Étape 1 sur " + std::to_string(steps.size()));
  EXPECT_EQ(steps.back().state, "page-decisions");
}

TEST(Story, endsWithoutADecisionWhereNoneIsCalledFor) {
  const testing::SmallReport report("axe 1\nbilan 2021\naction a axe=1 etat=en-cours");
  const std::vector<blocks::StoryStep> steps = story_steps(report.making);
  ASSERT_FALSE(steps.empty());
  EXPECT_NE(steps.back().state, "page-decisions");
}

TEST(Story, declaredStepsTakeItsPlace) {
  testing::SmallContract small(one_orphan);
  model::StoryStep filtered, sheet, words;
  filtered.title = "Filtre";
  filtered.note = "une note";
  filtered.axis = text::AxisId{0};
  filtered.state = model::State::not_begun;
  sheet.title = "Fiche";
  sheet.action = text::ActionId{1};
  words.title = "Mots";
  small.contract.story = {filtered, sheet, words};
  const testing::SmallReport report(std::move(small));
  const std::vector<blocks::StoryStep> steps = story_steps(report.making);
  ASSERT_EQ(steps.size(), 3u);
  EXPECT_EQ(steps[0].state, "explorer?axe=1&etat=non%20commenc%C3%A9");
  EXPECT_EQ(steps[0].anchor, "explorer");
  EXPECT_EQ(steps[1].state, "action-b");
  EXPECT_EQ(steps[2].state, "");
  const testing::ReportLines lines =
      testing::lines_of(report_story(steps, output_text::Language::french));
  EXPECT_EQ(lines, (testing::ReportLines{
                       "> Le rapport raconté en 3 étapes~: chacune mène à ce qui la montre.",
                       "- Filtre – une note", "- Fiche", "- Mots"}));
}

TEST(Story, theStateIsInTheLanguageOfThePage) {
  testing::SmallContract small(one_orphan);
  model::StoryStep step;
  step.state = model::State::not_begun;
  small.contract.story = {step};
  const testing::SmallReport report(std::move(small), output_text::Language::english);
  EXPECT_EQ(story_steps(report.making).front().state, "explorer?etat=not%20begun");
}

TEST(Story, thePageHasItsWords) {
  const testing::SmallReport report(one_orphan);
  const std::string data = page::explore_data(report.making, story_steps(report.making));
  EXPECT_NE(data.find(R"("begin":"Suivre le parcours")"), std::string::npos);
  EXPECT_NE(data.find(R"("state":"explorer?constat=action-sans-porteur")"), std::string::npos);
}

TEST(Story, everyPartThatAStepMayNameIsOnThePage) {
  const testing::SmallContract small(one_orphan);
  const MadeReport made = make_report(small.contract, nullptr, {false, 2021, std::nullopt},
                                      output_text::Language::french);
  ASSERT_EQ(made.documents.front().name, "index.html");
  for (const std::string& part : model::report_part_words()) {
    EXPECT_NE(made.documents.front().bytes.find("<section class=\"part\" id=\"" + part + "\""),
              std::string::npos)
        << part;
  }
}

// What a browser shows at once, without what a reader takes along; the same to the byte.
TEST(Report, itsPageAloneIsThatOfTheFolder) {
  const testing::SmallContract small(one_orphan);
  const auto make = [&](ReportIs is) {
    return make_report(small.contract, nullptr, {false, 2021, std::nullopt},
                       output_text::Language::french, {}, is);
  };
  const MadeReport alone = make(ReportIs::index);
  ASSERT_EQ(alone.documents.size(), 1u);
  EXPECT_EQ(alone.documents.front().bytes, make(ReportIs::folder).documents.front().bytes);
}

}  // namespace
}  // namespace maillage::report::story
