"""One truth: every number about the same thing, wherever the program shows it, is the same number.

Gathered from check's text and JSON, the report's page and its sheets, the diagrams' DOT, the
workbook, the database and plan; by organisation, by objective, in all, by rule. What is counted is
said in network/model/counting.hpp."""

import collections
import itertools
import html
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import openpyxl
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
LORRAINE = ROOT / "contrats" / "coeur-de-lorraine-2018-2023"
METZ = ROOT / "contrats" / "metz-2017-2020"
SCENARIO = ROOT / "contrats" / "cls3-exemple"

# A small contract with what the real ones have little of: co-porteurs, services, an organisation
# that carries, takes part and funds in one action, "et partenaires", abandoned actions of each role.
SMALL_TOML = """
[contrat]
id = "petit"
nom = "Petit contrat"
debut = 2020-01-01
fin = 2024-12-31

[[axe]]
id = "1"
nom = "Un"

[[objectif]]
id = "1.1"
axe = "1"
nom = "Premier"

[[objectif]]
id = "1.2"
axe = "1"
nom = "Second"

[[partenaire]]
id = "dep"
nom = "Département"
type = "département"

[[partenaire]]
id = "mds"
nom = "MDS"
type = "département"
parent = "dep"

[[partenaire]]
id = "caf"
nom = "CAF"
type = "sécurité sociale"

[[partenaire]]
id = "ars"
nom = "ARS"
type = "administration"
"""
SMALL_CSV = """id;objectif;action;n° ou piste;porteur;état d'avancement;partenaires;financeurs
a;1.1;Action a;1;dep et partenaires;En cours;caf;ars
b;1.1;Action b;2;mds, caf;En cours;mds;caf, ars
c;1.1;Action c;3;mds;Abandonné;caf, ars;ars
d;1.2;Action d;Piste;;En cours;ars;
e;1.2;Action e;Piste;;Abandonné;ars, caf;
f;1.2;Action f;Piste;mds;Réalisé;dep;
"""


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True)
    assert done.returncode == 0, (words, done.stderr.decode())
    return done.stdout.decode()


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def number(text):
    """"12 (+ 1 abandonnée)" → (12, 1); "aucune action" → (0, 0)."""
    text = plain(text)
    if text.startswith("aucun"):
        text = "0" + text
    found = re.match(r"([\d ]*\d)\D*?(?:\(\+ (\d+) abandonnée)?", text)
    beside = re.search(r"\(\+ (\d+) abandonnée", text)
    return int(found.group(1).replace(" ", "")), int(beside.group(1)) if beside else 0


class Figures:
    """By what is counted: who says which number."""

    def __init__(self):
        self.said = collections.defaultdict(dict)

    def say(self, source, what, value):
        known = self.said[what].get(source, value)
        assert known == value, (source, what, known, value)
        self.said[what][source] = value

    def tally(self, source, who, what, text_or_pair):
        live, abandoned = (number(text_or_pair) if isinstance(text_or_pair, str) else text_or_pair)
        self.say(source, (who, what), live)
        self.say(source, (who, what + ", abandonnées"), abandoned)

    def differing(self):
        return {what: said for what, said in self.said.items() if len(set(said.values())) > 1}


