"""Many contracts as one network: what is joined is one, what is not sure is asked, what is written leads to each."""

import contextlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import openpyxl

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
sys.path.insert(0, str(ROOT / "tests" / "program" / "region"))
sys.dont_write_bytecode = True
import made_contracts  # noqa: E402


def run(*words, **options):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, **options)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class MadeRegion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        truth = made_contracts.make(cls.folder / "r", 30, seed=11)
        code, out, cls.told = run("region", cls.folder / "r", "--format", "json")
        assert code == 0, cls.told
        cls.answer = json.loads(out)
        names = {}
        for path in truth:
            head = (cls.folder / "r" / path / "contrat.toml").read_text()
            names.setdefault(re.search(r'nom = "(.*)"', head)[1], []).append(path)
        cls.truth = {}
        for name, paths in names.items():
            for path in paths:
                label = name if len(paths) == 1 else f"{name} ({Path(path).name})"
                cls.truth[label] = truth[path]

    def test_every_contract_and_every_organisation_is_there_once(self):
        self.assertEqual(sorted(each["name"] for each in self.answer["contracts"]), sorted(self.truth))
        members = [(m["contract"], m["id"]) for each in self.answer["organisations"] for m in each["members"]]
        self.assertEqual(len(members), len(set(members)))
        self.assertGreaterEqual(set(members), {(c, o) for c, all_of in self.truth.items() for o in all_of})

    def test_what_is_joined_is_one(self):
        joined = 0
        for organisation in self.answer["organisations"]:
            truths = {self.truth[m["contract"]][m["id"]] for m in organisation["members"]
                      if m["id"] in self.truth[m["contract"]]}
            self.assertLessEqual(len(truths), 1, organisation)
            joined += len(organisation["members"]) > 1
            for member in organisation["members"][1:]:
                self.assertIsNotNone(member["ground"])
        self.assertGreater(joined, 30)

    def test_bodies_that_are_one_and_apart_are_asked_about(self):
        apart = {}
        for organisation in self.answer["organisations"]:
            for member in organisation["members"]:
                truth = self.truth[member["contract"]].get(member["id"])
                if truth and truth.startswith(("ars-", "cd-")):
                    apart.setdefault(truth, set()).add(organisation["id"])
        asked = {each for question in self.answer["questions"] for each in question["organisations"]}
        several = {each for ids in apart.values() if len(ids) > 1 for each in ids}
        self.assertTrue(several)
        self.assertGreater(len(several & asked), len(several) / 2, several - asked)

    def test_the_whole_is_less_than_the_sum(self):
        counts = self.answer["whole"]["counts"]
        self.assertEqual(counts["actions"],
                         sum(each["counts"]["actions"] for each in self.answer["contracts"])
                         - sum(len(each) - 1 for each in self.answer["shared_actions"]["declared"]))
        self.assertLess(counts["partners"], sum(each["counts"]["partners"] for each in self.answer["contracts"]))

    def test_themes_that_nobody_carries(self):
        words = {each["word"] for each in self.answer["themes"] if each["contracts"] == each["orphan_in"]}
        self.assertIn("perturbateurs", words)
        self.assertNotIn("addictions", words)

    def test_the_same_bytes_twice_and_a_name_said_to_be_one(self):
        again = run("region", self.folder / "r", "--format", "json")
        self.assertEqual(json.loads(again[1]), self.answer)
        said = json.loads(run("region", self.folder / "r", "--format", "json", "--meme", "ARS")[1])
        self.assertTrue(any(m["ground"] == "said" for each in said["organisations"] for m in each["members"]))


