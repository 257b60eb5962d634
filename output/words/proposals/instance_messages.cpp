#include "output/words/proposals/instance_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Instances> instances_table[] = {
    {Instances::title, {"Instances proposées ({table})", "Proposed instances ({table})"}},
    {Instances::none,
     {"Aucune instance stratégique, technique ou thématique avec un mandat.",
      "No strategic, technical or thematic instance with a remit."}},
    {Instances::infeasible,
     {"Aucune composition ne respecte la limite d’instances par organisation.",
      "No composition keeps to the limit of instances an organisation sits on."}},
    {Instances::who_sits,
     {"Le moins de sièges pour que siègent\u00A0: les pilotes\u202F; les signataires (au "
      "COTECH\u00A0: eux ou un de leurs services)\u202F; chaque EPCI\u202F; un porteur de chaque "
      "objectif, ou de chaque action du mandat d’un groupe thématique.",
      "Fewest seats so that these sit: leads; signatories (on technical instances: they or a "
      "service); each EPCI; a porteur of each objective, or of each action in a thematic group’s "
      "remit."}},
    {Instances::seats_fewest,
     {"En tout\u00A0: {n} {n:siège|sièges}, le moins possible (prouvé).",
      "In all: {n} {n:seat|seats}, the fewest (proven)."}},
    {Instances::seats_bound,
     {"En tout\u00A0: {n} {n:siège|sièges}, au moins {bound} (recherche écourtée).",
      "In all: {n} {n:seat|seats}, at least {bound} (search cut short)."}},
    {Instances::most_instances,
     {"Au plus {n} {n:instance|instances} par organisation, pilotage à part.",
      "At most {n} {n:instance|instances} an organisation, those it steers apart."}},
    {Instances::plus,
     {"«\u00A0+\u00A0»\u00A0: n’y siège pas aujourd’hui. Le plus petit n’est pas le "
      "meilleur\u00A0: c’est un point de départ.",
      "\"+\": does not sit on it today. The smallest is not the best: it is where a talk begins."}},
    {Instances::seats,
     {"{seats} {seats:siège|sièges}\u202F; aujourd’hui {members} {members:membre|membres}",
      "{seats} {seats:seat|seats}; today {members} {members:member|members}"}},
    {Instances::seats_unknown_before,
     {"{seats} {seats:siège|sièges}\u202F; membres d’aujourd’hui non renseignés",
      "{seats} {seats:seat|seats}; today’s members not recorded"}},
    {Instances::ceiling, {"plafond\u00A0: {n}", "ceiling: {n}"}},
    {Instances::ceiling_too_low,
     {"plafond\u00A0: {n}, trop bas pour que chacun soit représenté",
      "ceiling: {n}, too low for everybody to be represented"}},
    {Instances::not_called_for,
     {"n’est appelé par aucun de ces besoins\u00A0: {organisations}",
      "called for by none of these: {organisations}"}},
    {Instances::nobody_for,
     {"personne pour\u00A0: {need} (porté par un nom collectif)",
      "nobody for: {need} (carried by a collective name)"}},
    {Instances::instead,
     {"ou bien\u00A0: {joining} au lieu de {leaving}", "or else: {joining} instead of {leaving}"}},
    {Instances::more_choices,
     {"et d’autres choix de même taille", "and other choices of the same size"}},
    {Instances::nothing_calls,
     {"Rien dans les données n’appelle un siège dans\u00A0: {bodies}",
      "Nothing in the data calls for a seat on: {bodies}"}},
    {Instances::new_header, {"nouveau", "new"}},
    {Instances::organisation_header, {"organisation", "organisation"}},
    {Instances::reasons_header, {"pourquoi", "why"}},
    {Instances::caption, {"Sièges", "Seats"}},
    {Instances::already_guest, {"déjà invitée", "a guest already"}},
    {Instances::need_pilot, {"pilote", "lead"}},
    {Instances::need_signatory, {"signataire ({organisation})", "signatory ({organisation})"}},
    {Instances::need_objective, {"objectif {objective}", "objective {objective}"}},
    {Instances::need_action, {"«\u00A0{action}\u00A0»", "\"{action}\""}},
    {Instances::need_epci, {"EPCI ({epci})", "EPCI ({epci})"}},
    {Instances::need_type, {"type {type}", "type {type}"}},
};
static_assert(output_text::is_in_order(instances_table));

}  // namespace

const output_text::Message& message_of(Instances key) {
  return instances_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
