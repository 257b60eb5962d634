#include "output/words/headlines/network_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<NetworkTitle> network_title_table[] = {
    {NetworkTitle::no_action_joins,
     {"Aucune action ne nomme deux organisations à la fois",
      "No action names two organisations at once"}},
    {NetworkTitle::one_acts_most,
     {"{name} partage des actions avec {n} {n:organisation|organisations}, plus que toute autre",
      "{name} shares actions with {n} {n:organisation|organisations}, more than any other"}},
    {NetworkTitle::several_act_most,
     {"{k} organisations partagent chacune des actions avec {n} {n:autre|autres}, plus que "
      "toutes les autres",
      "{k} organisations share actions with {n} {n:other|others} each, more than all others"}},
    {NetworkTitle::all_act_alike,
     {"Chacune des {k} organisations liées partage des actions avec {n} {n:autre|autres}",
      "Each of the {k} organisations joined shares actions with {n} {n:other|others}"}},
    {NetworkTitle::no_instance_joins,
     {"Aucune instance n’a deux membres renseignés", "No body has two members recorded"}},
    {NetworkTitle::one_sits_most,
     {"{name} siège avec {n} {n:organisation|organisations}, plus que toute autre",
      "{name} sits with {n} {n:organisation|organisations}, more than any other"}},
    {NetworkTitle::several_sit_most,
     {"{k} organisations siègent chacune avec {n} {n:autre|autres}, plus que toutes les "
      "autres",
      "{k} organisations sit with {n} {n:other|others} each, more than all others"}},
    {NetworkTitle::all_sit_alike,
     {"Chacune des {k} organisations liées siège avec {n} {n:autre|autres}",
      "Each of the {k} organisations joined sits with {n} {n:other|others}"}}};
static_assert(output_text::is_in_order(network_title_table));

}  // namespace

const output_text::Message& message_of(NetworkTitle key) {
  return network_title_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
