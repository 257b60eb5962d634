#include "output/words/headlines/page_messages.hpp"

#include <array>
#include <cmath>

namespace maillage::words::headlines {
namespace {

constexpr output_text::KeyedMessage<Page> page_table[] = {
    {Page::title, {"Une page pour les élus", "One page for elected members"}},
    {Page::lead,
     {"{where}\u00A0: {actions} {actions:action|actions}, {organisations} "
      "{organisations:organisation qui agit|organisations qui agissent}, {carriers} "
      "{carriers:porteur|porteurs}.",
      "{where}: {actions} {actions:action|actions}, {organisations} {organisations:organisation "
      "that acts|organisations that act}, {carriers} {carriers:porteur|porteurs}."}},
    {Page::lead_carriers_not_recorded,
     {"{where}\u00A0: {actions} {actions:action|actions}. Qui {actions:la|les} porte n’est pas "
      "renseigné.",
      "{where}: {actions} {actions:action|actions}. Who carries {actions:it|them} is not "
      "recorded."}},
    {Page::lead_no_carrier,
     {"{where}\u00A0: {actions} {actions:action|actions}, {organisations} "
      "{organisations:organisation qui agit|organisations qui agissent}, aucun porteur connu.",
      "{where}: {actions} {actions:action|actions}, {organisations} {organisations:organisation "
      "that acts|organisations that act}, no known porteur."}},
    {Page::lead_nobody,
     {"{where}\u00A0: {actions} {actions:action|actions}, sans porteur ni autre organisation "
      "connue.",
      "{where}: {actions} {actions:action|actions}, without a porteur or any other known "
      "organisation."}},
    {Page::lead_no_action,
     {"{where}, le contrat ne décrit aucune action.",
      "{where}, the contract describes no action."}},
    {Page::no_finding, {"Aucune règle n’a rien relevé.", "No rule found anything."}},
    {Page::one_in_n,
     {"Une action sur {number} n’a personne pour la porter",
      "One action in {number} has nobody to carry it"}},
    {Page::near_one_in_n,
     {"Près d’une action sur {number} n’a personne pour la porter",
      "Nearly one action in {number} has nobody to carry it"}},
    {Page::over_one_in_n,
     {"Plus d’une action sur {number} n’a personne pour la porter",
      "More than one action in {number} has nobody to carry it"}},
    {Page::half,
     {"La moitié des actions n’ont personne pour les porter",
      "Half of the actions have nobody to carry them"}},
    {Page::near_half,
     {"Près de la moitié des actions n’ont personne pour les porter",
      "Nearly half of the actions have nobody to carry them"}},
    {Page::over_half,
     {"Plus de la moitié des actions n’ont personne pour les porter",
      "More than half of the actions have nobody to carry them"}},
    {Page::some_of,
     {"{part} {part:action|actions} sur {whole} {part:n’a|n’ont} personne pour {part:la|les} "
      "porter",
      "{part} {part:action|actions} out of {whole} {part:has|have} nobody to carry "
      "{part:it|them}"}},
    {Page::all_of,
     {"{whole:La seule action non abandonnée n’a pas|Aucune action n’a} de porteur",
      "{whole:The only action not abandoned has no|No action has a} porteur"}},
    {Page::orphans_exact,
     {"{part} sur {whole} {whole:action non abandonnée|actions non abandonnées}",
      "{part} of {whole} {whole:action|actions} not abandoned"}},
    {Page::orphans_done_beside,
     {", dont {n} déjà {n:réalisée|réalisées}", ", {n} of them done already"}},
    {Page::uncertain_beside,
     {"{n} {n:autre a|autres ont} un porteur incertain. ",
      "{n} {n:other has|others have} an uncertain porteur. "}},
    {Page::unrecorded_beside,
     {"Pour {n} {n:autre|autres}, le porteur n’est pas renseigné. ",
      "For {n} {n:other|others}, the porteur is not recorded. "}},
    {Page::names, {"\u00A0: ", ": "}},
    {Page::names_to_carry, {". À porter\u00A0: ", ". To be carried: "}},
    {Page::concerns, {"Concerne\u00A0: ", "Concerns: "}},
    {Page::scenario, {"scénario", "scenario"}},
    {Page::see, {"Voir {part}", "See {part}"}},
    {Page::states_not_recorded,
     {"L’état des actions n’est pas renseigné", "The state of actions is not recorded"}},
    {Page::none_done,
     {"{whole:L’action n’est pas|Aucune action n’est} réalisée {where}",
      "{whole:The action is not|No action is} done {where}"}},
    {Page::all_done,
     {"{whole:L’action est réalisée|Toutes les actions sont réalisées} {where}",
      "{whole:The action is|All actions are} done {where}"}},
    {Page::some_done,
     {"{part} {part:action|actions} sur {whole} {part:est réalisée|sont réalisées} {where} "
      "({share})",
      "{part} {part:action|actions} out of {whole} {part:is|are} done {where} ({share})"}},
    {Page::state_not_said, {"état non renseigné", "state not recorded"}},
    {Page::states_drawn,
     {"Actions par état, abandonnées comprises.", "Actions by state, abandoned ones included."}},
    {Page::decide_heading, {"À décider", "To decide"}},
    {Page::decide_orphans,
     {"{n} {n:action non réalisée n’a|actions non réalisées n’ont} pas de porteur",
      "{n} {n:action|actions} not done yet {n:has|have} no porteur"}},
    {Page::nothing_to_decide,
     {"Aucun constat n’appelle de décision.", "No finding calls for a decision."}},
    {Page::who_could_carry,
     {"{n:Pourrait porter, à lui|Pourraient porter, à leur} demander\u00A0: {who}.",
      "{n:One organisation|These organisations} could carry, to be asked: {who}."}},
    {Page::who_carries_what,
     {"{organisation} ({actions})", "{organisation} ({actions})", "{actions}: \"« A » et « B »\""}},
    {Page::action_quoted, {"«\u00A0{action}\u00A0»", "“{action}”"}},
    {Page::nobody_could_carry,
     {"Le contrat ne désigne personne\u00A0: à chercher au-dehors.",
      "The contract points to nobody: to be looked for outside."}},
    {Page::where_to_decide, {"À porter devant\u00A0: {instance}.", "To bring before: {instance}."}},
    {Page::change_heading,
     {"Mieux et moins bien qu’au tableau précédent ({before})",
      "Better and worse than in the table before ({before})"}},
    {Page::change_heading_same,
     {"Rien de mieux ni de moins bien qu’au tableau précédent ({before})",
      "Nothing better or worse than in the table before ({before})"}},
    {Page::nothing_before,
     {"Il n’y a pas de tableau plus ancien\u00A0: rien à comparer.",
      "There is no earlier table: nothing to compare."}},
    {Page::nothing_comparable,
     {"Les deux tableaux ne renseignent pas les mêmes colonnes\u00A0: rien à comparer.",
      "The two tables do not record the same columns: nothing to compare."}},
    {Page::better, {"Mieux\u00A0: {what}", "Better: {what}"}},
    {Page::worse, {"Moins bien\u00A0: {what}", "Worse: {what}"}},
    {Page::unchanged, {"Sans changement\u00A0: {what}", "Unchanged: {what}"}},
    {Page::different,
     {"Autrement\u00A0: {what}", "Different: {what}", "neither better nor worse in itself"}},
    {Page::change_done,
     {"{number} {now:action réalisée|actions réalisées} sur {all}{against}",
      "{number} {now:action|actions} done out of {all}{against}"}},
    {Page::change_orphans,
     {"{number} {now:action|actions} sans porteur sur {all} non "
      "{all:abandonnée|abandonnées}{against}",
      "{number} {now:action|actions} without a porteur out of {all} not abandoned{against}"}},
    {Page::change_carriers,
     {"{now} {now:organisation porte|organisations portent} une action{against}",
      "{now} {now:organisation carries|organisations carry} an action{against}"}},
    {Page::change_not_begun,
     {"{number} {now:action non commencée|actions non commencées} sur {all}{against}",
      "{number} {now:action|actions} not begun out of {all}{against}"}},
    {Page::change_abandoned,
     {"{number} {now:action abandonnée|actions abandonnées} sur {all}{against}",
      "{number} {now:action|actions} abandoned out of {all}{against}"}},
    {Page::no_action_now, {"aucune", "no", "number of actions, before the word"}},
    {Page::against, {", contre {then} sur {all_then}", ", against {then} out of {all_then}"}},
    {Page::carriers_before, {" ({then} auparavant)", " ({then} before)"}},
    {Page::still_none_done, {"toujours aucune action réalisée", "still no action is done"}},
    {Page::still_no_orphan,
     {"toujours aucune action sans porteur", "still no action is without a porteur"}},
    {Page::unsaid_heading, {"Ce que les données ne disent pas", "What the data does not say"}},
    {Page::all_said,
     {"Chaque champ suivi est renseigné pour chaque action.",
      "Every field is filled in for every action."}},
    {Page::never_said, {"Pour aucune action\u00A0: {fields}.", "For no action: {fields}."}},
    {Page::partly_said,
     {"Pour une partie des {n} actions non abandonnées seulement\u00A0: {fields}.",
      "For a part only of the {n} actions not abandoned: {fields}."}},
    {Page::part_of_field, {"{field} {n}{unsure}", "{field} {n}{unsure}"}},
    {Page::source, {"Source\u00A0: {table}.", "Source: {table}."}},
    {Page::source_with_file, {"Source\u00A0: {table} ({file}).", "Source: {table} ({file})."}},
    {Page::leader, {"Chef de file\u00A0: {organisation}.", "Led by: {organisation}."}},
    {Page::made_by,
     {"Établi par\u00A0: ………………………  le\u00A0: ………………", "Drawn up by: ………………………  on: ………………"}},
};
static_assert(output_text::is_in_order(page_table));

constexpr output_text::KeyedMessage<Stake> stake_table[] = {
    {Stake::no_carrier,
     {"Sans porteur connu, rien ne dit qui en répond.",
      "Without a known porteur, nothing says who answers for it."}},
    {Stake::lost,
     {"Ce qui était engagé peut s’arrêter sans que personne l’ait décidé.",
      "What was begun may stop without anybody having decided so."}},
    {Stake::outside,
     {"Qui s’est engagé manque là où l’on décide.",
      "Those who are committed are missing where decisions are taken."}},
    {Stake::few,
     {"Ce qui repose sur une seule organisation s’arrête si elle s’en va.",
      "What rests on one organisation stops if it leaves."}},
    {Stake::unpaid, {"Rien ne dit qui paie.", "Nothing says who pays."}},
    {Stake::unwritten,
     {"Ce qui n’est pas écrit ne peut pas être évalué.",
      "What is not written cannot be evaluated."}},
    {Stake::dormant, {"Rien ne montre que cela avancera.", "Nothing shows that it will move."}},
    {Stake::empty_objective,
     {"Rien ne dit qui fait cette partie de ce que le contrat promet.",
      "Nothing says who does this part of what the contract promises."}},
    {Stake::not_followed, {"Rien ne dit qui suit.", "Nothing says who follows up."}},
    {Stake::no_part,
     {"Être cité par le contrat n’engage à rien.",
      "To be named in the contract commits to nothing."}},
    {Stake::rhythm,
     {"Le suivi promis ne peut pas être montré.", "The follow-up promised cannot be shown."}},
    {Stake::territory,
     {"Une partie du territoire est sans interlocuteur ou sans action.",
      "A part of the territory has no contact or no action."}},
    {Stake::contradiction,
     {"Un chiffre cité peut être contesté.", "A figure that is cited may be contested."}},
    {Stake::dispersed,
     {"Plus d’actions que le contrat ne s’en donne.",
      "More actions than the contract allows itself."}},
    {Stake::not_recorded,
     {"Ce qui n’est pas renseigné ne peut être ni compté ni comparé.",
      "What is not recorded can be neither counted nor compared."}},
    {Stake::requirement,
     {"Une exigence que le contrat se donne n’est pas tenue.",
      "A requirement that the contract sets itself is not kept."}},
    {Stake::lapsed,
     {"Ce qui avait été accepté ne l’est plus.", "What was accepted is so no more."}},
};
static_assert(output_text::is_in_order(stake_table));

constexpr std::array<output_text::Message, 11> number_words = {{{"", ""},
                                                                {"une", "one"},
                                                                {"deux", "two"},
                                                                {"trois", "three"},
                                                                {"quatre", "four"},
                                                                {"cinq", "five"},
                                                                {"six", "six"},
                                                                {"sept", "seven"},
                                                                {"huit", "eight"},
                                                                {"neuf", "nine"},
                                                                {"dix", "ten"}}};

}  // namespace

const output_text::Message& message_of(Page key) {
  return page_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(Stake key) {
  return stake_table[static_cast<std::size_t>(key)].message;
}

std::string orphans_headline(std::size_t part, std::size_t whole, output_text::Language language) {
  if (part == whole) {
    return output_text::filled(message_of(Page::all_of), language, {{"whole", whole}});
  }
  const double times = static_cast<double>(whole) / static_cast<double>(part);
  const auto nearest = static_cast<std::size_t>(std::lround(times));
  const bool near =
      std::abs(times - static_cast<double>(nearest)) * 10 <= 1.0 * static_cast<double>(nearest);
  if (nearest < 2 || nearest > 10 || !near) {
    return output_text::filled(message_of(Page::some_of), language,
                               {{"part", part}, {"whole", whole}});
  }
  const std::size_t times_part = part * nearest;
  if (nearest == 2) {
    return output_text::filled(message_of(times_part == whole  ? Page::half
                                          : times_part < whole ? Page::near_half
                                                               : Page::over_half),
                               language);
  }
  return output_text::filled(message_of(times_part == whole  ? Page::one_in_n
                                        : times_part < whole ? Page::near_one_in_n
                                                             : Page::over_one_in_n),
                             language,
                             {{"number", output_text::filled(number_words[nearest], language)}});
}

}  // namespace maillage::words::headlines
