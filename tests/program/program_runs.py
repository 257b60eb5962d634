"""What the scripts share: the program, this repository's contracts, one run, a folder of one's own."""

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
LORRAINE = ROOT / "contrats" / "coeur-de-lorraine-2018-2023"
METZ = ROOT / "contrats" / "metz-2017-2020"
EXAMPLE = ROOT / "contrats" / "cls3-exemple"


def run(*words, **options):
    """The exit code, what was printed and what was said of faults."""
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, **options)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class OwnFolder(unittest.TestCase):
    """Each test has a folder, with a blank in its name as users have them."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
