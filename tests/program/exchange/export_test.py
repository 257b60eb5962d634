"""Every export of both real contracts, and of a hostile one, read back with networkx, igraph,
sqlite3, openpyxl, csv and Graphviz: the same organisations, actions, ties and states; nothing that
runs; the same bytes twice."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import igraph  # noqa: F401
    import jsonschema  # noqa: F401
    import networkx  # noqa: F401
    import openpyxl
except ImportError as missing:
    # The readers are packages of the system's own Python.
    system = "/usr/bin/python3"
    if os.path.exists(system) and "MAILLAGE_SYSTEM_PYTHON" not in os.environ:
        os.environ["MAILLAGE_SYSTEM_PYTHON"] = "1"
        os.execv(system, [system, *sys.argv])
    print(f"skipped: {missing}")
    sys.exit(77)

import export_read as read

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from json_schema import faults_of  # noqa: E402

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
LORRAINE = ROOT / "contrats" / "coeur-de-lorraine-2018-2023"
METZ = ROOT / "contrats" / "metz-2017-2020"
FORMATS = ["xlsx", "csv", "json", "graphml", "bipartite", "gexf", "pajek", "kumu", "dot", "sqlite"]
TABLES = [(LORRAINE, "2019"), (LORRAINE, "2021"), (LORRAINE, "2022"), (LORRAINE, "2023"),
          (LORRAINE, "tout"), (METZ, "plan"), (METZ, "tout")]
HAVE_DOT = shutil.which("dot") is not None

EVIL = ["=cmd|'/C calc'!A0", "+9+1", "-2+3", "@SUM(1;1)", "\u00a0=3+4", "'=5+6", "''-3",
        "=HYPERLINK(\"http://exemple.invalid\";\"ici\")", "<script>alert(1)</script>",
        "a\\\"b\\", "_x0041_ & co; d'ici", "Œuvre ; « été » – 日本 🏥", "＝7+8"]


def run(*words):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True)
    assert done.returncode == 0, (words, done.returncode, done.stderr.decode())
    return done.stdout


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


def hostile(folder):
    """Names and titles made to run, to break out, or to be lost."""
    toml = '[contrat]\nid = "hostile"\nnom = "=1+1"\ndebut = 2020\n[[axe]]\nid = "1"\nnom = "=2"\n'
    for i, name in enumerate(EVIL):
        toml += f"[[partenaire]]\nid = \"p{i}\"\nnom = {json.dumps(name, ensure_ascii=False)}\ntype = \"autre\"\n"
    toml += '[[instance]]\nid = "copil"\nnom = "@copil"\nmembres = ["p0", "p3"]\n'
    lines = ["id;axe;action;n° ou piste;porteur;état d'avancement;=libre"]
    for i, title in enumerate(EVIL + ["x" * 40000]):
        porteur = f"p{i}" if i % 3 == 0 and i < len(EVIL) else ""
        # A reader of our own tables takes one apostrophe away: what is meant to stay has two.
        cell = "'" + title if title != read.unguarded(title) else title
        lines.append(f"a{i};1;{quoted(cell)};-{i};{porteur};En cours;{quoted('+ ' + str(i))}")
    (folder / "bilans").mkdir(parents=True)
    (folder / "contrat.toml").write_text(toml, encoding="utf-8")
    (folder / "bilans" / "2021.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def on_each_table(test):
    """The test, for each contract and table: (contract, year, folder, nodes and ties)."""
    def tests(self):
        for (contract, year), folder in self.made.items():
            with self.subTest(contract=contract.name, year=year):
                test(self, contract, year, folder,
                     read.graphml(folder / f"reseau-{year}.graphml"))
    return tests


class Exports(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="maillage é "))
        cls.hostile = hostile(cls.folder / "hostile")
        cls.tables = TABLES + [(cls.hostile, "2021"), (cls.hostile, "tout")]
        cls.made = {}
        for contract, year in cls.tables:
            folder = cls.folder / contract.name / year
            run("export", contract, "--year", year, "--format", ",".join(FORMATS), "-o", folder)
            cls.made[contract, year] = folder

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder, ignore_errors=True)

    def same(self, found, expected):
        self.assertEqual(found[0], expected[0])
        self.assertEqual(found[1], expected[1])

    def test_places_start_below_the_folder_of_the_contract(self):
        for path in (METZ, str(METZ) + "/", METZ / "contrat.toml", METZ / "actions.csv"):
            text = run("export", path, "--format", "json").decode()
            self.assertIn('"actions.csv:2:', text)
            self.assertNotIn("/actions.csv", text)

    @on_each_table
    def test_graphml_counts_are_those_of_check(self, contract, year, _folder, expected):
        nodes, ties = expected
        counts = json.loads(
            run("check", contract, "--year", year, "--format", "json"))["contracts"][0]["counts"]
        kinds = [each["kind"] for each in nodes.values()]
        self.assertEqual(kinds.count("action"), counts["actions"])
        self.assertEqual(kinds.count("partner"), counts["partners"])
        pairs = {(a, b) for a, b, role in ties if role in ("carries", "takes_part", "funds")}
        self.assertEqual(len(pairs), counts["ties"])
        done = sum(each.get("state", "").startswith("réalisé") for each in nodes.values())
        self.assertEqual(done, counts["done"])

    def test_orphans_and_isolated_are_everywhere(self):
        nodes, ties = read.graphml(self.made[LORRAINE, "2021"] / "reseau-2021.graphml")
        tied = {end for a, b, role in ties for end in (a, b)
                if role in ("carries", "takes_part", "funds")}
        self.assertTrue(any(n.startswith("action:") and n not in tied for n in nodes))
        self.assertTrue(any(n.startswith("partner:") and n not in tied for n in nodes))

    @on_each_table
    def test_gexf(self, contract, year, folder, expected):
        path = folder / f"reseau-{year}.gexf"
        if year != "tout":
            # The plan stands in the year in which the contract starts.
            when = 2017 if year == "plan" else int(year)
            self.same(read.gexf(path, when), expected)

    def test_gexf_of_all_years_holds_each_year(self):
        for contract, years in ((LORRAINE, ["2019", "2021", "2022"]), (METZ, ["plan"])):
            path = self.made[contract, "tout"] / "reseau-tout.gexf"
            for year in years:
                with self.subTest(contract=contract.name, year=year):
                    when = 2017 if year == "plan" else int(year)
                    nodes, ties = read.graphml(self.made[contract, year] / f"reseau-{year}.graphml")
                    found, found_ties = read.gexf(path, when)
                    # A title is the last one over all years.
                    self.assertEqual({n: {**a, "label": ""} for n, a in found.items()},
                                     {n: {**a, "label": ""} for n, a in nodes.items()})
                    self.assertEqual(found_ties, ties)

    @on_each_table
    def test_kumu(self, _contract, year, folder, expected):
        self.same(read.kumu(folder / f"kumu-{year}-elements.csv",
                            folder / f"kumu-{year}-connections.csv"), expected)

    @unittest.skipUnless(HAVE_DOT, "Graphviz is not there")
    @on_each_table
    def test_dot(self, contract, year, folder, expected):
        nodes, ties = read.dot(folder / f"reseau-{year}.dot")
        if contract == self.hostile:  # a backslash at the end of a text has a look-alike
            for each in nodes.values():
                each["label"] = each["label"].replace("\u29f5", "\\")
        self.same((nodes, ties), expected)

    @on_each_table
    def test_sqlite(self, contract, year, folder, expected):
        import sqlite3
        path = folder / f"contrat-{year}.sqlite"
        self.same(read.sqlite(path), expected)
        base = sqlite3.connect(path)
        self.assertEqual(base.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        self.assertEqual(base.execute("PRAGMA foreign_key_check").fetchall(), [])
        for (view,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'view'"):
            base.execute(f"SELECT * FROM {view}").fetchall()
        if contract == LORRAINE:
            self.assertEqual(
                base.execute("SELECT count(*) FROM v_sans_porteur WHERE annee = 2021").fetchone(),
                (23,))
        base.close()

    @on_each_table
    def test_pajek(self, contract, year, folder, expected):
        nodes, ties = expected
        names = [n for n, a in nodes.items() if a["kind"] in ("partner", "action")]
        kinds, labels, found = read.pajek_igraph(folder / f"reseau-{year}-2modes.net", names)
        self.assertEqual(kinds, [nodes[n]["kind"] for n in names])
        pairs = {}
        for a, b, role in ties:
            if role in ("carries", "takes_part", "funds", "is_target"):
                pairs.setdefault((a, b), set()).add(role)
        # One tie a pair: a doubled one counts twice in igraph's degrees, and R has no matrix of it.
        self.assertEqual([(a, b, set(roles.split("+"))) for a, b, roles in found],
                         [(a, b, roles) for (a, b), roles in sorted(pairs.items())])
        self.assertEqual(len(set(labels)), len(labels))
        if contract != self.hostile:
            for name, label in zip(names, labels):
                meant = nodes[name]["label"].replace('"', "'").replace("\\", "/")
                self.assertIn(label, (meant, f"{meant} [{name}]"))
        by_label = dict(zip(names, labels))
        self.assertEqual(
            read.pajek_networkx(folder / f"reseau-{year}.net"),
            (kinds, labels, sorted((*sorted((by_label[a], by_label[b])), role)
                                   for a, b, role in found)))
        # igraph reads that file too, its mode as the shape of the vertices.
        plain = read.igraph.Graph.Read_Pajek(str(folder / f"reseau-{year}.net"))
        self.assertEqual(["partner" if s == "ellipse" else "action" for s in plain.vs["shape"]]
                         if plain.vs else [], kinds)
        project = (folder / f"reseau-{year}.paj").read_bytes()
        self.assertTrue(project.startswith(b"\xef\xbb\xbf*Network "))
        self.assertEqual(project.count(b"*Partition"), 4)

    @on_each_table
    def test_bipartite(self, _contract, year, folder, expected):
        nodes, ties = expected
        pairs = {}
        for a, b, role in ties:
            if role in ("carries", "takes_part", "funds"):
                pairs.setdefault((a, b), set()).add(role)
        graph, projected = read.bipartite_igraph(folder / f"reseau-{year}-bipartite.graphml")
        self.assertEqual({v["id"]: v["type"] for v in graph.vs},
                         {n: a["kind"] == "action" for n, a in nodes.items()
                          if a["kind"] in ("partner", "action")})
        self.assertEqual({tuple(sorted((graph.vs[e.source]["id"], graph.vs[e.target]["id"]))):
                          set(e["roles"].split("+")) for e in graph.es}, pairs)
        # Joint actions of each pair of organisations, counted from the ties.
        of = {}
        for a, b in pairs:
            action, partner = sorted((a, b))
            of.setdefault(action, []).append(partner)
        joint = {}
        for partners in of.values():
            for i, a in enumerate(sorted(partners)):
                for b in sorted(partners)[i + 1:]:
                    joint[a, b] = joint.get((a, b), 0) + 1
        self.assertEqual(projected[0], sorted(joint.values()))

    @on_each_table
    def test_json_is_as_its_schema_says(self, contract, year, folder, expected):
        nodes, ties = expected
        whole = json.loads((folder / f"contrat-{year}.json").read_text(encoding="utf-8"))
        self.assertEqual(faults_of("export", whole), [])
        network = whole["network"]
        self.assertEqual({n["name"]: n["label"] for n in network["nodes"]},
                         {n: a["label"] for n, a in nodes.items()})
        self.assertEqual(
            read.undirected((t["from"], t["to"], t["role"]) for t in network["ties"]), ties)
        # A récapitulatif looks back: it is not the last word on a state.
        states = {"action:" + row["action"]: row["state"] for table in whole["tables"]
                  if str(table["year"]) == year or year == "tout" for row in table["rows"]
                  if not str(table["year"]).startswith("recap")}
        for name, state in states.items():
            self.assertEqual(nodes[name].get("state"), state)

    @on_each_table
    def test_csv_reads_back_as_the_same_contract(self, contract, year, folder, expected):
        again = Path(tempfile.mkdtemp(dir=self.folder))
        shutil.copytree(folder / "csv" / "bilans", again / "bilans") if (
            folder / "csv" / "bilans").exists() else None
        if (folder / "csv" / "recapitulatifs").exists():
            shutil.copytree(folder / "csv" / "recapitulatifs", again / "recapitulatifs")
        if (folder / "csv" / "actions.csv").exists():
            shutil.copy(folder / "csv" / "actions.csv", again)
        shutil.copy(contract / "contrat.toml", again)
        run("export", again, "--year", year, "--format", "graphml", "-o", again / "g.graphml")
        self.same(read.graphml(again / "g.graphml"), expected)
        was, now = (json.loads(run("check", c, "--year", year, "--format", "json"))["contracts"][0]
                    for c in (contract, again))
        for key in ("counts", "measures", "figures", "coverage"):
            for each in (was, now):
                for figure in each["figures"]:
                    figure.pop("place", None)
            self.assertEqual(was[key], now[key])
        self.assertEqual([(f["rule"], f["subject"], f["text"]) for f in was["findings"]],
                         [(f["rule"], f["subject"], f["text"]) for f in now["findings"]])

    def test_csv_keeps_every_cell_of_the_source(self):
        for contract, name in ((LORRAINE, "bilans/2021.csv"), (LORRAINE, "recapitulatifs/2023.csv"),
                               (METZ, "actions.csv"), (self.hostile, "bilans/2021.csv")):
            with self.subTest(contract=contract.name, table=name):
                folder = next(f for (c, _), f in self.made.items() if c == contract)
                source = {row["id"]: row for row in read.rows_of(contract / name)}
                found = {row["id"]: row for row in read.rows_of(folder / "csv" / name)}
                self.assertEqual(list(source), list(found))
                for key, row in source.items():
                    for header, cell in row.items():
                        if header in ("axe", "objectif"):  # followed by its name
                            self.assertEqual(found[key][header].split(" ")[0], cell)
                        elif header in ("action", "n° ou piste", "porteur", "lignes", "quartier",
                                        "semestre", "décision en attente", "note de lecture",
                                        "=libre"):
                            self.assertEqual(found[key][header], cell.strip())

    @on_each_table
    def test_no_csv_cell_runs(self, _contract, _year, folder, _expected):
        import csv
        import io
        for path in folder.rglob("*.csv"):
            delimiter = "," if path.name.startswith("kumu") else ";"
            text = path.read_bytes().decode("utf-8")
            self.assertTrue(text.startswith("\ufeff"), path)
            for row in csv.reader(io.StringIO(text[1:], newline=""), delimiter=delimiter):
                for cell in row:
                    number = cell.replace(",", ".", 1).replace("-", "", 1).replace("e-", "e")
                    if not number.replace(".", "").replace("e", "").isdigit():
                        self.assertNotRegex(cell, r"^[\s\x00-\x20]*[=+\-@＝]", path)
                        self.assertNotRegex(cell, r"^[\x00-\x1f]", path)

    @on_each_table
    def test_xlsx_holds_the_tables_and_no_formula(self, contract, year, folder, _expected):
        book = openpyxl.load_workbook(folder / f"contrat-{year}.xlsx")
        self.assertEqual(book.sheetnames[0], "Lisez-moi")
        self.assertEqual(book.sheetnames[-1], "Listes")
        sheets = {"Plan": "actions", "Récapitulatif 2023": "recapitulatifs/2023"}
        sheets.update({f"Bilan {y}": f"bilans/{y}" for y in range(2017, 2025)})
        sheets.update({"Constats": "constats", "Organisations": "organisations",
                       "Instances": "instances", "Années": "annees", "Objectifs": "objectifs",
                       "Mesures": "mesures", "Ce qui est renseigné": "renseigne", "Liens": "liens", "Contrat": "contrat",
                       "Signataires": "signataires", "Référents": "referents",
                       "Financements": "financements", "Chiffres": "chiffres",
                       "Règles": "regles", "Exceptions": "exceptions",
                       "Couverture EPCI": "couverture-epci",
                       "Couverture types": "couverture-types",
                       "Couverture instances": "couverture-instances",
                       "Couverture tableaux": "couverture-tableaux",
                       "Matrice": "matrice", "Matrice types": "matrice-types"})
        if year != "tout":
            self.assertEqual(sheets[book.sheetnames[1]].split("/")[-1],
                             "actions" if year == "plan" else year)
        # Measures of each stand side by side here, and one below the other in the file.
        self.compare_measures(book, read.rows_of(folder / "csv" / "mesures.csv"))
        del book["Mesures"], book["Mesures de chacun"], sheets["Mesures"]
        for title in book.sheetnames[1:-1]:
            sheet = book[title]
            self.assertNotIn("f", {cell.data_type for row in sheet.rows for cell in row}, title)
            self.assertTrue(sheet.freeze_panes, title)
            self.assertTrue(sheet.auto_filter.ref, title)
            self.compare(sheet, read.rows_of(folder / "csv" / (sheets[title] + ".csv")))
        for title in book.sheetnames:
            if title.startswith(("Plan", "Bilan", "Organisations")):
                rules = book[title].data_validations.dataValidation
                self.assertEqual([rule.type for rule in rules], ["list"], title)

    def compare_measures(self, book, rows):
        def number(text):
            return float(text.replace(",", ".")) if text else None

        def close(value, other):  # a workbook holds 16 digits
            return value == other or abs(value - other) <= 1e-13 * abs(other)

        named = [row for row in rows if row["nature du sujet"] == "contrat"]
        network = list(book["Mesures"].iter_rows(min_row=2, values_only=True))
        self.assertEqual([(r[0], r[1] or "", r[3]) for r in network[:len(named)]],
                         [(r["tableau"], r["axe"], r["mesure"]) for r in named])
        for row, expected in zip(network, named):
            self.assertTrue(close(row[4], number(expected["valeur"])), expected)
        definitions = network[len(named):]
        each = [row for row in rows if row["nature du sujet"] != "contrat"]
        keys = list(dict.fromkeys((r["code"], r["couche du réseau"], r["définition"]) for r in each))
        self.assertEqual([(r[11], r[7], r[8]) for r in definitions], keys)
        self.assertEqual({r[4] for r in definitions}, {None} if definitions else set())
        sheet = book["Mesures de chacun"]
        self.assertTrue(sheet.freeze_panes)
        heads = [cell.value for cell in sheet[1]][3:]
        self.assertEqual(len(heads), len(keys))
        found = {}
        for row in sheet.iter_rows(min_row=2, values_only=True):
            for key, value in zip(keys, row[3:]):
                if value is not None:
                    found[row[1:3] + key[:2]] = value
        expected = {(r["nature du sujet"], r["identifiant du sujet"], r["code"],
                     r["couche du réseau"]): number(r["valeur"]) for r in each if r["valeur"]}
        self.assertEqual(found.keys(), expected.keys())
        for key, value in found.items():
            self.assertTrue(close(value, expected[key]), key)

    def compare(self, sheet, rows):
        headers = [cell.value for cell in sheet[1]]
        self.assertEqual(sheet.max_row, len(rows) + 1, sheet.title)
        for found, expected in zip(sheet.iter_rows(min_row=2, values_only=True), rows):
            expected = {header[:32767]: text for header, text in expected.items()}
            for header, value in zip(headers, found):
                text = expected[header]
                if isinstance(value, (int, float)):
                    number = float(text.replace(",", "."))
                    self.assertAlmostEqual(value, number, delta=1e-13 * max(1, abs(number)))
                elif len(text) > 32767:
                    self.assertEqual(value, text[:32767])
                else:
                    self.assertEqual(value or "", text)

    def test_english_words(self):
        folder = self.folder / "en"
        run("export", LORRAINE, "--lang", "en", "--format", "xlsx,csv,kumu", "-o", folder)
        book = openpyxl.load_workbook(folder / "contrat-2023.xlsx")
        self.assertEqual(book.sheetnames[:3], ["Read me", "Review 2023", "Findings"])
        # Headers of tables of actions are the format's own in either language.
        self.assertEqual(book["Review 2023"]["F1"].value, "porteur")

    @on_each_table
    def test_same_input_same_bytes(self, contract, year, folder, _expected):
        if contract == LORRAINE and year not in ("2021", "tout"):
            return  # nothing new, and a second each
        again = Path(tempfile.mkdtemp(dir=self.folder))
        # From elsewhere, under another name of the same folder.
        copy = again / "copie"
        shutil.copytree(contract, copy)
        run("export", copy, "--year", year, "--format", ",".join(FORMATS), "-o", again / "x")
        names = sorted(p.relative_to(folder) for p in folder.rglob("*") if p.is_file())
        self.assertEqual(names, sorted(p.relative_to(again / "x")
                                       for p in (again / "x").rglob("*") if p.is_file()))
        for name in names:
            self.assertEqual((folder / name).read_bytes(), (again / "x" / name).read_bytes(), name)

    def test_a_text_goes_to_the_standard_output_and_a_file_where_it_is_named(self):
        for name in ("json", "graphml", "gexf", "dot"):
            self.assertGreater(len(run("export", METZ, "--format", name)), 1000)
        target = self.folder / "ici.xlsx"
        self.assertEqual(run("export", METZ, "--format", "xlsx", "-o", target).decode(), f"{target}\n")
        self.assertTrue(target.read_bytes().startswith(b"PK"))


if __name__ == "__main__":
    unittest.main()
