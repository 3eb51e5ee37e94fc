"""A talk on its way: what the person wrote and what the mirror said, as plain frozen data.

``stillwater.domain.policy`` chooses what is said; the session holds the talk of its talking step.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, cast

from stillwater.domain.heard import TIERS, Tier
from stillwater.domain.moves import FEELINGS, THEMES, TONES, Tone
from stillwater.domain.strict import Fields

How = Literal["wrote", "skipped", "not-quite"]
HOWS: tuple[How, ...] = ("wrote", "skipped", "not-quite")
Why = Literal[
    "", "begin", "words", "feeling", "theme", "earlier", "sum", "short", "repeated", "skipped",
    "not-quite", "corrected", "care", "help", "helped", "exercise", "pause", "turn", "close", "end",
]  # fmt: skip
WHYS: tuple[Why, ...] = (
    "begin", "words", "feeling", "theme", "earlier", "sum", "short", "repeated", "skipped",
    "not-quite", "corrected", "care", "help", "helped", "exercise", "pause", "turn", "close", "end",
)  # fmt: skip
"""Text ids are ``talk-why-<why>``."""
_FILE = "talk"
_WORDS_LIMIT = 20_000
MOST_TURNS = 2_000
BETWEEN = "\n\n"
"""What parts the messages where they stand as one answer."""


@dataclass(frozen=True, slots=True)
class Span:
    """``[start:end]`` of what was written in the turn of number ``turn``, from 0."""

    turn: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What the mirror says: a move by its id, empty for none yet.

    ``spans`` fill the move's slots for own words, in their order. ``feeling``, ``exercise``: what
    fills those slots. ``why`` and ``because``: the reason of the choice, and the label or the
    exercise it speaks of. ``tone`` is the one it was said in. ``tier``: of the words it answers.
    ``themes``, ``feelings``: what was heard in those words, likely ones only. ``before``: the
    handle of an earlier entry that says something alike, "" for none.
    """

    move: str = ""
    spans: tuple[Span, ...] = ()
    feeling: str = ""
    exercise: str = ""
    why: Why = ""
    because: str = ""
    tone: Tone = "warm"
    tier: Tier = "none"
    themes: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    before: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """``said``: the person's words, empty unless ``how`` is "wrote"."""

    said: str = ""
    how: How = "wrote"
    reply: Reply = field(default_factory=Reply)


@dataclass(frozen=True, slots=True)
class Talk:
    """``step`` is the talking step's id; ``draft``: words that are still being written."""

    step: str = ""
    turns: tuple[Turn, ...] = ()
    draft: str = ""
    tone: Tone = "warm"

    @property
    def words(self) -> str:
        """Everything the person wrote, as one text."""
        said = [turn.said for turn in self.turns if turn.said]
        return BETWEEN.join([*said, self.draft] if self.draft else said)

    @property
    def waits(self) -> bool:
        """Whether the last turn has no reply yet."""
        return bool(self.turns) and not self.turns[-1].reply.move

    @property
    def replies(self) -> tuple[Reply, ...]:
        return tuple(turn.reply for turn in self.turns if turn.reply.move)

    @property
    def may_look_back(self) -> bool:
        """Whether an earlier entry may be pointed to: once in a talk, never near danger."""
        return all(reply.tier == "none" and not reply.before for reply in self.replies)

    @property
    def exercises(self) -> tuple[str, ...]:
        """Protocol ids that were pointed to, each once."""
        return tuple(dict.fromkeys(r.exercise for r in self.replies if r.exercise))

    def text_of(self, span: Span) -> str:
        """The words of a span; empty where there are none."""
        whole = self.turns[span.turn].said if span.turn < len(self.turns) else ""
        return whole[span.start : span.end]

    def with_turn(self, turn: Turn) -> Talk:
        return replace(self, turns=(*self.turns, turn))

    def with_reply(self, reply: Reply) -> Talk:
        """The last turn answered; unchanged where it already is, or where there is none."""
        if not self.waits or not reply.move:
            return self
        return replace(self, turns=(*self.turns[:-1], replace(self.turns[-1], reply=reply)))

    def to_dict(self) -> dict[str, object]:
        return {
            "step": self.step,
            "turns": [_turn_to_dict(turn) for turn in self.turns],
            "draft": self.draft,
            "tone": self.tone,
        }

    @classmethod
    def from_dict(cls, data: object) -> Talk:
        """Reads what ``to_dict`` wrote. Raises BadData."""
        fields = Fields(data, _FILE)
        turns = fields.tables("turns")
        if len(turns) > MOST_TURNS:
            raise fields.fault("too-long", "turns", f"Keep it within {MOST_TURNS} turns.")
        talk = cls(
            step=fields.text("step", limit=100),
            turns=tuple(_turn(entry) for entry in turns),
            draft=fields.text("draft", limit=_WORDS_LIMIT),
            tone=cast(Tone, fields.choice("tone", TONES)),
        )
        fields.done()
        for turn in talk.turns:
            for span in turn.reply.spans:
                if not talk.text_of(span):
                    raise fields.fault("out-of-range", "turns", "Quote what stands there.")
        return talk


def optional_talk(data: object) -> Talk | None:
    """None where a session has no talk. Raises BadData."""
    return None if data is None else Talk.from_dict(data)


def _turn_to_dict(turn: Turn) -> dict[str, object]:
    reply = turn.reply
    written: dict[str, object] = {"said": turn.said, "how": turn.how, "move": reply.move}
    if reply.move:
        written |= {
            "spans": [[span.turn, span.start, span.end] for span in reply.spans],
            "feeling": reply.feeling,
            "exercise": reply.exercise,
            "why": reply.why,
            "because": reply.because,
            "tone": reply.tone,
            "tier": reply.tier,
            "themes": list(reply.themes),
            "feelings": list(reply.feelings),
        }
    if reply.before:
        written["before"] = reply.before
    return written


def _turn(fields: Fields) -> Turn:
    said = fields.text("said", limit=_WORDS_LIMIT)
    how = cast(How, fields.choice("how", HOWS))
    move = fields.text("move", limit=80)
    reply = Reply()
    if move:
        reply = Reply(
            move=move,
            spans=_spans(fields),
            feeling=fields.choice("feeling", ("", *FEELINGS)),
            exercise=fields.text("exercise", limit=60),
            why=cast(Why, fields.choice("why", ("", *WHYS))),
            because=fields.text("because", limit=60),
            tone=cast(Tone, fields.choice("tone", TONES)),
            tier=cast(Tier, fields.choice("tier", TIERS)),
            themes=_known(fields, "themes", THEMES),
            feelings=_known(fields, "feelings", FEELINGS),
            before=fields.text("before", "", limit=100),
        )
    fields.done()
    return Turn(said, how, reply)


def _known(fields: Fields, key: str, allowed: Sequence[str]) -> tuple[str, ...]:
    names = fields.texts(key)
    if not set(names) <= set(allowed):
        raise fields.fault("unknown", key, "Use known labels.")
    return names


def _spans(fields: Fields) -> tuple[Span, ...]:
    raw = fields.optional("spans")
    spans = []
    for item in raw if isinstance(raw, list | tuple) else ():
        numbers = list(item) if isinstance(item, list | tuple) else []
        if len(numbers) != 3 or not all(type(n) is int and n >= 0 for n in numbers):
            raise fields.fault("wrong-kind", "spans", "Write [turn, start, end].")
        spans.append(Span(*numbers))
    return tuple(spans)
