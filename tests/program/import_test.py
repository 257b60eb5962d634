"""From a coordinator's own workbook to gaps and diagrams in two commands, nothing lost, every doubt
said; and from our own export back to the same contract."""

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
except ImportError:  # Debian's own Python has it, another that comes first may not
    system = "/usr/bin/python3"
    if os.path.exists(system) and "MAILLAGE_SYSTEM_PYTHON" not in os.environ:
        os.environ["MAILLAGE_SYSTEM_PYTHON"] = "1"
        os.execv(system, [system, *sys.argv])
    print("openpyxl is not installed")
    sys.exit(77)

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
CONTRACTS = Path(os.environ["MAILLAGE_ROOT"]) / "contrats"
LORRAINE = CONTRACTS / "coeur-de-lorraine-2018-2023"
METZ = CONTRACTS / "metz-2017-2020"
YEARS = ("2020", "2021", "2022", "2023")
ACTIONS = ("actions", "fiches", "pistes", "with_porteur", "without_porteur", "uncertain_porteur",
           "porteur_not_recorded")


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def counts(path, year):
    code, out, err = run("check", path, "--year", year, "--format", "json")
    assert code == 0, err
    return json.loads(out)["contracts"][0]["counts"]


def rows_of(contract, table):
    """Rows of a contract's table with its axis and objective by name."""
    import tomllib
    names = tomllib.loads((contract / "contrat.toml").read_text())
    objectives = {each["id"]: each for each in names.get("objectif", [])}
    axes = {each["id"]: each["nom"] for each in names.get("axe", [])}
    name = "recapitulatifs/2023.csv" if table == "plan" else f"bilans/{table}.csv"
    text = (contract / name).read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
    for row in rows:
        objective = objectives.get(row.get("objectif", ""))
        top = objective
        while top is not None and "parent" in top:
            top = objectives[top["parent"]]
        axis = top["axe"] if top is not None else row.get("axe", "")
        row["axe"] = f"{axis}/ {axes[axis]}" if axis else ""
        row["objectif"] = f"{objective['id']} {objective['nom']}" if objective else ""
    return rows


def cells_of(folder):
    """Every cell of the imported tables."""
    cells = set()
    for path in [folder / "actions.csv", *folder.glob("bilans/*.csv")]:
        if not path.exists():
            continue
        text = path.read_bytes().decode("utf-8-sig")
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=";"):
            cells.update(row)
    return cells


def merge_runs(sheet, column, first, values):
    """Merges equal cells below each other, as tables for reading do."""
    begin = 0
    for i in range(1, len(values) + 1):
        if i < len(values) and values[i] == values[begin]:
            continue
        if values[begin] and i - begin > 1:
            sheet.merge_cells(start_row=first + begin, end_row=first + i - 1,
                              start_column=column, end_column=column)
        begin = i


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.made = self.folder / "mon-contrat"

    def import_(self, *words):
        code, out, err = run("import", *words, "-o", self.made)
        self.assertEqual(code, 0, err)
        return out.replace("\u00a0", " ").replace("\u202f", " "), err

    def draws(self):
        code, _, err = run("map", self.made, "-o", self.folder / "schemas")
        self.assertEqual(code, 0, err)
        self.assertTrue((self.folder / "schemas" / "plan.svg").exists() or
                        any((self.folder / "schemas").glob("*.svg")))


