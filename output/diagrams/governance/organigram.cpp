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
#include "output/words/headlines/organigram_messages.hpp"

namespace maillage::diagrams {
namespace {

using words::headlines::Organigram;

constexpr double level_width = 92;  // the names of levels, left of the grid
constexpr double padding = 6;
constexpr std::size_t most_name_lines = 6;

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

  std::vector<drawing::TextLine> of(const model::Instance& instance) {
    lines_.clear();
    drawing::Span name;
    name.size = drawing::upright_font + 1;
    name.weight = drawing::Weight::bold;
    add(instance.name.empty() ? instance.id : instance.name, name, most_name_lines);
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
  for (const model::Instance& instance : contract.instances) {
    seen[static_cast<std::size_t>(rhythm_of(contract, instance).held)] = true;
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

drawing::Diagram organigram(const model::Contract& contract, const model::Scope& scope,
                            output_text::Language language) {
  const LaneGrid grid = grid_of(contract);
  const std::string id = "organigramme-" + words::table_slug(contract, scope);
  const std::string title = organigram_title(contract, language);
  drawing::Canvas sheet(title, id, drawing::upright_width, drawing::upright_height);
  const Organigram drawn = grid.arrows.empty() ? Organigram::no_flow : Organigram::drawn;
  const std::string figures =
      contract.instances.empty()
          ? std::string()
          : output_text::filled(message_of(drawn), language, {{"n", contract.instances.size()}});
  const double top =
      drawing::add_heading(sheet, contract, title, figures, governance_files(contract), language);

  const double left = drawing::page_margin + level_width;
  const double width = drawing::upright_width - drawing::page_margin - left;
  BoxWords box_words(contract, lane_box_width(width), language);
  std::vector<std::vector<drawing::TextLine>> words;
  std::vector<double> heights;
  for (const model::Instance& instance : contract.instances) {
    words.push_back(box_words.of(instance));
    heights.push_back(height_of(words.back()));
  }
  const LanePlan plan = plan_lanes(grid, heights, left, top, width);
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
  for (std::size_t i = 0; i < words.size(); ++i) {
    drawing::Box box;
    box.name = box_name(contract, text::InstanceId{static_cast<std::uint32_t>(i)});
    box.rect = plan.boxes[i];
    box.border = drawing::Border::solid;
    box.line = drawing::ink::heading;
    box.pen = contract.instances[text::InstanceId{static_cast<std::uint32_t>(i)}].decides.empty()
                  ? 0.9
                  : 2.2;
    box.fill = drawing::ink::white;
    box.columns = {{padding, drawing::TextAlign::left, {}},
                   {box.rect.width - 2 * padding, drawing::TextAlign::left, std::move(words[i])}};
    sheet.add(std::move(box));
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
  const auto legend = legend_of(contract, grid, language);
  drawing::add_legend(sheet, legend, plan.bottom + 8);
  sheet.set_height(plan.bottom + 12 + drawing::legend_height(legend, drawing::upright_inner) +
                   drawing::page_margin);
  return {id, sheet.dot()};
}

}  // namespace maillage::diagrams
