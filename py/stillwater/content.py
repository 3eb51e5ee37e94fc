"""What the engine needs to speak one language: its texts, the protocols, the cues of the mirror.

The build writes one such pack a language into dist/content/; the engine fetches the one it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, TypeVar

from stillwater.domain.cards import CardTitle, read_titles
from stillwater.domain.guide import Guide, read_cues
from stillwater.domain.helplines import Country
from stillwater.domain.helplines_packed import packed, unpacked
from stillwater.domain.moves import Bank, read_bank
from stillwater.domain.protocol import Protocol
from stillwater.domain.protocol_file import read_protocol
from stillwater.ports import Texts
from stillwater.reading.phrases import Cues
from stillwater.reading.safety_rules import SafetyRules, read_rules

FORMAT = 1
Thing = TypeVar("Thing")


class BadPack(ValueError):
    """A content pack of another format, or for another language than asked."""


class Shelf(Mapping[str, Thing]):
    """Things by id, each read from its plain data when it is first taken down.

    A start needs one or two of some thirty protocols, and at most one of two hundred countries.
    Iterates in the order of ``data``. Taking one down raises BadData if its data is no such thing.
    """

    def __init__(self, data: Mapping[str, Any], read: Callable[[object, str], Thing]) -> None:
        """``read(data, id)`` makes the thing of its data."""
        self._data = data
        self._reader = read
        self._read: dict[str, Thing] = {}

    def __getitem__(self, name: str) -> Thing:
        if name not in self._read:
            self._read[name] = self._reader(self._data[name], name)
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)


OTHER = "other"
"""Names the heads for languages that no page speaks, among the weights of a pack."""


def _no_moves() -> Bank:
    return Bank(())


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """``protocols`` by id. ``words``: where the words for passphrases lie; "" if nowhere;
    ``weights``: likewise, by language, the heads of the first reading model for it (``OTHER``: for
    those that no page speaks). ``safety``: rules that recognise danger, by language, each compiled
    when it is first needed; ``rules``: where those of languages that it lacks lie, and ``common``:
    words by which some of these are known.

    ``cards``: the titles of what there is to read; their texts stand on a page of their own.
    ``bank``: what the mirror may say in a talk, read when it is first asked for.
    ``countries``: whom to call, by ISO 3166-1 code; ``zones``: the time zones of each country.
    """

    texts: Texts
    protocols: Mapping[str, Protocol]
    cues: Cues
    guide: Guide
    guide_cues: Mapping[str, tuple[str, ...]]
    words: str = ""
    cards: tuple[CardTitle, ...] = ()
    countries: Mapping[str, Country] = field(default_factory=dict)
    zones: Mapping[str, Sequence[str]] = field(default_factory=dict)
    bank: Callable[[], Bank] = _no_moves
    weights: Mapping[str, str] = field(default_factory=dict)
    safety: Mapping[str, SafetyRules] = field(default_factory=dict)
    rules: Mapping[str, str] = field(default_factory=dict)
    common: Mapping[str, frozenset[str]] = field(default_factory=dict)


def pack_to_dict(
    language: str,
    ftl: str,
    protocols: Mapping[str, Any],
    cues: Mapping[str, Any],
    guide: Mapping[str, Any],
    guide_cues: Mapping[str, Any],
    words: str = "",
    cards: Sequence[Mapping[str, Any]] = (),
    countries: Mapping[str, Mapping[str, Any]] | None = None,
    zones: Mapping[str, Sequence[str]] | None = None,
    moves: Mapping[str, Any] | None = None,
    weights: Mapping[str, str] | None = None,
    safety: Mapping[str, Any] | None = None,
    rules: Mapping[str, str] | None = None,
    common: Mapping[str, Sequence[str]] | None = None,
) -> dict[str, Any]:
    """The JSON shape of a pack: protocols, cues and the guide as parsed from their TOML.

    ``cards``: id, topics and title of each. ``countries``: as in their files; ``zones``: of each.
    ``moves``: the files of prompts/moves/ by their names; ``safety``: likewise by language;
    ``rules``: where those of other languages lie; ``common``: words of such languages, folded.
    """
    return {
        "format": FORMAT,
        "language": language,
        "ftl": ftl,
        "protocols": dict(protocols),
        "cues": dict(cues),
        "guide": dict(guide),
        "guide_cues": dict(guide_cues),
        "words": words,
        "cards": [dict(card) for card in cards],
        "moves": dict(moves or {}),
        "countries": {code: packed(country) for code, country in (countries or {}).items()},
        "zones": {code: " ".join(names) for code, names in (zones or {}).items()},
        "weights": dict(weights or {}),
        "safety": dict(safety or {}),
        "rules": dict(rules or {}),
        "common": {code: " ".join(words) for code, words in (common or {}).items()},
    }


def pack_from_dict(
    data: Mapping[str, Any], language: str, make_texts: Callable[[str, str], Texts]
) -> LanguagePack:
    """``make_texts(language, ftl)`` is the adapter's constructor. Raises BadPack, BadData."""
    if not isinstance(data, Mapping):
        raise BadPack("shape")
    if data.get("format") != FORMAT or data.get("language") != language:
        raise BadPack("format-or-language")
    protocols, ftl, words = data.get("protocols"), data.get("ftl"), data.get("words")
    if not isinstance(protocols, Mapping) or not isinstance(ftl, str) or not isinstance(words, str):
        raise BadPack("shape")
    safety, weights, rules = data.get("safety"), _lines(data, "weights"), _lines(data, "rules")
    if not isinstance(safety, Mapping):
        raise BadPack("shape")
    for key, protocol in protocols.items():
        if not isinstance(protocol, Mapping) or protocol.get("id") != key:
            raise BadPack("protocol-id")
    cues = Cues.from_dict(data.get("cues"))
    guide = Guide.from_dict(data.get("guide"))
    guide_cues = read_cues(data.get("guide_cues"), guide, f"guide/{language}.toml")
    cards = read_titles(data.get("cards"), "cards")
    countries, zones = _countries(data)
    texts = make_texts(language, ftl)
    shelf = Shelf(protocols, read_protocol)
    moves = data.get("moves")
    bank = cache(lambda: read_bank(moves))
    return LanguagePack(
        texts, shelf, cues, guide, guide_cues, words, cards, countries, zones, bank,
        weights, Shelf(safety, read_rules), rules,
        {code: frozenset(words.split()) for code, words in _lines(data, "common").items()},
    )  # fmt: skip


def _lines(data: Mapping[str, Any], key: str) -> dict[str, str]:
    """One line a language: a path, or words."""
    found = data.get(key)
    if not isinstance(found, Mapping) or not all(isinstance(line, str) for line in found.values()):
        raise BadPack("shape")
    return dict(found)


def _countries(
    data: Mapping[str, Any],
) -> tuple[Mapping[str, Country], Mapping[str, Sequence[str]]]:
    countries, zones = data.get("countries"), data.get("zones")
    if not isinstance(countries, Mapping) or not isinstance(zones, Mapping):
        raise BadPack("shape")
    if not all(isinstance(names, str) for names in zones.values()):
        raise BadPack("shape")
    split = {str(code): tuple(names.split()) for code, names in zones.items()}
    return Shelf(countries, unpacked), split
