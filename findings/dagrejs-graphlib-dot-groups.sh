#!/usr/bin/env bash
# @dagrejs/graphlib-dot 1.0.2 (npm) refuses every drawing with a statement "graph [...]", which most DOT files
# have and which its predecessor graphlib-dot 0.6.4 reads; and an edge to a group, "a -> {b c}", adds a node
# that is called "[object Undefined]1".
# Expected: two nodes; three nodes. Seen: a TypeError; a fourth node.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @dagrejs/graphlib-dot@1.0.2 graphlib-dot@0.6.4 >/dev/null
cat >try.js <<'JS'
const now = require('@dagrejs/graphlib-dot'), before = require('graphlib-dot');
const nodes = (reader, text) => {
  try {
    return JSON.stringify(reader.read(text).nodes());
  } catch (error) {
    return error.message;
  }
};
const stated = 'digraph { graph [rankdir=LR] a -> b }';
console.log(nodes(before, stated), '|', nodes(now, stated), '|', nodes(now, 'digraph { a -> {b c} }'));
JS
seen=$(node try.js)
echo "$seen"
[[ $seen == '["a","b"] | Cannot convert undefined or null to object | ["a","[object Undefined]1","b","c"]' ]]
