// The help of `maillage map`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText map_help = {
    R"(maillage map CONTRAT… – les schémas d’un contrat

Le plan, la matrice des organisations et des actions, celle des types, les partenariats, aussi
année par année, les EPCI, les manques et qui présenter à qui, les départs, la chronologie, l’organigramme
et les cartes de la gouvernance, une fiche par organisation.

  -o DOSSIER        où les écrire (sinon : schemas, dans le dossier courant)
  --format F[,F…]   svg (par défaut), png, pdf, dot
  --year A          le bilan d’une année, « plan », « récapitulatif » ou « tout »
  --garder-les-noms
                    les noms de personnes, téléphones et courriels des textes, masqués sinon
  --lang fr|en

Exemples
  maillage map mon-contrat -o schemas
  maillage map mon-contrat --year 2021 --format pdf -o pour-le-copil
)",
    R"(maillage map CONTRACT… – the diagrams of a contract

The plan, the matrix of organisations and actions, that of types, partnerships, year by year too,
the EPCI, what is missing and whom to introduce to whom, departures, the chronology, the organigramme and
cards of governance, a fiche per organisation.

  -o FOLDER         where to write them (else: schemas, in the current folder)
  --format F[,F…]   svg (the default), png, pdf, dot
  --year Y          the review of a year, "plan", "summary" or "all"
  --keep-names      names of persons, phones and e-mails in texts, masked otherwise
  --lang fr|en

Examples
  maillage map my-contract -o diagrams --lang en
  maillage map my-contract --year 2021 --format pdf -o for-the-committee
)"};

}  // namespace maillage::help
