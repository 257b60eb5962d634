#include "network/measures/two_mode_paths.hpp"

#include <algorithm>

namespace maillage::measures {
namespace {

double path_real(std::uint64_t count) { return static_cast<double>(count); }

ModePaths part(const algorithms::PathSums& sums, std::size_t begin, std::size_t own,
               std::size_t other) {
  const auto cut = [&](const auto& whole) {
    using Values = std::decay_t<decltype(whole)>;
    if (whole.empty()) return Values{};
    const auto from = whole.begin() + static_cast<std::ptrdiff_t>(begin);
    return Values(from, from + static_cast<std::ptrdiff_t>(own));
  };
  ModePaths result;
  result.own = own;
  result.other = other;
  result.sums.betweenness = cut(sums.betweenness);
  result.sums.distance_sum = cut(sums.distance_sum);
  result.sums.reached = cut(sums.reached);
  return result;
}

// B(n, m) where a share of it can be taken.
std::optional<double> divisor(const ModePaths& paths) {
  const std::optional<double> largest = largest_betweenness(paths.own, paths.other);
  if (!largest || *largest == 0 || paths.sums.betweenness.empty()) return std::nullopt;
  return largest;
}

}  // namespace

TwoModePaths two_mode_paths(const TwoMode& network, unsigned threads) {
  const algorithms::PathSums sums = algorithms::shortest_paths(adjacency(network), threads);
  const std::size_t partners = network.partners(), actions = network.actions();
  TwoModePaths result;
  result.partners = part(sums, 0, partners, actions);
  result.actions = part(sums, partners, actions, partners);
  return result;
}

std::optional<double> largest_betweenness(std::size_t own, std::size_t other) {
  if (own == 0 || other == 0) return std::nullopt;
  const double m = path_real(other);
  const double s = path_real((own - 1) / other), t = path_real((own - 1) % other);
  return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
}

std::vector<std::optional<double>> closeness(const ModePaths& paths) {
  std::vector<std::optional<double>> result(paths.own);
  for (std::size_t vertex = 0; vertex < paths.own; ++vertex) {
    const double reached = path_real(paths.sums.reached[vertex]);
    if (reached == 0) continue;
    const double nearest = path_real(paths.other) + 2 * path_real(paths.own - 1);
    result[vertex] = nearest / path_real(paths.sums.distance_sum[vertex]) * reached /
                     path_real(paths.own + paths.other - 1);
  }
  return result;
}

std::vector<std::optional<double>> betweenness(const ModePaths& paths) {
  std::vector<std::optional<double>> result(paths.own);
  const std::optional<double> largest = divisor(paths);
  if (!largest) return result;
  for (std::size_t vertex = 0; vertex < paths.own; ++vertex) {
    result[vertex] = paths.sums.betweenness[vertex] / *largest;
  }
  return result;
}

std::optional<double> betweenness_centralization(const ModePaths& paths) {
  const std::optional<double> largest = divisor(paths);
  if (paths.own < 2 || !largest) return std::nullopt;
  const std::vector<double>& values = paths.sums.betweenness;
  const double highest = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (const double value : values) sum += highest - value;
  return sum / (path_real(paths.own - 1) * *largest);
}

}  // namespace maillage::measures
