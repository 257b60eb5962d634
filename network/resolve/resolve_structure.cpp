// Axes, objectives, organisations, the territory and its rules: what the tables refer to.
#include <algorithm>

#include "network/model/vocabulary.hpp"
#include "network/resolve/resolving.hpp"
#include "network/text/date.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

template <class T>
text::Related first_defined(const T& owner) {
  return {owner.place, owner.id};
}

// The value's place, or the section's where the key is not there.
text::Place place_of(const model::Record& record, std::string_view key) {
  const auto text = text_of(record, key);
  return text ? text->place : record.section.place;
}

// The last digit of a SIREN makes the sum of all, every second one doubled, a multiple of ten (Luhn).
bool is_siren(const std::string& number) {
  int sum = 0;
  for (std::size_t i = 0; i < number.size(); ++i) {
    if (number[i] < '0' || number[i] > '9') return false;
    const int doubled = (number[i] - '0') * (i % 2 == 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return number.size() == 9 && sum % 10 == 0;
}

// Nine digits; of Corsica the second is a letter.
bool is_finess(const std::string& number) {
  for (std::size_t i = 0; i < number.size(); ++i) {
    const bool corsican = i == 1 && number[0] == '2' && (number[i] == 'A' || number[i] == 'B');
    if ((number[i] < '0' || number[i] > '9') && !corsican) return false;
  }
  return number.size() == 9;
}

// "siren", "finess", or "epci" which is a SIREN, without the spaces it is written with; empty if it is not said, or no such number,
// which is a fault.
std::string registered_number(Resolving& work, const model::Record& record, std::string_view key) {
  const auto said = text_of(record, key);
  if (!said || text::trimmed(said->value).empty()) return "";
  std::string number;
  for (const char each : said->value) {
    if (each != ' ') number += each;
  }
  const bool is_finess_key = key == "finess";
  const bool fits = is_finess_key ? is_finess(number) : is_siren(number);
  if (fits) return number;
  work.report(text::FaultKind::bad_value, said->place,
              {std::string(key), said->value, is_finess_key ? "9 × 0–9" : "9 × 0–9 (Luhn)"});
  return "";
}

model::RegisterFacts register_facts(Resolving& work, const model::Record& record) {
  model::RegisterFacts facts;
  if (const auto commune = text_of(record, "commune")) facts.commune = commune->value;
  facts.epci = registered_number(work, record, "epci");
  facts.closed_since = work.date(record, "ferme_depuis");
  for (const model::Text& name : texts_of(record, "competences"))
    facts.competences.push_back(name.value);
  for (const model::Text& name : texts_of(record, "competences_absentes"))
    facts.lacking.push_back(name.value);
  return facts;
}

void check_parents(Resolving& work) {
  // Follows each chain of parents once; the first organisation of a cycle reports it.
  text::ById<text::PartnerId, model::Partner>& partners = work.contract.partners;
  std::vector<int> seen(partners.size(), 0);  // 0: no; 1: on this chain; 2: done
  for (std::uint32_t i = 0; i < partners.size(); ++i) {
    std::vector<text::PartnerId> chain;
    std::optional<text::PartnerId> at = text::PartnerId{i};
    while (at && seen[at->value] == 0) {
      seen[at->value] = 1;
      chain.push_back(*at);
      at = partners[*at].parent;
    }
    if (at && seen[at->value] == 1) {
      std::vector<std::string> words;
      for (auto link = std::find(chain.begin(), chain.end(), *at); link != chain.end(); ++link) {
        words.push_back(partners[*link].id);
      }
      words.push_back(partners[*at].id);
      work.report(text::FaultKind::parent_cycle, partners[*at].place, words);
      partners[*at].parent.reset();
    }
    for (text::PartnerId link : chain) seen[link.value] = 2;
  }
}

struct Link {
  text::ObjectiveId id;
  std::optional<model::Text> axis, parent;
  std::vector<model::Text> tied;
};

void settle_levels(Resolving& work) {
  text::ById<text::ObjectiveId, model::Objective>& objectives = work.contract.objectives;
  for (std::uint32_t i = 0; i < objectives.size(); ++i) {
    std::vector<text::ObjectiveId> chain = {text::ObjectiveId{i}};
    while (const auto parent = objectives[chain.back()].parent) {
      if (std::find(chain.begin(), chain.end(), *parent) != chain.end()) {
        std::vector<std::string> words;
        for (auto link = std::find(chain.begin(), chain.end(), *parent); link != chain.end();
             ++link) {
          words.push_back(objectives[*link].id);
        }
        words.push_back(objectives[*parent].id);
        work.report(text::FaultKind::objective_cycle, objectives[*parent].place, words);
        objectives[chain.back()].parent.reset();
        break;
      }
      chain.push_back(*parent);
    }
    model::Objective& objective = objectives[text::ObjectiveId{i}];
    objective.level = static_cast<int>(chain.size());
    for (text::ObjectiveId ancestor : chain) {
      if (!objective.axis) objective.axis = objectives[ancestor].axis;
    }
    if (!objective.axis && !work.contract.axes.empty()) {
      work.report(text::FaultKind::objective_without_axis, objective.place, {objective.id}, {}, {},
                  text::FaultSeverity::warning);
    }
  }
}

}  // namespace

void resolve_exceptions(Resolving& work) {
  for (const model::Record* record : work.records("exception")) {
    const auto code = text_of(*record, "constat");
    if (!code) continue;
    const auto rule = model::find_rule(code->value);
    if (!rule) {
      std::vector<std::string> codes;
      for (int i = 0; i < model::rule_count; ++i)
        codes.emplace_back(model::rule_code(static_cast<model::Rule>(i)));
      work.report(text::FaultKind::unknown_rule, code->place, {code->value},
                  work.suggest(code->value, codes));
      continue;
    }
    model::Exception exception;
    exception.rule = *rule;
    if (const auto object = text_of(*record, "objet")) exception.object = object->value;
    if (const auto reason = text_of(*record, "motif")) exception.reason = reason->value;
    exception.until = work.date(*record, "jusqu_au");
    if (const auto source = text_of(*record, "source")) exception.source = source->value;
    exception.place = code->place;
    work.contract.exceptions.push_back(std::move(exception));
  }
}

void resolve_rules(Resolving& work) {
  for (const model::Record* record : work.records("regles")) {
    for (const model::Field& field : record->fields) {
      const auto rule = model::find_rule(field.key.value);
      if (!rule) {
        std::vector<std::string> codes;
        for (int i = 0; i < model::rule_count; ++i)
          codes.emplace_back(model::rule_code(static_cast<model::Rule>(i)));
        work.report(text::FaultKind::unknown_rule, field.key.place, {field.key.value},
                    work.suggest(field.key.value, codes));
        continue;
      }
      model::RuleSetting& setting = work.contract.rules[*rule];
      if (field.is_list || field.values.empty()) {
        work.report(text::FaultKind::bad_value, field.key.place, {field.key.value, "[…]", "rule"});
        continue;
      }
      const auto set_from = [&](const model::Value& value, std::string_view key) {
        const bool is_number =
            value.kind == model::ValueKind::integer || value.kind == model::ValueKind::real;
        if (value.kind == model::ValueKind::boolean) {
          setting.on = value.text == "true";
        } else if (is_number && key == model::threshold_key(*rule) && !key.empty() &&
                   value.text[0] != '-') {
          setting.threshold = std::stod(value.text);
        } else {
          work.report(text::FaultKind::bad_value, value.place,
                      {std::string(key.empty() ? field.key.value : key), value.text, "rule"});
        }
      };
      const model::Value& value = field.values.front();
      if (value.kind != model::ValueKind::section) {
        set_from(value, model::threshold_key(*rule));
        continue;
      }
      for (const model::Field& part : value.fields) {
        const bool known =
            part.key.value == model::threshold_key(*rule) || part.key.value == "actif";
        if (!known) {
          work.report(
              text::FaultKind::unknown_key, part.key.place, {part.key.value, field.key.value},
              {std::string(model::threshold_key(*rule).empty() ? "actif"
                                                               : model::threshold_key(*rule))});
        } else if (!part.values.empty()) {
          set_from(part.values.front(), part.key.value);
        }
      }
    }
  }
}

void resolve_own_states(Resolving& work) {
  for (const model::Record* record : work.records("etats")) {
    for (const model::Field& field : record->fields) {
      if (field.is_list || field.values.empty()) continue;
      const model::Value& value = field.values.front();
      const auto state = work.state({value.text, value.place});
      std::string word = text::fold(field.key.value);
      if (word.size() > 2 && word.substr(word.size() - 2) == "ee") word.pop_back();
      if (!state) continue;
      work.own_states[word] = *state;
      work.contract.own_states.push_back({field.key.value, *state});
    }
  }
}

void resolve_partners(Resolving& work) {
  model::Contract& contract = work.contract;
  const std::vector<const model::Record*>& records = work.records("partenaire");
  work.declares_partners = !records.empty();
  for (const model::Record* record : work.records("contrat")) {
    const auto said = text_of(*record, "organisations");
    if (!said) continue;
    const std::string folded = text::fold(said->value);
    work.is_closed = folded == "fermees" || folded == "closed";
    if (!work.is_closed && folded != "ouvertes" && folded != "open") {
      work.report(text::FaultKind::bad_value, said->place,
                  {"organisations", said->value, "fermées, ouvertes"});
    }
  }
  std::vector<std::pair<text::PartnerId, const model::Record*>> declared;
  // Ids first: an id is never another organisation's alias.
  for (const model::Record* record : records) {
    const auto id = text_of(*record, "id");
    if (!id) continue;
    if (const auto owner = work.partners.find(id->value)) {
      work.report(text::FaultKind::duplicate_id, id->place, {id->value, "partenaire"}, {},
                  {first_defined(contract.partners[text::PartnerId{*owner}])});
      continue;
    }
    model::Partner partner;
    partner.id = std::string(text::trimmed(id->value));
    partner.place = id->place;
    if (const auto name = text_of(*record, "nom")) partner.name = name->value;
    if (partner.name.empty()) partner.name = partner.id;
    const text::PartnerId made = contract.partners.push_back(partner);
    work.partners.add(partner.id, made.value);
    declared.emplace_back(made, record);
  }
  for (const auto& [id, record] : declared) {
    model::Partner& partner = contract.partners[id];
    std::vector<model::Text> names = texts_of(*record, "alias");
    for (const model::Text& alias : names) partner.aliases.push_back(alias.value);
    if (const auto name = text_of(*record, "nom")) names.insert(names.begin(), *name);
    for (const model::Text& name : names) {
      if (text::trimmed(name.value).empty() || work.partners.add(name.value, id.value)) continue;
      const model::Partner& owner =
          contract.partners[text::PartnerId{*work.partners.find(name.value)}];
      work.report(text::FaultKind::ambiguous_name, name.place, {name.value, owner.id, partner.id},
                  {}, {first_defined(owner)});
    }
    if (const auto type = text_of(*record, "type")) {
      if (const auto known = model::read_partner_type(type->value)) {
        partner.type = *known;
      } else {
        work.report(text::FaultKind::unknown_type, type->place, {type->value},
                    work.suggest(type->value, model::partner_type_words()));
      }
    }
    if (const auto standing = text_of(*record, "statut")) {
      if (const auto known = model::read_standing(standing->value)) {
        partner.standing = *known;
      } else {
        work.report(text::FaultKind::bad_value, standing->place,
                    {"statut", standing->value, "actuel, pressenti"});
      }
    }
    partner.siren = registered_number(work, *record, "siren");
    partner.finess = registered_number(work, *record, "finess");
    partner.registers = register_facts(work, *record);
    if (const auto source = text_of(*record, "source")) partner.source = source->value;
  }
  for (const auto& [id, record] : declared) {
    if (const auto parent = text_of(*record, "parent")) {
      contract.partners[id].parent = work.partner(*parent, "parent");
    }
    contract.partners[id].groups = work.partner_list(*record, "regroupe");
  }
  check_parents(work);
}

void resolve_territory(Resolving& work) {
  model::Contract& contract = work.contract;
  for (const std::string_view section : {"contrat", "territoire"}) {
    for (const model::Record* record : work.records(section)) {
      for (const model::Text& name : texts_of(*record, "epci")) {
        const auto partner = work.partner(name, "epci");
        if (!partner) continue;
        const bool known =
            std::any_of(contract.epcis.begin(), contract.epcis.end(),
                        [&](const model::Epci& epci) { return epci.partner == *partner; });
        if (!known) contract.epcis.push_back({*partner, name.place});
      }
      if (section == "territoire") continue;
      if (const auto lead = text_of(*record, "pilote")) {
        contract.lead = work.partner(*lead, "pilote");
      }
      contract.cofunders = work.partner_list(*record, "cofinanceurs");
    }
  }
  // `territoire` of an organisation: an EPCI of the contract, or a name of the user's own.
  for (const model::Record* record : work.records("partenaire")) {
    const auto territory = text_of(*record, "territoire");
    const auto id = text_of(*record, "id");
    if (!territory || !id) continue;
    const auto owner = work.partners.find(id->value);
    const auto place = work.partners.find(territory->value);
    for (std::uint32_t i = 0; owner && place && i < contract.epcis.size(); ++i) {
      if (contract.epcis[text::EpciId{i}].partner.value == *place) {
        contract.partners[text::PartnerId{*owner}].epci = text::EpciId{i};
      }
    }
  }
}

void resolve_axes_and_objectives(Resolving& work) {
  model::Contract& contract = work.contract;
  const std::vector<const model::Record*>& axes = work.records("axe");
  work.declares_axes = !axes.empty();
  for (const model::Record* record : axes) {
    const auto id = text_of(*record, "id");
    if (!id) continue;
    if (const auto owner = work.axes.find(id->value)) {
      work.report(text::FaultKind::duplicate_id, id->place, {id->value, "axe"}, {},
                  {first_defined(contract.axes[text::AxisId{*owner}])});
      continue;
    }
    model::Axis axis;
    axis.id = id->value;
    axis.place = id->place;
    if (const auto name = text_of(*record, "nom")) axis.name = name->value;
    axis.leads = work.partner_list(*record, "pilote");
    if (const auto source = text_of(*record, "source")) axis.source = source->value;
    const text::AxisId made = contract.axes.push_back(axis);
    work.axes.add(axis.id, made.value);
    work.axes.add(axis.name, made.value);
  }
  const std::vector<const model::Record*>& objectives = work.records("objectif");
  work.declares_objectives = !objectives.empty();
  std::vector<Link> links;
  for (const model::Record* record : objectives) {
    const auto id = text_of(*record, "id");
    if (!id) continue;
    if (const auto owner = work.objectives.find(id->value)) {
      work.report(text::FaultKind::duplicate_id, id->place, {id->value, "objectif"}, {},
                  {first_defined(contract.objectives[text::ObjectiveId{*owner}])});
      continue;
    }
    model::Objective objective;
    objective.id = id->value;
    objective.place = id->place;
    if (const auto source = text_of(*record, "source")) objective.source = source->value;
    for (const model::Text& year : texts_of(*record, "non_imprime")) {
      const auto date = text::parse_date(text::trimmed(year.value));
      if (!date || date->month != 0) {
        work.report(text::FaultKind::bad_year, year.place, {year.value});
        continue;
      }
      objective.not_printed.push_back(date->year);
    }
    for (const model::Text& priority : texts_of(*record, "priorites_nationales"))
      objective.priorities.push_back(priority.value);
    const text::ObjectiveId made = contract.objectives.push_back(objective);
    work.objectives.add(objective.id, made.value);
    links.push_back(
        {made, text_of(*record, "axe"), text_of(*record, "parent"), texts_of(*record, "lie_a")});
    if (const auto name = text_of(*record, "nom")) contract.objectives[made].name = name->value;
  }
  // Names after ids, so that a name cannot take an id's place; equal names stay without a name key.
  for (const Link& link : links) {
    work.objectives.add(contract.objectives[link.id].name, link.id.value);
  }
  for (const Link& link : links) {
    model::Objective& objective = contract.objectives[link.id];
    if (link.axis) objective.axis = work.axis(*link.axis);
    if (link.parent) {
      const auto parent = work.objective(*link.parent);
      if (parent && *parent == link.id) {
        work.report(text::FaultKind::objective_cycle, link.parent->place,
                    {objective.id, objective.id});
      } else {
        objective.parent = parent;
      }
    }
    for (const model::Text& name : link.tied) {
      const auto other = work.objective(name);
      if (other && *other == link.id) {
        work.report(text::FaultKind::objective_cycle, name.place, {objective.id, objective.id});
      } else if (other) {
        objective.tied_to.push_back(*other);
      }
    }
    std::sort(objective.tied_to.begin(), objective.tied_to.end());
    objective.tied_to.erase(std::unique(objective.tied_to.begin(), objective.tied_to.end()),
                            objective.tied_to.end());
  }
  settle_levels(work);
}

void register_instances(Resolving& work) {
  const std::vector<const model::Record*>& records = work.records("instance");
  work.declares_instances = !records.empty();
  for (const model::Record* record : records) {
    const auto id = text_of(*record, "id");
    if (!id) continue;
    if (const auto owner = work.instances.find(id->value)) {
      const text::Related first = first_defined(work.contract.instances[text::InstanceId{*owner}]);
      work.report(text::FaultKind::duplicate_id, id->place, {id->value, "instance"}, {}, {first});
      continue;
    }
    model::Instance instance;
    instance.id = id->value;
    instance.place = place_of(*record, "id");
    if (const auto name = text_of(*record, "nom")) instance.name = name->value;
    if (instance.name.empty()) instance.name = instance.id;
    const text::InstanceId made = work.contract.instances.push_back(instance);
    work.instances.add(instance.id, made.value);
    work.instances.add(instance.name, made.value);
  }
}

}  // namespace maillage::resolve
