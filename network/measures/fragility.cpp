#include "network/measures/fragility.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace maillage {
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

// One vertex of the depth-first search. Discovery numbers start at 1; 0: not seen.
struct Search {
  std::uint32_t found = 0;
  std::uint32_t lowest = 0;  // lowest discovery number that its subtree is tied to
  std::uint32_t parent = 0;
  std::uint32_t next = 0;    // position in its row
  std::uint32_t pieces = 0;  // subtrees that its removal parts from the rest
  Size subtree;
  Size parted;   // sum of these subtrees
  Size largest;  // the largest of them
};

}  // namespace

std::vector<Cutpoint> cutpoints(const TwoMode& network) {
  const std::uint32_t partners = static_cast<std::uint32_t>(network.partners());
  const std::uint32_t count = partners + static_cast<std::uint32_t>(network.actions());
  std::vector<Search> search(count);
  std::vector<std::uint32_t> members;  // of the component, in order of discovery
  std::vector<Cutpoint> result;
  std::uint32_t clock = 0;

  const auto enter = [&](std::uint32_t vertex, std::uint32_t parent) {
    Search& state = search[vertex];
    state.found = state.lowest = ++clock;
    state.parent = parent;
    ++(vertex < partners ? state.subtree.partners : state.subtree.actions);
    members.push_back(vertex);
  };
  const auto leave = [&](std::uint32_t child) {
    const Search& below = search[child];
    Search& above = search[below.parent];
    above.lowest = std::min(above.lowest, below.lowest);
    above.subtree = plus(above.subtree, below.subtree);
    if (below.lowest < above.found) return;
    ++above.pieces;
    above.parted = plus(above.parted, below.subtree);
    if (is_larger(below.subtree, above.largest)) above.largest = below.subtree;
  };

  for (std::uint32_t root = 0; root < count; ++root) {
    if (search[root].found != 0) continue;
    members.clear();
    enter(root, root);
    for (std::uint32_t vertex = root;;) {
      Search& state = search[vertex];
      const bool is_partner = vertex < partners;
      const auto& row =
          is_partner ? network.actions_of[vertex] : network.partners_of[vertex - partners];
      if (state.next < row.size()) {
        const std::uint32_t other = row[state.next++] + (is_partner ? partners : 0);
        if (search[other].found == 0) {
          enter(other, vertex);
          vertex = other;
        } else if (other != state.parent) {
          state.lowest = std::min(state.lowest, search[other].found);
        }
        continue;
      }
      if (vertex == root) break;
      leave(vertex);
      vertex = state.parent;
    }
    const Size whole = search[root].subtree;
    for (const std::uint32_t vertex : members) {
      const Search& state = search[vertex];
      const Size itself = vertex < partners ? Size{1, 0} : Size{0, 1};
      const Size others = minus(whole, itself);
      const Size rest = minus(others, state.parted);  // on the parent's side
      const std::uint32_t pieces = state.pieces + (rest.all() > 0 ? 1 : 0);
      if (pieces < 2) continue;
      const Size cut = minus(others, is_larger(rest, state.largest) ? rest : state.largest);
      Cutpoint cutpoint;
      cutpoint.mode = vertex < partners ? Mode::partner : Mode::action;
      cutpoint.index = vertex < partners ? vertex : vertex - partners;
      cutpoint.partners = cut.partners;
      cutpoint.actions = cut.actions;
      cutpoint.pieces = pieces;
      result.push_back(cutpoint);
    }
  }
  std::sort(result.begin(), result.end(), [](const Cutpoint& a, const Cutpoint& b) {
    return a.mode != b.mode ? a.mode < b.mode : a.index < b.index;
  });
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

}  // namespace maillage
