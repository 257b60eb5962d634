#!/usr/bin/env bash
# xlsx (SheetJS) 0.18.5 (npm) writes the carriage return of a line break as the escape _x000d_, in small
# letters; openpyxl 3.0.9 (Debian 12: python3-openpyxl 3.0.9-1) knows such escapes in capitals alone, and
# leaves "CAF_x000d_" before the break: two names are no longer the ones that were written. In ODS, where
# the escape means nothing, SheetJS writes it too, and every reader shows it.
# Expected: "CAF\r\nMSA" from XLSX and ODS. Seen: "CAF_x000d_\nMSA" from both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 >/dev/null
cat >write.js <<'JS'
const XLSX = require('xlsx');
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['CAF\r\nMSA']]), 'Plan');
XLSX.writeFile(book, 'a.xlsx');
console.log(XLSX.write(book, {type: 'string', bookType: 'fods'}).includes('CAF_x000d_'));
JS
in_ods=$(node write.js)
apt-get download python3-openpyxl=3.0.9-1 python3-et-xmlfile=1.0.1-2.1 >/dev/null
for package in ./*.deb; do dpkg -x "$package" python; done
seen=$(PYTHONPATH=python/usr/lib/python3/dist-packages python3 -c '
import openpyxl
print(openpyxl.__version__, repr(openpyxl.load_workbook("a.xlsx").active["A1"].value))')
echo "openpyxl: $seen; the escape in SheetJS's ODS: $in_ods"
[[ $seen == "3.0.9 'CAF_x000d_\\nMSA'" && $in_ods == true ]]
