#include "output/words/proposals/scenario_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Proposal> proposal_table[] = {
    {Proposal::first_line,
     {"Proposition calculée par «\u00A0maillage plan\u00A0». À relire, corriger et comparer\u00A0: "
      "rien n’y est décidé.",
      "Computed by \"maillage plan\". To be read, corrected and compared: nothing is decided "
      "here."}},
    {Proposal::name, {"Proposition à partir de\u00A0: {contract}", "Proposed from: {contract}"}},
    {Proposal::weights,
     {"Poids et limites qui ont servi au calcul. Les changer ici ne recalcule rien\u00A0: voir les "
      "options de maillage plan.",
      "Weights and limits of the computation. Changing them here computes nothing anew: see the "
      "options of maillage plan."}},
    {Proposal::carriers, {"Porteurs", "Porteurs"}},
    {Proposal::otherwise,
     {"sinon\u00A0: {organisation} ({points} points)", "else: {organisation} ({points} points)"}},
    {Proposal::bodies, {"Instances", "Instances"}},
    {Proposal::smallest,
     {"la plus petite composition où chacun qui doit l’être est représenté",
      "the smallest composition in which all who must be are represented"}},
    {Proposal::fewer, {"Moins d’actions", "Fewer actions"}},
    {Proposal::no_porteur_line,
     {"Une action retirée ou réunie n’a plus de ligne de porteur\u00A0: enlever celle qui est plus "
      "haut.",
      "An action dropped or joined has no line of porteur any more: take away the one above."}},
    {Proposal::abandoned, {"abandonnées", "abandoned"}},
    {Proposal::same_carriers, {"même objectif, mêmes porteurs", "same objective and porteurs"}},
    {Proposal::same_words, {"même objectif, titres proches", "same objective, close titles"}},
    {Proposal::group_name, {"Groupe thématique\u00A0: {objective}", "Thematic group: {objective}"}},
    {Proposal::to_discuss, {"à discuter\u00A0: {about}", "to be talked over: {about}"}},
    {Proposal::reasons, {"{points} points\u00A0: {reasons}", "{points} points: {reasons}"}},
};
static_assert(output_text::is_in_order(proposal_table));

}  // namespace

const output_text::Message& message_of(Proposal key) {
  return proposal_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
