#include "output/words/files/starting_messages.hpp"

#include <iterator>

namespace maillage::words::files {
namespace {

using model::Column;

constexpr output_text::KeyedMessage<Starting> starting_table[] = {
    {Starting::title, {"Suivi du contrat local de santé", "Follow-up of the health contract"}},
    {Starting::to_fill_in, {"À remplir", "To fill in"}},
    {Starting::about_rows,
     {"Une ligne par action, sous les en-têtes. Laissez vide ce que vous ne savez pas encore. "
      "D'autres colonnes peuvent être ajoutées à droite : elles sont gardées.",
      "One row per action, below the headers. Leave empty what you do not know yet. Other columns "
      "may be added on the right: they are kept."}},
    {Starting::the_rest, {"Le reste", "The rest"}},
    {Starting::about_the_rest,
     {"Axes, objectifs, organisations et instances se déclarent dans contrat.toml.",
      "Axes, objectives, organisations and instances are declared in contrat.toml."}},
    {Starting::each_year, {"Chaque année", "Each year"}},
    {Starting::about_years,
     {"Copiez ce classeur sous le nom bilans/2025.xlsx, avec l'année du bilan.",
      "Copy this workbook to bilans/2025.xlsx, with the year of the review."}},
    {Starting::persons, {"Personnes", "Persons"}},
    {Starting::about_persons,
     {"Ni nom, ni courriel, ni téléphone : des organisations et des fonctions.",
      "No name, e-mail or phone: organisations and functions."}},
    {Starting::about_review,
     {"L'état d'avancement et les remarques de l'année ; le porteur, s'il a changé.",
      "The state and the remarks of the year; the porteur, if it has changed."}},
};
static_assert(output_text::is_in_order(starting_table));

constexpr output_text::KeyedMessage<Column> column_table[] = {
    {Column::id,
     {"Un nom court qui ne change jamais d'une année à l'autre : bus-itinerant. Vide : l'action "
      "est reconnue à son titre.",
      "A short name that never changes from year to year: bus-itinerant. Empty: the action is "
      "known by its title."}},
    {Column::axis,
     {"L'axe, si le contrat n'a pas d'objectifs : son numéro ou son nom.",
      "The axis, if the contract has no objectives: its number or name."}},
    {Column::objective,
     {"L'objectif le plus fin : son numéro (1.1) ou son nom.",
      "The finest objective: its number (1.1) or name."}},
    {Column::action,
     {"Le titre de l'action. Une ligne par action.",
      "The title of the action. One row per action."}},
    {Column::number,
     {"1.1.1 pour une fiche action, Piste pour une idée.",
      "1.1.1 for a written action (fiche), Piste for an idea."}},
    {Column::carrier,
     {"Qui porte l'action ; plusieurs : séparés par des virgules. Vide : personne. « ? » : "
      "incertain. Des organisations, jamais des personnes.",
      "Who carries the action; several: separated by commas. Empty: nobody. \"?\": uncertain. "
      "Organisations, never persons."}},
    {Column::state,
     {"À choisir dans la liste déroulante.", "To be chosen from the drop-down list."}},
    {Column::partners,
     {"Qui y prend part sans la porter, séparés par des virgules.",
      "Who takes part without carrying it, separated by commas."}},
    {Column::funders,
     {"Qui paie, séparés par des virgules ; le montant entre parenthèses s'il est connu : ARS (3 "
      "000 €).",
      "Who pays, separated by commas; the amount in brackets if it is known: ARS (3 000 €)."}},
    {Column::targets,
     {"À qui l'action s'adresse : des publics (« jeunes de 12 à 25 ans ») ou des organisations.",
      "Whom the action is meant for: groups of people (\"young people of 12 to 25\") or "
      "organisations."}},
    {Column::epcis, {"Les EPCI couverts, ou « tous ».", "The EPCI covered, or \"tous\"."}},
    {Column::instances,
     {"L'instance qui suit l'action : son id dans contrat.toml.",
      "The instance that follows the action: its id in contrat.toml."}},
    {Column::indicator,
     {"Ce qui permettra de dire que l'action a réussi.",
      "What will tell that the action has succeeded."}},
    {Column::start,
     {"Un jour, un mois ou une année : 12/03/2024, mars 2024, 2024.",
      "A day, a month or a year: 12/03/2024, 2024-03, 2024."}},
    {Column::end,
     {"La fin prévue : un jour, un mois ou une année.",
      "The planned end: a day, a month or a year."}},
    {Column::due,
     {"Pour quand : un jour, un mois ou une année.", "By when: a day, a month or a year."}},
    {Column::priority,
     {"1 (haute), 2 (moyenne) ou 3 (basse).", "1 (high), 2 (medium) or 3 (low)."}},
    {Column::budget_planned,
     {"Un montant en euros ; HT ou TTC si c'est le cas. Un ordre de grandeur (« entre 200 et 500 "
      "») est gardé comme dit et jamais additionné.",
      "An amount in euros; HT (before tax) or TTC (with tax) if so. An order of magnitude "
      "(\"between 200 and 500\") is kept as said and never added up."}},
    {Column::budget_actual, {"Ce que l'action a coûté.", "What the action has cost."}},
    {Column::amounts,
     {"Les montants des financeurs, dans leur ordre, séparés par des points-virgules, s'ils ne "
      "sont pas derrière leur nom.",
      "The amounts of the funders, in their order, separated by semicolons, unless they stand "
      "behind their names."}},
    {Column::participation,
     {"Comment les habitants ou les usagers y prennent part.",
      "How inhabitants or users take part in it."}},
    {Column::source,
     {"Où c'est écrit : fiche action, compte rendu, page.",
      "Where it is written: action fiche, minutes, page."}},
};
static_assert(output_text::is_in_order(column_table));
static_assert(std::size(column_table) == model::column_count);

}  // namespace

const output_text::Message& message_of(Starting key) {
  return starting_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& help_of(Column column) {
  return column_table[static_cast<std::size_t>(column)].message;
}

}  // namespace maillage::words::files
