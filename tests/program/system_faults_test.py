"""What the system does to a run, and a contract to the system: disks that are full or may not be written,
pipes, a run that is killed, no fonts, other places and days, folders without end, names that are none."""

import hashlib
import os
import platform
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PROGRAM = os.environ["MAILLAGE_PROGRAM"]
ROOT = Path(os.environ["MAILLAGE_ROOT"])
METZ = str(ROOT / "contrats" / "metz-2017-2020")


def run(*words, env=None, **options):
    done = subprocess.run([PROGRAM, *map(str, words)], capture_output=True, timeout=60,
                          env={**os.environ, **(env or {})}, **options)
    return (done.returncode, *(each.decode().replace("\u00a0", " ") for each in (done.stdout, done.stderr)))


def bytes_of(folder):
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(Path(folder).rglob("*")) if path.is_file()}


class Scratch(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="maillage "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def contract(self, name="c", toml='[contrat]\nnom = "N"\n', plan="axe;action;porteur\nA;Marche;ADMR\n"):
        folder = self.folder / name
        folder.mkdir(parents=True)
        (folder / "contrat.toml").write_text(toml, encoding="utf-8")
        (folder / "actions.csv").write_text(plan, encoding="utf-8")
        return folder


class Streams(Scratch):
    @unittest.skipUnless(Path("/dev/full").exists(), "no /dev/full")
    def test_a_full_standard_output_is_told(self):
        for words in (["check", METZ], ["check", METZ, "--format", "json"], ["--help"], ["--version"],
                      ["check", METZ, METZ + "/actions.csv"], ["export", METZ], ["help", "bash"]):
            with open("/dev/full", "w") as full:
                done = subprocess.run([PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, text=True)
            self.assertEqual(done.returncode, 3, words)
            self.assertIn("la sortie n’a pas pu être écrite", done.stderr, words)

    def test_a_closed_standard_output_is_told(self):
        done = subprocess.run(["sh", "-c", '"$0" check "$1" --lang en >&-', PROGRAM, METZ], stderr=subprocess.PIPE,
                              text=True)
        self.assertEqual(done.returncode, 3)
        self.assertIn("the output could not be written", done.stderr)

    def test_a_reader_that_leaves_is_no_fault(self):
        done = subprocess.run(["sh", "-c", '"$0" check "$1" | head -n 1', PROGRAM, METZ], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))


class Pipes(Scratch):
    def test_a_pipe_that_nobody_writes_to_is_not_waited_for(self):
        for name in ("contrat.toml", "actions.csv", "bilans/2021.csv", "recapitulatifs/2021-12-31.csv"):
            contract = self.contract(name.replace("/", "-"))
            path = contract / name
            path.parent.mkdir(exist_ok=True)
            path.unlink(missing_ok=True)
            os.mkfifo(path)
            code, _, err = run("check", contract)
            self.assertEqual(code, 3, name)
            self.assertIn(f"{path.name} : ce n’est pas un fichier", err)

    def test_nor_one_that_is_named_as_an_option(self):
        os.mkfifo(self.folder / "pipe")
        for words in (["import", METZ + "/actions.csv", "--dry-run", "--reponses"], ["check", "--liste"],
                      ["plan", METZ, "--calendrier", "2025", "--vacances"]):
            for name, said in (("pipe", "ce n’est pas un fichier"), ("absent", "introuvable"), ("", "c’est un dossier")):
                code, _, err = run(*words, self.folder / name)
                self.assertEqual(code, 3, (words, name))
                self.assertIn(said, err, words)

    def test_a_list_comes_through_a_pipe(self):
        done = subprocess.run(["bash", "-c", '"$0" check --liste <(sleep 0.2; echo "$1")', PROGRAM, METZ],
                              capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)


class Outside(Scratch):
    def test_a_contract_names_no_file_outside_of_its_folder(self):
        secret = self.folder / "secret.csv"
        secret.write_text("action;porteur\nSecret;Untel\nSecret\n")
        for plan in (secret, "../secret.csv", "x/../../secret.csv"):
            contract = self.contract(f"c{len(list(self.folder.iterdir()))}",
                                     toml=f'[contrat]\nnom = "N"\nplan = "{plan}"\n')
            for words in (["check"], ["export", "--format", "json"], ["report", "-o", self.folder / "r"]):
                code, out, err = run(words[0], contract, *words[1:])
                self.assertEqual(code, 2)
                self.assertIn("contrat.toml:3:8: erreur : « plan » ne peut pas valoir", err)
                self.assertNotIn("Secret", out + err)

    def test_nor_does_a_link_of_its_folder_lead_out(self):
        (self.folder / "secret.csv").write_text("action;porteur\nSecret;Untel\n")
        (self.folder / "secret.toml").write_text('[contrat]\nnom = "Secret"\n')
        for number, name in enumerate(("actions.csv", "bilans/2021.csv", "recapitulatifs/2021-12-31.csv", "suivi.csv",
                                       "contrat.toml")):
            contract = self.contract(f"c{number}", toml='[contrat]\nnom = "N"\n' +
                                     ('plan = "suivi.csv"\n' if name == "suivi.csv" else ""))
            path = contract / name
            path.parent.mkdir(exist_ok=True)
            path.unlink(missing_ok=True)
            path.symlink_to(self.folder / f"secret{path.suffix}")
            code, out, err = run("check", contract)
            self.assertEqual(code, 3, name)
            self.assertIn(f"{name} : c’est un lien vers un fichier hors du dossier du contrat", err)
            self.assertNotIn("Secret", out + err)
        # Within the folder, of the folder itself, and of what is named on the line, links are somebody's own.
        inside = self.contract("inside")
        (inside / "actions.csv").rename(inside / "suivi.csv")
        (inside / "actions.csv").symlink_to("suivi.csv")
        (self.folder / "door").symlink_to("inside")
        for path in (inside, self.folder / "door", contract / "contrat.toml", self.folder / "c0" / "actions.csv"):
            self.assertEqual(run("check", path)[0], 0, path)

    def test_ids_lead_nowhere(self):
        ids = ("../../x", "a/b", "..", "CON", "/etc/y", "A")
        partners = "".join(f'[[partenaire]]\nid = "{each}"\nnom = "Nom {n}"\n' for n, each in enumerate(ids))
        contract = self.contract(
            toml=f'[contrat]\nnom="N"\n[[axe]]\nid="../z"\nnom="Axe"\n{partners}',
            plan="id;axe;action;porteur\n../../evil;../z;Marche;" +
                 ", ".join(f"Nom {n}" for n in range(len(ids))) + "\n")
        before = {path for path in self.folder.rglob("*")}
        for words in (["map"], ["report"], ["export", "--format", "csv,xlsx,kumu,pajek,sqlite,json,gexf,graphml"],
                      ["plan"]):
            out = self.folder / "out" / words[0]
            code, _, err = run(words[0], contract, *words[1:], "-o", out)
            self.assertEqual(code, 0, err)
        new = {path for path in self.folder.rglob("*")} - before
        self.assertTrue(new)
        self.assertTrue(all((self.folder / "out") in (path, *path.parents) for path in new))

    def test_ids_that_differ_by_case_alone_are_a_fault(self):
        contract = self.contract(plan="id;action;porteur\nA1;Bus;ADMR\na1;Car;ADMR\n")
        code, _, err = run("check", contract)
        self.assertEqual(code, 2)
        self.assertIn("actions.csv:3:1: erreur : identifiant en double", err)


class Disks(Scratch):
    def mounted(self, *options):
        path = self.folder / "disk"
        path.mkdir()
        if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", *options, "none", str(path)],
                                               capture_output=True).returncode:
            self.skipTest("no disk of its own")
        self.addCleanup(subprocess.run, ["umount", str(path)], check=True)
        return path

    def test_a_disk_that_is_full_keeps_what_it_had(self):
        disk = self.mounted("-o", "size=300k")
        (disk / "c").mkdir()
        self.assertEqual(run("import", self.contract() / "actions.csv", "-o", disk / "c")[0], 0)
        with open(disk / "filled", "wb", buffering=0) as file:
            try:
                while file.write(b"x" * 4096):
                    pass
            except OSError:
                pass
        before = bytes_of(disk / "c")
        (self.folder / "c" / "actions.csv").write_text("action;porteur\n" + "Marche longue;ADMR\n" * 2000)
        for words in (["report", METZ, "-o", disk / "r"], ["map", METZ, "-o", disk / "m"],
                      ["export", METZ, "--format", "sqlite", "-o", disk / "x.sqlite"],
                      ["export", METZ, "--format", "xlsx", "-o", disk / "x.xlsx"],
                      ["import", self.folder / "c" / "actions.csv", "-o", disk / "c", "--force"]):
            code, _, err = run(*words)
            self.assertEqual(code, 3, words)
            self.assertIn("disque plein", err, words)
        self.assertEqual(bytes_of(disk / "c"), before)
        self.assertEqual(sorted(path.name for path in disk.iterdir()), ["c", "filled"])

    def test_a_disk_that_may_not_be_written(self):
        disk = self.mounted("-o", "ro")
        code, _, err = run("report", METZ, "-o", disk / "r")
        self.assertEqual(code, 3)
        self.assertIn("en lecture seule", err)
        # For work that needs a temporary folder: a workbook, a database.
        code, _, err = run("export", METZ, "--format", "xlsx,sqlite", "-o", self.folder / "e", env={"TMPDIR": str(disk)})
        self.assertEqual((code, err), (0, ""))

    def test_permissions_are_kept_and_links_are_replaced_not_followed(self):
        contract, out = self.contract(), self.folder / "r"
        self.assertEqual(run("report", contract, "-o", out)[0], 0)
        (out / "index.html").chmod(0o640)
        other = self.folder / "other.pdf"
        other.write_bytes(b"mine")
        (out / "rapport.pdf").unlink()
        (out / "rapport.pdf").symlink_to(other)
        (contract / "actions.csv").write_text("axe;action;porteur\nA;Bus;ADMR\n")
        self.assertEqual(run("report", contract, "-o", out)[0], 0)
        self.assertEqual((out / "index.html").stat().st_mode & 0o777, 0o640)
        self.assertIn("Bus", (out / "index.html").read_text(encoding="utf-8"))
        self.assertEqual(other.read_bytes(), b"mine")
        self.assertFalse((out / "rapport.pdf").is_symlink())

    def test_a_run_that_is_killed_leaves_whole_files(self):
        contract, out = self.contract(), self.folder / "r"
        self.assertEqual(run("report", METZ, "-o", out)[0], 0)
        first = bytes_of(out)
        self.assertEqual(run("report", contract, "-o", self.folder / "s")[0], 0)
        either = [first, bytes_of(self.folder / "s")]
        begin = time.monotonic()
        self.assertEqual(run("report", contract, "-o", self.folder / "t")[0], 0)
        takes = time.monotonic() - begin
        chance = random.Random(16)
        for _ in range(8):
            process = subprocess.Popen([PROGRAM, "report", contract, "-o", out], stdout=subprocess.DEVNULL,
                                       start_new_session=True)
            time.sleep(chance.uniform(0, takes))
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            for name, digest in bytes_of(out).items():
                if not name.startswith(".maillage-en-cours"):
                    self.assertIn(digest, [known.get(name) for known in either], name)
        self.assertEqual(run("report", contract, "-o", out)[0], 0)
        self.assertEqual([name for name in bytes_of(out) if name.startswith(".")], [])


    def test_a_run_that_is_interrupted_leaves_whole_files(self):
        contract, out = self.contract(), self.folder / "i"
        self.assertEqual(run("map", contract, "-o", self.folder / "whole")[0], 0)
        whole = bytes_of(self.folder / "whole")
        for _ in range(3):
            process = subprocess.Popen([PROGRAM, "map", contract, "-o", out], stdout=subprocess.DEVNULL)
            time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            self.assertIn(process.wait(), (0, -signal.SIGINT))
            self.assertEqual({name: digest for name, digest in bytes_of(out).items()
                              if not name.startswith(".maillage-en-cours") and digest != whole.get(name)}, {})

    def test_nothing_of_a_users_own_is_needed(self):
        """Neither a home, nor a temporary folder, nor a locale that the system knows, nor a PATH."""
        contract = self.contract()
        for words in (["check"], ["report"], ["export", "--format", "xlsx,sqlite,csv,gexf"], ["map", "--format", "png"]):
            out = [] if words == ["check"] else ["-o", self.folder / words[0]]
            done = subprocess.run([PROGRAM, words[0], contract, *words[1:], *out], capture_output=True,
                                  env={"TMPDIR": "/nonexistent", "LC_ALL": "xx_XX"})
            self.assertEqual((done.returncode, done.stderr), (0, b""), words)


