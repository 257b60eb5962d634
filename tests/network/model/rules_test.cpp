// Codes and thresholds of the rules.
#include "network/model/rules.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace maillage::model {
namespace {

TEST(Rules, EveryCodeFindsItsOwnRule) {
  std::set<std::string> codes;
  for (int i = 0; i < rule_count; ++i) {
    const Rule rule = static_cast<Rule>(i);
    EXPECT_EQ(find_rule(rule_code(rule)), rule) << rule_code(rule);
    codes.emplace(rule_code(rule));
  }
  EXPECT_EQ(codes.size(), static_cast<std::size_t>(rule_count));
}

TEST(Rules, FirstAndLastCodesAreThoseOfTheEnum) {
  EXPECT_EQ(rule_code(Rule::action_sans_porteur), "action-sans-porteur");
  EXPECT_EQ(rule_code(Rule::porteur_critique), "porteur-critique");
  EXPECT_EQ(rule_code(Rule::colonne_non_renseignee), "colonne-non-renseignee");
}

TEST(Rules, UnknownCodeFindsNothing) {
  EXPECT_EQ(find_rule("action-sans-nom"), std::nullopt);
  EXPECT_EQ(find_rule(""), std::nullopt);
}

TEST(Rules, ThresholdsHaveTheirKeys) {
  EXPECT_EQ(threshold_key(Rule::action_dormante), "annees");
  EXPECT_EQ(threshold_key(Rule::porteur_critique), "actions");
  EXPECT_EQ(threshold_key(Rule::porteur_surcharge), "actions");
  EXPECT_EQ(threshold_key(Rule::plan_disperse), "actions");
  EXPECT_EQ(threshold_key(Rule::porteur_perdu), "");
}

TEST(Rules, ThresholdIsTheDefaultUnlessTheContractSetsOne) {
  Rules rules;
  EXPECT_EQ(threshold(rules, Rule::action_dormante), 2);
  EXPECT_EQ(threshold(rules, Rule::porteur_critique), 3);
  EXPECT_EQ(threshold(rules, Rule::plan_disperse), std::nullopt);
  EXPECT_EQ(threshold(rules, Rule::porteur_surcharge), std::nullopt);
  rules[Rule::action_dormante].threshold = 4;
  EXPECT_EQ(threshold(rules, Rule::action_dormante), 4);
}

}  // namespace
}  // namespace maillage::model
