"""A dialogue, not a verdict: from a coordinator's table to questions, to answers, to a contract that
asks nothing."""

import csv
import io
import json
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
    system = "/usr/bin/python3"
    if os.path.exists(system) and "MAILLAGE_SYSTEM_PYTHON" not in os.environ:
        os.environ["MAILLAGE_SYSTEM_PYTHON"] = "1"
        os.execv(system, [system, *sys.argv])
    print(f"skipped: {missing}")
    sys.exit(77)

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True)
    plain = [text.decode().replace("\u00a0", " ").replace("\u202f", " ")
             for text in (done.stdout, done.stderr)]
    return done.returncode, *plain


def checked(path, *words):
    """The object of check's JSON for one contract."""
    code, out, err = run("check", path, "--format", "json", *words)
    assert code == 0, err
    found = json.loads(out)
    return found["contracts"][0] if "contracts" in found else found


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.contract = self.folder / "cls"

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def declare(self, toml, table):
        self.write("cls/contrat.toml", '[contrat]\nid = "a"\nnom = "CLS"\n' + toml)
        self.write("cls/actions.csv", table)
        return self.contract

    def workbook(self, name, rows, title="Plan"):
        book = openpyxl.Workbook()
        book.active.title = title
        for row in rows:
            book.active.append(row)
        path = self.folder / name
        book.save(path)
        return path


PETR = '\n[[partenaire]]\nid = "petr"\nnom = "PETR"\n'
TABLE = "Action;Porteur\nBus;PETR\nBilan;ARS\nCafé;CPTS du Nord\n"


class Undeclared(Folder):
    def test_one_declared_organisation_does_not_make_the_others_errors(self):
        contract = self.declare(PETR, TABLE)
        code, out, err = run("check", contract)
        self.assertEqual(code, 0, err)
        self.assertIn("organisations non déclarées, prises telles quelles : 2 (ARS, CPTS du Nord)", err)
        counts = checked(contract)["counts"]
        self.assertEqual((counts["with_porteur"], counts["partners"]), (3, 3))

    def test_closed_organisations_are_errors_that_name_the_ways_out(self):
        contract = self.declare('organisations = "fermées"\n' + PETR, TABLE)
        code, _, err = run("check", contract)
        self.assertEqual(code, 2)
        self.assertIn("2 erreurs", err)
        self.assertIn("--names", err)
        self.assertIn("import", err)

    def test_a_name_near_a_declared_one_is_asked_about(self):
        contract = self.declare('\n[[partenaire]]\nid = "admr"\nnom = "ADMR"\n',
                                "Action;Porteur\nBus;ADMR\nBilan;ADRM\nCafé;CPTS\n")
        decision, = checked(contract)["decisions"]
        self.assertEqual((decision["question"], decision["subject"], decision["sureness"]),
                         ("nom", "ADRM", "doubtful"))
        self.assertEqual(decision["effect"],
                         {"answer": "ADMR", "differences": {"partners": -1}})
        code, out, err = run("check", contract)
        self.assertTrue(out.startswith("1 décision à vérifier"), out[:200])
        self.assertIn('"nom : ADRM" = "ADMR"', out)

    def test_a_doubtful_undeclared_name_is_no_porteur(self):
        contract = self.declare(PETR, "Action;Porteur\nBus;CPTS ?\nBilan;PETR, ARS ?\n")
        counts = checked(contract)["counts"]
        self.assertEqual((counts["with_porteur"], counts["uncertain_porteur"]), (1, 1))

    def test_names_suggests_what_is_not_declared(self):
        contract = self.declare(PETR, TABLE)
        code, out, err = run("check", contract, "--names")
        self.assertEqual(code, 0, err)
        self.assertEqual(re.findall(r'^nom = "(.*)"$', out, re.M), ["ARS", "CPTS du Nord"])

    def test_a_slip_in_contrat_toml_is_still_an_error(self):
        contract = self.declare('pilote = "petrr"\n' + PETR, TABLE)
        code, _, err = run("check", contract)
        self.assertEqual(code, 2)
        self.assertIn("vouliez-vous dire « PETR »", err)

    def test_a_scenario_may_name_what_its_base_did_not_declare(self):
        self.declare(PETR, "id;action;porteur\nbus;Bus;PETR\nbilan;Bilan;ARS\n")
        scenario = self.write("cls3.toml", '[scenario]\nnom = "CLS 3"\nbase = "cls"\n\n[[modifier]]\n'
                                           'action = "bus"\nporteurs = ["ars"]\n')
        code, out, err = run("check", scenario)
        self.assertEqual(code, 0, err)
        bad = self.write("bad.toml", '[scenario]\nnom = "CLS 3"\nbase = "cls"\n\n[[modifier]]\n'
                                     'action = "bus"\nporteurs = ["personne-ne-la-connait"]\n')
        code, out, err = run("check", bad)
        self.assertEqual(code, 2)