class Gathered:
    def __init__(self, contract, year):
        self.figures = Figures()
        self.folder = Path(tempfile.mkdtemp(prefix="maillage egal "))
        try:
            self.year = year
            self.contract = contract
            arguments = [] if year is None else ["--year", year]
            self.answer = json.loads(run("check", contract, *arguments, "--format", "json"))
            self.answer = self.answer["contracts"][0]
            self.names = {}
            self.read_json()
            self.read_workbook(arguments)
            self.read_database(arguments)
            self.read_text(arguments)
            self.read_page(arguments)
            self.read_diagrams(arguments)
            self.read_plan(arguments)
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def read_json(self):
        say, counts = self.figures.say, self.answer["counts"]
        say("json", "actions", counts["actions"])
        for key, what in (("without_porteur", "sans porteur"), ("with_porteur", "avec porteur")):
            self.figures.tally("json", "tout", what, (counts[key], counts[key + "_abandoned"]))
        say("json", "porteurs", counts["porteurs"])
        say("json", "organisations", counts["partners"])
        for each in self.answer["organisations"]:
            for role in ("carries", "takes_part", "funds"):
                pair = each[role]["live"], each[role]["abandoned"]
                self.figures.tally("json", each["id"], role, pair)
            say("json", (each["id"], "services compris"), each["with_services"]["carries"]["live"])
        for each in self.answer["carriers"]:
            self.figures.tally("json, départs", each["id"], "carries",
                               (each["carried"], each["carried_abandoned"]))
            say("json, départs", (each["id"], "services compris"), each["carried_with_services"])
            for key in ("actions_without_porteur", "actions_left_to_unnamed",
                        "actions_with_fewer_porteurs"):
                say("json, départs", (each["id"], key), len(each[key]))
        self.rules = collections.Counter(each["rule"] for each in self.answer["findings"])
        for rule, count in self.rules.items():
            say("json", ("règle", rule), count)

    def read_workbook(self, arguments):
        run("export", self.contract, *arguments, "--format", "xlsx", "-o", self.folder / "x.xlsx")
        book = openpyxl.load_workbook(self.folder / "x.xlsx")
        say = self.figures.say

        def rows(sheet):
            lines = list(book[sheet].iter_rows(values_only=True))
            return [dict(zip(lines[0], line)) for line in lines[1:]]

        for row in rows("Organisations"):
            who = row["id"]
            self.names[row["nom"]] = who
            self.figures.tally("xlsx", who, "carries",
                               (row["actions portées"], row["portées, abandonnées"]))
            say("xlsx", (who, "takes_part"), row["prend part"])
            say("xlsx", (who, "funds"), row["finance"])
            say("xlsx", (who, "services compris"), row["portées, services compris"])
        for row in rows("Objectifs"):
            part = f"{row['nature']} {row['id']}"
            say("xlsx", (part, "actions"), row["actions"])
            say("xlsx", (part, "sans porteur"), row["sans porteur"])
        for rule, count in collections.Counter(row["règle"] for row in rows("Constats")).items():
            say("xlsx", ("règle", rule), count)
        lines = [plain(str(row[1])) for row in book["Lisez-moi"].iter_rows(values_only=True)]
        head = next(line for line in lines if " · " in line and "avec porteur" in line)
        pieces = head.split(" · ")
        say("xlsx", "actions", number(pieces[0])[0])
        self.figures.tally("xlsx", "tout", "avec porteur", pieces[1])
        self.figures.tally("xlsx", "tout", "sans porteur", pieces[2])
        say("xlsx", "organisations", number(pieces[-1])[0])

    def read_database(self, arguments):
        file = self.folder / "x.sqlite"
        run("export", self.contract, *arguments, "--format", "sqlite", "-o", file)
        base = sqlite3.connect(file)
        say = self.figures.say
        year = 0 if self.answer["year"] == "plan" else self.answer["year"]
        if str(year).startswith("recapitulatif-"):
            year = int(str(year).removeprefix("recapitulatif-").replace("-", "").ljust(8, "0"))
        for who, live, abandoned, part, funds in base.execute(
                "SELECT id, actions_portees, portees_abandonnees, prend_part, finance"
                " FROM v_organisations WHERE annee = ?", (year,)):
            self.figures.tally("sqlite", who, "carries", (live, abandoned))
            say("sqlite", (who, "takes_part"), part)
            say("sqlite", (who, "funds"), funds)
        carriers = base.execute("SELECT count(*) FROM v_porteurs WHERE annee = ?", (year,))
        say("sqlite", "porteurs", carriers.fetchone()[0])
        one = base.execute("SELECT count(*) FROM v_sans_porteur WHERE annee = ?", (year,)).fetchone()
        say("sqlite", ("tout", "sans porteur"), one[0])
        rows = base.execute("SELECT count(*) FROM ligne WHERE annee = ?", (year,)).fetchone()
        say("sqlite", "actions", rows[0])
        for rule, count in base.execute("SELECT regle, count(*) FROM constat GROUP BY regle"):
            say("sqlite", ("règle", rule), count)
        base.close()

    def read_text(self, arguments):
        text = plain(run("check", self.contract, *arguments))
        say = self.figures.say
        lines = text.splitlines()
        start = lines.index("Actions")
        say("texte", "actions", number(lines[start + 1].strip())[0])
        carrying = next(line for line in lines if " avec porteur" in line and " sans porteur" in line)
        pieces = carrying.strip().split(" · ")
        self.figures.tally("texte", "tout", "avec porteur", pieces[0])
        self.figures.tally("texte", "tout", "sans porteur", pieces[1])
        who = re.search(r"(\d[\d ]*) organisations?, dont .*\((\d+) porteurs?\)", text)
        say("texte", "organisations", int(who.group(1).replace(" ", "")))
        say("texte", "porteurs", int(who.group(2)))
        self.read_departures(lines)
        self.read_progress(lines)
        every = [word for rule in self.rules for word in ("--rule", rule)]
        listed = plain(run("check", self.contract, *arguments, *every)) if every else ""
        # A rule has a group for each thing that follows from it.
        by_rule = collections.Counter()
        for count, code in re.findall(r"^  \[.*\((\d+)\) – ([a-z-]+)$", listed, re.M):
            by_rule[code] += int(count)
        for code, count in by_rule.items():
            say("texte, --rule", ("règle", code), count)

    def read_departures(self, lines):
        head = next((i for i, line in enumerate(lines) if line.startswith("Ce qui tombe")), None)
        if head is None:
            return
        for line in lines[head + 2:]:
            cells = re.split(r"\s{2,}", line.strip())
            if len(cells) < 8:
                break
            name = next((self.names[known] for known in self.names
                         if known == cells[0] or
                         (cells[0].endswith("…") and known.startswith(cells[0][:-1]))), None)
            self.figures.tally("texte", name, "carries", cells[1])
            for what, cell in zip(("services compris", "actions_without_porteur",
                                   "actions_left_to_unnamed", "actions_with_fewer_porteurs"),
                                  cells[2:6]):
                self.figures.say("texte", (name, what), int(cell))

    def read_progress(self, lines):
        for line in lines:
            found = re.match(r"  (axe|  )\s*(\S+) .*?\s{2,}([·\d ]+)$", line)
            if not found or len(found.group(3).split()) != 7:
                continue
            kind = "axe" if found.group(1) == "axe" else "objectif"
            cells = [0 if cell == "·" else int(cell) for cell in found.group(3).split()]
            self.figures.say("texte", (f"{kind} {found.group(2)}", "actions"), cells[0])
            self.figures.say("texte", (f"{kind} {found.group(2)}", "sans porteur"), cells[6])

    def read_page(self, arguments):
        run("report", self.contract, *arguments, "-o", self.folder / "r")
        page = plain((self.folder / "r" / "index.html").read_text(encoding="utf-8"))
        say = self.figures.say

        def words(markup):
            return html.unescape(re.sub(r"<[^>]+>", "", markup)).strip()

        for kind, ident, body in re.findall(
                r'<article class="fiche" id="fiche-(partenaire|objectif|axe)-([^"]+)"(.*?)</article>',
                page, re.S):
            lead = words(re.search(r'<p class="lead">(.*?)</p>', body, re.S).group(1)) \
                if 'class="lead"' in body else ""
            if kind == "partenaire":
                self.read_sheet("page, fiche", ident, lead, words(body))
            elif re.match(r"\d|aucun", lead):
                say("page, fiche", (f"{kind} {ident}", "actions"), number(lead)[0])
                orphans = re.search(r"dont (.*?) sans porteur", lead)
                if orphans:
                    say("page, fiche", (f"{kind} {ident}", "sans porteur"),
                        number(orphans.group(1))[0])
        for rule, count in re.findall(
                r'<tr id="regle-([a-z-]+)">.*?<td class="number">(.*?)</td></tr>', page):
            if rule in self.rules:
                say("page, règles", ("règle", rule), int(words(count)))
        figures = dict()
        for label, value in re.findall(r"<div><dt>(.*?)</dt><dd>(.*?)</dd></div>", page):
            figures[words(label)] = words(value)
        for label, value in figures.items():
            if label.startswith(("action, dont", "actions, dont")) or label == "actions":
                say("page, chiffres", "actions", int(value))
            if label in ("sans porteur",) and value.isdigit():
                say("page, chiffres", ("tout", "sans porteur"), int(value))
            if label in ("porteur", "porteurs") and value.isdigit():
                say("page, chiffres", "porteurs", int(value))
            first = re.match(r"portées par (.*?), qui en porte le plus(.*)", label)
            if first:
                who = self.names[first.group(1)]
                self.figures.tally("page, chiffres", who, "carries", value + first.group(2))
                together = re.search(r"(\d+), services compris", first.group(2))
                if together:
                    say("page, chiffres", (who, "services compris"), int(together.group(1)))
        table = re.search(r'<table id="table-fragilite-departs-par-porteur".*?</table>', page, re.S)
        for who, cells in re.findall(r'<tr><th scope="row"><a href="#fiche-partenaire-([^"]+)">'
                                     r"[^<]*</a></th>(.*?)</tr>", table.group(0) if table else ""):
            values = [int(words(cell)) for cell in re.findall(r"<td[^>]*>(.*?)</td>", cells)]
            for what, value in zip(("carries", "services compris", "actions_without_porteur",
                                    "actions_left_to_unnamed", "actions_with_fewer_porteurs"),
                                   values):
                say("page, départs", (who, what), value)
        table = re.search(r'<table id="table-gouvernance-qui-pilote-qui-porte".*?</table>', page, re.S)
        for who, cells in re.findall(r'<tr><th scope="row"><a href="#fiche-partenaire-([^"]+)">'
                                     r"[^<]*</a></th>(.*?)</tr>", table.group(0) if table else ""):
            values = [words(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", cells)]
            if values[3].isdigit():
                say("page, gouvernance", (who, "carries"), int(values[3]))

    def read_sheet(self, source, who, lead, body):
        found = re.match(r"Porte (.*?), prend part à (.*?), finance (.*?)\b (?:en|au|dans|sur)\b",
                         lead)
        if not found:
            return
        for role, text in zip(("carries", "takes_part", "funds"), found.groups()):
            self.figures.tally(source, who, role, text)
        together = re.search(r"Services compris, porte (.*?), prend part", body)
        if together:
            self.figures.say(source, (who, "services compris"), number(together.group(1))[0])

    def read_diagrams(self, arguments):
        run("map", self.contract, *arguments, "-o", self.folder / "m", "--format", "dot")
        for file in sorted((self.folder / "m").rglob("*.dot")):
            text = plain(html.unescape(file.read_text(encoding="utf-8")))
            name = file.stem
            if name.startswith("fiche-"):
                who = re.match(r"fiche-(.*)-(?:[a-z]+|\d{4})$", name).group(1)
                found = re.search(
                    r"(\d+) actions? portées?((?: \(\+ \d+ abandonnées?\))?)(?:, \d+ peut-être[^,]*)?, "
                    r"(\d+) participations?((?: \(\+ \d+ abandonnées?\))?), "
                    r"(\d+) actions? financées?((?: \(\+ \d+ abandonnées?\))?)", text)
                for role, at in (("carries", 1), ("takes_part", 3), ("funds", 5)):
                    self.figures.tally("dot, fiche", who, role, found.group(at) + found.group(at + 1))
            if re.fullmatch(r"plan-(initial|scenario|(recapitulatif-)?\d{4})", name):
                line = re.search(r">(\d+ actions?, [^<]*)<", text).group(1)
                self.figures.say("dot", "actions", number(line)[0])
                orphans = re.search(r"(\d+) sans porteur", line)
                if orphans:
                    self.figures.say("dot", ("tout", "sans porteur"), int(orphans.group(1)))
                carriers = re.search(r"(\d+) porteurs?\b", line)
                if carriers:
                    self.figures.say("dot", "porteurs", int(carriers.group(1)))
            if re.fullmatch(r"partenariats-(initial|scenario|\d{4})", name):
                for who, cells in re.findall(r'^  "partenaire ([^"]+)" \[(.*)\];$', text, re.M):
                    counts = re.findall(r'ALIGN="RIGHT"><FONT[^>]*><B>(\d+)</B>', cells)
                    if counts:
                        self.figures.say("dot, carte", (who, "carries"), int(counts[-1]))

    def read_plan(self, arguments):
        for each in self.answer["carriers"][:4]:
            lost = json.loads(run("plan", self.contract, *arguments, "--sans", each["id"],
                                  "--format", "json"))["what_if"]
            together = 0
            for key in ("actions_without_porteur", "actions_left_to_unnamed",
                        "actions_with_fewer_porteurs"):
                self.figures.say("plan --sans", (each["id"], key), len(lost[key]))
                together += len(lost[key])
            self.figures.say("plan --sans", (each["id"], "services compris"), together)


class Equality(unittest.TestCase):
    maxDiff = None

    def check(self, contract, year=None, least=100):
        gathered = Gathered(contract, year)
        said = gathered.figures.said
        compared = {what: by for what, by in said.items() if len(by) > 1}
        self.assertGreater(len(compared), least, "too little was found to compare")
        self.assertEqual(gathered.figures.differing(), {})
        # Each place that shows organisations, totals and rules was read.
        sources = {source for by in said.values() for source in by}
        self.assertLessEqual({"json", "texte", "xlsx", "sqlite", "page, fiche", "page, règles",
                              "page, chiffres", "dot, fiche", "dot"}, sources)
        return gathered

    def test_the_latest_review_of_cls_2(self):
        gathered = self.check(LORRAINE)
        said = gathered.figures.said
        # As read in the rows: 13 cells name the PETR, one of them of an abandoned action.
        self.assertEqual(set(said["petr", "carries"].values()), {12})
        self.assertEqual(set(said["petr", "carries, abandonnées"].values()), {1})
        self.assertGreaterEqual(len(said["petr", "carries"]), 9)

    def test_an_earlier_review_of_cls_2(self):
        self.check(LORRAINE, "2021")

    def test_the_recapitulatif_of_cls_2(self):
        self.check(LORRAINE, "récapitulatif")

    def test_the_plan_of_metz(self):
        self.check(METZ)

    def test_a_scenario(self):
        gathered = self.check(SCENARIO)
        self.assertEqual(gathered.figures.said["règle", "exigence-non-tenue"]["json"], 2)

    def test_over_all_tables_every_rule_speaks(self):
        def found(year, rule):
            answer = json.loads(run("check", LORRAINE, "--year", year, "--rule", rule,
                                    "--format", "json"))["contracts"][0]
            return [each["subject"]["id"] for each in answer["findings"] if each["rule"] == rule]

        rhythm = found("tout", "rythme-non-tenu")
        self.assertEqual(rhythm, found("récapitulatif", "rythme-non-tenu"))
        by_year = [found(str(year), "rythme-non-tenu") for year in range(2019, 2024)]
        self.assertEqual(sorted(rhythm), sorted(itertools.chain(*by_year)))
        self.assertEqual(len(rhythm), 8)
        self.assertEqual(found("tout", "action-sans-porteur"),
                         found("2023", "action-sans-porteur"))

    def test_services_roles_and_abandoned_actions(self):
        folder = Path(tempfile.mkdtemp(prefix="maillage petit "))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        (folder / "contrat.toml").write_text(SMALL_TOML, encoding="utf-8")
        (folder / "bilans").mkdir()
        (folder / "bilans" / "2022.csv").write_text(SMALL_CSV, encoding="utf-8")
        said = self.check(folder, least=40).figures.said

        def one(who, what):
            return set(said[who, what].values())

        self.assertEqual(one("mds", "carries"), {2})  # b, f
        self.assertEqual(one("mds", "carries, abandonnées"), {1})  # c
        self.assertEqual(one("mds", "takes_part"), {0})  # carries b, where it is a partner too
        self.assertEqual(one("dep", "carries"), {1})  # a
        self.assertEqual(one("dep", "services compris"), {3})  # a, b, f
        self.assertEqual(one("dep", "actions_without_porteur"), {1})  # f
        self.assertEqual(one("dep", "actions_left_to_unnamed"), {1})  # a
        self.assertEqual(one("caf", "carries"), {1})  # b, with mds
        self.assertEqual(one("caf", "funds"), {1})
        self.assertEqual(one("ars", "takes_part"), {1})  # d
        self.assertEqual(one("tout", "sans porteur"), {1})
        self.assertEqual(one("tout", "sans porteur, abandonnées"), {1})
        self.assertEqual(one("tout", "avec porteur"), {3})


if __name__ == "__main__":
    unittest.main()
