#include "output/diagrams/governance/diagram_governance.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <utility>

#include "network/gaps/steering.hpp"
#include "output/diagrams/governance/governance_card.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/typography.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

namespace {

constexpr double lane_height = 17;

// Cards of a sheet in order, filled down its columns one after the other; a wide card lies across all.
struct Placed {
  const GovernanceCard* card = nullptr;
  std::size_t column = 0;
  double top = 0;
  bool has_heading = false;  // the level's, above it: where the level or the column begins
};

struct SheetOfCards {
  std::vector<Placed> cards;
  double bottom = 0;
};

constexpr double heading_room = lane_height + 3;

// As many of the cards from `first` to `last` as have room in so many columns of that height.
SheetOfCards filled_columns(const std::vector<GovernanceCard>& cards, std::size_t first,
                            std::size_t last, std::size_t columns, double top, double height) {
  SheetOfCards sheet;
  sheet.bottom = top;
  std::size_t column = 0;
  double y = top;
  for (std::size_t i = first; i < last; ++i) {
    const auto is_new = [&] { return y <= top || cards[i - 1].level != cards[i].level; };
    const auto needed = [&] { return (is_new() ? heading_room : 0) + cards[i].height; };
    if (y > top && y + needed() > top + height) {
      ++column;
      y = top;
    }
    if (column == columns || y + needed() > top + height) break;
    const bool has_heading = is_new();
    if (has_heading) y += heading_room;
    sheet.cards.push_back({&cards[i], column, y, has_heading});
    y += cards[i].height + card_gap;
    sheet.bottom = std::max(sheet.bottom, y);
  }
  return sheet;
}

// The cards from `first` that have room above `floor`, in columns as even as their order allows; one
// at least, however tall.
SheetOfCards filled_sheet(const std::vector<GovernanceCard>& cards, std::size_t first,
                          std::size_t columns, double top, double floor) {
  SheetOfCards sheet;
  sheet.bottom = top;
  for (std::size_t at = first; at < cards.size();) {
    if (cards[at].is_wide) {
      const double bottom = sheet.bottom + heading_room + cards[at].height;
      if (bottom > floor && at > first) break;
      sheet.cards.push_back({&cards[at++], 0, sheet.bottom + heading_room, true});
      sheet.bottom = bottom + card_gap;
      continue;
    }
    std::size_t last = at;
    while (last < cards.size() && !cards[last].is_wide) ++last;
    const double from = sheet.bottom;
    double high = floor - from, low = 0;
    SheetOfCards part = filled_columns(cards, at, last, columns, from, high);
    if (part.cards.empty() && at == first) {
      high = heading_room + cards[at].height;
      part = filled_columns(cards, at, at + 1, columns, from, high);
    }
    const std::size_t count = part.cards.size();
    while (count > 0 && high - low > 1) {
      const double middle = (low + high) / 2;
      SheetOfCards lower = filled_columns(cards, at, at + count, columns, from, middle);
      if (lower.cards.size() < count) {
        low = middle;
      } else {
        high = middle;
        part = std::move(lower);
      }
    }
    sheet.cards.insert(sheet.cards.end(), part.cards.begin(), part.cards.end());
    sheet.bottom = part.bottom;
    at += count;
    if (at < last) break;
  }
  return sheet;
}

std::vector<SheetOfCards> filled_sheets(const std::vector<GovernanceCard>& cards,
                                        std::size_t columns, double top, double floor) {
  std::vector<SheetOfCards> sheets;
  std::size_t at = 0;
  do {
    sheets.push_back(filled_sheet(cards, at, columns, top, floor));
    at += sheets.back().cards.size();
  } while (at < cards.size());
  return sheets;
}

// As few sheets as the cards need, all about as high: the last is no remnant.
std::vector<SheetOfCards> even_sheets(const std::vector<GovernanceCard>& cards, std::size_t columns,
                                      double top, double floor) {
  std::vector<SheetOfCards> sheets = filled_sheets(cards, columns, top, floor);
  double low = top;
  while (floor - low > 2) {
    const double middle = (low + floor) / 2;
    std::vector<SheetOfCards> lower = filled_sheets(cards, columns, top, middle);
    const bool has_room = std::all_of(lower.begin(), lower.end(), [&](const SheetOfCards& each) {
      return each.bottom - card_gap <= middle || lower.size() == 1;
    });
    if (lower.size() > sheets.size() || !has_room) {
      low = middle;
    } else {
      floor = middle;
      sheets = std::move(lower);
    }
  }
  return sheets;
}

void draw_level(model::Level level, const drawing::Rect& rect, output_text::Language language,
                drawing::Canvas& sheet) {
  drawing::Box heading;
  heading.rect = rect;
  heading.fill = drawing::ink::heading;
  drawing::Span words;
  words.text = words::level_word(level, language);
  words.size = 9.5;
  words.weight = drawing::Weight::bold;
  words.colour = drawing::ink::white;
  heading.columns = {{6, drawing::TextAlign::left, {}},
                     {rect.width - 8, drawing::TextAlign::left, {{words}}}};
  sheet.add(std::move(heading));
}

std::string figures_of(const model::Contract& contract, output_text::Language language) {
  if (contract.instances.empty()) return {};  // the sheet says that there is none
  std::size_t promised = 0, recorded = 0, without_members = 0;
  for (const model::Instance& instance : contract.instances) {
    promised += instance.rhythm ? 1 : 0;
    // A rhythm promised and no date at all: what was held is not known, as the card says.
    const bool undated = instance.rhythm && instance.meetings.empty() && instance.not_held.empty();
    recorded += instance.meetings_recorded && !undated ? 1 : 0;
    without_members += instance.members.empty() ? 1 : 0;
  }
  return output_text::filled(message_of(DiagramMessage::governance_counts), language,
                             {{"n", contract.instances.size()},
                              {"promised", promised},
                              {"recorded", recorded},
                              {"without", without_members}});
}

// Of what stands on a sheet only.
std::vector<drawing::LegendEntry> governance_legend(const model::Contract& contract,
                                                    const SheetOfCards& sheet,
                                                    output_text::Language language) {
  const words::DiagramWords& words = words::diagram_words(language);
  using Sample = drawing::LegendEntry::Sample;
  std::set<YearMark> marks;
  std::set<text::PartnerId> seen;
  for (const Placed& placed : sheet.cards) {
    const model::Instance& instance = contract.instances[placed.card->instance];
    if (instance.meetings_recorded) {
      for (const YearMeetings& year : meetings_by_year(contract, instance)) marks.insert(year.mark);
    }
    seen.insert(instance.members.begin(), instance.members.end());
    seen.insert(instance.guests.begin(), instance.guests.end());
    seen.insert(instance.leads.begin(), instance.leads.end());
  }
  std::vector<drawing::LegendEntry> legend;
  if (!marks.empty()) legend.push_back({Sample::mark, "2", drawing::ink::text, words.meetings});
  const auto add = [&](YearMark mark, std::string_view sign, std::string_view colour,
                       std::string_view said) {
    if (marks.count(mark) == 0) return;
    legend.push_back({Sample::mark, std::string(sign), colour, std::string(said)});
  };
  add(YearMark::kept, drawing::mark::kept, drawing::ink::kept, words.kept);
  add(YearMark::broken, drawing::mark::broken, drawing::ink::alarm, words.not_kept);
  add(YearMark::not_judged, "0", drawing::ink::quiet, words.not_judged);
  add(YearMark::not_known, "–", drawing::ink::quiet, words.not_recorded);
  drawing::add_types(legend, contract, {seen.begin(), seen.end()}, language);
  return legend;
}

// The years that are known to be over: to the latest with a bilan, and those before the latest
// that any meeting is said of.
int last_known_year(const model::Contract& contract) {
  int known = std::numeric_limits<int>::min();
  for (const model::Edition& edition : contract.editions) {
    if (edition.year) known = std::max(known, *edition.year);
  }
  for (const model::Instance& instance : contract.instances) {
    for (const model::Meeting& meeting : instance.meetings)
      known = std::max(known, meeting.date.year - 1);
  }
  return known;
}

}  // namespace