class Answers(Folder):
    NAMES = '\n[[partenaire]]\nid = "admr"\nnom = "ADMR"\n'
    ROWS = "Action;Porteur\nBus;ADMR\nBilan;ADRM\n"

    def test_an_answer_is_followed_and_never_asked_again(self):
        for answer, partners in (("ADMR", 1), ("autre", 2)):
            contract = self.declare(self.NAMES + f'[reponses]\n"nom : ADRM" = "{answer}"\n', self.ROWS)
            found = checked(contract)
            self.assertEqual(found["decisions"], [])
            self.assertEqual(found["counts"]["partners"], partners)

    def test_what_a_cell_should_say(self):
        contract = self.declare('[reponses]\n"cellule : CC Sam CC AA" = "CC Sam; CC AA"\n'
                                '"cellule : voir avec le maire" = "aucun"\n',
                                "Action;Porteur\nBus;CC Sam CC AA\nBilan;voir avec le maire\n")
        counts = checked(contract)["counts"]
        self.assertEqual((counts["partners"], counts["with_porteur"], counts["without_porteur"]),
                         (2, 1, 1))

    def test_a_column_is_named_on_the_command_line_or_in_the_contract(self):
        rows = "Maatregel;Verantwoordelijke;Stand\nBus;PETR;en cours\nBilan;;en cours\n"
        table = self.write("plan.csv", rows)
        code, out, err = run("check", table, "--colonne", "action=Maatregel", "--colonne",
                             'porteur=Verantwoordelijke', "--column", "état=Stand")
        self.assertEqual(code, 0, err)
        self.assertIn("1 avec porteur · 1 sans porteur", out)
        self.assertIn("2 en cours", out)
        contract = self.declare('[colonnes]\naction = "Maatregel"\nporteur = "Verantwoordelijke"\n', rows)
        counts = checked(contract)["counts"]
        self.assertEqual((counts["actions"], counts["without_porteur"]), (2, 1))

    def test_a_wrong_meaning_of_a_column_is_wrong_usage(self):
        code, _, err = run("check", self.write("t.csv", self.ROWS), "--colonne", "chef=Porteur")
        self.assertEqual(code, 64)
        self.assertIn("porteur", err)

    def test_faults_of_answers_have_their_place(self):
        contract = self.declare('[reponses]\n"état : OK" = "bleu"\n"couleur : OK" = "bleu"\n', self.ROWS)
        code, _, err = run("check", contract)
        self.assertEqual(code, 2)
        self.assertIn("contrat.toml:5:", err)
        self.assertIn("contrat.toml:6:", err)


class Import(Folder):
    def messy(self):
        return self.workbook("suivi.xlsx", [
            ["Action", "Porteur", "État"],
            ["Bus", "Codecom du Sammiellois", "Yoyo"],
            ["Café", "Codecom du Samiellois", "Yoyo"],
            ["Bilan", None, "en cours"]])

    def ask(self, table, name):
        path = self.folder / name
        code, out, err = run("import", table, "--questions", path)
        self.assertEqual(code, 0, err)
        self.assertIn("à vérifier", out.splitlines()[0])
        return path

    def test_questions_with_lists_are_filled_in_and_given_back(self):
        table = self.messy()
        path = self.ask(table, "questions.xlsx")
        book = openpyxl.load_workbook(path)
        sheet = book["Questions"]
        column = {cell.value: cell.column for cell in sheet[1]}
        answers = {("état", "Yoyo"): "réalisé", ("nom", "Codecom du Samiellois"): "Codecom du Sammiellois"}
        lists = {str(each.sqref): each.formula1 for each in sheet.data_validations.dataValidation}
        asked = set()
        for row in range(2, sheet.max_row + 1):
            key = tuple(sheet.cell(row, column[each]).value for each in ("question", "sujet"))
            asked.add(key)
            cell = sheet.cell(row, column["votre réponse"])
            letter = re.fullmatch(r"'?Listes'?!\$(\w+)\$2:.*", lists[cell.coordinate])[1]
            words = [each.value for each in book["Listes"][letter]][1:]
            self.assertIn(sheet.cell(row, column["lu comme"]).value, words)
            if key in answers:
                self.assertIn(answers[key], words)
                cell.value = answers[key]
        self.assertEqual(asked, set(answers))
        book.save(path)
        code, out, err = run("import", table, "--reponses", path, "-o", self.contract)
        self.assertEqual(code, 0, err)
        self.assertNotIn("à vérifier –", out)
        toml = (self.contract / "contrat.toml").read_text()
        self.assertIn('"état : Yoyo" = "réalisé"', toml)
        found = checked(self.contract)
        self.assertEqual(found["decisions"], [])
        self.assertEqual((found["counts"]["partners"], found["counts"]["done"]), (1, 2))

    def test_questions_as_csv(self):
        table = self.messy()
        path = self.ask(table, "questions.csv")
        rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";"))
        header = rows[0]
        for row in rows[1:]:
            if row[header.index("question")] == "état":
                row[header.index("votre réponse")] = "En cours"
        out = io.StringIO()
        csv.writer(out, delimiter=";").writerows(rows)
        path.write_text(out.getvalue())
        code, said, err = run("import", table, "--answers", path, "-o", self.contract)
        self.assertEqual(code, 0, err)
        self.assertEqual(checked(self.contract)["counts"]["states"]["en cours"], 3)
        self.assertIn("nom : Codecom du Samiellois", (self.contract / "contrat.toml").read_text())

    def test_questions_are_not_written_over_answers(self):
        path = self.write("questions.csv", "les miennes")
        code, _, err = run("import", self.messy(), "--questions", path)
        self.assertEqual((code, path.read_text()), (64, "les miennes"))

    def test_a_bad_answer_is_a_fault_of_its_cell(self):
        path = self.write("r.csv", "question;sujet;votre réponse\nétat;Yoyo;bleu\n")
        code, _, err = run("import", self.messy(), "--reponses", path, "--dry-run")
        self.assertEqual(code, 2)
        self.assertIn("r.csv:2:11", err)

    def test_what_another_answer_changes_is_what_reading_so_gives(self):
        table = self.messy()
        code, out, err = run("import", table, "--dry-run")
        self.assertIn("1 organisation de moins", out)
        self.assertIn("2 actions de moins sans état", out)

    def test_an_answer_that_gives_porteurs_does_not_leave_the_figures_as_they_are(self):
        table = self.write("liens.csv", "Structure;Fiche action\nCCAS;Bus\nCPAM;Bus\nCAF;Forum\n")
        code, out, err = run("import", table, "--dry-run")
        self.assertEqual(code, 0, err)
        self.assertIn("si c’est « porteur » : 2 actions de plus avec porteur", re.sub(r"\s", " ", out))

    def test_at_most_ten_lines_unless_all_are_asked_for(self):
        names = [f"Association {word}" for word in
                 ("Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel")]
        rows = [["Action", "Porteur", "État"]]
        for i, name in enumerate(names):
            rows += [[f"A{i}", name, f"zz{i}zz"]]
        table = self.workbook("t.xlsx", rows)
        code, out, err = run("check", table)
        head = out.split("\n\n")[0].splitlines()
        self.assertLessEqual(len(head), 12)
        self.assertIn("--decisions", head[-1])
        code, out, err = run("check", table, "--decisions")
        self.assertEqual(sum(line.startswith("  ? ") for line in out.splitlines()), 8)


