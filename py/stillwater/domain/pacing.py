"""The paces between which a person may choose while breathing along.

One step slower or faster is a second on the breath in and on the breath out, so their difference,
which a protocol chose, stays. No pace holds the breath for longer than the protocol says: holding
longer is not for everyone. The slowest is three and a half breaths a minute, within what studies of
slow breathing used (fewer than ten a minute: Zaccaro et al., Frontiers in Human Neuroscience
12:353, 2018); the fastest is twelve, the lower end of how adults breathe at rest.
"""

from __future__ import annotations

from dataclasses import dataclass

from stillwater.domain.protocol import Pace

SHORTEST_PART_S = 2
LONGEST_IN_S, LONGEST_OUT_S = 7, 10
SHORTEST_BREATH_S, LONGEST_BREATH_S = 5, 17


@dataclass(frozen=True, slots=True)
class Breath:
    """One breath, in whole seconds."""

    in_s: int
    hold_s: int
    out_s: int
    rest_s: int

    @property
    def total_s(self) -> int:
        return self.in_s + self.hold_s + self.out_s + self.rest_s

    @property
    def is_safe(self) -> bool:
        return (
            SHORTEST_PART_S <= self.in_s <= LONGEST_IN_S
            and SHORTEST_PART_S <= self.out_s <= LONGEST_OUT_S
            and SHORTEST_BREATH_S <= self.total_s <= LONGEST_BREATH_S
        )


@dataclass(frozen=True, slots=True)
class Paces:
    """From the fastest to the slowest; ``start`` is the index of the protocol's own."""

    breaths: tuple[Breath, ...]
    start: int


def paces(pace: Pace) -> Paces:
    """What may be chosen around ``pace``, whose own breath is always among them."""
    faster = _steps(pace, -1)
    return Paces((*reversed(faster), _changed(pace, 0), *_steps(pace, 1)), len(faster))


def _steps(pace: Pace, towards: int) -> list[Breath]:
    found: list[Breath] = []
    while (breath := _changed(pace, towards * (len(found) + 1))).is_safe:
        found.append(breath)
    return found


def _changed(pace: Pace, by_s: int) -> Breath:
    return Breath(
        pace.in_s + by_s,
        _held(pace.hold_s, by_s),
        pace.out_s + by_s,
        _held(pace.rest_s, by_s),
    )


def _held(given_s: int, by_s: int) -> int:
    """Shorter with a faster breath, and never longer than given."""
    return max(0, min(given_s, given_s + by_s))
