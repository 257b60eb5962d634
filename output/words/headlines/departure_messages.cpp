#include "output/words/headlines/departure_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<DepartureWords> departure_table[] = {
    {DepartureWords::nobody_missed,
     {"Aucun départ ne laisserait une action sans porteur",
      "No departure would leave an action without a porteur"}},
    {DepartureWords::one_leaves,
     {"Si {organisation} part, {n} {n:action n’a|actions n’ont} plus de porteur",
      "If {organisation} leaves, {n} {n:action has|actions have} no porteur any more"}},
    {DepartureWords::drawn,
     {"Ce que perd le plan si une organisation part avec ses services, pour {n} "
      "{n:porteur|porteurs}",
      "What the plan loses if an organisation leaves with its services, for {n} "
      "{n:porteur|porteurs}"}},
    {DepartureWords::drawn_first,
     {"Ce que perd le plan si une organisation part avec ses services\u00A0: {shown} porteurs sur "
      "{n}, "
      "ceux dont dépendent le plus d’actions",
      "What the plan loses if an organisation leaves with its services: {shown} porteurs of {n}, "
      "on "
      "whom most hangs"}},
    {DepartureWords::without,
     {"actions qui n’ont plus de porteur", "actions left without a porteur"}},
    {DepartureWords::unnamed,
     {"actions laissées à d’autres, non nommés", "actions left to others, not named"}},
    {DepartureWords::fewer,
     {"actions qui gardent d’autres porteurs", "actions that keep other porteurs"}}};
static_assert(output_text::is_in_order(departure_table));

}  // namespace

const output_text::Message& message_of(DepartureWords key) {
  return departure_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
