"""The JSON of every command is as the one schema says, in every part that a command can be asked for; and
the schema says nothing that no command prints."""

import atexit
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
    import jsonschema  # noqa: F401
except ImportError as missing:
    # It is a package of the system's own Python.
    system = "/usr/bin/python3"
    if os.path.exists(system) and "MAILLAGE_SYSTEM_PYTHON" not in os.environ:
        os.environ["MAILLAGE_SYSTEM_PYTHON"] = "1"
        os.execv(system, [system, *sys.argv])
    print(f"skipped: {missing}")
    sys.exit(77)

from json_schema import SCHEMA, faults_of

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
sys.path.insert(0, str(ROOT / "tests" / "program" / "registers"))
sys.dont_write_bytecode = True
import made_registers  # noqa: E402

LORRAINE = ROOT / "contrats" / "coeur-de-lorraine-2018-2023"
METZ = ROOT / "contrats" / "metz-2017-2020"
EXAMPLE = ROOT / "contrats" / "cls3-exemple"


# A territory with two contracts.
TWO = Path(tempfile.mkdtemp(prefix="maillage "))
atexit.register(shutil.rmtree, TWO, ignore_errors=True)
for nature in ("CLS", "CLSM"):
    shutil.copytree(METZ, TWO / nature)
    head = TWO / nature / "contrat.toml"
    head.write_text(head.read_text(encoding="utf-8").replace("[contrat]\n", f'[contrat]\nnature = "{nature}"\n', 1), encoding="utf-8")


def answer(*words):
    done = subprocess.run([PROGRAM, *map(str, words), "--format", "json"], capture_output=True)
    assert done.returncode == 0, (words, done.stderr.decode())
    return json.loads(done.stdout)


ASKED = {
    "check": [("check", LORRAINE), ("check", LORRAINE, METZ, "--year", "tout"), ("check", EXAMPLE),
              ("check", LORRAINE, "--year", "2021", "--axis", "1")],
    "names": [("check", ROOT / "tests" / "data" / "fautif", "--names"), ("check", LORRAINE, "--names")],
    "plan": [("plan", LORRAINE), ("plan", METZ), ("plan", LORRAINE, "--sans", "petr"), ("plan", LORRAINE, "--pire", "2"),
             ("plan", LORRAINE, "--groupes"), ("plan", LORRAINE, "--rencontres"), ("plan", LORRAINE, "--reduire"),
             ("plan", LORRAINE, "--appels"), ("plan", LORRAINE, "--mode"),
             ("plan", LORRAINE, "--calendrier", "2024"), ("plan", EXAMPLE)],
    "export": [("export", LORRAINE), ("export", METZ, "--year", "tout"), ("export", EXAMPLE)],
    "compare": [("compare", LORRAINE, "--years", "2020,2023"), ("compare", LORRAINE, METZ), ("compare", EXAMPLE)],
    "region": [("region", ROOT / "contrats"), ("region", TWO, "--conditions")],
    "compare_regions": [("compare", f"{ROOT / 'contrats'}@2022", f"{ROOT / 'contrats'}@2023"), ("compare", TWO, TWO)],
    "enrich": [],  # of registers that the class makes
}


# Of a decision that is open, a funder's amount, a theme without a porteur: these contracts have none.
UNSEEN = {"question", "sureness", "taken", "others", "effect", "answer", "differences", "line", "amount", "tax",
          "word", "orphans", "orphan_in"}


def keys_of(value):
    if isinstance(value, dict):
        return set(value).union(*map(keys_of, value.values()))
    if isinstance(value, list):
        return set().union(*map(keys_of, value))
    return set()


def named_in(schema):
    """Every key that the schema gives a shape to."""
    if isinstance(schema, dict):
        own = set(schema["properties"]) if isinstance(schema.get("properties"), dict) else set()
        return own.union(*map(named_in, schema.values()))
    if isinstance(schema, list):
        return set().union(*map(named_in, schema))
    return set()


class Schema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = Path(tempfile.mkdtemp(prefix="maillage "))
        cls.addClassCleanup(shutil.rmtree, folder, ignore_errors=True)
        contract, registers = made_registers.everything(folder)
        ASKED["enrich"] = [("enrichir", contract, *registers)]
        cls.answers = [(shape, words, answer(*words)) for shape, all_words in ASKED.items() for words in all_words]

    def test_every_answer_is_as_it_says(self):
        for shape, words, value in self.answers:
            self.assertEqual(faults_of(shape, value), [], words)
            self.assertEqual(value["schema"], SCHEMA["$defs"]["schema"]["const"])

    def test_it_says_nothing_that_no_command_prints(self):
        printed = set().union(*(keys_of(value) for _, _, value in self.answers))
        self.assertEqual(named_in(SCHEMA["$defs"]) - printed, UNSEEN)

    def test_what_is_not_so_is_found(self):
        whole = json.loads(json.dumps(next(value for shape, _, value in self.answers if shape == "check")))
        whole["contracts"][0]["findings"][0]["carriers"] = []
        del whole["contracts"][0]["porteurs"]
        self.assertEqual(len(faults_of("check", whole)), 2)

    def test_a_porteur_has_one_name(self):
        """The glossary's: no key says carrier; a verb may."""
        self.assertEqual({key for key in named_in(SCHEMA["$defs"]) if re.search("carrier|pilot", key)}, set())

    def test_the_contract_is_named_alike_everywhere(self):
        said = {json.dumps(value["contract"]) for _, words, value in self.answers if words[0] == "plan" and LORRAINE in words}
        (exported,) = (value for _, words, value in self.answers if words == ("export", LORRAINE))
        kept = {key: exported["contract"][key] for key in SCHEMA["$defs"]["contract"]["properties"]}
        self.assertEqual(said, {json.dumps(exported["analysis"]["contract"])})
        self.assertEqual(kept, exported["analysis"]["contract"])


if __name__ == "__main__":
    unittest.main()
