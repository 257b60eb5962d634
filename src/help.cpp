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
  maillage report CONTRAT   le rapport : une page à lire, explorer et imprimer, et ses annexes
  maillage export CONTRAT   le contrat pour d'autres logiciels : Excel, CSV, JSON, Gephi, SQLite…

CONTRAT est un dossier qui contient contrat.toml, actions.csv (le plan) et bilans/AAAA.csv.
Un tableau seul (.xlsx, .ods ou .csv) suffit pour commencer.

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
  maillage report CONTRACT  the report: a page to read, explore and print, and its annexes
  maillage export CONTRACT  the contract for other software: Excel, CSV, JSON, Gephi, SQLite…

CONTRACT is a folder that holds contrat.toml, actions.csv (the plan) and bilans/YYYY.csv.
A table alone (.xlsx, .ods or .csv) will do to begin with.

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
  --format text|json
  --fail-on error|warning|info
                    code de sortie 1 s'il y a des constats de ce niveau ou plus graves
  --lang fr|en

Exemples
  maillage check mon-contrat
  maillage check mon-contrat --year 2022 --rule objectif-sans-porteur,porteur-critique
  maillage check mon-contrat --format json > constats.json
  maillage check mon-contrat --fail-on error

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
  --format text|json
  --fail-on error|warning|info
                    exit code 1 if there are findings of that level or graver
  --lang fr|en

Examples
  maillage check my-contract --lang en
  maillage check my-contract --year 2022 --rule objectif-sans-porteur,porteur-critique
  maillage check my-contract --format json > findings.json
  maillage check my-contract --fail-on error

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
  if (about == "report") return std::string(french ? report_french : report_english);
  if (about == "export") return std::string(french ? export_french : export_english);
  return std::string(french ? program_french : program_english);
}

}  // namespace maillage
