"""A person's plan for hard hours, as it was last kept: read from the entry, never changed here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stillwater.domain.answers import items_of
from stillwater.domain.entry import Entry
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


def newest_plan(entries: Iterable[Entry]) -> Entry | None:
    """The plan that was made or changed last."""
    plans = [entry for entry in entries if entry.protocol_id == PLAN]
    return max(plans, key=lambda entry: entry.updated_at, default=None)


def parts_of(entry: Entry, protocol: Protocol | None) -> tuple[PlanPart, ...]:
    """In the order of the plan; a list has a line an item. Empty without the protocol."""
    if protocol is None:
        return ()
    said = dict(entry.answers)
    parts = []
    for summary in protocol.summary:
        for name in summary.fields:
            field = protocol.field(name)
            if field is None or not said.get(name, "").strip():
                continue
            words = said[name]
            lines = items_of(words) if field.kind == "list" else (words.strip(),)
            parts.append(PlanPart(name, protocol.text_id(f"summary-{summary.id}"), lines))
    return tuple(parts)


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
