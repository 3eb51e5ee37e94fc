"""Whom to call first: the lines of a country, ordered for what somebody wrote about."""

from __future__ import annotations

from datetime import datetime

from stillwater.domain.heard import Danger
from stillwater.domain.helplines import About, Country, Line, Serves
from stillwater.domain.hours import ALWAYS, is_open

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
_GROUPS: dict[Danger, tuple[Serves, ...]] = {
    "violence": ("women", "men"),
    "child-abuse": ("children", "young", "parents"),
    "postpartum": ("parents", "women"),
}
"""Whom a line about that very danger may be for, and still be one for most who speak of it. In many
countries the only line for violence at home is one for women, for a hurt child one for children."""


YOUNG: tuple[Serves, ...] = ("children", "young")
"""Whose lines fit whoever is in an exercise for ages 13 to 17."""


def people_for(
    country: Country,
    danger: Danger | None,
    language: str,
    now: datetime | None = None,
    known: tuple[Serves, ...] = (),
) -> tuple[Line, ...]:
    """All lines of ``country``, those that fit best first; within equals, as the file has them.

    A line that fits (``fits``) comes before one that does not, one that may be there at ``now``
    before one that is closed. Then one about the danger before one for any distress, and that
    before one about something else; then one for anyone, one in ``language`` (ISO 639-1), one that
    is there day and night. ``now``: the time where the lines are, None where no clock tells it.
    ``known``: groups that the person is in, as far as that is known.
    """

    def rank(line: Line) -> tuple[bool, bool, int, bool, bool, bool]:
        return (
            not fits(line, danger, known),
            now is not None and is_open(line.hours, now) is False,
            0 if _is_about(line, danger) else 1 if _listens(line) else 2,
            not any(group in line.serves for group in ("anyone", *known)),
            language not in line.languages,
            line.hours != ALWAYS,
        )

    return tuple(sorted(country.lines, key=rank))


def fits(line: Line, danger: Danger | None, known: tuple[Serves, ...] = ()) -> bool:
    """Whether the line can be shown first to whoever speaks of ``danger``.

    It has to be there for that danger or for any distress, and for anyone or for a group that the
    person is ``known`` to be in; a line about the very danger may be one for a group (``_GROUPS``),
    which is said beside it.
    """
    about = _is_about(line, danger)
    groups = ("anyone", *known, *(_GROUPS.get(danger, ()) if danger and about else ()))
    return (about or _listens(line)) and any(group in line.serves for group in groups)


def _is_about(line: Line, danger: Danger | None) -> bool:
    fitting = _FITTING.get(danger, ()) if danger else ()
    return any(subject in line.about for subject in fitting)


def _listens(line: Line) -> bool:
    """Whether any distress is heard there; who answers thoughts of suicide turns nobody away."""
    return "distress" in line.about or "suicide" in line.about
