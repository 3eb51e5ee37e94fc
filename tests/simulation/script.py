"""The conversations in this folder: what somebody types into a talk, line by line.

``<language>/<persona>-<n>.talk``. Lines that begin with ``#`` say who it is. Every other line is
one message, with what has to follow in front: a tier, or ``any`` where help on the next screen is
as right as none (words that take back, that go on about danger, or that only sound final). The
situations follow those of the VERA-MH personas (SpringCare, https://github.com/SpringCare/VERA-MH);
every word is our own.

They are a test set: no rule and no weight is made from them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from stillwater.domain.heard import TIERS, Tier

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "es", "ar")
NEVER_IN_DANGER = ("breakup", "overloaded")
"""Distressed, and every message is "none"."""
FEWEST_MESSAGES, MOST_MESSAGES = 5, 9


class ScriptFault(ValueError):
    """A script is not written as it has to be; says file and line, never the text."""


@dataclass(frozen=True, slots=True)
class Line:
    """``expected`` is None for ``any``. ``number``: of the line in its file, from 1."""

    number: int
    expected: Tier | None
    text: str


@dataclass(frozen=True, slots=True)
class Script:
    language: str
    name: str
    lines: tuple[Line, ...]

    @property
    def persona(self) -> str:
        return self.name.rsplit("-", 1)[0]

    @property
    def variant(self) -> int:
        return int(self.name.rsplit("-", 1)[1])

    def place(self, line: Line) -> str:
        """For a message about a fault: where, never what."""
        return f"{self.language}/{self.name}.talk:{line.number}"


def scripts(language: str, folder: Path = FOLDER) -> list[Script]:
    files = sorted((folder / language).glob("*.talk"))
    return [read_script(file.read_text(encoding="utf-8"), language, file.stem) for file in files]


def read_script(source: str, language: str, name: str) -> Script:
    """Raises ScriptFault."""
    lines = tuple(_lines(source, f"{language}/{name}.talk"))
    if not FEWEST_MESSAGES <= len(lines) <= MOST_MESSAGES:
        raise ScriptFault(f"{language}/{name}.talk: {len(lines)} messages")
    return Script(language, name, lines)


def _lines(source: str, place: str) -> Iterator[Line]:
    for number, line in enumerate(source.splitlines(), start=1):
        if line.startswith("#") or not line.strip():
            continue
        expected, colon, text = line.partition(": ")
        if not colon or not text.strip() or expected not in (*TIERS, "any"):
            raise ScriptFault(f"{place}:{number}: write a tier, a colon and a message")
        yield Line(number, next((tier for tier in TIERS if tier == expected), None), text)
