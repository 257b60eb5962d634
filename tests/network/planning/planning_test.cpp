// Fewer actions, meetings of a year, groups, mode of governance: what `plan` proposes beside
// porteurs and bodies.
#include <gtest/gtest.h>

#include <algorithm>

#include "network/analysis/governance_mode.hpp"
#include "network/planning/fewer_actions.hpp"
#include "network/planning/meeting_calendar.hpp"
#include "network/planning/thematic_groups.hpp"
#include "network/planning/title_words.hpp"
#include "src/solvers/integer_solver.hpp"
#include "tests/support/small_contract.hpp"

namespace maillage::planning {
namespace {

using testing::SmallContract;

// --- fewer actions

FewerActions fewer(const testing::SmallContract& small) {
  const model::Edition& edition = small.contract.editions.back();
  return fewer_actions(small.contract, edition,
                       propose_carriers(small.contract, edition, {}, solvers::integer_solver()));
}

std::vector<std::string> advised(const testing::SmallContract& small, FewerAdvice advice) {
  std::vector<std::string> result;
  for (const FewerAction& each : fewer(small).actions) {
    if (each.advice == advice) result.push_back(small.contract.actions[each.action].id);
  }
  return result;
}

using Ids = std::vector<std::string>;

TEST(FewerActions, AnActionWithoutAStateIsNotCountedAsStillToBeDone) {
  const FewerActions found = fewer(
      testing::SmallContract("bilan 2020\naction a etat=en-cours\naction b\naction c etat=realise\n"
                             "action d etat=abandonne\n"));
  EXPECT_EQ(found.live, 3u);
  EXPECT_EQ(found.open, 1u);
  EXPECT_EQ(found.state_unsaid, 1u);
}

TEST(FewerActions, EachStateHasItsAdvice) {
  const testing::SmallContract small(R"(
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
  const testing::SmallContract small(R"(
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
  const testing::SmallContract small(R"(
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
  EXPECT_EQ(merges[0].actions, (std::vector<text::ActionId>{small.action("a"), small.action("b")}));
}

// The titles of the actions joined by their titles, a group each.
std::vector<Ids> joined_titles(const testing::SmallContract& small) {
  std::vector<Ids> result;
  for (const MergeGroup& group : fewer(small).merges) {
    if (group.ground != MergeGround::close_titles) continue;
    Ids& ids = result.emplace_back();
    for (const text::ActionId action : group.actions)
      ids.push_back(small.contract.actions[action].title);
  }
  return result;
}

TEST(FewerActions, TwoRareWordsUnderOneObjectiveJoinWherePorteursDoNotDiffer) {
  testing::SmallContract small(R"(
axe 1
objectif 1 axe=1
objectif 2 axe=1
plan
action a objectif=1 porteur=x
action b objectif=1 porteur=
action other-objective objectif=2 porteur=
action one-word objectif=1 porteur=
action c objectif=1 porteur=x
action other-porteur objectif=1 porteur=y
)");
  for (const char* id : {"a", "b", "other-objective"})
    small.contract.actions[small.action(id)].title = std::string("Marche nordique ") + id;
  small.contract.actions[small.action("one-word")].title = "Marche lente";
  for (const char* id : {"c", "other-porteur"})
    small.contract.actions[small.action(id)].title = "Jardin partage";
  EXPECT_EQ(joined_titles(small), (std::vector<Ids>{{"Marche nordique a", "Marche nordique b"}}));
}

TEST(FewerActions, AnActionIsJoinedOnce) {
  testing::SmallContract small(R"(
axe 1
objectif 1 axe=1
plan
action a objectif=1 porteur=
action b objectif=1 porteur=
action c objectif=1 porteur=z
)");
  small.contract.actions[small.action("a")].title = "Marche nordique";
  small.contract.actions[small.action("b")].title = "Jardin partage";
  small.contract.actions[small.action("c")].title = "Marche nordique, jardin partage";
  EXPECT_EQ(joined_titles(small),
            (std::vector<Ids>{{"Marche nordique", "Marche nordique, jardin partage"}}));
}

// --- the calendar

MeetingCalendar planned(const testing::SmallContract& small, int year,
                        std::vector<DaysOff> off = {}) {
  return plan_meetings(small.contract, year, std::move(off), solvers::integer_solver());
}

TEST(MeetingCalendar, PublicHolidaysOfAYear) {
  // 2025: Easter on 20 April.
  const std::vector<text::Date> days = public_holidays(2025);
  EXPECT_EQ(days.size(), 11u);
  for (const text::Date& day :
       {text::Date{2025, 4, 21}, text::Date{2025, 5, 29}, text::Date{2025, 6, 9}}) {
    EXPECT_EQ(std::count(days.begin(), days.end(), day), 1) << to_string(day);
  }
}

TEST(MeetingCalendar, AsManyAsPromisedAndHalvesAreRoundedUp) {
  const testing::SmallContract small(R"(
instance four rythme=4
instance rare rythme=0.5
instance more rythme=1.5
instance none
)");
  const MeetingCalendar calendar = planned(small, 2025);
  std::vector<int> counts(4);
  for (const PlannedMeeting& each : calendar.meetings) ++counts[each.instance.value];
  EXPECT_EQ(counts, (std::vector<int>{4, 1, 2, 0}));
  EXPECT_EQ(calendar.without_rhythm, (std::vector<text::InstanceId>{small.instance("none")}));
}

TEST(MeetingCalendar, NeverInAugustNorInTheHolidaysNorOnAPublicHoliday) {
  const testing::SmallContract small("instance weekly rythme=30\n");
  const DaysOff winter{"Hiver", {2025, 2, 8}, {2025, 2, 23}};
  for (const int year : {2023, 2024, 2025, 2026}) {
    const std::vector<text::Date> holidays = public_holidays(year);
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
  const testing::SmallContract small(
      "instance a rythme=2\ninstance b rythme=2\ninstance c rythme=2\n");
  const MeetingCalendar calendar = planned(small, 2025);
  for (std::size_t at = 1; at < calendar.meetings.size(); ++at) {
    EXPECT_TRUE(calendar.meetings[at - 1].day < calendar.meetings[at].day);
  }
}

TEST(MeetingCalendar, ADayOffTakesItsWeek) {
  // 2025 begins on a Wednesday: of its 51 whole weeks from 6 January, the middle one is the 25th from 0.
  const testing::SmallContract small("instance a rythme=1\n");
  const MeetingCalendar whole = planned(small, 2025);
  ASSERT_EQ(whole.meetings.size(), 1u);
  EXPECT_EQ(whole.meetings[0].day, (text::Date{2025, 7, 1}));
  for (const int day : {30, 4}) {  // its Monday, its Friday
    const text::Date off{2025, day == 30 ? 6 : 7, day};
    EXPECT_EQ(planned(small, 2025, {{"", off, off}}).meetings[0].day, (text::Date{2025, 6, 24}));
  }
}

TEST(MeetingCalendar, TechnicalBodiesMeetTwoWeeksBefore) {
  const testing::SmallContract small(
      "instance copil niveau=strategique rythme=1\ninstance cotech niveau=technique rythme=1\n");
  const MeetingCalendar calendar = planned(small, 2025);
  ASSERT_EQ(calendar.meetings.size(), 2u);
  EXPECT_EQ(calendar.meetings[0].instance, small.instance("cotech"));
  EXPECT_EQ(calendar.meetings[0].day, (text::Date{2025, 6, 17}));
  EXPECT_EQ(calendar.meetings[1].day, (text::Date{2025, 7, 1}));
}

TEST(MeetingCalendar, AYearOfHolidaysHasNoPlan) {
  const testing::SmallContract small("instance a rythme=1\n");
  const MeetingCalendar calendar = planned(small, 2025, {{"", {2025, 1, 1}, {2025, 12, 31}}});
  EXPECT_EQ(calendar.state, SolveState::infeasible);
  EXPECT_TRUE(calendar.meetings.empty());
}

// --- thematic groups

TEST(ThematicGroups, TwoCliquesAreTwoCommunities) {
  const testing::SmallContract small(R"(
contrat chef=petr
plan
action a porteur=x partenaires=y,z,petr
action b porteur=y partenaires=x,z,petr
action c porteur=u partenaires=v,w,petr
action d porteur=w partenaires=v,u,petr
action e porteur=z partenaires=u
)");
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  const ThematicGroups groups = thematic_groups(small.contract, graph);
  ASSERT_EQ(groups.communities.size(), 2u);
  EXPECT_EQ(
      groups.communities[0].partners,
      (std::vector<text::PartnerId>{small.partner("x"), small.partner("y"), small.partner("z")}));
  EXPECT_EQ(
      groups.communities[1].partners,
      (std::vector<text::PartnerId>{small.partner("u"), small.partner("v"), small.partner("w")}));
}

TEST(ThematicGroups, ObjectivesInNoRemitAreGroupedUnderTheirTop) {
  const testing::SmallContract small(R"(
axe 1
objectif 1 axe=1
objectif 1.1 parent=1
objectif 1.2 parent=1
objectif 1.3 parent=1
instance g objectifs=1.3
plan
action a objectif=1.1 porteur=x
action b objectif=1.2 porteur=y,x
action c objectif=1.3 porteur=z
)");
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  const auto groups = thematic_groups(small.contract, graph).unfollowed;
  ASSERT_EQ(groups.size(), 1u);
  EXPECT_EQ(groups[0].under, std::optional(small.objective("1")));
  EXPECT_EQ(groups[0].objectives,
            (std::vector<text::ObjectiveId>{small.objective("1.1"), small.objective("1.2")}));
  EXPECT_EQ(groups[0].carriers,
            (std::vector<text::PartnerId>{small.partner("x"), small.partner("y")}));
}

TEST(TitleWords, AreToldAsTheTitleWritesThem) {
  EXPECT_EQ(as_written("detenu", "Actions à destination des détenus"), "détenus");
  EXPECT_EQ(as_written("addiction", "Dispositifs existants (addictions)"), "addictions");
  EXPECT_EQ(as_written("enfant", "Accueil d\u2019enfants"), "enfants");
  EXPECT_EQ(as_written("velo", "Marche"), "velo");
}

TEST(TitleWords, ArePluralOrNotTheSame) {
  EXPECT_EQ(subject_words_of("Marches nordiques"),
            (std::vector<std::string>{"marche", "nordique"}));
  EXPECT_EQ(subject_words_of("Marche nordique"), (std::vector<std::string>{"marche", "nordique"}));
}

// --- mode of governance

std::vector<analysis::GovernanceMode> spoken(const testing::SmallContract& small,
                                             analysis::ModeCriterion criterion) {
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  return analysis::governance_evidence(small.contract, graph)
      .criteria[static_cast<std::size_t>(criterion)]
      .speaks_for;
}

TEST(GovernanceEvidence, TrustAndConsensusAreNeverSaid) {
  const testing::SmallContract small("contrat chef=x\nplan\naction a porteur=x partenaires=y\n");
  EXPECT_TRUE(spoken(small, analysis::ModeCriterion::trust).empty());
  EXPECT_TRUE(spoken(small, analysis::ModeCriterion::goal_consensus).empty());
}

TEST(GovernanceEvidence, AStarSpeaksForItsLead) {
  const testing::SmallContract small(R"(
contrat chef=hub
instance a pilotes=hub
plan
action a porteur=hub partenaires=x
action b porteur=hub partenaires=y
)");
  EXPECT_EQ(spoken(small, analysis::ModeCriterion::centralization),
            (std::vector<analysis::GovernanceMode>{analysis::GovernanceMode::lead_organisation}));
  EXPECT_EQ(spoken(small, analysis::ModeCriterion::steering),
            (std::vector<analysis::GovernanceMode>{analysis::GovernanceMode::lead_organisation}));
  EXPECT_EQ(spoken(small, analysis::ModeCriterion::participants),
            (std::vector<analysis::GovernanceMode>{analysis::GovernanceMode::shared}));
}

TEST(GovernanceEvidence, IsOfLiveActions) {
  const testing::SmallContract small(R"(
contrat chef=hub
plan
action a porteur=hub
action b porteur=x
action c porteur=x etat=abandonne
action d porteur=x etat=abandonne
action e porteur=x etat=abandonne
)");
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  std::vector<double> carried;  // by the lead, of all
  for (const auto& criterion : analysis::governance_evidence(small.contract, graph).criteria) {
    for (const auto& figure : criterion.figures) {
      if (figure.figure == analysis::ModeFigure::lead_carries)
        carried = {*figure.value, *figure.of};
    }
  }
  EXPECT_EQ(carried, (std::vector<double>{1, 2}));
}

TEST(GovernanceEvidence, TheLeadSitsWhereItIsMemberOrPilot) {
  const testing::SmallContract small(R"(
contrat chef=hub
instance member membres=hub,x
instance pilot pilotes=hub
instance none membres=x
plan
action a porteur=hub
)");
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  std::vector<double> sits;  // of all
  for (const auto& criterion : analysis::governance_evidence(small.contract, graph).criteria) {
    for (const auto& figure : criterion.figures) {
      if (figure.figure == analysis::ModeFigure::lead_sits) sits = {*figure.value, *figure.of};
    }
  }
  EXPECT_EQ(sits, (std::vector<double>{2, 3}));
}

TEST(GovernanceEvidence, ASingleParticipantSharesWithNobody) {
  const testing::SmallContract small("plan\naction a porteur=x\n");
  EXPECT_TRUE(spoken(small, analysis::ModeCriterion::participants).empty());
}

TEST(GovernanceEvidence, WithoutALeadWhatIsAboutItIsUndefined) {
  const testing::SmallContract small("plan\naction a porteur=x\n");
  const model::Graph graph = model::build_graph(small.contract, model::Scope{});
  const analysis::GovernanceEvidence evidence =
      analysis::governance_evidence(small.contract, graph);
  for (const analysis::CriterionEvidence& criterion : evidence.criteria) {
    for (const analysis::ModeEvidence& figure : criterion.figures) {
      if (figure.figure == analysis::ModeFigure::lead_carries) {
        EXPECT_FALSE(figure.value.has_value());
      }
    }
  }
}

}  // namespace
}  // namespace maillage::planning
