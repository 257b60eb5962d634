#include "output/words/partners/central_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Central> central_table[] = {
    {Central::heading, {"Qui est central, et en quel sens", "Who is central, and in what sense"}},
    {Central::actions,
     {"Est présente dans le plus d’actions, qu’elle les porte, y prenne part ou les finance",
      "Is present in most actions, carrying, taking part or funding"}},
    {Central::actions_header, {"actions, abandonnées comprises", "actions, abandoned ones too"}},
    {Central::others,
     {"Agit avec le plus d’autres organisations", "Acts with most other organisations"}},
    {Central::others_header, {"agit avec", "acts with"}},
    {Central::passage,
     {"Sert de passage\u00A0: la plus grande part des plus courts chemins entre les autres passe "
      "par elle",
      "Is a passage: the largest share of shortest paths between others goes through it"}},
    {Central::passage_header, {"passage", "passage"}},
    {Central::near,
     {"Est proche des autres\u00A0: il faut le moins d’étapes pour les joindre, dans le plus grand "
      "morceau du réseau",
      "Is near to the others: it takes fewest steps to reach them, in the largest piece of the "
      "network"}},
    {Central::near_header, {"proximité", "closeness"}},
    {Central::joins,
     {"Relie des organisations qui n’agissent pas entre elles (taille effective\u00A0: partenaires "
      "qui ne font pas double emploi)",
      "Joins organisations that do not act with each other (effective size: partners that are not "
      "redundant)"}},
    {Central::joins_header, {"taille effective", "effective size"}},
    {Central::actions_of, {"actions de {who}", "actions of {who}"}},
    {Central::others_of,
     {"organisations qui partagent une action avec {who}",
      "organisations that share an action with {who}"}},
    {Central::measure_of, {"{measure} de {who}", "{measure} of {who}"}},
    {Central::first,
     {"{sense}\u00A0: {who}.", "{sense}: {who}.",
      "{sense}, here and below: one of those above; {who}: the first ones, each with its figure"}},
    {Central::first_with_equals,
     {"{sense}\u00A0: {who} et {n} à égalité avec la dernière.",
      "{sense}: {who} and {n} equal to the last."}},
    {Central::nobody, {"{sense}\u00A0: aucune.", "{sense}: none."}},
    {Central::no_merit,
     {"Être central n’est ni un mérite ni un défaut\u00A0: c’est une place, que le contrat donne "
      "souvent à qui le coordonne. Le contrat ne dit rien de la confiance ni de la force des "
      "liens.",
      "To be central is neither a merit nor a fault: it is a place, which the contract often gives "
      "to whoever coordinates it. The contract says nothing of trust or of the strength of ties."}},
    {Central::too_large,
     {"Réseau trop grand\u00A0: passage et proximité ne sont pas calculés.",
      "Network too large: passage and closeness are not computed."}},
    {Central::all_organisations,
     {"Toutes les organisations liées à une action ({n})",
      "All organisations tied to an action ({n})"}},
    {Central::caption,
     {"Place de chaque organisation liée à une action",
      "Place of each organisation tied to an action"}},
};
static_assert(output_text::is_in_order(central_table));

}  // namespace

const output_text::Message& message_of(Central key) {
  return central_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
