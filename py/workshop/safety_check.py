"""``build.py check``, the part about the safety rules: faults with file, rule and remedy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from stillwater.domain.strict import BadData
from stillwater.reading.normalise import MARKS, words_of
from stillwater.reading.phrase_language import Phrase
from stillwater.reading.safety_rules import Matcher, SafetyRules, read_rules
from stillwater.views.site import LANGUAGES
from workshop.content import read_toml
from workshop.paths import PROMPTS

SAFETY = PROMPTS / "safety"


def safety_faults() -> Iterator[str]:
    """Faults of every file, and shipped languages that have none."""
    for language in LANGUAGES:
        if not (SAFETY / f"{language.code}.toml").exists():
            yield f"prompts/safety/{language.code}.toml is missing; write the language's rules"
    for file in sorted(SAFETY.glob("*.toml")):
        try:
            yield from rule_faults(read_toml(file), f"prompts/safety/{file.name}")
        except ValueError as fault:  # no TOML
            yield f"prompts/safety/{file.name}: {fault}"


def rule_faults(data: Mapping[str, Any], file: str) -> Iterator[str]:
    """What the strict reader refuses; phrases that nothing can match; signs that the list of
    harmless phrases always takes away again."""
    try:
        rules = read_rules(data, file)
    except BadData as fault:
        yield str(fault)
        return
    for number, phrase in enumerate(rules.signs.phrases):
        rule = rules.rules[rules.signs.owners[number]]
        place = f"{file}: {rule.id}: “{phrase.written[:60]}”"
        line = _line_of(phrase, rules)
        match = rules.signs.pattern(number).search(line)
        if match is None:
            yield f"{place} can never match: its words are compared as something else; correct them"
        elif "harmless" not in rule.ignores:
            covering = _covering(rules, line, match.start("k"), match.end("k"))
            if covering:
                yield f"{place} is always explained away by “{covering[:60]}”; narrow one of them"
    for number, phrase in enumerate(rules.harmless.phrases):
        if rules.harmless.pattern(number).search(_line_of(phrase, rules)) is None:
            yield f"{file}: “{phrase.written[:60]}” can never match; correct or remove it"


def _line_of(phrase: Phrase, rules: SafetyRules) -> str:
    """The plainest text that the phrase is meant for, as it would be compared."""
    words = rules.wording.line_of(words_of(" ".join(phrase.example))).words
    return f" {' '.join(words)} "


def _covering(rules: SafetyRules, line: str, start: int, end: int) -> str:
    harmless: Matcher = rules.harmless
    for number in harmless.candidates(set(line.split()) - MARKS, rules.wording.joined):
        for match in harmless.pattern(number).finditer(line):
            if match.start() <= start and end <= match.end():
                return harmless.phrases[number].written
    return ""
