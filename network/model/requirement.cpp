#include "network/model/requirement.hpp"

#include <algorithm>

namespace maillage::model {
namespace {

// In the order of enum Requirement.
constexpr std::array<std::string_view, requirement_count> requirement_codes = {
    "porteur_par_action",    "instance_par_objectif", "referent_par_epci",
    "signataires_au_copil",  "rythme_par_instance",   "financeur_par_action",
    "indicateur_par_action", "actions_max",           "actions_par_porteur_max",
    "sieges_copil_max"};

}  // namespace

std::string_view requirement_code(Requirement requirement) {
  return requirement_codes[static_cast<std::size_t>(requirement)];
}

std::optional<Requirement> find_requirement(std::string_view code) {
  const auto found = std::find(requirement_codes.begin(), requirement_codes.end(), code);
  if (found == requirement_codes.end()) return std::nullopt;
  return static_cast<Requirement>(found - requirement_codes.begin());
}

RequirementKind kind_of(Requirement requirement) {
  return requirement >= Requirement::actions_at_most ? RequirementKind::ceiling
                                                     : RequirementKind::held;
}

}  // namespace maillage::model
