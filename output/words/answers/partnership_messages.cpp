#include "output/words/answers/partnership_messages.hpp"

namespace maillage::words::answers {
namespace {

constexpr output_text::KeyedMessage<Partnerships> partnership_table[] = {
    {Partnerships::title, {"Partenariats", "Partnerships"}},
    {Partnerships::organisations,
     {"{n} {n:organisation|organisations}, dont {tied} {tied:liée|liées} à une action ({carriers} "
      "{carriers:porteur|porteurs})",
      "{n} {n:organisation|organisations}, of which {tied} tied to an action ({carriers} "
      "{carriers:porteur|porteurs})"}},
    {Partnerships::and_proposed,
     {"{organisations}\u202F; à part, {n} {n:pressentie|pressenties} pour la suite",
      "{organisations}; apart, {n} proposed for what comes next"}},
    {Partnerships::of_all_actions,
     {"organisations liées, liens, densités, paires qui partagent une action et parts des premiers "
      "porteurs\u00A0: sur "
      "les {n} {n:action|actions}, "
      "{abandoned} {abandoned:abandonnée comprise|abandonnées comprises}\u202F; le reste sur les "
      "autres",
      "tied organisations, ties, densities, pairs that share an action and shares of the first "
      "porteurs: of the {n} "
      "{n:action|actions}, "
      "{abandoned} abandoned {abandoned:one|ones} included; all else of the others"}},
    {Partnerships::density,
     {"{measure} {value}\u00A0: {ties} {ties:lien|liens} sur {n} {n:possible|possibles}\u202F; "
      "{tied} entre les seules organisations liées",
      "{measure} {value}: {ties} {ties:tie|ties} of {n} possible; {tied} among tied organisations "
      "only"}},
    {Partnerships::shared_pairs,
     {"{n} {n:paire d’organisations partage|paires d’organisations partagent} une action (densité "
      "{density})",
      "{n} {n:pair of organisations shares|pairs of organisations share} an action (density "
      "{density})"}},
    {Partnerships::clustering, {"fermeture des liens {clustering}", "clustering {clustering}"}},
    {Partnerships::mixing,
     {"indice E–I {index}, de −1, toutes d’un même type, à 1, toutes de types différents (au "
      "hasard {expected}, p\u00A0{p})",
      "E–I index {index}, from −1, all of one type, to 1, all of different types (by chance "
      "{expected}, p {p})",
      "of the pairs of organisations that share an action"}},
    {Partnerships::attrition,
     {"si les organisations partaient une à une au hasard, {percent}\u00A0% des actions "
      "garderaient en moyenne un porteur",
      "if organisations left one by one at random, {percent}% of the actions would on average keep "
      "a porteur"}},
    {Partnerships::gaps_of_objectives,
     {"{n} {n:paire|paires} d’objectifs liés sans organisation en commun",
      "{n} {n:pair|pairs} of related objectives without an organisation in common"}},
    {Partnerships::gaps_of_organisations,
     {"{n} {n:paire|paires} d’organisations d’un même objectif sans action ni instance commune",
      "{n} {n:pair|pairs} of organisations on one objective without a common action or instance"}},
    {Partnerships::gaps,
     {"écarts (maillage plan --rencontres)\u00A0: {gaps}",
      "gaps (maillage plan --meetings): {gaps}"}},
    {Partnerships::both_gaps, {"{first}\u202F; {second}", "{first}; {second}"}},
    {Partnerships::too_large,
     {"réseau trop grand\u00A0: intermédiarité et proximité ne sont pas calculées",
      "network too large: betweenness and closeness are not computed"}},
    {Partnerships::scopes_caption,
     {"Les mesures de chaque tableau et de chaque axe",
      "The measures of each table and each axis"}},
    {Partnerships::scope_header, {"tableau, axe", "table, axis"}},
    {Partnerships::actions_header, {"actions", "actions"}},
    {Partnerships::orphans_header, {"sans porteur", "no porteur"}},
    {Partnerships::carriers_header, {"porteurs", "porteurs"}},
    {Partnerships::organisations_header,
     {"liées", "tied", "the column of how many organisations are tied to an action"}},
    {Partnerships::ties_header, {"liens", "ties"}},
    {Partnerships::partners_said_header,
     {"partenaires dits", "partners said", "of how many actions the table says the partners"}},
    {Partnerships::density_header, {"densité", "density"}},
    {Partnerships::centralization_header, {"centralisation", "centralization"}},
    {Partnerships::first_header,
     {"premier porteur", "first porteur",
      "the share of actions of the organisation that carries most"}},
    {Partnerships::three_header,
     {"trois premiers", "first three", "the share of actions of the three that carry most"}},
    {Partnerships::axis, {"axe {axis}", "axis {axis}"}},
    {Partnerships::not_said, {"non dit", "not said"}},
    {Partnerships::not_computed, {"non calculé", "not computed", "a measure"}},
    {Partnerships::filled, {"{n} sur {rows}", "{n} of {rows}"}},
    {Partnerships::percent, {"{value}\u00A0%", "{value}%"}},
    {Partnerships::dependence_title,
     {"Ce qui tombe si une organisation part (avec ses services)",
      "What falls if an organisation leaves (with its services)"}},
    {Partnerships::organisation_header, {"organisation", "organisation"}},
    {Partnerships::carries_header, {"porte", "carries"}},
    {Partnerships::services_header, {"services compris", "with services"}},
    {Partnerships::unnamed_header, {"à d’autres non nommés", "left to unnamed"}},
    {Partnerships::fewer_header, {"moins portées", "fewer porteurs", "actions"}},
    {Partnerships::lost_header, {"objectifs et axes perdus", "objectives and axes lost"}},
    {Partnerships::instances_header, {"instances", "instances"}},
    {Partnerships::cut_off_header, {"coupées", "cut off", "organisations, from the network"}},
    {Partnerships::figures_title,
     {"Chiffres déclarés et calculés ({agree} {agree:concorde|concordent}, {differ} "
      "{differ:diffère|diffèrent}, {n} {n:ne se compte|ne se comptent} pas ici)",
      "Declared and computed figures ({agree} {agree:agrees|agree}, {differ} "
      "{differ:differs|differ}, {n} cannot be counted here)"}},
    {Partnerships::no_figure, {"aucun ne se compte ici", "none can be counted here"}},
    {Partnerships::figure_header, {"chiffre", "figure", "that the contract declares"}},
    {Partnerships::declared_header, {"déclaré", "declared"}},
    {Partnerships::computed_header, {"calculé", "computed"}},
    {Partnerships::sign_header, {"accord", "agreement", "\"=\" or \"≠\""}},
    {Partnerships::reading_header, {"lecture la plus proche", "nearest reading"}},
    {Partnerships::where_header, {"où", "where", "in the source document"}},
    {Partnerships::of_table, {" ({table})", " ({table})"}},
    {Partnerships::reading, {"{value}\u00A0: {how}", "{value}: {how}"}},
};
static_assert(output_text::is_in_order(partnership_table));

}  // namespace

const output_text::Message& message_of(Partnerships key) {
  return partnership_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::answers
