#!/usr/bin/env bash
# exceljs 4.4.0 (npm) reads a cell of type "d" (a date in ISO 8601, ECMA-376 part 1, 18.18.11, what strict
# workbooks hold) by its year alone, as a serial number: 12 March 2021 becomes 13 July 1905 (day 2021).
# Expected: 2021-03-12. Seen: 1905-07-13.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 >/dev/null
cat >try.js <<'JS'
const ExcelJS = require('exceljs'), JSZip = require('jszip');
(async () => {
  const made = new ExcelJS.Workbook();
  made.addWorksheet('Plan').getCell('A1').value = new Date(Date.UTC(2021, 2, 12));
  const zip = await JSZip.loadAsync(await made.xlsx.writeBuffer());
  const name = 'xl/worksheets/sheet1.xml';
  const xml = await zip.file(name).async('string');
  const dated = xml.replace(/<c r="A1"( s="\d+")?><v>44267<\/v><\/c>/,
                            '<c r="A1"$1 t="d"><v>2021-03-12T00:00:00</v></c>');
  if (dated === xml) throw new Error('the cell was not found');
  zip.file(name, dated);
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(await zip.generateAsync({type: 'nodebuffer'}));
  const value = read.getWorksheet('Plan').getCell('A1').value;
  console.log(require('exceljs/package.json').version, value.toISOString().slice(0, 10));
})();
JS
seen=$(node try.js)
echo "exceljs, a cell of 2021-03-12: $seen"
[[ $seen == "4.4.0 1905-07-13" ]]
