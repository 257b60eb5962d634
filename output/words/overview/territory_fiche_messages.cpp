#include "output/words/overview/territory_fiche_messages.hpp"

namespace maillage::words::overview {
namespace {

constexpr output_text::KeyedMessage<EpciFiche> epci_fiche_table[] = {
    {EpciFiche::kind, {"EPCI", "EPCI"}},
    {EpciFiche::lead,
     {"Cet EPCI {carried:ne porte|porte|porte} {carried} et {joined:ne prend|prend|prend} part à "
      "{joined}\u00A0; {covering} {covering:ne le couvre|le couvre|le couvrent} {where}.",
      "This EPCI carries {carried} and takes part in {joined}; {covering} "
      "{covering:covers|covers|cover} it {where}."}},
    {EpciFiche::lead_not_recorded,
     {"Cet EPCI {carried:ne porte|porte|porte} {carried} et {joined:ne prend|prend|prend} part à "
      "{joined} {where}. Les EPCI que couvre chaque action ne sont pas renseignés.",
      "This EPCI carries {carried} and takes part in {joined} {where}. Which EPCI each action "
      "covers is not recorded."}},
    {EpciFiche::organisation,
     {"L’organisation\u00A0: {organisation}", "The organisation: {organisation}"}},
    {EpciFiche::referents_heading, {"Référents", "Référents"}},
    {EpciFiche::referent,
     {"référent", "référent", "of an EPCI for the contract, where no other title is given"}},
    {EpciFiche::since, {"{role}, depuis {since}", "{role}, since {since}"}},
    {EpciFiche::until, {"{role}, jusqu’à {until}", "{role}, until {until}"}},
    {EpciFiche::since_until, {"{role}, de {since} à {until}", "{role}, from {since} to {until}"}},
    {EpciFiche::no_referent, {"Aucun référent pour cet EPCI.", "No référent for this EPCI."}},
    {EpciFiche::referents_not_recorded,
     {"Les référents ne sont pas renseignés dans ce contrat.",
      "Référents are not recorded in this contract."}},
    {EpciFiche::carries_caption, {"Actions que l’EPCI porte", "Actions that the EPCI carries"}},
    {EpciFiche::joins_caption, {"Actions auxquelles il prend part", "Actions it takes part in"}},
    {EpciFiche::covers_caption, {"Actions sur son territoire", "Actions on its territory"}},
    {EpciFiche::local_heading,
     {"Organisations qui y sont installées", "Organisations that stand there"}},
};
static_assert(output_text::is_in_order(epci_fiche_table));

}  // namespace

const output_text::Message& message_of(EpciFiche key) {
  return epci_fiche_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
