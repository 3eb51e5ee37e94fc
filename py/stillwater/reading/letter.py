"""The closing letter: a person's own sentences under a few short headings."""

from __future__ import annotations

from dataclasses import dataclass

from stillwater.domain.answers import items_of, spoken
from stillwater.domain.protocol import Protocol
from stillwater.domain.state import SessionState
from stillwater.reading.phrases import Cues, pick_quotes

WHOLE_UP_TO_WORDS = 60
"""Longer answers are given by their most telling phrases; the whole stays in the entry."""
PHRASES = 3


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
    if len(text.split()) <= WHOLE_UP_TO_WORDS:
        return (text,)
    return tuple(quote.text for quote in pick_quotes(text, cues, PHRASES))
