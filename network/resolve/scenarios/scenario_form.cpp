// The form of a scenario's file: its sections and keys, and what each value may be.
#include <algorithm>

#include "network/resolve/scenarios/scenario.hpp"
#include "network/resolve/scenarios/scenario_work.hpp"
#include "network/text/text.hpp"

namespace maillage::resolve {
namespace {

using T = KeyType;
using Keys = std::vector<KeySpec>;

Keys joined(Keys keys, const Keys& more) {
  keys.insert(keys.end(), more.begin(), more.end());
  return keys;
}

Keys reasons() { return {{"motif"}, {"recommandation", T::texts}}; }

Keys action_values() {
  return {{"titre"},
          {"objectif", T::texts},
          {"axe"},
          {"numero"},
          {"etat"},
          {"source"},
          {"indicateur", T::texts},
          {"remarques"},
          {"debut", T::date},
          {"fin", T::date},
          {"echeance", T::date},
          {"priorite", T::either},
          {"budget", T::amount},
          {"budget_reel", T::amount},
          {"participation"}};
}

Keys action_list_keys() {
  return {{"porteurs", T::texts}, {"partenaires", T::texts}, {"financeurs", T::texts},
          {"cibles", T::texts},   {"territoires", T::texts}, {"instances", T::texts}};
}

Keys instance_values() {
  return {{"nom"},
          {"niveau"},
          {"mandat"},
          {"decide"},
          {"rythme", T::number},
          {"rythme_depuis", T::date},
          {"quorum", T::integer},
          {"source"}};
}

Keys instance_list_keys() {
  return {{"membres", T::texts}, {"invites", T::texts},     {"pilotes", T::texts},
          {"prepare", T::texts}, {"rend_compte", T::texts}, {"objectifs", T::texts},
          {"axes", T::texts},    {"actions", T::texts}};
}

// Each list also with ajouter_ and retirer_. The names live as long as the program.
Keys changeable(const Keys& lists) {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    const Keys partner_lists = {{"alias"}, {"regroupe"}};
    for (const Keys& keys : {action_list_keys(), instance_list_keys(), partner_lists}) {
      for (const KeySpec& key : keys) {
        all.push_back("ajouter_" + std::string(key.key));
        all.push_back("retirer_" + std::string(key.key));
      }
    }
    return all;
  }();
  Keys keys = lists;
  for (const KeySpec& list : lists) {
    for (const std::string& name : names) {
      if (name.substr(name.find('_') + 1) == list.key) keys.push_back({name, T::texts});
    }
  }
  return keys;
}

// The sections whose keys depend on what they are about.
struct TargetSpec {
  std::string_view target;
  SectionSpec spec;
};

const std::vector<TargetSpec>& target_specs() {
  static const std::vector<TargetSpec> specs = [] {
    const auto with_target = [](std::string_view section, std::string_view target, Keys keys) {
      keys.insert(keys.begin(), {target, T::texts, true});
      return TargetSpec{target, {section, true, joined(std::move(keys), reasons())}};
    };
    std::vector<TargetSpec> all;
    for (const char* target :
         {"action", "partenaire", "instance", "signataire", "referent", "objectif"}) {
      all.push_back(with_target("retirer", target, {}));
    }
    const Keys id = {{"id", T::text, true}};
    // What is merged has the key of the list that it joins from its parts: instances that follow
    // an action, actions that an instance follows.
    Keys of_action = action_list_keys(), of_instance = instance_list_keys();
    of_action.pop_back();
    of_instance.pop_back();
    all.push_back(
        with_target("fusionner", "actions", joined(joined(id, action_values()), of_action)));
    all.push_back(
        with_target("fusionner", "instances", joined(joined(id, instance_values()), of_instance)));
    all.push_back(
        with_target("modifier", "action", joined(action_values(), changeable(action_list_keys()))));
    all.push_back(with_target("modifier", "instance",
                              joined(instance_values(), changeable(instance_list_keys()))));
    all.push_back(
        with_target("modifier", "partenaire",
                    joined({{"nom"}, {"type"}, {"parent"}, {"territoire"}, {"statut"}, {"source"}},
                           changeable({{"alias", T::texts}, {"regroupe", T::texts}}))));
    return all;
  }();
  return specs;
}

const std::vector<SectionSpec>& scenario_sections() {
  static const std::vector<SectionSpec> sections = [] {
    std::vector<SectionSpec> all = {{"scenario",
                                     false,
                                     {{"nom", T::text, true},
                                      {"base", T::text, true},
                                      {"annee", T::either},
                                      {"id"},
                                      {"description"},
                                      {"debut", T::date},
                                      {"fin", T::date},
                                      {"source"}}},
                                    {"proposition", false, {}, true},
                                    {"retirer", true, {}, true},
                                    {"fusionner", true, {}, true},
                                    {"modifier", true, {}, true}};
    Keys action = {{"id", T::text, true}, {"titre", T::text, true}};
    for (const KeySpec& key : action_values()) {
      if (key.key != "titre") action.push_back(key);
    }
    all.push_back({"action", true, joined(joined(action, action_list_keys()), reasons())});
    // The rest as a contract has it, with reasons; no meeting of the future has been held.
    for (const SectionSpec& known : contract_sections()) {
      const bool adds = known.section == "axe" || known.section == "objectif" ||
                        known.section == "partenaire" || known.section == "signataire" ||
                        known.section == "instance" || known.section == "referent" ||
                        known.section == "financement";
      // An exception has a reason of its own, a story needs none.
      if (known.section == "regles" || known.section == "exigences" ||
          known.section == "exception" || known.section == "parcours") {
        all.push_back(known);
      }
      if (!adds) continue;
      SectionSpec spec = known;
      spec.keys = joined(spec.keys, reasons());
      spec.keys.erase(std::remove_if(spec.keys.begin(), spec.keys.end(),
                                     [](const KeySpec& key) {
                                       return key.key == "reunions" || key.key == "non_tenues" ||
                                              key.key == "sources_reunions" ||
                                              key.key == "sources_non_tenues";
                                     }),
                      spec.keys.end());
      all.push_back(std::move(spec));
    }
    return all;
  }();
  return sections;
}

}  // namespace

