"""Where a reflection stands, and what can happen to it: plain frozen data with a JSON form.

The table that moves a state is ``stillwater.domain.session``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast

from stillwater.domain.checkin import CheckIn, optional_check_in
from stillwater.domain.problem import PROBLEM_CODES, Problem
from stillwater.domain.strict import Fields
from stillwater.domain.talk import Reply, Talk, optional_talk

Phase = Literal["arrive", "gate", "step", "summary", "next_step", "leave", "keep", "ended"]
PHASES: tuple[Phase, ...] = (
    "arrive", "gate", "step", "summary", "next_step", "leave", "keep", "ended",
)  # fmt: skip
How = Literal["device", "memory", "file", "discarded", "nothing"]
HOWS: tuple[How, ...] = ("device", "memory", "file", "discarded", "nothing")

STATE_VERSION = 1
WORDS_LIMIT = 20_000
"""Characters of one long answer."""
SHORT_LIMIT = 200
"""Characters of a one-line answer."""
_FILE = "session"


@dataclass(frozen=True, slots=True)
class SessionState:
    """One reflection on its way. ``step`` is the step being asked, or else the last one asked.

    ``answers`` holds (field id, text) in the protocol's order, numbers as decimal text; words of a
    step in ``skipped`` are held too, but are left out of everything that is shown or kept.
    A list has one item a line, a choice one option's id a line. ``started_at`` is ISO 8601 with an
    offset. ``sitting`` counts from 1. ``kept`` says how it ended, empty before. ``talk``: the turns
    of a talking step; its words are among the answers too.
    """

    id: str
    protocol_id: str
    protocol_version: int
    language: str
    started_at: str
    phase: Phase = "arrive"
    step: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    skipped: tuple[str, ...] = ()
    before: CheckIn | None = None
    after: CheckIn | None = None
    next_step: str = ""
    paused: bool = False
    problem: Problem | None = None
    kept: How | Literal[""] = ""
    sitting: int = 1
    talk: Talk | None = None

    @property
    def place(self) -> str:
        """The name of the screen: a step's id, or the phase. Forms carry it as ``at``.

        Each turn of a talk is a screen of its own, "<step>.<number>", so that a form that is posted
        twice says nothing twice.
        """
        if self.phase != "step":
            return self.phase
        talking = self.talk is not None and self.talk.step == self.step
        turns = len(self.talk.turns) if self.talk and talking else 0
        return f"{self.step}.{turns}" if turns else self.step

    def answer(self, field_id: str) -> str:
        """What was answered, or an empty text."""
        return next((text for name, text in self.answers if name == field_id), "")

    def to_dict(self) -> dict[str, object]:
        return {
            "version": STATE_VERSION,
            "id": self.id,
            "protocol_id": self.protocol_id,
            "protocol_version": self.protocol_version,
            "language": self.language,
            "started_at": self.started_at,
            "phase": self.phase,
            "step": self.step,
            "answers": [list(pair) for pair in self.answers],
            "skipped": list(self.skipped),
            "before": self.before and self.before.to_dict(),
            "after": self.after and self.after.to_dict(),
            "next_step": self.next_step,
            "paused": self.paused,
            "problem": self.problem and [self.problem.code, self.problem.field],
            "kept": self.kept,
            "sitting": self.sitting,
            **({"talk": self.talk.to_dict()} if self.talk else {}),
        }

    @classmethod
    def from_dict(cls, data: object) -> SessionState:
        """Reads what ``to_dict`` wrote. Raises BadData."""
        fields = Fields(data, _FILE)
        fields.number("version", STATE_VERSION, STATE_VERSION)
        state = cls(
            id=fields.text("id", limit=100),
            protocol_id=fields.text("protocol_id", limit=100),
            protocol_version=fields.number("protocol_version", 1, 10_000),
            language=fields.text("language", limit=35),
            started_at=fields.moment("started_at"),
            phase=cast(Phase, fields.choice("phase", PHASES)),
            step=fields.text("step", limit=100),
            answers=fields.pairs("answers", limit=WORDS_LIMIT),
            skipped=fields.texts("skipped"),
            before=optional_check_in(fields.optional("before"), _FILE),
            after=optional_check_in(fields.optional("after"), _FILE),
            next_step=fields.text("next_step", limit=WORDS_LIMIT),
            paused=fields.flag("paused"),
            problem=_problem(fields),
            kept=cast(How, fields.choice("kept", ("", *HOWS))),
            sitting=fields.number("sitting", 1, 10_000, 1),
            talk=optional_talk(fields.optional("talk")),
        )
        fields.done()
        return state


def _problem(fields: Fields) -> Problem | None:
    value = fields.optional("problem")
    if value is None:
        return None
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise fields.fault("wrong-kind", "problem", "Write [code, field].")
    code, name = value
    if code not in PROBLEM_CODES or not isinstance(name, str):
        raise fields.fault("unknown", "problem", "Write [code, field].")
    return Problem(code, name)


@dataclass(frozen=True, slots=True)
class _WithValues:
    """``values`` are the form's fields as sent; "at" among them names the screen it came from."""

    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answered(_WithValues):
    """ "Continue" was pressed: on a step, the check-in, the summary or the next step."""


@dataclass(frozen=True, slots=True)
class Skipped(_WithValues):
    """This screen is left out."""


@dataclass(frozen=True, slots=True)
class Back(_WithValues):
    """One screen back; what was being written stays."""


@dataclass(frozen=True, slots=True)
class Paused(_WithValues):
    """Later. What was being written stays."""


@dataclass(frozen=True, slots=True)
class Resumed(_WithValues):
    """On again, where it was left."""


@dataclass(frozen=True, slots=True)
class Stopped(_WithValues):
    """ "I'd rather stop": on to the summary of what there is, or to the end."""


@dataclass(frozen=True, slots=True)
class Kept(_WithValues):
    """The choice on the last screen was carried out."""

    how: How = "discarded"


@dataclass(frozen=True, slots=True)
class Mirrored(_WithValues):
    """The mirror answers the last turn of a talk."""

    reply: Reply = field(default_factory=Reply)


@dataclass(frozen=True, slots=True)
class NotQuite(_WithValues):
    """What the mirror said does not fit."""


@dataclass(frozen=True, slots=True)
class Toned(_WithValues):
    """How the mirror should speak from here on: ``values["tone"]``."""


Event = Answered | Skipped | Back | Paused | Resumed | Stopped | Kept | Mirrored | NotQuite | Toned
EVENTS: tuple[type[Event], ...] = (
    Answered, Skipped, Back, Paused, Resumed, Stopped, Kept, Mirrored, NotQuite, Toned,
)  # fmt: skip
