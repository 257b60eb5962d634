// The actions of a scenario: those of the base year, merged, added, changed, dropped.
#include <algorithm>
#include <array>
#include <set>

#include "network/model/vocabulary.hpp"
#include "network/names/funder_cell.hpp"
#include "network/resolve/scenarios/scenario_work.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

using Names = std::vector<PlannedName>;

PlannedName named(const model::Contract& contract, const model::Mention& mention) {
  return {contract.partners[mention.partner].id, mention.place, mention.printed, mention.source,
          ""};
}

Names named(const model::Contract& contract, const std::vector<model::Mention>& mentions) {
  Names names;
  for (const model::Mention& mention : mentions) names.push_back(named(contract, mention));
  return names;
}

// Whether it was there.
bool erase_name(Names& names, const std::string& id) {
  const auto last = std::remove_if(names.begin(), names.end(),
                                   [&](const PlannedName& name) { return name.id == id; });
  const bool was_there = last != names.end();
  names.erase(last, names.end());
  return was_there;
}

struct ValueKey {
  std::string_view key;
  model::Text PlannedRow::*text;
};

constexpr std::array<ValueKey, 14> value_keys = {{{"titre", &PlannedRow::title},
                                                  {"numero", &PlannedRow::number},
                                                  {"objectif", &PlannedRow::objective},
                                                  {"axe", &PlannedRow::axis},
                                                  {"etat", &PlannedRow::state},
                                                  {"indicateur", &PlannedRow::indicator},
                                                  {"debut", &PlannedRow::start},
                                                  {"fin", &PlannedRow::end},
                                                  {"echeance", &PlannedRow::due},
                                                  {"priorite", &PlannedRow::priority},
                                                  {"budget", &PlannedRow::budget_planned},
                                                  {"budget_reel", &PlannedRow::budget_actual},
                                                  {"participation", &PlannedRow::participation},
                                                  {"source", &PlannedRow::source}}};

// The organisations, EPCI or instances that the values of a list name; unknown ones are faults.
Names names_of(Resolving& names, const model::Field& field, std::string_view key) {
  static const std::set<std::string> all = {"tous", "toutes", "tous les epci"};
  Names found;
  const auto add = [&](std::string id, const model::Text& text, std::string printed) {
    if (find_name(found, id) == nullptr) {
      found.push_back({std::move(id), text.place, std::move(printed), "", ""});
    }
  };
  for (const model::Value& value : field.values) {
    const model::Text text{value.text, value.place};
    if (key == "instances") {
      if (const auto id = names.instance(text)) add(names.contract.instances[*id].id, text, "");
    } else if (key == "territoires" && all.count(text::fold(text.value)) != 0) {
      for (const model::Epci& epci : names.contract.epcis) {
        add(names.contract.partners[epci.partner].id, text, "");
      }
    } else if (key == "territoires") {
      if (const auto id = names.epci(text)) {
        add(names.contract.partners[names.contract.epcis[*id].partner].id, text, "");
      }
    } else if (key == "cibles" && !names.partners.find(text.value)) {
      continue;  // people, see change_targets()
    } else {
      // "ars (3 000 €)"
      const names::FunderCell cut = names::cut_amounts(key == "financeurs" ? text.value : "");
      const bool has_amount = !cut.amounts.empty();
      const model::Text name{std::string(text::trimmed(has_amount ? cut.names : text.value)),
                             text.place};
      const auto id = names.partner(name, key);
      if (!id) continue;
      const model::Partner& partner = names.contract.partners[*id];
      add(partner.id, text, partner.name);
      for (const names::AmountInCell& amount : cut.amounts) {
        find_name(found, partner.id)->amounts += " " + names::in_brackets(amount.money);
      }
    }
  }
  return found;
}

// What `cibles` names that is no organisation is a group of people.
void change_groups(const Resolving& names, PlannedRow& row, const model::Field& field,
                   const ChangeKey& change) {
  std::vector<std::string>& groups = row.target_groups;
  if (change.change == Change::replace) groups.clear();
  for (const model::Value& value : field.values) {
    if (names.partners.find(value.text)) continue;
    groups.erase(std::remove(groups.begin(), groups.end(), value.text), groups.end());
    if (change.change != Change::remove) groups.push_back(value.text);
  }
}

