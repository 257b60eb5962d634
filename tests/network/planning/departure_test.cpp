// What if an organisation left.

#include "network/planning/departure.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace maillage::planning {
namespace {

// Four organisations; `annex` is a service of `hospital`. Objective 1 has 1.1 and 1.2 below it.
enum : std::uint32_t { town, hospital, annex, club };
enum : std::uint32_t { whole_objective, first_part, second_part };

model::Contract contract_of_four() {
  model::Contract contract;
  contract.axes.push_back(model::Axis{});
  for (std::uint32_t count = 0; count < 4; ++count) contract.partners.push_back(model::Partner{});
  contract.partners[text::PartnerId{annex}].parent = text::PartnerId{hospital};
  for (std::uint32_t count = 0; count < 3; ++count) {
    model::Objective objective;
    objective.axis = text::AxisId{0};
    if (count > 0) objective.parent = text::ObjectiveId{whole_objective};
    contract.objectives.push_back(objective);
  }
  contract.editions.push_back(model::Edition{});
  return contract;
}

std::vector<model::Mention> mentions(const std::vector<std::uint32_t>& partners) {
  std::vector<model::Mention> result;
  for (const std::uint32_t partner : partners) {
    model::Mention mention;
    mention.partner = text::PartnerId{partner};
    result.push_back(mention);
  }
  return result;
}

// A row of a new action in the plan.
model::ActionRow& add_row(model::Contract& contract, std::uint32_t objective,
                          const std::vector<std::uint32_t>& carriers,
                          const std::vector<std::uint32_t>& others = {}) {
  model::ActionRow row;
  row.action = contract.actions.push_back(model::Action{});
  row.objective = text::ObjectiveId{objective};
  row.axis = text::AxisId{0};
  row.carriers = mentions(carriers);
  row.partners = mentions(others);
  contract.editions.front().rows.push_back(row);
  return contract.editions.front().rows.back();
}

Departure without(const model::Contract& contract, std::uint32_t partner,
                  Services services = Services::stay) {
  return departure(contract, model::Scope{}, {text::PartnerId{partner}}, services);
}

using Actions = std::vector<text::ActionId>;
using Objectives = std::vector<text::ObjectiveId>;
using Partners = std::vector<text::PartnerId>;
using Instances = std::vector<text::InstanceId>;

TEST(DepartureTest, OfNobodyChangesNothing) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}, {club});
  const Departure result = departure(contract, model::Scope{}, {});
  EXPECT_TRUE(result.leaving.empty());
  EXPECT_TRUE(result.actions_without_carrier.empty());
  EXPECT_TRUE(result.objectives_without_carried_action.empty());
  EXPECT_TRUE(result.partners_cut_off.empty());
}

TEST(DepartureTest, ActionsLoseTheirLastOrOneOfSeveralPorteurs) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town});
  add_row(contract, first_part, {club, town});
  add_row(contract, first_part, {club}, {town});
  const Departure result = without(contract, town);
  EXPECT_EQ(result.actions_without_carrier, (Actions{{0}}));
  EXPECT_EQ(result.actions_with_fewer_carriers, (Actions{{1}}));
  EXPECT_TRUE(result.actions_left_to_unnamed.empty());
}

TEST(DepartureTest, UnnamedPartnersAreSaidApart) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}).unnamed_others = true;
  const Departure result = without(contract, town);
  EXPECT_TRUE(result.actions_without_carrier.empty());
  EXPECT_EQ(result.actions_left_to_unnamed, (Actions{{0}}));
  EXPECT_EQ(result.objectives_without_carried_action,
            (Objectives{{whole_objective}, {first_part}}));
}

TEST(DepartureTest, AbandonedActionsAreNoLoss) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}).state = model::State::abandoned;
  const Departure result = without(contract, town);
  EXPECT_TRUE(result.actions_without_carrier.empty());
  EXPECT_TRUE(result.objectives_without_carried_action.empty());
}

TEST(DepartureTest, ACandidateIsNoPorteur) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}).candidates = mentions({club});
  EXPECT_EQ(without(contract, town).actions_without_carrier, (Actions{{0}}));
  EXPECT_TRUE(without(contract, club).actions_without_carrier.empty());
}

TEST(DepartureTest, AnObjectiveFallsWithAllThatIsBelowIt) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town});
  add_row(contract, second_part, {club});
  EXPECT_EQ(without(contract, town).objectives_without_carried_action, (Objectives{{first_part}}));
  EXPECT_TRUE(without(contract, town).axes_without_carried_action.empty());
  const Departure both = departure(contract, model::Scope{},
                                   {text::PartnerId{town}, text::PartnerId{club}}, Services::stay);
  EXPECT_EQ(both.objectives_without_carried_action,
            (Objectives{{whole_objective}, {first_part}, {second_part}}));
  EXPECT_EQ(both.axes_without_carried_action, (std::vector<text::AxisId>{{0}}));
}

TEST(DepartureTest, AnObjectiveWithoutCarriedActionBeforeIsNoLoss) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {});
  add_row(contract, second_part, {town, club});
  EXPECT_TRUE(without(contract, town).objectives_without_carried_action.empty());
}

TEST(DepartureTest, ServicesStayOrLeaveWithTheirOrganisation) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {annex});
  EXPECT_TRUE(without(contract, hospital).actions_without_carrier.empty());
  const Departure result = without(contract, hospital, Services::leave_too);
  EXPECT_EQ(result.leaving, (Partners{{hospital}, {annex}}));
  EXPECT_EQ(result.actions_without_carrier, (Actions{{0}}));
}

