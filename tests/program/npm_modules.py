"""Packages of npm for tests, put into the build folder with the versions and checksums of a
package-lock.json in tests/."""

import hashlib
import os
import shutil
import subprocess
import sys


def cannot(why):
    """Ends the test: skipped, but not where CI is true."""
    print(f"{os.path.basename(sys.argv[0])}: {why}")
    sys.exit(1 if os.environ.get("CI") == "true" else 77)


def install_modules(wanted, modules, commands=("node", "npm")):
    """Installs what wanted/package-lock.json names into the folder `modules`, once."""
    for command in commands:
        if shutil.which(command) is None:
            cannot(f"{command} is not there")
    modules.mkdir(parents=True, exist_ok=True)
    lock = (wanted / "package-lock.json").read_bytes()
    stamp = modules / "installed"
    if stamp.exists() and stamp.read_text() == hashlib.sha256(lock).hexdigest():
        return
    for name in ("package.json", "package-lock.json"):
        shutil.copy(wanted / name, modules / name)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline",
               "--fetch-retries=1", "--fetch-retry-mintimeout=1000"]
    try:
        done = subprocess.run(command, cwd=modules, capture_output=True, text=True, timeout=120)
    except subprocess.TimeoutExpired:
        cannot("npm ci does not come to an end (no network?)")
    if done.returncode != 0:
        cannot(f"npm ci failed (no network?)\n{done.stderr[-2000:]}")
    stamp.write_text(hashlib.sha256(lock).hexdigest())
