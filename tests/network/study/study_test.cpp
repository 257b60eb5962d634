// What a study keeps, and that it answers as the computations do that it stands for.
#include "network/study/study.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "network/analysis/completeness.hpp"
#include "network/analysis/evolution.hpp"
#include "network/gaps/finding_weight.hpp"
#include "network/measures/projection.hpp"
#include "network/planning/carrier_proposals.hpp"
#include "network/planning/fewer_actions.hpp"
#include "network/planning/introductions/reach.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::study {
namespace {

constexpr const char* three_tables = R"(
axe 1
axe 2
plan
action a axe=1 porteur=petr partenaires=ars
action b axe=2 porteur=ars
bilan 2020
action a axe=1 porteur=petr etat=en-cours
action b axe=2 porteur= etat=non-commence
bilan 2021
action a axe=1 porteur=petr,ars etat=realise
action b axe=2 porteur= etat=non-commence
action c axe=2 porteur=ars etat=en-cours
)";

model::Scope in(std::optional<int> year) { return {false, year, std::nullopt}; }

TEST(Study, APartIsMadeOnce) {
  const testing::SmallContract small(three_tables);
  const Study study(small.contract, in(2021));
  EXPECT_EQ(&study.analysis(), &study.analysis());
  EXPECT_EQ(&study.filled(), &study.filled());
  EXPECT_EQ(&study.evolution(), &study.evolution());
  EXPECT_EQ(&study.coverage(gaps::CoverageBy::table), &study.coverage(gaps::CoverageBy::table));
}

TEST(Study, WhatWasHandedOutStaysWhereItIs) {
  const testing::SmallContract small(three_tables);
  const Study study(small.contract, in(2021));
  const auto& by_table = study.coverage(gaps::CoverageBy::table);
  const auto& of_petr = study.departure(small.partner("petr"));
  for (const auto by : {gaps::CoverageBy::epci, gaps::CoverageBy::instance}) study.coverage(by);
  study.departure(small.partner("ars"));
  study.of(in(2020)).filled();
  EXPECT_EQ(&study.coverage(gaps::CoverageBy::table), &by_table);
  EXPECT_EQ(&study.departure(small.partner("petr")), &of_petr);
  EXPECT_EQ(of_petr.leaving, (std::vector{small.partner("petr")}));
}

TEST(Study, EachKeyHasAPartOfItsOwn) {
  const testing::SmallContract small(three_tables);
  const Study study(small.contract, in(2021));
  EXPECT_EQ(study.coverage(gaps::CoverageBy::table).columns.size(), 3U);
  EXPECT_EQ(study.coverage(gaps::CoverageBy::epci).columns.size(), 0U);
  EXPECT_EQ(study.shared(measures::Layer::actions).ties(), 1U);
  EXPECT_EQ(study.shared(measures::Layer::instances).ties(), 0U);
}

TEST(Study, OfItsOwnScopeIsItself) {
  const testing::SmallContract small(three_tables);
  const Study study(small.contract, in(2021));
  EXPECT_EQ(&study.of(in(2021)), &study);
}

TEST(Study, OfAnotherScopeIsKeptAndLeadsBack) {
  const testing::SmallContract small(three_tables);
  const Study study(small.contract, in(2021));
  const Study& earlier = study.of(in(2020));
  EXPECT_EQ(&study.of(in(2020)), &earlier);
  EXPECT_EQ(&earlier.of(in(2021)), &study);
  EXPECT_EQ(&earlier.of(in(std::nullopt)), &study.of(in(std::nullopt)));
  EXPECT_EQ(earlier.rows().size(), 2U);
  EXPECT_EQ(study.rows().size(), 3U);
}

// Whether an analysis was made before or not, and of whichever scope.
TEST(Study, CountsAreThoseOfTheAnalysis) {
  const testing::SmallContract small(three_tables);
  for (const bool analysed_first : {false, true}) {
    const Study study(small.contract, in(2021));
    if (analysed_first) study.analysis();
    EXPECT_EQ(study.counts().orphan, 1U) << analysed_first;
    EXPECT_EQ(study.counts().actions, study.analysis().counts.actions);
    EXPECT_EQ(study.of(in(2020)).counts().actions, 2U) << analysed_first;
    model::Scope axis = in(2020);
    axis.axis = small.axis("2");
    EXPECT_EQ(study.of(axis).counts().actions, 1U) << analysed_first;
  }
}

TEST(Study, TheDepthIsThatOfTheAnalysis) {
  const testing::SmallContract small(three_tables);
  const Study summary(small.contract, in(2021));
  const Study full(small.contract, in(2021), analysis::Depth::full);
  EXPECT_TRUE(summary.analysis().multiplex.empty());
  EXPECT_FALSE(full.analysis().multiplex.empty());
}

