// The counting convention: what is carried, taken part in, funded; services; what is lost.
#include "network/model/counting.hpp"

#include <gtest/gtest.h>

#include "tests/support/small_contract.hpp"

namespace maillage::model {
namespace {

using testing::SmallContract;

Scope review(int year) {
  Scope scope;
  scope.year = year;
  return scope;
}

Scope all_tables() {
  Scope scope;
  scope.whole = true;
  return scope;
}

// "live+abandoned" of what it carries, takes part in, funds.
std::string counted(const CountedActions& actions) {
  return std::to_string(actions.live.size()) + "+" + std::to_string(actions.abandoned.size());
}

std::string told(const PartnerDoings& doings) {
  return counted(doings.carries) + " " + counted(doings.takes_part) + " " + counted(doings.funds);
}

std::string own(const testing::SmallContract& small, const Scope& scope, const char* partner) {
  return told(partner_doings(small.contract, scope)[small.partner(partner).value]);
}

std::string together(const testing::SmallContract& small, const Scope& scope, const char* partner) {
  return told(doings_with_services(small.contract, scope)[small.partner(partner).value]);
}

std::string losses(const testing::SmallContract& small, const Scope& scope, const char* partner) {
  const Losses all = departure_losses(small.contract, scope)[small.partner(partner).value];
  return std::to_string(all.lost) + " " + std::to_string(all.to_unnamed);
}

TEST(Counting, SetsAbandonedActionsApart) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=petr\naction b porteur=petr etat=abandonne\n"
      "action c partenaires=petr etat=abandonne");
  EXPECT_EQ(own(small, review(2020), "petr"), "1+1 0+1 0+0");
}

TEST(Counting, GivesEachCoPorteurAWholeAction) {
  const testing::SmallContract small("bilan 2020\naction a porteur=petr,ars");
  EXPECT_EQ(own(small, review(2020), "petr"), "1+0 0+0 0+0");
  EXPECT_EQ(own(small, review(2020), "ars"), "1+0 0+0 0+0");
}

TEST(Counting, TakesNoPartInWhatOneCarriesButMayFundIt) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=petr partenaires=petr financeurs=petr");
  EXPECT_EQ(own(small, review(2020), "petr"), "1+0 0+0 1+0");
}

TEST(Counting, LeavesDoubtfulNamesApart) {
  const testing::SmallContract small("bilan 2020\naction a porteur=petr?");
  EXPECT_EQ(own(small, review(2020), "petr"), "0+0 0+0 0+0");
  const auto doings = partner_doings(small.contract, review(2020));
  EXPECT_EQ(counted(doings[small.partner("petr").value].maybe), "1+0");
}

TEST(Counting, WithServicesCountsEachActionOnce) {
  const testing::SmallContract small(
      "partenaire cd\npartenaire mds parent=cd\nbilan 2020\naction a porteur=cd,mds\n"
      "action b porteur=mds\naction c porteur=mds partenaires=cd");
  EXPECT_EQ(own(small, review(2020), "cd"), "1+0 1+0 0+0");
  EXPECT_EQ(together(small, review(2020), "cd"), "3+0 0+0 0+0");
}

TEST(Counting, OverAllTablesKeepsRolesAndTheLatestState) {
  const testing::SmallContract small(
      "bilan 2020\naction a porteur=petr\naction b porteur=petr\n"
      "bilan 2021\naction a porteur=ars\naction b porteur=ars etat=abandonne");
  EXPECT_EQ(own(small, all_tables(), "petr"), "1+1 0+0 0+0");
  EXPECT_EQ(own(small, review(2021), "petr"), "0+0 0+0 0+0");
}

TEST(Counting, LeavesOutProspectiveOrganisations) {
  const testing::SmallContract small(
      "partenaire club pressenti\nbilan 2020\naction a porteur=club");
  EXPECT_EQ(own(small, review(2020), "club"), "0+0 0+0 0+0");
}

TEST(Counting, LosesWithAnOrganisationWhatItAndItsServicesAloneCarry) {
  const testing::SmallContract small(
      "partenaire cd\npartenaire mds parent=cd\nbilan 2020\naction a porteur=cd,mds\n"
      "action b porteur=mds,ars\naction c porteur=mds,... \naction d porteur=mds etat=abandonne");
  EXPECT_EQ(losses(small, review(2020), "cd"), "1 1");
  EXPECT_EQ(losses(small, review(2020), "mds"), "0 1");
  EXPECT_EQ(losses(small, review(2020), "ars"), "0 0");
}

}  // namespace
}  // namespace maillage::model
