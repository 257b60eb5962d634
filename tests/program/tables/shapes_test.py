"""Workbooks that say who does what in another shape than an action a row, as careless people keep them:
every tie that was written is read, none is invented, and what is not sure is asked."""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

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
N = None


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Shapes(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def xlsx(self, sheets, merged=()):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, rows in sheets.items():
            sheet = book.create_sheet(name)
            for row in rows:
                sheet.append(row)
        for name, cells in merged:
            book[name].merge_cells(cells)
        path = self.folder / "fichier.xlsx"
        book.save(path)
        return path

    def csv(self, rows):
        path = self.folder / "fichier.csv"
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=";").writerows([["" if c is N else c for c in r] for r in rows])
        path.write_text(text.getvalue())
        return path

    def read(self, path, *words, year="plan"):
        """What check and export make of the file as it stands: {(action, role, organisation)}, each with
        the cell where it says so."""
        code, _, self.told = run("check", path, *words)
        self.assertEqual(code, 0, self.told)
        code, out, err = run("export", path, "--format", "json", *words)
        self.assertEqual(code, 0, err)
        return self.ties_of(json.loads(out), year)

    def ties_of(self, data, year="plan"):
        names = {each["id"]: each["name"] for each in data["organisations"]}
        table = next(each for each in data["tables"] if str(each["year"]) == year)
        self.rows = {row["title"]: row for row in table["rows"]}
        self.places = {}
        for row in table["rows"]:
            for role in ("carriers", "candidates", "partners", "funders", "targets"):
                for tie in row["porteurs" if role == "carriers" else role]:
                    key = (row["title"], role, names[tie["organisation"]])
                    self.places[key] = tie["place"].split("!")[-1]
        return set(self.places)

    def imported(self, path, *words):
        """The same of the contract that an import makes, which must say no less."""
        made = self.folder / "contrat"
        shutil.rmtree(made, ignore_errors=True)
        code, self.account, err = run("import", path, "-o", made, *words)
        self.assertEqual(code, 0, err)
        code, out, err = run("export", made, "--format", "json")
        self.assertEqual(code, 0, err)
        return self.ties_of(json.loads(out))

    def same(self, path, expected, *words):
        """Both ways: every tie that was written, and no other."""
        found = self.read(path, *words)
        self.assertEqual(found, expected)
        places = self.places
        self.assertEqual(self.imported(path, *words), expected)
        self.places = places


RACI = [["Action", "PETR", "ARS", "CAF", "CD 55"],
        ["Bus", "R", "A", "C", N],
        ["Ateliers", "I", "C", "A/R", "R"],
        ["Forum", "R, P", N, "P", "I"],
        ["Bilan", N, "A", "I", N]]
RACI_TIES = {("Bus", "carriers", "PETR"), ("Bus", "partners", "ARS"), ("Bus", "partners", "CAF"),
             ("Ateliers", "partners", "ARS"), ("Ateliers", "carriers", "CAF"),
             ("Ateliers", "carriers", "CD 55"), ("Forum", "carriers", "PETR"),
             ("Forum", "partners", "CAF"), ("Bilan", "candidates", "ARS")}


