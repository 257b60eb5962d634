#!/usr/bin/env bash
# exceljs 4.4.0 (npm) knows workbooks that count days from 1904 by date1904="1" alone. The attribute is an
# xsd:boolean: "true" says the same, and Excel, LibreOffice 7.4 and openpyxl read it so.
# Expected: 2021-03-12 twice. Seen: 2021-03-12 for "1", 2017-03-11 for "true".
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
  made.properties.date1904 = true;
  made.addWorksheet('Plan').getCell('A1').value = new Date(Date.UTC(2021, 2, 12));
  const bytes = await made.xlsx.writeBuffer();
  const seen = [];
  for (const word of ['1', 'true']) {
    const zip = await JSZip.loadAsync(bytes);
    const xml = await zip.file('xl/workbook.xml').async('string');
    if (!xml.includes('date1904="1"')) throw new Error('the attribute was not found');
    zip.file('xl/workbook.xml', xml.replace('date1904="1"', `date1904="${word}"`));
    const read = new ExcelJS.Workbook();
    await read.xlsx.load(await zip.generateAsync({type: 'nodebuffer'}));
    seen.push(read.getWorksheet('Plan').getCell('A1').value.toISOString().slice(0, 10));
  }
  console.log(require('exceljs/package.json').version, ...seen);
})();
JS
seen=$(node try.js)
echo "exceljs, date1904 as \"1\" and as \"true\": $seen"
[[ $seen == "4.4.0 2021-03-12 2017-03-11" ]]