std::vector<YearMeetings> meetings_by_year(const model::Contract& contract,
                                           const model::Instance& instance) {
  int first = 0, last = -1;
  const auto span = [&](int year) {
    if (last < first) first = last = year;
    first = std::min(first, year);
    last = std::max(last, year);
  };
  if (contract.start) span(contract.start->year);
  if (contract.end) span(contract.end->year);
  for (const model::Meeting& meeting : instance.meetings) span(meeting.date.year);
  const auto held = [&](int from, int to) {
    std::size_t meetings = 0;
    for (const model::Meeting& meeting : instance.meetings) {
      meetings += meeting.date.year >= from && meeting.date.year <= to ? 1 : 0;
    }
    return meetings;
  };
  const int known = last_known_year(contract);
  const auto is_whole = [&](int from, int to) {
    const bool begun = !contract.start || from > contract.start->year ||
                       (from == contract.start->year && contract.start->month <= 1);
    const bool lasting =
        !contract.end || to < contract.end->year ||
        (to == contract.end->year && (contract.end->month == 0 || contract.end->month == 12));
    return begun && lasting;
  };
  // Less than one a year: one in as many years as make one.
  const double rhythm = instance.rhythm && *instance.rhythm > 0 ? *instance.rhythm : 1;
  const int years_each = rhythm >= 1 ? 1 : static_cast<int>(std::min(100.0, std::ceil(1 / rhythm)));
  std::vector<YearMeetings> years;
  for (int year = first; year <= last; ++year) {
    YearMeetings each;
    each.year = year;
    each.meetings = held(year, year);
    const int from = year - years_each + 1;
    const bool promised = gaps::is_promised(instance, from);
    const bool enough = static_cast<double>(held(from, year)) >= std::max(1.0, rhythm);
    each.said_not_held = gaps::said_not_held(instance, from, year);
    each.is_due = promised && year <= known && is_whole(from, year);
    const bool undated =
        promised && instance.meetings.empty() && !each.said_not_held && is_whole(from, year);
    if (!instance.meetings_recorded || (year > known && each.meetings == 0) || undated) {
      each.mark = YearMark::not_known;
    } else if (promised && enough) {
      each.mark = YearMark::kept;
    } else if (each.is_due) {
      each.mark = YearMark::broken;
    }
    years.push_back(each);
  }
  return years;
}

