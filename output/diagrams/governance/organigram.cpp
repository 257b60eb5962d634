#include "output/diagrams/governance/organigram.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <vector>

#include "output/diagrams/governance/diagram_governance.hpp"
#include "output/diagrams/governance/organigram_lanes.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/message.hpp"
#include "output/text/numbers.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"
#include "output/words/headlines/organigram_messages.hpp"

namespace maillage::diagrams {
namespace {

using words::headlines::Organigram;

constexpr double level_width = 92;  // the names of levels, left of the grid
constexpr double padding = 6;
constexpr std::size_t most_lines_of_name = 6;

// Of a promised rhythm, over the years that can be judged.
enum class Held { nothing_promised, not_due, not_known, every_year, not_every_year };

struct Rhythm {
  Held held = Held::nothing_promised;
  std::size_t kept = 0, judged = 0;
  int first = 0, last = 0;  // of the years judged, if any
};

Rhythm rhythm_of(const model::Contract& contract, const model::Instance& instance) {
  Rhythm rhythm;
  if (!instance.rhythm) return rhythm;
  bool is_due = false;
  for (const YearMeetings& year : meetings_by_year(contract, instance)) {
    is_due = is_due || year.is_due;
    rhythm.kept += year.mark == YearMark::kept ? 1 : 0;
    if (year.mark != YearMark::kept && year.mark != YearMark::broken) continue;
    if (rhythm.judged++ == 0) rhythm.first = year.year;
    rhythm.last = year.year;
  }
  if (rhythm.judged == 0) {
    rhythm.held = is_due || !knows_what_is_over(contract) ? Held::not_known : Held::not_due;
  } else {
    rhythm.held = rhythm.kept == rhythm.judged ? Held::every_year : Held::not_every_year;
  }
  return rhythm;
}

// What an instance's box says, broken into lines.
class BoxWords {
 public:
  BoxWords(const model::Contract& contract, double width, output_text::Language language)
      : contract_(contract), room_(width - 2 * padding), language_(language) {}

  // `flows`: to instances of other sheets, which no arrow reaches.
  std::vector<drawing::TextLine> of(const model::Instance& instance,
                                    const std::vector<LaneArrow>& flows) {
    lines_.clear();
    drawing::Span name;
    name.size = drawing::upright_font + 1;
    name.weight = drawing::Weight::bold;
    add(instance.name.empty() ? instance.id : instance.name, name, most_lines_of_name);
    drawing::Span plain;
    plain.size = drawing::upright_font;
    if (!instance.decides.empty()) {
      drawing::Span strong = plain;
      strong.weight = drawing::Weight::bold;
      add(say(Organigram::decides, {{"what", instance.decides}}), strong, 4);
    }
    if (!instance.leads.empty()) {
      add(say(Organigram::led_by, {{"names", names(instance.leads, 80)}}), plain, 4);
    }
    people(instance, plain);
    meetings(instance, plain);
    for (const int kind : {0, 1}) flow(flows, kind, plain);
    return std::move(lines_);
  }

 private:
  std::string say(Organigram key, std::initializer_list<output_text::Filling> with = {}) const {
    return output_text::filled(message_of(key), language_, with);
  }

  void add(const std::string& text, const drawing::Span& style, std::size_t most_lines) {
    for (drawing::TextLine& line : drawing::text_lines(text, room_, most_lines, style)) {
      lines_.push_back(std::move(line));
    }
  }

  // Whole names as far as they have room, then how many more there are: a name cut names nobody.
  std::string names(const std::vector<text::PartnerId>& partners, std::size_t most_letters) const {
    std::string text;
    for (std::size_t i = 0; i < partners.size(); ++i) {
      const std::string& name = contract_.partners[partners[i]].name;
      if (i > 0 && text.size() + name.size() > most_letters) {
        return text + " " + say(Organigram::and_others, {{"n", partners.size() - i}});
      }
      text += (i == 0 ? "" : ", ") + name;
    }
    return text;
  }

