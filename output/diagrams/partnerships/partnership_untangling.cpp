#include "output/diagrams/partnerships/partnership_untangling.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <random>
#include <utility>

namespace maillage::diagrams {
namespace {

constexpr int box_air = 11;   // between two boxes: a tie between them is seen
constexpr int clearance = 3;  // between a box and a tie of others

constexpr double least_air = 2, bend_step = 12;
constexpr int most_bends = 40;  // of both inner points together

// What a wrong costs, in points of a tie's length: a tie under a box is the worst, it says what is not so.
constexpr std::int64_t under_cost = 400, crossing_cost = 40, first_threshold = 200;
// Tests of two things that a search may make: of a node and a tie, on average, and in all.
constexpr std::int64_t tests_each = 6000, most_tests = 40'000'000;
constexpr std::int64_t no_limit = std::numeric_limits<std::int64_t>::max();

struct Spot {
  int x = 0, y = 0;  // centre
  int half_wide = 0, half_high = 0;
};

// From where to where a tie lies: most tests of two things end here.
struct Extent {
  int left = 0, right = 0, top = 0, bottom = 0;
};

Extent extent_of(const Spot& a, const Spot& b) {
  return {std::min(a.x, b.x), std::max(a.x, b.x), std::min(a.y, b.y), std::max(a.y, b.y)};
}

// The box of a node as ties must keep clear of it.
struct Clear {
  explicit Clear(const Spot& box)
      : wide(box.half_wide + clearance),
        high(box.half_high + clearance),
        x(box.x),
        y(box.y),
        around{box.x - wide, box.x + wide, box.y - high, box.y + high} {}
  int wide, high, x, y;
  Extent around;
};

// Twice the area of the triangle: its sign is the side on which c lies of the line from a to b.
int side_of(const Spot& a, const Spot& b, int x, int y) {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}

// Whether the two have more than an edge in common. Not one test after the other: a branch costs more.
bool do_overlap(const Extent& one, const Extent& other) {
  return (static_cast<int>(one.right > other.left) & static_cast<int>(one.left < other.right) &
          static_cast<int>(one.bottom > other.top) & static_cast<int>(one.top < other.bottom)) != 0;
}

// The same with edges.
bool do_touch(const Extent& one, const Extent& other) {
  return (static_cast<int>(one.right >= other.left) & static_cast<int>(one.left <= other.right) &
          static_cast<int>(one.bottom >= other.top) & static_cast<int>(one.top <= other.bottom)) !=
         0;
}

// Of a tie from a to b whose extent overlaps the box. The line misses the box if its middle is further
// off than any corner.
bool runs_under(const Spot& a, const Spot& b, const Clear& box) {
  const int middle = side_of(a, b, box.x, box.y);
  return std::abs(middle) < std::abs(b.x - a.x) * box.high + std::abs(b.y - a.y) * box.wide;
}

// Of ties whose extents touch.
bool do_cross(const Spot& a, const Spot& b, const Spot& c, const Spot& d) {
  return (side_of(a, b, c.x, c.y) < 0) != (side_of(a, b, d.x, d.y) < 0) &&
         (side_of(c, d, a.x, a.y) < 0) != (side_of(c, d, b.x, b.y) < 0);
}

struct Wrongs {
  std::int64_t under = 0, crossings = 0, length = 0;

  std::int64_t cost() const { return under_cost * under + crossing_cost * crossings + length / 4; }
  void add(const Wrongs& after, const Wrongs& before) {
    under += after.under - before.under;
    crossings += after.crossings - before.crossings;
    length += after.length - before.length;
  }
  bool fewer_than(const Wrongs& other) const {
    return std::make_pair(under, cost()) < std::make_pair(other.under, other.cost());
  }
};

class Untangling {
 public:
  Untangling(const std::vector<MapNode>& nodes, const std::vector<MapTie>& ties, double width,
             double height)
      : ties_(ties),
        ties_of_(nodes.size()),
        is_moved_(nodes.size()),
        known_(nodes.size()),
        width_(static_cast<int>(width)),
        height_(static_cast<int>(height)) {
    for (const MapNode& node : nodes) {
      spots_.push_back({static_cast<int>(std::lround(node.x)),
                        static_cast<int>(std::lround(node.y)), static_cast<int>(node.width / 2) + 1,
                        static_cast<int>(node.height / 2) + 1});
    }
    for (std::size_t i = 0; i < ties_.size(); ++i) {
      ties_of_[ties_[i].a].push_back(i);
      ties_of_[ties_[i].b].push_back(i);
      extents_.push_back(extent_of(spots_[ties_[i].a], spots_[ties_[i].b]));
    }
  }

