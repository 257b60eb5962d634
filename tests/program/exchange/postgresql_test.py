"""What PostgreSQL makes of the SQLite export: the statements that make its tables and views are taken
as they stand, and each view holds the same rows. Skipped where there is no server of PostgreSQL."""

import csv
import glob
import io
import os
import pwd
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
CONTRACTS = Path(os.environ["MAILLAGE_ROOT"]) / "contrats"

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

    def ask(self, base, sql):
        done = subprocess.run(["psql", "-X", "-q", "-h", str(self.folder), "-U", "test", "-d", base,
                               "-v", "ON_ERROR_STOP=1"], input=sql, capture_output=True, text=True,
                              env={**os.environ, "PGCLIENTENCODING": "UTF8"})
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