class Elsewhere(Scratch):
    def test_the_place_and_the_language_of_a_machine_change_no_byte(self):
        contract, made = self.contract(), []
        for zone, locale in (("UTC", "C"), ("Pacific/Kiritimati", "tr_TR.UTF-8"), ("<+0530>-5:30", "POSIX")):
            out = self.folder / str(len(made))
            env = {"TZ": zone, "LC_ALL": locale, "LANG": locale}
            self.assertEqual(run("report", contract, "-o", out, env=env)[0], 0)
            self.assertEqual(run("map", contract, "-o", out / "m", "--format", "pdf,png", env=env)[0], 0)
            made.append(bytes_of(out))
        self.assertGreater(len(made[0]), 20)
        self.assertEqual(made[0], made[1])
        self.assertEqual(made[0], made[2])

    @unittest.skipUnless(shutil.which("cc"), "no compiler")
    def test_the_day_changes_no_byte(self):
        """Ten seconds after the clock of a machine without a battery begins: 1 January 1970."""
        (self.folder / "clock.c").write_text(
            "#include <sys/time.h>\n#include <time.h>\n"
            "int clock_gettime(clockid_t clock, struct timespec *now) { (void)clock; now->tv_sec = 10;"
            " now->tv_nsec = 0; return 0; }\n"
            "int gettimeofday(struct timeval *now, void *zone) { (void)zone; now->tv_sec = 10; now->tv_usec = 0;"
            " return 0; }\n"
            "time_t time(time_t *now) { if (now) *now = 10; return 10; }\n")
        library = Path(tempfile.mkdtemp(prefix="clock")) / "clock.so"  # the loader cuts its list at blanks
        self.addCleanup(shutil.rmtree, library.parent)
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, self.folder / "clock.c"], check=True)
        then = {"LD_PRELOAD": str(library)}
        self.assertEqual(subprocess.run(["date", "+%s"], env={**os.environ, **then}, capture_output=True).stdout, b"10\n")
        contract = self.contract()
        for words in (["report"], ["map", "--format", "pdf,png,svg"], ["export", "--format", "xlsx,sqlite,gexf,json"]):
            made = []
            for env in ({}, then):
                out = self.folder / f"{words[0]}{len(made)}"
                self.assertEqual(run(words[0], contract, *words[1:], "-o", out, env=env)[0], 0, words)
                made.append(bytes_of(out))
            self.assertGreater(len(made[0]), 3, words)
            self.assertEqual(made[0], made[1], words)

    def test_without_a_font_there_is_no_document_without_words(self):
        fonts = self.folder / "fonts.conf"
        fonts.write_text('<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
                         f"<dir>{self.folder}/none</dir><cachedir>{self.folder}/cache</cachedir></fontconfig>")
        env = {"FONTCONFIG_FILE": str(fonts)}
        contract = self.contract()
        for words in (["map", "--format", "pdf"], ["map", "--format", "png"], ["report"], ["report", "--page"]):
            out = self.folder / f"o{len(list(self.folder.iterdir()))}"
            code, _, err = run(words[0], contract, *words[1:], "-o", out, env=env)
            self.assertEqual(code, 3, words)
            self.assertIn("fonts-dejavu-core", err, words)
            self.assertEqual([path for path in out.rglob("*") if path.suffix in (".pdf", ".png")], [])
        # A drawing as text has its words, and whoever looks at it has fonts.
        self.assertEqual(run("map", contract, "-o", self.folder / "svg", env=env)[0], 0)


