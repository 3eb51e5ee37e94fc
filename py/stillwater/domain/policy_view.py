"""What the policy looks at: the talk so far, counted, and the newest words as they were heard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from stillwater.domain.heard import Heard, Tier
from stillwater.domain.moves import NAMED, OWN_WORDS, THEMES, Bank, Move, Stage, When
from stillwater.domain.talk import Reply, Span, Talk, Why

SURE = 0.6
"""From this probability on, a feeling may be said as being there."""
GUESS = 0.45
"""From here on it may be guessed at, with "or is it something else?"."""
LIKELY = 0.5
"""From here on a theme or a feeling counts as heard."""
DISTRESS = 0.85
CLOSED_SHARE = 0.6
"""Open questions, of all that will have been asked, before a closed one may come."""
SHORT_WORDS = 3
SUM_AFTER = 4
"""Messages after which it is time to sum up."""
CARE_REPLIES = 3
"""Gentle replies after words about a danger that is past or passive; otherwise all that follow."""
_SELDOM = {"teach": 5, "offer-exercise": 6}
"""Replies between two of a kind."""
_HEAVY = ("sadness", "grief", "fear", "anger", "disgust", "remorse", "nervousness")
_ALIKE = (
    frozenset({"anger", "annoyance", "disapproval", "disgust"}),
    frozenset({"sadness", "grief", "disappointment", "remorse"}),
    frozenset({"fear", "nervousness"}),
    frozenset({"joy", "excitement", "amusement", "pride", "optimism", "relief", "gratitude"}),
    frozenset({"love", "caring", "admiration"}),
    frozenset({"confusion", "surprise", "realization", "curiosity"}),
)
"""When one of them was "not quite", none of them is guessed again."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A span worth quoting; ``salience`` orders phrases of one talk."""

    span: Span
    salience: float


@dataclass(frozen=True, slots=True)
class Material:
    """``heard`` and ``words`` (how many) are of the newest message; ``phrases`` of all of them.

    ``repeated``: it says what an earlier message said.
    """

    heard: Heard = field(default_factory=Heard)
    phrases: tuple[Phrase, ...] = ()
    words: int = 0
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """An exercise that may be named. ``draw``: how much it promises, -1 to 1, 0 where nothing is
    known. ``helped``: it went with a lighter moment before, as far as that can be told."""

    protocol: str
    draw: float = 0.0
    helped: bool = False


