"""What the engine needs to speak one language: its texts, the protocols, the cues of the mirror.

The build writes one such pack a language into dist/content/; the engine fetches the one it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from stillwater.domain.cards import CardTitle, read_titles
from stillwater.domain.guide import Guide, read_cues
from stillwater.domain.protocol import Protocol
from stillwater.domain.protocol_file import read_protocol
from stillwater.ports import Texts
from stillwater.reading.phrases import Cues
from stillwater.reading.safety_rules import SafetyRules, read_rules

FORMAT = 1


class BadPack(ValueError):
    """A content pack of another format, or for another language than asked."""


class Shelf(Mapping[str, Protocol]):
    """Protocols by id, each read from its plain data when it is first taken down.

    A start needs one or two of some thirty. Iterates in the library's order. Taking one down raises
    BadData if its data is no protocol.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._read: dict[str, Protocol] = {}

    def __getitem__(self, protocol_id: str) -> Protocol:
        if protocol_id not in self._read:
            self._read[protocol_id] = read_protocol(self._data[protocol_id], protocol_id)
        return self._read[protocol_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)


class RulesShelf(Mapping[str, SafetyRules]):
    """Safety rules by language, each made ready when it is first looked up, which takes a moment.

    Looking one up raises BadData if its data is no rules file.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data
        self._read: dict[str, SafetyRules] = {}

    def __getitem__(self, language: str) -> SafetyRules:
        if language not in self._read:
            self._read[language] = read_rules(self._data[language], f"safety/{language}.toml")
        return self._read[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """``protocols`` by id. ``words``: where the words for passphrases lie; "" if nowhere.

    ``cards``: the titles of what there is to read; their texts stand on a page of their own.
    ``safety``: rules that recognise danger, of this language and of those mixed into it.
    """

    texts: Texts
    protocols: Mapping[str, Protocol]
    cues: Cues
    guide: Guide
    guide_cues: Mapping[str, tuple[str, ...]]
    words: str = ""
    cards: tuple[CardTitle, ...] = ()
    safety: Mapping[str, SafetyRules] = field(default_factory=lambda: RulesShelf({}))


def pack_to_dict(
    language: str,
    ftl: str,
    protocols: Mapping[str, Any],
    cues: Mapping[str, Any],
    guide: Mapping[str, Any],
    guide_cues: Mapping[str, Any],
    words: str = "",
    cards: Sequence[Mapping[str, Any]] = (),
    safety: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The JSON shape of a pack: protocols, cues and the guide as parsed from their TOML.

    ``cards``: id, topics and title of each. ``safety``: rules by language, from their TOML.
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
        "safety": dict(safety or {}),
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
    for key, protocol in protocols.items():
        if not isinstance(protocol, Mapping) or protocol.get("id") != key:
            raise BadPack("protocol-id")
    cues = Cues.from_dict(data.get("cues"))
    guide = Guide.from_dict(data.get("guide"))
    guide_cues = read_cues(data.get("guide_cues"), guide, f"guide/{language}.toml")
    cards = read_titles(data.get("cards"), "cards")
    safety = data.get("safety", {})
    if not isinstance(safety, Mapping) or not all(isinstance(code, str) for code in safety):
        raise BadPack("shape")
    texts = make_texts(language, ftl)
    return LanguagePack(
        texts, Shelf(protocols), cues, guide, guide_cues, words, cards, RulesShelf(safety)
    )
