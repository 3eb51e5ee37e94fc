"""What the mirror remembers of a person, where they keep a journal: a few plain items.

What an exercise did is told by two check-ins, before and after. The belief about it is a normal
distribution of unknown mean and variance with a normal-inverse-gamma prior (Gelman et al.,
Bayesian Data Analysis, 3rd ed. 2013, section 3.3). Which exercise is named is drawn from it
(Thompson, Biometrika 1933; 25: 285-294).
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal, cast

from stillwater.domain.checkin import HIGHEST, LOWEST, CheckIn
from stillwater.domain.moves import THEMES, TONES, Exercise, Tone
from stillwater.domain.policy_view import Offer
from stillwater.domain.strict import BadData, Fields

Certainty = Literal["unknown", "unsure", "perhaps", "likely", "perhaps-not"]
MOST_OUTCOMES = 50
"""Of one exercise; older ones are let go."""
_PRIOR_MEAN, _PRIOR_WEIGHT, _PRIOR_SHAPE, _PRIOR_SCALE = 0.0, 1.0, 2.0, 2.0
_FEW = 3
"""Below this many outcomes nothing is called likely."""
_PERHAPS, _LIKELY = 0.75, 0.9
_WHOLE = 3.0
"""A change, in points of pleasantness, that counts as much as a fit that is certain."""
_AGAIN, _AGAIN_LIFT = 2, 0.2
"""From so many kept talks on, a theme lifts the exercises that fit it by so much."""
TONE_ID = "tone"
EXERCISE, UNWANTED, THEME = "exercise-", "unwanted-", "theme-"
"""Beginnings of the items' ids."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Pleasantness (1 to 7) before and after; ``on`` is an ISO 8601 moment."""

    on: str
    before: int
    after: int

    @property
    def change(self) -> int:
        return self.after - self.before


@dataclass(frozen=True)
class Belief:
    """What the outcomes of one exercise say about it."""

    outcomes: tuple[Outcome, ...] = ()

    @property
    def lighter(self) -> int:
        return sum(outcome.change > 0 for outcome in self.outcomes)

    @cached_property
    def _posterior(self) -> tuple[float, float, float, float]:
        """Mean, weight, shape, scale."""
        changes = [outcome.change for outcome in self.outcomes]
        count = len(changes)
        if not count:
            return _PRIOR_MEAN, _PRIOR_WEIGHT, _PRIOR_SHAPE, _PRIOR_SCALE
        average = sum(changes) / count
        spread = sum((change - average) ** 2 for change in changes)
        weight = _PRIOR_WEIGHT + count
        mean = (_PRIOR_WEIGHT * _PRIOR_MEAN + count * average) / weight
        off = _PRIOR_WEIGHT * count * (average - _PRIOR_MEAN) ** 2 / weight
        return mean, weight, _PRIOR_SHAPE + count / 2, _PRIOR_SCALE + (spread + off) / 2

    @property
    def chance_lighter(self) -> float:
        """How likely it is that the mean change is above zero.

        Student's t by a normal approximation (Abramowitz & Stegun 26.7.8).
        """
        mean, weight, shape, scale = self._posterior
        freedom = 2 * shape
        t = mean / math.sqrt(scale / (shape * weight))
        z = t * (1 - 1 / (4 * freedom)) / math.sqrt(1 + t * t / (2 * freedom))
        return 0.5 * (1 + math.erf(z / math.sqrt(2)))

    @property
    def certainty(self) -> Certainty:
        if not self.outcomes:
            return "unknown"
        chance = self.chance_lighter
        if len(self.outcomes) >= _FEW and chance >= _LIKELY:
            return "likely"
        if len(self.outcomes) > 1 and chance >= _PERHAPS:
            return "perhaps"
        return "perhaps-not" if chance <= 1 - _PERHAPS and len(self.outcomes) > 1 else "unsure"

    @property
    def helped(self) -> bool:
        """Enough to say so: "it went with a lighter moment before"."""
        return self.certainty in ("perhaps", "likely")

    def draw(self, chance: random.Random) -> float:
        """A mean change as it may be, -1 to 1 of a whole."""
        mean, weight, shape, scale = self._posterior
        variance = scale / max(chance.gammavariate(shape, 1.0), 1e-9)
        drawn = chance.gauss(mean, math.sqrt(variance / weight))
        return max(-1.0, min(1.0, drawn / _WHOLE))


@dataclass(frozen=True, slots=True)
class Theme:
    """How often, and when last, a theme was heard in a talk that was kept."""

    name: str
    times: int
    last: str


