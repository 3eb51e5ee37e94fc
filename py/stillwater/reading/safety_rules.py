"""The rules of one language by which danger is recognised: read strictly, made ready once.

The file is ``prompts/safety/<language>.toml``; ``prompts/SCHEMA.md`` describes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, cast, get_args

from stillwater.domain.heard import DANGERS, TIERS, Danger, Tier
from stillwater.domain.strict import BadData, Fields
from stillwater.reading.normalise import fold_word
from stillwater.reading.phrase_language import BadPhrase, Dialect, Phrase, read_phrase
from stillwater.reading.wording import Wording

HINT: Literal["hint"] = "hint"
"""A rule that counts only beside others: distress that alone says nothing about danger."""
Strength = Tier | Literal["hint"]
ScopeKind = Literal["negation", "past", "third-person", "reported", "quotation", "hypothetical"]
SCOPE_KINDS: tuple[ScopeKind, ...] = get_args(ScopeKind)
LOWERED: Mapping[ScopeKind, Tier] = {
    "negation": "none", "past": "gentle", "third-person": "none", "reported": "none",
    "quotation": "none", "hypothetical": "gentle",
}  # fmt: skip
"""What is left of a sign that stands in such a scope."""
_WHERE = ("before", "sentence", "near")


@dataclass(frozen=True, slots=True)
class Rule:
    """``ignores``: scopes that do not touch it."""

    id: str
    danger: Danger
    strength: Strength
    ignores: frozenset[str]


@dataclass(frozen=True, slots=True)
class Scope:
    """Expressions: ``before`` ends where a sign begins; the others are looked for around it."""

    kind: ScopeKind
    where: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None


class Matcher:
    """Phrases that are looked for together. Each is tried only where a word that it needs is there,
    and made ready when it is first tried."""

    def __init__(self) -> None:
        self.phrases: list[Phrase] = []
        self.owners: list[int] = []
        self._by_word: dict[str, list[int]] = {}
        self._by_stem: dict[str, list[int]] = {}
        self._stems: tuple[int, ...] = ()
        self._ready: dict[int, re.Pattern[str]] = {}

    def add(self, phrase: Phrase, owner: int) -> None:
        number = len(self.phrases)
        self.phrases.append(phrase)
        self.owners.append(owner)
        for key in phrase.keys:
            table = self._by_stem if key.endswith("*") else self._by_word
            table.setdefault(key.rstrip("*"), []).append(number)
        self._stems = tuple(sorted({len(stem) for stem in self._by_stem}))

    def candidates(self, words: Iterable[str], joined: str) -> list[int]:
        """Numbers of the phrases that could match a line of these words."""
        found: set[int] = set()
        for word in words:
            forms = (word, word[1:]) if joined and word[0] in joined else (word,)
            for form in forms:
                found.update(self._by_word.get(form, ()))
                for length in self._stems:
                    found.update(self._by_stem.get(form[:length], ()))
        return sorted(found)

    def pattern(self, number: int) -> re.Pattern[str]:
        if number not in self._ready:
            self._ready[number] = re.compile(r"(?<= )" + self.phrases[number].source)
        return self._ready[number]


@dataclass(frozen=True, slots=True)
class SafetyRules:
    """Everything that recognises danger in one language."""

    language: str
    evaluated: bool
    wording: Wording
    rules: tuple[Rule, ...]
    signs: Matcher
    harmless: Matcher
    harmless_kinds: tuple[str, ...]
    scopes: tuple[Scope, ...]
    negations: frozenset[str]
    first_person: frozenset[str]
    hints_for_gentle: int = 3
    evidence: frozenset[str] = field(default_factory=frozenset)


def read_rules(data: object, file: str = "safety.toml") -> SafetyRules:
    """Reads what ``tomllib`` made of a rules file. Raises BadData with the rule and what to do."""
    return _Loader(Fields(data, file), file).read()


class _Loader:
    def __init__(self, fields: Fields, file: str) -> None:
        self._fields, self._file = fields, file

    def read(self) -> SafetyRules:
        fields = self._fields
        language, evaluated = fields.text("language", limit=3), fields.flag("evaluated")
        common = self._folded("common")
        joined = "".join(fields.texts("joined", ()))
        needed = fields.number("hints_for_gentle", 2, 9, 3)
        self._wording = Wording(
            self._table("write"), fields.texts("core", ()), joined, self._table("peel")
        )
        lists = {name: self._list(name, entries) for name, entries in self._table("lists").items()}
        fold = self._wording.of_rule
        self._dialect = Dialect(fold, lists, common, joined)
        breaks = self._folded("breaks")
        self._narrow = Dialect(fold, lists, common, joined, breaks, crosses=False)
        signs, rules = self._rules()
        harmless, kinds = self._harmless()
        scopes = tuple(self._scope(table) for table in fields.tables("scope", optional=True))
        negations = self._folded("negations")
        first_person = self._folded("first_person")
        fields.done()
        self._wording.know(signs.phrases, harmless.phrases)
        return SafetyRules(
            language, evaluated, self._wording, rules, signs, harmless, kinds, scopes, negations,
            first_person, needed, common,
        )  # fmt: skip

    def _folded(self, key: str) -> frozenset[str]:
        return frozenset(fold_word(word) for word in self._fields.texts(key, ()))

    def _table(self, key: str) -> dict[str, Any]:
        raw = self._fields.optional(key)
        if raw is None:
            return {}
        if not isinstance(raw, Mapping):
            raise self._fields.fault("wrong-kind", key, "Make this a table of keys and values.")
        return dict(raw)

    def _list(self, name: str, entries: object) -> tuple[str, ...]:
        if not isinstance(entries, Sequence) or isinstance(entries, str) or not entries:
            raise self._fields.fault("wrong-kind", f"lists.{name}", "Write a list of phrases.")
        return tuple(str(entry) for entry in entries)

    def _rules(self) -> tuple[Matcher, tuple[Rule, ...]]:
        matcher, rules = Matcher(), list[Rule]()
        for number, table in enumerate(self._fields.tables("rule")):
            name = table.text("id", limit=60)
            if any(rule.id == name for rule in rules):
                raise table.fault("duplicate", "id", "Give every rule a name of its own.")
            danger = cast(Danger, table.choice("danger", DANGERS))
            strength = cast(Strength, table.choice("tier", (HINT, *TIERS[1:])))
            ignores = frozenset(table.texts("ignores", ()))
            for kind in ignores - set(SCOPE_KINDS) - {"harmless"}:
                raise table.fault("unknown", f"ignores.{kind}", f"Use {', '.join(SCOPE_KINDS)}.")
            rules.append(Rule(name, danger, strength, ignores))
            for phrase in self._phrases(table, "phrases", self._dialect, name):
                matcher.add(phrase, number)
            table.done()
        return matcher, tuple(rules)

    def _harmless(self) -> tuple[Matcher, tuple[str, ...]]:
        matcher, kinds = Matcher(), list[str]()
        for number, table in enumerate(self._fields.tables("harmless", optional=True)):
            kinds.append(table.text("kind", limit=60))
            for phrase in self._phrases(table, "phrases", self._dialect, kinds[-1]):
                matcher.add(phrase, number)
            table.done()
        return matcher, tuple(kinds)

    def _scope(self, table: Fields) -> Scope:
        kind = cast(ScopeKind, table.choice("kind", SCOPE_KINDS))
        where = table.choice("where", _WHERE)
        phrases = list(self._phrases(table, "phrases", self._narrow, kind))
        unless = list(self._phrases(table, "unless", self._narrow, kind, optional=True))
        table.done()
        end = r"\Z" if where == "before" else ""
        return Scope(kind, where, _any_of(phrases, end), _any_of(unless, "") if unless else None)

    def _phrases(
        self, table: Fields, key: str, dialect: Dialect, name: str, *, optional: bool = False
    ) -> Iterator[Phrase]:
        for written in table.texts(key, () if optional else None):
            try:
                yield read_phrase(written, dialect)
            except BadPhrase as fault:
                where = f"{name}.{key}: “{written[:60]}”"
                raise BadData("unknown", self._file, where, fault.reason) from fault


def _any_of(phrases: Sequence[Phrase], end: str) -> re.Pattern[str]:
    sources = (phrase.source.replace("(?P<k>", "(?:") for phrase in phrases)
    return re.compile(rf"(?<= )(?:{'|'.join(sources)}){end}")
