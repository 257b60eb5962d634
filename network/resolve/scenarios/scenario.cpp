#include "network/resolve/scenarios/scenario.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>

#include "network/resolve/scenarios/scenario_work.hpp"
#include "network/text/date.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {

void ScenarioWork::report(text::FaultKind kind, const text::Place& place,
                          std::vector<std::string> words, std::vector<std::string> suggestions,
                          std::vector<text::Related> related) {
  faults.push_back({kind, text::FaultSeverity::error, place, std::move(words),
                    std::move(suggestions), std::move(related)});
}

std::vector<const model::Record*> ScenarioWork::lines(std::string_view section) const {
  std::vector<const model::Record*> found;
  for (const model::Record& record : scenario.records) {
    if (text::name_key(record.section.value) == section) found.push_back(&record);
  }
  return found;
}

bool ScenarioWork::set_once(const std::string& id, const model::Text& key) {
  const auto [before, is_new] = keys_set.try_emplace(id + " " + key.value, key.place);
  if (!is_new)
    report(text::FaultKind::already_set, key.place, {key.value, id}, {}, {{before->second, ""}});
  return is_new;
}

bool ScenarioWork::is_there(const std::map<std::string, Taken>& taken, const model::Text& id) {
  const auto found = taken.find(id.value);
  if (found == taken.end()) return true;
  report(text::FaultKind::already_taken, id.place, {id.value, found->second.section}, {},
         {{found->second.place, id.value}});
  return false;
}

PlannedRow* ScenarioWork::find_row(std::string_view id) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const PlannedRow& row) { return row.id == id; });
  return found == rows.end() ? nullptr : &*found;
}

namespace {

const model::Record* head_of(const model::Draft& draft) {
  for (const model::Record& record : draft.records) {
    if (record.section.value == "scenario" && !record.is_list_element) return &record;
  }
  return nullptr;
}

// The base's table that the scenario starts from; null if it has none, or not that one, which is
// reported.
const model::Edition* chosen_edition(ScenarioWork& work) {
  const model::Record* head = head_of(work.scenario);
  const auto year = head == nullptr ? std::nullopt : text_of(*head, "annee");
  if (!year) return model::latest_edition(work.contract);
  std::string known;
  for (const model::Edition& edition : work.contract.editions) {
    if (edition.year == model::parse_table(text::trimmed(year->value))) return &edition;
    known += (known.empty() ? "" : ", ") + to_string(edition.year);
  }
  if (model::is_recapitulatif_word(year->value)) {
    if (const model::Edition* latest = model::latest_recapitulatif(work.contract)) return latest;
  }
  work.report(text::FaultKind::bad_value, year->place, {"annee", year->value, known});
  return nullptr;
}

void read_head(ScenarioWork& work, const model::Edition* edition) {
  const model::Record* head = head_of(work.scenario);
  if (head == nullptr) return;
  work.head.place = head->section.place;
  work.head.base_name = work.contract.name;
  if (edition != nullptr) work.head.year = edition->year;
  // Of a scenario over a scenario the year is that of the rows.
  if (edition != nullptr && work.contract.scenario) work.head.year = work.contract.scenario->year;
  if (const auto base = text_of(*head, "base")) work.head.base = base->value;
  if (const auto said = text_of(*head, "description")) work.head.description = said->value;
}

// What [[retirer]] names, known before anything is changed: no line may change what another drops.
void collect_drops(ScenarioWork& work) {
  names::NameIndex partners;
  std::vector<std::string> partner_ids, action_ids, instance_ids;
  for (const model::Partner& partner : work.contract.partners) {
    partners.add(partner.id, static_cast<std::uint32_t>(partner_ids.size()));
    partner_ids.push_back(partner.id);
  }
  for (std::uint32_t i = 0; i < work.contract.partners.size(); ++i) {
    const model::Partner& partner = work.contract.partners[text::PartnerId{i}];
    partners.add(partner.name, i);
    for (const std::string& alias : partner.aliases) partners.add(alias, i);
  }
  for (const PlannedRow& row : work.rows) action_ids.push_back(row.id);
  for (const model::Instance& each : work.contract.instances) instance_ids.push_back(each.id);
  const auto take = [&](std::map<std::string, ScenarioWork::Taken>& taken, const model::Text& id) {
    if (work.is_there(taken, id)) taken[id.value] = {"retirer", id.place, ""};
  };
  const auto knows = [](const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
  };
  for (const model::Record* line : work.lines("retirer")) {
    for (const model::Text& id : texts_of(*line, "action")) {
      if (knows(action_ids, id.value)) {
        take(work.actions_taken, id);
      } else {
        work.report(text::FaultKind::unknown_action, id.place, {id.value},
                    text::nearest(id.value, action_ids));
      }
    }
    for (const model::Text& id : texts_of(*line, "instance")) {
      if (knows(instance_ids, id.value)) {
        take(work.instances_taken, id);
      } else {
        work.report(text::FaultKind::unknown_instance, id.place, {id.value},
                    text::nearest(id.value, instance_ids));
      }
    }
    for (const model::Text& name : texts_of(*line, "partenaire")) {
      const auto owner = partners.find(name.value);
      if (!owner) {
        work.report(text::FaultKind::unknown_partner, name.place, {name.value, "retirer"},
                    text::nearest(name.value, partner_ids));
        continue;
      }
      const bool is_epci =
          std::any_of(work.contract.epcis.begin(), work.contract.epcis.end(),
                      [&](const model::Epci& e) { return e.partner.value == *owner; });
      if (is_epci) {
        work.report(text::FaultKind::part_of_territory, name.place, {name.value});
      } else {
        take(work.partners_taken, {partner_ids[*owner], name.place});
      }
    }
  }
}

// Names as resolve() will know them. Its faults are resolve()'s to report.
void learn_names(Resolving& names) {
  for (const model::Record& record : names.draft.records) {
    names.by_section[section_name(record)].push_back(&record);
  }
  resolve_own_states(names);
  resolve_partners(names);
  resolve_territory(names);
  resolve_axes_and_objectives(names);
  names.faults.clear();
}

void learn_instances(Resolving& names, const model::Draft& draft) {
  std::vector<const model::Record*>& records = names.by_section["instance"];
  records.clear();
  for (const model::Record& record : draft.records) {
    if (section_name(record) == "instance") records.push_back(&record);
  }
  text::Faults before = std::move(names.faults);
  register_instances(names);
  names.faults = std::move(before);
}

bool same(const text::Fault& a, const text::Fault& b) {
  return a.kind == b.kind && a.place == b.place && a.words == b.words;
}

// By place; what two looks at the same line found is said once.
text::Faults in_order(text::Faults faults) {
  std::stable_sort(faults.begin(), faults.end(), [](const text::Fault& a, const text::Fault& b) {
    return std::tie(a.place.file, a.place.line, a.place.column) <
           std::tie(b.place.file, b.place.line, b.place.column);
  });
  text::Faults kept;
  for (text::Fault& fault : faults) {
    bool known = false;
    for (auto each = kept.rbegin(); each != kept.rend() && each->place == fault.place; ++each) {
      known = known || same(*each, fault);
    }
    if (!known) kept.push_back(std::move(fault));
  }
  return kept;
}

}  // namespace

