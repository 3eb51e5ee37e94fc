"""A person's plan for hard hours, as it was kept or is being written: read here, never changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from stillwater.domain.answers import items_of
from stillwater.domain.entry import Entry
from stillwater.domain.protocol import Protocol

PLAN = "safety-plan"
"""The protocol whose entries are plans."""
PEOPLE = "people"
"""Its field that names people who can be told."""
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


def parts_of(said: Mapping[str, str], protocol: Protocol) -> tuple[PlanPart, ...]:
    """In the order of the plan; a list has a line an item. ``said``: answers by their fields."""
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


def laid_over(
    newer: Sequence[PlanPart], older: Sequence[PlanPart], protocol: Protocol
) -> tuple[PlanPart, ...]:
    """The newer parts, and the older ones of every heading that has none, in the plan's order."""
    headings = {part.heading_id for part in newer}
    parts = [*newer, *(part for part in older if part.heading_id not in headings)]
    order = [protocol.text_id(f"summary-{summary.id}") for summary in protocol.summary]
    known = [part for name in order for part in parts if part.heading_id == name]
    return (*known, *(part for part in parts if part.heading_id not in order))


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
