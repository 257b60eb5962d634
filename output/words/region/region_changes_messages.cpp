#include "output/words/region/region_changes_messages.hpp"

namespace maillage::words::region {
namespace {

constexpr output_text::KeyedMessage<Changes> changes_table[] = {
    {Changes::title, {"Une région à deux dates", "A region at two times"}},
    {Changes::subtitle,
     {"{before} → {after}", "{before} → {after}",
      "folders of contracts, with the table looked at"}},
    {Changes::glance_title, {"L’ensemble", "The whole"}},
    {Changes::glance_lead,
     {"{both} {both:contrat|contrats} des deux côtés, {came} {came:nouveau|nouveaux}, {went} "
      "{went:qui n’y est|qui n’y sont} plus, {lacking} sans tableau d’un côté.",
      "{both} {both:contract|contracts} on both sides, {came} new, {went} no longer there, "
      "{lacking} "
      "without a table on one side."}},
    {Changes::quantity_header, {"ce qui est compté", "what is counted"}},
    {Changes::before_header, {"avant", "before"}},
    {Changes::after_header, {"après", "after"}},
    {Changes::change_header, {"écart", "change"}},
    {Changes::contracts_row, {"contrats", "contracts"}},
    {Changes::actions_row, {"actions", "actions"}},
    {Changes::orphans_row, {"actions sans porteur", "actions without a porteur"}},
    {Changes::organisations_row, {"organisations", "organisations"}},
    {Changes::several_row,
     {"organisations dans plusieurs contrats", "organisations in several contracts"}},
    {Changes::density_row, {"densité organisations × actions", "density, organisations × actions"}},
    {Changes::states_title, {"États des actions", "States of the actions"}},
    {Changes::state_header, {"état", "state"}},
    {Changes::contracts_title, {"Contrat par contrat", "Contract by contract"}},
    {Changes::contract_header, {"contrat", "contract"}},
    {Changes::came_or_went_header, {"reconnu par", "known by"}},
    {Changes::tables_header, {"tableaux", "tables"}},
    {Changes::actions_header, {"actions", "actions"}},
    {Changes::orphans_header, {"sans porteur", "no porteur"}},
    {Changes::done_header, {"réalisées", "done"}},
    {Changes::organisations_header, {"organisations", "organisations"}},
    {Changes::density_header, {"densité", "density"}},
    {Changes::came, {"nouveau", "new"}},
    {Changes::went, {"n’y est plus", "no longer there"}},
    {Changes::lacks_table, {"sans tableau d’un côté", "without a table on one side"}},
    {Changes::by_id, {"son id", "its id"}},
    {Changes::by_name, {"son nom", "its name"}},
    {Changes::from_to, {"{before} → {after}", "{before} → {after}", "a figure at two times"}},
    {Changes::not_said, {"non renseigné", "not recorded"}},
    {Changes::not_compared_title, {"Ce qui n’est pas comparé", "What is not compared"}},
    {Changes::without_table_lead,
     {"Sans le tableau demandé\u00A0: rien n’en est compté de ce côté.",
      "Without the table asked for: nothing of them is counted on that side."}},
    {Changes::unread_lead,
     {"Non lus\u00A0: ce que chacun a de faux est dit sur l’erreur standard.",
      "Not read: what is wrong with each is told on the standard error."}},
    {Changes::unclear_lead,
     {"Des noms qui reviennent plusieurs fois d’un même côté\u00A0: un id les distingue. Ces "
      "contrats "
      "sont comptés comme nouveaux ou disparus.",
      "Names that come several times on one side: an id tells them apart. These contracts count as "
      "new or gone."}},
    {Changes::note,
     {"Un contrat est reconnu par son id, sinon par son nom. L’ensemble n’est pas la somme des "
      "contrats\u00A0: une organisation de plusieurs contrats compte une fois. Les contrats venus "
      "ou "
      "partis changent l’ensemble sans que rien n’ait changé dans les autres\u202F; une densité ne "
      "se "
      "compare pas entre réseaux de tailles différentes.",
      "A contract is known by its id, else by its name. The whole is not the sum of the contracts: "
      "an "
      "organisation of several contracts counts once. Contracts that came or went change the whole "
      "though nothing changed in the others; a density does not compare between networks of "
      "different "
      "sizes."}},
};
static_assert(output_text::is_in_order(changes_table));

}  // namespace

const output_text::Message& message_of(Changes key) {
  return changes_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::region
