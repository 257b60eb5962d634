// What a scenario is, and what is wrong with its lines, in words.
#pragma once

#include <string>

#include "network/model/contract.hpp"
#include "network/text/fault.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

// Patterns of messages as output/words/fault_words.cpp fills them; null for what is no fault of scenarios.
struct ScenarioWording {
  const char* french = nullptr;
  const char* english = nullptr;
};
ScenarioWording scenario_message(text::FaultKind kind);
ScenarioWording scenario_hint(text::FaultKind kind);
// What a related place shows: "dit d'abord ici".
ScenarioWording scenario_relation(text::FaultKind kind);

// "scénario sur le bilan 2023 de Contrat local…"; empty for a contract that is none.
std::string scenario_line(const model::Contract& contract, output_text::Language language);

}  // namespace maillage::words
