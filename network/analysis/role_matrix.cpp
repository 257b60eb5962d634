#include "network/analysis/role_matrix.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <tuple>

#include "network/measures/layers.hpp"
#include "network/measures/projection.hpp"
#include "network/model/outline.hpp"

namespace maillage::analysis {
namespace {

constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

// Roles of one organisation, and where they stand in a cell.
template <class Visit>
void each_role(const model::PartnerDoings& doings, Visit&& visit) {
  visit(doings.carries, &RoleCell::carries);
  visit(doings.maybe, &RoleCell::maybe);
  visit(doings.takes_part, &RoleCell::takes_part);
  visit(doings.funds, &RoleCell::funds);
  visit(doings.is_target, &RoleCell::is_target);
}

bool has_role(const model::PartnerDoings& doings) {
  bool any = false;
  each_role(doings, [&](const model::CountedActions& actions, bool RoleCell::*) {
    any = any || !actions.empty();
  });
  return any;
}

// Where each part of the plan stands in the outline; last what hangs on nothing.
std::map<model::Subject, std::uint32_t> places_in_plan(const model::Contract& contract) {
  std::map<model::Subject, std::uint32_t> places;
  for (const model::OutlineItem& item : model::outline(contract)) {
    const auto next = static_cast<std::uint32_t>(places.size());
    places.emplace(item.subject, next);
  }
  return places;
}

}  // namespace

RoleMatrix role_matrix(const model::Contract& contract, const model::Scope& scope) {
  RoleMatrix matrix;
  const std::map<model::Subject, std::uint32_t> plan = places_in_plan(contract);
  const auto place_of = [&](const model::Subject& subject) {
    const auto found = plan.find(subject);
    return found == plan.end() ? nowhere : found->second;
  };
  std::vector<std::uint32_t> part_of(contract.actions.size(), nowhere);  // of the plan, by action
  for (const auto& rows : model::rows_in_scope(contract, scope)) {
    if (rows.empty()) continue;
    RoleColumn column;
    column.row = rows.back();
    column.under = model::hangs_on(*column.row);
    part_of[column.row->action.value] = place_of(column.under);
    matrix.columns.push_back(column);
  }

  const std::vector<model::PartnerDoings> doings = model::partner_doings(contract, scope);
  struct Weighed {
    std::uint32_t type, part;
    std::size_t carries;
    RoleRow row;
  };
  std::vector<Weighed> weighed;
  for (std::uint32_t i = 0; i < doings.size(); ++i) {
    if (!has_role(doings[i])) continue;
    std::map<std::uint32_t, std::size_t> weight;  // by part of the plan
    each_role(doings[i], [&](const model::CountedActions& actions, bool RoleCell::*role) {
      for (const model::ActionRow* row : model::all_of(actions)) {
        weight[part_of[row->action.value]] += role == &RoleCell::carries ? 3 : 1;
      }
    });
    const auto most =
        std::max_element(weight.begin(), weight.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    const text::PartnerId partner{i};
    weighed.push_back({static_cast<std::uint32_t>(contract.partners[partner].type), most->first,
                       doings[i].carries.live.size(), RoleRow{partner, doings[i]}});
  }
  std::stable_sort(weighed.begin(), weighed.end(), [](const Weighed& a, const Weighed& b) {
    return std::make_tuple(a.type, a.part, b.carries) < std::make_tuple(b.type, b.part, a.carries);
  });
  for (Weighed& each : weighed) matrix.rows.push_back(std::move(each.row));

  // Each action's first row that carries it, then the first that has any role in it.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> first(contract.actions.size(),
                                                             {nowhere, nowhere});
  for (std::uint32_t i = 0; i < matrix.rows.size(); ++i) {
    each_role(matrix.rows[i].doings,
              [&](const model::CountedActions& actions, bool RoleCell::*role) {
                for (const model::ActionRow* row : model::all_of(actions)) {
                  auto& [carried, any] = first[row->action.value];
                  if (role == &RoleCell::carries) carried = std::min(carried, i);
                  any = std::min(any, i);
                }
              });
  }
  std::stable_sort(
      matrix.columns.begin(), matrix.columns.end(), [&](const RoleColumn& a, const RoleColumn& b) {
        const auto key = [&](const RoleColumn& column) {
          return std::make_pair(place_of(column.under), first[column.row->action.value]);
        };
        return key(a) < key(b);
      });
  std::vector<std::uint32_t> column_of(contract.actions.size(), nowhere);
  for (std::uint32_t i = 0; i < matrix.columns.size(); ++i) {
    column_of[matrix.columns[i].row->action.value] = i;
  }

  for (std::uint32_t i = 0; i < matrix.rows.size(); ++i) {
    each_role(matrix.rows[i].doings,
              [&](const model::CountedActions& actions, bool RoleCell::*role) {
                for (const model::ActionRow* row : model::all_of(actions)) {
                  matrix.cells[{i, column_of[row->action.value]}].*role = true;
                }
              });
  }
  for (const auto& [at, cell] : matrix.cells) {
    RoleColumn& column = matrix.columns[at.second];
    column.carriers += cell.carries ? 1 : 0;
    column.acting += cell.carries || cell.takes_part || cell.funds ? 1 : 0;
  }
  return matrix;
}

CarriedHalf carried_half(const RoleMatrix& matrix) {
  CarriedHalf half;
  std::vector<const RoleRow*> carriers;
  for (const RoleRow& row : matrix.rows) {
    if (!row.doings.carries.live.empty()) carriers.push_back(&row);
  }
  std::stable_sort(carriers.begin(), carriers.end(), [](const RoleRow* a, const RoleRow* b) {
    return a->doings.carries.live.size() > b->doings.carries.live.size();
  });
  half.carriers = carriers.size();
  std::set<std::uint32_t> all, covered;
  for (const RoleRow* row : carriers) {
    for (const model::ActionRow* action : row->doings.carries.live) {
      all.insert(action->action.value);
    }
  }
  half.actions = all.size();
  for (const RoleRow* row : carriers) {
    if (covered.size() * 2 >= all.size()) break;
    half.organisations.push_back(row->partner);
    for (const model::ActionRow* action : row->doings.carries.live) {
      covered.insert(action->action.value);
    }
  }
  return half;
}

TypeTable type_table(const model::Contract& contract, const model::Graph& graph) {
  TypeTable table;
  const measures::TwoMode actions = measures::layer_view(graph, measures::Layer::actions);
  std::vector<model::PartnerType> types;
  std::array<std::size_t, model::partner_type_count> acting{}, all{};
  for (std::size_t i = 0; i < graph.partners.size(); ++i) {
    types.push_back(contract.partners[graph.partners[i]].type);
    const auto type = static_cast<std::size_t>(types.back());
    ++all[type];
    acting[type] += actions.actions_of[i].empty() ? 0 : 1;
  }
  table.pairs = collaboration::type_matrix(measures::project(actions), types);
  for (std::size_t a = 0; a < all.size(); ++a) {
    if (acting[a] > 0) table.types.push_back(static_cast<model::PartnerType>(a));
    if (acting[a] == 0 && all[a] > 0) table.idle.push_back(static_cast<model::PartnerType>(a));
    for (std::size_t b = 0; b < all.size(); ++b) {
      table.pairs[a][b].possible =
          a != b ? acting[a] * acting[b] : acting[a] * (acting[a] - (acting[a] > 0 ? 1 : 0)) / 2;
    }
  }
  for (std::size_t a = 0; a < table.types.size(); ++a) {
    for (std::size_t b = a; b < table.types.size(); ++b) {
      const std::size_t joined = table
                                     .pairs[static_cast<std::size_t>(table.types[a])]
                                           [static_cast<std::size_t>(table.types[b])]
                                     .joined;
      table.joined += joined;
      if (a == b) continue;
      ++table.couples;
      table.apart += joined == 0 ? 1 : 0;
    }
  }
  return table;
}

collaboration::Brokerage type_brokerage(const model::Contract& contract,
                                        const model::Graph& graph) {
  std::vector<model::PartnerType> types;
  for (const text::PartnerId partner : graph.partners)
    types.push_back(contract.partners[partner].type);
  const measures::TwoMode actions = measures::layer_view(graph, measures::Layer::actions);
  return collaboration::brokerage(measures::project(actions), types);
}

}  // namespace maillage::analysis
