#include "network/region/articulation.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "network/text/text.hpp"

namespace maillage::region {
namespace {

using Organisations = std::set<std::uint32_t>;

// Those who carry a live action of a side.
Organisations carriers_of(const Side& side, const std::vector<std::uint32_t>& organisation_of) {
  Organisations found;
  for (const auto& rows : model::rows_in_scope(*side.contract, side.scope)) {
    if (rows.empty() || !model::is_live(*rows.back())) continue;
    for (const model::Mention& mention : rows.back()->carriers)
      found.insert(organisation_of[mention.partner.value]);
  }
  return found;
}

std::vector<SharedOrganisation> organisations_of(
    const std::vector<std::uint32_t>& here, const Joined& joined,
    const std::map<std::uint32_t, Organisations>& carriers) {
  std::vector<SharedOrganisation> found;
  for (std::uint32_t i = 0; i < joined.organisations.size(); ++i) {
    SharedOrganisation each;
    each.organisation = i;
    for (const Member& member : joined.organisations[i].members) {
      if (std::find(here.begin(), here.end(), member.contract) == here.end()) continue;
      each.sides.push_back(member.contract);
      if (carriers.at(member.contract).count(i) != 0) each.carries_in.push_back(member.contract);
    }
    if (each.sides.size() > 1) found.push_back(std::move(each));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const SharedOrganisation& a, const SharedOrganisation& b) {
                     if (a.carries_in.size() != b.carries_in.size())
                       return a.carries_in.size() > b.carries_in.size();
                     return a.sides.size() > b.sides.size();
                   });
  return found;
}

std::vector<SharedBody> bodies_of(const std::vector<std::uint32_t>& here,
                                  const std::vector<Side>& sides, const Joined& joined) {
  std::map<std::string, SharedBody> by_name;
  for (const std::uint32_t side : here) {
    const model::Contract& contract = *sides[side].contract;
    for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
      SharedBody& body = by_name[text::fold(contract.instances[text::InstanceId{i}].name)];
      if (body.seats.empty() || body.seats.back().side != side)
        body.seats.push_back({side, text::InstanceId{i}});
    }
  }
  std::vector<SharedBody> found;
  for (auto& [name, body] : by_name) {
    if (body.seats.size() < 2) continue;
    Organisations common, all;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < body.seats.size(); ++i) {
      const SharedBody::Seat& seat = body.seats[i];
      const model::Instance& instance = sides[seat.side].contract->instances[seat.instance];
      Organisations members, kept;
      for (const text::PartnerId id : instance.members)
        members.insert(joined.organisation_of[seat.side][id.value]);
      body.members_said = body.members_said && !members.empty();
      largest = std::max(largest, members.size());
      all.insert(members.begin(), members.end());
      std::set_intersection(common.begin(), common.end(), members.begin(), members.end(),
                            std::inserter(kept, kept.end()));
      common = i == 0 ? members : kept;
    }
    body.common = common.size();
    body.members = all.size();
    body.is_one = body.members_said && 2 * common.size() > largest;
    found.push_back(std::move(body));
  }
  std::stable_sort(found.begin(), found.end(), [](const SharedBody& a, const SharedBody& b) {
    return a.seats.front().side != b.seats.front().side
               ? a.seats.front().side < b.seats.front().side
               : a.seats.front().instance.value < b.seats.front().instance.value;
  });
  return found;
}

// What of an action stands in these contracts; of fewer than two, nothing.
std::vector<SharedAction> actions_of(const std::vector<std::uint32_t>& here,
                                     const std::vector<SharedAction>& actions) {
  std::vector<SharedAction> found;
  for (const SharedAction& action : actions) {
    SharedAction seats;
    std::copy_if(action.begin(), action.end(), std::back_inserter(seats),
                 [&](const ActionSeat& seat) {
                   return std::find(here.begin(), here.end(), seat.side) != here.end();
                 });
    if (seats.size() > 1) found.push_back(std::move(seats));
  }
  return found;
}

}  // namespace

std::vector<Territory> territories(const std::vector<Side>& sides, const Joined& joined,
                                   const SharedActions& shared) {
  std::vector<Territory> found;
  for (const std::vector<std::uint32_t>& here : joined.territories) {
    Territory territory;
    territory.sides = here;
    std::map<std::uint32_t, Organisations> carriers;
    std::vector<Side> mine;
    for (const std::uint32_t side : here) {
      mine.push_back(sides[side]);
      carriers[side] = carriers_of(sides[side], joined.organisation_of[side]);
    }
    territory.organisations = organisations_of(here, joined, carriers);
    territory.bodies = bodies_of(here, sides, joined);
    territory.themes = themes(mine, 2, Carriers::said_or_not);
    for (Theme& theme : territory.themes) {
      for (std::uint32_t& side : theme.sides) side = here[side];
      for (std::uint32_t& side : theme.orphan_sides) side = here[side];
      for (ObjectiveSeat& seat : theme.which) seat.side = here[seat.side];
    }
    territory.one = actions_of(here, shared.one);
    territory.asked = actions_of(here, shared.asked);
    found.push_back(std::move(territory));
  }
  return found;
}

}  // namespace maillage::region
