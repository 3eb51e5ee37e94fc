"""The commands behind ``build.py``, once the environment is there."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from workshop.paths import CACHE, DIST, NODE_MODULES, ROOT

#: Tests that need no browser and no built site.
FAST = ("tests/unit", "tests/contract")
#: Of those, what takes seconds: what the checks before them said already is left out, and of a test
#: with many cases (one for each language, country, page) five are run, spread over all of them.
QUICK = ("-m", "not slow", "--hypothesis-profile=fast", "--cases=5")
#: Tests that drive Chromium, one file at a time on each core: each has browsers of its own.
BROWSER = ("tests/browser", "tests/e2e")


def _environment() -> dict[str, str]:
    """What is compiled is kept in a place of its own: pytest rewrites each of its files at every
    start otherwise, where a machine is told to keep nothing beside the sources."""
    kept = {"PYTHONPATH": str(ROOT / "py"), "PYTHONPYCACHEPREFIX": str(CACHE / "compiled")}
    return {**os.environ, "PYTHONDONTWRITEBYTECODE": "", **kept}


def _run(title: str, *command: str) -> int:
    print(f"• {title}", flush=True)
    return subprocess.run(command, cwd=ROOT, env=_environment(), check=False).returncode


def _build() -> int:
    from workshop.release import size_table
    from workshop.site_build import Refused, build

    started = time.monotonic()
    try:
        built = build()
    except Refused as fault:
        print(fault)
        return 1
    print(size_table(built.release, DIST))
    print(f"dist/ written in {time.monotonic() - started:.0f} s, release {built.release.id[:12]}")
    return 0


def _check() -> int:
    """Format, lint, types, content, side by side; every one runs, so that one call shows all
    faults, each beneath its title."""
    biome = str(NODE_MODULES / ".bin" / "biome")
    python = sys.executable
    checks = {
        "format (Python)": [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        "lint (Python)": [python, "-m", "ruff", "check", "--quiet", "."],
        "format and lint (JavaScript, CSS)": [biome, "check", "--error-on-warnings", "site"],
        "types": [python, "-m", "mypy"],
        "content": [python, "-m", "workshop.content_check"],
    }
    with ThreadPoolExecutor() as pool:
        done = [
            (title, pool.submit(subprocess.run, command, cwd=ROOT, env=_environment(), text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False))
            for title, command in checks.items()
        ]  # fmt: skip
        for title, each in done:
            print(f"• {title}\n{each.result().stdout}", end="", flush=True)
    return int(any(each.result().returncode for _, each in done))


def _test(fast: bool) -> int:
    """Checks and the tests without a browser in every case; then the build and the rest."""
    pytest = [sys.executable, "-m", "pytest", "-q"]
    cores = ["-n", str(os.cpu_count() or 1)]
    parallel = [*cores, *FAST]
    if _check():
        return 1
    if fast:
        return _run("unit and contract tests", *pytest, *parallel, *QUICK)
    if _run("unit and contract tests", *pytest, *parallel) or _build():
        return 1
    return _run("tests in the browser", *pytest, *cores, "--dist", "loadfile", *BROWSER)


def _serve(host: str, port: int) -> int:
    from workshop.preview import previews
    from workshop.server import serve

    if _build():
        return 1
    return serve(DIST, host=host, port=port, live=previews(DIST))


def _bench(name: str, rest: list[str]) -> int:
    script = ROOT / "tests" / "bench" / f"bench_{name}.py"
    if not script.exists():
        known = sorted(file.stem[6:] for file in script.parent.glob("bench_*.py"))
        print(f"No bench named {name}. There is: {', '.join(known)}")
        return 2
    if not (DIST / "release.json").exists() and _build():
        return 1
    return _run(f"bench {name}", sys.executable, "-m", f"tests.bench.bench_{name}", *rest)


def _talk(language: str, as_json: bool, tier: int) -> int:
    from workshop.talking import talk

    return talk(language, as_json=as_json, tier=tier)


def main() -> int:
    parser = argparse.ArgumentParser(prog="build.py")
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", help="build and serve the app")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--host", default="127.0.0.1")
    test = commands.add_parser("test", help="build and run every test")
    test.add_argument("--fast", action="store_true", help="only what needs no browser")
    commands.add_parser("build", help="write dist/ and print its sizes")
    commands.add_parser("check", help="format, lint, types, content")
    commands.add_parser("audit", help="the shipped models read a file of texts", add_help=False)
    commands.add_parser("train", help="make the weights from the data", add_help=False)
    bench = commands.add_parser("bench", help="print figures beside an alternative")
    bench.add_argument("name")
    talk = commands.add_parser("talk", help="talk with the mirror in a terminal")
    talk.add_argument("--lang", required=True, choices=("en", "es", "ar"))
    talk.add_argument("--json", action="store_true", help="one line of JSON for each answer")
    talk.add_argument("--tier", type=int, choices=(1, 2), default=2, help="1: small models alone")
    options, rest = parser.parse_known_args()
    if options.command == "audit":
        from workshop.audit import main as audit

        return audit(rest)
    if options.command == "train":
        from workshop.training.train import main as train

        return train(rest)
    if rest and options.command != "bench":
        parser.error(f"unknown: {' '.join(rest)}")
    match options.command:
        case "serve":
            return _serve(options.host, options.port)
        case "test":
            return _test(options.fast)
        case "build":
            return _build()
        case "check":
            return _check()
        case "talk":
            return _talk(options.lang, options.json, options.tier)
        case _:
            return _bench(options.name, rest)


if __name__ == "__main__":
    sys.exit(main())
