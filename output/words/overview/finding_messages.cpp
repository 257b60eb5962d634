#include "output/words/overview/finding_messages.hpp"

#include <iterator>

namespace maillage::words::overview {
namespace {

using model::Rule;

constexpr output_text::KeyedMessage<Rule> together_table[] = {
    {Rule::action_sans_porteur,
     {"{n} {n:action n’a|actions n’ont} pas de porteur",
      "{n} {n:action has|actions have} no porteur"}},
    {Rule::porteur_incertain,
     {"{n} {n:action a|actions ont} un porteur incertain",
      "{n} {n:action has|actions have} an uncertain porteur"}},
    {Rule::porteur_personne,
     {"{n} {n:action est portée|actions sont portées} par une personne dont la structure n’est pas "
      "dite",
      "{n} {n:action is|actions are} carried by a person whose organisation is not said"}},
    {Rule::porteur_perdu,
     {"{n} {n:action a|actions ont} perdu un porteur",
      "{n} {n:action has|actions have} lost a porteur"}},
    {Rule::porteur_hors_instance,
     {"{n} {n:porteur ne siège|porteurs ne siègent} dans aucune instance",
      "{n} {n:porteur sits|porteurs sit} on no instance"}},
    {Rule::action_isolee,
     {"{n} {n:action est menée|actions sont menées} par une seule organisation",
      "{n} {n:action is led by one organisation alone|actions are led by one organisation alone "
      "each}"}},
    {Rule::action_sans_financeur,
     {"{n} {n:action n’a|actions n’ont} pas de financeur nommé",
      "{n} {n:action names|actions name} no funder"}},
    {Rule::action_sans_fiche,
     {"{n} {n:action engagée n’a|actions engagées n’ont} pas de fiche",
      "{n} {n:action under way has|actions under way have} no fiche"}},
    {Rule::action_dormante,
     {"{n} {n:action n’a|actions n’ont} toujours pas commencé, bilan après bilan",
      "{n} {n:action has|actions have} not begun, review after review"}},
    {Rule::action_sans_indicateur,
     {"{n} {n:action n’a|actions n’ont} pas d’indicateur",
      "{n} {n:action has|actions have} no indicator"}},
    {Rule::action_sans_objectif,
     {"{n} {n:action n’est rattachée|actions ne sont rattachées} à aucun objectif",
      "{n} {n:action hangs|actions hang} on no objective"}},
    {Rule::action_absente,
     {"{n} {n:action a quitté le tableau sans être réalisée ni abandonnée|actions ont quitté le "
      "tableau sans être réalisées ni abandonnées}",
      "{n} {n:action has|actions have} left the table neither done nor abandoned"}},
    {Rule::objectif_sans_action,
     {"{n} {n:objectif n’a|objectifs n’ont} aucune action",
      "{n} {n:objective has|objectives have} no action"}},
    {Rule::objectif_sans_action_decrite,
     {"{n} {n:objectif n’a que des lignes qui le|objectifs n’ont que des lignes qui les} répètent, "
      "sans action décrite",
      "{n} {n:objective has only rows that repeat it,|objectives have only rows that repeat them,} "
      "without a described action"}},
    {Rule::objectif_sans_porteur,
     {"{n} {n:objectif n’a|objectifs n’ont} aucune action qui ait un porteur",
      "{n} {n:objective has|objectives have} no action with a porteur"}},
    {Rule::objectif_sans_avancement,
     {"{n} {n:objectif n’avance|objectifs n’avancent} pas\u00A0: rien n’y est en cours ni réalisé",
      "{n} {n:objective makes|objectives make} no progress: nothing is under way or done"}},
    {Rule::objectif_sans_instance,
     {"{n} {n:objectif n’est suivi|objectifs ne sont suivis} nommément par aucune instance",
      "{n} {n:objective is|objectives are} followed by no instance by name"}},
    {Rule::signataire_sans_role,
     {"{n} {n:signataire n’a|signataires n’ont} de rôle dans aucune action",
      "{n} {n:signatory has|signatories have} no part in any action"}},
    {Rule::partenaire_isole,
     {"{n} {n:organisation n’est citée|organisations ne sont citées} ni par une action ni par une "
      "instance",
      "{n} {n:organisation is|organisations are} named by no action and no instance"}},
    {Rule::porteur_critique,
     {"{n} {n:organisation tient à elle seule des actions, ou des liens, qui tomberaient avec "
      "elle|organisations tiennent à elles seules des actions, ou des liens, qui tomberaient avec "
      "elles}",
      "{n} {n:organisation alone holds actions, or ties, that would fall with it|organisations "
      "alone hold actions, or ties, that would fall with them}"}},
    {Rule::doublon_probable,
     {"{n} {n:paire de noms désigne peut-être|paires de noms désignent peut-être chacune} une "
      "seule organisation",
      "{n} {n:pair of names may be one organisation|pairs of names may be one organisation each}"}},
    {Rule::instance_sans_membre,
     {"{n} {n:instance n’a|instances n’ont} aucun membre déclaré",
      "{n} {n:instance has|instances have} no declared member"}},
    {Rule::rythme_non_tenu,
     {"{n} {n:instance s’est réunie|instances se sont réunies} moins que promis",
      "{n} {n:instance|instances} met less than promised"}},
    {Rule::reunions_non_datees,
     {"{n} {n:instance a promis un rythme, sans qu’aucune de ses|instances ont promis un rythme, "
      "sans qu’aucune de leurs} réunions soit datée",
      "{n} {n:instance promised a rhythm, and none of its|instances promised a rhythm, and none of "
      "their} meetings is dated"}},
    {Rule::instance_sans_porteur,
     {"{n} {n:instance ne compte aucun porteur des actions qu’elle suit|instances ne comptent "
      "aucun porteur des actions qu’elles suivent}",
      "{n} {n:instance has no porteur of the actions it follows|instances have no porteur of the "
      "actions they follow}"}},
    {Rule::signataire_hors_copil,
     {"{n} {n:signataire ne siège|signataires ne siègent} pas au comité de pilotage",
      "{n} {n:signatory does|signatories do} not sit on the steering committee"}},
    {Rule::epci_sans_referent,
     {"{n} EPCI {n:n’a|n’ont} pas de référent", "{n} EPCI {n:has|have} no référent"}},
    {Rule::epci_sans_action,
     {"{n} EPCI {n:n’est couvert|ne sont couverts} par aucune action",
      "{n} EPCI {n:is|are} covered by no action"}},
    {Rule::chiffre_discordant,
     {"{n} {n:chiffre déclaré n’est pas celui|chiffres déclarés ne sont pas ceux} que donnent les "
      "lignes",
      "{n} declared {n:figure is|figures are} not what the rows give"}},
    {Rule::plan_disperse,
     {"{n} {n:tableau compte|tableaux comptent} plus d’actions que le plafond du contrat",
      "{n} {n:table holds|tables hold} more actions than the contract’s ceiling"}},
    {Rule::porteur_surcharge,
     {"{n} {n:porteur dépasse|porteurs dépassent} le plafond d’actions du contrat",
      "{n} {n:porteur is|porteurs are} over the contract’s ceiling of actions"}},
    {Rule::colonne_non_renseignee,
     {"{n} {n:colonne n’est pas remplie,|colonnes ne sont pas remplies,} ou pas partout",
      "{n} {n:column is|columns are} not filled in, or not everywhere"}},
    {Rule::exigence_non_tenue,
     {"{n} {n:exigence n’est pas tenue|exigences ne sont pas tenues}",
      "{n} {n:requirement is|requirements are} not met"}},
    {Rule::exception_perimee,
     {"{n} {n:exception acceptée est|exceptions acceptées sont} à revoir",
      "{n} accepted {n:exception is|exceptions are} to be looked at again"}},
};
static_assert(output_text::is_in_order(together_table));
static_assert(std::size(together_table) == model::rule_count);

constexpr output_text::KeyedMessage<AxisFinding> axis_finding_table[] = {
    {AxisFinding::no_action,
     {"{n} {n:axe n’a|axes n’ont} aucune action", "{n} {n:axis has|axes have} no action"}},
    {AxisFinding::no_described_action,
     {"{n} {n:axe n’a que des lignes qui le|axes n’ont que des lignes qui les} répètent, sans "
      "action décrite",
      "{n} {n:axis has only rows that repeat it,|axes have only rows that repeat them,} without a "
      "described action"}},
    {AxisFinding::no_carrier,
     {"{n} {n:axe n’a|axes n’ont} aucune action qui ait un porteur",
      "{n} {n:axis has|axes have} no action with a porteur"}},
    {AxisFinding::no_progress,
     {"{n} {n:axe n’avance|axes n’avancent} pas\u00A0: rien n’y est en cours ni réalisé",
      "{n} {n:axis makes|axes make} no progress: nothing is under way or done"}},
    {AxisFinding::no_instance,
     {"{n} {n:axe n’est suivi|axes ne sont suivis} nommément par aucune instance",
      "{n} {n:axis is|axes are} followed by no instance by name"}},
};
static_assert(output_text::is_in_order(axis_finding_table));

}  // namespace

const output_text::Message& told_together(model::Rule rule) {
  return together_table[static_cast<std::size_t>(rule)].message;
}

const output_text::Message& message_of(AxisFinding key) {
  return axis_finding_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
