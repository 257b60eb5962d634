// Accepted findings: set apart while they hold, back after their date, and stale ones said.
#include "network/gaps/exceptions.hpp"

#include <gtest/gtest.h>

#include "network/gaps/gaps.hpp"
#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

const char* const two_orphans = "bilan 2022\naction z porteur=petr\naction a\naction b";

model::Exception accept(const char* object, std::optional<text::Date> until = std::nullopt) {
  model::Exception exception;
  exception.rule = model::Rule::action_sans_porteur;
  exception.object = object;
  exception.reason = "recrutement";
  exception.until = until;
  exception.place = {text::FileName("t"), 9, 0, {}};
  return exception;
}

struct Judged {
  std::string orphans, stale, accepted;
};

Judged judged(model::Contract contract, std::vector<model::Exception> exceptions) {
  contract.exceptions = std::move(exceptions);
  model::Scope scope;
  scope.year = 2022;
  std::vector<AcceptedFinding> accepted;
  Judged told;
  for (const model::Finding& finding : find_gaps(contract, model::build_graph(contract, scope),
                                                 check_figures(contract), &accepted)) {
    if (finding.rule == model::Rule::action_sans_porteur) {
      told.orphans += testing::name_of(contract, finding.subject);
    }
    if (finding.rule == model::Rule::exception_perimee) {
      for (const std::string& word : finding.words) told.stale += word + " ";
    }
  }
  for (const AcceptedFinding& each : accepted) {
    told.accepted += testing::name_of(contract, each.finding.subject);
  }
  return told;
}

TEST(Exceptions, SetTheFindingApart) {
  const Judged told = judged(testing::SmallContract(two_orphans).contract, {accept("a")});
  EXPECT_EQ(told.orphans, "b");
  EXPECT_EQ(told.accepted, "a");
  EXPECT_EQ(told.stale, "");
}

TEST(Exceptions, WithoutAnObjectAcceptAllOfTheRule) {
  const Judged told = judged(testing::SmallContract(two_orphans).contract, {accept("")});
  EXPECT_EQ(told.orphans, "");
  EXPECT_EQ(told.accepted, "ab");
}

TEST(Exceptions, HoldToTheEndOfTheYearTheySay) {
  const model::Contract contract = testing::SmallContract(two_orphans).contract;
  EXPECT_EQ(judged(contract, {accept("a", text::Date{2022, 0, 0})}).orphans, "b");
  EXPECT_EQ(judged(contract, {accept("a", text::Date{2022, 12, 31})}).orphans, "b");
}

TEST(Exceptions, PastTheirDateGiveTheFindingBackAndAreAFinding) {
  const Judged told =
      judged(testing::SmallContract(two_orphans).contract, {accept("a", text::Date{2022, 6, 30})});
  EXPECT_EQ(told.orphans, "ab");
  EXPECT_EQ(told.accepted, "");
  EXPECT_EQ(told.stale, "action-sans-porteur a 2022-06-30 ");
}

TEST(Exceptions, AreJudgedOnTheDayThatIsGiven) {
  model::Contract contract = testing::SmallContract(two_orphans).contract;
  contract.as_of = text::Date{2022, 3, 1};
  EXPECT_EQ(judged(contract, {accept("a", text::Date{2022, 6, 30})}).orphans, "b");
}

TEST(Exceptions, ThatNothingAnswersToAreAFinding) {
  const Judged told = judged(testing::SmallContract(two_orphans).contract, {accept("c")});
  EXPECT_EQ(told.orphans, "ab");
  EXPECT_EQ(told.stale, "action-sans-porteur c ");
}

TEST(Exceptions, OfSomethingThatIsNotThereAreToldFromThoseNothingAnswersTo) {
  model::Contract contract = testing::SmallContract(two_orphans).contract;
  model::Exception answered = accept("a");
  answered.rule = model::Rule::action_sans_financeur;  // about a, but nothing of it is found
  contract.exceptions = {accept("nowhere"), answered};
  model::Scope scope;
  scope.year = 2022;
  std::vector<double> why;
  for (const model::Finding& finding :
       find_gaps(contract, model::build_graph(contract, scope), check_figures(contract))) {
    if (finding.rule == model::Rule::exception_perimee) why.push_back(finding.numbers.front());
  }
  EXPECT_EQ(why, (std::vector<double>{2, 0}));
}

TEST(Exceptions, AcceptForAsLongAsTheyHold) {
  model::Contract contract = testing::SmallContract(two_orphans).contract;
  model::Scope scope;
  scope.year = 2022;
  const model::Subject a{model::SubjectKind::action, contract.editions.back().rows[1].action.value};
  const auto accepted = [&] {
    return is_accepted(contract, scope, model::Rule::action_sans_porteur, a);
  };
  EXPECT_FALSE(accepted());
  contract.exceptions = {accept("b"), accept("a", text::Date{2022, 6, 30})};
  EXPECT_FALSE(accepted());
  contract.exceptions = {accept("a", text::Date{2022, 12, 31})};
  EXPECT_TRUE(accepted());
  contract.rules[model::Rule::action_sans_porteur].on = false;
  EXPECT_FALSE(accepted());
}

TEST(Exceptions, AreCountedWithTheFindingsOfTheirRuleAndConsequence) {
  model::Contract contract =
      testing::SmallContract(std::string(two_orphans) + "\naction c etat=clos").contract;
  contract.exceptions = {accept("a"), accept("c")};
  model::Scope scope;
  scope.year = 2022;
  std::vector<AcceptedFinding> accepted;
  find_gaps(contract, model::build_graph(contract, scope), check_figures(contract), &accepted);
  ASSERT_EQ(accepted.size(), 2u);
  EXPECT_EQ(count_accepted(accepted, model::Rule::action_sans_porteur, Consequence::decide), 1u);
  EXPECT_EQ(count_accepted(accepted, model::Rule::action_sans_porteur, Consequence::know), 1u);
  EXPECT_EQ(count_accepted(accepted, model::Rule::action_dormante, Consequence::decide), 0u);
}

}  // namespace
}  // namespace maillage::gaps
