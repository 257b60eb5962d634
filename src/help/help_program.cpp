// The help of the program.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText program_help = {
    R"(maillage – qui porte quoi, et qui travaille avec qui, dans un contrat local de santé

  maillage check  CONTRAT   ce qui manque : actions sans porteur, objectifs que personne ne couvre,
                            partenariats, chiffres déclarés à côté des chiffres comptés
  maillage map    CONTRAT   les schémas : plan, partenariats, gouvernance, une fiche par organisation
  maillage import TABLEAU…  votre tableau de suivi devient un contrat ; tout ce qui en est compris est dit
  maillage compare A [B]    deux années ou deux contrats : ce qui a changé, ce qui persiste
  maillage report CONTRAT   le rapport : une page à lire, explorer et imprimer, et ses annexes
  maillage export CONTRAT   le contrat pour d’autres logiciels : Excel, CSV, JSON, Gephi, SQLite…
  maillage init   DOSSIER   un contrat vide pour commencer : classeur à remplir et contrat.toml
  maillage plan   CONTRAT   et si telle organisation partait ? qui pourrait porter quoi ? des propositions
                            pour le prochain contrat, expliquées
  maillage enrichir CONTRAT  ce que les registres publics (FINESS, BANATIC, INSEE, SIRENE) disent de ses
                            organisations, hors ligne
  maillage region DOSSIER…  plusieurs contrats comme un seul réseau : qui porte partout, les objectifs
                            orphelins partout, une page d’accueil qui mène à chaque rapport
  maillage web              où est la page qui fait tout cela dans un navigateur, sans réseau

CONTRAT est un dossier qui contient contrat.toml, actions.csv (le plan) et bilans/AAAA.csv.
Un tableau seul (.xlsx, .ods ou .csv) suffit pour commencer. Un scénario (un fichier .toml avec une
section [scenario], posé sur un contrat) se donne partout où l’on donne un contrat.
Plusieurs contrats se donnent ensemble : l’un après l’autre, par un dossier qui en contient (à toute
profondeur), ou par une liste. Chacun a alors son dossier sous celui de -o ; celui qui a des erreurs
n’arrête pas les autres.

Exemples
  maillage check contrats/coeur-de-lorraine-2018-2023
  maillage check contrats/coeur-de-lorraine-2018-2023 --year 2021 --rule action-sans-porteur
  maillage map   contrats/coeur-de-lorraine-2018-2023 -o schemas
  maillage map   contrats/metz-2017-2020 --format png -o schemas
  maillage check contrats

Options de toutes les commandes
  --year A        le bilan d’une année ; « plan », « récapitulatif » ; « tout » : tous ensemble
                  (sans cette option : le dernier bilan)
  --liste FICHIER
                  les contrats à lire, un chemin par ligne, depuis le dossier du fichier
  --lang fr|en    la langue de ce qui s’affiche
  --help          maillage COMMANDE --help en dit plus
  --version       la version du programme

maillage help man|bash|zsh|fish : la page de manuel, les complétions

Code de sortie : 0 fait · 1 constats au niveau de --fail-on · 2 le contrat a des erreurs ·
3 le système a échoué (disque, droits) · 64 mauvais emploi
)",
    R"(maillage – who carries what, and who works with whom, in a local health contract

  maillage check  CONTRACT  what is missing: actions without porteur, objectives nobody covers,
                            partnerships, declared figures beside counted ones
  maillage map    CONTRACT  the diagrams: plan, partnerships, governance, a fiche per organisation
  maillage import TABLE…    your own table becomes a contract; all that is understood of it is said
  maillage compare A [B]    two years or two contracts: what changed, what persists
  maillage report CONTRACT  the report: a page to read, explore and print, and its annexes
  maillage export CONTRACT  the contract for other software: Excel, CSV, JSON, Gephi, SQLite…
  maillage init   FOLDER    an empty contract to begin with: a workbook to fill in and contrat.toml
  maillage plan   CONTRACT  what if an organisation left? who could carry what? proposals for the next
                            contract, explained
  maillage enrichir CONTRACT
                            what public registers (FINESS, BANATIC, INSEE, SIRENE) say of its
                            organisations, offline
  maillage region FOLDER…   several contracts as one network: who carries everywhere, objectives nobody
                            carries anywhere, an index page that leads to each report
  maillage web              where the page is that does all this in a browser, without a network

CONTRACT is a folder that holds contrat.toml, actions.csv (the plan) and bilans/YYYY.csv.
A table alone (.xlsx, .ods or .csv) will do to begin with. A scenario (a .toml file with a [scenario]
section, over a contract) is taken wherever a contract is.
Several contracts are given together: one after the other, as a folder that holds them (at any depth),
or in a list. Each then has its folder below that of -o; one that has errors does not stop the others.

Examples
  maillage check contrats/coeur-de-lorraine-2018-2023
  maillage check contrats/coeur-de-lorraine-2018-2023 --year 2021 --rule action-sans-porteur
  maillage map   contrats/coeur-de-lorraine-2018-2023 -o diagrams --lang en
  maillage map   contrats/metz-2017-2020 --format png -o diagrams
  maillage check contrats

Options of all commands
  --year Y        the review of a year; "plan", "summary"; "all": all tables together
                  (without it: the latest review)
  --list FILE     the contracts to read, one path per line, from the file’s own folder
  --lang fr|en    the language of what is shown
  --help          maillage COMMAND --help says more
  --version       the version of the program

maillage help man|bash|zsh|fish: the manual page, the completions

Exit code: 0 done · 1 findings at the level of --fail-on · 2 the contract has errors ·
3 the system failed (disk, permission) · 64 wrong usage
)"};

}  // namespace maillage::help
