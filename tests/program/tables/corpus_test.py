"""Files that nobody here wrote: tables made of the rows of the two contracts in every way that people
keep them, read back and compared with what was written into them.

A kind of file varies one thing (headers, separators, nobody's words, persons…), the last kind all of
them. Seeded: the same files each time. `--large` makes twenty times as many; the table is printed."""

import csv
import io
import json
import os
import random
import sys
import tempfile
import unittest
import unicodedata
from collections import Counter
from pathlib import Path

import drawn_tables
from drawn_tables import run
from made_shapes import SHAPES

ROOT = Path(os.environ["MAILLAGE_ROOT"])
LARGE = "--large" in sys.argv
FILES = int(os.environ.get("CORPUS_FILES", 140 if LARGE else 7))  # of a kind
SAMPLE = 14                     # rows of a file, about
YEAR = 2026

# What the contracts list beside organisations: several of them, or one that is not said.
NO_ONE = ("Acteurs locaux volontaires", "Structures locales du territoire", "sans précision", "non dit",
          "Professionnels de santé", "non nommées")

HEADERS = {
    "fr": {
        "axis": ["Axe", "Axe stratégique", "Axes"],
        "objective": ["Objectif", "Objectif opérationnel", "Objectifs opérationnels", "OBJECTIF"],
        "number": ["N°", "N° fiche", "Numéro"],
        "title": ["Action", "Actions", "Intitulé de l'action", "Titre de l'action", "Libellé action", "Quoi ?",
                  "Fiche action", "Nom de l'action", "Projet", "Mesure", "Tâche", "ACTIONS", "Action prévue"],
        "porteur": ["Porteur", "Porteur(s)", "Structure porteuse", "Porté par", "Pilote", "Qui ?",
                    "Porteur de l'action", "Structure pilote", "Structure", "Acteur", "Maître d'ouvrage",
                    "PORTEUR", "Porteurs / co-porteurs", "Responsable", "Chef de file", "Organisme porteur"],
        "partners": ["Partenaires", "Partenaire(s)", "Partenaires associés", "Partenaires impliqués",
                     "PARTENAIRES", "Avec qui ?", "Partenaires mobilisés"],
        "state": ["État", "État d'avancement", "Avancement", "Statut", "Où en est-on ?",
                  "Etat", "ETAT", "Suivi", "Niveau d'avancement"],
    },
    "en": {
        "axis": ["Theme", "Axis", "Strategic axis"],
        "objective": ["Objective", "Goal", "Objectives"],
        "number": ["No.", "Number", "Ref"],
        "title": ["Action", "Actions", "Action title", "Activity", "What", "Task", "Project"],
        "porteur": ["Lead", "Lead agency", "Owner", "Lead organisation", "Who", "Responsible",
                    "Led by", "Organisation"],
        "partners": ["Partners", "Partner agencies", "Supporting partners"],
        "state": ["Status", "Progress", "State", "Current status"],
    },
}
PERSON_HEADERS = {"fr": ["Responsable", "Contact", "Référent", "Suivi par", "Créé par", "Personne pilote"],
                  "en": ["Contact person", "Author", "Created by", "Contact"]}
STATES = {
    "fr": {"réalisé": ["Réalisé", "réalisée", "Terminé", "RÉALISÉ", "100 %"],
           "en cours": ["En cours", "en cours", "EN COURS", "50 %"],
           "non commencé": ["Non commencé", "Pas commencé", "À venir", "0 %"],
           "abandonné": ["Abandonné", "abandonnée"]},
    "en": {"réalisé": ["Done", "Completed", "Complete"], "en cours": ["In progress", "Ongoing", "Under way"],
           "non commencé": ["Not started", "Not begun"], "abandonné": ["Abandoned", "Dropped", "Cancelled"]},
}
NOBODY = {"fr": ["à désigner", "A définir", "à identifier", "Pas identifié", "Aucun à ce jour", "vacant",
                 "néant", "-", "?", "à déterminer", "en recherche", "recherche de porteur en cours", "sans",
                 "porteur à identifier", "non identifié", "#N/A", "/"],
          "en": ["TBD", "to be confirmed", "none", "n/a", "vacant", "not yet identified", "?", "TBC",
                 "nobody", "to be decided", "unassigned", "Owner left, vacant"]}
