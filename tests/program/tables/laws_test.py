"""What no figure may depend on, on whole files: the order of columns, and that in which tables are given. (Rows,
names and organisations that do nothing: tests/network/study/laws_test.cpp; export and import: import_test.py.)"""

import csv
import io
import itertools
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
CONTRACTS = Path(os.environ["MAILLAGE_ROOT"]) / "contrats"
LORRAINE = CONTRACTS / "coeur-de-lorraine-2018-2023"
METZ = CONTRACTS / "metz-2017-2020"
TABLES = {
    2020: "1 Soins;1.1;Bus de santé;CPTS du Nord;ARS;En cours\n2 Lien;2.1;Forum;PETR;;Non commencé\n",
    2021: "1 Soins;1.1;Bus santé;C.P.T.S. du Nord;ARS, CAF;En cours\n2 Lien;2.1;Forum;;CAF;Abandonné\n"
          "2 Lien;;Vélo-école;Familles Rurale;;En cours\n",
    2022: "2 Lien;;Vélo-école;Familles Rurales;CAF;Réalisé\n1 Soins;1.2;Bilan;;;En réflexion\n",
}


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def said_of(contract):
    """All that check says of all tables, but for where it stands."""
    def without_places(value):
        if isinstance(value, dict):
            return {key: without_places(each) for key, each in value.items()
                    if key not in ("place", "places", "path")}
        return [without_places(each) for each in value] if isinstance(value, list) else value
    code, out, err = run("check", contract, "--year", "tout", "--all", "--format", "json")
    assert code == 0, err
    return without_places(json.loads(out)["contracts"])


def with_columns(text, order_of):
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    order = order_of(len(rows[0]))
    made = io.StringIO(newline="")
    csv.writer(made, delimiter=";", lineterminator="\n").writerows(
        [row[at] if at < len(row) else "" for at in order] for row in rows)
    return made.getvalue()


class Laws(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder)

    def test_the_order_of_columns_changes_no_figure(self):
        chance = random.Random(16)
        orders = {"as they are": lambda n: range(n), "turned round": lambda n: range(n - 1, -1, -1),
                  "by chance": lambda n: chance.sample(range(n), n)}
        for contract in (LORRAINE, METZ):
            as_written = said_of(contract)
            for name, order in orders.items():
                with self.subTest(contract=contract.name, order=name):
                    copy = self.folder / name / contract.name
                    shutil.copytree(contract, copy)
                    for path in copy.rglob("*.csv"):
                        path.write_text(with_columns(path.read_text(encoding="utf-8-sig"), order), encoding="utf-8")
                    self.assertEqual(said_of(copy), as_written)

    def test_the_order_in_which_tables_are_given_changes_no_figure(self):
        made = []
        tables = []
        for year, rows in TABLES.items():
            tables.append(self.folder / f"suivi {year}.csv")
            tables[-1].write_text("Axe;N°;Action;Porteur;Partenaires;État\n" + rows, encoding="utf-8")
        for number, order in enumerate(itertools.permutations(tables)):
            goal = self.folder / f"{number}" / "contrat"
            code, _, err = run("import", *order, "-o", goal)
            self.assertEqual(code, 0, err)
            made.append(said_of(goal))
        self.assertEqual(len(made), 6)
        self.assertGreater(len(made[0][0]["findings"]), 3)
        for each in made[1:]:
            self.assertEqual(each, made[0])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
