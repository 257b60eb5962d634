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
    {CheckMessage::closed_since,
     {"fermée {day:depuis|depuis le} {date}", "closed {day:since|since} {date}",
      "{day} is 2 where the date has a day"}},
    {CheckMessage::closed_and_carries,
     {"fermée {day:depuis|depuis le} {date}, porte encore {n} {n:action|actions}",
      "closed {day:since|since} {date}, still carries {n} {n:action|actions}"}},
    {CheckMessage::competence_lacking,
     {"sans la compétence «\u00A0{competence}\u00A0»\u00A0: {actions}",
      "without the competence “{competence}”: {actions}"}},
    {CheckMessage::competence_asked,
     {"la compétence «\u00A0{competence}\u00A0», absente, est-elle en cause dans\u00A0: {actions}",
      "does the competence “{competence}”, which it has not, bear on: {actions}",
      "a question: one word alone, or the objective, names the competence"}},
};
static_assert(output_text::is_in_order(check_table));

}  // namespace

const output_text::Message& message_of(CheckMessage key) {
  return check_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words
