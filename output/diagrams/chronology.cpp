// Every row is an action, every column the plan or a year; marks, spans and meetings share one scale
// (Scale), so that a deadline stands in the column of the bilan of its year.
//
// Rows go to sheets in order, a heading never last, and again where its rows go on. The scale holds all
// years that anything names, the contract's own first and last among them: a deadline after the
// contract's end is drawn, not cut.
#include "output/diagrams/chronology.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/message.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/headlines/chronology_messages.hpp"

namespace maillage::diagrams {
namespace {

using words::headlines::Chronology;

constexpr double label_width = 360;
constexpr double head_height = 18;
constexpr double row_margin = 3;  // above and below the words of a row
constexpr double mark_size = 20;

// Where tables and dates stand: the plan first, then years.
struct Scale {
  bool has_plan = false;
  int first = 0, last = -1;  // years
  std::size_t columns() const {
    return (has_plan ? 1 : 0) + (last < first ? 0 : static_cast<std::size_t>(last - first + 1));
  }
  void take(int year) {
    if (last < first) first = last = year;
    first = std::min(first, year);
    last = std::max(last, year);
  }
};

int year_of(const model::WhichTable& table) {
  return table.is_recapitulatif() ? table.date().year : *table;
}

// An action through the tables: what each says of it.
struct Line {
  text::ActionId action;
  const model::ActionRow* latest = nullptr;
  std::map<std::size_t, const model::ActionRow*> by_column;
};

struct Lines {
  Scale scale;
  std::vector<Line> actions;  // by objective, then in the order of the last table that has them
  bool has_dates = false, has_meetings = false;
};

bool is_in(const model::Scope& scope, const model::ActionRow& row) {
  return !scope.axis || row.axis == scope.axis;
}

bool has_dates(const model::ActionRow& row) {
  return row.dates.start.date || row.dates.end.date || row.dates.due.date;
}

Lines lines_of(const model::Contract& contract, const model::Scope& scope) {
  Lines lines;
  if (contract.start) lines.scale.take(contract.start->year);
  if (contract.end) lines.scale.take(contract.end->year);
  for (const model::Edition& edition : contract.editions) {
    if (edition.year.is_plan()) {
      lines.scale.has_plan = true;
    } else {
      lines.scale.take(year_of(edition.year));
    }
    for (const model::ActionRow& row : edition.rows) {
      for (const text::SaidDate* each : {&row.dates.start, &row.dates.end, &row.dates.due}) {
        if (each->date) lines.scale.take(each->date->year);
      }
    }
  }
  for (const model::Instance& instance : contract.instances) {
    for (const model::Meeting& meeting : instance.meetings) {
      lines.scale.take(meeting.date.year);
      lines.has_meetings = true;
    }
  }
  std::map<text::ActionId, std::size_t> known;
  for (const model::Edition& edition : contract.editions) {
    const std::size_t column =
        edition.year.is_plan()
            ? 0
            : static_cast<std::size_t>(year_of(edition.year) - lines.scale.first) +
                  (lines.scale.has_plan ? 1 : 0);
    for (const model::ActionRow& row : edition.rows) {
      if (!is_in(scope, row)) continue;
      const auto [at, is_new] = known.try_emplace(row.action, lines.actions.size());
      if (is_new) lines.actions.push_back({row.action, nullptr, {}});
      Line& line = lines.actions[at->second];
      line.latest = &row;
      // Of two tables of a year, the later one; but not before one that says the state.
      const model::ActionRow*& shown = line.by_column[column];
      if (shown == nullptr || row.state || !shown->state) shown = &row;
      lines.has_dates = lines.has_dates || has_dates(row);
    }
  }
  std::stable_sort(lines.actions.begin(), lines.actions.end(), [](const Line& a, const Line& b) {
    const auto rank = [](const Line& line) {
      return line.latest->objective ? line.latest->objective->value
                                    : std::numeric_limits<std::uint32_t>::max();
    };
    return rank(a) < rank(b);
  });
  return lines;
}

class ChronologyMaker {
 public:
  ChronologyMaker(const model::Contract& contract, const model::Scope& scope,
                  output_text::Language language)
      : contract_(contract),
        scope_(scope),
        language_(language),
        lines_(lines_of(contract, scope)),
        column_((drawing::upright_inner - label_width) /
                static_cast<double>(std::max<std::size_t>(1, lines_.scale.columns()))),
        legend_(legend_of(all_rows())) {}

