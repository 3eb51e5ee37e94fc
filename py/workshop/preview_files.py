"""What the preview shows, read anew each time, so that an author saves a file and reloads.

A file with a fault raises ``Fault``, which says where and what to do.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

from stillwater.domain.protocol import Protocol
from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.strict import BadData
from stillwater.reading.phrases import Cues
from workshop.adapters.texts_cpython import FALLBACK, FluentTexts
from workshop.paths import I18N, PROMPTS
from workshop.testplans import language_of


class Fault(Exception):
    """A file that cannot be shown: the message names file, place and remedy."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A protocol folder. ``off``: this host has switched it off. ``protocol`` is None where its
    file has a fault, and ``fault`` then says which."""

    name: str
    off: bool
    protocol: Protocol | None
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Tree:
    """The two folders that an author writes in."""

    prompts: Path = PROMPTS
    i18n: Path = I18N

    def shelf(self) -> tuple[Shelved, ...]:
        """Every folder: those on the shelf in its order, the others after. Raises Fault."""
        library = self._toml(self.prompts / "library.toml")
        off, order = library.get("off", []), library.get("order", [])
        found = {file.parent.name for file in self._folder.glob("*/protocol.toml")}
        named = [name for name in order if name in found]
        names = [*named, *sorted(found - set(named))]
        return tuple(self._shelved(name, name in off) for name in names)

    def protocol(self, name: str) -> Protocol:
        """Raises Fault."""
        file = self._folder / name / "protocol.toml"
        try:
            return read_protocol(self._toml(file), self._said(file))
        except BadData as fault:
            raise Fault(str(fault)) from fault

    def texts(self, language: str) -> FluentTexts:
        """Raises Fault."""
        return FluentTexts(
            language, {code: self._sources(code) for code in dict.fromkeys((language, FALLBACK))}
        )

    def cues(self, language: str) -> Cues:
        """Raises Fault."""
        file = self.prompts / "mirror" / f"{language}.toml"
        try:
            return Cues.from_dict(self._toml(file), self._said(file))
        except BadData as fault:
            raise Fault(str(fault)) from fault

    def plans(self, name: str, language: str) -> dict[str, str]:
        """Name -> source of each script of a language, the whole session first. Raises Fault."""
        files = sorted((self._folder / name / "testplans").glob("*.testplan"))
        files.sort(key=lambda file: file.stem != language)
        return {file.stem: self._read(file) for file in files if language_of(file) == language}

    def text_faults(self, name: str, language: str) -> list[str]:
        """Lines that are not Fluent, and texts that English has and this language lacks."""
        file = self.i18n / language / "protocols" / f"{name}.ftl"
        if not file.exists():
            return [f"{self._said(file)}: not there; English stands in for it. Write it"]
        source = self._read(file)
        faults = [
            f"{self._said(file)}:{line}: not Fluent; mend the message" for line in junk(source)
        ]
        english = self.i18n / FALLBACK / file.parent.name / file.name
        wanted = messages(self._read(english)) if english.exists() else set()
        missing = sorted(wanted - messages(source))
        return faults + [f"{self._said(file)}: {text} is missing; translate it" for text in missing]

    @property
    def _folder(self) -> Path:
        return self.prompts / "protocols"

    def _shelved(self, name: str, off: bool) -> Shelved:
        try:
            return Shelved(name, off, self.protocol(name))
        except Fault as fault:
            return Shelved(name, off, None, str(fault))

    def _sources(self, language: str) -> list[str]:
        return [self._read(file) for file in sorted((self.i18n / language).rglob("*.ftl"))]

    def _toml(self, file: Path) -> Mapping[str, Any]:
        try:
            return tomllib.loads(self._read(file))
        except tomllib.TOMLDecodeError as fault:
            raise Fault(f"{self._said(file)}: not TOML: {fault}. Mend that place") from fault

    def _read(self, file: Path) -> str:
        try:
            return file.read_text(encoding="utf-8")
        except UnicodeDecodeError as fault:
            raise Fault(f"{self._said(file)}: not UTF-8; save it as UTF-8") from fault
        except OSError as fault:
            raise Fault(f"{self._said(file)}: cannot be read; is it there?") from fault

    def _said(self, file: Path) -> str:
        """The path as an author knows it."""
        base = self.prompts if file.is_relative_to(self.prompts) else self.i18n
        return f"{base.name}/{file.relative_to(base).as_posix()}"


def junk(source: str) -> Iterator[int]:
    """Numbers of the lines where something is not Fluent."""
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Junk):
            start = entry.span.start if entry.span else 0
            yield source[:start].count("\n") + 1


def messages(source: str) -> set[str]:
    body = FluentParser().parse(source).body
    return {entry.id.name for entry in body if isinstance(entry, ast.Message)}
