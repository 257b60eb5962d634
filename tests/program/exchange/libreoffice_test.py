"""What LibreOffice sees in our exports: a workbook that opens whole, with its filters, colours and
lists; CSV files whose cells stay text. Skipped where it is not installed."""

import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
LORRAINE = ROOT / "contrats" / "coeur-de-lorraine-2018-2023"

if shutil.which("soffice") is None:
    print("skipped: soffice is not there")
    sys.exit(77)


class LibreOffice(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def convert(self, file, to, *options):
        home = (self.folder / "profile").as_uri()
        done = subprocess.run(
            ["soffice", f"-env:UserInstallation={home}", "--headless", *options, "--convert-to", to,
             "--outdir", str(self.folder / "seen"), str(file)],
            capture_output=True, timeout=200, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotIn("Error", done.stdout + done.stderr)

    def test_the_workbook_opens_with_all_that_it_holds(self):
        subprocess.run([PROGRAM, "export", str(LORRAINE), "--format", "xlsx,csv", "-o",
                        str(self.folder)], check=True, capture_output=True)
        # -1: every sheet, each a file of its own.
        self.convert(self.folder / "contrat-2023.xlsx",
                     'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1')
        for sheet, table in (("Bilan 2021", "bilans/2021"), ("Récapitulatif 2023", "recapitulatifs/2023"),
                             ("Organisations", "organisations"), ("Liens", "liens")):
            seen = self.rows(self.folder / "seen" / f"contrat-2023-{sheet}.csv")
            meant = self.rows(self.folder / "csv" / f"{table}.csv")
            # Rows to come are part of the sheet, empty.
            self.assertEqual([row for row in seen if any(row)], meant, sheet)
        self.convert(self.folder / "contrat-2023.xlsx", "fods")
        whole = (self.folder / "seen" / "contrat-2023.fods").read_text(encoding="utf-8")
        self.assertFalse("table:formula" in whole)
        self.assertTrue('table:display-filter-buttons="true"' in whole)
        self.assertTrue("<table:content-validation " in whole)
        self.assertTrue("<calcext:conditional-format " in whole)

    def test_no_cell_of_a_csv_file_runs(self):
        evil = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", " =1+1", "'=1+1", "=cmd|' /C calc'!A0"]
        contract = self.folder / "suivi.csv"
        with open(contract, "w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, delimiter=";")
            rows.writerow(["id", "action", "porteur", "remarques"])
            for i, text in enumerate(evil):
                rows.writerow([f"a{i}", f"'{text}", "", f"'{text}"])
        subprocess.run([PROGRAM, "export", str(contract), "--format", "csv,xlsx", "-o",
                        str(self.folder)], check=True, capture_output=True)
        shutil.copy(self.folder / "csv" / "actions.csv", self.folder / "ouvert.csv")
        self.convert(self.folder / "ouvert.csv", "fods", "--infilter=CSV:59,34,76,1,,0,false,true,true")
        self.convert(self.folder / "contrat-plan.xlsx", "fods")
        for name in ("ouvert", "contrat-plan"):
            whole = (self.folder / "seen" / f"{name}.fods").read_text(encoding="utf-8")
            self.assertFalse("table:formula" in whole, name)
            self.assertTrue("SUM(1)" in whole, name)

    def test_the_bilan_opens_as_slides_and_as_a_text(self):
        subprocess.run([PROGRAM, "report", str(LORRAINE), "--format", "pptx,odp,docx", "--fiches",
                        "projet-mobilite,petr", "-o", str(self.folder)], check=True, capture_output=True)
        with zipfile.ZipFile(self.folder / "bilan.pptx") as slides:
            count = sum(re.fullmatch(r"ppt/slides/slide\d+\.xml", name) is not None
                        for name in slides.namelist())
        self.assertGreater(count, 8)
        for ending, flat in (("pptx", "fodp"), ("odp", "fodp"), ("docx", "fodt")):
            shutil.rmtree(self.folder / "seen", ignore_errors=True)
            self.convert(self.folder / f"bilan.{ending}", flat)
            whole = (self.folder / "seen" / f"bilan.{flat}").read_text(encoding="utf-8")
            if flat == "fodp":
                self.assertEqual(whole.count("<draw:page "), count, ending)
                self.assertEqual(whole.count("<presentation:notes ") > 5, True, ending)
            self.assertGreater(whole.count("<table:table-row"), 60, ending)
            self.assertIn("bilan 2023 (76 actions)", whole.replace("\u00a0", " "), ending)  # of the bars
            words = re.sub(r"<[^>]+>", "", whole)
            self.assertIn("Ce que les données ne disent pas", words, ending)

    @staticmethod
    def rows(path):
        with open(path, encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file, delimiter=";"))


if __name__ == "__main__":
    unittest.main()
