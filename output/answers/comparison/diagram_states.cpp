#include "output/answers/comparison/diagram_states.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "output/answers/check_voice.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/numbers.hpp"
#include "output/words/comparison/diagram_messages.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::answers {
namespace {

using words::comparison::ChangeDiagram;

using Matrix =
    std::array<std::array<std::size_t, analysis::seen_state_count>, analysis::seen_state_count>;

// What was achieved on top, what isn't there below.
constexpr std::array<analysis::SeenState, analysis::seen_state_count> order = {
    analysis::SeenState::done_lasting, analysis::SeenState::done_closed,
    analysis::SeenState::done,         analysis::SeenState::under_way,
    analysis::SeenState::reflection,   analysis::SeenState::not_begun,
    analysis::SeenState::abandoned,    analysis::SeenState::not_said,
    analysis::SeenState::absent};

struct StateColumn {
  std::string title;
  std::array<std::size_t, analysis::seen_state_count> counts{};
};

struct Alluvial {
  std::vector<StateColumn> columns;
  std::vector<Matrix> moves;  // from each column to the next
};

struct BlockLook {
  drawing::Look look;
  std::string_view band;  // half transparent: bands cross
};

BlockLook block_look(analysis::SeenState state) {
  switch (state) {
    case analysis::SeenState::absent:
      return {{"", "#606060", "#ffffff"}, "#b0b0b050"};
    case analysis::SeenState::not_said:
      return {drawing::look_of(std::optional<model::State>()), "#b0b0b070"};
    case analysis::SeenState::not_begun:
      return {drawing::look_of(std::optional(model::State::not_begun)), "#9a9a9a80"};
    case analysis::SeenState::reflection:
      return {drawing::look_of(std::optional(model::State::reflection)), "#e0a83080"};
    case analysis::SeenState::under_way:
      return {drawing::look_of(std::optional(model::State::under_way)), "#56b4e980"};
    case analysis::SeenState::abandoned:
      return {drawing::look_of(std::optional(model::State::abandoned)), "#80808090"};
    case analysis::SeenState::done:
    case analysis::SeenState::done_closed:
    case analysis::SeenState::done_lasting:
      return {drawing::look_of(std::optional(static_cast<model::State>(state))), "#009e7380"};
  }
  return {};
}

constexpr double state_font = drawing::least_font, label_height = 12, block_width = 118,
                 title_room = 16;
constexpr double drawn_height = 640, least_column = 160;

class AlluvialPage {
 public:
  AlluvialPage(const Alluvial& alluvial, double width, output_text::Language language)
      : alluvial_(alluvial), language_(language) {
    std::size_t most = 1, blocks = 1;
    for (const StateColumn& column : alluvial.columns) {
      std::size_t actions = 0, states = 0;
      for (const std::size_t count : column.counts) {
        actions += count;
        states += count > 0 ? 1 : 0;
      }
      most = std::max(most, actions);
      blocks = std::max(blocks, states);
    }
    // A block may be lower than its label: gaps make up for it.
    unit_ = std::min(
        14.0, (drawn_height - 8.0 * static_cast<double>(blocks)) / static_cast<double>(most));
    gap_ = std::max(8.0, label_height + 1 - unit_);
    const double inner = width - 2 * drawing::page_margin - block_width;
    step_ =
        alluvial.columns.size() < 2 ? 0 : inner / static_cast<double>(alluvial.columns.size() - 1);
  }

  double draw(double top, drawing::Canvas& sheet) const {
    double bottom = top;
    const double blocks_top = top + title_room;
    for (std::size_t column = 0; column < alluvial_.columns.size(); ++column) {
      bottom = std::max(bottom, draw_column(column, top, blocks_top, sheet));
    }
    for (std::size_t column = 0; column + 1 < alluvial_.columns.size(); ++column) {
      draw_bands(column, blocks_top, sheet);
    }
    return bottom;
  }

 private:
  double left_of(std::size_t column) const {
    return drawing::page_margin + step_ * static_cast<double>(column);
  }

  static std::string block_name(std::size_t column, analysis::SeenState state) {
    return "etat " + std::to_string(column) + "-" + std::to_string(static_cast<int>(state));
  }

  std::size_t count_of(std::size_t column, analysis::SeenState state) const {
    return alluvial_.columns[column].counts[static_cast<std::size_t>(state)];
  }

  // Where each state's block begins, by state.
  std::array<double, analysis::seen_state_count> tops(std::size_t column, double top) const {
    std::array<double, analysis::seen_state_count> result{};
    double y = top;
    for (const analysis::SeenState state : order) {
      result[static_cast<std::size_t>(state)] = y;
      const std::size_t count = count_of(column, state);
      if (count > 0) y += unit_ * static_cast<double>(count) + gap_;
    }
    return result;
  }

