"""A person's plan for hard hours, as it was kept or is being written: read here, never changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from stillwater.domain.answers import items_of
from stillwater.domain.conditions import all_hold
from stillwater.domain.entry import Entry, edited_words, with_edited_answer
from stillwater.domain.protocol import Protocol

PLAN = "safety-plan"
"""The protocol whose entries are plans."""
PEOPLE = "people"
"""Its field that names people who can be told."""
MAY_HOLD_NUMBERS = frozenset({PEOPLE, "around", "services"})
"""Those whose lines may hold a number to call."""
_LONGEST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class PlanPart:
    """``heading_id`` is a text id; ``field`` the one that was answered."""

    field: str
    heading_id: str
    lines: tuple[str, ...]


def parts_of(said: Mapping[str, str], protocol: Protocol) -> tuple[PlanPart, ...]:
    """One version of a plan, in its order; a list has a line an item. ``said``: answers by their
    fields. What was taken back is a part without lines."""
    parts = []
    for summary in protocol.summary:
        for name in summary.fields:
            field = protocol.field(name)
            if field is None or name not in said:
                continue
            words = said[name].strip()
            lines = items_of(words) if field.kind == "list" else (words,) if words else ()
            parts.append(PlanPart(name, protocol.text_id(f"summary-{summary.id}"), lines))
    return tuple(parts)


def whole_plan(versions: Iterable[Sequence[PlanPart]], protocol: Protocol) -> tuple[PlanPart, ...]:
    """Under each heading what the newest version with that heading says, in the plan's order.

    ``versions``: the newest first. A step left out hides nothing; one taken back hides what older
    versions say there."""
    found: dict[str, list[PlanPart]] = {}
    for version in versions:
        own: dict[str, list[PlanPart]] = {}
        for part in version:
            own.setdefault(part.heading_id, []).append(part)
        found = {**own, **found}
    order = [protocol.text_id(f"summary-{summary.id}") for summary in protocol.summary]
    headings = [*(name for name in order if name in found), *(n for n in found if n not in order)]
    return tuple(part for name in headings for part in found[name] if part.lines)


def answers_to_edit(entry: Entry, protocol: Protocol | None) -> tuple[tuple[str, str], ...]:
    """(field id, text) as they can be changed later: of a plan every step in words, also those left
    out, so that it can be completed; else what was answered."""
    if entry.protocol_id != PLAN or protocol is None:
        return entry.answers
    said = dict(entry.answers)
    steps = [
        field.id
        for step in protocol.steps
        if all_hold(step.when, said) or said.get(step.id)
        for field in step.fields
        if field.is_words
    ]
    others = (pair for pair in entry.answers if pair[0] not in steps)
    return (*((name, said.get(name, "")) for name in steps), *others)


def with_edited_step(
    entry: Entry, protocol: Protocol | None, field_id: str, text: str, *, updated_at: str
) -> Entry:
    """As ``with_edited_answer``, for what ``answers_to_edit`` gives. In a plan a step may be added,
    and one that is emptied is remembered as taken back."""
    if entry.protocol_id != PLAN or protocol is None:
        return with_edited_answer(entry, field_id, text, updated_at=updated_at)
    words, said = edited_words(text), dict(entry.answers)
    if words or field_id in said:
        said[field_id] = words
    names = [name for name, _ in answers_to_edit(entry, protocol) if name in said]
    return replace(entry, answers=tuple((n, said[n]) for n in names), updated_at=updated_at)


def people_named(parts: Sequence[PlanPart]) -> tuple[str, ...]:
    return next((part.lines for part in parts if part.field == PEOPLE), ())


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """A plan that its owner lets be read without the passphrase. ``generation`` only grows."""

    parts: tuple[PlanPart, ...]
    updated_at: str
    generation: int


def encode_plan(plan: OpenPlan) -> bytes:
    """UTF-8 JSON, not locked in any way."""
    data = {
        "v": 1,
        "generation": plan.generation,
        "updated_at": plan.updated_at,
        "parts": [[part.field, part.heading_id, list(part.lines)] for part in plan.parts],
    }
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass")


def decode_plan(data: bytes) -> OpenPlan | None:
    """None for what is no plan. It is only shown, and never taken for more: others can write it."""
    if len(data) > _LONGEST_BYTES:
        return None
    try:
        found = json.loads(data.decode("utf-8", "surrogatepass"))
        parts = tuple(
            PlanPart(str(field), str(heading), tuple(str(line) for line in lines))
            for field, heading, lines in found["parts"]
        )
        return OpenPlan(parts, str(found["updated_at"]), int(found["generation"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
