// The help of `maillage check`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText check_help = {
    R"(maillage check CONTRAT… – ce qui manque, avec le fichier et la ligne qui le prouvent

  --year A          le bilan d’une année, « plan », « récapitulatif » ou « tout »
  --axis N          les actions d’un seul axe
  --rule R[,R…]     ces règles seulement (liste ci-dessous)
  --all             tous les constats, sans en abréger la liste
  --names           seulement les noms qui semblent désigner une même organisation et ceux que
                    contrat.toml ne connaît pas, en sections [[partenaire]] à recopier ; avec -o,
                    dans organisations.toml aussi
  --decisions       toutes les décisions prises en lisant, pas seulement les plus douteuses
  --colonne SENS="EN-TÊTE"
                    dit ce que contient une colonne : --colonne porteur="Qui ?" (ou [colonnes] dans
                    contrat.toml : porteur = "Qui ?")
  --format text|json
  -o DOSSIER        y écrit aussi le tout, noms entiers et listes complètes, en page (constats.html) et
                    sur papier (constats.pdf) ; ou un seul : -o constats.html
  --date J          le jour où les exceptions acceptées sont jugées (sinon la fin de l’année du tableau)
  --fail-on error|warning|info
                    code de sortie 1 s’il y a des constats de ce niveau ou plus graves
  --garder-les-noms
                    les noms de personnes, téléphones et courriels des textes, masqués sinon
  --lang fr|en

Exemples
  maillage check mon-contrat
  maillage check mon-contrat --year 2022 --rule objectif-sans-porteur,porteur-critique
  maillage check mon-contrat --format json > constats.json
  maillage check mon-contrat --fail-on error
  maillage check mon-contrat -o a-imprimer
  maillage check contrats/cls3-exemple --rule exigence-non-tenue

Une règle se coupe, ou change de seuil, dans contrat.toml :
  [regles]
  "action-sans-financeur" = false
  "action-dormante" = { annees = 3 }

Règles
)",
    R"(maillage check CONTRACT… – what is missing, with the file and line that prove it

  --year Y          the review of a year, "plan", "summary" or "all"
  --axis N          the actions of one axis
  --rule R[,R…]     these rules only (listed below)
  --all             every finding, the lists not shortened
  --names           only names that may be one organisation and those that contrat.toml does not
                    know, as [[partenaire]] sections to paste; with -o in organisations.toml too
  --decisions       every decision taken while reading, not the most doubtful ones alone
  --column MEANING="HEADER"
                    says what a column holds: --column porteur="Who?" (or [colonnes] in
                    contrat.toml: porteur = "Who?")
  --format text|json
  -o FOLDER         writes all of it too, names and lists whole, as a page (constats.html) and on
                    paper (constats.pdf); or one alone: -o constats.html
  --date D          the day accepted exceptions are judged on (else the end of the table’s year)
  --fail-on error|warning|info
                    exit code 1 if there are findings of that level or worse
  --keep-names      names of persons, phones and e-mails in texts, masked otherwise
  --lang fr|en

Examples
  maillage check my-contract --lang en
  maillage check my-contract --year 2022 --rule objectif-sans-porteur,porteur-critique
  maillage check my-contract --format json > findings.json
  maillage check my-contract --fail-on error
  maillage check my-contract -o to-print --lang en
  maillage check contrats/cls3-exemple --rule exigence-non-tenue

A rule is switched off, or its threshold set, in contrat.toml:
  [regles]
  "action-sans-financeur" = false
  "action-dormante" = { annees = 3 }

Rules
)"};

}  // namespace maillage::help
