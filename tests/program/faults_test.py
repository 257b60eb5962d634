"""What must not happen to somebody's files and answers: inputs replaced, outputs half there, two
contracts in one folder, one language within another."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

import openpyxl

from json_schema import faults_of

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
LORRAINE = str(ROOT / "contrats" / "coeur-de-lorraine-2018-2023")
METZ = str(ROOT / "contrats" / "metz-2017-2020")
EXAMPLE = str(ROOT / "contrats" / "cls3-exemple")


def run(*words, **options):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, **options)
    out, err = (each.decode().replace("\u00a0", " ").replace("\u202f", " ")
                for each in (done.stdout, done.stderr))
    return done.returncode, out, err


def keeps_marks():
    with tempfile.NamedTemporaryFile() as file:
        try:
            os.setxattr(file.name, "user.maillage", b"x")
        except OSError:
            return False
    return True


class Folder(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def contract(self, name="contrat", toml="[contrat]\nnom = \"N\"\n",
                 plan="axe;action;porteur\nA;Marche;ADMR\n"):
        folder = self.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "contrat.toml").write_text(toml, encoding="utf-8")
        (folder / "actions.csv").write_text(plan, encoding="utf-8")
        return folder

    def names(self, folder):
        return sorted(str(path.relative_to(folder)) for path in Path(folder).rglob("*")
                      if path.is_file())


class Inputs(Folder):
    """No command ever overwrites what it has read."""

    def held(self, folder):
        return {name: (folder / name).read_bytes() for name in self.names(folder)}

    def refused(self, folder, *words, **options):
        before = self.held(folder)
        code, _, err = run(*words, **options)
        self.assertEqual(code, 64, (words, err))
        self.assertIn("n’est pas remplacé", err)
        self.assertEqual(self.held(folder), before, words)

    def test_a_workbook_exported_onto_itself(self):
        contract = self.contract()
        self.assertEqual(run("export", contract, "--format", "xlsx", "-o", self.folder / "s.xlsx")[0], 0)
        shutil.rmtree(contract)
        os.symlink(self.folder / "s.xlsx", self.folder / "lien.xlsx")
        os.link(self.folder / "s.xlsx", self.folder / "dur.xlsx")
        for goal in ("s.xlsx", "./s.xlsx", "lien.xlsx", "dur.xlsx"):
            self.refused(self.folder, "export", "s.xlsx", "--format", "xlsx", "-o", goal,
                         cwd=self.folder)

    def test_a_contract_by_its_own_plan_and_tables(self):
        contract = self.contract()
        self.refused(contract, "plan", contract, "-o", contract / "contrat.toml")
        (contract / "csv").mkdir()
        shutil.copy(contract / "actions.csv", contract / "csv" / "actions.csv")
        (contract / "contrat.toml").write_text('[contrat]\nnom="N"\nplan="csv/actions.csv"\n')
        self.refused(contract, "export", contract, "--format", "csv", "-o", contract)
        self.refused(contract, "import", contract / "actions.csv", "-o", contract, "--force")

    def test_what_a_scenario_stands_on_and_the_holidays(self):
        contract = self.contract()
        (self.folder / "scenario.toml").write_text(
            '[scenario]\nnom = "S"\nbase = "contrat"\n[[instance]]\nid="i"\nnom="I"\nrythme=2\n')
        (self.folder / "vacances.csv").write_text("nom;début;fin\nNoël;2024-12-21;2025-01-05\n")
        scenario = self.folder / "scenario.toml"
        self.refused(self.folder, "plan", scenario, "--porteurs", "-o", contract / "contrat.toml")
        self.refused(self.folder, "plan", scenario, "--calendrier", "2025", "--vacances",
                     self.folder / "vacances.csv", "-o", self.folder / "vacances.csv")

    def test_one_contract_by_the_report_on_another(self):
        other = self.folder / "r" / "b" / "tableaux" / "csv"
        other.mkdir(parents=True)
        first = self.contract("b")
        (other / "actions.csv").write_text("action;porteur\nBus;ADMR\nMarche;ARS\n")
        before = (other / "actions.csv").read_bytes()
        code, _, err = run("report", first, other / "actions.csv", "-o", self.folder / "r")
        self.assertEqual(code, 64, err)
        self.assertEqual((other / "actions.csv").read_bytes(), before)


class Whole(Folder):
    def test_characters_that_no_document_holds(self):
        contract = self.contract(
            toml='[contrat]\nnom = "CLS\\u000Bde\\u0001 Metz\\uFFFF"\n[[partenaire]]\nid="p"\n'
                 'nom="Org\\uFFFE\\uFDD0\\U0001FFFE"\nalias=["Org"]\n[[axe]]\nid="A"\nnom="A\\uFFFF"\n',
            plan="axe;action;porteur;note\nA;Mar\x02che;Org;x\x0cy\n")
        for lang, said in (("fr", "retirés des textes : 8"), ("en", "taken out of the texts: 8")):
            code, _, err = run("report", contract, "-o", self.folder / lang, "--lang", lang)
            self.assertEqual(code, 0, err)
            self.assertEqual(err.count(said), 1, err)
            for pdf in ("rapport.pdf", "fiches.pdf"):
                self.assertEqual((self.folder / lang / pdf).read_bytes()[:5], b"%PDF-")
            for svg in (self.folder / lang).rglob("*.svg"):
                xml.parse(svg)
        code, _, err = run("export", contract, "--format", "xlsx,graphml,gexf", "-o", self.folder / "e")
        self.assertEqual(code, 0, err)
        for name in ("reseau-plan.graphml", "reseau-tout.gexf"):
            xml.parse(self.folder / "e" / name)
        book = self.folder / "e" / "contrat-plan.xlsx"
        with zipfile.ZipFile(book) as parts:
            for part in parts.namelist():
                xml.fromstring(parts.read(part))
        self.assertEqual(openpyxl.load_workbook(book).properties.title.split(), ["CLS", "de", "Metz"])

    def test_a_report_that_lacks_a_document_is_a_failure(self):
        # The folder of the diagrams is taken by a file: nothing of the report is left behind.
        contract = self.contract()
        (self.folder / "r").mkdir()
        (self.folder / "r" / "schemas").write_text("mine")
        code, out, err = run("report", contract, "-o", self.folder / "r")
        self.assertEqual((code, out), (3, ""), err)
        self.assertEqual(self.names(self.folder / "r"), ["schemas"])

    def test_text_on_paper_is_cut_between_characters(self):
        table = self.folder / "t.csv"
        table.write_text("action;porteur\n" + "a" * 599 + "é" * 50 + ";ADMR\n", encoding="utf-8")
        code, _, err = run("report", table, "-o", self.folder / "r")
        self.assertEqual((code, err), (0, ""))

    def test_ids_that_no_file_is_named_after(self):
        partners = "".join(f'[[partenaire]]\nid="{each}"\nnom="{name}"\n' for each, name in
                           (("斗", "Truc"), ("文", "Machin"), ("b" * 300, "Long"), ("+", "Plus")))
        contract = self.contract(
            toml=f'[contrat]\nnom="N"\n[[axe]]\nid="a"\nnom="A"\n[[axe]]\nid="+"\nnom="B"\n'
                 f'[[axe]]\nid="-"\nnom="C"\n{partners}',
            plan="axe;action;porteur\nA;B;Truc\nB;C;Machin\nC;D;Long\nA;E;Plus\n")
        code, out, err = run("map", contract, "-o", self.folder / "v")
        self.assertEqual((code, err), (0, ""))
        self.assertIn("4 fiches", out)
        self.assertEqual(len(self.names(self.folder / "v" / "fiches")), 4)
        sheets = [name for name in self.names(self.folder / "v") if name.startswith("plan-plan-axe")]
        self.assertEqual(len(sheets), 3)

    @unittest.skipUnless(keeps_marks(), "this disk keeps no marks")
    def test_what_this_run_no_longer_makes_goes(self):
        contract = self.contract(plan="axe;action;porteur\nA;Marche;ADMR\nA;Bus;ARS\n")
        goal = self.folder / "v"
        self.assertEqual(run("map", contract, "-o", goal)[0], 0)
        self.assertEqual(run("map", contract, "-o", goal, "--format", "dot")[0], 0)
        (goal / "notes.txt").write_text("mine")
        before = self.names(goal)
        self.assertIn("fiches/fiche-ars-plan.svg", before)
        (contract / "actions.csv").write_text("axe;action;porteur\nA;Marche;ADMR\n")
        self.assertEqual(run("map", contract, "-o", goal)[0], 0)
        # The drawings of another format were not asked for: they stay, and so does what is not ours.
        self.assertEqual(set(before) - set(self.names(goal)), {"fiches/fiche-ars-plan.svg"})

    @unittest.skipUnless(keeps_marks(), "this disk keeps no marks")
    def test_a_report_of_another_year_leaves_nothing_of_the_first(self):
        goal = self.folder / "r"
        self.assertEqual(run("report", METZ, "-o", goal)[0], 0)
        metz = self.names(goal)
        contract = self.contract()
        self.assertEqual(run("report", contract, "-o", goal)[0], 0)
        fresh = self.folder / "r2"
        self.assertEqual(run("report", contract, "-o", fresh)[0], 0)
        self.assertEqual(self.names(goal), self.names(fresh))
        self.assertNotEqual(self.names(goal), metz)

    @unittest.skipUnless(keeps_marks(), "this disk keeps no marks")
    def test_a_table_that_is_imported_no_more_goes_with_force(self):
        goal, tables = self.folder / "c", []
        for year in (2021, 2022):
            tables.append(self.folder / f"bilan {year}.csv")
            tables[-1].write_text("action;porteur;état\nMarche;ADMR;en cours\n")
        self.assertEqual(run("import", *tables, "-o", goal)[0], 0)
        (goal / "notes.txt").write_text("mine")
        code, _, err = run("import", tables[1], "-o", goal, "--force")
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(self.names(goal), ["bilans/2022.csv", "contrat.toml", "notes.txt"])
        # One that somebody has worked on stays, and is told.
        self.assertEqual(run("import", *tables, "-o", goal, "--force")[0], 0)
        with open(goal / "bilans" / "2021.csv", "a") as file:
            file.write("Bus;ARS;en cours\n")
        code, _, err = run("import", tables[1], "-o", goal, "--force")
        self.assertEqual(code, 0)
        self.assertIn("2021.csv", err)
        self.assertIn("bilans/2021.csv", self.names(goal))


class Folders(Folder):
    def test_nothing_is_written_outside_of_the_folder(self):
        contract = self.contract()
        inner = contract / "bilans"
        inner.mkdir()
        (inner / "2021.csv").write_text("action;porteur\nMarche;ADMR\n")
        before = self.names(self.folder)
        code, _, err = run("report", "2021.csv", "..", "-o", "out/in", cwd=inner)
        self.assertEqual(code, 0, err)
        new = [name for name in self.names(self.folder) if name not in before]
        self.assertTrue(all(name.startswith("contrat/bilans/out/in/") for name in new), new)
        self.assertIn("contrat/bilans/out/in/contrat/index.html", new)

    def test_contracts_of_one_name_have_a_folder_each(self):
        for name in ("a/cls", "b/cls", "cls.2018", "cls.2023", "d/CLS"):
            self.contract(name)
        words = ["a/cls", "b/cls", "cls.2018", "cls.2023", "d/CLS", "a/cls/actions.csv",
                 "b/cls/actions.csv"]
        folders = []
        for asked in (words, words[::-1]):
            out = self.folder / f"out{len(folders)}"
            code, _, err = run("map", *asked, "-o", out, "--format", "dot", cwd=self.folder)
            self.assertEqual(code, 0, err)
            folders.append(sorted(path.name for path in out.iterdir()))
        self.assertEqual(len(folders[0]), len(words))
        self.assertEqual(folders[0], folders[1])  # whatever the order
        self.assertIn("cls.2018", folders[0])
        self.assertIn("a-cls", folders[0])

    def test_one_contract_twice_is_told_before_anything_is_written(self):
        contract = self.contract()
        code, _, err = run("map", contract, f"{contract}/../contrat", "-o", self.folder / "o")
        self.assertEqual(code, 64)
        self.assertIn("deux fois", err)
        self.assertFalse((self.folder / "o").exists())

    def test_sheets_of_one_workbook_have_a_folder_each(self):
        book = openpyxl.Workbook()
        for name in ("2021", "2022"):
            sheet = book.create_sheet(name)
            for row in (("action", "porteur"), ("Marche", "ADMR"), ("Bus", "ARS")):
                sheet.append(row)
        book.save(self.folder / "s.xlsx")
        code, _, err = run("map", "s.xlsx#2021", "s.xlsx#2022", "-o", "o", "--format", "dot",
                           cwd=self.folder)
        self.assertEqual(code, 0, err)
        self.assertEqual(sorted(path.name for path in (self.folder / "o").iterdir()),
                         ["s-2021", "s-2022"])

    def test_one_axis_does_not_replace_another(self):
        contract = self.contract(
            toml='[contrat]\nnom="N"\n[[axe]]\nid="1"\nnom="A"\n[[axe]]\nid="2"\nnom="B"\n',
            plan="axe;action;porteur\n1;Marche;ADMR\n2;Bus;ADMR\n")
        made = []
        for words in ([], ["--axis", "1"], ["--axis", "2"]):
            out = self.folder / f"o{len(made)}"
            self.assertEqual(run("map", contract, "-o", out, *words)[0], 0)
            made.append(set(self.names(out)))
        self.assertTrue(all(made))
        self.assertEqual(made[0] & made[1], set())
        self.assertEqual(made[0] & made[2], set())
        self.assertEqual(made[1] & made[2], set())
        self.assertTrue(all("axe-1" in name for name in made[1]), made[1])

    def test_a_format_asked_for_twice_counts_once(self):
        contract = self.contract()
        once = run("map", contract, "-o", self.folder / "o", "--format", "svg")
        self.assertEqual(run("map", contract, "-o", self.folder / "o", "--format", "svg,svg"), once)
        table = "action;porteur;état\nMarche;ADMR;en cours\n"
        (contract / "bilans").mkdir()
        (contract / "bilans" / "2021.csv").write_text(table)
        words = ("compare", contract, "-o", self.folder / "c", "--format")
        self.assertEqual(run(*words, "svg,svg"), run(*words, "svg"))


class Answers(Folder):
    def test_check_of_many_is_one_object_as_its_schema_says(self):
        for contracts in ([METZ], [METZ, EXAMPLE], [METZ, self.folder / "absent"]):
            code, out, _ = run("check", *contracts, "--format", "json")
            self.assertEqual(code, 2 if len(contracts) == 2 and contracts[1] != EXAMPLE else 0)
            found = json.loads(out)
            self.assertEqual(faults_of("check", found), [])
            self.assertEqual(len(found["contracts"]) + len(found["unread"]), len(contracts))
        self.assertEqual(found["unread"], [str(self.folder / "absent")])
        code, out, _ = run("check", self.folder / "absent", "--format", "json")
        self.assertEqual((code, out), (2, ""))

    def test_places_are_the_same_in_every_answer(self):
        def places(value, key=None):
            if isinstance(value, dict):
                return [p for k, v in value.items() for p in places(v, k)]
            if isinstance(value, list):
                return [p for v in value for p in places(v, key)]
            return [value] if key in ("place", "places") and value else []
        for contract in (LORRAINE, os.path.relpath(LORRAINE), EXAMPLE):
            for words in (("check", contract), ("plan", contract, "--porteurs", "--reduire"),
                          ("compare", contract)):
                found = places(json.loads(run(*words, "--format", "json")[1]))
                self.assertTrue(found, words)
                for place in found:
                    self.assertTrue(os.path.exists(re.match(r"[^:!]+", place)[0]), (words, place))

    def test_names_are_json_where_json_is_asked_for(self):
        contract = self.contract(
            toml='[contrat]\nnom="N"\n[[partenaire]]\nid="ccn"\nnom="Codecom du Nord"\n',
            plan="action;porteur\nMarche;CC Nord\nBus;ADMR\n")
        code, out, _ = run("check", contract, "--names", "--format", "json")
        self.assertEqual(code, 0)
        found, = json.loads(out)["contracts"]
        toml = run("check", contract, "--names")[1]
        self.assertIn("[[partenaire]]", toml)
        self.assertEqual([each["id"] for each in found["suggestions"]],
                         re.findall(r'^id = "(.*)"$', toml, re.M))
        near = found["suggestions"][0]
        self.assertEqual((near["declared"], near["aliases"]), (True, ["CC Nord"]))
        self.assertTrue(near["pairs"][0]["grounds"])

    def test_a_name_of_many_commas_survives_the_workbook(self):
        name = "Communes d'Ay, Bar, Ce, Dun, Étain et Fresnes"
        contract = self.contract(
            toml=f'[contrat]\nnom="N"\n[[partenaire]]\nid="six"\nnom="{name}"\n[[partenaire]]\n'
                 f'id="b"\nnom="B; et, ville"\n[[instance]]\nid="i"\nnom="I"\nmembres=["six","b"]\n',
            plan=f'action;porteur;partenaires\nMarche;"{name}";"B; et, ville, {name}"\nBus;six, b;\n')
        self.assertEqual(run("check", contract)[0], 0)
        book = self.folder / "x.xlsx"
        self.assertEqual(run("export", contract, "--format", "xlsx", "-o", book)[0], 0)
        self.assertEqual(run("import", book, "-o", self.folder / "again")[0], 0)
        counts = [json.loads(run("check", path, "--format", "json")[1])["contracts"][0]["counts"]
                  for path in (contract, book, self.folder / "again")]
        self.assertEqual(counts[0]["partners"], 2)
        self.assertEqual(counts[1:], [counts[0]] * 2)


class Words(Folder):
    def test_the_caret_stands_under_the_name_behind_doubled_quotes(self):
        contract = self.contract(
            toml='[contrat]\nnom="N"\norganisations="fermées"\n'
                 '[[partenaire]]\nid="a"\nnom="ADMR"\nalias=[\'le "A" du "B"\']\n',
            plan='action;porteur\nMarche;"le ""A"" du ""B"", Xyzzy"\n')
        code, _, err = run("check", contract)
        self.assertEqual(code, 2)
        self.assertIn("actions.csv:2:28: erreur", err)
        lines = err.splitlines()
        shown = next(i for i, line in enumerate(lines) if line.startswith("  2 | "))
        caret = lines[shown + 1].index("^")
        self.assertEqual(lines[shown][caret:caret + 5], "Xyzzy")

    def test_help_about_what_is_no_command(self):
        for words in (["help", "chek"], ["chek", "--help"], ["help", "foo"]):
            code, out, err = run(*words)
            self.assertEqual((code, out), (64, ""), words)
        self.assertIn("« check »", run("help", "chek")[2])
        for words in (["help"], ["help", "check"], ["help", "help"], ["--help"], ["check", "-h"]):
            self.assertEqual(run(*words)[0], 0, words)

    def test_misused_options_are_told_in_the_language_asked_for(self):
        for words in (["check", "x", "--year"], ["plan", "x", "--pire", "zéro"],
                      ["check", "x", "--all=peut-être"], ["map", "x", "-o", "a", "-o", "b"]):
            code, _, err = run(*words)
            self.assertEqual(code, 64, words)
            self.assertNotRegex(err, r"\b(required|missing|range|received|convert|Value)\b")
            code, _, err = run(*words, "--lang", "en")
            self.assertEqual(code, 64, words)
            self.assertNotRegex(err, r" : | ; |«|attend|valeur")

    def test_broken_toml_is_told_in_french(self):
        for text in ("nom", "[contrat]\nnom = Metz", "[contrat", "[contrat]\nnom = \"a\nb = 1"):
            (self.contract() / "contrat.toml").write_text(text)
            code, _, err = run("check", self.folder / "contrat")
            self.assertEqual(code, 2)
            self.assertNotRegex(err, r"\b(expected|saw|encountered|could not|Error)\b")

    def one_of_everything(self):
        return self.contract(
            toml='[contrat]\nnom="Un"\nterritoire="T"\npilote="p"\nepci=["p"]\ndebut=2020-01-01\n'
                 'fin=2022-12-31\n[[axe]]\nid="1"\nnom="Axe"\n[[objectif]]\nid="1.1"\naxe="1"\n'
                 'nom="Objectif"\n[[partenaire]]\nid="p"\nnom="Pays"\ntype="petr"\n'
                 '[[signataire]]\npartenaire="p"\ndate=2020-01-01\n[[instance]]\nid="i"\nnom="COPIL"\n'
                 'niveau="stratégique"\nmembres=["p"]\nrythme=1\nreunions=[2021-03-01]\n'
                 '[[chiffre]]\ndit="actions"\nvaleur=2\nquoi="actions"\nsource="s"\n'
                 '[exigences]\nporteur_par_action=true\nactions_max=1\n',
            plan="objectif;action;n° ou piste;porteur;état;partenaires;financeurs\n"
                 "1.1;Marche;1.1.1;p;en cours;p;p\n")

    # 1, or 0 in French, with a plural: "1 actions", "Les 1 organisations", "0 actions".
    ONE_FRENCH = r"(?<![\d,.–-])\b(?:1|0) (?:[a-zéèàê]+s) |[Ll]es 1 "
    ONE_ENGLISH = r"(?<![\d,.–-])\b1 (?:actions|rows|organisations|ties|tables|bodies|partners|" \
                  r"instances|meetings|objectives|axes|sheets|findings|pairs|porteurs|carriers|others)\b"

    def answers(self, contract, language):
        words = ("--lang", language)
        yield from (run(*command, *words)[1] for command in (
            ("check", contract), ("check", contract, "--all"), ("check", contract, "--names"),
            ("plan", contract), ("plan", contract, "--pire", "1"), ("plan", contract, "--sans", "p"),
            ("plan", contract, "--calendrier", "2025"),
            ("import", contract / "actions.csv", "--dry-run"), ("compare", contract)))
        out = self.folder / language
        self.assertEqual(run("report", contract, "-o", out, *words)[0], 0)
        page = (out / "complet.html").read_text(encoding="utf-8")
        page = re.sub(r"<(script|style)\b.*?</\1>", "", page, flags=re.S)
        page = re.sub(r"</?(a|abbr|b|em|i|span|strong|sup)\b[^>]*>", "", page)
        yield re.sub(r"<[^>]*>", "\n", page).replace("\u00a0", " ").replace("\u202f", " ")
        for svg in out.rglob("*.svg"):
            yield " ".join(xml.parse(svg).getroot().itertext()).replace("\u00a0", " ")

    def test_one_is_singular(self):
        contract = self.one_of_everything()
        (contract / "bilans").mkdir()
        shutil.copy(contract / "actions.csv", contract / "bilans" / "2021.csv")
        invariable = ("fois", "temps", "mois", "cours", "sans", "dans", "fonds", "plus", "pas", "vers",
                      "puis", "depuis", "tous", "autres", "repris", "appuis")
        for text in self.answers(contract, "fr"):
            for found in re.finditer(self.ONE_FRENCH, text):
                if found[0].split()[-1] not in invariable:
                    self.fail(text[max(0, found.start() - 60):found.end() + 40])
        for text in self.answers(contract, "en"):
            for found in re.finditer(self.ONE_ENGLISH, text):
                self.fail(text[max(0, found.start() - 60):found.end() + 40])

    def test_english_has_the_signs_of_english(self):
        contract = self.one_of_everything()
        (contract / "bilans").mkdir()
        shutil.copy(contract / "actions.csv", contract / "bilans" / "2021.csv")
        for text in self.answers(contract, "en"):
            for found in re.finditer(r"(?<=[a-z\d)\"]) [:;?!] (?=[a-z\d])|«|»", text):
                self.fail(text[max(0, found.start() - 60):found.end() + 60])

    def test_columns_kept_are_in_the_quotes_of_the_language(self):
        book = openpyxl.Workbook()
        for row in (("Action", "Porteur", "Zone", "Quartier"), ("Marche", "ADMR", "x", "y"),
                    ("Bus", "ARS", "x", "y")):
            book.active.append(row)
        book.save(self.folder / "s.xlsx")
        err = run("check", self.folder / "s.xlsx", "--lang", "en")[2]
        self.assertIn('columns "Zone", "Quartier"', err)
        self.assertNotIn("«", err)
        self.assertIn("colonnes « Zone », « Quartier »", run("check", self.folder / "s.xlsx")[2])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
