"""Small drawn sheets written as CSV, XLSX and ODS, and what the program reads of them.

"|" stands between cells, "^" is merged with the cell above, "<" with the one on the left; those that
have merged cells have no CSV. A row as it is read: its objective (else axis), title, porteurs,
partners and state."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

try:
    import openpyxl
except ImportError:  # Debian's own Python has it, another that comes first may not
    system = "/usr/bin/python3"
    if os.path.exists(system) and "MAILLAGE_SYSTEM_PYTHON" not in os.environ:
        os.environ["MAILLAGE_SYSTEM_PYTHON"] = "1"
        os.execv(system, [system, *sys.argv])
    print("openpyxl is not installed")
    sys.exit(77)

PROGRAM = os.environ["MAILLAGE_PROGRAM"]


NOBODY = {"nobody": "aucun", "uncertain": "incertain", "not-recorded": "non renseigné", "person": "une personne"}


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def grid_of(drawn):
    lines = drawn.strip("\n").split("\n")
    return [[cell.strip().replace("\\n", "\n") for cell in line.split("|")] for line in lines]


def merges_of(grid):
    """(row, column, rows, columns) of each merged range."""
    ranges = []
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell in ("^", "<"):
                continue
            height = width = 1
            while r + height < len(grid) and c < len(grid[r + height]) and grid[r + height][c] == "^":
                height += 1
            while c + width < len(row) and row[c + width] == "<":
                width += 1
            if height > 1 or width > 1:
                ranges.append((r, c, height, width))
    return ranges


def text(cell):
    return "" if cell in ("^", "<") else cell


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"' if any(c in cell for c in ';"\n') else cell


def write_csv(path, sheets):
    (grid,) = sheets.values()
    path.write_text("".join(";".join(quoted(cell) for cell in row) + "\n" for row in grid),
                    encoding="utf-8")


def write_xlsx(path, sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, grid in sheets.items():
        sheet = book.create_sheet(name.lstrip("~"))
        if name.startswith("~"):
            sheet.sheet_state = "hidden"
        for r, row in enumerate(grid, 1):
            for c, cell in enumerate(row, 1):
                if text(cell):
                    sheet.cell(r, c, int(cell) if cell.isdigit() else cell)
        for r, c, height, width in merges_of(grid):
            sheet.merge_cells(start_row=r + 1, start_column=c + 1, end_row=r + height,
                              end_column=c + width)
    book.save(path)


def write_ods(path, sheets):
    tables = hidden = ""
    for name, grid in sheets.items():
        style = ' table:style-name="h"' if name.startswith("~") else ""
        tables += f'<table:table table:name="{escape(name.lstrip("~"))}"{style}>'
        spans = {(r, c): (height, width) for r, c, height, width in merges_of(grid)}
        for r, row in enumerate(grid):
            tables += "<table:table-row>"
            for c, cell in enumerate(row):
                if not text(cell):
                    tag = "covered-table-cell" if cell else "table-cell"
                    tables += f"<table:{tag}/>"
                    continue
                height, width = spans.get((r, c), (1, 1))
                span = ""
                if height > 1 or width > 1:
                    span = (f' table:number-rows-spanned="{height}"'
                            f' table:number-columns-spanned="{width}"')
                lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in cell.split("\n"))
                tables += f'<table:table-cell office:value-type="string"{span}>{lines}'
                tables += "</table:table-cell>"
            tables += "</table:table-row>"
        tables += "</table:table>"
        hidden = ('<office:automatic-styles><style:style style:name="h" style:family="table">'
                  '<style:table-properties table:display="false"/></style:style>'
                  "</office:automatic-styles>")
    spaces = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
                      for prefix, name in (("office", "office"), ("table", "table"),
                                           ("text", "text"), ("style", "style")))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml",
                         f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>'
                         f"{hidden}<office:body><office:spreadsheet>{tables}"
                         "</office:spreadsheet></office:body></office:document-content>")


WRITERS = {"csv": write_csv, "xlsx": write_xlsx, "ods": write_ods}


def rows_of(contract, year="plan"):
    """What check reads of a file or folder, a line a row."""
    folder = tempfile.mkdtemp()
    try:
        code, _, err = run("export", contract, "--format", "json", "--year", year, "-o", folder)
        if code != 0:
            return err
        (made,) = Path(folder).glob("*.json")
        read = json.loads(made.read_text())
    finally:
        shutil.rmtree(folder)
    names = {each["id"]: each["name"] for each in read["organisations"]}
    levels = {kind: {each["id"]: each for each in read[kind]} for kind in ("axes", "objectives")}

    def level(row):
        for kind, key in (("objectives", "objective"), ("axes", "axis")):
            if row[key] is not None:
                found = levels[kind][row[key]]
                coded = found["id"][0].isdigit()
                return (found["id"] + " " if coded else "") + found["name"]
        return "–"

    def organisations(mentions):
        return ", ".join(names[each["organisation"]] for each in mentions)

    lines = []
    for table in read["tables"]:
        if str(table["year"]) != year:
            continue
        for row in table["rows"]:
            lines.append(" | ".join((level(row), row["title"] or row["number"],
                                     organisations(row["porteurs"]) or NOBODY[row["carrying"]],
                                     organisations(row["partners"]), row["state"] or "")).rstrip(" |"))
    return lines


class DrawnTables(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.made = {}  # the last contract imported, by format
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def files(self, drawn):
        sheets = drawn if isinstance(drawn, dict) else {"Suivi": drawn}
        sheets = {name: grid_of(each) for name, each in sheets.items()}
        is_flat = len(sheets) == 1 and not any(merges_of(grid) for grid in sheets.values())
        for format, write in WRITERS.items():
            if format == "csv" and not is_flat:
                continue
            path = self.folder / f"suivi.{format}"
            write(path, sheets)
            yield format, path

    def reads(self, drawn, expected, year="plan", said=(), unsaid=(), objectives_alone=None,
              states=True):
        """The rows, from every format, by `check` and by `import`; `said`: words of check's messages,
        the same in every format; without `states`: what their words mean is not looked at."""

        def rows(contract):
            read = rows_of(contract, year)
            return read if states else [" | ".join(row.split(" | ")[:4]) for row in read]
        for format, path in self.files(drawn):
            with self.subTest(format):
                code, out, err = run("check", path)
                self.assertEqual(code, 0, err)
                for words in said:
                    self.assertIn(words, out + err)
                for words in unsaid:
                    self.assertNotIn(words, out + err)
                self.assertEqual(rows(path), expected, err)
                made = Path(tempfile.mkdtemp(dir=self.folder, prefix=f"de {format} ")) / "contrat"
                self.made[format] = made
                code, out, err = run("import", path, "-o", made)
                self.assertEqual(code, 0, err)
                self.assertEqual(rows(made), expected, out)
                if objectives_alone is not None:
                    for contract in (path, made):
                        _, out, _ = run("check", contract, "--format", "json")
                        counts = json.loads(out)["contracts"][0]["counts"]
                        self.assertEqual(counts["objectives_without_action"], objectives_alone)