  std::vector<Spot> search() {
    std::vector<std::size_t> all(spots_.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    Wrongs now = wrongs_of(all, no_limit), least = now;
    std::vector<Spot> best = spots_;
    std::vector<std::size_t> moved;
    tests_ = 0;
    const std::int64_t all_tests =
        std::min(most_tests, tests_each * static_cast<std::int64_t>(spots_.size() * ties_.size()));
    while (tests_ < all_tests && least.under + least.crossings > 0) {
      // What may be made worse in a step: much at first, nothing at the end.
      const std::int64_t left = 1024 * (all_tests - tests_) / all_tests;
      const std::int64_t threshold = first_threshold * left * left / (1024 * 1024);
      const std::size_t node = below(spots_.size());
      std::size_t other = below(4) == 0 ? below(spots_.size()) : node;
      moved.assign(1, node);
      if (other != node) moved.push_back(other);
      const Spot old_node = spots_[node], old_other = spots_[other];
      ++tests_;
      if (other == node) {
        step(spots_[node], left);
      } else {
        std::swap(spots_[node].x, spots_[other].x);
        std::swap(spots_[node].y, spots_[other].y);
      }
      const Spot new_node = spots_[node], new_other = spots_[other];
      const bool has_room = fits(node) && fits(other);
      spots_[node] = old_node;
      spots_[other] = old_other;
      if (!has_room) continue;
      const Wrongs before = moved.size() == 1 ? here(node) : wrongs_of(moved, no_limit);
      put(node, new_node);
      put(other, new_other);
      const Wrongs after = wrongs_of(moved, before.cost() + threshold);
      if (after.cost() > before.cost() + threshold) {
        put(node, old_node);
        put(other, old_other);
        continue;
      }
      ++steps_;
      now.add(after, before);
      if (now.fewer_than(least)) {
        least = now;
        best = spots_;
      }
    }
    return best;
  }

 private:
  std::size_t below(std::size_t count) { return random_() % count; }

  void put(std::size_t node, const Spot& spot) {
    spots_[node] = spot;
    for (const std::size_t i : ties_of_[node])
      extents_[i] = extent_of(spots_[ties_[i].a], spots_[ties_[i].b]);
  }

  // Anywhere, one time in four; else not far, and less and less so.
  void step(Spot& spot, std::int64_t left) {
    const int far = 8 + static_cast<int>(left) / 8;
    if (below(4) == 0) {
      spot.x = static_cast<int>(below(static_cast<std::size_t>(width_)));
      spot.y = static_cast<int>(below(static_cast<std::size_t>(height_)));
    } else {
      spot.x += static_cast<int>(below(static_cast<std::size_t>(2 * far + 1))) - far;
      spot.y += static_cast<int>(below(static_cast<std::size_t>(2 * far + 1))) - far;
    }
  }

  bool fits(std::size_t node) {
    const Spot& spot = spots_[node];
    if (spot.x < spot.half_wide || spot.x > width_ - spot.half_wide || spot.y < spot.half_high ||
        spot.y > height_ - spot.half_high) {
      return false;
    }
    tests_ += static_cast<std::int64_t>(spots_.size());
    for (std::size_t i = 0; i < spots_.size(); ++i) {
      if (i != node &&
          std::abs(spots_[i].x - spot.x) < spots_[i].half_wide + spot.half_wide + box_air &&
          std::abs(spots_[i].y - spot.y) < spots_[i].half_high + spot.half_high + box_air) {
        return false;
      }
    }
    return true;
  }

  // wrongs_of() one, reckoned anew when something has moved.
  const Wrongs& here(std::size_t node) {
    Known& known = known_[node];
    if (known.steps != steps_) known = {steps_, wrongs_of({node}, no_limit)};
    return known.wrongs;
  }

  // What would be another number if these stood elsewhere; no further than to a cost above the limit.
  Wrongs wrongs_of(const std::vector<std::size_t>& moved, std::int64_t limit) {
    Wrongs wrongs;
    for (const std::size_t node : moved) is_moved_[node] = 1;
    std::size_t at_rest = ties_.size();
    for (const std::size_t node : moved) {
      const Clear box(spots_[node]);
      for (std::size_t i = 0; i < extents_.size(); ++i) {
        if (!do_overlap(extents_[i], box.around)) continue;
        const MapTie& tie = ties_[i];
        if (is_moved_[tie.a] != 0 || is_moved_[tie.b] != 0) continue;
        wrongs.under += runs_under(spots_[tie.a], spots_[tie.b], box) ? 1 : 0;
      }
      for (const std::size_t i : ties_of_[node]) at_rest -= is_counted_elsewhere(i, node) ? 0 : 1;
    }
    tests_ += static_cast<std::int64_t>(moved.size() * at_rest);
    for (const std::size_t node : moved) {
      for (const std::size_t i : ties_of_[node]) {
        if (is_counted_elsewhere(i, node)) continue;
        const MapTie& tie = ties_[i];
        const Spot &a = spots_[tie.a], &b = spots_[tie.b];
        const Extent extent = extents_[i];
        const int across = extent.right - extent.left, down = extent.bottom - extent.top;
        wrongs.length += std::max(across, down) + std::min(across, down) / 2;
        tests_ += static_cast<std::int64_t>(spots_.size());
        if (wrongs.cost() > limit) break;
        for (std::size_t k = 0; k < spots_.size(); ++k) {
          const Clear box(spots_[k]);
          if (!do_overlap(extent, box.around) || k == tie.a || k == tie.b) continue;
          wrongs.under += runs_under(a, b, box) ? 1 : 0;
        }
        if (wrongs.cost() > limit) break;
        for (std::size_t k = 0; k < extents_.size(); ++k) {
          if (!do_touch(extent, extents_[k])) continue;
          const MapTie& other = ties_[k];
          if (other.a == tie.a || other.a == tie.b || other.b == tie.a || other.b == tie.b)
            continue;
          if (k > i && (is_moved_[other.a] != 0 || is_moved_[other.b] != 0)) continue;
          wrongs.crossings += do_cross(a, b, spots_[other.a], spots_[other.b]) ? 1 : 0;
        }
        tests_ += static_cast<std::int64_t>(ties_.size());
      }
    }
    for (const std::size_t node : moved) is_moved_[node] = 0;
    return wrongs;
  }

  // Whether this tie of a node that moves is one between two that do, and the other's to count.
  bool is_counted_elsewhere(std::size_t tie, std::size_t node) const {
    return node == ties_[tie].b && is_moved_[ties_[tie].a] != 0;
  }

  const std::vector<MapTie>& ties_;
  std::vector<std::vector<std::size_t>> ties_of_;
  std::vector<char> is_moved_;
  struct Known {
    std::size_t steps = 0;  // at which it was reckoned; 0: never
    Wrongs wrongs;
  };
  std::vector<Known> known_;
  std::size_t steps_ = 1;  // taken so far
  int width_, height_;
  std::vector<Spot> spots_;
  std::vector<Extent> extents_;  // of each tie
  std::int64_t tests_ = 0;
  std::mt19937 random_{7};
};

}  // namespace

void untangle(std::vector<MapNode>& nodes, const std::vector<MapTie>& ties, double width,
              double height) {
  if (nodes.empty()) return;
  const std::vector<Spot> spots = Untangling(nodes, ties, width, height).search();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    nodes[i].x = spots[i].x;
    nodes[i].y = spots[i].y;
  }
}

Way way_round(const std::vector<MapNode>& nodes, std::size_t from, std::size_t to) {
  const MapNode &a = nodes[from], &b = nodes[to];
  const double dx = b.x - a.x, dy = b.y - a.y;
  const double length = std::max(1.0, std::sqrt(dx * dx + dy * dy));
  double right = 0, bottom = 0;
  for (const MapNode& node : nodes) {
    right = std::max(right, node.x + node.width / 2);
    bottom = std::max(bottom, node.y + node.height / 2);
  }
  // Its two inner points so far to the side of the straight line.
  const auto bent = [&](double first, double second) {
    const double across = -dy / length, down = dx / length;
    return std::vector<drawing::CanvasPoint>{
        {a.x, a.y},
        {a.x + dx / 3 + across * first, a.y + dy / 3 + down * first},
        {b.x - dx / 3 + across * second, b.y - dy / 3 + down * second},
        {b.x, b.y}};
  };
  const auto is_free = [&](const std::vector<drawing::CanvasPoint>& points) {
    constexpr int parts = 64;
    for (int part = 0; part <= parts; ++part) {
      const double t = static_cast<double>(part) / parts, u = 1 - t;
      const double k0 = u * u * u, k1 = 3 * u * u * t, k2 = 3 * u * t * t, k3 = t * t * t;
      const double x = k0 * points[0].x + k1 * points[1].x + k2 * points[2].x + k3 * points[3].x;
      const double y = k0 * points[0].y + k1 * points[1].y + k2 * points[2].y + k3 * points[3].y;
      if (x < 0 || y < 0 || x > right || y > bottom) return false;
      for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (i != from && i != to && std::abs(x - nodes[i].x) < nodes[i].width / 2 + least_air &&
            std::abs(y - nodes[i].y) < nodes[i].height / 2 + least_air) {
          return false;
        }
      }
    }
    return true;
  };
  std::vector<drawing::CanvasPoint> straight = bent(0, 0);
  if (is_free(straight)) return {std::move(straight)};
  for (int all = 1; all <= most_bends; ++all) {
    for (int first = -all; first <= all; ++first) {
      for (const int second : {all - std::abs(first), std::abs(first) - all}) {
        std::vector<drawing::CanvasPoint> points = bent(bend_step * first, bend_step * second);
        if (is_free(points)) return {std::move(points)};
      }
    }
  }
  return {std::move(straight), false};
}

}  // namespace maillage::diagrams
