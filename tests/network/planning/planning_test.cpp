// Fewer actions, meetings of a year, groups, mode of governance: what `plan` proposes beside
// porteurs and bodies.
#include <gtest/gtest.h>

#include <algorithm>

#include "network/analysis/governance_mode.hpp"
#include "network/planning/fewer_actions.hpp"
#include "network/planning/meeting_calendar.hpp"
#include "network/planning/thematic_groups.hpp"
#include "src/solvers/integer_solver.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage {
namespace {

using testing::SmallContract;

// --- fewer actions

FewerActions fewer(const SmallContract& small) {
  const Edition& edition = small.contract.editions.back();
  return fewer_actions(small.contract, edition,
                       propose_carriers(small.contract, edition, {}, integer_solver()));
}

std::vector<std::string> advised(const SmallContract& small, FewerAdvice advice) {
  std::vector<std::string> result;
  for (const FewerAction& each : fewer(small).actions) {
    if (each.advice == advice) result.push_back(small.contract.actions[each.action].id);
  }
  return result;
}

using Ids = std::vector<std::string>;

TEST(FewerActions, EachStateHasItsAdvice) {
  const SmallContract small(R"(
regle action-dormante 1
bilan 2020
action gone porteur=x etat=abandonne n=1
action asleep porteur= etat=non-commence n=2
action over porteur=x etat=realise n=3
action running porteur=x etat=en-cours n=Piste
action fine porteur=x etat=en-cours n=4
action waiting porteur=x etat=non-commence n=5
)");
  EXPECT_EQ(advised(small, FewerAdvice::drop), (Ids{"gone"}));
  EXPECT_EQ(advised(small, FewerAdvice::postpone), (Ids{"asleep"}));
  EXPECT_EQ(advised(small, FewerAdvice::settle), (Ids{"over"}));
  EXPECT_EQ(advised(small, FewerAdvice::write_fiche), (Ids{"running"}));
  EXPECT_EQ(fewer(small).live, 5u);
  EXPECT_EQ(fewer(small).open, 4u);
}

TEST(FewerActions, LongerAsleepComesFirst) {
  const SmallContract small(R"(
regle action-dormante 1
bilan 2019
action old porteur= etat=non-commence
action new porteur=x etat=en-cours
action z porteur=x
bilan 2020
action new porteur= etat=non-commence
action old porteur= etat=non-commence
action z porteur=x
)");
  EXPECT_EQ(advised(small, FewerAdvice::postpone), (Ids{"old", "new"}));
}

TEST(FewerActions, SameObjectiveAndPorteursAreJoinedDoneOnesAreNot) {
  const SmallContract small(R"(
axe 1
objectif 1 axe=1
objectif 2 axe=1
plan
action a objectif=1 porteur=x,y
action b objectif=1 porteur=y,x
action c objectif=2 porteur=x,y
action d objectif=1 porteur=x,y etat=realise
)");
  const std::vector<MergeGroup> merges = fewer(small).merges;
  ASSERT_EQ(merges.size(), 1u);
  EXPECT_EQ(merges[0].ground, MergeGround::same_carriers);
  EXPECT_EQ(merges[0].actions, (std::vector<ActionId>{small.action("a"), small.action("b")}));
}

// --- the calendar

MeetingCalendar planned(const SmallContract& small, int year, std::vector<DaysOff> off = {}) {
  return plan_meetings(small.contract, year, std::move(off), integer_solver());
}

TEST(MeetingCalendar, PublicHolidaysOfAYear) {
  // 2025: Easter on 20 April.
  const std::vector<Date> days = public_holidays(2025);
  EXPECT_EQ(days.size(), 11u);
  for (const Date& day : {Date{2025, 4, 21}, Date{2025, 5, 29}, Date{2025, 6, 9}}) {
    EXPECT_EQ(std::count(days.begin(), days.end(), day), 1) << to_string(day);
  }
}

TEST(MeetingCalendar, AsManyAsPromisedAndHalvesAreRoundedUp) {
  const SmallContract small(R"(
instance four rythme=4
instance rare rythme=0.5
instance more rythme=1.5
instance none
)");
  const MeetingCalendar calendar = planned(small, 2025);
  std::vector<int> counts(4);
  for (const PlannedMeeting& each : calendar.meetings) ++counts[each.instance.value];
  EXPECT_EQ(counts, (std::vector<int>{4, 1, 2, 0}));
  EXPECT_EQ(calendar.without_rhythm, (std::vector<InstanceId>{small.instance("none")}));
}

TEST(MeetingCalendar, NeverInAugustNorInTheHolidaysNorOnAPublicHoliday) {
  const SmallContract small("instance weekly rythme=30\n");
  const DaysOff winter{"Hiver", {2025, 2, 8}, {2025, 2, 23}};
  for (const int year : {2023, 2024, 2025, 2026}) {
    const std::vector<Date> holidays = public_holidays(year);
    const MeetingCalendar calendar = planned(small, year, {winter});
    EXPECT_EQ(calendar.meetings.size(), 30u);
    for (const PlannedMeeting& each : calendar.meetings) {
      EXPECT_EQ(each.day.year, year);
      EXPECT_NE(each.day.month, 8);
      EXPECT_FALSE(!(each.day < winter.from) && !(winter.to < each.day)) << to_string(each.day);
      EXPECT_EQ(std::count(holidays.begin(), holidays.end(), each.day), 0) << to_string(each.day);
    }
  }
}

TEST(MeetingCalendar, OneMeetingAWeekWhereTheYearAllowsIt) {
  const SmallContract small("instance a rythme=2\ninstance b rythme=2\ninstance c rythme=2\n");
  const MeetingCalendar calendar = planned(small, 2025);
  for (std::size_t at = 1; at < calendar.meetings.size(); ++at) {
    EXPECT_TRUE(calendar.meetings[at - 1].day < calendar.meetings[at].day);
  }
}

TEST(MeetingCalendar, AYearOfHolidaysHasNoPlan) {
  const SmallContract small("instance a rythme=1\n");
  const MeetingCalendar calendar = planned(small, 2025, {{"", {2025, 1, 1}, {2025, 12, 31}}});
  EXPECT_EQ(calendar.state, SolveState::infeasible);
  EXPECT_TRUE(calendar.meetings.empty());
}

// --- thematic groups

TEST(ThematicGroups, TwoCliquesAreTwoCommunities) {
  const SmallContract small(R"(
contrat chef=petr
plan
action a porteur=x partenaires=y,z,petr
action b porteur=y partenaires=x,z,petr
action c porteur=u partenaires=v,w,petr
action d porteur=w partenaires=v,u,petr
action e porteur=z partenaires=u
)");
  const Graph graph = build_graph(small.contract, Scope{});
  const ThematicGroups groups = thematic_groups(small.contract, graph);
  ASSERT_EQ(groups.communities.size(), 2u);
  EXPECT_EQ(groups.communities[0].partners,
            (std::vector<PartnerId>{small.partner("x"), small.partner("y"), small.partner("z")}));
  EXPECT_EQ(groups.communities[1].partners,
            (std::vector<PartnerId>{small.partner("u"), small.partner("v"), small.partner("w")}));
}

TEST(ThematicGroups, ObjectivesInNoRemitAreGroupedUnderTheirTop) {
  const SmallContract small(R"(
axe 1
objectif 1 axe=1
objectif 1.1 parent=1
objectif 1.2 parent=1
objectif 1.3 parent=1
instance g objectifs=1.3
plan
action a objectif=1.1 porteur=x
action b objectif=1.2 porteur=y
action c objectif=1.3 porteur=z
)");
  const Graph graph = build_graph(small.contract, Scope{});
  const auto groups = thematic_groups(small.contract, graph).unfollowed;
  ASSERT_EQ(groups.size(), 1u);
  EXPECT_EQ(groups[0].under, std::optional(small.objective("1")));
  EXPECT_EQ(groups[0].objectives,
            (std::vector<ObjectiveId>{small.objective("1.1"), small.objective("1.2")}));
  EXPECT_EQ(groups[0].carriers, (std::vector<PartnerId>{small.partner("x"), small.partner("y")}));
}

// --- mode of governance

std::vector<GovernanceMode> spoken(const SmallContract& small, ModeCriterion criterion) {
  const Graph graph = build_graph(small.contract, Scope{});
  return governance_evidence(small.contract, graph)
      .criteria[static_cast<std::size_t>(criterion)]
      .speaks_for;
}

TEST(GovernanceEvidence, TrustAndConsensusAreNeverSaid) {
  const SmallContract small("contrat chef=x\nplan\naction a porteur=x partenaires=y\n");
  EXPECT_TRUE(spoken(small, ModeCriterion::trust).empty());
  EXPECT_TRUE(spoken(small, ModeCriterion::goal_consensus).empty());
}

TEST(GovernanceEvidence, AStarSpeaksForItsLead) {
  const SmallContract small(R"(
contrat chef=hub
instance a pilotes=hub
plan
action a porteur=hub partenaires=x
action b porteur=hub partenaires=y
)");
  EXPECT_EQ(spoken(small, ModeCriterion::centralization),
            (std::vector<GovernanceMode>{GovernanceMode::lead_organisation}));
  EXPECT_EQ(spoken(small, ModeCriterion::steering),
            (std::vector<GovernanceMode>{GovernanceMode::lead_organisation}));
  EXPECT_EQ(spoken(small, ModeCriterion::participants),
            (std::vector<GovernanceMode>{GovernanceMode::shared}));
}

TEST(GovernanceEvidence, WithoutALeadWhatIsAboutItIsUndefined) {
  const SmallContract small("plan\naction a porteur=x\n");
  const Graph graph = build_graph(small.contract, Scope{});
  const GovernanceEvidence evidence = governance_evidence(small.contract, graph);
  for (const CriterionEvidence& criterion : evidence.criteria) {
    for (const ModeEvidence& figure : criterion.figures) {
      if (figure.figure == ModeFigure::lead_carries) {
        EXPECT_FALSE(figure.value.has_value());
      }
    }
  }
}

}  // namespace
}  // namespace maillage
