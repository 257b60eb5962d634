#include "output/words/check_messages.hpp"

namespace maillage::words {
namespace {

constexpr output_text::KeyedMessage<CheckMessage> check_table[] = {
    {CheckMessage::no_finding, {"aucun constat", "no finding"}},
    {CheckMessage::all_accepted,
     {"aucun autre constat que {n} {n:accepté|acceptés}", "no finding but {n} accepted"}},
    {CheckMessage::exception_unanswered, {"aucun constat n’y répond", "no finding answers to it"}},
    {CheckMessage::exception_of_nothing,
     {"rien dans le contrat ne s’appelle ainsi", "nothing in the contract is called so"}},
    {CheckMessage::an_action_followed,
     {"une de ses actions l’est par {bodies}", "one of its actions is, by {bodies}",
      "behind an objective that no instance follows by name"}},
    {CheckMessage::shared_pairs,
     {"{n} {n:paire d’organisations partage|paires d’organisations partagent} une action (densité "
      "{density})",
      "{n} {n:pair of organisations shares|pairs of organisations share} an action (density "
      "{density})"}},
    {CheckMessage::gaps_between_objectives,
     {"{n} {n:paire|paires} d’objectifs liés sans organisation en commun",
      "{n} {n:pair|pairs} of objectives that hang together without an organisation in common"}},
    {CheckMessage::gaps_between_organisations,
     {"{n} {n:paire|paires} d’organisations d’un même objectif sans action ni instance commune",
      "{n} {n:pair|pairs} of organisations on one objective without a common action or instance"}},
};
static_assert(output_text::is_in_order(check_table));

}  // namespace

const output_text::Message& message_of(CheckMessage key) {
  return check_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words