@dataclass(frozen=True, slots=True)
class Memory:
    """Empty where nothing is kept. ``exercises`` by protocol id."""

    exercises: Mapping[str, Belief] = field(default_factory=dict)
    unwanted: frozenset[str] = frozenset()
    themes: tuple[Theme, ...] = ()
    tone: Tone | Literal[""] = ""

    @property
    def is_empty(self) -> bool:
        return not (self.exercises or self.unwanted or self.themes or self.tone)

    def belief(self, protocol_id: str) -> Belief:
        return self.exercises.get(protocol_id, Belief())

    def offers(self, exercises: Iterable[Exercise], chance: random.Random) -> tuple[Offer, ...]:
        """What may be named, each with what it promises this time; nothing that is not wanted.

        One that fits a theme that came up before weighs a little more.
        """
        again = {theme.name for theme in self.themes if theme.times >= _AGAIN}
        found = []
        for exercise in exercises:
            if exercise.protocol in self.unwanted:
                continue
            belief = self.belief(exercise.protocol)
            promise = belief.draw(chance) if belief.outcomes else 0.0
            lift = _AGAIN_LIFT if again & set(exercise.themes) else 0.0
            draw = max(-1.0, min(1.0, promise + lift))
            found.append(Offer(exercise.protocol, draw, belief.helped))
        return tuple(found)

    def ranked(self, protocol_ids: Sequence[str]) -> tuple[str, ...]:
        """What went with a lighter moment first, the rest in its order; nothing not wanted."""
        wanted = [name for name in protocol_ids if name not in self.unwanted]
        return tuple(sorted(wanted, key=lambda name: not self.belief(name).helped))


def read_memory(items: Iterable[Mapping[str, Any]]) -> Memory:
    """From the live items of the vault; what cannot be read is left in peace."""
    exercises: dict[str, Belief] = {}
    unwanted: set[str] = set()
    themes: list[Theme] = []
    tone: Tone | Literal[""] = ""
    for item in items:
        name = str(item.get("id", ""))
        try:
            if name.startswith(EXERCISE):
                exercises[name.removeprefix(EXERCISE)] = Belief(_outcomes(item))
            elif name.startswith(UNWANTED):
                unwanted.add(name.removeprefix(UNWANTED))
            elif name.startswith(THEME):
                themes.append(_theme(item))
            elif name == TONE_ID:
                tone = cast(Tone, Fields(item, "memory").choice("tone", TONES))
        except BadData:
            continue
    themes.sort(key=lambda theme: (-theme.times, theme.name))
    held = {name: belief for name, belief in exercises.items() if belief.outcomes}
    return Memory(held, frozenset(unwanted), tuple(themes), tone)


def with_outcome(memory: Memory, protocol_id: str, before: CheckIn, after: CheckIn, on: str) -> Any:
    """The item of an exercise with one more outcome."""
    new = Outcome(on, before.pleasantness, after.pleasantness)
    return exercise_item(protocol_id, (*memory.belief(protocol_id).outcomes, new), on)


def exercise_item(protocol_id: str, outcomes: Sequence[Outcome], now: str) -> dict[str, Any]:
    kept = [[o.on, o.before, o.after] for o in outcomes[-MOST_OUTCOMES:]]
    return {"id": f"{EXERCISE}{protocol_id}", "updated_at": now, "outcomes": kept}


def theme_item(memory: Memory, name: str, now: str) -> dict[str, Any]:
    """The item of a theme, heard once more."""
    known = next((theme for theme in memory.themes if theme.name == name), Theme(name, 0, now))
    heard = replace(known, times=min(known.times + 1, 10_000), last=now)
    return {"id": f"{THEME}{name}", "updated_at": now, "times": heard.times, "last": heard.last}


def tone_item(tone: str, now: str) -> dict[str, Any]:
    return {"id": TONE_ID, "updated_at": now, "tone": tone}


def unwanted_item(protocol_id: str, now: str) -> dict[str, Any]:
    return {"id": f"{UNWANTED}{protocol_id}", "updated_at": now}


def _outcomes(item: Mapping[str, Any]) -> tuple[Outcome, ...]:
    rows = item.get("outcomes")
    found = []
    for row in rows if isinstance(rows, list) else ():
        if not isinstance(row, list) or len(row) != 3:
            continue
        on, before, after = row
        points = all(type(point) is int and LOWEST <= point <= HIGHEST for point in (before, after))
        if isinstance(on, str) and points and _is_moment(on):
            found.append(Outcome(on, before, after))
    return tuple(found[-MOST_OUTCOMES:])


def _is_moment(text: str) -> bool:
    try:
        Fields({"on": text}, "memory").moment("on")
    except BadData:
        return False
    return True


def _theme(item: Mapping[str, Any]) -> Theme:
    fields = Fields(item, "memory")
    name = str(item.get("id", "")).removeprefix(THEME)
    if name not in THEMES:
        raise fields.fault("unknown", "id", "Name a theme.")
    return Theme(name, fields.number("times", 1, 10_000), fields.moment("last"))
