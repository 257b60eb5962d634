"""What readers from npm see in all that the program writes of both contracts and the scenario: the
nodes, ties, isolated ones, states and accents that `check` and GraphML say, and nothing refused. The
versions are those of tests/exchange/package-lock.json, and of the guide's table « Ce qui ouvre quoi ».
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
sys.path.insert(0, str(ROOT / "tests" / "program"))
import npm_modules  # noqa: E402

MODULES = ROOT / "build" / "exchange"
WANTED = ROOT / "tests" / "exchange"
CONTRACTS = ["coeur-de-lorraine-2018-2023", "metz-2017-2020", "cls3-exemple"]
SERVING = ("graphology", "cytoscape", "jquery", "jsdom")  # what readers of the list stand on
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"


def run(*words):
    return subprocess.run([PROGRAM, *map(str, words)], check=True, capture_output=True).stdout


def network(path):
    """What a GraphML file says, read without a library of graphs."""
    graph = ElementTree.parse(path).getroot().find(GRAPHML + "graph")
    nodes = {node.get("id"): {data.get("key"): data.text for data in node}
             for node in graph.findall(GRAPHML + "node")}
    edges = [(edge.get("source"), edge.get("target")) for edge in graph.findall(GRAPHML + "edge")]
    tied = {end for edge in edges for end in edge}
    return {"nodes": len(nodes), "edges": len(edges), "isolated": len(nodes) - len(tied),
            "kinds": dict(Counter(node["kind"] for node in nodes.values())),
            "states": dict(Counter(node.get("state", "") for node in nodes.values())),
            "labels": sorted(node["label"] for node in nodes.values())}


class WhatOpens(unittest.TestCase):
    maxDiff = 1500

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        for name in CONTRACTS:
            contract, made = ROOT / "contrats" / name, cls.folder / name
            run("export", contract, "--format", "graphml,bipartite,gexf,dot,xlsx", "-o", made)
            table = "2023" if name.startswith("coeur") else "plan"
            run("export", contract, "--year", table, "--format", "gexf,graphml", "-o", made / "seul")
            run("map", contract, "-o", made)
            run("plan", contract, "--calendrier", "2025", "-o", made / "reunions.ics")
        shutil.copy(ROOT / "contrats" / CONTRACTS[0] / "contrat.toml", cls.folder)
        done = subprocess.run(["node", str(ROOT / "tests" / "program" / "exchange" / "what_opens.mjs"),
                               str(MODULES), str(cls.folder)], check=True, capture_output=True)
        cls.seen = json.loads(done.stdout)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def each(self, ending):
        """(file, reader, what it saw) of the files with the ending."""
        found = [(self.folder / file, reader, saw) for file, readers in self.seen.items()
                 if file.endswith(ending) for reader, saw in readers.items()]
        self.assertGreaterEqual(len(found), len(CONTRACTS), ending)
        return found

    def same(self, saw, expected, *keys):
        self.assertEqual({key: saw.get(key) for key in keys}, {key: expected[key] for key in keys})

    def test_nothing_is_refused(self):
        self.assertEqual({file: readers for file, readers in self.seen.items()
                          if any("refused" in saw for saw in readers.values())}, {})
        # toml: of one contract alone.
        self.assertEqual({Path(file).suffix for file in self.seen},
                         {".gexf", ".graphml", ".dot", ".svg", ".ics", ".xlsx", ".toml"})

    def test_graphml(self):
        for file, reader, saw in self.each(".graphml"):
            with self.subTest(file=file, reader=reader):
                self.same(saw, network(file), "nodes", "edges", "isolated", "kinds", "states",
                          "labels")
                if "bipartite" in file.name:
                    self.assertEqual(saw["modes"], {"false": saw["kinds"]["partner"],
                                                    "true": saw["kinds"]["action"]})

    def test_gexf_with_years_and_without(self):
        for file, reader, saw in self.each(".gexf"):
            with self.subTest(file=file, reader=reader):
                if "seul" in file.parts:
                    self.same(saw, network(file.with_suffix(".graphml")), "nodes", "edges",
                              "isolated", "kinds", "states", "labels")
                self.assertEqual(saw["placed"], saw["nodes"])
                self.assertEqual(saw["coloured"], saw["nodes"])
                # Drawing programs take `type` for something of theirs.
                self.assertEqual(list(saw["modes"]), ["undefined"])
        years = self.seen[f"{CONTRACTS[0]}/reseau-tout.gexf"]["graphology-gexf"]["years"]
        self.assertEqual(years, [f"state_{year}" for year in range(2020, 2024)])

    def test_dot(self):
        for file, reader, saw in self.each(".dot"):
            with self.subTest(file=file, reader=reader):
                expected = network(file.with_suffix(".graphml"))
                self.same(saw, expected, *(key for key in ("nodes", "edges", "labels") if key in saw))

    def test_svg(self):
        for file, reader, saw in self.each(".svg"):
            with self.subTest(file=file, reader=reader):
                self.assertTrue(saw["shorter"])
                self.assertNotIn("&#", file.read_text(encoding="utf-8"))

    def test_calendar(self):
        for file, reader, saw in self.each(".ics"):
            with self.subTest(file=file, reader=reader):
                days = re.findall(r"DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)", file.read_text(encoding="utf-8"))
                self.assertEqual(saw["events"], sorted("-".join(day) for day in days))
        self.assertTrue(any(saw["events"] for _, _, saw in self.each(".ics")))

    def test_workbook(self):
        for file, reader, saw in self.each(".xlsx"):
            with self.subTest(file=file, reader=reader):
                nodes = network(next(
                    made for made in sorted(file.parent.glob("reseau-*.graphml"), reverse=True)
                    if not made.stem.endswith(("-simple", "-bipartite"))))["kinds"]
                main = next(name for name in saw["rows"] if name.startswith(("Plan", "Bilan")))
                self.assertEqual(saw["rows"][main], nodes["action"] + 1)
                self.assertGreaterEqual(saw["rows"]["Organisations"], nodes["partner"] + 1)

    def test_the_guide_names_the_versions(self):
        guide = (ROOT / "contrats" / "GUIDE.md").read_text(encoding="utf-8")
        wanted = json.loads((WANTED / "package.json").read_text(encoding="utf-8"))["dependencies"]
        self.assertEqual([f"{name} {version}" for name, version in wanted.items()
                          if f"{name} {version}" not in guide and name not in SERVING], [])


if __name__ == "__main__":
    npm_modules.install_modules(WANTED, MODULES)
    unittest.main()
