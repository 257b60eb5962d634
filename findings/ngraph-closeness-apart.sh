#!/usr/bin/env bash
# ngraph.centrality 2.1.0 (npm) reckons closeness within each component and says nothing of what cannot be reached: two
# organisations that share one action and know nobody else are the "closest" of all (1), before the middle of the network.
# graphology-metrics 2.4.0 does the same unless it is asked for wassermanFaust; networkx weighs by what is reached, unasked.
# Expected: the middle of a – b – c – d – e before the pair x – y. Seen: 0.67 against 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ngraph.graph@20.0.1 ngraph.centrality@2.1.0 graphology@0.26.0 \
  graphology-metrics@2.4.0 graphology-types@0.24.8 >/dev/null
cat >try.js <<'JS'
const ties = [['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e'], ['x', 'y']];
const ngraph = require('ngraph.graph')();
for (const [one, other] of ties) ngraph.addLink(one, other);
const Graph = require('graphology');
const graphology = new Graph({type: 'undirected'});
for (const [one, other] of ties) graphology.mergeEdge(one, other);
const closeness = require('graphology-metrics/centrality/closeness');
for (const found of [require('ngraph.centrality').closeness(ngraph, false), closeness(graphology),
                     closeness(graphology, {wassermanFaust: true})]) {
  console.log(found.c.toFixed(2), found.x.toFixed(2));
}
JS
seen=$(node try.js | tr '\n' ' ')
echo "middle and pair, by ngraph, graphology, graphology with wassermanFaust: $seen"
[[ $seen == '0.67 1.00 0.67 1.00 '* ]]
