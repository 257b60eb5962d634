// Fields of a scenario's records changed by its lines: instances merged, recomposed; names dropped
// wherever records have them.
#include <algorithm>
#include <array>
#include <set>

#include "network/model/outline.hpp"
#include "network/resolve/scenarios/scenario_work.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

bool names_partners(std::string_view key) {
  static const std::set<std::string_view> keys = {
      "membres", "invites", "pilotes",    "pilote",       "regroupe",
      "parent",  "epci",    "partenaire", "cofinanceurs", "financeur"};
  return keys.count(key) != 0;
}

// What a value means, so that "CAF" and "caf" are one: the owner of the name, else its letters.
std::string meaning(const Resolving* names, std::string_view key, const std::string& text) {
  std::optional<std::uint32_t> owner;
  if (names != nullptr && names_partners(key)) owner = names->partners.find(text);
  if (names != nullptr && key == "objectifs") owner = names->objectives.find(text);
  if (names != nullptr && key == "axes") owner = names->axes.find(text);
  return owner ? "#" + std::to_string(*owner) : text::fold(text);
}

model::Value* find_value(const Resolving* names, model::Field& field, std::string_view key,
                         const std::string& text) {
  const std::string wanted = meaning(names, key, text);
  for (model::Value& value : field.values) {
    if (meaning(names, key, value.text) == wanted) return &value;
  }
  return nullptr;
}

void join(const Resolving& names, model::Record& into, const model::Record& part) {
  static const std::set<std::string_view> lists = {"membres",   "invites", "pilotes",
                                                   "objectifs", "axes",    "actions"};
  for (const model::Field& field : part.fields) {
    model::Field* there = field_of(into, field.key.value);
    if (there == nullptr) {
      into.fields.push_back(field);
      continue;
    }
    const std::string key = text::name_key(field.key.value);
    if (lists.count(key) == 0) continue;
    there->is_list = true;
    for (const model::Value& value : field.values) {
      if (find_value(&names, *there, key, value.text) == nullptr) there->values.push_back(value);
    }
  }
}

std::vector<std::string> instance_ids(const ScenarioWork& work) {
  std::vector<std::string> ids;
  for (const model::Record& record : work.result.records) {
    const auto id = text_of(record, "id");
    if (id && section_name(record) == "instance") ids.push_back(id->value);
  }
  return ids;
}

model::Record* named_instance(ScenarioWork& work, const model::Text& id) {
  if (!work.is_there(work.instances_taken, id)) return nullptr;
  model::Record* record = work.find_record("instance", id.value);
  if (record == nullptr) {
    work.report(text::FaultKind::unknown_instance, id.place, {id.value},
                text::nearest(id.value, instance_ids(work)));
  }
  return record;
}

void merge_instances(ScenarioWork& work, const Resolving& names, const model::Record& line) {
  const std::vector<model::Text> sources = texts_of(line, "instances");
  const model::Field* id = find_field(line, "id");
  if (sources.empty() || id == nullptr || id->values.empty()) return;
  const model::Text name{id->values.front().text, id->values.front().place};
  model::Record merged;
  std::set<std::string> parts;
  for (const model::Text& source : sources) {
    const model::Record* record = named_instance(work, source);
    if (record == nullptr) return;
    if (parts.empty()) {
      merged = *record;
    } else {
      join(names, merged, *record);
    }
    parts.insert(source.value);
    work.instances_taken[source.value] = {"fusionner", source.place, name.value};
  }
  if (parts.size() < 2) {
    work.report(text::FaultKind::bad_value, sources.front().place,
                {"instances", std::to_string(parts.size()), "2…"});
    return;
  }
  if (const model::Record* other = work.find_record("instance", name.value);
      other != nullptr && parts.count(name.value) == 0) {
    const auto first = text_of(*other, "id");
    work.report(text::FaultKind::duplicate_id, name.place, {name.value, "instance"}, {},
                {{first ? first->place : other->section.place, name.value}});
    return;
  }
  for (const model::Field& field : without_reasons(line).fields) {
    if (field.key.value != "instances") set_field(merged, field);
  }
  *work.find_record("instance", sources.front().value) = std::move(merged);
  std::vector<model::Record>& records = work.result.records;
  const auto is_part = [&](const model::Record& record) {
    const auto record_id = text_of(record, "id");
    return section_name(record) == "instance" && record_id && record_id->value != name.value &&
           parts.count(record_id->value) != 0;
  };
  // The merge stands where its first part stood; if it has the id of another, that one goes.
  std::set<std::string> seen;
  const auto goes = [&](const model::Record& record) {
    if (is_part(record)) return true;
    const auto record_id = text_of(record, "id");
    return section_name(record) == "instance" && record_id && record_id->value == name.value &&
           !seen.insert(name.value).second;
  };
  records.erase(std::remove_if(records.begin(), records.end(), goes), records.end());
}

