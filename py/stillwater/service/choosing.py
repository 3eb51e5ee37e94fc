"""Choosing a passphrase: suggesting six words, weighing one's own, refusing what all would guess.

A form that chooses a passphrase shows ``fields_of`` and asks ``chosen_passphrase`` for what was
chosen. Nothing typed here is kept after the answer.
"""

from __future__ import annotations

from collections.abc import Mapping

import htpy as h

from stillwater.domain.passphrase import (
    MINIMUM_CODE_POINTS,
    PassphraseRefused,
    canonical,
    new_passphrase_bytes,
)
from stillwater.domain.strength import Verdict, weigh
from stillwater.domain.wordbook import SUGGESTED_WORDS, WordBook, suggestion
from stillwater.messages import Event, Patch
from stillwater.ports import WordsUnavailable
from stillwater.service.desk import Desk
from stillwater.views.passphrase import (
    SUGGESTED,
    VERDICT,
    Kind,
    new_passphrase_fields,
    suggested_words,
    verdict_words,
)

Fields = Mapping[str, str]
_NOTHING: Fields = {}


async def suggest(desk: Desk) -> str:
    """Six words drawn anew, with spaces; "" where the list cannot be had."""
    return suggestion(await _book(desk), desk.machine.random)


async def chosen_passphrase(desk: Desk, fields: Fields) -> str:
    """What the fields of ``fields_of`` hold. Raises PassphraseRefused.

    Codes: passphrase_short, _long, _text, _differs (from what was typed the second time), _common.
    """
    kind = _kind(fields)
    chosen = fields.get("suggested" if kind == "words" else "passphrase", "")
    again = fields.get("words_again" if kind == "words" else "passphrase_again", "")
    new_passphrase_bytes(chosen)
    if canonical(chosen) != canonical(again):
        raise PassphraseRefused("passphrase_differs")
    book = await _book(desk)
    drawn = kind == "words" and _is_suggestion(chosen, book)
    if not drawn and weigh(chosen, book).common:
        raise PassphraseRefused("passphrase_common")
    return chosen


async def fields_of(desk: Desk, fields: Fields = _NOTHING, problem: str = "") -> h.Element:
    """The fields for a form. ``fields``, ``problem``: what was just sent, and why it was refused:
    words that may be on paper already stay the same, and one's own are explained."""
    book = await _book(desk)
    sent = fields.get("suggested", "")
    verdict = None
    if problem.replace("_", "-") == "passphrase-common":
        verdict = weigh(fields.get("passphrase", ""), book, least=MINIMUM_CODE_POINTS)
    return new_passphrase_fields(
        desk.texts,
        suggested=sent if _is_suggestion(sent, book) else suggestion(book, desk.machine.random),
        kind=_kind(fields) if fields else "words",
        verdict=verdict,
        bits=book.suggestion_bits,
    )


async def other_words(desk: Desk, fields: Fields) -> list[Event]:
    suggested = await suggest(desk)
    return [Patch(SUGGESTED, str(suggested_words(suggested)))] if suggested else []


async def weigh_typed(desk: Desk, fields: Fields) -> list[Event]:
    """What is being typed, in words; nothing typed, nothing said."""
    typed = fields.get("passphrase", "")
    verdict: Verdict | None = None
    if canonical(typed):
        verdict = weigh(typed, await _book(desk), least=MINIMUM_CODE_POINTS)
    return [Patch(VERDICT, str(h.fragment[verdict_words(desk.texts, verdict)]))]


def _kind(fields: Fields) -> Kind:
    return "words" if fields.get("passphrase_kind") == "words" else "own"


def _is_suggestion(text: str, book: WordBook) -> bool:
    words = text.split()
    return len(words) == SUGGESTED_WORDS and set(words) <= set(book.words)


async def _book(desk: Desk) -> WordBook:
    """Without one, only what needs no list is checked, and nothing is suggested."""
    try:
        return await desk.machine.library.words(desk.texts.language, desk.pack.words)
    except WordsUnavailable:
        return WordBook()


COMMANDS = {
    "passphrase.suggest": other_words,
    "passphrase.weigh": weigh_typed,
}
