#include "network/model/readings/table_choice.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace maillage::model {
namespace {

using Asked = TableChoice::Kind;

Contract with_tables(const std::vector<WhichTable>& tables) {
  Contract contract;
  for (const WhichTable& table : tables) contract.editions.emplace_back().year = table;
  return contract;
}

std::optional<WhichTable> table_of(const Contract& contract, const char* word) {
  const auto choice = parse_choice(word);
  if (!choice) return std::nullopt;
  const auto scope = scope_of(contract, *choice);
  if (!scope) return std::nullopt;
  EXPECT_FALSE(scope->whole);
  return scope->year;
}

TEST(TableChoice, AllTogetherIsSaidInBothLanguages) {
  EXPECT_EQ(parse_choice("tout")->kind, Asked::whole);
  EXPECT_EQ(parse_choice("ALL")->kind, Asked::whole);
  EXPECT_TRUE(scope_of(Contract{}, {Asked::whole, {}})->whole);
}

TEST(TableChoice, ATableIsTheOneOfItsName) {
  const Contract contract = with_tables({WhichTable(), WhichTable(2021), WhichTable(2022)});
  EXPECT_EQ(table_of(contract, "Plan"), WhichTable());
  EXPECT_EQ(table_of(contract, "2021"), WhichTable(2021));
  EXPECT_EQ(table_of(contract, "2020"), std::nullopt);
}

TEST(TableChoice, NothingSaidIsTheLatest) {
  EXPECT_EQ(scope_of(with_tables({WhichTable(), WhichTable(2021)}), {})->year, WhichTable(2021));
  EXPECT_EQ(scope_of(Contract{}, {})->year, WhichTable());
}

TEST(TableChoice, ARecapitulatifWithoutADateIsTheLatest) {
  const WhichTable first = WhichTable::recapitulatif({2020, 12, 31});
  const WhichTable last = WhichTable::recapitulatif({2023, 12, 31});
  EXPECT_EQ(table_of(with_tables({first, last}), "récapitulatif"), last);
  EXPECT_EQ(table_of(with_tables({first, last}), "récapitulatif 31/12/2020"), first);
  EXPECT_EQ(table_of(with_tables({WhichTable(2021)}), "summary"), std::nullopt);
}

TEST(TableChoice, OtherWordsAreNone) {
  for (const char* word : {"", "bientôt", "2021-03", "plan 2"}) {
    EXPECT_FALSE(parse_choice(word)) << word;
  }
}

}  // namespace
}  // namespace maillage::model
