#include "output/words/diagrams/diagram_messages.hpp"

namespace maillage::words::diagrams {
namespace {

constexpr output_text::KeyedMessage<DiagramMessage> diagram_message_table[] = {
    {DiagramMessage::counts_and_states, {"{counts}\u00A0; {states}", "{counts}; {states}"}},
    {DiagramMessage::actions, {"{n} {n:action|actions}", "{n} {n:action|actions}"}},
    {DiagramMessage::orphans, {"{n} sans porteur", "{n} that nobody carries"}},
    {DiagramMessage::uncertain, {"{n} au porteur incertain", "{n} with an uncertain porteur"}},
    {DiagramMessage::by_person,
     {"{n} par une personne, structure non dite",
      "{n} carried by a person, organisation not said"}},
    {DiagramMessage::carrier_not_recorded,
     {"{n} au porteur non renseigné", "{n} whose porteur is not recorded"}},
    {DiagramMessage::carriers_not_recorded, {"porteurs non renseignés", "porteurs not recorded"}},
    {DiagramMessage::carriers, {"{n} {n:porteur|porteurs}", "{n} {n:porteur|porteurs}"}},
    {DiagramMessage::states_not_recorded, {"états non renseignés", "states not recorded"}},
    {DiagramMessage::done, {"{n} {n:réalisée|réalisées}", "{n} done"}},
    {DiagramMessage::under_way, {"{n} en cours", "{n} under way"}},
    {DiagramMessage::reflection, {"{n} en réflexion", "{n} in reflection"}},
    {DiagramMessage::not_begun, {"{n} {n:non commencée|non commencées}", "{n} not begun"}},
    {DiagramMessage::abandoned, {"{n} {n:abandonnée|abandonnées}", "{n} abandoned"}},
    {DiagramMessage::without_state, {"{n} sans état renseigné", "{n} without a recorded state"}},
    {DiagramMessage::governance_counts,
     {"{n} {n:instance|instances}, {promised} avec un rythme promis, {recorded} dont les réunions "
      "sont renseignées, {without} sans membre renseigné",
      "{n} {n:instance|instances}, {promised} with a promised rhythm, {recorded} whose meetings "
      "are recorded, {without} without a recorded member"}},
    {DiagramMessage::sharing_actions,
     {"{n} {n:organisation|organisations}, {pairs} {pairs:paire qui partage|paires qui partagent} "
      "au moins une action (abandonnées comprises), {apart} sans action partagée",
      "{n} {n:organisation|organisations}, {pairs} {pairs:pair|pairs} sharing an action "
      "(abandoned ones included), {apart} "
      "sharing none"}},
    {DiagramMessage::sharing_instances,
     {"{n} {n:organisation|organisations}, {pairs} {pairs:paire qui siège|paires qui siègent} dans "
      "une même instance, {apart} sans instance partagée",
      "{n} {n:organisation|organisations}, {pairs} {pairs:pair|pairs} sitting on the same "
      "instance, {apart} sharing none"}},
    {DiagramMessage::ties_drawn,
     {"{n} {n:lien|liens} sur {all} {n:tracé|tracés}", "{n} {n:tie|ties} of {all} drawn"}},
    {DiagramMessage::one_to, {"{what} (1 à {most})", "{what} (1 to {most})"}},
    {DiagramMessage::carried,
     {"{n} {n:action portée|actions portées}{abandoned}",
      "{n} {n:action|actions} carried{abandoned}", "{abandoned}: “ (+ 1 abandonnée)”, or nothing"}},
    {DiagramMessage::maybe, {"{n} peut-être{abandoned}", "{n} maybe{abandoned}"}},
    {DiagramMessage::taken_part,
     {"{n} {n:participation|participations}{abandoned}", "{n} taken part in{abandoned}"}},
    {DiagramMessage::funded,
     {"{n} {n:action financée|actions financées}{abandoned}", "{n} funded{abandoned}"}},
    {DiagramMessage::sits,
     {"siège dans {n} {n:instance|instances}", "sits on {n} {n:instance|instances}"}},
    {DiagramMessage::sheet_number, {"{title}, feuille {number}", "{title}, sheet {number}"}},
    {DiagramMessage::axis_named, {"axe {id}", "axis {id}"}},
    {DiagramMessage::axis_heading, {"Axe {id}", "Axis {id}"}},
    {DiagramMessage::objective_named, {"objectif {id}", "objective {id}"}},
    {DiagramMessage::promise_since,
     {"{promise} depuis {date}", "{promise} since {date}",
      "of meetings: “rythme promis : 2 par an depuis 2021”"}},
    {DiagramMessage::abandoned_alone,
     {"(abandonnée)", "(abandoned)", "of the one action that an organisation carries"}},
    {DiagramMessage::others, {"+ {n} {n:autre|autres}", "+ {n} {n:other|others}"}},
    {DiagramMessage::groups_drawn,
     {"{n} {n:organisation liée|organisations liées}, en {groups} {groups:groupe|groupes} de "
      "celles qui "
      "partagent le plus entre elles · {all} {all:paire|paires}\u00A0: {within} à l’intérieur d’un "
      "groupe, "
      "{between} d’un groupe à l’autre",
      "{n} {n:organisation|organisations} joined, in {groups} {groups:group|groups} of those who "
      "share most "
      "among themselves · {all} {all:pair|pairs}: {within} within a group, {between} from one to "
      "another"}},
    {DiagramMessage::group_around, {"Groupe «\u00A0{name}\u00A0»", "Group “{name}”"}},
    {DiagramMessage::other_groups,
     {"{n} autres groupes, plus petits", "{n} other groups, smaller"}},
    {DiagramMessage::group_counts,
     {"{n} {n:organisation|organisations}, {ties} {ties:paire|paires}",
      "{n} {n:organisation|organisations}, {ties} {ties:pair|pairs}"}},
    {DiagramMessage::no_live_action, {"Aucune action à porter", "No action to carry"}},
    {DiagramMessage::none_without_carrier,
     {"Aucune action n’est sans porteur", "No action is without a porteur"}},
    {DiagramMessage::none_said_without_carrier,
     {"Aucune action n’est dite sans porteur\u00A0; pour {n}, ce n’est pas renseigné",
      "No action is said to be without a porteur; for {n} it is not recorded"}},
    {DiagramMessage::none_but_uncertain,
     {"Aucune action n’est dite sans porteur\u00A0; pour {n}, il est incertain",
      "No action is said to be without a porteur; for {n} it is uncertain"}},
    {DiagramMessage::none_but_uncertain_or_unsaid,
     {"Aucune action n’est dite sans porteur\u00A0; pour {n}, il est incertain ou non renseigné",
      "No action is said to be without a porteur; for {n} it is uncertain or not recorded"}},
};
static_assert(output_text::is_in_order(diagram_message_table));

}  // namespace

const output_text::Message& message_of(DiagramMessage key) {
  return diagram_message_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::diagrams
