"""Where the rules for safety and the learned tiers come together in one reading."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from stillwater.domain.heard import SafetyReading
from stillwater.reading.normalise import MARKS, Word, words_of
from stillwater.reading.safety import Learned, joined
from stillwater.reading.safety_look import ALWAYS, Looked, look
from stillwater.reading.safety_rules import SafetyRules

_ENOUGH = 2
"""Words of a language that no other one of the page has, from which a text may be in it, too."""
_HARDLY, _FEWEST = 0.1, 8
"""Share of a language's commonest words, and words, below and from which a text is in none that is
known: of 2,752 training lines in English or Spanish four are, all of them mostly in Tagalog."""


@dataclass(frozen=True, slots=True)
class ByRules:
    """``Rules`` for a reader. ``rules`` by language; ``later``: those that came after, likewise;
    ``common``: words of languages whose rules are not here, by which they are known."""

    rules: Mapping[str, SafetyRules]
    later: Mapping[str, SafetyRules] = field(default_factory=dict)
    common: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def look(self, text: str, language: str) -> Looked:
        return look(text, language, self._for(language))

    def join(self, looked: Looked, learned: Learned | None) -> SafetyReading:
        return joined(looked, self._for(looked.language), learned)

    def known(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.rules, *self.later)))

    def may_be_in(self, text: str, language: str, chief: str) -> bool:
        """Whether the text has words of ``language`` that ``chief`` lacks, or a sign among them."""
        rules = self._one(language)
        if self._has(text, rules.evidence, chief):
            return True
        return language != ALWAYS and bool(look(text, chief, {language: rules}).signs)

    def spoken(self, text: str, chief: str) -> frozenset[str]:
        """Languages whose rules are not here and whose words are in the text."""
        return frozenset(
            code for code, words in self.common.items() if self._has(text, words, chief)
        )

    def _has(self, text: str, common: frozenset[str], chief: str) -> bool:
        own = self._one(chief).evidence if chief in self.known() else frozenset[str]()
        return len((common - own).intersection(word.text for word in words_of(text))) >= _ENOUGH

    def is_strange(self, text: str, languages: Collection[str]) -> bool:
        """Whether a text of some length has hardly any of the words that no text in one of these
        languages does without: then it is in one that nothing here can name."""
        written = words_of(text)
        if len(written) < _FEWEST:
            return False
        return all(
            self._share(written, self._one(each)) < _HARDLY
            for each in languages
            if each in self.known()
        )

    def _share(self, written: Sequence[Word], rules: SafetyRules) -> float:
        words = [word for word in rules.wording.line_of(written).words if word not in MARKS]
        return sum(word in rules.evidence for word in words) / max(1, len(words))

    def _for(self, language: str) -> Mapping[str, SafetyRules]:
        """Those of the language, and English, mixed into every one: the head for danger learned
        what these find. All of them where the language is not known."""
        codes = (language, ALWAYS) if language else self.known()
        return {code: self._one(code) for code in dict.fromkeys(codes) if code in self.known()}

    def _one(self, language: str) -> SafetyRules:
        return self.rules[language] if language in self.rules else self.later[language]
