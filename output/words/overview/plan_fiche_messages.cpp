#include "output/words/overview/plan_fiche_messages.hpp"

namespace maillage::words::overview {
namespace {

constexpr output_text::KeyedMessage<ObjectiveFiche> objective_fiche_table[] = {
    {ObjectiveFiche::axis, {"Axe", "Axis"}},
    {ObjectiveFiche::objective, {"Objectif", "Objective"}},
    {ObjectiveFiche::not_printed,
     {"Le tableau n’imprime pas cet objectif\u00A0: ses actions, s’il en a, y sont sous un autre.",
      "The table does not print this objective: its actions, if any, stand there under another."}},
    {ObjectiveFiche::no_action,
     {"Aucune action n’y est rattachée {where}.", "No action hangs on it {where}."}},
    {ObjectiveFiche::lead,
     {"{actions} {where}, dont {orphans} sans porteur.",
      "{actions} {where}, of which {orphans} without a porteur.",
      "{actions}, {orphans}: \"3 actions\", \"1 action\""}},
    {ObjectiveFiche::lead_carried,
     {"{actions} {where}, aucune sans porteur.", "{actions} {where}, none without a porteur."}},
    {ObjectiveFiche::lead_unknown,
     {"{actions} {where}\u202F; le porteur de {unknown} n’est pas connu.",
      "{actions} {where}; the porteur of {unknown} is not known."}},
    {ObjectiveFiche::lead_orphans_unknown,
     {"{actions} {where}, dont {orphans} sans porteur\u202F; le porteur de {unknown} n’est pas "
      "connu.",
      "{actions} {where}, of which {orphans} without a porteur; the porteur of {unknown} is not "
      "known."}},
    {ObjectiveFiche::actions_caption, {"Actions", "Actions"}},
    {ObjectiveFiche::whom_heading, {"Vers qui se tourner", "Whom to turn to"}},
    {ObjectiveFiche::carry,
     {"Portent (nombre d’actions)\u00A0: {organisations}",
      "Carry (number of actions): {organisations}"}},
    {ObjectiveFiche::take_part,
     {"Y prennent part\u00A0: {organisations}", "Take part: {organisations}"}},
    {ObjectiveFiche::followers_heading, {"Instances qui le suivent", "Instances that follow it"}},
    {ObjectiveFiche::follows_all, {"{instance} (tout le plan)", "{instance} (the whole plan)"}},
    {ObjectiveFiche::no_follower, {"Aucune instance ne le suit.", "No instance follows it."}},
};
static_assert(output_text::is_in_order(objective_fiche_table));

constexpr output_text::KeyedMessage<InstanceFiche> instance_fiche_table[] = {
    {InstanceFiche::kind, {"Instance", "Instance"}},
    {InstanceFiche::thematic, {"Instance thématique", "Thematic instance"}},
    {InstanceFiche::follows_whole_plan, {"suit tout le plan", "follows the whole plan"}},
    {InstanceFiche::leads, {"Pilotes ({n})", "Leads ({n})"}},
    {InstanceFiche::members, {"Membres ({n})", "Members ({n})"}},
    {InstanceFiche::guests, {"Invités ({n})", "Guests ({n})"}},
    {InstanceFiche::no_member, {"Aucun membre.", "No member."}},
    {InstanceFiche::members_not_recorded,
     {"Les membres ne sont pas renseignés.", "Members are not recorded."}},
    {InstanceFiche::to_invite, {"À inviter ({n})", "To be invited ({n})"}},
    {InstanceFiche::to_seat,
     {"Invités à qui donner une place de membre ({n})",
      "Guests to be given a member’s seat ({n})"}},
    {InstanceFiche::why_invited,
     {"Ce qui y serait représenté est dit avec les organisations à solliciter",
      "What would be represented there is said with the organisations to approach", "a link"}},
    {InstanceFiche::meetings_heading, {"Réunions", "Meetings"}},
    {InstanceFiche::rhythm,
     {"Rythme promis\u00A0: {number} par an au moins.",
      "Promised rhythm: {number} a year at least."}},
    {InstanceFiche::rhythm_since,
     {"Rythme promis\u00A0: {number} par an au moins, depuis {date}.",
      "Promised rhythm: {number} a year at least, since {date}."}},
    {InstanceFiche::no_rhythm, {"Aucun rythme n’est promis.", "No rhythm is promised."}},
    {InstanceFiche::held,
     {"{n:Réunion tenue|Réunions tenues}\u00A0: {dates}.", "{n:Meeting|Meetings} held: {dates}."}},
    {InstanceFiche::none_dated, {"Aucune réunion datée.", "No meeting dated."}},
    {InstanceFiche::meetings_not_recorded,
     {"Les réunions ne sont pas renseignées.", "Meetings are not recorded."}},
    {InstanceFiche::not_held,
     {"Dite non réunie par la source\u00A0: {dates}.",
      "The source says it did not meet: {dates}."}},
    {InstanceFiche::no_action,
     {"Aucune action n’est nommément dans son mandat.", "No action is in its remit by name."}},
    {InstanceFiche::actions_caption, {"Actions qu’elle suit", "Actions it follows"}},
};
static_assert(output_text::is_in_order(instance_fiche_table));

}  // namespace

const output_text::Message& message_of(ObjectiveFiche key) {
  return objective_fiche_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(InstanceFiche key) {
  return instance_fiche_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
