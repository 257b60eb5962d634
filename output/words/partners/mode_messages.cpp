#include "output/words/partners/mode_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Modes> mode_table[] = {
    {Modes::heading, {"Le mode de gouvernance", "The mode of governance"}},
    {Modes::lead,
     {"Un réseau se gouverne à plusieurs, par une organisation pilote, ou par une structure dédiée "
      "(Provan et Kenis, 2008). Pilote de ce contrat\u00A0: {lead}. {no_verdict}",
      "A network is governed jointly, by a lead organisation, or by an organisation of its own "
      "(Provan & Kenis 2008). Lead of this contract: {lead}. {no_verdict}"}},
    {Modes::figures_caption,
     {"Ce que les données montrent, critère par critère",
      "What the data shows, criterion by criterion"}},
    {Modes::criterion_header, {"Critère", "Criterion"}},
    {Modes::figure_header, {"Indice", "Evidence"}},
    {Modes::before_header, {"Avant", "Before", "of a scenario"}},
    {Modes::after_header, {"Après", "After", "of a scenario"}},
    {Modes::value_header, {"Valeur", "Value"}},
    {Modes::limits_caption,
     {"Dans quel sens va chaque critère, et ce qu’il laisse ouvert",
      "What each criterion speaks for, and what it leaves open"}},
    {Modes::before_for_header, {"Avant, va dans le sens de", "Before, for", "of a scenario"}},
    {Modes::after_for_header, {"Après, va dans le sens de", "After, for", "of a scenario"}},
    {Modes::for_header, {"Va dans le sens de", "Speaks for"}},
    {Modes::open_header, {"Ce qui reste ouvert", "What stays open"}},
};
static_assert(output_text::is_in_order(mode_table));

}  // namespace

const output_text::Message& message_of(Modes key) {
  return mode_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
