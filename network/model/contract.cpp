#include "network/model/contract.hpp"

namespace maillage::model {

const Edition* find_edition(const Contract& contract, const WhichTable& table) {
  for (const Edition& edition : contract.editions) {
    if (edition.year == table) return &edition;
  }
  return nullptr;
}

const Edition* latest_recapitulatif(const Contract& contract) {
  const Edition* latest = nullptr;
  for (const Edition& edition : contract.editions) {
    if (edition.year.is_recapitulatif()) latest = &edition;
  }
  return latest;
}

const Edition* latest_edition(const Contract& contract) {
  const Edition* latest = nullptr;
  for (const Edition& edition : contract.editions) {
    if (!edition.year.is_recapitulatif()) latest = &edition;
  }
  return latest != nullptr ? latest : latest_recapitulatif(contract);
}

}  // namespace maillage::model
