// The scenario's plan as a table that resolve() reads, and its names' own places afterwards: a name
// that the scenario left alone stays where its base said it.
#include <algorithm>
#include <unordered_map>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/resolve/scenarios/scenario_work.hpp"

namespace maillage::resolve {
namespace {

std::string ids_of(const std::vector<PlannedName>& names, std::string_view behind = "") {
  std::string text;
  for (const PlannedName& name : names) {
    text += (text.empty() ? "" : "; ") + name.id + name.amounts + std::string(behind);
  }
  return text;
}

std::string carrier_words(const PlannedRow& row) {
  if (row.carrying == model::Carrying::not_recorded) return "non renseigné";
  if (row.carrying == model::Carrying::person) return std::string(cells::one_person);
  std::string text = ids_of(row.carriers);
  if (row.unnamed_others && !text.empty()) text += " et partenaires";
  const std::string doubtful = ids_of(row.candidates, " ?");
  if (!doubtful.empty()) text += (text.empty() ? "" : "; ") + doubtful;
  if (text.empty() && row.carrying == model::Carrying::uncertain) text = "?";
  return text;
}

void restore(std::vector<model::Mention>& mentions, const model::Contract& contract,
             const std::vector<PlannedName>& names) {
  for (model::Mention& mention : mentions) {
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

model::DraftTable table_of_rows(const std::vector<PlannedRow>& rows, const text::Place& place) {
  model::DraftTable table{place, std::nullopt, {}, {}};
  for (int i = 0; i < model::column_count; ++i) {
    const model::Column column = static_cast<model::Column>(i);
    table.headers.push_back({std::string(code_of(column)), place});
    table.columns.emplace_back(column);
  }
  std::unordered_map<std::string, std::size_t> extras;
  for (const PlannedRow& row : rows) {
    for (const model::Extra& extra : row.extras) {
      if (!extras.emplace(extra.header, table.headers.size()).second) continue;
      table.headers.push_back({extra.header, place});
      table.columns.emplace_back(std::nullopt);
    }
  }
  for (const PlannedRow& row : rows) {
    std::vector<model::Text> cells(table.headers.size());
    const auto cell = [&](model::Column column) -> model::Text& {
      return cells[static_cast<std::size_t>(column)];
    };
    const auto list = [&](model::Column column, std::string words) {
      cell(column) = {std::move(words), row.place};
    };
    cell(model::Column::id) = {row.id, row.place};
    cell(model::Column::action) = row.title;
    cell(model::Column::number) = row.number;
    cell(model::Column::objective) = row.objective;
    cell(model::Column::axis) = row.axis;
    cell(model::Column::state) = row.state;
    cell(model::Column::indicator) = row.indicator;
    cell(model::Column::source) = row.source;
    list(model::Column::carrier, carrier_words(row));
    list(model::Column::partners, ids_of(row.partners));
    list(model::Column::funders, ids_of(row.funders));
    std::string targets = ids_of(row.targets);
    for (const std::string& group : row.target_groups) {
      targets += (targets.empty() ? "" : "; ") + group;
    }
    list(model::Column::targets, std::move(targets));
    cell(model::Column::start) = row.start;
    cell(model::Column::end) = row.end;
    cell(model::Column::due) = row.due;
    cell(model::Column::priority) = row.priority;
    cell(model::Column::budget_planned) = row.budget_planned;
    cell(model::Column::budget_actual) = row.budget_actual;
    cell(model::Column::amounts) = row.open_amounts;
    cell(model::Column::participation) = row.participation;
    list(model::Column::epcis, ids_of(row.epcis));
    list(model::Column::instances, ids_of(row.instances));
    for (const model::Extra& extra : row.extras)
      cells[extras[extra.header]] = {extra.text, row.place};
    table.rows.push_back(std::move(cells));
  }
  return table;
}

void restore_places(model::Contract& contract, const std::vector<PlannedRow>& rows) {
  std::unordered_map<std::string, const PlannedRow*> planned;
  for (const PlannedRow& row : rows) planned.emplace(row.id, &row);
  for (model::Edition& edition : contract.editions) {
    for (model::ActionRow& row : edition.rows) {
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
      for (model::EpciMention& mention : row.epcis) {
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

}  // namespace maillage::resolve