  double draw_column(std::size_t column, double top, double blocks_top,
                     drawing::Canvas& sheet) const {
    const double left = left_of(column);
    drawing::Span title;
    title.text = alluvial_.columns[column].title;
    title.size = 10;
    title.weight = drawing::Weight::bold;
    sheet.words({left, top, block_width, title_room - 2},
                drawing::text_lines(title.text, block_width, 1, title), drawing::TextAlign::centre);
    const auto begins = tops(column, blocks_top);
    double bottom = blocks_top;
    for (const analysis::SeenState state : order) {
      const std::size_t count = count_of(column, state);
      if (count == 0) continue;
      const BlockLook look = block_look(state);
      const double y = begins[static_cast<std::size_t>(state)];
      const double height = unit_ * static_cast<double>(count);
      drawing::Box block;
      block.name = block_name(column, state);
      block.rect = {left, y, block_width, height};
      block.fill = look.look.fill;
      block.line = look.look.line;
      block.border =
          state == analysis::SeenState::absent ? drawing::Border::dashed : drawing::Border::solid;
      // The border of a block lower than its label would cross the words.
      if (height < label_height + 1) block.border = drawing::Border::none;
      block.pen = 0.8;
      sheet.add(std::move(block));
      drawing::TextLine label;
      drawing::Span span;
      span.size = state_font;
      span.colour = look.look.line;
      span.weight = drawing::Weight::bold;
      if (!look.look.mark.empty()) {
        span.text = std::string(look.look.mark);
        label.push_back(span);
      }
      span.text = output_text::count_text(count, language_);
      label.push_back(span);
      span.weight = drawing::Weight::normal;
      const double used = drawing::text_width(span.text, state_font, drawing::Weight::bold) + 20;
      span.text = drawing::shortened(drawing::shown_text(seen_state_word(state, language_)),
                                     block_width - used - 4, state_font);
      label.push_back(span);
      sheet.words({left, y + (height - label_height) / 2, block_width, label_height}, {label},
                  drawing::TextAlign::centre);
      bottom = std::max(bottom, y + std::max(height, label_height));
    }
    return bottom;
  }

  void draw_bands(std::size_t column, double top, drawing::Canvas& sheet) const {
    auto from = tops(column, top), to = tops(column + 1, top);
    const Matrix& moves = alluvial_.moves[column];
    const double start = left_of(column) + block_width, end = left_of(column + 1);
    for (const analysis::SeenState source : order) {
      for (const analysis::SeenState target : order) {
        const auto i = static_cast<std::size_t>(source), j = static_cast<std::size_t>(target);
        if (moves[i][j] == 0) continue;
        const double height = unit_ * static_cast<double>(moves[i][j]);
        drawing::Curve band =
            drawing::level_curve(block_name(column, source), block_name(column + 1, target),
                                 {start, from[i] + height / 2}, {end, to[j] + height / 2});
        band.colour = block_look(source).band;
        band.pen = height;
        sheet.add(std::move(band));
        from[i] += height;
        to[j] += height;
      }
    }
  }

  const Alluvial& alluvial_;
  output_text::Language language_;
  double unit_ = 1, gap_ = 8, step_ = 0;
};

bool says_states(const std::array<std::size_t, analysis::seen_state_count>& counts) {
  std::size_t said = 0;
  for (int i = 0; i < model::state_count; ++i) said += counts[static_cast<std::size_t>(i)];
  return said > 0;
}

// Of all three ways to be done.
std::size_t done_in(const StateColumn& column) {
  std::size_t done = 0;
  for (const analysis::SeenState state :
       {analysis::SeenState::done, analysis::SeenState::done_closed,
        analysis::SeenState::done_lasting}) {
    done += column.counts[static_cast<std::size_t>(state)];
  }
  return done;
}

// The file of the table that a side of the drawing shows.
void add_file(const model::Contract& contract, const model::Scope& scope,
              std::vector<std::string>& files) {
  const model::Edition* edition =
      scope.whole ? model::latest_edition(contract) : model::find_edition(contract, scope.year);
  if (edition != nullptr) files.push_back(edition->place.file);
}

std::vector<drawing::Diagram> drawn(const Alluvial& alluvial, const model::Contract& contract,
                                    const std::vector<std::string>& files, const std::string& name,
                                    const std::string& figures, output_text::Language language) {
  if (alluvial.columns.size() < 2) return {};
  const StateColumn &before = alluvial.columns.front(), &after = alluvial.columns.back();
  const std::string title = output_text::filled(message_of(ChangeDiagram::states_found), language,
                                                {{"n", done_in(after)},
                                                 {"last", after.title},
                                                 {"before", done_in(before)},
                                                 {"first", before.title}});
  const double width =
      std::max(drawing::a3_width, 2 * drawing::page_margin +
                                      least_column * static_cast<double>(alluvial.columns.size()));
  drawing::Canvas sheet(title, name, width);
  const double top = drawing::add_heading(sheet, contract, title, figures, files, language);
  const double bottom = AlluvialPage(alluvial, width, language).draw(top, sheet);
  std::vector<drawing::LegendEntry> legend;
  const auto explain = [&](const char* mark, ChangeDiagram words) {
    drawing::LegendEntry entry;
    entry.mark = mark;
    entry.colour = drawing::ink::quiet;
    entry.words = output_text::filled(message_of(words), language);
    legend.push_back(std::move(entry));
  };
  explain("▭", ChangeDiagram::block_height);
  explain("━", ChangeDiagram::band_width);
  explain("┄", ChangeDiagram::absent);
  const double below =
      drawing::legend_height(legend, width - 2 * drawing::page_margin) + drawing::page_margin;
  drawing::add_legend(sheet, legend, bottom + 6);
  sheet.set_height(bottom + 6 + below);
  return {{name, sheet.dot()}};
}

analysis::SeenState state_in(const std::optional<analysis::ActionSeen>& action) {
  return action ? action->state : analysis::SeenState::absent;
}

}  // namespace

