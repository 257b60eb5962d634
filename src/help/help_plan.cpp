// The help of `maillage plan`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText plan_help = {
    R"(maillage plan CONTRAT… – et si… ? et des propositions pour le prochain contrat

Sans rien de plus : toutes les propositions. Chacune dit ses raisons et ses lignes ; aucune ne décide.
  --porteurs        qui pourrait porter les actions sans porteur
  --instances       les plus petites instances où chacun qui doit l’être est représenté
  --reduire         ce qui pourrait sortir du plan, se réunir, ou s’écrire d’abord
  --groupes         groupes thématiques : objectifs que rien ne suit, qui travaille avec qui
  --rencontres      qui présenter à qui, et où : objectifs liés que personne ne travaille ensemble
  --appels          qui appeler d’abord pour joindre tout le monde
  --part P          la part à joindre, en % (100)
  --mode            ce que les données disent du mode de gouvernance (Provan & Kenis)
  --calendrier A    les réunions promises, réparties sur l’année A
  --vacances F.csv  nom;début;fin : semaines à éviter (août l’est toujours)

Et si…
  --sans ID[,ID…]   sans ces organisations et leurs services : ce qui n’a plus personne
  --pire K          les K organisations dont la perte laisserait le plus d’actions sans porteur

Limites (sans elles, celles des [exigences] du contrat ou du scénario)
  --seuil P         points qu’il faut pour être proposé porteur (30)
  --nouvelles N     actions proposées à une même organisation, au plus (3)
  --charge N        actions qu’une organisation porte en tout, au plus
  --sieges N        instances où siège une même organisation, au plus (celles qu’elle pilote à part)
  --types T[,T…]    types d’organisation qui doivent siéger au COPIL (association, commune…)

  -o DOSSIER        y écrit la même réponse en page (plan.html) et sur papier (plan.pdf),
                    proposition.toml (un scénario à corriger et à comparer), calendrier.ics
                    (Thunderbird, Outlook) et calendrier.csv ; ou un seul : -o essai.toml, -o plan.pdf
  --programmes      avec -o : les programmes linéaires en nombres entiers, pour un autre solveur
  --format text|json
  --year A          le bilan d’une année, ou « plan »
  --garder-les-noms
                    les noms de personnes, téléphones et courriels des textes, masqués sinon
  --lang fr|en

Exemples
  maillage plan mon-contrat --porteurs
  maillage plan mon-contrat --sans departement --pire 3
  maillage plan mon-contrat -o proposition
  maillage plan mon-contrat --calendrier 2025 --vacances vacances.csv -o reunions.ics
)",
    R"(maillage plan CONTRACT… – what if…? and proposals for the next contract

With nothing more: every proposal. Each gives its reasons and its rows; none decides.
  --carriers        who could carry the actions without a porteur
  --bodies          the smallest instances in which all who must be are represented
  --fewer           what could leave the plan, be joined, or be written down first
  --groups          thematic groups: objectives nothing follows, who works with whom
  --meetings        whom to introduce to whom, and where: objectives that nobody works on both of
  --calls           whom to phone first to reach everybody
  --share P         the share to be reached, in % (100)
  --mode            what the data says of the mode of governance (Provan & Kenis)
  --calendar Y      the meetings promised, spread over the year Y
  --holidays F.csv  name;first day;last day: weeks to avoid (August always is)

What if…
  --without ID[,ID…]  without these organisations and their services: what would have nobody left
  --worst K         the K organisations whose loss would leave most actions without a porteur

Limits (without them, those of the [exigences] of the contract or scenario)
  --threshold P     points it takes to be proposed as a porteur (30)
  --new N           actions proposed to one organisation, at most (3)
  --load N          actions one organisation carries in all, at most
  --seats N         instances one organisation sits on, at most (those it steers apart)
  --types T[,T…]    types of organisation that must sit on the steering committee (association…)

  -o FOLDER         writes the same answer as a page (plan.html) and on paper (plan.pdf),
                    proposition.toml (a scenario to correct and compare), calendrier.ics
                    (Thunderbird, Outlook) and calendrier.csv; or one alone: -o try.toml, -o plan.pdf
  --programs        with -o: the integer programs, for another solver
  --format text|json
  --year Y          the review of a year, or "plan"
  --keep-names      names of persons, phones and e-mails in texts, masked otherwise
  --lang fr|en

Examples
  maillage plan my-contract --carriers --lang en
  maillage plan my-contract --without departement --worst 3
  maillage plan my-contract -o proposal
  maillage plan my-contract --calendar 2025 --holidays holidays.csv -o meetings.ics
)"};

}  // namespace maillage::help
