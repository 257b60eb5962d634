// The help of `maillage compare`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText compare_help = {
    R"(maillage compare CONTRAT – deux tableaux, deux contrats, un scénario et sa base, côte à côte

  maillage compare CONTRAT                     ses deux derniers tableaux
  maillage compare DOSSIER                     chacun des contrats du dossier, avec lui-même
  maillage compare CONTRAT --years 2020,2023   deux tableaux ; « plan » et « tout » en sont aussi
  maillage compare CONTRAT@2021                celui de 2021 et celui d’avant
  maillage compare A B, A@2023 B@plan          deux contrats, chacun à son dernier tableau ou au sien
  maillage compare SCENARIO                    ce qu’il change et ce qu’il en fait
  maillage compare DOSSIER_A DOSSIER_B         deux états d’une région, chacun de plusieurs contrats
  maillage compare DOSSIER@2021 DOSSIER@2023   une région à deux années

  --years A,B       deux tableaux, du premier au second
  --axis N          les actions d’un seul axe
  --meme NOM        de deux régions : ce nom désigne la même organisation partout ; à répéter
  --all             les listes entières, constats pour information compris
  --format text|json, et svg,png,pdf,dot pour les schémas
  -o DOSSIER        écrit les schémas (ce qui a changé, les états d’année en année) et la comparaison
                    entière, en page et sur papier
  --garder-les-noms
                    les noms de personnes, téléphones et courriels des textes, masqués sinon
  --lang fr|en

Ce qu’un tableau ne renseigne pas n’est pas une perte : c’est « non comparable ». Entre deux contrats,
ce qui est sûr est rapproché (même id et même nom, ou nom équivalent ; même numéro et même intitulé) ;
le reste est listé « à confirmer » et tenu pour différent.

D’une région, les contrats sont reconnus par leur id, sinon par leur nom : actions, sans porteur, états,
organisations et densité de chacun et de l’ensemble ; contrats venus ou partis (text, json, et -o une page).

Un scénario et sa base, ou deux scénarios d’une même base, se comparent par leurs id.

Exemples
  maillage compare contrats/coeur-de-lorraine-2018-2023 --years 2020,2023
  maillage compare mon-contrat -o schemas
  maillage compare ancien@2023 nouveau@plan --format json > comparaison.json
  maillage compare contrats/cls3-exemple
)",
    R"(maillage compare CONTRACT – two tables, two contracts, a scenario and its base, side by side

  maillage compare CONTRACT                     its two latest tables
  maillage compare FOLDER                       each contract of the folder, with itself
  maillage compare CONTRACT --years 2020,2023   two tables; "plan" and "all" are tables too
  maillage compare CONTRACT@2021                that of 2021 and the one before it
  maillage compare A B, A@2023 B@plan           two contracts, each at its latest table or its own
  maillage compare SCENARIO                     what it changes and what it makes of it
  maillage compare FOLDER_A FOLDER_B            two states of a region, of several contracts each
  maillage compare FOLDER@2021 FOLDER@2023      a region in two years

  --years A,B       two tables, from the first to the second
  --axis N          the actions of one axis
  --same NAME       of two regions: this name is one organisation everywhere; may be repeated
  --all             whole lists, findings for information included
  --format text|json, and svg,png,pdf,dot for the diagrams
  -o FOLDER         writes the diagrams (what changed, states from year to year) and the whole
                    comparison, as a page and on paper
  --keep-names      names of persons, phones and e-mails in texts, masked otherwise
  --lang fr|en

What a table does not record is no loss: it is "not comparable". Between two contracts, what is
certain is matched (same id and name, or a name that means the same; same number and title); the
rest is listed "to confirm" and kept apart.

Of a region, contracts are known by their id, else by their name: actions, without a porteur, states,
organisations and density of each and of the whole; contracts that came or went (text, json, -o a page).

A scenario and its base, or two scenarios over one base, are compared by their ids.

Examples
  maillage compare contrats/coeur-de-lorraine-2018-2023 --years 2020,2023 --lang en
  maillage compare my-contract -o diagrams --lang en
  maillage compare old@2023 new@plan --format json > comparison.json
  maillage compare contrats/cls3-exemple --lang en
)"};

}  // namespace maillage::help
