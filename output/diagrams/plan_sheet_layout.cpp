// One page of the plan: a column or two of actions under their objectives, organisations beside, curves
// between.
//
//   Axe 1  ▓▓▓▓▓▓▓▓▓▓▓▓             ┌ PETR ┐          ▓▓▓▓▓▓▓▓▓▓▓▓  Axe 2
//     Bus            ──────────────┤      ├──────────  Jardin
//     Vélo           ─────┐        └──────┘
//                         └────────  ARS
//
// The columns are cut where the longer one is shortest, with a fine for a cut within an objective.
// Organisations stand in the order of the mean height of their actions (the barycentre heuristic of layered
// drawings, Sugiyama, Tagawa & Toda 1981), which keeps crossings few without a search; each is put as near
// to that height as those above it leave room, then moved up where the foot of the page is passed. Ends of
// curves are sorted the same way on each box. Graphviz only draws: its own layouts of a two-mode graph of
// this size are an unreadable strip.
#include "output/diagrams/plan_sheet_layout.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "output/drawing/diagram_style.hpp"
#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {
namespace {

std::string heading_text(const PlanSheetPage& page, const PlanGroup& group) {
  if (group.code.empty()) return group.name;
  std::string text = group.code;
  if (group.subject.kind == model::SubjectKind::axis) {
    text = output_text::filled(message_of(words::diagrams::DiagramMessage::axis_heading),
                               page.language, {{"id", group.code}});
  }
  if (!group.name.empty()) text += "  " + group.name;
  return text;
}

bool is_empty_leaf(const PlanGroup& group) {
  return group.branch == model::Branch::leaf && group.rows.empty();
}

// Of an organisation: a line for each tie, what is around them, and what is between two of them.
constexpr double tie_room = 2.2, around_ties = 4, between_organisations = 2;

template <class Each>
void each_list(const model::ActionRow& row, PlanSheetTies ties, Each&& each) {
  each(row.carriers, model::Role::carries, false);
  each(row.candidates, model::Role::carries, true);
  if (ties == PlanSheetTies::carriers) return;
  each(row.partners, model::Role::takes_part, false);
  each(row.funders, model::Role::funds, false);
  each(row.targets, model::Role::is_target, false);
}

}  // namespace

std::string note_of(const model::ActionRow& row, const words::DiagramWords& words) {
  if (is_orphan(row)) return std::string(drawing::mark::orphan) + " " + words.orphan;
  if (is_doubtful(row)) return std::string(drawing::mark::uncertain) + " " + words.uncertain;
  if (row.carrying == model::Carrying::person) return words.carried_by_person;
  if (row.carrying == model::Carrying::not_recorded) return words.carrier_not_recorded;
  return row.unnamed_others ? words.and_others : "";
}

bool exceeds_page(const PlanSheetPage& page, const std::vector<PlanSheetItem>& items,
                  std::size_t first, std::size_t last, const PlanSheetScale& smallest) {
  const double item = drawing::line_height(smallest.font) + smallest.pad / 2 + smallest.gap;
  if (static_cast<double>(last - first) * item > 2 * drawing::a3_height) return true;
  std::set<text::PartnerId> organisations;
  for (std::size_t i = first; i < last; ++i) {
    if (items[i].row == nullptr) continue;
    each_list(*items[i].row, page.ties, [&](const auto& mentions, model::Role, bool) {
      for (const model::Mention& mention : mentions) organisations.insert(mention.partner);
    });
  }
  return static_cast<double>(organisations.size()) *
             (tie_room + around_ties + between_organisations) >
         drawing::a3_height + between_organisations;
}

void PlanSheetLayout::take(const std::vector<PlanSheetItem>& items, std::size_t first,
                           std::size_t last) {
  for (const PlanGroup* above : headings_above(items, first)) {
    laid_.push_back(lay({above, nullptr}, true));
  }
  for (std::size_t i = first; i < last; ++i) laid_.push_back(lay(items[i]));
}

