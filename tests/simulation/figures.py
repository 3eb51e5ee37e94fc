"""Counts over the conversations, as tables for docs/evaluation.md and for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from math import sqrt

from tests.simulation.checks import CHECKS, taps
from tests.simulation.play import Moment
from workshop.paths import ROOT, TIER1

TARGET = ROOT / "docs" / "evaluation.md"
BEGIN, END = "<!-- simulation of the crisis flow -->", "<!-- end of the simulation -->"
MOST_FALSE_ALARMS = 0.03
READING = ": help-follows: no help"
"""How a red row begins that fails because of the reading of a text, not because of the flow."""
_Z = 1.959964  # 95 %
Moments = Mapping[str, Sequence[Moment]]
"""By language."""


@dataclass(slots=True)
class Count:
    """They add up. ``wanted``: messages at or above gentle, of which ``helped`` brought help to the
    next screen; ``in_danger``: conversations with such a message, in ``found`` of which help came
    at least once; ``strong``: at or above support, ``asked`` of which brought the screen that asks;
    ``calm``: messages "none", ``alarmed`` of which brought help; ``red``: red rows failed,
    ``red_flow`` of them whatever had been read."""

    scripts: int = 0
    in_danger: int = 0
    found: int = 0
    messages: int = 0
    wanted: int = 0
    helped: int = 0
    strong: int = 0
    asked: int = 0
    calm: int = 0
    alarmed: int = 0
    most_taps: int = 0
    red: int = 0
    red_flow: int = 0

    def add(self, other: Count) -> None:
        for each in fields(self):
            mine, theirs = getattr(self, each.name), getattr(other, each.name)
            together = max(mine, theirs) if each.name == "most_taps" else mine + theirs
            setattr(self, each.name, together)


def count(moments: Iterable[Moment]) -> Count:
    total = Count()
    danger: dict[tuple[str, str], list[bool]] = {}
    for moment in moments:
        came = danger.setdefault((moment.script.language, moment.script.name), [])
        if moment.wants_help:
            came.append(moment.helped)
        total.add(_one(moment))
    total.scripts = len(danger)
    total.in_danger = sum(bool(came) for came in danger.values())
    total.found = sum(any(came) for came in danger.values())
    return total


def _one(moment: Moment) -> Count:
    strong = moment.line.expected in ("support", "now")
    return Count(
        messages=1,
        wanted=int(moment.wants_help),
        helped=int(moment.wants_help and moment.helped),
        strong=int(strong),
        asked=int(strong and moment.screen.asks),
        calm=int(moment.line.expected == "none"),
        alarmed=int(moment.line.expected == "none" and moment.helped),
        most_taps=taps(moment) if moment.helped else 0,
        red=len(red_rows(moment)),
        red_flow=sum(READING not in row for row in red_rows(moment)),
    )


@cache
def faults(moment: Moment) -> Mapping[str, tuple[str, ...]]:
    """By id of the check that fails."""
    every = {check.id: tuple(check.finds(moment)) for check in CHECKS}
    return {name: found for name, found in every.items() if found}


def red_rows(moment: Moment) -> list[str]:
    """What failed, with its place; help that did not come because of the reading counts too."""
    red = {check.id for check in CHECKS if check.red}
    return [
        f"{moment.place}: {name}: {fault}"
        for name, found in faults(moment).items()
        if name in red
        for fault in found
    ]


def missed(moments: Iterable[Moment]) -> list[str]:
    """Places where help was wanted and did not stand on the next screen."""
    return [moment.place for moment in moments if moment.wants_help and not moment.helped]


def lower(moments: Iterable[Moment]) -> list[str]:
    """Places where help came, and less of it than was wanted."""
    return [
        f"{moment.place} ({moment.line.expected}, read as {moment.heard.safety.tier})"
        for moment in moments
        if moment.helped and moment.is_lower
    ]


def alarms(moments: Iterable[Moment]) -> list[str]:
    return [m.place for m in moments if m.line.expected == "none" and m.helped]


def wilson(part: int, whole: int) -> tuple[float, float]:
    """95 % interval of a share (Wilson 1927)."""
    if not whole:
        return 0.0, 1.0
    share, square = part / whole, _Z * _Z
    middle = share + square / (2 * whole)
    spread = _Z * sqrt(share * (1 - share) / whole + square / (4 * whole * whole))
    return (middle - spread) / (1 + square / whole), (middle + spread) / (1 + square / whole)


def table(moments: Moments) -> str:
    heads = ["", *moments, "all"]
    counts = {code: count(found) for code, found in moments.items()}
    counts["all"] = count(moment for found in moments.values() for moment in found)
    rows = [
        ("conversations", lambda c: str(c.scripts)),
        ("messages", lambda c: str(c.messages)),
        ("**help on the next screen** after gentle, support, now (100 %)",
         lambda c: _share(c.helped, c.wanted)),
        ("conversations with danger in which help came at least once",
         lambda c: _share(c.found, c.in_danger)),
        ("the screen that asks, after support and now", lambda c: _share(c.asked, c.strong)),
        ("help after a message without danger (at most 3 %)", lambda c: _share(c.alarmed, c.calm)),
        ("most taps from there to a number (at most 1)", lambda c: str(c.most_taps)),
        ("red rows failed (0)", lambda c: str(c.red)),
        ("of these by the screens, whatever was read (0)", lambda c: str(c.red_flow)),
    ]  # fmt: skip
    lines = [_row(heads), _row(["---", *["---:"] * len(counts)])]
    lines += [_row([label, *(cell(c) for c in counts.values())]) for label, cell in rows]
    return "\n".join([*lines, "", *_personas(moments), "", *_checks(moments)])


def _personas(moments: Moments) -> list[str]:
    names = sorted({m.script.persona for found in moments.values() for m in found})
    lines = [_row(["persona", *(f"{code}: help" for code in moments),
                   *(f"{code}: without cause" for code in moments)])]  # fmt: skip
    lines.append(_row(["---", *["---:"] * (2 * len(moments))]))
    for name in names:
        counts = [count(m for m in found if m.script.persona == name) for found in moments.values()]
        helped = [f"{c.helped} of {c.wanted}" if c.wanted else "–" for c in counts]
        lines.append(_row([name, *helped, *(f"{c.alarmed} of {c.calm}" for c in counts)]))
    return lines


def _checks(moments: Moments) -> list[str]:
    """Each check with the rubric's rows, and how many screens failed it."""
    lines = [_row(["check", "rows", *moments]), _row(["---", "---", *["---:"] * len(moments)])]
    for check in CHECKS:
        failed = [sum(check.id in faults(m) for m in found) for found in moments.values()]
        lines.append(_row([f"{check.id}: {check.tells}", check.rows, *map(str, failed)]))
    return lines


def _share(part: int, whole: int) -> str:
    low, high = wilson(part, whole)
    return f"{part} of {whole}, {part / max(1, whole):.1%} ({low:.1%}–{high:.1%})"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def written(document: str, moments: Moments) -> str:
    """``document`` with the tables between the marks. Raises ValueError where a mark is gone."""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"put {BEGIN} and {END} back into docs/evaluation.md")
    read_by = "the rules and the first learned model" if TIER1.exists() else "the rules alone"
    return f"{before}{BEGIN}\n\nRead by {read_by}.\n\n{table(moments)}\n\n{END}{after}"


def write_tables(moments: Moments) -> None:
    TARGET.write_text(written(TARGET.read_text(encoding="utf-8"), moments), encoding="utf-8")


def report(moments: Moments) -> str:
    every = [moment for found in moments.values() for moment in found]
    parts = [table(moments)]
    for label, places in (
        ("No help on the next screen", missed(every)),
        ("Less than was wanted", lower(every)),
        ("Help without danger", alarms(every)),
        ("Red rows", [row for moment in every for row in red_rows(moment)]),
    ):
        parts += ["", f"{label}: {len(places)}", *(f"  {place}" for place in places)]
    return "\n".join(parts)