DOUBT = {"fr": ["{} ?", "{} (à confirmer)", "à définir avec {}", "À déterminer ({} ?)", "{} (?)"],
         "en": ["{} ?", "{} (tbc)", "{} to be confirmed", "TBD ({}?)"]}
# What templates write below their headers, and the names that forms give their fields.
HINTS = {"objective": "Champ texte", "number": "Champ numérique", "title": "(obligatoire)",
         "porteur": "Indiquez la structure", "partners": "[séparateur : virgule]",
         "state": "Liste déroulante", "person": "Prénom NOM"}
TAGS = {"objective": "#objectif", "number": "#numero", "title": "#titre", "porteur": "structure_pilote",
        "partners": "structures_partenaires", "state": "#statut", "person": "#personne"}
GIVEN = ["Jeanne", "Samira", "Karim", "Zoé", "Paul", "Fatoumata", "Ngozi", "Hélène", "Tomasz", "Linh"]
SURNAMES = ["Exemple", "Modèle", "Essai", "Spécimen", "Fictif", "Gabarit", "Maquette"]
# Given names that no list knows: whoever bears one is asked about, alone under "Porteur".
UNKNOWN_GIVEN = ["Ngosi", "Oyelaran", "Tsubaki", "Iñaxi", "Waleran", "Ceywen"]
UNKNOWN_SURNAMES = ["Adeyemi", "Kowalczewski", "Ndongala", "Ravelomanana", "Etxandi", "Brzyski"]
PERSONS = ["{g} {S}", "{g} {s}", "{S} {g}", "Mme {s}", "Dr {s}", "M. {s}", "{i}. {s}"]
JOINTS = [", ", " ; ", "\n", " / ", " + ", ";", " et ", "\n- "]


def folded(text):
    text = unicodedata.normalize("NFKD", text.lower().replace("’", "'").replace("œ", "oe"))
    return " ".join("".join(c if c.isalnum() else " " for c in text if not unicodedata.combining(c)).split())


def organisations(names, mentions):
    found = [names[each["organisation"]] for each in mentions]
    return [name for name in found if not any(words in name for words in NO_ONE)]


def contract_rows():
    """Rows of each contract: objective, title, porteurs and partners."""
    contracts = []
    for name, year in (("coeur-de-lorraine-2018-2023", "2022"), ("metz-2017-2020", "plan")):
        with tempfile.TemporaryDirectory() as folder:
            code, _, err = run("export", ROOT / "contrats" / name, "--format", "json", "--year", year,
                               "-o", folder)
            assert code == 0, err
            (made,) = Path(folder).glob("*.json")
            read = json.loads(made.read_text())
        names = {each["id"]: each["name"] for each in read["organisations"]}
        objectives = {each["id"]: each for each in read["objectives"]}
        (table,) = [each for each in read["tables"] if str(each["year"]) == year]
        titles, rows = set(), []
        for row in table["rows"]:
            key = folded(row["title"])
            if not key or key in titles:
                continue
            titles.add(key)
            objective = objectives.get(row["objective"])
            rows.append({
                "objective": f"{objective['id']} {objective['name']}" if objective else "",
                "title": row["title"],
                "carriers": organisations(names, row["porteurs"]),
                "partners": organisations(names, row["partners"]),
            })
        contracts.append(rows)
    return contracts


