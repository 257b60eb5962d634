// [exigences]: what the contract, or a scenario over it, requires of itself.
//
//   porteur_par_action = true
//   actions_max = { valeur = 45, motif = "…", recommandation = 10 }
#include <cstdlib>

#include "network/resolve/resolving.hpp"

namespace maillage {
namespace {

constexpr int most_limit = 1'000'000;

std::vector<std::string> known_codes() {
  std::vector<std::string> codes;
  for (int i = 0; i < requirement_count; ++i) {
    codes.emplace_back(requirement_code(static_cast<Requirement>(i)));
  }
  return codes;
}

void set_from(Resolving& work, Requirement requirement, const Value& value) {
  RequirementSetting& setting = work.contract.requirements[requirement];
  const bool is_ceiling = kind_of(requirement) == RequirementKind::ceiling;
  if (value.kind == ValueKind::boolean && !(is_ceiling && value.text == "true")) {
    setting = {value.text == "true", 0, value.place};
    return;
  }
  const long limit = value.kind == ValueKind::integer && is_ceiling
                         ? std::strtol(value.text.c_str(), nullptr, 10)
                         : -1;
  if (limit < 0 || limit > most_limit) {
    work.report(FaultKind::bad_value, value.place,
                {std::string(requirement_code(requirement)), value.text,
                 is_ceiling ? "ceiling" : "true, false"});
    return;
  }
  setting = {true, static_cast<int>(limit), value.place};
}

void read_requirement(Resolving& work, Requirement requirement, const Field& field) {
  const Value& value = field.values.front();
  if (value.kind != ValueKind::section) {
    set_from(work, requirement, value);
    return;
  }
  bool has_value = false;
  for (const Field& part : value.fields) {
    const std::string& key = part.key.value;
    if (key == "valeur" && !part.is_list && !part.values.empty()) {
      has_value = true;
      set_from(work, requirement, part.values.front());
    } else if (key != "motif" && key != "recommandation") {
      work.report(FaultKind::unknown_key, part.key.place, {key, field.key.value},
                  work.suggest(key, {"valeur", "motif", "recommandation"}));
    }
  }
  if (!has_value) {
    work.report(FaultKind::missing_key, field.key.place, {"valeur", field.key.value});
  }
}

}  // namespace

void resolve_requirements(Resolving& work) {
  for (const Record* record : work.records("exigences")) {
    for (const Field& field : record->fields) {
      const auto requirement = find_requirement(field.key.value);
      if (!requirement) {
        work.report(FaultKind::unknown_key, field.key.place, {field.key.value, "exigences"},
                    work.suggest(field.key.value, known_codes()));
      } else if (field.is_list || field.values.empty()) {
        work.report(
            FaultKind::bad_value, field.key.place,
            {field.key.value, "[…]",
             kind_of(*requirement) == RequirementKind::ceiling ? "ceiling" : "true, false"});
      } else {
        read_requirement(work, *requirement, field);
      }
    }
  }
}

}  // namespace maillage
