"""`init` as a coordinator uses it: an empty contract that is accepted, a workbook filled in with
openpyxl, and `check --names`, whose lines make a contract of a table."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import openpyxl
except ImportError as missing:
    # The readers are packages of the system's own Python.
    system = "/usr/bin/python3"
    if os.path.exists(system) and "MAILLAGE_SYSTEM_PYTHON" not in os.environ:
        os.environ["MAILLAGE_SYSTEM_PYTHON"] = "1"
        os.execv(system, [system, *sys.argv])
    print(f"skipped: {missing}")
    sys.exit(77)

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
LORRAINE = ROOT / "contrats" / "coeur-de-lorraine-2018-2023"


def run(*words, **options):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, **options)
    return done.returncode, done.stdout.decode().replace("\u00a0", " "), done.stderr.decode()


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.contract = self.folder / "mon contrat"


class Init(Folder):
    def test_what_it_writes_is_accepted_as_it_stands(self):
        for language in ("fr", "en"):
            folder = self.folder / language
            self.assertEqual(run("init", folder, "--year", "2025", "--lang", language)[0], 0)
            code, out, err = run("check", folder, "--year", "plan")
            self.assertEqual(code, 0, err)
            self.assertIn("0 action", out)
            self.assertIn("contrat vide", err)

    def test_same_bytes_twice(self):
        for name in ("a", "b"):
            run("init", self.folder / name)
        for name in ("contrat.toml", "suivi.xlsx"):
            self.assertEqual((self.folder / "a" / name).read_bytes(),
                             (self.folder / "b" / name).read_bytes())

    def test_nothing_is_replaced(self):
        self.contract.mkdir()
        (self.contract / "suivi.xlsx").write_text("le mien")
        code, _, err = run("init", "-o", self.contract)
        self.assertEqual(code, 64)
        self.assertIn("suivi.xlsx", err)
        self.assertEqual(os.listdir(self.contract), ["suivi.xlsx"])
        self.assertEqual((self.contract / "suivi.xlsx").read_text(), "le mien")

    def fill(self, name):
        """Three actions, states by the words of the drop-down list."""
        path = self.contract / name
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[1]
        states = [cell.value for cell in book["Listes"]["A"]][1:]
        column = {cell.value: cell.column for cell in sheet[1]}
        rows = [("bus", "Bus itinérant", "CC du Nord", "en cours"),
                ("sport", "Sport santé", None, "non commencé"),
                ("toit", "Un toit", "Mutualité", "réalisé")]
        for at, (key, title, porteur, state) in enumerate(rows, 2):
            self.assertIn(state, states)
            for header, text in (("id", key), ("action", title), ("porteur", porteur),
                                 ("état d'avancement", state)):
                sheet.cell(at, column[header]).value = text
        book.save(path)

    def test_a_filled_workbook_gives_its_gaps(self):
        run("init", self.contract, "--year", "2025")
        for name, year in (("suivi.xlsx", "plan"), ("bilans/2025.xlsx", "2025")):
            self.fill(name)
            code, out, err = run("check", self.contract, "--year", year)
            self.assertEqual(code, 0, err)
            self.assertIn("3 actions", out)
            self.assertIn("2 avec porteur · 1 sans porteur", out)
            self.assertIn("1 réalisée (33 %) · 1 en cours (33 %) · 1 non commencée", out)
            self.assertIn("Actions sans porteur (1)\n  → le comité", out)
            self.assertIn("  –  Sport santé", out)

    def test_every_column_has_a_help_and_states_a_list(self):
        run("init", self.contract)
        book = openpyxl.load_workbook(self.contract / "suivi.xlsx")
        sheet = book["Plan"]
        for cell in sheet[1]:
            self.assertTrue(cell.comment and cell.comment.text, cell.value)
        states = [cell for cell in sheet[1] if cell.value == "état d'avancement"][0]
        lists = [str(each.sqref) for each in sheet.data_validations.dataValidation]
        self.assertTrue(any(each.startswith(states.column_letter + "2:") for each in lists))
        self.assertEqual(sheet.freeze_panes, "B2")

    def test_all_examples_of_the_description_are_a_contract(self):
        for language in ("fr", "en"):
            folder = self.folder / language
            run("init", folder, "--lang", language)
            path = folder / "contrat.toml"
            text = re.sub(r'(?m)^# ((?:\[|[a-z_]+ = |"[^"]+" = ).*)$', r"\1", path.read_text())
            self.assertIn("\n[[financement]]\n", text)
            self.assertNotIn("@", text)
            for key in ("decide", "prepare", "rend_compte"):
                self.assertRegex(text, rf"(?m)^{key} = \S.* # \S")
            path.write_text(text)
            code, out, err = run("check", folder)
            self.assertEqual(code, 0, err)
            self.assertNotIn("avertissement", err)


class Names(Folder):
    def test_a_table_alone_gives_the_description_it_lacks(self):
        code, toml, _ = run("check", LORRAINE / "recapitulatifs/2023.csv", "--names")
        self.assertEqual(code, 0)
        self.contract.mkdir()
        shutil.copy(LORRAINE / "recapitulatifs/2023.csv", self.contract / "actions.csv")
        (self.contract / "contrat.toml").write_text('[contrat]\nid = "a"\nnom = "A"\n' + toml)
        code, out, err = run("check", self.contract, "--rule", "action-sans-porteur")
        self.assertNotIn("organisation inconnue", err)

    def test_unknown_names_are_lines_to_paste(self):
        code, toml, err = run("check", ROOT / "tests" / "data" / "fautif", "--noms")
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(toml, '[[partenaire]]\nid = "adrm"\nnom = "ADRM"\n')

    def test_declared_names_that_may_be_one_are_told_with_their_score(self):
        self.contract.mkdir()
        (self.contract / "contrat.toml").write_text(
            '[contrat]\nid = "a"\nnom = "A"\n[[partenaire]]\nid = "nancy"\nnom = "CPIE de Nancy"\n'
            '[[partenaire]]\nid = "cpie"\nnom = "CPIE Nancy"\n')
        code, toml, _ = run("check", self.contract, "--names")
        self.assertEqual(code, 0)
        self.assertEqual(toml, """\
# « CPIE de Nancy » – « CPIE Nancy » : certain, 1,00 : les mêmes mots
# si c'est la même, remplace : « nancy », « cpie » (gardez ses autres lignes : parent, territoire…)
[[partenaire]]
id = "nancy"
nom = "CPIE de Nancy"
alias = ["CPIE Nancy", "cpie"]
""")

    def test_lines_to_paste_are_written_where_asked_for(self):
        faulty = ROOT / "tests" / "data" / "fautif"
        code, toml, err = run("check", faulty, "--names", "-o", self.folder / "noms")
        self.assertEqual((code, err.strip()), (0, str(self.folder / "noms" / "organisations.toml")))
        self.assertEqual((self.folder / "noms" / "organisations.toml").read_text(), toml)
        code, out, err = run("check", faulty, LORRAINE, "--names", "--format", "json", "-o", self.folder / "deux")
        self.assertEqual(code, 0, err)
        self.assertEqual((self.folder / "deux" / "fautif" / "organisations.toml").read_text(), toml)

    def test_nothing_to_bring_together_is_said(self):
        self.contract.mkdir()
        (self.contract / "contrat.toml").write_text(
            '[contrat]\nid = "a"\nnom = "A"\n[[partenaire]]\nid = "caf"\nnom = "CAF"\n')
        self.assertEqual(run("check", self.contract, "--names")[1],
                         "# aucun nom à rapprocher\n")


if __name__ == "__main__":
    unittest.main()
