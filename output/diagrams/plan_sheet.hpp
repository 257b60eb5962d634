// One page of the plan: headings and actions in one or two columns, organisations beside or between
// them, a curve from each action to those who carry it. Internal to output/diagram_plan*.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "network/model/contract.hpp"
#include "output/diagrams/diagram_data.hpp"
#include "output/drawing/canvas.hpp"
#include "output/drawing/diagram.hpp"
#include "output/drawing/legend.hpp"
#include "output/text/language.hpp"

namespace maillage::diagrams {

enum class PlanSheetTies {
  carriers,
  all
};  // all: also who takes part, who funds, who is the audience

// A heading or an action of the column, in the order of the plan.
struct PlanSheetItem {
  const PlanGroup* group = nullptr;
  const model::ActionRow* row = nullptr;  // none: the group's heading
};

std::vector<PlanSheetItem> plan_items(const std::vector<PlanGroup>& groups);

struct PlanSheetPage {
  const model::Contract& contract;
  model::Scope scope;
  output_text::Language language;
  PlanSheetTies ties;
  std::string id, title, figures;
};

// Of one plan on several: the first has its name and title, the others their number too.
PlanSheetPage numbered_page(const PlanSheetPage& page, std::size_t number);

enum class PlanSheetRoom { enough, too_little };

// The page of the items first … last - 1, headings above the first repeated; the largest of three
// sizes of letters that has room on A3. `too_little`: not even the smallest has, and nothing
// is drawn, unless `at_any_height`.
enum class PlanSheetHeight { a3, at_any_height };
PlanSheetRoom draw_plan_page(const PlanSheetPage& page, const std::vector<PlanSheetItem>& items,
                             std::size_t first, std::size_t last, PlanSheetHeight height,
                             std::string& dot);

// What there is under each axis and objective in a line each, on as many pages as it needs.
std::vector<drawing::Diagram> plan_overview(const PlanSheetPage& page,
                                            const std::vector<PlanGroup>& groups);

}  // namespace maillage::diagrams
