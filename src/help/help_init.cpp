// The help of `maillage init`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText init_help = {
    R"(maillage init DOSSIER – un contrat vide pour commencer

  -o DOSSIER   où l’écrire (sinon : mon-contrat, dans le dossier courant)
  --year A     avec, en plus, le tableau du bilan de cette année ; dans un contrat qui existe, ce
               tableau seul : les lignes du précédent, l’état d’avancement à remplir
  --lang fr|en

Écrit suivi.xlsx (le plan : listes déroulantes, une aide sur chaque en-tête), contrat.toml (le reste,
chaque section en exemple) et, avec --year, bilans/AAAA.xlsx. Un fichier qui existe n’est jamais
remplacé. Remplissez le classeur, puis : maillage check DOSSIER.

Exemples
  maillage init mon-contrat
  maillage init -o mon-contrat --year 2025
)",
    R"(maillage init FOLDER – an empty contract to begin with

  -o FOLDER    where to write it (else: mon-contrat, in the current folder)
  --year Y     with the table of that year’s review as well; in a contract that exists, this table
               alone: the rows of the one before, the states to be filled in
  --lang fr|en

Writes suivi.xlsx (the plan: drop-down lists, help on each header), contrat.toml (the rest, an
example of each section) and, with --year, bilans/YYYY.xlsx. A file that exists is never replaced.
Fill in the workbook, then: maillage check FOLDER.

Examples
  maillage init my-contract --lang en
  maillage init -o my-contract --year 2025 --lang en
)"};

}  // namespace maillage::help
