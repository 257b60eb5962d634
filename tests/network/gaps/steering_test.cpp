// Who steers and who acts.
#include "network/gaps/steering.hpp"

#include <gtest/gtest.h>

#include "network/analysis/progress.hpp"
#include "tests/support/gaps_text.hpp"

namespace maillage {
namespace {

using testing::Lines;
using testing::SmallContract;

Scope latest_scope(const Contract& contract) {
  Scope scope;
  const Edition* latest = latest_edition(contract);
  if (latest != nullptr) scope.year = latest->year;
  return scope;
}

// "petr acts_only"…
Lines kinds(const SmallContract& small) {
  Lines lines;
  for (const SteeringRow& row : who_steers_who_acts(small.contract, latest_scope(small.contract))) {
    const char* kind = row.kind == SteeringKind::steers_only ? " steers"
                       : row.kind == SteeringKind::acts_only ? " acts"
                                                             : " both";
    lines.push_back(small.contract.partners[row.partner].id + kind);
  }
  return lines;
}

TEST(Steering, tellsThoseWhoSitFromThoseWhoCarry) {
  const SmallContract small(
      "instance copil membres=petr,ars pilotes=caf\nplan\naction a porteur=petr,admr");
  EXPECT_EQ(kinds(small), (Lines{"petr both", "ars steers", "caf steers", "admr acts"}));
}

TEST(Steering, leavesOutGuestsWhoCarryNothing) {
  const SmallContract small("instance copil membres=petr invites=ars\nplan\naction a porteur=petr");
  EXPECT_EQ(kinds(small), (Lines{"petr both"}));
}

TEST(Steering, takesAServiceWithItsParentButNoSisterService) {
  const SmallContract small(
      "partenaire cd\npartenaire mds parent=cd\npartenaire pmi parent=cd\n"
      "instance copil membres=mds\nplan\naction a porteur=cd\naction b porteur=pmi");
  EXPECT_EQ(kinds(small), (Lines{"cd both", "mds both", "pmi acts"}));
}

TEST(Steering, countsACollectiveNameForThoseItStandsFor) {
  const SmallContract small(
      "partenaire quatre regroupe=cc-a,cc-b\ninstance copil membres=cc-a\n"
      "plan\naction a porteur=quatre");
  EXPECT_EQ(kinds(small), (Lines{"quatre both", "cc-a both"}));
}

TEST(Steering, doesNotCountAnAbandonedAction) {
  const SmallContract small(
      "instance copil membres=petr\nbilan 2020\naction a porteur=petr etat=abandonne");
  EXPECT_EQ(kinds(small), (Lines{"petr steers"}));
}

TEST(Steering, thoseWhoActOnlyAreThoseOfTheRule) {
  const std::string text =
      "partenaire cd\npartenaire mds parent=cd\ninstance copil membres=petr,cd\n"
      "plan\naction a porteur=petr,admr\naction b porteur=mds\naction c porteur=fede";
  const SmallContract small(text);
  Lines acting;
  for (const SteeringRow& row : who_steers_who_acts(small.contract, latest_scope(small.contract))) {
    if (row.kind != SteeringKind::acts_only) continue;
    acting.push_back(small.contract.partners[row.partner].id);
  }
  Lines ruled;
  for (const Finding& finding : testing::gaps_in(small.contract, std::nullopt)) {
    if (finding.rule != Rule::porteur_hors_instance) continue;
    ruled.push_back(small.contract.partners[PartnerId{finding.subject.index}].id);
  }
  EXPECT_EQ(acting, (Lines{"admr", "fede"}));
  EXPECT_EQ(acting, ruled);
}

TEST(Steering, putsEachSeatAndActionInOneListOnly) {
  const SmallContract small(
      "instance copil membres=petr pilotes=petr invites=petr\n"
      "plan\naction a porteur=petr partenaires=petr financeurs=petr\naction b financeurs=petr");
  PartnerSet petr = no_partner(small.contract);
  petr[small.partner("petr").value] = 1;
  const SteeringPart part = steering_part(small.contract, latest_scope(small.contract), petr);
  EXPECT_EQ(part.leads.size(), 1u);
  EXPECT_TRUE(part.sits.empty());
  EXPECT_TRUE(part.invited.empty());
  EXPECT_EQ(part.carries, (std::vector<ActionId>{small.action("a")}));
  EXPECT_EQ(part.joins, (std::vector<ActionId>{small.action("b")}));
}

TEST(Steering, aReferentServesFromTheFirstYearToTheLast) {
  const SmallContract small("epci cc-a\nreferent cc-a depuis=2020 jusqua=2021");
  const Referent& referent = small.contract.referents.front();
  EXPECT_FALSE(serves_in(referent, 2019));
  EXPECT_TRUE(serves_in(referent, 2020));
  EXPECT_TRUE(serves_in(referent, 2021));
  EXPECT_FALSE(serves_in(referent, 2022));
  EXPECT_TRUE(serves_in(referent, std::nullopt));
}

TEST(Progress, goesFromNotBegunToDone) {
  EXPECT_EQ(progress(SeenState::not_begun, SeenState::reflection), Progress::advanced);
  EXPECT_EQ(progress(SeenState::under_way, SeenState::done_lasting), Progress::advanced);
  EXPECT_EQ(progress(SeenState::done, SeenState::under_way), Progress::went_back);
  EXPECT_EQ(progress(SeenState::done, SeenState::done_closed), Progress::unchanged);
}

TEST(Progress, tellsAbandoningFromGoingBack) {
  EXPECT_EQ(progress(SeenState::under_way, SeenState::abandoned), Progress::abandoned);
  EXPECT_EQ(progress(SeenState::abandoned, SeenState::not_begun), Progress::taken_up);
  EXPECT_EQ(progress(SeenState::abandoned, SeenState::abandoned), Progress::unchanged);
}

TEST(Progress, takesNothingSaidForNoChange) {
  EXPECT_EQ(progress(SeenState::not_said, SeenState::done), Progress::not_recorded);
  EXPECT_EQ(progress(SeenState::done, SeenState::not_said), Progress::not_recorded);
  EXPECT_EQ(progress(SeenState::absent, SeenState::not_said), Progress::arrived);
  EXPECT_EQ(progress(SeenState::not_said, SeenState::absent), Progress::left);
}

}  // namespace
}  // namespace maillage
