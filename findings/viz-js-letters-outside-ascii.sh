#!/usr/bin/env bash
# @viz-js/viz 3.31.0 (npm: Graphviz 16.1 as WebAssembly, without fonts) gives a letter outside ASCII the width of
# as many blanks as it has bytes in UTF-8: ten typographic apostrophes are laid out as thirty blanks, wider than
# the ten capitals "E" that Graphviz measures, and a box around "l’été" fits neither the words nor its neighbours.
# Native Graphviz measures with the font.
# Expected: ten apostrophes narrower than ten "E". Seen: wider; and exactly as wide as thirty blanks.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @viz-js/viz@3.31.0 >/dev/null
cat >try.mjs <<'JS'
import {instance} from '@viz-js/viz';
const viz = await instance();
const width = (label) => Number(JSON.parse(
  viz.renderString(`graph { n [shape=box label="${label}"] }`, {format: 'json'})).objects[0].width);
console.log(viz.graphvizVersion, width('’'.repeat(10)) > width('E'.repeat(10)),
            width('’'.repeat(10)) === width(' '.repeat(30)), width('é'.repeat(20)) === width(' '.repeat(40)));
JS
seen=$(node try.mjs)
echo "Graphviz, ten ’ wider than ten E, as wide as thirty blanks, twenty é as forty blanks: $seen"
[[ $seen == "16.1.0 true true true" ]]
