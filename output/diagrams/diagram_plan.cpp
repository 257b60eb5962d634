#include "output/diagrams/diagram_plan.hpp"

#include <string>

#include "output/diagrams/diagram_data.hpp"
#include "output/diagrams/plan_sheet.hpp"
#include "output/text/file_names.hpp"
#include "output/words/diagram_words.hpp"
#include "output/words/diagrams/diagram_messages.hpp"
#include "output/words/headlines/matrix_messages.hpp"
#include "output/words/headlines/page_messages.hpp"

namespace maillage::diagrams {

using words::diagrams::DiagramMessage;

namespace {

// The groups of one sheet: a specific objective with those below, or an axis without objectives.
struct Section {
  std::string slug;   // "objectif-1"
  std::string title;  // "objectif 1 – Renforcer…"
  std::vector<PlanGroup> groups;
};

bool begins_section(const PlanGroup& group, bool has_objectives) {
  if (group.subject.kind != model::SubjectKind::objective) return true;
  return has_objectives && group.depth <= 1;
}

template <class List>
std::vector<std::string> names_of(const List& list) {
  std::vector<std::string> ids;
  for (const auto& each : list) ids.push_back(each.id);
  return output_text::file_names(ids);
}

std::vector<Section> sections(const model::Contract& contract, const std::vector<PlanGroup>& groups,
                              output_text::Language language) {
  const std::vector<std::string> axes = names_of(contract.axes);
  const std::vector<std::string> objectives = names_of(contract.objectives);
  std::vector<Section> found;
  for (const PlanGroup& group : groups) {
    // An axis whose actions all hang on its objectives has no sheet of its own.
    if (group.subject.kind == model::SubjectKind::axis && group.branch == model::Branch::inner &&
        group.rows.empty()) {
      continue;
    }
    // Nor has anything that the table does not speak of.
    if (group.hanging == Hanging::not_recorded) continue;
    if (found.empty() || begins_section(group, true)) {
      Section section;
      if (group.subject.kind == model::SubjectKind::axis) {
        section.slug = "axe-" + axes[group.subject.index];
        section.title = output_text::filled(message_of(DiagramMessage::axis_named), language,
                                            {{"id", group.code}});
      } else if (group.subject.kind == model::SubjectKind::objective) {
        section.slug = "objectif-" + objectives[group.subject.index];
        section.title = output_text::filled(message_of(DiagramMessage::objective_named), language,
                                            {{"id", group.code}});
      } else {
        section.slug = "sans-objectif";
        section.title = words::diagram_words(language).no_objective;
      }
      found.push_back(std::move(section));
    }
    found.back().groups.push_back(group);
  }
  return found;
}

// As many items a page as have room, the last page's fewer.
void add_pages(const PlanSheetPage& page, const std::vector<PlanSheetItem>& items,
               std::vector<drawing::Diagram>& diagrams) {
  std::size_t number = 0;
  for (std::size_t first = 0; first < items.size();) {
    const PlanSheetPage numbered = numbered_page(page, ++number);
    std::string dot;
    std::size_t last = items.size();
    if (draw_plan_page(numbered, items, first, last, PlanSheetHeight::a3, dot) ==
        PlanSheetRoom::too_little) {
      std::size_t low = first + 1, high = items.size() - 1;  // room for low; more is to be seen
      while (low < high) {
        const std::size_t middle = low + (high - low + 1) / 2;
        if (draw_plan_page(numbered, items, first, middle, PlanSheetHeight::a3, dot) ==
            PlanSheetRoom::enough) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      last = low;
      // A heading is not left alone at the foot of a page.
      while (last > first + 1 && items[last - 1].row == nullptr) --last;
      draw_plan_page(numbered, items, first, last, PlanSheetHeight::at_any_height, dot);
    }
    diagrams.push_back({numbered.id, dot});
    first = last;
  }
}

}  // namespace

std::string plan_title(const std::vector<const model::ActionRow*>& rows,
                       output_text::Language language) {
  std::size_t live = 0, orphans = 0, not_recorded = 0, doubtful = 0;
  for (const model::ActionRow* row : rows) {
    if (!model::is_live(*row)) continue;
    ++live;
    orphans += is_orphan(*row) ? 1 : 0;
    doubtful += is_doubtful(*row) ? 1 : 0;
    not_recorded += row->carrying == model::Carrying::not_recorded ? 1 : 0;
  }
  if (orphans > 0) return words::headlines::orphans_headline(orphans, live, language);
  const output_text::Message& said =
      live == 0              ? message_of(DiagramMessage::no_live_action)
      : not_recorded == live ? message_of(words::headlines::Matrix::carriers_not_recorded)
      : doubtful > 0         ? message_of(not_recorded == 0 ? DiagramMessage::none_but_uncertain
                                                            : DiagramMessage::none_but_uncertain_or_unsaid)
      : not_recorded > 0     ? message_of(DiagramMessage::none_said_without_carrier)
                             : message_of(DiagramMessage::none_without_carrier);
  return output_text::filled(said, language, {{"n", doubtful + not_recorded}});
}

std::vector<drawing::Diagram> plan_diagrams(const model::Contract& contract,
                                            const model::Scope& scope,
                                            output_text::Language language) {
  const words::DiagramWords& words = words::diagram_words(language);
  const std::string name = "plan-" + words::table_slug(contract, scope);
  const std::vector<PlanGroup> groups = plan_groups(contract, scope, language);
  const std::vector<PlanSheetItem> items = plan_items(groups);
  std::vector<drawing::Diagram> diagrams;
  const std::vector<const model::ActionRow*> all = rows_of(groups);
  const PlanSheetPage page{contract,
                           scope,
                           language,
                           PlanSheetTies::carriers,
                           name,
                           plan_title(all, language),
                           counts_line(count_rows(all), language)};
  std::string dot;
  if (draw_plan_page(page, items, 0, items.size(), PlanSheetHeight::a3, dot) ==
      PlanSheetRoom::enough) {
    diagrams.push_back({name, dot});
  } else {
    diagrams = plan_overview(page, groups);
  }
  const std::vector<Section> parts = sections(contract, groups, language);
  if (parts.size() < 2 && diagrams.size() == 1 && !dot.empty()) return diagrams;
  for (const Section& part : parts) {
    const auto rows = rows_of(part.groups);
    const PlanSheetPage sheet{contract,
                              scope,
                              language,
                              PlanSheetTies::all,
                              name + "-" + part.slug,
                              std::string(words.plan) + ", " + part.title,
                              counts_line(count_rows(rows), language)};
    add_pages(sheet, plan_items(part.groups), diagrams);
  }
  return diagrams;
}

}  // namespace maillage::diagrams
