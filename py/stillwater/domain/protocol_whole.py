"""What no single table of a protocol file can see: names that fit together, steps that are reached.

Steps only ever lead forwards, so every path ends; what can go wrong is a step that no answer ever
leads to, and a condition or a part that names what is not there.
"""

from __future__ import annotations

from collections.abc import Sequence

from stillwater.domain.conditions import FACTS, Condition
from stillwater.domain.protocol import Field, Protocol
from stillwater.domain.strict import BadData

RESERVED_IDS = (
    "at", "protocol", "arrive", "gate", "step", "summary", "leave", "keep", "ended", "paused",
    "next_step", "title", "purpose",
)  # fmt: skip
"""Names that the forms, the session and the texts use themselves."""


def check_whole(protocol: Protocol, file: str) -> None:
    """Raises BadData."""
    if not protocol.steps:
        raise BadData("missing", file, "step", "Add at least one [[step]].")
    _check_ids([field.id for field in protocol.fields], file, "step")
    _check_ids([part.id for part in protocol.summary], file, "summary", reserved=())
    _check_ids([gate.id for gate in protocol.gates], file, "gate", reserved=())
    _check_talk(protocol, file)
    _check_summary(protocol, file)
    _check_picks(protocol, file)
    _check_conditions(protocol, file)
    if all(step.when for step in protocol.steps):
        raise BadData("no-such-step", file, "step", "Leave one step without a condition.")
    asks_of_arrival = any(
        condition.of.startswith("before.") for gate in protocol.gates for condition in gate.when
    )
    if asks_of_arrival and protocol.arrive != "needed":
        raise BadData("missing", file, "arrive", 'A gate looks at the check-in: write "needed".')


def _check_talk(protocol: Protocol, file: str) -> None:
    """At most one step talks, and it asks for nothing beside."""
    talking = [step for step in protocol.steps if step.talks]
    if len(talking) > 1:
        raise BadData("duplicate", file, f"step.{talking[1].id}.kind", "Talk in one step only.")
    for field in protocol.fields:
        step = protocol.step_of(field.id)
        if field.kind == "talk" and step and len(step.fields) > 1:
            raise BadData("wrong-kind", file, f"step.{step.id}.also", "A talk stands alone.")


def _check_summary(protocol: Protocol, file: str) -> None:
    for part in protocol.summary:
        for field_id in part.fields:
            found = protocol.field(field_id)
            if found is None or not found.is_own:
                remedy = "Name steps that take words."
                raise BadData("no-such-step", file, f"summary.{part.id}", remedy)
    for pair in protocol.comparisons:
        ends = [protocol.field(pair.first), protocol.field(pair.later)]
        if any(end is None or not end.is_number for end in ends):
            raise BadData("no-such-step", file, f"compare.{pair.id}", "Name two number answers.")


def _check_picks(protocol: Protocol, file: str) -> None:
    """A pick chooses from a list, or from what was picked of it, on an earlier step."""
    earlier: dict[str, Field] = {}
    for step in protocol.steps:
        for field in step.fields:
            source = earlier.get(field.source)
            listed = source is not None and (source.kind == "list" or source.kind == "picks")
            if field.is_picked and not listed:
                remedy = "Name a list of an earlier step."
                raise BadData("no-such-step", file, f"step.{field.id}.from", remedy)
        earlier.update((field.id, field) for field in step.fields)


def _check_conditions(protocol: Protocol, file: str) -> None:
    earlier: dict[str, Field] = {}
    for step in protocol.steps:
        for condition in step.when:
            _check_condition(condition, earlier, protocol, file, f"step.{step.id}.when")
        earlier.update((field.id, field) for field in step.fields)
    for link in protocol.links:
        for condition in link.when:
            _check_condition(condition, earlier, protocol, file, f"link.{link.to}.when")
    for gate in protocol.gates:
        for condition in gate.when:
            _check_condition(condition, {}, protocol, file, f"gate.{gate.id}.when")


def _check_condition(
    condition: Condition, earlier: dict[str, Field], protocol: Protocol, file: str, where: str
) -> None:
    """It names something known by then, and asks what that can answer: else nothing gets there."""
    asks_number = condition.test in ("at_least", "at_most")
    if condition.of in FACTS:
        if condition.test in ("is", "is_not"):
            raise BadData("wrong-kind", file, where, f"{condition.of} is a number.")
        if condition.of == "sitting" and asks_number and int(condition.value) > protocol.sittings:
            raise BadData("out-of-range", file, where, "There are not so many sittings.")
        return
    field = earlier.get(condition.of)
    if field is None:
        raise BadData("no-such-step", file, where, f"{condition.of}: name an earlier answer.")
    if asks_number and not field.is_number:
        raise BadData("wrong-kind", file, where, f"{condition.of} is no number.")
    if asks_number and not field.minimum <= int(condition.value) <= field.maximum:
        raise BadData("out-of-range", file, where, f"{condition.of} never gets there.")
    if condition.test in ("is", "is_not") and condition.value not in field.options:
        raise BadData("unknown", file, where, f"{condition.of} has no such option.")


def _check_ids(
    ids: Sequence[str], file: str, where: str, reserved: Sequence[str] = RESERVED_IDS
) -> None:
    for index, name in enumerate(ids):
        if name in ids[:index]:
            raise BadData("duplicate", file, f"{where}.{name}", "Give each its own id.")
        plain = name.replace("-", "").isalnum() and name.isascii() and name == name.lower()
        if not plain or name in reserved:
            raise BadData(
                "unknown", file, f"{where}.{name[:60]}", "Use small letters, digits and hyphens."
            )
