#!/usr/bin/env bash
# cytoscape 3.33.1 (npm) counts each pair of an undirected network twice in betweennessCentrality: the middle of
# a – b – c stands between one pair (Freeman 1977; networkx, igraph and UCINET say 1) and gets 2. Its "normalised" value is
# the share of the largest found, not of the pairs there are: somebody has 1 in every network, so that two years, or two
# contracts, do not compare. degreeCentralityNormalized does the same.
# Expected: 1, and 1 of 3 pairs once an isolated node stands beside. Seen: 2, and 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cytoscape@3.33.1 >/dev/null
cat >try.js <<'JS'
const cytoscape = require('cytoscape');
const graph = cytoscape({headless: true, elements: [
  ...['a', 'b', 'c', 'alone'].map((id) => ({data: {id}})),
  {data: {id: 'ab', source: 'a', target: 'b'}}, {data: {id: 'bc', source: 'b', target: 'c'}}]});
const between = graph.elements().betweennessCentrality({directed: false});
const degree = graph.elements().degreeCentralityNormalized({directed: false});
console.log(between.betweenness('#b'), between.betweennessNormalized('#b'), degree.degree('#b'));
JS
seen=$(node try.js)
echo "betweenness, normalised, degree normalised: $seen"
[[ $seen == '2 1 1' ]]
