"""Texts of people in no danger, for the head for danger: comments, subtitles, short answers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from zlib import crc32

from stillwater.reading.safety_look import look
from workshop.safety_files import rules_of
from workshop.training import sources
from workshop.training.labels import SAFETY_LABELS
from workshop.training.sources import Row

#: Rows of the public sets that may speak of danger are no examples of its absence.
_PERHAPS_DANGER = re.compile(
    r"suicid|(?:kill|hurt|cut|harm)\w* (?:my|him|her|them|your)sel|(?:want|wanna|going) (?:to )?die"
    r"|self.?harm|abus|rape|overdos|sobredosis|quier\w+ morir|matarme|matarse|hacerme daño"
    r"|golpe(?:a|ó|aron|ad)|me (?:pega|pegó)\b|انتحار|أموت|اقتل نفس|أقتل نفس|[يت]ضربن|ضربني",
    re.IGNORECASE,
)
CALM_ROWS, CALM_WEIGHT = {"en": 30_000, "es": 6_000, "ar": 6_000}, 0.5
"""How many of them are learned from, and how much one counts beside one of our own examples.
Measured on held-out folds and everyday lines: more cost recall, less cries wolf."""
BRIEF = "brief answers"
"""The group of short rows: only the first model learns from them."""
ANSWER_WEIGHT = 3.0
"""How much an answer from the exercises' own scripts counts: what people write there brings no help
(tests/unit/test_exercise_answers.py), and one in a thousand did where it counted once."""
BRIEF_WEIGHT, PARTS, WORDS, LEAST_TEXTS = 0.3, 6_000, 5_000, 3
"""So many parts of everyday texts and words by themselves; a word stands in so many texts. Without
them "mirror" or "ready", typed into a field alone, was taken for danger."""
_LONGEST_PART = 4
STRANGE, LETTERS = 1_500, {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "es": "abcdefghijklmnñopqrstuvwxyzáéíóú",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}  # fmt: skip
"""So many of each kind of word that nobody knows: a code, letters typed at random. Without them one
code in thirty, alone in a field, was taken for danger in English."""
_CALM = dict.fromkeys(SAFETY_LABELS, 0.0) | {"everyday": 1.0}


def rows(data: Path, language: str) -> list[Row]:
    """Every such row of the language. Raises NoData."""
    calm = _calm(data, language)
    some = calm[:: max(1, len(calm) // CALM_ROWS[language])]
    parts = list(unsigned(parts_of(calm), language))
    words = unsigned(words_of(calm), language)
    answers = sources.exercise_answers(language)
    brief = dict.fromkeys([*parts, *words, *strange(parts, LETTERS[language])])
    return [
        *(Row(text, _CALM, weight=CALM_WEIGHT) for text in some),
        *(Row(text, _CALM, BRIEF, weight=ANSWER_WEIGHT) for text in answers),
        *(Row(text, _CALM, BRIEF, weight=BRIEF_WEIGHT) for text in brief),
    ]


def _calm(data: Path, language: str) -> list[str]:
    """Everyday texts: what is written to nobody in danger looks like this, too, with its jokes
    about dying."""
    varieties = {"en": ("eng",), "es": ("esp",), "ar": ("arq", "ary")}[language]
    texts = [row.text for each in varieties for row in sources.brighter(data, each)]
    texts += [row.text for row in sources.xed(data, language)]
    if language == "en":
        texts += [row.text for row in sources.goemotions(data)]
    return [text for text in texts if not _PERHAPS_DANGER.search(text)]


def parts_of(texts: Sequence[str]) -> Iterator[str]:
    """One to four words that stand beside one another; which ones, a hash of the text says."""
    for text in texts[:: max(1, len(texts) // PARTS)]:
        words, lot = text.split(), crc32(text.encode())
        length = 1 + lot % _LONGEST_PART
        start = lot // _LONGEST_PART % max(1, len(words) - length + 1)
        yield " ".join(words[start : start + length])


def words_of(texts: Sequence[str]) -> list[str]:
    """The commonest words of the texts."""
    counts = Counter(
        word for text in texts for word in sorted(set(re.findall(r"\w+", text.lower())))
    )
    return [word for word, count in counts.most_common(WORDS) if count >= LEAST_TEXTS]


def unsigned(texts: Iterable[str], language: str) -> Iterator[str]:
    """Those in which the rules find no sign of danger: what was harmless in its text ("he hit me",
    of a ball) is no example of calm when it stands alone."""
    return (text for text in texts if not look(text, language, rules_of(language)).signs)


def strange(parts: Sequence[str], letters: str) -> Iterator[str]:
    """Words of no language, alone and each in the place of the last word of a part; made of digests
    of the parts, so the same each time."""
    for part in parts[:: max(1, len(parts) // STRANGE)]:
        digest = sha256(part.encode())
        length = 4 + digest.digest()[0] % 15
        code = digest.hexdigest()[:length]
        typed = "".join(letters[byte % len(letters)] for byte in digest.digest()[1 : 1 + length])
        for word in (code, typed):
            yield word
            yield " ".join([*part.split()[:-1], word])
