#!/usr/bin/env bash
# @antv/algorithm 0.1.26 (npm, what AntV G6 groups nodes by) makes one community of two triangles joined by one tie, whose
# modularity is 0, where the two triangles give 0.357 (networkx and igraph find them), with any threshold; two triangles without
# a tie between them are two. Of four groups of five in a ring it finds the four: the small network, of a contract's axis or a
# year, is what comes out as one block.
# Expected: abc and xyz. Seen: abcxyz.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @antv/algorithm@0.1.26 >/dev/null
cat >try.js <<'JS'
const {louvain} = require('@antv/algorithm');
const triangles = ['ab', 'bc', 'ac', 'xy', 'yz', 'xz'];
const groups = (ties) => louvain({
  nodes: [...'abcxyz'].map((id) => ({id})),
  edges: ties.map(([source, target]) => ({source, target, weight: 1}))}, false, 'weight', 0)
  .clusters.map((each) => each.nodes.map((node) => node.id).sort().join('')).sort().join(' ');
console.log(`${groups([...triangles, 'cx'])}, ${groups(triangles)}`);
JS
seen=$(node try.js)
echo "with the tie, without: $seen"
[[ $seen == 'abcxyz, abc xyz' ]]