// Names in a list of an instance: merged ones go by their new name, dropped ones go. What would name
// the instance itself goes too: of two that prepared each other, one is left.
template <class Taken>
void follow_names(const Taken& names_taken, std::string_view key, model::Record& instance) {
  model::Field* field = field_of(instance, key);
  if (field == nullptr) return;
  std::vector<model::Value> kept;
  std::set<std::string> seen;
  if (const auto self = text_of(instance, "id"); self && key != "actions") seen.insert(self->value);
  for (model::Value value : field->values) {
    const auto taken = names_taken.find(value.text);
    if (taken != names_taken.end()) {
      if (taken->second.merged_into.empty()) continue;
      value.text = taken->second.merged_into;
    }
    if (seen.insert(value.text).second) kept.push_back(std::move(value));
  }
  field->values = std::move(kept);
}

// The record without the organisations dropped; false if it is about one of them alone.
bool without_partners(const ScenarioWork& work, const Resolving& names, model::Record& record) {
  const std::string_view section = section_name(record);
  const auto is_dropped = [&](const model::Value& value) {
    const auto owner = names.partners.find(value.text);
    return owner &&
           work.partners_taken.count(names.contract.partners[text::PartnerId{*owner}].id) != 0;
  };
  if (section == "partenaire") {
    const auto id = text_of(record, "id");
    if (id && work.partners_taken.count(std::string(text::trimmed(id->value))) != 0) return false;
  }
  std::vector<model::Field> kept;
  for (model::Field& field : record.fields) {
    if (names_partners(text::name_key(field.key.value))) {
      const std::size_t before = field.values.size();
      field.values.erase(std::remove_if(field.values.begin(), field.values.end(), is_dropped),
                         field.values.end());
      const bool lost = field.values.size() < before;
      const bool is_about = section == "signataire" || section == "financement";
      if (lost && is_about) return false;
      if (lost && !field.is_list) continue;
    }
    kept.push_back(std::move(field));
  }
  record.fields = std::move(kept);
  return true;
}

template <class Predicate>
std::size_t erase_records(ScenarioWork& work, std::string_view section, Predicate predicate) {
  std::vector<model::Record>& records = work.result.records;
  const std::size_t before = records.size();
  records.erase(std::remove_if(records.begin(), records.end(),
                               [&](const model::Record& record) {
                                 return section_name(record) == section && predicate(record);
                               }),
                records.end());
  return before - records.size();
}

void drop_commitments(ScenarioWork& work, Resolving& names, const model::Record& line) {
  for (const model::Text& name : texts_of(line, "signataire")) {
    const auto partner = names.partner(name, "retirer");
    if (!partner) continue;
    const std::size_t erased = erase_records(work, "signataire", [&](const model::Record& record) {
      const auto who = text_of(record, "partenaire");
      return who && names.partners.find(who->value) == partner->value;
    });
    if (erased == 0) {
      work.report(text::FaultKind::not_named, name.place,
                  {name.value, "signataire", work.head.base});
    }
  }
  for (const model::Text& name : texts_of(line, "referent")) {
    const auto epci = names.epci(name);
    if (!epci) continue;
    const std::uint32_t partner = names.contract.epcis[*epci].partner.value;
    const std::size_t erased = erase_records(work, "referent", [&](const model::Record& record) {
      const auto who = text_of(record, "epci");
      return who && names.partners.find(who->value) == partner;
    });
    if (erased == 0) {
      work.report(text::FaultKind::not_named, name.place, {name.value, "referent", work.head.base});
    }
  }
}

