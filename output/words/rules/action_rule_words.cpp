// Rules about actions and objectives, and porteurs of single actions.
#include "output/words/rules/rule_words.hpp"

namespace maillage::words {
namespace {

using headlines::Stake;
using model::Rule;

constexpr output_text::Message over = {
    "rien à décider\u00A0: l’action est réalisée\u00A0; à compléter si l’évaluation en a besoin",
    "nothing to decide: the action is done; to be completed if the evaluation needs it"};

constexpr RuleWords action_rules[] = {
    {.rule = Rule::action_sans_porteur,
     .part = RulePart::without_carrier,
     .in_check = InCheck::own_part,
     .stake = Stake::no_carrier,
     .title = {"Actions sans porteur", "Actions without a porteur"},
     .together = {"{n} {n:action n’a|actions n’ont} pas de porteur",
                  "{n} {n:action has|actions have} no porteur"},
     .definition = {"l’action, non abandonnée, ne nomme personne dans la colonne "
                    "«\u00A0porteur\u00A0»\u00A0; grave, ou pour information si elle est réalisée",
                    "the action, not abandoned, names nobody in the column “porteur”; serious, or "
                    "for information if it is done"},
     .to_do = {"le comité\u00A0: désigner un porteur, ou abandonner l’action\u00A0; d’ici là rien "
               "ne dit qui la mène",
               "the committee: name a porteur, or drop the action; until then nothing says who "
               "leads it"},
     .to_know = over},
    {.rule = Rule::porteur_incertain,
     .part = RulePart::without_carrier,
     .in_check = InCheck::own_part,
     .stake = Stake::no_carrier,
     .title = {"Actions au porteur incertain", "Actions with an uncertain porteur"},
     .together = {"{n} {n:action a|actions ont} un porteur incertain",
                  "{n} {n:action has|actions have} an uncertain porteur"},
     .definition = {"la cellule «\u00A0porteur\u00A0» ne porte que «\u00A0?\u00A0», «\u00A0non "
                    "déterminé\u00A0» ou des noms avec un doute",
                    "the cell “porteur” holds only “?”, “not determined” or names with a doubt"},
     .to_do = {"le coordinateur\u00A0: demander qui porte l’action, puis l’écrire sans réserve",
               "the coordinator: ask who carries it, then write it without reserve"},
     .to_know = over},
    {.rule = Rule::porteur_personne,
     .part = RulePart::without_carrier,
     .in_check = InCheck::own_part,
     .stake = Stake::no_carrier,
     .title = {"Actions portées par une personne, structure non dite",
               "Actions carried by a person, organisation not said"},
     .together =
         {"{n} {n:action est portée|actions sont portées} par une personne dont la structure n’est "
          "pas dite",
          "{n} {n:action is|actions are} carried by a person whose organisation is not said"},
     .definition = {"la cellule «\u00A0porteur\u00A0» ne nomme qu’une personne, sans dire de "
                    "quelle organisation\u00A0; à demander, ce n’est pas une action sans porteur",
                    "the cell “porteur” names a person only, not of which organisation; a question "
                    "to ask, no action without a porteur"},
     .to_do = {"le coordinateur\u00A0: écrire l’organisation de la personne",
               "the coordinator: write the organisation of the person"},
     .to_know = over},
    {.rule = Rule::porteur_perdu,
     .part = RulePart::evolution,
     .in_check = InCheck::list,
     .stake = Stake::lost,
     .title = {"Actions qui ont perdu un porteur", "Actions that lost a porteur"},
     .together = {"{n} {n:action a|actions ont} perdu un porteur",
                  "{n} {n:action has|actions have} lost a porteur"},
     .definition = {"un porteur du tableau précédent n’est plus nommé, ni lui, ni un de ses "
                    "services, ni son organisation mère",
                    "a porteur of the table before is no longer named, neither it, nor its "
                    "services, nor its parent"},
     .to_do = {"le comité\u00A0: confirmer le retrait, ou demander à l’ancien porteur",
               "the committee: confirm the withdrawal, or ask the former porteur"},
     .to_know = {"rien à décider\u00A0: d’autres portent encore l’action, ou elle est réalisée",
                 "nothing to decide: others still carry the action, or it is done"}},
    {.rule = Rule::porteur_hors_instance,
     .part = RulePart::governance,
     .in_check = InCheck::list,
     .stake = Stake::outside,
     .title = {"Porteurs qui ne siègent dans aucune instance", "Porteurs that sit on no instance"},
     .together = {"{n} {n:porteur ne siège|porteurs ne siègent} dans aucune instance aux membres "
                  "renseignés",
                  "{n} {n:porteur sits|porteurs sit} on no instance whose members are recorded"},
     .definition = {"le porteur d’une action non abandonnée n’est membre ou pilote d’aucune "
                    "instance, ni ses services, ni son organisation mère",
                    "the porteur of an action not abandoned is member or lead of no instance, nor "
                    "are its services or parent"},
     .to_do = {"le comité\u00A0: une place dans une instance, ou écrire laquelle existe "
               "déjà\u00A0; d’ici là rien ne dit qui y est entendu",
               "the committee: a seat on an instance, or write which there is; until then nothing "
               "says who is heard there"},
     .to_know = {"le coordinateur\u00A0: dire quelles organisations ce nom collectif désigne",
                 "the coordinator: say which organisations this collective name stands for"}},
    {.rule = Rule::action_isolee,
     .part = RulePart::partnerships,
     .in_check = InCheck::list,
     .stake = Stake::few,
     .title = {"Actions menées par une seule organisation", "Actions of one organisation alone"},
     .together = {"{n} {n:action est menée|actions sont menées} par une seule organisation",
                  "{n} {n:action is led by one organisation alone|actions are led by one "
                  "organisation alone each}"},
     .definition = {"la ligne nomme une seule organisation, sans partenaire ni financeur\u00A0; "
                    "seulement si le tableau en renseigne",
                    "the row names one organisation, no partner and no funder; only where the "
                    "table records them"},
     .to_do = {"le coordinateur\u00A0: chercher avec qui mener l’action, ou écrire avec qui elle "
               "l’est",
               "the coordinator: look for whom to do the action with, or write who does"}},
    {.rule = Rule::action_sans_financeur,
     .part = RulePart::coverage,
     .in_check = InCheck::list,
     .stake = Stake::unpaid,
     .title = {"Actions sans financeur", "Actions without a funder"},
     .together = {"{n} {n:action n’a|actions n’ont} pas de financeur nommé",
                  "{n} {n:action names|actions name} no funder"},
     .definition = {"aucun financeur nommé\u00A0; seulement si le tableau en renseigne",
                    "no funder named; only where the table records them"},
     .to_do = {"le coordinateur\u00A0: écrire qui paie, ou «\u00A0aucun\u00A0»",
               "the coordinator: write who pays, or \"none\""},
     .to_know = over},
    {.rule = Rule::action_sans_fiche,
     .part = RulePart::evolution,
     .in_check = InCheck::list,
     .stake = Stake::unwritten,
     .title = {"Actions engagées sans fiche", "Actions under way without a fiche"},
     .together = {"{n} {n:action engagée n’a|actions engagées n’ont} pas de fiche",
                  "{n} {n:action under way has|actions under way have} no fiche"},
     .definition = {"en cours ou réalisée, et «\u00A0piste\u00A0» ou sans numéro de fiche",
                    "under way or done, and a “piste” or without a fiche’s number"},
     .to_do =
         {"le coordinateur\u00A0: écrire la fiche avec le porteur\u00A0; sans elle rien n’est "
          "évaluable",
          "the coordinator: write the fiche with the porteur; without it nothing can be evaluated"},
     .to_know = over},
    {.rule = Rule::action_dormante,
     .part = RulePart::evolution,
     .in_check = InCheck::list,
     .stake = Stake::dormant,
     .title = {"Actions dormantes", "Dormant actions"},
     .together = {"{n} {n:action n’a|actions n’ont} toujours pas commencé, bilan après bilan",
                  "{n} {n:action has|actions have} not begun, review after review"},
     .definition =
         {"non commencée dans ce bilan et dans ceux d’avant, un par an, sans interruption",
          "not begun in this review and those before, one a year, without a break"},
     .to_do = {"le comité\u00A0: lancer l’action, la reporter ou l’abandonner",
               "the committee: start the action, put it off or drop it"}},
    {.rule = Rule::action_sans_indicateur,
     .part = RulePart::coverage,
     .in_check = InCheck::list,
     .stake = Stake::unwritten,
     .title = {"Actions sans indicateur", "Actions without an indicator"},
     .together = {"{n} {n:action n’a|actions n’ont} pas d’indicateur",
                  "{n} {n:action has|actions have} no indicator"},
     .definition = {"aucun indicateur\u00A0; seulement si le tableau en renseigne",
                    "no indicator; only where the table records them"},
     .to_do = {"le coordinateur\u00A0: convenir d’un indicateur avec le porteur",
               "the coordinator: agree on an indicator with the porteur"},
     .to_know = over},
    {.rule = Rule::action_sans_objectif,
     .part = RulePart::coverage,
     .in_check = InCheck::list,
     .stake = Stake::unwritten,
     .title = {"Actions sans objectif", "Actions without an objective"},
     .together = {"{n} {n:action n’est rattachée|actions ne sont rattachées} à aucun objectif",
                  "{n} {n:action hangs|actions hang} on no objective"},
     .definition = {"rattachée ni à un objectif ni à un axe, alors que d’autres le sont",
                    "hangs on neither objective nor axis while others do"},
     .to_do = {"le coordinateur\u00A0: rattacher l’action à un objectif",
               "the coordinator: put the action under an objective"},
     .to_know = over},
    {.rule = Rule::action_absente,
     .part = RulePart::evolution,
     .in_check = InCheck::list,
     .stake = Stake::lost,
     .title = {"Actions absentes de ce tableau", "Actions missing from this table"},
     .together = {"{n} {n:action a quitté le tableau sans être réalisée ni abandonnée|actions ont "
                  "quitté le tableau sans être réalisées ni abandonnées}",
                  "{n} {n:action has|actions have} left the table neither done nor abandoned"},
     .definition =
         {"absente de ce tableau, sans avoir été réalisée ni abandonnée dans le dernier qui la "
          "compte",
          "not in this table, and neither done nor abandoned in the last one that has it"},
     .to_do = {"le coordinateur\u00A0: remettre l’action au tableau, ou y dire son abandon",
               "the coordinator: put the action back in the table, or say there that it was "
               "dropped"}},
    {.rule = Rule::objectif_sans_action,
     .part = RulePart::coverage,
     .in_check = InCheck::own_part,
     .stake = Stake::empty_objective,
     .title = {"Objectifs sans action", "Objectives without an action"},
     .together = {"{n} {n:objectif n’a|objectifs n’ont} aucune action",
                  "{n} {n:objective has|objectives have} no action"},
     .together_of_axes = {"{n} {n:axe n’a|axes n’ont} aucune action",
                          "{n} {n:axis has|axes have} no action"},
     .definition = {"aucune ligne ne s’y rattache", "no row hangs on it"},
     .to_do = {"le comité\u00A0: inscrire une action, ou renoncer à l’objectif",
               "the committee: put an action there, or give the objective up"}},
    {.rule = Rule::objectif_sans_action_decrite,
     .part = RulePart::coverage,
     .in_check = InCheck::own_part,
     .stake = Stake::empty_objective,
     .title = {"Objectifs sans action décrite", "Objectives without a described action"},
     .together = {"{n} {n:objectif n’a que des lignes qui le|objectifs n’ont que des lignes qui "
                  "les} répètent, sans action décrite",
                  "{n} {n:objective has only rows that repeat it,|objectives have only rows that "
                  "repeat them,} without a described action"},
     .together_of_axes = {"{n} {n:axe n’a que des lignes qui le|axes n’ont que des lignes qui les} "
                          "répètent, sans action décrite",
                          "{n} {n:axis has only rows that repeat it,|axes have only rows that "
                          "repeat them,} without a described action"},
     .definition = {"ses lignes non abandonnées ne font que répéter son nom, sans porteur\u00A0; "
                    "elles restent comptées comme des actions",
                    "its rows that are not abandoned only repeat its name, without a porteur; they "
                    "still count as actions"},
     .to_do = {"le comité\u00A0: décrire l’action, ou renoncer à l’objectif",
               "the committee: describe the action, or give the objective up"}},
    {.rule = Rule::objectif_sans_porteur,
     .part = RulePart::without_carrier,
     .in_check = InCheck::own_part,
     .stake = Stake::empty_objective,
     .title = {"Objectifs dont aucune action n’a de porteur",
               "Objectives none of whose actions has a porteur"},
     .together = {"{n} {n:objectif n’a|objectifs n’ont} aucun porteur, actions abandonnées à part",
                  "{n} {n:objective has|objectives have} no porteur, abandoned actions apart"},
     .together_of_axes = {"{n} {n:axe n’a|axes n’ont} aucun porteur, actions abandonnées à part",
                          "{n} {n:axis has|axes have} no porteur, abandoned actions apart"},
     .definition =
         {"il a des actions non abandonnées, dont aucune n’a de porteur nommé sans réserve",
          "it has actions that are not abandoned, none with a porteur named without reserve"},
     .to_do = {"le comité\u00A0: trouver qui porte au moins une des actions",
               "the committee: find who carries at least one of the actions"},
     .to_know = {"rien à décider\u00A0: toutes ses actions sont réalisées",
                 "nothing to decide: all its actions are done"}},
    {.rule = Rule::objectif_sans_avancement,
     .part = RulePart::coverage,
     .in_check = InCheck::own_part,
     .stake = Stake::dormant,
     .title = {"Objectifs sans avancement", "Objectives without progress"},
     .together =
         {"{n} {n:objectif n’avance|objectifs n’avancent} pas\u00A0: rien n’y est en cours ni "
          "réalisé",
          "{n} {n:objective makes|objectives make} no progress: nothing is under way or done"},
     .together_of_axes =
         {"{n} {n:axe n’avance|axes n’avancent} pas\u00A0: rien n’y est en cours ni réalisé",
          "{n} {n:axis makes|axes make} no progress: nothing is under way or done"},
     .definition = {"parmi les actions dont l’état est dit, aucune n’est en cours ni réalisée",
                    "of the actions whose state is said, none is under way or done"},
     .to_do = {"le comité\u00A0: dire ce qui bloque, et ce qui est maintenu",
               "the committee: say what holds it up, and what is kept"}},
    {.rule = Rule::objectif_sans_instance,
     .part = RulePart::coverage,
     .in_check = InCheck::list,
     .stake = Stake::not_followed,
     .title = {"Objectifs qu’aucune instance ne suit", "Objectives that no instance follows"},
     .together =
         {"{n} {n:objectif n’est suivi|objectifs ne sont suivis} nommément par aucune instance",
          "{n} {n:objective is|objectives are} followed by no instance by name"},
     .together_of_axes =
         {"{n} {n:axe n’est suivi|axes ne sont suivis} nommément par aucune instance",
          "{n} {n:axis is|axes are} followed by no instance by name"},
     .definition = {"dans le mandat d’aucune instance nommément, ni lui ni ce qui est "
                    "au-dessus\u00A0; pour information si une instance suit tout le plan",
                    "in no instance’s remit by name, nor what is above it; for information if an "
                    "instance follows the whole plan"},
     .to_do = {"le comité\u00A0: confier nommément ces actions à une instance",
               "the committee: give these actions to an instance by name"},
     .to_know =
         {"le coordinateur\u00A0: écrire ce que suit chaque instance, si l’une d’elles suit ces "
          "actions",
          "the coordinator: write what each instance follows, if one of them follows these "
          "actions"}},
};
static_assert(are_rules_from(Rule{}, action_rules));
static_assert(std::size(action_rules) == static_cast<std::size_t>(Rule::signataire_sans_role));

}  // namespace

std::span<const RuleWords> words_of_actions_and_objectives() { return action_rules; }

}  // namespace maillage::words
