"""JavaScript and CSS for dist/, bundled by the pinned esbuild and named by content."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path

from workshop.engine import short_hash
from workshop.paths import NODE_MODULES, ROOT, SITE

ESBUILD = NODE_MODULES / ".bin" / "esbuild"
TARGET = (
    "es2022"  # Chrome 94, Firefox 93, Safari 16.4: all have WebAssembly SIMD and module workers
)


def bundle(
    entry: Path,
    *,
    defines: Mapping[str, object] | None = None,
    format: str = "esm",
    external: tuple[str, ...] = (),
    aliases: Mapping[str, str] | None = None,
) -> bytes:
    """One minified file from an entry module. ``defines`` replaces identifiers by JSON values,
    ``aliases`` one package by another."""
    command = [
        str(ESBUILD), str(entry), "--bundle", "--minify", f"--format={format}",
        f"--target={TARGET}", "--charset=utf8", "--legal-comments=none", "--log-level=warning",
        *(f"--define:{name}={json.dumps(value)}" for name, value in (defines or {}).items()),
        *(f"--external:{pattern}" for pattern in external),
        *(f"--alias:{name}={other}" for name, other in (aliases or {}).items()),
    ]  # fmt: skip
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout


def put(dist: Path, folder: str, stem: str, suffix: str, data: bytes) -> str:
    """Write ``data`` under a name that carries its hash; returns the path inside dist/."""
    path = f"{folder}/{stem}.{short_hash(data)}{suffix}"
    (dist / folder).mkdir(parents=True, exist_ok=True)
    (dist / path).write_bytes(data)
    return path


def stylesheet() -> bytes:
    """All of site/css in the order that app.css imports it, minified."""
    command = [
        str(ESBUILD), str(SITE / "css/app.css"), "--bundle", "--minify", "--charset=utf8",
        "--target=chrome111,firefox113,safari16.4", "--log-level=warning", "--external:*.svg",
    ]  # fmt: skip
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