  void flow(const std::vector<LaneArrow>& flows, int kind, const drawing::Span& plain) {
    std::string to;
    for (const LaneArrow& each : flows) {
      if (each.kind != kind) continue;
      const model::Instance& instance = contract_.instances[text::InstanceId{each.to}];
      to += (to.empty() ? "" : ", ") + (instance.name.empty() ? instance.id : instance.name);
    }
    if (to.empty()) return;
    add(say(kind == 0 ? Organigram::prepares_elsewhere : Organigram::reports_elsewhere,
            {{"names", to}}),
        plain, 8);
  }

  void people(const model::Instance& instance, const drawing::Span& plain) {
    drawing::Span doubt = plain;
    doubt.colour = drawing::ink::doubt;
    if (!instance.members.empty()) {
      const std::string listed = names(instance.members, 110);
      add(say(Organigram::members, {{"n", instance.members.size()}, {"names", listed}}), plain, 8);
    } else {
      add(std::string(drawing::mark::empty) + " " +
              say(instance.members_recorded ? Organigram::no_member
                                            : Organigram::members_not_recorded),
          doubt, 2);
    }
    if (!instance.guests.empty()) {
      add(say(Organigram::guests, {{"n", instance.guests.size()}}), plain, 1);
    }
  }

  void meetings(const model::Instance& instance, drawing::Span style) {
    const Rhythm rhythm = rhythm_of(contract_, instance);
    if (rhythm.held != Held::nothing_promised) {
      const std::string number = output_text::plain_number_text(*instance.rhythm, language_);
      add(say(Organigram::promised, {{"number", number}}), style, 2);
    }
    style.colour = drawing::ink::quiet;
    if (rhythm.held == Held::not_due) {
      add(say(Organigram::not_due_yet), style, 2);
    } else if (!instance.meetings_recorded) {
      add(say(Organigram::meetings_unknown), style, 2);
    } else if (rhythm.held == Held::nothing_promised) {
      add(instance.meetings.empty()
              ? say(Organigram::no_meeting)
              : say(Organigram::meetings_held, {{"n", instance.meetings.size()}}),
          style, 2);
    } else if (rhythm.held == Held::not_known) {
      add(say(Organigram::never_judged), style, 2);
    } else {
      const bool kept = rhythm.held == Held::every_year;
      style.colour = kept ? drawing::ink::kept : drawing::ink::alarm;
      style.weight = drawing::Weight::bold;
      add(std::string(kept ? drawing::mark::kept : drawing::mark::broken) + " " +
              say(Organigram::years_kept, {{"kept", rhythm.kept}, {"years", rhythm.judged}}),
          style, 2);
    }
  }

  const model::Contract& contract_;
  double room_;
  output_text::Language language_;
  std::vector<drawing::TextLine> lines_;
};

double height_of(const std::vector<drawing::TextLine>& lines) {
  double height = 2 * padding;
  for (const drawing::TextLine& line : lines) {
    height += drawing::line_height(line.front().size) + 0.6;
  }
  return height;
}

std::string box_name(const model::Contract& contract, text::InstanceId id) {
  return "instance " + contract.instances[id].id;
}

// The instances of a level in rows, and each row's first one says the level.
LaneGrid grid_of(const model::Contract& contract) {
  LaneGrid grid;
  for (const model::Level level :
       {model::Level::strategic, model::Level::technical, model::Level::operational,
        model::Level::thematic, model::Level::not_said}) {
    std::vector<std::uint32_t> of_level;
    for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
      if (contract.instances[text::InstanceId{i}].level == level) of_level.push_back(i);
    }
    add_rows(grid, of_level);
  }
  for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
    const model::Instance& instance = contract.instances[text::InstanceId{i}];
    for (const text::InstanceId to : instance.prepares) grid.arrows.push_back({i, to.value, 0});
    for (const text::InstanceId to : instance.reports_to) grid.arrows.push_back({i, to.value, 1});
  }
  return grid;
}

