#include "network/collaboration/attrition.hpp"

namespace maillage::collaboration {

std::optional<double> attrition(const measures::TwoMode& network) {
  if (network.actions() == 0) return std::nullopt;
  double sum = 0;
  for (const auto& partners : network.partners_of) {
    const auto degree = static_cast<double>(partners.size());
    sum += degree / (degree + 1);
  }
  return sum / static_cast<double>(network.actions());
}

double attrition_gain(std::size_t organisations, std::size_t actions) {
  const auto degree = static_cast<double>(organisations);
  return 1 / ((degree + 1) * (degree + 2)) / static_cast<double>(actions);
}

}  // namespace maillage::collaboration
