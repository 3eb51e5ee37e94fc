"""When a helpline is there: "24/7", or days and times that can be said in any language.

A small part of the opening hours of OpenStreetMap: ``Mo-Fr 09:00-17:00; Sa 10:00-14:00``. A time
that closes before it opens, as in ``Mo-Su 18:00-02:00``, ends on the next day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time

ALWAYS = "24/7"
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
#: Countries whose inhabited parts keep different times: a device's clock need not be the line's.
SEVERAL_CLOCKS = frozenset(
    ("AU", "BR", "CA", "CD", "CL", "EC", "ES", "FM", "GL", "ID", "KI", "MN", "MX", "NZ", "PF",
     "PG", "PT", "RU", "US")
)  # fmt: skip
_PART = re.compile(
    r"(?P<first>Mo|Tu|We|Th|Fr|Sa|Su)(?:-(?P<last>Mo|Tu|We|Th|Fr|Sa|Su))? "
    r"(?P<opens>\d\d:\d\d)-(?P<closes>\d\d:\d\d)"
)
_DAY_MIN = 24 * 60


@dataclass(frozen=True, slots=True)
class Spell:
    """From ``first`` to ``last`` (0 is Monday), ``opens`` to ``closes``, in minutes of a day.

    ``closes`` is above ``opens``; beyond 24 hours it means the next day.
    """

    first: int
    last: int
    opens: int
    closes: int

    def covers(self, day: int, minute: int) -> bool:
        """Whether the line is there at that minute of that weekday."""
        before = (day - 1) % len(DAYS)
        today = self.starts_on(day) and self.opens <= minute < self.closes
        return today or (self.starts_on(before) and minute + _DAY_MIN < self.closes)

    def starts_on(self, day: int) -> bool:
        """Whether the line opens on that weekday."""
        if self.first <= self.last:
            return self.first <= day <= self.last
        return day >= self.first or day <= self.last


def read_hours(text: str) -> tuple[Spell, ...]:
    """Of anything but "24/7" and "". Raises ValueError where it is not of this form."""
    return tuple(_spell(part) for part in text.split("; "))


def _spell(text: str) -> Spell:
    found = _PART.fullmatch(text)
    if found is None:
        raise ValueError("hours")
    first = DAYS.index(found["first"])
    last = DAYS.index(found["last"]) if found["last"] else first
    opens, closes = _minute(found["opens"]), _minute(found["closes"])
    if opens >= _DAY_MIN or opens == closes:
        raise ValueError("hours")
    return Spell(first, last, opens, closes if closes > opens else closes + _DAY_MIN)


def _minute(clock: str) -> int:
    hour, minute = int(clock[:2]), int(clock[3:])
    if minute >= 60 or hour * 60 + minute > _DAY_MIN:
        raise ValueError("hours")
    return hour * 60 + minute


def is_open(hours: str, now: datetime) -> bool | None:
    """Whether a line with these hours is there at ``now`` in its own country; None if not known."""
    if hours == ALWAYS:
        return True
    if not hours:
        return None
    minute = now.hour * 60 + now.minute
    return any(spell.covers(now.weekday(), minute) for spell in read_hours(hours))


def clock_time(minute: int) -> str:
    """A minute of a day as "09:30"; the end of a day is "24:00"."""
    at = minute if minute == _DAY_MIN else minute % _DAY_MIN
    return "24:00" if at == _DAY_MIN else time(at // 60, at % 60).isoformat("minutes")


def open_minutes(hours: str) -> tuple[tuple[int, int], ...]:
    """From which to which minute of the week a line is there; 0 is the start of Monday.

    The last may go beyond the end of the week, into its Monday. Empty for "24/7" and "".
    """
    if not hours or hours == ALWAYS:
        return ()
    return tuple(
        (day * _DAY_MIN + spell.opens, day * _DAY_MIN + spell.closes)
        for spell in read_hours(hours)
        for day in range(len(DAYS))
        if spell.starts_on(day)
    )
