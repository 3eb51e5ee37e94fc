"""Whom to call first: the lines of a country, ordered for what somebody wrote about."""

from __future__ import annotations

from stillwater.domain.heard import Danger
from stillwater.domain.helplines import About, Country, Line
from stillwater.domain.hours import ALWAYS

_FITTING: dict[Danger, tuple[About, ...]] = {
    "suicide": ("suicide",),
    "self-harm": ("suicide",),
    "violence": ("violence",),
    "child-abuse": ("child-abuse", "violence"),
    "eating": ("eating",),
    "overdose": ("substances",),
    "postpartum": ("postpartum",),
}
"""What a line has to be about to come first; for any other danger a line for any distress does."""


def people_for(country: Country, danger: Danger | None, language: str) -> tuple[Line, ...]:
    """All lines of ``country``, those that fit best first; within equals, as the file has them.

    A line about the danger comes before one for any distress, and that before one about something
    else; then one for anyone, one in ``language`` (ISO 639-1), one that is there day and night.
    """
    fitting = _FITTING.get(danger, ()) if danger else ()

    def rank(line: Line) -> tuple[int, bool, bool, bool]:
        about = 2
        if any(subject in line.about for subject in fitting):
            about = 0
        elif "distress" in line.about or "suicide" in line.about:
            about = 1
        return (
            about,
            "anyone" not in line.serves,
            language not in line.languages,
            line.hours != ALWAYS,
        )

    return tuple(sorted(country.lines, key=rank))