void check_scenario_form(const model::Draft& scenario, text::Faults& faults) {
  for (const model::Record& record : scenario.records) {
    const std::string_view section = section_name(record, scenario_sections());
    check_form(record, scenario_sections(), faults);
    std::vector<SectionSpec> chosen;
    std::string targets;
    for (const TargetSpec& each : target_specs()) {
      if (each.spec.section != section) continue;
      targets += (targets.empty() ? "" : ", ") + std::string(each.target);
      if (find_field(record, each.target) != nullptr) chosen.push_back(each.spec);
    }
    if (targets.empty()) continue;
    if (chosen.size() == 1) {
      check_form(record, chosen, faults);
    } else {
      faults.push_back({text::FaultKind::one_of_keys,
                        text::FaultSeverity::error,
                        record.section.place,
                        {record.section.value, targets},
                        {},
                        {}});
    }
  }
}

model::Record without_reasons(const model::Record& record) {
  model::Record bare = record;
  bare.fields.erase(std::remove_if(bare.fields.begin(), bare.fields.end(),
                                   [](const model::Field& field) {
                                     return field.key.value == "motif" ||
                                            field.key.value == "recommandation";
                                   }),
                    bare.fields.end());
  return bare;
}

ChangeKey change_key(std::string_view key) {
  constexpr std::string_view add = "ajouter_", remove = "retirer_";
  if (key.substr(0, add.size()) == add) return {std::string(key.substr(add.size())), Change::add};
  if (key.substr(0, remove.size()) == remove) {
    return {std::string(key.substr(remove.size())), Change::remove};
  }
  return {std::string(key), Change::replace};
}

}  // namespace maillage::resolve
