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
# Neither axes nor objectives, bodies nor declared organisations; a column that one row fills in.
BARE_CSV = """id;action;porteur;état;partenaires;indicateur
a;Bus;PETR;en cours;CAF, ARS;
b;Oubliée;;en cours;;
c;Forum;PETR, ADMR;réalisé;;nombre de visiteurs
d;Fête;CAF;en cours;;
e;Marche;ADMR;abandonné;;
f;Repas;;non commencé;ADMR;
g;Vélo;MSA;en cours;;
h;Jardin;ILCG;en cours;;
i;Chorale;CPAM;en cours;;
j;Lecture;CIAS;en cours;;
k;Théâtre;UDAF;en cours;;
l;Cinéma;CLIC;en cours;;
"""
FIELD_WORDS = {"title": "titre", "objective": "objectif", "porteur": "porteur", "state": "état",
               "partners": "partenaires", "funders": "financeurs", "budget": "budget",
               "indicator": "indicateur", "dates": "dates", "priority": "priorité",
               "targets": "cibles", "participation": "participation citoyenne",
               "note": "remarques"}
REQUIREMENTS = {"financeur_par_action": "chaque action a un financeur",
                "indicateur_par_action": "chaque action a un indicateur",
                "porteur_par_action": "chaque action a un porteur"}
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
            self.read_elected(arguments)
            self.read_diagrams(arguments)
            self.read_plan(arguments)
            self.read_proposals(arguments)
            self.read_comparison()
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
        for each in self.answer["porteurs"]:
            self.figures.tally("json, départs", each["id"], "carries",
                               (each["carried"], each["carried_abandoned"]))
            say("json, départs", (each["id"], "services compris"), each["carried_with_services"])
            for key in ("actions_without_porteur", "actions_left_to_unnamed",
                        "actions_with_fewer_porteurs"):
                say("json, départs", (each["id"], key), len(each[key]))
        self.rules = collections.Counter(each["rule"] for each in self.answer["findings"])
        for rule, count in self.rules.items():
            say("json", ("règle", rule), count)
        say("json", "objectifs non imprimés", counts["objectives_not_printed"])
        say("json", "objectifs sans action", counts["objectives_without_action"])
        if "action-sans-financeur" in self.rules:
            say("json, argent", ("règle", "action-sans-financeur"),
                len(self.answer["money"]["without_funder"]))
        self.read_filled()
        self.unmet = {each["words"][0]: int(each["numbers"][0])
                      for each in self.answer["findings"] if each["rule"] == "exigence-non-tenue"}
        for key, changes in self.unmet.items():
            self.figures.say("json", ("exigence", key), changes)
            lacking = self.words_of_field.get({"financeur_par_action": "funders",
                                               "indicateur_par_action": "indicator"}.get(key))
            if lacking:
                live, filled = self.filled["contrat"][lacking]
                self.figures.say("json, renseigné", ("exigence", key), live - filled)

    def read_filled(self):
        """Field by field, of the contract, its axes and its porteurs."""
        found = self.answer["completeness"]
        self.filled, self.words_of_field = collections.defaultdict(dict), dict()
        carried = {each["id"]: each["carries"]["live"] for each in self.answer["organisations"]}
        for kind, part in [("contrat", found)] + \
                [("axe " + each["id"], each) for each in found["axes"]] + \
                [(each["id"], each) for each in found["organisations"]]:
            if kind in carried:
                self.figures.say("json, renseigné", (kind, "carries"), part["actions"])
            for field in part["fields"]:
                word = FIELD_WORDS[field["field"]]
                self.words_of_field[field["field"]] = word
                self.filled[kind][word] = part["actions"], field["filled"]
                self.figures.say("json", (kind, "renseigné", word), field["filled"])
                self.figures.say("json", (kind, "non abandonnées"), part["actions"])
                missing = part["actions"] if field["missing"] is None else len(field["missing"])
                assert missing + field["filled"] == part["actions"], (kind, field)
        self.assert_same = set(carried) >= {kind for kind in self.filled
                                            if kind != "contrat" and not kind.startswith("axe ")}

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
        for row in rows("Ce qui est renseigné"):
            kind = {"contrat": "contrat", "axe": "axe " + str(row["id"])}.get(row["nature"],
                                                                                row["id"])
            say("xlsx", (kind, "renseigné", row["champ"]), row["renseignées"])
            say("xlsx", (kind, "non abandonnées"), row["actions non abandonnées"])
        self.read_matrix(list(book["Matrice"].iter_rows(values_only=True)))
        lines = [plain(str(row[1])) for row in book["Lisez-moi"].iter_rows(values_only=True)]
        head = next(line for line in lines if " · " in line and "avec porteur" in line)
        pieces = head.split(" · ")
        say("xlsx", "actions", number(pieces[0])[0])
        self.figures.tally("xlsx", "tout", "avec porteur", pieces[1])
        self.figures.tally("xlsx", "tout", "sans porteur", pieces[2])
        say("xlsx", "organisations", number(pieces[-1])[0])

    def read_matrix(self, lines):
        """Who does what, action by action: its totals, and its cells counted (abandoned ones too)."""
        head = lines[0]
        first = head.index("finance, en tout") + 1
        letters = {"porte": "P", "prend part": "p", "finance": "F"}
        roles = dict(zip(letters, ("carries", "takes_part", "funds")))
        by_id = {each["id"]: each for each in self.answer["organisations"]}
        matrix = dict()
        for line in lines[1:]:
            row = dict(zip(head[:first], line))
            who = row["id"]
            if who not in by_id:
                continue
            matrix[who] = line
            for word, role in roles.items():
                self.figures.say("xlsx, matrice", (who, role), row[word + ", en tout"])
                cells = sum(letters[word] in str(cell or "") for cell in line[first:])
                self.figures.say("xlsx, matrice", (who, role, "cellules"), cells)
                self.figures.say("json", (who, role, "cellules"),
                                 sum(by_id[who][role][part] for part in ("live", "abandoned")))
        acting = {who for who, each in by_id.items()
                  if any(sum(each[role].values()) for role in roles.values())}
        assert acting <= set(matrix), acting - set(matrix)
        self.figures.say("xlsx, matrice", "actions", len(head) - first)

    def read_elected(self, arguments):
        """The page for elected members, alone."""
        run("report", self.contract, *arguments, "--page", "-o", self.folder / "p")
        page = (self.folder / "p" / "page.html").read_text(encoding="utf-8")
        page = re.sub(r"<(script|style|svg).*?</\1>", "", page, flags=re.S)
        page = plain(html.unescape(re.sub(r"<[^>]+>", " ", page)))
        say = self.figures.say
        for pattern, what in (
                (r"(\d+) actions?, \d+ organisations? qui agi\w+, \d+ porteurs?", "actions"),
                (r"\d+ actions?, \d+ organisations? qui agi\w+, (\d+) porteurs?", "porteurs"),
                (r"(\d+) sur \d+ actions? non abandonnées?, dont", ("tout", "sans porteur")),
                (r"(\d+) actions? sans porteur sur \d+ non abandonnées?, contre",
                 ("tout", "sans porteur")),
                (r"\d+ actions? sans porteur sur (\d+) non abandonnées?, contre",
                 ("contrat", "non abandonnées")),
                (r"(\d+) objectifs? n.\w+ aucun porteur, actions abandonnées à part",
                 ("règle", "objectif-sans-porteur")),
                (r"Pour une partie des (\d+) actions non abandonnées",
                 ("contrat", "non abandonnées"))):
            for found in re.findall(pattern, page):
                say("page, élus", what, int(found))
        some = re.search(r"actions non abandonnées seulement : (.*?)\.", page)
        for field, count in re.findall(r"([a-zé ]+?) \((\d+)\)", some.group(1) if some else ""):
            say("page, élus", ("contrat", "renseigné", field.strip()), int(count))

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
        for kind, ident, field, filled, live in base.execute("SELECT * FROM renseigne"):
            kind = {"contract": "contrat", "axis": f"axe {ident}"}.get(kind, ident)
            say("sqlite", (kind, "renseigné", field), filled)
            say("sqlite", (kind, "non abandonnées"), live)
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
        self.read_filled_text(lines)
        self.read_requirements(lines)
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
        # Its header follows, after what the table rests on where that is not all actions.
        start = head + (3 if lines[head + 1].startswith("  sur ") else 2)
        for line in lines[start:]:
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

    def read_filled_text(self, lines):
        start = next((i for i, line in enumerate(lines) if line.startswith("Ce qui est renseign")),
                     None)
        if start is None:
            return
        say = self.figures.say
        say("texte", ("contrat", "non abandonnées"), number(lines[start].split("(sur ")[1])[0])
        for line in itertools.takewhile(lambda each: each.startswith("  "), lines[start + 1:]):
            part = re.match(r"  axe (\S+) \(([\d ]+)\) : (.*)", line)
            kind = f"axe {part.group(1)}" if part else "contrat"
            if part:
                say("texte", (kind, "non abandonnées"), int(part.group(2).replace(" ", "")))
            for field, count in re.findall(r"([a-zéè ]+?) (\d+)(?= ·|$)",
                                           re.sub(r" \(dont [^)]*\)", "", part.group(3) if part else line)):
                say("texte", (kind, "renseigné", field.strip()), int(count))
            if not part and line.startswith("  jamais : "):
                for field in line.removeprefix("  jamais : ").split(" · "):
                    say("texte", (kind, "renseigné", field), 0)
        # The same beside figures that rest on it.
        for line in lines:
            found = re.search(r"sur ([\d ]+) actions? non abandonnées?, ce qui est renseigné : (.*)",
                              line)
            if found:
                say("texte, à côté", ("contrat", "non abandonnées"),
                    int(found.group(1).replace(" ", "")))
                # What of it is unsure stands in brackets.
                for each in re.sub(r" \([^)]*\)", "", found.group(2)).split(", "):
                    field, count = each.rsplit(" ", 1)
                    say("texte, à côté", ("contrat", "renseigné", field), int(count))

    def read_requirements(self, lines):
        head = next((line for line in lines if line.startswith("Exigences (")), None)
        if head is None:
            return
        held, out_of = map(int, re.findall(r"\d+", head))
        self.figures.say("texte", ("règle", "exigence-non-tenue"), out_of - held)
        rows = [line for line in lines[lines.index(head) + 1:lines.index(head) + 1 + out_of]]
        self.figures.say("texte, lignes", ("règle", "exigence-non-tenue"),
                         sum(1 for row in rows if not re.search(r"\s{2,}tenue\s{2,}", row)))
        for key, label in REQUIREMENTS.items():
            row = next((row for row in rows if row.strip().startswith(label)), None)
            changes = re.search(r"\s{2,}\D*?(\d+)", row or "")
            if key in self.unmet and changes:
                self.figures.say("texte", ("exigence", key), int(changes.group(1)))

    def read_page(self, arguments):
        run("report", self.contract, *arguments, "-o", self.folder / "r")
        page = plain((self.folder / "r" / "complet.html").read_text(encoding="utf-8"))
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

        self.read_page_filled(page, words)
        self.read_page_scenario(page, words)

    def read_page_filled(self, page, words):
        say = self.figures.say
        tables = {"table-renseigne": None, "table-renseigne-par-axe": "axe",
                  "table-renseigne-par-organisation": "partenaire"}
        for ident, kind in tables.items():
            table = re.search(rf'<table id="{ident}".*?</table>', page, re.S)
            if not table:
                continue
            heads = [words(cell) for cell in re.findall(r"<th scope=\"col\"[^>]*>(.*?)</th>",
                                                        table.group(0), re.S)]
            for row in re.findall(r"<tr><th scope=\"row\">(.*?)</tr>", table.group(0), re.S):
                cells = row.split("</th>", 1)[1]
                cells = [words(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", cells, re.S)]
                name = words(row.split("</th>", 1)[0])
                if kind is None:
                    filled, live = cells[0].split(" sur ")
                    say("page", ("contrat", "renseigné", name), int(filled.replace(" ", "")))
                    say("page", ("contrat", "non abandonnées"), int(live.replace(" ", "")))
                    continue
                who = re.search(rf'href="#fiche-{kind}-([^"]+)"', row)
                who = who.group(1) if who else None
                if kind == "axe":
                    who = "axe " + re.match(r"(?:axe )?(\S+)", name).group(1)
                for head, cell in list(zip(heads[1:], cells))[1:-1]:
                    filled, live = cell.split(" (")[0].split(" sur ")
                    say("page", (who, "renseigné", head), int(filled.replace(" ", "")))
                    say("page", (who, "non abandonnées"), int(live.replace(" ", "")))
        for field, count in itertools.chain.from_iterable(
                re.findall(r"([a-zé]+) (\d+)", found) for found in re.findall(
                    r"[Ss]ur [\d ]+ actions? non abandonnées?, ce qui est renseigné : ([^.<]*)",
                    page)):
            say("page, à côté", ("contrat", "renseigné", field), int(count))

    def read_page_scenario(self, page, words):
        table = re.search(r'<table id="table-avant-apres-exigences-tenues".*?</table>', page, re.S)
        if not table:
            return
        say = self.figures.say
        for name, cells in re.findall(r'<tr><th scope="row">(.*?)</th>(.*?)</tr>', table.group(0),
                                      re.S):
            cells = [words(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", cells, re.S)]
            key = next((key for key, label in REQUIREMENTS.items()
                        if words(name).startswith(label)), None)
            if cells[0] == "non" and key in self.unmet:
                say("page", ("exigence", key), int(re.search(r"\d+", cells[1]).group(0)))
        lead = re.search(r"Ce scénario change : .*?</p>", page, re.S).group(0)
        after, before = re.search(r"sans porteur, hors abandonnées : (\d+) au lieu de (\d+)",
                                  lead).groups()
        say("page, avant/après", ("tout", "sans porteur"), int(after))
        say("page, avant/après", "sans porteur, base", int(before))
        row = re.search(r"sans porteur \(hors abandonnées\)</th>(.*?)</tr>", page, re.S).group(1)
        cells = [words(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", row, re.S)]
        say("page, tableau", "sans porteur, base", int(cells[0]))
        say("page, tableau", ("tout", "sans porteur"), int(cells[1]))
        held, out_of = re.search(r"exigences tenues : (\d+) sur (\d+)", lead).groups()
        say("page, avant/après", ("règle", "exigence-non-tenue"), int(out_of) - int(held))

    def read_sheet(self, source, who, lead, body):
        found = re.match(r"(?:Ne p|P)orte (.*?), (?:ne )?prend part à (.*?), (?:ne )?finance (.*?)\b "
                         r"(?:en|au|dans|sur)\b", lead)
        if not found:
            return
        for role, text in zip(("carries", "takes_part", "funds"), found.groups()):
            self.figures.tally(source, who, role, text)
        together = re.search(r"Services compris, (?:ne )?porte (.*?), (?:ne )?prend part", body)
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
            if re.fullmatch(r"plan-(plan|scenario|(recapitulatif-)?\d{4})", name):
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
        for each in self.answer["porteurs"][:4]:
            lost = json.loads(run("plan", self.contract, *arguments, "--sans", each["id"],
                                  "--format", "json"))["what_if"]
            together = 0
            for key in ("actions_without_porteur", "actions_left_to_unnamed",
                        "actions_with_fewer_porteurs"):
                self.figures.say("plan --sans", (each["id"], key), len(lost[key]))
                together += len(lost[key])
            self.figures.say("plan --sans", (each["id"], "services compris"), together)


    def read_proposals(self, arguments):
        """plan --porteurs: who could carry what nobody does."""
        text = plain(run("plan", self.contract, *arguments, "--porteurs"))
        answer = json.loads(run("plan", self.contract, *arguments, "--porteurs", "--format",
                                "json"))["porteurs"]
        orphans = [each for each in answer["proposals"] if not each["uncertain"]]
        self.figures.say("plan --porteurs", ("tout", "sans porteur"), len(orphans))
        for each in answer["proposals"]:
            for candidate in each["candidates"]:
                self.figures.say("plan --porteurs", (candidate["id"], "carries"),
                                 candidate["load"])
        head = re.search(r"(\d+) actions? à pourvoir", text)
        done = re.search(r"(\d+) actions? réalisées? sans porteur", text)
        if head and all(not each["uncertain"] for each in answer["proposals"]):
            self.figures.say("plan --porteurs, texte", ("tout", "sans porteur"),
                             int(head.group(1)) + (int(done.group(1)) if done else 0))

    def read_comparison(self):
        """compare, of this table with the one before it."""
        if not isinstance(self.answer["year"], int) or "scenario.toml" in str(self.contract) or \
                (Path(self.contract) / "scenario.toml").exists():
            return
        before = f"{self.answer['year'] - 1}"
        if not (Path(self.contract) / "bilans" / f"{before}.csv").exists():
            return
        years = f"{before},{self.answer['year']}"
        say = self.figures.say
        counts = json.loads(run("compare", self.contract, "--years", years, "--format",
                                "json"))["counts"]["after"]
        say("compare, json", "actions", counts["actions"])
        say("compare, json", "porteurs", counts["porteurs"])
        say("compare, json", "objectifs sans action", counts["objectives_without_action"])
        for key, what in (("without_porteur", "sans porteur"), ("with_porteur", "avec porteur")):
            self.figures.tally("compare, json", "tout", what,
                               (counts[key], counts[key + "_abandoned"]))
        text = plain(run("compare", self.contract, "--years", years, "--all"))
        for label, what in (("actions", "actions"),
                            ("avec porteur", ("tout", "avec porteur")),
                            ("sans porteur (hors abandonnées)", ("tout", "sans porteur")),
                            ("organisations qui portent", "porteurs"),
                            ("objectifs que le tableau n’imprime pas", "objectifs non imprimés"),
                            ("non abandonnées", ("contrat", "non abandonnées")),
                            ("… dont la case « porteur » est remplie", ("contrat", "renseigné", "porteur")),
                            ("… dont les partenaires sont renseignés",
                             ("contrat", "renseigné", "partenaires"))):
            found = re.search(rf"^  {re.escape(label)} +\d+ +(\d+) ", text, re.M)
            if found:
                say("compare, texte", what, int(found.group(1)))
        part = re.search(r"^Organisations \(.*?\n\n", text, re.M | re.S).group(0)
        part = re.sub(r"\n {6}", " ", part)
        for list_of in re.findall(r"^  (?:portent désormais|portent toujours) \(\d+\) : (.*)$", part,
                                  re.M):
            for name, live, abandoned in re.findall(
                    r"(?:^|, )(.+?) \((\d+)(?:, \+ (\d+) abandonnées?)?\)(?=, |$)", list_of):
                who = self.names.get(name)
                if who:
                    self.figures.tally("compare, texte", who, "carries",
                                       (int(live), int(abandoned or 0)))


class Equality(unittest.TestCase):
    maxDiff = None

    def check(self, contract, year=None, least=100):
        gathered = Gathered(contract, year)
        said = gathered.figures.said
        compared = {what: by for what, by in said.items() if len(by) > 1}
        self.assertGreater(len(compared), least, "too little was found to compare")
        self.assertEqual(gathered.figures.differing(), {})
        self.assertTrue(gathered.assert_same)
        # Each place that shows organisations, totals and rules was read.
        sources = {source for by in said.values() for source in by}
        self.assertLessEqual({"json", "texte", "xlsx", "sqlite", "page, fiche", "page, règles",
                              "page, chiffres", "page, élus", "xlsx, matrice", "dot, fiche", "dot"}, sources)
        return gathered

    def test_the_latest_review_of_cls_2(self):
        gathered = self.check(LORRAINE)
        said = gathered.figures.said
        # As read in the rows: 13 cells name the PETR, one of them of an abandoned action.
        self.assertEqual(set(said["petr", "carries"].values()), {12})
        self.assertEqual(set(said["petr", "carries, abandonnées"].values()), {1})
        self.assertLessEqual({"compare, texte", "plan --porteurs", "json, renseigné"},
                             set(said["petr", "carries"]))
        self.assertLessEqual({"texte", "texte, à côté", "xlsx", "sqlite", "page", "page, à côté",
                              "compare, texte"}, set(said["contrat", "renseigné", "porteur"]))
        self.assertEqual(set(said["objectifs non imprimés"].values()), {1})
        self.assertGreaterEqual(len(said["petr", "carries"]), 9)

    def test_an_earlier_review_of_cls_2(self):
        self.check(LORRAINE, "2021")

    def test_the_recapitulatif_of_cls_2(self):
        self.check(LORRAINE, "récapitulatif")

    def test_the_plan_of_metz(self):
        self.check(METZ)

    def test_a_scenario(self):
        gathered = self.check(SCENARIO)
        for key, changes in (("financeur_par_action", 43), ("indicateur_par_action", 44)):
            said = gathered.figures.said["exigence", key]
            self.assertEqual(set(said.values()), {changes})
            self.assertGreaterEqual(len(said), 4)
        self.assertEqual(set(gathered.figures.said["sans porteur, base"].values()), {22})
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
        self.assertEqual(len(rhythm), 6)
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

    def test_without_axes_objectives_or_bodies(self):
        folder = Path(tempfile.mkdtemp(prefix="maillage nu "))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        (folder / "contrat.toml").write_text('[contrat]\nid = "nu"\nnom = "Contrat nu"\n'
                                             "debut = 2020-01-01\n", encoding="utf-8")
        (folder / "bilans").mkdir()
        for year, rows in ((2021, BARE_CSV), (2022, BARE_CSV.replace("Oubliée;;", "Oubliée;caf;"))):
            (folder / "bilans" / f"{year}.csv").write_text(rows, encoding="utf-8")
        gathered = self.check(folder, "2022", least=30)
        said = gathered.figures.said
        self.assertEqual(set(said["tout", "sans porteur"].values()), {1})
        # Each of two carries two: no one carries most, and a tie is said as one.
        self.assertEqual(set(said["caf", "carries"].values()), {2})
        self.assertEqual(set(said["petr", "carries"].values()), {2})
        # Nothing is said of bodies and objectives that the contract does not have.
        self.assertEqual([rule for rule in gathered.rules
                          if "instance" in rule or "objectif" in rule or "copil" in rule], [])
        # An indicator that one row in eleven fills is one matter, not ten.
        self.assertNotIn("action-sans-indicateur", gathered.rules)
        self.assertEqual(set(said["contrat", "renseigné", "indicateur"].values()), {1})


if __name__ == "__main__":
    unittest.main()
