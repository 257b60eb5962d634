#include "output/words/diagram_words.hpp"

#include "output/text/numbers.hpp"

namespace maillage::words {
namespace {

constexpr DiagramWords french_words = {
    .plan = "Plan d’actions",
    .governance = "Gouvernance",
    .data = "Données",
    .not_recorded = "non renseigné",
    .continued = "(suite)",
    .orphan = "sans porteur",
    .uncertain = "porteur incertain",
    .carrier_not_recorded = "porteur non renseigné",
    .and_others = "+ d’autres, non nommés",
    .carried_by_person = "une personne, structure non dite",
    .no_action = "aucune action",
    .not_printed = "non imprimé",
    .no_objective = "sans objectif",
    .no_axis = "Ni axe ni objectif renseigné",
    .states = "État",
    .objective = "Objectif",
    .actions = "Actions",
    .without_carrier = "Sans porteur",
    .doubtful = "Incertain",
    .carriers = "Porteurs (actions portées, hors abandonnées)",
    .carries = "porte",
    .carries_maybe = "porte peut-être",
    .takes_part = "prend part",
    .funds = "finance",
    .is_target = "est le public visé",
    .sits = "siège",
    .steers = "pilote",
    .invited = "invité",
    .works_with = "Agit avec (actions communes)",
    .signed_on = "Signataire",
    .not_signatory = "non signataire",
    .service_of = "service de",
    .stands_in = "territoire",
    .nothing_here = "rien dans ce tableau",
    .carriers_of_it = "porteurs",
    .nobody_carries = "personne",
    .alone = "Seules sur leurs actions (en tout, abandonnées comprises)",
    .isolated = "Dans aucune action de ce tableau",
    .alone_instances = "Seules dans leurs instances (nombre)",
    .isolated_instances = "Dans aucune instance",
    .width_is_shared = "épaisseur : nombre d’actions communes",
    .line_is_seat = "trait : siège dans l’instance (rectangle plein)",
    .size_is_carried = "taille et nombre : actions portées, hors abandonnées",
    .size_is_instances = "taille et nombre : instances dont elle est membre",
    .no_tie = "aucun lien dans ce tableau",
    .outside = "Hors de la carte",
    .weak_ties_left_out = "liens moins forts non tracés",
    .only_on_map = "ceux entre les organisations de la carte ; les autres sont nommées à part",
    .width_is_pairs =
        "épaisseur et nombre : paires d’organisations liées, de l’un à l’autre groupe",
    .groups_of_ties = "dans un groupe : paires liées entre elles, non tracées",
    .members_on_sheets = "autres organisations du groupe, nommées sur les feuilles suivantes",
    .in_actions = "entre parenthèses\u00A0: actions où elle est, abandonnées comprises",
    .in_instances = "entre parenthèses\u00A0: instances où elle est",
    .remit = "Mandat",
    .rhythm = "Rythme promis",
    .rhythm_not_said = "rythme non renseigné",
    .a_year = "par an",
    .meetings = "réunions par an",
    .meetings_not_recorded = "réunions non renseignées",
    .no_meeting = "aucune réunion",
    .members = "Membres",
    .no_member = "aucun membre",
    .members_not_recorded = "membres non renseignés",
    .leads = "Pilote",
    .guests = "Invités",
    .follows = "Suit",
    .whole_plan = "tout le plan",
    .kept = "rythme tenu",
    .not_kept = "rythme non tenu",
    .not_judged = "sans coche : rien de promis, ou année incomplète",
    .no_instance = "Aucune instance dans le contrat",
    .prospective = "Pressentis pour la suite, hors du réseau",
    .the_leads = "les pilotes",
};

constexpr DiagramWords english_words = {
    .plan = "Action plan",
    .governance = "Governance",
    .data = "Data",
    .not_recorded = "not recorded",
    .continued = "(continued)",
    .orphan = "nobody carries it",
    .uncertain = "porteur uncertain",
    .carrier_not_recorded = "porteur not recorded",
    .and_others = "+ others, not named",
    .carried_by_person = "a person, organisation not said",
    .no_action = "no action",
    .not_printed = "not printed",
    .no_objective = "no objective",
    .no_axis = "Neither axis nor objective recorded",
    .states = "State",
    .objective = "Objective",
    .actions = "Actions",
    .without_carrier = "Nobody",
    .doubtful = "Uncertain",
    .carriers = "Porteurs (actions carried, not abandoned)",
    .carries = "carries",
    .carries_maybe = "may carry",
    .takes_part = "takes part",
    .funds = "funds",
    .is_target = "is the audience",
    .sits = "sits on it",
    .steers = "leads",
    .invited = "invited",
    .works_with = "Acts with (shared actions)",
    .signed_on = "Signatory",
    .not_signatory = "not a signatory",
    .service_of = "service of",
    .stands_in = "area",
    .nothing_here = "nothing in this table",
    .carriers_of_it = "porteurs",
    .nobody_carries = "nobody",
    .alone = "Alone on their actions (in all, abandoned ones included)",
    .isolated = "In no action of this table",
    .alone_instances = "Alone on their instances (number)",
    .isolated_instances = "On no instance",
    .width_is_shared = "width: number of shared actions",
    .line_is_seat = "line: sits on the instance (filled box)",
    .size_is_carried = "size and number: actions carried, not abandoned",
    .size_is_instances = "size and number: instances it is a member of",
    .no_tie = "no tie in this table",
    .outside = "Not on the map",
    .weak_ties_left_out = "weaker ties not drawn",
    .only_on_map = "those between organisations on the map; the others are named apart",
    .width_is_pairs =
        "width and number: pairs of organisations joined, from one group to the other",
    .groups_of_ties = "in a group: pairs joined within it, not drawn",
    .members_on_sheets = "other organisations of the group, named on the next sheets",
    .in_actions = "in brackets: actions it is in, abandoned included",
    .in_instances = "in brackets: instances it is in",
    .remit = "Remit",
    .rhythm = "Promised rhythm",
    .rhythm_not_said = "rhythm not recorded",
    .a_year = "a year",
    .meetings = "meetings a year",
    .meetings_not_recorded = "meetings not recorded",
    .no_meeting = "no meeting",
    .members = "Members",
    .no_member = "no member",
    .members_not_recorded = "members not recorded",
    .leads = "Lead",
    .guests = "Guests",
    .follows = "Follows",
    .whole_plan = "the whole plan",
    .kept = "rhythm kept",
    .not_kept = "rhythm not kept",
    .not_judged = "no tick: nothing promised, or not a whole year",
    .no_instance = "No governance instance in the contract",
    .prospective = "Proposed for later, not in the network",
    .the_leads = "the leads",
};

}  // namespace

const DiagramWords& diagram_words(output_text::Language language) {
  return language == output_text::Language::french ? french_words : english_words;
}

const char* type_word(model::PartnerType type, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (type) {
    case model::PartnerType::association:
      return "association";
    case model::PartnerType::commune:
      return "commune";
    case model::PartnerType::codecom:
      return french ? "EPCI (Codecom)" : "group of communes (EPCI)";
    case model::PartnerType::petr:
      return "PETR";
    case model::PartnerType::departement:
      return "département";
    case model::PartnerType::region:
      return french ? "région" : "region";
    case model::PartnerType::etablissement_de_sante:
      return french ? "établissement de santé" : "health facility";
    case model::PartnerType::etablissement_social:
      return french ? "établissement social ou médico-social" : "social or care home";
    case model::PartnerType::enseignement:
      return french ? "enseignement" : "education";
    case model::PartnerType::administration:
      return french ? "État, ARS" : "state, ARS";
    case model::PartnerType::securite_sociale:
      return french ? "sécurité sociale" : "social security";
    case model::PartnerType::mutuelle:
      return french ? "mutuelle" : "mutual insurer";
    case model::PartnerType::liberal:
      return french ? "libéral" : "private practice";
    case model::PartnerType::entreprise:
      return french ? "entreprise" : "company";
    case model::PartnerType::collectif:
      return french ? "collectif" : "collective";
    case model::PartnerType::autre:
      return french ? "autre" : "other";
    case model::PartnerType::not_said:
      return french ? "type non renseigné" : "type not recorded";
  }
  return "";
}

const char* state_word(std::optional<model::State> state, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  if (!state) return french ? "état non renseigné" : "state not recorded";
  switch (*state) {
    case model::State::not_begun:
      return french ? "non commencé" : "not begun";
    case model::State::reflection:
      return french ? "réflexion engagée" : "in reflection";
    case model::State::under_way:
      return french ? "en cours" : "under way";
    case model::State::done:
      return french ? "réalisé" : "done";
    case model::State::done_closed:
      return french ? "réalisé, clos" : "done, closed";
    case model::State::done_lasting:
      return french ? "réalisé, pérenne" : "done, lasting";
    case model::State::abandoned:
      return french ? "abandonné" : "abandoned";
  }
  return "";
}

const char* level_word(model::Level level, output_text::Language language) {
  const bool french = language == output_text::Language::french;
  switch (level) {
    case model::Level::strategic:
      return french ? "Niveau stratégique" : "Strategic level";
    case model::Level::technical:
      return french ? "Niveau technique" : "Technical level";
    case model::Level::operational:
      return french ? "Niveau opérationnel" : "Operational level";
    case model::Level::thematic:
      return french ? "Instances thématiques" : "Thematic instances";
    case model::Level::not_said:
      return french ? "Niveau non renseigné" : "Level not recorded";
  }
  return "";
}

std::string period_words(const model::Contract& contract, output_text::Language language) {
  if (!contract.start && !contract.end) return {};
  const std::string start =
      contract.start ? output_text::date_text(*contract.start, language) : "…";
  const std::string end = contract.end ? output_text::date_text(*contract.end, language) : "…";
  return start + " – " + end;
}

}  // namespace maillage::words