void change_list(ScenarioWork& work, Resolving& names, PlannedRow& row, const model::Field& field,
                 const ChangeKey& change, const ActionList& list) {
  Names& there = row.*list.names;
  const bool carriers = list.key == "porteurs";
  Names said = names_of(names, field, list.key);
  if (list.key != "instances") {
    said.erase(std::remove_if(said.begin(), said.end(),
                              [&](const PlannedName& name) {
                                return !work.is_there(work.partners_taken, {name.id, name.place});
                              }),
               said.end());
  }
  if (list.key == "cibles") change_groups(names, row, field, change);
  if (change.change == Change::replace) {
    there = std::move(said);
    said.clear();
    if (list.key == "financeurs") row.open_amounts = {};
    if (carriers) {
      row.candidates.clear();
      row.unnamed_others = false;
    }
  }
  for (const PlannedName& name : said) {
    const PlannedName* before = find_name(there, name.id);
    if (change.change == Change::add && before != nullptr) {
      work.report(text::FaultKind::already_named, name.place, {name.id, change.key, row.id}, {},
                  {{before->place, name.id}});
    } else if (change.change == Change::add) {
      there.push_back(name);
    } else if (!erase_name(there, name.id) && !(carriers && erase_name(row.candidates, name.id))) {
      work.report(text::FaultKind::not_named, name.place, {name.id, change.key, row.id});
    }
  }
  if (carriers) settle_carriers(row);
}

void set_remarks(PlannedRow& row, const std::string& text) {
  const auto there = std::find_if(
      row.extras.begin(), row.extras.end(),
      [](const model::Extra& extra) { return text::fold(extra.header) == "remarques"; });
  if (there == row.extras.end()) {
    row.extras.push_back({"remarques", text});
  } else {
    there->text = text;
  }
}

std::vector<std::string> ids_of(const ScenarioWork& work) {
  std::vector<std::string> ids;
  for (const PlannedRow& row : work.rows) ids.push_back(row.id);
  return ids;
}

}  // namespace

PlannedName* find_name(Names& names, const std::string& id) {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const PlannedName& name) { return name.id == id; });
  return found == names.end() ? nullptr : &*found;
}

void settle_carriers(PlannedRow& row) {
  for (const PlannedName& carrier : row.carriers) {
    erase_name(row.candidates, carrier.id);
    erase_name(row.partners, carrier.id);
  }
  row.carrying = !row.carriers.empty()     ? model::Carrying::named
                 : !row.candidates.empty() ? model::Carrying::uncertain
                                           : model::Carrying::nobody;
  if (row.carriers.empty()) row.unnamed_others = false;
  row.carrier_cell.clear();
  for (const PlannedName& carrier : row.carriers) {
    row.carrier_cell += (row.carrier_cell.empty() ? "" : ", ") + carrier.printed;
  }
  if (row.unnamed_others) row.carrier_cell += " et partenaires";
  for (const PlannedName& candidate : row.candidates) {
    row.carrier_cell += (row.carrier_cell.empty() ? "" : ", ") + candidate.printed + " ?";
  }
}

void change_row(ScenarioWork& work, Resolving& names, PlannedRow& row, const model::Record& line) {
  for (const model::Field& field : line.fields) {
    const ChangeKey change = change_key(field.key.value);
    for (const ActionList& list : action_lists) {
      if (list.key != change.key) continue;
      if (change.change == Change::replace && !work.set_once(row.id, field.key)) continue;
      change_list(work, names, row, field, change, list);
    }
    if (field.values.empty()) continue;
    const model::Text text{field.values.front().text, field.values.front().place};
    for (const ValueKey& value : value_keys) {
      if (value.key != change.key || !work.set_once(row.id, field.key)) continue;
      row.*value.text = text;
      for (std::size_t i = 1; i < field.values.size(); ++i) {  // objectives, indicators
        (row.*value.text).value += "\n" + field.values[i].text;
      }
      if (change.key == "objectif") row.axis = {};
      if (change.key == "axe") row.objective = {};
    }
    if (change.key == "remarques" && work.set_once(row.id, field.key)) {
      set_remarks(row, text.value);
    }
  }
}

PlannedRow* named_row(ScenarioWork& work, const model::Text& id) {
  if (!work.is_there(work.actions_taken, id)) return nullptr;
  PlannedRow* row = work.find_row(id.value);
  if (row == nullptr) {
    work.report(text::FaultKind::unknown_action, id.place, {id.value},
                text::nearest(id.value, ids_of(work)));
  }
  return row;
}

namespace {

void add_row(ScenarioWork& work, Resolving& names, const model::Record& line) {
  const auto id = text_of(line, "id");
  if (!id) return;
  if (const PlannedRow* other = work.find_row(id->value)) {
    work.report(text::FaultKind::duplicate_id, id->place, {id->value, "action"}, {},
                {{other->place, other->id}});
    return;
  }
  if (!work.is_there(work.actions_taken, *id)) return;
  PlannedRow row;
  row.id = id->value;
  row.place = id->place;
  row.place.column = 1;
  change_row(work, names, row, line);
  work.rows.push_back(std::move(row));
}

}  // namespace