TEST(DepartureTest, TheOrganisationStaysWhenItsServiceLeaves) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {annex, hospital});
  const Departure result = without(contract, annex, Services::leave_too);
  EXPECT_EQ(result.leaving, (Partners{{annex}}));
  EXPECT_EQ(result.actions_with_fewer_carriers, (Actions{{0}}));
}

TEST(DepartureTest, InstancesFallUnderTheirQuorum) {
  model::Contract contract = contract_of_four();
  const auto add = [&](const std::vector<text::PartnerId>& members, std::optional<int> quorum) {
    model::Instance instance;
    instance.members = members;
    instance.quorum = quorum;
    contract.instances.push_back(instance);
  };
  add({{town}, {hospital}, {club}}, 3);
  add({{town}, {hospital}, {club}}, 2);
  add({{town}, {club}}, 3);  // under it before
  add({{town}}, std::nullopt);
  add({{hospital}, {club}}, 2);
  EXPECT_EQ(without(contract, town).instances_under_quorum, (Instances{{0}}));
}

TEST(DepartureTest, InstancesLoseTheirLastLead) {
  model::Contract contract = contract_of_four();
  const auto add = [&](const std::vector<text::PartnerId>& leads) {
    model::Instance instance;
    instance.leads = leads;
    contract.instances.push_back(instance);
  };
  add({{town}});
  add({{town}, {club}});
  add({});
  EXPECT_EQ(without(contract, town).instances_without_lead, (Instances{{0}}));
}

TEST(DepartureTest, PartnersWhoMetOnlyTheOnesWhoLeaveAreCutOff) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}, {club});
  add_row(contract, first_part, {town}, {hospital});
  add_row(contract, first_part, {hospital}, {annex});
  EXPECT_EQ(without(contract, town).partners_cut_off, (Partners{{club}}));
}

// What is abandoned joins nobody: who has nothing else live is cut off, who had nothing live was not
// joined before.
TEST(DepartureTest, AnAbandonedActionNeitherJoinsNorIsLost) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}, {club});
  add_row(contract, first_part, {club}, {hospital}).state = model::State::abandoned;
  add_row(contract, first_part, {town}, {annex}).state = model::State::abandoned;
  EXPECT_EQ(without(contract, town).partners_cut_off, (Partners{{club}}));
}

TEST(DepartureTest, APartnerInTwoRolesDoesNotMeetItself) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {club}, {club, town});
  EXPECT_EQ(without(contract, town).partners_cut_off, (Partners{{club}}));
}

TEST(DepartureTest, AnIsolatedPartnerIsNotCutOff) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}, {town});
  add_row(contract, first_part, {club}, {club});
  EXPECT_TRUE(without(contract, town).partners_cut_off.empty());
}

TEST(DepartureTest, AFunderIsJoinedToo) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}).funders = mentions({club});
  EXPECT_EQ(without(contract, club).partners_cut_off, (Partners{{town}}));
}

TEST(DepartureTest, ATargetIsNotJoined) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}).targets = mentions({club});
  EXPECT_TRUE(without(contract, town).partners_cut_off.empty());
}

TEST(DepartureTest, ReadsTheTableOfItsScope) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town});
  model::Edition later;
  later.year = 2021;
  later.rows = contract.editions.front().rows;
  later.rows[0].carriers = mentions({town, club});
  contract.editions.push_back(later);
  model::Scope year, whole;
  year.year = 2021;
  whole.whole = true;
  const std::vector<text::PartnerId> leaving = {text::PartnerId{town}};
  EXPECT_EQ(without(contract, town).actions_without_carrier, (Actions{{0}}));
  EXPECT_EQ(departure(contract, year, leaving).actions_with_fewer_carriers, (Actions{{0}}));
  EXPECT_EQ(departure(contract, whole, leaving).actions_with_fewer_carriers, (Actions{{0}}));
}

TEST(DepartureTest, AnAbandonedLastRowEndsTheActionOverTheWholeContract) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town});
  model::Edition later;
  later.year = 2021;
  later.rows = contract.editions.front().rows;
  later.rows[0].state = model::State::abandoned;
  contract.editions.push_back(later);
  model::Scope whole;
  whole.whole = true;
  EXPECT_TRUE(departure(contract, whole, {text::PartnerId{town}}).actions_without_carrier.empty());
}

TEST(DepartureTest, TheLatestRowAloneSaysWhetherAnActionIsAbandoned) {
  model::Contract contract = contract_of_four();
  add_row(contract, first_part, {town}).state = model::State::abandoned;
  model::Edition later;
  later.year = 2021;
  later.rows = contract.editions.front().rows;
  later.rows[0].state = std::nullopt;
  contract.editions.push_back(later);
  model::Scope whole;
  whole.whole = true;
  EXPECT_EQ(departure(contract, whole, {text::PartnerId{town}}).actions_without_carrier.size(), 1u);
}

TEST(DepartureTest, AProspectivePartnerIsInNoNetwork) {
  model::Contract contract = contract_of_four();
  contract.partners[text::PartnerId{club}].standing = model::Standing::prospective;
  add_row(contract, first_part, {town});
  const Departure result = without(contract, club);
  EXPECT_EQ(result.leaving, (Partners{{club}}));
  EXPECT_TRUE(result.actions_without_carrier.empty());
}

}  // namespace
}  // namespace maillage::planning