class Region(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def contract(self, name, head="", plan="objectif;action;porteur\n1.1;Bus;CAF 55\n1.1;Bilan;\n"):
        folder = self.folder / name
        folder.mkdir(parents=True)
        (folder / "contrat.toml").write_text(f'[contrat]\nnom = "Nom & <{folder.name}>"\n' + head)
        (folder / "actions.csv").write_text(plan)

    def test_the_page_leads_to_each_report(self):
        for name in ("a/cls", "b/cls", "c é#1"):
            self.contract(name)
        code, out, err = run("region", ".", "-o", "out", cwd=self.folder)
        self.assertEqual(code, 0, err)
        made = self.folder / "out"
        page = (made / "index.html").read_text()
        self.assertNotIn("<cls>", page)
        links = re.findall(r'href="([^"#:]+/index\.html)"', page)
        self.assertEqual(len(links), 3)
        for link in links:
            self.assertTrue((made / __import__("urllib.parse").parse.unquote(link)).exists(), link)
        sheets = openpyxl.load_workbook(made / "region.xlsx")
        rows = list(sheets["Contrat par contrat"].values)
        self.assertEqual(rows[1][2], 2)
        self.assertTrue(rows[1][-1].endswith("/index.html"))
        self.assertEqual(json.loads((made / "region.json").read_text())["whole"]["counts"]["actions"], 6)
        self.assertIn("out/index.html", out)
        self.assertTrue((made / "index.pdf").read_bytes().startswith(b"%PDF"))
        # What was written is no contract of the next run, which writes the same.
        again = run("region", ".", "-o", "out", "--lang", "fr", cwd=self.folder)
        self.assertEqual(again[1], out)
        self.assertEqual((made / "index.html").read_text(), page)

    def test_what_cannot_be_read_is_said_and_not_counted(self):
        self.contract("a")
        self.contract("b", head="[[x\n")
        code, out, err = run("region", ".", cwd=self.folder)
        self.assertEqual(code, 2)
        self.assertIn("./b", out)
        self.assertIn("./b/contrat.toml:3:", err)
        self.assertEqual(run("region", "b", cwd=self.folder)[0], 2)

    def test_a_scenario_is_not_counted_twice(self):
        code, out, _ = run("region", ROOT / "contrats", "--format", "json")
        answer = json.loads(out)
        self.assertEqual(code, 0)
        self.assertEqual(len(answer["contracts"]), 2)
        self.assertEqual(len(answer["scenarios"]), 1)

    def test_numbers_join_and_wrong_ones_are_faults(self):
        number = '[[partenaire]]\nid = "h"\nnom = "{}"\nsiren = "{}"\n'
        self.contract("a", number.format("Hôpital", "265 500 017"))
        self.contract("b", number.format("CH de Bar", "265500017"))
        answer = json.loads(run("region", ".", "--format", "json", cwd=self.folder)[1])
        self.assertTrue(any(m["ground"] == "siren" for each in answer["organisations"] for m in each["members"]))
        book = self.folder / "a.xlsx"
        self.assertEqual(run("export", "a", "--format", "xlsx", "-o", book, cwd=self.folder)[0], 0)
        self.assertEqual(run("import", book, "-o", "back", cwd=self.folder)[0], 0)
        self.assertIn("265500017", (self.folder / "back" / "contrat.toml").read_text())
        self.contract("c", number.format("CH de Bar", "265500018"))
        code, _, err = run("check", "c", cwd=self.folder)
        self.assertEqual(code, 2)
        self.assertIn("c/contrat.toml:6:9", err)

    def bar(self, name, nature, rows, more=""):
        """A contract of the Pays de Bar."""
        folder = self.folder / name
        folder.mkdir(parents=True)
        (folder / "contrat.toml").write_text(
            f'[contrat]\nid = "{nature.lower()}-bar"\nnom = "{nature} de Bar"\nnature = "{nature}"\nterritoire = "Pays de Bar"\n'
            'debut = "2020-01-01"\nfin = "2024-12-31"\npriorites_nationales = ["Santé mentale"]\n'
            '[[axe]]\nid = "1"\nnom = "Axe"\n[[objectif]]\nid = "1.1"\naxe = "1"\nnom = "La santé mentale des jeunes"\n'
            'priorites_nationales = ["santé mentale"]\n'
            '[[partenaire]]\nid = "ars"\nnom = "ARS Grand Est"\n[[partenaire]]\nid = "cd"\nnom = "Conseil départemental de la Meuse"\n'
            '[[instance]]\nid = "cp"\nnom = "Comité de pilotage"\nmembres = ["ars", "cd"]\n' + more, encoding="utf-8")
        (folder / "bilans").mkdir()
        for year, lines in rows.items():
            (folder / "bilans" / f"{year}.csv").write_text(
                "id;objectif;action;porteur;financeurs;état;action partagée\n" + lines, encoding="utf-8")

    def test_a_name_is_said_to_be_one_in_two_regions_compared(self):
        for name in ("r/a", "r/b", "s/a", "s/b"):
            self.contract(name, plan="objectif;action;porteur\n1.1;Bus;Foyer rural\n")

        def counted(*said):
            answer = json.loads(run("compare", "r", "s", "--format", "json", *said, cwd=self.folder)[1])
            return [answer[side]["counts"]["partners"] for side in ("before", "after")]

        self.assertEqual(counted(), [2, 2])
        self.assertEqual(counted("--meme", "Foyer rural"), [1, 1])
        code, _, err = run("compare", "r/a", "r/b", "--meme", "Foyer rural", cwd=self.folder)
        self.assertEqual((code, err.count("--meme")), (64, 1))

    def test_articulation_and_conditions(self):
        money = '[[financement]]\nfinanceur = "ars"\nannee = 2023\nmontant = 600\n' \
                '[[financement]]\nfinanceur = "cd"\nannee = 2023\nmontant = {}\n'
        self.bar("cls", "CLS", {2023: "a;1.1;Semaine de la santé;cd;ars;en cours;S\nb;1.1;Bus;cd;ars;en cours;\n"}, money.format(600))
        self.bar("clsm", "CLSM", {2023: "x;1.1;Semaine de la santé;cd;ars;en cours;S\n"}, money.format(599.5))
        answer = json.loads(run("region", ".", "--conditions", "--format", "json", cwd=self.folder)[1])
        bar, = answer["articulation"]
        self.assertEqual([each["nature"] for each in bar["contracts"]], ["CLS", "CLSM"])
        self.assertEqual(len(bar["organisations"]), 2)
        self.assertEqual([(each["one"], each["members_in_all"], each["members"]) for each in bar["bodies"]], [(True, 2, 2)])
        self.assertEqual(bar["actions_counted_once"], 1)
        self.assertEqual(answer["whole"]["counts"]["actions"], 2)
        self.assertEqual([(each["condition"], each["held"], each["because"]) for each in answer["conditions"]],
                         [("paritary-funding", "met", "declared-shares"), ("paritary-funding", "not-met", "declared-shares"),
                          ("in-force", "met", "lasts"), ("in-force", "met", "lasts"),
                          ("no-double-funding", "not-met", "funded-twice"),
                          ("national-priorities", "met", "answered"), ("national-priorities", "met", "answered")])
        twice = answer["conditions"][4]
        self.assertEqual((twice["contract"], twice["other"], twice["words"]),
                         ("CLS de Bar", "CLSM de Bar", ["Semaine de la santé", "ARS Grand Est"]))
        self.assertEqual([each["place"] for each in twice["proofs"]], ["bilans/2023.csv:2:30"] * 2)
        self.assertIsNone(json.loads(run("region", ".", "--format", "json", cwd=self.folder)[1])["conditions"])
        out = " ".join(run("region", ".", "--conditions", cwd=self.folder)[1].split())
        self.assertIn("Articulation", out)
        self.assertIn("ARS 600 €, les autres 599,50 €", out)
        self.assertIn("Semaine de la santé (ARS Grand Est)", out)
        later = " ".join(run("region", ".", "--conditions", "--date", "2025-01-01", cwd=self.folder)[1].split())
        self.assertRegex(later, r"fin\s:\s31\sdécembre\s2024, regardée au 1er\sjanvier\s2025")
        code, out, err = run("region", ".", "--conditions", "--sans-rapports", "-o", "out", cwd=self.folder)
        self.assertEqual(code, 0, err)
        book = openpyxl.load_workbook(self.folder / "out" / "region.xlsx")
        self.assertEqual([cell for cell in list(book["Articulation"].values)[1][:6]], ["Pays de Bar", "CLS, CLSM", 2, 1, 2, 1])
        self.assertEqual(len(list(book["Conditions"].values)), 8)
        page = (self.folder / "out" / "index.html").read_text()
        self.assertIn("Instances de même nom", page)
        self.assertIn("non tenue", page)

    def test_a_kind_of_contract_goes_through_files(self):
        self.bar("cls", "PTSM", {2023: "a;1.1;Bus;cd;ars;en cours;\n"})
        self.assertEqual(run("export", "cls", "--format", "xlsx", "-o", "c.xlsx", cwd=self.folder)[0], 0)
        self.assertEqual(run("import", "c.xlsx", "-o", "back", cwd=self.folder)[0], 0)
        text = (self.folder / "back" / "contrat.toml").read_text()
        self.assertIn('nature = "PTSM"', text)
        self.assertEqual(text.count("priorites_nationales = ["), 2)
        said = json.loads(run("export", "back", "--format", "json", cwd=self.folder)[1])
        self.assertEqual(said["contract"]["nature"], "PTSM")
        self.assertEqual(said["contract"]["national_priorities"], ["Santé mentale"])
        self.assertEqual(said["objectives"][0]["national_priorities"], ["santé mentale"])
        self.contract("other", head='nature = "Pacte de rivière"\n')
        code, _, err = run("check", "other", cwd=self.folder)
        self.assertIn("« Pacte de rivière »", err)
        self.contract("whole", head='nature = "Contrat local de santé"\n')
        self.assertEqual(json.loads(run("export", "whole", "--format", "json", cwd=self.folder)[1])["contract"]["nature"], "CLS")
        base = self.folder / "whole.sqlite"
        self.assertEqual(run("export", "whole", "--format", "sqlite", "-o", base, cwd=self.folder)[0], 0)
        with contextlib.closing(sqlite3.connect(base)) as opened:
            self.assertEqual(opened.execute("SELECT nature FROM contrat").fetchall(), [("CLS",)])

    def test_a_region_at_two_times(self):
        first = "a;1.1;Bus;cd;ars;en cours;\nb;1.1;Car;;ars;en cours;\n"
        second = "a;1.1;Bus;cd;ars;réalisé;\nb;1.1;Car;cd;ars;en cours;\nc;1.1;Vélo;;;non commencé;\n"
        self.bar("r/cls", "CLS", {2022: first, 2023: second})
        self.bar("r/clsm", "CLSM", {2022: first, 2023: first})
        self.bar("r/ctg", "CTG", {2023: first})
        code, out, err = run("compare", "r@2022", "r@2023", "--format", "json", cwd=self.folder)
        self.assertEqual(code, 0, err)
        answer = json.loads(out)
        self.assertEqual([(each["name"], each["matched"]) for each in answer["contracts"]],
                         [("CLS de Bar", "id"), ("CLSM de Bar", "id"), ("CTG de Bar", None)])
        self.assertEqual(answer["before"]["without_table"], ["CTG de Bar"])
        cls = answer["contracts"][0]
        self.assertEqual([(cls[side]["counts"]["actions"], cls[side]["counts"]["without_porteur"], cls[side]["counts"]["done"])
                          for side in ("before", "after")], [(2, 1, 0), (3, 1, 1)])
        self.assertEqual([answer[side]["counts"]["actions"] for side in ("before", "after")], [4, 7])
        self.assertEqual([answer[side]["counts"]["partners"] for side in ("before", "after")], [2, 2])
        code, out, err = run("compare", "r@2022", "r@2023", "-o", "out", cwd=self.folder)
        self.assertEqual(code, 0, err)
        self.assertIn("2 → 3", out)
        self.assertIn("r@2022 → r@2023", out)
        page = (self.folder / "out" / "comparaison-region.html").read_text()
        self.assertIn("n’est pas la somme", page)
        # Two folders: one contract has gone, one has come.
        shutil.copytree(self.folder / "r", self.folder / "s")
        shutil.rmtree(self.folder / "s" / "clsm")
        shutil.rmtree(self.folder / "r" / "ctg")
        answer = json.loads(run("compare", "r", "s", "--format", "json", cwd=self.folder)[1])
        self.assertEqual([(each["name"], each["before"] is None, each["after"] is None) for each in answer["contracts"]],
                         [("CLS de Bar", False, False), ("CTG de Bar", True, False), ("CLSM de Bar", False, True)])
        # Two contracts are compared as ever.
        self.assertIn("3 actions restent", run("compare", "r/cls", "s/cls", cwd=self.folder)[1])
        self.assertEqual(run("compare", "r", "s", "--format", "svg", cwd=self.folder)[0], 64)

    def test_both_languages_and_wrong_usage(self):
        self.contract("a")
        self.contract("b")
        self.assertIn("Contract by contract", run("region", ".", "--lang", "en", cwd=self.folder)[1])
        self.assertIn("Contrat par contrat", run("region", ".", cwd=self.folder)[1])
        self.assertEqual(run("region", ".", "--format", "xml", cwd=self.folder)[0], 64)
        self.assertEqual(run("region", cwd=self.folder)[0], 64)
        self.assertIn("--meme", run("region", "--help")[1])


if __name__ == "__main__":
    unittest.main()