bool is_scenario(const model::Draft& draft) { return head_of(draft) != nullptr; }

std::optional<model::Text> base_of(const model::Draft& scenario) {
  const model::Record* head = head_of(scenario);
  return head == nullptr ? std::nullopt : text_of(*head, "base");
}

ScenarioResult apply_scenario(const model::Draft& base, const model::Contract& contract,
                              const model::Draft& scenario) {
  ScenarioWork work{base, contract, scenario};
  work.result.place = scenario.place;
  check_scenario_form(scenario, work.faults);
  const model::Edition* edition = chosen_edition(work);
  read_head(work, edition);
  if (edition != nullptr) carry_over_rows(work, *edition);
  carry_over_records(work);
  add_records(work);
  collect_drops(work);
  change_partners(work);

  const model::Draft vocabulary = work.result;
  Resolving names{vocabulary};
  learn_names(names);
  change_instances(work, names);
  learn_instances(names, work.result);
  change_rows(work, names);
  drop_rows(work);
  drop_records(work, names);

  work.result.tables = {
      table_of_rows(work.rows, edition == nullptr ? scenario.place : edition->place)};
  ScenarioResult result{std::move(work.result), {}};
  result.resolved = resolve(result.draft);
  restore_places(result.resolved.contract, work.rows);
  result.resolved.contract.scenario = work.head;
  text::Faults faults = std::move(work.faults);
  faults.insert(faults.end(), names.faults.begin(), names.faults.end());
  faults.insert(faults.end(), result.resolved.faults.begin(), result.resolved.faults.end());
  result.resolved.faults = in_order(std::move(faults));
  return result;
}

}  // namespace maillage::resolve
