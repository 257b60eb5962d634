#include "output/words/overview/figure_messages.hpp"

namespace maillage::words::overview {
namespace {

constexpr output_text::KeyedMessage<Figures> figures_table[] = {
    {Figures::no_action,
     {"Le contrat ne décrit aucune action {where}.", "The contract describes no action {where}."}},
    {Figures::lead,
     {"{where}, le contrat compte {n} {n:action|actions}.",
      "{where}, the contract counts {n} {n:action|actions}."}},
    {Figures::lead_done,
     {"{where}, le contrat compte {n} {n:action|actions}\u00A0: {done} {done:n’est réalisée|est "
      "réalisée|sont réalisées}.",
      "{where}, the contract counts {n} {n:action|actions}: {done} done."}},
    {Figures::lead_orphans,
     {"{where}, le contrat compte {n} {n:action|actions}, dont {orphans} sans porteur.",
      "{where}, the contract counts {n} {n:action|actions}, of which {orphans} without a "
      "porteur."}},
    {Figures::lead_done_and_orphans,
     {"{where}, le contrat compte {n} {n:action|actions}\u00A0: {done} {done:n’est réalisée|est "
      "réalisée|sont réalisées} et {orphans} {orphans:n’est sans porteur|n’a pas de porteur|n’ont "
      "pas de "
      "porteur}.",
      "{where}, the contract counts {n} {n:action|actions}: {done} done and {orphans} without a "
      "porteur.",
      "{done} and {orphans} are \"aucune\" for 0"}},
    {Figures::no_action_figure,
     {"aucune", "none",
      "of actions: {orphans} above where there is none, and the figure above no_orphan"}},
    {Figures::no_part,
     {"aucun", "none", "of axes or objectives; “axe sans porteur, sur 7” goes on"}},
    {Figures::carrier_not_recorded,
     {"Pour {n} {n:autre|autres}, le porteur n’est pas renseigné.",
      "For {n} more, the porteur is not recorded."}},
    {Figures::first_carrier,
     {"{organisation} en porte le plus\u00A0: {carried}{abandoned}.",
      "{organisation} carries most: {carried}{abandoned}.",
      "{abandoned}: \" (+ 1 abandonnée)\", or nothing"}},
    {Figures::first_carrier_with_services,
     {"{organisation} en porte le plus\u00A0: {carried}{abandoned}\u00A0; {n}, services compris.",
      "{organisation} carries most: {carried}{abandoned}; {n}, services included."}},
    {Figures::first_carriers,
     {"{organisations} en portent le plus\u00A0: {carried} chacune.",
      "{organisations} carry most: {carried} each."}},
    {Figures::actions,
     {"{n:action|actions}", "{n:action|actions}", "below the figure, as all that follow"}},
    {Figures::actions_of_kinds,
     {"{n:action|actions}, dont {fiches} {fiches:fiche|fiches} et {pistes} {pistes:piste|pistes}",
      "{n:action|actions}, of which {fiches} {fiches:fiche|fiches} and {pistes} "
      "{pistes:piste|pistes}",
      "fiche, piste: the contract’s own words for written and unwritten actions"}},
    {Figures::done,
     {"{n:réalisée|réalisées}, soit {share} des actions", "{n:done|done}, {share} of all actions"}},
    {Figures::done_not_recorded, {"réalisées", "done"}},
    {Figures::orphans, {"sans porteur", "without a porteur"}},
    {Figures::orphans_and_uncertain,
     {"sans porteur, et {n} au porteur incertain",
      "without a porteur, and {n} with an uncertain one"}},
    {Figures::no_orphan, {"action sans porteur", "without a porteur", "below \"aucune\", “none”"}},
    {Figures::no_orphan_but_uncertain,
     {"action sans porteur, et {n} au porteur incertain",
      "without a porteur, and {n} with an uncertain one"}},
    {Figures::carriers, {"{n:porteur|porteurs}", "{n:porteur|porteurs}"}},
    {Figures::no_first_carrier,
     {"actions portées par un premier porteur", "actions carried by a first porteur"}},
    {Figures::of_first_carrier,
     {"portées par {organisation}, qui en porte le plus{abandoned}",
      "carried by {organisation}, which carries most{abandoned}"}},
    {Figures::of_first_carrier_with_services,
     {"portées par {organisation}, qui en porte le plus{abandoned}\u00A0; {n}, services compris",
      "carried by {organisation}, which carries most{abandoned}; {n}, services included"}},
    {Figures::of_first_carriers,
     {"portées par chacune des {n} organisations qui en portent le plus",
      "carried by each of the {n} organisations that carry most"}},
    {Figures::objectives,
     {"{n:objectif|objectifs} sans porteur, sur {all}",
      "{n:objective|objectives} without any porteur, of {all}"}},
    {Figures::axes,
     {"{n:axe|axes} sans porteur, sur {all}", "{n:axis|axes} without any porteur, of {all}"}},
    {Figures::tied,
     {"{n:organisation liée|organisations liées} à une action, sur {all} {all:citée|citées}",
      "{n:organisation|organisations} tied to an action, of {all} named"}},
    {Figures::tied_partners_said,
     {"{n:organisation liée|organisations liées} à une action, sur {all} {all:citée|citées} "
      "(partenaires renseignés pour {said} {said:action|actions} sur {rows})",
      "{n:organisation|organisations} tied to an action, of {all} named (partners filled in for "
      "{said} {said:action|actions} of {rows})"}},
    {Figures::signatories, {"{n:signataire|signataires}", "{n:signatory|signatories}"}},
    {Figures::signatories_idle,
     {"{n:signataire|signataires}, dont {idle} sans rôle dans une action",
      "{n:signatory|signatories}, of which {idle} without a part in an action"}},
    {Figures::instances, {"{n:instance|instances}", "{n:instance|instances}"}},
    {Figures::instances_late,
     {"{n:instance|instances}, dont {late} {late:réunie|réunies} moins que promis {when}",
      "{n:instance|instances}, of which {late} that met less than promised {when}"}},
    {Figures::in_some_year,
     {"au moins une année", "in at least one year", "behind: met less than promised"}},
    {Figures::epcis, {"EPCI", "EPCI"}},
    {Figures::epcis_without_referent,
     {"EPCI, dont {n} sans référent", "EPCI, of which {n} without a référent"}},
};
static_assert(output_text::is_in_order(figures_table));

constexpr output_text::KeyedMessage<Counting> counting_table[] = {
    {Counting::actions, {"actions {where}\u00A0: {n}", "actions {where}: {n}"}},
    {Counting::done, {"actions réalisées {where}\u00A0: {n}", "actions done {where}: {n}"}},
    {Counting::orphans,
     {"actions sans porteur, abandonnées non comprises, {where}\u00A0: {n}",
      "actions without a porteur, abandoned ones left out, {where}: {n}"}},
    {Counting::carriers, {"porteurs {where}\u00A0: {n}", "porteurs {where}: {n}"}},
    {Counting::carriers_are,
     {"organisations distinctes nommées sans réserve dans la colonne «\u00A0porteur\u00A0»",
      "distinct organisations named without reserve in the column “porteur”"}},
    {Counting::carried_by_first,
     {"actions non abandonnées portées par {organisation} {where}\u00A0: {n}",
      "actions not abandoned carried by {organisation} {where}: {n}"}},
    {Counting::carried_by_each,
     {"actions non abandonnées portées par chacune {where}\u00A0: {n}",
      "actions not abandoned carried by each {where}: {n}"}},
    {Counting::carried_is,
     {"nommée sans réserve dans la colonne «\u00A0porteur\u00A0», sans ses services",
      "named without reserve in the column “porteur”, without its services"}},
    {Counting::tied,
     {"organisations liées à une action {where}\u00A0: {n}",
      "organisations tied to an action {where}: {n}"}},
    {Counting::tied_are,
     {"elles portent, prennent part ou financent", "they carry, take part or fund"}},
    {Counting::objectives,
     {"objectifs sans porteur {where}\u00A0: {n}", "objectives without a porteur {where}: {n}"}},
    {Counting::axes,
     {"axes sans porteur {where}\u00A0: {n}", "axes without a porteur {where}: {n}"}},
    {Counting::parts_are,
     {"ils ont des actions non abandonnées, dont aucune n’a de porteur",
      "they have actions that are not abandoned, none with a porteur"}},
    {Counting::signatories, {"signataires\u00A0: {n}", "signatories: {n}"}},
    {Counting::instances, {"instances\u00A0: {n}", "instances: {n}"}},
    {Counting::epcis, {"EPCI\u00A0: {n}", "EPCI: {n}"}},
    {Counting::declared, {"déclarés dans le contrat", "declared in the contract"}},
};
static_assert(output_text::is_in_order(counting_table));

}  // namespace

const output_text::Message& message_of(Figures key) {
  return figures_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(Counting key) {
  return counting_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
