#include "output/report/overview/finding_sentences.hpp"

#include <array>
#include <string_view>

namespace maillage::report::overview {
namespace {

struct Sentence {
  const char *one_french, *many_french, *one_english, *many_english;
  const char* part;
};

// In the order of enum Rule.
constexpr std::array<Sentence, model::rule_count> sentences = {{
    {"action n’a pas de porteur", "actions n’ont pas de porteur", "action has no porteur",
     "actions have no porteur", "sans-porteur"},
    {"action a un porteur incertain", "actions ont un porteur incertain",
     "action has an uncertain porteur", "actions have an uncertain porteur", "sans-porteur"},
    {"action est portée par une personne dont la structure n’est pas dite",
     "actions sont portées par une personne dont la structure n’est pas dite",
     "action is carried by a person whose organisation is not said",
     "actions are carried by a person whose organisation is not said", "sans-porteur"},
    {"action a perdu un porteur", "actions ont perdu un porteur", "action has lost a porteur",
     "actions have lost a porteur", "evolution"},
    {"porteur ne siège dans aucune instance", "porteurs ne siègent dans aucune instance",
     "porteur sits on no instance", "porteurs sit on no instance", "gouvernance"},
    {"action est menée par une seule organisation",
     "actions sont menées par une seule organisation", "action is led by one organisation alone",
     "actions are led by one organisation alone each", "partenariats"},
    {"action n’a pas de financeur nommé", "actions n’ont pas de financeur nommé",
     "action names no funder", "actions name no funder", "evolution"},
    {"action engagée n’a pas de fiche", "actions engagées n’ont pas de fiche",
     "action under way has no fiche", "actions under way have no fiche", "evolution"},
    {"action n’a toujours pas commencé, bilan après bilan",
     "actions n’ont toujours pas commencé, bilan après bilan",
     "action has not begun, review after review", "actions have not begun, review after review",
     "evolution"},
    {"action n’a pas d’indicateur", "actions n’ont pas d’indicateur", "action has no indicator",
     "actions have no indicator", "evolution"},
    {"action n’est rattachée à aucun objectif", "actions ne sont rattachées à aucun objectif",
     "action hangs on no objective", "actions hang on no objective", "couverture"},
    {"action a quitté le tableau sans être réalisée ni abandonnée",
     "actions ont quitté le tableau sans être réalisées ni abandonnées",
     "action has left the table neither done nor abandoned",
     "actions have left the table neither done nor abandoned", "evolution"},
    {"objectif n’a aucune action", "objectifs n’ont aucune action", "objective has no action",
     "objectives have no action", "couverture"},
    {"objectif n’a que des lignes qui le répètent, sans action décrite",
     "objectifs n’ont que des lignes qui les répètent, sans action décrite",
     "objective has only rows that repeat it, without a described action",
     "objectives have only rows that repeat them, without a described action", "couverture"},
    {"objectif n’a aucune action qui ait un porteur",
     "objectifs n’ont aucune action qui ait un porteur", "objective has no action with a porteur",
     "objectives have no action with a porteur", "sans-porteur"},
    {"objectif n’avance pas\u00A0: rien n’y est en cours ni réalisé",
     "objectifs n’avancent pas\u00A0: rien n’y est en cours ni réalisé",
     "objective makes no progress: nothing is under way or done",
     "objectives make no progress: nothing is under way or done", "couverture"},
    {"objectif n’est suivi nommément par aucune instance",
     "objectifs ne sont suivis nommément par aucune instance",
     "objective is followed by no instance by name",
     "objectives are followed by no instance by name", "couverture"},
    {"signataire n’a de rôle dans aucune action", "signataires n’ont de rôle dans aucune action",
     "signatory has no part in any action", "signatories have no part in any action",
     "gouvernance"},
    {"organisation n’est citée ni par une action ni par une instance",
     "organisations ne sont citées ni par une action ni par une instance",
     "organisation is named by no action and no instance",
     "organisations are named by no action and no instance", "partenariats"},
    {"organisation tient à elle seule des actions, ou des liens, qui tomberaient avec elle",
     "organisations tiennent à elles seules des actions, ou des liens, qui tomberaient avec elles",
     "organisation alone holds actions, or ties, that would fall with it",
     "organisations alone hold actions, or ties, that would fall with them", "fragilite"},
    {"paire de noms désigne peut-être une seule organisation",
     "paires de noms désignent peut-être chacune une seule organisation",
     "pair of names may be one organisation", "pairs of names may be one organisation each",
     "methode"},
    {"instance n’a aucun membre déclaré", "instances n’ont aucun membre déclaré",
     "instance has no declared member", "instances have no declared member", "gouvernance"},
    {"instance s’est réunie moins que promis", "instances se sont réunies moins que promis",
     "instance met less than promised", "instances met less than promised", "gouvernance"},
    {"instance a promis un rythme, sans qu’aucune de ses réunions soit datée",
     "instances ont promis un rythme, sans qu’aucune de leurs réunions soit datée",
     "instance promised a rhythm, and none of its meetings is dated",
     "instances promised a rhythm, and none of their meetings is dated", "gouvernance"},
    {"instance ne compte aucun porteur des actions qu’elle suit",
     "instances ne comptent aucun porteur des actions qu’elles suivent",
     "instance has no porteur of the actions it follows",
     "instances have no porteur of the actions they follow", "gouvernance"},
    {"signataire ne siège pas au comité de pilotage",
     "signataires ne siègent pas au comité de pilotage",
     "signatory does not sit on the steering committee",
     "signatories do not sit on the steering committee", "gouvernance"},
    {"EPCI n’a pas de référent", "EPCI n’ont pas de référent", "EPCI has no référent",
     "EPCI have no référent", "gouvernance"},
    {"EPCI n’est couvert par aucune action", "EPCI ne sont couverts par aucune action",
     "EPCI is covered by no action", "EPCI are covered by no action", "couverture"},
    {"chiffre déclaré n’est pas celui que donnent les lignes",
     "chiffres déclarés ne sont pas ceux que donnent les lignes",
     "declared figure is not what the rows give", "declared figures are not what the rows give",
     "chiffres"},
    {"tableau compte plus d’actions que le plafond du contrat",
     "tableaux comptent plus d’actions que le plafond du contrat",
     "table holds more actions than the contract’s ceiling",
     "tables hold more actions than the contract’s ceiling", "evolution"},
    {"porteur dépasse le plafond d’actions du contrat",
     "porteurs dépassent le plafond d’actions du contrat",
     "porteur is over the contract’s ceiling of actions",
     "porteurs are over the contract’s ceiling of actions", "fragilite"},
    {"colonne n’est pas remplie, ou pas partout", "colonnes ne sont pas remplies, ou pas partout",
     "column is not filled in, or not everywhere", "columns are not filled in, or not everywhere",
     "methode"},
    {"exigence n’est pas tenue", "exigences ne sont pas tenues", "requirement is not met",
     "requirements are not met", "methode"},
    {"exception acceptée est à revoir", "exceptions acceptées sont à revoir",
     "accepted exception is to be looked at again", "accepted exceptions are to be looked at again",
     "methode"},
}};
static_assert(sentences.back().part != nullptr);

std::string with_axes(std::string text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> nouns = {
      {{"objectifs ", "axes "},
       {"objectif ", "axe "},
       {"objectives ", "axes "},
       {"objective ", "axis "}}};
  for (const auto& [objective, axis] : nouns) {
    if (text.compare(0, objective.size(), objective) == 0) {
      return std::string(axis) + text.substr(objective.size());
    }
  }
  return text;
}

}  // namespace

std::string finding_sentence(model::Rule rule, std::size_t count, PlanParts parts,
                             output_text::Language language) {
  const Sentence& sentence = sentences[static_cast<std::size_t>(rule)];
  const bool french = language == output_text::Language::french;
  const bool one = french ? count < 2 : count == 1;
  const char* text = french ? (one ? sentence.one_french : sentence.many_french)
                            : (one ? sentence.one_english : sentence.many_english);
  return parts == PlanParts::axes ? with_axes(text) : text;
}

std::string part_title_of_rule(model::Rule rule, output_text::Language language) {
  struct Title {
    std::string_view part;
    const char *french, *english;
  };
  constexpr std::array titles = {
      Title{"sans-porteur", "Actions sans porteur", "Actions without a porteur"},
      Title{"couverture", "Couverture", "Coverage"},
      Title{"partenariats", "Partenariats", "Partnerships"},
      Title{"gouvernance", "Gouvernance", "Governance"},
      Title{"fragilite", "Fragilité", "Fragility"},
      Title{"evolution", "Évolution", "Evolution"},
      Title{"chiffres", "Chiffres déclarés et calculés", "Declared and computed figures"},
      Title{"methode", "Méthode", "Method"}};
  for (const Title& title : titles) {
    if (title.part == part_of_rule(rule)) {
      return language == output_text::Language::french ? title.french : title.english;
    }
  }
  return "";
}

const char* part_of_rule(model::Rule rule) {
  return sentences[static_cast<std::size_t>(rule)].part;
}

}  // namespace maillage::report::overview
