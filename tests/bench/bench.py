"""Figures of speed: bench.py PROGRAM CONTRACTS [BEFORE]

Runs the program several times on a real contract and on made ones, and a script of networkx
(peer.py) in the same run, so that the ratio of the two holds on any machine. Wall clock, start-up
included; peak memory is the largest of the runs. Each made contract comes from a fixed seed.

BEFORE is the program as it was: both do the same in turn, in seconds of processor time, which other
work on the machine moves less than the wall clock. How work grows with its size is fitted from four
sizes: rows ^ 1 is in proportion.
"""

import math
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

try:
    import openpyxl
except ImportError:
    openpyxl = None

PEER = Path(__file__).with_name("peer.py")


def make_contract(folder, partners, actions):
    """A contract of that size: an action has one porteur and up to four partners, the busiest
    organisations many actions."""
    draw = random.Random(1941)
    (folder / "bilans").mkdir(parents=True)
    with open(folder / "contrat.toml", "w", encoding="utf-8") as out:
        out.write('[contrat]\nid = "essai"\nnom = "Essai"\ndebut = 2018\nfin = 2023\n')
        for axis in range(1, 7):
            out.write(f'[[axe]]\nid = "{axis}"\nnom = "Axe {axis}"\n')
            out.write(f'[[objectif]]\nid = "{axis}.1"\naxe = "{axis}"\nnom = "But {axis}"\n')
        for partner in range(partners):
            out.write(f'[[partenaire]]\nid = "org-{partner}"\nnom = "Structure n° {partner}"\n'
                      f'type = "association"\nalias = ["SN{partner}"]\n')
        out.write('[[instance]]\nid = "copil"\nnom = "COPIL"\nniveau = "stratégique"\n'
                  'membres = ["org-0"]\n')

    def someone():
        return f"SN{int(partners * draw.random() ** 3)}"

    header = "id;objectif;action;n° ou piste;porteur;état d'avancement;partenaires\n"
    lines = [header]
    for action in range(actions):
        others = ", ".join(sorted({someone() for _ in range(draw.randrange(5))}))
        axis = action % 6 + 1
        lines.append(f"action-{action};{axis}.1;Titre {action};{axis}.1.{action};{someone()};"
                     f"En cours;{others}\n")
    for name in ("actions.csv", "bilans/2020.csv"):
        (folder / name).write_text("".join(lines), encoding="utf-8")


def make_workbook(path, organisations, actions):
    """The same kind of plan, alone in a workbook."""
    draw = random.Random(1941)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Plan")
    sheet.append(["id", "objectif", "action", "n° ou piste", "porteur", "état d'avancement",
                  "partenaires"])
    for action in range(actions):
        named = [f"Structure n° {int(organisations * draw.random() ** 3)}" for _ in range(3)]
        sheet.append([f"action-{action}", f"{action % 6 + 1}.1", f"Titre {action}",
                      f"{action % 6 + 1}.1.{action}", named[0], "En cours", ", ".join(named[1:])])
    book.save(path)


def make_table(path, organisations, actions):
    """The plan of make_workbook, as CSV."""
    draw = random.Random(1941)
    with open(path, "w", encoding="utf-8") as out:
        out.write("id;objectif;action;n° ou piste;porteur;état d'avancement;partenaires\n")
        for action in range(actions):
            named = [f"Structure n° {int(organisations * draw.random() ** 3)}" for _ in range(3)]
            out.write(f"action-{action};{action % 6 + 1}.1;Titre {action};"
                      f"{action % 6 + 1}.1.{action};{named[0]};En cours;{', '.join(named[1:])}\n")


def make_crowd(path, partners):
    """An action with that many partners, as a list of ties, and others of two organisations."""
    with open(path, "w", encoding="utf-8") as out:
        out.write("organisation;action;rôle\n")
        for partner in range(partners):
            out.write(f"Structure n° {partner};Titre commun;partenaire\n")
        for action in range(1, 40):
            out.write(f"Structure n° {action};Titre {action};porteur\n"
                      f"Structure n° {action + 1};Titre {action};partenaire\n")


def make_many(folder, contracts):
    """That many plans of an ordinary size, each in its folder."""
    for contract in range(contracts):
        (folder / f"c{contract}").mkdir(parents=True)
        make_table(folder / f"c{contract}" / "plan.csv", 60, 76)


def processor_time(command):
    """Seconds of processor time and peak memory (MB) of one run; its output goes nowhere."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}: exit {child.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def in_turn(label, program, before, words, times):
    """The program and, where one is given, the one before, one run of each after the other."""
    runs = [[processor_time([each, *map(str, words)]) for each in (program, before) if each]
            for _ in range(times)]
    for at, name in enumerate((words[0], "before")[:len(runs[0])]):
        seconds = sorted(pair[at][0] for pair in runs)
        print(f"{f'{name}, {label}':<44} {statistics.median(seconds) * 1000:>9.1f}"
              f" {seconds[0] * 1000:>9.1f} {seconds[-1] * 1000:>9.1f}"
              f" {max(pair[at][1] for pair in runs):>7.0f} {times:>5}", flush=True)
    if before:
        time_taken, memory = (statistics.median(a[part] / b[part] for a, b in runs)
                              for part in (0, 1))
        print(f"{f'{words[0]} / before':<44} {time_taken:>9.2f} {'':>19} {memory:>7.2f}")


def growth(program, folder):
    """How processor time and memory of `check` grow with the rows of a table."""
    sizes = (3750, 7500, 15000, 30000)
    points = []
    for actions in sizes:
        table = folder / f"plan-{actions}.csv"
        make_table(table, actions // 2, actions)
        runs = [processor_time([program, "check", str(table)]) for _ in range(3)]
        points.append([statistics.median(run[part] for run in runs) for part in (0, 1)])
    rows = [math.log(size) for size in sizes]
    for part, name in enumerate(("time", "memory")):
        fit = statistics.linear_regression(rows, [math.log(point[part]) for point in points])
        print(f"{f'{name} of check, {sizes[0]} to {sizes[-1]} rows':<44}   rows ^ {fit.slope:.2f}",
              flush=True)


def run(command):
    """Seconds and peak memory (MB) of one run; its output goes nowhere."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit {child.returncode}\n{told.decode(errors='replace')}")
    return seconds, usage.ru_maxrss / 1024


