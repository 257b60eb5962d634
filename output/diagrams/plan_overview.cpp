// The plan at a glance: a line an objective, with its actions by state, its orphans, its porteurs. Of an
// outline too long for one page, the specific objectives only, each with all that is below.
//
//   Objectif                 Actions   États              Sans porteur   Incertain   Porteurs
//   1.1 Mobilité                   4   [✓ 1][◐ 2][○ 1]              1           –   PETR 2 · CAF 1
//
// A segment is as wide as its actions are many, but never so narrow that its number has no room: one unit
// for all lines, the largest with which the fullest line fits, so that lengths compare down the page. Where
// no porteur is uncertain there is no column for it, and names of objectives have what they need as long as
// the porteurs keep least_carriers_width.
#include <algorithm>
#include <string>
#include <utility>

#include "output/diagrams/diagram_data.hpp"
#include "output/diagrams/plan_sheet.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

namespace {

constexpr double overview_font = drawing::least_font;
constexpr double line_room = 17;
constexpr double heading_room = 19;
// Columns: objective, number, states, without porteur, uncertain, porteurs.
constexpr double least_objective_width = 372, number_width = 46, most_states_width = 300,
                 orphan_width = 78, doubt_width = 62, least_carriers_width = 480;

// What the lines leave to choose: points for each action of a state, the names of objectives, whether any
// porteur is uncertain, and what remains of the width.
struct Widths {
  double unit = 14, objective = least_objective_width, states = 0, doubt = 0, carriers = 0;
};

struct OverviewLine {
  const PlanGroup* group = nullptr;
  std::vector<const model::ActionRow*> rows;  // its own and, where those below are left out, theirs
};

std::vector<OverviewLine> all_lines(const std::vector<PlanGroup>& groups) {
  std::vector<OverviewLine> lines;
  for (const PlanGroup& group : groups) lines.push_back({&group, group.rows});
  return lines;
}

std::vector<OverviewLine> folded_lines(const std::vector<PlanGroup>& groups) {
  std::vector<OverviewLine> lines;
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

bool is_heading(const OverviewLine& line) {
  return line.group->depth == 0 && line.rows.empty() && line.group->branch == model::Branch::inner;
}

double height_of(const OverviewLine& line) { return is_heading(line) ? heading_room : line_room; }

drawing::Span small(std::string text, std::string_view colour = drawing::ink::text,
                    drawing::Weight weight = drawing::Weight::normal) {
  drawing::Span span;
  span.text = std::move(text);
  span.size = overview_font;
  span.colour = colour;
  span.weight = weight;
  return span;
}

std::string carriers_text(const model::Contract& contract, const RowCounts& counts, double width,
                          output_text::Language language) {
  std::vector<std::pair<text::PartnerId, std::size_t>> order(counts.carried.begin(),
                                                             counts.carried.end());
  std::stable_sort(order.begin(), order.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string text;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const bool abandoned_only = order[i].second == 0;
    std::string each =
        contract.partners[order[i].first].name + " " +
        (abandoned_only ? output_text::filled(message_of(DiagramMessage::abandoned_alone), language)
                        : std::to_string(order[i].second));
    const std::string more = " · " + output_text::filled(message_of(DiagramMessage::others),
                                                         language, {{"n", order.size() - i}});
    if (i != 0 && drawing::text_width(text + " · " + each + more, overview_font) > width - 8) {
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
void draw_states(const RowCounts& counts, double left, double top, double unit,
                 drawing::Canvas& sheet) {
  double x = left;
  const auto segment = [&](const drawing::Look& look, std::size_t count) {
    if (count == 0) return;
    drawing::Box box;
    const double width = std::max(least_segment, unit * static_cast<double>(count));
    box.rect = {x, top, width - 1, line_room - 5};
    box.fill = look.fill;
    box.line = look.line;
    box.border = drawing::Border::solid;
    box.pen = 0.7;
    box.columns.push_back({width - 1,
                           drawing::TextAlign::centre,
                           {{small(std::string(look.mark), look.line, drawing::Weight::bold),
                             small(std::to_string(count), look.line)}}});
    sheet.add(std::move(box));
    x += width;
  };
  for (std::size_t i = 0; i < counts.by_state.size(); ++i) {
    segment(drawing::look_of(static_cast<model::State>(i)), counts.by_state[i]);
  }
  segment(drawing::look_of(std::optional<model::State>()), counts.without_state);
}

std::string title_of(const PlanGroup& group, output_text::Language language) {
  const std::string code = group.subject.kind == model::SubjectKind::axis
                               ? output_text::filled(message_of(DiagramMessage::axis_heading),
                                                     language, {{"id", group.code}})
                               : group.code;
  return group.name.empty() ? code : code + (code.empty() ? "" : "  ") + group.name;
}

double indent_of(const PlanGroup& group) { return 8.0 * std::max(0, group.depth - 1); }
bool is_bold(const PlanGroup& group) { return group.depth <= 1; }

bool any_uncertain(const std::vector<OverviewLine>& lines) {
  return std::any_of(lines.begin(), lines.end(),
                     [](const OverviewLine& line) { return count_rows(line.rows).uncertain > 0; });
}

Widths widths_of(const std::vector<OverviewLine>& lines, output_text::Language language) {
  Widths widths;
  std::vector<RowCounts> counts;
  for (const OverviewLine& line : lines) counts.push_back(count_rows(line.rows));
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
  widths.doubt = any_uncertain(lines) ? doubt_width : 0;
  const double names_room = drawing::a3_width - 2 * drawing::page_margin - number_width -
                            widths.states - orphan_width - widths.doubt;
  double wished = widths.objective;
  for (const OverviewLine& line : lines) {
    if (is_heading(line)) continue;
    const double width =
        drawing::text_width(title_of(*line.group, language), overview_font,
                            is_bold(*line.group) ? drawing::Weight::bold : drawing::Weight::normal);
    wished = std::max(wished, width + indent_of(*line.group) + 20);
  }
  widths.objective =
      std::min(wished, std::max(widths.objective, names_room - least_carriers_width));
  widths.carriers = names_room - widths.objective;
  return widths;
}

class Overview {
 public:
  Overview(const model::Contract& contract, output_text::Language language, const Widths& widths)
      : contract_(contract),
        words_(words::diagram_words(language)),
        language_(language),
        widths_(widths) {}

  void draw_columns(drawing::Canvas& sheet, double top) const {
    double x = drawing::page_margin;
    const auto column = [&](const char* title, double width) {
      sheet.words({x + 3, top, width - 3, 12},
                  {{small(title, drawing::ink::quiet, drawing::Weight::bold)}});
      x += width;
    };
    column(words_.objective, widths_.objective);
    column(words_.actions, number_width);
    column(words_.states, widths_.states);
    column(words_.without_carrier, orphan_width);
    if (widths_.doubt > 0) column(words_.doubtful, widths_.doubt);
    column(words_.carriers, widths_.carriers);
  }

  void draw_line(const OverviewLine& line, double top, drawing::Canvas& sheet) const {
    const PlanGroup& group = *line.group;
    const double inner = drawing::a3_width - 2 * drawing::page_margin;
    const bool axis = group.subject.kind == model::SubjectKind::axis;
    const std::string title = title_of(group, language_);
    drawing::Box box;
    box.name = (axis ? "axe " : "objectif ") + (group.code.empty() ? "-" : group.code);
    const double indent = indent_of(group);
    const bool bold = is_bold(group);
    drawing::Span style = small("", is_heading(line) ? drawing::ink::white : drawing::ink::text,
                                bold ? drawing::Weight::bold : drawing::Weight::normal);
    if (is_heading(line)) {
      box.rect = {drawing::page_margin, top, inner, heading_room - 2};
      box.fill = drawing::ink::heading;
      box.columns = {
          {6, drawing::TextAlign::left, {}},
          {inner - 8, drawing::TextAlign::left, drawing::text_lines(title, inner - 14, 1, style)}};
      sheet.add(std::move(box));
      return;
    }
    const RowCounts counts = count_rows(line.rows);
    box.rect = {drawing::page_margin + indent, top, widths_.objective - indent - 4, line_room - 2};
    box.fill = bold ? drawing::ink::heading_pale : drawing::ink::heading_paler;
    box.columns = {{4, drawing::TextAlign::left, {}},
                   {box.rect.width - 6, drawing::TextAlign::left,
                    drawing::text_lines(title, box.rect.width - 10, 1, style)}};
    const bool empty = line.rows.empty() && group.branch == model::Branch::leaf;
    const bool known = group.hanging == Hanging::recorded;
    if (empty && known) {
      box.border = drawing::Border::dashed;
      box.line = drawing::ink::doubt;
      box.pen = 1;
    }
    sheet.add(std::move(box));
    double x = drawing::page_margin + widths_.objective;
    const auto words = [&](double width, drawing::Span span,
                           drawing::TextAlign align = drawing::TextAlign::left) {
      if (!span.text.empty()) {
        sheet.words({x + 3, top, width - 6, line_room - 2}, {{std::move(span)}}, align);
      }
      x += width;
    };
    if (empty) {
      const std::string none = std::string(drawing::mark::empty) + " " + words_.no_action;
      words(widths_.states, known
                                ? small(none, drawing::ink::doubt, drawing::Weight::bold)
                                : small(group.hanging == Hanging::not_printed ? words_.not_printed
                                                                              : words_.not_recorded,
                                        drawing::ink::quiet));
      return;
    }
    if (line.rows.empty()) return;  // a heading: its actions are below
    words(number_width,
          small(output_text::count_text(counts.actions, language_), drawing::ink::text,
                drawing::Weight::bold),
          drawing::TextAlign::centre);
    draw_states(counts, x, top + 1.5, widths_.unit, sheet);
    x += widths_.states;
    if (counts.orphans == 0) {
      x += orphan_width;
    } else {
      drawing::Box orphan;
      orphan.rect = {x + 6, top + 1, orphan_width - 24, line_room - 4};
      orphan.border = drawing::Border::thick_dashed;
      orphan.line = drawing::ink::alarm;
      orphan.fill = drawing::ink::alarm_fill;
      orphan.columns.push_back({orphan.rect.width,
                                drawing::TextAlign::centre,
                                {{small(std::string(drawing::mark::orphan) + " " +
                                            output_text::count_text(counts.orphans, language_),
                                        drawing::ink::alarm, drawing::Weight::bold)}}});
      sheet.add(std::move(orphan));
      x += orphan_width;
    }
    words(widths_.doubt, counts.uncertain == 0
                             ? small("")
                             : small("? " + output_text::count_text(counts.uncertain, language_),
                                     drawing::ink::doubt, drawing::Weight::bold));
    std::string carriers = carriers_text(contract_, counts, widths_.carriers, language_);
    std::string_view colour = drawing::ink::text;
    if (carriers.empty()) {
      carriers = counts.not_recorded == counts.actions ? words_.not_recorded
                 : counts.persons > 0                  ? words_.carried_by_person
                                                       : words_.nobody_carries;
      colour = drawing::ink::quiet;
    }
    words(widths_.carriers,
          small(drawing::shortened(carriers, widths_.carriers - 6, overview_font), colour));
  }

 private:
  const model::Contract& contract_;
  const words::DiagramWords& words_;
  output_text::Language language_;
  Widths widths_;
};

}  // namespace

std::vector<drawing::Diagram> plan_overview(const PlanSheetPage& page,
                                            const std::vector<PlanGroup>& groups) {
  const words::DiagramWords& words = words::diagram_words(page.language);
  std::vector<drawing::LegendEntry> legend;
  drawing::add_states(legend, rows_of(groups), page.language);
  using Sample = drawing::LegendEntry::Sample;
  const auto all_rows = rows_of(groups);
  if (std::any_of(all_rows.begin(), all_rows.end(),
                  [](const model::ActionRow* row) { return is_orphan(*row); })) {
    legend.push_back({Sample::orphan_box, "", drawing::ink::alarm, words.orphan});
  }
  if (any_uncertain(all_lines(groups))) {
    legend.push_back({Sample::mark, "?", drawing::ink::doubt, words.uncertain});
  }
  const double below =
      drawing::legend_height(legend, drawing::a3_width - 2 * drawing::page_margin) +
      drawing::page_margin;

  const double room = drawing::a3_height - 80 - 14 - below;
  const auto total = [](const std::vector<OverviewLine>& lines) {
    double height = 0;
    for (const OverviewLine& line : lines) height += height_of(line);
    return height;
  };
  std::vector<OverviewLine> lines = all_lines(groups);
  if (total(lines) > room) lines = folded_lines(groups);
  const Overview overview(page.contract, page.language, widths_of(lines, page.language));
  std::vector<drawing::Diagram> diagrams;
  std::size_t at = 0;
  do {
    const PlanSheetPage numbered = numbered_page(page, diagrams.size() + 1);
    drawing::Canvas sheet(numbered.title, numbered.id);
    double y = drawing::add_heading(sheet, page.contract, page.scope, numbered.title, page.figures,
                                    page.language);
    overview.draw_columns(sheet, y);
    y += 14;
    const double floor = drawing::a3_height - below;
    const std::size_t first = at;
    for (; at < lines.size() && y + height_of(lines[at]) <= floor; ++at) {
      // A heading stands on the sheet of what it heads.
      const bool is_last =
          at + 1 < lines.size() && y + height_of(lines[at]) + height_of(lines[at + 1]) > floor;
      if (is_heading(lines[at]) && is_last && at > first) break;
      overview.draw_line(lines[at], y, sheet);
      y += height_of(lines[at]);
    }
    drawing::add_legend(sheet, legend, y + 3);
    sheet.set_height(y + below);
    diagrams.push_back({numbered.id, sheet.dot()});
  } while (at < lines.size());
  return diagrams;
}

}  // namespace maillage::diagrams
