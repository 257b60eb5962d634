"""The page in real browsers (tests/web/page_test.mjs): both contracts' workbooks, a messy and a hostile
one dropped, questions answered, downloads read back by the machine's own program."""

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(os.environ["MAILLAGE_ROOT"])
sys.path.insert(0, str(ROOT / "tests" / "program"))
from npm_modules import install_modules  # noqa: E402

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
BUILT = Path(os.environ.get("MAILLAGE_WEB", ROOT / "build" / "web"))
MODULES = ROOT / "build" / "browser"
LORRAINE = ROOT / "contrats" / "coeur-de-lorraine-2018-2023"
METZ = ROOT / "contrats" / "metz-2017-2020"

DOUBTFUL = """objectif;action;porteur;état d'avancement
1 Santé;Marche;Ville;presque
1 Santé;Vélo;Hôpital;en cours
1 Santé;Nage;;en cours
"""
HOSTILE = """objectif;action;porteur
"<script>window.hacked = 1</script>";"</script></title><img src=x onerror=window.hacked=2>";"]]> <b>A</b>"
"javascript:window.hacked=3";"=HYPERLINK(""x"")";"Ville"
"""


def main():
    page = BUILT / "maillage.html"
    if not page.exists():
        print("no page: ./test --web")
        return 77
    install_modules(ROOT / "tests" / "browser", MODULES, ("node", "npm", "chromium", "firefox-esr"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for contract in (LORRAINE, METZ):
            subprocess.run([PROGRAM, "export", contract, "--format", "xlsx", "-o",
                            folder / f"{contract.name}.xlsx"], check=True, stdout=subprocess.DEVNULL)
            with zipfile.ZipFile(folder / f"{contract.name}.zip", "w") as archive:
                for path in sorted(contract.rglob("*")):
                    archive.write(path, path.relative_to(contract.parent))
        (folder / "douteux 2021.csv").write_text(DOUBTFUL, encoding="utf-8")
        (folder / "hostile 2021.csv").write_text(HOSTILE, encoding="utf-8")
        (folder / "cassé.xlsx").write_bytes(b"PK\x03\x04 but no workbook")
        (folder / "notes.pdf").write_bytes(b"%PDF-1.4")
        # The day of the page's reports is none, so the program's own must be none too.
        failures = 0
        for browser in ("chromium", "firefox-esr"):
            print(browser, flush=True)
            done = subprocess.run(["node", "--test", "--test-reporter=spec",
                                   str(ROOT / "tests" / "web" / "page_test.mjs")],
                                  env={**os.environ, "MAILLAGE_PAGE": str(page),
                                       "MAILLAGE_FILES": str(folder), "MAILLAGE_MODULES": str(MODULES),
                                       "MAILLAGE_BROWSER": shutil.which(browser)},
                                  timeout=600)
            failures += done.returncode != 0
        return failures


if __name__ == "__main__":
    sys.exit(main())