void PlanSheetLayout::place(double top, double height) {
  cut_ = laid_.size();
  std::vector<PlanSheetItem> items;
  for (const LaidPlanSheetItem& each : laid_) items.push_back(each.item);
  if (frame_.columns == 2) cut_ = best_cut(items);
  bottom_ = top;
  place_column(0, cut_, 0, top);
  if (frame_.columns == 2 && cut_ < laid_.size()) {
    std::vector<LaidPlanSheetItem> repeated;
    for (const PlanGroup* above : headings_above(items, cut_)) {
      repeated.push_back(lay({above, nullptr}, true));
    }
    laid_.insert(laid_.begin() + static_cast<std::ptrdiff_t>(cut_), repeated.begin(),
                 repeated.end());
    place_column(cut_, laid_.size(), 1, top);
  }
  place_organisations(top, std::max(bottom_ - top, height * 0.35), height);
}

std::vector<text::PartnerId> PlanSheetLayout::partners() const {
  std::vector<text::PartnerId> ids;
  for (const PlanSheetOrganisation& each : organisations_) ids.push_back(each.partner);
  return ids;
}

std::vector<const PlanGroup*> PlanSheetLayout::headings_above(
    const std::vector<PlanSheetItem>& items, std::size_t at) const {
  std::vector<const PlanGroup*> above;
  if (at >= items.size()) return above;
  const bool starts_group = items[at].row == nullptr;
  int depth = items[at].group->depth + (starts_group ? 0 : 1);
  for (std::size_t i = at; i-- > 0 && depth > 0;) {
    if (items[i].row != nullptr || items[i].group->depth >= depth) continue;
    depth = items[i].group->depth;
    above.insert(above.begin(), items[i].group);
  }
  return above;
}

std::vector<drawing::TextLine> PlanSheetLayout::heading_lines(const PlanGroup& group,
                                                              bool repeated) const {
  drawing::Span style;
  style.size = heading_font(group);
  style.weight = heading_weight(group);
  style.colour = group.depth == 0 ? drawing::ink::white : drawing::ink::text;
  const double empty_mark = is_empty_leaf(group) ? empty_width() : 0;
  const double width = frame_.table_width - 10 - empty_mark;
  if (!repeated) return drawing::text_lines(heading_text(page_, group), width, 2, style);
  // The words that say so are not the ones to be cut.
  const double room = width - drawing::text_width(words_.continued, style.size, style.weight) - 6;
  auto lines = drawing::text_lines(heading_text(page_, group), room, 1, style);
  if (!lines.empty()) lines.back().back().text += std::string(" ") + words_.continued;
  return lines;
}

double PlanSheetLayout::note_width(const model::ActionRow& row) const {
  const std::string note = note_of(row, words_);
  return note.empty() ? 0
                      : drawing::text_width(note, scale_.font, drawing::Weight::bold) * 1.03 + 8;
}

std::vector<drawing::TextLine> PlanSheetLayout::action_lines(const model::ActionRow& row) const {
  drawing::Span style;
  style.size = scale_.font;
  if (row.state == model::State::abandoned) {
    style.ink = drawing::Ink::struck;
    style.colour = drawing::ink::quiet;
  }
  std::string text = row_title(page_.contract, row);
  if (!row.number.empty() && row.number != text) text = row.number + " · " + text;
  return drawing::text_lines(text, title_width(row), 4, style);
}

LaidPlanSheetItem PlanSheetLayout::lay(const PlanSheetItem& item, bool repeated) const {
  LaidPlanSheetItem laid{item, 0, repeated};
  if (item.row == nullptr) {
    const auto lines =
        static_cast<double>(std::max<std::size_t>(1, heading_lines(*item.group, repeated).size()));
    laid.height =
        lines * drawing::line_height(heading_font(*item.group)) + scale_.pad / 2 + 0.8 + scale_.gap;
    if (item.group->depth <= 1) laid.height += scale_.gap;
  } else {
    const auto lines =
        static_cast<double>(std::max<std::size_t>(1, action_lines(*item.row).size()));
    laid.height = lines * drawing::line_height(scale_.font) + scale_.pad + scale_.gap;
    if (lines > 1) laid.height += 1.2;
    if (is_orphan(*item.row)) laid.height += 2.4;  // its border is thick
  }
  return laid;
}

