#include "network/measures/fragility.hpp"

#include <algorithm>
#include <array>
#include <boost/graph/biconnected_components.hpp>
#include <iterator>

#include "network/measures/algorithms/boost_graph.hpp"

namespace maillage::measures {
namespace {

struct Size {
  std::uint32_t partners = 0, actions = 0;
  std::uint32_t all() const { return partners + actions; }
};

Size plus(const Size& a, const Size& b) { return {a.partners + b.partners, a.actions + b.actions}; }
Size minus(const Size& a, const Size& b) {
  return {a.partners - b.partners, a.actions - b.actions};
}
bool is_larger(const Size& a, const Size& b) {
  return a.all() != b.all() ? a.all() > b.all() : a.partners > b.partners;
}

// Boost's depth-first search: what it leaves of each vertex.
struct Search {
  std::vector<std::uint32_t> found;   // discovery numbers, from 1
  std::vector<std::uint32_t> lowest;  // lowest discovery number that its subtree is tied to
  std::vector<model::Vertex> parent;  // a root is its own
  std::vector<model::Vertex> order;   // vertices as discovered
  std::vector<model::Vertex> cutpoints;
};

Search search(const model::Adjacency& network) {
  const std::size_t count = network.size();
  Search result;
  result.found.resize(count);
  result.lowest.resize(count);
  result.parent.resize(count);
  result.order.resize(count);
  const auto map = [&](std::vector<std::uint32_t>& values) {
    return boost::make_iterator_property_map(values.begin(),
                                             model::get(boost::vertex_index, network));
  };
  boost::articulation_points(network, std::back_inserter(result.cutpoints),
                             boost::discover_time_map(map(result.found))
                                 .lowpoint_map(map(result.lowest))
                                 .predecessor_map(map(result.parent)));
  for (model::Vertex vertex = 0; vertex < count; ++vertex)
    result.order[result.found[vertex] - 1] = vertex;
  return result;
}

// What hangs below a vertex in the tree of the search.
struct Below {
  Size subtree;              // itself with it
  std::uint32_t pieces = 0;  // subtrees that its removal parts from the rest
  Size parted, largest;      // these together, and the largest of them
};

}  // namespace

std::vector<Cutpoint> cutpoints(const TwoMode& network) {
  const auto partners = static_cast<std::uint32_t>(network.partners());
  const auto size_of = [&](model::Vertex vertex) {
    return vertex < partners ? Size{1, 0} : Size{0, 1};
  };
  const Search found = search(adjacency(network));
  std::vector<Below> below(found.order.size());
  for (auto vertex = found.order.rbegin(); vertex != found.order.rend(); ++vertex) {
    const model::Vertex parent = found.parent[*vertex];
    Size& subtree = below[*vertex].subtree;
    subtree = plus(subtree, size_of(*vertex));
    if (parent == *vertex) continue;
    Below& above = below[parent];
    above.subtree = plus(above.subtree, subtree);
    if (found.lowest[*vertex] < found.found[parent]) continue;
    ++above.pieces;
    above.parted = plus(above.parted, subtree);
    if (is_larger(subtree, above.largest)) above.largest = subtree;
  }
  std::vector<model::Vertex> root(found.order.size());
  for (const model::Vertex vertex : found.order) {
    const model::Vertex parent = found.parent[vertex];
    root[vertex] = parent == vertex ? vertex : root[parent];
  }
  std::vector<Cutpoint> result;
  for (const model::Vertex vertex : found.cutpoints) {
    const Below& state = below[vertex];
    const Size others = minus(below[root[vertex]].subtree, size_of(vertex));
    const Size rest = minus(others, state.parted);  // on the parent's side
    const Size cut = minus(others, is_larger(rest, state.largest) ? rest : state.largest);
    Cutpoint cutpoint;
    cutpoint.mode = vertex < partners ? Mode::partner : Mode::action;
    cutpoint.index = vertex < partners ? vertex : vertex - partners;
    cutpoint.partners = cut.partners;
    cutpoint.actions = cut.actions;
    cutpoint.pieces = state.pieces + (rest.all() > 0 ? 1 : 0);
    result.push_back(cutpoint);
  }
  std::sort(result.begin(), result.end(), [](const Cutpoint& a, const Cutpoint& b) {
    return a.mode != b.mode ? a.mode < b.mode : a.index < b.index;
  });
  return result;
}

std::vector<Cutpoint> parting_cutpoints(const TwoMode& network) {
  std::vector<Cutpoint> result = cutpoints(network);
  const auto stands_alone = [&](const Cutpoint& each) {
    if (each.mode == Mode::action) return false;
    const auto& actions = network.actions_of[each.index];
    return std::all_of(actions.begin(), actions.end(), [&](std::uint32_t action) {
      return network.partners_of[action].size() == 1;
    });
  };
  result.erase(std::remove_if(result.begin(), result.end(), stands_alone), result.end());
  return result;
}

Concentration concentration(const TwoMode& carrying) {
  Concentration result;
  if (carrying.ties == 0) return result;
  const double ties = static_cast<double>(carrying.ties);
  double squares = 0;
  std::array<std::size_t, 3> top{};  // descending
  for (const auto& row : carrying.actions_of) {
    const double share = static_cast<double>(row.size()) / ties;
    squares += share * share;
    std::size_t degree = row.size();
    for (std::size_t& place : top) {
      if (degree > place) std::swap(degree, place);
    }
  }
  result.herfindahl = squares;
  result.top_one = static_cast<double>(top[0]) / ties;
  result.top_three = static_cast<double>(top[0] + top[1] + top[2]) / ties;
  return result;
}

}  // namespace maillage::measures
