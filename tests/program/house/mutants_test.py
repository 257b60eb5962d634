"""The mutants of tests/mutants: that they have their places in the sources still."""

import os
import pathlib
import sys
import unittest

ROOT = pathlib.Path(os.environ.get("MAILLAGE_ROOT", pathlib.Path(__file__).resolve().parents[3]))
sys.path.insert(0, str(ROOT / "tests" / "mutants"))
sys.dont_write_bytecode = True
import mutants  # noqa: E402


class Places(unittest.TestCase):
    def test_nearly_each_mutant_has_its_place(self):
        known = mutants.mutants((ROOT / "tests" / "mutants" / "mutants.txt").read_text(encoding="utf-8"))
        self.assertGreaterEqual(len(known), 60)
        self.assertEqual(len(known), len(set(known)))
        # A source may move on: who changes it need not mend the list at once.
        self.assertLess(len(mutants.misplaced(ROOT, known)), len(known) / 10)

    def test_a_place_that_is_gone_or_doubled_is_seen(self):
        path = "network/gaps/steering.cpp"
        self.assertEqual(mutants.misplaced(ROOT, [(path, "no such text", "")]), [(path, "no such text")])
        self.assertEqual(mutants.misplaced(ROOT, [(path, "return", "")]), [(path, "return")])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
