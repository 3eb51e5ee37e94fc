"""``build.py check``, the part about moves: each fault with file, id and what to do.

``move_faults`` looks at what is handed in, so that a test can hand in a broken bank.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping

from fluent.syntax import FluentParser, ast

from stillwater.domain.moves import NAMED, THEMES, Bank
from stillwater.domain.strict import BadData
from stillwater.domain.talk import WHYS
from stillwater.views.site import LANGUAGES
from workshop.content import bank, protocol_data
from workshop.paths import I18N

LEAST = 40
"""Moves that a bank has to have."""
LEAST_OPEN = 0.60
QUESTION_MARKS = ("?", "؟")
Texts = Mapping[str, frozenset[str]]
"""Text id -> the names of its arguments."""


def all_move_faults() -> Iterator[str]:
    """Of the bank in this checkout."""
    try:
        found = bank()
    except (BadData, tomllib.TOMLDecodeError) as fault:
        yield str(fault)
        return
    except OSError as fault:
        yield f"prompts/moves: {fault.__class__.__name__}; put the file back"
        return
    for language in LANGUAGES:
        source = (I18N / language.code / "moves.ftl").read_text(encoding="utf-8")
        yield from move_faults(found, language.code, arguments_in(source), questions_in(source))
        around = (I18N / language.code / "talk.ftl").read_text(encoding="utf-8")
        yield from label_faults(language.code, arguments_in(around))
    known = protocol_data()
    for exercise in found.exercises:
        if exercise.protocol not in known:
            file = "prompts/moves/exercises.toml"
            yield f"{file}: {exercise.protocol}: no such protocol; name a folder or remove it"


def move_faults(
    found: Bank, language: str, texts: Texts, questions: frozenset[str]
) -> Iterator[str]:
    """``questions``: ids of texts that hold a question mark."""
    file = f"i18n/{language}/moves.ftl"
    shown = {text_id for move in found.values() for text_id in move.text_ids}
    for move in found.values():
        for text_id in move.text_ids:
            if text_id not in texts:
                yield f"{file}: {text_id} is missing; prompts/moves/{move.kind}.toml shows it"
                continue
            if texts[text_id] != set(move.slots):
                slots = ", ".join(move.slots) or "none"
                yield f"{file}: {text_id}: other slots than its move has ({slots}); use just those"
            if (text_id in questions) != bool(move.asks):
                yield f"{file}: {text_id}: asks or does not ask, unlike its move; make them agree"
    for text_id in sorted(texts.keys() - shown):
        yield f"{file}: {text_id} is shown by no move; remove or rename it"
    if len(found) < LEAST:
        yield f"prompts/moves: {len(found)} moves; write at least {LEAST}"
    asking = [move for move in found.values() if move.asks]
    if asking and sum(move.asks == "open" for move in asking) < LEAST_OPEN * len(asking):
        yield f"prompts/moves: fewer than {LEAST_OPEN:.0%} of the questions are open; open some"


def label_faults(language: str, texts: Texts) -> Iterator[str]:
    """Words for feelings, themes and reasons that a talk may have to name."""
    needed = [f"feeling-{name}" for name in NAMED] + [f"theme-{name}" for name in THEMES]
    needed += [f"talk-why-{why}" for why in WHYS]
    for text_id in needed:
        if text_id not in texts:
            yield f"i18n/{language}/talk.ftl: {text_id} is missing; write it"


def arguments_in(source: str) -> dict[str, frozenset[str]]:
    """The arguments of every message of a Fluent file."""
    found = {}
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message) and entry.value:
            names = (
                part.expression.id.name
                for part in entry.value.elements
                if isinstance(part, ast.Placeable)
                and isinstance(part.expression, ast.VariableReference)
            )
            found[entry.id.name] = frozenset(names)
    return found


def questions_in(source: str) -> frozenset[str]:
    """The messages of a Fluent file that ask something."""
    found = set()
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message) and entry.value:
            text = "".join(
                part.value for part in entry.value.elements if isinstance(part, ast.TextElement)
            )
            if any(mark in text for mark in QUESTION_MARKS):
                found.add(entry.id.name)
    return frozenset(found)
