"""Themes over time: what a person wrote about, month by month. Counts, and nothing concluded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

#: A theme counts for an entry from this probability on.
LEAST_PROBABILITY = 0.5


@dataclass(frozen=True, slots=True)
class Month:
    """``themes``: in how many of the ``entries`` each theme came up; most frequent first."""

    year: int
    month: int
    entries: int
    themes: tuple[tuple[str, int], ...]


def themes_by_month(
    read: Iterable[tuple[str, Mapping[str, float]]], least: float = LEAST_PROBABILITY
) -> tuple[Month, ...]:
    """``read``: when an entry was written (ISO 8601) and how likely each theme is in it.

    Oldest month first; months without an entry are left out.
    """
    counts: dict[tuple[int, int], Counter[str]] = {}
    entries: Counter[tuple[int, int]] = Counter()
    for written, themes in read:
        day = datetime.fromisoformat(written)
        month = (day.year, day.month)
        entries[month] += 1
        found = counts.setdefault(month, Counter())
        found.update(theme for theme, probability in themes.items() if probability >= least)
    return tuple(
        Month(*month, entries[month], tuple(sorted(found.items(), key=lambda i: (-i[1], i[0]))))
        for month, found in sorted(counts.items())
    )
