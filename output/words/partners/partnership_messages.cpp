#include "output/words/partners/partnership_messages.hpp"

namespace maillage::words::partners {
namespace {

constexpr output_text::KeyedMessage<Partnerships> partnership_table[] = {
    {Partnerships::title, {"Partenariats", "Partnerships"}},
    {Partnerships::nobody_tied,
     {"{where}, aucune organisation n’est liée à une action.",
      "{where}, no organisation is tied to an action.", "{where}, here and below: \"En 2021\""}},
    {Partnerships::acting,
     {"{where}, {organisations} sur {all} {n:agit|agissent}, et {sharing} une action avec une "
      "autre. ",
      "{where}, {organisations} of {all} {n:acts|act}, and {sharing} an action with another. ",
      "{organisations}: \"12 organisations\"; {sharing}: one of the next two"}},
    {Partnerships::acting_in_pairs,
     {"{where}, {organisations} sur {all} {n:agit|agissent}, et {sharing} une action avec une "
      "autre\u00A0: {pairs} {pairs:paire|paires}. ",
      "{where}, {organisations} of {all} {n:acts|act}, and {sharing} an action with another: "
      "{pairs} {pairs:pair|pairs}. "}},
    {Partnerships::none_shares, {"aucune ne partage", "none shares"}},
    {Partnerships::several_share, {"{n} partagent", "{n} share"}},
    {Partnerships::tied_counted,
     {"organisations liées à une action", "organisations tied to an action"}},
    {Partnerships::how_tied,
     {"celles qui portent, prennent part à ou financent au moins une action, abandonnée ou "
      "non\u00A0; une ligne de "
      "chacune",
      "those that carry, take part in or fund at least one action, abandoned or not; a row of "
      "each"}},
    {Partnerships::most_present,
     {"La plus présente est {who}, dans {actions}, abandonnées comprises.",
      "The most present is {who}, in {actions}, abandoned ones included.",
      "{actions}: \"12 actions\""}},
    {Partnerships::most_present_counted,
     {"actions de l’organisation la plus présente", "actions of the organisation most present"}},
    {Partnerships::how_present,
     {"actions qu’elle porte, finance, ou auxquelles elle prend part",
      "actions that it carries, funds or takes part in"}},
    {Partnerships::partners_not_recorded,
     {"Ce tableau ne renseigne pas qui prend part aux actions sans les porter\u00A0: deux "
      "organisations n’y sont dites liées que si elles portent ou financent ensemble.",
      "This table does not say who takes part in actions without carrying them: two organisations "
      "are joined only where they carry or fund together."}},
};
static_assert(output_text::is_in_order(partnership_table));

}  // namespace

const output_text::Message& message_of(Partnerships key) {
  return partnership_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::partners
