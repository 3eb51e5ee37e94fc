"""What the reading still owes: places where the target is not met yet, so that they only get fewer.

The target is no miss at all (docs/evaluation.md). Until it is met, a place that is not on the list
fails the tests, and so does one that is and is right by now. ``owed.txt`` holds places alone, never
words; ``python -m tests.simulation.play`` writes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.simulation.figures import Moments, alarms, lower, missed
from tests.simulation.play import Moment

FILE = Path(__file__).with_name("owed.txt")
KINDS = ("missed", "lower", "alarm")
_FIRST = """\
# Places in the conversations where the reading is wrong today. Written by tests.simulation.play.
# missed: no help on the next screen; lower: less than was wanted; alarm: help without danger.
# It grew once, on 2026-11-28, by labels and not by the reading: a second reader made five lines in
# each language "gentle" that had been "any" (docs/evaluation.md).
"""


def found_in(moments: Iterable[Moment]) -> dict[str, set[str]]:
    """By kind, the places where the reading of these moments is wrong."""
    every = list(moments)
    lowered = {place.partition(" ")[0] for place in lower(every)}
    return {"missed": set(missed(every)), "lower": lowered, "alarm": set(alarms(every))}


def owed(language: str) -> dict[str, set[str]]:
    """By kind, the places of one language that are on the list."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    pairs = [line.split() for line in lines if line and not line.startswith("#")]
    return {
        kind: {place for which, place in pairs if which == kind and place.startswith(language)}
        for kind in KINDS
    }


def write_owed(moments: Moments | Mapping[str, Iterable[Moment]]) -> None:
    lines = []
    for of_language in moments.values():
        for kind, places in found_in(of_language).items():
            lines += [f"{kind} {place}\n" for place in sorted(places)]
    FILE.write_text(_FIRST + "".join(lines), encoding="utf-8")