class MadeFile:
    """A table in memory, and what is in it."""

    def __init__(self, random, kind, rows):
        self.random = random
        self.kind = kind
        self.language = "en" if self.is_of("english") or (kind == "all" and random.random() < 0.3) else "fr"
        self.truth = []
        self.persons = set()
        self.merged = self.is_of("merged")
        self.once = self.is_of("groups") and not self.merged
        self.columns = self.choose_columns()
        self.joint = random.choice(JOINTS) if self.is_of("separators") else ", "
        if self.language == "en" and self.joint == " et ":
            self.joint = " and "
        self.body = [self.row_of(number, row) for number, row in enumerate(rows, 1)]
        self.format = random.choice(["csv", "xlsx", "ods"])
        if self.merged or self.is_of("sheets"):
            self.format = random.choice(["xlsx", "ods"])
        if kind == "encodings":
            self.format = "csv"

    def is_of(self, feature):
        return self.kind == feature or (self.kind == "all" and self.random.random() < 0.4)

    def choose_columns(self):
        columns = ["objective", "number", "title", "porteur", "partners", "state"]
        if self.is_of("headers"):
            self.random.shuffle(columns)
            if self.once or self.merged:  # groups stand on the left
                columns.remove("objective")
                columns.insert(0, "objective")
        headers = HEADERS[self.language]
        vary = self.kind in ("headers", "english", "all")
        self.header = {each: self.random.choice(headers[each]) if vary else headers[each][0]
                       for each in columns}
        # Persons may stand under some of them: then they are asked about.
        if self.is_of("persons"):
            self.header["person"] = self.random.choice(PERSON_HEADERS[self.language])
            columns.insert(self.random.randrange(1, len(columns)), "person")
        if self.is_of("years"):
            self.header["state"] = f"{headers['state'][0]} {YEAR}"
            self.year = str(YEAR)
        else:
            self.year = "plan"
        return columns

    def person(self):
        given, surname = self.random.choice(GIVEN), self.random.choice(SURNAMES)
        self.persons.add(surname)
        return self.random.choice(PERSONS).format(g=given, s=surname, S=surname.upper(), i=given[0])

    def carriers_of(self, row):
        """(text of the cell, what is right: "named", "none" or "person", the names)."""
        names = row["carriers"]
        if self.is_of("nobody") and (not names or self.random.random() < 0.4):
            if names and self.random.random() < 0.4:
                name = names[0]
                return self.random.choice(DOUBT[self.language]).format(name), "none", []
            return self.random.choice(NOBODY[self.language]), "none", []
        if self.kind == "unknown names" and self.random.random() < 0.3:
            surname = self.random.choice(UNKNOWN_SURNAMES)
            self.persons.add(surname)
            return f"{self.random.choice(UNKNOWN_GIVEN)} {surname}", "person", []
        if self.kind in ("persons", "all") and self.random.random() < 0.25:
            if names and self.random.random() < 0.5:
                return f"{self.person()} ({names[0]})", "named", names[:1]
            return self.person(), "person", []
        if not names:
            return "", "none", []
        return self.joint.join(names), "named", names

    def row_of(self, number, row):
        text, right, names = self.carriers_of(row)
        state = self.random.choice(list(STATES["fr"]))
        words = STATES[self.language][state]
        vary = self.kind in ("states", "english", "all")
        cells = {
            "objective": row["objective"],
            "number": str(number),
            "title": row["title"],
            "porteur": text,
            "partners": self.joint.join(row["partners"]),
            "state": self.random.choice(words) if vary else words[0],
            "person": self.person() if "person" in self.columns and self.random.random() < 0.7 else "",
        }
        self.truth.append({**row, "cell": text, "right": right, "names": names, "state": state})
        return cells

    def grid(self):
        rows = [[each[column] for column in self.columns] for each in self.body]
        at = self.columns.index("objective")
        if self.merged or self.once:
            above = None
            for row in rows:
                if row[at] and row[at] == above:
                    row[at] = "^" if self.merged else ""
                else:
                    above = row[at]
        header = [[self.header[column] for column in self.columns]]
        if self.is_of("two headers") and not self.merged:
            groups = {"objective": "Cadre" if self.language == "fr" else "Framework",
                      "porteur": "Acteurs" if self.language == "fr" else "People",
                      "state": "Suivi" if self.language == "fr" else "Follow-up"}
            header.insert(0, [groups.get(column, "") for column in self.columns])
        if self.is_of("hints"):
            below = self.random.choice([[HINTS], [TAGS], [HINTS, TAGS], [TAGS, HINTS]])
            header += [[words[column] for column in self.columns] for words in below]
        grid = header + rows
        width = len(self.columns)
        if self.is_of("around"):
            title = "Contrat local de santé – tableau de suivi"
            grid = [[title] + [""] * (width - 1), [""] * width] + grid
            total = ["Total"] + [""] * (width - 1)
            grid += [total, [""] * width, [""] * width, ["Note : mis à jour chaque mois."] + [""] * (width - 1)]
        if self.is_of("sheets") and self.format != "csv":
            grid = [[""] + row for row in grid]
        return grid

    def write(self, folder):
        path = folder / f"suivi.{self.format}"
        grid = self.grid()
        if self.format == "csv":
            path.write_bytes(self.csv_bytes(grid))
            return path
        sheets = {"Suivi": grid}
        if self.is_of("sheets"):
            sheets["~Listes"] = [["Structures"], ["CAF"], ["ARS"]]
            sheets["Lisez-moi"] = [["Comment remplir ce tableau"]]
        drawn_tables.WRITERS[self.format](path, sheets)
        return path

    def csv_bytes(self, grid):
        vary = self.is_of("encodings")
        delimiter = self.random.choice(";,\t|") if vary else ";"
        text = io.StringIO()
        writer = csv.writer(text, delimiter=delimiter,
                            lineterminator=self.random.choice(["\n", "\r\n"]) if vary else "\n")
        writer.writerows(grid)
        encoding = self.random.choice(["utf-8", "utf-8-sig", "cp1252", "utf-16"]) if vary else "utf-8"
        return text.getvalue().encode(encoding, errors="replace")


