// The codes, threshold keys and default thresholds of the rules, in the order of enum Rule.
#include "network/model/rules.hpp"

#include <algorithm>

namespace maillage::model {

namespace {

struct RuleEntry {
  std::string_view code;
  std::string_view threshold_key;           // empty: the rule has none
  std::optional<double> default_threshold;  // none: no limit unless the contract sets one
};

constexpr std::array<RuleEntry, rule_count> entries{{
    {"action-sans-porteur", "", {}},
    {"porteur-incertain", "", {}},
    {"porteur-personne", "", {}},
    {"porteur-perdu", "", {}},
    {"porteur-hors-instance", "", {}},
    {"action-isolee", "", {}},
    {"action-sans-financeur", "", {}},
    {"action-sans-fiche", "", {}},
    {"action-dormante", "annees", 2},
    {"action-sans-indicateur", "", {}},
    {"action-sans-objectif", "", {}},
    {"action-absente", "", {}},
    {"objectif-sans-action", "", {}},
    {"objectif-sans-action-decrite", "", {}},
    {"objectif-sans-porteur", "", {}},
    {"objectif-sans-avancement", "", {}},
    {"objectif-sans-instance", "", {}},
    {"signataire-sans-role", "", {}},
    {"partenaire-isole", "", {}},
    {"porteur-critique", "actions", 3},
    {"doublon-probable", "", {}},
    {"instance-sans-membre", "", {}},
    {"rythme-non-tenu", "", {}},
    {"reunions-non-datees", "", {}},
    {"instance-sans-porteur", "", {}},
    {"signataire-hors-copil", "", {}},
    {"epci-sans-referent", "", {}},
    {"epci-sans-action", "", {}},
    {"chiffre-discordant", "", {}},
    // How many actions are too many is the contract's own decision: no figure is published.
    {"plan-disperse", "actions", {}},
    {"porteur-surcharge", "actions", {}},
    {"colonne-non-renseignee", "", {}},
    {"exigence-non-tenue", "", {}},
    {"exception-perimee", "", {}},
}};

const RuleEntry& entry(Rule rule) { return entries[static_cast<std::size_t>(rule)]; }

}  // namespace

std::string_view rule_code(Rule rule) { return entry(rule).code; }

std::optional<Rule> find_rule(std::string_view code) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const RuleEntry& known) { return known.code == code; });
  if (found == entries.end()) return std::nullopt;
  return static_cast<Rule>(found - entries.begin());
}

std::string_view threshold_key(Rule rule) { return entry(rule).threshold_key; }

std::optional<double> threshold(const Rules& rules, Rule rule) {
  const std::optional<double> set = rules[rule].threshold;
  return set ? set : entry(rule).default_threshold;
}

}  // namespace maillage::model