std::size_t PlanSheetLayout::best_cut(const std::vector<PlanSheetItem>& items) const {
  double total = 0;
  for (const LaidPlanSheetItem& each : laid_) total += each.height;
  double above = 0, least = std::numeric_limits<double>::max();
  std::size_t best = laid_.size();
  for (std::size_t i = 1; i < laid_.size(); ++i) {
    above += laid_[i - 1].height;
    // A heading stays with what is under it.
    if (items[i - 1].row == nullptr && !is_empty_leaf(*items[i - 1].group)) continue;
    double below = total - above;
    for (const PlanGroup* heading : headings_above(items, i)) {
      below += lay({heading, nullptr}, true).height;
    }
    const bool within = items[i].row != nullptr;
    double penalty = within ? 40 : items[i].group->depth <= 1 ? 0 : 14;
    if (way_ == ColumnCut::anywhere) penalty = 0;
    const double cost = std::max(above, below) + penalty;
    if (cost < least) {
      least = cost;
      best = i;
    }
  }
  return best;
}

void PlanSheetLayout::place_column(std::size_t from, std::size_t to, std::size_t column,
                                   double top) {
  const double left = column == 0 ? drawing::page_margin
                                  : drawing::a3_width - drawing::page_margin - frame_.table_width;
  double y = top;
  for (std::size_t i = from; i < to; ++i) {
    const LaidPlanSheetItem& laid = laid_[i];
    drawing::Rect rect{left, y, frame_.table_width, laid.height - scale_.gap};
    if (laid.item.row == nullptr) {
      if (laid.item.group->depth <= 1) rect.top += scale_.gap, rect.height -= scale_.gap;
      place_heading(laid, rect, i, column);
    } else {
      rect.left += plan_indent;
      rect.width -= plan_indent;
      actions_.push_back({laid.item.row, rect, column});
    }
    y += laid.height;
  }
  bottom_ = std::max(bottom_, y);
}

void PlanSheetLayout::place_heading(const LaidPlanSheetItem& laid, const drawing::Rect& rect,
                                    std::size_t number, std::size_t column) {
  const PlanGroup& group = *laid.item.group;
  drawing::Box box;
  // A heading that is repeated must not be the same node again.
  box.name = std::string(group.subject.kind == model::SubjectKind::axis ? "axe " : "objectif ") +
             (group.code.empty() ? "-" : group.code) + " #" + std::to_string(number) +
             (column == 0 ? "" : "b");
  box.rect = rect;
  const double side = is_empty_leaf(group) ? empty_width() : 0;
  box.fill = group.depth == 0   ? drawing::ink::heading
             : group.depth == 1 ? drawing::ink::heading_pale
                                : drawing::ink::heading_paler;
  box.columns.push_back({6, drawing::TextAlign::left, {}});
  box.columns.push_back(
      {rect.width - 8 - side, drawing::TextAlign::left, heading_lines(group, laid.repeated)});
  if (is_empty_leaf(group)) {
    drawing::Span note;
    note.size = scale_.font;
    note.colour = group.depth == 0 ? drawing::ink::white : drawing::ink::doubt;
    if (group.hanging != Hanging::recorded) {
      // Of a table that hangs nothing on anything, or doesn't print the objective, nothing is known:
      // that is not "none".
      note.text = group.hanging == Hanging::not_printed ? words_.not_printed : words_.not_recorded;
      if (group.depth != 0) note.colour = drawing::ink::quiet;
      box.columns.push_back({side, drawing::TextAlign::right, {{note}}});
      headings_.push_back(std::move(box));
      return;
    }
    note.text = std::string(drawing::mark::empty) + " " + words_.no_action;
    note.weight = drawing::Weight::bold;
    box.columns.push_back({side - 3, drawing::TextAlign::right, {{note}}});
    box.columns.push_back({3, drawing::TextAlign::left, {}});
    box.border = drawing::Border::dashed;
    box.line = drawing::ink::doubt;
    box.pen = 1;
  }
  headings_.push_back(std::move(box));
}

