// Structural holes (Burt 1992) in one pass: for each partner its contacts are marked, and each tie is
// looked at once, from its end of higher degree, over the shorter of the two rows. Both ends get what the
// tie says of them: how many contacts they share (effective size), and what of their time goes to each
// other by way of these (constraint).
#include "network/measures/projection_measures.hpp"

#include <algorithm>

namespace maillage::measures {
namespace {

double real(std::uint64_t count) { return static_cast<double>(count); }

}  // namespace

std::optional<double> density(const Projection& projection) {
  const double count = real(projection.partners());
  if (count < 2) return std::nullopt;
  return 2 * real(projection.ties()) / (count * (count - 1));
}

std::optional<double> degree_centralization(const Projection& projection) {
  const double count = real(projection.partners());
  if (count < 3) return std::nullopt;
  std::size_t highest = 0;
  for (std::size_t partner = 0; partner < projection.partners(); ++partner) {
    highest = std::max(highest, projection.joined.degree(partner));
  }
  const double sum = real(highest) * count - 2 * real(projection.ties());
  return sum / ((count - 1) * (count - 2));
}

std::vector<std::optional<double>> betweenness(const algorithms::PathSums& sums) {
  const std::size_t count = sums.reached.size();
  std::vector<std::optional<double>> result(count);
  if (count < 3 || sums.betweenness.empty()) return result;
  for (std::size_t partner = 0; partner < count; ++partner) {
    result[partner] = sums.betweenness[partner] / (real(count - 1) * real(count - 2) / 2);
  }
  return result;
}

std::optional<double> betweenness_centralization(const algorithms::PathSums& sums) {
  const std::vector<std::optional<double>> values = betweenness(sums);
  if (values.empty() || !values.front()) return std::nullopt;
  const double highest = **std::max_element(values.begin(), values.end());
  double sum = 0;
  for (const std::optional<double>& value : values) sum += highest - *value;
  return sum / real(values.size() - 1);
}

std::vector<StructuralHoles> structural_holes(const Projection& projection) {
  const model::Adjacency& joined = projection.joined;
  const std::size_t count = projection.partners();
  std::vector<double> inverse_degree(count, 0), constraint(count, 0);
  for (std::size_t partner = 0; partner < count; ++partner) {
    if (joined.degree(partner) > 0) inverse_degree[partner] = 1 / real(joined.degree(partner));
  }
  // Ordered pairs of contacts that are joined: 2t.
  std::vector<std::uint64_t> closed(count, 0);
  std::vector<char> near(count, 0);
  for (std::uint32_t hub = 0; hub < count; ++hub) {
    const auto mark = [&](char value) {
      for (std::size_t at = joined.first[hub]; at < joined.first[hub + 1]; ++at) {
        near[joined.neighbours[at]] = value;
      }
    };
    mark(1);
    for (std::size_t at = joined.first[hub]; at < joined.first[hub + 1]; ++at) {
      // Each tie once, from its end of higher degree, over the shorter row.
      const std::uint32_t other = joined.neighbours[at];
      const std::size_t degree = joined.degree(other), hub_degree = joined.degree(hub);
      if (degree > hub_degree || (degree == hub_degree && other > hub)) continue;
      std::uint64_t common = 0;
      double indirect = 0;
      for (std::size_t step = joined.first[other]; step < joined.first[other + 1]; ++step) {
        const std::uint32_t third = joined.neighbours[step];
        if (near[third] == 0) continue;
        ++common;
        indirect += inverse_degree[third];
      }
      for (const std::uint32_t end : {hub, other}) {
        const double spent = inverse_degree[end] * (1 + indirect);
        constraint[end] += spent * spent;
        closed[end] += common;
      }
    }
    mark(0);
  }
  std::vector<StructuralHoles> result(count);
  for (std::size_t partner = 0; partner < count; ++partner) {
    const std::size_t degree = joined.degree(partner);
    if (degree == 0) continue;
    result[partner].effective_size = real(degree) - real(closed[partner]) / real(degree);
    result[partner].constraint = constraint[partner];
  }
  return result;
}

}  // namespace maillage::measures
