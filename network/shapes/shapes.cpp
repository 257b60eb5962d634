#include "network/shapes/shapes.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "network/shapes/apart/instance_columns.hpp"
#include "network/shapes/apart/instance_list.hpp"
#include "network/shapes/apart/state_board.hpp"
#include "network/shapes/apart/tables_apart.hpp"
#include "network/shapes/form_rows.hpp"
#include "network/shapes/found_ties.hpp"
#include "network/shapes/indicator_list.hpp"
#include "network/shapes/matrix.hpp"
#include "network/shapes/member_list.hpp"
#include "network/shapes/organisation_list.hpp"
#include "network/shapes/tie_list.hpp"
#include "network/shapes/turned_tables.hpp"
#include "network/sheets/sheet_view.hpp"
#include "network/text/row_numbers.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

// A table of something else on the sheet of a plan: read where it says who sits in which body or who is
// meant by a sigle, else told.
void read_apart(const sheets::SheetView& view, ShapedSheets& shaped) {
  const auto tell = [&](text::Faults& faults) {
    std::move(faults.begin(), faults.end(), std::back_inserter(shaped.faults));
  };
  if (std::optional<InstanceList> list = read_instance_list(view)) {
    tell(list->faults);
    std::move(list->instances.begin(), list->instances.end(), std::back_inserter(shaped.groups));
    return;
  }
  if (std::optional<MemberList> members = read_member_list(view)) {
    tell(members->faults);
    shaped.groups.push_back(std::move(members->group));
    return;
  }
  if (shaped.organisations.empty()) {
    if (std::optional<OrganisationList> list = read_organisation_list(view)) {
      shaped.organisations = std::move(list->partners);
      shaped.of_organisations = std::move(list->faults);
      shaped.is_glossary = list->is_glossary;
      return;
    }
  }
  const std::vector<sheets::SheetCell>& cells = view.sheet().cells;
  const auto [left, right] = std::minmax_element(
      cells.begin(), cells.end(),
      [](const sheets::SheetCell& a, const sheets::SheetCell& b) { return a.column < b.column; });
  shaped.faults.push_back({text::FaultKind::cells_outside,
                           text::FaultSeverity::warning,
                           view.place(cells.front().row, left->column),
                           {sheets::cell_name(cells.front().row, left->column) + ":" +
                            sheets::cell_name(cells.back().row, right->column)},
                           {},
                           {}});
}

std::string id_of(const model::Record& record) {
  for (const model::Field& field : record.fields) {
    if (field.key.value == "id" && !field.values.empty()) return field.values.front().text;
  }
  return {};
}

// What another sheet says of the same body: its members and meetings are added; where both say one thing, the
// first holds and the other is told.
void add_fields(std::vector<model::Field> more, model::Record& record, text::Faults& faults) {
  for (model::Field& field : more) {
    const auto known =
        std::find_if(record.fields.begin(), record.fields.end(),
                     [&](const model::Field& each) { return each.key.value == field.key.value; });
    if (known == record.fields.end()) {
      record.fields.push_back(std::move(field));
      continue;
    }
    for (model::Value& value : field.values) {
      const bool is_said =
          std::any_of(known->values.begin(), known->values.end(), [&](const model::Value& each) {
            return text::name_key(each.text) == text::name_key(value.text);
          });
      if (is_said) continue;
      if (known->is_list) {
        known->values.push_back(std::move(value));
      } else if (field.key.value != "id" && field.key.value != "nom") {
        faults.push_back(
            {text::FaultKind::instance_values_left,
             text::FaultSeverity::warning,
             value.place,
             {field.key.value, "« " + value.text + " »", text::row_numbers({value.place})},
             {},
             {}});
      }
    }
  }
}

// A sheet of bodies and another of their meetings speak of the same ones.
void join_groups(ShapedSheets& shaped) {
  std::vector<model::Record> joined;
  std::map<std::string, std::size_t> by_id;
  for (model::Record& group : shaped.groups) {
    const std::string id = id_of(group);
    const auto [known, is_new] = by_id.emplace(id, joined.size());
    if (is_new || id.empty()) {
      joined.push_back(std::move(group));
    } else {
      add_fields(std::move(group.fields), joined[known->second], shaped.faults);
    }
  }
  shaped.groups = std::move(joined);
}

}  // namespace

ShapedSheets shape_sheets(const sheets::Workbook& workbook, const std::vector<std::size_t>& wanted,
                          model::Deciding& deciding) {
  ShapedSheets shaped;
  std::deque<sheets::SheetView> views;  // they refer to one another's place
  std::map<std::size_t, const sheets::SheetView*> by_index;
  std::map<std::size_t, ApartTables> apart;
  for (const std::size_t index : wanted) {
    if (workbook.sheets[index].cells.empty()) continue;
    by_index[index] =
        &views.emplace_back(workbook.file, workbook.sheets[index], &deciding.answers());
    std::optional<ApartTables> tables = tables_apart(*by_index[index]);
    if (!tables) continue;
    const ApartTables& parted = apart.emplace(index, std::move(*tables)).first->second;
    by_index[index] = &views.emplace_back(workbook.file, parted.plan, &deciding.answers());
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
      const std::optional<sheets::WorkbookSheet> bodies = rows_of_instances(*view);
      std::optional<InstanceList> list =
          bodies
              ? read_instance_list(sheets::SheetView(workbook.file, *bodies, &deciding.answers()))
              : read_instance_list(*view);
      if (list) {
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
    if (std::optional<StateBoard> board = read_state_board(*view)) {
      tell(board->faults);
      shaped.sheets.emplace(index, std::move(board->sheet));
      continue;
    }
    std::optional<TurnedTable> turned = read_tables_beside(*view);
    if (const auto narrow = turned ? std::nullopt : forms_in_one_column(*view)) {
      turned = read_forms(sheets::SheetView(workbook.file, *narrow, &deciding.answers()));
    }
    if (const auto unfolded = turned ? std::nullopt : forms_unfolded(*view)) {
      turned = read_forms(sheets::SheetView(workbook.file, *unfolded, &deciding.answers()));
    }
    if (!turned) turned = read_forms(*view);
    if (!turned) turned = read_transposed(*view);
    if (turned) {
      tell(turned->faults);
      shaped.sheets.emplace(index, std::move(turned->sheet));
      if (!turned->of_years.empty()) shaped.more.emplace(index, std::move(turned->of_years));
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
      shaped.is_glossary = list->is_glossary;
      shaped.taken.insert(index);
    }
  }
  for (auto& [index, tables] : apart) {
    for (const sheets::WorkbookSheet& other : tables.others) {
      read_apart(sheets::SheetView(workbook.file, other, &deciding.answers()), shaped);
    }
    shaped.sheets.emplace(index, std::move(tables.plan));
  }
  join_groups(shaped);
  return shaped;
}

}  // namespace maillage::shapes
