"""The network as GraphFrames is given it: orphans, coverage, density and components of the CSV parts, computed with
networkx as the guide does with Spark, are those of `check`."""

import collections
import csv
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import networkx

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
CONTRACTS = Path(os.environ["MAILLAGE_ROOT"]) / "contrats"


def parts(folder):
    """Rows of all parts, in their order; an empty cell without quotes is none. Each part has the header."""
    rows, headers = [], set()
    for number, path in enumerate(sorted(folder.iterdir())):
        assert path.name == f"part-{number:05}.csv", path
        assert not path.read_bytes().startswith(b"\xef\xbb\xbf")
        with open(path, encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            rows += list(reader)
            headers.add(tuple(reader.fieldnames))
    header, = headers
    return header, rows


class GraphFrames(unittest.TestCase):
    def check(self, contract, year):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([PROGRAM, "export", CONTRACTS / contract, "--year", year, "--format", "graphframes", "-o", folder],
                           check=True, capture_output=True)
            made, = Path(folder).glob("graphframes-*")
            header, vertices = parts(made / "vertices")
            self.assertEqual(header[0], "id")
            header, edges = parts(made / "edges")
            self.assertEqual(header[:3], ("src", "dst", "role"))
        said = json.loads(subprocess.run([PROGRAM, "check", CONTRACTS / contract, "--year", year, "--format", "json"],
                                         check=True, capture_output=True).stdout)["contracts"][0]
        measures = {(each["name"], each["layer"]): each["value"] for each in said["measures"]
                    if each["subject"]["kind"] == "contract"}
        nodes = {each["id"]: each for each in vertices}
        self.assertEqual(len(nodes), len(vertices))
        self.assertLessEqual({each[end] for each in edges for end in ("src", "dst")}, set(nodes))
        kinds = collections.Counter(each["genre"] for each in vertices)
        self.assertEqual((kinds["partner"], kinds["action"]), (said["counts"]["partners"], said["counts"]["actions"]))
        live = {name for name, each in nodes.items() if each["genre"] == "action" and each["etat"] != "abandonné"}
        self.assertEqual(sum(nodes[each]["porteur"] == "aucun" for each in live), said["counts"]["without_porteur"])
        pairs = {(each["src"], each["dst"]) for each in edges if each["role"] in ("carries", "takes_part", "funds")}
        self.assertAlmostEqual(len(pairs) / (kinds["partner"] * kinds["action"]), measures["density", "actions"], places=12)
        measured = networkx.Graph(list(pairs))
        measured.add_nodes_from(name for name, each in nodes.items() if each["genre"] in ("partner", "action"))
        self.assertEqual(networkx.number_connected_components(measured), measures["components", "actions"])
        counted = collections.Counter(nodes[each["dst"]]["code"] for each in edges
                                      if each["role"] == "hangs_on" and each["src"] in live)
        rows = [row for row in said["coverage"]["epci"]["rows"] if row["subject"]["kind"] != "contract"]
        self.assertGreater(len(rows), 3)
        self.assertEqual({row["subject"]["id"]: counted[row["subject"]["id"]] for row in rows},
                         {row["subject"]["id"]: row["actions"] for row in rows})

    def test_the_figures_of_check(self):
        for contract, year in (("coeur-de-lorraine-2018-2023", "2023"), ("coeur-de-lorraine-2018-2023", "2021"),
                               ("metz-2017-2020", "plan")):
            with self.subTest(contract=contract, year=year):
                self.check(contract, year)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
