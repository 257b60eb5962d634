// Moves boxes off the ties of others, and bends the ties that are left under one.
//
// Springs put those who share much close together and know nothing of boxes: of the 109 ties of a
// contract of 45 organisations 39 ran under a third one, which then seems to be joined. Here each box
// may leave its place for another if that takes ties from under boxes, or crossings, and ties stay
// short: simulated annealing (Davidson and Harel 1996, “Drawing Graphs Nicely Using Simulated
// Annealing”), in whole points and with a threshold in place of its exponential, so that every
// machine takes the same steps.
// Internal to output/diagrams/partnerships.
#pragma once

#include <cstddef>
#include <vector>

#include "output/diagrams/partnerships/partnership_layout.hpp"
#include "output/drawing/canvas.hpp"

namespace maillage::diagrams {

// Two nodes by position.
struct MapTie {
  std::size_t a = 0, b = 0;
};

// The nodes lie within width × height and no two touch: so they do afterwards, on whole points. Of all
// that is tried, the arrangement with the fewest ties under boxes is kept, then that with the fewest
// crossings. The time is bounded, whatever the number of ties: about half a second. Deterministic.
void untangle(std::vector<MapNode>& nodes, const std::vector<MapTie>& ties, double width,
              double height);

// From the centre of one to that of the other, four points of a Bézier curve: straight where no third
// box is in the way, else bent by as little as leaves all boxes free, to one side or as an S; straight
// under them if no bend does. O(nodes) for each bend that is tried.
struct Way {
  std::vector<drawing::CanvasPoint> points;
  bool is_free = true;  // no box is in its way
};
Way way_round(const std::vector<MapNode>& nodes, std::size_t from, std::size_t to);

}  // namespace maillage::diagrams
