#include "output/words/consequence_words.hpp"

#include <array>

namespace maillage::words {
namespace {

struct ToDo {
  const char *french, *english;
};

// In the order of enum Rule.
constexpr std::array<ToDo, model::rule_count> to_do = {{
    {"le comité : désigner un porteur, ou abandonner l’action ; d’ici là rien ne dit qui la mène",
     "the committee: name a porteur, or drop the action; until then nothing says who leads it"},
    {"le coordinateur : demander à l’organisation nommée, puis l’écrire sans doute",
     "the coordinator: ask the organisation named, then write it without doubt"},
    {"le coordinateur : écrire l’organisation de la personne",
     "the coordinator: write the organisation of the person"},
    {"le comité : confirmer le retrait, ou demander à l’ancien porteur",
     "the committee: confirm the withdrawal, or ask the former porteur"},
    {"le comité : une place dans une instance, ou écrire laquelle existe déjà ; d’ici là rien ne "
     "dit "
     "qui y est entendu",
     "the committee: a seat on an instance, or write which there is; until then nothing says who "
     "is "
     "heard there"},
    {"le coordinateur : chercher avec qui la mener, ou écrire avec qui elle l’est",
     "the coordinator: look for whom to do it with, or write who does"},
    {"le coordinateur : écrire qui paie, ou « aucun »",
     "the coordinator: write who pays, or 'none'"},
    {"le coordinateur : écrire la fiche avec le porteur ; sans elle rien n’est évaluable",
     "the coordinator: write the fiche with the porteur; without it nothing can be evaluated"},
    {"le comité : la lancer, la reporter ou l’abandonner",
     "the committee: start it, put it off or drop it"},
    {"le coordinateur : convenir d’un indicateur avec le porteur",
     "the coordinator: agree on an indicator with the porteur"},
    {"le coordinateur : la rattacher à un objectif", "the coordinator: put it under an objective"},
    {"le coordinateur : la remettre au tableau, ou y dire son abandon",
     "the coordinator: put it back in the table, or say there that it was dropped"},
    {"le comité : y inscrire une action, ou renoncer à l’objectif",
     "the committee: put an action there, or give the objective up"},
    {"le comité : décrire l’action, ou renoncer à l’objectif",
     "the committee: describe the action, or give the objective up"},
    {"le comité : trouver qui porte au moins une de ses actions",
     "the committee: find who carries at least one of its actions"},
    {"le comité : dire ce qui le bloque, et s’il est maintenu",
     "the committee: say what holds it up, and whether it is kept"},
    {"le comité : le confier nommément à une instance",
     "the committee: give it to an instance by name"},
    {"le comité : convenir avec le signataire de ce qu’il fait",
     "the committee: agree with the signatory on what it does"},
    {"le coordinateur : dire son rôle, ou la retirer de la liste",
     "the coordinator: say its part, or take it off the list"},
    {"le comité : chercher un co-porteur avant un départ",
     "the committee: look for a co-porteur before it leaves"},
    {"le coordinateur : dire si c’est la même (alias), ou non",
     "the coordinator: say whether it is the same one (alias), or not"},
    {"le coordinateur : écrire qui y siège", "the coordinator: write who sits there"},
    {"le comité : réunir l’instance, ou changer le rythme promis",
     "the committee: hold the meeting, or change what is promised"},
    {"le coordinateur : écrire les dates de ses réunions, ou qu’il n’y en a pas eu",
     "the coordinator: write the dates of its meetings, or that there were none"},
    {"le comité : y faire siéger un porteur de ce qu’elle suit",
     "the committee: seat a porteur of what it follows"},
    {"le comité : une place au comité de pilotage",
     "the committee: a seat on the steering committee"},
    {"l’EPCI : désigner un élu ou un technicien référent",
     "the EPCI: name an elected or technical référent"},
    {"le comité : dire ce que le contrat fait sur ce territoire",
     "the committee: say what the contract does on that territory"},
    {"le comité : dire lequel est juste ; le coordinateur corrige le tableau ou le document",
     "the committee: say which is right; the coordinator corrects the table or the document"},
    {"le comité : retirer ou fusionner des actions", "the committee: drop or merge actions"},
    {"le comité : confier des actions à d’autres", "the committee: hand actions to others"},
    {"le coordinateur : remplir la colonne, ou y renoncer ; d’ici là rien n’en est dit",
     "the coordinator: fill the column in, or give it up; until then nothing is said of it"},
    {"le comité : faire ces changements, ou revoir l’exigence",
     "the committee: make these changes, or revise the requirement"},
    {"le coordinateur : renouveler l’exception ou la retirer",
     "the coordinator: renew the exception or take it out"},
}};

struct ToKnow {
  model::Rule rule;
  ToDo why;
};

constexpr ToDo over = {
    "rien à décider : l’action est réalisée ; à compléter si l’évaluation en a besoin",
    "nothing to decide: the action is done; to be completed if the evaluation needs it"};

// Rules that ask for something else, or for nothing, where they are but good to know.
constexpr ToKnow to_know[] = {
    {model::Rule::action_sans_porteur, over},
    {model::Rule::porteur_incertain, over},
    {model::Rule::porteur_personne, over},
    {model::Rule::action_sans_financeur, over},
    {model::Rule::action_sans_fiche, over},
    {model::Rule::action_sans_indicateur, over},
    {model::Rule::action_sans_objectif, over},
    {model::Rule::porteur_perdu,
     {"rien à décider : d’autres portent encore l’action, ou elle est réalisée",
      "nothing to decide: others still carry the action, or it is done"}},
    {model::Rule::porteur_hors_instance,
     {"le coordinateur : dire quelles organisations ce nom collectif désigne",
      "the coordinator: say which organisations this collective name stands for"}},
    {model::Rule::objectif_sans_porteur,
     {"rien à décider : toutes ses actions sont réalisées",
      "nothing to decide: all its actions are done"}},
    {model::Rule::objectif_sans_instance,
     {"le coordinateur : écrire ce que suit chaque instance, si c’est bien elle qui le suit",
      "the coordinator: write what each instance follows, if it is the one that follows it"}},
    {model::Rule::signataire_sans_role,
     {"rien à décider : il finance ou pilote le contrat, ou un axe",
      "nothing to decide: it funds or leads the contract, or an axis"}},
    {model::Rule::signataire_hors_copil,
     {"rien à décider : il y est invité", "nothing to decide: it is invited there"}},
    {model::Rule::epci_sans_referent,
     {"le coordinateur : écrire les référents, ou que l’EPCI n’en a pas",
      "the coordinator: write the référents, or that the EPCI has none"}},
    {model::Rule::epci_sans_action,
     {"rien à décider : une organisation de ce territoire porte une action",
      "nothing to decide: an organisation of that territory carries an action"}},
    {model::Rule::chiffre_discordant,
     {"le coordinateur : dire dans le document comment il compte",
      "the coordinator: say in the document how it counts"}},
};

}  // namespace

std::string_view what_to_do(model::Rule rule, gaps::Consequence consequence,
                            output_text::Language language) {
  for (const ToKnow& each : to_know) {
    if (consequence != gaps::Consequence::know || each.rule != rule) continue;
    return language == output_text::Language::french ? each.why.french : each.why.english;
  }
  return what_to_do(rule, language);
}

std::string_view what_to_do(model::Rule rule, output_text::Language language) {
  const ToDo& each = to_do[static_cast<std::size_t>(rule)];
  return language == output_text::Language::french ? each.french : each.english;
}

}  // namespace maillage::words
