#include "network/shapes/words/shape_words.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "network/model/columns.hpp"
#include "network/model/vocabulary.hpp"
#include "network/text/date.hpp"
#include "network/text/said_date.hpp"
#include "network/text/text.hpp"

namespace maillage::shapes {
namespace {

template <std::size_t N>
bool is_in(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// Of all words of a header, at least one is in the list, and the others only go along with it.
template <std::size_t N>
bool says(std::string_view header, const std::string_view (&words)[N]) {
  if (header.size() > 60) return false;
  static constexpr std::string_view beside[] = {
      "nom",      "intitule",  "titre",     "libelle",    "name",      "title",
      "de",       "des",       "du",        "d",          "l",         "la",
      "le",       "les",       "the",       "of",         "s",         "et",
      "cls",      "name",      "liste",     "list",       "concernee", "concernees",
      "concerne", "concernes", "impliquee", "impliquees", "associee",  "associees"};
  bool any = false;
  const std::string folded = text::fold(header);
  for (const std::string_view word : text::words_of(folded)) {
    if (is_in(word, words)) {
      any = true;
    } else if (!is_in(word, beside)) {
      return false;
    }
  }
  return any;
}

}  // namespace

bool heads_actions(std::string_view header) {
  static constexpr std::string_view words[] = {
      "action",    "actions",    "tache",      "taches",      "task",        "tasks",
      "activity",  "activities", "activite",   "activites",   "projet",      "projets",
      "project",   "projects",   "mesure",     "mesures",     "fiche",       "fiches",
      "livrable",  "livrables",  "initiative", "initiatives", "deliverable", "deliverables",
      "evenement", "evenements", "event",      "events"};
  return model::read_column(header) == model::Column::action || says(header, words);
}

bool heads_numbers_of_actions(std::string_view header) {
  static constexpr std::string_view words[] = {"action", "actions", "fiche", "fiches"};
  const std::string folded = text::fold(header);
  const auto found = text::words_of(folded);
  return model::read_column(header) == model::Column::number &&
         std::any_of(found.begin(), found.end(),
                     [](std::string_view word) { return is_in(word, words); });
}

bool heads_lists_of_actions(std::string_view header) {
  static constexpr std::string_view words[] = {"actions", "projets", "fiches", "projects",
                                               "initiatives"};
  const std::string folded = text::fold(header);
  const auto found = text::words_of(folded);
  return !found.empty() && found.size() <= 4 &&
         std::any_of(found.begin(), found.end(),
                     [](std::string_view word) { return is_in(word, words); });
}

bool heads_organisations(std::string_view header) {
  static constexpr std::string_view words[] = {
      "organisation", "organisations", "organization",   "organizations", "structure",
      "structures",   "organisme",     "organismes",     "acteur",        "acteurs",
      "actor",        "actors",        "partenaire",     "partenaires",   "partner",
      "partners",     "institution",   "institutions",   "stakeholder",   "stakeholders",
      "agency",       "agencies",      "membre",         "membres",       "member",
      "members",      "etablissement", "etablissements", "org",           "orgs"};
  return says(header, words);
}

bool heads_roles(std::string_view header) {
  static constexpr std::string_view whole[] = {"role",
                                               "roles",
                                               "role dans l action",
                                               "type de lien",
                                               "type de liens",
                                               "nature du lien",
                                               "lien",
                                               "type de relation",
                                               "relation",
                                               "fonction",
                                               "implication",
                                               "type d implication",
                                               "participation",
                                               "en tant que",
                                               "label",
                                               "type",
                                               "type of tie",
                                               "tie",
                                               "link type",
                                               "relationship",
                                               "type de role",
                                               "niveau d implication",
                                               "raci",
                                               "statut dans l action",
                                               "qualite",
                                               "position",
                                               "connection type",
                                               "involvement"};
  return is_in(text::fold(header), whole);
}

namespace {

enum class GroupName { none, likely, sure };

GroupName group_name(std::string_view text) {
  static constexpr std::string_view words[] = {"gt",        "copil",    "cotech", "instance",
                                               "instances", "pleniere", "cotec",  "codir",
                                               "clsm",      "taskforce"};
  // "Comité départemental de la Ligue", "Réseau messin de lutte contre…" are organisations.
  static constexpr std::string_view bodies[] = {"groupe",     "groupes", "comite", "comites",
                                                "commission", "group",   "groups", "committee",
                                                "board",      "reseau"};
  static constexpr std::string_view matters[] = {"pilotage",   "technique",  "suivi",
                                                 "travail",    "projet",     "steering",
                                                 "thematique", "thematiques"};
  const std::string folded = text::fold(text);
  const auto found = text::words_of(folded);
  const auto has = [&](const auto& list) {
    return std::any_of(found.begin(), found.end(),
                       [&](std::string_view word) { return is_in(word, list); });
  };
  if (found.empty() || found.size() > 8) return GroupName::none;
  if (has(words) || (has(bodies) && has(matters))) return GroupName::sure;
  return has(bodies) && found.size() <= 3 ? GroupName::likely : GroupName::none;
}

}  // namespace

bool names_group(std::string_view text) { return group_name(text) != GroupName::none; }

bool is_surely_group(std::string_view text) { return group_name(text) == GroupName::sure; }

bool names_time_or_state(std::string_view text) {
  const std::string folded = text::fold(text);
  const auto found = text::words_of(folded);
  // "Octobre rose", "Semaine de prévention" are actions: all words of a time are its own.
  static constexpr std::string_view beside[] = {"de",  "du",    "a",  "au", "et",
                                                "fin", "debut", "mi", "to", "of"};
  // "Présent 12/01/2024", "COTECH du 3 mars": who came to a meeting.
  static constexpr std::string_view met[] = {
      "present", "presents", "presence",   "presences", "reunion",    "reunions", "seance",
      "copil",   "cotech",   "cotec",      "codir",     "pleniere",   "le",       "n",
      "date",    "atelier",  "emargement", "meeting",   "attendance", "attended", "visio"};
  bool any = false, all = true, is_meeting = false;
  std::size_t parts_of_time = 0;
  for (const std::string_view word : found) {
    const bool is_number = word.find_first_not_of("0123456789") == std::string_view::npos;
    const bool is_time =
        text::month_of(word) != 0 || text::is_part_of_year(word) || (is_number && word.size() == 4);
    any = any || is_time;
    parts_of_time += is_time || is_number ? 1 : 0;
    is_meeting = is_meeting || is_in(word, met);
    all = all && (is_time || is_number || is_in(word, beside) || is_in(word, met));
  }
  // "COPIL 2024" may be a body; with a day or a month it is one of its meetings.
  if (any && all && (!is_meeting || parts_of_time >= 2)) return true;
  return text::parse_date(text::trimmed(text)).has_value() || model::read_state(text).has_value();
}

}  // namespace maillage::shapes
