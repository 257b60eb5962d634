#include "network/model/graph.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace maillage::model {
namespace {

constexpr std::size_t at(Kind kind) { return static_cast<std::size_t>(kind); }

// Collects ties; repeated ones become one, with all their places.
class TieCollector {
 public:
  void add(std::optional<Vertex> from, std::optional<Vertex> to, Role role,
           const text::Place& place) {
    if (!from || !to || *from == *to) return;
    raw_.push_back({*from, *to, role, &place});
  }

  void move_to(Graph& graph) {
    std::stable_sort(raw_.begin(), raw_.end(),
                     [](const Raw& a, const Raw& b) { return a.key() < b.key(); });
    graph.places.reserve(raw_.size());
    for (std::size_t i = 0; i < raw_.size();) {
      const auto first = static_cast<std::ptrdiff_t>(graph.places.size());
      const Raw& raw = raw_[i];
      for (; i < raw_.size() && raw_[i].key() == raw.key(); ++i) {
        graph.places.push_back(*raw_[i].place);
      }
      std::sort(graph.places.begin() + first, graph.places.end());
      graph.places.erase(std::unique(graph.places.begin() + first, graph.places.end()),
                         graph.places.end());
      graph.ties.push_back(
          {raw.from, raw.to, raw.role, static_cast<std::uint32_t>(first),
           static_cast<std::uint32_t>(graph.places.size()) - static_cast<std::uint32_t>(first)});
    }
  }

 private:
  struct Raw {
    Vertex from = 0, to = 0;
    Role role{};
    const text::Place* place = nullptr;

    std::tuple<Vertex, Vertex, Role> key() const { return {from, to, role}; }
  };

  std::vector<Raw> raw_;
};

void tie_rows(const Contract& contract, const Graph& graph, TieCollector& ties) {
  const auto groups = rows_in_scope(contract, graph.scope);
  for (const auto& rows : groups) {
    for (const ActionRow* row : rows) {
      const auto action = graph.vertex(row->action);
      const auto mentions = [&](const std::vector<Mention>& list, Role role) {
        for (const Mention& each : list) {
          ties.add(graph.vertex(each.partner), action, role, each.place);
        }
      };
      mentions(row->carriers, Role::carries);
      mentions(row->partners, Role::takes_part);
      mentions(row->funders, Role::funds);
      mentions(row->targets, Role::is_target);
      if (row->objective) {
        ties.add(action, graph.vertex(*row->objective), Role::hangs_on, row->place);
      } else if (row->axis) {
        ties.add(action, graph.vertex(*row->axis), Role::hangs_on, row->place);
      }
      for (const EpciMention& each : row->epcis) {
        ties.add(action, graph.vertex(each.epci), Role::covers, each.place);
      }
      for (text::InstanceId instance : row->instances) {
        ties.add(graph.vertex(instance), action, Role::follows, row->place);
      }
    }
  }
}

void tie_structure(const Contract& contract, const Graph& graph, TieCollector& ties) {
  for (std::uint32_t i = 0; i < contract.objectives.size(); ++i) {
    const Objective& objective = contract.objectives[text::ObjectiveId{i}];
    const Vertex vertex = graph.vertex(text::ObjectiveId{i});
    if (objective.parent) {
      ties.add(vertex, graph.vertex(*objective.parent), Role::part_of, objective.place);
    } else if (objective.axis) {
      ties.add(vertex, graph.vertex(*objective.axis), Role::part_of, objective.place);
    }
  }
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    const Partner& partner = contract.partners[text::PartnerId{i}];
    const auto vertex = graph.vertex(text::PartnerId{i});
    if (partner.parent) {
      ties.add(vertex, graph.vertex(*partner.parent), Role::service_of, partner.place);
    }
    if (partner.epci) {
      ties.add(vertex, graph.vertex(*partner.epci), Role::stands_in, partner.place);
    }
  }
  for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) {
    const Epci& epci = contract.epcis[text::EpciId{i}];
    ties.add(graph.vertex(epci.partner), graph.vertex(text::EpciId{i}), Role::governs, epci.place);
  }
}

void tie_instances(const Contract& contract, const Graph& graph, TieCollector& ties) {
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const Instance& instance = contract.instances[text::InstanceId{i}];
    const Vertex vertex = graph.vertex(text::InstanceId{i});
    for (text::PartnerId id : instance.members) {
      ties.add(graph.vertex(id), vertex, Role::member, instance.place);
    }
    for (text::PartnerId id : instance.guests) {
      ties.add(graph.vertex(id), vertex, Role::guest, instance.place);
    }
    for (text::PartnerId id : instance.leads) {
      ties.add(graph.vertex(id), vertex, Role::steers, instance.place);
    }
    for (text::ObjectiveId id : instance.objectives) {
      ties.add(vertex, graph.vertex(id), Role::follows, instance.place);
    }
    for (text::AxisId id : instance.axes) {
      ties.add(vertex, graph.vertex(id), Role::follows, instance.place);
    }
    for (text::ActionId id : instance.actions) {
      ties.add(vertex, graph.vertex(id), Role::follows, instance.place);
    }
  }
}

