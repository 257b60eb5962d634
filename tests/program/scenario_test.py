"""Scenarios as their users run them: wherever a contract goes, and what is said of a wrong line."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
LORRAINE = str(ROOT / "contrats" / "coeur-de-lorraine-2018-2023")
EXAMPLE = str(ROOT / "contrats" / "cls3-exemple")


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True)
    return done.returncode, done.stdout.decode().replace("\u00a0", " "), done.stderr.decode()


def checked(*words):
    return json.loads(run("check", *words, "--format", "json")[1])["contracts"][0]


class Scenario(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def scenario(self, lines):
        path = self.folder / "s.toml"
        path.write_text(f'[scenario]\nnom = "S"\nbase = "{LORRAINE}"\nannee = 2023\n{lines}')
        return path

    def test_the_example_has_no_fault(self):
        for path in (EXAMPLE, EXAMPLE + "/scenario.toml"):
            code, out, err = run("check", path)
            self.assertEqual((code, err), (0, ""))
            self.assertIn("Exigences (8 sur 10 tenues)", out)
            self.assertIn("44 avec porteur · 0 sans porteur", out)

    def test_check_finds_what_is_not_held_with_all_that_it_takes(self):
        path = self.scenario("[exigences]\nporteur_par_action = true\nactions_max = 60\n")
        code, out, _ = run("check", path, "--format", "json", "--fail-on", "error")
        self.assertEqual(code, 1)
        unmet = [f for f in json.loads(out)["contracts"][0]["findings"]
                 if f["rule"] == "exigence-non-tenue"]
        self.assertEqual([len(f["involved"]) for f in unmet], [22, 11])
        self.assertTrue(all(f["severity"] == "error" for f in unmet))

    def test_counts_agree_with_the_base_year_line_by_line(self):
        base = checked(LORRAINE, "--year", "2023")
        same = checked(self.scenario(""))
        self.assertEqual(base["counts"], same["counts"])
        less = checked(
            self.scenario(
                '[[retirer]]\naction = "info-offres-locales"\n'
                '[[modifier]]\naction = "clsm"\najouter_porteurs = ["ars"]\n'
            )
        )
        orphans = lambda run_: sum(
            f["rule"] == "action-sans-porteur" for f in run_["findings"]
        )
        self.assertEqual(orphans(base) - orphans(less), 2)

    def test_map_and_export_take_it(self):
        code, out, err = run("map", EXAMPLE, "-o", self.folder / "m", "--format", "dot")
        self.assertEqual((code, err), (0, ""))
        self.assertTrue((self.folder / "m").is_dir())
        code, out, err = run("export", EXAMPLE, "--format", "json")
        self.assertEqual((code, err), (0, ""))
        self.assertIn("contrat-et-elus", out)

    def test_it_has_one_table_the_plan(self):
        self.assertEqual(run("check", EXAMPLE, "--year", "plan")[0], 0)
        code, _, err = run("check", EXAMPLE, "--year", "2023")
        self.assertEqual(code, 64)
        self.assertIn("plan", err)

    def test_a_line_that_no_longer_applies_is_bad_input(self):
        path = self.scenario('[[modifier]]\naction = "clsm"\nretirer_porteurs = ["caf"]\n')
        code, out, err = run("check", path)
        self.assertEqual((code, out), (2, ""))
        self.assertIn("s.toml:7:21: erreur :", err)
        self.assertIn("retirer_porteurs = [\"caf\"]", err)
        self.assertIn("1 erreur", err)

    def test_two_runs_give_the_same_bytes(self):
        self.assertEqual(run("check", EXAMPLE, "--all"), run("check", EXAMPLE, "--all"))

    def test_every_year_of_the_base_will_do(self):
        for year in ("2020", "2021", "2022", '"récapitulatif"'):
            path = self.folder / "y.toml"
            path.write_text(f'[scenario]\nnom = "S"\nbase = "{LORRAINE}"\nannee = {year}\n')
            self.assertEqual(run("check", path)[0], 0, year)


if __name__ == "__main__":
    sys.exit(unittest.main())
