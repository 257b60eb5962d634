#!/usr/bin/env bash
# dotparser 1.1.1, and ngraph.fromdot 7.1.0, which reads by it, and vis-network 10.1.5 (npm) read a name that is a
# numeral as a number: in a DOT file the objectives 1.1, 1.10 and 1.100 become one node, and 01 and 1 another, with
# all their ties. In the DOT language a numeral is a name like any other (graphviz.org, "ID"); Graphviz (here its
# WebAssembly, @viz-js/viz 3.31.0) and graphlib-dot 0.6.4 keep them apart. Between quotes they all do.
# Expected: 6 nodes, as Graphviz. Seen: 3 in dotparser, ngraph.fromdot and vis-network.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dotparser@1.1.1 ngraph.fromdot@7.1.0 vis-network@10.1.5 graphlib-dot@0.6.4 \
  @viz-js/viz@3.31.0 jsdom@26.1.0 >/dev/null
cat >try.mjs <<'JS'
import {createRequire} from 'node:module';
const load = createRequire(import.meta.url);
const {window} = new (load('jsdom').JSDOM)('');
Object.assign(global, {window, document: window.document, Element: window.Element});
Object.defineProperty(global, 'navigator', {value: window.navigator, configurable: true});
const viz = await (await import('@viz-js/viz')).instance();
const dotparser = load('dotparser');
const count = {
  Graphviz: (text) => JSON.parse(viz.renderString(text, {format: 'json0'})).objects.length,
  'graphlib-dot': (text) => load('graphlib-dot').read(text).nodeCount(),
  dotparser: (text) => new Set(dotparser(text)[0].children.flatMap((each) => each.edge_list.map(({id}) => id))).size,
  'ngraph.fromdot': (text) => load('ngraph.fromdot')(text).getNodesCount(),
  'vis-network': (text) => load('vis-network/standalone').parseDOTNetwork(text).nodes.length,
};
for (const [reader, nodes] of Object.entries(count)) {
  console.log(reader, nodes('graph { plan -- 1.1; plan -- 1.10; plan -- 1.100; plan -- 01; plan -- 1 }'),
              nodes('graph { plan -- "1.1"; plan -- "1.10"; plan -- "1.100"; plan -- "01"; plan -- "1" }'));
}
JS
seen=$(node try.mjs)
echo "$seen"
[[ $seen == 'Graphviz 6 6
graphlib-dot 6 6
dotparser 3 6
ngraph.fromdot 3 6
vis-network 3 6' ]]
