"""page_opens.py PAGE: opens an installed page in Chromium as somebody would who clicks on it, by its file:// address,
asks for the example and waits for its report. Says what the page says; exit code 1 if no report came."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
           "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-pipe")
IS_OPEN = "location.protocol === 'file:' && document.readyState === 'complete'"
REPORT = "document.getElementById('report').hidden ? '' : document.getElementById('status').textContent"


class Browser:
    """What it is told and says goes through two pipes, which it knows as 3 and 4."""

    def __init__(self, folder):
        to_read, self.told = os.pipe()
        self.said, to_write = os.pipe()
        self.rest, self.number = b"", 0
        self.process = subprocess.Popen(
            ["bash", "-c", 'exec "$@" 3<&"$TO_READ" 4>&"$TO_WRITE"', "chromium", shutil.which("chromium"), *OPTIONS,
             f"--user-data-dir={folder}", "about:blank"], pass_fds=(to_read, to_write), stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, env={**os.environ, "TO_READ": str(to_read), "TO_WRITE": str(to_write)})
        os.close(to_read)
        os.close(to_write)

    def ask(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.told, json.dumps(message).encode() + b"\0")
        while True:
            while b"\0" not in self.rest:
                more = os.read(self.said, 1 << 16)
                if not more:
                    raise RuntimeError("the browser has gone")
                self.rest += more
            line, self.rest = self.rest.split(b"\0", 1)
            answer = json.loads(line)
            if answer.get("id") == self.number:
                return answer["result"]

    def end(self):
        self.process.terminate()
        self.process.wait()


def what_it_says(page, patience=120):
    """Of the page at a path, once it has shown the report on its example; empty if none came."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = Browser(folder)
        try:
            target = browser.ask("Target.createTarget", url=Path(page).resolve().as_uri())["targetId"]
            session = browser.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

            def value(expression):
                return browser.ask("Runtime.evaluate", session, expression=expression)["result"].get("value")

            until = time.monotonic() + patience
            while not value(IS_OPEN) and time.monotonic() < until:
                time.sleep(0.2)
            value("document.getElementById('example').click()")
            while time.monotonic() < until:
                if said := value(REPORT):
                    return said
                time.sleep(0.2)
            return ""
        finally:
            browser.end()


if __name__ == "__main__":
    said = what_it_says(sys.argv[1])
    print(said)
    sys.exit(0 if said else 1)
