// Orthogonal arrows between rows of boxes, planned in two passes: how many arrows run in each lane, then
// where.
//
//   lane 0   ────────┐                    one track for each arrow that runs here
//   row 0   [ COPIL ]│
//   lane 1   ───┐  ┌─┘
//   row 1   [ A ]  [ B ]   ↑ between columns: arrows that pass a row
//
// The first pass only counts, so that a lane is as high as its tracks need before any box is placed. An
// arrow takes the next free track and the next port of its box's side: none covers another, though two may
// cross. Fewest crossings are not looked for; bodies are a dozen.
#include "output/diagrams/governance/organigram_lanes.hpp"

#include <algorithm>
#include <array>

namespace maillage::diagrams {
namespace {

constexpr double gutter = 22;       // between columns, and beside the last
constexpr double track = 6;         // between two arrows of a lane
constexpr double lane_margin = 10;  // from a row to the nearest track

// Few boxes stand in the middle of their row, in columns that all rows share: the lanes between
// columns stay free from top to bottom.
constexpr std::array<std::array<std::size_t, lane_columns>, lane_columns> columns_of = {
    {{1}, {0, 2}, {0, 1, 2}}};

struct Seat {
  std::size_t row = 0, column = 0;
};

// The lanes that an arrow runs in; `across` is unused where it stays in one lane between rows.
struct Way {
  std::size_t first = 0, last = 0;  // lanes between rows: r lies above row r
  std::size_t across = 0;           // lanes between columns: c lies right of column c - 1
  bool leaves_top = true, arrives_top = true;
  bool is_straight() const { return first == last; }
};

Way way_of(const Seat& from, const Seat& to) {
  Way way;
  way.leaves_top = to.row <= from.row;
  way.arrives_top = to.row >= from.row;
  way.first = way.leaves_top ? from.row : from.row + 1;
  way.last = way.arrives_top ? to.row : to.row + 1;
  way.across = to.column >= from.column ? from.column + 1 : from.column;
  return way;
}

// Shares a side of a box among the arrows that meet it.
struct Ports {
  std::size_t count = 0, used = 0;
  double next(const drawing::Rect& box) {
    ++used;
    return box.left + box.width * static_cast<double>(used) / static_cast<double>(count + 1);
  }
};

}  // namespace

void add_rows(LaneGrid& grid, const std::vector<std::uint32_t>& boxes) {
  const std::size_t rows = (boxes.size() + lane_columns - 1) / lane_columns;
  for (std::size_t row = 0, at = 0; row < rows; ++row) {
    const std::size_t count = (boxes.size() - at + rows - row - 1) / (rows - row);
    grid.rows.emplace_back(boxes.begin() + static_cast<std::ptrdiff_t>(at),
                           boxes.begin() + static_cast<std::ptrdiff_t>(at + count));
    at += count;
  }
}

double lane_box_width(double width) {
  return (width - gutter * static_cast<double>(lane_columns + 1)) /
         static_cast<double>(lane_columns);
}

LanePlan plan_lanes(const LaneGrid& grid, const std::vector<double>& heights, double left,
                    double top, double width) {
  std::vector<Seat> seats(heights.size());
  for (std::size_t row = 0; row < grid.rows.size(); ++row) {
    const auto& columns = columns_of[grid.rows[row].size() - 1];
    for (std::size_t i = 0; i < grid.rows[row].size(); ++i) {
      seats[grid.rows[row][i]] = {row, columns[i]};
    }
  }
  std::vector<Way> ways;
  std::vector<std::size_t> along(grid.rows.size() + 1), across(lane_columns + 1);
  std::vector<Ports> tops(heights.size()), bottoms(heights.size());
  for (const LaneArrow& arrow : grid.arrows) {
    const Way way = way_of(seats[arrow.from], seats[arrow.to]);
    ++along[way.first];
    if (!way.is_straight()) {
      ++along[way.last];
      ++across[way.across];
    }
    ++(way.leaves_top ? tops : bottoms)[arrow.from].count;
    ++(way.arrives_top ? tops : bottoms)[arrow.to].count;
    ways.push_back(way);
  }

  LanePlan plan;
  plan.boxes.resize(heights.size());
  const double box_width = lane_box_width(width);
  std::vector<double> lane_tops;
  double y = top;
  for (std::size_t row = 0; row <= grid.rows.size(); ++row) {
    lane_tops.push_back(y);
    const bool is_outer = row == 0 || row == grid.rows.size();
    if (along[row] > 0 || !is_outer) {
      y += 2 * lane_margin + track * static_cast<double>(along[row]);
    }
    if (row == grid.rows.size()) break;
    plan.row_tops.push_back(y);
    double tallest = 0;
    for (const std::uint32_t box : grid.rows[row]) {
      const auto column = static_cast<double>(seats[box].column);
      plan.boxes[box] = {left + gutter + column * (box_width + gutter), y, box_width, heights[box]};
      tallest = std::max(tallest, heights[box]);
    }
    y += tallest;
  }
  plan.bottom = y;

  std::vector<std::size_t> along_used(along.size()), across_used(across.size());
  const auto track_of = [&](std::size_t lane) {
    return lane_tops[lane] + lane_margin + track * (static_cast<double>(along_used[lane]++) + 0.5);
  };
  for (std::size_t i = 0; i < ways.size(); ++i) {
    const Way& way = ways[i];
    const drawing::Rect& from = plan.boxes[grid.arrows[i].from];
    const drawing::Rect& to = plan.boxes[grid.arrows[i].to];
    const double out = (way.leaves_top ? tops : bottoms)[grid.arrows[i].from].next(from);
    const double in = (way.arrives_top ? tops : bottoms)[grid.arrows[i].to].next(to);
    const double first = track_of(way.first);
    std::vector<drawing::CanvasPoint> corners = {{out, way.leaves_top ? from.top : from.bottom()},
                                                 {out, first}};
    double last = first;
    if (!way.is_straight()) {
      last = track_of(way.last);
      const double share = static_cast<double>(++across_used[way.across]) /
                           static_cast<double>(across[way.across] + 1);
      const double x =
          left + static_cast<double>(way.across) * (box_width + gutter) + gutter * share;
      corners.push_back({x, first});
      corners.push_back({x, last});
    }
    corners.push_back({in, last});
    corners.push_back({in, way.arrives_top ? to.top : to.bottom()});
    plan.corners.push_back(std::move(corners));
  }
  return plan;
}

}  // namespace maillage::diagrams
