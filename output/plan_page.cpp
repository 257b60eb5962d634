#include "output/plan_page.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include "output/diagram_style.hpp"
#include "output/diagram_words.hpp"
#include "output/dot_writer.hpp"

namespace maillage {
namespace {

// How much room things take; the first that fits is drawn.
struct Scale {
  double font = 8;
  double pad = 3;  // above and below the words of an action together
  double gap = 1;  // between actions
};
constexpr Scale one_column_scales[] = {{10, 8, 4}, {9, 6, 3}, {8, 4, 2}};
constexpr Scale two_column_scales[] = {{9, 6, 3}, {8, 5, 2}, {8, 1.6, 1}};

struct Frame {
  double table_width = 0, organisation_width = 0, gutter = 0;
  std::size_t columns = 1;
};
constexpr double inner_width = a3_width - 2 * page_margin;
constexpr Frame one_column = {640, 290, inner_width - 640 - 290, 1};
constexpr Frame two_columns = {432, 142, (inner_width - 2 * 432 - 142) / 2, 2};

constexpr double indent = 4;  // of actions under their heading

struct LaidItem {
  PlanItem item;
  double height = 0;
  bool repeated = false;  // a heading that continues
};

// Where the second column may begin: rather before an objective, or anywhere.
enum class Cut { between, anywhere };

struct Organisation {
  PartnerId partner;
  std::vector<std::size_t> ties;  // in `links`
  Rect rect;
  std::vector<TextLine> lines;
};

struct Link {
  std::size_t action = 0;  // in `actions`
  std::size_t organisation = 0;
  Role role = Role::carries;
  bool doubtful = false;
};

struct DrawnAction {
  const ActionRow* row = nullptr;
  Rect rect;
  std::size_t column = 0;
};

std::string note_of(const ActionRow& row, const DiagramWords& words) {
  if (is_orphan(row)) return std::string(mark::orphan) + " " + words.orphan;
  if (is_doubtful(row)) return std::string(mark::uncertain) + " " + words.uncertain;
  if (row.carrying == Carrying::not_recorded) return words.carrier_not_recorded;
  return row.unnamed_others ? words.and_others : "";
}

std::string heading_text(const PlanPage& page, const PlanGroup& group) {
  if (group.code.empty()) return group.name;
  const bool french = page.language == Language::french;
  std::string text;
  if (group.subject.kind == SubjectKind::axis) text = french ? "Axe " : "Axis ";
  text += group.code;
  if (!group.name.empty()) text += "  " + group.name;
  return text;
}

bool is_empty_leaf(const PlanGroup& group) {
  return group.branch == Branch::leaf && group.rows.empty();
}

class PageLayout {
 public:
  PageLayout(const PlanPage& page, const Scale& scale, const Frame& frame, Cut cut)
      : page_(page),
        words_(diagram_words(page.language)),
        scale_(scale),
        frame_(frame),
        way_(cut) {}

  // Headings above the first item come before it.
  void take(const std::vector<PlanItem>& items, std::size_t first, std::size_t last) {
    for (const PlanGroup* above : headings_above(items, first)) {
      laid_.push_back(lay({above, nullptr}, true));
    }
    for (std::size_t i = first; i < last; ++i) laid_.push_back(lay(items[i]));
  }

  // Cuts the items into columns and places all; organisations within `height` points if they can.
  void place(double top, double height) {
    cut_ = laid_.size();
    std::vector<PlanItem> items;
    for (const LaidItem& each : laid_) items.push_back(each.item);
    if (frame_.columns == 2) cut_ = best_cut(items);
    bottom_ = top;
    place_column(0, cut_, 0, top);
    if (frame_.columns == 2 && cut_ < laid_.size()) {
      std::vector<LaidItem> repeated;
      for (const PlanGroup* above : headings_above(items, cut_)) {
        repeated.push_back(lay({above, nullptr}, true));
      }
      laid_.insert(laid_.begin() + static_cast<std::ptrdiff_t>(cut_), repeated.begin(),
                   repeated.end());
      place_column(cut_, laid_.size(), 1, top);
    }
    place_organisations(top, std::max(bottom_ - top, height * 0.35), height);
  }

