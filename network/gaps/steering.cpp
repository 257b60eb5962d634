#include "network/gaps/steering.hpp"

#include <algorithm>

#include "network/model/counting.hpp"

namespace maillage::gaps {
namespace {

template <class T>
void sort_once(std::vector<T>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

// Those of `ids` that are not in `others`; both ascending.
template <class T>
void leave_out(std::vector<T>& ids, const std::vector<T>& others) {
  ids.erase(
      std::remove_if(ids.begin(), ids.end(),
                     [&](T id) { return std::binary_search(others.begin(), others.end(), id); }),
      ids.end());
}

void tidy(SteeringPart& part) {
  for (auto* ids : {&part.leads, &part.sits, &part.invited}) sort_once(*ids);
  for (auto* ids : {&part.carries, &part.joins}) sort_once(*ids);
  leave_out(part.sits, part.leads);
  leave_out(part.invited, part.leads);
  leave_out(part.invited, part.sits);
  leave_out(part.joins, part.carries);
}

// Hands each seat and each part in an action to the part that `of` gives for the organisation, or
// null.
template <class PartOf>
void deal(const model::Contract& contract, const model::Scope& scope, PartOf of) {
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const model::Instance& instance = contract.instances[text::InstanceId{i}];
    const auto add = [&](const std::vector<text::PartnerId>& partners, auto list) {
      for (const text::PartnerId partner : partners) {
        if (SteeringPart* part = of(partner)) (part->*list).push_back({i});
      }
    };
    add(instance.leads, &SteeringPart::leads);
    add(instance.members, &SteeringPart::sits);
    add(instance.guests, &SteeringPart::invited);
  }
  const std::vector<model::PartnerDoings> doings = model::partner_doings(contract, scope);
  for (std::uint32_t i = 0; i < doings.size(); ++i) {
    SteeringPart* part = of(text::PartnerId{i});
    if (part == nullptr) continue;
    for (const model::ActionRow* row : doings[i].carries.live) part->carries.push_back(row->action);
    for (const model::ActionRow* row : doings[i].takes_part.live)
      part->joins.push_back(row->action);
    for (const model::ActionRow* row : doings[i].funds.live) part->joins.push_back(row->action);
  }
}

}  // namespace

SteeringPart steering_part(const model::Contract& contract, const model::Scope& scope,
                           const model::PartnerSet& of) {
  SteeringPart part;
  deal(contract, scope,
       [&](text::PartnerId partner) { return of[partner.value] ? &part : nullptr; });
  tidy(part);
  return part;
}

std::vector<SteeringRow> who_steers_who_acts(const model::Contract& contract,
                                             const model::Scope& scope) {
  std::vector<SteeringPart> parts(contract.partners.size());
  deal(contract, scope, [&](text::PartnerId partner) { return &parts[partner.value]; });
  model::PartnerSet steering = model::no_partner(contract), acting = model::no_partner(contract);
  for (std::uint32_t i = 0; i < parts.size(); ++i) {
    tidy(parts[i]);
    steering[i] = !parts[i].leads.empty() || !parts[i].sits.empty();
    acting[i] = !parts[i].carries.empty();
  }
  const model::PartnerSet kin_steers = model::with_family(contract, steering);
  const model::PartnerSet kin_acts =
      model::with_family(contract, model::with_grouped(contract, acting));
  std::vector<SteeringRow> rows;
  for (std::uint32_t i = 0; i < parts.size(); ++i) {
    if (contract.partners[text::PartnerId{i}].standing != model::Standing::current) continue;
    if (!steering[i] && !acting[i]) continue;
    SteeringRow row;
    row.partner = text::PartnerId{i};
    row.part = std::move(parts[i]);
    if (acting[i] && !kin_steers[i]) row.kind = SteeringKind::acts_only;
    if (steering[i] && !kin_acts[i]) row.kind = SteeringKind::steers_only;
    rows.push_back(std::move(row));
  }
  return rows;
}

bool said_not_held(const model::Instance& instance, int first, int last) {
  return std::any_of(instance.not_held.begin(), instance.not_held.end(),
                     [&](const model::Meeting& each) {
                       return each.date.year >= first && each.date.year <= last;
                     });
}

bool is_promised(const model::Instance& instance, int first) {
  if (!instance.rhythm || *instance.rhythm <= 0) return false;
  if (!instance.rhythm_since) return true;
  return first >= instance.rhythm_since->year + (instance.rhythm_since->month > 1 ? 1 : 0);
}

bool is_not_printed(const model::Contract& contract, const model::Objective& objective,
                    const model::WhichTable& table) {
  const model::WhichTable& read = contract.scenario ? contract.scenario->year : table;
  const std::vector<int>& years = objective.not_printed;
  return read && std::find(years.begin(), years.end(), *read) != years.end();
}

bool is_not_printed_in(const model::Contract& contract, text::ObjectiveId objective,
                       const model::Scope& scope) {
  const model::Edition* latest = scope.whole ? model::latest_edition(contract) : nullptr;
  return is_not_printed(contract, contract.objectives[objective],
                        latest == nullptr ? scope.year : latest->year);
}

bool serves_in(const model::Referent& referent, std::optional<int> year) {
  if (!year) return true;
  return (!referent.since || referent.since->year <= *year) &&
         (!referent.until || referent.until->year >= *year);
}

}  // namespace maillage::gaps
