#include "output/words/answers/overview_messages.hpp"

namespace maillage::words::answers {
namespace {

constexpr output_text::KeyedMessage<Overview> overview_table[] = {
    {Overview::unnamed, {"Contrat sans nom", "Contract without a name"}},
    {Overview::no_table, {"sans tableau", "no table"}},
    {Overview::of_axis, {"{table}, axe {axis}", "{table}, axis {axis}"}},
    {Overview::head,
     {"{table} · {epcis} EPCI, {signatories} {signatories:signataire|signataires}, {instances} "
      "{instances:instance|instances}",
      "{table} · {epcis} EPCI, {signatories} {signatories:signatory|signatories}, {instances} "
      "{instances:instance|instances}"}},
    {Overview::head_not_recorded,
     {"{table} · EPCI, signataires et instances non renseignés",
      "{table} · EPCI, signatories and instances not recorded"}},
    {Overview::from_to,
     {"{table} · {from} – {to}", "{table} · {from} – {to}",
      "the dates of the contract, or a question mark"}},
    {Overview::head_of_scenario, {"{head} · {scenario}", "{head} · {scenario}"}},
    {Overview::actions_title, {"Actions", "Actions"}},
    {Overview::kinds,
     {"{n} {n:action|actions}\u00A0: {fiches} {fiches:fiche|fiches}, {pistes} "
      "{pistes:piste|pistes}",
      "{n} {n:action|actions}: {fiches} {fiches:fiche|fiches}, {pistes} {pistes:piste|pistes}"}},
    {Overview::actions_of_any_kind, {"{n} {n:action|actions}", "{n} {n:action|actions}"}},
    {Overview::kinds_and_others,
     {"{kinds}, {n} sans l’un ni l’autre", "{kinds}, {n} neither",
      "actions that are neither fiche nor piste"}},
    {Overview::done, {"{n} {n:réalisée|réalisées} ({share})", "{n} done ({share})"}},
    {Overview::under_way, {"{n} en cours ({share})", "{n} under way ({share})"}},
    {Overview::in_reflection, {"{n} en réflexion ({share})", "{n} in reflection ({share})"}},
    {Overview::not_begun,
     {"{n} {n:non commencée|non commencées} ({share})", "{n} not begun ({share})"}},
    {Overview::abandoned, {"{n} {n:abandonnée|abandonnées} ({share})", "{n} abandoned ({share})"}},
    {Overview::state_not_said,
     {"{n} sans état renseigné ({share})", "{n} without a state ({share})"}},
    {Overview::carried,
     {"{n} avec porteur{beside}", "{n} with a porteur{beside}",
      "beside: nothing, or \" (+ 1 abandonnée)\""}},
    {Overview::orphan,
     {"{n} sans porteur{beside}", "{n} without{beside}", "behind \"with a porteur\""}},
    {Overview::uncertain,
     {"{n} au porteur incertain", "{n} uncertain", "behind \"with a porteur\""}},
    {Overview::by_person,
     {"{n} par {person}", "{n} by {person}", "actions that a natural person alone carries"}},
    {Overview::carrier_not_said,
     {"{n} dont le porteur n’est pas renseigné", "{n} not recorded", "behind \"with a porteur\""}},
    {Overview::progress_caption,
     {"Les actions de chaque axe et objectif, par état",
      "The actions of each axis and objective, by state"}},
    {Overview::part_header, {"axe, objectif", "axis, objective"}},
    {Overview::actions_header, {"actions", "actions"}},
    {Overview::done_header, {"réalisées", "done"}},
    {Overview::under_way_header, {"en cours", "under way"}},
    {Overview::reflection_header, {"réflexion", "reflection"}},
    {Overview::not_begun_header, {"non commencées", "not begun"}},
    {Overview::abandoned_header, {"abandonnées", "abandoned"}},
    {Overview::without_carrier_header, {"sans porteur", "no porteur"}},
    {Overview::loose, {"sans axe ni objectif", "under no axis or objective", "actions"}},
    {Overview::orphans_title, {"Actions sans porteur ({n})", "Actions without a porteur ({n})"}},
    {Overview::orphans_title_of_which,
     {"Actions sans porteur ({n}\u00A0: {parts})", "Actions without a porteur ({n}: {parts})"}},
    {Overview::orphans_to_carry, {"{n} à porter", "{n} to be carried"}},
    {Overview::orphans_done, {"{n} {n:réalisée|réalisées}", "{n} done"}},
    {Overview::orphans_accepted, {"{n} {n:acceptée|acceptées}", "{n} accepted"}},
    {Overview::and_uncertain,
     {"{orphans} et au porteur incertain ({n})", "{orphans} and with an uncertain one ({n})",
      "the title of the list of actions without a porteur"}},
    {Overview::no_orphan, {"aucune", "none", "actions without a porteur"}},
    {Overview::before,
     {"{since}\u202F; avant\u00A0: {porteur}", "{since}; before: {porteur}",
      "since when an action has no porteur, and who carried it"}},
    {Overview::gathered,
     {"{since}\u202F; {table}\u00A0: {porteur}", "{since}; {table}: {porteur}",
      "who carries it by the latest récapitulatif"}},
    {Overview::objective_header, {"objectif", "objective"}},
    {Overview::action_header, {"action", "action"}},
    {Overview::state_header, {"état", "state"}},
    {Overview::since_header, {"depuis quand", "since when"}},
    {Overview::place_header, {"où", "where", "the file and line"}},
    {Overview::to_do, {"→ {what}", "→ {what}"}},
};
static_assert(output_text::is_in_order(overview_table));

}  // namespace

const output_text::Message& message_of(Overview key) {
  return overview_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::answers
