"""A reflection protocol as data: an ordered list of steps, each asking for typed answers.

``prompts/SCHEMA.md`` describes the file. The kinds of answer are a closed list; a protocol holds no
code and no wording, only the ids from which ``i18n`` finds its texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, cast

from stillwater.domain.strict import BadData, Fields

Kind = Literal["text", "short_text", "slider", "scale", "none"]
KINDS: tuple[Kind, ...] = ("text", "short_text", "slider", "scale", "none")
WORDS: tuple[Kind, ...] = ("text", "short_text")
NUMBERS: tuple[Kind, ...] = ("slider", "scale")
RESERVED_IDS = ("at", "protocol", "arrive", "step", "summary", "leave", "keep", "ended", "paused")
"""Names that the forms and the session use themselves."""


@dataclass(frozen=True, slots=True)
class Field:
    """One answer. ``minimum``, ``maximum``, ``by`` and ``start`` matter to numbers only."""

    id: str
    kind: Kind
    minimum: int = 0
    maximum: int = 0
    by: int = 1
    start: int = 0

    @property
    def is_words(self) -> bool:
        return self.kind in WORDS

    @property
    def is_number(self) -> bool:
        return self.kind in NUMBERS


@dataclass(frozen=True, slots=True)
class Step:
    """One screen with one question. The first field has the step's own id and is the main answer.

    ``optional``: it may be left out. ``mirror``: its words may be quoted back.
    """

    id: str
    optional: bool
    mirror: bool
    fields: tuple[Field, ...]

    @property
    def main(self) -> Field:
        return self.fields[0]


@dataclass(frozen=True, slots=True)
class Source:
    """Where the protocol comes from: a full citation and what it found, in one line."""

    citation: str
    finding: str


@dataclass(frozen=True, slots=True)
class SummaryPart:
    """A heading of the closing letter, and the fields whose words stand under it."""

    id: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two number fields that ask the same thing early and late."""

    id: str
    first: str
    later: str


@dataclass(frozen=True, slots=True)
class Protocol:
    """Everything the session needs to know. Texts live under the prefix ``<id>-``."""

    id: str
    version: int
    minutes_low: int
    minutes_high: int
    purpose: str
    sources: tuple[Source, ...]
    steps: tuple[Step, ...]
    summary: tuple[SummaryPart, ...]
    comparisons: tuple[Comparison, ...]

    def step(self, step_id: str) -> Step | None:
        return next((step for step in self.steps if step.id == step_id), None)

    def index_of(self, step_id: str) -> int:
        """Position of the step, 0 when there is none of that id."""
        return next((i for i, step in enumerate(self.steps) if step.id == step_id), 0)

    def field(self, field_id: str) -> Field | None:
        return next((field for field in self.fields if field.id == field_id), None)

    def step_of(self, field_id: str) -> Step | None:
        """The step that asks for the field."""
        return next((s for s in self.steps if any(f.id == field_id for f in s.fields)), None)

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(field for step in self.steps for field in step.fields)

    def text_id(self, name: str) -> str:
        """The text id of ``name``, e.g. "situation-question"."""
        return f"{self.id}-{name}"

    @classmethod
    def from_dict(cls, data: object, file: str = "protocol.toml") -> Protocol:
        """Reads what ``tomllib`` made of a protocol file. Raises BadData."""
        fields = Fields(data, file)
        minutes = fields.table("minutes")
        low = minutes.number("low", 1, 120)
        protocol = cls(
            id=fields.text("id", limit=60),
            version=fields.number("version", 1, 10_000),
            minutes_low=low,
            minutes_high=minutes.number("high", low, 120),
            purpose=fields.text("purpose", limit=120),
            sources=tuple(_source(entry) for entry in fields.tables("source")),
            steps=tuple(_step(entry) for entry in fields.tables("step")),
            summary=tuple(_part(entry) for entry in fields.tables("summary")),
            comparisons=tuple(_comparison(e) for e in fields.tables("compare", optional=True)),
        )
        minutes.done()
        fields.done()
        _check_whole(protocol, file)
        return protocol


def _source(fields: Fields) -> Source:
    source = Source(fields.text("citation"), fields.text("finding"))
    fields.done()
    return source


def _step(fields: Fields) -> Step:
    main = _field(fields)
    step = Step(
        id=main.id,
        optional=fields.flag("optional", False),
        mirror=fields.flag("mirror", False),
        fields=(main, *(_whole_field(entry) for entry in fields.tables("also", optional=True))),
    )
    fields.done()
    if step.mirror and not main.is_words:
        raise fields.fault("wrong-kind", "mirror", "Only words can be mirrored.")
    return step


def _whole_field(fields: Fields) -> Field:
    field = _field(fields)
    fields.done()
    return field


def _field(fields: Fields) -> Field:
    field_id = fields.text("id", limit=60)
    kind = cast(Kind, fields.choice("kind", KINDS))
    if kind not in NUMBERS:
        return Field(field_id, kind)
    minimum = fields.number("minimum", 0, 1000)
    maximum = fields.number("maximum", minimum + 1, 1000)
    by = fields.number("by", 1, maximum - minimum, 1)
    middle = minimum + (maximum - minimum) // 2
    start = fields.number("start", minimum, maximum, middle)
    return Field(field_id, kind, minimum, maximum, by, start)


def _part(fields: Fields) -> SummaryPart:
    part = SummaryPart(fields.text("id", limit=60), fields.texts("fields"))
    fields.done()
    return part


def _comparison(fields: Fields) -> Comparison:
    comparison = Comparison(fields.text("id"), fields.text("first"), fields.text("later"))
    fields.done()
    return comparison


def _check_whole(protocol: Protocol, file: str) -> None:
    """What no single table can see. Raises BadData."""
    if not protocol.steps:
        raise BadData("missing", file, "step", "Add at least one [[step]].")
    _check_ids([field.id for field in protocol.fields], file, "step")
    _check_ids([part.id for part in protocol.summary], file, "summary", reserved=())
    for part in protocol.summary:
        for field_id in part.fields:
            found = protocol.field(field_id)
            if found is None or not found.is_words:
                raise BadData(
                    "no-such-step", file, f"summary.{part.id}", "Name steps that take words."
                )
    for pair in protocol.comparisons:
        ends = [protocol.field(pair.first), protocol.field(pair.later)]
        if any(end is None or not end.is_number for end in ends):
            raise BadData("no-such-step", file, f"compare.{pair.id}", "Name two number answers.")


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
