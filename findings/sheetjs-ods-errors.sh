#!/usr/bin/env bash
# xlsx (SheetJS) 0.18.5 (npm), writing ODS (and flat ODS): a cell in error is written as an empty cell, a
# formula that was never computed as the number 0, a percentage as a number without its format. Its own XLSX
# of the same sheet keeps all three.
# Expected in content.xml: #N/A, a formula without a value, a percentage style. Seen: none of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 >/dev/null
cat >try.js <<'JS'
const XLSX = require('xlsx');
const sheet = {'!ref': 'A1:C1', A1: {t: 'e', v: 42}, B1: {t: 'n', f: 'A2'}, C1: {t: 'n', v: 0.125, z: '0.0%'}};
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, 'Plan');
for (const type of ['xlsx', 'fods']) {
  const back = XLSX.read(XLSX.write(book, {type: 'buffer', bookType: type}), {cellNF: true}).Sheets.Plan;
  const cell = (name) => back[name] ? `${back[name].t}:${back[name].w ?? back[name].v}` : 'empty';
  console.log(XLSX.version, type, cell('A1'), cell('B1'), cell('C1'));
}
const flat = XLSX.write(book, {type: 'string', bookType: 'fods'});
const row = flat.slice(flat.indexOf('<table:table-row>'), flat.indexOf('</table:table-row>'));
console.log(row.replace(/>\s+</g, '><'));
JS
seen=$(node try.js)
echo "$seen"
[[ $seen == *'<table:table-row><table:table-cell /><table:table-cell table:formula="of:=[.A2]" office:value-type="float" office:value="0">'* ]]
[[ $seen == *'<table:table-cell office:value-type="float" office:value="0.125"><text:p>0.125</text:p>'* ]]
[[ $seen == *'0.18.5 xlsx e:#N/A empty n:12.5%'* ]]
