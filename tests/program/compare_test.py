"""`maillage compare` beside what the tables themselves say, counted here from the CSV files alone."""

import csv
import json
import shutil
import tempfile
import unittest
from pathlib import Path

from program_runs import EXAMPLE, LORRAINE, METZ, OwnFolder, run

STATE, CARRIER = "état d'avancement", "porteur"


def table(year):
    with open(LORRAINE / "bilans" / f"{year}.csv", encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file, delimiter=";")}


# Spellings of the tables, for the states that the contract's vocabulary knows.
SPELLED = {"abandonnée": "abandonné", "non réalisé": "non commencé"}


def state(row):
    said = row[STATE].strip().lower()
    return SPELLED.get(said, said)


def is_orphan(row):
    # An empty cell; "?" and doubtful names are another matter.
    return row[CARRIER].strip() == "" and state(row) != "abandonné"


class RealYears(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        code, out, _ = run("compare", LORRAINE, "--years", "2020,2023", "--format", "json")
        assert code == 0
        cls.compared = json.loads(out)
        cls.before, cls.after = table(2020), table(2023)

    def test_actions_kept_gained_and_lost(self):
        found = {"kept": set(), "gained": set(), "lost": set()}
        for action in self.compared["actions"]:
            found[action["change"]].add((action["after"] or action["before"])["id"])
        self.assertEqual(found["kept"], self.before.keys() & self.after.keys())
        self.assertEqual(found["gained"], self.after.keys() - self.before.keys())
        self.assertEqual(found["lost"], self.before.keys() - self.after.keys())

    def test_moves_between_states(self):
        expected = {}
        for id in self.before.keys() | self.after.keys():
            move = tuple(
                state(rows[id]) if id in rows else "absente"
                for rows in (self.before, self.after)
            )
            expected[move] = expected.get(move, 0) + 1
        found = {(m["before"], m["after"]): m["actions"] for m in self.compared["moves"]}
        self.assertEqual(found, expected)

    def test_orphans_closed_opened_and_persisting(self):
        before = {id for id, row in self.before.items() if is_orphan(row)}
        after = {id for id, row in self.after.items() if is_orphan(row)}
        found = {"kept": set(), "gained": set(), "lost": set()}
        for each in self.compared["findings"]:
            if each["finding"]["rule"] == "action-sans-porteur":
                found[each["change"]].add(each["finding"]["subject"]["id"])
        self.assertEqual(found["kept"], before & after)
        self.assertEqual(found["gained"], after - before)
        self.assertEqual(found["lost"], before - after)

    def test_for_how_many_tables_an_orphan_has_been_one(self):
        tables = [table(year) for year in (2023, 2022, 2021, 2020)]
        for each in self.compared["findings"]:
            if each["finding"]["rule"] != "action-sans-porteur" or each["change"] == "lost":
                continue
            id, years = each["finding"]["subject"]["id"], 0
            for rows in tables:
                if id not in rows or not is_orphan(rows[id]):
                    break
                years += 1
            if years == len(tables):  # the tables before 2020 have other columns
                self.assertGreaterEqual(each["tables_in_a_row"], years, id)
            else:
                self.assertEqual(each["tables_in_a_row"], years, id)

    def test_porteurs_change_only_where_the_cell_does(self):
        for action in self.compared["actions"]:
            if action["change"] != "kept":
                continue
            id = action["after"]["id"]
            if self.before[id][CARRIER].strip() == self.after[id][CARRIER].strip():
                changes = {each["change"] for each in action["porteurs"]}
                self.assertLessEqual(changes, {"kept"}, id)

    def test_organisations_add_up(self):
        counts = self.compared["counts"]
        carrying = [o["as_porteur"] for o in self.compared["organisations"]]
        self.assertEqual(carrying.count("kept") + carrying.count("lost"), counts["before"]["porteurs"])
        self.assertEqual(carrying.count("kept") + carrying.count("gained"), counts["after"]["porteurs"])

    def test_findings_are_those_that_check_finds(self):
        for year, sides in ((2020, ("kept", "lost")), (2023, ("kept", "gained"))):
            checked = json.loads(
                run("check", LORRAINE, "--year", year, "--format", "json")[1])["contracts"][0]
            found = [f for f in self.compared["findings"] if f["change"] in sides]
            self.assertEqual(len(found), len(checked["findings"]), year)

    def test_measures_are_those_that_check_shows(self):
        for year, side in ((2020, "before"), (2023, "after")):
            checked = json.loads(
                run("check", LORRAINE, "--year", year, "--format", "json")[1])["contracts"][0]
            values = {
                (m["layer"], m["name"]): m["value"]
                for m in checked["measures"]
                if m["subject"]["kind"] == "contract"
            }
            for measure in self.compared["measures"]:
                value = values[measure["layer"], measure["name"]]
                self.assertEqual(measure[side], value, measure["name"])


class Scenarios(unittest.TestCase):
    def compared(self, *words):
        code, out, err = run("compare", *words, "--format", "json")
        self.assertEqual((code, err), (0, ""))
        return json.loads(out)

    def test_alone_it_stands_beside_the_year_it_changes(self):
        alone = self.compared(EXAMPLE)
        self.assertEqual((alone["before"]["year"], alone["after"]["year"]), (2023, "plan"))
        both = self.compared(f"{LORRAINE}@2023", EXAMPLE)
        self.assertEqual(alone["counts"], both["counts"])
        self.assertEqual(alone["measures"], both["measures"])

    def test_the_same_ids_are_the_same_things(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "s.toml"
            path.write_text(
                f'[scenario]\nnom = "S"\nbase = "{LORRAINE}"\nannee = 2023\n'
                '[[modifier]]\naction = "com-rpe"\ntitre = "Tout autre chose"\n'
            )
            for words in ((path,), (f"{LORRAINE}@2023", path), (path, f"{LORRAINE}@2023"),
                          (EXAMPLE, path)):
                compared = self.compared(*words)
                self.assertEqual(compared["questions"], [], words)
            self.assertEqual({a["change"] for a in self.compared(path)["actions"]}, {"kept"})

    def test_a_past_that_it_does_not_tell_mends_nothing(self):
        looks_back = {"porteur-perdu", "action-dormante", "rythme-non-tenu"}
        found = [f for f in self.compared(EXAMPLE)["findings"]
                 if f["finding"]["rule"] in looks_back and f["change"] == "lost"]
        self.assertEqual({f["finding"]["rule"] for f in found}, looks_back)
        self.assertEqual({f["ground"] for f in found}, {"not-recorded"})

    def test_its_diagrams_say_scenario(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(run("compare", EXAMPLE, "-o", folder)[0], 0)
            names = sorted(path.name for path in Path(folder).iterdir())
            self.assertIn("changements-2023-scenario.svg", names)
            self.assertIn("etats-2023-scenario.svg", names)


class CommandLine(OwnFolder):
    def test_one_contract_alone_compares_its_two_latest_tables(self):
        self.assertEqual(
            run("compare", LORRAINE), run("compare", LORRAINE, "--years", "2022,2023")
        )

    def test_a_table_behind_an_at_sign_is_that_table(self):
        self.assertEqual(
            run("compare", f"{LORRAINE}@2020", f"{LORRAINE}@2023"),
            run("compare", LORRAINE, "--years", "2020,2023"),
        )
        self.assertEqual(
            run("compare", f"{LORRAINE}@2021"), run("compare", LORRAINE, "--years", "2020,2021")
        )

    def test_a_copy_is_the_same_contract(self):
        copy = self.folder / "copie"
        shutil.copytree(LORRAINE, copy)
        code, out, _ = run("compare", f"{LORRAINE}@2023", f"{copy}@2023", "--format", "json")
        compared = json.loads(out)
        self.assertEqual(code, 0)
        self.assertEqual({a["change"] for a in compared["actions"]}, {"kept"})
        self.assertEqual({f["change"] for f in compared["findings"]
                          if f["finding"]["subject"]["kind"] != "figure"}, {"kept"})
        self.assertEqual(compared["questions"], [])

    def test_two_contracts_are_not_taken_for_one(self):
        compared = json.loads(run("compare", f"{LORRAINE}@récapitulatif", METZ, "--format", "json")[1])
        self.assertNotIn("kept", {a["change"] for a in compared["actions"]})

    def test_diagrams_are_written_and_two_runs_give_the_same_bytes(self):
        for folder in ("a", "b"):
            code, out, _ = run("compare", LORRAINE, "-o", self.folder / folder)
            self.assertEqual(code, 0)
        names = sorted(path.name for path in (self.folder / "a").iterdir())
        self.assertEqual(names, ["changements-2022-2023.svg", "comparaison-2022-2023.html", "comparaison-2022-2023.pdf",
                                 "etats-2020-2023.svg"])
        for name in names:
            self.assertEqual(
                (self.folder / "a" / name).read_bytes(), (self.folder / "b" / name).read_bytes()
            )

    def test_wrong_usage_is_64(self):
        for words in (
            ["compare"],
            ["compare", LORRAINE, "--years", "2020"],
            ["compare", LORRAINE, "--years", "2020,1999"],
            ["compare", LORRAINE, "--years", "2020,demain"],
            ["compare", f"{LORRAINE}@1999"],
            ["compare", f"{LORRAINE}@2020", "--years", "2020,2021"],
            ["compare", METZ],  # one table only
            ["compare", LORRAINE, METZ, LORRAINE],
            ["compare", LORRAINE, "--format", "gif"],
        ):
            code, out, err = run(*words)
            self.assertEqual((code, out), (64, ""), words)
            self.assertNotEqual(err, "", words)

    def test_speaks_english(self):
        out = run("compare", LORRAINE, "--lang", "en")[1]
        self.assertIn("review 2022 → review 2023", out)
        self.assertNotIn("avant", out)


if __name__ == "__main__":
    unittest.main()
