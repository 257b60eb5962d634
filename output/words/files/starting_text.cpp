#include "output/words/files/starting_text.hpp"

#include "output/text/message.hpp"

namespace maillage::words::files {
namespace {

// What the remarks say, by the names that stand between @ in the text below.
constexpr output_text::NamedMessage remark_table[] = {
    {"opening",
     {"Description du contrat, que lit «\u00A0maillage check\u00A0» avec le nom de ce dossier.",
      "Describes the contract: \"maillage check\" reads it, with the name of this folder."}},
    {"comments",
     {"«\u00A0#\u00A0» commence un commentaire\u00A0: retirez-le des lignes dont vous avez besoin, "
      "et remplacez les exemples.",
      "\"#\" begins a comment: take it from the lines you need, and replace the examples."}},
    {"plan",
     {"le classeur et sa feuille\u00A0; bilans/2025.xlsx pour un bilan",
      "the workbook and its sheet; bilans/2025.xlsx for a review"}},
    {"lead", {"qui coordonne", "who coordinates"}},
    {"epci", {"les intercommunalités du territoire", "the EPCI of the territory"}},
    {"heading_plan", {"le plan", "the plan"}},
    {"specific", {"objectif spécifique, sous un axe", "specific objective, under an axis"}},
    {"operational",
     {"objectif opérationnel, sous un objectif", "operational objective, under an objective"}},
    {"heading_organisations",
     {"les organisations, chacune une fois, avec toutes les façons de l'écrire",
      "the organisations, each once, with all the ways it is written"}},
    {"types", {"types\u00A0: {types}", "types: {types}"}},
    {"parent", {"c'est un service du département", "it is a service of the département"}},
    {"heading_governance", {"la gouvernance", "governance"}},
    {"follows",
     {"ou ceux qu'elle suit nommément\u00A0: [\"1.1\"]", "or those it follows by name: [\"1.1\"]"}},
    {"decides", {"ce qu'elle décide, en quelques mots", "what it decides, in a few words"}},
    {"rhythm", {"réunions promises par an", "meetings promised a year"}},
    {"meetings",
     {"réunions tenues\u00A0: un jour, un mois ou une année",
      "meetings held: a day, a month or a year"}},
    {"prepares",
     {"les instances dont elle prépare les décisions",
      "the instances whose decisions it prepares"}},
    {"reports_to", {"celles à qui elle rend compte", "those it reports to"}},
    {"role", {"une fonction, jamais un nom", "a function, never a name"}},
    {"heading_figures",
     {"les chiffres annoncés, à comparer aux lignes",
      "figures said somewhere, to compare with the rows"}},
    {"heading_rules",
     {"vos mots pour les états, et les règles à couper ou à régler",
      "your own words for states, and rules to switch off or set"}},
};

// Keys and values are those of a contract, French in any language.
constexpr std::string_view text_of_all =
    R"toml(# @opening@
# @comments@

[contrat]
id = "mon-contrat"
nom = "Contrat local de santé"
plan = "suivi.xlsx#Plan"             # @plan@
# territoire = "Pays du Nord"
# debut = 2025-01-01
# fin = 2029-12-31
# pilote = "petr"                    # @lead@
# epci = ["cc-nord", "cc-sud"]       # @epci@

# --- @heading_plan@

# [[axe]]
# id = "1"
# nom = "Environnement favorable"

# [[objectif]]                       # @specific@
# id = "1"
# axe = "1"
# nom = "Diminuer l'isolement"

# [[objectif]]                       # @operational@
# id = "1.1"
# parent = "1"
# nom = "Renforcer la mobilité"

# --- @heading_organisations@
# @types@

# [[partenaire]]
# id = "petr"
# nom = "PETR du Pays du Nord"
# type = "petr"
# alias = ["PETR", "Pays"]

# [[partenaire]]
# id = "cc-nord"
# nom = "Communauté de communes du Nord"
# type = "codecom"
# alias = ["CC du Nord"]

# [[partenaire]]
# id = "cc-sud"
# nom = "Communauté de communes du Sud"
# type = "codecom"

# [[partenaire]]
# id = "departement"
# nom = "Conseil départemental"
# type = "département"

# [[partenaire]]
# id = "mds-nord"
# nom = "Maison des solidarités du Nord"
# type = "département"
# parent = "departement"             # @parent@
# territoire = "cc-nord"

# [[signataire]]
# partenaire = "petr"
# date = 2025-01-15

# --- @heading_governance@

# [[instance]]
# id = "copil"
# nom = "Comité de pilotage"
# niveau = "stratégique"             # stratégique, technique, opérationnel, thématique
# membres = ["petr", "departement"]
# pilotes = ["petr"]
# objectifs = ["tous"]               # @follows@
# decide = "priorités et budget"     # @decides@
# rythme = 1                         # @rhythm@
# quorum = 2
# reunions = [2025-03-12, "2025-09"] # @meetings@

# [[instance]]
# id = "cotech"
# nom = "Comité technique"
# niveau = "technique"
# membres = ["petr", "departement"]
# objectifs = ["tous"]
# prepare = ["copil"]                # @prepares@
# rend_compte = ["copil"]            # @reports_to@
# rythme = 4

# [[referent]]
# epci = "cc-nord"
# role = "élu"                       # @role@
# depuis = 2025

# [[financement]]
# objet = "coordination"
# financeur = "departement"
# annee = 2025
# montant = 12500

# --- @heading_figures@

# [[chiffre]]
# dit = "actions sans porteur"
# valeur = 20
# annee = 2025
# source = "rapport, page 12"
# quoi = "actions"
# porteur = "aucun"

# --- @heading_rules@

# [etats]
# "Engagé" = "réflexion engagée"

# [regles]
# "action-sans-financeur" = false
# "action-dormante" = { annees = 3 }
)toml";

}  // namespace

std::string starting_toml_text(std::string_view types, output_text::Language language) {
  std::string text(text_of_all);
  for (const output_text::NamedMessage& row : remark_table) {
    const std::string mark = "@" + std::string(row.name) + "@";
    const std::string remark = output_text::filled(row.message, language, {{"types", types}});
    text.replace(text.find(mark), mark.size(), remark);
  }
  return text;
}

}  // namespace maillage::words::files
