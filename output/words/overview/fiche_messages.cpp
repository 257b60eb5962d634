#include "output/words/overview/fiche_messages.hpp"

namespace maillage::words::overview {
namespace {

constexpr output_text::KeyedMessage<Fiches> fiches_table[] = {
    {Fiches::title, {"Fiches", "Fiches"}},
    {Fiches::lead,
     {"Une page à imprimer pour chaque chose\u00A0: {things}. Elles disent vers quelle "
      "organisation se tourner, jamais vers quelle personne.",
      "A page to print for each thing: {things}. They say which organisation to turn to, never "
      "which person.",
      "{things}: \"3 objectifs, 12 actions, 2 EPCI, 4 instances et 20 organisations\""}},
    {Fiches::n_axes, {"{n} {n:axe|axes}", "{n} {n:axis|axes}"}},
    {Fiches::n_objectives, {"{n} {n:objectif|objectifs}", "{n} {n:objective|objectives}"}},
    {Fiches::n_epcis, {"{n} EPCI", "{n} EPCI"}},
    {Fiches::no_action, {"aucune action", "no action"}},
    {Fiches::by_objective, {"Par objectif", "By objective"}},
    {Fiches::by_epci, {"Par EPCI", "By EPCI"}},
    {Fiches::by_instance, {"Par instance", "By instance"}},
    {Fiches::by_organisation, {"Par organisation", "By organisation"}},
    {Fiches::filled_in,
     {"Renseigné, sur {n} {n:action non abandonnée|actions non abandonnées}\u00A0: {fields}.",
      "Filled in, of {n} {n:action not abandoned|actions not abandoned}: {fields}.",
      "{fields}: \"porteurs 3, indicateurs 1\""}},
    {Fiches::to_complete, {"À compléter – {fields}.", "To complete – {fields}."}},
    {Fiches::field_of_actions, {"{field}\u00A0: {actions}", "{field}: {actions}"}},
    {Fiches::directory_caption,
     {"Vers qui se tourner, objectif par objectif", "Whom to turn to, objective by objective"}},
    {Fiches::instances_header, {"Instances", "Instances"}},
    {Fiches::no_objective, {"Sans axe ni objectif", "Under no axis or objective"}},
    {Fiches::nobody, {"personne", "nobody"}},
    {Fiches::no_own_instance,
     {"aucune en propre", "none of its own", "instances that follow an objective by name"}},
    {Fiches::types_caption, {"Organisations par type", "Organisations by type"}},
    {Fiches::type_header, {"Type", "Type"}},
    {Fiches::organisations_header, {"Organisations", "Organisations"}},
    {Fiches::number_header, {"Nombre", "Number"}},
};
static_assert(output_text::is_in_order(fiches_table));

constexpr output_text::KeyedMessage<FicheCount> fiche_count_table[] = {
    {FicheCount::carried,
     {"Actions portées par {name} {where}\u00A0: {n}", "Actions carried by {name} {where}: {n}"}},
    {FicheCount::taken_part_in,
     {"Actions auxquelles prend part {name} {where}\u00A0: {n}",
      "Actions taken part in by {name} {where}: {n}"}},
    {FicheCount::funded,
     {"Actions financées par {name} {where}\u00A0: {n}", "Actions funded by {name} {where}: {n}"}},
    {FicheCount::carried_with_services,
     {"Actions portées, services compris, par {name} {where}\u00A0: {n}",
      "Actions carried, services included, by {name} {where}: {n}"}},
    {FicheCount::taken_part_in_with_services,
     {"Actions auxquelles prend part, services compris, {name} {where}\u00A0: {n}",
      "Actions taken part in, services included, by {name} {where}: {n}"}},
    {FicheCount::funded_with_services,
     {"Actions financées, services compris, par {name} {where}\u00A0: {n}",
      "Actions funded, services included, by {name} {where}: {n}"}},
    {FicheCount::covering,
     {"Actions qui couvrent {name} {where}\u00A0: {n}", "Actions that cover {name} {where}: {n}"}},
    {FicheCount::of,
     {"Actions de {name} {where}\u00A0: {n}", "Actions of {name} {where}: {n}",
      "of an axis or objective"}},
    {FicheCount::orphans_of,
     {"Actions sans porteur, de {name} {where}\u00A0: {n}",
      "Actions without a porteur, of {name} {where}: {n}"}},
    {FicheCount::unknown_of,
     {"Actions dont le porteur n’est pas connu, de {name} {where}\u00A0: {n}",
      "Actions whose porteur is not known, of {name} {where}: {n}"}},
};
static_assert(output_text::is_in_order(fiche_count_table));

}  // namespace

const output_text::Message& message_of(Fiches key) {
  return fiches_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(FicheCount key) {
  return fiche_count_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