std::vector<drawing::Diagram> state_diagrams(const model::Contract& contract,
                                             const analysis::Evolution& evolution,
                                             output_text::Language language) {
  std::vector<std::size_t> shown;
  for (std::size_t i = 0; i < evolution.states.size(); ++i) {
    if (contract.editions[i].year.is_recapitulatif()) continue;  // no step from state to state
    if (says_states(evolution.states[i])) shown.push_back(i);
  }
  if (shown.size() < 2) return {};
  Alluvial alluvial;
  alluvial.moves.resize(shown.size() - 1);
  for (const std::size_t edition : shown) {
    alluvial.columns.push_back({words::table_name(contract.editions[edition].year, language), {}});
  }
  for (const analysis::ActionStory& story : evolution.actions) {
    const bool anywhere = std::any_of(shown.begin(), shown.end(), [&](std::size_t edition) {
      return story.by_edition[edition].has_value();
    });
    if (!anywhere) continue;  // in other tables only
    for (std::size_t i = 0; i < shown.size(); ++i) {
      const auto state = static_cast<std::size_t>(state_in(story.by_edition[shown[i]]));
      ++alluvial.columns[i].counts[state];
      if (i == 0) continue;
      const auto before = static_cast<std::size_t>(state_in(story.by_edition[shown[i - 1]]));
      ++alluvial.moves[i - 1][before][state];
    }
  }
  const model::Scope& first = evolution.scopes[shown.front()];
  const model::Scope& last = evolution.scopes[shown.back()];
  std::vector<std::string> files;
  for (const std::size_t edition : shown) add_file(contract, evolution.scopes[edition], files);
  std::size_t ever = 0;
  for (const std::size_t count : alluvial.columns.front().counts) ever += count;
  const std::string figures = output_text::filled(message_of(ChangeDiagram::followed), language,
                                                  {{"n", ever}, {"tables", shown.size()}});
  return drawn(alluvial, contract, files,
               "etats-" + words::tables_slug(contract, first, contract, last), figures, language);
}

std::vector<drawing::Diagram> state_diagrams(const Compared& compared) {
  const analysis::Comparison& comparison = compared.comparison;
  Alluvial alluvial;
  alluvial.moves = {comparison.moves};
  alluvial.columns.resize(2);
  for (std::size_t i = 0; i < comparison.moves.size(); ++i) {
    for (std::size_t j = 0; j < comparison.moves[i].size(); ++j) {
      alluvial.columns[0].counts[i] += comparison.moves[i][j];
      alluvial.columns[1].counts[j] += comparison.moves[i][j];
    }
  }
  if (!says_states(alluvial.columns[0].counts) || !says_states(alluvial.columns[1].counts)) {
    return {};
  }
  const auto title = [&](const model::Contract& contract, const model::Scope& scope) {
    return compared.one_contract() ? scope_words(contract, scope, compared.language)
                                   : contract.name;
  };
  alluvial.columns[0].title = title(compared.before, comparison.before_scope);
  alluvial.columns[1].title = title(compared.after, comparison.after_scope);
  const std::string figures = output_text::filled(
      message_of(ChangeDiagram::actions), compared.language, {{"n", comparison.actions.size()}});
  std::vector<std::string> files;
  add_file(compared.before, comparison.before_scope, files);
  add_file(compared.after, comparison.after_scope, files);
  return drawn(alluvial, compared.after, files,
               "etats-" + words::tables_slug(compared.before, comparison.before_scope,
                                             compared.after, comparison.after_scope),
               figures, compared.language);
}

}  // namespace maillage::answers
