"""What is asked about before a session goes on: the words that gave cause, quoted exactly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from stillwater.domain.chosen_danger import ChosenDanger
from stillwater.domain.heard import DANGERS, TIERS, Danger, SafetyReading, Sign, Tier

LONGEST_QUOTE_WORDS, WORDS_BEFORE = 25, 6
"""A sign's own words are often cut out of a sentence: where no end of one is near, so many before
them are said back, too."""
Kept = Literal["device", "page", ""]
"""Where what gave cause lies: stored on the device, only on the page, or nowhere."""
_SENTENCE_END = re.compile(r"[.!?؟…\n]+")
_CLAUSE_END = re.compile(r"[.!?؟…\n]+|[,،;؛:]+\s")
_WORD = re.compile(r"\S+")
_EDGE = " \t\r\n,،;؛:"


@dataclass(frozen=True, slots=True)
class Worry:
    """``danger`` and ``quote`` are empty where only the text as a whole gave cause.

    ``page`` is where it was written; ``quote`` an exact span of what was written. ``chosen``: an
    answer gave cause, and nothing was written. ``holder``: the id of the session or the entry that
    has what gave cause, "" where nothing has it. ``again``: how often the same danger was asked
    about before in the same session, as near as now or nearer.
    """

    tier: Tier
    danger: Danger | None
    quote: str
    page: str
    chosen: bool = False
    holder: str = ""
    again: int = 0

    @property
    def asks(self) -> bool:
        """Whether it is asked about on a screen of its own; else help stands on the next one."""
        return self.tier in ("support", "now")

    @property
    def comes_first(self) -> bool:
        """Whether people come before every question."""
        return self.tier == "now"


def worry_in(
    text: str, reading: SafetyReading, page: str, *, danger_is_near: bool = False
) -> Worry | None:
    """The strongest sign of one text; None at tier "none". ``danger_is_near``: it was spoken of
    just before, and what only hints at it is taken up, too."""
    hinted = danger_is_near and reading.tier == "none" and bool(reading.hints)
    tier: Tier = "gentle" if hinted else reading.tier
    if tier == "none":
        return None
    strongest = max(reading.hints if hinted else reading.signs, key=_weight, default=None)
    if strongest is None:
        return Worry(tier, None, "", page)
    return Worry(tier, strongest.danger, quote_of(text, strongest), page)


def worry_chosen(answer: str, told: ChosenDanger, page: str) -> Worry | None:
    """Of an answer that was chosen, not written: there are no words of the person's to say back."""
    if not told.is_told_by(answer):
        return None
    return Worry(told.tier, told.danger, "", page, chosen=True)


def stronger(one: Worry | None, other: Worry | None) -> Worry | None:
    """The higher of two; the first where they are equal."""
    found = [worry for worry in (one, other) if worry is not None]
    return max(found, key=lambda worry: TIERS.index(worry.tier), default=None)


def quote_of(text: str, sign: Sign) -> str:
    """The sentence that the sign stands in, if it is short enough to be said back; else the clause;
    else the sign's own words with some before them."""
    for end in (_SENTENCE_END, _CLAUSE_END):
        start, stop = _between(text, sign, end)
        if len(text[start:stop].split()) <= LONGEST_QUOTE_WORDS:
            return text[start:stop].strip(_EDGE)
    before = list(_WORD.finditer(text, start, sign.start))[-WORDS_BEFORE:]
    start = before[0].start() if before else sign.start
    words = list(_WORD.finditer(text, start, sign.end))[:LONGEST_QUOTE_WORDS]
    return text[start : words[-1].end()].strip(_EDGE) if words else ""


def _between(text: str, sign: Sign, end: re.Pattern[str]) -> tuple[int, int]:
    """From the end before the sign to the one after it."""
    before = [found.end() for found in end.finditer(text, 0, sign.start)]
    after = end.search(text, sign.end)
    return before[-1] if before else 0, after.start() if after else len(text)


def _weight(sign: Sign) -> tuple[int, int]:
    return (TIERS.index(sign.tier), -DANGERS.index(sign.danger))
