"""What the rules for safety find in one text: signs with scope.

Pure; on hostile text it errs upward. What becomes of a sign beside the learned scores: ``safety``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from stillwater.domain.heard import TIERS, Sign, Tier
from stillwater.reading.normalise import HARD, MARKS, Word, words_of
from stillwater.reading.safety_rules import HINT, LOWERED, Rule, SafetyRules, Scope

ALWAYS = "en"
"""English is mixed into every language; its rules always run."""
_LOOK_BACK = 120
"""Characters before a sign in which its scope is looked for; also around it, for a sentence."""
_LOOK_AROUND = 400
_MOST_MATCHES = 400
"""Matches of one language whose scope is looked at; beyond it they count as they stand."""
_EVIDENCE_NEEDED = 2
_QUOTED = re.compile(
    r"“[^”\n]{1,400}”|«[^»\n]{1,400}»|„[^“”\n]{1,400}[“”]|\"[^\"\n]{1,400}\"|‘[^’\n]{8,400}’"
)


@dataclass(frozen=True, slots=True)
class Looked:
    """A text, the language it was looked at in (ISO 639-1, or "" if not known), and the signs.

    ``hints``: those that are too few in this text to be signs.
    ``outcomes``: what is left of the rules that matched, as names that the first model reads as
    pieces of the text (``features.named``). What a scope took back leaves none: then the words
    speak for themselves, and a "not" before one thing does not hush the next.
    """

    text: str
    language: str
    signs: tuple[Sign, ...] = ()
    outcomes: frozenset[str] = frozenset()
    hints: tuple[Sign, ...] = ()


def look(text: str, language: str, rules: Mapping[str, SafetyRules]) -> Looked:
    """``rules`` by language: those of ``language`` and of English always run; others where the text
    has their words. Total: any text. Time grows with the length of the text.
    """
    words = words_of(text)
    signs: list[Sign] = []
    hints: list[Sign] = []
    outcomes: set[str] = set()
    for code, known in rules.items():
        own = code == language or not language
        one = _Look(text, words, known, own or code == ALWAYS, own)
        signs += one.signs()
        hints += one.hints
        outcomes |= one.outcomes
    if outcomes:
        outcomes.add(f"tier {highest(sign.tier for sign in signs)}")
    return Looked(text, language, tuple(signs), frozenset(outcomes), tuple(hints))


def highest(tiers: Iterator[Tier]) -> Tier:
    return max(tiers, key=TIERS.index, default="none")


@dataclass(frozen=True, slots=True)
class _Found:
    rule: Rule
    start: int
    end: int
    key: int
    key_end: int
    negative: bool


@dataclass(slots=True)
class _Look:
    """One text looked at with the rules of one language. ``trusted``: the text is in this language,
    or may be; else a sign needs words of the language around it. ``own``: it is the person's."""

    text: str
    written: Sequence[Word]
    rules: SafetyRules
    trusted: bool
    own: bool
    outcomes: set[str] = field(default_factory=set)
    hints: list[Sign] = field(default_factory=list)
    _line: str = " "
    _starts: list[int] = field(default_factory=list)
    _firsts: list[int] = field(default_factory=list)
    _lasts: list[int] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _harmless: list[tuple[int, int]] | None = None
    _quoted: list[tuple[int, int]] | None = None

    def signs(self) -> list[Sign]:
        self._words, self._firsts, self._lasts = self.rules.wording.line_of(self.written)
        present = set(self._words) - MARKS
        numbers = self.rules.signs.candidates(present, self.rules.wording.joined)
        if not numbers or not (self.trusted or self._has_evidence(self._words)):
            return []
        self._lay_out()
        signs: list[Sign] = []
        hints: dict[str, Sign] = {}
        looked_at = 0
        for found in self._matches(numbers):
            looked_at += 1
            rule, strength = found.rule, found.rule.strength
            said: Tier = "gentle" if strength == HINT else strength
            tier = self._in_scope(found, said) if looked_at <= _MOST_MATCHES else said
            if tier == "none" or (strength == HINT and rule.id in hints):
                continue
            self.outcomes |= {f"{each} {tier}" for each in (rule.id, rule.danger, strength)}
            sign = Sign(rule.danger, tier, *self._place(found), lowered=tier != said)
            if strength == HINT:
                hints[rule.id] = sign
            else:
                signs.append(sign)
        enough = len(hints) >= self.rules.hints_for_gentle
        (signs if enough else self.hints).extend(hints.values())
        return signs

    def _lay_out(self) -> None:
        at, starts = 1, []
        for word in self._words:
            starts.append(at)
            at += len(word) + 1
        self._starts = starts
        self._line = f" {' '.join(self._words)} "

    def _matches(self, numbers: Sequence[int]) -> Iterator[_Found]:
        signs, negations = self.rules.signs, self.rules.negations
        for number in numbers:
            rule = self.rules.rules[signs.owners[number]]
            phrase = signs.phrases[number]
            negative = not phrase.words.isdisjoint(negations)
            # One word may be a false friend in another language; two are hardly so.
            sure = self.trusted and (self.own or len(phrase.example) >= _EVIDENCE_NEEDED)
            for match in signs.pattern(number).finditer(self._line):
                if sure or self._speaks(match):
                    start, key = self._past_marks(match.start()), self._past_marks(match.start("k"))
                    yield _Found(rule, start, match.end(), key, match.end("k"), negative)

    def _past_marks(self, place: int) -> int:
        """The first word from ``place``: a comma before a sign keeps what stands before it out."""
        while self._line[place] in MARKS:
            place += 2
        return place

    def _speaks(self, match: re.Match[str]) -> bool:
        low = max(0, match.start() - _LOOK_BACK)
        return self._has_evidence(self._line[low : match.end() + _LOOK_BACK].split())

    def _has_evidence(self, words: Sequence[str]) -> bool:
        return len(self.rules.evidence.intersection(words)) >= _EVIDENCE_NEEDED

    def _place(self, found: _Found) -> tuple[int, int]:
        """Where the sign stands in what was written."""
        first = bisect_right(self._starts, found.start) - 1
        last = bisect_right(self._starts, found.end - 2) - 1
        while first < last and self._words[first] in MARKS:
            first += 1
        while last > first and self._words[last] in MARKS:
            last -= 1
        return (
            self.written[self._firsts[first]].start,
            self.written[self._lasts[last]].end,
        )

    def _in_scope(self, found: _Found, tier: Tier) -> Tier:
        """What is left of the sign's tier where it stands."""
        ignores = found.rule.ignores
        if "harmless" not in ignores and self._is_harmless(found):
            return "none"
        for scope in self.rules.scopes:
            lowered = LOWERED[scope.kind]
            if scope.kind in ignores or TIERS.index(lowered) >= TIERS.index(tier):
                continue
            if self._applies(scope, found):
                tier = lowered
        return tier

    def _is_harmless(self, found: _Found) -> bool:
        """Whether a phrase that means no harm covers what the sign hangs on."""
        if self._harmless is None:
            phrases = self.rules.harmless
            numbers = phrases.candidates(set(self._words) - MARKS, self.rules.wording.joined)
            self._harmless = [
                match.span()
                for number in numbers
                for match in phrases.pattern(number).finditer(self._line)
            ]
        return any(low <= found.key and found.key_end <= high for low, high in self._harmless)

    def _applies(self, scope: Scope, found: _Found) -> bool:
        if scope.kind == "quotation" and not self._is_quoted(found):
            return False
        if scope.kind == "third-person" and self._says_i(found):
            return False
        if scope.where == "before":
            until = (
                found.start
                if found.negative or scope.kind in ("third-person", "reported")
                else found.key
            )
            low = max(0, found.start - _LOOK_BACK)
            around = self._line[low:until]
        elif scope.where == "near":
            low = max(0, found.start - _LOOK_AROUND)
            around = self._line[low : found.end + _LOOK_AROUND]
        else:
            low = max(self._line.rfind(f" {HARD} ", 0, found.start), found.start - _LOOK_AROUND, 0)
            high = self._line.find(f" {HARD} ", found.end - 1)
            high = min(high if high >= 0 else len(self._line), found.end + _LOOK_AROUND)
            around = self._line[low : high + 1]
        if not scope.pattern.search(around):
            return False
        return scope.unless is None or not scope.unless.search(around)

    def _says_i(self, found: _Found) -> bool:
        spoken = self._line[found.start : found.end].split()
        return not self.rules.first_person.isdisjoint(spoken)

    def _is_quoted(self, found: _Found) -> bool:
        if self._quoted is None:
            self._quoted = [match.span() for match in _QUOTED.finditer(self.text)]
        start, end = self._place(found)
        return any(low <= start and end <= high for low, high in self._quoted)
