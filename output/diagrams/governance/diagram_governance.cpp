#include "output/diagrams/governance/diagram_governance.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
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

// Cards of one level on one page, dealt to the shortest of its columns. Lanes of few cards stand
// side by side.
struct Lane {
  model::Level level = model::Level::not_said;
  std::size_t first_column = 0, columns = cards_across;
  std::vector<const GovernanceCard*> cards;
};

std::vector<double> lane_bottoms(
    const Lane& lane, double top,
    const std::function<void(const GovernanceCard&, std::size_t, double)>& put) {
  std::vector<double> y(lane.columns, top + lane_height + 3);
  for (const GovernanceCard* card : lane.cards) {
    if (card->width > card_width) {
      const double below = *std::max_element(y.begin(), y.end());
      put(*card, 0, below);
      y.assign(y.size(), below + card->height + card_gap);
      continue;
    }
    const auto column = static_cast<std::size_t>(std::min_element(y.begin(), y.end()) - y.begin());
    put(*card, column, y[column]);
    y[column] += card->height + card_gap;
  }
  return y;
}

double lane_bottom(const Lane& lane, double top) {
  const auto y = lane_bottoms(lane, top, [](const GovernanceCard&, std::size_t, double) {});
  return *std::max_element(y.begin(), y.end());
}

double draw_lane(const model::Contract& contract, const Lane& lane, double top,
                 output_text::Language language, drawing::Canvas& sheet) {
  const double left =
      drawing::page_margin + static_cast<double>(lane.first_column) * (card_width + card_gap);
  const double width = static_cast<double>(lane.columns) * (card_width + card_gap) - card_gap;
  drawing::Box heading;
  heading.rect = {left, top, width, lane_height - 2};
  heading.fill = drawing::ink::heading;
  drawing::Span words;
  words.text = words::level_word(lane.level, language);
  words.size = 9.5;
  words.weight = drawing::Weight::bold;
  words.colour = drawing::ink::white;
  heading.columns = {{6, drawing::TextAlign::left, {}},
                     {width - 8, drawing::TextAlign::left, {{words}}}};
  sheet.add(std::move(heading));
  const auto y =
      lane_bottoms(lane, top, [&](const GovernanceCard& card, std::size_t column, double at) {
        draw_governance_card(contract, card,
                             left + static_cast<double>(column) * (card_width + card_gap), at,
                             sheet);
      });
  return *std::max_element(y.begin(), y.end());
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

std::vector<drawing::LegendEntry> governance_legend(const model::Contract& contract,
                                                    output_text::Language language) {
  const words::DiagramWords& words = words::diagram_words(language);
  using Sample = drawing::LegendEntry::Sample;
  std::vector<drawing::LegendEntry> legend = {
      {Sample::mark, "2", drawing::ink::text, words.meetings},
      {Sample::mark, std::string(drawing::mark::kept), drawing::ink::kept, words.kept},
      {Sample::mark, std::string(drawing::mark::broken), drawing::ink::alarm, words.not_kept},
      {Sample::mark, "0", drawing::ink::quiet, words.not_judged},
      {Sample::mark, "–", drawing::ink::quiet, words.not_recorded}};
  std::set<text::PartnerId> seen;
  for (const model::Instance& instance : contract.instances) {
    seen.insert(instance.members.begin(), instance.members.end());
    seen.insert(instance.guests.begin(), instance.guests.end());
    seen.insert(instance.leads.begin(), instance.leads.end());
  }
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
  std::vector<GovernanceCard> cards;
  for (model::Level level :
       {model::Level::strategic, model::Level::technical, model::Level::operational,
        model::Level::thematic, model::Level::not_said}) {
    for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
      if (contract.instances[text::InstanceId{i}].level == level) {
        cards.push_back(make_governance_card(contract, scope, {i}, language));
      }
    }
  }
  const auto legend = governance_legend(contract, language);
  const double below = drawing::legend_height(legend, drawing::inner_width) + drawing::page_margin;
  std::string prospective;
  for (const model::Partner& partner : contract.partners) {
    if (partner.standing != model::Standing::prospective) continue;
    prospective += (prospective.empty() ? "" : " · ") + partner.name;
  }
  std::vector<drawing::Diagram> diagrams;
  std::size_t at = 0;
  do {
    const std::size_t number = diagrams.size() + 1;
    const std::string id = number == 1 ? name : name + "-feuille-" + std::to_string(number);
    std::string title = words.governance;
    if (number > 1) {
      title = output_text::filled(message_of(DiagramMessage::sheet_number), language,
                                  {{"title", title}, {"number", std::to_string(number)}});
    }
    drawing::Canvas sheet(title, id);
    double y = drawing::add_heading(sheet, contract, title, figures_of(contract, language),
                                    governance_files(contract), language);
    if (cards.empty()) {
      drawing::Span none;
      none.text = words.no_instance;
      none.size = 10;
      sheet.words({drawing::page_margin, y, drawing::inner_width, 16}, {{none}});
      y += 22;
    }
    const double floor = drawing::a3_height - below;
    const std::size_t first = at;
    std::size_t column = 0;
    double row_top = y;
    while (at < cards.size()) {
      auto of_level = static_cast<std::size_t>(
          std::count_if(cards.begin() + static_cast<std::ptrdiff_t>(at), cards.end(),
                        [&](const GovernanceCard& card) { return card.level == cards[at].level; }));
      for (const GovernanceCard& card : cards) {
        if (card.level == cards[at].level && card.width > card_width) of_level = cards_across;
      }
      Lane lane;
      lane.level = cards[at].level;
      // Beside the lane before, if there is a column for each of its cards.
      if (column == 0 || column + of_level > cards_across) {
        column = 0;
        row_top = y;
      }
      lane.first_column = column;
      lane.columns = std::min(of_level, cards_across);
      std::size_t next = at;
      while (next < cards.size() && cards[next].level == lane.level) {
        lane.cards.push_back(&cards[next]);
        // A page holds one card at least, however tall.
        if (lane_bottom(lane, row_top) > floor && next != first) {
          lane.cards.pop_back();
          break;
        }
        ++next;
      }
      if (lane.cards.empty()) break;
      y = std::max(y, draw_lane(contract, lane, row_top, language, sheet));
      column += lane.columns;
      at = next;
      if (at < cards.size() && cards[at].level == lane.level) break;
    }
    if (at >= cards.size() && !prospective.empty()) {
      drawing::Span style;
      style.colour = drawing::ink::quiet;
      const auto lines = drawing::text_lines(
          std::string(words.prospective) + output_text::colon(language) + prospective,
          drawing::inner_width, 3, style);
      const double height =
          static_cast<double>(lines.size()) * drawing::line_height(style.size) + 2;
      sheet.words({drawing::page_margin, y, drawing::inner_width, height}, lines);
      y += height + 4;
    }
    drawing::add_legend(sheet, legend, y);
    sheet.set_height(y + below - 4);
    diagrams.push_back({id, sheet.dot()});
  } while (at < cards.size());
  return diagrams;
}

}  // namespace maillage::diagrams
