"""The walls stand where docs/architecture.md says: imports run one way, files stay readable."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from workshop.paths import PY, ROOT, SITE

APP = PY / "stillwater"
#: What each room may import of the app, besides itself.
MAY_IMPORT = {
    "domain": set(),
    "reading": {"domain"},
    "vault": {"domain", "ports"},
    "views": {"domain", "reading", "ports", "messages"},
    "service": {
        "domain",
        "reading",
        "vault",
        "views",
        "ports",
        "model_ports",
        "messages",
        "content",
    },
    "browser": {
        "domain",
        "reading",
        "vault",
        "views",
        "ports",
        "model_ports",
        "messages",
        "content",
        "service",
    },
}
LIBRARIES = {"views": {"htpy", "markupsafe"}, "service": {"htpy"}}
BROWSER_ONLY = {"js", "pyodide", "pyodide_js", "polyscript", "micropip", "stillwater_js"}
LINES_AT_MOST = 300


def imported(file: Path) -> set[str]:
    """Dotted names of every import in the file, also those inside functions."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {node.module}
            if node.module == "stillwater":
                names |= {f"stillwater.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_imports_run_one_way(room):
    for file in (APP / room).rglob("*.py"):
        for name in imported(file):
            head, *rest = name.split(".")
            if head == "stillwater" and rest:
                assert rest[0] in MAY_IMPORT[room] | {room}, f"{file.name} imports {name}"
            elif head != "stillwater" and head not in sys.stdlib_module_names:
                allowed = LIBRARIES.get(room, set()) | (
                    BROWSER_ONLY if room == "browser" else set()
                )
                assert head in allowed, f"{file.name} imports {name}"


def test_no_file_is_longer_than_a_reader_can_hold():
    sources = [ROOT / "build.py", *PY.rglob("*.py"), *SITE.rglob("*.js"), *SITE.rglob("*.css")]
    sources += [*(ROOT / "tests").rglob("*.py"), *PY.rglob("*.mjs")]
    long = {
        file.relative_to(ROOT).as_posix(): count
        for file in sources
        if (count := len(file.read_text(encoding="utf-8").splitlines())) > LINES_AT_MOST
    }
    assert long == {}
