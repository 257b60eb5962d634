// One typed graph of a contract: partners, actions, objectives, axes, instances, EPCI, joined by
// roles. Every partner, action, objective, instance and EPCI of the scope is a vertex, tied or not.
//
// Compressed sparse rows with both arcs of each tie stored, in plain arrays: a graph of Boost's
// through network/measures/algorithms/boost_graph.hpp, whose headers are too heavy to stand here.
// Vertices are numbered kind by kind, so that an id and its vertex are one addition apart: no
// lookup maps.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "network/model/adjacency.hpp"
#include "network/model/contract.hpp"
#include "network/text/id.hpp"

namespace maillage::model {

enum class Kind : std::uint8_t { partner, action, objective, axis, instance, epci };
inline constexpr int kind_count = 6;

enum class Role : std::uint8_t {
  carries,     // partner → action
  takes_part,  // partner → action
  funds,       // partner → action
  is_target,   // partner → action
  hangs_on,  // action → objective, or action → axis where the contract has no objective for it
  part_of,   // objective → parent objective or axis
  member,    // partner → instance
  guest,     // partner → instance
  steers,    // partner → instance
  follows,   // instance → objective, action or axis
  covers,    // action → EPCI
  service_of,  // partner → parent partner
  stands_in,   // partner → EPCI
  governs,     // EPCI's council: partner → EPCI
};
inline constexpr int role_count = 14;

using Vertex = std::uint32_t;

struct Tie {
  Vertex from = 0, to = 0;
  Role role{};
  std::uint32_t first_place = 0, places = 0;  // what says so: Graph::places_of
};

// What part of the contract a graph shows. Neither: the whole contract, all tables together.
struct Scope {
  bool whole = false;                // all tables; else the table of `year`
  WhichTable year;                   // with whole false
  std::optional<text::AxisId> axis;  // only this axis's actions; partners stay all

  friend bool operator==(const Scope&, const Scope&) = default;
};

struct Graph {
  Scope scope;
  std::array<Vertex, kind_count + 1> first{};  // vertices of kind k: first[k] … first[k+1]-1
  std::vector<text::PartnerId> partners;       // current ones (not prospective), in contract order
  std::vector<text::ActionId> actions;         // of the scope, in the order of the table
  std::vector<Tie> ties;                       // sorted by (from, to, role); no repeats
  std::vector<text::Place> places;             // of all ties, in their order
  // Two vertices with several roles between them are neighbours once for each.
  Adjacency arcs;
  std::vector<std::uint32_t> tie_of;  // of each of arcs.neighbours: its tie, in `ties`

  // What says that the tie is: sorted, without repeats.
  std::span<const text::Place> places_of(const Tie& tie) const {
    return {places.data() + tie.first_place, tie.places};
  }
  std::size_t count(Kind kind) const;
  Kind kind_of(Vertex vertex) const;
  std::optional<Vertex> vertex(text::PartnerId id) const;  // none: a prospective partner
  std::optional<Vertex> vertex(text::ActionId id) const;   // none: not in the scope
  Vertex vertex(text::ObjectiveId id) const;
  Vertex vertex(text::AxisId id) const;
  Vertex vertex(text::InstanceId id) const;
  Vertex vertex(text::EpciId id) const;

  // Contract ids → position in `partners` / `actions`, or none_position.
  static constexpr std::uint32_t none_position = 0xffffffffu;
  std::vector<std::uint32_t> partner_position, action_position;
};

// Rows grouped by action, in one piece: figures ask for those of thousands of actions again and
// again.
class RowGroups {
 public:
  using Group = std::span<const ActionRow* const>;  // never empty

  // `sizes`: of each group.
  explicit RowGroups(const std::vector<std::uint32_t>& sizes);
  RowGroups(RowGroups&&) = default;
  RowGroups& operator=(RowGroups&&) = default;
  RowGroups(const RowGroups&) = delete;  // its groups would be the other's
  RowGroups& operator=(const RowGroups&) = delete;

  std::vector<Group>::const_iterator begin() const { return groups_.begin(); }
  std::vector<Group>::const_iterator end() const { return groups_.end(); }
  std::size_t size() const { return groups_.size(); }
  const Group& operator[](std::size_t group) const { return groups_[group]; }
  const Group& front() const { return groups_.front(); }

 private:
  friend RowGroups rows_in_scope(const Contract& contract, const Scope& scope);

  std::vector<const ActionRow*> rows_;
  std::vector<Group> groups_;  // of rows_
};

// The rows in scope: an action's row of the table, or with Scope::whole its rows of all tables,
// oldest first, and before them those of récapitulatifs: what a bilan saw in its year is the last
// word. Grouped by action in the order of graph.actions.
RowGroups rows_in_scope(const Contract& contract, const Scope& scope);

Graph build_graph(const Contract& contract, const Scope& scope);

}  // namespace maillage::model
