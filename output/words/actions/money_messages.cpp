#include "output/words/actions/money_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<Money> money_table[] = {
    {Money::heading, {"Argent", "Money"}},
    {Money::note,
     {"Seuls les montants sûrs sont additionnés, HT et TTC à part\u00A0; le reste est gardé comme "
      "dit. Une action à plusieurs objectifs est comptée sous le premier.",
      "Only sure amounts are added up, before tax and with tax apart; the rest is kept as said. An "
      "action of several objectives is counted under the first."}},
    {Money::tables_note,
     {"Deux tableaux peuvent dire deux fois le même argent\u00A0: leurs sommes ne s’additionnent "
      "pas.",
      "Two tables may say the same money twice: their sums are not added up."}},
    {Money::parts_caption,
     {"Sommes des montants sûrs, par axe et objectif",
      "Sums of sure amounts, by axis and objective"}},
    {Money::tables_caption,
     {"Sommes des montants sûrs, tableau par tableau", "Sums of sure amounts, table by table"}},
    {Money::declared_caption,
     {"Financements que le contrat déclare, par année",
      "Funding that the contract declares, by year"}},
    {Money::part_header, {"Axe ou objectif", "Axis or objective"}},
    {Money::planned_header, {"Budget prévisionnel", "Planned budget"}},
    {Money::actual_header, {"Budget réel", "Actual budget"}},
    {Money::funding_header, {"Financements", "Funding"}},
    {Money::together, {"Ensemble", "Together"}},
    {Money::amounts_said,
     {"{amounts} – {said}", "{amounts} – {said}",
      "{said}: for how many actions an amount is said"}},
    {Money::no_sure_amount, {"aucun montant sûr", "no sure amount"}},
    {Money::who_funds, {"Qui finance", "Who funds"}},
    {Money::funder_header, {"Financeur", "Funder"}},
    {Money::sure_amounts_header, {"Montants sûrs", "Sure amounts"}},
    {Money::funder_not_said, {"financeur non dit", "funder not said"}},
    {Money::amounts_not_said, {"non dits", "not said", "of amounts"}},
    {Money::declared_for_header, {"Objet", "Subject", "what the money is for"}},
    {Money::year_header, {"Année", "Year"}},
    {Money::year_not_said, {"non dite", "not said", "of a year"}},
    {Money::funder_amount, {"{funder} ({amount})", "{funder} ({amount})"}},
    {Money::amount_not_said, {"montant non dit", "amount not said"}},
    {Money::sum_of_some,
     {"{sum} – dit pour {said} sur {all}", "{sum} – said for {said} of {all}",
      "of {all} funders, {said} have their amount said"}},
    {Money::orphan_money,
     {"De l’argent, et personne pour porter\u00A0: {actions}.",
      "Money, and nobody to carry: {actions}."}},
    {Money::unfunded,
     {"Sans financeur dit\u00A0: {actions}.", "Without a funder said: {actions}."}},
};
static_assert(output_text::is_in_order(money_table));

}  // namespace

const output_text::Message& message_of(Money key) {
  return money_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
