#include "output/words/actions/evolution_states_messages.hpp"

namespace maillage::words::actions {
namespace {

constexpr output_text::KeyedMessage<States> states_table[] = {
    {States::heading, {"Les états, tableau par tableau", "States, table by table"}},
    {States::drawn_title,
     {"Où en sont les actions, d’un tableau au suivant",
      "Where the actions stand, from one table to the next"}},
    {States::drawn_summary,
     {"Une colonne par tableau, un bloc par état, aussi haut qu’il a d’actions\u202F; les bandes "
      "sont "
      "celles qui passent d’un état à un autre. Le tableau dessous dit les nombres.",
      "A column for each table, a block for each state, as tall as it has actions; the bands are "
      "those "
      "that go from one state to another. The table below says the numbers."}},
    {States::caption,
     {"Actions par état et par tableau, en nombre et en part des actions du tableau",
      "Actions by state and table: how many, and share of its actions"}},
    {States::counted_in_table, {"{what}, {table}", "{what}, {table}"}},
    {States::number_and_share, {"{number} ({share})", "{number} ({share})"}},
    {States::with_carrier,
     {"avec porteur (abandonnées à part)", "with a porteur (abandoned ones apart)"}},
    {States::without_carrier,
     {"sans porteur (abandonnées à part)", "without a porteur (abandoned ones apart)"}},
    {States::by_person,
     {"par {person}", "by {person}", "{person}: \"une personne, structure non dite\""}},
    {States::carrying_organisations, {"organisations qui portent", "organisations that carry"}},
    {States::how_carrying_counted,
     {"nommées sans réserve comme porteurs d’une action du tableau",
      "named without reserve as porteurs of an action of the table"}},
    {States::moves_heading, {"D’un état à l’autre", "From state to state"}},
    {States::fewer_than_two,
     {"Moins de deux tableaux disent l’état des actions.",
      "Fewer than two tables say the state of actions."}},
    {States::moves_caption,
     {"Passages d’un état à l’autre {period}\u00A0: en ligne, l’état de départ\u00A0; en colonne, "
      "l’état d’arrivée",
      "Moves between states {period}: rows are states before, columns states after"}},
    {States::moves_of_step, {"Passages {period}", "Moves {period}"}},
    {States::state_in, {"État en {table}", "State in {table}"}},
    {States::state_in_plan, {"État au plan", "State in the plan"}},
    {States::from_to_in_period, {"{before} → {after}, {period}", "{before} → {after}, {period}"}},
    {States::moved_on, {"Ont avancé, {period} ({n})", "Moved on, {period} ({n})"}},
    {States::went_back, {"Sont revenues en arrière, {period} ({n})", "Went back, {period} ({n})"}},
    {States::were_abandoned,
     {"Ont été abandonnées, {period} ({n})", "Were abandoned, {period} ({n})"}},
    {States::were_taken_up,
     {"Ont été reprises après abandon, {period} ({n})", "Were taken up again, {period} ({n})"}},
    {States::are_new, {"Nouvelles au tableau, {period} ({n})", "New in the table, {period} ({n})"}},
    {States::stuck,
     {"N’ont pas changé d’état et restent à faire, {period} ({n})",
      "Have not changed state and are still to be done, {period} ({n})"}},
    {States::left, {"Ont quitté le tableau, {period} ({n})", "Left the table, {period} ({n})"}},
};
static_assert(output_text::is_in_order(states_table));

}  // namespace

const output_text::Message& message_of(States key) {
  return states_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::actions
