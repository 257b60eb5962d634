// How the parts of a page of the plan look: actions by state, organisations by type, ties by role.
#include <algorithm>
#include <utility>

#include "output/diagrams/plan_sheet_layout.hpp"
#include "output/drawing/diagram_style.hpp"

namespace maillage::diagrams {

void PlanSheetLayout::draw(drawing::Canvas& sheet) const {
  for (const drawing::Box& box : headings_) sheet.add(box);
  for (const PlanSheetAction& action : actions_) draw_action(action, sheet);
  for (const PlanSheetOrganisation& each : organisations_) draw_organisation(each, sheet);
  for (std::size_t i = 0; i < links_.size(); ++i) draw_link(i, sheet);
}

void PlanSheetLayout::draw_action(const PlanSheetAction& action, drawing::Canvas& sheet) const {
  const model::ActionRow& row = *action.row;
  const drawing::Look look = drawing::look_of(row.state);
  drawing::Box box;
  box.name = action_name(action);
  box.rect = action.rect;
  box.fill = look.fill;
  box.border = drawing::Border::solid;
  box.line = "#b8b8b8";
  box.pen = 0.6;
  drawing::Span note;
  note.text = note_of(row, words_);
  note.size = scale_.font;
  note.colour = drawing::ink::quiet;
  if (is_orphan(row)) {
    box.border = drawing::Border::thick_dashed;
    box.line = drawing::ink::alarm;
    box.fill = drawing::ink::alarm_fill;
    // The thick border stays within the row: two orphans in a row keep their own.
    box.rect = {box.rect.left + 1, box.rect.top + 0.5, box.rect.width - 2, box.rect.height - 1};
    note.colour = drawing::ink::alarm;
    note.weight = drawing::Weight::bold;
  } else if (is_doubtful(row)) {
    box.border = drawing::Border::dotted;
    box.line = drawing::ink::doubt;
    box.pen = 1.5;
    note.colour = drawing::ink::doubt;
    note.weight = drawing::Weight::bold;
  }
  drawing::Span state;
  state.text = std::string(look.mark);
  state.size = scale_.font + 1;
  state.weight = drawing::Weight::bold;
  state.colour = look.line;
  box.columns.push_back({mark_width(), drawing::TextAlign::centre, {{state}}});
  box.columns.push_back({title_width(row), drawing::TextAlign::left, action_lines(row)});
  if (!note.text.empty()) {
    box.columns.push_back({note_width(row) - 4, drawing::TextAlign::right, {{note}}});
    box.columns.push_back({4, drawing::TextAlign::left, {}});
  }
  sheet.add(std::move(box));
}

void PlanSheetLayout::draw_organisation(const PlanSheetOrganisation& each,
                                        drawing::Canvas& sheet) const {
  const drawing::Look look = drawing::look_of(page_.contract.partners[each.partner].type);
  drawing::Box box;
  box.name = partner_name(each);
  box.rect = each.rect;
  box.fill = look.fill;
  box.border = drawing::Border::solid;
  box.corners = drawing::Corners::round;
  box.line = look.line;
  box.pen = 1.2;
  drawing::Span mark;
  mark.text = std::string(look.mark);
  mark.size = scale_.font + 1;
  mark.colour = look.line;
  std::size_t carried = 0;
  for (std::size_t tie : each.ties) {
    const bool carries = links_[tie].role == model::Role::carries && !links_[tie].doubtful;
    carried += carries && model::is_live(*actions_[links_[tie].action].row) ? 1 : 0;
  }
  drawing::Span count;
  count.size = scale_.font;
  count.weight = drawing::Weight::bold;
  count.colour = look.line;
  if (carried > 1) count.text = std::to_string(carried);
  box.columns.push_back({mark_width(), drawing::TextAlign::centre, {{mark}}});
  box.columns.push_back(
      {each.rect.width - mark_width() - count_width() - 2, drawing::TextAlign::left, each.lines});
  box.columns.push_back({count_width() - 2, drawing::TextAlign::right, {{count}}});
  sheet.add(std::move(box));
}

void PlanSheetLayout::draw_link(std::size_t at, drawing::Canvas& sheet) const {
  const PlanSheetLink& link = links_[at];
  const PlanSheetAction& action = actions_[link.action];
  const PlanSheetOrganisation& organisation = organisations_[link.organisation];
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
  const drawing::CanvasPoint start{from_left ? action.rect.right() : action.rect.left,
                                   action.rect.middle()};
  const drawing::CanvasPoint end{from_left ? organisation.rect.left : organisation.rect.right(),
                                 arrival};
  drawing::Curve curve =
      drawing::level_curve(action_name(action), partner_name(organisation), start, end);
  const drawing::Look look = drawing::look_of(page_.contract.partners[organisation.partner].type);
  curve.colour = look.line;
  curve.pen = 1.3;
  if (link.doubtful) {
    curve.dash = drawing::Dash::dashed;
    curve.colour = drawing::ink::doubt;
  } else if (link.role == model::Role::takes_part) {
    curve.pen = 0.6;
    curve.colour = "#7a7a7a";
  } else if (link.role == model::Role::funds || link.role == model::Role::is_target) {
    curve.pen = 0.9;
    curve.dash = drawing::Dash::dotted;
    curve.colour = link.role == model::Role::funds ? drawing::ink::kept : drawing::ink::quiet;
  }
  sheet.add(std::move(curve));
}

}  // namespace maillage::diagrams
