// Congruence: do those who act together also sit together?
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "network/measures/two_mode.hpp"
#include "network/model/contract.hpp"
#include "network/model/graph.hpp"

namespace maillage::collaboration {

// Over ordered pairs of the partners that both networks are about, wᵢⱼ the number of actions and
// bodies that the two share and dᵢ the number of actions and bodies of i:
//   Σ w(w−1) / (Σ w(w−1) + Σ w(dᵢ−w))
// how far ties of the two kinds close on each other: 1 where whoever shares one shares all. In [0, 1].
// Undefined where nobody shares more than one and nobody has another. O(Σ d² over actions and bodies).
// The two-mode form of Knoke, Diani, Hollway & Christopoulos 2021.
std::optional<double> two_mode_congruence(const measures::TwoMode& acting,
                                          const measures::TwoMode& sitting);

// Paths from a porteur through a live action to a body that has the action in its remit. A path closes
// where the porteur sits there (member or pilot), or its parent, one of its services, or a collective
// name that stands for it does.
struct PathCount {
  std::size_t paths = 0, closed = 0;
  // closed / paths. In [0, 1]. Undefined without a path.
  std::optional<double> share() const {
    if (paths == 0) return std::nullopt;
    return static_cast<double>(closed) / static_cast<double>(paths);
  }
};

struct BodyCongruence {
  text::InstanceId instance;
  PathCount count;
  // Porteurs of its remit who neither sit on it nor are invited; the most actions first, then
  // contract order. Empty where the members of the body are not recorded: then nobody can say.
  std::vector<text::PartnerId> absent;
};

struct ObjectiveCongruence {
  text::ObjectiveId objective;
  PathCount count;
};

struct Congruence {
  PathCount all;
  std::vector<BodyCongruence> bodies;           // with at least one path; contract order
  std::vector<ObjectiveCongruence> objectives;  // with at least one path; contract order
  std::vector<text::InstanceId>
      unrecorded;  // have carried actions in their remit, but no member is said
};

// Of the graph's scope. Porteurs that are collective names are left out: they sit nowhere. A body that
// follows the whole plan has all actions in its remit. O(carried actions × bodies).
// Knoke, Diani, Hollway & Christopoulos 2021.
Congruence congruence(const model::Contract& contract, const model::Graph& graph);

}  // namespace maillage::collaboration