KINDS = ["plain", "headers", "english", "separators", "merged", "groups", "nobody", "persons", "states",
         "years", "encodings", "around", "two headers", "sheets", "hints", "unknown names", "all",
         *SHAPES]


class Score(Counter):
    names = ["files", "unread", "rows", "lost", "invented", "porteur right", "asked", "asserted", "objective",
             "state", "persons through"]

    def line(self, kind):
        cells = [str(self[name]) for name in self.names]
        return "  ".join([kind.ljust(12)] + [cell.rjust(len(name)) for cell, name in zip(cells, self.names)])


def read_back(path, year, folder):
    code, _, err = run("export", path, "--format", "json", "--year", year, "-o", folder)
    if code != 0:
        return None, err
    (made,) = Path(folder).glob("*.json")
    return json.loads(made.read_text()), err


def compare(made, path, score, wrong):
    with tempfile.TemporaryDirectory() as folder:
        read, err = read_back(path, made.year, folder)
    score["files"] += 1
    score["rows"] += len(made.truth)
    if read is None:
        score["unread"] += 1
        score["lost"] += len(made.truth)
        wrong.append(f"{path}: {err}")
        return
    said = json.dumps(read, ensure_ascii=False)
    for person in made.persons:
        for form in (person, person.upper()):
            if form in said:
                score["persons through"] += 1
                wrong.append(f"{path}: {form} stands in the export")
    names = {each["id"]: folded(each["name"]) for each in read["organisations"]}
    objectives = {each["id"]: each for each in read["objectives"]}
    (table,) = [each for each in read["tables"] if str(each["year"]) == made.year]
    rows = {folded(row["title"]): row for row in table["rows"]}
    score["invented"] += len(table["rows"]) - len(rows)
    asked = None
    for truth in made.truth:
        row = rows.pop(folded(truth["title"]), None)
        if row is None:
            score["lost"] += 1
            wrong.append(f"{path}: lost: {truth['title']}")
            continue
        carriers = {names[each["organisation"]] for each in row["porteurs"]}
        right = carriers == {folded(name) for name in truth["names"]}
        if truth["right"] == "person":
            right = right and row["carrying"] == "person"
        if "ties" in truth:
            partners = {names[each["organisation"]] for each in row["partners"]}
            right = right and partners == {folded(name) for name in truth["partners"]}
        if right:
            score["porteur right"] += 1
        else:
            if asked is None:
                asked = asked_of(path)
            is_asked = folded(truth["cell"]) in asked or (row["carrying"] == "uncertain")
            score["asked" if is_asked else "asserted"] += 1
            wrong.append(f"{path}: {'asked' if is_asked else 'ASSERTED'}: « {truth['cell']} » read as "
                         f"{row['carrying']} {sorted(carriers)}")
        objective = objectives.get(row["objective"])
        code = truth["objective"].split(" ")[0]
        is_right = objective is None if not code else bool(objective and objective["id"] == code)
        score["objective"] += is_right
        if not is_right:
            wrong.append(f"{path}: objective {row['objective']} for {truth['objective']}")
        score["state"] += row["state"] == truth["state"]
        if row["state"] != truth["state"]:
            wrong.append(f"{path}: state {row['state']} for {truth['state']}")
    score["invented"] += len(rows)
    wrong.extend(f"{path}: invented: {title}" for title in rows)


