#include "output/words/files/starting_text.hpp"

namespace maillage::words::files {
namespace {

constexpr std::string_view french_text =
    R"toml(# Description du contrat. « # » commence un commentaire : retirez-le des lignes dont vous avez besoin,
# et remplacez les exemples. Puis : maillage check, avec le nom de ce dossier.

[contrat]
id = "mon-contrat"
nom = "Contrat local de santé"
plan = "suivi.xlsx#Plan"             # le classeur et sa feuille ; bilans/2025.xlsx pour un bilan
# territoire = "Pays du Nord"
# debut = 2025-01-01
# fin = 2029-12-31
# pilote = "petr"                    # qui coordonne
# epci = ["cc-nord", "cc-sud"]       # les intercommunalités du territoire

# --- le plan

# [[axe]]
# id = "1"
# nom = "Environnement favorable"

# [[objectif]]                       # objectif spécifique, sous un axe
# id = "1"
# axe = "1"
# nom = "Diminuer l'isolement"

# [[objectif]]                       # objectif opérationnel, sous un objectif
# id = "1.1"
# parent = "1"
# nom = "Renforcer la mobilité"

# --- les organisations, chacune une fois, avec toutes les façons de l'écrire
# types : @TYPES@

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
# parent = "departement"             # c'est un service du département
# territoire = "cc-nord"

# [[signataire]]
# partenaire = "petr"
# date = 2025-01-15

# --- la gouvernance

# [[instance]]
# id = "copil"
# nom = "Comité de pilotage"
# niveau = "stratégique"             # stratégique, technique, opérationnel, thématique
# membres = ["petr", "departement"]
# pilotes = ["petr"]
# objectifs = ["tous"]               # ou ceux qu'elle suit nommément : ["1.1"]
# rythme = 1                         # réunions promises par an
# quorum = 2
# reunions = [2025-03-12, "2025-09"] # réunions tenues : un jour, un mois ou une année

# [[referent]]
# epci = "cc-nord"
# role = "élu"                       # une fonction, jamais un nom
# depuis = 2025

# [[financement]]
# objet = "coordination"
# financeur = "departement"
# annee = 2025
# montant = 12500

# --- les chiffres annoncés, à comparer aux lignes

# [[chiffre]]
# dit = "actions sans porteur"
# valeur = 20
# annee = 2025
# source = "rapport, page 12"
# quoi = "actions"
# porteur = "aucun"

# --- vos mots pour les états, et les règles à couper ou à régler

# [etats]
# "Engagé" = "réflexion engagée"

# [regles]
# "action-sans-financeur" = false
# "action-dormante" = { annees = 3 }
)toml";

constexpr std::string_view english_text =
    R"toml(# Describes the contract. "#" begins a comment: take it from the lines you need, and replace the
# examples. Then: maillage check, with the name of this folder.

[contrat]
id = "mon-contrat"
nom = "Contrat local de santé"
plan = "suivi.xlsx#Plan"             # the workbook and its sheet; bilans/2025.xlsx for a review
# territoire = "Pays du Nord"
# debut = 2025-01-01
# fin = 2029-12-31
# pilote = "petr"                    # who coordinates
# epci = ["cc-nord", "cc-sud"]       # the intermunicipal bodies of the territory

# --- the plan

# [[axe]]
# id = "1"
# nom = "Environnement favorable"

# [[objectif]]                       # specific objective, under an axis
# id = "1"
# axe = "1"
# nom = "Diminuer l'isolement"

# [[objectif]]                       # operational objective, under an objective
# id = "1.1"
# parent = "1"
# nom = "Renforcer la mobilité"

# --- the organisations, each once, with all the ways it is written
# types : @TYPES@

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
# parent = "departement"             # it is a service of the département
# territoire = "cc-nord"

# [[signataire]]
# partenaire = "petr"
# date = 2025-01-15

# --- governance

# [[instance]]
# id = "copil"
# nom = "Comité de pilotage"
# niveau = "stratégique"             # stratégique, technique, opérationnel, thématique
# membres = ["petr", "departement"]
# pilotes = ["petr"]
# objectifs = ["tous"]               # or those it follows by name: ["1.1"]
# rythme = 1                         # meetings promised a year
# quorum = 2
# reunions = [2025-03-12, "2025-09"] # meetings held: a day, a month or a year

# [[referent]]
# epci = "cc-nord"
# role = "élu"                       # a function, never a name
# depuis = 2025

# [[financement]]
# objet = "coordination"
# financeur = "departement"
# annee = 2025
# montant = 12500

# --- figures said somewhere, to compare with the rows

# [[chiffre]]
# dit = "actions sans porteur"
# valeur = 20
# annee = 2025
# source = "rapport, page 12"
# quoi = "actions"
# porteur = "aucun"

# --- your own words for states, and rules to switch off or set

# [etats]
# "Engagé" = "réflexion engagée"

# [regles]
# "action-sans-financeur" = false
# "action-dormante" = { annees = 3 }
)toml";

}  // namespace

std::string_view starting_toml_text(output_text::Language language) {
  return language == output_text::Language::french ? french_text : english_text;
}

}  // namespace maillage::words::files
