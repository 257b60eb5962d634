"""What R sees in all that the program writes of both contracts and the scenario: igraph and network in the
networks, readr and R itself in the CSV files, readxl, RSQLite and jsonlite in the rest. Counts, isolated ones,
names with their accents, states, modes and weights are ours, and nothing is refused or warned of. R is large: it
is skipped, aloud, where it is not installed. (As root: apt-get install r-cran-igraph r-cran-network r-cran-readr
r-cran-readxl r-cran-rsqlite r-cran-jsonlite.) The versions are those of the guide's table « Ce qui ouvre quoi »."""

import collections
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
CONTRACTS = ["coeur-de-lorraine-2018-2023", "metz-2017-2020", "cls3-exemple"]
PACKAGES = ["igraph", "network", "readr", "readxl", "RSQLite", "jsonlite"]

if shutil.which("Rscript") is None:
    print("skipped: R (Rscript) is not there")
    sys.exit(77)
LACKING = subprocess.run(
    ["Rscript", "--vanilla", "-e", "cat(setdiff(commandArgs(trailingOnly = TRUE), rownames(installed.packages())))",
     *PACKAGES], check=True, capture_output=True, text=True).stdout.split()
if LACKING:
    print(f"skipped: R has no {', '.join(LACKING)}")
    sys.exit(77)

import openpyxl  # noqa: E402

import export_read as read  # noqa: E402


def kinds(nodes):
    return dict(collections.Counter(each["kind"] for each in nodes.values()))


def measured(nodes, ties):
    """The ties of the measured network, each pair once, and the ends of a kind."""
    pairs = {(a, b) for a, b, role in ties if role in ("carries", "takes_part", "funds")}
    return pairs, {end for pair in pairs for end in pair}


def shared(pairs, kind):
    """How many neighbours two of a kind share, for each pair that shares one."""
    near = collections.defaultdict(set)
    for a, b in pairs:
        own, other = (a, b) if a.startswith(kind) else (b, a)
        near[own].add(other)
    names = sorted(near)
    counts = [len(near[a] & near[b]) for i, a in enumerate(names) for b in names[i + 1:]]
    return sorted(count for count in counts if count)


class InR(unittest.TestCase):
    maxDiff = 1500

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        for name in CONTRACTS:
            subprocess.run([PROGRAM, "export", ROOT / "contrats" / name, "-o", cls.folder / name, "--format",
                            "graphml,bipartite,pajek,csv,kumu,xlsx,sqlite,json"], check=True, capture_output=True)
        done = subprocess.run(["Rscript", "--vanilla", Path(__file__).parent / "what_opens.R", cls.folder], check=True,
                              capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
        cls.versions, cls.seen = (json.loads(done.stdout)[part] for part in ("versions", "saw"))

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def each(self, ending):
        found = [(self.folder / file, reader, saw) for file, readers in self.seen.items() if file.endswith(ending)
                 for reader, saw in readers.items()]
        self.assertGreaterEqual(len(found), len(CONTRACTS), ending)
        return found

    def network(self, file):
        """Nodes and ties of the contract's network, read without R."""
        path, = (each for each in file.parent.glob("reseau-*.graphml") if not each.stem.endswith("-bipartite"))
        return read.graphml(path)

    def test_nothing_is_refused(self):
        self.assertEqual({(file, reader): saw for file, readers in self.seen.items()
                          for reader, saw in readers.items() if "refused" in saw}, {})
        self.assertEqual({Path(file).suffix for file in self.seen},
                         {".graphml", ".net", ".paj", ".csv", ".xlsx", ".sqlite", ".json"})

    def test_the_whole_network(self):
        for file, _, saw in self.each(".graphml"):
            if file.stem.endswith("-bipartite"):
                continue
            nodes, ties = self.network(file)
            self.assertEqual(saw["nodes"], len(nodes))
            self.assertEqual(saw["kinds"], kinds(nodes))
            self.assertEqual(saw["roles"], dict(collections.Counter(role for _, _, role in ties)))
            self.assertEqual(saw["isolated"], len(nodes) - len({end for a, b, _ in ties for end in (a, b)}))
            self.assertEqual(saw["labels"], sorted(each["label"] for each in nodes.values()))
            self.assertEqual(dict(saw["states"]), dict(collections.Counter(
                each["state"] for each in nodes.values() if "state" in each)))

    def test_the_measured_network(self):
        seen = [each for ending in ("-bipartite.graphml", ".net", ".paj") for each in self.each(ending)]
        self.assertEqual(len(seen), len(CONTRACTS) * 6)
        for file, reader, saw in seen:
            with self.subTest(file=file.name, reader=reader):
                nodes, ties = self.network(file)
                pairs, tied = measured(nodes, ties)
                sides = [kinds(nodes)[kind] for kind in ("partner", "action")]
                self.assertEqual(saw["nodes"], sum(sides))
                self.assertEqual(saw["isolated"], sum(sides) - len(tied))
                # Each pair once; of a Pajek project each role is a network of its own.
                roles = [role for a, b, role in ties if (a, b) in pairs or (b, a) in pairs]
                self.assertEqual(saw["edges"], len(roles) if file.suffix == ".paj" else len(pairs))
                if "bipartite" not in file.name:
                    self.assertEqual(len(set(saw["labels"])), sum(sides))
                if file.stem.endswith("-bipartite") or (file.stem.endswith("-2modes") and reader == "igraph"):
                    self.assertEqual(saw["modes"], {"FALSE": sides[0], "TRUE": sides[1]})
                    self.assertEqual(saw["weights"], [shared(pairs, "partner"), shared(pairs, "action")])
                if file.suffix == ".paj":
                    self.assertEqual(sorted(saw["relations"]), sorted(collections.Counter(roles).values()))
                if reader == "network":
                    self.assertEqual(saw["modes"], 0 if file.suffix == ".net" and "2modes" not in file.name else sides[0])

    def test_tables(self):
        for file, reader, saw in self.each(".csv"):
            with self.subTest(file=file.name, reader=reader):
                comma = "," if file.name.startswith("kumu") else ";"
                with open(file, encoding="utf-8-sig", newline="") as opened:
                    columns, *rows = read.csv.reader(opened, delimiter=comma)
                self.assertEqual(saw, {"columns": columns, "rows": len(rows),
                                       "cells": sum(cell != "" for row in rows for cell in row),
                                       "letters": sum(len(cell) for row in rows for cell in row)})

    def test_workbook_and_database(self):
        for file, _, saw in self.each(".xlsx"):
            book = openpyxl.load_workbook(file, read_only=True)
            self.assertEqual(saw["rows"], {sheet.title: sum(any(cell not in (None, "") for cell in row)
                                                            for row in sheet.iter_rows(values_only=True))
                                           for sheet in book})
        for file, _, saw in self.each(".sqlite"):
            base = sqlite3.connect(file)
            names = [name for name, in base.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
            self.assertEqual(saw["rows"], {name: base.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
                                           for name in names})
            base.close()

    def test_the_contract_as_json(self):
        for file, _, saw in self.each(".json"):
            nodes, _ = self.network(file)
            self.assertEqual(saw["rows"]["actions"], kinds(nodes)["action"])
            self.assertEqual(saw["rows"]["instances"], kinds(nodes)["instance"])

    def test_the_guide_names_the_versions(self):
        guide = (ROOT / "contrats" / "GUIDE.md").read_text(encoding="utf-8")
        self.assertEqual([f"{name} {version}" for name, version in self.versions.items()
                          if f"{name} {version}" not in guide], [])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