// Rows by neighbour, then by tie.
void lay_arcs(Graph& graph) {
  const std::size_t vertices = graph.first[kind_count];
  std::vector<std::size_t> end(vertices + 1, 0);  // of each row, shifted by one
  for (const Tie& tie : graph.ties) {
    ++end[tie.from + 1];
    ++end[tie.to + 1];
  }
  for (std::size_t vertex = 0; vertex < vertices; ++vertex) end[vertex + 1] += end[vertex];
  graph.arcs.first.assign(end.begin(), end.end());
  std::vector<std::pair<Vertex, std::uint32_t>> arcs(2 * graph.ties.size());
  for (std::uint32_t i = 0; i < graph.ties.size(); ++i) {
    arcs[end[graph.ties[i].from]++] = {graph.ties[i].to, i};
    arcs[end[graph.ties[i].to]++] = {graph.ties[i].from, i};
  }
  const auto at = [&](std::size_t vertex) {
    return arcs.begin() + static_cast<std::ptrdiff_t>(graph.arcs.first[vertex]);
  };
  for (std::size_t vertex = 0; vertex < vertices; ++vertex) std::sort(at(vertex), at(vertex + 1));
  graph.arcs.neighbours.reserve(arcs.size());
  graph.tie_of.reserve(arcs.size());
  for (const auto& [neighbour, tie] : arcs) {
    graph.arcs.neighbours.push_back(neighbour);
    graph.tie_of.push_back(tie);
  }
}

}  // namespace

std::size_t Graph::count(Kind kind) const { return first[at(kind) + 1] - first[at(kind)]; }

Kind Graph::kind_of(Vertex vertex) const {
  std::size_t kind = 0;
  while (kind + 1 < kind_count && vertex >= first[kind + 1]) ++kind;
  return static_cast<Kind>(kind);
}

std::optional<Vertex> Graph::vertex(text::PartnerId id) const {
  const std::uint32_t position = partner_position[id.value];
  if (position == none_position) return std::nullopt;
  return first[at(Kind::partner)] + position;
}

std::optional<Vertex> Graph::vertex(text::ActionId id) const {
  const std::uint32_t position = action_position[id.value];
  if (position == none_position) return std::nullopt;
  return first[at(Kind::action)] + position;
}

Vertex Graph::vertex(text::ObjectiveId id) const { return first[at(Kind::objective)] + id.value; }
Vertex Graph::vertex(text::AxisId id) const { return first[at(Kind::axis)] + id.value; }
Vertex Graph::vertex(text::InstanceId id) const { return first[at(Kind::instance)] + id.value; }
Vertex Graph::vertex(text::EpciId id) const { return first[at(Kind::epci)] + id.value; }

RowGroups::RowGroups(const std::vector<std::uint32_t>& sizes) {
  std::size_t rows = 0;
  for (const std::uint32_t size : sizes) rows += size;
  rows_.resize(rows);
  groups_.reserve(sizes.size());
  const ActionRow* const* begin = rows_.data();
  for (const std::uint32_t size : sizes) {
    groups_.emplace_back(begin, size);
    begin += size;
  }
}

RowGroups rows_in_scope(const Contract& contract, const Scope& scope) {
  std::vector<std::pair<std::uint32_t, const ActionRow*>> rows;  // each with its group
  std::vector<std::uint32_t> position(contract.actions.size(), Graph::none_position), sizes;
  const auto add = [&](const Edition& edition) {
    for (const ActionRow& row : edition.rows) {
      if (scope.axis && row.axis != scope.axis) continue;
      std::uint32_t& known = position[row.action.value];
      if (known == Graph::none_position) {
        known = static_cast<std::uint32_t>(sizes.size());
        sizes.push_back(0);
      }
      ++sizes[known];
      rows.emplace_back(known, &row);
    }
  };
  for (const bool gathers : {true, false}) {
    for (const Edition& edition : contract.editions) {
      if (!scope.whole && edition.year != scope.year) continue;
      if (edition.year.is_recapitulatif() == gathers) add(edition);
    }
  }
  RowGroups groups(sizes);
  std::vector<std::size_t> next(sizes.size(), 0);  // in rows_, of each group
  for (std::size_t group = 1; group < sizes.size(); ++group) {
    next[group] = next[group - 1] + sizes[group - 1];
  }
  for (const auto& [group, row] : rows) groups.rows_[next[group]++] = row;
  return groups;
}

Graph build_graph(const Contract& contract, const Scope& scope) {
  Graph graph;
  graph.scope = scope;
  graph.partner_position.assign(contract.partners.size(), Graph::none_position);
  graph.action_position.assign(contract.actions.size(), Graph::none_position);
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
    if (contract.partners[text::PartnerId{i}].standing == Standing::prospective) continue;
    graph.partner_position[i] = static_cast<std::uint32_t>(graph.partners.size());
    graph.partners.push_back(text::PartnerId{i});
  }
  for (const auto& rows : rows_in_scope(contract, scope)) {
    const text::ActionId id = rows.front()->action;
    graph.action_position[id.value] = static_cast<std::uint32_t>(graph.actions.size());
    graph.actions.push_back(id);
  }
  const std::array<std::size_t, kind_count> counts = {
      graph.partners.size(), graph.actions.size(),      contract.objectives.size(),
      contract.axes.size(),  contract.instances.size(), contract.epcis.size()};
  for (std::size_t kind = 0; kind < kind_count; ++kind) {
    graph.first[kind + 1] = graph.first[kind] + static_cast<Vertex>(counts[kind]);
  }
  TieCollector ties;
  tie_rows(contract, graph, ties);
  tie_structure(contract, graph, ties);
  tie_instances(contract, graph, ties);
  ties.move_to(graph);
  lay_arcs(graph);
  return graph;
}

}  // namespace maillage::model
