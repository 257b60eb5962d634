"""enrichir: registers as they are published, read offline; what is certain is written into a copy, the rest is
asked, persons and phones never come out, and `check` then finds it from the contract alone."""

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
sys.path.insert(0, str(ROOT / "tests" / "program"))
sys.path.insert(0, str(ROOT / "tests" / "program" / "registers"))
sys.dont_write_bytecode = True
import made_registers as made  # noqa: E402


def run(*words, check=None):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True)
    if check is not None:
        assert done.returncode == check, (words, done.returncode, done.stderr.decode())
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Enrich(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.contract, cls.files = made.everything(cls.folder)
        _, text, _ = run("enrichir", cls.contract, *cls.files, "--format", "json", check=0)
        cls.answer = json.loads(text)
        cls.found = {each["id"]: each for each in cls.answer["organisations"]}

    def test_what_is_certain_is_proposed_with_its_ground_and_row(self):
        proposed = {name: {key: value for key, value in each["proposed"].items() if value} for name, each in self.found.items()}
        self.assertEqual(proposed, {
            "cc": {"siren": made.CC, "lacking": ["Transport scolaire"]},
            "ch": {"finess": "550990011", "type": "établissement de santé", "commune": "55901", "epci": made.CC},
            "ehpad": {"finess": "550990029", "type": "établissement social ou médico-social", "commune": "55902", "epci": made.CC},
            "clinique": {"siren": made.CLINIC, "finess": "550990037", "type": "établissement de santé", "commune": "55901",
                         "epci": made.CC, "closed_since": "2024-06-30"},
            "mairie": {"siren": made.luhn("21555901"), "type": "commune", "commune": "55901", "epci": made.CC}})
        self.assertEqual({each["ground"] for each in self.found.values()}, {"name"})
        self.assertEqual(self.found["ch"]["rows"][0]["row"], "finess.csv:2")
        self.assertEqual(self.found["cc"]["rows"][0]["row"], "epci.xlsx!Composition_communale!A7")
        self.assertEqual(self.answer["not_found"], ["inconnue"])
        self.assertEqual(self.answer["territory"], {"epcis": [made.CC], "communes": ["55901", "55902"], "departments": ["55"]})

    def test_what_is_not_is_asked(self):
        asked = [(each["organisation"], each["ground"], [row["name"] for row in each["rows"]]) for each in self.answer["questions"]]
        self.assertEqual(asked, [("amis", "near-name", ["EHPAD LES TILLEULS"])])

    def test_findings_are_those_that_check_makes_of_the_copy_alone(self):
        out = self.folder / "enrichi"
        _, text, _ = run("enrichir", self.contract, *self.files, "-o", out, check=0)
        self.assertIn("sans la compétence « Transport scolaire »".replace(" T", "\u00a0T").replace("e »", "e\u00a0»"), text)
        self.assertEqual(sorted(path.name for path in out.iterdir()),
                         ["actions.csv", "contrat.toml", "enrichissement.html", "enrichissement.pdf"])
        _, checked, told = run("check", out, "--format", "json", check=0)
        self.assertEqual(told, "")
        findings = [each for each in json.loads(checked)["contracts"][0]["findings"]
                    if each["rule"] in ("porteur-ferme", "competence-absente")]
        kept = ("rule", "severity", "subject", "involved", "numbers", "words", "text")
        self.assertEqual([{key: each[key] for key in kept} for each in findings],
                         [{key: each[key] for key in kept} for each in self.answer["findings"]])
        self.assertEqual([(each["rule"], each["severity"]) for each in findings],
                         [("porteur-ferme", "error"), ("competence-absente", "warning")])
        # Only lines were added, and the original is as it was.
        self.assertEqual((self.contract / "contrat.toml").read_text(encoding="utf-8"), made.CONTRACT)
        lines = (out / "contrat.toml").read_text(encoding="utf-8").splitlines()
        rest = iter(lines)
        self.assertTrue(all(line in rest for line in made.CONTRACT.splitlines()))
        self.assertEqual((out / "actions.csv").read_bytes(), (self.contract / "actions.csv").read_bytes())
        # Our own workbook keeps them.
        run("export", out, "--format", "xlsx", "-o", self.folder / "c.xlsx", check=0)
        run("import", self.folder / "c.xlsx", "-o", self.folder / "relu", check=0)
        kept = (self.folder / "relu" / "contrat.toml").read_text(encoding="utf-8")
        for line in ('ferme_depuis = "2024-06-30"', 'competences_absentes = ["Transport scolaire"]', 'commune = "55902"',
                     f'epci = "{made.CC}"'):
            self.assertIn(line, kept)
        # Nothing more to add, and never over what is there.
        _, again, _ = run("enrichir", out, *self.files, "--format", "json", check=0)
        self.assertFalse([each for each in json.loads(again)["organisations"] if any(each["proposed"].values())])
        before = {path.name: path.read_bytes() for path in out.iterdir()}
        for source, target in ((self.contract, out), (out, out)):
            code, _, told = run("enrichir", source, *self.files, "-o", target)
            self.assertIn("contrat.toml", told)
            self.assertEqual(code, 64)
        self.assertEqual({path.name: path.read_bytes() for path in out.iterdir()}, before)

    def test_no_person_or_phone_comes_out(self):
        out = self.folder / "sans personnes"
        for words in ((), ("--format", "json"), ("--all", "-o", out), ("--lang", "en")):
            _, text, told = run("enrichir", self.contract, *self.files, *words, check=0)
            self.assertNotIn(made.MARK, text + told)
        for path in out.rglob("*.*"):
            self.assertNotIn(made.MARK.encode(), path.read_bytes(), path)

    def test_a_wrong_file_is_said_with_its_place_and_option(self):
        code, _, told = run("enrichir", self.contract, "--finess", self.folder / "cog.csv")
        self.assertEqual(code, 2)
        self.assertIn("cog.csv:1", told)
        self.assertIn("--cog", told)
        code, _, told = run("enrichir", self.contract, "--sirene", self.contract / "actions.csv", "--lang", "en")
        self.assertEqual(code, 2)
        self.assertIn("hint", told)
        self.assertEqual(run("enrichir", self.contract, "--cog", self.folder / "absent.csv")[0], 3)
        self.assertEqual(run("enrichir", self.contract)[0], 64)
        self.assertEqual(run("enrichir", self.contract / "actions.csv", *self.files, "-o", self.folder / "x")[0], 64)

    def test_a_register_of_the_country_is_read_row_by_row(self):
        rows = [made.finess_row(f"57{number:07d}", f"ETABLISSEMENT {number}", commune="57901") for number in range(200_000)]
        big = self.folder / "pays.csv"
        made.finess(big, rows)
        size = big.stat().st_size
        self.assertGreater(size, 40_000_000)

        def most_memory(*words):
            """From a process of its own: a child's maximum begins with what its parent had."""
            command = [PROGRAM, "enrichir", self.contract, "--epci", self.folder / "epci.xlsx", *words]
            watch = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True);"
                     "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
            done = subprocess.run([sys.executable, "-c", watch, *map(str, command)], capture_output=True, check=True)
            return int(done.stdout) * 1024

        self.assertLess(most_memory("--finess", big) - most_memory(), size / 4)


if __name__ == "__main__":
    unittest.main()
