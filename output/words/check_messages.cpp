#include "output/words/check_messages.hpp"

namespace maillage::words {
namespace {

constexpr output_text::KeyedMessage<CheckMessage> check_table[] = {
    {CheckMessage::exception_unanswered, {"aucun constat n’y répond", "no finding answers to it"}},
    {CheckMessage::exception_of_nothing,
     {"rien dans le contrat ne s’appelle ainsi", "nothing in the contract is called so"}},
    {CheckMessage::an_action_followed,
     {"une de ses actions l’est par {bodies}", "one of its actions is, by {bodies}",
      "behind an objective that no instance follows by name"}},
};
static_assert(output_text::is_in_order(check_table));

}  // namespace

const output_text::Message& message_of(CheckMessage key) {
  return check_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words
