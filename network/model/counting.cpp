#include "network/model/counting.hpp"

#include <algorithm>

namespace maillage::model {
namespace {

using RoleRows = std::vector<std::pair<text::PartnerId, const ActionRow*>>;

// Who has which role in one action, each organisation once a role, by its latest row.
struct ActionRoles {
  RoleRows carries, maybe, takes_part, funds, is_target;
  bool live = true;
  bool unnamed_others = false;

  void clear() {
    for (RoleRows* rows : {&carries, &maybe, &takes_part, &funds, &is_target}) rows->clear();
  }
};

void note(RoleRows& rows, text::PartnerId partner, const ActionRow* row) {
  for (auto& [known, latest] : rows) {
    if (known != partner) continue;
    latest = row;
    return;
  }
  rows.emplace_back(partner, row);
}

bool has(const RoleRows& rows, text::PartnerId partner) {
  return std::any_of(rows.begin(), rows.end(),
                     [&](const auto& each) { return each.first == partner; });
}

// The organisation itself, then those it is a service of, from near to far.
class Chains {
 public:
  explicit Chains(const Contract& contract) : contract_(contract) {}

  template <class Visit>
  void up(text::PartnerId partner, Visit&& visit) const {
    for (std::optional<text::PartnerId> step = partner; step;
         step = contract_.partners[*step].parent) {
      visit(*step);
    }
  }

 private:
  const Contract& contract_;
};

void keep_current(const Contract& contract, RoleRows& rows) {
  rows.erase(std::remove_if(rows.begin(), rows.end(),
                            [&](const auto& each) {
                              return contract.partners[each.first].standing != Standing::current;
                            }),
             rows.end());
}

// `roles` is used again for each action: most have a few organisations, and there are many.
void read_roles(const Contract& contract, const RowGroups::Group& group, ActionRoles& roles) {
  roles.clear();
  for (const ActionRow* row : group) {
    for (const Mention& each : row->carriers) note(roles.carries, each.partner, row);
    for (const Mention& each : row->candidates) note(roles.maybe, each.partner, row);
    for (const Mention& each : row->partners) note(roles.takes_part, each.partner, row);
    for (const Mention& each : row->funders) note(roles.funds, each.partner, row);
    for (const Mention& each : row->targets) note(roles.is_target, each.partner, row);
  }
  for (RoleRows* rows :
       {&roles.carries, &roles.maybe, &roles.takes_part, &roles.funds, &roles.is_target}) {
    keep_current(contract, *rows);
  }
  roles.live = is_live(*group.back());
  roles.unnamed_others = group.back()->unnamed_others;
}

// Each role's rows with what the services do added to their parents.
RoleRows lifted(const Chains& chains, const RoleRows& rows) {
  RoleRows all;
  for (const auto& [partner, row] : rows) {
    chains.up(partner, [&, row = row](text::PartnerId step) {
      if (!has(all, step)) all.emplace_back(step, row);
    });
  }
  return all;
}

void add_roles(ActionRoles& roles, std::vector<PartnerDoings>& doings) {
  auto& part = roles.takes_part;
  part.erase(std::remove_if(part.begin(), part.end(),
                            [&](const auto& each) { return has(roles.carries, each.first); }),
             part.end());
  const auto add = [&](const RoleRows& rows, CountedActions PartnerDoings::*role) {
    for (const auto& [partner, row] : rows) {
      CountedActions& actions = doings[partner.value].*role;
      (roles.live ? actions.live : actions.abandoned).push_back(row);
    }
  };
  add(roles.carries, &PartnerDoings::carries);
  add(roles.maybe, &PartnerDoings::maybe);
  add(roles.takes_part, &PartnerDoings::takes_part);
  add(roles.funds, &PartnerDoings::funds);
  add(roles.is_target, &PartnerDoings::is_target);
}

}  // namespace

std::vector<const ActionRow*> all_of(const CountedActions& actions) {
  std::vector<const ActionRow*> rows = actions.live;
  rows.insert(rows.end(), actions.abandoned.begin(), actions.abandoned.end());
  return rows;
}

std::vector<PartnerDoings> partner_doings(const Contract& contract, const Scope& scope) {
  std::vector<PartnerDoings> doings(contract.partners.size());
  ActionRoles roles;
  for (const auto& group : rows_in_scope(contract, scope)) {
    if (group.empty()) continue;
    read_roles(contract, group, roles);
    add_roles(roles, doings);
  }
  return doings;
}

std::vector<PartnerDoings> doings_with_services(const Contract& contract, const Scope& scope) {
  const Chains chains(contract);
  std::vector<PartnerDoings> doings(contract.partners.size());
  ActionRoles roles;
  for (const auto& group : rows_in_scope(contract, scope)) {
    if (group.empty()) continue;
    read_roles(contract, group, roles);
    for (RoleRows* rows :
         {&roles.carries, &roles.maybe, &roles.takes_part, &roles.funds, &roles.is_target}) {
      *rows = lifted(chains, *rows);
    }
    add_roles(roles, doings);
  }
  return doings;
}

bool is_sparse(std::size_t filled, std::size_t rows) {
  constexpr std::size_t fewest_rows = 10, share = 10;
  return rows >= fewest_rows && filled * share <= rows;
}

std::vector<Losses> departure_losses(const Contract& contract, const Scope& scope) {
  const Chains chains(contract);
  std::vector<Losses> losses(contract.partners.size());
  ActionRoles roles;
  for (const auto& group : rows_in_scope(contract, scope)) {
    if (group.empty()) continue;
    read_roles(contract, group, roles);
    if (!roles.live || roles.carries.empty()) continue;
    // Lost with whoever all its porteurs are, or are services of.
    chains.up(roles.carries.front().first, [&](text::PartnerId above) {
      const bool holds_all =
          std::all_of(roles.carries.begin() + 1, roles.carries.end(), [&](const auto& carrier) {
            bool below = false;
            chains.up(carrier.first, [&](text::PartnerId step) { below = below || step == above; });
            return below;
          });
      if (!holds_all) return;
      Losses& loss = losses[above.value];
      ++(roles.unnamed_others ? loss.to_unnamed : loss.lost);
    });
  }
  return losses;
}

}  // namespace maillage::model
