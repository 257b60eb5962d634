#include "output/words/headlines/explorer_messages.hpp"

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<Explorer> explorer_table[] = {
    {Explorer::title, {"Explorer", "Explore"}},
    {Explorer::lead,
     {"{where}\u00A0: {actions} {actions:action|actions} et {findings} "
      "{findings:constat|constats}, à trier, à filtrer et à emporter.",
      "{where}: {actions} {actions:action|actions} and {findings} {findings:finding|findings}, to "
      "sort, to filter and to take along."}},
    {Explorer::actions_caption, {"Les actions", "The actions"}},
    {Explorer::findings_caption, {"Les constats", "The findings"}},
    {Explorer::action_header, {"Action", "Action"}},
    {Explorer::objective_header, {"Objectif", "Objective"}},
    {Explorer::axis_header, {"Axe", "Axis"}},
    {Explorer::state_header, {"État", "State"}},
    {Explorer::carriers_header, {"Porteurs", "Porteurs"}},
    {Explorer::findings_header, {"Constats", "Findings"}},
    {Explorer::since_header, {"Sans porteur depuis", "Without a porteur since"}},
    {Explorer::rule_header, {"Constat", "Finding"}},
    {Explorer::subject_header, {"Sur quoi", "About what"}},
    {Explorer::consequence_header, {"Suite", "Consequence", "to decide, to complete, to know"}},
    {Explorer::detail_header, {"Détail", "Detail"}},
};

static_assert(output_text::is_in_order(explorer_table));

}  // namespace

const output_text::Message& message_of(Explorer key) {
  return explorer_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::headlines
