"""Both real contracts, every table: what networkx computes on the exported network is what the
program says, to 1e-9."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import networkx_check

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
CONTRACTS = Path(os.environ["MAILLAGE_ROOT"]) / "contrats"
TABLES = {
    "coeur-de-lorraine-2018-2023": ["récapitulatif", "2019", "2020", "2021", "2022", "2023", "tout"],
    "metz-2017-2020": ["plan", "tout"],
}


def run(*words):
    return subprocess.run([PROGRAM, *words], check=True, capture_output=True).stdout


def main():
    failures = 0
    for name, tables in TABLES.items():
        for table in tables:
            contract = str(CONTRACTS / name)
            exported = json.loads(
                run("check", contract, "--year", table, "--format", "json"))["contracts"][0]
            with tempfile.NamedTemporaryFile(suffix=".graphml") as file:
                file.write(run("export", contract, "--year", table, "--format", "graphml"))
                file.flush()
                result = networkx_check.compare(networkx_check.nx.read_graphml(file.name), exported)
            print(f"{name} {table}: {result.compared} figures, {len(result.failures)} differ")
            for failure in result.failures[:20]:
                print("  " + failure)
            failures += len(result.failures) + (result.compared == 0)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
