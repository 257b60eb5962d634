#include "output/report/overview/rule_definitions.hpp"

#include <array>

#include "output/text/numbers.hpp"
#include "output/text/typography.hpp"

namespace maillage::report::overview {
namespace {

struct RuleWords {
  const char *french, *english;
};

// In the order of enum Rule.
constexpr std::array<RuleWords, model::rule_count> definitions = {{
    {"l’action, non abandonnée, ne nomme personne dans la colonne « porteur » ; grave, ou pour "
     "information si elle est réalisée",
     "the action, not abandoned, names nobody in the column “porteur”; serious, or for information "
     "if it is done"},
    {"la cellule « porteur » ne porte que « ? », « non déterminé » ou des noms avec un doute",
     "the cell “porteur” holds only “?”, “not determined” or names with a doubt"},
    {"la cellule « porteur » ne nomme qu’une personne, sans dire de quelle organisation ; à "
     "demander, "
     "ce n’est pas une action sans porteur",
     "the cell “porteur” names a person only, not of which organisation; a question to ask, no "
     "action without a porteur"},
    {"un porteur du tableau précédent n’est plus nommé, ni lui, ni un de ses services, ni son "
     "organisation mère",
     "a porteur of the table before is no longer named, neither it, nor its services, nor its "
     "parent"},
    {"le porteur d’une action non abandonnée n’est membre ou pilote d’aucune instance, ni ses "
     "services, ni son organisation mère",
     "the porteur of an action not abandoned is member or lead of no instance, nor are its "
     "services "
     "or parent"},
    {"la ligne nomme une seule organisation, sans partenaire ni financeur ; seulement si le "
     "tableau "
     "en renseigne",
     "the row names one organisation, no partner and no funder; only where the table records them"},
    {"aucun financeur nommé ; seulement si le tableau en renseigne",
     "no funder named; only where the table records them"},
    {"en cours ou réalisée, et « piste » ou sans numéro de fiche",
     "under way or done, and a “piste” or without a fiche’s number"},
    {"non commencée dans ce bilan et dans ceux d’avant, un par an, sans interruption",
     "not begun in this review and those before, one a year, without a break"},
    {"aucun indicateur ; seulement si le tableau en renseigne",
     "no indicator; only where the table records them"},
    {"rattachée ni à un objectif ni à un axe, alors que d’autres le sont",
     "hangs on neither objective nor axis while others do"},
    {"absente de ce tableau, sans avoir été réalisée ni abandonnée dans le dernier qui la compte",
     "not in this table, and neither done nor abandoned in the last one that has it"},
    {"aucune ligne ne s’y rattache", "no row hangs on it"},
    {"ses lignes non abandonnées ne font que répéter son nom, sans porteur ; elles restent "
     "comptées "
     "comme des actions",
     "its rows that are not abandoned only repeat its name, without a porteur; they still count as "
     "actions"},
    {"il a des actions non abandonnées, dont aucune n’a de porteur nommé sans doute",
     "it has actions that are not abandoned, none with a porteur named without doubt"},
    {"parmi les actions dont l’état est dit, aucune n’est en cours ni réalisée",
     "of the actions whose state is said, none is under way or done"},
    {"dans le mandat d’aucune instance nommément, ni lui ni ce qui est au-dessus ; pour "
     "information "
     "si une instance suit tout le plan",
     "in no instance’s remit by name, nor what is above it; for information if an instance follows "
     "the whole plan"},
    {"ni lui ni ses services ne portent, ne financent ni ne prennent part à une action non "
     "abandonnée",
     "neither it nor its services carry, fund or take part in an action that is not abandoned"},
    {"ni elle ni ses services ne sont nommés par une ligne, une instance, un financement ou une "
     "signature",
     "neither it nor its services are named by a row, an instance, a funding or a signature"},
    {"seule à porter autant d’actions que le seuil, ou porteur sans qui d’autres seraient coupés "
     "du "
     "réseau",
     "alone on as many actions as the threshold, or a porteur without whom others would be cut "
     "off"},
    {"deux organisations dont les noms sont proches, et que rien ne dit différentes",
     "two organisations with near names that nothing says to be different"},
    {"aucun membre ; pour information si le contrat ne dit pas qui en est membre",
     "no member; for information if the contract does not say who is"},
    {"moins de réunions que promis dans une année pleine du contrat",
     "fewer meetings than promised in a full year of the contract"},
    {"un rythme est promis et aucune réunion n’est datée ; on ne sait pas si elle s’est réunie, "
     "sauf "
     "les années où la source dit que non",
     "a rhythm was promised and no meeting is dated: whether it met is not known, but for years "
     "of which the source says that it did not"},
    {"aucun porteur des actions de son mandat n’en est membre ou pilote",
     "no porteur of the actions in its remit is its member or lead"},
    {"le signataire ne siège dans aucune instance stratégique ; pour information s’il y est invité",
     "the signatory sits on no strategic instance; for information if it is invited"},
    {"aucun référent dans l’année du tableau", "no référent in the table’s year"},
    {"aucune action non abandonnée ne le couvre, et sa communauté de communes n’en porte aucune ; "
     "seulement si le tableau renseigne les EPCI",
     "no action that is not abandoned covers it, and its council carries none; only where the "
     "table "
     "records EPCI"},
    {"le chiffre déclaré n’est pas celui qui se compte dans les lignes",
     "the declared figure is not what is counted in the rows"},
    {"plus d’actions non abandonnées que le plafond du contrat",
     "more actions that are not abandoned than the contract’s ceiling"},
    {"porte plus d’actions ni abandonnées ni closes que le plafond du contrat",
     "carries more actions neither abandoned nor closed than the contract’s ceiling"},
    {"aucune ligne du tableau ne remplit la colonne, ou des cellules disent « non renseigné »",
     "no row of the table fills in the column, or cells say “not recorded”"},
    {"une règle que le contrat ou le scénario s’est donnée ([exigences]) n’est pas tenue ; avec la "
     "plus courte liste de changements qui y suffirait",
     "a requirement that the contract or the scenario set itself ([exigences]) is not met; with "
     "the "
     "shortest list of changes that would meet it"},
    {"une exception acceptée ([[exception]]) est passée, aucun constat n’y répond, ou "
     "rien ne s’appelle comme son objet",
     "an accepted exception ([[exception]]) is past, no finding answers to it, or "
     "nothing is called as its object"},
}};
static_assert(definitions.back().french != nullptr);

}  // namespace

std::string_view rule_definition(model::Rule rule, output_text::Language language) {
  static const std::array<std::string, model::rule_count> french = [] {
    std::array<std::string, model::rule_count> spaced;
    for (std::size_t i = 0; i < spaced.size(); ++i)
      spaced[i] = output_text::with_fixed_spaces(definitions[i].french);
    return spaced;
  }();
  const auto at = static_cast<std::size_t>(rule);
  return language == output_text::Language::french ? std::string_view(french[at])
                                                   : definitions[at].english;
}

std::string threshold_words(const model::Rules& rules, model::Rule rule,
                            output_text::Language language) {
  if (model::threshold_key(rule).empty()) return "";
  const bool in_french = language == output_text::Language::french;
  const std::optional<double> limit = model::threshold(rules, rule);
  if (!limit) return in_french ? "aucun plafond fixé" : "no ceiling set";
  const std::string number = output_text::plain_number_text(*limit, language);
  const bool own = rules[rule].threshold.has_value();
  const std::string set = own ? (in_french ? " (fixé par le contrat)" : " (set by the contract)")
                              : (in_french ? " (par défaut)" : " (by default)");
  if (rule == model::Rule::action_dormante) {
    return number + (in_french ? " bilans de suite ou plus" : " reviews in a row or more") + set;
  }
  if (rule == model::Rule::porteur_critique) {
    return number + (in_french ? " actions ou plus" : " actions or more") + set;
  }
  return (in_french ? "plus de " : "more than ") + number + " actions" + set;
}

}  // namespace maillage::report::overview
