"""The program as its users run it: exit codes, messages, formats, the same bytes twice."""

import errno
import json
import os
import pty
import re
import resource
import stat
import subprocess
import sys
import unittest
from pathlib import Path

from program_runs import LORRAINE, METZ, OwnFolder, PROGRAM, run

LORRAINE = str(LORRAINE)
METZ = str(METZ)


class Folder(OwnFolder):
    def write(self, **files):
        contract = self.folder / "contrat"
        contract.mkdir(exist_ok=True)
        for name, text in files.items():
            (contract / {"toml": "contrat.toml", "plan": "actions.csv"}[name]).write_text(text)
        return contract


class Help(unittest.TestCase):
    def test_teaches_by_example_in_both_languages(self):
        code, out, _ = run("--help")
        self.assertEqual(code, 0)
        self.assertIn("maillage check contrats/coeur-de-lorraine-2018-2023", out)
        self.assertIn("who carries what", run("--lang", "en", "--help")[1])
        self.assertIn("action-sans-porteur", run("check", "--help")[1])

    def test_version(self):
        self.assertRegex(run("--version")[1], r"^maillage \d+\.\d+\.\d+\n$")

    def test_wrong_usage_is_64_and_says_so_on_the_standard_error(self):
        for words in (
            [],
            ["chek", LORRAINE],
            ["check"],
            ["check", LORRAINE, "--anne", "2021"],
            ["check", LORRAINE, "--year", "demain"],
            ["check", LORRAINE, "--year", "1999"],
            ["check", LORRAINE, "--rule", "action-sans-porteurs"],
            ["check", LORRAINE, "--fail-on", "jamais"],
            ["check", LORRAINE, "--format", "xml"],
            ["map", LORRAINE, "--format", "gif"],
            ["export", LORRAINE, "--format", "rdf"],
            ["check", LORRAINE, "--lang", "de"],
            ["check", LORRAINE, "--axis", "9"],
        ):
            code, _, err = run(*words)
            self.assertEqual(code, 64, words)
            if words:
                self.assertNotEqual(err, "", words)
        self.assertIn("«\u00a0check\u00a0»", run("chek", LORRAINE)[2])
        self.assertIn("action-sans-porteur", run("check", LORRAINE, "--rule", "action-sans-porteurs")[2])
        self.assertIn("bilan 2021", run("check", LORRAINE, "--year", "1999")[2])


