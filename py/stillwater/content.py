"""What the engine needs to speak one language: its texts, the protocols, the cues of the mirror.

The build writes one such pack a language into dist/content/; the engine fetches the one it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from stillwater.domain.protocol import Protocol
from stillwater.ports import Texts
from stillwater.reading.phrases import Cues

FORMAT = 1


class BadPack(ValueError):
    """A content pack of another format, or for another language than asked."""


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """``protocols`` by id. ``words``: where the words for passphrases lie; "" if nowhere."""

    texts: Texts
    protocols: Mapping[str, Protocol]
    cues: Cues
    words: str = ""


def pack_to_dict(
    language: str,
    ftl: str,
    protocols: Mapping[str, Any],
    cues: Mapping[str, Any],
    words: str = "",
) -> dict[str, Any]:
    """The JSON shape of a pack: protocols and cues as parsed from their TOML."""
    return {
        "format": FORMAT,
        "language": language,
        "ftl": ftl,
        "protocols": dict(protocols),
        "cues": dict(cues),
        "words": words,
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
    read = {key: Protocol.from_dict(value) for key, value in protocols.items()}
    if any(key != protocol.id for key, protocol in read.items()):
        raise BadPack("protocol-id")
    return LanguagePack(make_texts(language, ftl), read, Cues.from_dict(data.get("cues")), words)
