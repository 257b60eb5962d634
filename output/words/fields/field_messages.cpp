#include "output/words/fields/field_messages.hpp"

#include <iterator>

namespace maillage::words::fields {
namespace {

using analysis::ActionField;

constexpr output_text::KeyedMessage<FieldMessage> field_message_table[] = {
    {FieldMessage::filled_in,
     {"Ce qui est renseigné (sur {n} {n:action non abandonnée|actions non abandonnées})",
      "What is filled in (of {n} {n:action|actions} not abandoned)"}},
    {FieldMessage::hardly_ever, {"presque jamais\u00A0: {fields}", "hardly ever: {fields}"}},
    {FieldMessage::never, {"jamais\u00A0: {fields}", "never: {fields}"}},
    {FieldMessage::of_axis, {"axe {axis} ({n})\u00A0: {fields}", "axis {axis} ({n}): {fields}"}},
    {FieldMessage::not_success,
     {"une colonne remplie n’est pas une action réussie",
      "a column filled in is no action that succeeds"}},
    {FieldMessage::rests_on,
     {"sur {n} {n:action non abandonnée|actions non abandonnées}, ce qui est renseigné\u00A0: "
      "{fields}",
      "of {n} {n:action|actions} not abandoned, filled in: {fields}"}},
    {FieldMessage::unsure,
     {" (dont {n} sans porteur sûr)", " ({n} of them without a sure porteur)",
      "behind how many cells of the column porteur say something: \"?\" is no porteur"}},
    {FieldMessage::money,
     {"Argent (sommes des seuls montants sûrs)", "Money (sums of sure amounts only)"}},
    {FieldMessage::no_sure_amount, {"aucun montant sûr", "no sure amount"}},
    {FieldMessage::planned, {"budget prévisionnel\u00A0: {sum}", "planned budget: {sum}"}},
    {FieldMessage::actual, {"budget réel\u00A0: {sum}", "actual budget: {sum}"}},
    {FieldMessage::funding, {"financements\u00A0: {sum}", "funding: {sum}"}},
    {FieldMessage::who_funds, {"qui finance\u00A0: {funders}", "who funds: {funders}"}},
    {FieldMessage::planned_in_table, {"prévisionnel {sum}", "planned {sum}"}},
    {FieldMessage::actual_in_table, {"réel {sum}", "actual {sum}"}},
    {FieldMessage::funding_in_table, {"financements {sum}", "funding {sum}"}},
    {FieldMessage::declared,
     {"déclaré au contrat – {funding}", "declared in the contract – {funding}"}},
    {FieldMessage::orphan_money,
     {"{n} {n:action|actions} avec de l’argent et sans porteur",
      "{n} {n:action|actions} with money and without a porteur"}},
    {FieldMessage::unfunded,
     {"{n} {n:action|actions} sans financeur dit", "{n} {n:action|actions} without a funder said"}},
    {FieldMessage::euros, {"{amount}\u00A0€", "€{amount}"}},
    {FieldMessage::before_tax, {"{amount}\u00A0€\u00A0HT", "€{amount} before tax"}},
    {FieldMessage::with_tax, {"{amount}\u00A0€\u00A0TTC", "€{amount} with tax"}},
    {FieldMessage::said_for,
     {"dit pour {n} {n:action|actions} sur {all}", "said for {n} {n:action|actions} of {all}"}},
    {FieldMessage::said_in_part,
     {"dit pour {n} {n:action|actions} sur {all}, dont {unclear} {unclear:gardée comme "
      "dite|gardées comme dites}",
      "said for {n} {n:action|actions} of {all}, of which {unclear} kept as said",
      "amounts that are no sure number are kept as said, and never added up"}},
    {FieldMessage::no_funder, {"sans financeur dit", "funder not said"}},
    {FieldMessage::funder_of,
     {"{funder} ({n} {n:action|actions})", "{funder} ({n} {n:action|actions})"}},
    {FieldMessage::start, {"début\u00A0: {date}", "start: {date}"}},
    {FieldMessage::end, {"fin\u00A0: {date}", "end: {date}"}},
    {FieldMessage::due, {"échéance\u00A0: {date}", "due: {date}"}},
};
static_assert(output_text::is_in_order(field_message_table));

constexpr output_text::KeyedMessage<ActionField> action_field_table[] = {
    {ActionField::title, {"titre", "title"}},
    {ActionField::objective, {"objectif", "objective"}},
    {ActionField::carrier, {"porteur", "porteur"}},
    {ActionField::state, {"état", "state"}},
    {ActionField::partners, {"partenaires", "partners"}},
    {ActionField::funders, {"financeurs", "funders"}},
    {ActionField::budget, {"budget", "budget"}},
    {ActionField::indicator, {"indicateur", "indicator"}},
    {ActionField::dates, {"dates", "dates"}},
    {ActionField::priority, {"priorité", "priority"}},
    {ActionField::targets, {"cibles", "targets"}},
    {ActionField::participation, {"participation citoyenne", "citizen participation"}},
    {ActionField::note, {"remarques", "remarks"}},
};
static_assert(output_text::is_in_order(action_field_table));
static_assert(std::size(action_field_table) == analysis::field_count);

}  // namespace

const output_text::Message& message_of(FieldMessage key) {
  return field_message_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& name_of(analysis::ActionField field) {
  return action_field_table[static_cast<std::size_t>(field)].message;
}

}  // namespace maillage::words::fields
