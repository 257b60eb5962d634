"""The README's examples: each command of a console block gives the lines below it. "…" stands for
any lines, or none."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(os.environ["MAILLAGE_ROOT"])
PROGRAM = os.environ["MAILLAGE_PROGRAM"]


def matches(expected, got):
    pattern = "".join(r"(?:.*\n)*" if line == "…" else re.escape(line) + r"\n" for line in expected)
    return re.fullmatch(pattern, got) is not None


def main():
    failures = examples = 0
    for text in (ROOT / "README.md", ROOT / "contrats" / "GUIDE.md"):
        for block in re.findall(r"```console\n(.*?)```", text.read_text(), re.DOTALL):
            command, *expected = block.splitlines()
            words = command.removeprefix("$ maillage ").split()
            done = subprocess.run([PROGRAM, *words], cwd=ROOT, capture_output=True, text=True)
            examples += 1
            # Prose has plain blanks where French typography puts no-break ones.
            got = (done.stdout + done.stderr).replace("\u00a0", " ").replace("\u202f", " ")
            if not matches(expected, got):
                failures += 1
                print(f"{text.name}: {command}\n{got[:2000]}")
    print(f"{examples} examples, {failures} differ")
    return 1 if failures or examples < 4 else 0


if __name__ == "__main__":
    sys.exit(main())