class Check(Folder):
    def test_real_contracts_have_no_fault(self):
        for contract in (LORRAINE, METZ):
            code, out, err = run("check", contract)
            self.assertEqual((code, err), (0, ""), contract)
            self.assertIn("Actions sans porteur", out)

    def test_summary_says_what_the_rows_say(self):
        out = run("check", LORRAINE, "--year", "2021")[1]
        self.assertIn("71 actions", out)
        self.assertIn("23 sans porteur", out)
        self.assertIn("≠", out)  # 20 declared
        out = run("check", METZ)[1]
        self.assertIn("\n  55 actions\n", out)
        self.assertIn("37 avec porteur · 1 sans porteur · 17 dont le porteur n’est pas renseigné", out)

    def test_json_is_one_object(self):
        answer = json.loads(run("check", LORRAINE, "--format", "json")[1])
        self.assertEqual((answer["schema"], answer["unread"]), (3, []))
        found, = answer["contracts"]
        for key in ("contract", "year", "counts", "findings", "measures"):
            self.assertIn(key, found)
        self.assertEqual(found["year"], 2023)
        for finding in found["findings"]:
            self.assertTrue(finding["places"], finding)
            for place in finding["places"]:
                self.assertRegex(place, r"^.+(:\d+(:\d+)?)?$")
        self.assertTrue(all({"name", "value", "layer", "range"} <= set(m) for m in found["measures"]))

    def test_places_lead_to_the_row(self):
        found = json.loads(
            run("check", LORRAINE, "--year", "2021", "--format", "json")[1])["contracts"][0]
        orphans = [f for f in found["findings"] if f["rule"] == "action-sans-porteur"]
        self.assertGreater(len(orphans), 15)
        for orphan in orphans:
            file, line, _ = orphan["places"][0].rsplit(":", 2)
            row = Path(file).read_text().splitlines()[int(line) - 1]
            self.assertTrue(row.startswith(orphan["subject"]["id"] + ";"), row)

    def test_rules_can_be_chosen(self):
        out = run("check", LORRAINE, "--rule", "porteur-critique")[1]
        self.assertIn("PETR", out)
        self.assertNotIn("Actions sans porteur", out)

    def test_fail_on(self):
        self.assertEqual(run("check", LORRAINE, "--fail-on", "error")[0], 1)
        self.assertEqual(
            run("check", LORRAINE, "--rule", "porteur-critique", "--fail-on", "error")[0], 0)

    def test_a_faulty_contract_is_2_and_prints_nothing_on_the_standard_output(self):
        contract = self.write(
            toml='[contrat]\norganisations = "fermées"\n'
                 '[[partenaire]]\nid = "admr"\nnom = "ADMR"\nage = 3\n',
            plan="id;action;porteur\na;Bus;ADRM\na;Car;ADMR\n")
        code, out, err = run("check", contract)
        self.assertEqual((code, out), (2, ""))
        for line in (
            f"{contract}/contrat.toml:6:1: erreur : clé inconnue : « age » dans [partenaire]",
            f"{contract}/actions.csv:2:7: erreur : organisation inconnue : « ADRM » (porteur)",
            f"{contract}/actions.csv:3:1: erreur : identifiant en double : « a » (action)",
            "3 erreurs",
        ):
            self.assertIn(line, err)

    def test_a_table_alone_is_enough(self):
        table = self.folder / "suivi.csv"
        table.write_text("Action;Porteur;État d'avancement\nBus;PETR, ADMR;En cours\nCar;;Réalisé\n")
        code, out, _ = run("check", table)
        self.assertEqual(code, 0)
        self.assertIn("2 organisations", out)

    def test_missing_contract(self):
        code, _, err = run("check", self.folder / "absent")
        self.assertEqual(code, 2)
        self.assertIn("absent", err)

    def test_a_contract_that_may_not_be_read_is_3(self):
        if os.geteuid() == 0:
            self.skipTest("root reads everything")
        contract = self.write(toml='[[partenaire]]\nid = "a"\n')
        (contract / "contrat.toml").chmod(0)
        self.assertEqual(run("check", contract)[0], 3)

    def test_no_colour_without_a_terminal(self):
        self.assertNotIn("\x1b", run("check", LORRAINE)[1])

    def test_titles_are_bold_on_a_terminal_that_wants_colours(self):
        self.assertIn("\x1b[1m", self.on_a_terminal())
        self.assertIn("\x1b[1m", self.on_a_terminal(NO_COLOR=""))
        self.assertNotIn("\x1b", self.on_a_terminal(NO_COLOR="1"))

    def on_a_terminal(self, **said):
        """What `check` prints where its standard output is a terminal."""
        ours, its = pty.openpty()
        self.addCleanup(os.close, ours)
        plain = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
        done = subprocess.Popen([PROGRAM, "check", LORRAINE], stdout=its, stderr=subprocess.PIPE, env=plain | said)
        os.close(its)
        printed = b""
        try:
            while piece := os.read(ours, 1 << 16):
                printed += piece
        except OSError as ended:  # a terminal that nobody writes to any more is an error, not an end
            self.assertEqual(ended.errno, errno.EIO)
        self.assertEqual((done.communicate()[1], done.returncode), (b"", 0))
        return printed.decode()

    def test_escape_sequences_of_a_contract_stay_text(self):
        contract = self.write(toml='[[partenaire]]\nid = "a"\nnom = "\\u001b[31mrouge"\n',
                              plan="id;action;porteur\nx;\x1b]0;titre\x07;a\n")
        _, out, err = run("check", contract, "--all")
        self.assertNotIn("\x1b", out + err)

    def test_full_disk_is_3(self):
        if not Path("/dev/full").exists():
            self.skipTest("no /dev/full")
        with open("/dev/full", "w") as full:
            code = subprocess.run([PROGRAM, "check", LORRAINE], stdout=full,
                                  stderr=subprocess.DEVNULL).returncode
        self.assertEqual(code, 3)


