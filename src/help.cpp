#include "src/help.hpp"

#include "network/rules.hpp"
#include "output/finding_words.hpp"

namespace maillage {
namespace {

constexpr std::string_view program_french =
    R"(maillage – qui porte quoi, et qui travaille avec qui, dans un contrat local de santé

  maillage check  CONTRAT   ce qui manque : actions sans porteur, objectifs que personne ne couvre,
                            partenariats, chiffres déclarés à côté des chiffres comptés
  maillage map    CONTRAT   les schémas : plan, partenariats, gouvernance, une fiche par organisation
  maillage import TABLEAU…  votre tableau de suivi devient un contrat ; tout ce qui en est compris est dit
  maillage compare A [B]    deux années ou deux contrats : ce qui a changé, ce qui persiste
  maillage report CONTRAT   le rapport : une page à lire, explorer et imprimer, et ses annexes
  maillage export CONTRAT   le contrat pour d'autres logiciels : Excel, CSV, JSON, Gephi, SQLite…
  maillage init   DOSSIER   un contrat vide pour commencer : classeur à remplir et contrat.toml
  maillage plan   CONTRAT   et si telle organisation partait ? qui pourrait porter quoi ? des propositions
                            pour le prochain contrat, expliquées

CONTRAT est un dossier qui contient contrat.toml, actions.csv (le plan) et bilans/AAAA.csv.
Un tableau seul (.xlsx, .ods ou .csv) suffit pour commencer. Un scénario (un fichier .toml avec une
section [scenario], posé sur un contrat) se donne partout où l'on donne un contrat.

Exemples
  maillage check contrats/coeur-de-lorraine-2018-2023
  maillage check contrats/coeur-de-lorraine-2018-2023 --year 2021 --rule action-sans-porteur
  maillage map   contrats/coeur-de-lorraine-2018-2023 -o schemas
  maillage map   contrats/metz-2017-2020 --format png -o schemas

Options de toutes les commandes
  --year A        le bilan d'une année ; « plan » : le plan ; « tout » : tous les tableaux ensemble
                  (sans cette option : le dernier bilan)
  --lang fr|en    la langue de ce qui s'affiche
  --help          maillage COMMANDE --help en dit plus
  --version

Code de sortie : 0 fait · 1 constats au niveau de --fail-on · 2 le contrat a des erreurs ·
3 le système a échoué (disque, droits) · 64 mauvais emploi
)";

constexpr std::string_view program_english =
    R"(maillage – who carries what, and who works with whom, in a local health contract

  maillage check  CONTRACT  what is missing: actions without porteur, objectives nobody covers,
                            partnerships, declared figures beside counted ones
  maillage map    CONTRACT  the diagrams: plan, partnerships, governance, a sheet per organisation
  maillage import TABLE…    your own table becomes a contract; all that is understood of it is said
  maillage compare A [B]    two years or two contracts: what changed, what persists
  maillage report CONTRACT  the report: a page to read, explore and print, and its annexes
  maillage export CONTRACT  the contract for other software: Excel, CSV, JSON, Gephi, SQLite…
  maillage init   FOLDER    an empty contract to begin with: a workbook to fill in and contrat.toml
  maillage plan   CONTRACT  what if an organisation left? who could carry what? proposals for the next
                            contract, explained

CONTRACT is a folder that holds contrat.toml, actions.csv (the plan) and bilans/YYYY.csv.
A table alone (.xlsx, .ods or .csv) will do to begin with. A scenario (a .toml file with a [scenario]
section, over a contract) is taken wherever a contract is.

Examples
  maillage check contrats/coeur-de-lorraine-2018-2023
  maillage check contrats/coeur-de-lorraine-2018-2023 --year 2021 --rule action-sans-porteur
  maillage map   contrats/coeur-de-lorraine-2018-2023 -o diagrams --lang en
  maillage map   contrats/metz-2017-2020 --format png -o diagrams

Options of all commands
  --year Y        the review of a year; "plan": the plan; "all": all tables together
                  (without it: the latest review)
  --lang fr|en    the language of what is shown
  --help          maillage COMMAND --help says more
  --version

Exit code: 0 done · 1 findings at the level of --fail-on · 2 the contract has errors ·
3 the system failed (disk, permission) · 64 wrong usage
)";

