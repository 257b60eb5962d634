"""What PostgreSQL makes of the SQLite export: the statements that make its tables and views are taken
as they stand, and each view holds the same rows. And of its own: psql runs load.sql, and the guide's queries
give the orphans, the coverage and the density that `check` gives. Skipped where there is no server of
PostgreSQL."""

import csv
import glob
import io
import json
import os
import pwd
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
CONTRACTS = ROOT / "contrats"

SERVER = [path for path in [*glob.glob("/usr/lib/postgresql/*/bin"), *os.get_exec_path()]
          if os.path.exists(os.path.join(path, "initdb"))
          and os.path.exists(os.path.join(path, "postgres"))]


def other_user():
    """Who runs the server: it refuses to be root's."""
    if os.getuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return None


if not SERVER or (os.getuid() == 0 and other_user() is None):
    print("skipped: no server of PostgreSQL")
    sys.exit(77)


def literal(value):
    if value is None:
        return "NULL"
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)


class PostgreSQL(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # Not a temporary folder of ours below: the path of a socket is 107 bytes at most.
        cls.folder = Path(tempfile.mkdtemp(prefix="pg"))
        if other_user():
            shutil.chown(cls.folder, other_user())
        cls.server("initdb", "-D", str(cls.folder / "data"), "-A", "trust", "-U", "test",
                   "--encoding=UTF8", "--locale=C", "--no-sync")
        cls.server("pg_ctl", "-D", str(cls.folder / "data"), "-w", "-l", str(cls.folder / "log"),
                   "-o", f"-k {cls.folder} -c listen_addresses='' -F", "start")

    @classmethod
    def tearDownClass(cls):
        cls.server("pg_ctl", "-D", str(cls.folder / "data"), "-m", "immediate", "stop")
        shutil.rmtree(cls.folder, ignore_errors=True)

    @classmethod
    def server(cls, tool, *words):
        subprocess.run([os.path.join(SERVER[-1], tool), *words], check=True, cwd=cls.folder,
                       user=other_user(), stdout=subprocess.DEVNULL)

    def ask(self, base, sql, *words, **options):
        done = subprocess.run(["psql", "-X", "-q", "-h", str(self.folder), "-U", "test", "-d", base,
                               "-v", "ON_ERROR_STOP=1", *words], input=sql, capture_output=True, text=True,
                              env={**os.environ, "PGCLIENTENCODING": "UTF8"}, **options)
        self.assertEqual(done.returncode, 0, done.stderr[:2000])
        return done.stdout

    def test_takes_the_tables_and_shows_the_same_views(self):
        for number, contract in enumerate(("coeur-de-lorraine-2018-2023", "metz-2017-2020")):
            with self.subTest(contract=contract):
                path = self.folder / f"{number}.sqlite"
                subprocess.run([PROGRAM, "export", str(CONTRACTS / contract), "--format", "sqlite",
                                "-o", str(path)], check=True, capture_output=True)
                made = sqlite3.connect(path)
                self.addCleanup(made.close)
                parts = made.execute("SELECT type, name, sql FROM sqlite_master WHERE sql NOTNULL"
                                     " ORDER BY rowid").fetchall()
                script = "BEGIN;\n" + "".join(sql + ";\n" for _, _, sql in parts)
                # A row may name one that comes after it: checked when all are there.
                script += "SET session_replication_role = replica;\n"
                for kind, name, _ in parts:
                    if kind != "table":
                        continue
                    for row in made.execute(f"SELECT * FROM {name}"):
                        script += f"INSERT INTO {name} VALUES ({', '.join(map(literal, row))});\n"
                base = f"base{number}"
                self.ask("postgres", f"CREATE DATABASE {base};")
                self.ask(base, script + "COMMIT;")
                views = [name for kind, name, _ in parts if kind == "view"]
                self.assertGreater(len(views), 5)
                for view in views:
                    self.same_rows(view, made.execute(f"SELECT * FROM {view}").fetchall(),
                                   self.ask(base, f"COPY (SELECT * FROM {view}) TO STDOUT"
                                                  " WITH (FORMAT csv, NULL 'NULL', FORCE_QUOTE *);"))

    def loaded(self, base, contract, *words):
        """The folder of an export, loaded into a base of its own."""
        subprocess.run([PROGRAM, "export", str(contract), "--format", "postgresql,sqlite", "-o", str(self.folder / base),
                        *words], check=True, capture_output=True)
        made, = (self.folder / base).glob("postgresql-*")
        self.ask("postgres", f"CREATE DATABASE {base};")
        self.ask(base, None, "-f", "load.sql", cwd=made)
        return made

    def rows(self, base, query):
        return [tuple(None if cell == "NULL" else cell for cell in row) for row in csv.reader(io.StringIO(
            self.ask(base, f"COPY ({query}) TO STDOUT WITH (FORMAT csv, NULL 'NULL', FORCE_QUOTE *);"), newline=""))]

    def test_loads_its_own_export_and_the_guides_queries_say_what_check_says(self):
        text = re.search(r"```sql\n(.*?)```", (ROOT / "contrats" / "GUIDE.md").read_text(encoding="utf-8"), re.S)[1]
        orphans, coverage, density = (each.strip() for each in text.split(";") if each.strip())
        for number, (contract, year) in enumerate((("coeur-de-lorraine-2018-2023", "2023"), ("metz-2017-2020", "plan"),
                                                   ("coeur-de-lorraine-2018-2023", "2021"))):
            with self.subTest(contract=contract, year=year):
                base = f"own{number}"
                self.loaded(base, CONTRACTS / contract, "--year", year)
                said = json.loads(subprocess.run([PROGRAM, "check", str(CONTRACTS / contract), "--year", year, "--format",
                                                  "json"], check=True, capture_output=True).stdout)["contracts"][0]
                found = self.rows(base, orphans)
                self.assertEqual(len(found), said["counts"]["without_porteur"])
                self.assertEqual(sorted(each for each, _ in found), sorted(
                    each["subject"]["id"] for each in said["findings"] + said["accepted"]
                    if each["rule"] == "action-sans-porteur"))
                self.assertGreater(len(found), 0)
                actions = {row["subject"]["id"]: row["actions"] for row in said["coverage"]["epci"]["rows"]}
                counted = dict(self.rows(base, coverage))
                self.assertEqual({each: int(counted[each]) for each in actions if each in counted},
                                 {each: count for each, count in actions.items() if each in counted})
                self.assertTrue(not counted or len(set(actions) & set(counted)) > 5)
                (found,), = self.rows(base, density)
                meant, = (each["value"] for each in said["measures"] if each["name"] == "density"
                          and each["layer"] == "actions" and each["subject"]["kind"] == "contract")
                self.assertAlmostEqual(float(found), meant, places=12)

    def test_every_table_has_the_rows_of_the_sqlite_file(self):
        contract = self.folder / "odd"
        contract.mkdir()
        (contract / "contrat.toml").write_text('[contrat]\nnom = "C"\n[[partenaire]]\nid = "a"\nnom = "A \\"b\\", c"\n'
                                               '[[financement]]\nfinanceur = "a"\nmontant = 1234.56\n', encoding="utf-8")
        (contract / "actions.csv").write_text('id;objectif;action;porteur;note\n1.10;1.1;"=1+1";A "b", c;\\.\n'
                                              '1.1;1.10;"deux\nlignes, «é»";;"\\."\n', encoding="utf-8")
        made = self.loaded("odd", contract)
        self.assertFalse((made / "ligne.csv").read_bytes().startswith(b"\xef\xbb\xbf"))
        base = sqlite3.connect(next((self.folder / "odd").glob("*.sqlite")))
        self.addCleanup(base.close)
        tables = [name for name, in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        self.assertEqual(sorted(tables), sorted(each.stem for each in made.glob("*.csv")))
        for table in tables:
            meant = base.execute(f"SELECT * FROM {table}").fetchall()
            floats = {i for row in meant for i, cell in enumerate(row) if isinstance(cell, float)}
            found = [tuple(float(cell) if i in floats and cell is not None else cell for i, cell in enumerate(row))
                     for row in self.rows("odd", f"SELECT * FROM {table}")]
            meant = [tuple(cell if cell is None or i in floats else str(cell) for i, cell in enumerate(row))
                     for row in meant]
            self.assertEqual(sorted(found, key=repr), sorted(meant, key=repr), table)
        self.assertEqual(self.rows("odd", "SELECT id FROM objectif ORDER BY rang"), [("1.1",), ("1.10",)])
        self.assertEqual(self.rows("odd", "SELECT count(*) FROM action WHERE titre = ''"), [("0",)])
        # Keys hold: a row of nobody's is refused.
        with self.assertRaises(AssertionError):
            self.ask("odd", "INSERT INTO role VALUES (0, 'none', 'none', 'porte', '', '');")

    def same_rows(self, view, expected, text):
        found = list(csv.reader(io.StringIO(text, newline="")))
        self.assertEqual(len(found), len(expected), view)
        as_text = [[("NULL" if cell is None else f"{cell:.12g}" if isinstance(cell, float)
                     else str(cell)) for cell in row] for row in expected]
        for row, meant in zip(found, expected):
            self.assertEqual(len(row), len(meant), view)
        floats = {i for row in expected for i, cell in enumerate(row) if isinstance(cell, float)}
        found = [[f"{float(cell):.12g}" if i in floats and cell != "NULL" else cell
                  for i, cell in enumerate(row)] for row in found]
        self.assertEqual(sorted(found), sorted(as_text), view)


if __name__ == "__main__":
    unittest.main()