  std::vector<drawing::Diagram> make() {
    if (lines_.actions.empty()) return {};
    const auto tables =
        std::count_if(contract_.editions.begin(), contract_.editions.end(),
                      [](const model::Edition& each) { return each.recorded.state; });
    if (!lines_.has_dates && tables < (lines_.has_meetings ? 1 : 2)) return {};
    const std::vector<Row> rows = all_rows();
    const double below =
        drawing::legend_height(legend_, drawing::upright_inner) + drawing::page_margin + 4;
    const double room = drawing::upright_height - below - 80 - head_height;
    std::vector<std::vector<Row>> sheets(1);
    double used = 0;
    const Row* heading = nullptr;
    for (const Row& row : rows) {
      // A heading does not stand last on its sheet, and stands again on the next.
      const double needed = row.height + (row.is_heading() ? 30 : 0);
      if (row.is_heading()) heading = &row;
      if (used + needed > room && !sheets.back().empty()) {
        sheets.emplace_back();
        used = 0;
        if (heading != nullptr && heading != &row) {
          sheets.back().push_back(*heading);
          used = heading->height;
        }
      }
      sheets.back().push_back(row);
      used += row.height;
    }
    std::vector<drawing::Diagram> diagrams;
    for (std::size_t i = 0; i < sheets.size(); ++i) diagrams.push_back(sheet(sheets, i));
    return diagrams;
  }

 private:
  // A heading, an action or an instance.
  struct Row {
    double height = 0;
    std::vector<drawing::TextLine> words;
    const Line* action = nullptr;
    const model::Instance* instance = nullptr;
    bool is_heading() const { return action == nullptr && instance == nullptr; }
  };

  std::string say(Chronology key, std::initializer_list<output_text::Filling> with = {}) const {
    return output_text::filled(message_of(key), language_, with);
  }

  Row row_of(const std::string& text, drawing::Weight weight, std::size_t most_lines) const {
    drawing::Span style;
    style.size = drawing::upright_font;
    style.weight = weight;
    Row row;
    row.words = drawing::text_lines(text, label_width - 24, most_lines, style);
    row.height = static_cast<double>(std::max<std::size_t>(1, row.words.size())) *
                     drawing::line_height(drawing::upright_font) +
                 2 * row_margin;
    return row;
  }

  std::vector<Row> all_rows() const {
    std::vector<Row> rows;
    std::optional<text::ObjectiveId> said;
    for (std::size_t i = 0; i < lines_.actions.size(); ++i) {
      const Line& line = lines_.actions[i];
      const auto objective = line.latest->objective;
      if (i == 0 || objective != said) {
        said = objective;
        std::string words = say(Chronology::no_objective);
        if (objective) {
          const model::Objective& each = contract_.objectives[*objective];
          words = each.id + (each.name.empty() || each.name == each.id ? "" : " " + each.name);
        }
        rows.push_back(row_of(words, drawing::Weight::bold, 3));
      }
      const model::Action& action = contract_.actions[line.action];
      rows.push_back(
          row_of(action.title.empty() ? action.id : action.title, drawing::Weight::normal, 4));
      rows.back().action = &line;
    }
    bool begun = false;
    for (const model::Instance& instance : contract_.instances) {
      if (instance.meetings.empty()) continue;
      if (!begun) rows.push_back(row_of(say(Chronology::meetings), drawing::Weight::bold, 1));
      begun = true;
      rows.push_back(
          row_of(instance.name.empty() ? instance.id : instance.name, drawing::Weight::normal, 3));
      rows.back().instance = &instance;
    }
    return rows;
  }

  // Of what stands in these rows.
  std::vector<drawing::LegendEntry> legend_of(const std::vector<Row>& shown) const {
    using Sample = drawing::LegendEntry::Sample;
    std::vector<drawing::LegendEntry> legend;
    std::vector<const model::ActionRow*> rows;
    bool is_orphan = false, has_span = false, is_due = false, has_meetings = false;
    for (const Row& each : shown) {
      has_meetings = has_meetings || each.instance != nullptr;
      if (each.action == nullptr) continue;
      const Line& line = *each.action;
      for (const auto& [column, row] : line.by_column) {
        rows.push_back(row);
        is_orphan = is_orphan || is_uncarried(*row);
      }
      has_span = has_span || (line.latest->dates.start.date && line.latest->dates.end.date);
      is_due = is_due || line.latest->dates.due.date;
    }
    drawing::add_states(legend, rows, language_);
    if (is_orphan) {
      legend.push_back({Sample::mark, std::string(drawing::mark::orphan), drawing::ink::alarm,
                        say(Chronology::orphan_legend)});
    }
    if (has_span) {
      legend.push_back({Sample::line, "", drawing::ink::heading, say(Chronology::span_legend)});
    }
    if (is_due) {
      legend.push_back({Sample::mark, "◆", drawing::ink::heading, say(Chronology::due_legend)});
    }
    if (has_meetings) {
      legend.push_back({Sample::mark, "2", drawing::ink::text, say(Chronology::meeting_legend)});
    }
    return legend;
  }

