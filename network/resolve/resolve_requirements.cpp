// [exigences]: what the contract, or a scenario over it, requires of itself.
//
//   porteur_par_action = true
//   actions_max = { valeur = 45, motif = "…", recommandation = 10 }
#include <cstdlib>

#include "network/resolve/resolving.hpp"

namespace maillage::resolve {
namespace {

constexpr int most_limit = 1'000'000;

std::vector<std::string> known_codes() {
  std::vector<std::string> codes;
  for (int i = 0; i < model::requirement_count; ++i) {
    codes.emplace_back(model::requirement_code(static_cast<model::Requirement>(i)));
  }
  return codes;
}

void set_from(Resolving& work, model::Requirement requirement, const model::Value& value) {
  model::RequirementSetting& setting = work.contract.requirements[requirement];
  const bool is_ceiling = model::kind_of(requirement) == model::RequirementKind::ceiling;
  if (value.kind == model::ValueKind::boolean && !(is_ceiling && value.text == "true")) {
    setting = {value.text == "true", 0, value.place};
    return;
  }
  const long limit = value.kind == model::ValueKind::integer && is_ceiling
                         ? std::strtol(value.text.c_str(), nullptr, 10)
                         : -1;
  if (limit < 0 || limit > most_limit) {
    work.report(text::FaultKind::bad_value, value.place,
                {std::string(model::requirement_code(requirement)), value.text,
                 is_ceiling ? "ceiling" : "true, false"});
    return;
  }
  setting = {true, static_cast<int>(limit), value.place};
}

void read_requirement(Resolving& work, model::Requirement requirement, const model::Field& field) {
  const model::Value& value = field.values.front();
  if (value.kind != model::ValueKind::section) {
    set_from(work, requirement, value);
    return;
  }
  bool has_value = false;
  for (const model::Field& part : value.fields) {
    const std::string& key = part.key.value;
    if (key == "valeur" && !part.is_list && !part.values.empty()) {
      has_value = true;
      set_from(work, requirement, part.values.front());
    } else if (key != "motif" && key != "recommandation") {
      work.report(text::FaultKind::unknown_key, part.key.place, {key, field.key.value},
                  work.suggest(key, {"valeur", "motif", "recommandation"}));
    }
  }
  if (!has_value) {
    work.report(text::FaultKind::missing_key, field.key.place, {"valeur", field.key.value});
  }
}

}  // namespace

void resolve_requirements(Resolving& work) {
  for (const model::Record* record : work.records("exigences")) {
    for (const model::Field& field : record->fields) {
      const auto requirement = model::find_requirement(field.key.value);
      if (!requirement) {
        work.report(text::FaultKind::unknown_key, field.key.place, {field.key.value, "exigences"},
                    work.suggest(field.key.value, known_codes()));
      } else if (field.is_list || field.values.empty()) {
        work.report(
            text::FaultKind::bad_value, field.key.place,
            {field.key.value, "[…]",
             model::kind_of(*requirement) == model::RequirementKind::ceiling ? "ceiling"
                                                                             : "true, false"});
      } else {
        read_requirement(work, *requirement, field);
      }
    }
  }
}

}  // namespace maillage::resolve
