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
#include "network/text/free_id.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

// Finds the action a row is about: by its id; without one by its title, else by its number and
// objective. The k-th row of the same title in a table is the k-th in the others.
class ActionRegister {
 public:
  explicit ActionRegister(Resolving& work) : work_(work) {}

  void begin_table() { times_.clear(); }

  text::ActionId find_or_make(const std::string& id, const model::ActionRow& row) {
    if (!id.empty()) {
      if (const auto found = work_.actions.find(id)) return text::ActionId{*found};
      return make(id, row, "");
    }
    std::string key = text::fold(row.title);
    if (key.empty()) {
      const std::string objective =
          row.objective ? work_.contract.objectives[*row.objective].id : std::string();
      key = "n " + text::fold(row.number) + " " + text::fold(objective);
    }
    const int times = ++times_[key];
    if (times > 1) key += " (" + std::to_string(times) + ")";
    if (const auto found = by_key_.find(key); found != by_key_.end()) return found->second;
    // Ids go everywhere: none is made of somebody's name.
    std::string made = text::slug(row.title.empty() ? "action " + row.number
                                                    : persons::without_private(row.title));
    if (row.title.empty() && row.number.empty()) made = "action-sans-titre";
    made = text::free_id(std::move(made), "action",
                         [&](const std::string& id) { return work_.actions.find(id).has_value(); });
    return make(made, row, key);
  }

 private:
  text::ActionId make(const std::string& id, const model::ActionRow& row, const std::string& key) {
    const text::ActionId made = work_.contract.actions.push_back({id, ""});
    work_.actions.add(id, made.value);
    const std::string by_title = key.empty() ? text::fold(row.title) : key;
    if (!by_title.empty()) by_key_.try_emplace(by_title, made);
    return made;
  }

  Resolving& work_;
  std::unordered_map<std::string, int> times_;
  std::unordered_map<std::string, text::ActionId> by_key_;
};