constexpr std::string_view check_french =
    R"(maillage check CONTRAT… – ce qui manque, avec le fichier et la ligne qui le prouvent

  --year A          le bilan d'une année, « plan » ou « tout »
  --axis N          les actions d'un seul axe
  --rule R[,R…]     ces règles seulement (liste ci-dessous)
  --all             tous les constats, sans en abréger la liste
  --names           seulement les noms qui semblent désigner une même organisation et ceux que
                    contrat.toml ne connaît pas, en sections [[partenaire]] à recopier
  --format text|json
  --fail-on error|warning|info
                    code de sortie 1 s'il y a des constats de ce niveau ou plus graves
  --lang fr|en

Exemples
  maillage check mon-contrat
  maillage check mon-contrat --year 2022 --rule objectif-sans-porteur,porteur-critique
  maillage check mon-contrat --format json > constats.json
  maillage check mon-contrat --fail-on error
  maillage check contrats/cls3-exemple --rule exigence-non-tenue

Une règle se coupe, ou change de seuil, dans contrat.toml :
  [regles]
  "action-sans-financeur" = false
  "action-dormante" = { annees = 3 }

Règles
)";

constexpr std::string_view check_english =
    R"(maillage check CONTRACT… – what is missing, with the file and line that prove it

  --year Y          the review of a year, "plan" or "all"
  --axis N          the actions of one axis
  --rule R[,R…]     these rules only (listed below)
  --all             every finding, the lists not shortened
  --names           only names that may be one organisation and those that contrat.toml does not
                    know, as [[partenaire]] sections to paste
  --format text|json
  --fail-on error|warning|info
                    exit code 1 if there are findings of that level or graver
  --lang fr|en

Examples
  maillage check my-contract --lang en
  maillage check my-contract --year 2022 --rule objectif-sans-porteur,porteur-critique
  maillage check my-contract --format json > findings.json
  maillage check my-contract --fail-on error
  maillage check contrats/cls3-exemple --rule exigence-non-tenue

A rule is switched off, or its threshold set, in contrat.toml:
  [regles]
  "action-sans-financeur" = false
  "action-dormante" = { annees = 3 }

Rules
)";

constexpr std::string_view map_french = R"(maillage map CONTRAT… – les schémas d'un contrat

  -o DOSSIER        où les écrire (sinon : schemas, dans le dossier courant)
  --format F[,F…]   svg (par défaut), png, pdf, dot
  --year A          le bilan d'une année, « plan » ou « tout »
  --lang fr|en

Exemples
  maillage map mon-contrat -o schemas
  maillage map mon-contrat --year 2021 --format pdf -o pour-le-copil
)";

constexpr std::string_view map_english = R"(maillage map CONTRACT… – the diagrams of a contract

  -o FOLDER         where to write them (else: schemas, in the current folder)
  --format F[,F…]   svg (the default), png, pdf, dot
  --year Y          the review of a year, "plan" or "all"
  --lang fr|en

Examples
  maillage map my-contract -o diagrams --lang en
  maillage map my-contract --year 2021 --format pdf -o for-the-committee
)";

constexpr std::string_view report_french = R"(maillage report CONTRAT… – le rapport d'un contrat

Une page, index.html, qui s'ouvre d'un double-clic, sans réseau : l'essentiel, les actions sans
porteur, la couverture, les partenariats, la gouvernance, la fragilité, l'évolution, les chiffres
déclarés, une fiche par organisation, EPCI, objectif et instance, et la méthode. Chaque chiffre
mène à ses lignes. À côté : les schémas et les tableaux.

  -o DOSSIER        où l'écrire (sinon : rapport, dans le dossier courant)
  --year A          le bilan d'une année, « plan » ou « tout » (sinon le dernier bilan)
  --lang fr|en

Exemples
  maillage report mon-contrat -o pour-le-copil
  maillage report mon-contrat --year 2021 -o bilan-2021
)";

constexpr std::string_view report_english =
    R"(maillage report CONTRACT… – the report of a contract

One page, index.html, that opens by a double click, without a network: the essentials, actions
without a porteur, coverage, partnerships, governance, fragility, evolution, declared figures, a
sheet per organisation, EPCI, objective and instance, and the method. Every figure leads to its
rows. Beside it: the diagrams and the tables.

  -o FOLDER         where to write it (else: rapport, in the current folder)
  --year Y          the review of a year, "plan" or "all" (else the latest review)
  --lang fr|en

Examples
  maillage report my-contract -o for-the-committee --lang en
  maillage report my-contract --year 2021 -o review-2021
)";

