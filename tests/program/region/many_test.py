"""Many contracts at once: folders of them, lists; each by itself, in order, one that fails stops no other."""

import json
import os
import pty
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
CONTRACTS = ROOT / "contrats"


def run(*words, **options):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, **options)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


class Many(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def contract(self, name, plan="objectif;action;porteur\n1.1;Bus;PETR\n1.1;Bilan;\n"):
        folder = self.folder / name
        folder.mkdir(parents=True)
        (folder / "contrat.toml").write_text(f'[contrat]\nnom = "{folder.name}"\n')
        (folder / "actions.csv").write_text(plan)
        return folder

    def test_a_folder_says_what_its_contracts_say_one_after_the_other(self):
        each = "".join(run("check", path)[1] for path in
                       (CONTRACTS / "cls3-exemple", CONTRACTS / "coeur-de-lorraine-2018-2023",
                        CONTRACTS / "metz-2017-2020"))
        code, out, err = run("check", CONTRACTS)
        self.assertEqual((code, out, err), (0, each, ""))

    def test_one_that_fails_stops_no_other_and_the_worst_code_wins(self):
        self.contract("a")
        self.contract("b", plan="objectif;action;porteur\n1.1;Bus\n1.1;Bilan;ADMR;;;x\n")
        (self.folder / "b" / "contrat.toml").write_text("[contrat\n")
        self.contract("c")
        code, out, err = run("check", ".", cwd=self.folder)
        self.assertEqual(code, 2)
        self.assertRegex(out, r"(?s)^a\n.*\nc\n")
        self.assertTrue(err.startswith("\u2014 ./b\n./b/contrat.toml:1:"), err)
        code, out, _ = run("check", ".", "--format", "json", cwd=self.folder)
        self.assertEqual(code, 2)
        answer = json.loads(out)
        self.assertEqual([each["contract"]["name"] for each in answer["contracts"]], ["a", "c"])
        self.assertEqual(answer["unread"], ["./b"])

    def test_a_missing_table_is_said_with_its_contract(self):
        self.contract("a")
        self.contract("b")
        code, out, err = run("check", "a", "b", "--year", "2021", cwd=self.folder)
        self.assertEqual((code, out), (64, ""))
        self.assertRegex(err, r"^\u2014 a\n.*2021.*\n\u2014 b\n.*2021")

    def test_fail_on_is_of_any(self):
        self.contract("a", plan="objectif;action;porteur\n1.1;Bus;PETR\n")
        self.contract("b")
        self.assertEqual(run("check", self.folder, "--rule", "action-sans-porteur",
                             "--fail-on", "error")[0], 1)
        self.assertEqual(run("check", self.folder / "a", "--rule", "action-sans-porteur",
                             "--fail-on", "error")[0], 0)

    def test_a_list_is_read_from_its_folder_beside_what_is_given(self):
        for name in ("r/a", "r/b", "s/a"):
            self.contract(name)
        (self.folder / "r" / "liste.txt").write_text("# région\nb\n../s\n")
        out = run("check", "r/a", "--liste", "r/liste.txt", cwd=self.folder)[1]
        self.assertEqual([line for line in out.split("\n") if len(line) == 1], ["a", "b", "a"])
        (self.folder / "vide.txt").write_text("# rien\n")
        self.assertEqual(run("check", "--list", "vide.txt", cwd=self.folder)[0], 64)
        self.assertEqual(run("check", "--list", "absent.txt", cwd=self.folder)[0], 3)
        self.assertEqual(run("check", cwd=self.folder)[0], 64)

    def test_what_is_found_twice_counts_once(self):
        self.contract("r/a")
        self.contract("r/b")
        for words in (("r", "r/a"), ("r/a", "r"), ("r", "r")):
            out = run("check", *words, cwd=self.folder)[1]
            self.assertEqual(out.count("\na\n") + out.startswith("a\n"), 1, words)

    def test_every_writer_gives_each_its_folder(self):
        self.contract("r/x/cls")
        self.contract("r/y/cls")
        for command, words, name in (("map", ["--format", "dot"], "plan-plan.dot"),
                                     ("export", ["--format", "json,pajek"], None),
                                     ("plan", ["--porteurs"], "proposition.toml")):
            code, out, err = run(command, "r", *words, "-o", f"o-{command}", cwd=self.folder)
            self.assertEqual(code, 0, err)
            made = self.folder / f"o-{command}"
            self.assertEqual(sorted(path.name for path in made.iterdir()), ["x-cls", "y-cls"])
            self.assertLess(out.index("x-cls/"), out.index("y-cls/"))
            if name:
                self.assertTrue((made / "y-cls" / name).exists(), sorted(made.rglob("*")))
        code, _, err = run("export", "r", "--format", "xlsx", "-o", "r.xlsx", cwd=self.folder)
        self.assertEqual(code, 64)
        self.assertFalse((self.folder / "r.xlsx").exists())

    def test_what_was_written_is_no_contract_of_the_next_run(self):
        self.contract("r/a")
        self.contract("r/b")
        first = run("export", ".", "--format", "csv", cwd=self.folder / "r")
        self.assertEqual(first[0], 0, first[2])
        self.assertEqual(run("export", ".", "--format", "csv", cwd=self.folder / "r"), first)

    def test_each_compared_with_itself(self):
        for name in ("r/a", "r/b"):
            bilans = self.contract(name) / "bilans"
            bilans.mkdir()
            (bilans / "2021.csv").write_text("objectif;action;porteur;état\n1.1;Bus;PETR;réalisé\n")
        code, out, err = run("compare", "r", cwd=self.folder)
        self.assertEqual(code, 0, err)
        self.assertEqual(out, run("compare", "r/a", cwd=self.folder)[1] +
                         run("compare", "r/b", cwd=self.folder)[1])
        answer = json.loads(run("compare", "r", "--format", "json", cwd=self.folder)[1])
        self.assertEqual(len(answer["contracts"]), 2)

    def test_an_input_of_another_is_never_replaced(self):
        self.contract("r/a")
        self.contract("r/b")
        table = self.folder / "out" / "a" / "actions.csv"
        table.parent.mkdir(parents=True)
        table.write_text("action;porteur\nBus;PETR\n")
        code, _, _ = run("export", "r", table, "--format", "csv", "-o", "out", cwd=self.folder)
        self.assertEqual(table.read_text(), "action;porteur\nBus;PETR\n")

    def test_the_same_bytes_each_time(self):
        first = run("check", CONTRACTS, "--format", "json")
        self.assertEqual(first[0], 0)
        self.assertEqual(run("check", CONTRACTS, "--format", "json"), first)

    def test_progress_is_for_terminals_alone(self):
        rows = "".join(f"1.1;Action {i};Organisation {i % 300}\n" for i in range(9000))
        for name in "abc":
            self.contract(f"r/{name}", plan="objectif;action;porteur\n" + rows)
        self.assertEqual(run("check", "r", cwd=self.folder)[2].count("\r"), 0)
        read, write = pty.openpty()
        with subprocess.Popen([PROGRAM, "check", "r", "--format", "json"], cwd=self.folder, stderr=write,
                              stdout=subprocess.DEVNULL) as process:
            os.close(write)
            shown = b""
            while True:
                try:
                    part = os.read(read, 4096)
                except OSError:
                    break
                if not part:
                    break
                shown += part
            self.assertEqual(process.wait(), 0)
        os.close(read)
        if shown:  # a fast machine is done before the first second is over
            self.assertIn("sur 3 contrats".encode(), shown)
            self.assertTrue(shown.endswith(b"\r\x1b[K"), shown)


if __name__ == "__main__":
    unittest.main()