void carry_over_rows(ScenarioWork& work, const model::Edition& edition) {
  const model::Contract& contract = work.contract;
  for (const model::ActionRow& row : edition.rows) {
    const auto text = [&](std::string value) { return model::Text{std::move(value), row.place}; };
    PlannedRow planned;
    planned.id = contract.actions[row.action].id;
    planned.place = row.place;
    // The title the action is known by, where this year's table has none.
    planned.title = text(row.title.empty() && contract.actions[row.action].title != row.number
                             ? contract.actions[row.action].title
                             : row.title);
    planned.number = text(row.number);
    if (row.objective) planned.objective = text(contract.objectives[*row.objective].id);
    for (const text::ObjectiveId other : row.other_objectives) {
      planned.objective.value += "\n" + contract.objectives[other].id;
    }
    if (!row.objective && row.axis) planned.axis = text(contract.axes[*row.axis].id);
    if (row.state) planned.state = text(std::string(code_of(*row.state)));
    planned.indicator = text(row.indicator);
    planned.source = text(row.source);
    planned.carrying = row.carrying;
    planned.carrier_cell = row.carrier_cell;
    planned.unnamed_others = row.unnamed_others;
    planned.carriers = named(contract, row.carriers);
    planned.candidates = named(contract, row.candidates);
    planned.partners = named(contract, row.partners);
    planned.funders = named(contract, row.funders);
    planned.targets = named(contract, row.targets);
    planned.target_groups = row.target_groups;
    for (const model::FunderAmount& amount : row.amounts) {
      PlannedName* funder = amount.funder
                                ? find_name(planned.funders, contract.partners[*amount.funder].id)
                                : nullptr;
      if (funder != nullptr) {
        funder->amounts += " " + names::in_brackets(amount.money);
      } else {
        const bool is_first = planned.open_amounts.value.empty();
        planned.open_amounts.value += (is_first ? "" : "\n") + amount.money.said;
        if (is_first) planned.open_amounts.place = row.place;
      }
    }
    planned.start = text(row.dates.start.said);
    planned.end = text(row.dates.end.said);
    planned.due = text(row.dates.due.said);
    planned.priority = text(row.priority.said);
    planned.budget_planned = text(row.budget.planned.said);
    planned.budget_actual = text(row.budget.actual.said);
    planned.participation = text(row.participation);
    for (const model::EpciMention& mention : row.epcis) {
      planned.epcis.push_back({contract.partners[contract.epcis[mention.epci].partner].id,
                               mention.place, "", mention.source, ""});
    }
    for (const text::InstanceId instance : row.instances) {
      planned.instances.push_back({contract.instances[instance].id, row.place, "", "", ""});
    }
    planned.extras = row.extras;
    work.rows.push_back(std::move(planned));
  }
}

void change_rows(ScenarioWork& work, Resolving& names) {
  merge_rows(work, names);
  for (const model::Record* line : work.lines("action")) add_row(work, names, *line);
  for (const model::Record* line : work.lines("modifier")) {
    for (const model::Text& id : texts_of(*line, "action")) {
      if (PlannedRow* row = named_row(work, id)) change_row(work, names, *row, *line);
    }
  }
}

void drop_rows(ScenarioWork& work) {
  const auto drop = [&](Names& names, const std::map<std::string, ScenarioWork::Taken>& taken) {
    const std::size_t before = names.size();
    Names kept;
    for (PlannedName& name : names) {
      const auto gone = taken.find(name.id);
      if (gone != taken.end() && gone->second.merged_into.empty()) continue;
      if (gone != taken.end()) name.id = gone->second.merged_into;
      if (find_name(kept, name.id) == nullptr) kept.push_back(name);
    }
    names = std::move(kept);
    return names.size() < before;
  };
  work.rows.erase(std::remove_if(work.rows.begin(), work.rows.end(),
                                 [&](const PlannedRow& row) {
                                   const auto taken = work.actions_taken.find(row.id);
                                   return taken != work.actions_taken.end() &&
                                          taken->second.merged_into.empty();
                                 }),
                  work.rows.end());
  for (PlannedRow& row : work.rows) {
    const bool lost_carrier = drop(row.carriers, work.partners_taken);
    const bool lost_candidate = drop(row.candidates, work.partners_taken);
    if (lost_carrier || lost_candidate) settle_carriers(row);
    for (Names* names : {&row.partners, &row.funders, &row.targets, &row.epcis}) {
      drop(*names, work.partners_taken);
    }
    drop(row.instances, work.instances_taken);
  }
}

}  // namespace maillage::resolve
