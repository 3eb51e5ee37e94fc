"""The engine: Pyodide, a trimmed pre-compiled standard library, the app, and its wheels.

Measured against stock Pyodide by ``build.py bench start``.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from workshop.lock import make_lock
from workshop.paths import CACHE, NODE_MODULES, PY, ROOT
from workshop.wheels import Wheel, build_wheels

#: Modules imported inside Pyodide at build time; what they load is what ships. Beyond the app's own
#: imports, it names what the standard library imports late (inside functions) on paths we use.
IMPORTS = (
    "asyncio", "base64", "copy", "encodings.idna", "encodings.latin_1", "encodings.ascii",
    "encodings.cp437", "encodings.utf_8_sig", "encodings.utf_16_le", "email.parser",
    "email.policy", "hashlib", "hmac", "html", "importlib.metadata", "importlib.metadata._adapters",
    "importlib.resources", "json", "logging", "random", "secrets", "shutil", "string", "stringprep",
    "tempfile", "textwrap", "traceback", "unicodedata", "uuid", "zipfile",
    "_strptime", "pyodide.code", "pyodide.ffi", "pyodide.http", "pyodide.webloop", "micropip",
)  # fmt: skip
#: Kept without being imported: what micropip reads, and codecs, which are found by name only. Of
#: Pyodide's own package all but its console and its sockets for Node, which no page uses.
KEEP_PREFIXES = (
    "_sysconfigdata", "pyodide/__init__", "pyodide/_core", "pyodide/_package_loader",
    "pyodide/_run_js", "pyodide/_state", "pyodide/code", "pyodide/common", "pyodide/ffi/",
    "pyodide/http/", "pyodide/webloop", "_pyodide/", "encodings/utf_", "encodings/unicode_escape",
    "encodings/raw_unicode_escape", "encodings/punycode", "encodings/charmap",
)  # fmt: skip

PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")


@dataclass(frozen=True, slots=True)
class Engine:
    """Paths inside dist/ that the shell and the interpreter module need."""

    pyodide: str
    std: str
    app: str
    lock: str


def short_hash(data: bytes) -> str:
    """Ten hexadecimal digits of SHA-256: enough to name a file by its content."""
    return hashlib.sha256(data).hexdigest()[:10]


def app_sources() -> dict[str, Path]:
    """Every Python file of the app by its path in the bundle: stillwater, htpy, markupsafe."""
    site_packages = next(p for p in map(Path, sys.path) if p.name == "site-packages")
    found = {}
    for base, package in (
        (PY, "stillwater"),
        (site_packages, "htpy"),
        (site_packages, "markupsafe"),
    ):
        for file in sorted((base / package).rglob("*.py")):
            found[file.relative_to(base).as_posix()] = file
    return found


def _wheel_from_index(requirement_file: Path) -> list[Path]:
    """Download the pinned, hashed wheels that run in the browser; kept in the build cache."""
    folder = CACHE / "wheels" / short_hash(requirement_file.read_bytes())
    if not folder.exists():
        partial = folder.with_suffix(".partial")
        shutil.rmtree(partial, ignore_errors=True)
        command = [
            sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes",
            "--only-binary=:all:", "--python-version", "3.14", "--dest", str(partial),
            "-r", str(requirement_file),
        ]  # fmt: skip
        subprocess.run(command, check=True)
        partial.rename(folder)
    return sorted(folder.glob("*.whl"))


def _importable(sources: Iterable[str]) -> list[str]:
    """The app's modules that do not need a browser: what they import must ship too."""
    return [
        name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for name in sources
        if name.startswith("stillwater/") and not name.startswith("stillwater/browser/")
    ]


def _compile(sources: dict[str, Path], wheels: Iterable[Path]) -> Path:
    """Run the bundler under Node unless nothing it reads has changed; returns its output folder."""
    tools = [PY / "workshop/node/bundle_python.mjs", PY / "workshop/node/bundle_inside.py"]
    pyodide = NODE_MODULES / "pyodide"
    fingerprint = hashlib.sha256()
    for file in (*tools, Path(__file__), pyodide / "package.json", *wheels, *sources.values()):
        fingerprint.update(
            str(file.relative_to(ROOT) if file.is_relative_to(ROOT) else file).encode()
        )
        fingerprint.update(file.read_bytes())
    out = CACHE / "engine" / fingerprint.hexdigest()[:16]
    if (out / "modules.json").exists():
        return out
    out.mkdir(parents=True, exist_ok=True)
    plan = {
        "stdlib": str(pyodide / "python_stdlib.zip"),
        "app": {name: str(file) for name, file in sources.items()},
        "wheels": [str(wheel) for wheel in wheels],
        "imports": [*IMPORTS, *_importable(sources)],
        "keep_prefixes": KEEP_PREFIXES,
        "out": str(out),
    }
    (out / "plan.json").write_text(json.dumps(plan))
    subprocess.run(["node", str(tools[0]), str(out / "plan.json")], check=True, cwd=ROOT)
    return out


def without_foreign_addresses(source: bytes) -> bytes:
    """Point a library's built-in download addresses at nothing: all it needs lies beside it."""
    return re.sub(rb"https://[a-z0-9.-]+\.[a-z]+/", b"./not-on-any-other-host/", source)


def build_engine(dist: Path) -> tuple[Engine, list[Wheel]]:
    """Write dist/engine/ and say where each part is."""
    indexed = _wheel_from_index(ROOT / "requirements-browser.txt")
    compiled = _compile(app_sources(), indexed)
    stock = NODE_MODULES / "pyodide"
    contents = {
        name: without_foreign_addresses((stock / name).read_bytes())
        if name.endswith(".mjs")
        else (stock / name).read_bytes()
        for name in PYODIDE_FILES
    }
    folder = f"engine/py.{short_hash(b''.join(contents.values()))}"
    (dist / folder).mkdir(parents=True)
    for name, data in contents.items():
        (dist / folder / name).write_bytes(data)

    parts = build_wheels(dist / "engine/parts", indexed)
    lock = make_lock(json.loads((stock / "pyodide-lock.json").read_text()), parts)
    lock_bytes = json.dumps(lock, sort_keys=True).encode()

    def put(stem: str, suffix: str, data: bytes) -> str:
        path = f"engine/{stem}.{short_hash(data)}{suffix}"
        (dist / path).write_bytes(data)
        return path

    engine = Engine(
        pyodide=folder,
        std=put("std", ".zip", (compiled / "std.zip").read_bytes()),
        app=put("app", ".zip", (compiled / "app.zip").read_bytes()),
        lock=put("lock", ".json", lock_bytes),
    )
    return engine, parts
