// Where the parts of one page of the plan stand, and how they are drawn. Internal to
// output/plan_*.cpp.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "output/diagrams/plan_sheet.hpp"
#include "output/words/diagram_words.hpp"

namespace maillage::diagrams {

// How much room things take; the first that fits is drawn.
struct PlanSheetScale {
  double font = drawing::least_font;
  double pad = 3;  // above and below the words of an action together
  double gap = 1;  // between actions
};
// Widths on the page, in points.
struct PlanSheetFrame {
  double table_width = 0, organisation_width = 0, gutter = 0;
  std::size_t columns = 1;
};
inline constexpr double plan_indent = 4;  // of actions under their heading

// Whether the items first … last - 1 have more headings and actions, or more organisations, than a
// page of A3 has room for whatever they say: seen without laying them out.
bool exceeds_page(const PlanSheetPage& page, const std::vector<PlanSheetItem>& items,
                  std::size_t first, std::size_t last, const PlanSheetScale& smallest);

// What stands at the right of an action: nobody carries it, or it is uncertain who. May be empty.
std::string note_of(const model::ActionRow& row, const words::DiagramWords& words);

struct LaidPlanSheetItem {
  PlanSheetItem item;
  double height = 0;
  bool repeated = false;  // a heading that continues
};

// Where the second column may begin: rather before an objective, or anywhere.
enum class ColumnCut { between, anywhere };

struct PlanSheetOrganisation {
  text::PartnerId partner;
  std::vector<std::size_t> ties;  // in `links`
  drawing::Rect rect;
  std::vector<drawing::TextLine> lines;
};

struct PlanSheetLink {
  std::size_t action = 0;  // in `actions`
  std::size_t organisation = 0;
  model::Role role = model::Role::carries;
  bool doubtful = false;
};

struct PlanSheetAction {
  const model::ActionRow* row = nullptr;
  drawing::Rect rect;
  std::size_t column = 0;
};

class PlanSheetLayout {
 public:
  PlanSheetLayout(const PlanSheetPage& page, const PlanSheetScale& scale,
                  const PlanSheetFrame& frame, ColumnCut cut)
      : page_(page),
        words_(words::diagram_words(page.language)),
        scale_(scale),
        frame_(frame),
        way_(cut) {}

  // Headings above the first item come before it.
  void take(const std::vector<PlanSheetItem>& items, std::size_t first, std::size_t last);

  // Cuts the items into columns and places all; organisations within `height` points if they can.
  void place(double top, double height);

  double bottom() const { return bottom_; }

  std::vector<text::PartnerId> partners() const;

  void draw(drawing::Canvas& sheet) const;

 private:
  // Axis and objectives over an item that does not begin with them.
  std::vector<const PlanGroup*> headings_above(const std::vector<PlanSheetItem>& items,
                                               std::size_t at) const;

  double heading_font(const PlanGroup& group) const {
    return group.depth == 0 ? scale_.font + 1 : scale_.font + (group.depth == 1 ? 0.5 : 0);
  }

  drawing::Weight heading_weight(const PlanGroup& group) const {
    return group.depth <= 1 ? drawing::Weight::bold : drawing::Weight::normal;
  }

  std::vector<drawing::TextLine> heading_lines(const PlanGroup& group, bool repeated) const;

  double empty_width() const {
    return drawing::text_width(words_.no_action, scale_.font, drawing::Weight::bold) + 26;
  }

  double note_width(const model::ActionRow& row) const;

  std::vector<drawing::TextLine> action_lines(const model::ActionRow& row) const;

  double title_width(const model::ActionRow& row) const {
    return frame_.table_width - plan_indent - mark_width() - note_width(row) - 7;
  }

  double mark_width() const { return scale_.font + 8; }

  LaidPlanSheetItem lay(const PlanSheetItem& item, bool repeated = false) const;

  // Where the second column begins: the columns as even as can be, and rather before an axis or an
  // objective than within one.
  std::size_t best_cut(const std::vector<PlanSheetItem>& items) const;

  void place_column(std::size_t from, std::size_t to, std::size_t column, double top);

  void place_heading(const LaidPlanSheetItem& laid, const drawing::Rect& rect, std::size_t number,
                     std::size_t column);

  void link(std::size_t action, const std::vector<model::Mention>& mentions, model::Role role,
            bool doubtful);

  // In the order of the actions they are tied to (barycentres), each as near to them as there is
  // room, so that few curves cross.
  void place_organisations(double top, double wanted, double height);

  double count_width() const { return scale_.font * 2; }

  std::string action_name(const PlanSheetAction& action) const {
    return "action " + page_.contract.actions[action.row->action].id;
  }

  std::string partner_name(const PlanSheetOrganisation& organisation) const {
    return "partenaire " + page_.contract.partners[organisation.partner].id;
  }

  void draw_action(const PlanSheetAction& action, drawing::Canvas& sheet) const;

  void draw_organisation(const PlanSheetOrganisation& each, drawing::Canvas& sheet) const;

  void draw_link(std::size_t at, drawing::Canvas& sheet) const;

  const PlanSheetPage& page_;
  const words::DiagramWords& words_;
  PlanSheetScale scale_;
  PlanSheetFrame frame_;
  ColumnCut way_;
  std::vector<LaidPlanSheetItem> laid_;
  std::size_t cut_ = 0;
  double bottom_ = 0;
  std::vector<drawing::Box> headings_;
  std::vector<PlanSheetAction> actions_;
  std::vector<PlanSheetOrganisation> organisations_;
  std::map<text::PartnerId, std::size_t> known_;
  std::vector<PlanSheetLink> links_;
};

}  // namespace maillage::diagrams