class Folders(Scratch):
    def test_links_in_a_ring_are_walked_once(self):
        many = self.folder / "many"
        self.contract("many/a")
        (many / "a" / "up").symlink_to("..")
        (many / "self").symlink_to(".")
        (many / "b").symlink_to("b")
        code, out, err = run("check", many)
        self.assertEqual((code, err), (0, ""))
        self.assertEqual(out.count("Actions\n"), 1)
        (self.folder / "x.csv").symlink_to("x.csv")
        self.assertEqual(run("check", self.folder / "x.csv")[0], 3)

    def test_folders_without_end_are_not_walked_to_their_end(self):
        self.contract("many/a")
        for folder in range(40):
            path = self.folder / "many" / f"d{folder:03}"
            path.mkdir()
            for file in range(2600):
                os.mkdir(path / f"{file:05}") if file < 100 else open(path / f"{file:05}.txt", "x").close()
        begin = time.monotonic()
        code, out, err = run("check", self.folder / "many")
        self.assertLess(time.monotonic() - begin, 60)
        self.assertEqual(code, 0)
        self.assertIn("la suite n’a pas été parcourue", err)

    def test_names_with_line_ends_and_as_long_as_names_are(self):
        for name in ("nom\nsur deux lignes", "n" * 255):
            contract = self.contract(name)
            code, _, err = run("map", contract, "-o", self.folder / name[:9] / "r")
            self.assertEqual((code, err), (0, ""))
        code, _, err = run("map", self.folder / "nom\nsur deux lignes", self.contract("z/nom\nsur deux lignes"), "-o",
                           self.folder / "both")
        self.assertEqual((code, err), (0, ""))
        # Of two contracts each has a folder, named by what a folder's name holds of theirs.
        long = [self.contract(f"{folder}/{'é' * 127}x") for folder in ("a", "b")]
        code, _, err = run("map", *long, "-o", self.folder / "two")
        self.assertEqual((code, err), (0, ""))
        self.assertEqual([path.name[:4] for path in sorted((self.folder / "two").iterdir())], ["a-éé", "b-éé"])
        code, _, err = run("map", contract, "-o", self.folder / ("n" * 300))
        self.assertEqual(code, 3)
        self.assertIn("nom trop long", err)


