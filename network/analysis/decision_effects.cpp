#include "network/analysis/decision_effects.hpp"

#include <algorithm>

namespace maillage {

std::vector<const Decision*> open_decisions(const std::vector<Decision>& decisions) {
  std::vector<const Decision*> open;
  for (const Decision& decision : decisions) {
    if (!decision.is_answered && decision.sureness != Sureness::certain) open.push_back(&decision);
  }
  std::stable_sort(open.begin(), open.end(),
                   [](const Decision* a, const Decision* b) { return a->sureness > b->sureness; });
  return open;
}

DecisionEffect effect_of(const Decision& decision, const Answers& given, std::optional<int> year,
                         const ReadWithAnswers& read) {
  if (decision.others.empty()) return {};
  DecisionEffect effect{decision.others.front(), std::nullopt};
  Answers answers = given;
  answers.replace({decision.kind, decision.subject, effect.answer, {}});
  const std::optional<Contract> other = read(answers);
  if (!other) return effect;
  const Edition* edition = find_edition(*other, year);
  if (edition == nullptr) edition = latest_edition(*other);
  if (edition == nullptr) return effect;
  Scope scope;
  scope.year = edition->year;
  effect.counts = count(*other, build_graph(*other, scope));
  return effect;
}

std::size_t affordable_readings(const Contract& contract, std::size_t most_rows) {
  std::size_t rows = 0;
  for (const Edition& edition : contract.editions) rows += edition.rows.size();
  return most_rows / std::max<std::size_t>(rows, 1);
}

}  // namespace maillage
