#!/usr/bin/env bash
# cytoscape-graphml 1.0.6 (npm) names what a node or an edge carries by the id of its key, not by the key's name:
# what networkx and yEd write (<key id="d0" attr.name="label">, <key id="d1" attr.name="weight">) arrives as "d0"
# and "d1", numbers as text, and in another file, where the keys are numbered otherwise, "d0" is something else.
# An id of ours that is its name ("label") is read.
# Expected: {label: "ARS", weight: 2}. Seen: {d0: "ARS", d1: "2"}.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cytoscape@3.33.1 cytoscape-graphml@1.0.6 jquery@3.7.1 jsdom@26.1.0 >/dev/null
cat >try.js <<'JS'
const {JSDOM} = require('jsdom');
global.window = new JSDOM('').window;
global.document = window.document;
const jquery = require('jquery'), cytoscape = require('cytoscape');
require('cytoscape-graphml')(cytoscape, jquery);
const graph = cytoscape({headless: true});
graph.graphml(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="node" attr.name="weight" attr.type="double"/>
<graph edgedefault="undirected"><node id="ars"><data key="d0">ARS</data><data key="d1">2</data></node></graph>
</graphml>`);
console.log(JSON.stringify(graph.nodes()[0].data()));
JS
seen=$(node try.js 2>/dev/null)
echo "$seen"
[[ $seen == '{"id":"ars","d0":"ARS","d1":"2"}' ]]
