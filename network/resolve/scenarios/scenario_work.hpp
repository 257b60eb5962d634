// What the parts of apply_scenario share. Internal to network/scenario*.cpp.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "network/model/contract.hpp"
#include "network/model/draft.hpp"
#include "network/resolve/record_reader.hpp"
#include "network/resolve/resolving.hpp"
#include "network/text/fault.hpp"

namespace maillage::resolve {

// An organisation, EPCI (by its organisation) or instance named on an action.
struct PlannedName {
  std::string id;
  text::Place place;
  std::string printed;
  std::string source;
  std::string amounts;  // of a funder, as its cell has them behind the name: " (3 000 €)"
};

// An action as the scenario's plan will have it, by ids.
struct PlannedRow {
  std::string id;
  text::Place place;
  model::Text title, number, objective, axis, state, indicator, source;  // objective: one a line
  model::Text start, end, due, priority, budget_planned, budget_actual, participation;
  model::Carrying carrying = model::Carrying::nobody;
  std::string carrier_cell;
  bool unnamed_others = false;
  std::vector<PlannedName> carriers, candidates, partners, funders, targets, epcis, instances;
  model::Text open_amounts;                // of no funder that is said, one a line
  std::vector<std::string> target_groups;  // people the action is meant for
  std::vector<model::Extra> extras;
};

// The lists of an action, by the key that a line gives them.
struct ActionList {
  std::string_view key;
  std::vector<PlannedName> PlannedRow::*names;
};
inline constexpr std::array<ActionList, 6> action_lists = {{{"porteurs", &PlannedRow::carriers},
                                                            {"partenaires", &PlannedRow::partners},
                                                            {"financeurs", &PlannedRow::funders},
                                                            {"cibles", &PlannedRow::targets},
                                                            {"territoires", &PlannedRow::epcis},
                                                            {"instances", &PlannedRow::instances}}};

struct ScenarioWork {
  const model::Draft& base;
  const model::Contract& contract;  // the base, resolved
  const model::Draft& scenario;
  model::ScenarioHead head{};
  model::Draft result{};           // records as they are rewritten; then the table
  std::vector<PlannedRow> rows{};  // of the plan
  text::Faults faults{};

  // Dropped or merged away: by id, in which section and where.
  struct Taken {
    std::string section;
    text::Place place;
    std::string merged_into;  // empty: dropped
  };
  std::map<std::string, Taken> actions_taken{}, instances_taken{}, partners_taken{};
  // Keys that a line has set: "id key" → where.
  std::map<std::string, text::Place> keys_set{};

  void report(text::FaultKind kind, const text::Place& place, std::vector<std::string> words,
              std::vector<std::string> suggestions = {}, std::vector<text::Related> related = {});
  // The scenario's records of a section, in the order of the file.
  std::vector<const model::Record*> lines(std::string_view section) const;
  // Reports a second line that sets the key of the same element.
  bool set_once(const std::string& id, const model::Text& key);
  // Reports what a line before has dropped or merged; `known` is true if it has not.
  bool is_there(const std::map<std::string, Taken>& taken, const model::Text& id);
  PlannedRow* find_row(std::string_view id);
  model::Record* find_record(std::string_view section, std::string_view id);
};

// A key of `modifier` or `fusionner`: "ajouter_porteurs" is porteurs, added.
enum class Change { replace, add, remove };
struct ChangeKey {
  std::string key;
  Change change = Change::replace;
};
ChangeKey change_key(std::string_view key);

// scenario_form.cpp. The record as a contract has it: without motif and recommandation.
model::Record without_reasons(const model::Record& record);

// scenario_records.cpp: records of the base carried over, added; organisations changed.
void carry_over_records(ScenarioWork& work);
void add_records(ScenarioWork& work);
void change_partners(ScenarioWork& work);
model::Field* field_of(model::Record& record, std::string_view key);  // null if it is not there
void set_field(model::Record& record, model::Field field);
void erase_field(model::Record& record, std::string_view key);

// scenario_fields.cpp: instances merged and changed; what is dropped goes from every record.
// `names` may be null where nothing of the contract is named.
void change_field(ScenarioWork& work, Resolving* names, model::Record& record,
                  const std::string& id, const model::Field& line);
void change_instances(ScenarioWork& work, Resolving& names);
void drop_records(ScenarioWork& work, Resolving& names);

// scenario_rows.cpp: actions carried over, added, changed, dropped.
PlannedName* find_name(std::vector<PlannedName>& names, const std::string& id);  // null: not there
// What the porteur's cell says once its names have changed.
void settle_carriers(PlannedRow& row);
// Applies the keys of a line to the row.
void change_row(ScenarioWork& work, Resolving& names, PlannedRow& row, const model::Record& line);
// The row a line names; null if it is unknown, dropped or merged away, which is reported.
PlannedRow* named_row(ScenarioWork& work, const model::Text& id);
void carry_over_rows(ScenarioWork& work, const model::Edition& edition);
void change_rows(ScenarioWork& work, Resolving& names);
void drop_rows(ScenarioWork& work);

// scenario_merge.cpp: actions that become one.
void merge_rows(ScenarioWork& work, Resolving& names);

// scenario_table.cpp: the plan as a table, and, once it is resolved, the places its names came from.
model::DraftTable table_of_rows(const std::vector<PlannedRow>& rows, const text::Place& place);
void restore_places(model::Contract& contract, const std::vector<PlannedRow>& rows);

}  // namespace maillage::resolve