class Care(Folder):
    def small(self):
        path = self.folder / "suivi.csv"
        path.write_text("action;porteur;état\nBus;PETR;en cours\nVélo;;\n")
        return path

    def test_a_dry_run_says_all_and_writes_nothing(self):
        path = self.small()
        code, out, _ = run("import", path, "-o", self.made, "--dry-run")
        self.assertEqual(code, 0)
        self.assertIn("1 sans porteur", out)
        self.assertEqual(list(self.folder.iterdir()), [path])
        code, without_folder, _ = run("import", path, "--dry-run", "--lang", "en")
        self.assertEqual(code, 0)
        self.assertIn("1 without a porteur", without_folder)

    def test_what_stands_in_a_folder_is_never_replaced_unasked(self):
        path = self.small()
        self.import_(path)
        edited = "# à moi\n" + (self.made / "contrat.toml").read_text()
        (self.made / "contrat.toml").write_text(edited)
        code, out, err = run("import", path, "-o", self.made)
        self.assertEqual((code, out), (64, ""))
        self.assertIn("contrat.toml", err)
        self.assertEqual((self.made / "contrat.toml").read_text(), edited)
        (self.made / "contrat.toml").unlink()
        self.assertEqual(run("import", path, "-o", self.made)[0], 64)
        (self.made / "bilans").mkdir()
        (self.made / "bilans" / "2019.csv").write_text("action;porteur\nBus;PETR\n")
        code, _, err = run("import", path, "-o", self.made, "--force")
        self.assertEqual(code, 0)
        self.assertIn("bilans/2019.csv", err)

    def test_faults_are_all_told_with_their_places(self):
        first, second = self.folder / "a 2021.csv", self.folder / "b 2021.csv"
        first.write_text("id;action\nx;Bus\nx;Vélo\n")
        second.write_text("id;action\ny;Bus\n")
        code, _, err = run("import", first, second, self.folder / "absent.xlsx", "-o", self.made)
        self.assertEqual(code, 2)
        for words in ("a 2021.csv:3:1", "b 2021.csv", "absent.xlsx"):
            self.assertIn(words, err)
        self.assertFalse(self.made.exists())
        self.assertEqual(run("import", first)[0], 64)
        self.assertEqual(run("import", "-o", self.made)[0], 64)

    def test_the_same_input_gives_the_same_bytes(self):
        path = self.small()
        self.import_(path)
        first = {each.name: each.read_bytes() for each in self.made.iterdir()}
        shutil.rmtree(self.made)
        self.import_(path)
        self.assertEqual(first, {each.name: each.read_bytes() for each in self.made.iterdir()})


class YearByYear(Folder):
    HEAD = "Axe;Fiche action;Pilote;État {};Lieu du rendez-vous\n"

    def files(self, first, second):
        for name, text in (first, second):
            (self.folder / name).write_text(text, encoding="utf-8")
        return [self.folder / first[0], self.folder / second[0]]

    def test_a_table_saved_anew_each_year_is_its_years_bilan(self):
        files = self.files(
            ("un.csv", self.HEAD.format(2022) + "1 Santé;Bus santé;CPAM;en cours;Bar\n1 Santé;Forum;;réalisé;\n"),
            ("deux.csv", self.HEAD.format(2023) + "1 Santé;Bus santé;CCAS;réalisé;\n1 Santé;Ateliers;CPAM;;Verdun\n"))
        for given in (files, files[::-1]):
            shutil.rmtree(self.made, ignore_errors=True)
            self.assertEqual(run("import", *given, "-o", self.made)[0], 0)
            read = {year: counts(self.made, year) for year in ("plan", "2022", "2023")}
            self.assertEqual([read[year]["actions"] for year in read], [2, 2, 2])
            self.assertEqual([read[year]["with_porteur"] for year in read], [1, 1, 2])
            self.assertIn("Verdun", (self.made / "bilans" / "2023.csv").read_text(encoding="utf-8"))

    def test_two_plans_without_a_year_are_an_error(self):
        row = "Axe;Fiche action;Pilote\n1 Santé;Bus santé;CPAM\n"
        code, _, err = run("import", *self.files(("un.csv", row), ("deux.csv", row)), "-o", self.made)
        self.assertEqual(code, 2)
        self.assertIn("dites l’année dans le nom du fichier", err)


