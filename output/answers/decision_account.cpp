#include "output/answers/decision_account.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "network/text/text.hpp"
#include "output/blocks/block_making.hpp"
#include "output/contract_files/answers_toml.hpp"
#include "output/text/message.hpp"
#include "output/text/terminal.hpp"
#include "output/text/typography.hpp"
#include "output/words/answers/decision_messages.hpp"
#include "output/words/decision_words.hpp"

namespace maillage::answers {
namespace {

using blocks::ParagraphKind;
using words::answers::Decisions;

std::string say_decision(Decisions key, output_text::Language language,
                         std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), language, fillings);
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
      case words::DecidedFigure::with_carrier:
        return counts.carried;
      case words::DecidedFigure::not_begun:
        return state(model::State::not_begun);
      case words::DecidedFigure::reflection:
        return state(model::State::reflection);
      case words::DecidedFigure::under_way:
        return state(model::State::under_way);
      case words::DecidedFigure::ties:
        return counts.ties;
      case words::DecidedFigure::instances:
        return counts.instances;
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

}  // namespace

std::string places_text(const std::vector<text::Place>& places) {
  constexpr std::size_t most = 6;
  if (places.empty()) return "";
  std::string text = output_text::printable(to_string(places.front()));
  std::vector<std::pair<std::uint32_t, std::string>> named = {
      {places.front().line, places.front().cell()}};
  std::size_t more = 0;
  for (const text::Place& place : places) {
    const std::pair<std::uint32_t, std::string> here(place.line, place.cell());
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
    const std::string at = place.is_cell() ? place.cell() : std::to_string(place.line);
    text += ", " + (same_file ? at : output_text::printable(to_string(place)));
  }
  return more == 0 ? text : text + "… (" + std::to_string(named.size() + more) + ")";
}

std::string quoted_name(std::string_view name, std::size_t width, output_text::Language language) {
  return output_text::quoted_as_typed(
      output_text::printable(output_text::shortened(text::trimmed(name), width)), language);
}

std::string effect_text(const analysis::DecisionEffect& effect, const analysis::Counts& counts,
                        output_text::Language language) {
  if (effect.answer.empty()) return say_decision(Decisions::effect_unknown, language);
  const std::string answer = quoted_name(effect.answer, 60, language);
  std::string changes;
  if (effect.counts) {
    const std::vector<Difference> found = differences_of(counts, *effect.counts);
    const bool some_move =
        !found.empty() && found.front().first < words::DecidedFigure::with_carrier;
    for (const auto& [figure, difference] : found) {
      if (some_move && figure >= words::DecidedFigure::with_carrier) break;
      changes +=
          (changes.empty() ? "" : ", ") + words::difference_words(figure, difference, language);
    }
    if (changes.empty()) changes = say_decision(Decisions::same_figures, language);
  } else {
    changes = say_decision(Decisions::not_computed, language);
  }
  return say_decision(Decisions::effect, language, {{"answer", answer}, {"changes", changes}});
}

blocks::ReportPart decisions_part(const DecisionAccount& account, bool all,
                                  output_text::Language language) {
  blocks::ReportPart part{"decisions", "", {}};
  const std::size_t open = account.open.size();
  const auto doubtful = static_cast<std::size_t>(
      std::count_if(account.open.begin(), account.open.end(), [](const TriedDecision& each) {
        return each.decision->sureness == model::Sureness::doubtful;
      }));
  const std::size_t shown = all ? open : std::min(doubtful, most_shown_decisions);
  if (shown == 0) return part;
  part.title =
      doubtful > 0 && doubtful < open
          ? say_decision(Decisions::title_of_which, language, {{"n", open}, {"doubtful", doubtful}})
          : say_decision(Decisions::title, language, {{"n", open}});
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& [decision, effect] = account.open[i];
    const bool is_doubtful = decision->sureness == model::Sureness::doubtful;
    add(part, ParagraphKind::plain,
        say_decision(is_doubtful ? Decisions::doubtful : Decisions::probable, language,
                     {{"decision", words::decision_sentence(*decision, language)},
                      {"places", places_text(decision->places)}}));
    const std::string line = contract_files::answer_line(*decision, effect.answer);
    add(part, ParagraphKind::verbatim,
        say_decision(Decisions::settled, language,
                     {{"effect", effect_text(effect, account.counts, language)}, {"line", line}}));
  }
  if (open > shown)
    add(part, ParagraphKind::note, say_decision(Decisions::more, language, {{"n", open - shown}}));
  return part;
}

Json decisions_json(const DecisionAccount& account) {
  Json list = Json::array();
  for (const auto& [decision, effect] : account.open) {
    Json changes = Json::object();
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
                    {"places", json::places_json(decision->places)},
                    {"effect", tried},
                    {"line", contract_files::answer_line(*decision, decision->taken)}});
  }
  return list;
}

}  // namespace maillage::answers
