#include "output/diagram_governance.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>
#include <string>
#include <utility>

#include "output/diagram_style.hpp"
#include "output/diagram_words.hpp"
#include "output/legend.hpp"
#include "output/numbers.hpp"

namespace maillage {
namespace {

constexpr double inner_width = a3_width - 2 * page_margin;
constexpr double gap = 9;
constexpr std::size_t cards_across = 4;
constexpr double card_width =
    (inner_width - gap * (cards_across - 1)) / static_cast<double>(cards_across);
constexpr double text_room = card_width - 14;
constexpr double lane_height = 17;

// A part of a card, placed from the card's top.
struct Part {
  Rect rect;
  std::vector<TextLine> lines;
  std::string_view fill, line;
  Border border = Border::none;
  Align align = Align::left;
};

struct Card {
  InstanceId instance;
  Level level = Level::not_said;
  double height = 0;
  std::vector<Part> parts;
};

class CardMaker {
 public:
  CardMaker(const Contract& contract, const Scope& scope, Language language)
      : contract_(contract),
        scope_(scope),
        words_(diagram_words(language)),
        french_(language == Language::french),
        language_(language) {}

  Card make(InstanceId id) {
    const Instance& instance = contract_.instances[id];
    card_ = Card{id, instance.level, 0, {}};
    y_ = 4;
    Span title;
    title.size = 10;
    title.weight = Weight::bold;
    paragraph(instance.name.empty() ? instance.id : instance.name, title, 3);
    if (!instance.remit.empty()) {
      labelled(words_.remit, instance.remit, 4);
    } else {
      quiet(std::string(words_.remit) + (french_ ? " : " : ": ") + words_.not_recorded);
    }
    follows(instance);
    rhythm(instance);
    people(instance);
    card_.height = y_ + 5;
    return std::move(card_);
  }

 private:
  void paragraph(const std::string& text, const Span& style, std::size_t most_lines) {
    auto lines = text_lines(text, text_room, most_lines, style);
    if (lines.empty()) return;
    const double height = static_cast<double>(lines.size()) * line_height(style.size) + 1;
    card_.parts.push_back(
        {{7, y_, text_room, height}, std::move(lines), "", "", Border::none, Align::left});
    y_ += height + 2;
  }

  void labelled(const std::string& label, const std::string& text, std::size_t most_lines) {
    paragraph(label + (french_ ? " : " : ": ") + text, Span(), most_lines);
  }

  void quiet(const std::string& text) {
    Span style;
    style.colour = ink::quiet;
    paragraph(text, style, 2);
  }

  void follows(const Instance& instance) {
    std::string text;
    const auto add = [&](const std::string& word) { text += (text.empty() ? "" : ", ") + word; };
    if (instance.follows_whole_plan) add(words_.whole_plan);
    for (AxisId id : instance.axes) add((french_ ? "axe " : "axis ") + contract_.axes[id].id);
    for (ObjectiveId id : instance.objectives) {
      add((french_ ? "objectif " : "objective ") + contract_.objectives[id].id);
    }
    if (!instance.actions.empty()) {
      std::string titles;
      for (ActionId id : instance.actions) {
        const Action& action = contract_.actions[id];
        titles += (titles.empty() ? "" : " ; ") + (action.title.empty() ? action.id : action.title);
      }
      add(counted(instance.actions.size(), "action", "actions", language_) + " (" + titles + ")");
    }
    if (!text.empty()) labelled(words_.follows, text, 3);
  }

