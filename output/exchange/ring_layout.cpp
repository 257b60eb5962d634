#include "output/exchange/ring_layout.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <tuple>

namespace maillage::exchange {
namespace {

constexpr double turn = 2 * 3.14159265358979323846;
constexpr double apart = 30;        // of two neighbours on a ring, at least
constexpr double ring_width = 200;  // from a ring to the next, at least

class Rings {
 public:
  explicit Rings(const model::Graph& graph)
      : graph_(graph), angles_(graph.first[model::kind_count]) {}

  RingLayout layout() {
    follow_outline();
    // Each ring by those that stand already.
    spread(by_neighbours(model::Kind::objective, {model::Kind::action}));
    spread(by_neighbours(model::Kind::axis, {model::Kind::objective, model::Kind::action}));
    spread(by_neighbours(model::Kind::partner, {model::Kind::action}));
    spread(by_neighbours(model::Kind::instance, {model::Kind::partner, model::Kind::objective}));
    spread(by_neighbours(model::Kind::epci,
                         {model::Kind::partner, model::Kind::action, model::Kind::instance}));
    return placed();
  }

 private:
  using Order = std::vector<model::Vertex>;

  // Calls see(neighbour) for each.
  template <class See>
  void each_neighbour(model::Vertex vertex, See see) const {
    for (std::size_t i = graph_.arcs.first[vertex]; i < graph_.arcs.first[vertex + 1]; ++i) {
      see(graph_.arcs.neighbours[i]);
    }
  }

  model::Vertex begin(model::Kind kind) const {
    return graph_.first[static_cast<std::size_t>(kind)];
  }
  model::Vertex end(model::Kind kind) const {
    return graph_.first[static_cast<std::size_t>(kind) + 1];
  }

  Order all_of(model::Kind kind) const {
    Order order(end(kind) - begin(kind));
    std::iota(order.begin(), order.end(), begin(kind));
    return order;
  }

  void follow_outline() {
    Order order = all_of(model::Kind::action);
    // What an action hangs on: an objective, or an axis where it has none.
    const auto heading = [&](model::Vertex action) {
      model::Vertex first = graph_.first[model::kind_count];
      each_neighbour(action, [&](model::Vertex each) {
        if (graph_.kind_of(each) == model::Kind::objective ||
            graph_.kind_of(each) == model::Kind::axis) {
          first = std::min(first, each);
        }
      });
      return first;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](model::Vertex a, model::Vertex b) { return heading(a) < heading(b); });
    spread(order);
  }

  // The ring ordered by the mean direction of the neighbours of these kinds.
  Order by_neighbours(model::Kind kind, std::initializer_list<model::Kind> others) const {
    std::vector<std::tuple<bool, long long, model::Vertex>> keys;
    for (model::Vertex vertex : all_of(kind)) {
      double x = 0, y = 0;
      bool tied = false;
      each_neighbour(vertex, [&](model::Vertex each) {
        if (std::find(others.begin(), others.end(), graph_.kind_of(each)) == others.end()) return;
        x += std::cos(angles_[each]);
        y += std::sin(angles_[each]);
        tied = true;
      });
      double angle = std::atan2(y, x);
      if (angle < 0) angle += turn;
      // Whole: a last digit that differs between machines changes no order.
      keys.emplace_back(!tied, tied ? std::llround(angle * 1e6) : 0, vertex);
    }
    std::sort(keys.begin(), keys.end());
    Order order;
    for (const auto& key : keys) order.push_back(std::get<model::Vertex>(key));
    return order;
  }

  void spread(const Order& order) {
    for (std::size_t i = 0; i < order.size(); ++i) {
      angles_[order[i]] = turn * static_cast<double>(i) / static_cast<double>(order.size());
    }
  }

  RingLayout placed() const {
    RingLayout layout;
    layout.points.resize(angles_.size());
    double radius = 0;
    for (model::Kind kind : {model::Kind::axis, model::Kind::objective, model::Kind::action,
                             model::Kind::partner, model::Kind::instance, model::Kind::epci}) {
      const double count = static_cast<double>(end(kind) - begin(kind));
      if (count == 0) continue;
      radius = std::max(radius + ring_width, count * apart / turn);
      for (model::Vertex vertex = begin(kind); vertex < end(kind); ++vertex) {
        layout.points[vertex] = {static_cast<int>(std::lround(radius * std::cos(angles_[vertex]))),
                                 static_cast<int>(std::lround(radius * std::sin(angles_[vertex])))};
      }
    }
    layout.radius = static_cast<int>(std::lround(radius));
    return layout;
  }

  const model::Graph& graph_;
  std::vector<double> angles_;
};

}  // namespace

RingLayout ring_layout(const model::Graph& graph) { return Rings(graph).layout(); }

}  // namespace maillage::exchange
