#include "output/words/overview/rule_messages.hpp"

#include <iterator>

namespace maillage::words::overview {
namespace {

using model::Rule;

constexpr output_text::KeyedMessage<Rule> definition_table[] = {
    {Rule::action_sans_porteur,
     {"l’action, non abandonnée, ne nomme personne dans la colonne «\u00A0porteur\u00A0»\u00A0; "
      "grave, ou pour information si elle est réalisée",
      "the action, not abandoned, names nobody in the column “porteur”; serious, or for "
      "information if it is done"}},
    {Rule::porteur_incertain,
     {"la cellule «\u00A0porteur\u00A0» ne porte que «\u00A0?\u00A0», «\u00A0non déterminé\u00A0» "
      "ou des noms avec un doute",
      "the cell “porteur” holds only “?”, “not determined” or names with a doubt"}},
    {Rule::porteur_personne,
     {"la cellule «\u00A0porteur\u00A0» ne nomme qu’une personne, sans dire de quelle "
      "organisation\u00A0; à demander, ce n’est pas une action sans porteur",
      "the cell “porteur” names a person only, not of which organisation; a question to ask, no "
      "action without a porteur"}},
    {Rule::porteur_perdu,
     {"un porteur du tableau précédent n’est plus nommé, ni lui, ni un de ses services, ni son "
      "organisation mère",
      "a porteur of the table before is no longer named, neither it, nor its services, nor its "
      "parent"}},
    {Rule::porteur_hors_instance,
     {"le porteur d’une action non abandonnée n’est membre ou pilote d’aucune instance, ni ses "
      "services, ni son organisation mère",
      "the porteur of an action not abandoned is member or lead of no instance, nor are its "
      "services or parent"}},
    {Rule::action_isolee,
     {"la ligne nomme une seule organisation, sans partenaire ni financeur\u00A0; seulement si le "
      "tableau en renseigne",
      "the row names one organisation, no partner and no funder; only where the table records "
      "them"}},
    {Rule::action_sans_financeur,
     {"aucun financeur nommé\u00A0; seulement si le tableau en renseigne",
      "no funder named; only where the table records them"}},
    {Rule::action_sans_fiche,
     {"en cours ou réalisée, et «\u00A0piste\u00A0» ou sans numéro de fiche",
      "under way or done, and a “piste” or without a fiche’s number"}},
    {Rule::action_dormante,
     {"non commencée dans ce bilan et dans ceux d’avant, un par an, sans interruption",
      "not begun in this review and those before, one a year, without a break"}},
    {Rule::action_sans_indicateur,
     {"aucun indicateur\u00A0; seulement si le tableau en renseigne",
      "no indicator; only where the table records them"}},
    {Rule::action_sans_objectif,
     {"rattachée ni à un objectif ni à un axe, alors que d’autres le sont",
      "hangs on neither objective nor axis while others do"}},
    {Rule::action_absente,
     {"absente de ce tableau, sans avoir été réalisée ni abandonnée dans le dernier qui la compte",
      "not in this table, and neither done nor abandoned in the last one that has it"}},
    {Rule::objectif_sans_action, {"aucune ligne ne s’y rattache", "no row hangs on it"}},
    {Rule::objectif_sans_action_decrite,
     {"ses lignes non abandonnées ne font que répéter son nom, sans porteur\u00A0; elles restent "
      "comptées comme des actions",
      "its rows that are not abandoned only repeat its name, without a porteur; they still count "
      "as actions"}},
    {Rule::objectif_sans_porteur,
     {"il a des actions non abandonnées, dont aucune n’a de porteur nommé sans doute",
      "it has actions that are not abandoned, none with a porteur named without doubt"}},
    {Rule::objectif_sans_avancement,
     {"parmi les actions dont l’état est dit, aucune n’est en cours ni réalisée",
      "of the actions whose state is said, none is under way or done"}},
    {Rule::objectif_sans_instance,
     {"dans le mandat d’aucune instance nommément, ni lui ni ce qui est au-dessus\u00A0; pour "
      "information si une instance suit tout le plan",
      "in no instance’s remit by name, nor what is above it; for information if an instance "
      "follows the whole plan"}},
    {Rule::signataire_sans_role,
     {"ni lui ni ses services ne portent, ne financent ni ne prennent part à une action non "
      "abandonnée",
      "neither it nor its services carry, fund or take part in an action that is not abandoned"}},
    {Rule::partenaire_isole,
     {"ni elle ni ses services ne sont nommés par une ligne, une instance, un financement ou une "
      "signature",
      "neither it nor its services are named by a row, an instance, a funding or a signature"}},
    {Rule::porteur_critique,
     {"seule à porter autant d’actions que le seuil, ou porteur sans qui d’autres seraient coupés "
      "du réseau",
      "alone on as many actions as the threshold, or a porteur without whom others would be cut "
      "off"}},
    {Rule::doublon_probable,
     {"deux organisations dont les noms sont proches, et que rien ne dit différentes",
      "two organisations with near names that nothing says to be different"}},
    {Rule::instance_sans_membre,
     {"aucun membre\u00A0; pour information si le contrat ne dit pas qui en est membre",
      "no member; for information if the contract does not say who is"}},
    {Rule::rythme_non_tenu,
     {"moins de réunions que promis dans une année pleine du contrat",
      "fewer meetings than promised in a full year of the contract"}},
    {Rule::reunions_non_datees,
     {"un rythme est promis et aucune réunion n’est datée\u00A0; on ne sait pas si elle s’est "
      "réunie, sauf les années où la source dit que non",
      "a rhythm was promised and no meeting is dated: whether it met is not known, but for years "
      "of which the source says that it did not"}},
    {Rule::instance_sans_porteur,
     {"aucun porteur des actions de son mandat n’en est membre ou pilote",
      "no porteur of the actions in its remit is its member or lead"}},
    {Rule::signataire_hors_copil,
     {"le signataire ne siège dans aucune instance stratégique\u00A0; pour information s’il y est "
      "invité",
      "the signatory sits on no strategic instance; for information if it is invited"}},
    {Rule::epci_sans_referent,
     {"aucun référent dans l’année du tableau", "no référent in the table’s year"}},
    {Rule::epci_sans_action,
     {"aucune action non abandonnée ne le couvre, et sa communauté de communes n’en porte "
      "aucune\u00A0; seulement si le tableau renseigne les EPCI",
      "no action that is not abandoned covers it, and its council carries none; only where the "
      "table records EPCI"}},
    {Rule::chiffre_discordant,
     {"le chiffre déclaré n’est pas celui qui se compte dans les lignes",
      "the declared figure is not what is counted in the rows"}},
    {Rule::plan_disperse,
     {"plus d’actions non abandonnées que le plafond du contrat",
      "more actions that are not abandoned than the contract’s ceiling"}},
    {Rule::porteur_surcharge,
     {"porte plus d’actions ni abandonnées ni closes que le plafond du contrat",
      "carries more actions neither abandoned nor closed than the contract’s ceiling"}},
    {Rule::colonne_non_renseignee,
     {"aucune ligne du tableau ne remplit la colonne, ou des cellules disent «\u00A0non "
      "renseigné\u00A0»",
      "no row of the table fills in the column, or cells say “not recorded”"}},
    {Rule::exigence_non_tenue,
     {"une règle que le contrat ou le scénario s’est donnée ([exigences]) n’est pas tenue\u00A0; "
      "avec la plus courte liste de changements qui y suffirait",
      "a requirement that the contract or the scenario set itself ([exigences]) is not met; with "
      "the shortest list of changes that would meet it"}},
    {Rule::exception_perimee,
     {"une exception acceptée ([[exception]]) est passée, aucun constat n’y répond, ou rien ne "
      "s’appelle comme son objet",
      "an accepted exception ([[exception]]) is past, no finding answers to it, or nothing is "
      "called as its object"}},
};
static_assert(output_text::is_in_order(definition_table));
static_assert(std::size(definition_table) == model::rule_count);

constexpr output_text::KeyedMessage<Threshold> threshold_table[] = {
    {Threshold::no_ceiling, {"aucun plafond fixé", "no ceiling set"}},
    {Threshold::reviews_by_default,
     {"{limit} bilans de suite ou plus (par défaut)",
      "{limit} reviews in a row or more (by default)"}},
    {Threshold::reviews_by_contract,
     {"{limit} bilans de suite ou plus (fixé par le contrat)",
      "{limit} reviews in a row or more (set by the contract)"}},
    {Threshold::actions_by_default,
     {"{limit} actions ou plus (par défaut)", "{limit} actions or more (by default)"}},
    {Threshold::actions_by_contract,
     {"{limit} actions ou plus (fixé par le contrat)",
      "{limit} actions or more (set by the contract)"}},
    {Threshold::more_by_default,
     {"plus de {limit} actions (par défaut)", "more than {limit} actions (by default)"}},
    {Threshold::more_by_contract,
     {"plus de {limit} actions (fixé par le contrat)",
      "more than {limit} actions (set by the contract)"}},
};
static_assert(output_text::is_in_order(threshold_table));

}  // namespace

const output_text::Message& definition_of(model::Rule rule) {
  return definition_table[static_cast<std::size_t>(rule)].message;
}

const output_text::Message& message_of(Threshold key) {
  return threshold_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
