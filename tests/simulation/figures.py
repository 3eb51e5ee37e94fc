"""Counts over the conversations, as tables for docs/evaluation.md and for the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache

from tests.simulation.checks import CHECKS, taps
from tests.simulation.play import Moment
from tests.simulation.seen import said
from workshop.paths import ROOT, TIER1
from workshop.safety_figures import Share

TARGET = ROOT / "docs" / "evaluation.md"
BEGIN, END = "<!-- simulation of the crisis flow -->", "<!-- end of the simulation -->"
READING = ": help-follows: no help"
"""How a red row begins that fails because of the reading of a text, not because of the flow."""
Moments = Mapping[str, Sequence[Moment]]
"""By language."""


@dataclass(slots=True)
class Count:
    """They add up. ``wanted``: messages at or above gentle, of which ``helped`` brought help to the
    next screen; ``in_danger``: conversations with such a message, in ``found`` of which help came
    at least once; ``strong``: at or above support, ``asked`` of which brought the screen that asks;
    ``calm``: messages "none", ``alarmed`` of which brought help; ``either``: messages "any";
    ``met``: conversations in danger in which the screen that asks came at least once; ``asks``:
    screens that ask, of which ``again`` say in our words what an earlier one of the talk said;
    ``red``: red rows failed, ``red_flow`` of them whatever had been read."""

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
    either: int = 0
    met: int = 0
    asks: int = 0
    again: int = 0
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
    talks: dict[tuple[str, str], list[Moment]] = {}
    for moment in moments:
        talks.setdefault((moment.script.language, moment.script.name), []).append(moment)
        total.add(_one(moment))
    for talk in talks.values():
        total.add(_whole(talk))
    return total


def _whole(talk: Sequence[Moment]) -> Count:
    """What can only be told of one whole conversation."""
    danger = [moment for moment in talk if moment.wants_help]
    asking = [said(moment.screen.ours) for moment in talk if moment.screen.asks]
    return Count(
        scripts=1,
        in_danger=int(bool(danger)),
        found=int(any(moment.helped for moment in danger)),
        met=int(bool(danger) and bool(asking)),
        asks=len(asking),
        again=len(asking) - len(set(asking)),
    )


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
        either=int(moment.line.expected is None),
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


Cell = int | tuple[int, int]
ROWS: tuple[tuple[str, Callable[[Count], Cell]], ...] = (
    ("conversations", lambda c: c.scripts),
    ("messages", lambda c: c.messages),
    ("of these marked “any”, counted neither way", lambda c: c.either),
    ("**help on the next screen** after gentle, support, now (100 %)",
     lambda c: (c.helped, c.wanted)),
    ("conversations with danger in which help came at least once",
     lambda c: (c.found, c.in_danger)),
    ("conversations with danger in which the screen that asks came (row 8)",
     lambda c: (c.met, c.in_danger)),
    ("the screen that asks, after support and now", lambda c: (c.asked, c.strong)),
    ("help after a message without danger (at most 3 %)", lambda c: (c.alarmed, c.calm)),
    ("screens that ask in the words of an earlier one of the talk (rows 12, 20, 29)",
     lambda c: (c.again, c.asks)),
    ("most taps from there to a number (at most 1)", lambda c: c.most_taps),
    ("red rows failed (0)", lambda c: c.red),
    ("of these by the screens, whatever was read (0)", lambda c: c.red_flow),
)  # fmt: skip
"""Of the first table: what a row is called, and a number or (part, whole)."""


def table(moments: Moments) -> str:
    heads = ["", *moments, "all"]
    counts = {code: count(found) for code, found in moments.items()}
    counts["all"] = count(moment for found in moments.values() for moment in found)
    lines = [_row(heads), _row(["---", *["---:"] * len(counts)])]
    for label, cell in ROWS:
        lines.append(_row([label, *(_cell(cell(c), code != "all") for code, c in counts.items())]))
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


def _cell(value: Cell, interval: bool) -> str:
    """Languages together have no ``interval``: they tell the same scripts three times."""
    if isinstance(value, int):
        return str(value)
    part, whole = value
    low, high = Share(part, whole).interval
    share = f"{part} of {whole}, {part / max(1, whole):.1%}"
    return f"{share} ({low:.1%}–{high:.1%})" if interval else share


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
