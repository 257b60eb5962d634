// What findings touch, and in which order they are told.
#include "network/gaps/finding_weight.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

const std::string text = R"(
    axe 1
    axe 2
    objectif 1 axe=1
    objectif 1.1 parent=1
    objectif 1.2 parent=1
    epci cc-a
    instance copil suit=tout
    instance groupe objectifs=1
    instance pilotage niveau=strategique
    instance muette
    bilan 2021
    action a objectif=1.1 porteur=petr territoires=cc-a
    action b objectif=1.2
    action c objectif=1.2 etat=abandonne
    action d axe=2)";

model::Scope latest() {
  model::Scope scope;
  scope.year = 2021;
  return scope;
}

std::string touched(model::Subject subject, std::vector<model::Subject> involved = {}) {
  const testing::SmallContract small(text);
  model::Finding finding;
  finding.subject = subject;
  finding.involved = std::move(involved);
  std::string names;
  for (const text::ActionId action : touched_actions(small.contract, latest(), finding)) {
    names += small.contract.actions[action].id;
  }
  return names;
}

TEST(TouchedActions, ObjectiveTouchesLiveActionsOnItAndBelow) {
  EXPECT_EQ(touched({model::SubjectKind::objective, 0}), "ab");
  EXPECT_EQ(touched({model::SubjectKind::objective, 2}), "b");
  EXPECT_EQ(touched({model::SubjectKind::axis, 1}), "d");
}

TEST(TouchedActions, InstanceTouchesItsRemit) {
  EXPECT_EQ(touched({model::SubjectKind::instance, 0}), "abd");
  EXPECT_EQ(touched({model::SubjectKind::instance, 1}), "ab");
}

TEST(TouchedActions, StrategicInstanceWithoutASaidRemitTouchesThePlanAnotherNothing) {
  EXPECT_EQ(touched({model::SubjectKind::instance, 2}), "abd");
  EXPECT_EQ(touched({model::SubjectKind::instance, 3}), "");
}

TEST(TouchedActions, EpciTouchesWhatCoversItAndAFigureNothing) {
  EXPECT_EQ(touched({model::SubjectKind::epci, 0}), "a");
  EXPECT_EQ(touched({model::SubjectKind::figure, 0}), "");
}

TEST(TouchedActions, PartnerTouchesTheActionsInvolvedOnce) {
  EXPECT_EQ(touched({model::SubjectKind::partner, 0}, {{model::SubjectKind::action, 3},
                                                       {model::SubjectKind::partner, 1},
                                                       {model::SubjectKind::action, 3}}),
            "d");
}

TEST(WeighFindings, InTheOrderOfWhatFollowsFromThem) {
  const testing::SmallContract small(text);
  const auto found = [](model::Rule rule, model::Severity severity, model::Subject subject) {
    model::Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.subject = subject;
    return finding;
  };
  const std::vector<model::Finding> findings = {
      found(model::Rule::action_isolee, model::Severity::warning, {model::SubjectKind::action, 0}),
      found(model::Rule::rythme_non_tenu, model::Severity::warning,
            {model::SubjectKind::instance, 0}),
      found(model::Rule::action_sans_porteur, model::Severity::error,
            {model::SubjectKind::action, 1}),
      found(model::Rule::action_dormante, model::Severity::warning,
            {model::SubjectKind::action, 1}),
      found(model::Rule::signataire_sans_role, model::Severity::warning,
            {model::SubjectKind::partner, 0}),
      found(model::Rule::action_isolee, model::Severity::warning, {model::SubjectKind::action, 0}),
      found(model::Rule::action_isolee, model::Severity::info, {model::SubjectKind::action, 0})};
  std::ostringstream order;
  for (const FindingGroup& group : weigh_findings(small.contract, latest(), findings)) {
    order << model::rule_code(group.rule) << " " << group.findings.size() << " "
          << group.touched.size() << "; ";
  }
  EXPECT_EQ(order.str(),
            "action-sans-porteur 1 1; rythme-non-tenu 1 3; signataire-sans-role 1 0; "
            "action-dormante 1 1; action-isolee 3 1; ");
}

TEST(WeighFindings, AGroupIsItsGravestPartWithItsOwnCount) {
  const testing::SmallContract small(text);
  std::vector<model::Finding> findings;
  for (const model::Severity severity :
       {model::Severity::info, model::Severity::error, model::Severity::info}) {
    model::Finding finding;
    finding.rule = model::Rule::action_sans_porteur;
    finding.severity = severity;
    finding.subject = {model::SubjectKind::action, static_cast<std::uint32_t>(findings.size())};
    findings.push_back(finding);
  }
  const std::vector<FindingGroup> groups = weigh_findings(small.contract, latest(), findings);
  ASSERT_EQ(groups.size(), 1u);
  EXPECT_EQ(groups[0].findings, std::vector<std::uint32_t>{1});
  EXPECT_EQ(groups[0].others, 2u);
  EXPECT_EQ(groups[0].severity, model::Severity::error);
}

}  // namespace
}  // namespace maillage::gaps
