// Boxes in a grid with lanes between its rows and columns, and arrows that run in the lanes alone.
//
// An arrow leaves a box upwards (to a row above or beside) or downwards, runs along the lane of that
// row, up or down a lane between columns if rows lie between, and along the lane at its end. In a lane
// each arrow has a track of its own: two may cross, none covers another or passes under a box. A lane
// between rows is as wide as its tracks need; in one between columns many tracks come closer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "output/drawing/canvas.hpp"

namespace maillage::diagrams {

inline constexpr std::size_t lane_columns = 3;

struct LaneArrow {
  std::uint32_t from = 0, to = 0;  // different boxes
  int kind = 0;                    // of the caller's; tells nothing here
};

// Boxes are numbered from 0; each stands in one row.
struct LaneGrid {
  std::vector<std::vector<std::uint32_t>> rows;  // at most lane_columns in each
  std::vector<LaneArrow> arrows;
};

// As many rows as they need, filled evenly; none of no boxes.
void add_rows(LaneGrid& grid, const std::vector<std::uint32_t>& boxes);

// Of a grid as wide as that, in points.
double lane_box_width(double width);

struct LanePlan {
  std::vector<drawing::Rect> boxes;                        // by number
  std::vector<std::vector<drawing::CanvasPoint>> corners;  // by arrow, from its box to its tip
  std::vector<double> row_tops;
  double bottom = 0;  // of all, its last lane included
};

// `heights` by number of a box. O(boxes + arrows).
LanePlan plan_lanes(const LaneGrid& grid, const std::vector<double>& heights, double left,
                    double top, double width);

}  // namespace maillage::diagrams
