#include "output/words/files/workbook_messages.hpp"

namespace maillage::words::files {
namespace {

constexpr output_text::KeyedMessage<Sheet> sheet_table[] = {
    {Sheet::findings, {"Constats", "Findings"}},
    {Sheet::about_findings,
     {"ce qui manque ou se contredit, avec les lignes qui le prouvent",
      "what is missing or amiss, with the rows that prove it"}},
    {Sheet::about_organisations,
     {"chaque organisation, isolée ou non, et ce qu'elle fait",
      "every organisation, isolated or not, and what it does"}},
    {Sheet::instances, {"Instances", "Instances"}},
    {Sheet::about_instances,
     {"qui siège, qui pilote, ce qui est suivi, les réunions",
      "who sits, who leads, what is followed, the meetings"}},
    {Sheet::objectives, {"Objectifs", "Objectives"}},
    {Sheet::about_objectives,
     {"les axes et les objectifs, et l'état de leurs actions",
      "axes and objectives, and the states of their actions"}},
    {Sheet::years, {"Années", "Years"}},
    {Sheet::about_years,
     {"chaque action, ses états et ses porteurs d'année en année",
      "every action, its states and porteurs year by year"}},
    {Sheet::filled_in, {"Ce qui est renseigné", "What is filled in"}},
    {Sheet::about_filled_in,
     {"champ par champ, combien d'actions le remplissent",
      "field by field, how many actions fill it in"}},
    {Sheet::measures, {"Mesures", "Measures"}},
    {Sheet::about_measures,
     {"les mesures du réseau, leur définition et leurs bornes",
      "the measures of the network, their definition and range"}},
    {Sheet::measures_of_each, {"Mesures de chacun", "Measures of each"}},
    {Sheet::about_measures_of_each,
     {"les mesures de chaque organisation et de chaque action, définies sur la feuille des mesures "
      "(vide : non définie, ou sans objet)",
      "the measures of each organisation and action, defined on the sheet of measures (empty: "
      "undefined, or of no meaning here)"}},
    {Sheet::about_contract,
     {"le territoire, les dates, qui pilote", "territory, dates, who leads"}},
    {Sheet::about_signatories, {"qui a signé", "who signed"}},
    {Sheet::about_referents, {"les référents des EPCI", "the référents of the EPCI"}},
    {Sheet::about_exceptions, {"les constats acceptés, et pourquoi", "findings accepted, and why"}},
    {Sheet::about_story,
     {"ce que raconte le parcours du rapport", "what the report’s story tells"}},
    {Sheet::about_fundings, {"qui finance quoi", "who funds what"}},
    {Sheet::about_figures,
     {"les chiffres déclarés, et ce que donnent les tableaux",
      "figures declared, and what the tables give"}},
    {Sheet::about_rules,
     {"les règles des constats, les exigences, les mots d'état",
      "rules of findings, requirements, words of states"}},
    {Sheet::ties, {"Liens", "Ties"}},
    {Sheet::about_ties, {"chaque lien du réseau", "every tie of the network"}},
    {Sheet::coverage_of_epcis, {"Couverture EPCI", "Coverage EPCI"}},
    {Sheet::coverage_of_types, {"Couverture types", "Coverage types"}},
    {Sheet::coverage_of_instances, {"Couverture instances", "Coverage instances"}},
    {Sheet::coverage_of_tables, {"Couverture tableaux", "Coverage tables"}},
    {Sheet::about_coverage_of_epcis,
     {"partie par partie du plan, combien d'actions non abandonnées couvrent chaque EPCI",
      "part by part of the plan, how many actions not abandoned cover each EPCI"}},
    {Sheet::about_coverage_of_types,
     {"partie par partie du plan, combien d'actions non abandonnées chaque type d'organisation "
      "porte ou rejoint",
      "part by part of the plan, how many actions not abandoned each type of organisation carries "
      "or joins"}},
    {Sheet::about_coverage_of_instances,
     {"partie par partie du plan, combien d'actions non abandonnées chaque instance suit",
      "part by part of the plan, how many actions not abandoned each instance follows"}},
    {Sheet::about_coverage_of_tables,
     {"partie par partie du plan, combien d'actions chaque tableau compte, sans celles qu'il dit "
      "abandonnées",
      "part by part of the plan, how many actions each table has, without those it says are "
      "abandoned"}},
    {Sheet::review_of, {"Bilan {year}", "Review {year}"}},
    {Sheet::recapitulatif_of, {"Récapitulatif {date}", "Summary {date}"}},
    {Sheet::about_actions,
     {"le tableau des actions, tel qu'il se tient et se réimporte",
      "the table of actions, as it is kept and imported"}},
    {Sheet::about_lists, {"les mots des listes déroulantes", "the words of the drop-down lists"}},
};
static_assert(output_text::is_in_order(sheet_table));

constexpr output_text::KeyedMessage<Workbook> workbook_table[] = {
    {Workbook::read_me, {"Lisez-moi", "Read me", "the first sheet"}},
    {Workbook::lists, {"Listes", "Lists"}},
    {Workbook::not_in_list, {"Ce mot n'est pas dans la liste.", "This word is not in the list."}},
    {Workbook::territory, {"Territoire", "Territory"}},
    {Workbook::period, {"Période", "Period"}},
    {Workbook::table_analysed, {"Tableau analysé", "Table analysed"}},
    {Workbook::no_table, {"aucun tableau", "no table"}},
    {Workbook::actions, {"{n} {n:action|actions}", "{n} {n:action|actions}"}},
    {Workbook::carried,
     {"{n} avec porteur{abandoned}", "{n} with a porteur{abandoned}",
      "{abandoned}: “ (+ 1 abandonnée)”, or nothing"}},
    {Workbook::orphan, {"{n} sans porteur{abandoned}", "{n} without a porteur{abandoned}"}},
    {Workbook::uncertain, {"{n} au porteur incertain", "{n} with an uncertain porteur"}},
    {Workbook::by_person, {"{n} par {person}", "{n} by {person}"}},
    {Workbook::carrier_not_recorded,
     {"{n} au porteur non renseigné", "{n} whose porteur is not recorded"}},
    {Workbook::organisations,
     {"{n} {n:organisation|organisations}", "{n} {n:organisation|organisations}"}},
    {Workbook::ids, {"Identifiants", "Ids"}},
    {Workbook::about_ids,
     {"les mêmes dans toutes les feuilles, du texte : 1.10 n'est pas 1.1 (pandas : dtype=str ; R : "
      "colClasses = \"character\")",
      "the same in all sheets, and text: 1.10 is not 1.1 (pandas: dtype=str; R: colClasses = "
      "\"character\")"}},
    {Workbook::too_long,
     {"{n} {n:texte trop long|textes trop longs} pour une cellule (32 767 caractères) : à lire en "
      "entier dans les autres formats",
      "{n} {n:text|texts} too long for a cell (32,767 characters): whole in the other formats"}},
};
static_assert(output_text::is_in_order(workbook_table));

}  // namespace

const output_text::Message& message_of(Sheet key) {
  return sheet_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(Workbook key) {
  return workbook_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::files
