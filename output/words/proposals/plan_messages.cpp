#include "output/words/proposals/plan_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<Plan> plan_table[] = {
    {Plan::page_title, {"Propositions\u00A0: {contract}", "Proposals: {contract}"}},
    {Plan::page_title_unnamed,
     {"Propositions pour un contrat sans nom", "Proposals for a contract without a name"}},
    {Plan::nothing_as,
     {"rien de ce qui est demandé ne s’écrit en {format}",
      "nothing that was asked for is written as {format}"}},
    {Plan::nothing_to_propose,
     {"ce contrat n’a pas de tableau d’actions\u00A0: rien à proposer",
      "this contract has no table of actions: nothing to propose"}},
    {Plan::unknown_organisation,
     {"organisation inconnue\u00A0: {word}", "unknown organisation: {word}"}},
    {Plan::unknown_organisation_near,
     {"organisation inconnue\u00A0: {word}\u202F; vouliez-vous dire «\u00A0{near}\u00A0»\u202F?",
      "unknown organisation: {word}; did you mean \"{near}\"?"}},
    {Plan::unknown_type,
     {"type d’organisation inconnu\u00A0: {word} ({known})",
      "unknown type of organisation: {word} ({known})"}},
};
static_assert(output_text::is_in_order(plan_table));

}  // namespace

const output_text::Message& message_of(Plan key) {
  return plan_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
