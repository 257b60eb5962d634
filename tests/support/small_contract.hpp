// Contracts drawn in a test as text, made without readers or resolve: one element a line, a word
// for its kind, an id, then key=value pairs. Lists are separated by commas; "_" stands for a space
// in a value. Organisations and actions need no declaration. Each element's place is {"t", line}.
//
//   contrat debut=2019 fin=2023-12 chef=petr communes=12
//   axe 1 pilote=petr           objectif 1 axe=1          objectif 1.1 parent=1 lie=1
//   partenaire mds type=departement parent=cd territoire=cc-a regroupe=x,y nom=MDS_Verdun pressenti
//   epci cc-a                   signataire petr date=2018-12-20
//   instance copil niveau=strategique membres=petr,ars pilotes=petr invites=x rythme=1
//            objectifs=1.1 axes=1 actions=a suit=tout reunions=2019-03,2020  (on one line)
//   referent cc-a depuis=2020 jusqua=2021
//   financement ars annee=2019 montant=12000 objet=coordination
//   chiffre c valeur=20 annee=2021 quoi=actions porteur=aucun etat=clos,perenne type=petr
//           nature=piste axe=1 objectif=1.1 instance=copil financeur=ars niveau=2 unite=%
//   regle action-dormante 3     regle action-isolee non
//   plan                        bilan 2020
//   action a objectif=1.1 porteur=petr,cd? etat=en-cours n=Piste partenaires= financeurs= cibles=
//          territoires=cc-a instances=copil indicateur=x
//
// In `porteur`, "cd?" is a doubtful name, "?" is nobody in particular, "..." is "et partenaires".
// A key with an empty list (membres=) is recorded and empty.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "network/model/contract.hpp"

namespace maillage::testing {

class SmallContract {
 public:
  explicit SmallContract(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      ++line_;
      read(line);
    }
    close_tables();
  }

  Contract contract;

