#!/usr/bin/env bash
# graphology-graphml 0.5.2 (npm) turns the values of boolean and number keys into booleans and numbers, but
# leaves a key's <default> as text: a node that says nothing has mode "false", which JavaScript takes for true,
# and "1" + 1 of its weight is "11".
# Expected for a node without data: false and 1. Seen: "false" (true in a condition) and "1" + 1 = "11".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-graphml@0.5.2 >/dev/null
cat >try.js <<'JS'
const Graph = require('graphology'), graphml = require('graphology-graphml');
const graph = graphml.parse(Graph, `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="m" for="node" attr.name="mode" attr.type="boolean"><default>false</default></key>
<key id="w" for="node" attr.name="weight" attr.type="double"><default>1</default></key>
<graph edgedefault="undirected"><node id="silent"/>
<node id="said"><data key="m">false</data><data key="w">1</data></node></graph></graphml>`);
for (const node of ['said', 'silent']) {
  const {mode, weight} = graph.getNodeAttributes(node);
  console.log(node, mode ? 'true' : 'false', weight + 1);
}
JS
seen=$(node try.js)
echo "$seen"
[[ $seen == $'said false 2\nsilent true 11' ]]
