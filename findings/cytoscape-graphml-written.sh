#!/usr/bin/env bash
# cytoscape-graphml 1.0.6 (npm) writes nodes and ties outside the namespace of GraphML (<node xmlns="">, in jsdom as in
# Chromium), without a <key> and without edgedefault. It reads its own file; networkx 2.8.8 and igraph 0.10.2
# (Debian 12) read an empty network from it, without a word.
# Expected: 3 nodes and 1 tie. Seen: 3 and 1 in cytoscape, 0 and 0 in networkx and in igraph.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cytoscape@3.33.1 cytoscape-graphml@1.0.6 jquery@3.7.1 jsdom@26.1.0 >/dev/null
apt-get download python3-networkx=2.8.8-1 python3-igraph=0.10.2-1+b1 libigraph3 python3-texttable libarpack2 libglpk40 \
  libamd2 libcolamd2 libsuitesparseconfig5 libltdl7 libgmp10 libblas3 liblapack3 libgfortran5 libquadmath0 libgomp1 \
  libxml2 libplfit0 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" system; done
cat >write.js <<'JS'
const {JSDOM} = require('jsdom');
global.window = new JSDOM('').window;
Object.assign(global, {document: window.document, XMLSerializer: window.XMLSerializer});
const jquery = require('jquery'), cytoscape = require('cytoscape');
require('cytoscape-graphml')(cytoscape, jquery);
const elements = [{data: {id: 'ars'}}, {data: {id: 'caf'}}, {data: {id: 'seul'}}, {data: {id: 'e', source: 'ars', target: 'caf'}}];
const text = cytoscape({headless: true, elements}).graphml();
require('fs').writeFileSync('a.graphml', text);
const back = cytoscape({headless: true});
back.graphml(text);
console.log('cytoscape', back.nodes().length, back.edges().length);
JS
cat >read.py <<'PY'
import igraph
import networkx

graph = networkx.read_graphml("a.graphml")
print("networkx", graph.number_of_nodes(), graph.number_of_edges())
graph = igraph.Graph.Read_GraphML("a.graphml")
print("igraph", graph.vcount(), graph.ecount())
PY
libraries=system/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
seen=$(node write.js 2>/dev/null
LD_LIBRARY_PATH=$libraries:$libraries/blas:$libraries/lapack \
  PYTHONPATH=system/usr/lib/python3/dist-packages python3 read.py)
echo "$seen"
[[ $seen == $'cytoscape 3 1\nnetworkx 0 0\nigraph 0 0' ]]
