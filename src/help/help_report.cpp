// The help of `maillage report`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText report_help = {
    R"(maillage report CONTRAT… – le rapport d’un contrat

Une page, index.html, qui s’ouvre d’un double-clic, sans réseau : la page pour les élus, l’essentiel,
les actions sans porteur, la couverture, les partenariats, la gouvernance, la fragilité, ce qui manque
entre organisations, qui solliciter, l’évolution, les chiffres déclarés, une fiche par action,
organisation, EPCI, objectif et instance, et la méthode. Chaque chiffre mène à ses lignes. À côté :
complet.html, la même page toute dépliée, les PDF, les schémas et les tableaux. D’un scénario, en
plus : l’avant et l’après.

  -o DOSSIER        où l’écrire (sinon : rapport, dans le dossier courant)
  --page            seulement la page pour les élus, une feuille A4 : page.html et page.pdf
  --format F        pptx, odp ou docx (plusieurs : « pptx,docx ») : le bilan à présenter et à corriger
                    (bilan.pptx…) : en bref, avancement, à décider, une diapositive par axe, notes ;
                    html ou pdf : la page et ses PDF
  --fiches A,B      avec --format pptx, odp, docx : les fiches à y joindre, par identifiant ou par nom,
                    ou axes, objectifs, actions, epci, instances, organisations
  --year A          le bilan d’une année, « plan », « récapitulatif » ou « tout » (sinon le dernier bilan)
  --garder-les-noms
                    les noms de personnes, téléphones et courriels des textes, masqués sinon
  --lang fr|en

Exemples
  maillage report mon-contrat -o pour-le-copil
  maillage report mon-contrat --year 2021 -o bilan-2021
  maillage report mon-contrat --format pptx,docx --fiches epci -o bilan
)",
    R"(maillage report CONTRACT… – the report of a contract

One page, index.html, that opens by a double click, without a network: the page for elected members,
the essentials, actions without a porteur, coverage, partnerships, governance, fragility, what is
missing between organisations, whom to approach, evolution, declared figures, a fiche per action,
organisation, EPCI, objective and instance, and the method. Every figure leads to its rows. Beside it:
complet.html, the same page unfolded, PDFs, the diagrams and the tables. Of a scenario also: before
and after.

  -o FOLDER         where to write it (else: rapport, in the current folder)
  --page            the page for elected members alone, one A4 sheet: page.html and page.pdf
  --format F        pptx, odp or docx (several: "pptx,docx"): the review to be shown and amended
                    (bilan.pptx…): in short, progress, to decide, a slide per axis, notes;
                    html or pdf: the page and its PDFs
  --sheets A,B      with --format pptx, odp, docx: the fiches to add, by id or name, or axes,
                    objectives, actions, epci, instances, organisations
  --year Y          the review of a year, "plan", "summary" or "all" (else the latest review)
  --keep-names      names of persons, phones and e-mails in texts, masked otherwise
  --lang fr|en

Examples
  maillage report my-contract -o for-the-committee --lang en
  maillage report my-contract --year 2021 -o review-2021
  maillage report my-contract --format pptx,docx --sheets epci -o bilan
)"};

}  // namespace maillage::help
