// The help of `maillage region`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText region_help = {
    R"(maillage region DOSSIER… – plusieurs contrats comme un seul réseau

Tous les contrats d’un dossier (à toute profondeur), ou ceux d’une liste : chacun par ses chiffres, l’ensemble,
qui porte partout, les objectifs orphelins partout, les organisations reconnues d’un contrat à l’autre
avec ce qui les fait reconnaître, et les noms qui sont peut-être une même organisation, à confirmer.

  -o DOSSIER        une page d’accueil (index.html, index.pdf), un classeur (region.xlsx), les données
                    (region.json) et, dans un dossier chacun, les rapports des contrats
  --sans-rapports   sans les rapports des contrats
  --conditions      ce qu’une ARS vérifie : financement paritaire, convention en vigueur, pas de double
                    financement CLS–CLSM, priorités nationales ; tenue, non tenue ou ne peut être su
  --date JOUR       le jour auquel la convention est en vigueur (sinon la fin de l’année du tableau)
  --meme NOM        ce nom désigne la même organisation dans tous les contrats ; à répéter
  --all             toutes les lignes, sans en abréger les listes
  --liste FICHIER   les contrats à lire, un chemin par ligne, depuis le dossier du fichier
  --year A          le bilan d’une année, « plan », « récapitulatif » ou « tout » (sinon le dernier de chacun)
  --format text|json
  --garder-les-noms
                    les noms de personnes, téléphones et courriels des textes, masqués sinon
  --lang fr|en

Les contrats d’un même territoire (nature = "CLS", "CLSM", "CTG", "PAT", "PTSM") ont une partie
« Articulation » : organisations, instances, objectifs et actions qu’ils partagent.

Dans contrat.toml, un numéro rend un rapprochement certain :
  [[partenaire]]
  id = "ch-verdun"
  siren = "265500017"     ou finess = "550000012"
Dans un tableau, une colonne « action partagée » : les lignes de deux contrats au même code sont une action.

Exemples
  maillage region contrats
  maillage region contrats -o region --meme "ARS" --meme "Conseil départemental"
)",
    R"(maillage region FOLDER… – several contracts as one network

All contracts of a folder (at any depth), or those of a list: each by its figures, the whole, who carries
everywhere, objectives nobody carries anywhere, organisations known from one contract to the next with
what they are known by, and names that may be one organisation, to be confirmed.

  -o FOLDER         an index page (index.html, index.pdf), a workbook (region.xlsx), the data
                    (region.json) and, in a folder each, the reports of the contracts
  --no-reports      without the reports of the contracts
  --conditions      what an ARS checks: paritary funding, convention in force, no double funding
                    CLS–CLSM, national priorities; met, not met or cannot be known
  --date DAY        the day on which the convention is in force (else the end of the table’s year)
  --same NAME       this name is one organisation in all contracts; may be repeated
  --all             every row, the lists not shortened
  --list FILE       the contracts to read, one path per line, from the file’s own folder
  --year Y          the review of a year, "plan", "summary" or "all" (else the latest of each)
  --format text|json
  --keep-names      names of persons, phones and e-mails in texts, masked otherwise
  --lang fr|en

Contracts of one territory (nature = "CLS", "CLSM", "CTG", "PAT", "PTSM") have a part
"Articulation": organisations, instances, objectives and actions that they share.

In contrat.toml a number makes a join certain:
  [[partenaire]]
  id = "ch-verdun"
  siren = "265500017"     or finess = "550000012"
In a table, a column "shared action": rows of two contracts with one code are one action.

Examples
  maillage region contrats --lang en
  maillage region contrats -o region --same "ARS" --same "Conseil départemental"
)"};

}  // namespace maillage::help
