#include "output/drawing/map_outline.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace maillage::drawing {
namespace {

constexpr double degree = 3.14159265358979323846 / 180;
constexpr double least_extent = 1e-6;  // degrees: a tenth of a metre
constexpr std::size_t longest_run = 500;

double distance_to(const CanvasPoint& point, const CanvasPoint& a, const CanvasPoint& b) {
  const double dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
  const double along =
      length == 0 ? 0
                  : std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0.0, 1.0);
  return std::hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

double area_of(const std::vector<CanvasPoint>& ring) {
  double twice = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const CanvasPoint &a = ring[i], &b = ring[(i + 1) % ring.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2;
}

template <class F>
void each_side(const MapOutline& outline, F&& visit) {
  for (const std::vector<CanvasPoint>& ring : outline) {
    for (std::size_t i = 0; i < ring.size(); ++i) visit(ring[i], ring[(i + 1) % ring.size()]);
  }
}

// The side has a point in the box: what of it is left between the box's sides (Liang and Barsky).
bool crosses(const CanvasPoint& a, const CanvasPoint& b, const Rect& box) {
  double from = 0, to = 1;
  const auto cut = [&](double step, double room) {
    if (step == 0) return room >= 0;
    const double at = room / step;
    if (step < 0) {
      from = std::max(from, at);
    } else {
      to = std::min(to, at);
    }
    return from <= to;
  };
  const double dx = b.x - a.x, dy = b.y - a.y;
  return cut(-dx, a.x - box.left) && cut(dx, box.right() - a.x) && cut(-dy, a.y - box.top) &&
         cut(dy, box.bottom() - a.y);
}

}  // namespace

MapProjection::MapProjection(const std::vector<const text::GeoRings*>& shown) {
  constexpr double far = std::numeric_limits<double>::infinity();
  double east = -far, south = far;
  west_ = far;
  north_ = -far;
  for (const text::GeoRings* rings : shown) {
    for (const text::GeoRing& ring : *rings) {
      for (const text::GeoPoint& point : ring) {
        west_ = std::min(west_, point.longitude);
        east = std::max(east, point.longitude);
        south = std::min(south, point.latitude);
        north_ = std::max(north_, point.latitude);
      }
    }
  }
  narrowing_ = std::max(0.01, std::cos((south + north_) / 2 * degree));
  width_ = std::max(least_extent, (east - west_) * narrowing_);
  height_ = std::max(least_extent, north_ - south);
  // A line is no map: it gets some room across.
  const double wider = std::max(width_, height_ / 8), higher = std::max(height_, width_ / 8);
  west_ -= (wider - width_) / 2 / narrowing_;
  north_ += (higher - height_) / 2;
  width_ = wider;
  height_ = higher;
}

void MapProjection::fit(const Rect& room) {
  scale_ = std::min(room.width / width_, room.height / height_);
  left_ = room.left + (room.width - width_ * scale_) / 2;
  top_ = room.top + (room.height - height_ * scale_) / 2;
}

CanvasPoint MapProjection::of(const text::GeoPoint& point) const {
  return {left_ + (point.longitude - west_) * narrowing_ * scale_,
          top_ + (north_ - point.latitude) * scale_};
}

std::vector<CanvasPoint> simplified(const std::vector<CanvasPoint>& ring, double tolerance) {
  if (ring.size() < 4) return ring;
  std::vector<CanvasPoint> line = ring;
  line.push_back(ring.front());
  std::vector<bool> kept(line.size());
  // A closed line has no ends: it is cut at its first point and the one farthest from that.
  std::size_t farthest = 1;
  const auto apart = [&](std::size_t i) {
    return std::hypot(line[i].x - line[0].x, line[i].y - line[0].y);
  };
  for (std::size_t i = 2; i + 1 < line.size(); ++i) {
    if (apart(i) > apart(farthest)) farthest = i;
  }
  for (std::size_t i = 0; i < line.size(); i += longest_run) kept[i] = true;
  kept[farthest] = kept.back() = true;
  std::vector<std::pair<std::size_t, std::size_t>> runs;
  for (std::size_t i = 1, from = 0; i < line.size(); ++i) {
    if (!kept[i]) continue;
    runs.emplace_back(from, i);
    from = i;
  }
  while (!runs.empty()) {
    const auto [from, to] = runs.back();
    runs.pop_back();
    double most = tolerance;
    std::size_t split = 0;
    for (std::size_t i = from + 1; i < to; ++i) {
      const double away = distance_to(line[i], line[from], line[to]);
      if (away <= most) continue;
      most = away;
      split = i;
    }
    if (split == 0) continue;
    kept[split] = true;
    runs.emplace_back(from, split);
    runs.emplace_back(split, to);
  }
  std::vector<CanvasPoint> left;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    if (kept[i]) left.push_back(line[i]);
  }
  return left;
}