def figures(label, command, times):
    runs = [run(command) for _ in range(times)]
    seconds = sorted(seconds for seconds, _ in runs)
    median = statistics.median(seconds)
    memory = max(memory for _, memory in runs)
    print(f"{label:<44} {median * 1000:>9.1f} {seconds[0] * 1000:>9.1f} {seconds[-1] * 1000:>9.1f}"
          f" {memory:>7.0f} {times:>5}", flush=True)
    return median


def compare(label, program, contract, times, peer_times):
    ours = figures(f"check, {label}", [program, "check", str(contract)], times)
    peer = figures(f"networkx, {label}", [sys.executable, str(PEER), str(contract)], peer_times)
    print(f"{'networkx / check':<44} {peer / ours:>9.1f}")


def main():
    program, contracts = sys.argv[1], Path(sys.argv[2])
    before = sys.argv[3] if len(sys.argv) > 3 else None
    real = contracts / "coeur-de-lorraine-2018-2023"
    print(f"{'milliseconds':<44} {'median':>9} {'least':>9} {'most':>9} {'MB':>7} {'runs':>5}")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        compare("Cœur de Lorraine", program, real, 20, 5)
        figures("map, Cœur de Lorraine",
                [program, "map", str(real), "-o", str(folder / "schemas")], 5)
        figures("report, Cœur de Lorraine",
                [program, "report", str(real), "-o", str(folder / "rapport")], 5)
        # Integer programs included; the loss of any three by branch and bound.
        figures("plan, every proposal, Cœur de Lorraine", [program, "plan", str(real)], 10)
        figures("plan --pire 3, Cœur de Lorraine", [program, "plan", str(real), "--pire", "3"], 10)
        # The peer takes minutes from the second size on.
        for partners, actions in ((150, 300), (1000, 6000), (5000, 30000)):
            made = folder / f"essai-{actions}"
            make_contract(made, partners, actions)
            label = f"{partners} organisations, {actions} actions"
            if partners < 1000:
                compare(label, program, made, 5, 1)
            else:
                figures(f"check, {label}", [program, "check", str(made)], 3)
        for form in ("xlsx", "sqlite"):
            figures(f"export {form}, {label}",
                    [program, "export", str(made), "--format", form, "-o", str(folder / form)], 1)
        print("processor time")
        for organisations, actions, times in ((60, 76, 20), (1500, 3000, 5), (15000, 30000, 5)):
            table = folder / f"plan-{actions}.csv"
            make_table(table, organisations, actions)
            in_turn(f"{actions} actions × {organisations}, CSV", program, before,
                    ["check", table], times)
            if openpyxl is not None:
                make_workbook(table.with_suffix(".xlsx"), organisations, actions)
                in_turn(f"{actions} actions × {organisations}, XLSX", program, before,
                        ["check", table.with_suffix(".xlsx")], times)
        label = "30000 actions × 15000"
        in_turn(f"JSON, {label}", program, before, ["check", table, "--format", "json"], 3)
        in_turn(f"xlsx, {label}", program, before,
                ["export", table, "--format", "xlsx", "-o", folder / "plan.out.xlsx"], 1)
        in_turn("3000 actions × 1500", program, before,
                ["report", folder / "plan-3000.csv", "-o", folder / "rapport-3000"], 1)
        growth(program, folder)
        table = folder / "foule.csv"
        make_crowd(table, 20000)
        in_turn("one action, 20000 partners", program, None, ["check", table], 3)
        make_many(folder / "pays", 400)
        in_turn("400 contracts of 76 rows", program, before, ["check", folder / "pays"], 3)
        in_turn("Cœur de Lorraine", program, before, ["check", real], 20)
        print("wall clock")
        if openpyxl is None:
            print("no openpyxl: workbooks are left out")
            return
        # Read only, so that the peer does no more than the reader's part.
        peer = ("import openpyxl, sys\nfor row in openpyxl.load_workbook(sys.argv[1], "
                "read_only=True).active.iter_rows(values_only=True): pass")
        for actions, organisations, times in ((76, 40, 20), (30000, 2000, 3)):
            book = folder / f"plan-{actions}.xlsx"
            make_workbook(book, organisations, actions)
            figures(f"check, workbook of {actions} rows", [program, "check", str(book)], times)
            # Reads, resolves and writes the network, but measures nothing.
            figures(f"export dot, workbook of {actions} rows",
                    [program, "export", str(book), "--format", "dot", "--year", "plan", "-o",
                     str(folder / "plan.dot")], times)
            figures(f"openpyxl reads, {actions} rows", [sys.executable, "-c", peer, str(book)], 3)


if __name__ == "__main__":
    main()
