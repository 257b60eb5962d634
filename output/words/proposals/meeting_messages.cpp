#include "output/words/proposals/meeting_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Meetings> meetings_table[] = {
    {Meetings::title, {"Qui présenter à qui, et où", "Whom to introduce to whom, and where"}},
    {Meetings::nothing_to_join,
     {"Aucune paire d’objectifs liés où quelqu’un travaille sur l’un et l’autre\u00A0: rien à "
      "relier.",
      "No two related objectives are both worked on: nothing to join."}},
    {Meetings::gaps,
     {"{gaps} {gaps:paire d’objectifs liés n’a|paires d’objectifs liés n’ont} aucune organisation "
      "en commun, sur {all} (même objectif ou axe au-dessus, ou «\u00A0lie_a\u00A0»).",
      "{gaps} {gaps:pair|pairs} of related objectives {gaps:has|have} no organisation "
      "in common, of {all} (same objective or axis above, or \"lie_a\")."}},
    {Meetings::no_gaps,
     {"{all} {all:paire|paires} d’objectifs liés (même objectif ou axe au-dessus, ou "
      "«\u00A0lie_a\u00A0»)\u00A0: {all:elle a|chacune a} une organisation en commun.",
      "{all} {all:pair|pairs} of related objectives (same objective or axis above, or \"lie_a\"): "
      "{all:it has|each has} an organisation in common."}},
    {Meetings::within_family,
     {"Parmi elles, {n} ne {n:tient|tiennent} qu’entre une organisation et ses services\u00A0: "
      "personne à présenter.",
      "Of these, {n} {n:lies|lie} between an organisation and its services alone: nobody to "
      "introduce."}},
    {Meetings::fewest_meetings,
     {"Le moins de rencontres qui les relient\u00A0: {n} {proof}",
      "The fewest meetings that join them: {n} {proof}"}},
    {Meetings::pair,
     {"{one} et {other}\u00A0: {where}\u202F; relie {objectives}",
      "{one} and {other}: {where}; joins {objectives}"}},
    {Meetings::pair_or_else,
     {"{one} et {other}\u00A0: {where}\u202F; relie {objectives}\u202F; ou bien {pairs} (en tout "
      "{n} "
      "{n:rencontre|rencontres})",
      "{one} and {other}: {where}; joins {objectives}; or else {pairs} (in all {n} "
      "{n:meeting|meetings})"}},
    {Meetings::two, {"{one} et {other}", "{one} and {other}"}},
    {Meetings::in_common, {"sur une action à mener ensemble", "on an action in common"}},
    {Meetings::both_sit, {"{body} (les deux y siègent)", "{body} (both sit there)"}},
    {Meetings::to_seat,
     {"{body} (y faire siéger {organisations})", "{body} (seat {organisations} there)"}},
    {Meetings::off_remit,
     {"(hors de son mandat pour {objectives})", "(off its remit for {objectives})"}},
    {Meetings::too_many_pairs,
     {"Trop d’organisations par objectif pour regarder chaque paire.",
      "Too many organisations per objective to go through every pair."}},
    {Meetings::pairs_apart,
     {"{gaps} {gaps:paire d’organisations d’un même objectif ne partage|paires d’organisations "
      "d’un même objectif ne partagent} ni action ni instance, sur {all}.",
      "{gaps} {gaps:pair|pairs} of organisations on one objective {gaps:shares|share} neither "
      "action nor instance, of {all}."}},
    {Meetings::pairs_none_apart,
     {"{all} {all:paire|paires} d’organisations d’un même objectif\u00A0: {all:elle "
      "partage|chacune "
      "partage} une action ou une instance.",
      "{all} {all:pair|pairs} of organisations on one objective: {all:it shares|each shares} an "
      "action or an instance."}},
    {Meetings::without_body,
     {"Parmi elles, {n} sur des objectifs qu’aucune instance ne suit par son nom.",
      "Of these, {n} on objectives that no instance follows by name."}},
    {Meetings::fewest_seats,
     {"Le moins de sièges pour que les autres se croisent\u00A0: {n} {proof}",
      "The fewest seats for the others to meet: {n} {proof}"}},
    {Meetings::seat,
     {"{organisations}\u00A0: {body}\u202F; y {n:croise|croisent} {others}",
      "{organisations}: {body}; {n:meets|meet} {others}"}},
    {Meetings::proven, {"(prouvé)", "(proven)"}},
    {Meetings::cut_short,
     {"(recherche écourtée\u00A0: {n} au moins)", "(search cut short: {n} at least)"}},
    {Meetings::not_computed,
     {"Non calculé\u00A0: ce choix est trop grand pour être fait en quelques secondes.",
      "Not computed: this choice is too large to be made in a few seconds."}},
    {Meetings::caution,
     {"Un écart montre où rien d’écrit ne dit un travail commun, non qu’il en faudrait un.",
      "A gap shows where nothing recorded tells of common work, not that there should be."}},
    {Meetings::reach_title, {"Qui appeler d’abord", "Whom to phone first"}},
    {Meetings::reach_too_many,
     {"Trop d’organisations pour chercher le plus petit nombre d’appels.",
      "Too many organisations to look for the fewest calls."}},
    {Meetings::reach_all,
     {"Le moins d’appels pour joindre chaque organisation liée à une autre, elle-même ou par une "
      "qui partage avec elle une action ou une instance. Le pilote, qui appelle, et les noms "
      "collectifs sont à part.",
      "The fewest calls to reach each organisation tied to another, itself or through one that "
      "shares an action or an instance with it. The lead, who phones, and collective names are "
      "apart."}},
    {Meetings::reach_share,
     {"Le moins d’appels pour joindre {percent}\u00A0% des organisations liées à une autre. Le "
      "pilote, qui appelle, et les noms collectifs sont à part.",
      "The fewest calls to reach {percent}% of the organisations tied to another. The lead, who "
      "phones, and collective names are apart."}},
    {Meetings::by_actions,
     {"Par les actions seules\u00A0: {calls} {calls:appel joint|appels joignent} {reached} "
      "{reached:organisation|organisations} {proof}",
      "By actions alone: {calls} {calls:call reaches|calls reach} {reached} "
      "{reached:organisation|organisations} {proof}"}},
    {Meetings::by_actions_and_bodies,
     {"Par les actions et les instances\u00A0: {calls} {calls:appel joint|appels joignent} "
      "{reached} {reached:organisation|organisations} {proof}",
      "By actions and instances: {calls} {calls:call reaches|calls reach} {reached} "
      "{reached:organisation|organisations} {proof}"}},
    {Meetings::by_actions_nobody,
     {"Par les actions seules\u00A0: personne n’est lié à une autre.",
      "By actions alone: nobody is tied to another."}},
    {Meetings::by_actions_and_bodies_nobody,
     {"Par les actions et les instances\u00A0: personne n’est lié à une autre.",
      "By actions and instances: nobody is tied to another."}},
    {Meetings::alone,
     {"{n} {n:n’est liée à aucune autre et s’appelle à part|ne sont liées à aucune autre et "
      "s’appellent à part}.",
      "{n} {n:is tied to no other and is|are tied to no other and are} to be called apart."}},
    {Meetings::caller,
     {"{organisation}\u00A0: {reaches} {reaches:autre jointe|autres jointes}\u202F; sans elle, "
      "{alone} {alone:ne le serait pas|ne le seraient pas}, elle comprise",
      "{organisation}: {reaches} {reaches:other|others} reached; without it, {alone} would not be, "
      "itself counted"}},
    {Meetings::caller_replaced,
     {"{organisation}\u00A0: {reaches} {reaches:autre jointe|autres jointes}\u202F; sans elle, "
      "{alone} {alone:ne le serait pas|ne le seraient pas}, elle comprise\u202F; à sa place\u00A0: "
      "{others}",
      "{organisation}: {reaches} {reaches:other|others} reached; without it, {alone} would not be, "
      "itself counted; in its place: {others}"}},
};
static_assert(output_text::is_in_order(meetings_table));

}  // namespace

const output_text::Message& message_of(Meetings key) {
  return meetings_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