constexpr std::string_view export_french =
    R"(maillage export CONTRAT – le contrat pour d'autres logiciels

  --format F[,F…]
      xlsx     un classeur : tableaux, constats, organisations, instances, années, couverture,
               mesures ; listes déroulantes et filtres (Excel, LibreOffice)
      csv      les mêmes tableaux en fichiers : « ; », virgule décimale (Excel en français)
      json     tout le contrat, décrit par export.schema.json
      graphml  (par défaut) le réseau : networkx, igraph, Gephi, Cytoscape
      gexf     le réseau et ses années : Gephi
      pajek    organisations × actions, deux modes : .net (networkx, igraph) et .paj (Pajek)
      kumu     éléments et connexions : kumu.io
      dot      le réseau : Graphviz
      sqlite   une base de tables et de vues lisibles (v_actions, v_porteurs, v_constats…)
  -o DOSSIER   où l'écrire ; sinon un texte seul (json, graphml, gexf, dot) va à la sortie standard,
               le reste dans le dossier « exports »
  --year A     le bilan d'une année, « plan » ou « tout » (sinon le dernier ; gexf : tout)
  --lang fr|en

Chaque action, avec ou sans porteur, et chaque organisation, isolée ou non, y est. Un texte qui
commence par = + - @ ne s'exécute nulle part : dans les .csv une apostrophe le précède, que
maillage retire en relisant.

Exemples
  maillage export mon-contrat --format xlsx -o echanges
  maillage export mon-contrat --format gexf,sqlite,csv -o echanges
  maillage export mon-contrat --year 2022 --format json > contrat.json
)";

constexpr std::string_view export_english =
    R"(maillage export CONTRACT – the contract for other software

  --format F[,F…]
      xlsx     a workbook: tables, findings, organisations, bodies, years, coverage, measures;
               drop-down lists and filters (Excel, LibreOffice)
      csv      the same tables as files: ";", decimal comma (Excel in French)
      json     the whole contract, described by export.schema.json
      graphml  (the default) the network: networkx, igraph, Gephi, Cytoscape
      gexf     the network and its years: Gephi
      pajek    organisations × actions, two-mode: .net (networkx, igraph) and .paj (Pajek)
      kumu     elements and connections: kumu.io
      dot      the network: Graphviz
      sqlite   a database of readable tables and views (v_actions, v_porteurs, v_constats…)
  -o FOLDER    where to write it; else a single text (json, graphml, gexf, dot) goes to the
               standard output, the rest to the folder "exports"
  --year Y     the review of a year, "plan" or "all" (else the latest; gexf: all)
  --lang fr|en

Every action, with a porteur or not, and every organisation, isolated or not, is in it. A text that
begins with = + - @ runs nowhere: in the .csv files an apostrophe precedes it, which maillage takes
away when it reads it back.

Examples
  maillage export my-contract --format xlsx -o exchange --lang en
  maillage export my-contract --format gexf,sqlite,csv -o exchange
  maillage export my-contract --year 2022 --format json > contract.json
)";

constexpr std::string_view import_french =
    R"(maillage import FICHIER… -o DOSSIER – vos tableaux deviennent un contrat

  FICHIER           .xlsx, .ods ou .csv ; « suivi.xlsx#Feuille » pour une seule feuille ; plusieurs
                    fichiers ou feuilles d'années différentes font le plan et ses bilans
  -o DOSSIER        où écrire contrat.toml, actions.csv et bilans/AAAA.csv
  --dry-run         dit seulement ce qui est compris, n'écrit rien
  --force           remplace le contrat que ce dossier contient déjà
  --lang fr|en

L'année d'un tableau est celle de sa feuille, de son titre ou de son fichier ; sans année, c'est le
plan. Les colonnes « État 2020 », « État 2021 » d'une même feuille font les bilans de ces années.
La même action est reconnue d'une année à l'autre à son numéro et à son titre ; ce qui est douteux
est listé, jamais décidé. Seuls les noms d'organisation qui ne diffèrent que par l'écriture sont
joints ; les doublons probables sont listés, avec les lignes à coller dans contrat.toml.
Les colonnes de personnes (nom, courriel, téléphone) ne sont jamais reprises.

Exemples
  maillage import suivi.xlsx --dry-run
  maillage import suivi.xlsx -o mon-contrat
  maillage import plan.csv bilan-2021.csv bilan-2022.csv -o mon-contrat
  maillage check mon-contrat
)";

constexpr std::string_view import_english =
    R"(maillage import FILE… -o FOLDER – your tables become a contract

  FILE              .xlsx, .ods or .csv; "suivi.xlsx#Sheet" for one sheet; several files or sheets
                    of different years make the plan and its reviews
  -o FOLDER         where to write contrat.toml, actions.csv and bilans/YYYY.csv
  --dry-run         only says what is understood, writes nothing
  --force           replaces the contract that the folder holds already
  --lang fr|en

