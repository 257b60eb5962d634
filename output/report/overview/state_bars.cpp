#include "output/report/overview/state_bars.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "network/analysis/analysis.hpp"
#include "output/blocks/block_making.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/bilan_messages.hpp"
#include "output/words/headlines/page_messages.hpp"

namespace maillage::report::overview {
namespace {

constexpr double bars_width = 515, bars_names = 92, bar_height = 15, bar_step = 18, bar_letters = 9;
constexpr double phone_width = 220;

// From done to abandoned; the last is not said.
constexpr std::array<std::optional<model::State>, model::state_count + 1> bar_order = {
    {model::State::done_lasting, model::State::done_closed, model::State::done,
     model::State::under_way, model::State::reflection, model::State::not_begun,
     model::State::abandoned, std::nullopt}};

struct BarColour {
  std::string_view fill, words;
};
BarColour bar_colour(std::optional<model::State> state) {
  if (!state) return {"#ffffff", drawing::ink::quiet};
  switch (*state) {
    case model::State::done_lasting:
      return {"#004d2f", drawing::ink::white};
    case model::State::done_closed:
      return {"#00663f", drawing::ink::white};
    case model::State::done:
      return {"#007a4c", drawing::ink::white};
    case model::State::under_way:
      return {"#0072b2", drawing::ink::white};
    case model::State::reflection:
      return {"#f0c36b", drawing::ink::text};
    case model::State::not_begun:
      return {"#d9d9d9", drawing::ink::text};
    case model::State::abandoned:
      return {"#b0b0b0", drawing::ink::text};
  }
  return {"#ffffff", drawing::ink::quiet};
}

struct Bar {
  std::string name;
  analysis::Counts counts;
};

std::size_t count_of(const analysis::Counts& counts, std::optional<model::State> state) {
  return state ? counts.by_state[static_cast<std::size_t>(*state)] : counts.state_not_said;
}

std::vector<Bar> bars_of(const study::Study& study, std::size_t most,
                         output_text::Language language) {
  const model::Contract& contract = study.contract();
  const model::Scope& scope = study.scope();
  std::vector<Bar> bars;
  for (const model::Edition& edition : contract.editions) {
    if (!edition.recorded.state) continue;
    model::Scope of_table = scope;
    of_table.whole = false;
    of_table.year = edition.year;
    bars.push_back({contract.scenario ? output_text::filled(
                                            message_of(words::headlines::Page::scenario), language)
                                      : words::table_name(edition.year, language),
                    study.of(of_table).counts()});
    if (bars.back().counts.actions == 0) bars.pop_back();
    if (!scope.whole && edition.year == scope.year) break;
  }
  if (bars.size() > most) bars.erase(bars.begin(), bars.end() - static_cast<std::ptrdiff_t>(most));
  return bars;
}

}  // namespace

std::string state_bars(const study::Study& study, std::size_t most, output_text::Language language,
                       BarsWidth width) {
  const std::vector<Bar> bars = bars_of(study, most, language);
  if (bars.empty()) return "";
  const bool on_phone = width == BarsWidth::phone;
  const double whole = on_phone ? phone_width : bars_width, names = on_phone ? 0 : bars_names;
  drawing::Canvas canvas(
      output_text::filled(message_of(words::headlines::Page::states_drawn), language),
      on_phone ? "etats-etroit" : "etats", whole);
  drawing::Span plain;
  plain.size = bar_letters;
  double y = 2;
  std::array<bool, bar_order.size()> used{};
  const double room = whole - names - 34;
  for (const Bar& bar : bars) {
    const double name_width = on_phone ? whole : names;
    canvas.words({0, y, name_width, bar_height},
                 drawing::text_lines(bar.name, name_width - 4, 1, plain));
    if (on_phone) y += bar_height;
    double x = names;
    for (std::size_t i = 0; i < bar_order.size(); ++i) {
      const std::size_t count = count_of(bar.counts, bar_order[i]);
      if (count == 0) continue;
      used[i] = true;
      const BarColour colour = bar_colour(bar_order[i]);
      drawing::Box box;
      box.rect = {x, y, room * static_cast<double>(count) / static_cast<double>(bar.counts.actions),
                  bar_height};
      box.fill = colour.fill;
      box.border = drawing::Border::solid;
      box.line = "#404040";
      box.pen = 0.5;
      drawing::Span number = plain;
      number.text = output_text::count_text(count, language);
      number.colour = colour.words;
      number.weight = drawing::Weight::bold;
      if (drawing::text_width(number.text, bar_letters, number.weight) + 3 <= box.rect.width) {
        box.columns.push_back({box.rect.width, drawing::TextAlign::centre, {{number}}});
      }
      x += box.rect.width;
      canvas.add(std::move(box));
    }
    drawing::Span total = plain;
    total.text = output_text::count_text(bar.counts.actions, language);
    canvas.words({x + 4, y, 30, bar_height}, {{total}});
    y += bar_step;
  }
  y += 2;
  double x = 0;
  for (std::size_t i = 0; i < bar_order.size(); ++i) {
    if (!used[i]) continue;
    const std::string words =
        bar_order[i]
            ? words::state_word(bar_order[i], language)
            : output_text::filled(message_of(words::headlines::Page::state_not_said), language);
    const double sample_width = 14 + drawing::text_width(words, bar_letters) * 1.03 + 12;
    if (x > 0 && x + sample_width > whole) {
      x = 0;
      y += 13;
    }
    drawing::Box sample;
    sample.rect = {x, y + 2, 9, 9};
    sample.fill = bar_colour(bar_order[i]).fill;
    sample.border = drawing::Border::solid;
    sample.line = "#404040";
    sample.pen = 0.5;
    canvas.add(std::move(sample));
    drawing::Span name = plain;
    name.text = words;
    canvas.words({x + 13, y, sample_width - 13, 13}, {{name}});
    x += sample_width;
  }
  canvas.set_height(y + 16);
  return canvas.svg();
}

blocks::Grid state_grid(const study::Study& study, std::size_t most,
                        output_text::Language language) {
  using words::headlines::Bilan;
  using words::headlines::Page;
  const auto say = [&](const output_text::Message& message) {
    return output_text::filled(message, language);
  };
  const std::vector<Bar> bars = bars_of(study, most, language);
  blocks::Grid grid;
  grid.id = "actions-par-etat";
  grid.caption = say(message_of(Page::states_drawn));
  grid.columns = {{say(message_of(Bilan::table_header))}};
  for (const Bar& bar : bars) grid.rows.push_back({"", {blocks::words_cell(bar.name)}});
  for (const std::optional<model::State>& state : bar_order) {
    if (std::all_of(bars.begin(), bars.end(),
                    [&](const Bar& bar) { return count_of(bar.counts, state) == 0; })) {
      continue;
    }
    grid.columns.push_back({state ? std::string(words::state_word(state, language))
                                  : say(message_of(Page::state_not_said)),
                            blocks::GridAlign::numbers});
    for (std::size_t i = 0; i < bars.size(); ++i) {
      grid.rows[i].cells.push_back(
          blocks::words_cell(output_text::count_text(count_of(bars[i].counts, state), language)));
    }
  }
  grid.columns.push_back({say(message_of(Bilan::actions_header)), blocks::GridAlign::numbers});
  for (std::size_t i = 0; i < bars.size(); ++i) {
    grid.rows[i].cells.push_back(
        blocks::words_cell(output_text::count_text(bars[i].counts.actions, language)));
  }
  return grid;
}

std::vector<std::string> state_sentences(const study::Study& study, std::size_t most,
                                         output_text::Language language) {
  using words::headlines::Bilan;
  std::vector<std::string> sentences;
  for (const Bar& bar : bars_of(study, most, language)) {
    std::string states;
    for (const std::optional<model::State>& state : bar_order) {
      const std::size_t count = count_of(bar.counts, state);
      if (count == 0) continue;
      states += states.empty() ? "" : ", ";
      states +=
          state ? output_text::filled(message_of(Bilan::bars_count), language,
                                      {{"state", words::state_word(state, language)}, {"n", count}})
                : output_text::filled(message_of(Bilan::bars_not_said), language, {{"n", count}});
    }
    sentences.push_back(
        output_text::filled(message_of(Bilan::bars_of_table), language,
                            {{"table", bar.name}, {"n", bar.counts.actions}, {"states", states}}));
  }
  return sentences;
}

}  // namespace maillage::report::overview
