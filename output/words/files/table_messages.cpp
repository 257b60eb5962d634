#include "output/words/files/table_messages.hpp"

namespace maillage::words::files {
namespace {

constexpr output_text::KeyedMessage<Header> header_table[] = {
    {Header::name, {"nom", "name"}},
    {Header::service_of, {"service de", "service of"}},
    {Header::territory, {"territoire", "territory"}},
    {Header::standing, {"statut", "standing", "of an organisation: current or prospective"}},
    {Header::signatory, {"signataire", "signatory"}},
    {Header::carried, {"actions portées", "actions carried"}},
    {Header::takes_part, {"prend part", "takes part"}},
    {Header::funds, {"finance", "funds"}},
    {Header::instances, {"instances", "instances"}},
    {Header::other_names, {"autres noms", "other names"}},
    {Header::stands_for,
     {"regroupe", "stands for", "of an organisation whose name stands for several others"}},
    {Header::carried_abandoned, {"portées, abandonnées", "carried, abandoned"}},
    {Header::carried_with_services, {"portées, services compris", "carried, with services"}},
    {Header::level, {"niveau", "level"}},
    {Header::remit, {"mandat", "remit"}},
    {Header::follows, {"suit", "follows"}},
    {Header::leads, {"pilotes", "leads"}},
    {Header::members, {"membres", "members"}},
    {Header::guests, {"invités", "guests"}},
    {Header::meetings_promised, {"réunions par an promises", "meetings a year promised"}},
    {Header::meetings_held, {"réunions tenues", "meetings held"}},
    {Header::axes_followed, {"axes suivis", "axes followed"}},
    {Header::objectives_followed, {"objectifs suivis", "objectives followed"}},
    {Header::actions_followed, {"actions suivies", "actions followed"}},
    {Header::meeting_sources, {"sources des réunions", "sources of meetings"}},
    {Header::empty_cells, {"cellules vides", "empty cells"}},
    {Header::said_not_held, {"dites non tenues", "said not held"}},
    {Header::promised_since, {"promises depuis", "promised since"}},
    {Header::decides, {"décide", "decides"}},
    {Header::prepares, {"prépare", "prepares", "ids of instances whose decisions it prepares"}},
    {Header::reports_to, {"rend compte à", "reports to", "ids of instances"}},
    {Header::kind, {"nature", "kind"}},
    {Header::with_carrier, {"avec porteur", "with a porteur"}},
    {Header::without_carrier, {"sans porteur", "without porteur"}},
    {Header::uncertain_carrier, {"porteur incertain", "uncertain porteur"}},
    {Header::carrier_not_recorded, {"porteur non renseigné", "porteur not recorded"}},
    {Header::rank, {"rang", "rank"}},
    {Header::not_printed_in, {"non imprimé en", "not printed in"}},
    {Header::tied_to, {"lié à", "tied to"}},
    {Header::national_priorities, {"priorités nationales", "national priorities"}},
    {Header::what_follows, {"ce qui en suit", "what follows"}},
    {Header::rule, {"règle", "rule"}},
    {Header::finding, {"constat", "finding"}},
    {Header::subject, {"sujet", "subject"}},
    {Header::what_is_said, {"ce qui est dit", "what is said"}},
    {Header::who_may_mend, {"qui peut y remédier, et comment", "who may mend it, and how"}},
    {Header::kind_of_subject, {"nature du sujet", "kind of subject"}},
    {Header::id_of_subject, {"identifiant du sujet", "id of subject"}},
    {Header::also_involved, {"aussi concernés", "also involved"}},
    {Header::places, {"lieux", "places", "places in files: plan.csv:12"}},
    {Header::part_of_plan, {"partie du plan", "part of the plan"}},
    {Header::in_no_column, {"dans aucune colonne", "in no column"}},
    {Header::table, {"tableau", "table"}},
    {Header::axis, {"axe", "axis"}},
    {Header::objective, {"objectif", "objective"}},
    {Header::measure, {"mesure", "measure"}},
    {Header::value, {"valeur", "value"}},
    {Header::layer, {"couche du réseau", "layer of the network"}},
    {Header::definition, {"définition", "definition"}},
    {Header::of_what, {"de", "of"}},
    {Header::field, {"champ", "field"}},
    {Header::filled_in, {"renseignées", "filled in"}},
    {Header::live_actions, {"actions non abandonnées", "actions not abandoned"}},
    {Header::live_actions_of_all,
     {"actions non abandonnées, tous les tableaux", "actions not abandoned, all tables"}},
    {Header::to_complete, {"à compléter", "to complete"}},
    {Header::kind_from, {"nature (de)", "kind (from)"}},
    {Header::from, {"de", "from"}},
    {Header::name_from, {"nom (de)", "name (from)"}},
    {Header::tie, {"lien", "tie"}},
    {Header::kind_to, {"nature (vers)", "kind (to)"}},
    {Header::to, {"vers", "to"}},
    {Header::name_to, {"nom (vers)", "name (to)"}},
    {Header::computed_value, {"valeur calculée", "computed value"}},
    {Header::state_in, {"état {table}", "state {table}", "in the table of a year: état 2021"}},
    {Header::carrier_in, {"porteur {table}", "porteur {table}"}},
};
static_assert(output_text::is_in_order(header_table));

constexpr output_text::KeyedMessage<Cell> cell_table[] = {
    {Cell::current, {"actuel", "current", "of an organisation that takes part now"}},
    {Cell::prospective, {"pressenti", "prospective"}},
    {Cell::yes, {"oui", "yes"}},
    {Cell::no, {"non", "no"}},
    {Cell::not_recorded, {"non renseigné", "not recorded"}},
    {Cell::whole_plan, {"tout le plan", "the whole plan"}},
    {Cell::meetings_not_recorded,
     {"réunions tenues : non renseigné", "meetings held: not recorded"}},
    {Cell::under_nothing, {"sans axe ni objectif", "under no axis or objective"}},
    {Cell::columns_not_recorded, {"non renseigné : {columns}", "not recorded: {columns}"}},
    {Cell::value_undefined, {"valeur non définie", "value undefined"}},
    {Cell::no_maximum, {"sans maximum", "no maximum"}},
    {Cell::the_network, {"le réseau", "the network"}},
    {Cell::each_of_them, {"chaque organisation ou action", "each organisation or action"}},
    {Cell::values_on_sheet, {"valeurs : feuille « {sheet} »", "values: sheet “{sheet}”"}},
    {Cell::all_actions, {"toutes", "all"}},
    {Cell::read_as,
     {"se lit comme", "is read as", "an own word for a state, and the state that it stands for"}},
    {Cell::nobody, {"aucun", "nobody"}},
    {Cell::not_there, {"(absente)", "(not there)", "of an action, in a table of another year"}},
};
static_assert(output_text::is_in_order(cell_table));

constexpr output_text::KeyedMessage<Kumu> kumu_table[] = {
    {Kumu::organisation_type, {"Type d'organisation", "Type of organisation"}},
    {Kumu::state, {"État", "State"}},
    {Kumu::number, {"Numéro", "Number"}},
    {Kumu::nature, {"Nature", "Nature"}},
    {Kumu::objective, {"Objectif", "Objective"}},
    {Kumu::axis, {"Axe", "Axis"}},
    {Kumu::carrier, {"Porteur", "Porteur"}},
    {Kumu::level, {"Niveau", "Level"}},
    {Kumu::role, {"Rôle", "Role"}},
    {Kumu::places, {"Lieux", "Places"}},
};
static_assert(output_text::is_in_order(kumu_table));

}  // namespace

const output_text::Message& message_of(Header key) {
  return header_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(Cell key) {
  return cell_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(Kumu key) {
  return kumu_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::files