class Documents(Folder):
    def test_map_writes_what_it_says(self):
        out_folder = self.folder / "schemas"
        code, out, err = run("map", METZ, "-o", out_folder)
        self.assertEqual((code, err), (0, ""))
        for line in out.splitlines():
            self.assertTrue(Path(line.split("\u00a0: ")[0]).exists(), line)
        self.assertGreater(len(list(out_folder.rglob("*.svg"))), 5)

    def test_every_format_is_what_it_claims(self):
        begins = {"svg": b"<", "png": b"\x89PNG", "pdf": b"%PDF", "dot": b"digraph"}
        contract = self.write(plan="action;porteur\nBus;PETR\nCar;\n")
        for format, magic in begins.items():
            folder = self.folder / format
            self.assertEqual(run("map", contract / "actions.csv", "-o", folder, "--format", format)[0], 0)
            files = [file for file in folder.rglob("*") if file.is_file()]
            self.assertTrue(files)
            for file in files:
                self.assertTrue(file.read_bytes().lstrip().startswith((magic, b"graph")), file)

    def test_same_input_same_bytes(self):
        for words in (["check", LORRAINE], ["check", LORRAINE, "--format", "json"],
                      ["export", LORRAINE]):
            self.assertEqual(run(*words), run(*words))
        for name in ("one", "two"):
            run("map", METZ, "-o", self.folder / name, "--format", "svg,pdf,dot")
        for file in (self.folder / "one").rglob("*"):
            if file.is_file():
                twin = self.folder / "two" / file.relative_to(self.folder / "one")
                self.assertEqual(file.read_bytes(), twin.read_bytes(), file)

    def test_a_folder_that_cannot_be_written_is_3(self):
        obstacle = self.folder / "obstacle"
        obstacle.write_text("")
        code, _, err = run("map", METZ, "-o", obstacle)
        self.assertEqual(code, 3)
        self.assertIn("obstacle", err)

    def test_export_to_a_folder_or_a_file(self):
        self.assertEqual(run("export", METZ, "-o", self.folder / "x")[0], 0)
        self.assertTrue((self.folder / "x" / "reseau-plan.graphml").exists())
        self.assertEqual(run("export", METZ, "-o", self.folder / "y.graphml")[0], 0)
        self.assertTrue((self.folder / "y.graphml").is_file())


class Figures(unittest.TestCase):
    def test_the_year_of_a_declared_figure_is_not_what_is_cut(self):
        said = run("check", LORRAINE)[1].split("\nChiffres déclarés")[1].split("\n\n")[0]
        cut = [line.split("  ")[1] for line in said.splitlines() if "…" in line[:52]]
        dated = [name for name in cut if re.search(r"… \((\d{4}|récapitulatif)\)$", name)]
        self.assertGreater(len(dated), 5)
        self.assertEqual(len(set(cut)), len(cut))


class Memory(unittest.TestCase):
    @unittest.skipIf(b"__asan_init" in Path(PROGRAM).read_bytes(), "a sanitizer takes terabytes")
    def test_where_addresses_are_few_it_answers_all_the_same(self):
        most = 2 << 30
        few = run("check", LORRAINE, preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_AS, (most, most)))
        self.assertEqual(few, run("check", LORRAINE))


if __name__ == "__main__":
    unittest.main()
