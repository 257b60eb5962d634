#include "output/words/region/region_messages.hpp"

namespace maillage::words::region {
namespace {

constexpr output_text::KeyedMessage<Region> region_table[] = {
    {Region::title, {"Ensemble de {n} contrats", "{n} contracts taken together"}},
    {Region::one_title, {"Un seul contrat lu", "One contract read"}},
    {Region::subtitle,
     {"{actions} {actions:action|actions} · {organisations} "
      "{organisations:organisation|organisations}",
      "{actions} {actions:action|actions} · {organisations} "
      "{organisations:organisation|organisations}"}},
    {Region::glance_title, {"L’essentiel", "At a glance"}},
    {Region::glance_lead,
     {"{orphans} {orphans:action est|actions sont} sans porteur, sur {known} non abandonnées dont "
      "le tableau dit qui les porte ou que personne ne les porte.",
      "{orphans} {orphans:action has|actions have} no porteur, of {known} not abandoned of which "
      "the table says who carries them or that nobody does."}},
    {Region::orphans_figure,
     {"{n:action|actions} sans porteur", "{n:action|actions} without a porteur"}},
    {Region::actions_figure, {"{n:action|actions}", "{n:action|actions}"}},
    {Region::organisations_figure,
     {"{n:organisation|organisations}", "{n:organisation|organisations}"}},
    {Region::several_figure,
     {"{n:organisation|organisations} dans plusieurs contrats",
      "{n:organisation|organisations} in several contracts"}},
    {Region::density_figure,
     {"densité organisations × actions", "density, organisations × actions"}},
    {Region::counted_once,
     {"Une organisation de plusieurs contrats compte une fois{n:|, de même qu’une action déclarée "
      "commune|, de même que les actions déclarées communes}\u00A0: l’ensemble n’est pas la somme "
      "des "
      "contrats.",
      "An organisation of several contracts counts once{n:|, and so does an action declared "
      "common|, and so do actions declared common}: the whole is not the sum of the contracts."}},
    {Region::groups,
     {"Le réseau est fait de {n} groupes sans lien entre eux\u202F; le plus grand rassemble "
      "{largest} "
      "organisations et actions.",
      "The network is made of {n} groups without a tie between them; the largest has {largest} "
      "organisations and actions."}},
    {Region::one_group,
     {"Le réseau est d’un seul tenant\u00A0: {largest} organisations et actions.",
      "The network is in one piece: {largest} organisations and actions."}},
    {Region::left_out,
     {"{n} {n:contrat n’a pas pu être lu|contrats n’ont pas pu être lus}\u00A0: rien n’en est "
      "compté.",
      "{n} {n:contract|contracts} could not be read: nothing of them is counted."}},
    {Region::scenario_left_out,
     {"{n} {n:scénario n’est pas compté|scénarios ne sont pas comptés}\u00A0: {n:il redirait|ils "
      "rediraient} le contrat de départ.",
      "{n} {n:scenario is|scenarios are} not counted: the contract it stands on would be said "
      "twice."}},
    {Region::contracts_title, {"Contrat par contrat", "Contract by contract"}},
    {Region::contracts_lead,
     {"Chaque contrat par son tableau\u202F; les mêmes comptes que dans son rapport.",
      "Each contract by its table; counted as in its own report."}},
    {Region::contracts_note,
     {"Part\u00A0: actions sans porteur, parmi celles, non abandonnées, dont le tableau dit qui "
      "les "
      "porte ou que personne ne les porte. Renseigné\u00A0: part des cases remplies, parmi les "
      "colonnes que le tableau utilise. Rythme\u00A0: instances qui ont tenu le nombre de réunions "
      "promis pour l’année du tableau. Objectifs, EPCI\u00A0: ceux qu’une action sert, abandonnées "
      "comprises.",
      "Share: actions without a porteur, of those not abandoned of which the table says who "
      "carries "
      "them or that nobody does. Filled in: share of cells with something in them, of the columns "
      "that the table uses. Rhythm: instances that held as many meetings as promised for the "
      "table’s "
      "year. Objectives, EPCI: those that an action serves, abandoned ones included."}},
    {Region::wide_note,
     {"Graves\u00A0: constats de ce niveau. Aucun seuil ne dit qu’une densité est bonne\u202F; "
      "entre "
      "contrats de tailles différentes elle ne se compare pas.",
      "Serious: findings of that level. No threshold says that a density is good; between "
      "contracts "
      "of different sizes it does not compare.",
      "below columns that a terminal has no room for"}},
    {Region::contract_header, {"contrat", "contract"}},
    {Region::table_header, {"tableau", "table"}},
    {Region::actions_header, {"actions", "actions"}},
    {Region::orphans_header, {"sans porteur", "no porteur"}},
    {Region::orphan_share_header, {"part", "share"}},
    {Region::organisations_header, {"organisations", "organisations"}},
    {Region::filled_header, {"renseigné", "filled in"}},
    {Region::rhythm_header, {"rythme", "rhythm"}},
    {Region::objectives_header, {"objectifs", "objectives"}},
    {Region::epcis_header, {"EPCI", "EPCI"}},
    {Region::density_header, {"densité", "density"}},
    {Region::findings_header, {"graves", "serious"}},
    {Region::report_header, {"rapport", "report"}},
    {Region::whole_row, {"Ensemble", "Together"}},
    {Region::part, {"{count}/{of}", "{count}/{of}", "a figure of how many there are"}},
    {Region::not_said, {"non renseigné", "not recorded"}},
    {Region::everywhere_title, {"Dans plusieurs contrats", "In several contracts"}},
    {Region::everywhere_lead,
     {"{n} {n:organisation est|organisations sont} dans plusieurs contrats.",
      "{n} {n:organisation is|organisations are} in several contracts."}},
    {Region::everywhere_none,
     {"Aucune organisation n’est reconnue dans plusieurs contrats.",
      "No organisation is known in several contracts."}},
    {Region::organisation_header, {"organisation", "organisation"}},
    {Region::in_contracts_header, {"contrats", "contracts"}},
    {Region::carries_in_header, {"porte dans", "carries in"}},
    {Region::carried_header, {"actions portées", "actions carried"}},
    {Region::joined_header, {"prend part", "takes part"}},
    {Region::which_header, {"lesquels", "which"}},
    {Region::more_rows, {"… et {n} {n:autre|autres}", "… and {n} more"}},
    {Region::themes_title, {"Objectifs orphelins partout", "Objectives nobody carries anywhere"}},
    {Region::themes_lead,
     {"{n} {n:mot|mots} d’objectifs que nulle part un porteur n’a pris en charge.",
      "{n} {n:word|words} of objectives that no porteur has taken on anywhere."}},
    {Region::themes_none,
     {"Aucun mot que plusieurs contrats partagent n’est sans porteur dans tous.",
      "No word that several contracts share is without a porteur in all of them."}},
    {Region::themes_note,
     {"Les mots des objectifs, que deux contrats au moins disent\u202F; un objectif est orphelin "
      "si aucune de ses "
      "actions non abandonnées n’a de porteur. Un mot n’est qu’un indice\u00A0: lire les "
      "objectifs.",
      "Words of objectives that at least two contracts say; an objective is an orphan if none of "
      "its actions "
      "that are not abandoned has a porteur. A word is only a hint: read the objectives."}},
    {Region::theme_header, {"mot", "word"}},
    {Region::said_in_header, {"contrats qui le disent", "contracts that say it"}},
    {Region::orphan_in_header, {"orphelin dans", "orphan in"}},
    {Region::theme_objectives_header, {"objectifs", "objectives"}},
    {Region::theme_orphans_header, {"dont orphelins", "orphans among them"}},
    {Region::joins_title, {"Organisations rapprochées", "Organisations joined"}},
    {Region::joins_lead,
     {"{n} {n:organisation|organisations} de plusieurs contrats, chacune avec ce qui la fait "
      "reconnaître.",
      "{n} {n:organisation|organisations} of several contracts, each with what it is known by."}},
    {Region::joins_none,
     {"Aucune organisation n’a été rapprochée.", "No organisation was joined."}},
    {Region::joins_note,
     {"Un rapprochement faux se défait en donnant aux deux leur numéro\u00A0: siren = \"…\" dans "
      "contrat.toml.",
      "A wrong join is undone by giving both their number: siren = \"…\" in contrat.toml."}},
    {Region::ground_header, {"reconnue par", "known by"}},
    {Region::names_header, {"noms", "names"}},
    {Region::ground_siren, {"le même SIREN", "the same SIREN"}},
    {Region::ground_finess, {"le même FINESS", "the same FINESS"}},
    {Region::ground_said, {"--meme le dit", "--same says so"}},
    {Region::ground_territory, {"même nom, même territoire", "same name, same territory"}},
    {Region::ground_department,
     {"même commune ou EPCI, même département", "same commune or EPCI, same department"}},
    {Region::ground_single,
     {"une seule par département ou région", "one to a department or region"}},
    {Region::ground_national, {"organisme national", "national organisation"}},
    {Region::questions_title, {"La même organisation\u202F?", "The same organisation?"}},
    {Region::questions_lead,
     {"{n} {n:nom désigne|noms désignent} peut-être une même organisation\u00A0: rien n’est "
      "rapproché sans votre réponse.",
      "{n} {n:name|names} may stand for one organisation: nothing is joined without your answer."}},
    {Region::questions_none, {"Aucun nom ne fait question.", "No name is in question."}},
    {Region::questions_note,
     {"Pour répondre oui\u00A0: --meme \"NOM\" si le nom est le même partout, sinon le même siren "
      "ou finess dans les "
      "[[partenaire]]. Pour répondre non\u00A0: des siren différents.",
      "To answer yes: --same \"NAME\" if the name is the same everywhere, else the same siren or "
      "finess in the "
      "[[partenaire]] sections. To answer no: different siren."}},
    {Region::question_header, {"pourquoi la question", "why it is asked"}},
    {Region::ask_elsewhere, {"même nom, autres territoires", "same name, other territories"}},
    {Region::ask_kind_alone, {"le nom ne dit qu’un type d’organisme", "the name says a kind only"}},
    {Region::ask_other_type, {"même nom, types différents", "same name, different types"}},
    {Region::ask_near_name, {"noms très proches", "names nearly alike"}},
    {Region::ask_several, {"deux fois dans un contrat", "twice in one contract"}},
    {Region::shared_title, {"Actions communes", "Actions in common"}},
    {Region::shared_one_lead,
     {"{n} {n:action est déclarée commune et compte|actions sont déclarées communes et comptent} "
      "une "
      "fois.",
      "{n} {n:action is|actions are} declared common and {n:counts|count} once."}},
    {Region::shared_asked_lead,
     {"{n} {n:titre revient|titres reviennent} dans plusieurs contrats sous la même "
      "organisation\u00A0: la même action\u202F?",
      "{n} {n:title comes|titles come} back in several contracts under the same organisation: the "
      "same action?"}},
    {Region::shared_none,
     {"Aucune action n’est déclarée commune ni ne semble l’être.",
      "No action is declared common or seems to be."}},
    {Region::shared_note,
     {"Une colonne «\u00A0action partagée\u00A0», remplie du même code dans les deux tableaux, en "
      "fait "
      "une seule action.",
      "A column \"shared action\", with the same code in both tables, makes it one action."}},
    {Region::action_header, {"action", "action"}},
    {Region::shared_header, {"comptée", "counted"}},
    {Region::counted_as_one, {"une fois", "once"}},
    {Region::asked_about, {"à part, à confirmer", "apart, to be confirmed"}},
    {Region::unread_title, {"Ce qui n’est pas compté", "What is not counted"}},
    {Region::unread_lead,
     {"Ce que chacun a de faux est dit sur l’erreur standard\u202F; maillage check le redit.",
      "What is wrong with each is told on the standard error; maillage check says it again."}},
    {Region::scenarios_lead,
     {"{n:Un scénario se compare|Des scénarios se comparent} à {n:son|leur} contrat de "
      "départ\u00A0: maillage compare.",
      "{n:A scenario is|Scenarios are} compared with the contract {n:it stands|they stand} on: "
      "maillage compare."}},
    {Region::none_read, {"aucun contrat n’a pu être lu", "no contract could be read"}},
    {Region::workbook_cover, {"Lisez-moi", "Read me"}},
    {Region::workbook_list, {"Listes", "Lists"}},
};
static_assert(output_text::is_in_order(region_table));

}  // namespace

const output_text::Message& message_of(Region key) {
  return region_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::region
