#include "output/answers/comparison/diagram_changes.hpp"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <utility>

#include "output/answers/comparison/change_lines.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/message.hpp"
#include "output/words/comparison/diagram_messages.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::answers {
namespace {

using words::comparison::ChangeDiagram;

constexpr double change_font = drawing::least_font, row_room = 16, heading_room = 18;
constexpr double state_width = 110, arrow_width = 16, change_title_width = 430;
constexpr double carrier_width = 310;
constexpr double titles_left = drawing::page_margin + 2 * state_width + arrow_width + 6;
constexpr double carriers_left = drawing::a3_width - drawing::page_margin - carrier_width;

// Gained solid, kept dotted, lost dashed.
struct ChangeStyle {
  std::string_view colour, fill;
  drawing::Dash dash = drawing::Dash::solid;
  drawing::Border border = drawing::Border::solid;
  double pen = 1;
  const char* sign = "";
};

ChangeStyle style_of(analysis::Change change) {
  switch (change) {
    case analysis::Change::gained:
      return {drawing::ink::kept,     "#e0f4e8", drawing::Dash::solid,
              drawing::Border::solid, 1.8,       "+"};
    case analysis::Change::kept:
      return {"#6a6a6a", "#f2f2f2", drawing::Dash::dotted, drawing::Border::dotted, 1, "="};
    case analysis::Change::lost:
      return {drawing::ink::alarm,
              drawing::ink::alarm_fill,
              drawing::Dash::dashed,
              drawing::Border::dashed,
              1.4,
              "−"};
  }
  return {};
}

drawing::Span small(std::string text, std::string_view colour = drawing::ink::text,
                    drawing::Weight weight = drawing::Weight::normal) {
  drawing::Span span;
  span.text = std::move(text);
  span.size = change_font;
  span.colour = colour;
  span.weight = weight;
  return span;
}

drawing::Look look_of_seen(analysis::SeenState state) {
  if (state == analysis::SeenState::absent) return {"", "#606060", "#ffffff"};
  if (state == analysis::SeenState::not_said)
    return drawing::look_of(std::optional<model::State>());
  return drawing::look_of(std::optional(static_cast<model::State>(state)));
}

// An organisation has one box, whichever side names it.
using CarrierKey = std::pair<int, std::uint32_t>;

CarrierKey key_of(const Compared& compared, const analysis::PartnerChange& partner) {
  if (partner.before) return {0, partner.before->value};
  const text::PartnerId after = partner.after.value_or(text::PartnerId{});
  const auto& matches = compared.comparison.matching.partner_after;
  const auto same = std::find(matches.begin(), matches.end(), std::optional(after));
  if (same != matches.end()) return {0, static_cast<std::uint32_t>(same - matches.begin())};
  return {1, after.value};
}

struct CarrierBox {
  std::string name;
  double rows = 0, ties = 0;  // for the mean row
  double middle = 0;          // on the page
};

class ChangePage {
 public:
  ChangePage(const Compared& compared, const std::vector<ChangeLine>& lines)
      : compared_(compared), lines_(lines) {
    for (const analysis::OrganisationChange& each : compared.comparison.organisations) {
      analysis::PartnerChange partner;
      partner.before = each.before;
      partner.after = each.after;
      if (each.as_carrier) as_carrier_[key_of(compared, partner)] = *each.as_carrier;
    }
  }

  // As many lines from `first` on as have room, with their organisations.
  std::size_t last_from(std::size_t first, double room) const {
    std::map<CarrierKey, CarrierBox> boxes;
    double height = 0;
    std::size_t at = first;
    for (; at < lines_.size(); ++at) {
      height += room_of(lines_[at]);
      for (const analysis::PartnerChange& tie : lines_[at].ties) boxes[key_of(compared_, tie)];
      const double taken = std::max(height, static_cast<double>(boxes.size()) * row_room);
      // At least one line a page, however many carry it.
      if (taken > room && at > first) break;
    }
    // No heading is left alone at the foot of a page.
    if (at < lines_.size() && at > first + 1 && lines_[at - 1].action == nullptr) --at;
    return at;
  }

  double draw(std::size_t first, std::size_t last, double top, drawing::Canvas& sheet) const {
    std::map<CarrierKey, CarrierBox> boxes;
    double y = top;
    for (std::size_t i = first; i < last; ++i) {
      for (const analysis::PartnerChange& tie : lines_[i].ties) {
        CarrierBox& box = boxes[key_of(compared_, tie)];
        box.name = partner_name(compared_, tie);
        box.rows += y;
        box.ties += 1;
      }
      y += room_of(lines_[i]);
    }
    const double height = std::max(y - top, static_cast<double>(boxes.size()) * row_room);
    draw_carriers(boxes, top, height, sheet);
    y = top;
    for (std::size_t i = first; i < last; ++i) {
      draw_line(lines_[i], i, y, boxes, sheet);
      y += room_of(lines_[i]);
    }
    return top + height;
  }

