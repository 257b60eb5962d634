// Contracts drawn in a test as text, made without readers or resolve: one element a line, a word
// for its kind, an id, then key=value pairs. Lists are separated by commas; "_" stands for a space
// in a value. Organisations and actions need no declaration. Each element's place is {"t", line}.
//
//   contrat debut=2019 fin=2023-12 chef=petr communes=12
//   axe 1 pilote=petr           objectif 1 axe=1          objectif 1.1 parent=1 lie=1 non_imprime=2021
//   partenaire mds type=departement parent=cd territoire=cc-a regroupe=x,y nom=MDS_Verdun pressenti
//   partenaire cc ferme=2021-05 sans=Transport_scolaire avec=Action_sociale
//   epci cc-a                   signataire petr date=2018-12-20
//   contour cc-a anneau=0/45,1/45,1/46   (longitude/latitude; of no EPCI: contour -)
//   instance copil niveau=strategique membres=petr,ars pilotes=petr invites=x rythme=1
//            rythme_depuis=2021 objectifs=1.1 axes=1 actions=a suit=tout reunions=2019-03,2020 non_tenues=2021  (one line)
//   referent cc-a depuis=2020 jusqua=2021
//   financement ars annee=2019 montant=12000 objet=coordination
//   chiffre c valeur=20 annee=2021 quoi=actions porteur=aucun etat=clos,perenne type=petr
//           nature=piste axe=1 objectif=1.1 instance=copil financeur=ars niveau=2 unite=%
//   regle action-dormante 3     regle action-isolee non
//   plan                        bilan 2020                  recapitulatif 2023
//   action a objectif=1.1 porteur=petr,cd? etat=en-cours n=Piste partenaires= financeurs= cibles=
//          territoires=cc-a instances=copil indicateur=x
//
// In `porteur`, "cd?" is a doubtful name, "?" is nobody in particular, "..." is "et partenaires",
// "!" is "non renseigné".
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
#include "network/model/vocabulary.hpp"

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

  model::Contract contract;

  // Ids by name; an unknown one is a mistake of the test.
  text::PartnerId partner(const std::string& id) const {
    return find<text::PartnerId>(contract.partners, id);
  }
  text::ActionId action(const std::string& id) const {
    return find<text::ActionId>(contract.actions, id);
  }
  text::AxisId axis(const std::string& id) const { return find<text::AxisId>(contract.axes, id); }
  text::ObjectiveId objective(const std::string& id) const {
    return find<text::ObjectiveId>(contract.objectives, id);
  }
  text::InstanceId instance(const std::string& id) const {
    return find<text::InstanceId>(contract.instances, id);
  }
  text::EpciId epci(const std::string& id) const {
    for (std::uint32_t i = 0; i < contract.epcis.size(); ++i) {
      if (contract.partners[contract.epcis[text::EpciId{i}].partner].id == id) return {i};
    }
    throw std::invalid_argument("no epci " + id);
  }

 private:
  using Keys = std::map<std::string, std::string>;

  template <class I, class T>
  static I find(const text::ById<I, T>& elements, const std::string& id) {
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

  static model::State state(const std::string& word) {
    return named<model::State>({{"non-commence", model::State::not_begun},
                                {"reflexion", model::State::reflection},
                                {"en-cours", model::State::under_way},
                                {"realise", model::State::done},
                                {"clos", model::State::done_closed},
                                {"perenne", model::State::done_lasting},
                                {"abandonne", model::State::abandoned}},
                               word);
  }

  static model::PartnerType type(const std::string& word) {
    return named<model::PartnerType>({{"association", model::PartnerType::association},
                                      {"commune", model::PartnerType::commune},
                                      {"codecom", model::PartnerType::codecom},
                                      {"petr", model::PartnerType::petr},
                                      {"departement", model::PartnerType::departement},
                                      {"administration", model::PartnerType::administration},
                                      {"collectif", model::PartnerType::collectif}},
                                     word);
  }

  static text::Date date(const std::string& text) {
    text::Date result;
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

  text::Place place() const { return {"t", line_, 0, {}}; }

  text::PartnerId known_partner(const std::string& id) {
    for (std::uint32_t i = 0; i < contract.partners.size(); ++i) {
      if (contract.partners[text::PartnerId{i}].id == id) return {i};
    }
    model::Partner made;
    made.id = made.name = id;
    made.place = place();
    return contract.partners.push_back(made);
  }

  std::vector<text::PartnerId> known_partners(const Keys& keys, const std::string& key) {
    std::vector<text::PartnerId> ids;
    for (const std::string& id : list(keys, key)) ids.push_back(known_partner(id));
    return ids;
  }

  text::ActionId known_action(const std::string& id) {
    for (std::uint32_t i = 0; i < contract.actions.size(); ++i) {
      if (contract.actions[text::ActionId{i}].id == id) return {i};
    }
    return contract.actions.push_back({id, id});
  }

  std::vector<model::Mention> mentions(const std::vector<std::string>& ids) {
    std::vector<model::Mention> result;
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
    if (kind == "contour") return read_contour(id, keys);
    if (kind == "signataire") return read_signature(id, keys);
    if (kind == "instance") return read_instance(id, keys);
    if (kind == "referent") return read_referent(id, keys);
    if (kind == "financement") return read_funding(id, keys);
    if (kind == "chiffre") return read_figure(id, keys);
    if (kind == "regle") return read_rule(id, keys);
    if (kind == "plan") return open_table(std::nullopt);
    if (kind == "bilan") return open_table(std::stoi(id));
    if (kind == "recapitulatif")
      return open_table(model::WhichTable::recapitulatif(*text::parse_date(id)));
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
    model::Axis made;
    made.id = id;
    made.leads = known_partners(keys, "pilote");
    made.place = place();
    contract.axes.push_back(made);
  }

  void read_objective(const std::string& id, const Keys& keys) {
    model::Objective made;
    made.id = id;
    made.name = spaced(value(keys, "nom"));
    made.place = place();
    if (has(keys, "axe")) made.axis = axis(value(keys, "axe"));
    for (const std::string& other : list(keys, "lie")) made.tied_to.push_back(objective(other));
    for (const std::string& year : list(keys, "non_imprime")) {
      made.not_printed.push_back(std::stoi(year));
    }
    if (has(keys, "parent")) {
      made.parent = objective(value(keys, "parent"));
      made.axis = contract.objectives[*made.parent].axis;
      made.level = contract.objectives[*made.parent].level + 1;
    }
    contract.objectives.push_back(made);
  }

  void read_partner(const std::string& id, const Keys& keys) {
    const text::PartnerId known = known_partner(id);
    const std::vector<text::PartnerId> grouped = known_partners(keys, "regroupe");
    std::optional<text::PartnerId> parent;
    if (has(keys, "parent")) parent = known_partner(value(keys, "parent"));
    model::Partner& partner = contract.partners[known];
    partner.parent = parent;
    partner.groups = grouped;
    if (has(keys, "nom")) partner.name = spaced(value(keys, "nom"));
    if (has(keys, "type")) partner.type = type(value(keys, "type"));
    if (has(keys, "territoire")) partner.epci = epci(value(keys, "territoire"));
    if (has(keys, "pressenti")) partner.standing = model::Standing::prospective;
    if (has(keys, "ferme")) partner.registers.closed_since = date(value(keys, "ferme"));
    for (const std::string& name : list(keys, "sans"))
      partner.registers.lacking.push_back(spaced(name));
    for (const std::string& name : list(keys, "avec"))
      partner.registers.competences.push_back(spaced(name));
  }

  void read_epci(const std::string& id) {
    const text::PartnerId council = known_partner(id);
    contract.partners[council].type = model::PartnerType::codecom;
    contract.epcis.push_back({council, place()});
  }

  void read_contour(const std::string& id, const Keys& keys) {
    model::Contour made;
    if (id != "-") made.epci = epci(id);
    text::GeoRing& ring = made.rings.emplace_back();
    for (const std::string& each : list(keys, "anneau")) {
      const std::size_t slash = each.find('/');
      ring.push_back({std::stod(each.substr(0, slash)), std::stod(each.substr(slash + 1))});
    }
    made.place = place();
    contract.contours.push_back(std::move(made));
    contract.contours_file = "epci.geojson";
  }

  void read_signature(const std::string& id, const Keys& keys) {
    model::Signature made;
    made.partner = known_partner(id);
    made.place = place();
    if (has(keys, "date")) made.date = date(value(keys, "date"));
    contract.signatures.push_back(made);
  }

  void read_instance(const std::string& id, const Keys& keys) {
    model::Instance made;
    made.id = made.name = id;
    made.place = place();
    made.level = model::read_level(value(keys, "niveau")).value_or(model::Level::not_said);
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
    if (has(keys, "decide")) made.decides = spaced(value(keys, "decide"));
    for (const std::string& each : list(keys, "prepare")) made.prepares.push_back(instance(each));
    for (const std::string& each : list(keys, "rend_compte")) {
      made.reports_to.push_back(instance(each));
    }
    if (has(keys, "rythme")) made.rhythm = std::stod(value(keys, "rythme"));
    if (has(keys, "rythme_depuis")) made.rhythm_since = date(value(keys, "rythme_depuis"));
    for (const std::string& day : list(keys, "reunions")) {
      made.meetings.push_back({date(day), "", place()});
    }
    for (const std::string& day : list(keys, "non_tenues")) {
      made.not_held.push_back({date(day), "", place()});
    }
    made.meetings_recorded = has(keys, "reunions");
    made.members_recorded = has(keys, "membres");
    contract.instances.push_back(made);
  }

  void read_referent(const std::string& id, const Keys& keys) {
    model::Referent made;
    made.epci = epci(id);
    made.place = place();
    if (has(keys, "depuis")) made.since = date(value(keys, "depuis"));
    if (has(keys, "jusqua")) made.until = date(value(keys, "jusqua"));
    contract.referents.push_back(made);
    contract.referents_recorded = true;
  }

  void read_funding(const std::string& id, const Keys& keys) {
    model::Funding made;
    made.funder = known_partner(id);
    made.subject = value(keys, "objet");
    made.place = place();
    if (has(keys, "annee")) made.year = std::stoi(value(keys, "annee"));
    if (has(keys, "montant")) made.amount = std::stod(value(keys, "montant"));
    contract.fundings.push_back(made);
  }

  void read_figure(const std::string& id, const Keys& keys) {
    model::DeclaredFigure made;
    made.id = id;
    made.place = place();
    made.value = std::stod(value(keys, "valeur"));
    made.is_percentage = value(keys, "unite") == "%";
    made.quantity = named<model::Quantity>({{"actions", model::Quantity::actions},
                                            {"porteurs", model::Quantity::porteurs},
                                            {"partenaires", model::Quantity::partenaires},
                                            {"signataires", model::Quantity::signataires},
                                            {"axes", model::Quantity::axes},
                                            {"objectifs", model::Quantity::objectifs},
                                            {"epci", model::Quantity::epci},
                                            {"instances", model::Quantity::instances},
                                            {"reunions", model::Quantity::reunions},
                                            {"communes", model::Quantity::communes},
                                            {"financement", model::Quantity::financement},
                                            {"hors-donnees", model::Quantity::hors_donnees}},
                                           value(keys, "quoi"));
    const std::string year = value(keys, "annee");
    if (!year.empty() && year != "tout") {
      made.table = {model::TableChoice::Kind::table, *model::parse_table(year)};
    }
    for (const std::string& word : list(keys, "etat")) made.states.push_back(state(word));
    for (const std::string& word : list(keys, "type")) made.carrier_types.push_back(type(word));
    const std::string carrier = value(keys, "porteur");
    if (carrier == "aucun") {
      made.carrier = model::CarrierFilter::nobody;
    } else if (carrier == "oui") {
      made.carrier = model::CarrierFilter::somebody;
    } else if (!carrier.empty()) {
      made.carrier = model::CarrierFilter::organisation;
      made.carrier_partner = known_partner(carrier);
    }
    if (has(keys, "nature")) {
      made.nature = value(keys, "nature") == "piste" ? model::Nature::piste : model::Nature::fiche;
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
    model::RuleSetting& setting = contract.rules[model::find_rule(code).value()];
    for (const auto& key : keys) {
      if (key.first == "non") {
        setting.on = false;
      } else {
        setting.threshold = std::stod(key.first);
      }
    }
  }

  void open_table(const model::WhichTable& year) {
    model::Edition made;
    made.year = year;
    made.place = place();
    contract.editions.push_back(made);
  }

  void read_action(const std::string& id, const Keys& keys) {
    model::ActionRow row;
    row.action = known_action(id);
    row.place = place();
    row.title = id;
    row.number = value(keys, "n");
    if (!row.number.empty()) {
      row.nature = row.number.rfind("Piste", 0) == 0 ? model::Nature::piste : model::Nature::fiche;
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

  void read_carriers(const std::vector<std::string>& names, model::ActionRow& row) {
    row.carrying = model::Carrying::nobody;
    for (const std::string& name : names) {
      if (name == "...") {
        row.unnamed_others = true;
      } else if (name == "!") {
        row.carrying = model::Carrying::not_recorded;
      } else if (name == "personne") {
        if (row.carrying == model::Carrying::nobody) row.carrying = model::Carrying::person;
      } else if (name.back() == '?') {
        if (row.carrying == model::Carrying::nobody) row.carrying = model::Carrying::uncertain;
        if (name.size() > 1) {
          row.candidates.push_back(
              {known_partner(name.substr(0, name.size() - 1)), place(), name, ""});
        }
      } else {
        row.carrying = model::Carrying::named;
        row.carriers.push_back({known_partner(name), place(), name, ""});
      }
    }
  }

  // What each table records, and rows of a table that records no carrier.
  void close_tables() {
    for (model::Edition& edition : contract.editions) {
      model::Recorded& recorded = edition.recorded;
      for (const model::ActionRow& row : edition.rows) {
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
      for (model::ActionRow& row : edition.rows) row.carrying = model::Carrying::not_recorded;
    }
  }

  std::uint32_t line_ = 0;
};

}  // namespace maillage::testing
