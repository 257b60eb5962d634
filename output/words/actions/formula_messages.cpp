#include "output/words/actions/formula_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<Formula> formula_table[] = {
    {Formula::actions, {"actions", "actions"}},
    {Formula::carriers,
     {"organisations nommées sans réserve comme porteurs",
      "organisations named without reserve as porteurs"}},
    {Formula::partners,
     {"organisations qui portent, prennent part ou financent",
      "organisations that carry, take part or fund"}},
    {Formula::signatories, {"signataires", "signatories"}},
    {Formula::axes, {"axes du contrat", "axes of the contract"}},
    {Formula::objectives, {"objectifs du contrat", "objectives of the contract"}},
    {Formula::epcis, {"EPCI", "EPCI"}},
    {Formula::instances, {"instances", "instances"}},
    {Formula::meetings, {"réunions inscrites", "meetings written down"}},
    {Formula::communes,
     {"communes, telles que le contrat les dit", "communes as the contract says"}},
    {Formula::funding, {"somme des montants inscrits, en euros", "sum of amounts, in euros"}},
    {Formula::nothing,
     {"rien dans ces données ne se compte pour ce chiffre",
      "nothing in this data counts for this figure"}},
    {Formula::with_sheet,
     {"{what} (fiches)", "{what} (with a fiche)",
      "{what}: what is counted, with what narrows it so far; so in all that follow"}},
    {Formula::without_sheet, {"{what} (pistes)", "{what} (pistes)"}},
    {Formula::in_states, {"{what} à l’état {states}", "{what} in the state {states}"}},
    {Formula::last_of_several,
     {"{words} ou {last}", "{words} or {last}", "{words}: one word, or several with commas"}},
    {Formula::without_carrier, {"{what} sans porteur", "{what} without porteur"}},
    {Formula::with_carrier, {"{what} avec porteur", "{what} with a porteur"}},
    {Formula::carried_by,
     {"{what} portées par {organisation}", "{what} carried by {organisation}"}},
    {Formula::of_type, {"{what} de type {types}", "{what} of type {types}"}},
    {Formula::carried_by_type,
     {"{what} dont un porteur est de type {types}", "{what} with a porteur of type {types}"}},
    {Formula::of_level, {"{what} de niveau {level}", "{what} of level {level}"}},
    {Formula::of_part,
     {"{what}, {part}", "{what}, {part}", "{part}: an axis, an objective, an instance, a year"}},
    {Formula::paid_by, {"{what}, versés par {organisation}", "{what}, paid by {organisation}"}},
    {Formula::paid_for, {"{what}, pour {subject}", "{what}, for {subject}"}},
    {Formula::as_share,
     {"{what}, en part de toutes celles du tableau", "{what}, as a share of all of the table"}},
    {Formula::in_review, {"{what}, bilan {year}", "{what}, review {year}"}},
    {Formula::in_all_tables, {"{what}, tous les tableaux", "{what}, all tables"}},
    {Formula::whole_contract, {"tout le contrat", "the whole contract"}},
    {Formula::percentage, {"{number}\u00A0%", "{number}%"}},
};
static_assert(output_text::is_in_order(formula_table));

}  // namespace

const output_text::Message& message_of(Formula key) {
  return formula_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