std::vector<drawing::LegendEntry> legend_of(const model::Contract& contract, const LaneGrid& grid,
                                            output_text::Language language) {
  using Sample = drawing::LegendEntry::Sample;
  const auto say = [&](Organigram key) { return output_text::filled(message_of(key), language); };
  std::vector<drawing::LegendEntry> legend;
  const auto has_arrow = [&](int kind) {
    return std::any_of(grid.arrows.begin(), grid.arrows.end(),
                       [&](const LaneArrow& each) { return each.kind == kind; });
  };
  if (has_arrow(0)) {
    legend.push_back({Sample::line, "", drawing::ink::heading, say(Organigram::prepares_legend)});
  }
  if (has_arrow(1)) {
    legend.push_back(
        {Sample::dashed_line, "", drawing::ink::doubt, say(Organigram::reports_legend)});
  }
  std::array<bool, 5> seen{};
  for (const std::vector<std::uint32_t>& row : grid.rows) {
    for (const std::uint32_t each : row) {
      const model::Instance& instance = contract.instances[text::InstanceId{each}];
      seen[static_cast<std::size_t>(rhythm_of(contract, instance).held)] = true;
    }
  }
  if (seen[static_cast<std::size_t>(Held::every_year)]) {
    legend.push_back({Sample::mark, std::string(drawing::mark::kept), drawing::ink::kept,
                      say(Organigram::kept_legend)});
  }
  if (seen[static_cast<std::size_t>(Held::not_every_year)]) {
    legend.push_back({Sample::mark, std::string(drawing::mark::broken), drawing::ink::alarm,
                      say(Organigram::broken_legend)});
  }
  return legend;
}

// The words of each instance's box, by number.
using Words = std::vector<std::vector<drawing::TextLine>>;

constexpr double grid_left = drawing::page_margin + level_width;
constexpr double grid_width = drawing::upright_width - drawing::page_margin - grid_left;

std::vector<double> heights_of(const Words& words) {
  std::vector<double> heights;
  for (const std::vector<drawing::TextLine>& lines : words) heights.push_back(height_of(lines));
  return heights;
}

// The rows of a sheet, and the arrows between its instances.
LaneGrid part_of(const LaneGrid& grid, std::size_t first, std::size_t last) {
  LaneGrid part;
  part.rows.assign(grid.rows.begin() + static_cast<std::ptrdiff_t>(first),
                   grid.rows.begin() + static_cast<std::ptrdiff_t>(last));
  const auto is_there = [&](std::uint32_t box) {
    return std::any_of(part.rows.begin(), part.rows.end(), [&](const auto& row) {
      return std::find(row.begin(), row.end(), box) != row.end();
    });
  };
  for (const LaneArrow& arrow : grid.arrows) {
    if (is_there(arrow.from) && is_there(arrow.to)) part.arrows.push_back(arrow);
  }
  return part;
}

// Sheets of whole rows, none higher than `room` unless a row alone is. A level that has no room below
// the others, but has on a sheet of its own, begins a sheet.
std::vector<LaneGrid> sheets_of(const model::Contract& contract, const LaneGrid& grid,
                                const std::vector<double>& heights, double room) {
  const auto fits = [&](std::size_t first, std::size_t last) {
    return plan_lanes(part_of(grid, first, last), heights, grid_left, 0, grid_width).bottom <= room;
  };
  const auto tier_at = [&](std::size_t row) {
    return contract.instances[text::InstanceId{grid.rows[row].front()}].level;
  };
  std::vector<LaneGrid> sheets;
  std::size_t first = 0;
  do {
    std::size_t last = first;
    while (last < grid.rows.size()) {
      std::size_t level_end = last + 1;
      while (level_end < grid.rows.size() && tier_at(level_end) == tier_at(last)) ++level_end;
      if (last > first && !fits(first, level_end) && fits(last, level_end)) break;
      std::size_t next = last;
      while (next < level_end && (next == first || fits(first, next + 1))) ++next;
      const bool is_whole = next == level_end;
      last = next;
      if (!is_whole) break;
    }
    sheets.push_back(part_of(grid, first, last));
    first = last;
  } while (first < grid.rows.size());
  return sheets;
}