class View:
    """One turn that waits for its reply, seen with everything before it. Never changed."""

    def __init__(self, bank: Bank, talk: Talk, material: Material) -> None:
        self.bank, self.talk, self.material = bank, talk, material
        self.turn = talk.turns[-1]
        self.used = frozenset(reply.move for reply in talk.replies)
        self.newest = max((n for n, t in enumerate(talk.turns) if t.said), default=-1)
        wrote = self.turn.how == "wrote"
        self.heard = material.heard if wrote else Heard()
        self.tier: Tier = self.heard.safety.tier

    def emotion(self, name: str) -> float:
        """How likely, by both heads together where both know it; 0 for what was not quite."""
        if name in self.rejected_feelings:
            return 0.0
        said = (self.heard.emotions.get(name), self.heard.emotions_fine.get(name))
        known = [chance for chance in said if chance is not None]
        return sum(known) / len(known) if known else 0.0

    def theme(self, name: str) -> float:
        return 0.0 if name in self.rejected_themes else self.heard.themes.get(name, 0.0)

    def pattern(self, name: str) -> float:
        return self.heard.patterns.get(name, 0.0)

    @cached_property
    def met(self) -> frozenset[str]:
        """What moves may have to keep away from: themes of the whole talk, feelings of now."""
        themes = {name for reply in self.talk.replies for name in reply.themes}
        labels = {**self.heard.emotions, **self.heard.emotions_fine}
        feelings = {name for name in labels if self.emotion(name) >= LIKELY}
        heavy = max(labels.get(name, 0.0) for name in _HEAVY)  # of either: rather too careful
        grief = {"grief"} if "grief" in feelings else set()
        distress = {"distress"} if heavy >= DISTRESS else set()
        return frozenset({*themes, *_likely(self.heard.themes), *feelings, *grief, *distress})

    @cached_property
    def in_care(self) -> bool:
        """Whether words of danger were answered so recently that only gentle moves follow."""
        tiers = [reply.tier for reply in self.talk.replies]
        if "support" in tiers or "now" in tiers:
            return True
        return "gentle" in tiers[-CARE_REPLIES:]

    @cached_property
    def whens(self) -> tuple[When, ...]:
        """What has just happened, most telling first."""
        before = self.talk.turns[-2].how if len(self.talk.turns) > 1 else "wrote"
        found: list[When] = []
        if self.turn.how == "not-quite":
            found.append("not-quite")
        elif self.turn.how == "skipped":
            found.append("skipped")
        elif before == "not-quite":
            found.append("corrected")
        elif self.in_care:
            found.append("care")
        elif self.material.repeated:
            found.append("repeated")
        if self.turn.how == "wrote" and self.material.words <= SHORT_WORDS:
            found.append("short")
        return tuple(found)

    @cached_property
    def stage(self) -> Stage:
        """By the messages since the talk began, or since it was last offered to close."""
        written = 0
        for turn in self.talk.turns:
            written += turn.how == "wrote"
            if turn.reply.move in self.bank and self.bank[turn.reply.move].kind == "close":
                written = 1
        if written <= 1:
            return "open"
        return "explore" if written <= 3 else "deepen" if written <= 5 else self._late(written)

    def _late(self, written: int) -> Stage:
        return "turn" if written <= 8 else "close"

    @cached_property
    def sum_is_due(self) -> bool:
        since = 0
        for turn in self.talk.turns:
            since += turn.how == "wrote"
            if turn.reply.move in self.bank and self.bank[turn.reply.move].kind == "summarise":
                since = 0
        return since > SUM_AFTER and self.turn.how == "wrote"

    @cached_property
    def said(self) -> tuple[Move, ...]:
        """The bank's moves among the replies, in order."""
        return tuple(self.bank[r.move] for r in self.talk.replies if r.move in self.bank)

    @property
    def questions(self) -> int:
        return sum(bool(move.asks) for move in self.said)

    @property
    def open_questions(self) -> int:
        return sum(move.asks == "open" for move in self.said)

    @property
    def reflections(self) -> int:
        return sum(move.reflects for move in self.said)

    @property
    def bare_in_a_row(self) -> int:
        """Questions at the end of the talk with no reflection in or between them."""
        return self._ending(lambda move: not move.reflects)

    @property
    def asked_in_a_row(self) -> int:
        return self._ending(lambda move: bool(move.asks))

    @property
    def last_kind(self) -> str:
        return self.said[-1].kind if self.said else ""

    def _ending(self, holds: Callable[[Move], bool]) -> int:
        count = 0
        for move in reversed(self.said):
            if not holds(move):
                break
            count += 1
        return count

    def is_too_soon(self, move: Move) -> bool:
        """Facts and offers come seldom."""
        apart = _SELDOM.get(move.kind, 0)
        return apart > 0 and any(other.kind == move.kind for other in self.said[-apart:])

    @cached_property
    def rejected(self) -> tuple[Reply, ...]:
        """Replies that were called not quite."""
        both = pairwise(self.talk.turns)
        return tuple(earlier.reply for earlier, later in both if later.how == "not-quite")

    @cached_property
    def rejected_feelings(self) -> frozenset[str]:
        named = {name for r in self.rejected for name in (r.feeling, _guessed(r, "feeling"))}
        alike = {other for group in _ALIKE if group & named for other in group}
        return frozenset({*named, *alike})

    @cached_property
    def rejected_themes(self) -> frozenset[str]:
        return frozenset(_guessed(reply, "theme") for reply in self.rejected)

    def feeling(self, *, sure: bool) -> str:
        """The likeliest that has a word, was not said before and was not called not quite."""
        said = {reply.feeling for reply in self.talk.replies}
        likely = [
            (self.emotion(name), name)
            for name in NAMED
            if name not in said and self.emotion(name) >= (SURE if sure else GUESS)
        ]
        return max(likely)[1] if likely else ""

    def fill(self, move: Move) -> tuple[Span, ...] | None:
        """What fills the slots for own words, in their order; None where something is missing."""
        spans: list[Span] = []
        for slot in move.slots:
            if slot in OWN_WORDS:
                span = self._phrase(slot, spans, again=move.kind == "summarise")
                if span is None:
                    return None
                spans.append(span)
        return tuple(spans)

    def _phrase(self, slot: str, taken: list[Span], *, again: bool) -> Span | None:
        """The most telling one that is free. ``again``: one quoted before will do."""
        quoted = {span for reply in self.talk.replies for span in reply.spans}
        dropped = {span for reply in self.rejected for span in reply.spans}
        free = [
            phrase
            for phrase in self.material.phrases
            if (phrase.span.turn < self.newest) == (slot == "earlier")
            and phrase.span not in taken
            and phrase.span not in dropped
            and (again or phrase.span not in quoted)
            and self._is_calm(phrase.span.turn)
            and not self._said_alike(phrase.span, taken)
        ]
        return max(free, key=_rank).span if free else None

    def _is_calm(self, turn: int) -> bool:
        """Words that spoke of danger are not said back."""
        return self.talk.turns[turn].reply.tier == "none"

    def _said_alike(self, span: Span, taken: list[Span]) -> bool:
        words = self.talk.text_of(span)
        return any(self.talk.text_of(other) == words for other in taken)

    def reply(
        self,
        move: str,
        *,
        why: Why,
        because: str = "",
        spans: tuple[Span, ...] = (),
        feeling: str = "",
        exercise: str = "",
    ) -> Reply:
        labels = {**self.heard.emotions, **self.heard.emotions_fine}
        feelings = tuple(sorted(n for n in labels if n in NAMED and self.emotion(n) >= LIKELY))
        return Reply(
            move=move,
            spans=spans,
            feeling=feeling,
            exercise=exercise,
            why=why,
            because=because,
            tone=self.talk.tone,
            tier=self.tier,
            themes=tuple(sorted(_likely(self.heard.themes))),
            feelings=feelings,
        )


def _guessed(reply: Reply, why: Why) -> str:
    return reply.because if reply.why == why else ""


def _likely(themes: Mapping[str, float]) -> set[str]:
    return {name for name in THEMES if themes.get(name, 0.0) >= LIKELY}


def _rank(phrase: Phrase) -> tuple[float, int, int]:
    return (phrase.salience, phrase.span.turn, -phrase.span.start)
