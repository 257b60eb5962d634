// The help of `maillage export`.
#include "src/help/help_texts.hpp"

namespace maillage::help {

const HelpText export_help = {
    R"(maillage export CONTRAT… – le contrat pour d’autres logiciels

  --format F[,F…]
      xlsx     un classeur : tableaux, constats, organisations, instances, années, couverture,
               mesures ; listes déroulantes et filtres (Excel, LibreOffice)
      csv      les mêmes tableaux en fichiers : « ; », virgule décimale (Excel en français)
      json     tout le contrat, décrit par maillage.schema.json
      graphml  (par défaut) le réseau : networkx, igraph, Gephi, Cytoscape
      bipartite organisations × actions, un lien par couple, rôles joints : le réseau mesuré
               (igraph : bipartite_projection)
      gexf     le réseau, ses années, ses couleurs : Gephi, Gephi Lite, networkx
      pajek    organisations × actions : .net (networkx, igraph), -2modes.net (igraph, R) et
               .paj (Pajek)
      kumu     éléments et connexions : kumu.io
      dot      le réseau : Graphviz
      sqlite   une base de tables et de vues lisibles (v_actions, v_porteurs, v_constats…)
      postgresql  les mêmes tables, clés et vues : load.sql, que psql exécute, et un .csv par table
      graphframes nœuds et liens en .csv découpés, pour Spark GraphFrames
  -o DOSSIER   où l’écrire ; sinon un texte seul (json, graphml, bipartite, gexf, dot) va à la
               sortie standard, le reste dans le dossier « exports »
  --year A     le bilan d’une année, « plan », « récapitulatif » ou « tout »
               (sinon le dernier ; gexf : tout)
  --garder-les-noms
               les noms de personnes, téléphones et courriels des textes, masqués sinon
  --lang fr|en

Chaque action, avec ou sans porteur, et chaque organisation, isolée ou non, y est. Un texte qui
commence par = + - @ ne s’exécute nulle part : dans les .csv une apostrophe le précède, que
maillage retire en relisant ; ceux de postgresql et de graphframes, qui ne sont pas pour un
tableur, disent chaque texte tel quel.

Exemples
  maillage export mon-contrat --format xlsx -o echanges
  maillage export mon-contrat --format gexf,sqlite,csv -o echanges
  maillage export mon-contrat --year 2022 --format json > contrat.json
)",
    R"(maillage export CONTRACT… – the contract for other software

  --format F[,F…]
      xlsx     a workbook: tables, findings, organisations, instances, years, coverage, measures;
               drop-down lists and filters (Excel, LibreOffice)
      csv      the same tables as files: ";", decimal comma (Excel in French)
      json     the whole contract, described by maillage.schema.json
      graphml  (the default) the network: networkx, igraph, Gephi, Cytoscape
      bipartite organisations × actions, one edge a pair, roles joined: what is measured
               (igraph: bipartite_projection)
      gexf     the network, its years and colours: Gephi, Gephi Lite, networkx
      pajek    organisations × actions: .net (networkx, igraph), -2modes.net (igraph, R) and
               .paj (Pajek)
      kumu     elements and connections: kumu.io
      dot      the network: Graphviz
      sqlite   a database of readable tables and views (v_actions, v_porteurs, v_constats…)
      postgresql  the same tables, keys and views: load.sql, which psql runs, and a .csv a table
      graphframes nodes and edges as .csv in parts, for Spark GraphFrames
  -o FOLDER    where to write it; else a single text (json, graphml, bipartite, gexf, dot) goes to the
               standard output, the rest to the folder "exports"
  --year Y     the review of a year, "plan", "summary", "all" (else the latest; gexf: all)
  --keep-names      names of persons, phones and e-mails in texts, masked otherwise
  --lang fr|en

Every action, with a porteur or not, and every organisation, isolated or not, is in it. A text that
begins with = + - @ runs nowhere: in the .csv files an apostrophe precedes it, which maillage takes
away when it reads it back; those of postgresql and graphframes, which are not for a spreadsheet,
say every text as it is.

Examples
  maillage export my-contract --format xlsx -o exchange --lang en
  maillage export my-contract --format gexf,sqlite,csv -o exchange
  maillage export my-contract --year 2022 --format json > contract.json
)"};

}  // namespace maillage::help
