"""One way to read a TOML file."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any


def read_toml(file: Path) -> dict[str, Any]:
    """Raises tomllib.TOMLDecodeError, OSError."""
    return tomllib.loads(file.read_text(encoding="utf-8"))
