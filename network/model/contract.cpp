#include "network/model/contract.hpp"

namespace maillage::model {

const Edition* find_edition(const Contract& contract, std::optional<int> year) {
  for (const Edition& edition : contract.editions) {
    if (edition.year == year) return &edition;
  }
  return nullptr;
}

const Edition* latest_edition(const Contract& contract) {
  return contract.editions.empty() ? nullptr : &contract.editions.back();
}

}  // namespace maillage::model
