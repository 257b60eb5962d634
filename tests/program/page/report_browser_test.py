"""The report in a real browser: both real contracts, a hostile and a large one, opened by Chromium
(tests/program/page/report_test.mjs, report_questions_test.mjs).

Needs node, npm and chromium, and, once, a package registry: Playwright and axe-core are put into
the build folder with the versions and checksums of tests/browser/package-lock.json. Without them it
is skipped, but not where CI is true.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
sys.path.insert(0, str(ROOT / "tests" / "program"))
sys.dont_write_bytecode = True
from npm_modules import cannot, install_modules  # noqa: E402

# Beside the presets' folders, so that they share one installation.
MODULES = ROOT / "build" / "browser"

HOSTILE = {
    "script": "<script>window.hacked = 1</script>",
    "attribut": '"onload="window.hacked=2" x="',
    "cdata": "]]> <![CDATA[ --> <!-- &lt;b&gt;",
    "fermeture": "</script></style></svg></title><img src=x onerror=window.hacked=3>",
    "sens": "\u202egauche \u2066isolé\u2069 \u200f fin",
    "dessin": "🏥👩‍⚕️ maison 🇫🇷",
    "formule": '=HYPERLINK("x";"y")',
    "adresse": "javascript:window.hacked=4",
    "longue": "très long " * 500,
}


def toml_text(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(f"\\u{ord(c):04X}" if c in "\u202e\u2066\u2069\u200f" else c
                         for c in escaped) + '"'


def csv_text(text):
    return '"' + text.replace('"', '""') + '"'


def hostile_contract(folder):
    (folder / "bilans").mkdir(parents=True)
    with open(folder / "contrat.toml", "w", encoding="utf-8") as out:
        out.write('[contrat]\nid = "hostile"\nnom = ' + toml_text(HOSTILE["script"]) +
                  '\nterritoire = ' + toml_text(HOSTILE["cdata"]) + "\ndebut = 2020\nfin = 2022\n")
        out.write('[[axe]]\nid = "1"\nnom = ' + toml_text(HOSTILE["fermeture"]) + "\n")
        out.write('[[objectif]]\nid = "1.1"\naxe = "1"\nnom = ' + toml_text(HOSTILE["attribut"]) +
                  "\n")
        for key, name in HOSTILE.items():
            out.write(f'[[partenaire]]\nid = "{key}"\nnom = {toml_text(name)}\n'
                      f'type = "association"\nalias = ["A-{key}"]\n')
        out.write('[[instance]]\nid = "copil"\nnom = ' + toml_text(HOSTILE["fermeture"]) +
                  '\nniveau = "stratégique"\nmandat = ' + toml_text(HOSTILE["attribut"]) +
                  '\nmembres = ["script", "attribut"]\nrythme = 2\nreunions = ["2021-03-01"]\n')
    lines = ["id;objectif;action;n° ou piste;porteur;état d'avancement;partenaires\n"]
    keys = list(HOSTILE)
    for number, (key, title) in enumerate(HOSTILE.items()):
        others = ", ".join(f"A-{other}" for other in (keys[number - 1], keys[number - 2]))
        lines.append(f"{key};1.1;{csv_text(title)};1.1.{number};A-{key};En cours;{others}\n")
    lines.append("orpheline;1.1;Sans porteur;1.1.99;;En cours;A-script\n")
    for name in ("actions.csv", "bilans/2021.csv"):
        (folder / name).write_text("".join(lines), encoding="utf-8")


def large_contract(folder, organisations, actions):
    (folder / "bilans").mkdir(parents=True)
    with open(folder / "contrat.toml", "w", encoding="utf-8") as out:
        out.write('[contrat]\nid = "grand"\nnom = "Grand contrat"\ndebut = 2018\nfin = 2023\n')
        for axis in range(1, 7):
            out.write(f'[[axe]]\nid = "{axis}"\nnom = "Axe {axis}"\n')
            out.write(f'[[objectif]]\nid = "{axis}.1"\naxe = "{axis}"\nnom = "But {axis}"\n')
        for number in range(organisations):
            out.write(f'[[partenaire]]\nid = "org-{number}"\nnom = "Structure {number}"\n'
                      f'type = "association"\nalias = ["S{number}"]\n')
    lines = ["id;objectif;action;n° ou piste;porteur;état d'avancement;partenaires\n"]
    for number in range(actions):
        # The lower an organisation's number, the more actions it is in; each is in one at least.
        others = sorted({(number * step) % organisations % (number % 60 + 1) for step in (7, 13, 29)})
        names = ", ".join(f"S{other}" for other in others)
        lines.append(f"action-{number};{number % 6 + 1}.1;Titre {number};{number};"
                     f"S{number % organisations};En cours;{names}\n")
    for name in ("actions.csv", "bilans/2020.csv"):
        (folder / name).write_text("".join(lines), encoding="utf-8")


def main():
    install_modules(ROOT / "tests" / "browser", MODULES, ("node", "npm", "chromium"))
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        hostile_contract(folder / "hostile-contrat")
        large_contract(folder / "grand-contrat", 300, 400)
        contracts = {
            "cls": ROOT / "contrats" / "coeur-de-lorraine-2018-2023",
            "metz": ROOT / "contrats" / "metz-2017-2020",
            "hostile": folder / "hostile-contrat",
            "grand": folder / "grand-contrat",
        }
        for name, contract in contracts.items():
            subprocess.run([PROGRAM, "report", str(contract), "-o", str(folder / name)], check=True,
                           stdout=subprocess.DEVNULL)
        return subprocess.run(["node", "--test", "--test-reporter=spec",
                               *(str(Path(__file__).parent / name) for name in
                                 ("report_test.mjs", "report_questions_test.mjs"))],
                              env={**os.environ, "MAILLAGE_REPORTS": str(folder),
                                   "MAILLAGE_MODULES": str(MODULES),
                                   "MAILLAGE_CHROMIUM": shutil.which("chromium")},
                              timeout=800).returncode


if __name__ == "__main__":
    sys.exit(main())
