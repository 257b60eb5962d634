"""Made contracts for a region or a country: seeded, with the sizes, gaps and spellings that real ones have.

    made_contracts.py FOLDER COUNT [SEED]

Each is a folder with contrat.toml, actions.csv and bilans; `verite.json` says which organisation each partner
of each contract truly is, for who checks what `maillage region` joins. All names are made up but those of
departments and of public bodies that every department has.
"""

import csv
import json
import random
import sys
from pathlib import Path

DEPARTMENTS = [
    ("08", "Ardennes", "des Ardennes"), ("10", "Aube", "de l’Aube"), ("51", "Marne", "de la Marne"),
    ("52", "Haute-Marne", "de la Haute-Marne"), ("54", "Meurthe-et-Moselle", "de Meurthe-et-Moselle"),
    ("55", "Meuse", "de la Meuse"), ("57", "Moselle", "de la Moselle"), ("67", "Bas-Rhin", "du Bas-Rhin"),
    ("68", "Haut-Rhin", "du Haut-Rhin"), ("88", "Vosges", "des Vosges"),
    ("21", "Côte-d’Or", "de la Côte-d’Or"), ("25", "Doubs", "du Doubs"), ("39", "Jura", "du Jura"),
    ("58", "Nièvre", "de la Nièvre"), ("70", "Haute-Saône", "de la Haute-Saône"),
    ("71", "Saône-et-Loire", "de Saône-et-Loire"), ("89", "Yonne", "de l’Yonne"),
    ("02", "Aisne", "de l’Aisne"), ("59", "Nord", "du Nord"), ("60", "Oise", "de l’Oise"),
    ("62", "Pas-de-Calais", "du Pas-de-Calais"), ("80", "Somme", "de la Somme"),
    ("14", "Calvados", "du Calvados"), ("27", "Eure", "de l’Eure"), ("50", "Manche", "de la Manche"),
    ("61", "Orne", "de l’Orne"), ("22", "Côtes-d’Armor", "des Côtes-d’Armor"), ("29", "Finistère", "du Finistère"),
    ("35", "Ille-et-Vilaine", "d’Ille-et-Vilaine"), ("56", "Morbihan", "du Morbihan"),
]
REGIONS = ["Grand Est"] * 10 + ["Bourgogne-Franche-Comté"] * 7 + ["Hauts-de-France"] * 5 + ["Normandie"] * 4 + ["Bretagne"] * 4
BEGINS = ["Val", "Mont", "Fresn", "Bar", "Comm", "Verv", "Roch", "Brév", "Lign", "Étain", "Ancer", "Vauc", "Dieu", "Maiz",
          "Sorc", "Vign", "Clerm", "Beau", "Sampig", "Trond", "Gond", "Pier", "Hatt", "Morl", "Void", "Revig", "Lér"]
ENDS = ["ville", "court", "ey", "oncourt", "iers", "eul", "ange", "igny", "euvre", "ières", "on", "elle", "ette", "ange"]
SAINTS = ["Saint-Nicolas", "Saint-Joseph", "Sainte-Anne", "Saint-Charles", "Saint-Martin", "Saint-Rémy"]
THEMES = [
    ("Mobilité et accès aux soins", 0.1), ("Prévention des addictions", 0.75), ("Santé mentale", 0.8),
    ("Nutrition et activité physique", 0.7), ("Dépistage des cancers", 0.7), ("Vieillissement et autonomie", 0.75),
    ("Santé des jeunes", 0.75), ("Habitat indigne et précarité énergétique", 0.0), ("Violences intrafamiliales", 0.6),
    ("Attractivité médicale", 0.8), ("Qualité de l’air intérieur", 0.25), ("Aidants familiaux", 0.65),
    ("Parentalité et petite enfance", 0.75), ("Perturbateurs endocriniens", 0.0), ("Vaccination", 0.7),
    ("Handicap et inclusion", 0.6), ("Numérique en santé", 0.3), ("Sport-santé", 0.8), ("Douleur chronique", 0.2),
]
VERBS = ["Ateliers", "Forum", "Formation", "Plaquette", "Permanences", "Groupe de travail", "Diagnostic", "Campagne",
         "Journée", "Parcours", "Soirée-débat", "Annuaire", "Enquête", "Équipe mobile", "Semaine"]
SUBJECTS = ["nutrition", "addictions", "premiers secours en santé mentale", "aidants", "dépistage", "mobilité solidaire",
            "logement", "sommeil", "écrans", "vaccination", "santé des femmes", "sport sur ordonnance", "isolement",
            "accès aux droits", "numérique", "chutes", "audition", "contraception", "maladies chroniques", "radon"]
STATES = ["réalisé", "en cours", "réflexion engagée", "non commencé", "abandonné"]


def luhn(digits):
    total = 0
    for i, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if i % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


