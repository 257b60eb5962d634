#include "network/shapes/shapes.hpp"

#include <deque>
#include <iterator>
#include <optional>
#include <utility>

#include "network/shapes/found_ties.hpp"
#include "network/shapes/indicator_list.hpp"
#include "network/shapes/instance_list.hpp"
#include "network/shapes/matrix.hpp"
#include "network/shapes/member_list.hpp"
#include "network/shapes/organisation_list.hpp"
#include "network/shapes/tie_list.hpp"
#include "network/shapes/turned_tables.hpp"
#include "network/sheets/sheet_view.hpp"

namespace maillage::shapes {

ShapedSheets shape_sheets(const sheets::Workbook& workbook, const std::vector<std::size_t>& wanted,
                          model::Deciding& deciding) {
  ShapedSheets shaped;
  std::deque<sheets::SheetView> views;  // they refer to one another's place
  std::map<std::size_t, const sheets::SheetView*> by_index;
  for (const std::size_t index : wanted) {
    if (workbook.sheets[index].cells.empty()) continue;
    by_index[index] =
        &views.emplace_back(workbook.file, workbook.sheets[index], &deciding.answers());
  }
  const auto tell = [&](text::Faults& faults) {
    std::move(faults.begin(), faults.end(), std::back_inserter(shaped.faults));
  };
  std::optional<Elements> elements;
  for (const auto& [index, view] : by_index) {
    if (!has_ends(*view)) continue;
    for (const auto& [other, of_elements] : by_index) {
      if (other == index || elements) continue;
      elements = read_elements(*of_elements);
      if (elements) shaped.taken.insert(other);
    }
  }
  for (const auto& [index, view] : by_index) {
    if (shaped.taken.count(index) != 0) continue;
    if (by_index.size() > 1) {
      if (std::optional<InstanceList> list = read_instance_list(*view)) {
        tell(list->faults);
        std::move(list->instances.begin(), list->instances.end(),
                  std::back_inserter(shaped.groups));
        shaped.taken.insert(index);
        continue;
      }
      if (std::optional<MemberList> members = read_member_list(*view)) {
        tell(members->faults);
        shaped.groups.push_back(std::move(members->group));
        shaped.taken.insert(index);
        continue;
      }
    }
    if (std::optional<ReadMatrix> matrix = read_matrix(*view, deciding)) {
      tell(matrix->faults);
      std::move(matrix->groups.begin(), matrix->groups.end(), std::back_inserter(shaped.groups));
      if (matrix->sheet && !matrix->sheet->cells.empty()) {
        shaped.sheets.emplace(index, std::move(*matrix->sheet));
      } else {
        shaped.taken.insert(index);
      }
      continue;
    }
    const Elements* ends = elements && has_ends(*view) ? &*elements : nullptr;
    if (std::optional<ReadTies> ties = read_tie_list(*view, ends, deciding)) {
      tell(ties->faults);
      shaped.sheets.emplace(index, std::move(ties->sheet));
      continue;
    }
    std::optional<TurnedTable> turned = read_tables_beside(*view);
    if (!turned) turned = read_forms(*view);
    if (!turned) turned = read_transposed(*view);
    if (turned) {
      tell(turned->faults);
      shaped.sheets.emplace(index, std::move(turned->sheet));
      continue;
    }
    if (by_index.size() < 2) continue;
    if (is_indicator_list(*view)) {
      shaped.indicators.insert(index);
    } else if (!shaped.organisations.empty()) {
      continue;  // one list holds; another is told as a sheet left out
    } else if (std::optional<OrganisationList> list = read_organisation_list(*view)) {
      std::move(list->partners.begin(), list->partners.end(),
                std::back_inserter(shaped.organisations));
      std::move(list->faults.begin(), list->faults.end(),
                std::back_inserter(shaped.of_organisations));
      shaped.taken.insert(index);
    }
  }
  return shaped;
}

}  // namespace maillage::shapes
