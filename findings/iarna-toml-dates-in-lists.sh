#!/usr/bin/env bash
# @iarna/toml 3.0.0 (npm) reads a local date (TOML 1.0, "Local Date") only where a blank, a line break or a
# comment follows. In a list or an inline table, where a comma or a bracket follows, the file is refused, with a
# blank between them too; the same list with a line for each date is read. A list of dates and times with an
# offset is read.
# Expected: a list of one date, four times. Seen: only with a line break behind the date, or with an offset.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @iarna/toml@3.0.0 smol-toml@1.9.1 >/dev/null
cat >try.js <<'JS'
const iarna = require('@iarna/toml'), smol = require('smol-toml');
const reads = (parser, text) => {
  try {
    return parser.parse(text).held.length;
  } catch (error) {
    return error.message.split(' at ')[0];
  }
};
for (const text of ['held = [2019-03-28]', 'held = [ 2019-03-28 ]', 'held = [\n  2019-03-28\n]',
                    'held = [2019-03-28T00:00:00Z]']) {
  console.log(JSON.stringify(text), reads(iarna, text), reads(smol, text));
}
JS
seen=$(node try.js)
echo "$seen"
[[ $seen == '"held = [2019-03-28]" Incomplete datetime 1
"held = [ 2019-03-28 ]" Incomplete datetime 1
"held = [\n  2019-03-28\n]" 1 1
"held = [2019-03-28T00:00:00Z]" 1 1' ]]
