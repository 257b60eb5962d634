#include "network/import/header_hints.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

#include "network/text/text.hpp"

namespace maillage {
namespace {

struct Hint {
  std::string_view word;
  Column column;
  int strength;
};

// By whole words of the folded header.
constexpr Hint leanings[] = {
    // The name of what is done; a mere description only where nothing else names it.
    {"action", Column::action, 3},
    {"actions", Column::action, 3},
    {"activite", Column::action, 3},
    {"activites", Column::action, 3},
    {"activity", Column::action, 3},
    {"activities", Column::action, 3},
    {"tache", Column::action, 3},
    {"taches", Column::action, 3},
    {"task", Column::action, 3},
    {"tasks", Column::action, 3},
    {"mesure", Column::action, 3},
    {"mesures", Column::action, 3},
    {"measure", Column::action, 3},
    {"measures", Column::action, 3},
    {"operation", Column::action, 3},
    {"operations", Column::action, 3},
    {"projet", Column::action, 3},
    {"projets", Column::action, 3},
    {"project", Column::action, 3},
    {"initiative", Column::action, 3},
    {"initiatives", Column::action, 3},
    {"intervention", Column::action, 2},
    {"deliverable", Column::action, 2},
    {"deliverables", Column::action, 2},
    {"livrable", Column::action, 2},
    {"livrables", Column::action, 2},
    {"fiche", Column::action, 2},
    {"intitule", Column::action, 2},
    {"titre", Column::action, 2},
    {"title", Column::action, 2},
    {"libelle", Column::action, 2},
    {"nom", Column::action, 2},
    {"name", Column::action, 2},
    {"objet", Column::action, 2},
    {"quoi", Column::action, 2},
    {"what", Column::action, 2},
    {"description", Column::action, 1},
    {"descriptif", Column::action, 1},
    {"designation", Column::action, 1},
    {"contenu", Column::action, 1},
    {"detail", Column::action, 1},
    {"details", Column::action, 1},
    {"etape", Column::action, 1},
    {"etapes", Column::action, 1},
    {"step", Column::action, 1},
    {"item", Column::action, 1},
    // The level above
    {"axe", Column::axis, 3},
    {"axes", Column::axis, 3},
    {"orientation", Column::axis, 2},
    {"orientations", Column::axis, 2},
    {"theme", Column::axis, 2},
    {"themes", Column::axis, 2},
    {"thematique", Column::axis, 2},
    {"thematiques", Column::axis, 2},
    {"volet", Column::axis, 2},
    {"pilier", Column::axis, 2},
    {"pillar", Column::axis, 2},
    {"strand", Column::axis, 2},
    {"workstream", Column::axis, 2},
    {"domaine", Column::axis, 1},
    {"domain", Column::axis, 1},
    {"chantier", Column::axis, 1},
    {"objectif", Column::objective, 3},
    {"objectifs", Column::objective, 3},
    {"objective", Column::objective, 3},
    {"objectives", Column::objective, 3},
    {"goal", Column::objective, 3},
    {"goals", Column::objective, 3},
    {"aim", Column::objective, 2},
    {"aims", Column::objective, 2},
    {"outcome", Column::objective, 2},
    {"finalite", Column::objective, 1},
    {"enjeu", Column::objective, 1},
    {"enjeux", Column::objective, 1},
    // Who
    {"porteur", Column::carrier, 3},
    {"porteurs", Column::carrier, 3},
    {"porteuse", Column::carrier, 3},
    {"porteuses", Column::carrier, 3},
    {"porte", Column::carrier, 3},
    {"portee", Column::carrier, 3},
    {"portage", Column::carrier, 3},
    {"pilote", Column::carrier, 3},
    {"pilotes", Column::carrier, 3},
    {"pilotage", Column::carrier, 3},
    {"lead", Column::carrier, 3},
    {"leads", Column::carrier, 3},
    {"leader", Column::carrier, 3},
    {"owner", Column::carrier, 3},
    {"owners", Column::carrier, 3},
    {"accountable", Column::carrier, 3},
    {"responsible", Column::carrier, 3},
    {"responsable", Column::carrier, 3},
    {"responsables", Column::carrier, 3},
    {"qui", Column::carrier, 2},
    {"who", Column::carrier, 2},
    {"structure", Column::carrier, 1},
    {"structures", Column::carrier, 1},
    {"organisme", Column::carrier, 1},
    {"organismes", Column::carrier, 1},
    {"organisation", Column::carrier, 1},
    {"organisations", Column::carrier, 1},
    {"organization", Column::carrier, 1},
    {"organizations", Column::carrier, 1},
    {"acteur", Column::carrier, 1},
    {"acteurs", Column::carrier, 1},
    {"agency", Column::carrier, 1},
    {"institution", Column::carrier, 1},
    {"operateur", Column::carrier, 1},
    {"coordination", Column::carrier, 1},
    {"partenaire", Column::partners, 3},
    {"partenaires", Column::partners, 3},
    {"partner", Column::partners, 3},
    {"partners", Column::partners, 3},
    {"partenariat", Column::partners, 3},
    {"partenariats", Column::partners, 3},
    {"associes", Column::partners, 2},
    {"avec", Column::partners, 2},
    {"with", Column::partners, 2},
    {"contributors", Column::partners, 2},
    {"contributeurs", Column::partners, 2},
    {"stakeholders", Column::partners, 2},
    {"intervenants", Column::partners, 2},
    {"participants", Column::partners, 2},
    {"appui", Column::partners, 1},
    {"support", Column::partners, 1},
    {"supporting", Column::partners, 2},
    // How far
    {"etat", Column::state, 3},
    {"statut", Column::state, 3},
    {"status", Column::state, 3},
    {"avancement", Column::state, 3},
    {"progress", Column::state, 3},
    {"stade", Column::state, 2},
    {"realisation", Column::state, 2},
    {"suivi", Column::state, 1},
    {"state", Column::state, 2},
    {"stage", Column::state, 2},
    {"situation", Column::state, 2},
    {"completion", Column::state, 2},
    {"rag", Column::state, 3},
    {"ou", Column::state, 1},  // "Où en est-on ?"
    // Its number
    {"n", Column::number, 2},
    {"no", Column::number, 2},
    {"num", Column::number, 2},
    {"numero", Column::number, 2},
    {"number", Column::number, 2},
    {"ref", Column::number, 2},
    {"reference", Column::number, 2},
    {"code", Column::number, 2},
    {"index", Column::number, 1},
};

// What a header is about, where it is about something else than the word it has in common.
constexpr std::string_view other_matters[] = {
    "type",        "nature",      "date",         "dates",      "cout",       "couts",
    "cost",        "budget",      "montant",      "amount",     "echeance",   "deadline",
    "debut",       "fin",         "start",        "end",        "due",        "priorite",
    "priority",    "financement", "financeur",    "financeurs", "funding",    "funder",
    "indicateur",  "indicateurs", "indicator",    "indicators", "resultat",   "resultats",
    "result",      "results",     "evaluation",   "public",     "publics",    "cible",
    "cibles",      "target",      "territoire",   "lieu",       "place",      "nombre",
    "nb",          "commentaire", "commentaires", "comment",    "comments",   "remarque",
    "remarques",   "note",        "notes",        "calendrier", "planning",   "telephone",
    "mail",        "email",       "contact",      "contacts",   "lien",       "link",
    "url",         "heures",      "hours",        "duree",      "duration",   "annee",
    "year",        "chiffre",     "chiffres",     "mois",       "month",      "frequence",
    "moyen",       "moyens",      "ressources",   "resources",  "risque",     "risk",
    "instance",    "instances",   "comite",       "membres",    "members",    "role",
    "temporalite", "documents",   "document",     "competence", "competences"};

struct Synonym {
  std::string_view folded;
  Column column;
};

constexpr Synonym synonyms[] = {
    {"tache", Column::action},
    {"taches", Column::action},
    {"tache a realiser", Column::action},
    {"activite", Column::action},
    {"activites", Column::action},
    {"operation", Column::action},
    {"operations", Column::action},
    {"nom du projet ou de l action", Column::action},
    {"actions a mettre en oeuvre", Column::action},
    {"actions mises en oeuvre", Column::action},
    {"action title", Column::action},
    {"action name", Column::action},
    {"title of action", Column::action},
    {"action item", Column::action},
    {"action items", Column::action},
    {"action point", Column::action},
    {"action points", Column::action},
    {"action required", Column::action},
    {"action to be taken", Column::action},
    {"key action", Column::action},
    {"key actions", Column::action},
    {"activity", Column::action},
    {"activities", Column::action},
    {"activity name", Column::action},
    {"task", Column::action},
    {"tasks", Column::action},
    {"task name", Column::action},
    {"task title", Column::action},
    {"deliverable", Column::action},
    {"deliverables", Column::action},
    {"project", Column::action},
    {"projects", Column::action},
    {"project name", Column::action},
    {"project title", Column::action},
    {"initiative", Column::action},
    {"initiatives", Column::action},
    {"action description", Column::action},
    {"number", Column::number},
    {"nr", Column::number},
    {"item no", Column::number},
    {"action no", Column::number},
    {"action number", Column::number},
    {"action ref", Column::number},
    {"action id", Column::number},
    {"task id", Column::number},
    {"task no", Column::number},
    {"ref no", Column::number},
    {"reference number", Column::number},
    {"axis", Column::axis},
    {"strategic axis", Column::axis},
    {"theme", Column::axis},
    {"themes", Column::axis},
    {"pillar", Column::axis},
    {"pillars", Column::axis},
    {"strand", Column::axis},
    {"workstream", Column::axis},
    {"work stream", Column::axis},
    {"priority area", Column::axis},
    {"priority theme", Column::axis},
    {"strategic priority", Column::axis},
    {"focus area", Column::axis},
    {"domain", Column::axis},
    {"volet", Column::axis},
    {"volets", Column::axis},
    {"pilier", Column::axis},
    {"axe theme", Column::axis},
    {"objective", Column::objective},
    {"objectives", Column::objective},
    {"specific objective", Column::objective},
    {"operational objective", Column::objective},
    {"strategic objective", Column::objective},
    {"goal", Column::objective},
    {"goals", Column::objective},
    {"aim", Column::objective},
    {"aims", Column::objective},
    {"porte par", Column::carrier},
    {"portee par", Column::carrier},
    {"action portee par", Column::carrier},
    {"pilote par", Column::carrier},
    {"pilotee par", Column::carrier},
    {"portage", Column::carrier},
    {"pilotage", Column::carrier},
    {"qui porte", Column::carrier},
    {"qui pilote", Column::carrier},
    {"qui est responsable", Column::carrier},
    {"structure en charge", Column::carrier},
    {"organisme en charge", Column::carrier},
    {"en charge", Column::carrier},
    {"structure chef de file", Column::carrier},
    {"lead", Column::carrier},
    {"leads", Column::carrier},
    {"lead s", Column::carrier},
    {"lead organisation", Column::carrier},
    {"lead organisations", Column::carrier},
    {"lead organization", Column::carrier},
    {"lead organizations", Column::carrier},
    {"lead agency", Column::carrier},
    {"lead agencies", Column::carrier},
    {"lead body", Column::carrier},
    {"lead partner", Column::carrier},
    {"lead partners", Column::carrier},
    {"lead department", Column::carrier},
    {"action lead", Column::carrier},
    {"project lead", Column::carrier},
    {"co lead", Column::carrier},
    {"co leads", Column::carrier},
    {"led by", Column::carrier},
    {"owner", Column::carrier},
    {"owners", Column::carrier},
    {"owned by", Column::carrier},
    {"action owner", Column::carrier},
    {"task owner", Column::carrier},
    {"project owner", Column::carrier},
    {"responsible", Column::carrier},
    {"responsible organisation", Column::carrier},
    {"responsible organization", Column::carrier},
    {"responsible agency", Column::carrier},
    {"responsible body", Column::carrier},
    {"responsible party", Column::carrier},
    {"responsibility", Column::carrier},
    {"accountable", Column::carrier},
    {"accountable body", Column::carrier},
    {"status", Column::state},
    {"action status", Column::state},
    {"task status", Column::state},
    {"current status", Column::state},
    {"progress status", Column::state},
    {"rag", Column::state},
    {"rag status", Column::state},
    {"rag rating", Column::state},
    {"delivery status", Column::state},
    {"partner", Column::partners},
    {"partners", Column::partners},
    {"partner s", Column::partners},
    {"partner organisation", Column::partners},
    {"partner organisations", Column::partners},
    {"partner organizations", Column::partners},
    {"partner agencies", Column::partners},
    {"key partners", Column::partners},
    {"delivery partners", Column::partners},
    {"supporting partners", Column::partners},
    {"supporting organisations", Column::partners},
    {"supported by", Column::partners},
    {"contributors", Column::partners},
    {"contributing organisations", Column::partners},
    {"stakeholders", Column::partners},
    {"key stakeholders", Column::partners},
    {"avec qui", Column::partners},
    {"en lien avec", Column::partners},
    {"en partenariat avec", Column::partners},
    {"funder", Column::funders},
    {"funders", Column::funders},
    {"funding", Column::funders},
    {"funded by", Column::funders},
    {"funding source", Column::funders},
    {"funding sources", Column::funders},
    {"funding body", Column::funders},
    {"source of funding", Column::funders},
    {"indicator", Column::indicator},
    {"indicators", Column::indicator},
    {"kpi", Column::indicator},
    {"kpis", Column::indicator},
    {"performance indicator", Column::indicator},
    {"performance indicators", Column::indicator},
    {"success measure", Column::indicator},
    {"success measures", Column::indicator},
    {"governance", Column::instances},
    {"governance body", Column::instances},
    {"working group", Column::instances},
    {"steering group", Column::instances},
};

}  // namespace

int hint_of(std::string_view header, Column column) {
  // "#" and "N°" fold to little or nothing.
  if (column == Column::number && trimmed(header) == "#") return 2;
  const std::string folded = fold(header);
  const std::vector<std::string_view> words = words_of(folded);
  if (words.empty() || words.size() > 8) return 0;
  int strength = 0;
  bool is_number = false;
  for (const std::string_view word : words) {
    if (std::find(std::begin(other_matters), std::end(other_matters), word) !=
        std::end(other_matters)) {
      return 0;
    }
    for (const Hint& hint : leanings) {
      if (hint.word != word) continue;
      is_number = is_number || (hint.column == Column::number && hint.strength == 2);
      if (hint.column == column) strength = std::max(strength, hint.strength);
    }
  }
  // "N° de l'action" is no title; "Statut de l'action", "Porteur de l'action" neither.
  if (column == Column::action && strength > 0) {
    if (is_number) return 0;
    for (const std::string_view word : words) {
      for (const Hint& hint : leanings) {
        const bool is_other = hint.column == Column::carrier || hint.column == Column::partners ||
                              (hint.column == Column::state && hint.strength == 3);
        if (hint.word == word && is_other) return 0;
      }
    }
    // "Objectif de l'action" names the objective; "Action / objectif" what comes first.
    for (const Hint& hint : leanings) {
      const bool is_above = hint.column == Column::objective || hint.column == Column::axis;
      if (is_above && hint.strength == 3 && hint.word == words.front()) return 0;
    }
    const bool describes = std::any_of(words.begin(), words.end(), [](std::string_view word) {
      return word == "description" || word == "descriptif" || word == "detail" ||
             word == "details" || word == "contenu";
    });
    if (describes) return 1;
  }
  return strength;
}

std::optional<Column> read_synonym(std::string_view folded) {
  static const std::unordered_map<std::string_view, Column> known = [] {
    std::unordered_map<std::string_view, Column> by_words;
    for (const Synonym& each : synonyms) by_words.emplace(each.folded, each.column);
    return by_words;
  }();
  const auto found = known.find(folded);
  if (found == known.end()) return std::nullopt;
  return found->second;
}

bool names_axis_and_objective(std::string_view header) {
  const std::string folded = fold(header);
  bool axis = false, objective = false;
  for (const std::string_view word : words_of(folded)) {
    if (word == "axe" || word == "axes" || word == "axis" || word == "theme" || word == "themes" ||
        word == "orientation" || word == "orientations") {
      axis = true;
    } else if (word == "objectif" || word == "objectifs" || word == "objective" ||
               word == "objectives" || word == "goal" || word == "goals") {
      objective = true;
    } else {
      static constexpr std::string_view beside[] = {
          "et",         "and",         "ou",           "strategique",   "strategiques",
          "specifique", "specifiques", "operationnel", "operationnels", "strategic"};
      if (std::find(std::begin(beside), std::end(beside), word) == std::end(beside)) return false;
    }
  }
  return axis && objective;
}

}  // namespace maillage