  void rhythm(const Instance& instance) {
    std::string promise = words_.rhythm_not_said;
    if (instance.rhythm) {
      promise = std::string(words_.rhythm) + (french_ ? " : " : ": ") +
                plain_number_text(*instance.rhythm, language_) + " " + words_.a_year;
    }
    Span style;
    style.weight = instance.rhythm ? Weight::bold : Weight::normal;
    style.colour = instance.rhythm ? ink::text : ink::quiet;
    paragraph(promise, style, 1);
    if (!instance.meetings_recorded) {
      quiet(words_.meetings_not_recorded);
      return;
    }
    const auto years = meetings_by_year(contract_, instance);
    if (years.empty()) {
      quiet(words_.no_meeting);
      return;
    }
    const auto across = std::min<std::size_t>(years.size(), 8);
    const double width = text_room / static_cast<double>(across);
    for (std::size_t i = 0; i < years.size(); ++i) {
      const YearMeetings& each = years[i];
      const auto row = static_cast<double>(i / across);
      const double x = 7 + static_cast<double>(i % across) * width;
      Span year, count;
      year.text = std::to_string(each.year);
      year.weight = scope_.year == each.year ? Weight::bold : Weight::normal;
      count.text = each.mark == YearMark::not_known ? "–" : std::to_string(each.meetings);
      count.weight = Weight::bold;
      std::string_view fill = ink::white, line = ink::frame;
      Border border = Border::solid;
      if (each.mark == YearMark::kept) {
        count.text += " " + std::string(mark::kept);
        count.colour = line = ink::kept;
        fill = "#e0f4e8";
      } else if (each.mark == YearMark::broken) {
        count.text += " " + std::string(mark::broken);
        count.colour = line = ink::alarm;
        fill = ink::alarm_fill;
        border = Border::dashed;
      }
      card_.parts.push_back({{x, y_ + row * 24, width - 2, 22},
                             {{year}, {count}},
                             fill,
                             line,
                             border,
                             Align::centre});
    }
    y_ += 24 * static_cast<double>((years.size() + across - 1) / across) + 3;
  }

  void people(const Instance& instance) {
    const auto is_lead = [&](PartnerId id) {
      return std::find(instance.leads.begin(), instance.leads.end(), id) != instance.leads.end();
    };
    if (!instance.leads.empty()) list(words_.leads, instance.leads, Weight::bold);
    std::vector<PartnerId> members;
    for (PartnerId id : instance.members) {
      if (!is_lead(id)) members.push_back(id);
    }
    if (!instance.members.empty()) {
      const std::string count = " (" + std::to_string(instance.members.size()) + ")";
      if (members.empty()) {
        labelled(words_.members + count, words_.the_leads, 1);
      } else {
        list(words_.members + count, members, Weight::normal);
      }
    } else if (instance.members_recorded) {
      warn(words_.no_member);
    } else {
      warn(words_.members_not_recorded);
    }
    if (!instance.guests.empty()) list(words_.guests, instance.guests, Weight::normal);
  }

  void warn(const std::string& text) {
    Span style;
    style.colour = ink::doubt;
    style.weight = Weight::bold;
    paragraph(std::string(mark::empty) + " " + text, style, 1);
  }

  // Names in one or two columns, each with the mark of its type.
  void list(const std::string& label, const std::vector<PartnerId>& partners, Weight weight) {
    Span heading;
    heading.colour = ink::quiet;
    heading.weight = Weight::bold;
    paragraph(label, heading, 1);
    const std::size_t columns = partners.size() > 4 ? 2 : 1;
    const double width = text_room / static_cast<double>(columns);
    const std::size_t rows = (partners.size() + columns - 1) / columns;
    const double top = y_;
    double lowest = y_;
    for (std::size_t i = 0; i < partners.size(); ++i) {
      if (i % rows == 0) y_ = top;
      const Partner& partner = contract_.partners[partners[i]];
      const Look look = look_of(partner.type);
      Span mark, name;
      mark.text = std::string(look.mark);
      mark.colour = look.line;
      name.weight = weight;
      auto lines = text_lines(partner.name, width - 20, 2, name);
      const double x = 7 + width * static_cast<double>(i / rows);
      const double height =
          10.5 + line_height(8) * static_cast<double>(std::max<std::size_t>(1, lines.size()) - 1);
      card_.parts.push_back({{x, y_, 12, 10.5}, {{mark}}, "", "", Border::none, Align::centre});
      card_.parts.push_back(
          {{x + 14, y_, width - 16, height}, std::move(lines), "", "", Border::none, Align::left});
      y_ += height;
      lowest = std::max(lowest, y_);
    }
    y_ = lowest + 3;
  }

