#!/usr/bin/env bash
# highs 1.15.3 (npm: HiGHS as WebAssembly) lets a variable of the section Binary of a CPLEX LP file be 5 where the
# section Bounds before it says "x <= 5": only its being whole is kept, and the answer is called optimal. IBM's
# definition of the format restricts the variables of that section to 0 and 1; CBC 2.10.8 answers 1 (GLPK 5.0
# answers 5 too, with a warning that a bound was redefined). Without the bound HiGHS answers 1.
# Expected: 1 and 1. Seen: 5 and 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund highs@1.15.3 >/dev/null
cat >try.js <<'JS'
require('highs')().then((highs) => {
  for (const bounds of ['Bounds\n x <= 5\n', '']) {
    const answer = highs.solve(`Maximize\n all: x\nSubject To\n least: x >= 0\n${bounds}Binary\n x\nEnd\n`);
    console.log(answer.Status, answer.Columns.x.Primal);
  }
});
JS
seen=$(node try.js)
echo "$seen"
[[ $seen == $'Optimal 5\nOptimal 1' ]]
