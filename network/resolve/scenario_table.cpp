// The scenario's plan as a table that resolve() reads, and its names' own places afterwards: a name
// that the scenario left alone stays where its base said it.
#include <algorithm>
#include <unordered_map>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/resolve/scenario_work.hpp"

namespace maillage {
namespace {

std::string ids_of(const std::vector<PlannedName>& names, std::string_view behind = "") {
  std::string text;
  for (const PlannedName& name : names) {
    text += (text.empty() ? "" : "; ") + name.id + name.amounts + std::string(behind);
  }
  return text;
}

std::string carrier_words(const PlannedRow& row) {
  if (row.carrying == Carrying::not_recorded) return "non renseigné";
  if (row.carrying == Carrying::person) return std::string(one_person);
  std::string text = ids_of(row.carriers);
  if (row.unnamed_others && !text.empty()) text += " et partenaires";
  const std::string doubtful = ids_of(row.candidates, " ?");
  if (!doubtful.empty()) text += (text.empty() ? "" : "; ") + doubtful;
  if (text.empty() && row.carrying == Carrying::uncertain) text = "?";
  return text;
}

void restore(std::vector<Mention>& mentions, const Contract& contract,
             const std::vector<PlannedName>& names) {
  for (Mention& mention : mentions) {
    const std::string& id = contract.partners[mention.partner].id;
    const auto name = std::find_if(names.begin(), names.end(),
                                   [&](const PlannedName& each) { return each.id == id; });
    if (name == names.end()) continue;
    mention.place = name->place;
    mention.printed = name->printed;
    mention.source = name->source;
  }
}

}  // namespace

DraftTable table_of_rows(const std::vector<PlannedRow>& rows, const Place& place) {
  DraftTable table{place, std::nullopt, {}, {}};
  for (int i = 0; i < column_count; ++i) {
    const Column column = static_cast<Column>(i);
    table.headers.push_back({std::string(code_of(column)), place});
    table.columns.emplace_back(column);
  }
  std::unordered_map<std::string, std::size_t> extras;
  for (const PlannedRow& row : rows) {
    for (const Extra& extra : row.extras) {
      if (!extras.emplace(extra.header, table.headers.size()).second) continue;
      table.headers.push_back({extra.header, place});
      table.columns.emplace_back(std::nullopt);
    }
  }
  for (const PlannedRow& row : rows) {
    std::vector<Text> cells(table.headers.size());
    const auto cell = [&](Column column) -> Text& {
      return cells[static_cast<std::size_t>(column)];
    };
    const auto list = [&](Column column, std::string words) {
      cell(column) = {std::move(words), row.place};
    };
    cell(Column::id) = {row.id, row.place};
    cell(Column::action) = row.title;
    cell(Column::number) = row.number;
    cell(Column::objective) = row.objective;
    cell(Column::axis) = row.axis;
    cell(Column::state) = row.state;
    cell(Column::indicator) = row.indicator;
    cell(Column::source) = row.source;
    list(Column::carrier, carrier_words(row));
    list(Column::partners, ids_of(row.partners));
    list(Column::funders, ids_of(row.funders));
    std::string targets = ids_of(row.targets);
    for (const std::string& group : row.target_groups) {
      targets += (targets.empty() ? "" : "; ") + group;
    }
    list(Column::targets, std::move(targets));
    cell(Column::start) = row.start;
    cell(Column::end) = row.end;
    cell(Column::due) = row.due;
    cell(Column::priority) = row.priority;
    cell(Column::budget_planned) = row.budget_planned;
    cell(Column::budget_actual) = row.budget_actual;
    cell(Column::amounts) = row.open_amounts;
    cell(Column::participation) = row.participation;
    list(Column::epcis, ids_of(row.epcis));
    list(Column::instances, ids_of(row.instances));
    for (const Extra& extra : row.extras) cells[extras[extra.header]] = {extra.text, row.place};
    table.rows.push_back(std::move(cells));
  }
  return table;
}

void restore_places(Contract& contract, const std::vector<PlannedRow>& rows) {
  std::unordered_map<std::string, const PlannedRow*> planned;
  for (const PlannedRow& row : rows) planned.emplace(row.id, &row);
  for (Edition& edition : contract.editions) {
    for (ActionRow& row : edition.rows) {
      const auto found = planned.find(contract.actions[row.action].id);
      if (found == planned.end()) continue;
      const PlannedRow& source = *found->second;
      row.carrier_cell = source.carrier_cell;
      row.extras = source.extras;  // in the order of their own table
      restore(row.carriers, contract, source.carriers);
      restore(row.candidates, contract, source.candidates);
      restore(row.partners, contract, source.partners);
      restore(row.funders, contract, source.funders);
      restore(row.targets, contract, source.targets);
      for (EpciMention& mention : row.epcis) {
        const std::string& id = contract.partners[contract.epcis[mention.epci].partner].id;
        for (const PlannedName& name : source.epcis) {
          if (name.id != id) continue;
          mention.place = name.place;
          mention.source = name.source;
        }
      }
    }
  }
}

}  // namespace maillage
