#include "network/registers/territory.hpp"

#include <algorithm>

#include "network/names/name_forms.hpp"

namespace maillage::registers {
namespace {

bool is_epci(const Entry& entry) {
  return !entry.is_establishment && entry.type && *entry.type == model::PartnerType::codecom;
}

// Departments that the contract's own words name, by number.
std::set<std::string> named_departments(const model::Contract& contract) {
  std::set<std::string> named;
  const auto look = [&](const std::string& text) {
    for (const names::NameToken& token : names::analyse_name(text).form.tokens) {
      if (token.word_class == names::WordClass::department) named.insert(token.text.substr(1));
    }
  };
  for (std::uint32_t i = 0; i < contract.partners.size(); ++i)
    look(contract.partners[text::PartnerId{i}].name);
  look(contract.name);
  look(contract.territory);
  return named;
}

}  // namespace

Territory territory_of(const model::Contract& contract, const Registers& registers) {
  std::map<std::string, std::set<std::string>> by_name;  // key of the name → SIREN
  std::map<std::string, std::string> department_of;      // SIREN
  for (const Entry& entry : registers.entries) {
    if (!is_epci(entry)) continue;
    const std::string key = names::analyse_name(entry.name).form.key;
    if (!key.empty()) by_name[key].insert(entry.siren);
    department_of.emplace(entry.siren, entry.department);
  }
  const std::set<std::string> named = named_departments(contract);
  Territory territory;
  const auto add_named = [&](const std::string& name) {
    const auto found = by_name.find(names::analyse_name(name).form.key);
    if (found == by_name.end()) return false;
    std::vector<std::string> here;
    for (const std::string& siren : found->second) {
      const bool is_only = found->second.size() == 1;
      if (is_only || named.count(department_of[siren]) != 0) here.push_back(siren);
    }
    if (here.size() != 1) return false;
    territory.epcis.insert(here.front());
    return true;
  };
  for (const model::Epci& epci : contract.epcis) {
    const model::Partner& partner = contract.partners[epci.partner];
    if (!partner.siren.empty()) {
      territory.epcis.insert(partner.siren);
      continue;
    }
    if (add_named(partner.name)) continue;
    for (const std::string& alias : partner.aliases) {
      if (add_named(alias)) break;
    }
  }
  if (contract.epcis.empty()) {
    for (const std::string& name :
         {contract.territory, "CC " + contract.territory, "CA " + contract.territory}) {
      if (!contract.territory.empty() && add_named(name)) break;
    }
  }
  for (const auto& [code, commune] : registers.communes) {
    if (territory.epcis.count(commune.epci) == 0) continue;
    territory.communes.insert(code);
    territory.departments.insert(commune.department);
  }
  for (const std::string& siren : territory.epcis) {
    const auto department = department_of.find(siren);
    if (department != department_of.end() && !department->second.empty())
      territory.departments.insert(department->second);
  }
  // Without a register that says where its EPCI are, what its organisations say of themselves.
  if (territory.departments.empty()) territory.departments = named;
  return territory;
}

Wanted wanted_of(const model::Contract& contract, const Territory& territory) {
  Wanted wanted{territory.departments, {}};
  for (const model::Partner& partner : contract.partners) {
    for (const std::string& number : {partner.siren, partner.finess})
      if (!number.empty()) wanted.numbers.insert(number);
  }
  return wanted;
}

}  // namespace maillage::registers
