// Scenarios written in a test as text over a contract's text, and what they make as short lines.
#pragma once

#include <string>
#include <string_view>

#include "network/model/vocabulary.hpp"
#include "network/resolve/scenarios/scenario.hpp"
#include "tests/support/contract_text.hpp"

namespace maillage::testing {

struct ScenarioText {
  ContractText base;
  std::string scenario;  // scenario.toml, without [scenario] nom and base
};

inline resolve::ScenarioResult applied(const ScenarioText& text) {
  model::Draft base;
  text::Faults faults;
  base.place = {"contrat.toml", 0, 0, {}};
  readers::read_toml("contrat.toml", text.base.toml, base, faults);
  for (const auto& [name, table] : text.base.tables) {
    std::optional<int> year;
    if (name != "actions.csv") year = std::stoi(name);
    base.tables.push_back(readers::read_csv(name, table, year, faults));
  }
  model::Draft scenario;
  scenario.place = {"scenario.toml", 0, 0, {}};
  const std::string lines = text.scenario.substr(0, 10) == "[scenario]"
                                ? text.scenario
                                : "[scenario]\nnom = \"Essai\"\nbase = \"b\"\n" + text.scenario;
  readers::read_toml("scenario.toml", lines, scenario, faults);
  const resolve::Resolved resolved = resolve::resolve(base);
  resolve::ScenarioResult result = resolve::apply_scenario(base, resolved.contract, scenario);
  result.resolved.faults.insert(result.resolved.faults.begin(), faults.begin(), faults.end());
  return result;
}

// Errors and warnings in full, as the user sees them.
inline std::string scenario_told(const ScenarioText& text,
                                 output_text::Language language = output_text::Language::french) {
  const text::Faults faults = applied(text).resolved.faults;
  const std::string lines = "[scenario]\nnom = \"Essai\"\nbase = \"b\"\n" + text.scenario;
  const words::LineOf line_of = [&](const text::Place& place) -> std::optional<std::string_view> {
    std::string_view rest = lines;
    if (place.file.text() == "contrat.toml") rest = text.base.toml;
    for (std::uint32_t line = 1; line < place.line; ++line) {
      const std::size_t end = rest.find('\n');
      if (end == std::string_view::npos) return std::nullopt;
      rest.remove_prefix(end + 1);
    }
    return rest.substr(0, rest.find('\n'));
  };
  std::string report;
  for (const text::Fault& fault : faults) {
    if (fault.severity != text::FaultSeverity::note)
      report += words::fault_text(fault, line_of, language);
  }
  return report;
}

// One line an action: "bus 1.1 en cours | petr, caf | cd | ars": porteurs (with "?" where in doubt),
// partners, funders. The line ends where nothing more is said.
inline std::string plan_text(const model::Contract& contract) {
  std::string text;
  const auto names = [&](const std::vector<model::Mention>& mentions,
                         std::string_view behind = "") {
    std::string list;
    for (const model::Mention& mention : mentions) {
      list += (list.empty() ? "" : ", ") + contract.partners[mention.partner].id;
      list += behind;
    }
    return list;
  };
  for (const model::Edition& edition : contract.editions) {
    for (const model::ActionRow& row : edition.rows) {
      std::string line = contract.actions[row.action].id;
      if (row.objective) line += " " + contract.objectives[*row.objective].id;
      if (row.state) line += " " + std::string(code_of(*row.state));
      std::string carriers = names(row.carriers);
      const std::string doubtful = names(row.candidates, "?");
      if (!doubtful.empty()) carriers += (carriers.empty() ? "" : ", ") + doubtful;
      if (carriers.empty() && row.carrying == model::Carrying::uncertain) carriers = "?";
      if (carriers.empty() && row.carrying == model::Carrying::not_recorded)
        carriers = "non renseigné";
      if (row.unnamed_others) carriers += " et partenaires";
      line += " | " + carriers + " | " + names(row.partners) + " | " + names(row.funders);
      line.erase(line.find_last_not_of(" |") + 1);
      text += line + "\n";
    }
  }
  return text;
}

// One line an instance: "copil rythme 1 | petr, caf | 1.1, 1.2 | bus": members, objectives, actions.
inline std::string instances_text(const model::Contract& contract) {
  std::string text;
  for (const model::Instance& instance : contract.instances) {
    std::string members, objectives, actions;
    for (const text::PartnerId id : instance.members) {
      members += (members.empty() ? "" : ", ") + contract.partners[id].id;
    }
    for (const text::ObjectiveId id : instance.objectives) {
      objectives += (objectives.empty() ? "" : ", ") + contract.objectives[id].id;
    }
    for (const text::ActionId id : instance.actions) {
      actions += (actions.empty() ? "" : ", ") + contract.actions[id].id;
    }
    std::string line = instance.id;
    if (instance.rhythm) line += " rythme " + std::to_string(static_cast<int>(*instance.rhythm));
    line += " | " + members + " | " + objectives + " | " + actions;
    line.erase(line.find_last_not_of(" |") + 1);
    text += line + "\n";
  }
  return text;
}

}  // namespace maillage::testing
