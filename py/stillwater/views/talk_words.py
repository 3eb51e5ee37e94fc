"""What a reply of the mirror says: our text with the person's own words in their places.

Own words are never an argument of a text: a sign of the private use area holds their place while
the text is formatted, and they are put in afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stillwater.domain.moves import OWN_WORDS, Bank
from stillwater.domain.policy import care_text_id
from stillwater.domain.talk import Reply, Talk
from stillwater.ports import Texts

_PLACES = {slot: chr(0xE000 + number) for number, slot in enumerate(OWN_WORDS)}
_PLACE = re.compile("([\ue000-\ue002])")
_ISOLATED_PLACE = re.compile("[\u2068]?([\ue000-\ue002])[\u2069]?")
_ISOLATES = re.compile("[\u2068\u2069]")


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of a reply. ``own``: the person's words, to the letter."""

    text: str
    own: bool = False


def reply_said(texts: Texts, bank: Bank, talk: Talk, reply: Reply) -> tuple[Said, ...]:
    """What the reply says. Raises MissingText."""
    move = bank.get(reply.move)
    if move is None:  # words that answer danger, and the end
        known = texts.has(care_text_id(reply.move))
        return (Said(texts.get(care_text_id(reply.move if known else "end"))),)
    own = [slot for slot in move.slots if slot in OWN_WORDS]
    quotes = {
        _PLACES[slot]: talk.text_of(span) for slot, span in zip(own, reply.spans, strict=False)
    }
    arguments = {
        slot: _PLACES[slot] if slot in OWN_WORDS else _named(texts, slot, reply)
        for slot in move.slots
    }
    return tuple(_filled(texts.get(move.text_in(reply.tone), **arguments), quotes))


def why_said(texts: Texts, talk: Talk, reply: Reply) -> tuple[Said, ...]:
    """Why it was chosen. Raises MissingText."""
    quotes = {_PLACES["quote"]: talk.text_of(reply.spans[0])} if reply.spans else {}
    why = reply.why or "pause"
    if why in ("words", "earlier") and not quotes:
        why = "pause"
    arguments = {
        "words": {"quote": _PLACES["quote"]},
        "earlier": {"quote": _PLACES["quote"]},
        "feeling": {"feeling": _text(texts, f"feeling-{reply.because}")},
        "theme": {"theme": _text(texts, f"theme-{reply.because}")},
        "exercise": {"exercise": _text(texts, f"{reply.because}-title")},
        "helped": {"exercise": _text(texts, f"{reply.because}-title")},
    }
    return tuple(_filled(texts.get(f"talk-why-{why}", **arguments.get(why, {})), quotes))


def plain(said: tuple[Said, ...]) -> str:
    """As one text, without the marks that keep an inserted text's direction to itself."""
    return "".join(piece.text if piece.own else _ISOLATES.sub("", piece.text) for piece in said)


def _named(texts: Texts, slot: str, reply: Reply) -> str:
    if slot == "feeling":
        return _text(texts, f"feeling-{reply.feeling}")
    return _text(texts, f"{reply.exercise}-title")


def _text(texts: Texts, text_id: str) -> str:
    return texts.get(text_id) if texts.has(text_id) else "…"


def _filled(text: str, quotes: dict[str, str]) -> Iterator[Said]:
    for piece in _PLACE.split(_ISOLATED_PLACE.sub(r"\1", text)):
        if piece in quotes:
            yield Said(quotes[piece], own=True)
        elif piece:
            yield Said(piece)
