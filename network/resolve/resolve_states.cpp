// The words of a column of states: read where they are known, told once each with their rows where somebody
// should look. A word that is not known is never guessed: its row has no state.
#include "network/model/readings/state_words.hpp"
#include "network/model/vocabulary.hpp"
#include "network/resolve/resolving_rows.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/text.hpp"
#include "network/text/word_lookup.hpp"

namespace maillage::resolve {

std::optional<model::State> StateWords::read(const model::Text& cell) {
  if (const auto plain = plain_.find(cell.value); plain != plain_.end()) return plain->second;
  const std::string text = model::share_text(cell.value, scale_);
  const std::optional<model::State> known = work_.known_state(text);
  if (work_.deciding.answers().find(model::DecisionKind::state, text) != nullptr) {
    decide(std::string(text::trimmed(text)), {known, cell.place, {cell.place}});
    return known;
  }
  if (!known || model::says_more_than_state(text)) {
    auto [said, is_new] = words_.try_emplace(std::string(text::trimmed(text)));
    if (is_new) said->second = {known, cell.place, {}};
    said->second.rows.push_back(cell.place);
  } else {
    plain_.emplace(cell.value, *known);
  }
  return known;
}

void StateWords::decide(const std::string& word, const Said& said) {
  const bool is_halted = model::says_halted(word);
  const bool is_sure = said.state && !is_halted;
  model::Decision decision{model::DecisionKind::state,
                           is_sure ? model::Sureness::probable : model::Sureness::doubtful,
                           word,
                           said.state ? std::string(code_of(*said.state)) : "sans état",
                           {},
                           said.rows,
                           false};
  if (said.state && is_halted) {
    decision.others = {std::string(code_of(model::State::abandoned)), "sans état"};
  } else if (said.state) {
    decision.others = {"sans état"};
  } else if (const std::vector<model::State> likely = model::likely_states(word); !likely.empty()) {
    for (const model::State state : likely) decision.others.emplace_back(code_of(state));
  } else {
    for (const std::string& near : text::nearest(word, model::state_words(), 1)) {
      if (const auto state = model::read_state(near)) decision.others.emplace_back(code_of(*state));
    }
  }
  if (decision.others.empty()) decision.others = {"en cours", "réalisé", "non commencé"};
  work_.deciding.decide(std::move(decision));
}

void StateWords::report() {
  for (const auto& [word, said] : words_) {
    const std::string rows = text::row_numbers(said.rows);
    if (said.state) {
      decide(word, said);
      work_.report(text::FaultKind::state_read_as, said.place,
                   {word, std::string(code_of(*said.state)), rows}, {}, {},
                   text::FaultSeverity::note);
      continue;
    }
    // A mark that says nothing is as good as an empty cell, and so is that nobody filled it in.
    const bool is_unsaid =
        text::is_among(text::fold(word), {"non renseigne", "non renseignee", "nr", "nc",
                                          "non precise", "non communique", "not said"});
    if (text::is_blank_mark(word) || is_unsaid) continue;
    decide(word, said);
    if (model::says_health(word)) {
      work_.report(text::FaultKind::health_not_state, said.place, {word, rows}, {}, {},
                   text::FaultSeverity::warning);
      continue;
    }
    std::vector<std::string> near;
    for (const model::State state : model::likely_states(word)) near.emplace_back(code_of(state));
    if (near.empty()) {
      near = work_.suggest(word, model::state_words());
    }
    work_.report(text::FaultKind::unknown_state_in_rows, said.place, {word, rows}, near, {},
                 text::FaultSeverity::warning);
  }
}

}  // namespace maillage::resolve
