"""The manual and the completions of shells beside what --help says, the parser takes and other programs
accept."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
LORRAINE = str(ROOT / "contrats" / "coeur-de-lorraine-2018-2023")
METZ = str(ROOT / "contrats" / "metz-2017-2020")


def run(*words, **options):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, text=True, **options)
    return done.returncode, done.stdout, done.stderr.replace("\u00a0", " ")


def commands():
    return re.findall(r"^  maillage (\w+)", run("--help")[1].split("\n\n")[1], re.M)


def helped(command, language):
    """Options that a help gives a line."""
    return re.findall(r"^  (-[-\w]+)", run(command, "--help", "--lang", language)[1], re.M)


def offered(command):
    """Options that bash offers behind a command."""
    _, script, _ = run("help", "bash")
    return re.search(rf"^    {command}\) words='(.*)' ;;$", script, re.M)[1].split()


def values():
    """(command, option, words) of options with words of their own."""
    _, script, _ = run("help", "bash")
    return [(command, option, words.split()) for command, option, words in
            re.findall(r"^    (\w+):(\S+)\) _maillage_words '(.*)'; return", script, re.M)]


class Scratch(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)

    def written(self, about, *words):
        path = self.folder / about
        path.write_text(run("help", about, *words)[1], encoding="utf-8")
        return path


class Agreement(Scratch):
    def test_each_option_of_a_help_is_in_all_of_them(self):
        pages = {lang: run("help", "man", "--lang", lang)[1].replace("\\-", "-") for lang in ("fr", "en")}
        _, zsh, _ = run("help", "zsh")
        _, fish, _ = run("help", "fish")
        seen = 0
        for command in commands():
            if command == "web":
                continue
            part = re.search(rf"^    {command}\) _arguments(.*?) ;;$", zsh, re.M | re.S)[1]
            for language, page in pages.items():
                section = page.split(f".SH maillage {command}\n")[1].split("\n.SH ")[0]
                for option in helped(command, language):
                    seen += 1
                    self.assertIn(f"\\fB{option}\\fR", section, (command, language))
                    self.assertIn(option, offered(command))
                    self.assertIn(f"*{option}[", part)
                    flag = f"-l {option[2:]}" if option.startswith("--") else f"-s {option[1:]}"
                    self.assertRegex(fish, rf"from {command}' {re.escape(flag)} ")
        self.assertGreater(seen, 100)

    def test_what_is_offered_is_taken(self):
        for command in commands():
            if command == "web":
                continue
            for option in offered(command):
                if option == "--help":
                    continue
                code, _, err = run(command, option, cwd=self.folder)
                self.assertEqual(code, 64, (command, option))
                self.assertNotIn("option inconnue", err, (command, option))

    def test_what_is_taken_is_offered(self):
        source = (ROOT / "src" / "commands" / "arguments.cpp").read_text(encoding="utf-8")
        declared = re.findall(r'(?:add_option|add_flag|add_number)\((?:app, )?"(-[^"]*)"', source)
        self.assertGreater(len(declared), 30)
        everything = {option for command in commands() if command != "web" for option in offered(command)}
        everything |= {"--list", "--liste"}  # of all commands
        for names in declared:
            self.assertTrue(everything & set(names.split(",")), names)

    def test_each_word_offered_is_one_that_the_option_takes(self):
        seen = 0
        register = self.folder / "v_commune.csv"  # enrichir reads one
        register.write_text("TYPECOM,COM,DEP,LIBELLE\n")
        for command, option, words in values():
            if option == "--lang" and command != "check":
                continue
            for word in words:
                goal = self.folder / f"{command}{seen}"
                contract = LORRAINE if command == "compare" else METZ
                more = ["--cog", register] if command == "enrichir" else []
                code, _, err = run(command, contract, option, word, "-o", goal, *more)
                self.assertNotEqual(code, 64, (command, option, word, err))
                seen += 1
        self.assertGreater(seen, 50)

    def test_each_format_that_the_program_names_is_offered(self):
        for command, option, words in values():
            if option != "--format" or command == "compare":
                continue
            err = run(command, METZ, "--format", "xyz", "-o", self.folder / "o")[2]
            self.assertEqual(sorted(words), sorted(re.findall(r"\w+", err.split("xyz")[1])), command)


class Accepted(Scratch):
    @unittest.skipUnless(shutil.which("bash"), "no bash")
    def test_bash_completes(self):
        script = self.written("bash")
        subprocess.run(["bash", "-n", script], check=True)
        for words, expected in (("check --fail-on e", "error"), ("exp", "export"), ("map --form", "--format")):
            line = words.split()
            answer = subprocess.run(
                ["bash", "-c", f"source {script}; COMP_WORDS=(maillage {words}); COMP_CWORD={len(line)}; "
                 '_maillage; echo "${COMPREPLY[@]}"'], capture_output=True, text=True, check=True)
            self.assertEqual((answer.stdout.strip(), answer.stderr), (expected, ""))

    @unittest.skipUnless(shutil.which("zsh"), "no zsh")
    def test_zsh_takes_it(self):
        subprocess.run(["zsh", "-n", self.written("zsh")], check=True)

    @unittest.skipUnless(shutil.which("fish"), "no fish")
    def test_fish_completes(self):
        script = self.written("fish")
        answer = subprocess.run(["fish", "-c", f"source {script}; complete -C 'maillage check --fail-on '"],
                                capture_output=True, text=True, check=True)
        self.assertEqual(sorted(line.split("\t")[0] for line in answer.stdout.splitlines()),
                         ["error", "info", "warning"])

    def test_no_line_of_the_manual_is_a_request_by_accident(self):
        known = {".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi", ".br", ".RS", ".RE"}
        for language in ("fr", "en"):
            for line in run("help", "man", "--lang", language)[1].splitlines():
                if line.startswith((".", "'")):
                    self.assertIn(line.split(" ")[0], known)

    @unittest.skipUnless(shutil.which("mandoc"), "no mandoc")
    def test_mandoc_finds_no_error(self):
        for language in ("fr", "en"):
            done = subprocess.run(["mandoc", "-Tlint", "-W", "error", self.written("man", "--lang", language)],
                                  capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stdout), (0, ""))

    @unittest.skipUnless(shutil.which("man"), "no man")
    def test_man_shows_every_word(self):
        page = self.written("man", "--lang", "en")
        done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", page], capture_output=True, text=True,
                              env={**os.environ, "MANWIDTH": "200", "MANPAGER": "cat", "LC_ALL": "C.UTF-8"})
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        shown = re.sub(r".\x08|\x1b\[[\d;]*m", "", done.stdout)
        for word in ("--fail-on error|warning|info", "-2modes.net", "= + - @", '"plan"', "file’s own"):
            self.assertIn(word, shown)


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