class Init(Folder):
    def test_a_year_more_follows_the_latest_table(self):
        self.declare("", "id;action;porteur\nbus;Bus;PETR\n")
        self.write("cls/bilans/2025.csv",
                   "id;action;porteur;état;remarques;budget\nbus;Bus;ARS;en cours;bien;12\n")
        code, out, err = run("init", self.contract, "--year", "2026")
        self.assertEqual(code, 0, err)
        text = (self.contract / "bilans/2026.csv").read_text("utf-8-sig")
        self.assertEqual([line.rstrip("\r") for line in text.splitlines()],
                         ["id;action;porteur;état;remarques;budget", "bus;Bus;ARS;;;12"])
        self.assertEqual(checked(self.contract, "--year", "2026")["counts"]["actions"], 1)

    def test_rows_without_id_get_the_one_that_they_have(self):
        self.declare("", "action;porteur\nBus itinérant;PETR\n")
        run("init", self.contract, "--year", "2026")
        text = (self.contract / "bilans/2026.csv").read_text("utf-8-sig").splitlines()
        self.assertEqual(text[0].rstrip("\r"), "id;action;porteur;état d'avancement")
        self.assertEqual(text[1].rstrip("\r"), "bus-itinerant;Bus itinérant;PETR;")

    def test_a_workbook_is_followed_by_a_workbook(self):
        self.declare('plan = "suivi.xlsx"\n', "")
        os.remove(self.contract / "actions.csv")
        os.rename(self.workbook("suivi.xlsx", [["Action", "Porteur"], ["Bus", "PETR"]]),
                  self.contract / "suivi.xlsx")
        code, out, err = run("init", self.contract, "--year", "2026")
        self.assertEqual(code, 0, err)
        counts = checked(self.contract, "--year", "2026")["counts"]
        self.assertEqual((counts["actions"], counts["with_porteur"]), (1, 1))

    def test_nothing_is_overwritten(self):
        self.declare("", "id;action;porteur\nbus;Bus;PETR\n")
        path = self.write("cls/bilans/2026.csv", "id;action;état\nbus;Bus;en cours\n")
        before = path.read_text()
        code, _, err = run("init", self.contract, "--year", "2026")
        self.assertEqual((code, path.read_text()), (64, before))


class OwnContracts(unittest.TestCase):
    def test_nothing_is_asked_of_them(self):
        for name in ("coeur-de-lorraine-2018-2023", "metz-2017-2020"):
            self.assertEqual(checked(ROOT / "contrats" / name)["decisions"], [], name)


if __name__ == "__main__":
    unittest.main()
