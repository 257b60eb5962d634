#include "network/analysis/decision_effects.hpp"

#include <algorithm>

namespace maillage::analysis {

std::vector<const model::Decision*> open_decisions(const std::vector<model::Decision>& decisions) {
  std::vector<const model::Decision*> open;
  for (const model::Decision& decision : decisions) {
    if (!decision.is_answered && decision.sureness != model::Sureness::certain)
      open.push_back(&decision);
  }
  std::stable_sort(
      open.begin(), open.end(),
      [](const model::Decision* a, const model::Decision* b) { return a->sureness > b->sureness; });
  return open;
}

DecisionEffect effect_of(const model::Decision& decision, const model::Answers& given,
                         const model::WhichTable& year, const ReadWithAnswers& read) {
  if (decision.others.empty()) return {};
  DecisionEffect effect{decision.others.front(), std::nullopt};
  model::Answers answers = given;
  answers.replace({decision.kind, decision.subject, effect.answer, {}});
  const std::optional<model::Contract> other = read(answers);
  if (!other) return effect;
  const model::Edition* edition = model::find_edition(*other, year);
  if (edition == nullptr) edition = model::latest_edition(*other);
  if (edition == nullptr) return effect;
  model::Scope scope;
  scope.year = edition->year;
  effect.counts = count(*other, model::build_graph(*other, scope));
  return effect;
}

std::size_t affordable_readings(const model::Contract& contract, std::size_t most_rows) {
  std::size_t rows = 0;
  for (const model::Edition& edition : contract.editions) rows += edition.rows.size();
  return most_rows / std::max<std::size_t>(rows, 1);
}

}  // namespace maillage::analysis
