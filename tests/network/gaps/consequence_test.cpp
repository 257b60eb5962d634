// Which findings a committee decides, which the coordinator completes, which are but known; and the
// order they are told in.
#include "network/gaps/consequence.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace maillage::gaps {
namespace {

std::vector<model::Finding> one_of_each_rule(model::Severity severity) {
  std::vector<model::Finding> findings(model::rule_count);
  for (int i = 0; i < model::rule_count; ++i) {
    findings[static_cast<std::size_t>(i)].rule = static_cast<model::Rule>(i);
    findings[static_cast<std::size_t>(i)].severity = severity;
  }
  std::stable_sort(findings.begin(), findings.end(), told_before);
  return findings;
}

// Each line a consequence, with the rules of it in the order they are told in.
std::string told(const std::vector<model::Finding>& findings) {
  constexpr const char* names[] = {"decide:", "complete:", "know:"};
  std::string text;
  for (int each = 0; each < 3; ++each) {
    text += names[each];
    for (const model::Finding& finding : findings) {
      if (static_cast<int>(consequence_of(finding)) == each)
        text += " " + std::string(model::rule_code(finding.rule));
    }
    text += "\n";
  }
  return text;
}

TEST(Consequence, OfEachRuleInTheOrderTold) {
  EXPECT_EQ(
      told(one_of_each_rule(model::Severity::warning)),
      "decide: exigence-non-tenue action-sans-porteur objectif-sans-porteur porteur-ferme "
      "objectif-sans-action objectif-sans-action-decrite rythme-non-tenu signataire-sans-role "
      "signataire-hors-copil "
      "epci-sans-referent epci-sans-action porteur-perdu action-dormante objectif-sans-avancement "
      "objectif-sans-instance instance-sans-porteur porteur-hors-instance porteur-critique "
      "competence-absente porteur-surcharge plan-disperse chiffre-discordant\n"
      "complete: exception-perimee porteur-incertain porteur-personne action-sans-objectif "
      "action-absente action-sans-financeur action-sans-indicateur action-sans-fiche "
      "instance-sans-membre reunions-non-datees colonne-non-renseignee doublon-probable\n"
      "know: action-isolee partenaire-isole\n");
}

TEST(Consequence, WhatIsNoGraverThanInformationIsToKnowWhateverTheRule) {
  for (const model::Finding& finding : one_of_each_rule(model::Severity::info)) {
    EXPECT_EQ(consequence_of(finding), Consequence::know) << model::rule_code(finding.rule);
  }
}

TEST(Consequence, WithinARuleTheGravestIsToldFirstThenBySubject) {
  model::Finding grave, mild, later;
  grave.severity = model::Severity::error;
  grave.subject = {model::SubjectKind::action, 5};
  mild.severity = model::Severity::warning;
  mild.subject = {model::SubjectKind::action, 1};
  later.severity = model::Severity::warning;
  later.subject = {model::SubjectKind::action, 2};
  EXPECT_TRUE(told_before(grave, mild));
  EXPECT_FALSE(told_before(mild, grave));
  EXPECT_TRUE(told_before(mild, later));
}

}  // namespace
}  // namespace maillage::gaps