class RoundTrip(Folder):
    def compare(self, contract, years, language):
        export = self.folder / language / contract.name
        self.assertEqual(run("export", contract, "--format", "xlsx", "-o", export,
                             "--lang", language)[0], 0)
        shutil.rmtree(self.made, ignore_errors=True)
        self.import_(*export.glob("*.xlsx"), "--lang", language)
        for year in years:
            before, after = counts(contract, year), counts(self.made, year)
            self.assertEqual(before, after, f"{contract.name} {year}")

    def test_our_own_workbook_comes_back_with_every_count(self):
        for language in ("fr", "en"):
            self.compare(LORRAINE, ("récapitulatif", "2019", *YEARS, "tout"), language)
            self.compare(METZ, ("plan",), language)

    def test_ties_and_orphans_are_the_same_ones(self):
        self.compare(LORRAINE, (), "fr")
        for year in ("récapitulatif", *YEARS):
            found = []
            for path in (LORRAINE, self.made):
                code, out, _ = run("export", path, "--format", "json", "--year", year)
                self.assertEqual(code, 0)
                network = json.loads(out)["network"]
                ties = {(tie["from"], tie["to"], tie["role"]) for tie in network["ties"]
                        if tie["from"].startswith("partner") and tie["to"].startswith("action")}
                orphans = run("check", path, "--year", year, "--rule", "action-sans-porteur",
                              "--all")[1]
                found.append((ties, [line.split("  ")[1:3] for line in orphans.splitlines()]))
            self.assertGreater(len(found[0][0]), 20)
            self.assertEqual(found[0], found[1], year)


    def checked(self, path):
        """All that check says of all tables, but for where it stands."""
        code, out, err = run("check", path, "--year", "tout", "--format", "json", "--all")
        self.assertEqual(code, 0, err)

        def without_places(value):
            if isinstance(value, dict):
                return {key: without_places(each) for key, each in value.items()
                        if key not in ("place", "places")}
            return [without_places(each) for each in value] if isinstance(value, list) else value
        return without_places(json.loads(out)["contracts"][0])

    def sheets(self, contract, name, language):
        """Every sheet of the export, but for the columns that say where something stands."""
        export = self.folder / name
        self.assertEqual(run("export", contract, "--format", "xlsx", "-o", export, "--lang",
                             language)[0], 0)
        path, = export.glob("*.xlsx")
        sheets = {}
        for sheet in openpyxl.load_workbook(path):
            columns = [[cell.value for cell in column] for column in sheet.iter_cols()]
            sheets[sheet.title] = [each for each in columns if each[0] not in ("lieux", "places")]
        return path, sheets

    def comes_back_whole(self, contract, language):
        path, before = self.sheets(contract, f"avant-{language}", language)
        shutil.rmtree(self.made, ignore_errors=True)
        self.import_(path, "--lang", language)
        self.assertEqual(self.checked(self.made), self.checked(contract))
        self.assertEqual(self.sheets(self.made, f"après-{language}", language)[1], before)

    def test_nothing_that_check_or_the_workbook_says_is_lost(self):
        for contract in (LORRAINE, METZ):
            for language in ("fr", "en"):
                with self.subTest(contract=contract.name, language=language):
                    self.comes_back_whole(contract, language)
                    shutil.rmtree(self.folder / f"avant-{language}")
                    shutil.rmtree(self.folder / f"après-{language}")

    def test_rules_requirements_remits_and_what_is_known_to_be_none_come_back(self):
        contract = self.folder / "petit"
        contract.mkdir()
        (contract / "contrat.toml").write_text(SMALL, encoding="utf-8")
        (contract / "actions.csv").write_text(
            "id;axe;objectif;action;porteur;état d'avancement\n"
            "bus;1;1;Bus;CC du Nord;Engagé\nvelo;1;1;Vélo;;en cours\n", encoding="utf-8")
        self.comes_back_whole(contract, "fr")
        import tomllib
        text = (self.made / "contrat.toml").read_text(encoding="utf-8")
        made = tomllib.loads(text)
        wanted = tomllib.loads(SMALL)
        for section in ("regles", "exigences", "etats", "contrat", "axe", "objectif", "signataire",
                        "referent", "financement", "parcours"):
            self.assertEqual(made[section], wanted[section], text)
        for key in ("objectifs", "axes", "actions", "membres", "reunions"):
            self.assertEqual(made["instance"][0][key], wanted["instance"][0][key], key)
        self.assertNotIn("membres", made["instance"][1])
        self.assertNotIn("reunions", made["instance"][1])
        self.assertEqual(made["instance"][2]["reunions"], [])


SMALL = """[contrat]
id = "petit"
nom = "Petit contrat"
territoire = "Le Nord"
debut = "2020-03"
fin = "2024"
pilote = "petr"
cofinanceurs = ["ars", "petr"]
epci = ["cc-nord", "cc-sud"]
communes = 12
habitants = 26000
superficie_km2 = 160.5
contours = "epci.geojson"
coordination_etp = 0.5
source = "p. 1"
[regles]
action-sans-financeur = false
action-dormante = 3
porteur-critique = { actif = false, actions = 5 }
[exigences]
porteur_par_action = true
actions_max = 1
[etats]
"Engagé" = "en cours"
[[axe]]
id = "1"
nom = "Bouger"
pilote = ["ars"]
source = "p. 2"
[[objectif]]
id = "2"
nom = "Rouler"
axe = "1"
[[objectif]]
id = "1"
nom = "Marcher"
axe = "1"
lie_a = ["2"]
source = "p. 3"
[[partenaire]]
id = "petr"
nom = "PETR"
type = "petr"
[[partenaire]]
id = "ars"
nom = "ARS"
alias = ["Agence, la grande"]
[[partenaire]]
id = "cc-nord"
nom = "CC du Nord"
type = "codecom"
territoire = "cc-nord"
[[partenaire]]
id = "cc-sud"
nom = "CC du Sud"
type = "codecom"
[[signataire]]
partenaire = "ars"
date = "2020-03-01"
source = "p. 4"
[[referent]]
epci = "cc-sud"
role = "agent"
depuis = "2021"
jusqua = "2022-06"
[[financement]]
objet = "Poste"
financeur = "ars"
annee = 2021
montant = 1234.56
[[instance]]
id = "copil"
membres = ["petr", "ars"]
axes = ["1"]
objectifs = ["1"]
actions = ["velo"]
quorum = 2
reunions = ["2021", "2022-05-06"]
sources_reunions = ["p. 5 ; p. 6", ""]
[[instance]]
id = "cotech"
[[instance]]
id = "groupe"
objectifs = ["tous"]
membres = []
reunions = []
[[chiffre]]
valeur = 50
unite = "%"
quoi = "actions"
annee = "plan"
etat = ["en cours"]
porteur_type = ["codecom"]
[[parcours]]
titre = "Qui porte ?"
note = "Une action sur deux ; à dire au comité"
constat = "action-sans-porteur"
axe = "1"
objectif = "1"
etat = "en cours"
type = "codecom"
depuis = 2021
source = "p. 3"
[[parcours]]
titre = "Le chef de file"
organisation = "petr"
[[parcours]]
titre = "Le bus"
action = "bus"
[[parcours]]
titre = "Le comité"
instance = "copil"
[[parcours]]
titre = "Les figures"
partie = "partenariats"
[[parcours]]
titre = "Pour finir"
"""