  static bool is_uncarried(const model::ActionRow& row) {
    return row.carrying == model::Carrying::nobody && model::is_live(row);
  }

  double left_of(std::size_t column) const {
    return drawing::page_margin + label_width + column_ * static_cast<double>(column);
  }

  // Of a day; what is not said of it stands in the middle.
  double place_of(const text::Date& date) const {
    const double month =
        date.month == 0 ? 6 : date.month - 1 + (date.day == 0 ? 0.5 : date.day / 31.0);
    const auto column =
        static_cast<std::size_t>(date.year - lines_.scale.first) + (lines_.scale.has_plan ? 1 : 0);
    return left_of(column) + column_ * month / 12;
  }

  void put(drawing::Canvas& sheet, const drawing::Rect& rect, const std::string& text,
           std::string_view colour, drawing::Weight weight, std::string_view fill = {}) const {
    drawing::Span span;
    span.text = text;
    span.size = drawing::upright_font;
    span.colour = colour;
    span.weight = weight;
    drawing::Box box;
    box.rect = rect;
    box.fill = fill;
    box.columns = {{rect.width, drawing::TextAlign::centre, {{span}}}};
    sheet.add(std::move(box));
  }

  void heads(drawing::Canvas& sheet, double y) const {
    for (std::size_t column = 0; column < lines_.scale.columns(); ++column) {
      const bool is_plan = lines_.scale.has_plan && column == 0;
      const std::string words = is_plan
                                    ? say(Chronology::plan_head)
                                    : std::to_string(lines_.scale.first + static_cast<int>(column) -
                                                     (lines_.scale.has_plan ? 1 : 0));
      put(sheet, {left_of(column) + 0.5, y, column_ - 1, head_height - 3}, words,
          drawing::ink::white, drawing::Weight::bold, drawing::ink::heading);
    }
  }

  void action_marks(drawing::Canvas& sheet, const Line& line, double y, double height) const {
    const double middle = y + height / 2;
    const model::ActionDates& dates = line.latest->dates;
    if (dates.start.date && dates.end.date && !(*dates.end.date < *dates.start.date)) {
      const double from = place_of(*dates.start.date), to = place_of(*dates.end.date);
      drawing::Box bar;
      bar.rect = {from, middle - 1.5, std::max(3.0, to - from), 3};
      bar.fill = drawing::ink::heading;
      sheet.add(std::move(bar));
    }
    for (const auto& [column, row] : line.by_column) {
      const drawing::Look look = drawing::look_of(row->state);
      const bool orphan = is_uncarried(*row);
      const double width = orphan ? mark_size + 14 : mark_size;
      drawing::Span state, alarm;
      state.text = std::string(look.mark);
      state.colour = look.line;
      alarm.text = orphan ? std::string(drawing::mark::orphan) : "";
      alarm.colour = drawing::ink::alarm;
      state.size = alarm.size = drawing::upright_font;
      state.weight = alarm.weight = drawing::Weight::bold;
      drawing::Box box;
      box.rect = {left_of(column) + (column_ - width) / 2, middle - 6, width, 12};
      box.fill = look.fill;
      box.columns = {{width, drawing::TextAlign::centre, {{state, alarm}}}};
      sheet.add(std::move(box));
    }
    if (dates.due.date) {
      put(sheet, {place_of(*dates.due.date) - 7, middle - 6, 14, 12}, "◆", drawing::ink::heading,
          drawing::Weight::normal);
    }
  }

  void meeting_marks(drawing::Canvas& sheet, const model::Instance& instance, double y,
                     double height) const {
    std::map<int, std::size_t> by_year;
    for (const model::Meeting& meeting : instance.meetings) ++by_year[meeting.date.year];
    for (const auto& [year, count] : by_year) {
      const auto column =
          static_cast<std::size_t>(year - lines_.scale.first) + (lines_.scale.has_plan ? 1 : 0);
      put(sheet, {left_of(column) + (column_ - mark_size) / 2, y + height / 2 - 6, mark_size, 12},
          std::to_string(count), drawing::ink::text, drawing::Weight::bold,
          drawing::ink::heading_pale);
    }
  }