  const Contract& contract_;
  const Scope& scope_;
  const DiagramWords& words_;
  bool french_;
  Language language_;
  Card card_;
  double y_ = 0;
};

void draw_card(const Contract& contract, const Card& card, double left, double top, Sheet& sheet) {
  Box box;
  box.name = "instance " + contract.instances[card.instance].id;
  box.rect = {left, top, card_width, card.height};
  box.border = Border::solid;
  box.line = ink::heading;
  box.fill = ink::white;
  box.pen = 1.2;
  sheet.add(std::move(box));
  for (const Part& part : card.parts) {
    Box inside;
    inside.rect = {left + part.rect.left, top + part.rect.top, part.rect.width, part.rect.height};
    inside.fill = part.fill;
    inside.line = part.line;
    inside.border = part.border;
    inside.columns.push_back({part.rect.width - 1, part.align, part.lines});
    sheet.add(std::move(inside));
  }
}

// Cards of one level on one page, dealt to the shortest of its columns. Lanes of few cards stand
// side by side.
struct Lane {
  Level level = Level::not_said;
  std::size_t first_column = 0, columns = cards_across;
  std::vector<const Card*> cards;
};

std::vector<double> lane_bottoms(const Lane& lane, double top,
                                 const std::function<void(const Card&, std::size_t, double)>& put) {
  std::vector<double> y(lane.columns, top + lane_height + 3);
  for (const Card* card : lane.cards) {
    const auto column = static_cast<std::size_t>(std::min_element(y.begin(), y.end()) - y.begin());
    put(*card, column, y[column]);
    y[column] += card->height + gap;
  }
  return y;
}

double lane_bottom(const Lane& lane, double top) {
  const auto y = lane_bottoms(lane, top, [](const Card&, std::size_t, double) {});
  return *std::max_element(y.begin(), y.end());
}

double draw_lane(const Contract& contract, const Lane& lane, double top, Language language,
                 Sheet& sheet) {
  const double left = page_margin + static_cast<double>(lane.first_column) * (card_width + gap);
  const double width = static_cast<double>(lane.columns) * (card_width + gap) - gap;
  Box heading;
  heading.rect = {left, top, width, lane_height - 2};
  heading.fill = ink::heading;
  Span words;
  words.text = level_word(lane.level, language);
  words.size = 9.5;
  words.weight = Weight::bold;
  words.colour = ink::white;
  heading.columns = {{6, Align::left, {}}, {width - 8, Align::left, {{words}}}};
  sheet.add(std::move(heading));
  const auto y = lane_bottoms(lane, top, [&](const Card& card, std::size_t column, double at) {
    draw_card(contract, card, left + static_cast<double>(column) * (card_width + gap), at, sheet);
  });
  return *std::max_element(y.begin(), y.end());
}

std::string figures_of(const Contract& contract, Language language) {
  const bool french = language == Language::french;
  std::size_t promised = 0, recorded = 0, without_members = 0;
  for (const Instance& instance : contract.instances) {
    promised += instance.rhythm ? 1 : 0;
    recorded += instance.meetings_recorded ? 1 : 0;
    without_members += instance.members.empty() ? 1 : 0;
  }
  return counted(contract.instances.size(), french ? "instance" : "body",
                 french ? "instances" : "bodies", language) +
         ", " + count_text(promised, language) +
         (french ? " avec un rythme promis, " : " with a promised rhythm, ") +
         count_text(recorded, language) +
         (french ? " dont les réunions sont renseignées, " : " whose meetings are recorded, ") +
         count_text(without_members, language) +
         (french ? " sans membre renseigné" : " without a recorded member");
}

std::vector<LegendEntry> governance_legend(const Contract& contract, Language language) {
  const DiagramWords& words = diagram_words(language);
  using Sample = LegendEntry::Sample;
  std::vector<LegendEntry> legend = {
      {Sample::mark, "2", ink::text, words.meetings},
      {Sample::mark, std::string(mark::kept), ink::kept, words.kept},
      {Sample::mark, std::string(mark::broken), ink::alarm, words.not_kept},
      {Sample::mark, "0", ink::quiet, words.not_judged},
      {Sample::mark, "–", ink::quiet, words.not_recorded}};
  std::set<PartnerId> seen;
  for (const Instance& instance : contract.instances) {
    seen.insert(instance.members.begin(), instance.members.end());
    seen.insert(instance.guests.begin(), instance.guests.end());
    seen.insert(instance.leads.begin(), instance.leads.end());
  }
  add_types(legend, contract, {seen.begin(), seen.end()}, language);
  return legend;
}

// The years that are known to be over: to the latest with a bilan, and those before the latest
// that any meeting is said of.
int last_known_year(const Contract& contract) {
  int known = std::numeric_limits<int>::min();
  for (const Edition& edition : contract.editions) {
    if (edition.year) known = std::max(known, *edition.year);
  }
  for (const Instance& instance : contract.instances) {
    for (const Meeting& meeting : instance.meetings) known = std::max(known, meeting.date.year - 1);
  }
  return known;
}

}  // namespace

std::vector<YearMeetings> meetings_by_year(const Contract& contract, const Instance& instance) {
  int first = 0, last = -1;
  const auto span = [&](int year) {
    if (last < first) first = last = year;
    first = std::min(first, year);
    last = std::max(last, year);
  };
  if (contract.start) span(contract.start->year);
  if (contract.end) span(contract.end->year);
  for (const Meeting& meeting : instance.meetings) span(meeting.date.year);
  const auto held = [&](int from, int to) {
    std::size_t meetings = 0;
    for (const Meeting& meeting : instance.meetings) {
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
  const bool promised = instance.rhythm && *instance.rhythm > 0;
  // Less than one a year: one in as many years as make one.
  const double rhythm = promised ? *instance.rhythm : 1;
  const int years_each = rhythm >= 1 ? 1 : static_cast<int>(std::min(100.0, std::ceil(1 / rhythm)));
  std::vector<YearMeetings> years;
  for (int year = first; year <= last; ++year) {
    YearMeetings each;
    each.year = year;
    each.meetings = held(year, year);
    const int from = year - years_each + 1;
    const bool enough = static_cast<double>(held(from, year)) >= std::max(1.0, rhythm);
    if (!instance.meetings_recorded || (year > known && each.meetings == 0)) {
      each.mark = YearMark::not_known;
    } else if (promised && enough) {
      each.mark = YearMark::kept;
    } else if (promised && year <= known && is_whole(from, year)) {
      each.mark = YearMark::broken;
    }
    years.push_back(each);
  }
  return years;
}

std::vector<Diagram> governance_diagrams(const Contract& contract, const Scope& scope,
                                         Language language) {
  const DiagramWords& words = diagram_words(language);
  const bool french = language == Language::french;
  const std::string name =
      "gouvernance-" + (scope.whole ? std::string("tout") : table_slug(scope.year));
  std::vector<Card> cards;
  CardMaker maker(contract, scope, language);
  for (Level level :
       {Level::strategic, Level::technical, Level::operational, Level::thematic, Level::not_said}) {
    for (std::uint32_t i = 0; i < contract.instances.size(); ++i) {
      if (contract.instances[InstanceId{i}].level == level) cards.push_back(maker.make({i}));
    }
  }
  const auto legend = governance_legend(contract, language);
  const double below = legend_height(legend, inner_width) + page_margin;
  std::string prospective;
  for (const Partner& partner : contract.partners) {
    if (partner.standing != Standing::prospective) continue;
    prospective += (prospective.empty() ? "" : " · ") + partner.name;
  }
  std::vector<Diagram> diagrams;
  std::size_t at = 0;
  do {
    const std::size_t number = diagrams.size() + 1;
    const std::string id = number == 1 ? name : name + "-feuille-" + std::to_string(number);
    std::string title = words.governance;
    if (number > 1) title += (french ? ", feuille " : ", sheet ") + std::to_string(number);
    Sheet sheet(title, id);
    double y = add_heading(sheet, contract, scope, title, figures_of(contract, language), language);
    if (cards.empty()) {
      Span none;
      none.text = words.no_instance;
      none.size = 10;
      sheet.words({page_margin, y, inner_width, 16}, {{none}});
      y += 22;
    }
    const double floor = a3_height - below;
    const std::size_t first = at;
    std::size_t column = 0;
    double row_top = y;
    while (at < cards.size()) {
      const auto of_level = static_cast<std::size_t>(
          std::count_if(cards.begin() + static_cast<std::ptrdiff_t>(at), cards.end(),
                        [&](const Card& card) { return card.level == cards[at].level; }));
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
      Span style;
      style.colour = ink::quiet;
      const auto lines =
          text_lines(std::string(words.prospective) + (french ? " : " : ": ") + prospective,
                     inner_width, 3, style);
      const double height = static_cast<double>(lines.size()) * line_height(style.size) + 2;
      sheet.words({page_margin, y, inner_width, height}, lines);
      y += height + 4;
    }
    add_legend(sheet, legend, y);
    sheet.set_height(y + below - 4);
    diagrams.push_back({id, sheet.dot()});
  } while (at < cards.size());
  return diagrams;
}

}  // namespace maillage