void PlanSheetLayout::link(std::size_t action, const std::vector<model::Mention>& mentions,
                           model::Role role, bool doubtful) {
  for (const model::Mention& mention : mentions) {
    const auto known = known_.find(mention.partner);
    std::size_t at = organisations_.size();
    if (known == known_.end()) {
      known_[mention.partner] = at;
      organisations_.push_back({mention.partner, {}, {}, {}});
    } else {
      at = known->second;
    }
    organisations_[at].ties.push_back(links_.size());
    links_.push_back({action, at, role, doubtful});
  }
}

void PlanSheetLayout::place_organisations(double top, double wanted, double height) {
  for (std::size_t i = 0; i < actions_.size(); ++i) {
    each_list(*actions_[i].row, page_.ties,
              [&](const std::vector<model::Mention>& mentions, model::Role role, bool doubtful) {
                link(i, mentions, role, doubtful);
              });
  }
  const double left = frame_.columns == 1
                          ? drawing::page_margin + frame_.table_width + frame_.gutter
                          : (drawing::a3_width - frame_.organisation_width) / 2;
  std::vector<std::pair<double, std::size_t>> order;
  double total = 0;
  for (std::size_t i = 0; i < organisations_.size(); ++i) {
    PlanSheetOrganisation& each = organisations_[i];
    double sum = 0;
    std::size_t beside[2] = {0, 0};
    for (std::size_t tie : each.ties) {
      const PlanSheetAction& action = actions_[links_[tie].action];
      sum += action.rect.middle();
      ++beside[action.column];
    }
    drawing::Span style;
    style.size = scale_.font;
    each.lines =
        drawing::text_lines(page_.contract.partners[each.partner].name,
                            frame_.organisation_width - mark_width() - count_width() - 4, 3, style);
    const double words =
        static_cast<double>(each.lines.size()) * drawing::line_height(scale_.font) + scale_.pad + 1;
    const double ties =
        tie_room * static_cast<double>(std::max(beside[0], beside[1])) + around_ties;
    each.rect = {left, 0, frame_.organisation_width, std::max(words, ties)};
    total += each.rect.height;
    order.emplace_back(sum / static_cast<double>(each.ties.size()), i);
  }
  if (order.empty()) return;
  std::sort(order.begin(), order.end());
  const double needed = total + between_organisations * static_cast<double>(order.size() - 1);
  const double room = std::max(needed, std::min(wanted, height));
  const double floor = top + room;
  double y = top;
  for (const auto& [centre, i] : order) {
    drawing::Rect& rect = organisations_[i].rect;
    rect.top = std::max(y, centre - rect.height / 2);
    y = rect.bottom() + between_organisations;
  }
  double limit = floor;
  for (std::size_t k = order.size(); k-- > 0;) {
    drawing::Rect& rect = organisations_[order[k].second].rect;
    rect.top = std::min(rect.top, limit - rect.height);
    limit = rect.top - between_organisations;
  }
  bottom_ = std::max(bottom_, organisations_[order.back().second].rect.bottom());
  // The nearer an organisation's ties stand, the higher they arrive on its side.
  for (PlanSheetOrganisation& each : organisations_) {
    std::stable_sort(each.ties.begin(), each.ties.end(), [&](std::size_t a, std::size_t b) {
      return actions_[links_[a].action].rect.middle() < actions_[links_[b].action].rect.middle();
    });
  }
}

}  // namespace maillage::diagrams
