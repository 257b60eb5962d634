#include "output/words/partners/steering_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Steering> steering_table[] = {
    {Steering::heading, {"Qui pilote et qui agit", "Who steers and who acts"}},
    {Steering::nobody,
     {"Aucune organisation ne siège dans une instance ni ne porte une action.",
      "No organisation sits on an instance or carries an action."}},
    {Steering::carrying_not_said,
     {"Le tableau ne dit pas qui porte les actions\u00A0: qui siège sans porter ne peut pas se "
      "dire.",
      "The table does not say who carries: who sits without carrying cannot be said."}},
    {Steering::seats_not_said,
     {"Aucune instance n’a de membres renseignés\u00A0: qui porte sans siéger ne peut pas se dire.",
      "No instance has its members recorded: who carries without a seat cannot be said."}},
    {Steering::carry_without_seat,
     {"Portent sans siéger ({n})\u00A0: ", "Carry without a seat ({n}): ", "before names"}},
    {Steering::sit_without_carrying,
     {"Siègent sans porter ({n})\u00A0: ", "Sit without carrying ({n}): ", "before names"}},
    {Steering::no_organisation, {"aucune organisation", "no organisation"}},
    {Steering::what_sitting_is,
     {"Siéger, c’est être membre ou pilote d’une instance. Une organisation siège aussi, ou porte "
      "aussi, par un de ses services ou par l’organisation dont elle est un service\u00A0; une "
      "invitée ne siège pas.",
      "To sit is to be a member or lead of an instance. An organisation also sits, or carries, by "
      "one of its services or by what it is a service of; a guest does not sit."}},
    {Steering::caption,
     {"Qui pilote, qui siège, qui porte\u00A0: chaque organisation sans ses services, {where}",
      "Who leads, who sits, who carries: each organisation without its services, {where}"}},
    {Steering::says_header, {"Ce que cela dit", "What it says"}},
    {Steering::leads_header, {"pilote", "leads"}},
    {Steering::sits_header, {"siège", "sits"}},
    {Steering::invited_header, {"invitée", "invited"}},
    {Steering::carries_header, {"porte", "carries"}},
    {Steering::joins_header, {"prend part ou finance", "takes part or funds"}},
    {Steering::joins_full,
     {"prend part ou finance, sans porter\u00A0; chaque action une fois",
      "takes part or funds, without carrying"}},
    {Steering::led_by, {"{who}\u00A0: instances pilotées", "{who}: instances led"}},
    {Steering::sat_on_by,
     {"{who}\u00A0: instances où elle siège sans piloter",
      "{who}: instances it sits on without leading"}},
    {Steering::invited_to,
     {"{who}\u00A0: instances où elle est invitée", "{who}: instances it is invited to"}},
    {Steering::carried_by, {"{who}\u00A0: actions portées", "{who}: actions carried"}},
    {Steering::joined_by,
     {"{who}\u00A0: actions où elle prend part ou finance, sans porter",
      "{who}: actions it takes part in or funds, without carrying"}},
    {Steering::actions_counted,
     {"actions non abandonnées du tableau", "actions of the table that are not abandoned"}},
    {Steering::sits_by_another,
     {"porte\u00A0; siège par une organisation liée",
      "carries; sits by an organisation tied to it"}},
    {Steering::carries_by_another,
     {"siège\u00A0; porte par une organisation liée",
      "sits; carries by an organisation tied to it"}},
    {Steering::sits_and_carries, {"siège et porte", "sits and carries"}},
    {Steering::sits_only, {"siège sans porter", "sits without carrying"}},
    {Steering::carries_only, {"porte sans siéger", "carries without a seat"}},
    {Steering::signatories_heading, {"La part des signataires", "The signatories’ part"}},
    {Steering::signatories_not_recorded,
     {"Les signataires ne sont pas renseignés.", "The signatories are not recorded."}},
    {Steering::signatories_caption,
     {"Signataires, chacun avec ses services, {where}",
      "Signatories, each with its services, {where}"}},
    {Steering::signatory_header, {"Signataire", "Signatory"}},
    {Steering::signed_header, {"Signé le", "Signed"}},
    {Steering::to_know_header, {"À savoir", "To know"}},
    {Steering::date_not_recorded, {"date non renseignée", "date not recorded"}},
    {Steering::date_of, {"{who}\u00A0: date de signature", "{who}: date of signature"}},
    {Steering::with_its_services, {"{who} et ses services", "{who} and its services"}},
    {Steering::without_part, {"sans rôle dans une action", "without a part in an action"}},
    {Steering::off_committee,
     {"ne siège pas au comité de pilotage", "not on the steering committee"}},
};
static_assert(output_text::is_in_order(steering_table));

}  // namespace

const output_text::Message& message_of(Steering key) {
  return steering_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