 private:
  static double room_of(const ChangeLine& line) {
    return line.action == nullptr ? heading_room : row_room;
  }

  static std::string carrier_name(const CarrierKey& key) {
    return "organisation " + std::to_string(key.first) + "-" + std::to_string(key.second);
  }

  // Each as near as may be to the mean of its rows, none over another.
  void draw_carriers(std::map<CarrierKey, CarrierBox>& boxes, double top, double height,
                     drawing::Canvas& sheet) const {
    std::vector<std::pair<CarrierKey, CarrierBox*>> order;
    for (auto& entry : boxes) order.emplace_back(entry.first, &entry.second);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
      return a.second->rows * b.second->ties < b.second->rows * a.second->ties;
    });
    const double least = row_room;
    double free_from = top;
    for (std::size_t i = 0; i < order.size(); ++i) {
      CarrierBox& box = *order[i].second;
      const double wanted = box.rows / box.ties;
      const double after = static_cast<double>(order.size() - i) * least;
      const double at = std::clamp(wanted, free_from, std::max(free_from, top + height - after));
      box.middle = at + row_room / 2;
      free_from = at + least;
      const auto change = as_carrier_.find(order[i].first);
      const ChangeStyle style =
          style_of(change == as_carrier_.end() ? analysis::Change::kept : change->second);
      drawing::Box drawn;
      drawn.name = carrier_name(order[i].first);
      drawn.rect = {carriers_left, at + 1, carrier_width, row_room - 2};
      drawn.border = style.border;
      drawn.line = style.colour;
      drawn.pen = 0.8;
      drawn.fill = style.fill;
      drawn.columns = {{14,
                        drawing::TextAlign::centre,
                        {{small(style.sign, style.colour, drawing::Weight::bold)}}},
                       {carrier_width - 18, drawing::TextAlign::left,
                        drawing::text_lines(box.name, carrier_width - 24, 1, small(""))}};
      sheet.add(std::move(drawn));
    }
  }

  void draw_state(const std::optional<analysis::ActionSeen>& seen, double left, double top,
                  drawing::Canvas& sheet) const {
    const analysis::SeenState state = seen ? seen->state : analysis::SeenState::absent;
    const drawing::Look look = look_of_seen(state);
    drawing::Box box;
    box.rect = {left, top + 1, state_width - 2, row_room - 3};
    box.fill = look.fill;
    box.line = look.line;
    box.border =
        state == analysis::SeenState::absent ? drawing::Border::dashed : drawing::Border::solid;
    box.pen = 0.6;
    const std::string word = seen_state_word(state, compared_.language);
    drawing::TextLine line;
    if (!look.mark.empty())
      line.push_back(small(std::string(look.mark), look.line, drawing::Weight::bold));
    line.push_back(small(
        drawing::shortened(drawing::shown_text(word), state_width - 22, change_font), look.line));
    box.columns.push_back({state_width - 4, drawing::TextAlign::centre, {line}});
    sheet.add(std::move(box));
  }

  void draw_line(const ChangeLine& line, std::size_t number, double top,
                 const std::map<CarrierKey, CarrierBox>& boxes, drawing::Canvas& sheet) const {
    if (line.action == nullptr) {
      drawing::Box box;
      box.rect = {drawing::page_margin, top + 2,
                  titles_left + change_title_width - drawing::page_margin, heading_room - 4};
      box.fill = drawing::ink::heading;
      box.columns = {{6, drawing::TextAlign::left, {}},
                     {box.rect.width - 8,
                      drawing::TextAlign::left,
                      {{small(line.heading, drawing::ink::white, drawing::Weight::bold)}}}};
      sheet.add(std::move(box));
      return;
    }
    const analysis::ActionChange& action = *line.action;
    draw_state(action.before, drawing::page_margin, top, sheet);
    sheet.words({drawing::page_margin + state_width, top, arrow_width - 2, row_room - 1},
                {{small("→", drawing::ink::quiet, drawing::Weight::bold)}},
                drawing::TextAlign::centre);
    draw_state(action.after, drawing::page_margin + state_width + arrow_width, top, sheet);
    const std::string name = "action " + std::to_string(number);
    drawing::Box box;
    box.name = name;
    box.rect = {titles_left, top + 1, change_title_width, row_room - 3};
    const bool orphan = action.after && action.after->carrying == model::Carrying::nobody &&
                        action.after->state != analysis::SeenState::abandoned;
    const double orphan_width = orphan ? 78 : 0;
    box.fill = drawing::ink::heading_paler;
    box.columns = {{4, drawing::TextAlign::left, {}},
                   {change_title_width - orphan_width - 8, drawing::TextAlign::left,
                    drawing::text_lines(action_title(compared_, action),
                                        change_title_width - orphan_width - 14, 1, small(""))}};
    if (orphan) {
      box.columns.push_back({orphan_width,
                             drawing::TextAlign::left,
                             {{small(std::string(drawing::mark::orphan) + " " +
                                         words::diagram_words(compared_.language).orphan,
                                     drawing::ink::alarm, drawing::Weight::bold)}}});
    }
    sheet.add(std::move(box));
    for (const analysis::PartnerChange& tie : line.ties) {
      const CarrierKey key = key_of(compared_, tie);
      const ChangeStyle style = style_of(tie.change);
      drawing::Curve curve = drawing::level_curve(
          name, carrier_name(key), {titles_left + change_title_width, top + row_room / 2},
          {carriers_left, boxes.at(key).middle});
      curve.colour = style.colour;
      curve.dash = style.dash;
      curve.pen = style.pen;
      sheet.add(std::move(curve));
    }
  }

  const Compared& compared_;
  const std::vector<ChangeLine>& lines_;
  std::map<CarrierKey, analysis::Change> as_carrier_;
};

