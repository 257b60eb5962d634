#include "output/words/answers/match_messages.hpp"

namespace maillage::words::answers {
namespace {

constexpr output_text::KeyedMessage<Matches> match_table[] = {
    {Matches::title, {"Actions d’un tableau à l’autre", "Actions from table to table"}},
    {Matches::table, {"{file}\u00A0: {parts}", "{file}: {parts}"}},
    {Matches::by_id, {"{n} par identifiant", "{n} by id"}},
    {Matches::by_number_and_title, {"{n} par numéro et titre", "{n} by number and title"}},
    {Matches::by_title, {"{n} par titre", "{n} by title"}},
    {Matches::by_number, {"{n} par numéro, titre semblable", "{n} by number, similar title"}},
    {Matches::by_answer, {"{n} par votre réponse", "{n} by your answer"}},
    {Matches::unknown,
     {"{n} {n:nouvelle|nouvelles}", "{n} new", "actions that no earlier table has"}},
    {Matches::renumbered,
     {"{file}\u00A0: les numéros y changent avec les lignes\u202F; ils n’ont pas servi",
      "{file}: numbers change with the rows there; they were not used"}},
    {Matches::same_number,
     {"à vérifier\u00A0: même numéro, autre titre\u00A0: deux actions, à moins que vous ne disiez "
      "non",
      "to be checked: same number, other title: two actions, unless you say otherwise"}},
    {Matches::near_title,
     {"à vérifier\u00A0: titres proches\u00A0: deux actions, à moins que vous ne disiez non",
      "to be checked: similar titles: two actions, unless you say otherwise"}},
    {Matches::other_number,
     {"à vérifier\u00A0: même titre, autre numéro\u00A0: une seule action",
      "to be checked: same title, other number: one action"}},
    {Matches::repeated_title,
     {"à vérifier\u00A0: titre répété\u00A0: actions reconnues à leur ordre",
      "to be checked: repeated title: actions matched by their order"}},
    {Matches::untitled,
     {"à vérifier\u00A0: sans titre ni numéro\u00A0: reconnue à son objectif",
      "to be checked: without title and number: matched by its objective"}},
    {Matches::pair, {"{before} – {after}", "{before} – {after}"}},
    {Matches::titled, {"{title} ({place})", "{title} ({place})"}},
    {Matches::numbered, {"{number} {title} ({place})", "{number} {title} ({place})"}},
    {Matches::same_id_wanted,
     {"si c’est la même action, donnez-lui le même «\u00A0id\u00A0» dans les deux tableaux",
      "if it is the same action, give it the same \"id\" in both tables"}},
};
static_assert(output_text::is_in_order(match_table));

}  // namespace

const output_text::Message& message_of(Matches key) {
  return match_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::answers