  drawing::Diagram sheet(const std::vector<std::vector<Row>>& sheets, std::size_t number) const {
    std::string id = chronology_name(contract_, scope_);
    if (number > 0) id += "-feuille-" + std::to_string(number + 1);
    std::string title = chronology_title(contract_, scope_, language_);
    drawing::Canvas sheet(title, id, drawing::upright_width, drawing::upright_height);
    std::string drawn = say(Chronology::drawn, {{"n", lines_.actions.size()}});
    if (sheets.size() > 1) {
      drawn += " · " + say(Chronology::sheet, {{"sheet", number + 1}, {"sheets", sheets.size()}});
    }
    double y = drawing::add_heading(sheet, contract_, title, drawn, sources(), language_);
    heads(sheet, y);
    y += head_height;
    bool shaded = false;
    for (const Row& row : sheets[number]) {
      drawing::Box band;
      band.rect = {drawing::page_margin, y, drawing::upright_inner, row.height};
      shaded = !row.is_heading() && !shaded;
      if (row.is_heading()) band.fill = drawing::ink::heading_pale;
      if (shaded) band.fill = drawing::ink::heading_paler;
      if (!band.fill.empty()) sheet.add(std::move(band));
      const double indent = row.is_heading() ? 6 : 18;
      sheet.words({drawing::page_margin + indent, y + row_margin, label_width - 24,
                   row.height - 2 * row_margin},
                  row.words);
      if (row.action != nullptr) action_marks(sheet, *row.action, y, row.height);
      if (row.instance != nullptr) meeting_marks(sheet, *row.instance, y, row.height);
      y += row.height;
    }
    y += 6;
    const auto legend = legend_of(sheets[number]);
    drawing::add_legend(sheet, legend, y);
    sheet.set_height(y + drawing::legend_height(legend, drawing::upright_inner) +
                     drawing::page_margin);
    return {id, sheet.dot()};
  }

  // The files that the marks come from: every table, and the contract's own for meetings.
  std::vector<std::string> sources() const {
    std::vector<std::string> files;
    for (const model::Edition& edition : contract_.editions) files.push_back(edition.place.file);
    if (lines_.has_meetings) files.push_back(contract_.place.file);
    return files;
  }

  const model::Contract& contract_;
  const model::Scope& scope_;
  output_text::Language language_;
  Lines lines_;
  double column_;
  std::vector<drawing::LegendEntry> legend_;
};

}  // namespace

std::string chronology_name(const model::Contract& contract, const model::Scope& scope) {
  return "chronologie" + words::axis_slug(contract, scope);
}

std::string chronology_title(const model::Contract& contract, const model::Scope& scope,
                             output_text::Language language) {
  const auto say = [&](Chronology key, std::initializer_list<output_text::Filling> with) {
    return output_text::filled(message_of(key), language, with);
  };
  std::vector<const model::Edition*> told;
  for (const model::Edition& edition : contract.editions) {
    // A récapitulatif gathers the years it looks back on: it is no step of theirs.
    if (edition.recorded.state && !edition.year.is_recapitulatif()) told.push_back(&edition);
  }
  if (told.empty()) return say(Chronology::no_state, {});
  if (told.size() == 1) {
    const std::string last = words::table_name(told.front()->year, language);
    std::size_t all = 0, done = 0;
    for (const model::ActionRow& row : told.front()->rows) {
      if (!is_in(scope, row)) continue;
      ++all;
      done += row.state && model::is_done(*row.state) ? 1 : 0;
    }
    return say(Chronology::one_table, {{"n", done}, {"all", all}, {"last", last}});
  }
  // How many of the tables say the same of each action as the first.
  std::map<text::ActionId, std::pair<model::State, std::size_t>> same;
  for (const model::ActionRow& row : told.front()->rows) {
    if (row.state && is_in(scope, row)) same[row.action] = {*row.state, 0};
  }
  for (const model::Edition* edition : told) {
    for (const model::ActionRow& row : edition->rows) {
      const auto at = same.find(row.action);
      if (at != same.end() && row.state == at->second.first) ++at->second.second;
    }
  }
  std::size_t stuck = 0;
  for (const auto& [action, seen] : same) {
    const auto& [state, tables] = seen;
    const bool is_over = model::is_done(state) || state == model::State::abandoned;
    stuck += !is_over && tables == told.size() ? 1 : 0;
  }
  const std::string last = std::to_string(year_of(told.back()->year));
  if (told.front()->year.is_plan()) {
    return say(stuck == 0 ? Chronology::all_moved_since_plan : Chronology::stuck_since_plan,
               {{"last", last}, {"n", stuck}});
  }
  const std::string first = std::to_string(year_of(told.front()->year));
  return say(stuck == 0 ? Chronology::all_moved : Chronology::stuck,
             {{"first", first}, {"last", last}, {"n", stuck}});
}

std::vector<drawing::Diagram> chronology_diagrams(const model::Contract& contract,
                                                  const model::Scope& scope,
                                                  output_text::Language language) {
  return ChronologyMaker(contract, scope, language).make();
}

}  // namespace maillage::diagrams
