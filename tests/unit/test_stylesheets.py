"""Styles that hold in every direction of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from workshop.paths import ROOT

I18N = ROOT / "i18n"


def test_stylesheet_uses_logical_properties_only() -> None:
    physical = re.compile(
        r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)\b"
        r"|(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\s*:"
        r"|(?:text-align|float)\s*:\s*(?:left|right))"
    )
    for path in css_files():
        found = physical.findall(path.read_text(encoding="utf-8"))
        assert not found, f"{path.name}: {found}"


def css_files() -> Iterator[Path]:
    return iter(sorted((ROOT / "site/css").glob("*.css")))
