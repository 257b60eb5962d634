"""What two more readers of Debian see: pandas in the CSV files, the workbook, the database and Kumu's tables, as the
guide says to read them; khal in the calendars. Each is skipped, aloud, where it is not installed."""

import csv
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import pandas
except ImportError:
    # The readers are packages of the system's own Python.
    system = "/usr/bin/python3"
    if os.path.exists(system) and "MAILLAGE_SYSTEM_PYTHON" not in os.environ:
        os.environ["MAILLAGE_SYSTEM_PYTHON"] = "1"
        os.execv(system, [system, *sys.argv])
    pandas = None

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
GUIDE = (ROOT / "contrats" / "GUIDE.md").read_text(encoding="utf-8")
CONTRACTS = ["coeur-de-lorraine-2018-2023", "metz-2017-2020", "cls3-exemple"]

if pandas is None and shutil.which("khal") is None:
    print("skipped: neither pandas nor khal is there")
    sys.exit(77)


class Made(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)


@unittest.skipUnless(pandas, "pandas is not there")
class Pandas(Made):
    def test_tables_as_the_guide_says(self):
        self.assertTrue('pandas : `sep=";", decimal=",", dtype=str`' in GUIDE)
        seen = 0
        for name in CONTRACTS:
            subprocess.run([PROGRAM, "export", ROOT / "contrats" / name, "--format", "csv,kumu", "-o", self.folder],
                           check=True, capture_output=True)
        for path in sorted(self.folder.rglob("*.csv")):
            comma = "," if path.name.startswith("kumu") else ";"
            with open(path, encoding="utf-8-sig", newline="") as file:
                columns, *rows = csv.reader(file, delimiter=comma)
            table = pandas.read_csv(path, sep=comma, decimal=",", dtype=str)
            with self.subTest(file=path.name):
                self.assertEqual(list(table.columns), columns)
                # What pandas takes for a missing value ("NA", "nan", "null") stands in no cell: an empty one is.
                self.assertEqual(table.fillna("").values.tolist(), rows)
                seen += len(rows)
        self.assertGreater(seen, 2000)

    def test_numbers_are_numbers_and_a_blank_has_its_reason(self):
        subprocess.run([PROGRAM, "export", ROOT / "contrats" / CONTRACTS[0], "--format", "csv,sqlite", "-o", self.folder],
                       check=True, capture_output=True)
        table = pandas.read_csv(self.folder / "csv" / "mesures.csv", sep=";", decimal=",")
        self.assertEqual(table["valeur"].dtype, float)
        undefined = table["valeur"].isna()
        self.assertTrue(undefined.any())
        self.assertTrue(table["cellules vides"][undefined].notna().all())
        base = sqlite3.connect(self.folder / "contrat-2023.sqlite")
        stored = pandas.read_sql("SELECT valeur FROM mesure", base)["valeur"]
        base.close()
        # Of 0,00010566356720202873 pandas keeps fifteen digits.
        pairs = zip(sorted(stored.dropna()), sorted(table["valeur"].dropna()), strict=True)
        self.assertLess(max(abs(one - other) for one, other in pairs), 1e-12)

    def test_the_workbook(self):
        for name in CONTRACTS:
            subprocess.run([PROGRAM, "export", ROOT / "contrats" / name, "--format", "xlsx,csv", "-o",
                            self.folder / name], check=True, capture_output=True)
            book, = (self.folder / name).glob("*.xlsx")
            sheets = pandas.read_excel(book, sheet_name=None, dtype=str)
            for sheet, file in (("Organisations", "organisations"), ("Liens", "liens"), ("Constats", "constats")):
                with self.subTest(contract=name, sheet=sheet):
                    table = pandas.read_csv(self.folder / name / "csv" / f"{file}.csv", sep=";", dtype=str)
                    self.assertEqual(len(sheets[sheet]), len(table))
                    first = table.columns[1]
                    self.assertEqual(sheets[sheet][first].fillna("").tolist(), table[first].fillna("").tolist())

    def test_the_guide_names_the_version(self):
        self.assertTrue(f"pandas {pandas.__version__}" in GUIDE)


@unittest.skipUnless(shutil.which("khal"), "khal is not there")
class Khal(Made):
    def khal(self, *words):
        return subprocess.run(["khal", "-c", self.folder / "khal.conf", *map(str, words)], check=True, text=True,
                              capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout

    def test_meetings_are_whole_days_with_their_names(self):
        seen = 0
        for name in CONTRACTS:
            calendar = self.folder / f"{name}.ics"
            subprocess.run([PROGRAM, "plan", ROOT / "contrats" / name, "--calendrier", "2025", "-o", calendar],
                           check=True, capture_output=True)
            (self.folder / name).mkdir()
            (self.folder / "khal.conf").write_text(
                f"[calendars]\n[[cls]]\npath = {self.folder / name}\n[sqlite]\npath = {self.folder / name}.db\n[locale]\n"
                + "".join(f"{each}format = {form}\n" for each, form in (
                    ("time", "%H:%M"), ("date", "%Y-%m-%d"), ("longdate", "%Y-%m-%d"),
                    ("datetime", "%Y-%m-%d %H:%M"), ("longdatetime", "%Y-%m-%d %H:%M"))))
            self.khal("import", "--batch", "-a", "cls", calendar)
            rows = self.khal("list", "-df", "", "-f", "{start-date}|{end-date}|{title}|{description}", "2025-01-01",
                             "366d").splitlines()
            text = re.sub(r"\r?\n[ \t]", "", calendar.read_text(encoding="utf-8")).replace("\\", "")
            meant = [f"{'-'.join(day)}|{'-'.join(day)}|{title}|{about}" for *day, title, about in re.findall(
                r"DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)\n(?:.+\n)*?SUMMARY:(.*)\n(?:.+\n)*?DESCRIPTION:(.*)\n",
                text.replace("\r", ""))]
            self.assertEqual(len(meant), text.count("BEGIN:VEVENT"))
            self.assertEqual([row for row in rows if row], sorted(meant))
            seen += len(meant)
        self.assertGreater(seen, 30)

    def test_the_guide_names_the_version(self):
        version = subprocess.run(["khal", "--version"], check=True, capture_output=True, text=True).stdout
        self.assertTrue("khal " + version.split()[-1] in GUIDE)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