model::Recorded recorded_columns(const std::vector<model::ActionRow>& rows) {
  model::Recorded recorded;
  for (const model::ActionRow& row : rows) {
    recorded.objective |= row.objective.has_value();
    recorded.number |= !row.number.empty();
    recorded.carrier |= !row.carrier_cell.empty() && row.carrying != model::Carrying::not_recorded;
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
  model::WhichTable year;
  std::size_t row = 0;
  model::Text cell;
};

model::Edition read_table(Resolving& work, CellReader& reader, ActionRegister& actions,
                          std::vector<TargetCell>& targets, const model::DraftTable& table) {
  model::Edition edition{table.year, table.place, {}, {}};
  const Layout layout = read_layout(work, table);
  check_privacy(work, table, layout);
  std::map<text::ActionId, std::size_t> rows;
  const std::size_t state = layout.position[static_cast<std::size_t>(model::Column::state)];
  StateWords states(work,
                    state == absent ? model::ShareScale::none : model::share_scale(table, state));
  UnclearValues unclear(work, order_of_dates(table, layout));
  if (unclear.order == text::DayOrder::month_first) {
    work.report(text::FaultKind::dates_month_first, table.place, {}, {}, {},
                text::FaultSeverity::note);
  }
  actions.begin_table();
  reader.begin_table();
  edition.rows.reserve(table.rows.size());
  for (const std::vector<model::Text>& cells : table.rows) {
    const RowReader reading{table, layout, cells};
    const std::string id = reading.text(model::Column::id);
    model::ActionRow row = read_row(work, reader, states, unclear, reading);
    if (id.empty() && row.title.empty() && row.number.empty()) {
      // A line that only names its axis or objective says that this has no action.
      // What somebody carries, or what has a state, is an action all the same.
      const bool is_action = !row.carrier_cell.empty() || row.state;
      // A remark beside it is the objective's; a partner is of an action that is not named.
      const bool has_level = row.objective || row.axis;
      const bool only_heading = !is_action && row.partners.empty() && row.funders.empty() &&
                                (has_level || row.extras.empty());
      if (!only_heading) {
        work.report(text::FaultKind::row_without_subject, row.place, {}, {}, {},
                    text::FaultSeverity::warning);
      }
      if (!is_action) continue;
    }
    row.action = actions.find_or_make(id, row);
    const auto [first, is_new] = rows.try_emplace(row.action, edition.rows.size());
    if (!is_new) {
      const model::Text* cell = reading.cell(model::Column::id);
      work.report(text::FaultKind::duplicate_id, cell == nullptr ? row.place : cell->place,
                  {id, "action"}, {},
                  {{edition.rows[first->second].place, work.contract.actions[row.action].id}});
      continue;
    }
    if (const model::Text* cell = reading.cell(model::Column::targets)) {
      targets.push_back({edition.year, edition.rows.size(), *cell});
    }
    edition.rows.push_back(std::move(row));
  }
  states.report();
  unclear.report();
  settle_priorities(edition.rows);
  edition.recorded = recorded_columns(edition.rows);
  if (!edition.recorded.carrier) {
    for (model::ActionRow& row : edition.rows) row.carrying = model::Carrying::not_recorded;
  }
  return edition;
}

// [[action]] sections of the TOML, as the table they stand for.
std::vector<model::DraftTable> tables_of_sections(const Resolving& work) {
  static const std::map<std::string_view, model::Column> keys = {
      {"id", model::Column::id},
      {"axe", model::Column::axis},
      {"objectif", model::Column::objective},
      {"action", model::Column::action},
      {"titre", model::Column::action},
      {"nom", model::Column::action},
      {"numero", model::Column::number},
      {"porteur", model::Column::carrier},
      {"etat", model::Column::state},
      {"partenaires", model::Column::partners},
      {"financeurs", model::Column::funders},
      {"cibles", model::Column::targets},
      {"debut", model::Column::start},
      {"fin", model::Column::end},
      {"echeance", model::Column::due},
      {"priorite", model::Column::priority},
      {"budget", model::Column::budget_planned},
      {"budget_reel", model::Column::budget_actual},
      {"montants", model::Column::amounts},
      {"participation", model::Column::participation},
      {"territoires", model::Column::epcis},
      {"instances", model::Column::instances},
      {"indicateur", model::Column::indicator},
      {"lignes", model::Column::source},
      {"source", model::Column::source}};
  std::map<model::WhichTable, model::DraftTable> by_year;
  for (const model::Record* record : work.records("action")) {
    const model::WhichTable year = integer_of(*record, "annee");
    model::DraftTable& table = by_year[year];
    if (table.headers.empty()) {
      table.place = record->section.place;
      table.year = year;
      for (int i = 0; i < model::column_count; ++i) {
        table.headers.push_back({std::string(code_of(static_cast<model::Column>(i))), table.place});
      }
      table.headers.push_back({"remarques", table.place});
    }
    std::vector<model::Text> row(table.headers.size());
    for (const auto& [key, column] : keys) {
      model::Text& cell = row[static_cast<std::size_t>(column)];
      for (const model::Text& text : texts_of(*record, key)) {
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
  std::vector<model::DraftTable> tables;
  for (auto& entry : by_year) tables.push_back(std::move(entry.second));
  return tables;
}

}  // namespace

void resolve_tables(Resolving& work) {
  const std::vector<model::DraftTable> from_sections = tables_of_sections(work);
  std::vector<const model::DraftTable*> tables;
  for (const model::DraftTable& table : work.draft.tables) tables.push_back(&table);
  for (const model::DraftTable& table : from_sections) tables.push_back(&table);
  std::stable_sort(tables.begin(), tables.end(),
                   [](const model::DraftTable* a, const model::DraftTable* b) {
                     // A récapitulatif lists the actions in the order of the plan, as bilans rarely do; and what it
                     // calls them is no later word than a bilan's.
                     const auto key = [](const model::WhichTable& table) {
                       return std::pair(!table.is_plan() && !table.is_recapitulatif(), table);
                     };
                     return key(a->year) < key(b->year);
                   });
  // No name is gathered before persons are out.
  std::vector<std::unique_ptr<persons::WithoutPersons>> cleared;
  for (const model::DraftTable*& table : tables) {
    auto made = persons::without_persons(*table, work.declares_partners ? &work.partners : nullptr,
                                         work.deciding);
    if (!made) continue;
    for (text::Fault& fault : made->faults) work.faults.push_back(std::move(fault));
    cleared.push_back(std::make_unique<persons::WithoutPersons>(std::move(*made)));
    table = &cleared.back()->table;
  }
  CellReader reader(work);
  if (!work.is_closed) reader.gather(tables);
  ActionRegister actions(work);
  std::vector<TargetCell> targets;
  for (const model::DraftTable* table : tables) {
    std::vector<TargetCell> targets_here;
    model::Edition edition = read_table(work, reader, actions, targets_here, *table);
    const model::Edition* same = model::find_edition(work.contract, edition.year);
    if (same != nullptr) {
      work.report(text::FaultKind::duplicate_id, table->place, {to_string(edition.year), "table"},
                  {}, {{same->place, ""}});
      continue;
    }
    work.contract.editions.push_back(std::move(edition));
    targets.insert(targets.end(), targets_here.begin(), targets_here.end());
  }
  for (const TargetCell& target : targets) {
    for (model::Edition& edition : work.contract.editions) {
      if (edition.year != target.year) continue;
      model::ActionRow& row = edition.rows[target.row];
      read_targets(work, target.cell, row);
      edition.recorded.targets |= !row.targets.empty() || !row.target_groups.empty();
    }
  }
  reader.report();
  if (!work.declares_objectives) {
    text::ById<text::ObjectiveId, model::Objective>& objectives = work.contract.objectives;
    for (std::uint32_t i = 0; i < objectives.size(); ++i) {
      int level = 1;
      for (auto at = objectives[text::ObjectiveId{i}].parent; at; at = objectives[*at].parent)
        ++level;
      objectives[text::ObjectiveId{i}].level = level;
    }
  }
  for (const model::Edition& edition : work.contract.editions) {
    for (const model::ActionRow& row : edition.rows) {
      model::Action& action = work.contract.actions[row.action];
      if (!row.title.empty()) action.title = row.title;
      if (action.title.empty()) action.title = row.number;
    }
  }
  for (model::Action& action : work.contract.actions) {
    if (action.title.empty()) action.title = action.id;
  }
  std::stable_sort(
      work.contract.editions.begin(), work.contract.editions.end(),
      [](const model::Edition& a, const model::Edition& b) { return a.year < b.year; });
}

}  // namespace maillage::resolve
