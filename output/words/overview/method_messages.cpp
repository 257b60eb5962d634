#include "output/words/overview/method_messages.hpp"

namespace maillage::words::overview {
namespace {

constexpr output_text::KeyedMessage<Method> method_table[] = {
    {Method::title, {"Méthode", "Method"}},
    {Method::lead,
     {"Tout ce qui précède se compte dans {rows} {rows:ligne|lignes} de {tables} "
      "{tables:tableau|tableaux} et dans ce que le contrat déclare\u00A0; {rules} "
      "{rules:règle|règles} et {measures} {measures:mesure|mesures} le lisent, sans rien deviner.",
      "All of the above is counted in {rows} {rows:row|rows} of {tables} {tables:table|tables} and "
      "in what the contract declares; {rules} {rules:rule|rules} and {measures} "
      "{measures:measure|measures} read it, and guess nothing."}},
    {Method::reading_heading, {"Lire un chiffre", "Reading a figure"}},
    {Method::each_figure_leads,
     {"Chaque chiffre mène à ses lignes\u00A0: le fichier, la ligne, et comment il se compte.",
      "Each figure leads to its rows: the file, the line, and how it is counted."}},
    {Method::not_recorded_is_not_none,
     {"«\u00A0Non renseigné\u00A0» n’est pas «\u00A0aucun\u00A0»\u00A0: une colonne que personne "
      "n’a remplie ne compte ni pour ni contre.",
      "“Not recorded” is not “none”: a column that nobody filled in counts neither way."}},
    {Method::doubt_is_no_carrier,
     {"«\u00A0?\u00A0», «\u00A0non déterminé\u00A0» ou un nom suivi d’un doute ne font pas un "
      "porteur\u00A0: ces actions sont comptées à part.",
      "“?”, “not determined” or a name with a doubt make no porteur: these actions are counted "
      "apart."}},
    {Method::abandoned_lacks_nobody,
     {"Une action abandonnée ne manque de personne\u00A0: aucune règle d’action ne la relève.",
      "An abandoned action lacks nobody: no rule of actions is raised for it."}},
    {Method::and_partners,
     {"«\u00A0PETR et partenaires\u00A0» nomme un porteur et dit qu’il y en a d’autres, sans les "
      "nommer\u00A0: un seul est compté.",
      "“PETR et partenaires” names one porteur and says that there are others without naming them: "
      "one is counted."}},
    {Method::what_roles_are,
     {"Porter, c’est être nommé sans réserve dans la colonne «\u00A0porteur\u00A0»\u00A0; de "
      "plusieurs porteurs, chacun porte l’action entière, qui ne compte qu’une fois dans les "
      "totaux. Prendre part, c’est être nommé parmi les partenaires d’une action qu’on ne porte "
      "pas. Financer, c’est être nommé parmi les financeurs.",
      "To carry is to be named without reserve in the column “porteur”; of several porteurs, each "
      "carries the whole action, which counts once in totals. To take part is to be named among "
      "the partners of an action that one does not carry. To fund is to be named among the "
      "funders."}},
    {Method::abandoned_beside,
     {"Ces nombres sont sans les actions abandonnées, dites à côté\u00A0: «\u00A012 (+ 1 "
      "abandonnée)\u00A0». Le total des actions, les porteurs et les mesures du réseau les "
      "comprennent.",
      "These numbers leave abandoned actions out, which are said beside: “12 (+ 1 abandoned)”. The "
      "total of actions, the porteurs and the measures of the network include them."}},
    {Method::services_apart,
     {"Un service est compté sous son propre nom\u00A0; une seconde lecture dit «\u00A08, services "
      "compris\u00A0», chaque action une fois.",
      "A service is counted under its own name; a second reading says “8, services included”, each "
      "action once."}},
    {Method::near_names,
     {"Une organisation écrite de plusieurs façons n’en fait qu’une si le contrat déclare "
      "l’alias\u00A0; les noms proches sont signalés, jamais fondus d’office.",
      "An organisation spelled in several ways is one where the contract declares the alias; near "
      "names are reported, never merged unasked."}},
    {Method::declared_figures_stay,
     {"Les chiffres déclarés par les documents restent tels quels, à côté de ce que donnent les "
      "lignes.",
      "Figures declared by documents stay as they are, beside what the rows give."}},
    {Method::limits_heading,
     {"Ce que ces données ne disent pas", "What this data cannot say",
      "before trust, strength_of_ties, …: each names one such thing"}},
    {Method::trust,
     {"La confiance entre organisations, ni la valeur que chacune trouve à travailler avec les "
      "autres\u00A0: il faut une enquête auprès d’elles.",
      "The trust between organisations, nor the value that each finds in working with the others: "
      "that takes a survey."}},
    {Method::strength_of_ties,
     {"L’intensité d’un lien\u00A0: deux organisations nommées sur une ligne peuvent se voir "
      "chaque semaine ou ne s’être jamais parlé.",
      "How strong a tie is: two organisations named on a row may meet every week or never have "
      "spoken."}},
    {Method::outside_ties,
     {"Les liens hors du contrat\u00A0: ce qu’aucun tableau n’écrit n’existe pas ici.",
      "Ties outside of the contract: what no table writes does not exist here."}},
    {Method::effects_on_health,
     {"Les effets sur la santé des habitants\u00A0: une action réalisée n’est pas une action "
      "utile.",
      "Effects on people’s health: an action that is done is not one that helped."}},
    {Method::good_values,
     {"Ce qui serait une «\u00A0bonne\u00A0» densité ou centralisation\u00A0: aucun seuil n’est "
      "publié pour des données de contrat, et les valeurs de réseaux observés par enquête ne s’y "
      "comparent pas.",
      "What a “good” density or centralization would be: no threshold is published for contract "
      "data, and values of surveyed networks do not compare."}},
    {Method::mode_of_governance,
     {"Le bon mode de gouvernance (partagée, par une organisation pilote, par une structure "
      "dédiée\u00A0: Provan et Kenis 2008)\u00A0: les chiffres sont des indices pour en débattre, "
      "non un verdict.",
      "The right mode of governance (shared, lead organisation, administrative organisation: "
      "Provan & Kenis 2008): figures are evidence to debate, no verdict."}},
    {Method::who_does_the_work,
     {"Qui fait le travail\u00A0: aucune personne n’est nommée, ni ici ni dans les données.",
      "Who does the work: no person is named, here or in the data."}},
    {Method::measures_heading, {"Les mesures", "The measures"}},
    {Method::two_modes,
     {"Organisations × actions est un réseau à deux modes\u00A0: on y lit des mesures à deux "
      "modes. Les formules ordinaires y induiraient en erreur (une densité ordinaire ne pourrait "
      "pas y passer 0,5). Les organisations isolées et les actions sans porteur restent dans le "
      "réseau.",
      "Organisations × actions is a two-mode network: two-mode measures are read there. Ordinary "
      "formulas would mislead (an ordinary density could not pass 0.5). Isolated organisations and "
      "actions without a porteur stay in the network."}},
    {Method::measures_caption,
     {"Les mesures\u00A0: valeurs {where}", "The measures: values {where}"}},
    {Method::measure_header, {"Mesure", "Measure"}},
    {Method::definition_header, {"Ce qu’elle est", "What it is"}},
    {Method::range_header, {"Étendue", "Range"}},
    {Method::here_header, {"Ici", "Here"}},
    {Method::undefined_header, {"Non définie", "Undefined"}},
    {Method::limits_header, {"Limites", "Limits"}},
    {Method::source_header, {"Source", "Source"}},
    {Method::a_count, {"comptage", "a count", "in place of a paper that is cited"}},
    {Method::by_organisation, {"par organisation", "by organisation"}},
    {Method::by_action, {"par action", "by action"}},
    {Method::by_both, {"par organisation et par action", "by organisation and by action"}},
    {Method::not_computed,
     {"non calculé\u00A0: réseau trop grand", "not computed: network too large"}},
    {Method::computations_caption, {"Les autres calculs", "The other computations"}},
    {Method::computation_header, {"Calcul", "Computation"}},
    {Method::computation_is_header, {"Ce qu’il est", "What it is"}},
    {Method::sources_heading, {"Sources", "Sources"}},
    {Method::checked_on_published,
     {"Les mesures à deux modes sont vérifiées sur les données de Davis, Gardner et Gardner (18 "
      "femmes, 14 événements), dont les valeurs sont publiées.",
      "Two-mode measures are checked on the data of Davis, Gardner & Gardner (18 women, 14 "
      "events), whose values are published."}},
};
static_assert(output_text::is_in_order(method_table));

constexpr output_text::KeyedMessage<RuleGrid> rule_grid_table[] = {
    {RuleGrid::heading,
     {"Les règles des constats et leurs seuils", "The rules of findings and their thresholds"}},
    {RuleGrid::caption,
     {"Les règles, dans l’ordre où les constats les suivent",
      "The rules, in the order of findings"}},
    {RuleGrid::finding_header, {"Constat", "Finding"}},
    {RuleGrid::code_header, {"Code", "Code"}},
    {RuleGrid::raised_header, {"Relevé quand", "Raised when"}},
    {RuleGrid::mend_header, {"Qui peut y remédier, et comment", "Who may mend it, and how"}},
    {RuleGrid::threshold_header, {"Seuil", "Threshold"}},
    {RuleGrid::no_threshold, {"sans seuil", "none"}},
    {RuleGrid::switched_off, {"règle éteinte par le contrat", "switched off by the contract"}},
    {RuleGrid::found,
     {"{rule} {where}\u00A0: {n}", "{rule} {where}: {n}",
      "\"Actions sans porteur en 2021\u00A0: 23\""}},
    {RuleGrid::accepted_heading, {"Constats acceptés, à part", "Accepted findings, apart"}},
    {RuleGrid::accepted, {"{rule}\u00A0: {subject} – {reason}.", "{rule}: {subject} – {reason}."}},
    {RuleGrid::accepted_until,
     {"{rule}\u00A0: {subject} – {reason} (jusqu’au {date}).",
      "{rule}: {subject} – {reason} (until {date})."}},
};
static_assert(output_text::is_in_order(rule_grid_table));

}  // namespace

const output_text::Message& message_of(Method key) {
  return method_table[static_cast<std::size_t>(key)].message;
}

const output_text::Message& message_of(RuleGrid key) {
  return rule_grid_table[static_cast<std::size_t>(key)].message;
}

}  // namespace maillage::words::overview
