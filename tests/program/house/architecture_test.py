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
        """Every source that names a third of the rules or more is one of the steps."""
        named = {path for step in steps("A rule") for path, _ in files_of(step)}
        rules = re.findall(r"^  RULE\((\w+),", (ROOT / "network/model/rule_rows.hpp").read_text(encoding="utf-8"), re.M)
        self.assertGreater(len(rules), 30)
        for folder in ("network", "output", "src"):
            for path in (ROOT / folder).rglob("*.?pp"):
                said = set(re.findall(r"\bRule::(\w+)", path.read_text(encoding="utf-8"))) & set(rules)
                if len(said) > len(rules) / 3:
                    self.assertIn(path.relative_to(ROOT).as_posix(), named)

    def test_the_guide_shows_each_threshold(self):
        rows = (ROOT / "network/model/rule_rows.hpp").read_text(encoding="utf-8")
        limited = re.findall(r"RULE\((\w+),[^\n]*\n *\w+, *\d+, *(?!no_limit)\w+", rows)
        self.assertIn("action_dormante", limited)
        guide = (ROOT / "contrats" / "GUIDE.md").read_text(encoding="utf-8").split("\n[regles]\n", 1)[1].split("```", 1)[0]
        for rule in limited:
            self.assertIn(f'"{rule.replace("_", "-")}" = {{', guide)


@unittest.skipUnless(COMPILER, "no compiler")
class ScratchCopy(unittest.TestCase):
    """Follows the steps, forgetting one after the other."""

    def setUp(self):
        self.copy = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.copy)
        for folder in ("network", "output/words", "output/text"):
            shutil.copytree(ROOT / folder, self.copy / folder)

    def put(self, path, pattern, text):
        source = (self.copy / path).read_text(encoding="utf-8")
        changed, count = re.subn(pattern, lambda m: text + m[0], source, count=1, flags=re.M)
        self.assertEqual(count, 1, path)
        (self.copy / path).write_text(changed, encoding="utf-8")

    def fault_of(self, path):
        done = subprocess.run([COMPILER, "-std=c++20", "-Wall", "-Werror", "-fsyntax-only", f"-I{self.copy}",
                               str(self.copy / path)], capture_output=True, text=True)
        return done.stderr if done.returncode else ""


class ARule(ScratchCopy):
    def test_is_added_by_the_steps_and_what_is_forgotten_is_told(self):
        rows, words = "network/model/rule_rows.hpp", "output/words/rules/partner_rule_words.cpp"
        self.put(rows, r"^  RULE\(exception_perimee,",
                 "  RULE(essai, partner, found_essai, \\\n decide, 55, no_limit, now, subject, carrier, (carrier)) \\\n")
        for path in ("network/model/rules.cpp", "network/gaps/gaps.cpp", "network/gaps/consequence.cpp",
                     "network/analysis/completeness.cpp"):
            self.assertEqual(self.fault_of(path), "")
        self.assertIn("static", self.fault_of(words), "a rule without words compiles")
        self.put(words, r"^    \{\.rule = Rule::exception_perimee,",
                 "    {.rule = Rule::essai, .part = RulePart::method, .in_check = InCheck::list,\n"
                 "     .stake = Stake::lapsed, .title = {\"a\", \"b\"}, .together = {\"a\", \"b\"},\n"
                 "     .definition = {\"a\", \"b\"}, .to_do = {\"a\", \"b\"}},\n")
        self.assertEqual(self.fault_of(words), "")
        detail = "output/words/finding_detail.cpp"
        self.assertIn("essai", self.fault_of(detail), "a rule of which findings say nothing compiles")
        self.put(detail, r"^    case model::Rule::signataire_hors_copil:", "    case model::Rule::essai:\n")
        self.assertEqual(self.fault_of(detail), "")

    def test_two_are_not_told_in_the_same_place(self):
        self.put("network/model/rule_rows.hpp", r"^  RULE\(exception_perimee,",
                 "  RULE(essai, partner, found_essai, \\\n decide, 10, no_limit, now, subject, carrier, (carrier)) \\\n")
        self.assertIn("two rules are told in the same place", self.fault_of("network/gaps/consequence.cpp"))

class AMeasure(ScratchCopy):
    def test_is_added_by_the_steps_and_what_is_forgotten_is_told(self):
        calls, words = "network/measures/measures.cpp", "output/words/measures/measure_words.cpp"
        self.put(calls, r'^  to\.network\(measured\(Layer::carrying, "top_one"\)',
                 '  to.network(measured(Layer::carrying, "essai"), held.top_one);\n')
        self.assertIn("essai", self.fault_of(calls), "a measure without a row compiles")
        self.put("network/measures/measure_rows.hpp", r'^    \{Layer::carrying, "top_one"',
                 '    {Layer::carrying, "essai", MeasuredOf::network, share},\n')
        self.assertEqual(self.fault_of(calls), "")
        self.assertIn("static", self.fault_of(words), "a measure without words compiles")
        self.put(words, r'^    \{\.layer = Layer::carrying,\n     \.name = "top_one"',
                 '    {.layer = Layer::carrying, .name = "essai", .called = {"a", "b"}, .definition = {"a", "b"}},\n')
        self.assertEqual(self.fault_of(words), "")


if __name__ == "__main__":
    unittest.main()
