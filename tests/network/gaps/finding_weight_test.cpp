// What findings touch, and in which order they are told.
#include "network/gaps/finding_weight.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/support/gaps_text.hpp"

namespace maillage::testing {
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

Scope latest() {
  Scope scope;
  scope.year = 2021;
  return scope;
}

std::string touched(Subject subject, std::vector<Subject> involved = {}) {
  const SmallContract small(text);
  Finding finding;
  finding.subject = subject;
  finding.involved = std::move(involved);
  std::string names;
  for (const ActionId action : touched_actions(small.contract, latest(), finding)) {
    names += small.contract.actions[action].id;
  }
  return names;
}

TEST(TouchedActions, ObjectiveTouchesLiveActionsOnItAndBelow) {
  EXPECT_EQ(touched({SubjectKind::objective, 0}), "ab");
  EXPECT_EQ(touched({SubjectKind::objective, 2}), "b");
  EXPECT_EQ(touched({SubjectKind::axis, 1}), "d");
}

TEST(TouchedActions, InstanceTouchesItsRemit) {
  EXPECT_EQ(touched({SubjectKind::instance, 0}), "abd");
  EXPECT_EQ(touched({SubjectKind::instance, 1}), "ab");
}

TEST(TouchedActions, StrategicInstanceWithoutASaidRemitTouchesThePlanAnotherNothing) {
  EXPECT_EQ(touched({SubjectKind::instance, 2}), "abd");
  EXPECT_EQ(touched({SubjectKind::instance, 3}), "");
}

TEST(TouchedActions, EpciTouchesWhatCoversItAndAFigureNothing) {
  EXPECT_EQ(touched({SubjectKind::epci, 0}), "a");
  EXPECT_EQ(touched({SubjectKind::figure, 0}), "");
}

TEST(TouchedActions, PartnerTouchesTheActionsInvolvedOnce) {
  EXPECT_EQ(
      touched({SubjectKind::partner, 0},
              {{SubjectKind::action, 3}, {SubjectKind::partner, 1}, {SubjectKind::action, 3}}),
      "d");
}

TEST(WeighFindings, GravestFirstThenMostActionsThenMostFindings) {
  const SmallContract small(text);
  const auto found = [](Rule rule, Severity severity, Subject subject) {
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.subject = subject;
    return finding;
  };
  const std::vector<Finding> findings = {
      found(Rule::action_isolee, Severity::warning, {SubjectKind::action, 0}),
      found(Rule::rythme_non_tenu, Severity::warning, {SubjectKind::instance, 0}),
      found(Rule::action_sans_porteur, Severity::error, {SubjectKind::action, 1}),
      found(Rule::action_dormante, Severity::warning, {SubjectKind::action, 1}),
      found(Rule::signataire_sans_role, Severity::warning, {SubjectKind::partner, 0}),
      found(Rule::action_isolee, Severity::warning, {SubjectKind::action, 0}),
      found(Rule::action_isolee, Severity::info, {SubjectKind::action, 0})};
  std::ostringstream order;
  for (const FindingGroup& group : weigh_findings(small.contract, latest(), findings)) {
    order << rule_code(group.rule) << " " << group.findings.size() << " " << group.touched.size()
          << "; ";
  }
  EXPECT_EQ(order.str(),
            "action-sans-porteur 1 1; rythme-non-tenu 1 3; action-isolee 3 1; action-dormante 1 1; "
            "signataire-sans-role 1 0; ");
}

}  // namespace
}  // namespace maillage::testing
