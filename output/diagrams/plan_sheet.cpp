#include "output/diagrams/plan_sheet.hpp"

#include "output/diagrams/plan_sheet_layout.hpp"
#include "output/drawing/diagram_style.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::diagrams {

PlanSheetPage numbered_page(const PlanSheetPage& page, std::size_t number) {
  PlanSheetPage numbered = page;
  if (number == 1) return numbered;
  numbered.title =
      output_text::filled(message_of(words::diagrams::DiagramMessage::sheet_number), page.language,
                          {{"title", page.title}, {"number", std::to_string(number)}});
  numbered.id += "-feuille-" + std::to_string(number);
  return numbered;
}

std::vector<PlanSheetItem> plan_items(const std::vector<PlanGroup>& groups) {
  std::vector<PlanSheetItem> items;
  for (const PlanGroup& group : groups) {
    items.push_back({&group, nullptr});
    for (const model::ActionRow* row : group.rows) items.push_back({&group, row});
  }
  return items;
}

namespace {

constexpr PlanSheetScale one_column_scales[] = {{10, 8, 4}, {9, 6, 3}, {9, 3, 2}};
constexpr PlanSheetScale two_column_scales[] = {{9, 6, 3}, {9, 4, 2}, {9, 1.6, 1}};

constexpr PlanSheetScale smallest_scale = two_column_scales[2];

constexpr PlanSheetFrame one_column = {640, 290, drawing::inner_width - 640 - 290, 1};
constexpr PlanSheetFrame two_columns = {432, 142, (drawing::inner_width - 2 * 432 - 142) / 2, 2};

std::vector<drawing::LegendEntry> plan_legend(const PlanSheetPage& page,
                                              const std::vector<PlanSheetItem>& items,
                                              std::size_t first, std::size_t last,
                                              const std::vector<text::PartnerId>& partners) {
  using Sample = drawing::LegendEntry::Sample;
  const words::DiagramWords& words = words::diagram_words(page.language);
  std::vector<drawing::LegendEntry> legend;
  std::vector<const model::ActionRow*> rows;
  bool parts = false, funders = false, targets = false, orphans = false, doubts = false;
  bool carried = false, maybe = false;
  for (std::size_t i = first; i < last; ++i) {
    const model::ActionRow* row = items[i].row;
    if (row == nullptr) continue;
    rows.push_back(row);
    carried = carried || !row->carriers.empty();
    maybe = maybe || !row->candidates.empty();
    parts = parts || !row->partners.empty();
    funders = funders || !row->funders.empty();
    targets = targets || !row->targets.empty();
    orphans = orphans || is_orphan(*row);
    doubts = doubts || is_doubtful(*row);
  }
  drawing::add_states(legend, rows, page.language);
  if (orphans) legend.push_back({Sample::orphan_box, "", drawing::ink::alarm, words.orphan});
  if (doubts) legend.push_back({Sample::doubtful_box, "?", drawing::ink::doubt, words.uncertain});
  if (carried) legend.push_back({Sample::line, "", drawing::ink::text, words.carries});
  if (maybe) legend.push_back({Sample::dashed_line, "", drawing::ink::doubt, words.carries_maybe});
  if (page.ties == PlanSheetTies::all) {
    if (parts) legend.push_back({Sample::mark, "─", "#7a7a7a", words.takes_part});
    if (funders) legend.push_back({Sample::dotted_line, "", drawing::ink::kept, words.funds});
    if (targets) legend.push_back({Sample::dotted_line, "", drawing::ink::quiet, words.is_target});
  }
  drawing::add_types(legend, page.contract, partners, page.language);
  return legend;
}

}  // namespace

PlanSheetRoom draw_plan_page(const PlanSheetPage& page, const std::vector<PlanSheetItem>& items,
                             std::size_t first, std::size_t last, PlanSheetHeight height,
                             std::string& dot) {
  if (height == PlanSheetHeight::a3 && exceeds_page(page, items, first, last, smallest_scale)) {
    return PlanSheetRoom::too_little;
  }
  struct Attempt {
    const PlanSheetFrame* frame;
    const PlanSheetScale* scale;
    ColumnCut cut;
  };
  std::vector<Attempt> attempts;
  for (const PlanSheetScale& scale : one_column_scales) {
    attempts.push_back({&one_column, &scale, ColumnCut::between});
  }
  for (const PlanSheetScale& scale : two_column_scales) {
    attempts.push_back({&two_columns, &scale, ColumnCut::between});
    attempts.push_back({&two_columns, &scale, ColumnCut::anywhere});
  }
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    drawing::Canvas sheet(page.title, page.id);
    const double top = drawing::add_heading(sheet, page.contract, page.scope, page.title,
                                            page.figures, page.language);
    PlanSheetLayout layout(page, *attempts[i].scale, *attempts[i].frame, attempts[i].cut);
    layout.take(items, first, last);
    layout.place(top, drawing::a3_height - drawing::page_margin - top - 30);
    const auto legend = plan_legend(page, items, first, last, layout.partners());
    const double bottom = layout.bottom() + 4 +
                          drawing::legend_height(legend, drawing::inner_width) +
                          drawing::page_margin - 10;
    const bool last_attempt = i + 1 == attempts.size();
    if (bottom > drawing::a3_height && !(last_attempt && height == PlanSheetHeight::at_any_height))
      continue;
    layout.draw(sheet);
    drawing::add_legend(sheet, legend, layout.bottom() + 4);
    sheet.set_height(bottom);
    dot = sheet.dot();
    return PlanSheetRoom::enough;
  }
  return PlanSheetRoom::too_little;
}

}  // namespace maillage::diagrams