class Sizes(Scratch):
    """What no table is: told in a sentence, in bounded time and memory, and nothing of it is read."""

    def told(self, path, code, words):
        begin = time.monotonic()
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen([PROGRAM, "check", str(path)], stdout=subprocess.DEVNULL, stderr=said)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            err = said.read().decode().replace("\u00a0", " ").replace("\u202f", " ")
        self.assertEqual(process.returncode, code, err[:500])
        self.assertIn(words, err[:500])
        self.assertLess(len(err), 1000)
        self.assertLess(time.monotonic() - begin, 60)
        if platform.system() == "Linux":
            self.assertLess(used.ru_maxrss, 800_000)  # kB; a file is read up to half a GB

    def test_a_file_of_three_gigabytes(self):
        path = self.folder / "plan.csv"
        with open(path, "wb") as file:
            file.write(b"action;porteur\nBus;ADMR\n")
            file.truncate(3 << 30)  # of nothing: takes no room on the disk
        self.told(path, 3, "plan.csv : fichier trop grand")

    def test_a_row_of_a_million_columns(self):
        path = self.folder / "plan.csv"
        path.write_text("action;porteur;" + ";".join(map(str, range(1_000_000))) + "\nBus;ADMR;" + "x;" * 1_000_000)
        self.told(path, 2, "1000002 colonnes : aucun tableur n’en a autant")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], "-q"])
