// What the readers decided and a person should look at: the first thing that `check` and `import`
// say, and how each is settled.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "network/analysis/decision_effects.hpp"
#include "output/blocks/blocks.hpp"
#include "output/json/shapes.hpp"
#include "output/text/language.hpp"

namespace maillage::answers {

using json::Json;

// A decision, and the figures as they would be with another answer.
struct TriedDecision {
  const model::Decision* decision = nullptr;
  analysis::DecisionEffect effect;
};

struct DecisionAccount {
  std::vector<TriedDecision> open;  // as open_decisions() orders them
  analysis::Counts counts;          // as the decisions stand
};

// At most so many are shown where not all are asked for; only doubtful ones.
inline constexpr std::size_t most_shown_decisions = 5;

// Without blocks where nothing is doubtful (with `all`: where nothing is open). Two lines a decision: what
// it was; what another answer changes, and the line of contrat.toml that gives it.
blocks::ReportPart decisions_part(const DecisionAccount& account, bool all,
                                  output_text::Language language);

// [{question, sureness, subject, taken, others, places, effect {answer, differences}, line}]
Json decisions_json(const DecisionAccount& account);

// What another answer changes: "3 actions de plus sans porteur, 1 organisation de moins"; says so
// where it changes nothing, or was not tried.
std::string effect_text(const analysis::DecisionEffect& effect, const analysis::Counts& counts,
                        output_text::Language language);

// A name as a table has it, cut and in quotation marks with plain blanks, as one types it to look for it.
std::string quoted_name(std::string_view name, std::size_t width, output_text::Language language);

// "suivi.csv:3, 5, 9"; of many the first.
std::string places_text(const std::vector<text::Place>& places);

}  // namespace maillage::answers
