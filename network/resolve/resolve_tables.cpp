// The plan and the yearly tables: rows of actions, matched over the years.
#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

#include "network/cells/cell_names.hpp"
#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "network/persons/person_columns.hpp"
#include "network/persons/private_matter.hpp"
#include "network/resolve/resolving_rows.hpp"
#include "network/text/text.hpp"

namespace maillage {
namespace {

// Finds the action a row is about: by its id; without one by its title, else by its number and
// objective. The k-th row of the same title in a table is the k-th in the others.
class ActionRegister {
 public:
  explicit ActionRegister(Resolving& work) : work_(work) {}

  void begin_table() { times_.clear(); }

  ActionId find_or_make(const std::string& id, const ActionRow& row) {
    if (!id.empty()) {
      if (const auto found = work_.actions.find(id)) return ActionId{*found};
      return make(id, row, "");
    }
    std::string key = fold(row.title);
    if (key.empty()) {
      const std::string objective =
          row.objective ? work_.contract.objectives[*row.objective].id : std::string();
      key = "n " + fold(row.number) + " " + fold(objective);
    }
    const int times = ++times_[key];
    if (times > 1) key += " (" + std::to_string(times) + ")";
    if (const auto found = by_key_.find(key); found != by_key_.end()) return found->second;
    // Ids go everywhere: none is made of somebody's name.
    std::string made =
        slug(row.title.empty() ? "action " + row.number : without_private(row.title));
    if (made.empty()) made = "action";
    if (row.title.empty() && row.number.empty()) made = "action-sans-titre";
    const std::string base = made;
    for (int i = 2; work_.actions.find(made); ++i) made = base + "-" + std::to_string(i);
    return make(made, row, key);
  }

 private:
  ActionId make(const std::string& id, const ActionRow& row, const std::string& key) {
    const ActionId made = work_.contract.actions.push_back({id, ""});
    work_.actions.add(id, made.value);
    const std::string by_title = key.empty() ? fold(row.title) : key;
    if (!by_title.empty()) by_key_.try_emplace(by_title, made);
    return made;
  }

