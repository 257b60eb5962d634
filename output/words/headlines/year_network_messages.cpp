#include "output/words/headlines/year_network_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<YearNetwork> year_network_table[] = {
    {YearNetwork::moved,
     {"De {first} à {last}, {gained} {gained:paire d’organisations apparaît|paires d’organisations "
      "apparaissent} dans les actions et {lost} {lost:en disparaît|en disparaissent}",
      "From {first} to {last}, {gained} {gained:pair of organisations appears|pairs of "
      "organisations appear} in actions and {lost} {lost:vanishes|vanish}"}},
    {YearNetwork::only_lost,
     {"De {first} à {last}, {lost} {lost:paire d’organisations disparaît|paires d’organisations "
      "disparaissent} des actions, aucune n’y apparaît",
      "From {first} to {last}, {lost} {lost:pair of organisations vanishes|pairs of organisations "
      "vanish} from actions, none appears"}},
    {YearNetwork::only_gained,
     {"De {first} à {last}, {gained} {gained:paire d’organisations apparaît|paires d’organisations "
      "apparaissent} dans les actions, aucune n’en disparaît",
      "From {first} to {last}, {gained} {gained:pair of organisations appears|pairs of "
      "organisations appear} in actions, none vanishes"}},
    {YearNetwork::same,
     {"De {first} à {last}, les mêmes paires d’organisations partagent des actions ({n})",
      "From {first} to {last}, the same pairs of organisations share actions ({n})"}},
    {YearNetwork::drawn,
     {"Qui partage une action avec qui, un cadre par bilan, chaque organisation à la même place",
      "Who shares an action with whom, a frame for each review, every organisation in one place"}},
    {YearNetwork::summary,
     {"Un cadre par bilan, chaque organisation à la même place\u202F; ce qui n’est pas écrit dans "
      "un bilan n’y est pas dessiné.",
      "A frame for each review, every organisation in one place; what a review does not write is "
      "not drawn in it."}},
    {YearNetwork::first_panel,
     {"{year}\u00A0: {n} {n:paire|paires}", "{year}: {n} {n:pair|pairs}"}},
    {YearNetwork::panel,
     {"{year}\u00A0: {n} {n:paire|paires}, {gained} de plus, {lost} de moins",
      "{year}: {n} {n:pair|pairs}, {gained} more, {lost} fewer"}},
    {YearNetwork::kept, {"partagent une action", "share an action", "a line of the drawing"}},
    {YearNetwork::gained,
     {"paire absente du cadre précédent", "a pair that the frame before has not"}},
    {YearNetwork::lost,
     {"paire disparue depuis le cadre précédent", "a pair gone since the frame before"}},
    {YearNetwork::apart,
     {"organisation sans action partagée cette année-là",
      "organisation without a shared action in that year"}},
    {YearNetwork::left_out,
     {"{n} {n:organisation moins liée n’est pas dessinée|organisations moins liées ne sont pas "
      "dessinées}\u202F; les nombres comptent toutes les paires",
      "{n} {n:organisation with fewer ties is|organisations with fewer ties are} not drawn; the "
      "numbers count all pairs"}}};
static_assert(output_text::is_in_order(year_network_table));

}  // namespace

const output_text::Message& message_of(YearNetwork key) {
  return year_network_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
