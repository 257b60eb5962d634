"""The words users see: tables of messages (output/words), their catalogue, and what is not in tables yet.

`words_test.py --count` prints the list that tests/house/prose_outside_words.txt holds.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(os.environ.get("MAILLAGE_ROOT", pathlib.Path(__file__).resolve().parents[3]))
sys.path.insert(0, str(ROOT / "output" / "words"))
sys.dont_write_bytecode = True
import catalogue  # noqa: E402

LIST = ROOT / "tests" / "house" / "prose_outside_words.txt"

# What a token of C++ may be, where it matters for finding string literals.
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|#include[^\n]*|R"(\w*)\((.*?)\)\1"|("(?:[^"\\\n]|\\.)*")|\'(?:[^\'\\]|\\.)+\'', re.S)
TWO_WORDS = re.compile(r"[^\W\d_]{2,}[\u2019'., ;:()\u00a0\u202f]* [(«]*[^\W\d_]{2,}")
# Not prose: HTML and SVG, DOT, SQL, CSS, a regular expression; a font's name; LP's own section.
OTHER_LANGUAGE = re.compile(
    r"<[/!]?[a-z]|^\s*(SELECT|INSERT|CREATE|UPDATE|DELETE|PRAGMA|DROP|BEGIN|COMMIT)\b"
    r"|\w=\"|\w: [^ ]+;|->|\[\^|\\\\[bswd]"
    r"|^DejaVu Sans(,sans-serif)?$|^\nSubject To\n$"
)

# What stands in the files of a contract and in tables for spreadsheets is as people type it, among what
# they do type: the apostrophe of the keyboard, and mostly its blank.
TYPED_BY_HAND = {"files/starting_messages", "files/table_messages", "files/toml_messages", "files/workbook_messages"}


def prose_of(source):
    """Literals of two words or more, neighbours joined as the compiler joins them."""
    found, end = [], None
    for token in TOKEN.finditer(source):
        raw, plain = token[2], token[3]
        if raw is None and plain is None:
            continue
        text = raw if raw is not None else catalogue.text_of(plain)
        if end is not None and source[end : token.start()].strip() == "":
            found[-1] += text
        else:
            found.append(text)
        end = token.end()
    return [each for each in found if TWO_WORDS.search(each) and not OTHER_LANGUAGE.search(each)]


def prose_counts():
    """How many, by source, outside of the tables and of the help of the commands. network/ has none by its
    layer: its literals are words that tables are read by."""
    counts = {}
    for folder in ("output", "src"):
        for path in sorted((ROOT / folder).rglob("*")):
            name = path.relative_to(ROOT).as_posix()
            if path.suffix not in (".cpp", ".hpp") or name.startswith(("output/words/", "src/help/")):
                continue
            count = len(prose_of(path.read_text(encoding="utf-8")))
            if count:
                counts[name] = count
    return counts


def listed_counts():
    lines = [line for line in LIST.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {name: int(count) for count, name in (line.split(" ", 1) for line in lines)}


def shown_forms(text):
    """The text with each place as it may be read: a form for each bar, a word for each name."""
    text = re.sub(r"\{\w+:([^{}]*)\}", lambda m: m[1].replace("|", " "), text)
    return re.sub(r"\{\w+\}", "mot", text)


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.entries = catalogue.all_entries()

    def test_each_row_is_read(self):
        rows = sum(
            len(re.findall(r"^ {4}\{\w+::\w+,|^ {5}\.\w+ =\s+\{", table[1], re.M))
            for path in catalogue.sources().values()
            for table in catalogue.TABLE.finditer(path.read_text(encoding="utf-8"))
        )
        self.assertEqual(len(self.entries), rows)
        self.assertGreater(rows, 300)

    def test_each_message_is_used(self):
        used = set()
        # Words for what network/ tells apart: a static_assert holds the table to its enumerators.
        named = {
            name
            for path in catalogue.sources().values()
            for name in re.findall(r"^using \w+::(\w+);", path.read_text(encoding="utf-8"), re.M)
        }
        for folder in ("output", "src"):
            for path in (ROOT / folder).rglob("*.?pp"):
                text = path.read_text(encoding="utf-8")
                if catalogue.TABLE.search(text) and path.is_relative_to(ROOT / "output" / "words"):
                    text = catalogue.TABLE.sub("", text)
                used.update(re.findall(r"\b[A-Z]\w*::\w+", text))
        self.assertEqual([e.context for e in self.entries if e.key not in used and e.key.split("::")[0] not in named], [])

    def test_both_languages_have_the_same_places(self):
        for entry in self.entries:
            french, english = (set(catalogue.PLACE.findall(t)) for t in (entry.french, entry.english))
            self.assertEqual(french, english, entry.context)

    def test_a_term_has_the_english_that_the_glossary_gives_it(self):
        """Where the French says a term of the field, the English does not say it in another word."""
        glossary = (ROOT / "output" / "words" / "glossary.csv").read_text(encoding="utf-8").splitlines()
        terms = [row.split(";") for row in glossary[1:]]
        self.assertTrue(all(len(row) == 4 for row in terms), terms)
        said = set()
        for entry in self.entries:
            # A place may be named by another word: it is not read.
            french, english = shown_forms(entry.french), shown_forms(entry.english)
            for term, _, never, _ in terms:
                if re.search(rf"\b{term}s?\b", french, re.I):
                    said.add(term)
                    self.assertIsNone(re.search(never, english, re.I), f"{entry.context}: {english}")
        self.assertEqual(said, {row[0] for row in terms})

    def test_french_is_typeset(self):
        for entry in self.entries:
            text = shown_forms(entry.french)
            if entry.file in TYPED_BY_HAND:
                self.assertNotRegex(text, "\u2019", entry.context)
                continue
            self.assertNotRegex(text, r"\w'\w|\w' ", entry.context)
            self.assertNotRegex(text, r" [:;?!»%€]|« ", f"{entry.context}: a blank that breaks")
            self.assertNotRegex(text, r"[^\W\d_][;?!»]|[^\W\d_]:(\s|$)|«[^\u00a0\u202f]",
                                f"{entry.context}: a blank is missing")

    def test_english_has_no_blank_before_a_sign(self):
        for entry in self.entries:
            self.assertNotRegex(shown_forms(entry.english), r"[ \u00a0\u202f][:;?!](\s|$)", entry.context)


class Catalogue(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp()) / "words"
        shutil.copytree(ROOT / "output" / "words", self.folder, ignore=shutil.ignore_patterns("*.py*", "__*"))
        self.addCleanup(shutil.rmtree, self.folder.parent)
        self.text = catalogue.catalogue(self.folder)

    def bytes(self):
        return {path: path.read_bytes() for path in catalogue.sources(self.folder).values()}

    def test_what_nobody_changed_comes_back_as_it_was(self):
        before = self.bytes()
        self.assertEqual(catalogue.put_back(self.text, self.folder), [])
        self.assertEqual(self.bytes(), before)

    def test_what_was_changed_comes_back_changed_and_nothing_else(self):
        for old in catalogue.all_entries(self.folder):
            if "{" not in old.french:
                break
        changed = self.text.replace(
            f"msgctxt {catalogue.po_text(old.context)}\nmsgid {catalogue.po_text(old.french)}\n"
            f"msgstr {catalogue.po_text(old.english)}\n",
            f"msgctxt {catalogue.po_text(old.context)}\nmsgid \"\"\n\"Dit \\\"autrement\\\"\u00a0\"\n\": oui\"\n"
            'msgstr "Said \\\\ otherwise"\n',
        )
        self.assertNotEqual(changed, self.text)
        before = {e.context: (e.french, e.english) for e in catalogue.all_entries(self.folder)}
        self.assertEqual(len(catalogue.put_back(changed, self.folder)), 1)
        before[old.context] = ('Dit "autrement"\u00a0: oui', "Said \\ otherwise")
        self.assertEqual({e.context: (e.french, e.english) for e in catalogue.all_entries(self.folder)}, before)

    def test_a_place_that_went_or_a_message_that_nobody_has_changes_nothing(self):
        before = self.bytes()
        with_place = next(e for e in catalogue.all_entries(self.folder) if "{" in e.english)
        for wrong in (
            self.text.replace(f"msgstr {catalogue.po_text(with_place.english)}", 'msgstr "nothing"'),
            self.text + '\nmsgctxt "nowhere Nobody::says"\nmsgid "a"\nmsgstr "b"\n',
        ):
            with self.assertRaises(ValueError):
                catalogue.put_back(wrong, self.folder)
            self.assertEqual(self.bytes(), before)

    @unittest.skipUnless(shutil.which("msgfmt"), "gettext is not installed")
    def test_gettext_takes_it(self):
        path = self.folder / "maillage.po"
        path.write_text(self.text, encoding="utf-8")
        done = subprocess.run(["msgfmt", "--check-format", "--check-domain", "-o", os.devnull, str(path)],
                              capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)


class ProseOutsideTheTables(unittest.TestCase):
    def test_is_found(self):
        self.assertEqual(
            prose_of('x = say("Deux mots", "Two words"); // "not this one"\n#include "a b.hpp"\n'
                     'y = "mot"; z = "<p class=x>en HTML</p>"; v = "SELECT a FROM b"; w = "en "\n "deux";'),
            ["Deux mots", "Two words", "en deux"],
        )

    def test_only_falls(self):
        """A source may not gain any: put what it says into a table of output/words. One that lost some is
        taken down in the list, so that they don't come back: tests/program/house/words_test.py --count."""
        counts, listed = prose_counts(), listed_counts()
        more = {n: (listed.get(n, 0), c) for n, c in counts.items() if c > listed.get(n, 0)}
        self.assertEqual(more, {}, "more sentences outside of output/words than listed (listed, found)")
        fewer = {n: (c, counts.get(n, 0)) for n, c in listed.items() if counts.get(n, 0) < c}
        self.assertEqual(fewer, {}, "the list is to come down (listed, found)")


    def test_apostrophes_are_those_of_print(self):
        """What people read of sentences that are in no table yet; files of exchange and of a contract keep
        the sign that keyboards have."""
        for folder in ("answers", "diagrams", "fields", "proposals", "report", "words"):
            for path in sorted((ROOT / "output" / folder).rglob("*.cpp")):
                name = path.relative_to(ROOT / "output" / "words").with_suffix("").as_posix() if folder == "words" else ""
                if name in TYPED_BY_HAND or name == "files/starting_text":
                    continue
                for text in prose_of(path.read_text(encoding="utf-8")):
                    self.assertNotRegex(text, r"[^\W\d_]'[^\W\d_]", path)


def print_counts():
    counts = prose_counts()
    print("# Literals of two words or more outside output/words, by source: they may only become fewer.")
    print("# Written by tests/program/house/words_test.py --count")
    for name, count in sorted(counts.items()):
        print(count, name)


if __name__ == "__main__":
    if sys.argv[1:] == ["--count"]:
        print_counts()
    else:
        unittest.main()
