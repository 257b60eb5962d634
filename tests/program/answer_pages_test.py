"""`check -o` and `import --compte-rendu`: the page and the paper of what the terminal tells."""

import html
import re
import unittest

from program_runs import LORRAINE, METZ, OwnFolder, run

TABLE = ("Axe;Objectif;Action;Porteurs;Note\n"
         "1 Bouger;1.1 Plus;Bus;CC Nord;\n"
         "1 Bouger;1.1 Plus;<b>Vélo</b>;;x\n"
         "1 Bouger;1.1 Plus;Marche;Codecom Nord;\n")


def without_blanks(text):
    return re.sub(r"[\s\u00a0\u202f]+", " ", text)


def words_of(page):
    text = re.sub(r"<(script|style)\b.*?</\1>", "", page.read_text(encoding="utf-8"), flags=re.S)
    return without_blanks(html.unescape(re.sub(r"<[^>]+>", " ", text)))


def titles_of(told):
    return [line for line in told.splitlines() if line and not line.startswith(" ")]


class Folder(OwnFolder):
    def names(self, folder="."):
        return sorted(path.relative_to(self.folder / folder).as_posix()
                      for path in (self.folder / folder).rglob("*") if path.is_file())

    def assert_page_tells(self, page, told):
        words, titles = words_of(page), titles_of(told)
        self.assertGreater(len(titles), 4)
        for title in titles:
            self.assertIn(without_blanks(title), words)


class CheckPages(Folder):
    def test_the_page_and_the_paper_tell_what_the_terminal_tells(self):
        for language in ("fr", "en"):
            code, told, err = run("check", METZ, "--lang", language)
            self.assertEqual((code, err), (0, ""))
            out = self.folder / language
            code, with_files, err = run("check", METZ, "--lang", language, "-o", out)
            self.assertEqual((code, err), (0, ""))
            self.assertEqual(with_files, told + f"\n{out}/constats.html\n{out}/constats.pdf\n")
            self.assertEqual(self.names(language), ["constats.html", "constats.pdf"])
            self.assert_page_tells(out / "constats.html", told)
            self.assertTrue((out / "constats.pdf").read_bytes().startswith(b"%PDF"))

    def test_the_page_lists_what_the_terminal_cuts(self):
        told = run("check", LORRAINE)[1]
        self.assertRegex(told, r"… et \d+ de plus")
        self.assertEqual(run("check", LORRAINE, "-o", self.folder / "c.html")[0], 0)
        self.assertEqual(self.names(), ["c.html"])
        page = (self.folder / "c.html").read_text(encoding="utf-8")
        self.assertNotRegex(page, r"… et \d+ de plus")
        isolated = run("check", LORRAINE, "--rule", "partenaire-isole")[1]
        rows = re.findall(r"contrat\.toml:\d+", isolated)
        self.assertGreater(len(rows), 100)
        for row in rows:
            self.assertIn(row, page)

    def test_of_asked_rules_the_page_has_those_alone(self):
        run("check", LORRAINE, "--rule", "action-dormante", "-o", self.folder / "c.html")
        words = words_of(self.folder / "c.html")
        self.assertIn("Actions dormantes", words)
        self.assertNotIn("partenaire-isole", words)

    def test_findings_fail_as_without_files_and_json_stays_json(self):
        code, out, err = run("check", METZ, "--fail-on", "info", "--format", "json", "-o", self.folder / "c.html")
        self.assertEqual((code, out), run("check", METZ, "--fail-on", "info", "--format", "json")[:2])
        self.assertEqual(err, f"{self.folder}/c.html\n")

    def test_each_of_several_contracts_has_its_folder(self):
        self.assertEqual(run("check", METZ, LORRAINE, "-o", self.folder / "out")[0], 0)
        self.assertEqual(self.names("out"), [f"{each.name}/constats.{ending}" for each in (LORRAINE, METZ)
                                             for ending in ("html", "pdf")])

    def test_an_input_is_not_overwritten(self):
        table = self.folder / "suivi.csv"
        table.write_text(TABLE, encoding="utf-8")
        code, _, err = run("check", table, "-o", table)
        self.assertNotEqual((code, err), (0, ""))
        self.assertEqual(table.read_text(encoding="utf-8"), TABLE)


class ImportPages(Folder):
    def setUp(self):
        super().setUp()
        self.table = self.folder / "suivi.csv"
        self.table.write_text(TABLE, encoding="utf-8")

    def test_the_account_has_a_page_and_a_paper_and_the_contract_none(self):
        for language in ("fr", "en"):
            contract, out = self.folder / f"c-{language}", self.folder / f"lu-{language}"
            code, told, _ = run("import", self.table, "-o", contract, "--compte-rendu", out, "--lang", language)
            self.assertEqual(code, 0)
            self.assertEqual(self.names(contract.name), ["actions.csv", "contrat.toml"])
            self.assertEqual(self.names(out.name), ["compte-rendu.html", "compte-rendu.pdf"])
            account = run("import", self.table, "--dry-run", "--lang", language)[1]
            self.assertTrue(told.startswith(account))
            self.assert_page_tells(out / "compte-rendu.html", account)

    def test_without_a_contract_only_the_account_is_written(self):
        page = self.folder / "lu.html"
        code, told, _ = run("import", self.table, "--account", page)
        self.assertEqual(code, 0)
        self.assertTrue(told.endswith(f"\n{page}\n"))
        self.assertEqual(self.names(), ["lu.html", "suivi.csv"])

    def test_what_a_table_says_is_text_on_the_page(self):
        page = self.folder / "lu.html"
        run("import", self.table, "--compte-rendu", page)
        self.assertNotIn("<b>V", page.read_text(encoding="utf-8"))
        self.assertIn("<b>Vélo</b>", words_of(page))

    def test_the_table_is_not_overwritten(self):
        self.assertNotEqual(run("import", self.table, "--compte-rendu", self.table)[0], 0)
        self.assertEqual(self.table.read_text(encoding="utf-8"), TABLE)


if __name__ == "__main__":
    unittest.main()