  // Ids by name; an unknown one is a mistake of the test.
  PartnerId partner(const std::string& id) const { return find<PartnerId>(contract.partners, id); }
  ActionId action(const std::string& id) const { return find<ActionId>(contract.actions, id); }
  AxisId axis(const std::string& id) const { return find<AxisId>(contract.axes, id); }
  ObjectiveId objective(const std::string& id) const {
    return find<ObjectiveId>(contract.objectives, id);
  }
  InstanceId instance(const std::string& id) const {
    return find<InstanceId>(contract.instances, id);
  }
  EpciId epci(const std::string& id) const {
    for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) {
      if (contract.partners[contract.epcis[EpciId{i}].partner].id == id) return {i};
    }
    throw std::invalid_argument("no epci " + id);
  }

 private:
  using Keys = std::map<std::string, std::string>;

  template <class I, class T>
  static I find(const ById<I, T>& elements, const std::string& id) {
    for (std::uint32_t i = 0; i < elements.size(); ++i) {
      if (elements[I{i}].id == id) return I{i};
    }
    throw std::invalid_argument("no " + id);
  }

  template <class E>
  static E named(const std::map<std::string, E>& words, const std::string& word) {
    const auto found = words.find(word);
    if (found == words.end()) throw std::invalid_argument("no such word: " + word);
    return found->second;
  }

  static State state(const std::string& word) {
    return named<State>({{"non-commence", State::not_begun},
                         {"reflexion", State::reflection},
                         {"en-cours", State::under_way},
                         {"realise", State::done},
                         {"clos", State::done_closed},
                         {"perenne", State::done_lasting},
                         {"abandonne", State::abandoned}},
                        word);
  }

  static PartnerType type(const std::string& word) {
    return named<PartnerType>({{"association", PartnerType::association},
                               {"commune", PartnerType::commune},
                               {"codecom", PartnerType::codecom},
                               {"petr", PartnerType::petr},
                               {"departement", PartnerType::departement},
                               {"administration", PartnerType::administration},
                               {"collectif", PartnerType::collectif}},
                              word);
  }

  static Date date(const std::string& text) {
    Date result;
    char dash = 0;
    std::istringstream(text) >> result.year >> dash >> result.month >> dash >> result.day;
    result.month = std::abs(result.month);
    result.day = std::abs(result.day);
    return result;
  }

  static std::string spaced(std::string text) {
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
  }

  static std::vector<std::string> list(const Keys& keys, const std::string& key) {
    std::vector<std::string> words;
    std::istringstream stream(value(keys, key));
    for (std::string word; std::getline(stream, word, ',');) words.push_back(word);
    return words;
  }

  static bool has(const Keys& keys, const std::string& key) { return keys.count(key) != 0; }
  static std::string value(const Keys& keys, const std::string& key) {
    const auto found = keys.find(key);
    return found == keys.end() ? "" : found->second;
  }

  Place place() const { return {"t", line_, 0, ""}; }

  PartnerId known_partner(const std::string& id) {
    for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
      if (contract.partners[PartnerId{i}].id == id) return {i};
    }
    Partner made;
    made.id = made.name = id;
    made.place = place();
    return contract.partners.push_back(made);
  }

  std::vector<PartnerId> known_partners(const Keys& keys, const std::string& key) {
    std::vector<PartnerId> ids;
    for (const std::string& id : list(keys, key)) ids.push_back(known_partner(id));
    return ids;
  }

  ActionId known_action(const std::string& id) {
    for (std::uint32_t i = 0; i < contract.actions.size(); ++i) {
      if (contract.actions[ActionId{i}].id == id) return {i};
    }
    return contract.actions.push_back({id, id});
  }

  std::vector<Mention> mentions(const std::vector<std::string>& ids) {
    std::vector<Mention> result;
    for (const std::string& id : ids) result.push_back({known_partner(id), place(), id, ""});
    return result;
  }

  void read(const std::string& line) {
    std::istringstream words(line);
    std::string kind, id, word;
    if (!(words >> kind)) return;
    words >> id;
    Keys keys;
    const std::size_t in_id = id.find('=');
    if (in_id != std::string::npos) keys[id.substr(0, in_id)] = id.substr(in_id + 1);
    while (words >> word) {
      const std::size_t equals = word.find('=');
      keys[word.substr(0, equals)] = equals == std::string::npos ? "" : word.substr(equals + 1);
    }
    if (kind == "contrat") return read_contract(keys);
    if (kind == "axe") return read_axis(id, keys);
    if (kind == "objectif") return read_objective(id, keys);
    if (kind == "partenaire") return read_partner(id, keys);
    if (kind == "epci") return read_epci(id);
    if (kind == "signataire") return read_signature(id, keys);
    if (kind == "instance") return read_instance(id, keys);
    if (kind == "referent") return read_referent(id, keys);
    if (kind == "financement") return read_funding(id, keys);
    if (kind == "chiffre") return read_figure(id, keys);
    if (kind == "regle") return read_rule(id, keys);
    if (kind == "plan") return open_table(std::nullopt);
    if (kind == "bilan") return open_table(std::stoi(id));
    if (kind == "action") return read_action(id, keys);
    throw std::invalid_argument("no such line: " + line);
  }

  void read_contract(const Keys& keys) {
    contract.place = place();
    if (has(keys, "debut")) contract.start = date(value(keys, "debut"));
    if (has(keys, "fin")) contract.end = date(value(keys, "fin"));
    if (has(keys, "chef")) contract.lead = known_partner(value(keys, "chef"));
    if (has(keys, "communes")) contract.communes = std::stoi(value(keys, "communes"));
  }

  void read_axis(const std::string& id, const Keys& keys) {
    Axis made;
    made.id = id;
    made.leads = known_partners(keys, "pilote");
    made.place = place();
    contract.axes.push_back(made);
  }

  void read_objective(const std::string& id, const Keys& keys) {
    Objective made;
    made.id = id;
    made.place = place();
    if (has(keys, "axe")) made.axis = axis(value(keys, "axe"));
    for (const std::string& other : list(keys, "lie")) made.tied_to.push_back(objective(other));
    if (has(keys, "parent")) {
      made.parent = objective(value(keys, "parent"));
      made.axis = contract.objectives[*made.parent].axis;
      made.level = contract.objectives[*made.parent].level + 1;
    }
    contract.objectives.push_back(made);
  }

  void read_partner(const std::string& id, const Keys& keys) {
    const PartnerId known = known_partner(id);
    const std::vector<PartnerId> grouped = known_partners(keys, "regroupe");
    std::optional<PartnerId> parent;
    if (has(keys, "parent")) parent = known_partner(value(keys, "parent"));
    Partner& partner = contract.partners[known];
    partner.parent = parent;
    partner.groups = grouped;
    if (has(keys, "nom")) partner.name = spaced(value(keys, "nom"));
    if (has(keys, "type")) partner.type = type(value(keys, "type"));
    if (has(keys, "territoire")) partner.epci = epci(value(keys, "territoire"));
    if (has(keys, "pressenti")) partner.standing = Standing::prospective;
  }

  void read_epci(const std::string& id) {
    const PartnerId council = known_partner(id);
    contract.partners[council].type = PartnerType::codecom;
    contract.epcis.push_back({council, place()});
  }

  void read_signature(const std::string& id, const Keys& keys) {
    Signature made;
    made.partner = known_partner(id);
    made.place = place();
    if (has(keys, "date")) made.date = date(value(keys, "date"));
    contract.signatures.push_back(made);
  }

  void read_instance(const std::string& id, const Keys& keys) {
    Instance made;
    made.id = made.name = id;
    made.place = place();
    if (value(keys, "niveau") == "strategique") made.level = Level::strategic;
    made.follows_whole_plan = value(keys, "suit") == "tout";
    for (const std::string& each : list(keys, "objectifs")) {
      made.objectives.push_back(objective(each));
    }
    for (const std::string& each : list(keys, "axes")) made.axes.push_back(axis(each));
    for (const std::string& each : list(keys, "actions"))
      made.actions.push_back(known_action(each));
    made.members = known_partners(keys, "membres");
    std::sort(made.members.begin(), made.members.end());
    made.guests = known_partners(keys, "invites");
    made.leads = known_partners(keys, "pilotes");
    if (has(keys, "rythme")) made.rhythm = std::stod(value(keys, "rythme"));
    for (const std::string& day : list(keys, "reunions")) {
      made.meetings.push_back({date(day), "", place()});
    }
    made.meetings_recorded = has(keys, "reunions");
    made.members_recorded = has(keys, "membres");
    contract.instances.push_back(made);
  }

  void read_referent(const std::string& id, const Keys& keys) {
    Referent made;
    made.epci = epci(id);
    made.place = place();
    if (has(keys, "depuis")) made.since = date(value(keys, "depuis"));
    if (has(keys, "jusqua")) made.until = date(value(keys, "jusqua"));
    contract.referents.push_back(made);
    contract.referents_recorded = true;
  }

  void read_funding(const std::string& id, const Keys& keys) {
    Funding made;
    made.funder = known_partner(id);
    made.subject = value(keys, "objet");
    made.place = place();
    if (has(keys, "annee")) made.year = std::stoi(value(keys, "annee"));
    if (has(keys, "montant")) made.amount = std::stod(value(keys, "montant"));
    contract.fundings.push_back(made);
  }

  void read_figure(const std::string& id, const Keys& keys) {
    Figure made;
    made.id = id;
    made.place = place();
    made.value = std::stod(value(keys, "valeur"));
    made.is_percentage = value(keys, "unite") == "%";
    made.quantity = named<Quantity>({{"actions", Quantity::actions},
                                     {"porteurs", Quantity::porteurs},
                                     {"partenaires", Quantity::partenaires},
                                     {"signataires", Quantity::signataires},
                                     {"axes", Quantity::axes},
                                     {"objectifs", Quantity::objectifs},
                                     {"epci", Quantity::epci},
                                     {"instances", Quantity::instances},
                                     {"reunions", Quantity::reunions},
                                     {"communes", Quantity::communes},
                                     {"financement", Quantity::financement},
                                     {"hors-donnees", Quantity::hors_donnees}},
                                    value(keys, "quoi"));
    const std::string year = value(keys, "annee");
    made.scope = year == "plan"                   ? FigureScope::plan
                 : year.empty() || year == "tout" ? FigureScope::whole
                                                  : FigureScope::year;
    if (made.scope == FigureScope::year) made.year = std::stoi(year);
    for (const std::string& word : list(keys, "etat")) made.states.push_back(state(word));
    for (const std::string& word : list(keys, "type")) made.carrier_types.push_back(type(word));
    const std::string carrier = value(keys, "porteur");
    if (carrier == "aucun") {
      made.carrier = CarrierFilter::nobody;
    } else if (carrier == "oui") {
      made.carrier = CarrierFilter::somebody;
    } else if (!carrier.empty()) {
      made.carrier = CarrierFilter::organisation;
      made.carrier_partner = known_partner(carrier);
    }
    if (has(keys, "nature")) {
      made.nature = value(keys, "nature") == "piste" ? Nature::piste : Nature::fiche;
    }
    if (has(keys, "axe")) made.axis = axis(value(keys, "axe"));
    if (has(keys, "objectif")) made.objective = objective(value(keys, "objectif"));
    if (has(keys, "instance")) made.instance = instance(value(keys, "instance"));
    if (has(keys, "financeur")) made.funder = known_partner(value(keys, "financeur"));
    made.subject = value(keys, "objet");
    if (has(keys, "niveau")) made.level = std::stoi(value(keys, "niveau"));
    contract.figures.push_back(made);
  }

  void read_rule(const std::string& code, const Keys& keys) {
    RuleSetting& setting = contract.rules[find_rule(code).value()];
    for (const auto& key : keys) {
      if (key.first == "non") {
        setting.on = false;
      } else {
        setting.threshold = std::stod(key.first);
      }
    }
  }

  void open_table(std::optional<int> year) {
    Edition made;
    made.year = year;
    made.place = place();
    contract.editions.push_back(made);
  }

  void read_action(const std::string& id, const Keys& keys) {
    ActionRow row;
    row.action = known_action(id);
    row.place = place();
    row.title = id;
    row.number = value(keys, "n");
    if (!row.number.empty()) {
      row.nature = row.number.rfind("Piste", 0) == 0 ? Nature::piste : Nature::fiche;
    }
    if (has(keys, "axe")) row.axis = axis(value(keys, "axe"));
    if (has(keys, "objectif")) {
      row.objective = objective(value(keys, "objectif"));
      row.axis = contract.objectives[*row.objective].axis;
    }
    if (has(keys, "etat")) row.state = state(value(keys, "etat"));
    read_carriers(list(keys, "porteur"), row);
    row.carrier_cell = value(keys, "porteur");
    row.partners = mentions(list(keys, "partenaires"));
    row.funders = mentions(list(keys, "financeurs"));
    row.targets = mentions(list(keys, "cibles"));
    for (const std::string& each : list(keys, "territoires")) {
      row.epcis.push_back({epci(each), place(), ""});
    }
    for (const std::string& each : list(keys, "instances")) row.instances.push_back(instance(each));
    row.indicator = value(keys, "indicateur");
    contract.editions.back().rows.push_back(row);
  }

  void read_carriers(const std::vector<std::string>& names, ActionRow& row) {
    row.carrying = Carrying::nobody;
    for (const std::string& name : names) {
      if (name == "...") {
        row.unnamed_others = true;
      } else if (name == "personne") {
        if (row.carrying == Carrying::nobody) row.carrying = Carrying::person;
      } else if (name.back() == '?') {
        if (row.carrying == Carrying::nobody) row.carrying = Carrying::uncertain;
        if (name.size() > 1) {
          row.candidates.push_back(
              {known_partner(name.substr(0, name.size() - 1)), place(), name, ""});
        }
      } else {
        row.carrying = Carrying::named;
        row.carriers.push_back({known_partner(name), place(), name, ""});
      }
    }
  }

  // What each table records, and rows of a table that records no carrier.
  void close_tables() {
    for (Edition& edition : contract.editions) {
      Recorded& recorded = edition.recorded;
      for (const ActionRow& row : edition.rows) {
        recorded.objective = recorded.objective || row.objective || row.axis;
        recorded.number = recorded.number || !row.number.empty();
        recorded.carrier = recorded.carrier || !row.carrier_cell.empty();
        recorded.state = recorded.state || row.state;
        recorded.partners = recorded.partners || !row.partners.empty();
        recorded.funders = recorded.funders || !row.funders.empty();
        recorded.targets = recorded.targets || !row.targets.empty();
        recorded.epcis = recorded.epcis || !row.epcis.empty();
        recorded.instances = recorded.instances || !row.instances.empty();
        recorded.indicator = recorded.indicator || !row.indicator.empty();
      }
      if (recorded.carrier) continue;
      for (ActionRow& row : edition.rows) row.carrying = Carrying::not_recorded;
    }
  }

  std::uint32_t line_ = 0;
};

}  // namespace maillage::testing
