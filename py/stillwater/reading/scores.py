"""What heads and rules say of one text, before it is taken up: the parts of a reading."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from stillwater.domain.heard import TIERS, SafetyReading
from stillwater.reading.classifier import probability
from stillwater.reading.safety import Learned
from stillwater.reading.safety_look import Looked


class Rules(Protocol):
    """The rules for safety: what they find, and what is made of it and of what is learned."""

    def look(self, text: str, language: str) -> Looked: ...

    def known(self) -> tuple[str, ...]:
        """The languages that there are rules for."""

    def may_be_in(self, text: str, language: str, chief: str) -> bool:
        """Whether a text that is chiefly in one language may be in another of these, too."""

    def spoken(self, text: str, chief: str) -> frozenset[str]:
        """Languages whose rules are not here and whose words are in such a text."""

    def is_strange(self, text: str, languages: Collection[str]) -> bool:
        """Whether a text in Latin letters is in none of the languages."""

    def join(self, looked: Looked, learned: Learned | None) -> SafetyReading: ...


class NoRules:
    """The likeliest tier of the learned head, and nothing to point at."""

    def look(self, text: str, language: str) -> Looked:
        return Looked(text, language)

    def known(self) -> tuple[str, ...]:
        return ()

    def may_be_in(self, text: str, language: str, chief: str) -> bool:
        return False

    def spoken(self, text: str, chief: str) -> frozenset[str]:
        return frozenset()

    def is_strange(self, text: str, languages: Collection[str]) -> bool:
        return False

    def join(self, looked: Looked, learned: Learned | None) -> SafetyReading:
        scores = learned.tiers if learned else {}
        tier = max(TIERS, key=lambda each: scores.get(each, 0.0)) if scores else TIERS[0]
        return SafetyReading(tier, (), dict(scores), evaluated=False)


@dataclass(frozen=True, slots=True)
class Scored:
    """One head's word on a text: calibrated logits, and from where on a label counts as there.

    ``variety``: of the head. ``fused``: the second model had its say. ``parts``: those of the text
    (``sentences.parts``) that the head read by themselves, as the rules saw them.
    """

    variety: str
    logits: Mapping[str, float]
    decision: Mapping[str, float]
    fused: bool = False
    parts: tuple[Looked, ...] = ()

    def chances(self) -> dict[str, float]:
        return {label: probability(logit) for label, logit in self.logits.items()}

    def shifted(self) -> dict[str, float]:
        """Each chance moved (as a logit) so that .5 is where the label counts as there."""
        return {
            label: probability(logit - self.decision[label]) for label, logit in self.logits.items()
        }

    def there(self) -> tuple[str, ...]:
        """The labels that count as there."""
        return tuple(label for label in self.logits if self.logits[label] >= self.decision[label])


@dataclass(frozen=True, slots=True)
class Besides:
    """A text read in another language than its chief one: its signs of danger count.

    ``raises``: the learned chances, too, for it may be all in this one. ``scored``: the head for
    danger that judges the signs, where it is there.
    """

    looked: Looked
    scored: Scored | None
    raises: bool = False


@dataclass(frozen=True, slots=True)
class Scores:
    """Each head's word by its name, the language of the text ("" if unclear), and what the rules
    for safety found in it.

    Heads: emotions, fine, themes, patterns, any-pattern, safety; those that the language has.
    ``besides``: what other languages' rules found. ``unread``: much of it is in a language that no
    rules are here for.
    """

    heads: Mapping[str, Scored]
    told: str
    looked: Looked
    besides: tuple[Besides, ...] = ()
    unread: bool = False


def with_signs_of(looked: Looked, scored: Scored | None) -> Scored | None:
    """The head's word with no other signs in the parts than the text has in this language."""
    if scored is None:
        return None
    said = {(sign.danger, looked.text[sign.start : sign.end]) for sign in looked.signs}
    parts = tuple(
        replace(
            part,
            signs=tuple(
                sign
                for sign in part.signs
                if (sign.danger, part.text[sign.start : sign.end]) in said
            ),
        )
        for part in scored.parts
    )
    return replace(scored, parts=parts)
