// Who steers and who acts.
#include "network/gaps/steering.hpp"

#include <gtest/gtest.h>

#include "network/analysis/progress.hpp"
#include "tests/support/gaps_text.hpp"

namespace maillage::gaps {
namespace {

using testing::Lines;
using testing::SmallContract;

model::Scope latest_scope(const model::Contract& contract) {
  model::Scope scope;
  const model::Edition* latest = model::latest_edition(contract);
  if (latest != nullptr) scope.year = latest->year;
  return scope;
}

// "petr acts_only"…
testing::Lines kinds(const testing::SmallContract& small) {
  testing::Lines lines;
  for (const SteeringRow& row : who_steers_who_acts(small.contract, latest_scope(small.contract))) {
    const char* kind = row.kind == SteeringKind::steers_only ? " steers"
                       : row.kind == SteeringKind::acts_only ? " acts"
                                                             : " both";
    lines.push_back(small.contract.partners[row.partner].id + kind);
  }
  return lines;
}

TEST(Steering, tellsThoseWhoSitFromThoseWhoCarry) {
  const testing::SmallContract small(
      "instance copil membres=petr,ars pilotes=caf\nplan\naction a porteur=petr,admr");
  EXPECT_EQ(kinds(small), (testing::Lines{"petr both", "ars steers", "caf steers", "admr acts"}));
}

TEST(Steering, leavesOutGuestsWhoCarryNothing) {
  const testing::SmallContract small(
      "instance copil membres=petr invites=ars\nplan\naction a porteur=petr");
  EXPECT_EQ(kinds(small), (testing::Lines{"petr both"}));
}

TEST(Steering, takesAServiceWithItsParentButNoSisterService) {
  const testing::SmallContract small(
      "partenaire cd\npartenaire mds parent=cd\npartenaire pmi parent=cd\n"
      "instance copil membres=mds\nplan\naction a porteur=cd\naction b porteur=pmi");
  EXPECT_EQ(kinds(small), (testing::Lines{"cd both", "mds both", "pmi acts"}));
}

TEST(Steering, countsACollectiveNameForThoseItStandsFor) {
  const testing::SmallContract small(
      "partenaire quatre regroupe=cc-a,cc-b\ninstance copil membres=cc-a\n"
      "plan\naction a porteur=quatre");
  EXPECT_EQ(kinds(small), (testing::Lines{"quatre both", "cc-a both"}));
}

TEST(Steering, doesNotCountAnAbandonedAction) {
  const testing::SmallContract small(
      "instance copil membres=petr\nbilan 2020\naction a porteur=petr etat=abandonne");
  EXPECT_EQ(kinds(small), (testing::Lines{"petr steers"}));
}

TEST(Steering, thoseWhoActOnlyAreThoseOfTheRule) {
  const std::string text =
      "partenaire cd\npartenaire mds parent=cd\ninstance copil membres=petr,cd\n"
      "plan\naction a porteur=petr,admr\naction b porteur=mds\naction c porteur=fede";
  const testing::SmallContract small(text);
  testing::Lines acting;
  for (const SteeringRow& row : who_steers_who_acts(small.contract, latest_scope(small.contract))) {
    if (row.kind != SteeringKind::acts_only) continue;
    acting.push_back(small.contract.partners[row.partner].id);
  }
  testing::Lines ruled;
  for (const model::Finding& finding : testing::gaps_in(small.contract, std::nullopt)) {
    if (finding.rule != model::Rule::porteur_hors_instance) continue;
    ruled.push_back(small.contract.partners[text::PartnerId{finding.subject.index}].id);
  }
  EXPECT_EQ(acting, (testing::Lines{"admr", "fede"}));
  EXPECT_EQ(acting, ruled);
}

TEST(Steering, putsEachSeatAndActionInOneListOnly) {
  const testing::SmallContract small(
      "instance copil membres=petr pilotes=petr invites=petr\n"
      "plan\naction a porteur=petr partenaires=petr financeurs=petr\naction b financeurs=petr");
  model::PartnerSet petr = model::no_partner(small.contract);
  petr[small.partner("petr").value] = 1;
  const SteeringPart part = steering_part(small.contract, latest_scope(small.contract), petr);
  EXPECT_EQ(part.leads.size(), 1u);
  EXPECT_TRUE(part.sits.empty());
  EXPECT_TRUE(part.invited.empty());
  EXPECT_EQ(part.carries, (std::vector<text::ActionId>{small.action("a")}));
  EXPECT_EQ(part.joins, (std::vector<text::ActionId>{small.action("b")}));
}

TEST(Steering, aReferentServesFromTheFirstYearToTheLast) {
  const testing::SmallContract small("epci cc-a\nreferent cc-a depuis=2020 jusqua=2021");
  const model::Referent& referent = small.contract.referents.front();
  EXPECT_FALSE(serves_in(referent, 2019));
  EXPECT_TRUE(serves_in(referent, 2020));
  EXPECT_TRUE(serves_in(referent, 2021));
  EXPECT_FALSE(serves_in(referent, 2022));
  EXPECT_TRUE(serves_in(referent, std::nullopt));
}

TEST(Progress, goesFromNotBegunToDone) {
  EXPECT_EQ(analysis::progress(analysis::SeenState::not_begun, analysis::SeenState::reflection),
            analysis::Progress::advanced);
  EXPECT_EQ(analysis::progress(analysis::SeenState::under_way, analysis::SeenState::done_lasting),
            analysis::Progress::advanced);
  EXPECT_EQ(analysis::progress(analysis::SeenState::done, analysis::SeenState::under_way),
            analysis::Progress::went_back);
  EXPECT_EQ(analysis::progress(analysis::SeenState::done, analysis::SeenState::done_closed),
            analysis::Progress::unchanged);
}

TEST(Progress, tellsAbandoningFromGoingBack) {
  EXPECT_EQ(analysis::progress(analysis::SeenState::under_way, analysis::SeenState::abandoned),
            analysis::Progress::abandoned);
  EXPECT_EQ(analysis::progress(analysis::SeenState::abandoned, analysis::SeenState::not_begun),
            analysis::Progress::taken_up);
  EXPECT_EQ(analysis::progress(analysis::SeenState::abandoned, analysis::SeenState::abandoned),
            analysis::Progress::unchanged);
}

TEST(Progress, takesNothingSaidForNoChange) {
  EXPECT_EQ(analysis::progress(analysis::SeenState::not_said, analysis::SeenState::done),
            analysis::Progress::not_recorded);
  EXPECT_EQ(analysis::progress(analysis::SeenState::done, analysis::SeenState::not_said),
            analysis::Progress::not_recorded);
  EXPECT_EQ(analysis::progress(analysis::SeenState::absent, analysis::SeenState::not_said),
            analysis::Progress::arrived);
  EXPECT_EQ(analysis::progress(analysis::SeenState::not_said, analysis::SeenState::absent),
            analysis::Progress::left);
}

}  // namespace
}  // namespace maillage::gaps
