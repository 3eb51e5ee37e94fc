"""What a text says, by whatever models are there: ``Reader.read(text, language) -> Heard``.

Works with none (rules alone), with the first (linear) model, and with the second (embeddings) on
top: their scores are summed. The same code runs in the browser
and in ``build.py audit``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from stillwater.domain.heard import FIRST, SECOND, TIERS, Heard, SafetyReading
from stillwater.domain.likeness import NOT_EMBEDDED, Embedded
from stillwater.reading.classifier import Model, probability
from stillwater.reading.features import buckets, named, plain
from stillwater.reading.fusion import Fusion
from stillwater.reading.safety import Learned
from stillwater.reading.safety_look import Looked
from stillwater.reading.sentences import parts as parts_of

ANY = "any"
"""The label of a thinking pattern of whatever kind: the decision of the binary head."""
VARIETIES: Mapping[str, tuple[str, ...]] = {
    "en": ("en", "eng"), "es": ("es", "esp"), "pt": ("pt", "ptbr"), "hi": ("hi", "hin"),
    "sw": ("sw", "swa"), "ha": ("ha", "hau"), "ar": ("ar",), "fr": ("fr",),
    "arq": ("arq", "ar"), "ary": ("ary", "ar"),
}  # fmt: skip
"""Which heads stand for a language, best first; varieties of Arabic can be asked for by name."""
LANGUAGE_HEAD = ("language", "all")
SAFETY = "safety"
SURELY_ANOTHER, FEWEST_WORDS = 0.98, 6
"""Chance of another language than the one named, and words, from which that other one is read."""


class Rules(Protocol):
    """The rules for safety: what they find, and what is made of it and of what is learned."""

    def look(self, text: str, language: str) -> Looked: ...

    def join(self, looked: Looked, learned: Learned | None) -> SafetyReading: ...


class NoRules:
    """The likeliest tier of the learned head, and nothing to point at."""

    def look(self, text: str, language: str) -> Looked:
        return Looked(text, language)

    def join(self, looked: Looked, learned: Learned | None) -> SafetyReading:
        scores = learned.tiers if learned else {}
        tier = max(TIERS, key=lambda each: scores.get(each, 0.0)) if scores else TIERS[0]
        return SafetyReading(tier, (), dict(scores), evaluated=False)


@dataclass(frozen=True, slots=True)
class Scored:
    """One head's word on a text: calibrated logits, and from where on a label counts as there.

    ``variety``: of the head. ``fused``: the second model had its say.
    """

    variety: str
    logits: Mapping[str, float]
    decision: Mapping[str, float]
    fused: bool = False

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
class Scores:
    """Each head's word by its name, the language of the text ("" if unclear), and what the rules
    for safety found in it and in each part of it (``sentences.parts``) that the model reads.

    Heads: emotions, fine, themes, patterns, any-pattern, safety; those that the language has.
    """

    heads: Mapping[str, Scored]
    told: str
    looked: Looked
    parts: tuple[Looked, ...] = ()


class Reader:
    """Reads with what it was given; ``use`` takes weights that arrive later.

    ``rules`` are those for safety. Reading keeps nothing.
    """

    def __init__(
        self,
        model: Model | None = None,
        rules: Rules | None = None,
        fusion: Fusion | None = None,
    ) -> None:
        self._model, self._rules, self._fusion = model, rules or NoRules(), fusion

    def use(
        self,
        model: Model | None = None,
        fusion: Fusion | None = None,
        rules: Rules | None = None,
    ) -> None:
        """Read with these from now on; None leaves what is there. Heads join those of before."""
        if model is not None:
            self._model = self._model.with_heads_of(model) if self._model else model
        self._fusion = fusion or self._fusion
        self._rules = rules or self._rules

    def read(self, text: str, language: str = "", embedded: Embedded = NOT_EMBEDDED) -> Heard:
        """``language``: the one the person writes in, as far as is known; a variety will do.

        ``embedded``: what the second model makes of it, where there is one. Total: any text.
        """
        return self.heard(self.scores(text, language, embedded))

    def heard(self, scores: Scores) -> Heard:
        """What ``scores`` found, with the rules for safety, as the app takes it up."""
        heads = scores.heads
        fused = any(each.fused for each in heads.values())
        return Heard(
            language=scores.told,
            emotions=_chances(heads, "emotions"),
            emotions_fine=_chances(heads, "fine"),
            themes=_chances(heads, "themes"),
            patterns=_named(heads),
            safety=self._rules.join(scores.looked, self._learned(scores)),
            models_used=((FIRST,) if self._model else ()) + ((SECOND,) if fused else ()),
        )

    def _learned(self, scores: Scores) -> Learned | None:
        found = scores.heads.get(SAFETY)
        if found is None:
            return None

        def danger(part: Looked) -> float:
            head = self._model.head(SAFETY, found.variety) if self._model else None
            return probability(head.logits(_pieces(part))["danger"]) if head else 0.0

        return Learned(tier_chances(found.chances()), danger, scores.parts)

    def scores(self, text: str, language: str = "", embedded: Embedded = NOT_EMBEDDED) -> Scores:
        """What each head says, and what the rules for safety find."""
        if self._model is None:
            return Scores({}, "", self._rules.look(text, _language_of(language)))
        seen = plain(text)
        pieces = buckets(seen)
        told, sure = self._language(pieces)
        looked = self._rules.look(text, _language_of(language) or told)
        varieties = VARIETIES.get(language, (language,))
        if told != _language_of(language) and (_surely(seen, sure) or not language):
            varieties = (*VARIETIES.get(told, (told,)), *varieties)
        found: dict[str, Scored] = {}
        looked_parts: tuple[Looked, ...] = ()
        for name in ("emotions", "fine", "themes", "patterns", "any-pattern", SAFETY):
            head = self._model.head(name, *varieties)
            if head is None:
                continue
            read = pieces
            parts: list[set[int]] = []
            if name == SAFETY:
                read = pieces | named(looked.outcomes)
                looked_parts = self._parts(text, looked.language) if head.reads_parts else ()
                parts = [_pieces(part) for part in looked_parts]
            scored = Scored(head.variety, head.logits(read, parts), head.decision)
            if self._fusion is not None:
                scored = _fused(self._fusion, name, scored, embedded)
            found[name] = scored
        return Scores(found, told, looked, looked_parts)

    def _parts(self, text: str, language: str) -> tuple[Looked, ...]:
        """Each part of a text, as the head for danger reads it by itself."""
        return tuple(self._rules.look(part, language) for part in parts_of(text))

    def another(self, text: str, language: str) -> str:
        """The language that the text is surely written in, where it is another than this one, the
        person's; else ""."""
        seen = plain(text)
        told, sure = self._language(buckets(seen))
        return told if told != _language_of(language) and _surely(seen, sure) else ""

    def _language(self, pieces: set[int]) -> tuple[str, float]:
        """The language and how sure it is; ("", 0) where no language is likelier than not."""
        head = self._model.head(*LANGUAGE_HEAD) if self._model else None
        if head is None:
            return "", 0.0
        logits = head.logits(pieces)
        best = max(logits, key=lambda label: logits[label])
        chance = probability(logits[best])
        return (best, chance) if logits[best] >= head.decision[best] else ("", 0.0)


