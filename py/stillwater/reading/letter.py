"""The closing letter: a person's own sentences under a few short headings."""

from __future__ import annotations

from dataclasses import dataclass

from stillwater.domain.answers import items_of, spoken
from stillwater.domain.protocol import Field, Protocol
from stillwater.domain.state import SessionState
from stillwater.domain.talk import BETWEEN
from stillwater.reading.phrases import Cues, pick_quotes

WHOLE_UP_TO_WORDS = 60
"""Longer answers are given by their most telling phrases; the whole stays in the entry."""
PHRASES = 3
PICKED_LINES = 2
TALK_PHRASES = 8
"""Of a talk: at most one phrase a message, of so many messages."""


def quoted_back(field: Field, text: str, cues: Cues) -> tuple[str, ...]:
    """What of an answer is said back above the next question: its most telling phrase, or the
    first lines that were picked from a list, whole."""
    if field.is_picked:
        return items_of(text)[:PICKED_LINES]
    return tuple(quote.text for quote in pick_quotes(text, cues))


@dataclass(frozen=True, slots=True)
class LetterPart:
    """``heading_id`` is a text id; each of ``passages`` holds one answer's phrases, in order."""

    heading_id: str
    passages: tuple[tuple[str, ...], ...]


def letter(protocol: Protocol, state: SessionState, cues: Cues) -> tuple[LetterPart, ...]:
    """The parts that have words; exact quotations only."""
    said = dict(spoken(protocol, state))
    parts = (
        LetterPart(
            protocol.text_id(f"summary-{part.id}"),
            tuple(
                _passage(protocol, name, said[name], cues) for name in part.fields if name in said
            ),
        )
        for part in protocol.summary
    )
    return tuple(part for part in parts if part.passages)


def _passage(protocol: Protocol, field_id: str, text: str, cues: Cues) -> tuple[str, ...]:
    field = protocol.field(field_id)
    if field and (field.kind == "list" or field.is_picked):
        return items_of(text)
    if field and field.kind == "talk":
        return _of_a_talk(text, cues)
    if len(text.split()) <= WHOLE_UP_TO_WORDS:
        return (text,)
    return tuple(quote.text for quote in pick_quotes(text, cues, PHRASES))


def _of_a_talk(text: str, cues: Cues) -> tuple[str, ...]:
    """The most telling phrase of each message, in order; of a long talk, the most telling ones."""
    said = [part for message in text.split(BETWEEN) for part in pick_quotes(message, cues)]
    if not said:
        return (text,)
    best = sorted(said, key=lambda quote: -quote.salience)[:TALK_PHRASES]
    return tuple(dict.fromkeys(quote.text for quote in said if quote in best))
