#include "output/answers/decision_account.hpp"

#include <algorithm>
#include <utility>

#include "output/contract_files/answers_toml.hpp"
#include "output/text/numbers.hpp"
#include "output/text/terminal.hpp"
#include "output/words/decision_words.hpp"

namespace maillage::answers {
namespace {

std::string answer_text(const std::string& text, output_text::Language language) {
  const std::string safe = output_text::printable(output_text::shortened(text, 60));
  return language == output_text::Language::french ? "« " + safe + " »" : "\"" + safe + "\"";
}

using Difference = std::pair<words::DecidedFigure, long>;

std::vector<Difference> differences_of(const analysis::Counts& before,
                                       const analysis::Counts& after) {
  const auto of = [](const analysis::Counts& counts, words::DecidedFigure figure) -> std::size_t {
    const auto state = [&](model::State each) {
      return counts.by_state[static_cast<std::size_t>(each)];
    };
    switch (figure) {
      case words::DecidedFigure::actions:
        return counts.actions;
      case words::DecidedFigure::without_carrier:
        return counts.orphan;
      case words::DecidedFigure::uncertain_carrier:
        return counts.uncertain;
      case words::DecidedFigure::done:
        return counts.done();
      case words::DecidedFigure::abandoned:
        return state(model::State::abandoned);
      case words::DecidedFigure::without_state:
        return counts.state_not_said;
      case words::DecidedFigure::organisations:
        return counts.partners;
      case words::DecidedFigure::objectives:
        return counts.objectives;
      case words::DecidedFigure::objectives_without_action:
        return counts.objectives_without_action;
    }
    return 0;
  };
  std::vector<Difference> found;
  for (int i = 0; i < words::decided_figure_count; ++i) {
    const auto figure = static_cast<words::DecidedFigure>(i);
    const long difference =
        static_cast<long>(of(after, figure)) - static_cast<long>(of(before, figure));
    if (difference != 0) found.emplace_back(figure, difference);
  }
  return found;
}

const char* sureness_code(model::Sureness sureness) {
  switch (sureness) {
    case model::Sureness::certain:
      return "certain";
    case model::Sureness::probable:
      return "probable";
    case model::Sureness::doubtful:
      return "doubtful";
  }
  return "";
}

std::string decisions_head(std::size_t open, std::size_t doubtful, output_text::Language language) {
  std::string text = output_text::counted(
      open, output_text::said(language, "décision à vérifier", "decision to check"),
      output_text::said(language, "décisions à vérifier", "decisions to check"), language);
  if (doubtful < open && doubtful > 0) {
    text += output_text::said(language, ", dont ", ", of which ") +
            output_text::counted(doubtful, output_text::said(language, "douteuse", "doubtful"),
                                 output_text::said(language, "douteuses", "doubtful"), language);
  }
  return text +
         output_text::said(language, " – on y répond sous [reponses] dans contrat.toml",
                           " – answered below [reponses] in contrat.toml") +
         "\n";
}

}  // namespace

std::string places_text(const std::vector<text::Place>& places) {
  constexpr std::size_t most = 6;
  if (places.empty()) return "";
  std::string text = output_text::printable(to_string(places.front()));
  std::vector<std::pair<std::uint32_t, std::string>> named = {
      {places.front().line, places.front().cell}};
  std::size_t more = 0;
  for (const text::Place& place : places) {
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
    text += ", " + (same_file ? at : output_text::printable(to_string(place)));
  }
  return more == 0 ? text : text + "… (" + std::to_string(named.size() + more) + ")";
}

std::string effect_text(const analysis::DecisionEffect& effect, const analysis::Counts& counts,
                        output_text::Language language) {
  if (effect.answer.empty()) {
    return output_text::said(language, "effet d’une autre réponse : inconnu",
                             "effect of another answer: unknown");
  }
  std::string text = output_text::said(language, "si c’est ", "if it is ") +
                     answer_text(effect.answer, language) +
                     output_text::said(language, " : ", ": ");
  if (!effect.counts) return text + output_text::said(language, "non calculé", "not computed");
  std::string words;
  for (const auto& [figure, difference] : differences_of(counts, *effect.counts)) {
    words += (words.empty() ? "" : ", ") + words::difference_words(figure, difference, language);
  }
  return text + (words.empty() ? output_text::said(language, "mêmes chiffres", "the same figures")
                               : words);
}

std::string decision_text(const DecisionAccount& account, bool all,
                          output_text::Language language) {
  const auto doubtful = static_cast<std::size_t>(
      std::count_if(account.open.begin(), account.open.end(), [](const TriedDecision& each) {
        return each.decision->sureness == model::Sureness::doubtful;
      }));
  const std::size_t shown = all ? account.open.size() : std::min(doubtful, most_shown_decisions);
  if (shown == 0) return "";
  std::string text = decisions_head(account.open.size(), doubtful, language);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [decision, effect] = account.open[i];
    const bool is_doubtful = decision->sureness == model::Sureness::doubtful;
    text += std::string("  ") + (is_doubtful ? "? " : "· ") +
            words::decision_sentence(*decision, language) + " (" + places_text(decision->places) +
            ")\n";
    text += "      " + effect_text(effect, account.counts, language) + " · " +
            output_text::printable(contract_files::answer_line(*decision, effect.answer)) + "\n";
  }
  const std::size_t left = account.open.size() - shown;
  if (left > 0) {
    text += output_text::said(language, "  … et ", "  … and ") +
            output_text::counted(left, output_text::said(language, "autre", "other"),
                                 output_text::said(language, "autres", "others"), language) +
            output_text::said(language, " : --decisions", ": --decisions") + "\n";
  }
  return text + "\n";
}

Json decisions_json(const DecisionAccount& account) {
  Json list = Json::array();
  for (const auto& [decision, effect] : account.open) {
    Json places = Json::array(), changes = Json::object();
    for (const text::Place& place : decision->places) places.push_back(to_string(place));
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
                    {"line", contract_files::answer_line(*decision, decision->taken)}});
  }
  return list;
}

}  // namespace maillage::answers
