#include "output/words/proposals/what_if_messages.hpp"

namespace maillage::words::proposals {
namespace {

constexpr output_text::KeyedMessage<WhatIf> what_if_table[] = {
    {WhatIf::title,
     {"Sans\u00A0: {organisations} ({table})", "Without: {organisations} ({table})"}},
    {WhatIf::services,
     {"avec ses services\u00A0: {organisations}", "with its services: {organisations}"}},
    {WhatIf::without_carrier,
     {"Actions laissées sans porteur\u00A0: {n}", "Actions left without a porteur: {n}"}},
    {WhatIf::left_to_unnamed,
     {"Actions laissées à des partenaires que le tableau ne nomme pas\u00A0: {n}",
      "Actions left to partners that the table does not name: {n}"}},
    {WhatIf::fewer_carriers,
     {"Actions qui perdent un porteur, et en gardent un autre\u00A0: {n}",
      "Actions that lose a porteur and keep another: {n}"}},
    {WhatIf::funder_lost,
     {"Actions qui perdent un financeur\u00A0: {n}", "Actions that lose a funder: {n}"}},
    {WhatIf::objectives_uncarried,
     {"Objectifs sans action portée\u00A0: {n}", "Objectives without a carried action: {n}"}},
    {WhatIf::axis_uncarried,
     {"Axe sans action portée\u00A0: {axis}", "Axis without a carried action: {axis}"}},
    {WhatIf::bodies, {"Instances", "Instances"}},
    {WhatIf::no_pilot, {"{body}\u00A0: plus de pilote", "{body}: no lead left"}},
    {WhatIf::under_quorum, {"{body}\u00A0: sous le quorum", "{body}: under its quorum"}},
    {WhatIf::seats,
     {"{body}\u00A0: {after} {after:membre|membres} au lieu de {before}",
      "{body}: {after} {after:member|members} instead of {before}"}},
    {WhatIf::signatories,
     {"Signataires en moins\u00A0: {organisations}", "Signatories lost: {organisations}"}},
    {WhatIf::funding,
     {"Financement en moins\u00A0: {what}", "Funding lost: {what}",
      "{what}: what is funded, by whom, when, how much, between commas"}},
    {WhatIf::parted,
     {"Ne travaillent plus ensemble, même par d’autres\u00A0:",
      "No longer work together, even through others:"}},
    {WhatIf::piece,
     {"{n} {n:organisation|organisations}, dont {organisations}",
      "{n} {n:organisation|organisations}, among them {organisations}"}},
    {WhatIf::nothing, {"Rien dans ce tableau n’en dépend.", "Nothing in this table hangs on it."}},
    {WhatIf::no_forecast,
     {"Rien n’est redistribué ici\u00A0: c’est ce qu’il y aurait à régler, pas une prévision.",
      "Nothing is handed on here: it is what there would be to settle, not a forecast."}},
    {WhatIf::worst_title_one,
     {"L’organisation dont la perte ferait le plus de tort ({table})",
      "The organisation whose loss would hurt most ({table})"}},
    {WhatIf::worst_title_many,
     {"Les {n} organisations dont la perte ferait le plus de tort ({table})",
      "The {n} organisations whose loss would hurt most ({table})"}},
    {WhatIf::worst_measure,
     {"Mesure\u00A0: actions non abandonnées laissées sans porteur, services compris. À "
      "égalité\u00A0: "
      "objectifs puis axes sans action portée, organisations coupées des autres, ordre du contrat. "
      "Ce n’est pas un jugement\u00A0: qui porte beaucoup vient en tête.",
      "Measure: actions not abandoned that are left without a porteur, services included. Of "
      "equals: objectives then "
      "axes without a carried action, organisations cut off, order of the contract. No judgement: "
      "whoever carries much comes first."}},
    {WhatIf::worst_none,
     {"Aucune perte ne laisserait une action sans porteur.",
      "No loss would leave an action without a porteur."}},
    {WhatIf::worst_exact,
     {"{organisations}\u00A0: {lost} {lost:action|actions} sans porteur\u202F; aucun autre groupe "
      "n’en laisse davantage",
      "{organisations}: {lost} {lost:action|actions} without a porteur; no other group leaves "
      "more"}},
    {WhatIf::worst_bound,
     {"{organisations}\u00A0: {lost} {lost:action|actions} sans porteur\u202F; recherche "
      "interrompue, aucun groupe n’en laisse plus de {bound}",
      "{organisations}: {lost} {lost:action|actions} without a porteur; search cut short, no group "
      "leaves more than {bound}"}},
    {WhatIf::worst_as_bad,
     {"{n} {n:autre groupe en laisse autant|autres groupes en laissent autant}",
      "{n} {n:other group leaves|other groups leave} as many"}},
    {WhatIf::action_header, {"action", "action"}},
    {WhatIf::line_header, {"ligne", "line"}},
};
static_assert(output_text::is_in_order(what_if_table));

}  // namespace

const output_text::Message& message_of(WhatIf key) {
  return what_if_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::proposals
