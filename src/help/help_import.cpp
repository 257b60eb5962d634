// The help of `maillage import`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText import_help = {
    R"(maillage import FICHIER… -o DOSSIER – vos tableaux deviennent un contrat

  FICHIER           .xlsx, .ods, .csv ou .tsv ; « suivi.xlsx#Feuille » pour une seule feuille ;
                    plusieurs fichiers ou feuilles d’années différentes font le plan et ses bilans
  -o DOSSIER        où écrire contrat.toml, actions.csv et bilans/AAAA.csv
  --dry-run         dit seulement ce qui est compris, n’écrit rien
  --force           remplace le contrat que ce dossier contient déjà
  --colonne SENS="EN-TÊTE"
                    dit ce que contient une colonne : --colonne porteur="Qui ?" ; autant de fois que
                    de colonnes ; SENS : action, porteur, état d’avancement… ou personnes, aucune
  --decisions       toutes les décisions prises en lisant, pas seulement les plus douteuses
  --questions FICHIER
                    les écrit en un petit tableau (.xlsx ou .csv) à remplir
  --reponses FICHIER
                    le même, rempli : les réponses sont suivies, et gardées dans contrat.toml
  --compte-rendu DOSSIER
                    y écrit ce qui a été compris, en page (compte-rendu.html) et sur papier
                    (compte-rendu.pdf) ; ou un seul : --compte-rendu lu.html
  --lang fr|en

L’année d’un tableau est celle de sa feuille, de son titre ou de son fichier ; sans année, c’est le
plan. Les colonnes « État 2020 », « État 2021 » d’une même feuille font les bilans de ces années.
La même action est reconnue d’une année à l’autre à son numéro et à son titre ; ce qui est douteux
est listé, jamais décidé. Seuls les noms d’organisation qui ne diffèrent que par l’écriture sont
joints ; les doublons probables sont listés, avec les lignes à coller dans contrat.toml.
Les colonnes de personnes (nom, courriel, téléphone) ne sont jamais reprises.

Exemples
  maillage import suivi.xlsx --dry-run
  maillage import suivi.xlsx -o mon-contrat
  maillage import suivi.xlsx --questions questions.xlsx
  maillage import suivi.xlsx -o mon-contrat --compte-rendu compte-rendu.html
  maillage import suivi.xlsx --reponses questions.xlsx -o mon-contrat
  maillage import plan.csv bilan-2021.csv bilan-2022.csv -o mon-contrat
  maillage check mon-contrat
)",
    R"(maillage import FILE… -o FOLDER – your tables become a contract

  FILE              .xlsx, .ods, .csv or .tsv; "suivi.xlsx#Sheet" for one sheet; several files or
                    sheets of different years make the plan and its reviews
  -o FOLDER         where to write contrat.toml, actions.csv and bilans/YYYY.csv
  --dry-run         only says what is understood, writes nothing
  --force           replaces the contract that the folder holds already
  --column MEANING="HEADER"
                    says what a column holds: --column porteur="Who?"; as often as there are
                    columns; MEANING: action, porteur, état d’avancement… or personnes, aucune
  --decisions       every decision taken while reading, not the most doubtful ones alone
  --questions FILE  writes them as a small table (.xlsx or .csv) to be filled in
  --answers FILE    the same, filled in: the answers are followed, and kept in contrat.toml
  --account FOLDER  writes what was understood, as a page (compte-rendu.html) and on paper
                    (compte-rendu.pdf); or one alone: --account read.html
  --lang fr|en

The year of a table is that of its sheet, its title or its file; without a year it is the plan.
Columns "État 2020", "État 2021" of one sheet make the reviews of these years. The same action is
matched from year to year by its number and title; what is doubtful is listed, never decided. Only
names of organisations that differ in writing alone are joined; probable duplicates are listed, with
the lines to paste into contrat.toml. Columns of persons (name, e-mail, phone) are never read.

Examples
  maillage import suivi.xlsx --dry-run --lang en
  maillage import suivi.xlsx -o my-contract
  maillage import suivi.xlsx --questions questions.xlsx --lang en
  maillage import suivi.xlsx -o my-contract --account account.html --lang en
  maillage import suivi.xlsx --answers questions.xlsx -o my-contract
  maillage import plan.csv bilan-2021.csv bilan-2022.csv -o my-contract
  maillage check my-contract
)"};

}  // namespace maillage::help
