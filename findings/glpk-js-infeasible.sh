#!/usr/bin/env bash
# glpk.js 5.0.0 (npm) says that a program has no solution in two ways, and which one flips with presolve and with
# the kind of program: an integer one gets NOFEAS with presolve (the default) and UNDEF without, a continuous one
# UNDEF with it and NOFEAS without. Whoever looks for NOFEAS alone takes every second impossible program for
# one that was not solved.
# Expected: one status for x + y >= 2 and x + y <= 1. Seen: 4 (NOFEAS) and 1 (UNDEF), crosswise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund glpk.js@5.0.0 >/dev/null
cat >try.mjs <<'JS'
import make from 'glpk.js/node';
const glpk = await make();
const vars = [{name: 'x', coef: 1}, {name: 'y', coef: 1}];
const program = {
  name: 'impossible',
  objective: {direction: glpk.GLP_MIN, name: 'cost', vars},
  subjectTo: [{name: 'least', vars, bnds: {type: glpk.GLP_LO, lb: 2, ub: 0}},
              {name: 'most', vars, bnds: {type: glpk.GLP_UP, lb: 0, ub: 1}}],
};
const names = {[glpk.GLP_UNDEF]: 'UNDEF', [glpk.GLP_NOFEAS]: 'NOFEAS'};
for (const [kind, more] of [['continuous', {}], ['integer', {generals: ['x', 'y']}]]) {
  for (const presol of [true, false]) {
    const {result} = await glpk.solve({...program, ...more}, {msglev: 0, presol});
    console.log(kind, presol ? 'presolved' : 'plain', names[result.status] ?? result.status);
  }
}
JS
seen=$(node try.mjs)
echo "$seen"
[[ $seen == 'continuous presolved UNDEF
continuous plain NOFEAS
integer presolved NOFEAS
integer plain UNDEF' ]]
