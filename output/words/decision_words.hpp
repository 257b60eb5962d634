// What the readers decided, and the questions that follow, in both languages. Answers stay as they
// are written in contrat.toml (network/model/decision.hpp).
#pragma once

#include <string>
#include <string_view>

#include "network/model/decision.hpp"
#include "output/text/language.hpp"

namespace maillage::words {

// "« OK » lu comme l'état « réalisé »".
std::string decision_sentence(const model::Decision& decision, output_text::Language language);

// "Quel état est « OK » ?"
std::string decision_question(const model::Decision& decision, output_text::Language language);

// Figures that a decision may change. A scenario of one: "3 actions de plus sans porteur".
enum class DecidedFigure {
  actions,
  without_carrier,
  uncertain_carrier,
  done,
  abandoned,
  without_state,
  organisations,
  objectives,
  objectives_without_action,
  // Said where none of the above moves: mostly the other side of one of them.
  with_carrier,
  not_begun,
  reflection,
  under_way,
  ties,
  instances,
};
inline constexpr int decided_figure_count = static_cast<int>(DecidedFigure::instances) + 1;

// `difference` is not 0.
std::string difference_words(DecidedFigure figure, long difference, output_text::Language language);

// "without_porteur": of formats.
std::string_view code_of(DecidedFigure figure);

}  // namespace maillage::words
