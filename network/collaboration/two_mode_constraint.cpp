#include "network/collaboration/two_mode_constraint.hpp"

#include <cstdint>

namespace maillage::collaboration {

std::vector<std::optional<double>> two_mode_constraint(const measures::TwoMode& network) {
  const auto inverse = [](std::size_t count) { return 1 / static_cast<double>(count); };
  std::vector<std::optional<double>> result(network.partners());
  std::vector<double> shared(network.partners(), 0);  // Σ 1/d over the actions shared with i
  for (std::uint32_t i = 0; i < network.partners(); ++i) {
    const auto& actions = network.actions_of[i];
    if (actions.empty()) continue;
    if (actions.size() == 1) {  // whoever else is in it: 1
      result[i] = 1;
      continue;
    }
    for (const std::uint32_t action : actions) {
      const auto& partners = network.partners_of[action];
      for (const std::uint32_t j : partners) shared[j] += inverse(partners.size());
    }
    double constraint = 0;
    for (const std::uint32_t action : actions) {
      const auto& partners = network.partners_of[action];
      double elsewhere = 0;
      for (const std::uint32_t j : partners) {
        if (j == i || network.actions_of[j].size() < 2) continue;
        elsewhere += (shared[j] - inverse(partners.size())) * inverse(network.actions_of[j].size());
      }
      const double part = inverse(actions.size()) * (1 + elsewhere);
      constraint += part * part;
    }
    result[i] = constraint;
    for (const std::uint32_t action : actions) {
      for (const std::uint32_t j : network.partners_of[action]) shared[j] = 0;
    }
  }
  return result;
}

}  // namespace maillage::collaboration