MapOutline outline_of(const text::GeoRings& rings, const MapProjection& projection,
                      double tolerance) {
  constexpr double least_area = 2;  // square points
  MapOutline outline;
  for (const text::GeoRing& ring : rings) {
    std::vector<CanvasPoint> on_sheet;
    on_sheet.reserve(ring.size());
    for (const text::GeoPoint& point : ring) on_sheet.push_back(projection.of(point));
    std::vector<CanvasPoint> less = simplified(on_sheet, tolerance);
    if (less.size() >= 3 && area_of(less) >= least_area) outline.push_back(std::move(less));
  }
  if (outline.empty() && !rings.empty() && !rings.front().empty()) {
    const CanvasPoint at = projection.of(rings.front().front());
    outline.push_back({{at.x - 1, at.y}, {at.x, at.y - 1}, {at.x + 1, at.y}, {at.x, at.y + 1}});
  }
  return outline;
}

MapOutline clipped(const MapOutline& outline, const Rect& room) {
  MapOutline result;
  for (std::vector<CanvasPoint> ring : outline) {
    for (int side = 0; side < 4; ++side) {
      // How far within the side a point stands.
      const auto within = [&](const CanvasPoint& at) {
        return side == 0   ? at.x - room.left
               : side == 1 ? room.right() - at.x
               : side == 2 ? at.y - room.top
                           : room.bottom() - at.y;
      };
      std::vector<CanvasPoint> cut;
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const CanvasPoint &a = ring[i], &b = ring[(i + 1) % ring.size()];
        const double from = within(a), to = within(b);
        if (from >= 0) cut.push_back(a);
        if ((from >= 0) == (to >= 0)) continue;
        const double along = from / (from - to);
        cut.push_back({a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)});
      }
      ring = std::move(cut);
    }
    if (ring.size() >= 3) result.push_back(std::move(ring));
  }
  return result;
}

std::optional<CanvasPoint> place_within(const MapOutline& outline, double width, double height) {
  double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
  std::size_t sides = 0;
  each_side(outline, [&](const CanvasPoint& a, const CanvasPoint&) {
    left = std::min(left, a.x);
    right = std::max(right, a.x);
    top = std::min(top, a.y);
    bottom = std::max(bottom, a.y);
    ++sides;
  });
  if (right - left < width || bottom - top < height) return std::nullopt;
  // A grid over what it covers, coarser where the border is long: 20 million sides looked at, at most.
  const double steps =
      std::clamp(std::sqrt(2e7 / static_cast<double>(std::max<std::size_t>(1, sides))), 8.0, 48.0);
  std::optional<CanvasPoint> best;
  double farthest = -1;
  for (double row = 0.5; row < steps; ++row) {
    for (double column = 0.5; column < steps; ++column) {
      const CanvasPoint at{left + (right - left) * column / steps,
                           top + (bottom - top) * row / steps};
      const Rect box{at.x - width / 2, at.y - height / 2, width, height};
      bool inside = false, is_free = true;
      double nearest = 1e9;
      each_side(outline, [&](const CanvasPoint& a, const CanvasPoint& b) {
        if (!is_free) return;
        if (crosses(a, b, box)) is_free = false;
        if ((a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x) {
          inside = !inside;
        }
        nearest = std::min(nearest, distance_to(at, a, b));
      });
      if (!is_free || !inside || nearest <= farthest) continue;
      farthest = nearest;
      best = at;
    }
  }
  return best;
}

}  // namespace maillage::drawing
