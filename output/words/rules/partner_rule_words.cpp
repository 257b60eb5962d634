// Rules about organisations, instances, EPCI, figures, tables and what the contract accepts or requires.
#include "output/words/rules/rule_words.hpp"

namespace maillage::words {
namespace {

using headlines::Stake;
using model::Rule;

constexpr RuleWords partner_rules[] = {
    {.rule = Rule::signataire_sans_role,
     .part = RulePart::governance,
     .in_check = InCheck::list,
     .stake = Stake::no_part,
     .title = {"Signataires sans rôle dans une action", "Signatories without a part in an action"},
     .together = {"{n} {n:signataire n’a|signataires n’ont} de rôle dans aucune action",
                  "{n} {n:signatory has|signatories have} no part in any action"},
     .definition = {"ni lui ni ses services ne portent, ne financent ni ne prennent part à une "
                    "action non abandonnée",
                    "neither it nor its services carry, fund or take part in an action that is not "
                    "abandoned"},
     .to_do = {"le comité\u00A0: convenir avec le signataire de ce qu’il fait",
               "the committee: agree with the signatory on what it does"},
     .to_know = {"rien à décider\u00A0: il finance ou pilote le contrat, ou un axe",
                 "nothing to decide: it funds or leads the contract, or an axis"}},
    {.rule = Rule::partenaire_isole,
     .part = RulePart::partnerships,
     .in_check = InCheck::list,
     .stake = Stake::no_part,
     .title = {"Organisations isolées", "Isolated organisations"},
     .together = {"{n} {n:organisation n’est citée|organisations ne sont citées} ni par une action "
                  "ni par une instance",
                  "{n} {n:organisation is|organisations are} named by no action and no instance"},
     .definition =
         {"ni elle ni ses services ne sont nommés par une ligne, une instance, un financement ou "
          "une signature",
          "neither it nor its services are named by a row, an instance, a funding or a signature"},
     .to_do = {"le coordinateur\u00A0: dire le rôle de l’organisation, ou la retirer de la liste",
               "the coordinator: say the organisation’s part, or take it off the list"}},
    {.rule = Rule::porteur_critique,
     .part = RulePart::fragility,
     .in_check = InCheck::list,
     .stake = Stake::few,
     .title = {"Organisations dont beaucoup dépend", "Organisations much depends on"},
     .together =
         {"{n} {n:organisation porte seule beaucoup d’actions, ou est seule à en relier d’autres "
          "au "
          "réseau|organisations portent seules beaucoup d’actions, ou sont seules à en relier "
          "d’autres "
          "au réseau}",
          "{n} {n:organisation carries many actions alone, or alone joins others to the network|"
          "organisations carry many actions alone, or alone join others to the network}"},
     .definition = {"seule à porter autant d’actions que le seuil, ou porteur sans qui d’autres "
                    "seraient coupés du réseau",
                    "alone on as many actions as the threshold, or a porteur without whom others "
                    "would be cut off"},
     .to_do = {"le comité\u00A0: chercher un co-porteur avant un départ",
               "the committee: look for a co-porteur before somebody leaves"}},
    {.rule = Rule::doublon_probable,
     .part = RulePart::method,
     .in_check = InCheck::list,
     .stake = Stake::contradiction,
     .title = {"Noms peut-être en double", "Names that may be duplicates"},
     .together = {"{n} {n:paire de noms désigne peut-être|paires de noms désignent peut-être "
                  "chacune} une seule organisation",
                  "{n} {n:pair of names may be one organisation|pairs of names may be one "
                  "organisation each}"},
     .definition = {"deux organisations dont les noms sont proches, et que rien ne dit différentes",
                    "two organisations with near names that nothing says to be different"},
     .to_do = {"le coordinateur\u00A0: dire si c’est la même (alias), ou non",
               "the coordinator: say whether it is the same one (alias), or not"}},
    {.rule = Rule::instance_sans_membre,
     .part = RulePart::governance,
     .in_check = InCheck::list,
     .stake = Stake::not_followed,
     .title = {"Instances sans membre", "Instances without members"},
     .together = {"{n} {n:instance n’a|instances n’ont} aucun membre déclaré",
                  "{n} {n:instance has|instances have} no declared member"},
     .definition =
         {"aucun membre\u00A0; pour information si le contrat ne dit pas qui en est membre",
          "no member; for information if the contract does not say who is"},
     .to_do = {"le coordinateur\u00A0: écrire qui siège dans l’instance",
               "the coordinator: write who sits on the instance"}},
    {.rule = Rule::rythme_non_tenu,
     .part = RulePart::governance,
     .in_check = InCheck::list,
     .stake = Stake::rhythm,
     .title = {"Instances réunies moins que promis", "Instances that met less than promised"},
     .together = {"{n} {n:instance s’est réunie|instances se sont réunies} moins que promis {when}",
                  "{n} {n:instance|instances} met less than promised {when}",
                  "{when}: \"en 2023\", \"au moins une année\""},
     .definition = {"moins de réunions que promis dans une année pleine du contrat",
                    "fewer meetings than promised in a full year of the contract"},
     .to_do = {"le comité\u00A0: réunir l’instance, ou changer le rythme promis",
               "the committee: hold the meeting, or change what is promised"}},
    {.rule = Rule::reunions_non_datees,
     .part = RulePart::governance,
     .in_check = InCheck::list,
     .stake = Stake::rhythm,
     .title = {"Instances dont aucune réunion n’est datée",
               "Instances none of whose meetings is dated"},
     .together = {"{n} {n:instance a promis un rythme, sans qu’aucune de ses|instances ont promis "
                  "un rythme, sans qu’aucune de leurs} réunions soit datée",
                  "{n} {n:instance promised a rhythm, and none of its|instances promised a rhythm, "
                  "and none of their} meetings is dated"},
     .definition = {"un rythme est promis et aucune réunion n’est datée\u00A0; on ne sait pas si "
                    "elle s’est réunie, sauf les années où la source dit que non",
                    "a rhythm was promised and no meeting is dated: whether it met is not known, "
                    "but for years of which the source says that it did not"},
     .to_do = {"le coordinateur\u00A0: écrire les dates des réunions, ou qu’il n’y en a pas eu",
               "the coordinator: write the dates of the meetings, or that there were none"}},
    {.rule = Rule::instance_sans_porteur,
     .part = RulePart::governance,
     .in_check = InCheck::list,
     .stake = Stake::outside,
     .title = {"Instances sans porteur de leur mandat",
               "Instances without a porteur of their remit"},
     .together = {"{n} {n:instance ne compte aucun porteur des actions qu’elle suit|instances ne "
                  "comptent aucun porteur des actions qu’elles suivent}",
                  "{n} {n:instance has no porteur of the actions it follows|instances have no "
                  "porteur of the actions they follow}"},
     .definition = {"aucun porteur des actions de son mandat n’en est membre ou pilote",
                    "no porteur of the actions in its remit is its member or lead"},
     .to_do = {"le comité\u00A0: y faire siéger un porteur de ce qu’elle suit",
               "the committee: seat a porteur of what it follows"}},
    {.rule = Rule::signataire_hors_copil,
     .part = RulePart::governance,
     .in_check = InCheck::list,
     .stake = Stake::outside,
     .title = {"Signataires absents du COPIL", "Signatories not on the steering committee"},
     .together = {"{n} {n:signataire ne siège|signataires ne siègent} pas au comité de pilotage",
                  "{n} {n:signatory does|signatories do} not sit on the steering committee"},
     .definition =
         {"le signataire ne siège dans aucune instance stratégique\u00A0; pour information s’il y "
          "est invité",
          "the signatory sits on no strategic instance; for information if it is invited"},
     .to_do = {"le comité\u00A0: une place au comité de pilotage",
               "the committee: a seat on the steering committee"},
     .to_know = {"rien à décider\u00A0: il y est invité",
                 "nothing to decide: it is invited there"}},
    {.rule = Rule::epci_sans_referent,
     .part = RulePart::governance,
     .in_check = InCheck::list,
     .stake = Stake::territory,
     .title = {"EPCI sans référent", "EPCI without a référent"},
     .together = {"{n} EPCI {n:n’a|n’ont} pas de référent", "{n} EPCI {n:has|have} no référent"},
     .definition = {"aucun référent dans l’année du tableau", "no référent in the table’s year"},
     .to_do = {"l’EPCI\u00A0: désigner un élu ou un technicien référent",
               "the EPCI: name an elected or technical référent"},
     .to_know = {"le coordinateur\u00A0: écrire les référents, ou que l’EPCI n’en a pas",
                 "the coordinator: write the référents, or that the EPCI has none"}},
    {.rule = Rule::epci_sans_action,
     .part = RulePart::coverage,
     .in_check = InCheck::list,
     .stake = Stake::territory,
     .title = {"EPCI sans action", "EPCI without an action"},
     .together = {"{n} EPCI {n:n’est couvert|ne sont couverts} par aucune action",
                  "{n} EPCI {n:is|are} covered by no action"},
     .definition = {"aucune action non abandonnée ne le couvre, et sa communauté de communes n’en "
                    "porte aucune\u00A0; seulement si le tableau renseigne les EPCI",
                    "no action that is not abandoned covers it, and its council carries none; only "
                    "where the table records EPCI"},
     .to_do = {"le comité\u00A0: dire ce que le contrat fait sur ce territoire",
               "the committee: say what the contract does on that territory"},
     .to_know = {"rien à décider\u00A0: une organisation de ce territoire porte une action",
                 "nothing to decide: an organisation of that territory carries an action"}},
    {.rule = Rule::chiffre_discordant,
     .part = RulePart::figures,
     .in_check = InCheck::own_part,
     .stake = Stake::contradiction,
     .title = {"Chiffres déclarés que les lignes ne donnent pas",
               "Declared figures that the rows do not give"},
     .together = {"{n} {n:chiffre déclaré n’est pas celui|chiffres déclarés ne sont pas ceux} que "
                  "donnent les lignes",
                  "{n} declared {n:figure is|figures are} not what the rows give"},
     .definition = {"le chiffre déclaré n’est pas celui qui se compte dans les lignes",
                    "the declared figure is not what is counted in the rows"},
     .to_do =
         {"le comité\u00A0: dire lequel est juste\u00A0; le coordinateur corrige le tableau ou le "
          "document",
          "the committee: say which is right; the coordinator corrects the table or the document"},
     .to_know = {"le coordinateur\u00A0: dire dans le document comment il compte",
                 "the coordinator: say in the document how it counts"}},
    {.rule = Rule::plan_disperse,
     .part = RulePart::evolution,
     .in_check = InCheck::list,
     .stake = Stake::dispersed,
     .title = {"Plan dispersé", "Scattered plan"},
     .together =
         {"{n} {n:tableau compte|tableaux comptent} plus d’actions que le plafond du contrat",
          "{n} {n:table holds|tables hold} more actions than the contract’s ceiling"},
     .definition = {"plus d’actions non abandonnées que le plafond du contrat",
                    "more actions that are not abandoned than the contract’s ceiling"},
     .to_do = {"le comité\u00A0: retirer ou fusionner des actions",
               "the committee: drop or merge actions"}},
    {.rule = Rule::porteur_surcharge,
     .part = RulePart::fragility,
     .in_check = InCheck::list,
     .stake = Stake::few,
     .title = {"Porteurs surchargés", "Overloaded porteurs"},
     .together = {"{n} {n:porteur dépasse|porteurs dépassent} le plafond d’actions du contrat",
                  "{n} {n:porteur is|porteurs are} over the contract’s ceiling of actions"},
     .definition =
         {"porte plus d’actions ni abandonnées ni closes que le plafond du contrat",
          "carries more actions neither abandoned nor closed than the contract’s ceiling"},
     .to_do = {"le comité\u00A0: confier des actions à d’autres",
               "the committee: hand actions to others"}},
    {.rule = Rule::colonne_non_renseignee,
     .part = RulePart::coverage,
     .in_check = InCheck::list,
     .stake = Stake::not_recorded,
     .title = {"Colonnes non renseignées", "Columns not filled in"},
     .together =
         {"{n} {n:colonne que lisent les règles n’est pas remplie, ou ne l’est|colonnes que "
          "lisent les règles ne sont pas remplies, ou ne le sont} qu’en partie",
          "{n} {n:column that the rules read is|columns that the rules read are} not "
          "filled in, or only in part"},
     .definition = {"aucune ligne du tableau ne remplit la colonne, ou des cellules disent "
                    "«\u00A0non renseigné\u00A0»",
                    "no row of the table fills in the column, or cells say “not recorded”"},
     .to_do =
         {"le coordinateur\u00A0: remplir la colonne, ou y renoncer\u00A0; d’ici là rien n’en est "
          "dit",
          "the coordinator: fill the column in, or give it up; until then nothing is said of it"}},
    {.rule = Rule::porteur_ferme,
     .part = RulePart::fragility,
     .in_check = InCheck::list,
     .stake = Stake::few,
     .title = {"Organisations fermées qui portent ou prennent part",
               "Closed organisations that carry or take part"},
     .together = {"{n} {n:organisation fermée est encore nommée|organisations fermées sont encore "
                  "nommées} par des actions",
                  "{n} closed {n:organisation is|organisations are} still named by actions"},
     .definition = {"un registre public la dit fermée (ferme_depuis) dans l’année du tableau ou "
                    "avant, et une action non abandonnée la nomme\u00A0; pour information si elle "
                    "n’en porte aucune qui soit en cours",
                    "a public register says that it is closed (ferme_depuis) in the table’s year "
                    "or before, and an action that is not abandoned names it; for information if "
                    "it carries none that is open"},
     .to_do = {"le comité\u00A0: désigner un autre porteur, ou dire qui a repris l’activité",
               "the committee: name another porteur, or say who has taken over"},
     .to_know = {"le coordinateur\u00A0: dire qui a repris l’activité, ou la retirer de l’action",
                 "the coordinator: say who has taken over, or take it off the action"}},
    {.rule = Rule::competence_absente,
     .part = RulePart::governance,
     .in_check = InCheck::list,
     .stake = Stake::outside,
     .title = {"EPCI qui portent sans la compétence", "EPCI that carry without the competence"},
     .together =
         {"{n} {n:compétence est nommée par une action d’un EPCI qui ne l’a pas|compétences "
          "sont nommées par des actions d’EPCI qui ne les ont pas}",
          "{n} {n:competence is named by an action of an EPCI that has it not|competences "
          "are named by actions of EPCI that have them not}"},
     .definition = {"le titre d’une action qu’il porte nomme une compétence que le registre dit "
                    "absente (competences_absentes)\u00A0; pour information si un seul mot ou "
                    "l’objectif la nomme\u00A0: c’est alors une question",
                    "the title of an action it carries names a competence that the register says "
                    "it has not (competences_absentes); for information where one word or the "
                    "objective names it: then it is a question"},
     .to_do = {"le comité\u00A0: vérifier les statuts, puis confier l’action à qui a la compétence "
               "ou la faire transférer",
               "the committee: check the statutes, then give the action to who has the competence, "
               "or have it transferred"},
     .to_know = {"le coordinateur\u00A0: dire si l’action relève de cette compétence",
                 "the coordinator: say whether the action is of that competence"}},
    {.rule = Rule::exigence_non_tenue,
     .part = RulePart::method,
     .in_check = InCheck::list,
     .stake = Stake::requirement,
     .title = {"Exigences non tenues", "Requirements not met"},
     .together = {"{n} {n:exigence n’est pas tenue|exigences ne sont pas tenues}",
                  "{n} {n:requirement is|requirements are} not met"},
     .definition = {"une règle que le contrat ou le scénario s’est donnée ([exigences]) n’est pas "
                    "tenue\u00A0; avec la plus courte liste de changements qui y suffirait",
                    "a requirement that the contract or the scenario set itself ([exigences]) is "
                    "not met; with the shortest list of changes that would meet it"},
     .to_do = {"le comité\u00A0: faire ces changements, ou revoir l’exigence",
               "the committee: make these changes, or revise the requirement"}},
    {.rule = Rule::exception_perimee,
     .part = RulePart::method,
     .in_check = InCheck::list,
     .stake = Stake::lapsed,
     .title = {"Exceptions à revoir", "Exceptions to look at again"},
     .together = {"{n} {n:exception acceptée est|exceptions acceptées sont} à revoir",
                  "{n} accepted {n:exception is|exceptions are} to be looked at again"},
     .definition = {"une exception acceptée ([[exception]]) est passée, aucun constat n’y répond, "
                    "ou rien ne s’appelle comme son objet",
                    "an accepted exception ([[exception]]) is past, no finding answers to it, or "
                    "nothing is called as its object"},
     .to_do = {"le coordinateur\u00A0: renouveler l’exception ou la retirer",
               "the coordinator: renew the exception or take it out"}},
};
static_assert(are_rules_from(Rule::signataire_sans_role, partner_rules));
static_assert(std::size(partner_rules) + static_cast<std::size_t>(Rule::signataire_sans_role) ==
              model::rule_count);

}  // namespace

std::span<const RuleWords> words_of_partners_and_tables() { return partner_rules; }

}  // namespace maillage::words