TEST(Study, FindingsThatAreNotWantedAreLeftOutOfGroupsAndAcceptedOnesToo) {
  testing::SmallContract small(
      "axe 1\nepci cc-a\nbilan 2021\naction a axe=1 porteur=petr\naction b axe=1\naction c axe=1");
  model::Exception exception;
  exception.rule = model::Rule::action_sans_porteur;
  exception.object = "b";
  small.contract.exceptions = {exception};
  const auto orphans = [](const model::Finding& each) {
    return each.rule == model::Rule::action_sans_porteur;
  };
  Study study(small.contract, in(2021));
  ASSERT_GT(study.analysis().findings.size(), 1U);
  study.keep_findings(orphans);
  EXPECT_EQ(study.analysis().findings.size(), 1U);
  EXPECT_EQ(study.analysis().accepted.size(), 1U);
  EXPECT_EQ(study.finding_groups().size(), 1U);
  Study other(small.contract, in(2021));
  other.keep_findings([&](const model::Finding& each) { return !orphans(each); });
  EXPECT_FALSE(other.analysis().findings.empty());
  EXPECT_TRUE(other.analysis().accepted.empty());
}

TEST(Study, TablesNextToEachOtherAreAStepOfTheEvolution) {
  const testing::SmallContract small(three_tables);
  const Study study(small.contract, in(2021));
  EXPECT_EQ(&study.between(1, 2), &study.evolution().steps[1]);
  const analysis::Comparison& apart = study.between(0, 2);
  EXPECT_EQ(apart.before_counts.actions, 2U);
  EXPECT_EQ(apart.after_counts.actions, 3U);
  EXPECT_EQ(&study.between(0, 2), &apart);
}

TEST(Study, AComparisonSaysWhatIsFilledInOnBothSides) {
  const testing::SmallContract small(three_tables);
  const Study study(small.contract, in(2021));
  const auto state = static_cast<std::size_t>(analysis::ActionField::state);
  const analysis::Comparison& step = study.between(0, 1);
  EXPECT_EQ(step.before_filled.fields[state].filled, 0U);
  EXPECT_EQ(step.after_filled.fields[state].filled, 2U);
}

TEST(Study, WithoutASolverNothingIsProposed) {
  const testing::SmallContract small(three_tables);
  const Study study(small.contract, in(2021));
  EXPECT_EQ(study.carrier_proposals(), nullptr);
  EXPECT_EQ(study.instance_proposals(), nullptr);
  EXPECT_EQ(study.fewer_actions(), nullptr);
  EXPECT_EQ(study.introductions(), nullptr);
  EXPECT_EQ(study.reach(planning::introductions::ReachBy::actions), nullptr);
}

// A proposal is made for a table: over all of them there is none. The program is solved once.
TEST(Study, ProposalsAreOfOneTableAndSolvedOnce) {
  const testing::SmallContract small(three_tables);
  int solved = 0;
  Means means;
  means.solve = [&](const planning::IntegerProgram&) {
    ++solved;
    return planning::IntegerAnswer{};
  };
  const Study whole(small.contract, {true, std::nullopt, std::nullopt}, analysis::Depth::summary,
                    means);
  EXPECT_EQ(whole.carrier_proposals(), nullptr);
  EXPECT_EQ(whole.instance_proposals(), nullptr);
  const Study study(small.contract, in(2021), analysis::Depth::summary, means);
  ASSERT_NE(study.carrier_proposals(), nullptr);
  EXPECT_EQ(study.carrier_proposals()->proposals.size(), 1U);
  const int once = solved;
  EXPECT_EQ(study.carrier_proposals(), study.carrier_proposals());
  ASSERT_NE(study.fewer_actions(), nullptr);
  EXPECT_EQ(solved, once);
}

TEST(Study, OnlyAScenarioHasABase) {
  const testing::SmallContract base(three_tables);
  testing::SmallContract changed(
      "axe 1\naxe 2\nplan\naction a axe=1 porteur=ars\naction b axe=2 porteur=ars");
  Means means;
  means.base = &base.contract;
  EXPECT_EQ(Study(changed.contract, in(std::nullopt), {}, means).base(), nullptr);
  changed.contract.scenario.emplace();
  changed.contract.scenario->year = 2020;
  const Study study(changed.contract, in(std::nullopt), {}, means);
  ASSERT_NE(study.base(), nullptr);
  EXPECT_EQ(&study.base()->contract(), &base.contract);
  EXPECT_EQ(study.base()->scope(), in(2020));
  EXPECT_EQ(study.beside_base().before_counts.orphan, 1U);
  EXPECT_EQ(study.beside_base().after_counts.orphan, 0U);
  EXPECT_EQ(Study(changed.contract, in(std::nullopt)).base(), nullptr);
}

}  // namespace
}  // namespace maillage::study
