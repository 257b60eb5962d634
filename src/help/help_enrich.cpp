// The help of `maillage enrichir`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText enrich_help = {
    R"(maillage enrichir CONTRAT – ce que les registres publics disent de ses organisations

Lit, hors ligne, les fichiers tels que publiés, et dit de chaque organisation du contrat : son SIREN ou son
FINESS, son type, de qui elle dépend, sa commune, son EPCI, si elle est fermée et depuis quand, et d’un EPCI
qui porte une action, s’il en a la compétence ; avec ce qui la fait reconnaître et la ligne du registre. Un
numéro du contrat (siren, finess) décide, sinon un nom certain dans le territoire ; le reste est demandé.
Les colonnes de personnes et de téléphones ne sont jamais lues. Chaque option se répète.

  --finess FICHIER  l’extraction des établissements (etalab-cs1100507-stock-….csv)
  --epci FICHIER    la composition des EPCI de l’INSEE (EPCI_au_….xlsx)
  --banatic FICHIER
                    les groupements et leurs compétences, ou les périmètres (CSV, XLSX)
  --cog FICHIER     les communes de l’INSEE (v_commune_….csv)
  --sirene FICHIER  une réponse de la recherche d’entreprises (JSON)
  -o DOSSIER        un nouveau dossier : le contrat, avec ces faits dans contrat.toml et rien d’autre de
                    changé, et une page du compte rendu (enrichissement.html, enrichissement.pdf)
  --all             toutes les lignes, sans en abréger les listes
  --year A          le tableau sur lequel portent les constats (sinon le dernier)
  --format text|json
  --garder-les-noms
                    les noms de personnes, téléphones et courriels des textes, masqués sinon
  --lang fr|en

Ensuite « check » fait de lui-même les constats porteur-ferme et competence-absente.

Exemples
  maillage enrichir contrats/cls --epci EPCI_au_01-01-2025.xlsx --finess etalab-cs1100507-stock.csv
  maillage enrichir contrats/cls --epci EPCI.xlsx --banatic groupements-55.csv --sirene reponse.json -o cls-enrichi
)",
    R"(maillage enrichir CONTRACT – what public registers say of its organisations

Reads, offline, the files as they are published, and says of each organisation of the contract: its SIREN or
FINESS, its type, what it belongs to, its commune, its EPCI, whether it is closed and since when, and of an
EPCI that carries an action whether it has the competence; with what it is known by and the register’s row. A
number of the contract (siren, finess) decides, else a certain name in the territory; the rest is asked.
Columns of persons and phones are never read. Each option may be repeated.

  --finess FILE     the extract of establishments (etalab-cs1100507-stock-….csv)
  --epci FILE       INSEE’s composition of EPCI (EPCI_au_….xlsx)
  --banatic FILE    groupements and their competences, or perimeters (CSV, XLSX)
  --cog FILE        INSEE’s communes (v_commune_….csv)
  --sirene FILE     an answer of recherche-entreprises (JSON)
  -o FOLDER         a new folder: the contract, with these facts in contrat.toml and nothing else changed,
                    and a page of the account (enrichissement.html, enrichissement.pdf)
  --all             every row, the lists not shortened
  --year Y          the table that the findings are about (else the latest)
  --format text|json
  --keep-names      names of persons, phones and e-mails in texts, masked otherwise
  --lang fr|en

Afterwards "check" finds porteur-ferme and competence-absente by itself.

Examples
  maillage enrichir contrats/cls --epci EPCI_au_01-01-2025.xlsx --finess etalab-cs1100507-stock.csv --lang en
  maillage enrichir contrats/cls --epci EPCI.xlsx --banatic groupements-55.csv --sirene answer.json -o cls-enriched
)"};

}  // namespace maillage::help
