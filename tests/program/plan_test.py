"""`maillage plan` as its users run it: on the real contract, with a second solver, with a reader of
calendars."""

import datetime
import html
import itertools
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from program_runs import LORRAINE, METZ, OwnFolder, run

LORRAINE = str(LORRAINE)
METZ = str(METZ)

HOLIDAYS = "nom;début;fin\nHiver;2025-02-08;2025-02-23\nPrintemps;05/04/2025;21/04/2025\n"


def plan(*words):
    code, out, err = run("plan", *words, "--format", "json")
    assert (code, err) == (0, ""), (code, err)
    return json.loads(out)


def without_blanks(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


class WhatIf(unittest.TestCase):
    def test_the_department_leaves_what_its_services_carry(self):
        lost = plan(LORRAINE, "--sans", "cd-55")["what_if"]
        self.assertEqual(
            lost["actions_without_porteur"],
            ["bus-itinerant", "meres-isolees", "rencontre-acteurs-autonomie", "plateforme-sociale"],
        )
        self.assertIn("mds-saint-mihiel", lost["leaving"])
        self.assertEqual(
            lost["instances_without_lead"], ["cotech-autonomie", "plateforme-sociale-saint-mihiel"]
        )
        self.assertEqual(lost["signatories"], ["cd-55"])

    def test_names_and_aliases_are_known_and_others_are_said(self):
        self.assertEqual(run("plan", LORRAINE, "--sans", "Département")[0], 0)
        code, _, err = run("plan", LORRAINE, "--sans", "cd-56")
        self.assertEqual(code, 64)
        self.assertIn("cd-55", err)

    def test_worse_with_each_more_and_never_more_than_the_bound(self):
        lost = [plan(LORRAINE, "--pire", size)["worst"] for size in (1, 2, 3, 4)]
        for before, after in zip(lost, lost[1:]):
            self.assertLessEqual(before["lost"], after["lost"])
        for each in lost:
            self.assertTrue(each["exact"])
            self.assertEqual(each["lost"], len(each["what_if"]["actions_without_porteur"]))


    def test_the_worst_are_those_that_trying_every_group_finds(self):
        contract = json.loads(run("export", LORRAINE, "--format", "json")[1])
        parents = {each["id"]: each["parent"] for each in contract["organisations"]}
        collective = {each["id"] for each in contract["organisations"] if each["stands_for"]}

        def with_parents(organisation):
            while organisation:
                yield organisation
                organisation = parents[organisation]

        (table,) = [each for each in contract["tables"] if each["year"] == 2023]
        actions = [
            [set(with_parents(carrier["organisation"])) for carrier in row["porteurs"]]
            for row in table["rows"]
            if row["porteurs"] and row["state"] != "abandonné" and not row["unnamed_others"]
        ]
        candidates = sorted(set().union(*(carrier for row in actions for carrier in row)) - collective)
        for size in (1, 2, 3):
            most = max(
                sum(all(carrier & set(group) for carrier in row) for row in actions)
                for group in itertools.combinations(candidates, size)
            )
            self.assertEqual(plan(LORRAINE, "--pire", size)["worst"]["lost"], most)


class Proposals(OwnFolder):
    def test_reasons_lead_back_to_the_rows(self):
        lines = {}
        for proposal in plan(LORRAINE, "--porteurs")["porteurs"]["proposals"]:
            for candidate in proposal["candidates"]:
                self.assertEqual(
                    candidate["points"], sum(each["points"] for each in candidate["grounds"])
                )
                for ground in candidate["grounds"]:
                    self.assertTrue(ground["places"])
                    for place in ground["places"]:
                        file, line = place.split(":")[:2]
                        if file not in lines:
                            lines[file] = (Path(LORRAINE) / file).read_text().splitlines()
                        self.assertLess(int(line), len(lines[file]) + 1)

    def test_every_open_orphan_is_answered(self):
        orphans = {
            finding["subject"]["id"]
            for finding in json.loads(
                run("check", LORRAINE, "--format", "json")[1])["contracts"][0]["findings"]
            if finding["rule"] in ("action-sans-porteur", "porteur-incertain")
        }
        answered = {each["action"] for each in plan(LORRAINE)["porteurs"]["proposals"]}
        self.assertEqual(answered, orphans)

    def test_limits_hold(self):
        for most in (0, 1, 2):
            proposals = plan(LORRAINE, "--porteurs", "--nouvelles", most)["porteurs"]["proposals"]
            chosen = [each["chosen"] for each in proposals if each["chosen"]]
            self.assertLessEqual(max([chosen.count(each) for each in chosen] or [0]), most)

    def test_the_other_solver_finds_the_same(self):
        solver = shutil.which("cbc")
        if solver is None:
            self.skipTest("no cbc")
        self.assertEqual(
            run("plan", LORRAINE, "--porteurs", "--instances", "--calendrier", 2025, "--nouvelles",
                1, "--programmes", "-o", self.folder / "out")[0], 0)
        told = plan(LORRAINE, "--porteurs", "--instances", "--nouvelles", 1)
        expected = {"porteurs": told["porteurs"]["points"], "instances": told["instances"]["seats"]}
        for name, value in expected.items():
            file = self.folder / "out" / "programmes" / (name + ".lp")
            out = subprocess.run([solver, file, "solve"], capture_output=True, text=True).stdout
            found = float(re.search(r"Objective value:\s+(-?[\d.]+)", out).group(1))
            self.assertEqual(abs(found), value, name)

    def test_what_is_said_to_be_proven_or_passed_over_is(self):
        # One new action an organisation: somebody with more points is passed over.
        limits = ("--porteurs", "--nouvelles", 1)
        carriers = plan(LORRAINE, *limits)["porteurs"]
        text = re.sub(r"\s+", " ", run("plan", LORRAINE, *limits)[1])
        self.assertEqual("le plus possible (prouvé)" in text, carriers["state"] == "optimal")
        over = sum(each["chosen"] is not None and each["candidates"][0]["id"] != each["chosen"]
                   for each in carriers["proposals"])
        self.assertGreater(over, 0)
        self.assertEqual(text.count("a plus de points, mais"), over)

    def test_who_is_to_be_seated_is_told_as_it_was_found(self):
        found = plan(LORRAINE, "--rencontres")["meetings"]["integrative"]["introductions"]
        text = re.sub(r"\s+", " ", run("plan", LORRAINE, "--rencontres")[1])
        to_seat = sum(bool(each["where"] and each["seat"]) for each in found)
        both_sit = sum(bool(each["where"] and not each["seat"]) for each in found)
        self.assertNotEqual(to_seat, both_sit)
        self.assertEqual(text.count("(y faire siéger "), to_seat)
        self.assertEqual(text.count("(les deux y siègent)"), both_sit)

    def test_the_page_and_the_paper_tell_what_the_terminal_tells(self):
        told = run("plan", METZ)[1].splitlines()
        self.assertEqual(run("plan", METZ, "-o", self.folder / "out")[0], 0)
        page = (self.folder / "out" / "plan.html").read_text()
        words = without_blanks(html.unescape(re.sub(r"<[^>]+>", "", page)))
        titles = [line for line in told if line and not line.startswith(" ")]
        self.assertGreater(len(titles), 5)
        for title in titles:
            self.assertIn(without_blanks(title), words)
        self.assertNotIn('id="donnees"', page)
        self.assertTrue((self.folder / "out" / "plan.pdf").read_bytes().startswith(b"%PDF"))

    def test_names_are_escaped_on_the_page(self):
        shutil.copytree(METZ, self.folder / "c")
        toml = self.folder / "c" / "contrat.toml"
        toml.write_text(re.sub(r'(?m)^nom = ".*"$', 'nom = "<b>x</b>"', toml.read_text(), count=1))
        self.assertEqual(
            run("plan", self.folder / "c", "--mode", "-o", self.folder / "p.html")[0], 0)
        page = (self.folder / "p.html").read_text()
        self.assertNotIn("<b>x</b>", page)
        self.assertIn("&lt;b&gt;x", page)

    def test_the_scenario_names_its_contract_from_where_it_stands(self):
        (self.folder / "a").mkdir()
        self.assertEqual(run("plan", LORRAINE, "-o", self.folder / "a" / "essai.toml")[0], 0)
        text = (self.folder / "a" / "essai.toml").read_text()
        base = re.search(r'base = "(.*)"', text).group(1)
        self.assertEqual(os.path.realpath(self.folder / "a" / base), os.path.realpath(LORRAINE))

    def test_the_proposal_is_a_contract_whose_orphans_fall_as_the_plan_said(self):
        path = self.folder / "proposition.toml"
        self.assertEqual(run("plan", LORRAINE, "-o", path)[0], 0)
        chosen = {
            each["action"]
            for each in plan(LORRAINE)["porteurs"]["proposals"] if each["chosen"]
        }
        orphans = {}
        for contract in (LORRAINE, path):
            code, out, err = run("check", contract, "--format", "json")
            self.assertEqual((code, err), (0, ""))
            orphans[contract] = {
                finding["subject"]["id"]
                for finding in json.loads(out)["contracts"][0]["findings"]
                if finding["rule"] in ("action-sans-porteur", "porteur-incertain")
            }
        self.assertNotEqual(chosen, set())
        self.assertEqual(orphans[path], orphans[LORRAINE] - chosen)
        compared = json.loads(run("compare", path, "--format", "json")[1])
        carried = {
            each["after"]["id"]
            for each in compared["actions"]
            if any(porteur["change"] == "gained" for porteur in each["porteurs"] or ())
        }
        self.assertEqual(carried, chosen)
        code, out, err = run("map", path, "-o", self.folder / "m", "--format", "dot")
        self.assertEqual((code, err), (0, ""))
        self.assertTrue((self.folder / "m" / "plan-scenario.dot").exists())

    def test_two_proposals_are_the_same_bytes(self):
        for name in ("a.toml", "b.toml"):
            self.assertEqual(run("plan", LORRAINE, "-o", self.folder / name)[0], 0)
        self.assertEqual((self.folder / "a.toml").read_bytes(), (self.folder / "b.toml").read_bytes())

    def test_what_a_scenario_requires_of_itself_is_a_limit(self):
        path = self.folder / "s.toml"
        head = f'[scenario]\nnom = "S"\nbase = "{LORRAINE}"\nannee = 2023\n'
        path.write_text(head + "[exigences]\nactions_par_porteur_max = 1\nsieges_copil_max = 5\n")
        told = plan(path, "--porteurs", "--instances")
        self.assertEqual(told["porteurs"]["limits"]["most_load"], 1)
        chosen = [each for each in told["porteurs"]["proposals"] if each["chosen"]]
        for each in chosen:
            (candidate,) = [c for c in each["candidates"] if c["id"] == each["chosen"]]
            self.assertEqual(candidate["load"], 0)
        text = without_blanks(run("plan", path, "--instances")[1])
        self.assertIn("plafond : 5, trop bas pour que chacun soit représenté", text)
        self.assertEqual(plan(path, "--porteurs", "--charge", 9)["porteurs"]["limits"]["most_load"], 9)

    def test_types_asked_for_sit_on_the_steering_committee(self):
        def types_of(*words):
            contract = json.loads(run("export", LORRAINE, "--format", "json")[1])
            types = {each["id"]: each["type"] for each in contract["organisations"]}
            (body,) = [each for each in plan(LORRAINE, "--instances", *words)["instances"]["proposals"]
                       if each["instance"] == "copil"]
            return {types[each] for each in body["seats"]}

        self.assertNotIn("association", types_of())
        self.assertIn("association", types_of("--types", "association"))
        self.assertEqual(run("plan", LORRAINE, "--types", "fanfare")[0], 64)

    def test_json_is_one_object_even_when_files_are_written(self):
        code, out, err = run("plan", LORRAINE, "--format", "json", "-o", self.folder / "out")
        self.assertEqual(code, 0)
        self.assertIn("porteurs", json.loads(out))
        self.assertIn("proposition.toml", err)
        self.assertTrue((self.folder / "out" / "proposition.toml").exists())

    def test_two_runs_give_the_same_bytes(self):
        for contract in (LORRAINE, METZ):
            for words in ((), ("--format", "json"), ("--pire", 3), ("--lang", "en")):
                self.assertEqual(run("plan", contract, *words), run("plan", contract, *words))


class Calendar(OwnFolder):
    def write(self):
        (self.folder / "v.csv").write_text(HOLIDAYS)
        return run("plan", LORRAINE, "--calendrier", 2025, "--vacances", self.folder / "v.csv", "-o",
                   self.folder / "c.ics")

    def test_a_reader_of_calendars_takes_it(self):
        try:
            import icalendar
        except ImportError:
            self.skipTest("no icalendar")
        self.assertEqual(self.write()[0], 0)
        calendar = icalendar.Calendar.from_ical((self.folder / "c.ics").read_bytes())
        # A method asks for who invites (RFC 5546, 3.2), and nobody is invited: readers would ask for an answer.
        self.assertFalse({"METHOD", "ORGANIZER", "ATTENDEE"} & set(calendar).union(*calendar.walk("VEVENT")))
        events = calendar.walk("VEVENT")
        self.assertEqual(len(events), 4)
        self.assertEqual(len({str(event["UID"]) for event in events}), 4)
        for event in events:
            day = event.decoded("DTSTART")
            self.assertEqual(day.year, 2025)
            self.assertEqual(event.decoded("DTEND") - day, datetime.timedelta(days=1))
            self.assertFalse("2025-04-05" <= day.isoformat() <= "2025-04-21")
            self.assertEqual(event.errors, [])
        self.assertIn("Comité de pilotage (date proposée)", [str(each["SUMMARY"]) for each in events])

    def test_bad_holidays_are_an_error_of_input(self):
        (self.folder / "v.csv").write_text("nom;début;fin\nHiver;bientôt;\n")
        code, _, err = run("plan", LORRAINE, "--calendrier", 2025, "--vacances", self.folder / "v.csv")
        self.assertEqual(code, 2)
        self.assertIn("v.csv:2", err)
        self.assertEqual(
            run("plan", LORRAINE, "--calendrier", 2025, "--vacances", self.folder / "absent")[0], 3)


class Usage(unittest.TestCase):
    def test_wrong_usage_is_64(self):
        for words in (
            ["--pire", "0"],
            ["--calendrier", "demain"],
            ["--format", "xml"],
            ["--seuil", "-1"],
            ["--sans", "nobody"],
            ["--mode", "-o", "x.ics"],
        ):
            code, _, err = run("plan", LORRAINE, *words)
            self.assertEqual(code, 64, words)
            self.assertNotEqual(err, "", words)

    def test_a_contract_without_a_table_has_nothing_to_propose(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "contrat.toml").write_text(
                '[contrat]\nid = "v"\nnom = "V"\n[[partenaire]]\nid = "ars"\nnom = "ARS"\n')
            code, out, err = run("plan", folder)
            self.assertEqual((code, out), (0, ""))
            self.assertIn("rien à proposer", err)
            self.assertEqual(run("plan", folder, "--sans", "ars", "--pire", 3)[0], 0)

    def test_both_languages(self):
        self.assertIn("Porteurs proposés", run("plan", LORRAINE)[1])
        english = without_blanks(run("plan", LORRAINE, "--lang", "en", "--pire", 2, "--mode")[1])
        self.assertIn("Mode of governance", english)
        for word in ("organisation pilote", "Actions laissées"):
            self.assertNotIn(word, english)


if __name__ == "__main__":
    unittest.main()