bool knows_what_is_over(const model::Contract& contract) {
  return contract.scenario || last_known_year(contract) != std::numeric_limits<int>::min();
}

std::vector<std::string> governance_files(const model::Contract& contract) {
  std::vector<std::string> files = {contract.place.file};
  for (const model::Instance& instance : contract.instances) files.push_back(instance.place.file);
  return files;
}

std::vector<drawing::Diagram> governance_diagrams(const model::Contract& contract,
                                                  const model::Scope& scope,
                                                  output_text::Language language) {
  const words::DiagramWords& words = words::diagram_words(language);
  const std::string name = "gouvernance-" + words::table_slug(contract, scope);
  const std::size_t columns = std::clamp<std::size_t>(contract.instances.size(), 1, cards_across);
  const double width = (drawing::inner_width - card_gap * static_cast<double>(columns - 1)) /
                       static_cast<double>(columns);
  std::vector<GovernanceCard> cards;
  SheetOfCards all;
  for (model::Level level :
       {model::Level::strategic, model::Level::technical, model::Level::operational,
        model::Level::thematic, model::Level::not_said}) {
    for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
      if (contract.instances[text::InstanceId{i}].level == level) {
        cards.push_back(make_governance_card(contract, scope, {i}, width, language));
      }
    }
  }
  for (const GovernanceCard& card : cards) all.cards.push_back({&card, 0, 0, false});
  // The highest that a sheet's legend may be.
  const double below =
      drawing::legend_height(governance_legend(contract, all, language), drawing::inner_width) +
      drawing::page_margin;
  std::string prospective;
  for (const model::Partner& partner : contract.partners) {
    if (partner.standing != model::Standing::prospective) continue;
    prospective += (prospective.empty() ? "" : " · ") + partner.name;
  }
  const auto prospective_lines = [&] {
    drawing::Span style;
    style.colour = drawing::ink::quiet;
    if (prospective.empty()) return std::vector<drawing::TextLine>();
    return drawing::text_lines(
        std::string(words.prospective) + output_text::colon(language) + prospective,
        drawing::inner_width, 3, style);
  }();
  const double prospective_height =
      static_cast<double>(prospective_lines.size()) * drawing::line_height(drawing::least_font) + 6;
  const auto title_of = [&](std::size_t number) {
    return number == 1 ? std::string(words.governance)
                       : output_text::filled(
                             message_of(DiagramMessage::sheet_number), language,
                             {{"title", words.governance}, {"number", std::to_string(number)}});
  };
  const auto heading_on = [&](drawing::Canvas& sheet, std::size_t number) {
    return drawing::add_heading(sheet, contract, title_of(number), figures_of(contract, language),
                                governance_files(contract), language);
  };
  drawing::Canvas measured(words.governance, name);
  const std::vector<SheetOfCards> sheets =
      even_sheets(cards, columns, heading_on(measured, 2),
                  drawing::a3_height - below - (prospective.empty() ? 0 : prospective_height));
  std::vector<drawing::Diagram> diagrams;
  for (const SheetOfCards& placed : sheets) {
    const std::size_t number = diagrams.size() + 1;
    const std::string id = number == 1 ? name : name + "-feuille-" + std::to_string(number);
    drawing::Canvas sheet(title_of(number), id);
    const double top = heading_on(sheet, number);
    double y = std::max(top, placed.bottom);
    if (cards.empty()) {
      drawing::Span none;
      none.text = words.no_instance;
      none.size = 10;
      sheet.words({drawing::page_margin, y, drawing::inner_width, 16}, {{none}});
      y += 22;
    }
    for (const Placed& each : placed.cards) {
      const double left =
          drawing::page_margin + static_cast<double>(each.column) * (width + card_gap);
      if (each.has_heading) {
        draw_level(each.card->level,
                   {left, each.top - heading_room, each.card->width, lane_height - 2}, language,
                   sheet);
      }
      draw_governance_card(contract, *each.card, left, each.top, sheet);
    }
    if (number == sheets.size() && !prospective.empty()) {
      sheet.words({drawing::page_margin, y, drawing::inner_width, prospective_height - 4},
                  prospective_lines);
      y += prospective_height;
    }
    const auto legend = governance_legend(contract, placed, language);
    drawing::add_legend(sheet, legend, y);
    sheet.set_height(y + drawing::legend_height(legend, drawing::inner_width) +
                     drawing::page_margin - 4);
    diagrams.push_back({id, sheet.dot()});
  }
  return diagrams;
}

}  // namespace maillage::diagrams
