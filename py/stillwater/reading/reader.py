"""What a text says, by whatever models are there: ``Reader.read(text, language) -> Heard``.

Works with none (rules alone), with the first (linear) model, and with the second (embeddings) on
top: their scores are summed. The same code runs in the browser
and in ``build.py audit``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from stillwater.domain.heard import FIRST, SECOND, TIERS, Heard, SafetyReading
from stillwater.domain.likeness import NOT_EMBEDDED, Embedded
from stillwater.reading.classifier import Model, probability
from stillwater.reading.features import buckets, named, plain
from stillwater.reading.fusion import Fusion
from stillwater.reading.safety import Learned
from stillwater.reading.safety_look import ALWAYS, Looked, highest
from stillwater.reading.scores import Besides, NoRules, Rules, Scored, Scores, with_signs_of
from stillwater.reading.sentences import parts as parts_of
from stillwater.reading.tongues import LATIN, chiefly, clearly, hinted, shares

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
"""Chance of another language than the one named, and words, from which that other one is read;
other letters say so at once."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with what its languages are told by. ``own``: the one named, ``told``: by the learned
    head, ``chief``: what it is read in."""

    text: str
    pieces: set[int]
    letters: Mapping[str, float]
    own: str
    told: str
    chief: str


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
            safety=self._safety(scores),
            models_used=((FIRST,) if self._model else ()) + ((SECOND,) if fused else ()),
        )

    def _safety(self, scores: Scores) -> SafetyReading:
        """In every language that the text may be in: the highest tier, and every sign."""
        read = self._rules.join(scores.looked, self._learned(scores.heads.get(SAFETY)))
        read = replace(read, evaluated=read.evaluated and not scores.unread)
        for each in scores.besides:
            found = self._rules.join(each.looked, self._learned(each.scored))
            tier = found.tier if each.raises else highest(sign.tier for sign in found.signs)
            read = replace(
                read,
                tier=max(read.tier, tier, key=TIERS.index),
                signs=tuple(dict.fromkeys((*read.signs, *found.signs))),
                evaluated=read.evaluated and found.evaluated,
                hints=tuple(dict.fromkeys((*read.hints, *found.hints))),
            )
        return read

    def _learned(self, found: Scored | None) -> Learned | None:
        if found is None:
            return None

        def danger(part: Looked) -> float:
            head = self._model.head(SAFETY, found.variety) if self._model else None
            return probability(head.logits(_pieces(part))["danger"]) if head else 0.0

        return Learned(tier_chances(found.chances()), danger, found.parts)

    def scores(self, text: str, language: str = "", embedded: Embedded = NOT_EMBEDDED) -> Scores:
        """What each head says, and what the rules for safety find."""
        seen = self._seen(text, language)
        chief, own = seen.chief, seen.own
        varieties = VARIETIES.get(language, (language,))
        if chief != own:
            varieties = (*VARIETIES.get(chief, (chief,)), *varieties)
        known = self._rules.known()
        looked = self._rules.look(text, chief if chief in known else own or seen.told)
        found = {}
        for name in ("emotions", "fine", "themes", "patterns", "any-pattern"):
            head = self._model.head(name, *varieties) if self._model else None
            if head is not None:
                scored = Scored(head.variety, head.logits(seen.pieces), head.decision)
                found[name] = self._fused(name, scored, embedded)
        judges = VARIETIES.get(chief, (chief,)) if chief in known else varieties
        danger = self._danger(seen, looked, judges, embedded)
        besides = self._besides(seen, looked, danger, embedded)
        read_in = {chief, *(each.looked.language for each in besides)}
        unread = (
            chief not in (own, *known)
            or not clearly(seen.letters) <= {own, *known}
            or self._is_strange(seen, read_in)
        )
        heads = found | ({SAFETY: danger} if danger else {})
        return Scores(heads, seen.told, looked, besides, unread)

    def _seen(self, text: str, language: str) -> _Text:
        own, seen = _language_of(language), plain(text) if self._model else ""
        pieces, letters = buckets(seen) if self._model else set[int](), shares(text)
        told, sure = self._language(pieces)
        chief = chiefly(letters)
        if chief == LATIN:
            chief = told if told and (_surely(seen, sure) or not own) else own
        return _Text(text, pieces, letters, own, told, chief)

    def _danger(
        self, seen: _Text, looked: Looked, varieties: Iterable[str], embedded: Embedded
    ) -> Scored | None:
        """The word of the head for danger; it reads what the rules found as well."""
        head = self._model.head(SAFETY, *varieties) if self._model else None
        if head is None:
            return None
        parts = self._parts(seen.text, looked.language) if head.reads_parts else ()
        logits = head.logits(
            seen.pieces | named(looked.outcomes), [_pieces(each) for each in parts]
        )
        scored = Scored(head.variety, logits, head.decision, parts=parts)
        return self._fused(SAFETY, scored, embedded)

    def _besides(
        self, seen: _Text, had: Looked, judge: Scored | None, embedded: Embedded
    ) -> tuple[Besides, ...]:
        """The text in the other languages that it may be in. What the rules of the page find in a
        text that is not chiefly in its language, ``judge`` judges, the head of that one."""
        found: list[Besides] = []
        chief, known = seen.chief, self._rules.known()
        for each in known if chief in known else set(known) - {seen.own}:
            may_be = self._may_be_in(seen, each)
            if each == chief or not (may_be or each == seen.own):
                continue
            looked = self._rules.look(seen.text, each)
            if each != ALWAYS:  # what is found in any language has its judge
                new = tuple(sign for sign in looked.signs if sign not in had.signs)
                looked = replace(looked, signs=new)
            if each == seen.own and judge is not None:
                found.append(Besides(looked, with_signs_of(looked, judge)))
            if may_be or judge is None:
                own = self._danger(seen, looked, VARIETIES.get(each, (each,)), embedded)
                judged = with_signs_of(looked, own)
                found.append(Besides(looked, judged, raises=each == seen.told))
        return tuple(found)

    def _may_be_in(self, seen: _Text, language: str) -> bool:
        return (
            language == seen.told
            or language in seen.letters
            or language in self._hinted(seen)
            or self._rules.may_be_in(seen.text, language, seen.chief)
        )

    def _is_strange(self, seen: _Text, languages: set[str]) -> bool:
        """Not where it may be Arabic in Latin letters: there are no lists of its common words."""
        in_latin = chiefly(seen.letters) == LATIN and "ar" not in languages
        return in_latin and self._rules.is_strange(seen.text, languages)

    def _hinted(self, seen: _Text) -> frozenset[str]:
        """Accents mean little in what is told to be in the language of the page: "café"."""
        found = hinted(seen.text)
        return found - {"es"} if seen.told == seen.own else found

    def _parts(self, text: str, language: str) -> tuple[Looked, ...]:
        """Each part of a text, as the head for danger reads it by itself."""
        return tuple(self._rules.look(part, language) for part in parts_of(text))

    def another(self, text: str, language: str) -> str:
        """The language that the text is surely written in, where it is another than this one, the
        person's, and has heads; else ""."""
        seen = self._seen(text, language)
        return seen.chief if seen.chief != seen.own and seen.chief in VARIETIES else ""

    def others(self, text: str, language: str) -> frozenset[str]:
        """Languages beside this one that the text may be in: their rules should be here."""
        seen = self._seen(text, language)
        spoken = self._rules.spoken(text, seen.chief)
        likely = {seen.chief, seen.told, *seen.letters, *self._hinted(seen), *spoken}
        return frozenset(likely - {seen.own, LATIN})

    def _fused(self, name: str, first: Scored, embedded: Embedded) -> Scored:
        """Both models together, where the second one's heads are here."""
        if self._fusion is None:
            return first
        logits, decision = self._fusion.fused(name, first.variety, first.logits, embedded)
        had = {**first.decision, **decision}
        return replace(first, logits=logits, decision=had, fused=bool(decision))

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