  double bottom() const { return bottom_; }

  std::vector<PartnerId> partners() const {
    std::vector<PartnerId> ids;
    for (const Organisation& each : organisations_) ids.push_back(each.partner);
    return ids;
  }

  void draw(Sheet& sheet) const {
    for (const Box& box : headings_) sheet.add(box);
    for (const DrawnAction& action : actions_) draw_action(action, sheet);
    for (const Organisation& each : organisations_) draw_organisation(each, sheet);
    for (std::size_t i = 0; i < links_.size(); ++i) draw_link(i, sheet);
  }

 private:
  // Axis and objectives over an item that does not begin with them.
  std::vector<const PlanGroup*> headings_above(const std::vector<PlanItem>& items,
                                               std::size_t at) const {
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

  double heading_font(const PlanGroup& group) const {
    return group.depth == 0 ? scale_.font + 1 : scale_.font + (group.depth == 1 ? 0.5 : 0);
  }

  Weight heading_weight(const PlanGroup& group) const {
    return group.depth <= 1 ? Weight::bold : Weight::normal;
  }

  std::vector<TextLine> heading_lines(const PlanGroup& group, bool repeated) const {
    Span style;
    style.size = heading_font(group);
    style.weight = heading_weight(group);
    style.colour = group.depth == 0 ? ink::white : ink::text;
    const double empty_mark = is_empty_leaf(group) ? empty_width() : 0;
    const double width = frame_.table_width - 10 - empty_mark;
    if (!repeated) return text_lines(heading_text(page_, group), width, 2, style);
    // The words that say so are not the ones to be cut.
    const double room = width - text_width(words_.continued, style.size, style.weight) - 6;
    auto lines = text_lines(heading_text(page_, group), room, 1, style);
    if (!lines.empty()) lines.back().back().text += std::string(" ") + words_.continued;
    return lines;
  }

  double empty_width() const {
    return text_width(words_.no_action, scale_.font, Weight::bold) + 26;
  }

  double note_width(const ActionRow& row) const {
    const std::string note = note_of(row, words_);
    return note.empty() ? 0 : text_width(note, scale_.font, Weight::bold) * 1.03 + 8;
  }

  std::vector<TextLine> action_lines(const ActionRow& row) const {
    Span style;
    style.size = scale_.font;
    if (row.state == State::abandoned) {
      style.ink = Ink::struck;
      style.colour = ink::quiet;
    }
    std::string text = row_title(page_.contract, row);
    if (!row.number.empty() && row.number != text) text = row.number + " · " + text;
    return text_lines(text, title_width(row), 4, style);
  }

  double title_width(const ActionRow& row) const {
    return frame_.table_width - indent - mark_width() - note_width(row) - 7;
  }

  double mark_width() const { return scale_.font + 8; }

  LaidItem lay(const PlanItem& item, bool repeated = false) const {
    LaidItem laid{item, 0, repeated};
    if (item.row == nullptr) {
      const auto lines = static_cast<double>(
          std::max<std::size_t>(1, heading_lines(*item.group, repeated).size()));
      laid.height =
          lines * line_height(heading_font(*item.group)) + scale_.pad / 2 + 0.8 + scale_.gap;
      if (item.group->depth <= 1) laid.height += scale_.gap;
    } else {
      const auto lines =
          static_cast<double>(std::max<std::size_t>(1, action_lines(*item.row).size()));
      laid.height = lines * line_height(scale_.font) + scale_.pad + scale_.gap;
      if (lines > 1) laid.height += 1.2;
      if (is_orphan(*item.row)) laid.height += 2.4;  // its border is thick
    }
    return laid;
  }

  // Where the second column begins: the columns as even as can be, and rather before an axis or an
  // objective than within one.
  std::size_t best_cut(const std::vector<PlanItem>& items) const {
    double total = 0;
    for (const LaidItem& each : laid_) total += each.height;
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
      if (way_ == Cut::anywhere) penalty = 0;
      const double cost = std::max(above, below) + penalty;
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return best;
  }

  void place_column(std::size_t from, std::size_t to, std::size_t column, double top) {
    const double left = column == 0 ? page_margin : a3_width - page_margin - frame_.table_width;
    double y = top;
    for (std::size_t i = from; i < to; ++i) {
      const LaidItem& laid = laid_[i];
      Rect rect{left, y, frame_.table_width, laid.height - scale_.gap};
      if (laid.item.row == nullptr) {
        if (laid.item.group->depth <= 1) rect.top += scale_.gap, rect.height -= scale_.gap;
        place_heading(laid, rect, i, column);
      } else {
        rect.left += indent;
        rect.width -= indent;
        actions_.push_back({laid.item.row, rect, column});
      }
      y += laid.height;
    }
    bottom_ = std::max(bottom_, y);
  }

  void place_heading(const LaidItem& laid, const Rect& rect, std::size_t number,
                     std::size_t column) {
    const PlanGroup& group = *laid.item.group;
    Box box;
    // A heading that is repeated must not be the same node again.
    box.name = std::string(group.subject.kind == SubjectKind::axis ? "axe " : "objectif ") +
               (group.code.empty() ? "-" : group.code) + " #" + std::to_string(number) +
               (column == 0 ? "" : "b");
    box.rect = rect;
    const double side = is_empty_leaf(group) ? empty_width() : 0;
    box.fill = group.depth == 0   ? ink::heading
               : group.depth == 1 ? ink::heading_pale
                                  : ink::heading_paler;
    box.columns.push_back({6, Align::left, {}});
    box.columns.push_back(
        {rect.width - 8 - side, Align::left, heading_lines(group, laid.repeated)});
    if (is_empty_leaf(group)) {
      Span note;
      note.text = std::string(mark::empty) + " " + words_.no_action;
      note.size = scale_.font;
      note.weight = Weight::bold;
      note.colour = group.depth == 0 ? ink::white : ink::doubt;
      box.columns.push_back({side, Align::right, {{note}}});
      box.border = Border::dashed;
      box.line = ink::doubt;
      box.pen = 1;
    }
    headings_.push_back(std::move(box));
  }

  void link(std::size_t action, const std::vector<Mention>& mentions, Role role, bool doubtful) {
    for (const Mention& mention : mentions) {
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

  // In the order of the actions they are tied to (barycentres), each as near to them as there is
  // room, so that few curves cross.
  void place_organisations(double top, double wanted, double height) {
    for (std::size_t i = 0; i < actions_.size(); ++i) {
      const ActionRow& row = *actions_[i].row;
      link(i, row.carriers, Role::carries, false);
      link(i, row.candidates, Role::carries, true);
      if (page_.ties == Ties::carriers) continue;
      link(i, row.partners, Role::takes_part, false);
      link(i, row.funders, Role::funds, false);
      link(i, row.targets, Role::is_target, false);
    }
    const double left = frame_.columns == 1 ? page_margin + frame_.table_width + frame_.gutter
                                            : (a3_width - frame_.organisation_width) / 2;
    std::vector<std::pair<double, std::size_t>> order;
    double total = 0;
    for (std::size_t i = 0; i < organisations_.size(); ++i) {
      Organisation& each = organisations_[i];
      double sum = 0;
      std::size_t beside[2] = {0, 0};
      for (std::size_t tie : each.ties) {
        const DrawnAction& action = actions_[links_[tie].action];
        sum += action.rect.middle();
        ++beside[action.column];
      }
      Span style;
      style.size = scale_.font;
      each.lines =
          text_lines(page_.contract.partners[each.partner].name,
                     frame_.organisation_width - mark_width() - count_width() - 4, 3, style);
      const double words =
          static_cast<double>(each.lines.size()) * line_height(scale_.font) + scale_.pad + 1;
      const double ties = 2.2 * static_cast<double>(std::max(beside[0], beside[1])) + 4;
      each.rect = {left, 0, frame_.organisation_width, std::max(words, ties)};
      total += each.rect.height;
      order.emplace_back(sum / static_cast<double>(each.ties.size()), i);
    }
    if (order.empty()) return;
    std::sort(order.begin(), order.end());
    const double tight = 2;
    const double needed = total + tight * static_cast<double>(order.size() - 1);
    const double room = std::max(needed, std::min(wanted, height));
    const double floor = top + room;
    double y = top;
    for (const auto& [centre, i] : order) {
      Rect& rect = organisations_[i].rect;
      rect.top = std::max(y, centre - rect.height / 2);
      y = rect.bottom() + tight;
    }
    double limit = floor;
    for (std::size_t k = order.size(); k-- > 0;) {
      Rect& rect = organisations_[order[k].second].rect;
      rect.top = std::min(rect.top, limit - rect.height);
      limit = rect.top - tight;
    }
    bottom_ = std::max(bottom_, organisations_[order.back().second].rect.bottom());
    // The nearer an organisation's ties stand, the higher they arrive on its side.
    for (Organisation& each : organisations_) {
      std::stable_sort(each.ties.begin(), each.ties.end(), [&](std::size_t a, std::size_t b) {
        return actions_[links_[a].action].rect.middle() < actions_[links_[b].action].rect.middle();
      });
    }
  }

  double count_width() const { return scale_.font * 2; }

  std::string action_name(const DrawnAction& action) const {
    return "action " + page_.contract.actions[action.row->action].id;
  }

  std::string partner_name(const Organisation& organisation) const {
    return "partenaire " + page_.contract.partners[organisation.partner].id;
  }

  void draw_action(const DrawnAction& action, Sheet& sheet) const {
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
    box.columns.push_back({mark_width(), Align::centre, {{state}}});
    box.columns.push_back({title_width(row), Align::left, action_lines(row)});
    if (!note.text.empty()) {
      box.columns.push_back({note_width(row) - 4, Align::right, {{note}}});
      box.columns.push_back({4, Align::left, {}});
    }
    sheet.add(std::move(box));
  }

  void draw_organisation(const Organisation& each, Sheet& sheet) const {
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
    box.columns.push_back({mark_width(), Align::centre, {{mark}}});
    box.columns.push_back(
        {each.rect.width - mark_width() - count_width() - 2, Align::left, each.lines});
    box.columns.push_back({count_width() - 2, Align::right, {{count}}});
    sheet.add(std::move(box));
  }

  void draw_link(std::size_t at, Sheet& sheet) const {
    const Link& link = links_[at];
    const DrawnAction& action = actions_[link.action];
    const Organisation& organisation = organisations_[link.organisation];
    // Arrivals are spread over the side of the box.
    std::size_t place = 0, beside = 0;
    for (std::size_t tie : organisation.ties) {
      if (actions_[links_[tie].action].column != action.column) continue;
      if (tie == at) place = beside;
      ++beside;
    }
    const double spread = organisation.rect.height - 4;
    const double arrival =
        organisation.rect.top + 2 +
        spread * (static_cast<double>(place) + 0.5) / static_cast<double>(beside);
    const bool from_left = action.column == 0;
    const Point start{from_left ? action.rect.right() : action.rect.left, action.rect.middle()};
    const Point end{from_left ? organisation.rect.left : organisation.rect.right(), arrival};
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

  const PlanPage& page_;
  const DiagramWords& words_;
  Scale scale_;
  Frame frame_;
  Cut way_;
  std::vector<LaidItem> laid_;
  std::size_t cut_ = 0;
  double bottom_ = 0;
  std::vector<Box> headings_;
  std::vector<DrawnAction> actions_;
  std::vector<Organisation> organisations_;
  std::map<PartnerId, std::size_t> known_;
  std::vector<Link> links_;
};

}  // namespace

std::vector<PlanItem> plan_items(const std::vector<PlanGroup>& groups) {
  std::vector<PlanItem> items;
  for (const PlanGroup& group : groups) {
    items.push_back({&group, nullptr});
    for (const ActionRow* row : group.rows) items.push_back({&group, row});
  }
  return items;
}

namespace {

std::vector<LegendEntry> plan_legend(const PlanPage& page, const std::vector<PlanItem>& items,
                                     std::size_t first, std::size_t last,
                                     const std::vector<PartnerId>& partners) {
  using Sample = LegendEntry::Sample;
  const DiagramWords& words = diagram_words(page.language);
  std::vector<LegendEntry> legend;
  std::vector<const ActionRow*> rows;
  bool parts = false, funders = false, targets = false, orphans = false, doubts = false;
  for (std::size_t i = first; i < last; ++i) {
    const ActionRow* row = items[i].row;
    if (row == nullptr) continue;
    rows.push_back(row);
    parts = parts || !row->partners.empty();
    funders = funders || !row->funders.empty();
    targets = targets || !row->targets.empty();
    orphans = orphans || is_orphan(*row);
    doubts = doubts || is_doubtful(*row);
  }
  add_states(legend, rows, page.language);
  if (orphans) legend.push_back({Sample::orphan_box, "", ink::alarm, words.orphan});
  if (doubts) legend.push_back({Sample::doubtful_box, "?", ink::doubt, words.uncertain});
  legend.push_back({Sample::line, "", ink::text, words.carries});
  if (doubts) legend.push_back({Sample::dashed_line, "", ink::doubt, words.carries_maybe});
  if (page.ties == Ties::all) {
    if (parts) legend.push_back({Sample::mark, "─", "#7a7a7a", words.takes_part});
    if (funders) legend.push_back({Sample::dotted_line, "", ink::kept, words.funds});
    if (targets) legend.push_back({Sample::dotted_line, "", ink::quiet, words.is_target});
  }
  add_types(legend, page.contract, partners, page.language);
  return legend;
}

}  // namespace

Room draw_plan_page(const PlanPage& page, const std::vector<PlanItem>& items, std::size_t first,
                    std::size_t last, Height height, std::string& dot) {
  struct Attempt {
    const Frame* frame;
    const Scale* scale;
    Cut cut;
  };
  std::vector<Attempt> attempts;
  for (const Scale& scale : one_column_scales) {
    attempts.push_back({&one_column, &scale, Cut::between});
  }
  for (const Scale& scale : two_column_scales) {
    attempts.push_back({&two_columns, &scale, Cut::between});
    attempts.push_back({&two_columns, &scale, Cut::anywhere});
  }
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    Sheet sheet(page.title, page.id);
    const double top =
        add_heading(sheet, page.contract, page.scope, page.title, page.figures, page.language);
    PageLayout layout(page, *attempts[i].scale, *attempts[i].frame, attempts[i].cut);
    layout.take(items, first, last);
    layout.place(top, a3_height - page_margin - top - 30);
    const auto legend = plan_legend(page, items, first, last, layout.partners());
    const double bottom =
        layout.bottom() + 4 + legend_height(legend, inner_width) + page_margin - 10;
    const bool last_attempt = i + 1 == attempts.size();
    if (bottom > a3_height && !(last_attempt && height == Height::at_any_height)) continue;
    layout.draw(sheet);
    add_legend(sheet, legend, layout.bottom() + 4);
    sheet.set_height(bottom);
    dot = sheet.dot();
    return Room::enough;
  }
  return Room::too_little;
}

}  // namespace maillage