void draw_rows(const model::Contract& contract, const LaneGrid& grid, const LanePlan& plan,
               Words words, output_text::Language language, drawing::Canvas& sheet) {
  model::Level said = model::Level::not_said;
  for (std::size_t row = 0; row < grid.rows.size(); ++row) {
    const model::Level level = contract.instances[text::InstanceId{grid.rows[row].front()}].level;
    if (row > 0 && level == said) continue;
    said = level;
    drawing::Span span;
    span.size = drawing::upright_font + 1;
    span.weight = drawing::Weight::bold;
    span.colour = drawing::ink::quiet;
    const auto lines =
        drawing::text_lines(words::level_word(level, language), level_width - 8, 2, span);
    sheet.words({drawing::page_margin, plan.row_tops[row], level_width - 6, 28}, lines);
  }
  for (const std::vector<std::uint32_t>& row : grid.rows) {
    for (const std::uint32_t i : row) {
      const text::InstanceId instance{i};
      drawing::Box box;
      box.name = box_name(contract, instance);
      box.rect = plan.boxes[i];
      box.border = drawing::Border::solid;
      box.line = drawing::ink::heading;
      box.pen = contract.instances[instance].decides.empty() ? 0.9 : 2.2;
      box.fill = drawing::ink::white;
      box.columns = {{padding, drawing::TextAlign::left, {}},
                     {box.rect.width - 2 * padding, drawing::TextAlign::left, std::move(words[i])}};
      sheet.add(std::move(box));
    }
  }
  for (std::size_t i = 0; i < grid.arrows.size(); ++i) {
    const LaneArrow& arrow = grid.arrows[i];
    drawing::Curve curve =
        drawing::arrow_along(box_name(contract, text::InstanceId{arrow.from}),
                             box_name(contract, text::InstanceId{arrow.to}), plan.corners[i]);
    const bool prepares = arrow.kind == 0;
    curve.colour = prepares ? drawing::ink::heading : drawing::ink::doubt;
    curve.dash = prepares ? drawing::Dash::solid : drawing::Dash::dashed;
    curve.pen = 1.3;
    sheet.add(std::move(curve));
  }
}

}  // namespace

std::string organigram_title(const model::Contract& contract, output_text::Language language) {
  std::size_t promised = 0, ahead = 0, kept = 0, broken = 0;
  int first = std::numeric_limits<int>::max(), last = 0;
  for (const model::Instance& instance : contract.instances) {
    const Rhythm rhythm = rhythm_of(contract, instance);
    const Held held = rhythm.held;
    if (rhythm.judged > 0) {
      first = std::min(first, rhythm.first);
      last = std::max(last, rhythm.last);
    }
    promised += held != Held::nothing_promised ? 1 : 0;
    ahead += held == Held::not_due ? 1 : 0;
    kept += held == Held::every_year ? 1 : 0;
    broken += held == Held::not_every_year ? 1 : 0;
  }
  const auto say = [&](Organigram key, std::size_t n) {
    return output_text::filled(message_of(key), language,
                               {{"n", n},
                                {"broken", broken},
                                {"kept", kept},
                                {"first", std::to_string(first)},
                                {"last", std::to_string(last)}});
  };
  if (contract.instances.empty()) return say(Organigram::no_instance, 0);
  if (promised == 0) return say(Organigram::nothing_promised, contract.instances.size());
  if (broken > 0) {
    return say(first == last ? Organigram::rhythm_broken_in : Organigram::rhythm_broken, promised);
  }
  if (ahead == promised) return say(Organigram::rhythm_ahead, promised);
  if (kept == 0) return say(Organigram::rhythm_unknown, promised);
  return say(kept == promised ? Organigram::rhythm_kept : Organigram::rhythm_kept_by_some,
             promised);
}

