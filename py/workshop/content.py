"""Reads prompts/ and i18n/ for the build: packs for the engine, data for the static pages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from stillwater.content import pack_to_dict
from stillwater.domain.cards import Card, Story, read_cards, read_story
from stillwater.domain.guide import Guide
from stillwater.domain.moves import Bank, read_bank
from stillwater.domain.protocol import Protocol
from stillwater.domain.protocol_file import read_protocol
from stillwater.domain.strict import BadData
from stillwater.ports import Texts
from workshop.adapters.texts_cpython import load_texts
from workshop.paths import I18N, PROMPTS
from workshop.places import country_data, time_zones
from workshop.places import helplines as helplines
from workshop.safety_files import common_words, safety_data
from workshop.toml import read_toml as read_toml

#: Texts that only pre-rendered pages use; the engine need not carry them.
STATIC_ONLY = frozenset({"home", "breathe", "ground", "about", "offline", "cards", "learn"})


def ftl_source(language: str, *, live_only: bool = False) -> str:
    """All Fluent files of a language as one source."""
    files = sorted((I18N / language).rglob("*.ftl"))
    kept = (file for file in files if not (live_only and file.stem in STATIC_ONLY))
    return "\n".join(file.read_text(encoding="utf-8") for file in kept)


def move_data() -> dict[str, Mapping[str, Any]]:
    """The files of prompts/moves/ by their names."""
    files = sorted((PROMPTS / "moves").glob("*.toml"))
    return {file.stem: read_toml(file) for file in files}


@cache
def bank() -> Bank:
    """What the mirror may say in a talk. Raises BadData."""
    return read_bank(move_data())


@cache
def texts_of(language: str) -> Texts:
    """The texts of one language, formatted by CPython's Fluent."""
    return load_texts(I18N, language)


def protocol_data() -> dict[str, Mapping[str, Any]]:
    """Every protocol folder that is not switched off, in the library's order; others after."""
    library = read_toml(PROMPTS / "library.toml")
    found = {file.parent.name for file in (PROMPTS / "protocols").glob("*/protocol.toml")}
    found -= set(library["off"])
    order = [name for name in library["order"] if name in found]
    order += sorted(found - set(order))
    return {name: read_toml(PROMPTS / "protocols" / name / "protocol.toml") for name in order}


@cache
def protocols() -> dict[str, Protocol]:
    """Raises BadData where a file is not a protocol."""
    return {name: read_protocol(data) for name, data in protocol_data().items()}


def guide_data() -> dict[str, Any]:
    """The guide's file. Where the host has switched its start off, another one starts.

    Raises BadData where nothing on the shelf begins with writing.
    """
    data = read_toml(PROMPTS / "guide" / "guide.toml")
    shelf = protocols()
    if data.get("start") in shelf:
        return data
    other = next((name for name, protocol in shelf.items() if protocol.begins_with_writing), None)
    if other is None:
        remedy = "Take one that begins with writing out of `off`."
        raise BadData("missing", "prompts/library.toml", "off", remedy)
    return {**data, "start": other}


def guide() -> Guide:
    """Raises BadData."""
    return Guide.from_dict(guide_data())


def cards() -> tuple[Card, ...]:
    """The cards to read, in the file's order; none where there is no file. Raises BadData."""
    file = PROMPTS / "cards" / "cards.toml"
    return read_cards(read_toml(file), "prompts/cards/cards.toml") if file.exists() else ()


def card_titles(language: str) -> list[dict[str, Any]]:
    """What the engine needs to point to a card. Its text stands on the page "learn" alone."""
    title = texts_of(language).get
    return [
        {"id": card.id, "topics": list(card.topics), "title": title(card.title_id)}
        for card in cards()
    ]


def stories() -> tuple[Story, ...]:
    """What this host's own people told, by file name; none is shipped. Raises BadData."""
    return tuple(_story(file) for file in sorted((PROMPTS / "stories").glob("*.toml")))


def _story(file: Path) -> Story:
    name = f"prompts/stories/{file.name}"
    story = read_story(read_toml(file), name)
    if story.id != file.stem:
        raise BadData("unknown", name, "id", "Give the story the name of its file.")
    return story


def language_pack(
    language: str,
    words: str = "",
    weights: Mapping[str, str] | None = None,
    rules: Mapping[str, str] | None = None,
) -> bytes:
    """The pack that the engine fetches: compact JSON, UTF-8.

    ``words``, ``weights``, ``rules``: where its word list and, by language, the first reading model
    and the rules for safety lie in the site.
    """
    cues = read_toml(PROMPTS / "mirror" / f"{language}.toml")
    data = pack_to_dict(
        language,
        ftl_source(language, live_only=True),
        protocol_data(),
        cues,
        guide_data(),
        read_toml(PROMPTS / "guide" / f"{language}.toml"),
        words,
        card_titles(language),
        country_data(),
        time_zones(),
        move_data(),
        weights,
        safety_data(language),
        {code: path for code, path in (rules or {}).items() if code not in safety_data(language)},
        common_words(code for code in rules or () if code not in safety_data(language)),
    )
    # Not sorted by key: the library's order is the order of the shelf.
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
