"""Reads a text for signs of danger: rules with scope, and learned scores beside them.

Either may raise a tier. What a rule points at counts, unless the learned scores find little danger:
those of the whole text, and of one among several sentences that of the first model too.

Nothing here is shown to anybody and nothing is concluded about a person: the result decides only
whether help is offered on the next screen, and which. On hostile text it errs upward.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from stillwater.domain.heard import TIERS, SafetyReading, Sign, Tier
from stillwater.reading.normalise import is_masked
from stillwater.reading.safety_look import Looked, highest, look
from stillwater.reading.safety_rules import SafetyRules

RAISE_GENTLE: Mapping[str, float] = {"en": 0.65, "es": 0.75, "ar": 0.75}
RAISE_SUPPORT: Mapping[str, float] = {"en": 0.65, "es": 0.70, "ar": 0.72}
"""By language: calibrated chance of danger (all tiers above none) from which the learned head alone
raises to gentle; of support or now, from which it raises to support. Set by totals over lines that
were held out; with earlier weights over posts that people had written, too (docs/evaluation.md)."""
RAISE_ELSE = 0.60
"""The same where a head of another language reads what no rules can."""
RAISE_ONE_WORD = 0.95
"""The same where a text is one word, which is no sentence to read: "mirror" or "belt", typed into a
field alone, are not danger because people in danger speak of them. What one word can say has
rules."""
DOUBTED_BELOW: Mapping[str, float] = {"en": 0.50, "es": 0.50, "ar": 0.55}
"""By language: chance of danger below which a sign of a rule is taken for a figure of speech or the
like. As fits without these lines read them, of 3,295 harmless former held-out lines in English 6
fewer bring help at .50 than at .40, and one of 1,685 in danger is lost; in Spanish 6 of 3,245, and
none of 1,696; in Arabic at .55 10 of 3,334, and 2 of 1,699. Above .55 a voice that says "you must
die" was lost in a conversation written to test this."""
DOUBTED_ELSE = 0.40
"""The same for what the rules of another language found."""
DOUBTED_NOW = 0.30
"""The same for a sign of "now", which is worth a screen that was not needed. Read so, 4 fewer of
the harmless Arabic lines bring help than at .20, and none of those in danger is lost."""
DOUBTED_BELOW_OF: Mapping[str, float] = {
    "postpartum": 0.15, "harming-others": 0.20, "overdose": 0.20, "violence": 0.25,
}  # fmt: skip
"""The same by danger, where somebody else is harmed or harms, or there may be little time. Above
.25 a threat of one's family to kill was lost in a written conversation, above .15 the thought of
taking a baby into a river; of 9,874 harmless lines, read as above, 8 more bring help for it."""
DOUBTED_SENTENCE, DOUBTED_SENTENCE_OF = 0.90, {"self-harm": 0.50}
"""Chance of danger in a sign's sentence alone from which the calm of the text around it does not
count, and the same by danger where it is another: cutting is said in few words. Below .90 a
sentence was a quotation, a doctor's question, somebody else: on 1,986 held-out lines it brought 16
false alarms and found nothing that the whole text did not."""
DOUBTED_PART = 0.85
"""Chance of danger in a part of a long text (``sentences.parts``) from which the signs of that part
alone count, whatever stands elsewhere: in posts that people had written, one plain clause among
much misery; in a talk, "i want to die" before a sentence about dying of boredom. Of 204 texts of
suicidal people it found 6 more, of 252 of people in distress none (from .75 on: two)."""
DOUBTED_LOWERED = 0.20
"""Like DOUBTED_BELOW, for a sign whose own words say more than gentle and which only a scope
lowered to it, such as a wish to die years ago, or supposed: the heads learned from few of these,
and a note that was not needed is small. As fits without these lines read them, of 9,874 harmless
ones in three languages 7 fewer bring one at .20 than at .12; of 718 gentle ones one is lost."""
_ENDS = ".!?؟…"
_SENTENCE_END = re.compile(rf"[{_ENDS}\n]")
_MOST_SIGNS = 24


@dataclass(frozen=True, slots=True)
class Learned:
    """``tiers``: calibrated chances of none, gentle, support and now; ``danger``: the chance that
    the first model gives to danger in a part of the text that the rules looked at; ``parts``: those
    parts that it read beside the whole (``sentences.parts``)."""

    tiers: Mapping[str, float]
    danger: Callable[[Looked], float]
    parts: Sequence[Looked] = ()


