#include "output/words/network/table_words.hpp"

#include <gtest/gtest.h>

namespace maillage::words {
namespace {

constexpr auto french = output_text::Language::french;
constexpr auto english = output_text::Language::english;

TEST(TableWords, EachTableHasAName) {
  EXPECT_EQ(table_name(model::WhichTable(), french), "plan");
  EXPECT_EQ(table_name(2021, french), "bilan 2021");
  EXPECT_EQ(table_name(2021, english), "review 2021");
  const auto name = [](text::Date date) {
    return table_name(model::WhichTable::recapitulatif(date), french);
  };
  EXPECT_EQ(name({2023, 12, 31}), "récapitulatif du 31 décembre 2023");
  EXPECT_EQ(name({2023, 4, 0}), "récapitulatif d’avril 2023");
  EXPECT_EQ(name({2023, 0, 0}), "récapitulatif de 2023");
}

TEST(TableWords, AScopeIsAllTablesOrOneOrAScenario) {
  model::Contract contract;
  EXPECT_EQ(scope_name(contract, {true, {}, {}}, french), "tous les tableaux");
  EXPECT_EQ(scope_name(contract, {false, 2021, {}}, french), "bilan 2021");
  contract.scenario.emplace();
  EXPECT_EQ(scope_name(contract, {}, french), "scénario");
}

// What --year takes is what files are called by: those of map, of export and of the report.
TEST(TableWords, FilesAreCalledAsTheTableIsAskedFor) {
  model::Contract contract;
  for (const char* word : {"plan", "2021", "recapitulatif-2023-12-31"}) {
    const auto choice = model::parse_choice(word);
    ASSERT_TRUE(choice) << word;
    EXPECT_EQ(table_slug(contract, choice->table), word);
    EXPECT_EQ(scope_code({false, choice->table, {}}), word);
  }
  EXPECT_EQ(table_slug(contract, model::Scope{true, {}, {}}), "tout");
  contract.scenario.emplace();
  EXPECT_EQ(table_slug(contract, model::Scope{}), "scenario");
  EXPECT_EQ(table_slug(contract, model::Scope{false, 2021, {}}), "2021");
}

TEST(TableWords, AnAxisStandsBehind) {
  model::Contract contract;
  contract.axes.push_back({"2", "", {}, "", {}});
  EXPECT_EQ(table_slug(contract, model::Scope{false, 2021, text::AxisId{0}}), "2021-de-l-axe-2");
  EXPECT_EQ(tables_slug(contract, {}, contract, {false, 2021, text::AxisId{0}}),
            "plan-2021-de-l-axe-2");
}

TEST(TableWords, WhatWasAskedForIsSaid) {
  EXPECT_EQ(choice_name(*model::parse_choice("summary"), french), "récapitulatif");
  EXPECT_EQ(choice_name(*model::parse_choice("2020"), english), "2020");
}

}  // namespace
}  // namespace maillage::words
