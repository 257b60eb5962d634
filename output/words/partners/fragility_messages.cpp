#include "output/words/partners/fragility_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Fragility> fragility_table[] = {
    {Fragility::title, {"Fragilité", "Fragility"}},
    {Fragility::no_action,
     {"Le tableau n’a aucune action\u00A0: rien ne dépend de personne.",
      "The table has no action: nothing hangs on anybody."}},
    {Fragility::carrying_not_said,
     {"Le tableau ne dit pas qui porte les actions\u00A0: ce qui tomberait au départ d’une "
      "organisation ne peut pas se dire.",
      "The table does not say who carries: what would fall if an organisation left cannot be "
      "said."}},
    {Fragility::nobody_named,
     {"Aucune action non abandonnée n’a de porteur nommé\u00A0: aucun départ n’en laisserait une "
      "de plus sans porteur.",
      "No action that goes on has a named porteur: no departure would leave one more without."}},
    {Fragility::no_forecast,
     {"Un départ n’est pas prévu\u00A0: c’est une question posée au tableau, sans supposer de "
      "successeur. Ce qui en sort se règle avant qu’il n’arrive. Il est normal que la structure "
      "qui anime le contrat tienne beaucoup de choses.",
      "No departure is foretold: it is a question put to the table, without a successor. What "
      "comes of it is to be settled before. That the organisation which runs the contract holds "
      "much is to be expected."}},
    {Fragility::none_left_without,
     {"Aucun départ ne laisserait une action sans porteur\u00A0: toutes en ont au moins deux. ",
      "No departure would leave an action without a porteur: all have at least two. "}},
    {Fragility::left_without,
     {"Si {who} partait avec ses services, {actions} {n:resterait|resteraient} sans porteur, sur "
      "{carried:|les }{carried} {carried:qui en a un et n’est pas abandonnée|qui en ont un et ne "
      "sont pas abandonnées}. ",
      "If {who} left with its services, {actions} {n:would|would} be without a porteur, of "
      "{carried:|the }{carried} {carried:that has one and is not abandoned|that have one and are "
      "not abandoned}. ",
      "{actions}: \"3 actions\""}},
    {Fragility::actions_left_without, {"actions sans porteur", "without a porteur"}},
    {Fragility::none_on_one,
     {"Aucune action ne tient à un seul porteur.", "No action hangs on one porteur alone."}},
    {Fragility::none_on_one_first_three,
     {"Aucune action ne tient à un seul porteur\u00A0; les trois premiers porteurs font {share} du "
      "portage, actions abandonnées comprises.",
      "No action hangs on one porteur alone; the first three porteurs make {share} of all "
      "carrying, abandoned actions included."}},
    {Fragility::on_one,
     {"En tout, {actions} {n:ne tient|ne tiennent} qu’à un seul porteur.",
      "In all, {actions} {n:hangs|hang} on one porteur alone.", "{actions}: \"3 actions\""}},
    {Fragility::on_one_first_three,
     {"En tout, {actions} {n:ne tient|ne tiennent} qu’à un seul porteur\u00A0; les trois premiers "
      "porteurs font {share} du portage, actions abandonnées comprises.",
      "In all, {actions} {n:hangs|hang} on one porteur alone; the first three porteurs make "
      "{share} of all carrying, abandoned actions included.",
      "{actions}: \"3 actions\""}},
    {Fragility::on_one_counted,
     {"actions non abandonnées qui n’ont qu’un porteur nommé",
      "actions that go on and have one named porteur"}},
    {Fragility::on_one_limit,
     {"une cellule «\u00A0X et partenaires\u00A0» n’en est pas",
      "a cell that says \"X and partners\" is not one of them"}},
    {Fragility::departures_heading,
     {"Ce qui tombe si une organisation part avec ses services",
      "What falls if an organisation leaves with its services"}},
    {Fragility::concentration_heading,
     {"Le portage tient-il à quelques-uns\u00A0?", "Does carrying lie on few?"}},
    {Fragility::concentration_caption,
     {"Concentration du portage, par tableau", "Concentration of carrying, by table"}},
    {Fragility::first_carrier_header, {"Premier porteur", "First porteur"}},
    {Fragility::first_three_header, {"Trois premiers", "First three"}},
    {Fragility::herfindahl_header,
     {"Herfindahl", "Herfindahl", "a name: the index of concentration"}},
    {Fragility::carriers_of, {"porteurs, {table}", "porteurs, {table}"}},
    {Fragility::carriers_counted,
     {"organisations nommées sans réserve comme porteurs",
      "organisations named without reserve as porteurs"}},
    {Fragility::measure_of, {"{measure}, {table}", "{measure}, {table}"}},
    {Fragility::cutpoints_heading,
     {"Qui tient le réseau ensemble", "Who holds the network together"}},
    {Fragility::scattering,
     {"Celles dont le départ à la fois disperserait le plus le réseau\u00A0: {who} (fragmentation "
      "ensuite\u00A0: {fragmentation}\u00A0; 0 si tous sont liés à tous, 1 si personne ne l’est).",
      "Those whose departure together would scatter the network most: {who} (fragmentation then: "
      "{fragmentation}; 0 if all are joined to all, 1 if nobody is)."}},
    {Fragility::no_cutpoint,
     {"Aucune organisation, aucune action ne coupe à elle seule le réseau en deux.",
      "No organisation and no action cuts the network in two by itself."}},
    {Fragility::cutpoints_caption,
     {"Points de rupture\u00A0: sans elle, une partie du réseau se détache du reste",
      "Cutpoints: without it, a part of the network comes off the rest"}},
    {Fragility::cutpoint_header, {"Organisation ou action", "Organisation or action"}},
    {Fragility::kind_header, {"Quoi", "What"}},
    {Fragility::organisations_off_header, {"Organisations détachées", "Organisations cut off"}},
    {Fragility::actions_off_header,
     {"Actions détachées, abandonnées comprises", "Actions cut off, abandoned ones included"}},
    {Fragility::pieces_header, {"Morceaux", "Pieces"}},
    {Fragility::an_organisation, {"organisation", "organisation"}},
    {Fragility::an_action, {"action", "action"}},
    {Fragility::cut_off,
     {"{subject}\u00A0: ce qu’elle détache du réseau", "{subject}: what it cuts off"}},
    {Fragility::how_cut_off,
     {"réseau des organisations et des actions qu’elles portent, auxquelles elles prennent part ou "
      "qu’elles financent\u00A0; détaché\u00A0: ce qui n’est pas dans le plus grand des morceaux "
      "restants (Hopcroft et Tarjan)",
      "network of organisations and the actions they carry, take part in or fund; cut off: what is "
      "not in the largest piece that is left (Hopcroft & Tarjan)"}},
};
static_assert(output_text::is_in_order(fragility_table));

}  // namespace

const output_text::Message& message_of(Fragility key) {
  return fragility_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