def asked_of(path):
    """Subjects of decisions that a person is asked about."""
    _, out, _ = run("check", path, "--format", "json")
    return {folded(each["subject"]) for each in json.loads(out)["contracts"][0]["decisions"]}


class Corpus(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scores, cls.wrong = {}, {}
        sources = contract_rows()
        keep = os.environ.get("CORPUS_KEEP")
        for kind in KINDS:
            score, wrong = cls.scores.setdefault(kind, Score()), cls.wrong.setdefault(kind, [])
            for seed in range(FILES):
                rand = random.Random(f"{kind} {seed}")
                source = rand.choice(sources)
                first = rand.randrange(len(source) - SAMPLE)
                made = SHAPES.get(kind, MadeFile)(rand, kind, source[first:first + rand.randint(6, SAMPLE)])
                with tempfile.TemporaryDirectory() as folder:
                    place = Path(folder)
                    if keep:
                        place = Path(keep) / kind.replace(" ", "-") / str(seed)
                        place.mkdir(parents=True, exist_ok=True)
                    compare(made, made.write(place), score, wrong)
        cls.total = Score()
        print("  ".join(["".ljust(12)] + Score.names))
        for kind, score in cls.scores.items():
            print(score.line(kind))
            cls.total.update(score)
        print(cls.total.line("total"))
        if keep or LARGE:
            for kind in KINDS:
                for each in cls.wrong[kind]:
                    print(kind, "|", each)

    def told(self):
        return "\n".join(each for kind in KINDS for each in self.wrong[kind])

    def test_every_file_is_read(self):
        self.assertEqual(self.total["unread"], 0, self.told())

    def test_no_row_is_lost_or_invented(self):
        self.assertEqual((self.total["lost"], self.total["invented"]), (0, 0), self.told())

    def test_porteurs_are_right_or_asked_about(self):
        self.assertEqual(self.total["asserted"], 0, self.told())
        # Who bears a name that nobody knows cannot be told: that every one of them is asked is right.
        strange = self.scores["unknown names"]
        self.assertGreaterEqual(self.total["porteur right"] + strange["asked"],
                                0.995 * self.total["rows"], self.told())

    def test_objectives_and_states_are_right(self):
        self.assertEqual(self.total["objective"], self.total["rows"], self.told())
        self.assertGreaterEqual(self.total["state"], 0.995 * self.total["rows"], self.told())

    def test_no_person_comes_through(self):
        self.assertEqual(self.total["persons through"], 0, self.told())


if __name__ == "__main__":
    unittest.main(argv=[each for each in sys.argv if each != "--large"])