std::string say_of(const Compared& compared, ChangeDiagram key,
                   std::initializer_list<output_text::Filling> fillings = {}) {
  return output_text::filled(message_of(key), compared.language, fillings);
}

std::string figures_of(const Compared& compared) {
  std::size_t kept = 0, gained = 0, lost = 0, unchanged = 0;
  for (const analysis::ActionChange& action : compared.comparison.actions) {
    kept += action.change == analysis::Change::kept ? 1 : 0;
    gained += action.change == analysis::Change::gained ? 1 : 0;
    lost += action.change == analysis::Change::lost ? 1 : 0;
    const bool changed = state_changed(action) || carriers_changed(action);
    unchanged += action.change == analysis::Change::kept && !changed ? 1 : 0;
  }
  const std::string figures =
      say_of(compared, ChangeDiagram::figures,
             {{"kept", kept}, {"same", unchanged}, {"gained", gained}, {"lost", lost}});
  if (compared.comparison.carriers_comparable) return figures;
  return say_of(compared, ChangeDiagram::figures_without_carriers, {{"figures", figures}});
}

std::string title_of(const Compared& compared) {
  const bool one_table = compared.one_contract() && !compared.comparison.before_scope.whole;
  return say_of(compared, one_table ? ChangeDiagram::since_table : ChangeDiagram::against,
                {{"table", before_words(compared)}});
}

std::vector<drawing::LegendEntry> change_legend(const Compared& compared) {
  using Sample = drawing::LegendEntry::Sample;
  const auto colour = [](analysis::Change change) { return style_of(change).colour; };
  return {
      {Sample::line, "", colour(analysis::Change::gained),
       say_of(compared, ChangeDiagram::carries_now)},
      {Sample::dotted_line, "", colour(analysis::Change::kept),
       say_of(compared, ChangeDiagram::still_carries)},
      {Sample::dashed_line, "", colour(analysis::Change::lost),
       say_of(compared, ChangeDiagram::no_longer_carries)},
      {Sample::mark, "→", drawing::ink::quiet, say_of(compared, ChangeDiagram::state_step)},
      {Sample::mark, std::string(drawing::mark::orphan), drawing::ink::alarm,
       say_of(compared, ChangeDiagram::orphan)},
      {Sample::mark, "□", drawing::ink::quiet, say_of(compared, ChangeDiagram::frame)},
  };
}

}  // namespace

std::vector<drawing::Diagram> change_diagrams(const Compared& compared) {
  const std::vector<ChangeLine> lines = change_lines(compared);
  const ChangePage page(compared, lines);
  const std::string name =
      "changements-" + words::tables_slug(compared.before, compared.comparison.before_scope,
                                          compared.after, compared.comparison.after_scope);
  const std::vector<drawing::LegendEntry> legend = change_legend(compared);
  const double below =
      drawing::legend_height(legend, drawing::a3_width - 2 * drawing::page_margin) +
      drawing::page_margin;
  std::vector<drawing::Diagram> diagrams;
  std::size_t at = 0;
  do {
    const std::size_t number = diagrams.size() + 1;
    std::string title = title_of(compared);
    if (number > 1) {
      title = say_of(compared, ChangeDiagram::sheet, {{"title", title}, {"number", number}});
    }
    const std::string id = number == 1 ? name : name + "-feuille-" + std::to_string(number);
    drawing::Canvas sheet(title, id);
    const double top = drawing::add_heading(sheet, compared.after, compared.comparison.after_scope,
                                            title, figures_of(compared), compared.language);
    const std::size_t last = page.last_from(at, drawing::a3_height - top - below);
    const double bottom = page.draw(at, last, top, sheet);
    at = last;
    drawing::add_legend(sheet, legend, bottom + 4);
    sheet.set_height(bottom + 4 + below);
    diagrams.push_back({id, sheet.dot()});
  } while (at < lines.size());
  return diagrams;
}

}  // namespace maillage::answers
