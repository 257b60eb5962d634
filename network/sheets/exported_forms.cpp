// Headers as people read them; keys as contrat.toml has them (network/resolve/record_reader.cpp).
#include "network/sheets/exported_forms.hpp"

namespace maillage::sheets {

const std::vector<ListForm>& list_forms() {
  using V = ListValue;
  static const std::vector<ListForm> forms = {
      {"signataire",
       "signataires",
       "Signataires",
       "Signatories",
       {{"partenaire", "organisation", "organisation", V::organisation},
        {"date", "date", "date"},
        {"source", "source", "source"}}},
      {"referent",
       "referents",
       "Référents",
       "Référents",
       {{"epci", "EPCI", "EPCI", V::organisation},
        {"role", "fonction", "function"},
        {"depuis", "depuis", "since"},
        {"jusqua", "jusqu'à", "until"},
        {"source", "source", "source"}}},
      {"financement",
       "financements",
       "Financements",
       "Funding",
       {{"objet", "objet", "subject"},
        {"financeur", "financeur", "funder", V::organisation},
        {"annee", "année", "year", V::number},
        {"montant", "montant (€)", "amount (€)", V::number},
        {"source", "source", "source"}}},
      {"exception",
       "exceptions",
       "Exceptions",
       "Exceptions",
       {{"constat", "constat", "finding"},
        {"objet", "objet", "object"},
        {"motif", "motif", "reason"},
        {"jusqu_au", "jusqu'au", "until"},
        {"source", "source", "source"}}},
      {"parcours",
       "parcours",
       "Parcours",
       "Story",
       {{"titre", "titre", "title"},
        {"note", "note", "note"},
        {"partie", "partie", "part"},
        {"action", "action", "action"},
        {"organisation", "organisation", "organisation", V::organisation},
        {"instance", "instance", "instance"},
        {"constat", "constat", "finding"},
        {"axe", "axe", "axis"},
        {"objectif", "objectif", "objective"},
        {"etat", "état", "state"},
        {"epci", "EPCI", "EPCI", V::organisation},
        {"type", "type", "type"},
        {"depuis", "depuis", "since", V::number},
        {"source", "source", "source"}}},
      {"chiffre",
       "chiffres",
       "Chiffres",
       "Figures",
       {{"id", "id", "id"},
        {"dit", "ce qui est dit", "what is said"},
        {"valeur", "valeur", "value", V::number},
        {"unite", "unité", "unit"},
        {"quoi", "ce qui est compté", "what is counted"},
        {"annee", "tableau", "table"},
        {"etat", "états", "states", V::texts},
        {"porteur", "porteur", "porteur", V::organisation},
        {"porteur_type", "types de porteur", "types of porteur", V::texts},
        {"nature", "fiche ou piste", "fiche or piste"},
        {"axe", "axe", "axis"},
        {"objectif", "objectif", "objective"},
        {"instance", "instance", "instance"},
        {"financeur", "financeur", "funder", V::organisation},
        {"objet", "objet financé", "subject funded"},
        {"niveau", "niveau d'objectif", "level of objectives", V::number},
        {"source", "source", "source"}}},
  };
  return forms;
}

const ListForm& head_form() {
  using V = ListValue;
  static const ListForm form = {
      "contrat",
      "contrat",
      "Contrat",
      "Contract",
      {{"id", "identifiant", "id"},
       {"nom", "nom", "name"},
       {"nature", "nature du contrat", "kind of contract"},
       {"territoire", "territoire", "territory"},
       {"debut", "début", "start"},
       {"fin", "fin", "end"},
       {"pilote", "pilote", "lead", V::organisation},
       {"cofinanceurs", "cofinanceurs", "co-funders", V::organisations},
       {"epci", "EPCI du territoire", "EPCI of the territory", V::organisations},
       {"communes", "communes", "communes", V::number},
       {"habitants", "habitants", "inhabitants", V::number},
       {"superficie_km2", "superficie (km²)", "area (km²)", V::number},
       {"contours", "fichier des contours", "file of contours"},
       {"coordination_etp", "coordination (ETP)", "coordination (FTE)", V::number},
       {"priorites_nationales", "priorités nationales", "national priorities", V::texts},
       {"source", "source", "source"}}};
  return form;
}

const ListForm& rule_form() {
  static const ListForm form = {"",
                                "regles",
                                "Règles",
                                "Rules",
                                {{"nature", "nature", "kind"},
                                 {"code", "code", "code"},
                                 {"titre", "ce que c'est", "what it is"},
                                 {"valeur", "valeur", "value"},
                                 {"seuil", "seuil", "threshold", ListValue::number}}};
  return form;
}

const std::vector<RuleNature>& rule_natures() {
  static const std::vector<RuleNature> natures = {{"regles", "règle", "rule"},
                                                  {"exigences", "exigence", "requirement"},
                                                  {"etats", "mot d'état", "word of a state"}};
  return natures;
}

}  // namespace maillage::sheets
