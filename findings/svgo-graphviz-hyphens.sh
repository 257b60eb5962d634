#!/usr/bin/env bash
# svgo 4.1.0 (npm) refuses a drawing in which character references stand more than 512 times, and Graphviz (here
# its WebAssembly, @viz-js/viz 3.31.0) writes each hyphen of a label as a reference, "&#45;": a drawing of some
# hundred French names ("Saint-Mihiel") or of dates cannot be made smaller. The limit is that on entities which
# unfold into others; a character reference unfolds into one letter.
# Expected: both drawings optimised. Seen: the one with 512 hyphens is, the one with 513 is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund svgo@4.1.0 @viz-js/viz@3.31.0 >/dev/null
cat >try.mjs <<'JS'
import {instance} from '@viz-js/viz';
import {optimize} from 'svgo';
const viz = await instance();
for (const hyphens of [512, 513]) {
  const label = 'a' + '-a'.repeat(hyphens);
  const drawn = viz.renderString(`graph g { n [label="${label}"] }`, {format: 'svg'});
  const references = drawn.split('&#45;').length - 1;
  try {
    optimize(drawn);
    console.log(references, 'optimised');
  } catch (error) {
    console.log(references, error.message.replace(/^.*?: ?/, '').replace(/^[\d:]+ /, ''));
  }
}
JS
seen=$(node try.mjs)
echo "$seen"
[[ $seen == $'512 optimised\n513 '*'Parsed entity count exceeds max entity count' ]]
