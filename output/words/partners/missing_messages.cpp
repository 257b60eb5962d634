#include "output/words/partners/missing_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Missing> missing_table[] = {
    {Missing::title,
     {"Ce qui manque entre organisations", "What is missing between organisations"}},
    {Missing::drawn,
     {"Qui présenter à qui pour relier des objectifs travaillés à part, puis ce que les règles "
      "trouvent manquant aux objectifs et aux EPCI.",
      "Whom to introduce to whom, so that objectives worked on apart are joined, then what the "
      "rules find missing for objectives and EPCI."}},
    {Missing::objective_gaps,
     {"Paires d’objectifs liés, l’un et l’autre travaillés, sans organisation en commun\u00A0: "
      "{share}. ",
      "Pairs of related objectives, both worked on, without an organisation in common: {share}. ",
      "{share}, here and below: \"3 sur 12\""}},
    {Missing::no_objective_pair,
     {"Aucune paire d’objectifs liés n’est travaillée des deux côtés\u00A0: il n’y a pas d’écart à "
      "y chercher. ",
      "No two related objectives are both worked on: there is no gap to look for. "}},
    {Missing::organisation_gaps,
     {"Paires d’organisations d’un même objectif qui ne partagent ni action ni instance\u00A0: "
      "{share}.",
      "Pairs of organisations on one objective that share neither action nor instance: {share}."}},
    {Missing::too_many_pairs,
     {"Trop d’organisations par objectif pour regarder chaque paire.",
      "Too many organisations per objective to go through every pair."}},
    {Missing::objectives_heading,
     {"Objectifs liés, travaillés à part", "Related objectives, worked on apart"}},
    {Missing::objectives_caption,
     {"Objectifs liés sans organisation en commun",
      "Related objectives without an organisation in common"}},
    {Missing::objective_header, {"Objectif", "Objective"}},
    {Missing::works_header, {"Qui y travaille", "Who works on it"}},
    {Missing::tied_objective_header, {"Objectif lié", "Related objective"}},
    {Missing::tie_header, {"Lien", "Tie"}},
    {Missing::declared,
     {"déclaré", "declared", "why two objectives are related: the contract says so"}},
    {Missing::same_level, {"même niveau", "same level", "why two objectives are related"}},
    {Missing::attrition_heading,
     {"Si les organisations partaient une à une", "If organisations left one by one"}},
    {Missing::attrition,
     {"Si les organisations partaient une à une, au hasard, {share} des actions auraient en "
      "moyenne encore un porteur. Un porteur de plus compte le plus où il n’y en a aucun, puis où "
      "il n’y en a qu’un.",
      "If organisations left one by one, at random, {share} of the actions would on average still "
      "have a porteur. One more porteur counts most where there is none, then where there is one.",
      "{share}: \"38 %\""}},
    {Missing::attrition_counted,
     {"part moyenne des actions qui auraient encore un porteur",
      "mean share of actions that would still have a porteur"}},
    {Missing::attrition_caption,
     {"Ce qu’un porteur de plus apporterait à cette moyenne",
      "What one more porteur would add to that mean"}},
    {Missing::carriers_header, {"Porteurs aujourd’hui", "Porteurs today"}},
    {Missing::gain_header, {"Apport d’un de plus, en points", "One more adds, in points"}},
    {Missing::by_carriers,
     {"actions non abandonnées par nombre de porteurs nommés",
      "actions not abandoned, by number of named porteurs"}},
    {Missing::seats_heading,
     {"Ceux qui agissent siègent-ils\u00A0?", "Do those who act also sit?"}},
    {Missing::paths_closed,
     {"D’un porteur à une instance qui suit son action, {n} {n:chemin|chemins} sur {all} ({share}) "
      "se ferment\u00A0: le porteur y siège, lui, sa structure ou un de ses services.",
      "From a porteur to an instance that follows its action, {n} {n:path|paths} of {all} "
      "({share}) close: the porteur sits there, itself, its parent or one of its services."}},
    {Missing::members_not_recorded,
     {"Les membres ne sont pas renseignés pour {n} {n:instance|instances}.",
      "Members are not recorded for {n} {n:instance|instances}."}},
    {Missing::seats_caption,
     {"Qui agit dans le mandat d’une instance y siège-t-il\u00A0?",
      "Do those who act in an instance’s remit sit on it?"}},
    {Missing::paths_header, {"Porteur × action", "Porteur × action"}},
    {Missing::closed_header, {"où le porteur siège", "where the porteur sits"}},
    {Missing::share_header, {"Part", "Share"}},
    {Missing::absent_header,
     {"Agissent dans son mandat, jamais invités", "Act in its remit, never invited"}},
};
static_assert(output_text::is_in_order(missing_table));

}  // namespace

const output_text::Message& message_of(Missing key) {
  return missing_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
