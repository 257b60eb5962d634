// A place for every vertex of the network, for formats that carry one: their readers show a heap
// at the origin, or draw by lot, where none is given.
//
// Rings around the plan, a ring a kind: axes, objectives, actions, organisations, instances, EPCI
// from the inside out. Actions follow the outline; what is on another ring stands near what it is
// tied to, and what is tied to nothing ends its ring. A start for a layout, not a drawing of ours.
#pragma once

#include <vector>

#include "network/model/graph.hpp"

namespace maillage::exchange {

struct RingPoint {
  int x = 0, y = 0;
};

struct RingLayout {
  std::vector<RingPoint> points;  // by vertex; whole numbers, the same on every machine
  int radius = 0;                 // of the outermost ring that holds any
};

// O(vertices · log vertices + ties).
RingLayout ring_layout(const model::Graph& graph);

}  // namespace maillage::exchange