class Country:
    """Organisations that are one wherever they stand, each with the ways its name is written."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.number = 0
        self.towns = {}

    def siren(self):
        self.number += 1
        digits = f"{20000000 + self.number * 37 % 70000000:08d}"
        return digits + luhn(digits)

    def org(self, truth, kind, *names):
        known = self.towns.setdefault(truth, None)
        if known is None:
            known = self.towns[truth] = {"truth": truth, "type": kind, "names": names, "siren": self.siren()}
        return known

    def town(self):
        return self.random.choice(BEGINS) + self.random.choice(ENDS)

    def bodies(self, department):
        code, name, of = DEPARTMENTS[department]
        region = REGIONS[department]
        return [
            self.org(f"cd-{code}", "département", f"Conseil départemental {of}", f"CD {code}", f"Département {of}",
                     "Conseil départemental"),
            self.org(f"ars-{region}", "ars", f"Agence régionale de santé {region}", f"ARS {region}", f"ARS {region}", "ARS"),
            self.org(f"cpam-{code}", "sécurité sociale", f"CPAM {of}", f"Caisse primaire d’assurance maladie {of}",
                     f"CPAM {code}", "CPAM"),
            self.org(f"caf-{code}", "sécurité sociale", f"CAF {of}", f"Caisse d’allocations familiales {of}", f"CAF {code}"),
            self.org(f"msa-{region}", "sécurité sociale", f"MSA {region}", "MSA"),
            self.org(f"region-{region}", "région", f"Région {region}", f"Conseil régional {region}"),
            self.org(f"dsden-{code}", "administration", f"DSDEN {of}", f"DSDEN {code}"),
            self.org(f"pref-{code}", "administration", f"Préfecture {of}", f"Préfecture {code}"),
            self.org("france-travail", "administration", "France Travail", "Pôle emploi"),
            self.org(f"ireps-{region}", "association", f"IREPS {region}", "IREPS"),
            self.org(f"mf-{region}", "mutuelle", f"Mutualité française {region}", f"Mutualité Française {region}"),
        ]


class Made:
    def __init__(self, country, folder, place, number):
        self.country, self.random, self.folder = country, country.random, folder
        self.department = place
        self.code, self.name, self.of = DEPARTMENTS[place]
        self.number = number
        self.partners = []  # id, name, organisation
        self.truth = {}

    def add(self, organisation, name=None):
        if any(each[2] is organisation for each in self.partners):
            return
        chosen = name or self.random.choice(organisation["names"])
        if self.random.random() < 0.03 and len(chosen) > 12:  # a slip
            at = self.random.randrange(4, len(chosen) - 2)
            chosen = chosen[:at] + chosen[at + 1:]
        if self.random.random() < 0.08:
            chosen = chosen.upper()
        if any(each[1].lower() == chosen.lower() for each in self.partners):
            return
        identity = f"o{len(self.partners) + 1}"
        self.partners.append((identity, chosen, organisation))
        self.truth[identity] = organisation["truth"]

    def settle(self, seat, epcis):
        """The organisations of a territory."""
        chance = self.random.random
        self.seat, self.epcis = seat, epcis
        for body in self.country.bodies(self.department):
            if chance() < 0.8:
                self.add(body)
        here = f"{self.code}-{seat}"
        for town in epcis:
            self.add(self.country.org(f"cc-{self.code}-{town}", "codecom", f"Communauté de communes de {town}", f"CC {town}",
                                      f"Codecom de {town}"))
        for town in [seat, *epcis]:
            if chance() < 0.7:
                self.add(self.country.org(f"commune-{self.code}-{town}", "commune", f"Ville de {town}", f"Commune de {town}"))
            if chance() < 0.4:
                saint = self.random.choice(SAINTS)
                self.add(self.country.org(f"ehpad-{here}-{saint}", "établissement social", f"EHPAD {saint}",
                                          f"EHPAD {saint} de {seat}"))
        saint = self.random.choice(SAINTS)
        self.add(self.country.org(f"ch-{here}", "établissement de santé", f"Centre hospitalier de {seat}", f"CH {seat}",
                                  f"Centre hospitalier {saint}"))
        self.add(self.country.org(f"ml-{here}", "association", f"Mission locale de {seat}", "Mission locale"))
        self.add(self.country.org(f"cpts-{here}", "libéral", f"CPTS de {seat}", f"CPTS {seat}"))
        self.add(self.country.org(f"admr-{here}", "association", "ADMR", f"ADMR de {seat}"))
        for i in range(self.random.randint(6, 25)):
            word = self.random.choice(["Les Amis de", "Association", "Club sportif de", "Maison de santé de", "Centre social de",
                                       "Collège de", "Lycée de"])
            town = self.random.choice([seat, *epcis])
            self.add(self.country.org(f"{word}-{here}-{town}", "association" if "C" != word[0] else "autre",
                                      f"{word} {town}"))
        return self

    def write(self, nature, shared):
        random = self.random
        self.folder.mkdir(parents=True, exist_ok=True)
        numbers = random.random() < 0.15
        epcis = [each for each in self.partners if each[2]["type"] == "codecom"]
        lines = ["[contrat]", f'nom = "{nature} de {self.seat} ({self.code})"', f'territoire = "Pays de {self.seat} ({self.code})"',
                 'debut = "2019-01-01"', 'fin = "2024-12-31"', f"epci = {json.dumps([each[0] for each in epcis])}"]
        themes = random.sample(THEMES, random.randint(5, 11))
        for axis in range(1, 4):
            lines += ["", "[[axe]]", f'id = "{axis}"', f'nom = "Axe {axis}"']
        objectives = []
        for at, (theme, _) in enumerate(themes):
            axis = at % 3 + 1
            identity = f"{axis}.{at // 3 + 1}"
            objectives.append((identity, themes[at]))
            lines += ["", "[[objectif]]", f'id = "{identity}"', f"nom = {json.dumps(theme, ensure_ascii=False)}", f'axe = "{axis}"']
        for identity, name, organisation in self.partners:
            lines += ["", "[[partenaire]]", f'id = "{identity}"', f"nom = {json.dumps(name, ensure_ascii=False)}"]
            if random.random() < 0.9:
                lines.append(f'type = "{organisation["type"]}"')
            if numbers:
                lines.append(f'siren = "{organisation["siren"]}"')
        members = random.sample(self.partners, min(len(self.partners), random.randint(5, 12)))
        meetings = sorted(f"{random.randint(2019, 2023)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}"
                          for _ in range(random.randint(0, 8)))
        lines += ["", "[[instance]]", 'id = "copil"', 'nom = "COPIL"', 'niveau = "stratégique"', "rythme = 1",
                  f"membres = {json.dumps([each[0] for each in members])}", f"reunions = {json.dumps(meetings)}"]
        (self.folder / "contrat.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.tables(objectives, epcis, shared)
        return self.truth

    def tables(self, objectives, epcis, shared):
        random = self.random
        actions = []
        weights = [3 if i < 12 else 1 for i in range(len(self.partners))]  # few carry much
        for at in range(int(random.lognormvariate(4, 0.5))):
            identity, (theme, chance) = random.choice(objectives)
            carriers = []
            if random.random() < chance:
                carriers = [each[1] for each in random.choices(self.partners, weights, k=1 if random.random() < 0.85 else 2)]
            cell = " ; ".join(dict.fromkeys(carriers))
            if not cell and chance > 0 and random.random() < 0.1:
                cell = "Non déterminé"
            partners = [each[1] for each in random.choices(self.partners, weights, k=random.choice([0, 0, 1, 2, 3, 5]))]
            actions.append([f"a{at + 1}", identity, f"{random.choice(VERBS)} {random.choice(SUBJECTS)} {at + 1}", cell,
                            " ; ".join(dict.fromkeys(partners)),
                            " ; ".join(each[1] for each in epcis if random.random() < 0.4), ""])
        for title, carrier, code in shared:
            name = next((each[1] for each in self.partners if each[2]["truth"] == carrier), "")
            actions.append([f"c{len(actions)}", next(o[0] for o in objectives if o[1][1] > 0), title, name, "", "", code])
        header = ["id", "objectif", "action", "porteur", "partenaires", "epci", "action partagée"]
        with open(self.folder / "actions.csv", "w", newline="", encoding="utf-8") as file:
            csv.writer(file, delimiter=";").writerows([header, *actions])
        years = random.choice([[], [2022], [2021, 2022], [2020, 2021, 2022, 2023]])
        for year in years:
            folder = self.folder / "bilans"
            folder.mkdir(exist_ok=True)
            rows = [[*row, random.choices(STATES, [4, 3, 2, 3, 1])[0] if random.random() < 0.9 else ""] for row in actions
                    if random.random() < 0.95]
            with open(folder / f"{year}.csv", "w", newline="", encoding="utf-8") as file:
                csv.writer(file, delimiter=";").writerows([[*header, "état"], *rows])


def make(folder, count, seed=1):
    country = Country(seed)
    truth = {}
    number = 0
    while number < count:
        # A region of 40 is Grand Est's; a country is all of them.
        place = country.random.randrange(10 if count <= 60 else len(DEPARTMENTS))
        seat, epcis = country.town(), [country.town() for _ in range(country.random.randint(1, 4))]
        # Some territories have a CLS and a CLSM, with an action in both.
        natures = ["CLS", "CLSM"] if country.random.random() < 0.12 and number + 1 < count else ["CLS"]
        both = [(f"Semaine de la santé mentale {number}", f"ch-{DEPARTMENTS[place][0]}-{seat}", f"ssm-{number}"),
                (f"Conseil local {number} de la santé", f"ch-{DEPARTMENTS[place][0]}-{seat}", "")] if len(natures) > 1 else []
        for nature in natures:
            number += 1
            path = Path(folder) / DEPARTMENTS[place][0] / f"{nature.lower()}-{number:03d}"
            made = Made(country, path, place, number).settle(seat, epcis)
            truth[str(path.relative_to(folder))] = made.write(nature, both)
    (Path(folder) / "verite.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1))
    return truth


if __name__ == "__main__":
    make(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
