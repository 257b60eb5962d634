"""The guide's pasted examples: its contract, rules, requirements, answers and scenario are accepted as
they stand, and each command that it shows is one that the program knows."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
GUIDE = (ROOT / "contrats" / "GUIDE.md").read_text()
BLOCKS = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)


def block(beginning):
    found = [each for each in BLOCKS if each.startswith(beginning)]
    assert len(found) == 1, (beginning, len(found))
    return found[0]


def run(*words, folder=None):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, cwd=folder)
    return done.returncode, done.stdout, done.stderr


class Guide(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.contract = self.folder / "mon-contrat"
        self.contract.mkdir()

    def write(self, toml, rows="id;action;objectif;porteur;état d'avancement\n"
                               "bus;Bus;1.1;PETR;en cours\n"):
        (self.contract / "contrat.toml").write_text(toml)
        (self.contract / "actions.csv").write_text(rows)

    def check(self, path):
        code, out, err = run("check", path)
        self.assertEqual(code, 0, err)
        self.assertNotIn("erreur", err)
        return out

    def test_the_description_of_a_contract(self):
        self.write(block("[contrat]"))
        self.assertIn("Contrat local de santé de mon territoire", self.check(self.contract))

    def test_rules_requirements_and_answers(self):
        self.write(block("[contrat]") + block("[regles]") + block("[exigences]") + block("[reponses]"))
        self.check(self.contract)

    def test_a_story_of_the_report(self):
        self.write(block("[contrat]") + block("[[parcours]]"))
        self.check(self.contract)

    def test_a_scenario_over_a_contract_that_has_what_it_names(self):
        scenario = block("[scenario]")
        named = lambda key: re.findall(r'"([\w-]+)"', " ".join(
            re.findall(rf"^(?:{key}) = (\[[^\]]*\]|\"[^\"]*\")", scenario, re.M)))
        organisations = named("porteurs|partenaires|retirer_porteurs|ajouter_porteurs|"
                              "ajouter_membres|partenaire")
        actions = named("action|actions")
        prospective = named("partenaire")
        toml = '[contrat]\nid = "mon-contrat"\nnom = "CLS 2"\n[[objectif]]\nid = "5.1"\n' \
               '[[instance]]\nid = "copil"\nmembres = ["petr"]\n'
        for each in sorted(set(organisations)):
            standing = 'statut = "pressenti"\n' if each in prospective else ""
            toml += f'[[partenaire]]\nid = "{each}"\nnom = "Organisation {each}"\n{standing}'
        (self.contract / "contrat.toml").write_text(toml)
        (self.contract / "bilans").mkdir()
        (self.contract / "bilans" / "2023.csv").write_text(
            "id;action;porteur;état d'avancement\n" +
            "".join(f"{each};Action {each};petr;en cours\n" for each in sorted(set(actions))))
        (self.folder / "scenarios").mkdir()
        (self.folder / "scenarios" / "scenario.toml").write_text(scenario)
        self.assertIn("CLS 3, première version", self.check(self.folder / "scenarios"))

    def test_each_command_is_known(self):
        lines = re.findall(r"`maillage ([^`]*)`", GUIDE)
        self.assertGreater(len(lines), 10)
        for line in lines:
            command = line.split()[0]
            if command.startswith("--"):
                self.assertEqual(run(command)[0], 0, line)
                continue
            shown = run(command, "--help")[1]
            self.assertIn(f"maillage {command}", shown, line)
            for option in re.findall(r"--[a-z-]+", line):
                if option == "--help":
                    continue
                # Refused as unknown, or missing what the guide leaves out: only the first is wrong.
                said = run(command, "a", option, "1", folder=self.folder)[2]
                self.assertNotIn("option inconnue", said, line)

    def test_it_begins_with_how_to_install(self):
        first, second = re.findall(r"^## (.*)$", GUIDE, re.M)[:2]
        self.assertTrue(first.startswith("Sans rien installer"), first)
        self.assertTrue(second.startswith("Installer"), second)


if __name__ == "__main__":
    unittest.main()
