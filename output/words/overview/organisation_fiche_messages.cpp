#include "output/words/overview/organisation_fiche_messages.hpp"

namespace maillage::words::overview {
namespace {

constexpr output_text::KeyedMessage<OrganisationFiche> organisation_fiche_table[] = {
    {OrganisationFiche::kind, {"Organisation", "Organisation", "above the title of its sheet"}},
    {OrganisationFiche::named_by_none,
     {"Aucune action ne la nomme {where}.", "No action names it {where}."}},
    {OrganisationFiche::lead,
     {"{carried:Ne porte|Porte|Porte} {carried}, {joined:ne prend|prend|prend} part à {joined}, "
      "{funded:ne finance|finance|finance} {funded} {where}.",
      "Carries {carried}, takes part in {joined}, funds {funded} {where}.",
      "{carried}, {joined}, {funded}: \"aucune action\", \"3 actions\""}},
    {OrganisationFiche::lead_with_services,
     {"Services compris, {carried:ne porte|porte|porte} {carried}, {joined:ne prend|prend|prend} "
      "part à {joined}, {funded:ne finance|finance|finance} {funded}.",
      "With its services, carries {carried}, takes part in {joined}, funds {funded}."}},
    {OrganisationFiche::type, {"Type\u00A0: {type}", "Type: {type}"}},
    {OrganisationFiche::service_of,
     {"Service de\u00A0: {organisation}", "Service of: {organisation}"}},
    {OrganisationFiche::services,
     {"Ses services\u00A0: {organisations}", "Its services: {organisations}"}},
    {OrganisationFiche::collective_name,
     {"Nom collectif de\u00A0: {organisations}", "Collective name of: {organisations}"}},
    {OrganisationFiche::territory, {"Territoire\u00A0: {epci}", "Territory: {epci}"}},
    {OrganisationFiche::signatory, {"Signataire du contrat", "Signatory of the contract"}},
    {OrganisationFiche::signatory_on,
     {"Signataire du contrat ({date})", "Signatory of the contract ({date})"}},
    {OrganisationFiche::also_written, {"Aussi écrit\u00A0: {names}", "Also written: {names}"}},
    {OrganisationFiche::carries_caption, {"Ce qu’elle porte", "What it carries"}},
    {OrganisationFiche::may_carry_caption, {"Ce qu’elle porterait peut-être", "What it may carry"}},
    {OrganisationFiche::joins_caption, {"Ce à quoi elle prend part", "What it takes part in"}},
    {OrganisationFiche::funds_caption, {"Ce qu’elle finance", "What it funds"}},
    {OrganisationFiche::instances_heading, {"Instances", "Instances"}},
    {OrganisationFiche::leads, {"pilote\u00A0: {instance}", "steers: {instance}"}},
    {OrganisationFiche::sits, {"membre\u00A0: {instance}", "member: {instance}"}},
    {OrganisationFiche::is_invited, {"invitée\u00A0: {instance}", "guest: {instance}"}},
    {OrganisationFiche::acts_with_heading, {"Agit avec", "Acts with"}},
    {OrganisationFiche::neighbour,
     {"{organisation} ({n} {n:action|actions})", "{organisation} ({n} {n:action|actions})"}},
    {OrganisationFiche::departure_heading, {"Si elle se retirait", "If it withdrew"}},
    {OrganisationFiche::would_have_no_carrier,
     {"sans porteur\u00A0: {actions}", "without a porteur: {actions}"}},
    {OrganisationFiche::would_have_no_carried_action,
     {"objectifs sans action portée\u00A0: {objectives}",
      "objectives without a carried action: {objectives}"}},
    {OrganisationFiche::would_have_no_lead,
     {"instances sans pilote\u00A0: {instances}", "instances without a lead: {instances}"}},
    {OrganisationFiche::would_act_with_nobody,
     {"n’agiraient plus avec personne\u00A0: {organisations}",
      "would act with nobody any more: {organisations}"}},
};
static_assert(output_text::is_in_order(organisation_fiche_table));

}  // namespace

const output_text::Message& message_of(OrganisationFiche key) {
  return organisation_fiche_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
