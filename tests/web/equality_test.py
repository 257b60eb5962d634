"""The program as WebAssembly says what the machine's own says: figures, findings, measures to the last
digit, diagrams, exports, faults, of both contracts and of their exported workbooks; byte for byte. What
differs is named here with its cause."""

import filecmp
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
BUILT = Path(os.environ.get("MAILLAGE_WEB", ROOT / "build" / "web"))
PAGE_PROGRAM = ["node", str(ROOT / "tests/web/program.cjs"), str(BUILT / "wasm"),
                str(BUILT / "node/node_modules/@viz-js/viz/dist/viz.cjs")]
CONTRACTS = sorted(path for path in (ROOT / "contrats").iterdir() if (path / "contrat.toml").exists())

# Graphviz lays the maps of partnerships out by springs, and the page has another version of it: places
# differ. The page's own part of the report, and whatever shows the map, differs with it.
LAID_OUT = "partenariats"


def run(program, words, folder):
    done = subprocess.run([*program, *map(str, words)], capture_output=True, cwd=folder,
                          env={**os.environ, "NO_COLOR": "1"}, timeout=300)
    return done.returncode, done.stdout, done.stderr


def files_of(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


class Equality(unittest.TestCase):
    maxDiff = 2000

    def both(self, *words, inputs=()):
        """Runs both in folders of their own; gives the folders."""
        folders = []
        said = []
        for name, program in (("own", [PROGRAM]), ("page", PAGE_PROGRAM)):
            folder = Path(tempfile.mkdtemp(prefix=f"maillage-{name}-"))
            self.addCleanup(subprocess.run, ["rm", "-rf", str(folder)])
            for path in inputs:
                (folder / path.name).write_bytes(path.read_bytes())
            folders.append(folder)
            said.append(run(program, words, folder))
        own, page = said
        self.assertEqual(own[0], page[0], page[2].decode()[-2000:])
        self.assertEqual(own[1].decode(), page[1].decode())
        self.assertEqual(own[2].decode(), page[2].decode())
        return folders

    def same_files(self, own, page, apart=lambda name: False):
        names = {name for name in files_of(own) if not apart(name)}
        self.assertTrue(names)
        self.assertEqual(names, {name for name in files_of(page) if not apart(name)})
        differing = [name for name in sorted(names)
                     if not filecmp.cmp(own / name, page / name, shallow=False)]
        self.assertEqual(differing, [])

    def test_figures_findings_and_measures(self):
        for contract in CONTRACTS:
            for year in ((), ("--year", "tout")):
                for language in ("fr", "en"):
                    with self.subTest(contract=contract.name, year=year, language=language):
                        self.both("check", contract, "--format", "json", "--lang", language, *year)
            self.both("check", contract)

    def test_exports(self):
        for contract in CONTRACTS:
            for name in ("xlsx", "csv", "json", "graphml", "bipartite", "gexf", "pajek", "kumu", "dot"):
                with self.subTest(contract=contract.name, format=name):
                    self.same_files(*self.both("export", contract, "--format", name, "-o", "exports"))

    def test_diagrams(self):
        for contract in CONTRACTS:
            with self.subTest(contract=contract.name):
                own, page = self.both("map", contract, "--format", "dot", "-o", "schemas")
                self.same_files(own, page, lambda name: LAID_OUT in name)

    def test_comparison_and_proposals(self):
        lorraine = next(path for path in CONTRACTS if path.name.startswith("coeur"))
        self.both("compare", lorraine, "--year", "2022", "--year", "2023")
        for contract in CONTRACTS:
            self.both("plan", contract)

    def test_workbooks_come_back(self):
        for contract in CONTRACTS:
            with self.subTest(contract=contract.name), tempfile.TemporaryDirectory() as folder:
                book = Path(folder) / "suivi.xlsx"
                run([PROGRAM], ["export", contract, "--format", "xlsx", "-o", book], folder)
                own, page = self.both("import", "suivi.xlsx", "-o", "fait", inputs=[book])
                self.same_files(own, page)

    def test_faults(self):
        wrong = ROOT / "tests/data/fautif"
        self.both("check", wrong)
        self.both("check", wrong, "--lang", "en")
        self.both("import", ROOT / "tests/data/suivi.csv", "-o", "fait")
        self.both("check", "nulle-part")


if __name__ == "__main__":
    if not (BUILT / "wasm/maillage.wasm").exists():
        print("no program as WebAssembly: ./test --web")
        sys.exit(77)
    unittest.main()