The year of a table is that of its sheet, its title or its file; without a year it is the plan.
Columns "État 2020", "État 2021" of one sheet make the reviews of these years. The same action is
matched from year to year by its number and title; what is doubtful is listed, never decided. Only
names of organisations that differ in writing alone are joined; probable duplicates are listed, with
the lines to paste into contrat.toml. Columns of persons (name, e-mail, phone) are never read.

Examples
  maillage import suivi.xlsx --dry-run --lang en
  maillage import suivi.xlsx -o my-contract
  maillage import plan.csv bilan-2021.csv bilan-2022.csv -o my-contract
  maillage check my-contract
)";

constexpr std::string_view init_french =
    R"(maillage init DOSSIER – un contrat vide pour commencer

  -o DOSSIER   où l'écrire (sinon : mon-contrat, dans le dossier courant)
  --year A     avec, en plus, le tableau du bilan de cette année
  --lang fr|en

Écrit suivi.xlsx (le plan : listes déroulantes, une aide sur chaque en-tête), contrat.toml (le reste,
chaque section en exemple) et, avec --year, bilans/AAAA.xlsx. Un fichier qui existe n'est jamais
remplacé. Remplissez le classeur, puis : maillage check DOSSIER.

Exemples
  maillage init mon-contrat
  maillage init -o mon-contrat --year 2025
)";

constexpr std::string_view init_english =
    R"(maillage init FOLDER – an empty contract to begin with

  -o FOLDER    where to write it (else: mon-contrat, in the current folder)
  --year Y     with the table of that year's review as well
  --lang fr|en

Writes suivi.xlsx (the plan: drop-down lists, a help on each header), contrat.toml (the rest, an
example of each section) and, with --year, bilans/YYYY.xlsx. A file that exists is never replaced.
Fill in the workbook, then: maillage check FOLDER.

Examples
  maillage init my-contract --lang en
  maillage init -o my-contract --year 2025 --lang en
)";

constexpr std::string_view compare_french =
    R"(maillage compare CONTRAT – deux tableaux d'un contrat, ou deux contrats, côte à côte

  maillage compare CONTRAT                     ses deux derniers tableaux
  maillage compare CONTRAT --years 2020,2023   deux tableaux ; « plan » et « tout » en sont aussi
  maillage compare CONTRAT@2021                celui de 2021 et celui d'avant
  maillage compare A B, A@2023 B@plan          deux contrats, chacun à son dernier tableau ou au sien

  --axis N          les actions d'un seul axe
  --all             les listes entières, constats pour information compris
  --format text|json, et svg,png,pdf,dot pour les schémas
  -o DOSSIER        écrit les schémas : ce qui a changé, les états d'année en année
  --lang fr|en

Ce qu'un tableau ne renseigne pas n'est pas une perte : c'est « non comparable ». Entre deux contrats,
ce qui est sûr est rapproché (même id et même nom, ou nom équivalent ; même numéro et même intitulé) ;
le reste est listé « à confirmer » et tenu pour différent.

Exemples
  maillage compare contrats/coeur-de-lorraine-2018-2023 --years 2020,2023
  maillage compare mon-contrat -o schemas
  maillage compare ancien@2023 nouveau@plan --format json > comparaison.json
)";

constexpr std::string_view compare_english =
    R"(maillage compare CONTRACT – two tables of a contract, or two contracts, side by side

  maillage compare CONTRACT                     its two latest tables
  maillage compare CONTRACT --years 2020,2023   two tables; "plan" and "all" are tables too
  maillage compare CONTRACT@2021                that of 2021 and the one before it
  maillage compare A B, A@2023 B@plan           two contracts, each at its latest table or its own

  --axis N          the actions of one axis
  --all             whole lists, findings for information included
  --format text|json, and svg,png,pdf,dot for the diagrams
  -o FOLDER         writes the diagrams: what changed, states from year to year
  --lang fr|en

What a table does not record is no loss: it is "not comparable". Between two contracts, what is
certain is matched (same id and name, or a name that means the same; same number and title); the
rest is listed "to confirm" and kept apart.

Examples
  maillage compare contrats/coeur-de-lorraine-2018-2023 --years 2020,2023 --lang en
  maillage compare my-contract -o diagrams --lang en
  maillage compare old@2023 new@plan --format json > comparison.json
)";

constexpr std::string_view plan_french =
    R"(maillage plan CONTRAT – et si… ? et des propositions pour le prochain contrat

