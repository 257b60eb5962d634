"""mutants.py TREE --build COMMAND --tests COMMAND: breaks the program in one place at a time (mutants.txt), builds,
and runs the unit tests: a mutant that no test notices lives, and a rule, a measure or a reader could be wrong
without a word. TREE is a checkout that may be changed: each mutant is put in and taken out again.

    git worktree add /tmp/scratch && cmake -S /tmp/scratch -B /tmp/scratch/build/m -DCMAKE_BUILD_TYPE=Debug …
    mutants.py /tmp/scratch --build 'cmake --build build/m --target maillage_tests' \\
        --tests 'build/m/maillage_tests --gtest_brief=1 --gtest_fail_fast'

--only WORD: those of files with the word in their path. --sample N --seed S: so many, by chance. --part K/N: each
Nth from the Kth, for trees side by side. --check: only that each mutant has its place. Exit code 1: one lives, or has
no place.
"""

import argparse
import pathlib
import random
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def mutants(text):
    """[(file, before, after)]"""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found = []
    for path, before, after in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        assert before.startswith("- ") and after.startswith("+ "), path
        found.append((path, before[2:], after[2:]))
    return found


def misplaced(tree, all_of_them):
    """Those whose text does not stand exactly once in their file."""
    return [(path, before) for path, before, _ in all_of_them
            if (tree / path).read_text(encoding="utf-8").count(before) != 1]


def outcome(tree, mutant, build, tests, patience):
    path, before, after = mutant
    file = tree / path
    source = file.read_text(encoding="utf-8")
    file.write_text(source.replace(before, after), encoding="utf-8")
    try:
        if subprocess.run(build, shell=True, cwd=tree, capture_output=True).returncode:
            return "does not build"
        ran = subprocess.run(tests, shell=True, cwd=tree, capture_output=True, timeout=patience)
        return "killed" if ran.returncode else "LIVES"
    except subprocess.TimeoutExpired:
        return "killed"  # it never ends: noticed
    finally:
        file.write_text(source, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", nargs="?", type=pathlib.Path, default=ROOT)
    parser.add_argument("--build")
    parser.add_argument("--tests")
    parser.add_argument("--only", default="")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", default="1/1")
    parser.add_argument("--patience", type=int, default=600, help="seconds for the tests of one")
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args()
    chosen = mutants((HERE / "mutants.txt").read_text(encoding="utf-8"))
    lost = misplaced(asked.tree, chosen)
    for path, before in lost:
        print(f"no place, or several: {path}: {before}")
    if asked.check or lost:
        print(f"{len(chosen)} mutants, {len(lost)} without a place")
        return 1 if lost else 0
    if not asked.build or not asked.tests:
        parser.error("--build and --tests")
    if subprocess.run(["git", "status", "--porcelain"], cwd=asked.tree, capture_output=True, check=True).stdout:
        parser.error(f"{asked.tree} has changes: each mutant is taken out again by what stood there")
    chosen = [each for each in chosen if asked.only in each[0]]
    if asked.sample and asked.sample < len(chosen):
        chosen = random.Random(asked.seed).sample(chosen, asked.sample)
    part, parts = map(int, asked.part.split("/"))
    chosen = chosen[part - 1::parts]
    counts = {}
    for number, mutant in enumerate(chosen, 1):
        begin = time.monotonic()
        said = outcome(asked.tree, mutant, asked.build, asked.tests, asked.patience)
        counts[said] = counts.get(said, 0) + 1
        print(f"{number:3} {said:14} {time.monotonic() - begin:4.0f} s  {mutant[0]}: {mutant[1]}  →  {mutant[2]}", flush=True)
    tried = counts.get("killed", 0) + counts.get("LIVES", 0)
    print(f"{counts.get('killed', 0)} of {tried} killed; {counts.get('does not build', 0)} do not build")
    return 1 if counts.get("LIVES") else 0


if __name__ == "__main__":
    sys.exit(main())
