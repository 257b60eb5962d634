// How the parts of a page of the plan look: actions by state, organisations by type, ties by role.
#include <algorithm>
#include <utility>

#include "output/diagrams/plan_sheet_layout.hpp"
#include "output/drawing/diagram_style.hpp"

namespace maillage {

void PlanLayout::draw(Sheet& sheet) const {
  for (const Box& box : headings_) sheet.add(box);
  for (const PlanAction& action : actions_) draw_action(action, sheet);
  for (const PlanOrganisation& each : organisations_) draw_organisation(each, sheet);
  for (std::size_t i = 0; i < links_.size(); ++i) draw_link(i, sheet);
}

void PlanLayout::draw_action(const PlanAction& action, Sheet& sheet) const {
  const ActionRow& row = *action.row;
  const Look look = look_of(row.state);
  Box box;
  box.name = action_name(action);
  box.rect = action.rect;
  box.fill = look.fill;
  box.border = Border::solid;
  box.line = "#b8b8b8";
  box.pen = 0.6;
  Span note;
  note.text = note_of(row, words_);
  note.size = scale_.font;
  note.colour = ink::quiet;
  if (is_orphan(row)) {
    box.border = Border::thick_dashed;
    box.line = ink::alarm;
    box.fill = ink::alarm_fill;
    // The thick border stays within the row: two orphans in a row keep their own.
    box.rect = {box.rect.left + 1, box.rect.top + 0.5, box.rect.width - 2, box.rect.height - 1};
    note.colour = ink::alarm;
    note.weight = Weight::bold;
  } else if (is_doubtful(row)) {
    box.border = Border::dotted;
    box.line = ink::doubt;
    box.pen = 1.5;
    note.colour = ink::doubt;
    note.weight = Weight::bold;
  }
  Span state;
  state.text = std::string(look.mark);
  state.size = scale_.font + 1;
  state.weight = Weight::bold;
  state.colour = look.line;
  box.columns.push_back({mark_width(), TextAlign::centre, {{state}}});
  box.columns.push_back({title_width(row), TextAlign::left, action_lines(row)});
  if (!note.text.empty()) {
    box.columns.push_back({note_width(row) - 4, TextAlign::right, {{note}}});
    box.columns.push_back({4, TextAlign::left, {}});
  }
  sheet.add(std::move(box));
}

void PlanLayout::draw_organisation(const PlanOrganisation& each, Sheet& sheet) const {
  const Look look = look_of(page_.contract.partners[each.partner].type);
  Box box;
  box.name = partner_name(each);
  box.rect = each.rect;
  box.fill = look.fill;
  box.border = Border::solid;
  box.corners = Corners::round;
  box.line = look.line;
  box.pen = 1.2;
  Span mark;
  mark.text = std::string(look.mark);
  mark.size = scale_.font + 1;
  mark.colour = look.line;
  std::size_t carried = 0;
  for (std::size_t tie : each.ties) {
    carried += links_[tie].role == Role::carries && !links_[tie].doubtful ? 1 : 0;
  }
  Span count;
  count.size = scale_.font;
  count.weight = Weight::bold;
  count.colour = look.line;
  if (carried > 1) count.text = std::to_string(carried);
  box.columns.push_back({mark_width(), TextAlign::centre, {{mark}}});
  box.columns.push_back(
      {each.rect.width - mark_width() - count_width() - 2, TextAlign::left, each.lines});
  box.columns.push_back({count_width() - 2, TextAlign::right, {{count}}});
  sheet.add(std::move(box));
}

void PlanLayout::draw_link(std::size_t at, Sheet& sheet) const {
  const PlanLink& link = links_[at];
  const PlanAction& action = actions_[link.action];
  const PlanOrganisation& organisation = organisations_[link.organisation];
  // Arrivals are spread over the side of the box.
  std::size_t place = 0, beside = 0;
  for (std::size_t tie : organisation.ties) {
    if (actions_[links_[tie].action].column != action.column) continue;
    if (tie == at) place = beside;
    ++beside;
  }
  const double spread = organisation.rect.height - 4;
  const double arrival = organisation.rect.top + 2 +
                         spread * (static_cast<double>(place) + 0.5) / static_cast<double>(beside);
  const bool from_left = action.column == 0;
  const SheetPoint start{from_left ? action.rect.right() : action.rect.left, action.rect.middle()};
  const SheetPoint end{from_left ? organisation.rect.left : organisation.rect.right(), arrival};
  Curve curve = level_curve(action_name(action), partner_name(organisation), start, end);
  const Look look = look_of(page_.contract.partners[organisation.partner].type);
  curve.colour = look.line;
  curve.pen = 1.3;
  if (link.doubtful) {
    curve.dash = Dash::dashed;
    curve.colour = ink::doubt;
  } else if (link.role == Role::takes_part) {
    curve.pen = 0.6;
    curve.colour = "#7a7a7a";
  } else if (link.role == Role::funds || link.role == Role::is_target) {
    curve.pen = 0.9;
    curve.dash = Dash::dotted;
    curve.colour = link.role == Role::funds ? ink::kept : ink::quiet;
  }
  sheet.add(std::move(curve));
}

}  // namespace maillage
