#include "output/words/region/articulation_messages.hpp"

namespace maillage::words::region {
namespace {

constexpr output_text::KeyedMessage<Articulation> articulation_table[] = {
    {Articulation::title, {"Articulation", "Articulation"}},
    {Articulation::lead,
     {"{n} {n:territoire a|territoires ont} plusieurs contrats.",
      "{n} {n:territory has|territories have} several contracts."}},
    {Articulation::note,
     {"Un même territoire\u00A0: les mêmes EPCI, ou le même nom de territoire, dans un "
      "département. "
      "Une instance est la même si elle a le même nom et plus de la moitié de ses membres de "
      "chaque "
      "côté\u202F; une action, si les deux contrats la déclarent commune. Les mots des objectifs "
      "ne "
      "sont qu’un indice.",
      "One territory: the same EPCI, or the same name of a territory, in one department. An "
      "instance is "
      "the same if it has the same name and more than half of its members on each side; an action, "
      "if both contracts declare it common. Words of objectives are only a hint."}},
    {Articulation::territory_header, {"territoire", "territory"}},
    {Articulation::kinds_header, {"natures", "kinds"}},
    {Articulation::nature_not_said, {"nature non dite", "kind not said"}},
    {Articulation::organisations_header, {"organisations", "organisations"}},
    {Articulation::bodies_header, {"instances", "instances"}},
    {Articulation::objectives_header, {"mots d’objectifs", "words of objectives"}},
    {Articulation::actions_header, {"actions comptées une fois", "actions counted once"}},
    {Articulation::contracts_header, {"contrats", "contracts"}},
    {Articulation::organisations_title, {"Organisations partagées", "Organisations shared"}},
    {Articulation::organisation_header, {"organisation", "organisation"}},
    {Articulation::carries_in_header, {"porte dans", "carries in"}},
    {Articulation::present_in_header, {"présente dans", "present in"}},
    {Articulation::bodies_title, {"Instances de même nom", "Instances of one name"}},
    {Articulation::body_header, {"instance", "instance"}},
    {Articulation::members_header, {"membres communs", "members in common"}},
    {Articulation::common_members,
     {"{common} sur {all}", "{common} of {all}",
      "members of an instance in all contracts, of all its members"}},
    {Articulation::members_not_said, {"membres non dits", "members not said"}},
    {Articulation::seen_header, {"vue comme", "seen as"}},
    {Articulation::same_body, {"la même", "the same"}},
    {Articulation::other_members, {"à part, à confirmer", "apart, to be confirmed"}},
    {Articulation::objectives_title, {"Objectifs proches", "Objectives alike"}},
    {Articulation::word_header, {"mot", "word"}},
    {Articulation::which_objectives_header, {"objectifs", "objectives"}},
    {Articulation::actions_title, {"Actions d’un même territoire", "Actions of one territory"}},
    {Articulation::action_header, {"action", "action"}},
    {Articulation::counted_header, {"comptée", "counted"}},
    {Articulation::once, {"une fois", "once"}},
    {Articulation::to_confirm, {"à part, à confirmer", "apart, to be confirmed"}},
    {Articulation::all_apart,
     {"Aucune action n’y est déclarée commune ni ne semble l’être.",
      "No action is declared common there or seems to be."}},
};
static_assert(output_text::is_in_order(articulation_table));

constexpr output_text::KeyedMessage<Checked> checked_table[] = {
    {Checked::title, {"Conditions", "Conditions"}},
    {Checked::lead,
     {"{met} {met:condition tenue|conditions tenues}, {not_met} non {not_met:tenue|tenues}, "
      "{unknown} "
      "que les données ne permettent pas de savoir.",
      "{met} {met:condition|conditions} met, {not_met} not met, {unknown} that the data do not let "
      "one know."}},
    {Checked::note,
     {"Ce qu’une ARS vérifie, d’après ce que les contrats disent. Ce qui manque n’est jamais "
      "compté "
      "comme tenu. Financement paritaire\u00A0: les autres financeurs donnent ensemble au moins "
      "autant que "
      "l’ARS. En vigueur\u00A0: au dernier jour de l’année du tableau. Double financement\u00A0: "
      "une "
      "action commune au CLS et au CLSM, le même financeur des deux côtés.",
      "What an ARS checks, by what the contracts say. What is missing never counts as met. "
      "Paritary "
      "funding: the other funders together give at least as much as the ARS. In force: on the last "
      "day of the table’s year. Double funding: an action common to the CLS and the CLSM, the same "
      "funder on both sides."}},
    {Checked::condition_header, {"condition", "condition"}},
    {Checked::contract_header, {"contrat", "contract"}},
    {Checked::result_header, {"résultat", "result"}},
    {Checked::why_header, {"pourquoi", "why"}},
    {Checked::proof_header, {"où c’est dit", "where it is said"}},
    {Checked::met, {"tenue", "met"}},
    {Checked::not_met, {"non tenue", "not met"}},
    {Checked::unknown, {"ne peut être su", "cannot be known"}},
    {Checked::pair, {"{one} et {other}", "{one} and {other}", "a CLS and the CLSM beside it"}},
    {Checked::more_places, {"… et {n} {n:autre|autres}", "… and {n} more"}},
};
static_assert(output_text::is_in_order(checked_table));

constexpr output_text::KeyedMessage<ConditionName> name_table[] = {
    {ConditionName::paritary_funding, {"financement paritaire", "paritary funding"}},
    {ConditionName::in_force, {"convention en vigueur", "convention in force"}},
    {ConditionName::no_double_funding,
     {"pas de double financement CLS–CLSM", "no double funding CLS–CLSM"}},
    {ConditionName::national_priorities,
     {"priorités nationales servies", "national priorities answered"}},
};
static_assert(output_text::is_in_order(name_table));

constexpr output_text::KeyedMessage<ConditionWhy> why_table[] = {
    {ConditionWhy::declared_shares,
     {"financements déclarés\u00A0: ARS {first}\u00A0€, les autres {second}\u00A0€",
      "declared funding: ARS €{first}, the others €{second}"}},
    {ConditionWhy::row_shares,
     {"montants des actions\u00A0: ARS {first}\u00A0€, les autres {second}\u00A0€",
      "amounts of the actions: ARS €{first}, the others €{second}"}},
    {ConditionWhy::no_amount, {"aucun montant n’est dit", "no amount is said"}},
    {ConditionWhy::no_ars,
     {"aucun montant n’est reconnu comme celui de l’ARS", "no amount is known to be the ARS’s"}},
    {ConditionWhy::amounts_missing,
     {"{n} {n:financement est|financements sont} sans montant lisible",
      "{n} {n:funding has|fundings have} no amount that can be read"}},
    {ConditionWhy::amounts_mixed,
     {"des sommes qui ne s’additionnent pas (HT et TTC, avec et sans année)",
      "sums that do not add up (with and without tax, with and without a year)"}},
    {ConditionWhy::lasts,
     {"début\u00A0: {a}, fin\u00A0: {b}, regardée au {c}",
      "start: {a}, end: {b}, looked at on {c}"}},
    {ConditionWhy::ended, {"fin\u00A0: {a}, regardée au {b}", "end: {a}, looked at on {b}"}},
    {ConditionWhy::not_begun,
     {"début\u00A0: {a}, regardée au {b}", "start: {a}, looked at on {b}"}},
    {ConditionWhy::dates_missing,
     {"le début ou la fin du contrat n’est pas dit", "start or end of the contract is not said"}},
    {ConditionWhy::day_missing,
     {"le plan n’a pas de date\u00A0: choisir une année (--year)",
      "the plan has no date: choose a year (--year)"}},
    {ConditionWhy::start_unclear,
     {"début\u00A0: {a}, sans le jour, regardée au {b}",
      "start: {a}, of which the day is not said, looked at on {b}"}},
    {ConditionWhy::nature_missing,
     {"le contrat ne dit pas sa nature (nature = \"CLS\")",
      "the contract does not say its kind (nature = \"CLS\")"}},
    {ConditionWhy::no_counterpart,
     {"ni CLS ni CLSM du même territoire parmi les contrats lus",
      "neither CLS nor CLSM of the same territory among the contracts read"}},
    {ConditionWhy::nothing_shared,
     {"aucune action n’est déclarée commune (colonne «\u00A0action partagée\u00A0»)",
      "no action is declared common (column \"shared action\")"}},
    {ConditionWhy::funders_apart,
     {"{n} {n:action commune, sans|actions communes, sans} financeur commun",
      "{n} {n:action|actions} in common, without a funder in common"}},
    {ConditionWhy::funders_missing,
     {"{n} {n:action commune dont|actions communes dont} un côté ne dit pas le financeur",
      "{n} {n:action|actions} in common of which one side does not say the funder"}},
    {ConditionWhy::actions_in_question,
     {"{n} {n:titre revient|titres reviennent} dans les deux, sans que rien ne dise si c’est la "
      "même "
      "action",
      "{n} {n:title comes|titles come} back in both, and nothing says whether it is the same "
      "action"}},
    {ConditionWhy::funders_in_question,
     {"des financeurs qui sont peut-être un seul\u00A0: {words}",
      "funders that may be one: {words}"}},
    {ConditionWhy::funded_twice,
     {"{n} {n:action financée|actions financées} des deux côtés par le même\u00A0: {words}",
      "{n} {n:action|actions} funded on both sides by the same: {words}"}},
    {ConditionWhy::no_priorities,
     {"le contrat ne déclare pas de priorités nationales (priorites_nationales)",
      "the contract declares no national priorities (priorites_nationales)"}},
    {ConditionWhy::answers_missing,
     {"aucun objectif ne dit à quelle priorité il répond\u00A0: {words}",
      "no objective says which priority it answers: {words}"}},
    {ConditionWhy::answers_alike,
     {"des objectifs en parlent sans dire qu’ils y répondent\u00A0: {words}",
      "objectives speak of it without saying that they answer it: {words}"}},
    {ConditionWhy::unanswered,
     {"sans objectif qui y réponde\u00A0: {words}",
      "without an objective that answers it: {words}"}},
    {ConditionWhy::answered,
     {"{n} {n:priorité|priorités}, chacune servie par un objectif",
      "{n} {n:priority|priorities}, each answered by an objective"}},
};
static_assert(output_text::is_in_order(why_table));

}  // namespace

const output_text::Message& message_of(Articulation key) {
  return articulation_table[static_cast<std::size_t>(key)].message;
}
const output_text::Message& message_of(Checked key) {
  return checked_table[static_cast<std::size_t>(key)].message;
}
const output_text::Message& message_of(ConditionName key) {
  return name_table[static_cast<std::size_t>(key)].message;
}
const output_text::Message& message_of(ConditionWhy key) {
  return why_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::region