std::vector<drawing::Diagram> organigrams(const model::Contract& contract,
                                          const model::Scope& scope,
                                          output_text::Language language) {
  const LaneGrid grid = grid_of(contract);
  const std::string id = "organigramme-" + words::table_slug(contract, scope);
  const std::string title = organigram_title(contract, language);
  const auto figures_on = [&](std::size_t sheets) {
    if (contract.instances.empty()) return std::string();
    const Organigram drawn = grid.arrows.empty() ? Organigram::no_flow
                             : sheets > 1        ? Organigram::drawn_over_sheets
                                                 : Organigram::drawn;
    return output_text::filled(message_of(drawn), language,
                               {{"n", contract.instances.size()}, {"sheets", sheets}});
  };
  const auto numbered = [&](std::size_t number) {
    return number == 1 ? title
                       : output_text::filled(
                             message_of(words::diagrams::DiagramMessage::sheet_number), language,
                             {{"title", title}, {"number", std::to_string(number)}});
  };
  const auto heading_on = [&](drawing::Canvas& sheet, std::size_t number, std::size_t sheets) {
    return drawing::add_heading(sheet, contract, numbered(number), figures_on(sheets),
                                governance_files(contract), language);
  };

  // Flows are said in words where their ends stand on different sheets; how high a sheet is depends
  // on its words. Where one sheet is enough they are all arrows; else rows are dealt to sheets by
  // boxes that say every flow, so that there is room whichever of them become arrows.
  BoxWords box_words(contract, lane_box_width(grid_width), language);
  const auto words_without = [&](const std::vector<LaneArrow>& arrows) {
    Words words;
    for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
      std::vector<LaneArrow> flows;
      for (const LaneArrow& each : grid.arrows) {
        const bool is_drawn =
            std::any_of(arrows.begin(), arrows.end(), [&](const LaneArrow& other) {
              return other.from == each.from && other.to == each.to && other.kind == each.kind;
            });
        if (each.from == i && !is_drawn) flows.push_back(each);
      }
      words.push_back(box_words.of(contract.instances[text::InstanceId{i}], flows));
    }
    return words;
  };
  drawing::Canvas measured(title, id, drawing::upright_width, drawing::upright_height);
  const double below =
      12 + drawing::legend_height(legend_of(contract, grid, language), drawing::upright_inner) +
      drawing::page_margin;
  const double room = drawing::upright_height - heading_on(measured, 2, 2) - below;
  std::vector<LaneGrid> sheets =
      sheets_of(contract, grid, heights_of(words_without(grid.arrows)), room);
  if (sheets.size() > 1) sheets = sheets_of(contract, grid, heights_of(words_without({})), room);

  std::vector<drawing::Diagram> diagrams;
  for (const LaneGrid& part : sheets) {
    const std::size_t number = diagrams.size() + 1;
    const std::string name = number == 1 ? id : id + "-feuille-" + std::to_string(number);
    drawing::Canvas sheet(numbered(number), name, drawing::upright_width, drawing::upright_height);
    const double top = heading_on(sheet, number, sheets.size());
    Words words = words_without(part.arrows);
    const LanePlan plan = plan_lanes(part, heights_of(words), grid_left, top, grid_width);
    draw_rows(contract, part, plan, std::move(words), language, sheet);
    const auto legend = legend_of(contract, part, language);
    drawing::add_legend(sheet, legend, plan.bottom + 8);
    sheet.set_height(plan.bottom + 12 + drawing::legend_height(legend, drawing::upright_inner) +
                     drawing::page_margin);
    diagrams.push_back({name, sheet.dot()});
  }
  return diagrams;
}

}  // namespace maillage::diagrams
