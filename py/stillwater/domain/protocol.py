"""A reflection protocol as data: an ordered list of steps, each asking for typed answers.

``prompts/SCHEMA.md`` describes the file and ``domain.protocol_file`` reads it. The kinds of answer
are a closed list; a protocol holds no code and no wording, only the ids from which ``i18n`` finds
its texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stillwater.domain.chosen_danger import ChosenDanger
from stillwater.domain.conditions import Condition

Kind = Literal[
    "text", "short_text", "slider", "scale", "choice", "choices", "list", "pick", "picks", "body",
    "date", "time", "talk", "none",
]  # fmt: skip
KINDS: tuple[Kind, ...] = (
    "text", "short_text", "slider", "scale", "choice", "choices", "list", "pick", "picks", "body",
    "date", "time", "talk", "none",
)  # fmt: skip
WORDS: tuple[Kind, ...] = ("text", "short_text", "list", "talk")
"""What a person wrote: it may be shown as a quotation, and edited later."""
NUMBERS: tuple[Kind, ...] = ("slider", "scale")
OPTIONS: tuple[Kind, ...] = ("choice", "choices", "body")
"""Answered by ids of options, one a line."""
PICKED: tuple[Kind, ...] = ("pick", "picks")
"""Answered by items of an earlier list, one a line: a person's own words again."""
SEVERAL: tuple[Kind, ...] = ("choices", "picks", "body")
BODY_PARTS = (
    "head", "face", "jaw", "throat", "shoulders", "chest", "belly", "back", "hips", "arms", "hands",
    "legs", "feet", "everywhere", "nowhere",
)  # fmt: skip
LIST_LIMIT = 12
"""Items of a list."""

Move = Literal["reflect", "affirm", "ask", "summarise"]
MOVES: tuple[Move, ...] = ("reflect", "affirm", "ask", "summarise")
"""What the mirror may do with the words of a step."""

Family = Literal[
    "notice", "think", "act", "write", "kind", "ahead", "settle", "body", "plan", "session",
    "learn",
]  # fmt: skip
FAMILIES: tuple[Family, ...] = (
    "notice", "think", "act", "write", "kind", "ahead", "settle", "body", "plan", "session",
    "learn",
)  # fmt: skip
Audience = Literal["anyone", "adult", "teen"]
AUDIENCES: tuple[Audience, ...] = ("anyone", "adult", "teen")
Evidence = Literal["good", "some", "early", "practice"]
EVIDENCE: tuple[Evidence, ...] = ("good", "some", "early", "practice")
"""How sure science is: several good studies, some, a first one or two, or only practice."""
Arrive = Literal["offered", "needed", "none"]
ARRIVALS: tuple[Arrive, ...] = ("offered", "needed", "none")
Guide = Literal["breath", "timer"]
GUIDES: tuple[Guide, ...] = ("breath", "timer")


@dataclass(frozen=True, slots=True)
class Field:
    """One answer. ``minimum``, ``maximum``, ``by`` and ``start`` matter to numbers only.

    ``options`` are the ids of what can be chosen; ``right`` those that a quiz calls right.
    ``source`` is the list that a pick chooses from. ``most`` bounds lists and choices of several.
    ``danger``: which answers open the safety flow, as words would.
    """

    id: str
    kind: Kind
    minimum: int = 0
    maximum: int = 0
    by: int = 1
    start: int = 0
    options: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    source: str = ""
    most: int = 0
    danger: ChosenDanger | None = None

    @property
    def is_words(self) -> bool:
        return self.kind in WORDS

    @property
    def is_number(self) -> bool:
        return self.kind in NUMBERS

    @property
    def has_options(self) -> bool:
        return self.kind in OPTIONS

    @property
    def is_picked(self) -> bool:
        return self.kind in PICKED

    @property
    def is_own(self) -> bool:
        """Whether the answer is in the person's own words, written here or picked."""
        return self.is_words or self.is_picked


@dataclass(frozen=True, slots=True)
class Pace:
    """Something that moves along with an exercise. Seconds; ``breath`` uses the first four.

    ``timer_s``: how long it is meant to take; a person may go on at any time.
    """

    guide: Guide
    in_s: int = 0
    hold_s: int = 0
    out_s: int = 0
    rest_s: int = 0
    timer_s: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """One screen with one question. The first field has the step's own id and is the main answer.

    ``optional``: it may be left out. ``moves``: what the mirror may do with its words. ``when``: it
    is asked only if all conditions hold. ``figure`` names a drawing.
    """

    id: str
    optional: bool
    fields: tuple[Field, ...]
    moves: tuple[Move, ...] = ()
    when: tuple[Condition, ...] = ()
    figure: str = ""
    pace: Pace | None = None

    @property
    def main(self) -> Field:
        return self.fields[0]

    @property
    def talks(self) -> bool:
        """Whether it goes on turn by turn, until the person stops."""
        return self.main.kind == "talk"

    @property
    def mirror(self) -> bool:
        """Whether its words may be quoted back."""
        return "reflect" in self.moves


@dataclass(frozen=True, slots=True)
class Source:
    """Where the protocol comes from: a full citation and what it found, in one line."""

    citation: str
    finding: str
    url: str = ""


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
class Gate:
    """When ``when`` holds after the check-in, the protocol steps back and offers ``instead``.

    ``firm``: it is not offered now at all; otherwise a person may go on all the same.
    """

    id: str
    when: tuple[Condition, ...]
    instead: tuple[str, ...]
    firm: bool


@dataclass(frozen=True, slots=True)
class Link:
    """What may come after: another protocol, if ``when`` holds at the end."""

    to: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """Who looked at it: "draft" until a clinician has signed; ``by`` and ``on`` are then set."""

    state: Literal["draft", "reviewed"]
    by: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class Protocol:
    """Everything the session needs to know. Texts live under the prefix ``<id>-``.

    ``arrive``: whether the check-in before it is offered, needed (a gate looks at it) or left out.
    ``next_step`` and ``leave``: whether the closing screens of that name are shown. ``sittings``:
    how often it is meant to be done, 1 for once. ``cautions``: who should rather not, as text ids.
    """

    id: str
    version: int
    minutes_low: int
    minutes_high: int
    purpose: str
    sources: tuple[Source, ...]
    steps: tuple[Step, ...]
    summary: tuple[SummaryPart, ...]
    comparisons: tuple[Comparison, ...]
    family: Family = "notice"
    audience: Audience = "anyone"
    evidence: Evidence = "practice"
    review: Review = Review("draft")
    cautions: tuple[str, ...] = ()
    gates: tuple[Gate, ...] = ()
    links: tuple[Link, ...] = ()
    arrive: Arrive = "offered"
    next_step: bool = True
    leave: bool = True
    sittings: int = 1

    @property
    def begins_with_writing(self) -> bool:
        """Whether "just let me write" can start it: no check-in, and words at once."""
        return self.arrive == "none" and self.steps[0].main.kind in ("text", "talk")

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
