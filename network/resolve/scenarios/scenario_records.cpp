// The records of a scenario's draft: those of the base, without what tells of the past, and those
// the scenario adds; organisations changed and dropped.
#include <algorithm>
#include <array>
#include <set>

#include "network/resolve/scenarios/scenario_work.hpp"
#include "network/text/date.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

model::Value text_value(std::string text, text::Place place) {
  model::Value value;
  value.text = std::move(text);
  value.place = std::move(place);
  return value;
}

model::Field text_field(std::string_view key, std::string text, const text::Place& place) {
  return {{std::string(key), place}, false, {text_value(std::move(text), place)}};
}

model::Record list_record(std::string_view section, const text::Place& place) {
  return {{std::string(section), place}, true, {}};
}

// Where a base declares nothing, its names are made from the cells. Once the scenario declares one,
// the others must be declared too.
void declare_made_ones(ScenarioWork& work) {
  const model::Contract& contract = work.contract;
  std::set<std::string_view> declared;
  for (const model::Record& record : work.base.records) declared.insert(section_name(record));
  std::vector<model::Record>& records = work.result.records;
  const auto declare = [&](std::string_view section, const auto& element) -> model::Record& {
    model::Record record = list_record(section, element.place);
    record.fields.push_back(text_field("id", element.id, element.place));
    record.fields.push_back(text_field("nom", element.name, element.place));
    records.push_back(std::move(record));
    return records.back();
  };
  if (declared.count("axe") == 0) {
    for (const model::Axis& axis : contract.axes) declare("axe", axis);
  }
  if (declared.count("objectif") == 0) {
    for (const model::Objective& objective : contract.objectives) {
      model::Record& record = declare("objectif", objective);
      if (!objective.axis) continue;
      record.fields.push_back(
          text_field("axe", contract.axes[*objective.axis].id, objective.place));
    }
  }
  // Those that the base's cells name are declared as well: what a scenario names must be there.
  std::set<std::string> declared_partners;
  for (const model::Record& record : records) {
    if (section_name(record) != "partenaire") continue;
    if (const auto id = text_of(record, "id")) declared_partners.emplace(text::trimmed(id->value));
  }
  for (const model::Partner& partner : contract.partners) {
    if (declared_partners.count(partner.id) == 0) declare("partenaire", partner);
  }
  if (declared.count("instance") == 0) {
    for (const model::Instance& instance : contract.instances) declare("instance", instance);
  }
}

bool ended_before(const model::Record& referent, std::optional<int> year) {
  const auto until = text_of(referent, "jusqua");
  const auto date = until ? text::parse_date(text::trimmed(until->value)) : std::nullopt;
  return year && date && date->year < *year;
}

// Instances follow the actions of the plan; of other years' nothing is left to follow.
void keep_actions_of_plan(const ScenarioWork& work, model::Record& instance) {
  for (model::Field& field : instance.fields) {
    if (text::name_key(field.key.value) != "actions") continue;
    field.values.erase(std::remove_if(field.values.begin(), field.values.end(),
                                      [&](const model::Value& value) {
                                        return std::none_of(work.rows.begin(), work.rows.end(),
                                                            [&](const PlannedRow& row) {
                                                              return text::fold(row.id) ==
                                                                     text::fold(value.text);
                                                            }) &&
                                               text::fold(value.text) != "tous" &&
                                               text::fold(value.text) != "toutes";
                                      }),
                       field.values.end());
  }
}