class Matrices(Shapes):
    def test_letters_both_ways_round_in_workbooks_and_text(self):
        turned = [["Structure", *[row[0] for row in RACI[1:]]]]
        for i, name in enumerate(RACI[0][1:], 1):
            turned.append([name, *[row[i] for row in RACI[1:]]])
        for rows in (RACI, turned):
            self.same(self.xlsx({"RACI": [["Qui fait quoi"], [], *rows]}), RACI_TIES)
            self.assertIn("Bilan", self.rows)
            self.same(self.csv(rows), RACI_TIES)
            self.assertIn("matrice lue : 4 organisations, 4 actions", self.account)

    def test_each_tie_stands_in_its_own_cell(self):
        self.read(self.xlsx({"RACI": RACI}))
        self.assertEqual(self.places["Ateliers", "carriers", "CAF"], "D3")
        self.assertEqual(self.places["Ateliers", "carriers", "CD 55"], "E3")
        self.assertEqual(self.places["Bus", "partners", "CAF"], "D2")
        path = self.csv(RACI)
        self.read(path)
        self.assertTrue(self.places["Ateliers", "carriers", "CD 55"].endswith(":3:18"), self.places)

    def test_a_doubtful_letter_is_asked_and_the_answer_is_kept(self):
        path = self.xlsx({"RACI": RACI})
        code, out, _ = run("import", path, "--dry-run")
        self.assertIn("« A »", out)
        self.assertIn("« P »", out)
        questions = self.folder / "questions.csv"
        self.assertEqual(run("import", path, "--dry-run", "--questions", questions)[0], 0)
        rows = list(csv.reader(io.StringIO(questions.read_text(encoding="utf-8-sig")), delimiter=";"))
        answer = next(i for i, cell in enumerate(rows[0]) if "votre réponse" in cell.lower())
        for row in rows[1:]:
            if "A" in row:
                row[answer] = "porteur"
        with questions.open("w", newline="", encoding="utf-8") as stream:
            csv.writer(stream, delimiter=";").writerows(rows)
        found = self.imported(path, "--reponses", questions)
        self.assertIn(("Bilan", "carriers", "ARS"), found)
        self.assertIn(("Bus", "carriers", "ARS"), found)

    def test_persons_at_the_heads_leave_no_name(self):
        path = self.xlsx({"Feuil1": [["Tâche", "Jeanne Exemple", "Paul Modèle (ARS)", "Mme Fictive"],
                                     ["Bus", "R", "A", "C"], ["Ateliers", "I", "R", N],
                                     ["Forum", N, "C", "R"]]})
        self.same(path, {("Bus", "partners", "ARS"), ("Ateliers", "carriers", "ARS"),
                         ("Forum", "partners", "ARS")})
        text = self.account + self.told + "".join(
            each.read_text(encoding="utf-8-sig") for each in (self.folder / "contrat").rglob("*.*"))
        for name in ("Exemple", "Jeanne", "Modèle", "Fictive"):
            self.assertNotIn(name, text)
        self.assertIn("2 par une personne", self.account)

    def test_ones_and_zeros(self):
        path = self.csv([["", "Bus", "Ateliers", "Forum"], ["PETR", 1, 0, 1], ["ARS", 1, 1, 0],
                         ["CAF", 0, 0, 1], ["CD 55", 0, 0, 0]])
        self.same(path, {("Bus", "partners", "PETR"), ("Bus", "partners", "ARS"),
                         ("Ateliers", "partners", "ARS"), ("Forum", "partners", "PETR"),
                         ("Forum", "partners", "CAF")})

    def test_organisations_and_working_groups(self):
        path = self.xlsx({"Groupes": [["Structures", "GT Mobilité", "COPIL"], ["PETR", "X", "X"],
                                      ["CPTS Meuse", "pilote", N], ["CAF", N, "x"]]})
        code, out, err = run("export", path, "--format", "json")
        self.assertEqual(code, 0, err)
        members = {each["name"]: each["members"] for each in json.loads(out)["instances"]}
        self.assertEqual({name: len(who) for name, who in members.items()},
                         {"GT Mobilité": 2, "COPIL": 2})

    def test_words_in_the_cells_and_an_english_account(self):
        path = self.xlsx({"Who": [["Project", "Health Trust", "City Council", "PETR"],
                                  ["Bus", "Lead", "Support", N], ["Workshops", N, "Lead", "Funder"]]})
        self.same(path, {("Bus", "carriers", "Health Trust"), ("Bus", "partners", "City Council"),
                         ("Workshops", "carriers", "City Council"), ("Workshops", "funders", "PETR")},
                  "--lang", "en")
        self.assertIn("matrix read: 3 organisations, 2 actions", self.account)


EDGES = {("Bus", "carriers", "PETR"), ("Bus", "funders", "ARS"), ("Ateliers", "carriers", "CAF"),
         ("Ateliers", "partners", "PETR"), ("Forum", "partners", "CD 55")}