class FollowUpTables(Folder):
    """A recapitulation of the plan and a table a year, with merged axes and objectives."""

    def workbook(self):
        book = openpyxl.Workbook()
        book.remove(book.active)
        self.texts, self.untitled = set(), {}
        for table in ("plan", *YEARS):
            sheet = book.create_sheet("Récapitulatif" if table == "plan" else f"Bilan {table}")
            sheet.append(["Tableau récapitulatif des actions" if table == "plan"
                          else f"BILAN D'EXÉCUTION – ANNÉE {table}"])
            sheet.append([])
            names = ["AXES STRATEGIE", "OBJECTIFS OPERATIONNELS", "ACTIONS",
                     "n° de la fiche action ou piste", "PORTEUR"]
            keys = ["axe", "objectif", "action", "n° ou piste", "porteur"]
            if table != "plan":
                names += ["Etat d'avancement", "Partenaires", "Financeurs", "Remarques"]
                keys += ["état d'avancement", "partenaires", "financeurs", "lignes"]
            sheet.append(names)
            rows = rows_of(LORRAINE, table)
            self.untitled[table] = [row for row in rows
                                    if not any(row.get(key) for key in (
                                        "action", "n° ou piste", "porteur",
                                        "état d'avancement"))]
            for row in rows:
                sheet.append([row.get(key) or None for key in keys])
                if row not in self.untitled[table]:
                    self.texts.update(row[key] for key in keys[2:] if row.get(key))
            for column, key in ((1, "axe"), (2, "objectif")):
                merge_runs(sheet, column, 4, [row[key] for row in rows])
        path = self.folder / "suivi CLS.xlsx"
        book.save(path)
        return path

    def test_figures_are_those_of_the_contract_and_nothing_is_lost(self):
        account, told = self.import_(self.workbook())
        for table in ("plan", *YEARS):
            own = "récapitulatif" if table == "plan" else table
            expected, found = counts(LORRAINE, own), counts(self.made, table)
            # A line with neither title, number, porteur nor state is left out and said.
            left_out = self.untitled[table]
            expected["actions"] -= len(left_out)
            expected["without_porteur"] -= len(left_out)
            for key in ACTIONS:
                if key in expected:
                    self.assertEqual(found[key], expected[key], (table, key))
        self.assertIn("titre ni numéro d’action", told)
        self.assertEqual({text for text in self.texts if " ".join(text.split()) not in
                          {" ".join(cell.split()) for cell in cells_of(self.made)}}, set())
        self.draws()

    def test_actions_are_matched_without_a_false_one_and_doubts_are_listed(self):
        account, _ = self.import_(self.workbook())
        known = {}
        for table in ("plan", *YEARS):
            true = [row["id"] for row in rows_of(LORRAINE, table)
                    if row not in self.untitled[table]]
            name = "actions.csv" if table == "plan" else f"bilans/{table}.csv"
            text = (self.made / name).read_bytes().decode("utf-8-sig")
            made = [row["id"] for row in csv.DictReader(io.StringIO(text, newline=""),
                                                        delimiter=";")]
            self.assertEqual(len(true), len(made))
            for one, other in zip(made, true):
                self.assertEqual(known.setdefault(one, other), other)
        self.assertLessEqual(len(known), 92)  # 76 actions, some under other titles
        self.assertIn("titres proches", account)
        self.assertIn("« Conférence consom'acteur »", account)

    def test_organisations_joined_guessed_and_doubtful_are_said(self):
        account, _ = self.import_(self.workbook())
        self.assertIn("« MDS St Mihiel » est « MDS de Saint Mihiel » : les mêmes mots", account)
        self.assertIn("type deviné : EPCI (Codecom), d’après « cc »", account)
        self.assertIn("« ARS » – « ARS Grand Est »", account)
        _, checked, _ = run("check", self.made, "--rule", "doublon-probable", "--all")
        pairs = account.split("rien n’a été joint)\n")[1].split("\n\n")[0]
        for line in re.sub(r"\n {4}", " ", pairs).splitlines():
            first = line.split("»")[0].split("«")[1].strip()
            self.assertIn(first.lower(), checked.lower())


