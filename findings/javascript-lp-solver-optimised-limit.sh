#!/usr/bin/env bash
# javascript-lp-solver 1.0.3 (npm) drops every constraint on what is optimised, without a word: to do as many
# actions as there is money for, at most five, it answers ten; to spend as little as can be, but five at least, it
# answers that there is no solution. A column of another name that holds the same numbers is limited.
# yalps 0.6.4, which takes the same programs, answers 5 each time.
# Expected: 5, 5 and 5. Seen: 10, 5 and "feasible: false".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund javascript-lp-solver@1.0.3 yalps@0.6.4 >/dev/null
cat >try.mjs <<'JS'
import lp from 'javascript-lp-solver';
import {solve} from 'yalps';
const program = (opType, constraints) => ({
  optimize: 'actions', opType, constraints, variables: {action: {actions: 1, same: 1, money: 1}},
});
for (const each of [program('max', {actions: {max: 5}, money: {max: 10}}),
                    program('max', {same: {max: 5}, money: {max: 10}}),
                    program('min', {actions: {min: 5}, money: {min: 2}})]) {
  const {opType, optimize: objective, constraints, variables} = each;
  const direction = opType === 'max' ? 'maximize' : 'minimize';
  const {result} = solve({direction, objective, constraints, variables});
  const answer = lp.Solve(structuredClone(each));
  console.log(answer.feasible ? answer.result : 'no solution', '|', result);
}
JS
seen=$(node try.mjs)
echo "$seen"
[[ $seen == $'10 | 5\n5 | 5\nno solution | 5' ]]
