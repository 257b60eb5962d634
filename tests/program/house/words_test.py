"""The words users see: tables of messages (output/words), their catalogue, and none outside of them.
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

# What a token of C++ may be, where it matters for finding string literals.
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|#include[^\n]*|R"(\w*)\((.*?)\)\1"|("(?:[^"\\\n]|\\.)*")|\'(?:[^\'\\]|\\.)+\'', re.S)
TWO_WORDS = re.compile(r"[^\W\d_]{2,}[\u2019'., ;:()\u00a0\u202f]* [(«]*[^\W\d_]{2,}")
# Not prose: HTML and SVG, DOT, SQL and what psql adds to it, CSS, a regular expression; a font's name; LP's own section.
OTHER_LANGUAGE = re.compile(
    r"<[/!]?[a-z]|^\s*(SELECT|INSERT|CREATE|UPDATE|DELETE|PRAGMA|DROP|BEGIN|COMMIT|ORDER BY)\b|^\\set |\(FORMAT csv"
    r"|\w=\"|\w: [^ ]+;|->|\[\^|\\\\[bswd]"
    r"|^DejaVu Sans(,sans-serif)?$|^\nSubject To\n$"
)

# What stands in the files of a contract and in tables for spreadsheets is as people type it, among what
# they do type: the apostrophe of the keyboard, and mostly its blank.
TYPED_BY_HAND = {"files/starting_messages", "files/starting_text", "files/table_messages", "files/toml_messages", "files/workbook_messages"}


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


def prose_outside():
    """By source, outside of the tables and of the help of the commands. network/ has none by its layer: its
    literals are words that tables are read by."""
    found = {}
    for folder in ("output", "src"):
        for path in sorted((ROOT / folder).rglob("*")):
            name = path.relative_to(ROOT).as_posix()
            if path.suffix not in (".cpp", ".hpp") or name.startswith(("output/words/", "src/help/")):
                continue
            if prose := prose_of(path.read_text(encoding="utf-8")):
                found[name] = prose
    return found


# What a token of a script may be; a regular expression stands behind what no value ends with.
SCRIPT_TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|"((?:[^"\\\n]|\\.)*)"|\'((?:[^\'\\\n]|\\.)*)\'|`((?:[^`\\]|\\.)*)`'
    r"|(?<=[(,=:&|?!])\s*/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*", re.S)
# What browsers call their keys and elements, and a word to the engine.
NAMED_BY_BROWSERS = {"Arrow", "Escape", "Enter", "use strict"}
SELECTOR = re.compile(r"^[#.]?[\w-]*[.\[#:>,~]|^(input|select|details|table|fig(ure|caption))\b")


def prose_of_script(source):
    """Literals that a person could read: two words, a word in capitals and small letters, a letter with an
    accent. What stands between ${ and } is no text."""
    found = []
    for token in SCRIPT_TOKEN.finditer(source):
        text = next((each for each in token.groups() if each is not None), None)
        if text is None or source.endswith("class: ", 0, token.start()):
            continue
        text = re.sub(r"\$\{[^{}]*\}", "", text)
        words = re.search(r"[^\W\d_]{2,}[\u2019'.,;:]? [^\W\d_]{2,}", text)
        capital = re.match(r"\s*[^\W\d_a-z][a-z\u00e0-\u00ff]+", text)
        if (words and not SELECTOR.search(text)) or capital or re.search("[\u00c0-\u017f\u2019\u2026]", text):
            if not any(text.startswith(each) for each in NAMED_BY_BROWSERS):
                found.append(text)
    return found


def shown_forms(text):
    """The text with each place as it may be read: a form for each bar, a word for each name."""
    text = re.sub(r"\{\w+:([^{}]*)\}", lambda m: m[1].replace("|", " "), text)
    return re.sub(r"\{\w+\}", "mot", text)


# Tables whose messages are asked for by a name, and who asks.
ASKED_BY_NAME = {
    "report/script_words": "output/report/page",
    "page/page_words": "src/browser",
    "files/starting_text": "output/words/files",
}


def names_asked(folder):
    """What stands alone between quotation marks or @, in what is no table."""
    names = set()
    for path in folder.rglob("*.*"):
        if path.suffix in (".cpp", ".hpp", ".js", ".html"):
            text = catalogue.TABLE.sub("", path.read_text(encoding="utf-8"))
            names.update(re.findall(r"[\"@](\w+)[\"@]", text))
    # "gesture_" stands in the source, "add_carrier" in a table of what can be done.
    return names | {start + rest for start in names if start.endswith("_") for rest in names}


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.entries = catalogue.all_entries()

    def test_each_row_is_read(self):
        rows = sum(
            len(re.findall(r"^ {4}\{(?:\w+::\w+|\"\w+\"),|^ {5}\.\w+ =\s+\{", table[1], re.M))
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
                if path.is_relative_to(ROOT / "output" / "words"):
                    text = catalogue.TABLE.sub("", text)
                used.update(re.findall(r"\b[A-Z]\w*::\w+", text))
        by_name = {file: names_asked(ROOT / folder) for file, folder in ASKED_BY_NAME.items()}
        self.assertEqual([e.context for e in self.entries if e.key not in by_name.get(e.file, used)
                          and e.key.split("::")[0] not in named], [])

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

    def test_there_is_none(self):
        self.assertEqual(prose_outside(), {}, "what it says belongs into a table of output/words")

    def test_is_found_in_a_script(self):
        self.assertEqual(
            prose_of_script('button("Fermer", `${n} de plus`); // "not this one"\nmatch(/"deux mots"/);'
                            'say("close"); find(".added line"); const a = "\u00e9tat"; b = c / d; "use strict";'),
            ["Fermer", " de plus", "\u00e9tat"],
        )

    def test_scripts_have_none(self):
        """They are given their words as data: by name, from a table of output/words."""
        scripts = [path for folder in ("output", "src") for path in sorted((ROOT / folder).rglob("*.js"))]
        self.assertGreater(len(scripts), 10)
        prose = {path.relative_to(ROOT).as_posix(): prose_of_script(path.read_text(encoding="utf-8"))
                 for path in scripts}
        self.assertEqual({name: texts for name, texts in prose.items() if texts}, {})

    def test_pages_have_none(self):
        """What a page of src/browser says is put in by its script, but for the program's name."""
        for path in sorted((ROOT / "src").rglob("*.html")):
            text = re.sub(r"<!--.*?-->|<style>.*?</style>|<script.*?</script>", "", path.read_text(encoding="utf-8"), flags=re.S)
            words = {each.strip() for each in re.sub(r"<[^>]*>", "\n", text).splitlines()} - {"", "maillage"}
            self.assertEqual(words, set(), path)

    def test_apostrophes_are_those_of_print(self):
        """What people read of sentences that are in no table yet; files of exchange and of a contract keep
        the sign that keyboards have."""
        for folder in ("answers", "diagrams", "fields", "proposals", "report", "words"):
            for path in sorted((ROOT / "output" / folder).rglob("*.cpp")):
                name = path.relative_to(ROOT / "output" / "words").with_suffix("").as_posix() if folder == "words" else ""
                if name in TYPED_BY_HAND:
                    continue
                for text in prose_of(path.read_text(encoding="utf-8")):
                    self.assertNotRegex(text, r"[^\W\d_]'[^\W\d_]", path)


if __name__ == "__main__":
    unittest.main()
