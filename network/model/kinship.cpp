// Parents and services of sets of organisations. Chains of parents have no cycles (resolve saw to
// it), so each walk upwards ends.
#include "network/model/kinship.hpp"

#include <algorithm>
#include <cstddef>

namespace maillage::model {

namespace {

bool is_above(const Contract& contract, text::PartnerId above, text::PartnerId below) {
  std::optional<text::PartnerId> step = below;
  for (; step; step = contract.partners[*step].parent) {
    if (*step == above) return true;
  }
  return false;
}

bool groups(const Contract& contract, text::PartnerId collective, text::PartnerId one) {
  const std::vector<text::PartnerId>& grouped = contract.partners[collective].groups;
  return std::find(grouped.begin(), grouped.end(), one) != grouped.end();
}

}  // namespace

text::PartnerId top_organisation(const Contract& contract, text::PartnerId partner) {
  while (contract.partners[partner].parent) partner = *contract.partners[partner].parent;
  return partner;
}

PartnerSet no_partner(const Contract& contract) { return PartnerSet(contract.partners.size(), 0); }

PartnerSet with_parents(const Contract& contract, const PartnerSet& set) {
  PartnerSet result = set;
  for (std::uint32_t i = 0; i < set.size(); ++i) {
    if (!set[i]) continue;
    auto parent = contract.partners[text::PartnerId{i}].parent;
    for (; parent; parent = contract.partners[*parent].parent) result[parent->value] = 1;
  }
  return result;
}

PartnerSet with_services(const Contract& contract, const PartnerSet& set) {
  PartnerSet result = set;
  for (std::uint32_t i = 0; i < set.size(); ++i) {
    auto parent = contract.partners[text::PartnerId{i}].parent;
    for (; parent && !result[i]; parent = contract.partners[*parent].parent) {
      result[i] = set[parent->value];
    }
  }
  return result;
}

PartnerSet with_grouped(const Contract& contract, const PartnerSet& set) {
  PartnerSet result = set;
  for (std::uint32_t i = 0; i < set.size(); ++i) {
    if (!set[i]) continue;
    for (const text::PartnerId one : contract.partners[text::PartnerId{i}].groups)
      result[one.value] = 1;
  }
  return result;
}

PartnerSet with_family(const Contract& contract, const PartnerSet& set) {
  PartnerSet result = with_parents(contract, set);
  const PartnerSet services = with_services(contract, set);
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = result[i] || services[i];
  const PartnerSet family = result;
  for (std::uint32_t i = 0; i < result.size(); ++i) {
    for (const text::PartnerId one : contract.partners[text::PartnerId{i}].groups) {
      if (family[one.value]) result[i] = 1;
    }
  }
  return result;
}

bool are_kin(const Contract& contract, text::PartnerId a, text::PartnerId b) {
  const auto stands_alone = [&](const Partner& one) { return !one.parent && one.groups.empty(); };
  if (a != b && stands_alone(contract.partners[a]) && stands_alone(contract.partners[b])) {
    return false;
  }
  return is_above(contract, a, b) || is_above(contract, b, a) || groups(contract, a, b) ||
         groups(contract, b, a);
}

bool is_collective(const Contract& contract, text::PartnerId partner) {
  return contract.partners[partner].type == PartnerType::collectif ||
         !contract.partners[partner].groups.empty();
}

}  // namespace maillage::model
