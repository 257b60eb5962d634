"""The page for elected members fits on one sheet of A4, whatever the contract."""

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])


def pages(pdf):
    return len(re.findall(rb"/Type /Page\b", pdf))


class OnePage(unittest.TestCase):
    def page_of(self, contract, *options):
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run([PROGRAM, "report", "--page", str(contract), "-o", folder,
                                   *options], capture_output=True, text=True, check=False)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(sorted(os.listdir(folder)), ["page.html", "page.pdf"])
            html = Path(folder, "page.html").read_text(encoding="utf-8")
            # A sentence that was not filled in, or filled in with what it has no place for.
            words = re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>", "", html, flags=re.S)
            for unfilled in ("{", "argument not found"):
                self.assertNotIn(unfilled, words)
            return html, Path(folder, "page.pdf").read_bytes()

    def test_fits_for_the_contracts_at_hand(self):
        for contract in ("coeur-de-lorraine-2018-2023", "metz-2017-2020",
                         "cls3-exemple/scenario.toml"):
            for language in ("fr", "en"):
                with self.subTest(contract=contract, language=language):
                    html, pdf = self.page_of(ROOT / "contrats" / contract, "--lang", language)
                    self.assertEqual(pages(pdf), 1)
                    self.assertNotIn('href="#sans-porteur"', html)

    def test_fits_for_a_large_contract_with_long_names(self):
        with tempfile.TemporaryDirectory() as folder:
            long = "Établissement public intercommunal de coordination des parcours " * 4
            rows = ["id;action;porteur;état d'avancement"]
            for i in range(300):
                rows.append(f"a{i};{long}{i};{long}{i % 40 if i % 3 else '?'};"
                            f"{('en cours', 'réalisé', 'non commencé')[i % 3]}")
            for year in range(2018, 2024):
                Path(folder, "bilans").mkdir(exist_ok=True)
                Path(folder, f"bilans/{year}.csv").write_text("\n".join(rows), encoding="utf-8")
            Path(folder, "contrat.toml").write_text(
                '[contrat]\nid = "grand"\nnom = "Grand contrat"\n', encoding="utf-8")
            _html, pdf = self.page_of(folder)
            self.assertEqual(pages(pdf), 1)

    def test_a_pdf_may_be_asked_for_by_its_name(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "plan.csv").write_text("Action;Porteur\nMarche;Ville\nVélo;CCAS\n", "utf-8")
            done = subprocess.run([PROGRAM, "report", "plan.csv", "--format", "pdf", "-o", "r"], cwd=folder,
                                  check=True, capture_output=True, text=True)
            self.assertEqual(done.stdout.split(), ["r/index.html", "r/rapport.pdf", "r/fiches.pdf"])
            for name in done.stdout.split():
                self.assertTrue((Path(folder) / name).is_file(), name)

    def test_the_report_begins_with_it(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([PROGRAM, "report", str(ROOT / "contrats" / "metz-2017-2020"),
                            "-o", folder], capture_output=True, check=True)
            html = Path(folder, "index.html").read_text(encoding="utf-8")
            self.assertLess(html.index('id="page"'), html.index('id="essentiel"'))


if __name__ == "__main__":
    unittest.main()
