#include "output/report/explore_data.hpp"

namespace maillage {

std::string explore_data(const Contract&, const Scope&, Language) { return "{}"; }

}  // namespace maillage