class Ties(Shapes):
    rows = [["PETR", "Bus", "porteur"], ["ARS", "Bus", "financeur"], ["CAF", "Ateliers", "Pilote"],
            ["PETR", "Ateliers", "partenaire"], ["CD 55", "Forum", "participe"]]

    def test_a_row_a_tie(self):
        rows = list(self.rows)
        for path in (self.xlsx({"Liens": [["Organisation", "Action", "Rôle"], *rows]}),
                     self.csv([["Organisation", "Action", "Rôle"], *rows])):
            self.same(path, EDGES)
        self.assertIn("5 liens entre 4 organisations et 3 actions", self.account)

    def test_source_and_target(self):
        path = self.csv([["source", "target", "label"], *self.rows_of_ties()])
        self.same(path, EDGES)

    def rows_of_ties(self):
        return [["PETR", "Bus", "porteur"], ["ARS", "Bus", "financeur"],
                ["CAF", "Ateliers", "Pilote"], ["PETR", "Ateliers", "partenaire"],
                ["CD 55", "Forum", "participe"]]

    def test_kumu(self):
        path = self.xlsx({
            "Elements": [["Label", "Type", "Description"], ["PETR", "Organisation", N],
                         ["ARS", "Organisation", N], ["CAF", "Organisation", N],
                         ["CD 55", "Organisation", N], ["Bus", "Action", "Un bus"],
                         ["Ateliers", "Action", N], ["Forum", "Action", N], ["Seule", "Action", N]],
            "Connections": [["From", "To", "Type", "Label"],
                            *[[a, b, N, role] for a, b, role in self.rows_of_ties()],
                            ["PETR", "ARS", N, "connaît"]]})
        self.same(path, EDGES)
        self.assertIn("Seule", self.rows)
        self.assertIn("1 lien sans organisation à un bout et action à l’autre, non lu", self.told)


class Sheets(Shapes):
    def test_organisations_of_another_sheet_are_known_by_sigle_and_name(self):
        path = self.xlsx({
            "Actions": [["N°", "Action", "Porteur", "Partenaires"], [1, "Bus", "PETR", "ARS, CAF"],
                        [2, "Ateliers", "Caisse d'allocations familiales de la Meuse", "PETR"]],
            "Organisations": [["Sigle", "Nom de la structure", "Type"],
                              ["PETR", "Pôle territorial du Pays Barrois", "petr"],
                              ["ARS", "Agence régionale de santé Grand Est", N],
                              ["CAF", "Caisse d'allocations familiales de la Meuse", N]]})
        caf = "Caisse d'allocations familiales de la Meuse"
        self.same(path, {("Bus", "carriers", "Pôle territorial du Pays Barrois"),
                         ("Bus", "partners", "Agence régionale de santé Grand Est"),
                         ("Bus", "partners", caf), ("Ateliers", "carriers", caf),
                         ("Ateliers", "partners", "Pôle territorial du Pays Barrois")})

    def test_indicators_join_their_actions(self):
        path = self.xlsx({
            "Plan": [["N°", "Action", "Porteur"], [1, "Bus", "PETR"], [2, "Ateliers", "CAF"]],
            "Indicateurs": [["Indicateur", "Cible", "Actions concernées"], ["Trajets", 100, 1],
                            ["Public touché", 30, "1, 2"], ["Perdu", N, "9"]]})
        self.read(path)
        self.assertEqual(self.rows["Bus"]["indicator"].splitlines(),
                         ["Trajets (Cible : 100)", "Public touché (Cible : 30)"])
        self.assertIn("indicateurs d’actions qu’aucun tableau n’a, non repris : 9 (ligne 4)", self.told)

    def test_sub_actions_share_who_carries(self):
        path = self.csv([["N°", "Action", "Porteur", "État"], ["1.1", "Bus", "", "en cours"],
                         ["1.1.1", "Acheter", "PETR", "fait"], ["1.2", "Ateliers", "CAF", "en cours"],
                         ["1.2.1", "Salle", "", ""], ["1.3", "Forum", "", ""]])
        self.same(path, {("Bus", "carriers", "PETR"), ("Acheter", "carriers", "PETR"),
                         ("Ateliers", "carriers", "CAF"), ("Salle", "carriers", "CAF")})
        self.assertIn("l’action est comptée, et ses sous-actions aussi", self.told)


if __name__ == "__main__":
    unittest.main()
