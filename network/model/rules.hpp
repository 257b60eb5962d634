// The rules that findings come from, and their thresholds ([regles] in the contract).
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "network/model/rule_rows.hpp"

namespace maillage::model {

#define MAILLAGE_RULE_NAME(name, ...) name,
enum class Rule { MAILLAGE_RULES(MAILLAGE_RULE_NAME) };
#undef MAILLAGE_RULE_NAME

#define MAILLAGE_ONE_RULE(...) +1
inline constexpr int rule_count = 0 MAILLAGE_RULES(MAILLAGE_ONE_RULE);
#undef MAILLAGE_ONE_RULE

// The code as the user writes it: "action-sans-porteur".
std::string_view rule_code(Rule rule);
std::optional<Rule> find_rule(std::string_view code);

// What a rule's threshold counts; of a ceiling there must be more.
enum class Limit { none, reviews, actions, ceiling };
Limit limit_of(Rule rule);

// The key of the rule's threshold in [regles] ("annees", "actions"); empty if it has none.
std::string_view threshold_key(Rule rule);

// Whether it judges what was: a scenario has no past, and mends nothing by having none.
bool looks_back(Rule rule);

// Whether the words of its findings tell them apart: of others the subject alone.
bool is_told_by_words(Rule rule);

struct RuleSetting {
  bool on = true;
  std::optional<double> threshold;  // none: the rule's default, or no limit where it has none
};

struct Rules {
  std::array<RuleSetting, rule_count> settings;
  RuleSetting& operator[](Rule rule) { return settings[static_cast<std::size_t>(rule)]; }
  const RuleSetting& operator[](Rule rule) const {
    return settings[static_cast<std::size_t>(rule)];
  }
};

// The threshold in force; none: the rule has no limit unless the contract sets one.
std::optional<double> threshold(const Rules& rules, Rule rule);

}  // namespace maillage::model
