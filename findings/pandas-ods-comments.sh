#!/usr/bin/env bash
# pandas 1.5.3 (Debian 12: python3-pandas 1.5.3+dfsg-2 with python3-odf 1.4.2-2) reads what is in an ODS cell as its
# text: the date and the words of a comment on the cell come before the value, glued to it, and the lines of a
# cell are joined without a blank. A name that somebody annotated is another name.
# Expected: "ARS", and "CAF" and "MSA" on two lines. Seen: "2024-03-12T00:00:00to be confirmedARS" and "CAFMSA".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download python3-pandas=1.5.3+dfsg-2 python3-pandas-lib=1.5.3+dfsg-2 python3-odf=1.4.2-2 \
  python3-numpy python3-dateutil python3-tz python3-six python3-defusedxml libblas3 liblapack3 libgfortran5 \
  libquadmath0 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" system; done
cat >try.py <<'PY'
import pandas
from odf.dc import Date
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

document = OpenDocumentSpreadsheet()
table = Table(name="Plan")
comment = Annotation()
comment.addElement(Date(text="2024-03-12T00:00:00"))
comment.addElement(P(text="to be confirmed"))
for parts in ([P(text="porteur")], [comment, P(text="ARS")], [P(text="CAF"), P(text="MSA")]):
    row, cell = TableRow(), TableCell(valuetype="string")
    for part in parts:
        cell.addElement(part)
    row.addElement(cell)
    table.addElement(row)
document.spreadsheet.addElement(table)
document.save("a.ods")
print(pandas.__version__, pandas.read_excel("a.ods", engine="odf")["porteur"].tolist())
PY
libraries=system/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
seen=$(LD_LIBRARY_PATH=$libraries:$libraries/blas:$libraries/lapack \
  PYTHONPATH=system/usr/lib/python3/dist-packages python3 try.py)
echo "$seen"
[[ $seen == "1.5.3 ['2024-03-12T00:00:00to be confirmedARS', 'CAFMSA']" ]]
