"""Public registers in the layouts they are published in, with invented communes, bodies and numbers. MARK
stands in every cell of a person or a phone: it must never come out."""

import json

import openpyxl

MARK = "MARQUEPERSONNE"

CONTRACT = """\
# Un commentaire qui reste.
[contrat]
id = "val"
nom = "CLS du Val de Brume"
epci = ["cc"]

[[partenaire]]
id = "cc"   # celle-ci
nom = "Codecom du Val de Brume"
type = "codecom"

[[partenaire]]
id = "ch"
nom = "CH de Valbrume"

[[partenaire]]
id = "ehpad"
nom = "EHPAD Les Étangs"

[[partenaire]]
id = "clinique"
nom = "Clinique des Brumes"

[[partenaire]]
id = "amis"
nom = "Les Tilleuls"

[[partenaire]]
id = "mairie"
nom = "Commune de Valbrume"

[[partenaire]]
id = "inconnue"
nom = "Les Introuvables"
"""
ACTIONS = """\
action;porteur;partenaires
Réorganiser le transport scolaire;cc;ch
Soins palliatifs;clinique;ch
Répit des aidants;ehpad;amis
Vie de quartier;mairie;inconnue
"""


def luhn(stem):
    """The SIREN that begins with these eight digits."""
    for last in "0123456789":
        number = stem + last
        doubled = [int(digit) * (1 + at % 2) for at, digit in enumerate(number)]
        if sum(each - 9 if each > 9 else each for each in doubled) % 10 == 0:
            return number
    raise AssertionError(stem)


CC, OTHER_CC = luhn("20099001"), luhn("20099002")
HOSPITAL, CLINIC, FRIENDS = luhn("26559901"), luhn("78399901"), luhn("78399902")
COMMUNES = {"55901": ("Valbrume", CC), "55902": ("Ombreville", CC), "55903": ("Lointaine", OTHER_CC)}


def finess_row(finess, name, commune="55901", siret="", category=("500", "EHPAD", "4401"), long_name=""):
    cells = ["structureet", finess, "550990001", name, long_name, "", "", "1", "R", "DES TILLEULS", "", "", commune[2:],
             commune[:2], "MEUSE", "55900 VALBRUME", MARK, MARK, *category, "Agr\u00e9gat", siret, "8710A", "30", "Prix", "1",
             "Public", "2001-01-01", "2001-01-01", "2020-01-01", ""]
    assert len(cells) == 32
    return ";".join(cells)


def finess(path, rows):
    lines = ["finess;etalab;98;2026-01-01", *rows,
             *(f"geolocalisation;{row.split(';')[1]};1.0;2.0;1,ATLASANTE;2020-01-01" for row in rows)]
    path.write_bytes(("\n".join(lines) + "\n").encode("iso-8859-1"))


def epci(path):
    book = openpyxl.Workbook()
    first = book.active
    first.title = "EPCI"
    sheet = book.create_sheet("Composition_communale")
    for each, header in ((first, ["EPCI", "LIBEPCI", "NATURE_EPCI", "NB_COM"]),
                         (sheet, ["CODGEO", "LIBGEO", "EPCI", "LIBEPCI", "DEP", "REG"])):
        for text in ("Intercommunalit\u00e9 - M\u00e9tropole", "Liste", "", "", "Source"):
            each.append([text])
        each.append(header)
    for code, (name, siren) in COMMUNES.items():
        sheet.append([code, name, siren, "CC du Val de Brume" if siren == CC else "CC de l'Ailleurs", "55", "44"])
    book.save(path)


def cog(path):
    lines = ["TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT"]
    lines += [f"COM,{code},44,55,55D,551,0,{name.upper()},{name},{name},5501," for code, (name, _) in COMMUNES.items()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def perimeter(path):
    lines = ["dept;siren;raison_sociale;nature_juridique;mode_financ;nb_membres;total_pop_tot;total_pop_mun;dep_com;"
             "insee;siren_membre;nom_membre"]
    lines += [f"55;{siren};CC du Val de Brume;CC;FPU;2;10;10;55;{code};{luhn('2155' + code[1:])};{name}"
              for code, (name, siren) in COMMUNES.items() if siren == CC]
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode("iso-8859-1"))


def groupements(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["R\u00e9gion", "D\u00e9partement si\u00e8ge", "N\u00b0 SIREN", "Nom du groupement", "Nature juridique",
                  "Civilit\u00e9 Pr\u00e9sident", "Nom Pr\u00e9sident", "T\u00e9l\u00e9phone", "Courriel", "Action sociale", "Transport scolaire",
                  "Eau (traitement, adduction, distribution)"])
    sheet.append(["Grand Est", "55 - Meuse", CC, "CC du Val de Brume", "CC", "M.", MARK, MARK, MARK, "OUI", "NON", "NON"])
    book.save(path)


def unit(siren, name, category, closed=None, finess_numbers=(), commune="55901"):
    state = "C" if closed else "A"
    seat = {"siret": siren + "00011", "commune": commune, "departement": commune[:2], "epci": CC,
            "etat_administratif": "F" if closed else "A", "date_fermeture": closed, "liste_finess": list(finess_numbers)}
    person = {"nom": MARK, "prenoms": MARK, "type_dirigeant": "personne physique"}
    return {"siren": siren, "nom_complet": f"{name} ({MARK})", "nom_raison_sociale": name, "sigle": None, "nature_juridique": category,
            "etat_administratif": state, "date_fermeture": closed, "siege": seat, "dirigeants": [person],
            "complements": {"est_association": category == "9220", "collectivite_territoriale": {"elus": [person]}}}


def sirene(path, units):
    path.write_text(json.dumps({"results": units, "total_results": len(units)}, indent=1), encoding="utf-8")


def everything(folder):
    """The contract in a folder, all registers beside it; the contract and the options of the registers."""
    contract = folder / "contrat"
    contract.mkdir(parents=True)
    (contract / "contrat.toml").write_text(CONTRACT, encoding="utf-8")
    (contract / "actions.csv").write_text(ACTIONS, encoding="utf-8")
    hospital = ("355", "Centre Hospitalier (C.H.)", "1102")
    finess(folder / "finess.csv", [
        finess_row("550990011", "CENTRE HOSPITALIER VALBRUME", siret=HOSPITAL + "00011", category=hospital),
        finess_row("550990029", "EHPAD LES \u00c9TANGS", commune="55902", siret=HOSPITAL + "00029"),
        finess_row("550990037", "CLINIQUE DES BRUMES", siret=CLINIC + "00011", category=hospital),
        finess_row("550990045", "EHPAD LES TILLEULS", long_name="EHPAD LES TILLEULS DU VAL"),
        finess_row("570990011", "CENTRE HOSPITALIER VALBRUME", commune="57901")])
    epci(folder / "epci.xlsx")
    cog(folder / "cog.csv")
    perimeter(folder / "perimetre.csv")
    groupements(folder / "groupements.xlsx")
    sirene(folder / "sirene.json", [
        unit(CLINIC, "CLINIQUE DES BRUMES", "5710", closed="2024-06-30", finess_numbers=["550990037"]),
        unit(FRIENDS, "LES AMIS DU VALLON", "9220")])
    options = []
    for option, name in (("finess", "finess.csv"), ("epci", "epci.xlsx"), ("cog", "cog.csv"), ("banatic", "perimetre.csv"),
                         ("banatic", "groupements.xlsx"), ("sirene", "sirene.json")):
        options += [f"--{option}", folder / name]
    return contract, options