def read_safety(
    text: str,
    language: str,
    rules: Mapping[str, SafetyRules],
    learned: Learned | None = None,
) -> SafetyReading:
    """The tier and signs of ``text``, as ``look`` and ``joined`` find them. Total: any text."""
    return joined(look(text, language, rules), rules, learned)


def joined(
    looked: Looked, rules: Mapping[str, SafetyRules], learned: Learned | None
) -> SafetyReading:
    """What the rules found beside what is learned of the same text."""
    signs: Sequence[Sign] = looked.signs
    scores = dict(learned.tiers) if learned else {}
    if learned:
        alone = cache(lambda text: learned.danger(look(text, looked.language, rules)))
        signs = [sign for sign in signs if _believed(sign, looked, learned, alone)]
        signs += _said_in_parts(looked, learned)
    tier = highest(sign.tier for sign in signs)
    own_rules = rules.get(looked.language)
    return SafetyReading(
        max(tier, _raised(scores, looked), key=TIERS.index),
        _tidy(signs),
        scores,
        own_rules is not None and own_rules.evaluated,
        _tidy(looked.hints),
    )


def _said_in_parts(looked: Looked, learned: Learned) -> Iterator[Sign]:
    """Signs that stand in a part of the text read by itself, where they stand in the whole: neither
    calm nor a scope elsewhere in a text takes back what one part of it says plainly."""
    for part in learned.parts:
        signs = [sign for sign in part.signs if not sign.lowered]
        at = looked.text.find(part.text)
        if at < 0 or not signs or learned.danger(part) < DOUBTED_PART:
            continue
        for sign in signs:
            yield replace(sign, start=at + sign.start, end=at + sign.end)


def _believed(sign: Sign, looked: Looked, learned: Learned, alone: Callable[[str], float]) -> bool:
    """Whether the learned scores leave room for the sign. They see no words through a mask, and
    much calm around a sentence drowns it for either model. ``alone``: the chance of danger that the
    first model gives to a piece of the text by itself."""
    text = looked.text
    danger = 1 - learned.tiers.get("none", 0.0)
    words = text[sign.start : sign.end]
    if danger >= _doubted_below(sign, looked.language) or is_masked(words):
        return True
    sentence = _sentence(text, sign)
    if sentence.strip() == text.strip().rstrip(_ENDS):
        return False
    return alone(sentence) >= DOUBTED_SENTENCE_OF.get(sign.danger, DOUBTED_SENTENCE)


def _doubted_below(sign: Sign, language: str) -> float:
    """The chance of danger below which the sign is doubted."""
    below = DOUBTED_BELOW.get(language, DOUBTED_ELSE)
    if sign.lowered:
        below = DOUBTED_LOWERED
    elif sign.tier == "now":
        below = DOUBTED_NOW
    return min(below, DOUBTED_BELOW_OF.get(sign.danger, below))


def _sentence(text: str, sign: Sign) -> str:
    """The sentence, or sentences, that the sign stands in."""
    start = max((found.end() for found in _SENTENCE_END.finditer(text, 0, sign.start)), default=0)
    end = _SENTENCE_END.search(text, sign.end)
    return text[start : end.start() if end else len(text)]


def _raised(scores: Mapping[str, float], looked: Looked) -> Tier:
    """What the learned head alone raises to; it never says "now", which needs words to point at."""
    gentle = RAISE_GENTLE.get(looked.language, RAISE_ELSE)
    support = RAISE_SUPPORT.get(looked.language, RAISE_ELSE)
    if len(looked.text.split()) < 2:
        gentle = support = RAISE_ONE_WORD
    strong = scores.get("support", 0.0) + scores.get("now", 0.0)
    if strong >= support:
        return "support"
    return "gentle" if strong + scores.get("gentle", 0.0) >= gentle else "none"


def _tidy(signs: Sequence[Sign]) -> tuple[Sign, ...]:
    """The strongest sign of each place, in the order of the text, not more than can be used."""
    kept: list[Sign] = []
    for sign in sorted(signs, key=lambda one: (-TIERS.index(one.tier), one.start, -one.end)):
        inside = any(
            other.danger == sign.danger and other.start <= sign.start and sign.end <= other.end
            for other in kept
        )
        if not inside and len(kept) < _MOST_SIGNS:
            kept.append(sign)
    return tuple(sorted(kept, key=lambda one: (one.start, one.end)))