// The contract's own section with the scenario's name and dates.
void name_contract(ScenarioWork& work) {
  std::vector<model::Record>& records = work.result.records;
  auto found = std::find_if(records.begin(), records.end(), [](const model::Record& record) {
    return section_name(record) == "contrat";
  });
  if (found == records.end()) {
    found =
        records.insert(records.begin(), model::Record{{"contrat", work.result.place}, false, {}});
  }
  model::Record& contract = *found;
  set_field(contract, text_field("organisations", "fermées", contract.section.place));
  for (const model::Record* line : work.lines("scenario")) {
    contract.section.place = line->section.place;
    for (const std::string_view key : {"id", "nom", "debut", "fin", "source"}) {
      if (const model::Field* field = find_field(*line, key)) set_field(contract, *field);
    }
    const auto name = text_of(*line, "nom");
    if (name && find_field(*line, "id") == nullptr) {
      set_field(contract, text_field("id", text::slug(name->value), name->place));
    }
  }
}

}  // namespace

model::Field* field_of(model::Record& record, std::string_view key) {
  const model::Field* field = find_field(record, key);
  return field == nullptr ? nullptr
                          : &record.fields[static_cast<std::size_t>(field - record.fields.data())];
}

void set_field(model::Record& record, model::Field field) {
  if (model::Field* there = field_of(record, field.key.value)) {
    *there = std::move(field);
  } else {
    record.fields.push_back(std::move(field));
  }
}

void erase_field(model::Record& record, std::string_view key) {
  const model::Field* field = find_field(record, key);
  if (field != nullptr) record.fields.erase(record.fields.begin() + (field - record.fields.data()));
}

void carry_over_records(ScenarioWork& work) {
  for (const model::Record& record : work.base.records) {
    const std::string_view section = section_name(record);
    // What the base accepts, and tells, is of its own tables; a scenario does so for itself.
    if (section == "chiffre" || section == "action" || section == "exception" ||
        section == "parcours" || section.empty()) {
      continue;
    }
    if (section == "referent" && ended_before(record, work.head.year.year())) continue;
    work.result.records.push_back(record);
    model::Record& kept = work.result.records.back();
    for (const char* past : {"reunions", "sources_reunions", "non_tenues", "sources_non_tenues"})
      erase_field(kept, past);
    if (section == "contrat") erase_field(kept, "plan");
    if (section == "instance") keep_actions_of_plan(work, kept);
  }
  declare_made_ones(work);
  name_contract(work);
}

void add_records(ScenarioWork& work) {
  for (const char* section : {"regles", "exigences", "axe", "objectif", "partenaire", "signataire",
                              "instance", "referent", "financement", "exception", "parcours"}) {
    const bool as_it_is =
        section == std::string_view("exception") || section == std::string_view("parcours");
    for (const model::Record* line : work.lines(section)) {
      work.result.records.push_back(as_it_is ? *line : without_reasons(*line));
    }
  }
}

model::Record* ScenarioWork::find_record(std::string_view section, std::string_view id) {
  for (model::Record& record : result.records) {
    if (section_name(record) != section) continue;
    const auto text = text_of(record, "id");
    if (text && text::trimmed(text->value) == id) return &record;
  }
  return nullptr;
}

void change_partners(ScenarioWork& work) {
  names::NameIndex index;
  std::vector<std::string> ids;
  for (const model::Partner& partner : work.contract.partners) {
    const auto owner = static_cast<std::uint32_t>(ids.size());
    ids.push_back(partner.id);
    index.add(partner.id, owner);
  }
  for (const model::Record* line : work.lines("modifier")) {
    for (const model::Text& name : texts_of(*line, "partenaire")) {
      const auto known = index.find(name.value);
      const std::string id = known ? ids[*known] : name.value;
      if (!work.is_there(work.partners_taken, {id, name.place})) continue;
      model::Record* record = work.find_record("partenaire", id);
      if (record == nullptr) {
        work.report(text::FaultKind::unknown_partner, name.place, {name.value, "modifier"},
                    text::nearest(name.value, ids));
        continue;
      }
      for (const model::Field& field : line->fields) {
        const std::string& key = field.key.value;
        if (key == "partenaire" || key == "motif" || key == "recommandation") continue;
        change_field(work, nullptr, *record, id, field);
      }
    }
  }
}

}  // namespace maillage::resolve
