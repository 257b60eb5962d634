"""A récapitulatif from its folder to every answer, and out and back again."""

import json
import os
import shutil
import sqlite3
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]

CONTRACT = """[contrat]
id = "c"
nom = "C"
debut = 2021-01-01
fin = 2023-12-31

[[axe]]
id = "1"

[[objectif]]
id = "1.1"
axe = "1"
nom = "Bouger"

[[objectif]]
id = "1.2"
axe = "1"
nom = "Manger"
non_imprime = [2022]

[[instance]]
id = "copil"
nom = "COPIL"
rythme = 1
reunions = []
non_tenues = [2022]
sources_non_tenues = ["page 3"]
"""
TABLES = {
    "bilans/2022.csv": "id;objectif;action;porteur;état\na;1.1;Marcher;;en cours\n"
                       "d;1.1;Nager;PETR;en cours\n",
    "recapitulatifs/2022-10.csv": "id;objectif;action;porteur\n"
                                  "a;1.1;Marcher ensemble;CROS\nb;1.2;Cuisiner;PETR\n",
}


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True)
    return done.returncode, done.stdout.decode().replace("\u00a0", " "), done.stderr.decode()


class Recapitulatif(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.contract = self.folder / "c"
        for name, text in {"contrat.toml": CONTRACT, **TABLES}.items():
            path = self.contract / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def checked(self, *words, contract=None):
        code, out, err = run("check", contract or self.contract, *words, "--format", "json")
        self.assertEqual(code, 0, err)
        return json.loads(out)["contracts"][0]

    def test_the_latest_bilan_stays_the_table_that_is_read(self):
        self.assertEqual(self.checked()["year"], 2022)

    def test_its_word_and_its_date_choose_it(self):
        for word in ("récapitulatif", "recapitulatif", "summary", "récapitulatif-2022-10"):
            self.assertEqual(self.checked("--year", word)["year"], "recapitulatif-2022-10", word)
        code, _, err = run("check", self.contract, "--year", "récapitulatif-2023")
        self.assertEqual(code, 64)
        self.assertIn("récapitulatif d’octobre 2022", err)

    def test_it_is_no_before_of_a_bilan(self):
        out = run("check", self.contract)[1]
        self.assertIn("depuis 2022", out)
        self.assertNotIn("avant", out)

    def test_a_title_is_the_bilans(self):
        out = run("check", self.contract, "--all")[1]
        self.assertIn("Marcher", out)
        self.assertNotIn("Marcher ensemble", out)

    def test_what_a_bilan_does_not_print_is_no_gap(self):
        out = run("check", self.contract)[1]
        self.assertIn("Objectifs sans action : 0", out)
        self.assertIn("Objectifs que le tableau n’imprime pas : 1", out)

    def test_a_body_said_not_to_have_met_and_one_of_which_nothing_is_known(self):
        self.assertIn("2022 : dite non réunie par la source", run("check", self.contract)[1])
        (self.contract / "bilans/2021.csv").write_text(TABLES["bilans/2022.csv"])
        out = run("check", self.contract, "--year", "2021")[1]
        self.assertIn("aucune réunion datée dans la source (2021)", out)
        self.assertNotIn("moins que promis", out)

    def test_it_comes_back_from_a_workbook(self):
        code, _, err = run("export", self.contract, "--format", "xlsx", "-o", self.folder / "out")
        self.assertEqual(code, 0, err)
        workbook = next((self.folder / "out").glob("*.xlsx"))
        code, out, err = run("import", workbook, "-o", self.folder / "back")
        self.assertEqual(code, 0, out + err)
        self.assertTrue((self.folder / "back/recapitulatifs/2022-10.csv").exists(), out)
        self.assertFalse((self.folder / "back/actions.csv").exists())
        for year in ("2022", "récapitulatif", "tout"):
            before, after = (self.checked("--year", year, contract=each)
                             for each in (self.contract, self.folder / "back"))
            for part in ("year", "counts"):
                self.assertEqual(before[part], after[part], year)
            self.assertEqual([(f["rule"], f["subject"]["id"], f["detail"] if "detail" in f else "")
                              for f in before["findings"]],
                             [(f["rule"], f["subject"]["id"], f["detail"] if "detail" in f else "")
                              for f in after["findings"]], year)

    def test_it_is_a_table_of_the_database(self):
        run("export", self.contract, "--format", "sqlite", "-o", self.folder / "out")
        with sqlite3.connect(next((self.folder / "out").glob("*.sqlite"))) as base:
            self.assertEqual(base.execute("SELECT annee, nom FROM tableau ORDER BY 1").fetchall(),
                             [(2022, "bilan 2022"), (20221000, "recapitulatif-2022-10")])

    def test_a_scenario_may_stand_on_it(self):
        path = self.folder / "s.toml"
        path.write_text('[scenario]\nnom = "S"\nbase = "c"\nannee = "récapitulatif"\n')
        out = run("check", path)[1]
        self.assertIn("2 actions", out)
        self.assertIn("récapitulatif", out)

    def test_pictures_say_its_name(self):
        run("map", self.contract, "--year", "récapitulatif", "--format", "dot", "-o",
            self.folder / "out")
        sheet = self.folder / "out" / "plan-recapitulatif-2022-10.dot"
        self.assertIn("octobre 2022", sheet.read_text().replace("\u00a0", " "))

    def test_compare_takes_it_when_it_is_named(self):
        out = run("compare", self.contract, "--years", "2022,récapitulatif")[1]
        self.assertIn("récapitulatif", out)


if __name__ == "__main__":
    unittest.main()
