"""The groups that `plan` finds are at least as modular as the best of igraph's Leiden: both real
contracts, every table; Davis's women; made contracts of several sizes. And the report shows the same."""

import itertools
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

try:
    import igraph
except ImportError:
    sys.exit(77)

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
TABLES = {
    "coeur-de-lorraine-2018-2023": ["récapitulatif", "2019", "2020", "2021", "2022", "2023"],
    "metz-2017-2020": ["plan"],
}
RUNS = 10  # of igraph, the best of which is compared with


def run(*words):
    return subprocess.run([PROGRAM, *map(str, words)], check=True, capture_output=True).stdout


def joined(actions):
    """The projection of lists of organisations: its graph and weights."""
    weights = Counter()
    for organisations in actions:
        for pair in itertools.combinations(sorted(set(organisations)), 2):
            weights[pair] += 1
    names = sorted({name for pair in weights for name in pair})
    number = {name: at for at, name in enumerate(names)}
    graph = igraph.Graph(n=len(names), edges=[(number[a], number[b]) for a, b in weights])
    return graph, list(weights.values()), number


def best_of_igraph(graph, weights):
    best = None
    for seed in range(RUNS):
        random.seed(seed)
        found = graph.community_leiden(objective_function="modularity", weights=weights,
                                       n_iterations=10)
        modularity = graph.modularity(found.membership, weights=weights)
        best = modularity if best is None else max(best, modularity)
    return best


def check(label, contract, table, actions):
    groups = json.loads(run("plan", contract, "--groupes", "--year", table, "--format", "json"))
    groups = groups["groups"]
    graph, weights, number = joined(actions)
    ours = groups["modularity"]
    if not weights:
        assert ours is None, label
        return
    theirs = best_of_igraph(graph, weights)
    assert ours >= theirs - 1e-9, f"{label}: {ours} is less than {theirs} of igraph"
    if groups["pairs"] == 0:  # then every group is told
        membership = [None] * len(number)
        for at, group in enumerate(groups["communities"]):
            for name in group["organisations"]:
                membership[number[name]] = at
        told = graph.modularity(membership, weights=weights)
        assert abs(told - ours) < 1e-9, f"{label}: {told} is told as {ours}"
    print(f"{label}: {ours:.6f}, igraph {theirs:.6f}")


def rows_of(contract, table):
    """Organisations of each live action, but the lead and collective names: as `plan` groups."""
    exported = json.loads(run("export", contract, "--format", "json", "--year", table))
    apart = {each["id"] for each in exported["organisations"]
             if each["stands_for"] or each["type"] == "collectif" or each["prospective"]} | {exported["contract"]["lead"]}
    for found in exported["tables"]:
        name = "récapitulatif" if str(found["year"]).startswith("recap") else str(found["year"])
        if name != table:
            continue
        for row in found["rows"]:
            if row["state"] != "abandonné":
                yield [each["organisation"] for key in ("porteurs", "partners", "funders")
                       for each in row[key] if each["organisation"] not in apart]


def write_table(path, actions):
    lines = ["id;action;porteur;partenaires\n"]
    for at, organisations in enumerate(actions):
        names = [f"Structure {name}" for name in organisations]
        lines.append(f"a{at};Action {at};{names[0] if names else ''};{', '.join(names[1:])}\n")
    path.write_text("".join(lines), encoding="utf-8")


def made(folder, label, actions):
    """A contract of one table: organisations by number, each action a list of them."""
    path = folder / "actions.csv"
    write_table(path, actions)
    check(label, path, "plan", list(rows_of(path, "plan")))


def davis():
    text = (ROOT / "tests/support/davis.hpp").read_text(encoding="utf-8")
    women = re.findall(r'"([x.]{14})"', text)
    return [[at for at, row in enumerate(women) if row[event] == "x"] for event in range(14)]


def drawn(organisations, actions, draw):
    return [sorted({int(organisations * draw.random() ** 2) for _ in range(draw.randrange(1, 6))})
            for _ in range(actions)]


def same_in_report(folder):
    contract = ROOT / "contrats" / "coeur-de-lorraine-2018-2023"
    groups = json.loads(run("plan", contract, "--groupes", "--format", "json"))["groups"]
    run("report", contract, "-o", folder / "rapport")
    page = (folder / "rapport" / "complet.html").read_text("utf-8")
    table = page.split('id="table-partenariats-groupes"')[1].split("</table>")[0]
    told = [sorted(re.findall(r'href="#fiche-partenaire-([^"]+)"', row))
            for row in table.split("<tr>")[2:]]
    assert told == [sorted(group["organisations"]) for group in groups["communities"]], told


def main():
    for name, tables in TABLES.items():
        contract = ROOT / "contrats" / name
        for table in tables:
            check(f"{name} {table}", contract, table, list(rows_of(contract, table)))
    draw = random.Random(1941)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        made(folder, "Southern Women", davis())
        for organisations, actions in ((10, 14), (18, 30), (30, 60), (60, 90), (97, 76), (150, 200)):
            for number in range(2):
                made(folder, f"drawn {organisations} × {actions} ({number})",
                     drawn(organisations, actions, draw))
        same_in_report(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
