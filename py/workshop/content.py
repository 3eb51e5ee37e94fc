"""Reads prompts/ and i18n/ for the build: packs for the engine, data for the static pages."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from stillwater.content import pack_to_dict
from stillwater.domain.helplines import Country
from stillwater.domain.protocol import Protocol
from stillwater.ports import Texts
from workshop.adapters.texts_cpython import FluentTexts
from workshop.paths import I18N, PROMPTS

#: Texts that only pre-rendered pages use; the engine need not carry them.
STATIC_ONLY = frozenset({"home", "help", "breathe", "ground", "about", "offline"})
PROTOCOLS = ("thought-record",)


def read_toml(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def ftl_source(language: str, *, live_only: bool = False) -> str:
    """All Fluent files of a language as one source."""
    files = sorted((I18N / language).glob("*.ftl"))
    kept = (file for file in files if not (live_only and file.stem in STATIC_ONLY))
    return "\n".join(file.read_text(encoding="utf-8") for file in kept)


@cache
def texts_of(language: str) -> Texts:
    """The texts of one language, formatted by CPython's Fluent."""
    return FluentTexts(language, {code: ftl_source(code) for code in {language, "en"}})


def protocol_data() -> dict[str, Mapping[str, Any]]:
    return {name: read_toml(PROMPTS / name / "protocol.toml") for name in PROTOCOLS}


def protocols() -> dict[str, Protocol]:
    """Raises BadData where a file is not a protocol."""
    return {name: Protocol.from_dict(data) for name, data in protocol_data().items()}


def helplines() -> tuple[Country, ...]:
    """Every country with a file, by country code. Raises BadData."""
    files = sorted((PROMPTS / "helplines").glob("*.toml"))
    return tuple(Country.from_dict(read_toml(file), file.name) for file in files)


def language_pack(language: str, words: str = "") -> bytes:
    """The pack that the engine fetches: compact JSON, UTF-8. ``words``: where its word list is."""
    cues = read_toml(PROMPTS / "mirror" / f"{language}.toml")
    ftl = ftl_source(language, live_only=True)
    data = pack_to_dict(language, ftl, protocol_data(), cues, words)
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
