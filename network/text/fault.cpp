#include "network/text/fault.hpp"

#include <algorithm>

namespace maillage::text {

bool has_errors(const Faults& faults) {
  return std::any_of(faults.begin(), faults.end(),
                     [](const Fault& fault) { return fault.severity == FaultSeverity::error; });
}

}  // namespace maillage::text
