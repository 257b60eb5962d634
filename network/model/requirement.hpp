// What a contract requires of itself ([exigences]): a scenario's own rules, or a contract's.
//
// A requirement that is not met is a finding, exigence-non-tenue (network/gaps/gaps_requirements.hpp).
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "network/text/place.hpp"

namespace maillage::model {

enum class Requirement {
  carrier_per_action,
  instance_per_objective,
  referent_per_epci,
  signatories_seated,
  rhythm_per_instance,
  funder_per_action,
  indicator_per_action,
  actions_at_most,
  actions_per_carrier_at_most,
  seats_at_most,
};
inline constexpr int requirement_count = static_cast<int>(Requirement::seats_at_most) + 1;

// The key as the user writes it: "porteur_par_action", "actions_max".
std::string_view requirement_code(Requirement requirement);
std::optional<Requirement> find_requirement(std::string_view code);

// Whether it is a ceiling, a whole number; the others are held or not.
enum class RequirementKind { held, ceiling };
RequirementKind kind_of(Requirement requirement);

struct RequirementSetting {
  bool on = false;
  int limit = 0;  // of a ceiling
  text::Place place;
};

struct Requirements {
  std::array<RequirementSetting, requirement_count> settings;
  RequirementSetting& operator[](Requirement requirement) {
    return settings[static_cast<std::size_t>(requirement)];
  }
  const RequirementSetting& operator[](Requirement requirement) const {
    return settings[static_cast<std::size_t>(requirement)];
  }
};

}  // namespace maillage::model
