"""The rows of the contracts in other shapes than an action a row: matrices, edge lists, two sheets,
sub-actions, the export of Territoires en Transitions; for corpus_test.py, in every format that has room
for them."""

import drawn_tables

STATES = ["À venir", "En cours", "Réalisé", "Abandonné"]
READ_AS = {"À venir": "non commencé", "En cours": "en cours", "Réalisé": "réalisé", "Abandonné": "abandonné"}
GIVEN = ["Jeanne", "Samira", "Karim", "Paul", "Hélène"]
SURNAMES = ["Exemple", "Modèle", "Essai", "Spécimen"]


class MadeShape:
    """As MadeFile of corpus_test.py: a file, and what is in it."""

    formats = ("csv", "xlsx", "ods")

    def __init__(self, random, kind, rows):
        self.random = random
        self.year = "plan"
        self.persons = set()
        # Some contracts call a co-porteur a partner as well; a cell of a matrix holds one letter.
        self.rows = [{**row, "partners": [each for each in row["partners"] if each not in row["carriers"]]}
                     for row in rows]
        self.truth = []
        self.format = random.choice(self.formats)
        self.sheets = getattr(self, kind.replace(" ", "_"))()

    def write(self, folder):
        path = folder / f"suivi.{self.format}"
        drawn_tables.WRITERS[self.format](path, self.sheets)
        return path

    def holds(self, row, carriers, partners=(), objective="", state=None, title=None):
        self.truth.append({"title": title or row["title"], "objective": objective, "cell": "",
                           "right": "named" if carriers else "none", "names": list(carriers),
                           "partners": list(partners), "ties": True, "state": state})

    def organisations(self):
        """Of these rows, in a drawn order; a matrix has two at least."""
        names = sorted({name for row in self.rows for name in row["carriers"] + row["partners"]})
        names = (names + ["CAF", "ARS"])[:max(2, len(names))]
        self.random.shuffle(names)
        return names

    def matrix_of(self, letters):
        names = self.organisations()
        grid = [["Action", *names]]
        for row in self.rows:
            grid.append([row["title"], *[letters(row, name) for name in names]])
        if self.random.random() < 0.4:  # organisations down, actions across
            grid = [list(cells) for cells in zip(*grid)]
            grid[0][0] = "Structure"
        return {"Matrice": grid}

    def raci(self):
        def letters(row, name):
            return "R" if name in row["carriers"] else "C" if name in row["partners"] else ""
        for row in self.rows:
            self.holds(row, row["carriers"], row["partners"])
        return self.matrix_of(letters)

    def noughts(self):
        """Who takes part, without a word on who carries."""
        def letters(row, name):
            return "1" if name in row["carriers"] + row["partners"] else "0"
        for row in self.rows:
            self.holds(row, [], row["carriers"] + row["partners"])
        return self.matrix_of(letters)

    def edges(self):
        header = self.random.choice([["Organisation", "Action", "Rôle"], ["source", "target", "label"]])
        ties = []
        for row in self.rows:
            for role in ("carriers", "partners"):
                word = "porteur" if role == "carriers" else "partenaire"
                ties += [[name, row["title"], word] for name in row[role]]
            if row["carriers"] or row["partners"]:  # an action that nobody is tied to stands in no list
                self.holds(row, row["carriers"], row["partners"])
        self.random.shuffle(ties)
        return {"Liens": [header, *ties]}

    def two_sheets(self):
        """Organisations by their sigles in the plan, by their names in the other sheet."""
        names = self.organisations()
        consonants = "BCDFGKLMNPRSTVZ"
        sigles = {name: "".join(consonants[(i * step + shift) % len(consonants)]
                                for step, shift in ((1, 0), (4, 3), (7, 1), (2, i // 15)))
                  for i, name in enumerate(names)}
        plan = [["N°", "Action", "Porteur", "Partenaires"]]
        for number, row in enumerate(self.rows, 1):
            cells = [", ".join(sigles[name] for name in row[role]) for role in ("carriers", "partners")]
            plan.append([str(number), row["title"], *cells])
            self.holds(row, row["carriers"], row["partners"])
        known = [["Sigle", "Nom de la structure"], *[[sigles[name], name] for name in sorted(names)]]
        return {"Plan": plan, "Organisations": known}

    def sub_actions(self):
        """A step below each action: without a porteur of its own it is carried by its action's."""
        grid = [["N°", "Action", "Porteur", "État"]]
        for number, row in enumerate(self.rows, 1):
            state, step = self.random.choice(STATES), f"Étape {number} : préparer"
            carriers = ", ".join(row["carriers"])
            grid.append([f"1.{number}", row["title"], carriers, state])
            grid.append([f"1.{number}.1", step, "", ""])
            self.holds(row, row["carriers"], state=READ_AS[state])
            self.holds(row, row["carriers"], title=step)
        return {"Suivi": grid}

    def platform(self):
        """The export of Territoires en Transitions: two rows of headers, several values a cell on lines,
        columns that nobody filled left out, a column of notes a year, who made and changed the row."""
        columns = [("Présentation de l’action", "Axe (x)"), ("", "Sous-axe (x.x)"),
                   ("", "Titre de l'action"), ("", "Descriptif"),
                   ("Acteurs", "Personne pilote"), ("", "Structure pilote"), ("", "Partenaires"),
                   ("Modalités de mise en œuvre", "Statut"), ("", "Niveau de priorité"),
                   ("", "Date de début"), ("", "Date de fin"), ("", "Notes 2024"), ("", "Notes 2025"),
                   ("Suivi", "Date de création"), ("", "Créé par"), ("", "Modifié par")]
        grid = [[group or "<" for group, _ in columns], [header for _, header in columns]]
        for row in self.rows:
            given, surname = self.random.choice(GIVEN), self.random.choice(SURNAMES)
            self.persons.add(surname)
            person, state = f"{given} {surname.upper()}", self.random.choice(STATES)
            code = row["objective"].split(" ")[0].split(".")[0] if row["objective"] else ""
            grid.append([f"{code}. Axe {code}" if code else "", row["objective"], row["title"],
                         "Une description", person, "\n".join(row["carriers"]),
                         "\n".join(row["partners"]), state, "Moyen", "01/01/2024", "31/12/2026",
                         "Vu en réunion", "", "05/01/2024", person, person])
            carriers = row["carriers"]
            self.holds(row, carriers, row["partners"], row["objective"], READ_AS[state])
            if not carriers:
                self.truth[-1]["right"] = "person"
        filled = [any(row[c] for row in grid[2:]) for c in range(len(columns))]
        kept = [c for c in range(len(columns)) if filled[c]]
        return {"Plan": [[row[c] for c in kept] for row in grid]}


class Platform(MadeShape):
    formats = ("xlsx", "ods")  # its groups are merged cells


class Workbook(MadeShape):
    formats = ("xlsx", "ods")  # of several sheets


SHAPES = {"raci": MadeShape, "noughts": MadeShape, "edges": MadeShape, "two sheets": Workbook,
          "sub actions": MadeShape, "platform": Platform}
