#include "network/measures/projection.hpp"

#include <algorithm>

namespace maillage::measures {

Projection project(const TwoMode& network) {
  const std::size_t count = network.partners();
  Projection result;
  result.joined.first.reserve(count + 1);
  result.actions.reserve(count);
  std::vector<std::uint32_t> shared(count, 0), met;
  std::vector<double> newman(count, 0);
  for (std::uint32_t partner = 0; partner < count; ++partner) {
    met.clear();
    for (const std::uint32_t action : network.actions_of[partner]) {
      const auto& row = network.partners_of[action];
      if (row.size() < 2) continue;
      const double weight = 1 / static_cast<double>(row.size() - 1);
      for (const std::uint32_t other : row) {
        if (other == partner) continue;
        if (shared[other]++ == 0) met.push_back(other);
        newman[other] += weight;
      }
    }
    std::sort(met.begin(), met.end());
    for (const std::uint32_t other : met) {
      result.joined.neighbours.push_back(other);
      result.shared.push_back(shared[other]);
      result.newman.push_back(newman[other]);
      shared[other] = 0;
      newman[other] = 0;
    }
    result.joined.first.push_back(result.joined.neighbours.size());
    result.actions.push_back(static_cast<std::uint32_t>(network.actions_of[partner].size()));
  }
  return result;
}

std::vector<Pair> pairs(const Projection& projection) {
  std::vector<Pair> result;
  result.reserve(projection.ties());
  const model::Adjacency& joined = projection.joined;
  for (std::uint32_t a = 0; a < joined.size(); ++a) {
    for (std::size_t at = joined.first[a]; at < joined.first[a + 1]; ++at) {
      const std::uint32_t b = joined.neighbours[at];
      if (b < a) continue;
      const std::uint32_t shared = projection.shared[at];
      const std::uint32_t either = projection.actions[a] + projection.actions[b] - shared;
      Pair pair;
      pair.a = a;
      pair.b = b;
      pair.shared = shared;
      pair.jaccard = static_cast<double>(shared) / static_cast<double>(either);
      pair.newman = projection.newman[at];
      result.push_back(pair);
    }
  }
  return result;
}

std::vector<Multiplex> multiplexity(const std::vector<Projection>& layers) {
  std::vector<Multiplex> result;
  if (layers.empty()) return result;
  std::vector<std::uint32_t> others;
  for (std::uint32_t a = 0; a < layers.front().partners(); ++a) {
    others.clear();
    for (const Projection& layer : layers) {
      const model::Adjacency& joined = layer.joined;
      for (std::size_t at = joined.first[a]; at < joined.first[a + 1]; ++at) {
        if (joined.neighbours[at] > a) others.push_back(joined.neighbours[at]);
      }
    }
    std::sort(others.begin(), others.end());
    for (const std::uint32_t b : others) {
      if (result.empty() || result.back().a != a || result.back().b != b) {
        result.push_back(Multiplex{a, b, 0});
      }
      ++result.back().layers;
    }
  }
  return result;
}

}  // namespace maillage::measures