  Resolving& work_;
  std::unordered_map<std::string, int> times_;
  std::unordered_map<std::string, ActionId> by_key_;
};

Recorded recorded_columns(const std::vector<ActionRow>& rows) {
  Recorded recorded;
  for (const ActionRow& row : rows) {
    recorded.objective |= row.objective.has_value();
    recorded.number |= !row.number.empty();
    recorded.carrier |= !row.carrier_cell.empty() && row.carrying != Carrying::not_recorded;
    recorded.state |= row.state.has_value();
    recorded.partners |= !row.partners.empty();
    recorded.funders |= !row.funders.empty();
    recorded.epcis |= !row.epcis.empty();
    recorded.instances |= !row.instances.empty();
    recorded.indicator |= !row.indicator.empty();
    recorded.start |= !row.dates.start.said.empty();
    recorded.end |= !row.dates.end.said.empty();
    recorded.due |= !row.dates.due.said.empty();
    recorded.priority |= !row.priority.said.empty();
    recorded.budget_planned |= !row.budget.planned.said.empty();
    recorded.budget_actual |= !row.budget.actual.said.empty();
    recorded.amounts |= !row.amounts.empty();
    recorded.participation |= !row.participation.empty();
  }
  return recorded;
}

// A cell of targets, read when all organisations are known.
struct TargetCell {
  std::optional<int> year;  // of the table
  std::size_t row = 0;
  Text cell;
};

Edition read_table(Resolving& work, CellReader& reader, ActionRegister& actions,
                   std::vector<TargetCell>& targets, const DraftTable& table) {
  Edition edition{table.year, table.place, {}, {}};
  const Layout layout = read_layout(work, table);
  check_privacy(work, table, layout);
  std::map<ActionId, std::size_t> rows;
  const std::size_t state = layout.position[static_cast<std::size_t>(Column::state)];
  StateWords states(work, state == absent ? ShareScale::none : share_scale(table, state));
  UnclearValues unclear(work);
  actions.begin_table();
  reader.begin_table();
  for (const std::vector<Text>& cells : table.rows) {
    const RowReader reading{table, layout, cells};
    const std::string id = reading.text(Column::id);
    ActionRow row = read_row(work, reader, states, unclear, reading);
    if (id.empty() && row.title.empty() && row.number.empty()) {
      // A line that only names its axis or objective says that this has no action.
      // What somebody carries, or what has a state, is an action all the same.
      const bool is_action = !row.carrier_cell.empty() || row.state;
      // A remark beside it is the objective's; a partner is of an action that is not named.
      const bool has_level = row.objective || row.axis;
      const bool only_heading = !is_action && row.partners.empty() && row.funders.empty() &&
                                (has_level || row.extras.empty());
      if (!only_heading) {
        work.report(FaultKind::row_without_subject, row.place, {}, {}, {}, FaultSeverity::warning);
      }
      if (!is_action) continue;
    }
    row.action = actions.find_or_make(id, row);
    const auto [first, is_new] = rows.try_emplace(row.action, edition.rows.size());
    if (!is_new) {
      const Text* cell = reading.cell(Column::id);
      work.report(FaultKind::duplicate_id, cell == nullptr ? row.place : cell->place,
                  {id, "action"}, {},
                  {{edition.rows[first->second].place, work.contract.actions[row.action].id}});
      continue;
    }
    if (const Text* cell = reading.cell(Column::targets)) {
      targets.push_back({edition.year, edition.rows.size(), *cell});
    }
    edition.rows.push_back(std::move(row));
  }
  states.report();
  unclear.report();
  settle_priorities(edition.rows);
  edition.recorded = recorded_columns(edition.rows);
  if (!edition.recorded.carrier) {
    for (ActionRow& row : edition.rows) row.carrying = Carrying::not_recorded;
  }
  return edition;
}

// [[action]] sections of the TOML, as the table they stand for.
std::vector<DraftTable> tables_of_sections(const Resolving& work) {
  static const std::map<std::string_view, Column> keys = {{"id", Column::id},
                                                          {"axe", Column::axis},
                                                          {"objectif", Column::objective},
                                                          {"action", Column::action},
                                                          {"titre", Column::action},
                                                          {"nom", Column::action},
                                                          {"numero", Column::number},
                                                          {"porteur", Column::carrier},
                                                          {"etat", Column::state},
                                                          {"partenaires", Column::partners},
                                                          {"financeurs", Column::funders},
                                                          {"cibles", Column::targets},
                                                          {"debut", Column::start},
                                                          {"fin", Column::end},
                                                          {"echeance", Column::due},
                                                          {"priorite", Column::priority},
                                                          {"budget", Column::budget_planned},
                                                          {"budget_reel", Column::budget_actual},
                                                          {"montants", Column::amounts},
                                                          {"participation", Column::participation},
                                                          {"territoires", Column::epcis},
                                                          {"instances", Column::instances},
                                                          {"indicateur", Column::indicator},
                                                          {"lignes", Column::source},
                                                          {"source", Column::source}};
  std::map<std::optional<int>, DraftTable> by_year;
  for (const Record* record : work.records("action")) {
    const std::optional<int> year = integer_of(*record, "annee");
    DraftTable& table = by_year[year];
    if (table.headers.empty()) {
      table.place = record->section.place;
      table.year = year;
      for (int i = 0; i < column_count; ++i) {
        table.headers.push_back({std::string(code_of(static_cast<Column>(i))), table.place});
      }
      table.headers.push_back({"remarques", table.place});
    }
    std::vector<Text> row(table.headers.size());
    for (const auto& [key, column] : keys) {
      Text& cell = row[static_cast<std::size_t>(column)];
      for (const Text& text : texts_of(*record, key)) {
        if (cell.value.empty()) {
          cell = text;
        } else {
          cell.value += "; " + text.value;
        }
      }
    }
    if (const auto remark = text_of(*record, "remarques")) row.back() = *remark;
    table.rows.push_back(std::move(row));
  }
  std::vector<DraftTable> tables;
  for (auto& entry : by_year) tables.push_back(std::move(entry.second));
  return tables;
}

}  // namespace

void resolve_tables(Resolving& work) {
  const std::vector<DraftTable> from_sections = tables_of_sections(work);
  std::vector<const DraftTable*> tables;
  for (const DraftTable& table : work.draft.tables) tables.push_back(&table);
  for (const DraftTable& table : from_sections) tables.push_back(&table);
  std::stable_sort(tables.begin(), tables.end(), [](const DraftTable* a, const DraftTable* b) {
    return a->year < b->year;  // no year, the plan, comes first
  });
  // No name is gathered before persons are out.
  std::vector<std::unique_ptr<WithoutPersons>> cleared;
  for (const DraftTable*& table : tables) {
    auto made = without_persons(*table, work.declares_partners ? &work.partners : nullptr);
    if (!made) continue;
    for (Fault& fault : made->faults) work.faults.push_back(std::move(fault));
    cleared.push_back(std::make_unique<WithoutPersons>(std::move(*made)));
    table = &cleared.back()->table;
  }
  CellReader reader(work);
  if (!work.is_closed) reader.gather(tables);
  ActionRegister actions(work);
  std::vector<TargetCell> targets;
  for (const DraftTable* table : tables) {
    std::vector<TargetCell> targets_here;
    Edition edition = read_table(work, reader, actions, targets_here, *table);
    const Edition* same = find_edition(work.contract, edition.year);
    if (same != nullptr) {
      work.report(FaultKind::duplicate_id, table->place,
                  {edition.year ? std::to_string(*edition.year) : "plan", "table"}, {},
                  {{same->place, ""}});
      continue;
    }
    work.contract.editions.push_back(std::move(edition));
    targets.insert(targets.end(), targets_here.begin(), targets_here.end());
  }
  for (const TargetCell& target : targets) {
    for (Edition& edition : work.contract.editions) {
      if (edition.year != target.year) continue;
      ActionRow& row = edition.rows[target.row];
      read_targets(work, target.cell, row);
      edition.recorded.targets |= !row.targets.empty() || !row.target_groups.empty();
    }
  }
  reader.report();
  if (!work.declares_objectives) {
    ById<ObjectiveId, Objective>& objectives = work.contract.objectives;
    for (std::uint32_t i = 0; i < objectives.size(); ++i) {
      int level = 1;
      for (auto at = objectives[ObjectiveId{i}].parent; at; at = objectives[*at].parent) ++level;
      objectives[ObjectiveId{i}].level = level;
    }
  }
  for (const Edition& edition : work.contract.editions) {
    for (const ActionRow& row : edition.rows) {
      Action& action = work.contract.actions[row.action];
      if (!row.title.empty()) action.title = row.title;
      if (action.title.empty()) action.title = row.number;
    }
  }
  for (Action& action : work.contract.actions) {
    if (action.title.empty()) action.title = action.id;
  }
}

}  // namespace maillage
