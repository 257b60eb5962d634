#include "network/import/headers/header_hints.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "network/text/text.hpp"

namespace maillage::importing {
namespace {

struct Hint {
  std::string_view word;
  model::Column column;
  int strength;
};

// By whole words of the folded header.
constexpr Hint leanings[] = {
    // The name of what is done; a mere description only where nothing else names it.
    {"action", model::Column::action, 3},
    {"actions", model::Column::action, 3},
    {"activite", model::Column::action, 3},
    {"activites", model::Column::action, 3},
    {"activity", model::Column::action, 3},
    {"activities", model::Column::action, 3},
    {"tache", model::Column::action, 3},
    {"taches", model::Column::action, 3},
    {"task", model::Column::action, 3},
    {"tasks", model::Column::action, 3},
    {"mesure", model::Column::action, 3},
    {"mesures", model::Column::action, 3},
    {"measure", model::Column::action, 2},
    {"measures", model::Column::action, 2},
    {"operation", model::Column::action, 3},
    {"operations", model::Column::action, 3},
    {"projet", model::Column::action, 3},
    {"projets", model::Column::action, 3},
    {"project", model::Column::action, 3},
    {"initiative", model::Column::action, 3},
    {"initiatives", model::Column::action, 3},
    {"intervention", model::Column::action, 2},
    {"deliverable", model::Column::action, 2},
    {"deliverables", model::Column::action, 2},
    {"livrable", model::Column::action, 2},
    {"livrables", model::Column::action, 2},
    {"fiche", model::Column::action, 2},
    {"intitule", model::Column::action, 2},
    {"titre", model::Column::action, 2},
    {"title", model::Column::action, 2},
    {"libelle", model::Column::action, 2},
    {"nom", model::Column::action, 2},
    {"name", model::Column::action, 2},
    {"objet", model::Column::action, 2},
    {"carte", model::Column::action, 2},    // of Trello
    {"summary", model::Column::action, 2},  // of Jira
    {"decision", model::Column::action, 2},
    {"decisions", model::Column::action, 2},
    {"quoi", model::Column::action, 2},
    {"what", model::Column::action, 2},
    {"description", model::Column::action, 1},
    {"descriptif", model::Column::action, 1},
    {"designation", model::Column::action, 1},
    {"contenu", model::Column::action, 1},
    {"detail", model::Column::action, 1},
    {"details", model::Column::action, 1},
    {"etape", model::Column::action, 1},
    {"etapes", model::Column::action, 1},
    {"step", model::Column::action, 1},
    {"item", model::Column::action, 1},
    {"strategy", model::Column::action, 3},
    {"strategies", model::Column::action, 3},
    {"strategie", model::Column::action, 2},
    // The level above
    {"axe", model::Column::axis, 3},
    {"axes", model::Column::axis, 3},
    {"orientation", model::Column::axis, 2},
    {"orientations", model::Column::axis, 2},
    {"theme", model::Column::axis, 2},
    {"themes", model::Column::axis, 2},
    {"thematique", model::Column::axis, 2},
    {"thematiques", model::Column::axis, 2},
    {"volet", model::Column::axis, 2},
    {"pilier", model::Column::axis, 2},
    {"pillar", model::Column::axis, 2},
    {"strand", model::Column::axis, 2},
    {"workstream", model::Column::axis, 2},
    {"domaine", model::Column::axis, 1},
    {"domain", model::Column::axis, 1},
    {"chantier", model::Column::axis, 1},
    {"bucket", model::Column::axis, 2},  // of Planner: a group of cards
    {"compartiment", model::Column::axis, 2},
    {"ambition", model::Column::axis, 2},
    {"ambitions", model::Column::axis, 2},
    {"objectif", model::Column::objective, 3},
    {"objectifs", model::Column::objective, 3},
    {"objective", model::Column::objective, 3},
    {"objectives", model::Column::objective, 3},
    {"goal", model::Column::objective, 3},
    {"goals", model::Column::objective, 3},
    {"aim", model::Column::objective, 2},
    {"aims", model::Column::objective, 2},
    {"outcome", model::Column::objective, 2},
    {"finalite", model::Column::objective, 1},
    {"but", model::Column::objective, 2},
    {"buts", model::Column::objective, 2},
    {"obj", model::Column::objective, 3},
    {"oo", model::Column::objective, 2},  // objectif opérationnel, stratégique
    {"os", model::Column::objective, 2},
    {"enjeu", model::Column::objective, 1},
    {"enjeux", model::Column::objective, 1},
    // Who
    {"porteur", model::Column::carrier, 3},
    {"porteurs", model::Column::carrier, 3},
    {"porteuse", model::Column::carrier, 3},
    {"porteuses", model::Column::carrier, 3},
    {"porte", model::Column::carrier, 3},
    {"portee", model::Column::carrier, 3},
    {"portage", model::Column::carrier, 3},
    {"pilote", model::Column::carrier, 3},
    {"pilotes", model::Column::carrier, 3},
    {"pilotage", model::Column::carrier, 3},
    {"pil", model::Column::carrier, 2},
    {"port", model::Column::carrier, 1},
    {"lead", model::Column::carrier, 3},
    {"leads", model::Column::carrier, 3},
    {"leader", model::Column::carrier, 3},
    {"owner", model::Column::carrier, 3},
    {"owners", model::Column::carrier, 3},
    {"accountable", model::Column::carrier, 3},
    {"responsible", model::Column::carrier, 3},
    {"responsable", model::Column::carrier, 3},
    {"resp", model::Column::carrier, 3},
    {"responsables", model::Column::carrier, 3},
    {"qui", model::Column::carrier, 2},
    {"who", model::Column::carrier, 2},
    {"whom", model::Column::carrier, 2},
    {"structure", model::Column::carrier, 1},
    {"structures", model::Column::carrier, 1},
    {"organisme", model::Column::carrier, 1},
    {"organismes", model::Column::carrier, 1},
    {"organisation", model::Column::carrier, 1},
    {"organisations", model::Column::carrier, 1},
    {"organization", model::Column::carrier, 1},
    {"organizations", model::Column::carrier, 1},
    {"acteur", model::Column::carrier, 1},
    {"acteurs", model::Column::carrier, 1},
    {"agency", model::Column::carrier, 1},
    {"institution", model::Column::carrier, 1},
    {"promoteur", model::Column::carrier, 2},  // of a grant
    {"promoteurs", model::Column::carrier, 2},
    {"beneficiaire", model::Column::carrier, 1},
    {"operateur", model::Column::carrier, 1},
    {"operateurs", model::Column::carrier, 1},
    {"operateur", model::Column::partners, 2},
    {"operateurs", model::Column::partners, 2},
    {"coordination", model::Column::carrier, 1},
    {"coordonne", model::Column::carrier, 2},  // "Coordonné par"
    {"coordonnee", model::Column::carrier, 2},
    {"anime", model::Column::carrier, 2},
    {"animee", model::Column::carrier, 2},
    {"menee", model::Column::carrier, 2},
    {"conduite", model::Column::carrier, 1},
    {"oeuvre", model::Column::carrier, 1},  // "Mis en œuvre par"
    {"animateur", model::Column::carrier, 1},
    {"animateurs", model::Column::carrier, 1},
    {"animatrice", model::Column::carrier, 1},
    {"coanimateur", model::Column::carrier, 1},
    {"coanimateurs", model::Column::carrier, 1},
    {"organisateur", model::Column::carrier, 1},
    {"organisateurs", model::Column::carrier, 1},
    {"executant", model::Column::partners, 1},
    {"executants", model::Column::partners, 1},
    {"prestataire", model::Column::partners, 1},
    {"prestataires", model::Column::partners, 1},
    {"partenaire", model::Column::partners, 3},
    {"partenaires", model::Column::partners, 3},
    {"part", model::Column::partners, 2},
    {"parten", model::Column::partners, 3},
    {"partner", model::Column::partners, 3},
    {"partners", model::Column::partners, 3},
    {"partenariat", model::Column::partners, 3},
    {"partenariats", model::Column::partners, 3},
    {"associes", model::Column::partners, 2},
    {"associee", model::Column::partners, 2},
    {"associees", model::Column::partners, 2},
    {"associe", model::Column::partners, 2},
    {"impliques", model::Column::partners, 2},
    {"impliquees", model::Column::partners, 2},
    {"mobilises", model::Column::partners, 2},
    {"mobilisees", model::Column::partners, 2},
    {"avec", model::Column::partners, 2},
    {"with", model::Column::partners, 2},
    {"collab", model::Column::partners, 2},
    {"contributors", model::Column::partners, 2},
    {"collaborateurs", model::Column::partners, 2},
    {"collaborators", model::Column::partners, 2},
    {"collaborations", model::Column::partners, 2},
    {"contributeurs", model::Column::partners, 2},
    {"stakeholders", model::Column::partners, 2},
    {"intervenants", model::Column::partners, 2},
    {"participants", model::Column::partners, 2},
    {"appui", model::Column::partners, 1},
    {"support", model::Column::partners, 1},
    {"supporting", model::Column::partners, 2},
    // How far
    {"etat", model::Column::state, 3},
    {"statut", model::Column::state, 3},
    {"status", model::Column::state, 3},
    {"avancement", model::Column::state, 3},
    {"progress", model::Column::state, 3},
    {"realise", model::Column::state, 1},
    {"complete", model::Column::state, 1},
    {"stade", model::Column::state, 2},
    {"degre", model::Column::state, 2},
    {"niveau", model::Column::state, 1},
    {"realisation", model::Column::state, 2},
    {"suivi", model::Column::state, 1},
    {"state", model::Column::state, 2},
    {"stage", model::Column::state, 2},
    {"situation", model::Column::state, 2},
    {"completion", model::Column::state, 2},
    {"acheve", model::Column::state, 2},  // of MS Project, with "%"
    {"achevee", model::Column::state, 2},
    {"achevement", model::Column::state, 2},
    {"rag", model::Column::state, 3},
    {"feu", model::Column::state, 2},
    {"feux", model::Column::state, 2},
    {"meteo", model::Column::state, 2},
    {"voyant", model::Column::state, 2},
    {"pastille", model::Column::state, 2},
    {"smiley", model::Column::state, 2},
    {"ou", model::Column::state, 2},  // "Où en est-on ?"
    // Its number
    {"n", model::Column::number, 2},
    {"no", model::Column::number, 2},
    {"num", model::Column::number, 2},
    {"numero", model::Column::number, 2},
    {"number", model::Column::number, 2},
    {"ref", model::Column::number, 2},
    {"reference", model::Column::number, 2},
    {"code", model::Column::number, 2},
    {"index", model::Column::number, 1},
};

// Behind "par": who filled in or approved the row, not who does what it says.
constexpr std::string_view of_the_row[] = {
    "rempli",    "remplie",    "saisi",   "saisie",    "complete", "completee",
    "renseigne", "renseignee", "redige",  "redigee",   "valide",   "validee",
    "relu",      "relue",      "cree",    "creee",     "modifie",  "modifiee",
    "ajoute",    "ajoutee",    "propose", "proposee",  "demande",  "demandee",
    "jour",      "created",    "updated", "added",     "edited",   "modified",
    "filled",    "approved",   "entered", "requested", "verifie",  "verifiee"};

// What a header is about, where it is about something else than the word it has in common.
constexpr std::string_view other_matters[] = {
    "type",       "nature",      "date",         "dates",      "cout",        "couts",
    "cost",       "budget",      "montant",      "amount",     "echeance",    "deadline",
    "debut",      "fin",         "start",        "end",        "due",         "priorite",
    "priority",   "financement", "financements", "financeur",  "financeurs",  "funding",
    "funder",     "fonds",       "credits",      "indicateur", "indicateurs", "indicator",
    "indicators", "resultat",    "resultats",    "result",     "results",     "evaluation",
    "public",     "publics",     "cible",        "cibles",     "target",      "territoire",
    "lieu",       "place",       "nombre",       "nb",         "commentaire", "commentaires",
    "comment",    "comments",    "remarque",     "remarques",  "note",        "notes",
    "calendrier", "planning",    "telephone",    "mail",       "email",       "contact",
    "contacts",   "lien",        "link",         "url",        "heures",      "hours",
    "duree",      "duration",    "annee",        "year",       "chiffre",     "chiffres",
    "mois",       "month",       "frequence",    "moyen",      "moyens",      "ressources",
    "resources",  "risque",      "risk",         "instance",   "instances",   "comite",
    "membres",    "members",     "role",         "ancien",     "ancienne",    "former",
    "previous",   "futur",       "futurs",       "financier",  "financiere",  "financial",
    "initial",    "contrat",     "initiale",     "initiaux",   "temporalite", "documents",
    "document",   "competence",  "competences",  "parent",     "parente"};

}  // namespace

int hint_of(std::string_view header, model::Column column) {
  // "#" and "N°" fold to little or nothing.
  if (column == model::Column::number && text::trimmed(header) == "#") return 2;
  const std::string folded = text::fold(header);
  const std::vector<std::string_view> words = text::words_of(folded);
  // A form asks in whole sentences.
  const std::size_t most_words = header.find('?') != std::string_view::npos ? 14 : 8;
  if (words.empty() || words.size() > most_words) return 0;
  int strength = 0;
  bool is_number = false;
  for (const std::string_view word : words) {
    if (std::find(std::begin(other_matters), std::end(other_matters), word) !=
        std::end(other_matters)) {
      return 0;
    }
    for (const Hint& hint : leanings) {
      if (hint.word != word) continue;
      is_number = is_number || (hint.column == model::Column::number && hint.strength == 2);
      if (hint.column == column) strength = std::max(strength, hint.strength);
    }
  }
  // "Objectifs / Actions": lines of objectives stand over those of actions, which the column is of.
  const bool is_joined = header.find_first_of("/&") != std::string_view::npos ||
                         (words.size() == 3 && words[1] == "et");
  const bool lists_both = is_joined && words.size() <= 3 &&
                          std::any_of(words.begin(), words.end(),
                                      [](std::string_view word) { return word == "actions"; });
  if (lists_both && (column == model::Column::axis || column == model::Column::objective)) return 0;
  if (lists_both && column == model::Column::action) return 3;
  // "Fait par", "Mis en œuvre par": somebody; whether they carry is asked.
  const bool ends_with_who = words.size() > 1 && (words.back() == "par" || words.back() == "by") &&
                             std::find(std::begin(of_the_row), std::end(of_the_row),
                                       words[words.size() - 2]) == std::end(of_the_row);
  if (column == model::Column::carrier && ends_with_who) strength = std::max(strength, 1);
  // "N° de l'action" is no title; "Statut de l'action", "Porteur de l'action" neither.
  if (column == model::Column::action && strength > 0) {
    if (is_number) return 0;
    for (const std::string_view word : words) {
      for (const Hint& hint : leanings) {
        const bool is_other = hint.column == model::Column::carrier ||
                              hint.column == model::Column::partners ||
                              (hint.column == model::Column::state && hint.strength == 3);
        if (hint.word == word && is_other) return 0;
      }
    }
    // "Objectif de l'action" names the objective; "Action / objectif" what comes first.
    for (const Hint& hint : leanings) {
      const bool is_above =
          hint.column == model::Column::objective || hint.column == model::Column::axis;
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

bool names_actors(std::string_view header) {
  const std::string folded = text::fold(header);
  const std::vector<std::string_view> words = text::words_of(folded);
  constexpr std::size_t most_words = 8;
  return words.size() <= most_words &&
         std::any_of(words.begin(), words.end(), [](std::string_view word) {
           return std::any_of(std::begin(leanings), std::end(leanings), [&](const Hint& hint) {
             return hint.word == word && (hint.column == model::Column::carrier ||
                                          hint.column == model::Column::partners);
           });
         });
}

bool names_axis_and_objective(std::string_view header) {
  const std::string folded = text::fold(header);
  bool axis = false, objective = false;
  for (const std::string_view word : text::words_of(folded)) {
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

}  // namespace maillage::importing
