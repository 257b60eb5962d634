// The plan at a glance: a line an objective, with its actions by state, its orphans, its porteurs.
// Of an outline too long for one page, the specific objectives only, each with all that is below.
#include <algorithm>
#include <string>
#include <utility>

#include "output/diagrams/diagram_data.hpp"
#include "output/diagrams/diagram_plan.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/numbers.hpp"
#include "output/words/plan_words.hpp"

namespace maillage {
namespace {

constexpr double overview_font = 8.5;
constexpr double line_room = 17;
constexpr double heading_room = 19;
// Columns: objective, number, states, without porteur, uncertain, porteurs.
constexpr double objective_width = 372, number_width = 46, most_states_width = 300,
                 orphan_width = 66, doubt_width = 58;

// What the lines leave to choose: points for each action of a state, and what remains of the width.
struct Widths {
  double unit = 14, states = 0, carriers = 0;
};

struct Line {
  const PlanGroup* group = nullptr;
  std::vector<const ActionRow*> rows;  // its own and, where those below are left out, theirs
};

std::vector<Line> all_lines(const std::vector<PlanGroup>& groups) {
  std::vector<Line> lines;
  for (const PlanGroup& group : groups) lines.push_back({&group, group.rows});
  return lines;
}

std::vector<Line> folded_lines(const std::vector<PlanGroup>& groups) {
  std::vector<Line> lines;
  for (const PlanGroup& group : groups) {
    if (group.depth <= 1) {
      lines.push_back({&group, group.rows});
    } else {
      auto& rows = lines.back().rows;
      rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    }
  }
  return lines;
}

bool is_heading(const Line& line) {
  return line.group->depth == 0 && line.rows.empty() && line.group->branch == Branch::inner;
}

double height_of(const Line& line) { return is_heading(line) ? heading_room : line_room; }

Span small(std::string text, std::string_view colour = ink::text, Weight weight = Weight::normal) {
  Span span;
  span.text = std::move(text);
  span.size = overview_font;
  span.colour = colour;
  span.weight = weight;
  return span;
}

std::string carriers_text(const Contract& contract, const RowCounts& counts, double width,
                          Language language) {
  std::vector<std::pair<PartnerId, std::size_t>> order(counts.carried.begin(),
                                                       counts.carried.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string text;
  for (std::size_t i = 0; i < order.size(); ++i) {
    std::string each =
        contract.partners[order[i].first].name + " " + std::to_string(order[i].second);
    const bool french = language == Language::french;
    const std::string more = " · + " + counted(order.size() - i, french ? "autre" : "other",
                                               french ? "autres" : "others", language);
    if (i != 0 && text_width(text + " · " + each + more, overview_font) > width - 8) {
      return text + more;
    }
    text += (i == 0 ? "" : " · ") + each;
  }
  return text;
}

constexpr double least_segment = 24;

double states_width_of(const RowCounts& counts, double unit) {
  double width = 0;
  const auto add = [&](std::size_t count) {
    if (count != 0) width += std::max(least_segment, unit * static_cast<double>(count));
  };
  for (std::size_t count : counts.by_state) add(count);
  add(counts.without_state);
  return width;
}

// A segment for each state, as wide as its number of actions.
void draw_states(const RowCounts& counts, double left, double top, double unit, Sheet& sheet) {
  double x = left;
  const auto segment = [&](const Look& look, std::size_t count) {
    if (count == 0) return;
    Box box;
    const double width = std::max(least_segment, unit * static_cast<double>(count));
    box.rect = {x, top, width - 1, line_room - 5};
    box.fill = look.fill;
    box.line = look.line;
    box.border = Border::solid;
    box.pen = 0.7;
    box.columns.push_back({width - 1,
                           TextAlign::centre,
                           {{small(std::string(look.mark), look.line, Weight::bold),
                             small(std::to_string(count), look.line)}}});
    sheet.add(std::move(box));
    x += width;
  };
  for (std::size_t i = 0; i < counts.by_state.size(); ++i) {
    segment(look_of(static_cast<State>(i)), counts.by_state[i]);
  }
  segment(look_of(std::optional<State>()), counts.without_state);
}

Widths widths_of(const std::vector<Line>& lines) {
  Widths widths;
  std::vector<RowCounts> counts;
  for (const Line& line : lines) counts.push_back(count_rows(line.rows));
  for (const RowCounts& each : counts) {
    if (each.actions == 0) continue;
    std::size_t states = each.without_state == 0 ? 0 : 1;
    for (std::size_t count : each.by_state) states += count == 0 ? 0 : 1;
    const double room = most_states_width - least_segment * static_cast<double>(states);
    widths.unit = std::min(widths.unit, room / static_cast<double>(each.actions));
  }
  for (const RowCounts& each : counts) {
    widths.states = std::max(widths.states, states_width_of(each, widths.unit));
  }
  widths.states = std::max(110.0, widths.states + 14);
  widths.carriers = a3_width - 2 * page_margin - objective_width - number_width - widths.states -
                    orphan_width - doubt_width;
  return widths;
}

class Overview {
 public:
  Overview(const Contract& contract, Language language, const Widths& widths)
      : contract_(contract),
        words_(diagram_words(language)),
        language_(language),
        widths_(widths) {}

  void draw_columns(Sheet& sheet, double top) const {
    double x = page_margin;
    const auto column = [&](const char* title, double width) {
      sheet.words({x + 3, top, width - 3, 12}, {{small(title, ink::quiet, Weight::bold)}});
      x += width;
    };
    column(words_.objective, objective_width);
    column(words_.actions, number_width);
    column(words_.states, widths_.states);
    column(words_.without_carrier, orphan_width);
    column(words_.doubtful, doubt_width);
    column(words_.carriers, widths_.carriers);
  }

  void draw_line(const Line& line, double top, Sheet& sheet) const {
    const PlanGroup& group = *line.group;
    const double inner = a3_width - 2 * page_margin;
    const bool axis = group.subject.kind == SubjectKind::axis;
    std::string title = group.code;
    if (axis) title = (language_ == Language::french ? "Axe " : "Axis ") + group.code;
    if (!group.name.empty()) title += (title.empty() ? "" : "  ") + group.name;
    Box box;
    box.name = (axis ? "axe " : "objectif ") + (group.code.empty() ? "-" : group.code);
    const double indent = 8.0 * std::max(0, group.depth - 1);
    const bool bold = group.depth <= 1;
    Span style =
        small("", is_heading(line) ? ink::white : ink::text, bold ? Weight::bold : Weight::normal);
    if (is_heading(line)) {
      box.rect = {page_margin, top, inner, heading_room - 2};
      box.fill = ink::heading;
      box.columns = {{6, TextAlign::left, {}},
                     {inner - 8, TextAlign::left, text_lines(title, inner - 14, 1, style)}};
      sheet.add(std::move(box));
      return;
    }
    const RowCounts counts = count_rows(line.rows);
    box.rect = {page_margin + indent, top, objective_width - indent - 4, line_room - 2};
    box.fill = bold ? ink::heading_pale : ink::heading_paler;
    box.columns = {
        {4, TextAlign::left, {}},
        {box.rect.width - 6, TextAlign::left, text_lines(title, box.rect.width - 10, 1, style)}};
    const bool empty = line.rows.empty() && group.branch == Branch::leaf;
    const bool known = group.hanging == Hanging::recorded;
    if (empty && known) {
      box.border = Border::dashed;
      box.line = ink::doubt;
      box.pen = 1;
    }
    sheet.add(std::move(box));
    double x = page_margin + objective_width;
    const auto words = [&](double width, Span span, TextAlign align = TextAlign::left) {
      if (!span.text.empty()) {
        sheet.words({x + 3, top, width - 6, line_room - 2}, {{std::move(span)}}, align);
      }
      x += width;
    };
    if (empty) {
      const std::string none = std::string(mark::empty) + " " + words_.no_action;
      words(widths_.states,
            known ? small(none, ink::doubt, Weight::bold) : small(words_.not_recorded, ink::quiet));
      return;
    }
    if (line.rows.empty()) return;  // a heading: its actions are below
    words(number_width, small(count_text(counts.actions, language_), ink::text, Weight::bold),
          TextAlign::centre);
    draw_states(counts, x, top + 1.5, widths_.unit, sheet);
    x += widths_.states;
    if (counts.orphans == 0) {
      x += orphan_width;
    } else {
      Box orphan;
      orphan.rect = {x + 6, top + 1, orphan_width - 24, line_room - 4};
      orphan.border = Border::thick_dashed;
      orphan.line = ink::alarm;
      orphan.fill = ink::alarm_fill;
      orphan.columns.push_back(
          {orphan.rect.width,
           TextAlign::centre,
           {{small(std::string(mark::orphan) + " " + count_text(counts.orphans, language_),
                   ink::alarm, Weight::bold)}}});
      sheet.add(std::move(orphan));
      x += orphan_width;
    }
    words(doubt_width, counts.uncertain == 0 ? small("")
                                             : small("? " + count_text(counts.uncertain, language_),
                                                     ink::doubt, Weight::bold));
    std::string carriers = carriers_text(contract_, counts, widths_.carriers, language_);
    std::string_view colour = ink::text;
    if (carriers.empty()) {
      carriers = counts.not_recorded == counts.actions ? words_.not_recorded
                 : counts.persons > 0                  ? words_.carried_by_person
                                                       : words_.nobody_carries;
      colour = ink::quiet;
    }
    words(widths_.carriers,
          small(shortened(carriers, widths_.carriers - 6, overview_font), colour));
  }

 private:
  const Contract& contract_;
  const DiagramWords& words_;
  Language language_;
  Widths widths_;
};

}  // namespace

std::vector<Diagram> plan_overview(const Contract& contract, const Scope& scope,
                                   Language language) {
  const DiagramWords& words = diagram_words(language);
  const bool french = language == Language::french;
  const std::string name = "plan-" + table_slug(contract, scope);
  const std::vector<PlanGroup> groups = plan_groups(contract, scope, language);
  const auto rows = shown_rows(contract, scope);
  const std::string figures = counts_line(count_rows(rows), language);
  std::vector<LegendEntry> legend;
  add_states(legend, rows, language);
  using Sample = LegendEntry::Sample;
  legend.push_back({Sample::orphan_box, "", ink::alarm, words.orphan});
  legend.push_back({Sample::mark, "?", ink::doubt, words.uncertain});
  const double below = legend_height(legend, a3_width - 2 * page_margin) + page_margin;

  const double room = a3_height - 80 - 14 - below;
  const auto total = [](const std::vector<Line>& lines) {
    double height = 0;
    for (const Line& line : lines) height += height_of(line);
    return height;
  };
  std::vector<Line> lines = all_lines(groups);
  if (total(lines) > room) lines = folded_lines(groups);
  const Overview overview(contract, language, widths_of(lines));
  std::vector<Diagram> diagrams;
  std::size_t at = 0;
  do {
    const std::size_t number = diagrams.size() + 1;
    std::string title = std::string(words.plan) + ", " + words.overview;
    if (number > 1)
      title += std::string(french ? ", feuille " : ", sheet ") + std::to_string(number);
    const std::string id = number == 1 ? name : name + "-feuille-" + std::to_string(number);
    Sheet sheet(title, id);
    double y = add_heading(sheet, contract, scope, title, figures, language);
    overview.draw_columns(sheet, y);
    y += 14;
    const double floor = a3_height - below;
    for (; at < lines.size() && y + height_of(lines[at]) <= floor; ++at) {
      overview.draw_line(lines[at], y, sheet);
      y += height_of(lines[at]);
    }
    add_legend(sheet, legend, y + 3);
    sheet.set_height(y + below);
    diagrams.push_back({id, sheet.dot()});
  } while (at < lines.size());
  return diagrams;
}

}  // namespace maillage
