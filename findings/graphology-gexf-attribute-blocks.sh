#!/usr/bin/env bash
# graphology-gexf 0.13.2 (npm) keeps the last of several <attributes class="node"> blocks. GEXF asks for two
# where some attributes change with time and some do not (its primer, "Dynamic attributes": mode="static" and
# mode="dynamic"): the values of the first block are then "undeclared", and the file is refused. With
# allowUndeclaredAttributes it is read, but its numbers are text.
# Expected: size 40 (a number) and state "begun". Seen: a refusal; then size "40" (text).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund graphology@0.26.0 graphology-gexf@0.13.2 >/dev/null
cat >try.js <<'JS'
const Graph = require('graphology'), gexf = require('graphology-gexf');
const text = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph mode="dynamic" timeformat="integer">
<attributes class="node" mode="static"><attribute id="size" title="size" type="integer"/></attributes>
<attributes class="node" mode="dynamic"><attribute id="state" title="state" type="string"/></attributes>
<nodes><node id="a" label="A"><attvalues><attvalue for="size" value="40"/>
<attvalue for="state" value="begun" start="2020" end="2021"/></attvalues></node></nodes>
<edges/></graph></gexf>`;
try {
  console.log('read', gexf.parse(Graph, text).order);
} catch (error) {
  console.log('refused:', error.message);
}
const {size, state} = gexf.parse(Graph, text, {allowUndeclaredAttributes: true}).getNodeAttributes('a');
console.log('allowed:', typeof size, size, state);
JS
seen=$(node try.js)
echo "$seen"
[[ $seen == 'refused: graphology-gexf/parser: Found undeclared attribute "size"'$'\nallowed: string 40 begun' ]]
