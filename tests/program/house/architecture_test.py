"""src/ARCHITECTURE.md beside the sources: each file that a step names is there and holds what the step says
to look for; and a rule is added to a scratch copy by the steps."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(os.environ.get("MAILLAGE_ROOT", pathlib.Path(__file__).resolve().parents[3]))
PAGE = (ROOT / "src" / "ARCHITECTURE.md").read_text(encoding="utf-8")
COMPILER = shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")


def steps(title):
    section = PAGE.split(f"### {title}\n", 1)[1].split("\n### ", 1)[0]
    return re.findall(r"^\d\. .*$", section, re.M)


def files_of(step):
    """[(path, [what to look for])]"""
    return [
        (path, re.findall(r"`([^`]+)`", anchors or ""))
        for path, anchors in re.findall(r"`([\w./]+/[\w./]+)`(?: \(((?:`[^`]+`(?:, )?)+)\))?", step)
    ]


class Steps(unittest.TestCase):
    def test_each_way_has_five_steps_with_a_file_each(self):
        for title in ("A rule", "A measure", "A diagram", "A format", "A language", "A sentence, or an answer"):
            self.assertEqual(len(steps(title)), 5, title)
            for step in steps(title):
                self.assertNotEqual(files_of(step), [], step)

    def test_each_file_holds_what_is_to_be_looked_for(self):
        for step in re.findall(r"^\d\. .*$", PAGE, re.M):
            for path, anchors in files_of(step):
                self.assertTrue((ROOT / path).exists(), f"{path}: {step}")
                for anchor in anchors:
                    self.assertIn(anchor, (ROOT / path).read_text(encoding="utf-8"), path)

    def test_each_file_of_the_table_is_there(self):
        for word in re.findall(r"`((?:network|output|src|tests)/[\w./]+)`", PAGE):
            self.assertTrue((ROOT / word).exists(), word)

    def test_no_rule_needs_a_file_that_the_steps_do_not_name(self):
        """Every source with a table of all rules is one of the steps."""
        named = {path for step in steps("A rule") for path, _ in files_of(step)}
        for folder in ("network", "output", "src"):
            for path in (ROOT / folder).rglob("*.cpp"):
                text = path.read_text(encoding="utf-8")
                if re.search(r"constexpr .*\brule_count>? \w+ = \{|static_assert\(.*rule_count", text):
                    self.assertIn(path.relative_to(ROOT).as_posix(), named)


@unittest.skipUnless(COMPILER, "no compiler")
class ARule(unittest.TestCase):
    def setUp(self):
        self.copy = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.copy)
        for folder in ("network/model", "network/text", "network/gaps"):
            shutil.copytree(ROOT / folder, self.copy / folder)

    def put(self, path, pattern, text):
        source = (self.copy / path).read_text(encoding="utf-8")
        changed, count = re.subn(pattern, lambda m: text + m[0], source, count=1, flags=re.M)
        self.assertEqual(count, 1, path)
        (self.copy / path).write_text(changed, encoding="utf-8")

    def compiles(self, path):
        done = subprocess.run([COMPILER, "-std=c++20", "-fsyntax-only", f"-I{self.copy}", str(self.copy / path)],
                              capture_output=True, text=True)
        return done.returncode == 0, done.stderr

    def test_is_added_by_the_steps_and_what_is_forgotten_is_told(self):
        self.put("network/model/rules.hpp", r"^  exception_perimee,?$", "  essai,\n")
        self.put("network/model/rules.cpp", r'^    \{"exception-perimee"', '    {"essai", "", {}},\n')
        self.assertTrue(*self.compiles("network/model/rules.cpp"))
        path = "network/gaps/consequence.cpp"
        self.assertFalse(self.compiles(path)[0], "a rule without what follows from it compiles")
        self.put(path, r"^    \{model::Rule::exception_perimee", "    {model::Rule::essai, Consequence::decide},\n")
        self.assertTrue(*self.compiles(path))


if __name__ == "__main__":
    unittest.main()