Sans rien de plus : toutes les propositions. Chacune dit ses raisons et ses lignes ; aucune ne décide.
  --porteurs        qui pourrait porter les actions sans porteur
  --instances       les plus petites instances où chacun qui doit l'être est représenté
  --reduire         ce qui pourrait sortir du plan, se réunir, ou s'écrire d'abord
  --groupes         groupes thématiques : objectifs que rien ne suit, qui travaille avec qui
  --mode            ce que les données disent du mode de gouvernance (Provan & Kenis)
  --calendrier A    les réunions promises, réparties sur l'année A
  --vacances F.csv  nom;début;fin : semaines à éviter (août l'est toujours)

Et si…
  --sans ID[,ID…]   sans ces organisations et leurs services : ce qui n'a plus personne
  --pire K          les K organisations dont la perte laisserait le plus d'actions sans porteur

Limites
  --seuil P         points qu'il faut pour être proposé porteur (30)
  --nouvelles N     actions proposées à une même organisation, au plus (3)
  --charge N        actions qu'une organisation porte en tout, au plus
  --sieges N        instances où siège une même organisation, au plus (celles qu'elle pilote à part)

  -o DOSSIER        y écrit proposition.toml (un scénario à corriger et à comparer), calendrier.ics
                    (Thunderbird, Outlook) et calendrier.csv ; ou un seul : -o essai.toml, -o cls.ics
  --programmes      avec -o : les programmes linéaires en nombres entiers, pour un autre solveur
  --format text|json
  --year A          le bilan d'une année, ou « plan »
  --lang fr|en

Exemples
  maillage plan mon-contrat --porteurs
  maillage plan mon-contrat --sans departement --pire 3
  maillage plan mon-contrat -o proposition
  maillage plan mon-contrat --calendrier 2025 --vacances vacances.csv -o reunions.ics
)";

constexpr std::string_view plan_english =
    R"(maillage plan CONTRACT – what if…? and proposals for the next contract

With nothing more: every proposal. Each gives its reasons and its rows; none decides.
  --carriers        who could carry the actions without a porteur
  --bodies          the smallest bodies in which all who must be are represented
  --fewer           what could leave the plan, be joined, or be written down first
  --groups          thematic groups: objectives nothing follows, who works with whom
  --mode            what the data says of the mode of governance (Provan & Kenis)
  --calendar Y      the meetings promised, spread over the year Y
  --holidays F.csv  name;first day;last day: weeks to avoid (August always is)

What if…
  --without ID[,ID…]  without these organisations and their services: what has nobody left
  --worst K         the K organisations whose loss would leave most actions without a porteur

Limits
  --threshold P     points it takes to be proposed as a porteur (30)
  --new N           actions proposed to one organisation, at most (3)
  --load N          actions one organisation carries in all, at most
  --seats N         bodies one organisation sits on, at most (those it steers apart)

  -o FOLDER         writes proposition.toml (a scenario to correct and compare), calendrier.ics
                    (Thunderbird, Outlook) and calendrier.csv; or one alone: -o try.toml, -o cls.ics
  --programs        with -o: the integer programs, for another solver
  --format text|json
  --year Y          the review of a year, or "plan"
  --lang fr|en

Examples
  maillage plan my-contract --carriers --lang en
  maillage plan my-contract --without departement --worst 3
  maillage plan my-contract -o proposal
  maillage plan my-contract --calendar 2025 --holidays holidays.csv -o meetings.ics
)";

std::string rules_list(Language language) {
  std::string text;
  for (int i = 0; i < rule_count; ++i) {
    const Rule rule = static_cast<Rule>(i);
    std::string code(rule_code(rule));
    code.resize(26, ' ');
    text += "  " + code + std::string(rule_title(rule, language)) + "\n";
  }
  return text;
}

}  // namespace

std::string help_text(std::string_view about, Language language) {
  const bool french = language == Language::french;
  if (about == "check") {
    return std::string(french ? check_french : check_english) + rules_list(language);
  }
  if (about == "map") return std::string(french ? map_french : map_english);
  if (about == "import") return std::string(french ? import_french : import_english);
  if (about == "compare") return std::string(french ? compare_french : compare_english);
  if (about == "report") return std::string(french ? report_french : report_english);
  if (about == "plan") return std::string(french ? plan_french : plan_english);
  if (about == "export") return std::string(french ? export_french : export_english);
  if (about == "init") return std::string(french ? init_french : init_english);
  return std::string(french ? program_french : program_english);
}

}  // namespace maillage
