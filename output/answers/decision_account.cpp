#include "output/answers/decision_account.hpp"

#include <algorithm>
#include <utility>

#include "output/contract_files/answers_toml.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/decision_words.hpp"

namespace maillage {
namespace {

std::string answer_text(const std::string& text, Language language) {
  const std::string safe = printable(shortened(text, 60));
  return language == Language::french ? "« " + safe + " »" : "\"" + safe + "\"";
}

using Difference = std::pair<DecidedFigure, long>;

std::vector<Difference> differences_of(const Counts& before, const Counts& after) {
  const auto of = [](const Counts& counts, DecidedFigure figure) -> std::size_t {
    const auto state = [&](State each) { return counts.by_state[static_cast<std::size_t>(each)]; };
    switch (figure) {
      case DecidedFigure::actions:
        return counts.actions;
      case DecidedFigure::without_carrier:
        return counts.orphan - counts.orphan_abandoned;
      case DecidedFigure::uncertain_carrier:
        return counts.uncertain;
      case DecidedFigure::done:
        return counts.done();
      case DecidedFigure::abandoned:
        return state(State::abandoned);
      case DecidedFigure::without_state:
        return counts.state_not_said;
      case DecidedFigure::organisations:
        return counts.partners;
      case DecidedFigure::objectives:
        return counts.objectives;
      case DecidedFigure::objectives_without_action:
        return counts.objectives_without_action;
    }
    return 0;
  };
  std::vector<Difference> found;
  for (int i = 0; i < decided_figure_count; ++i) {
    const auto figure = static_cast<DecidedFigure>(i);
    const long difference =
        static_cast<long>(of(after, figure)) - static_cast<long>(of(before, figure));
    if (difference != 0) found.emplace_back(figure, difference);
  }
  return found;
}

const char* sureness_code(Sureness sureness) {
  switch (sureness) {
    case Sureness::certain:
      return "certain";
    case Sureness::probable:
      return "probable";
    case Sureness::doubtful:
      return "doubtful";
  }
  return "";
}

std::string decisions_head(std::size_t open, std::size_t doubtful, Language language) {
  std::string text =
      counted(open, said(language, "décision à vérifier", "decision to check"),
              said(language, "décisions à vérifier", "decisions to check"), language);
  if (doubtful < open && doubtful > 0) {
    text += said(language, ", dont ", ", of which ") +
            counted(doubtful, said(language, "douteuse", "doubtful"),
                    said(language, "douteuses", "doubtful"), language);
  }
  return text +
         said(language, " – on y répond sous [reponses] dans contrat.toml",
              " – answered below [reponses] in contrat.toml") +
         "\n";
}

}  // namespace

std::string places_text(const std::vector<Place>& places) {
  constexpr std::size_t most = 6;
  if (places.empty()) return "";
  std::string text = printable(to_string(places.front()));
  std::vector<std::pair<std::uint32_t, std::string>> named = {
      {places.front().line, places.front().cell}};
  std::size_t more = 0;
  for (const Place& place : places) {
    const std::pair<std::uint32_t, std::string> here(place.line, place.cell);
    if (place.file == places.front().file &&
        std::find(named.begin(), named.end(), here) != named.end()) {
      continue;
    }
    if (named.size() == most) {
      ++more;
      continue;
    }
    named.push_back(here);
    const bool same_file = place.file == places.front().file;
    const std::string at = place.cell.empty() ? std::to_string(place.line) : place.cell;
    text += ", " + (same_file ? at : printable(to_string(place)));
  }
  return more == 0 ? text : text + "… (" + std::to_string(named.size() + more) + ")";
}

std::string effect_text(const DecisionEffect& effect, const Counts& counts, Language language) {
  if (effect.answer.empty()) {
    return said(language, "effet d'une autre réponse : inconnu",
                "effect of another answer: unknown");
  }
  std::string text = said(language, "si c'est ", "if it is ") +
                     answer_text(effect.answer, language) + said(language, " : ", ": ");
  if (!effect.counts) return text + said(language, "non calculé", "not computed");
  std::string words;
  for (const auto& [figure, difference] : differences_of(counts, *effect.counts)) {
    words += (words.empty() ? "" : ", ") + difference_words(figure, difference, language);
  }
  return text + (words.empty() ? said(language, "mêmes chiffres", "the same figures") : words);
}

std::string decision_text(const DecisionAccount& account, bool all, Language language) {
  const auto doubtful = static_cast<std::size_t>(std::count_if(
      account.open.begin(), account.open.end(),
      [](const TriedDecision& each) { return each.decision->sureness == Sureness::doubtful; }));
  const std::size_t shown = all ? account.open.size() : std::min(doubtful, most_shown_decisions);
  if (shown == 0) return "";
  std::string text = decisions_head(account.open.size(), doubtful, language);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [decision, effect] = account.open[i];
    const bool is_doubtful = decision->sureness == Sureness::doubtful;
    text += std::string("  ") + (is_doubtful ? "? " : "· ") +
            decision_sentence(*decision, language) + " (" + places_text(decision->places) + ")\n";
    text += "      " + effect_text(effect, account.counts, language) + " · " +
            printable(answer_line(*decision, effect.answer)) + "\n";
  }
  const std::size_t left = account.open.size() - shown;
  if (left > 0) {
    text += said(language, "  … et ", "  … and ") +
            counted(left, said(language, "autre", "other"), said(language, "autres", "others"),
                    language) +
            said(language, " : --decisions", ": --decisions") + "\n";
  }
  return text + "\n";
}

Json decisions_json(const DecisionAccount& account) {
  Json list = Json::array();
  for (const auto& [decision, effect] : account.open) {
    Json places = Json::array(), changes = Json::object();
    for (const Place& place : decision->places) places.push_back(to_string(place));
    Json tried = nullptr;
    if (effect.counts) {
      for (const auto& [figure, difference] : differences_of(account.counts, *effect.counts)) {
        changes[std::string(code_of(figure))] = difference;
      }
      tried = {{"answer", effect.answer}, {"differences", changes}};
    }
    list.push_back({{"question", code_of(decision->kind)},
                    {"sureness", sureness_code(decision->sureness)},
                    {"subject", decision->subject},
                    {"taken", decision->taken},
                    {"others", decision->others},
                    {"places", places},
                    {"effect", tried},
                    {"line", answer_line(*decision, decision->taken)}});
  }
  return list;
}

}  // namespace maillage