def _pieces(looked: Looked) -> set[int]:
    """The pieces of a text, and what is left of the rules for safety that matched in it."""
    return buckets(plain(looked.text)) | named(looked.outcomes)


def _surely(seen: str, sure: float) -> bool:
    """Whether a text is long enough, and its language sure enough, to be read as that."""
    return sure >= SURELY_ANOTHER and seen.count(" ") >= FEWEST_WORDS - 1


def _fused(fusion: Fusion, name: str, first: Scored, embedded: Embedded) -> Scored:
    """Both models together."""
    logits, decision = fusion.fused(name, first.variety, first.logits, embedded)
    return Scored(first.variety, logits, {**first.decision, **decision}, bool(decision))


def tier_chances(steps: Mapping[str, float]) -> dict[str, float]:
    """Chances of the four tiers from those of "danger at all", "support or now" and "now"."""
    danger = steps["danger"]
    strong = min(steps["strong"], danger)
    now = min(steps["now"], strong)
    return dict(zip(TIERS, (1 - danger, danger - strong, strong - now, now), strict=True))


def _language_of(code: str) -> str:
    return "ar" if code in ("arq", "ary") else code


def _chances(scored: Mapping[str, Scored], name: str) -> dict[str, float]:
    return scored[name].chances() if name in scored else {}


def _named(scored: Mapping[str, Scored]) -> dict[str, float]:
    """Patterns sure enough to be named, and "any" where the binary head says so."""
    named: dict[str, float] = {}
    for name in ("any-pattern", "patterns"):
        if name in scored:
            chances = scored[name].chances()
            named |= {label: chances[label] for label in scored[name].there()}
    return named if ANY in named else {}