// The objective and those below it, unless an action still hangs on one.
void drop_objective(ScenarioWork& work, Resolving& names, const model::Text& name) {
  const auto dropped = names.objective(name);
  if (!dropped) return;
  const auto is_within = [&](const std::string& text) {
    const auto id = names.objectives.find(text);
    return id && model::descent(names.contract, text::ObjectiveId{*id}, *dropped) ==
                     model::Descent::within;
  };
  std::size_t actions = 0;
  std::vector<text::Related> related;
  const auto first_of = [](const std::string& lines) { return lines.substr(0, lines.find('\n')); };
  for (const PlannedRow& row : work.rows) {
    if (!is_within(first_of(row.objective.value))) continue;
    if (++actions == 1) related.push_back({row.place, row.id});
  }
  if (actions > 0) {
    work.report(text::FaultKind::objective_in_use, name.place,
                {name.value, std::to_string(actions)}, {}, related);
    return;
  }
  // Where an action is counted elsewhere it merely no longer serves this one too.
  for (PlannedRow& row : work.rows) {
    std::string kept = first_of(row.objective.value);
    for (std::size_t at = kept.size(); at < row.objective.value.size();) {
      const std::size_t end =
          std::min(row.objective.value.find('\n', at + 1), row.objective.value.size());
      const std::string other = row.objective.value.substr(at + 1, end - at - 1);
      if (!is_within(other)) kept += "\n" + other;
      at = end;
    }
    row.objective.value = std::move(kept);
  }
  erase_records(work, "objectif", [&](const model::Record& record) {
    const auto id = text_of(record, "id");
    return id && is_within(id->value);
  });
  for (model::Record& record : work.result.records) {
    model::Field* remit = section_name(record) == "instance"   ? field_of(record, "objectifs")
                          : section_name(record) == "objectif" ? field_of(record, "lie_a")
                                                               : nullptr;
    if (remit == nullptr) continue;
    remit->values.erase(
        std::remove_if(remit->values.begin(), remit->values.end(),
                       [&](const model::Value& value) { return is_within(value.text); }),
        remit->values.end());
  }
}

}  // namespace

void change_field(ScenarioWork& work, Resolving* names, model::Record& record,
                  const std::string& id, const model::Field& line) {
  const ChangeKey change = change_key(line.key.value);
  model::Field said = line;
  said.key.value = change.key;
  if (names != nullptr && names_partners(change.key)) {
    for (const model::Value& value : said.values) {
      const auto owner = names->partners.find(value.text);
      if (owner &&
          !work.is_there(work.partners_taken,
                         {names->contract.partners[text::PartnerId{*owner}].id, value.place})) {
        return;
      }
    }
  }
  if (change.change == Change::replace) {
    if (work.set_once(id, line.key)) set_field(record, std::move(said));
    return;
  }
  model::Field* there = field_of(record, change.key);
  if (there == nullptr) {
    record.fields.push_back({said.key, true, {}});
    there = &record.fields.back();
  }
  there->is_list = true;
  for (const model::Value& value : said.values) {
    const model::Value* before = find_value(names, *there, change.key, value.text);
    if (change.change == Change::add && before != nullptr) {
      work.report(text::FaultKind::already_named, value.place, {value.text, change.key, id}, {},
                  {{before->place, before->text}});
    } else if (change.change == Change::add) {
      there->values.push_back(value);
    } else if (before != nullptr) {
      there->values.erase(there->values.begin() + (before - there->values.data()));
    } else if (names == nullptr || !names_partners(change.key) ||
               names->partner({value.text, value.place}, change.key)) {
      work.report(text::FaultKind::not_named, value.place, {value.text, change.key, id});
    }
  }
}

void change_instances(ScenarioWork& work, Resolving& names) {
  for (const model::Record* line : work.lines("fusionner")) merge_instances(work, names, *line);
  for (auto taken = work.instances_taken.begin(); taken != work.instances_taken.end();) {
    taken = taken->second.merged_into == taken->first ? work.instances_taken.erase(taken)
                                                      : std::next(taken);
  }
  for (const model::Record* line : work.lines("modifier")) {
    for (const model::Text& id : texts_of(*line, "instance")) {
      model::Record* record = named_instance(work, id);
      if (record == nullptr) continue;
      for (const model::Field& field : line->fields) {
        const std::string& key = field.key.value;
        if (key == "instance" || key == "motif" || key == "recommandation") continue;
        change_field(work, &names, *record, "instance " + id.value, field);
      }
    }
  }
}

void drop_records(ScenarioWork& work, Resolving& names) {
  for (const model::Record* line : work.lines("retirer")) drop_commitments(work, names, *line);
  for (const model::Record* line : work.lines("retirer")) {
    for (const model::Text& name : texts_of(*line, "objectif")) drop_objective(work, names, name);
  }
  erase_records(work, "instance", [&](const model::Record& record) {
    const auto id = text_of(record, "id");
    const auto taken = id ? work.instances_taken.find(id->value) : work.instances_taken.end();
    return taken != work.instances_taken.end() && taken->second.merged_into.empty();
  });
  std::vector<model::Record> kept;
  for (model::Record& record : work.result.records) {
    if (section_name(record) == "instance") {
      follow_names(work.actions_taken, "actions", record);
      follow_names(work.instances_taken, "prepare", record);
      follow_names(work.instances_taken, "rend_compte", record);
    }
    if (without_partners(work, names, record)) kept.push_back(std::move(record));
  }
  work.result.records = std::move(kept);
}

}  // namespace maillage::resolve