class TerritoiresEnTransitions(Folder):
    """Both generations of the model: group titles above the headers, types and hints below."""

    def workbook(self, second):
        book = openpyxl.Workbook()
        book.active.title = "Mode d'emploi"
        book.active.append(["Importer un plan d'action"])
        sheet = book.create_sheet("Plan d'action" if second else "Fichier d'import")
        title = "Titre de la fiche action" if second else "Titre de l'action"
        service = "Service-département-pôle pilote" if second else "Direction ou service pilote"
        money = "Montant € TTC" if second else "Montant € HT"
        names = ["Axe (x)", "Sous-axe (x.x)", "Sous-sous axe (x.x.x)", title, "Descriptif",
                 "Objectifs", "Structure pilote", "Partenaires ", service, "Personne pilote",
                 "Élu·e référent·e ", "Financements", "Financeur 1", money, "Financeur 2", money,
                 "Statut ", "Date de début", "Notes complémentaires"]
        sheet.append(["Présentation de l’action", None, None, None, None, "Objectifs", "Acteurs"])
        sheet.merge_cells("A1:E1")
        sheet.append(names)
        if not second:
            sheet.append(["Champ texte"] * len(names))
        states = {"réalisé": "Réalisé", "en cours": "En cours", "réflexion engagée": "À discuter",
                  "non commencé": "À venir", "abandonné": "Abandonné"}
        self.rows = [row for row in rows_of(LORRAINE, "2023") if row["action"]]
        for i, row in enumerate(self.rows):
            state = states.get(row["état d'avancement"].lower(), row["état d'avancement"])
            sheet.append([row["axe"].replace("/", "."), row["objectif"].replace(" ", ". ", 1), None,
                          row["action"], f"Descriptif {i}\nen deux lignes", "Aller mieux",
                          row["porteur"] or None, row["partenaires"] or None, None,
                          "Une Personne", "Un Élu", "texte libre", row["financeurs"] or None,
                          1000 + i, None, None, state or None, "01/02/2023", f"Note {i}"])
        lists = book.create_sheet("Listes déroulantes")
        lists.append(["Statut ", "Niveau de priorité"])
        lists.append(["À venir", "Moyen"])
        path = self.folder / "plan d'action.xlsx"
        book.save(path)
        return path

    def of_generation(self, second):
        path = self.workbook(second)
        account, _ = self.import_(path)
        found = counts(self.made, "plan")
        self.assertEqual(found["actions"], len(self.rows))
        orphans = sum(1 for row in self.rows if not row["porteur"].strip()
                      and not row["état d'avancement"].lower().startswith("abandonn"))
        # The workbook names a person as pilot of every action: where no structure stands beside, the person is
        # all there is.
        self.assertEqual((found["without_porteur"], found["person_porteur"]), (0, orphans))
        self.assertEqual(found["states"]["en cours"],
                         sum(1 for row in self.rows
                             if row["état d'avancement"].lower() == "en cours"))
        cells = cells_of(self.made)
        for i, row in enumerate(self.rows):
            for text in (f"Descriptif {i}\nen deux lignes", f"Note {i}"):
                self.assertIn(text, cells)
            tax = "TTC" if second else "HT"
            self.assertTrue(any(f"({1000 + i} € {tax})" in cell for cell in cells))
        self.assertNotIn("Une Personne", cells)
        self.assertNotIn("Un Élu", cells)
        for header in ("Personne pilote", "Élu·e référent·e"):
            self.assertIn(f"« {header}", account)
        self.assertIn("non reprise", account)
        self.draws()

    def test_first_generation(self):
        self.of_generation(False)

    def test_second_generation(self):
        self.of_generation(True)


if __name__ == "__main__":
    unittest.main(verbosity=1)
