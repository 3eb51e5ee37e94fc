"""How well the shipped models read, beside what is simpler: figures on the development splits.

Everything is read by the files and the code that ship. Words of the keyword baseline are chosen on
the training rows, thirty a label: a stronger list than one written by hand.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path

from stillwater.domain.likeness import Embedded
from stillwater.reading.features import plain
from stillwater.reading.reader import Reader
from workshop.training import sources
from workshop.training.labels import EMOTIONS, FINE, PATTERNS, SAFETY_STEPS, THEMES
from workshop.training.sources import OWN_LANGUAGES, Row, labelled, safety_rows

WORDS_A_LABEL = 30
VARIETIES = ("eng", "esp", "ptbr", "hin", "swa", "arq", "ary", "hau")
LANGUAGES = {"eng": "en", "esp": "es", "ptbr": "pt", "hin": "hi", "swa": "sw", "hau": "ha"}


@dataclass(frozen=True, slots=True)
class Line:
    """Macro-F1 of one head in one language, and the calibration error of its chances.

    ``both``: with the second model on top; None where that could not be tried.
    """

    head: str
    variety: str
    texts: int
    always: float
    keywords: float
    first: float
    calibration_error: float
    both: float | None = None


def f1(marks: Sequence[float], said: Sequence[float]) -> float:
    both = sum(a * b for a, b in zip(marks, said, strict=True))
    return 2 * both / max(1.0, sum(marks) + sum(said))


def calibration_error(chances: Sequence[float], marks: Sequence[float], bins: int = 10) -> float:
    """Mean distance of said and seen shares over ten bins of equal width."""
    total = 0.0
    sums = [[0.0, 0.0] for _ in range(bins)]
    for chance, mark in zip(chances, marks, strict=True):
        where = sums[min(int(chance * bins), bins - 1)]
        where[0] += chance
        where[1] += mark
    for chance, mark in sums:
        total += abs(chance - mark)
    return total / max(1, len(chances))


def keywords(rows: Sequence[Row], label: str) -> frozenset[str]:
    """The words that tell most about a label in the training rows."""
    seen: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    asked = [row for row in rows if label in row.marks]
    for row in asked:
        words = set(plain(row.text).split())
        seen.update(words)
        if row.marks[label]:
            hits.update(words)
    share = sum(row.marks[label] for row in asked) / max(1, len(asked))
    spread = {
        word: (hits[word] - count * share) / sqrt(count * share * (1 - share) + 1e-9)
        for word, count in seen.items()
        if count >= 3
    }
    return frozenset(sorted(spread, key=lambda word: (-spread[word], word))[:WORDS_A_LABEL])


@dataclass(frozen=True, slots=True)
class Split:
    """One head to look at: where its rows are, how it is asked, and what F1 is taken over."""

    head: str
    variety: str
    labels: tuple[str, ...]
    train: Sequence[Row]
    dev: Sequence[Row]
    both_sides: bool = False


def splits(data: Path) -> Iterator[Split]:
    """Raises NoData."""
    for variety in VARIETIES:
        dev = sources.brighter(data, variety, "dev")
        labels = tuple(name for name in EMOTIONS if name in dev[0].marks)
        yield Split("emotions", variety, labels, sources.brighter(data, variety), dev)
    yield Split("fine", "en", FINE, sources.goemotions(data), sources.goemotions(data, "dev"))
    for language in OWN_LANGUAGES:
        yield from own_splits(language)


def own_splits(language: str) -> Iterator[Split]:
    """The heads learned from our own sentences, split by scenario."""
    for head, labels in (("themes", THEMES), ("patterns", PATTERNS)):
        train, dev = (
            labelled(sources.examples(language, head, split), labels) for split in ("train", "test")
        )
        yield Split(head, language, labels, train, dev)
        if head == "patterns":
            yield Split("any-pattern", language, ("any",), _any(train), _any(dev), True)
    train, dev = (
        safety_rows(sources.examples(language, "safety", split)) for split in ("train", "test")
    )
    yield Split("safety", language, SAFETY_STEPS, train, dev)


def _any(rows: Sequence[Row]) -> list[Row]:
    return [Row(row.text, {"any": max(row.marks.values())}, row.group) for row in rows]


def line_of(reader: Reader, split: Split, both: Reader | None = None) -> Line:
    """Reads every row of the split's dev part. ``both``: a reader with the second model, whose
    vectors are then made."""
    language = LANGUAGES.get(split.variety, split.variety)
    scored = [reader.scores(row.text, language).heads[split.head] for row in split.dev]
    always, by_words, first = [], [], []
    chances: list[float] = []
    truth: list[float] = []
    for label in split.labels:
        marks = [row.marks[label] for row in split.dev]
        logits = [each.logits[label] for each in scored]
        said = [
            float(logit >= each.decision[label]) for logit, each in zip(logits, scored, strict=True)
        ]
        listed = keywords(split.train, label)
        spoken = [float(not listed.isdisjoint(plain(row.text).split())) for row in split.dev]
        score = _mean_of_sides if split.both_sides else f1
        always.append(score(marks, [1.0] * len(marks)))
        by_words.append(score(marks, spoken))
        first.append(score(marks, said))
        chances += [1 / (1 + exp(-logit)) for logit in logits]
        truth += marks
    return Line(
        split.head, split.variety, len(split.dev), _mean(always), _mean(by_words), _mean(first),
        calibration_error(chances, truth), _with_both(both, split, language) if both else None,
    )  # fmt: skip


def _with_both(reader: Reader, split: Split, language: str) -> float:
    """Macro-F1 with what the second model makes of the texts."""
    from workshop.embedding import cache  # takes a second to load

    texts = [row.text for row in split.dev]
    if split.head == "safety":
        made = cache.embedded(texts)
    else:
        made = [Embedded(vector) for vector in cache.vectors(texts).tolist()]
    scored = [
        reader.scores(text, language, each).heads[split.head]
        for text, each in zip(texts, made, strict=True)
    ]
    score = _mean_of_sides if split.both_sides else f1
    return _mean([
        score([row.marks[label] for row in split.dev],
              [float(each.logits[label] >= each.decision[label]) for each in scored])
        for label in split.labels
    ])  # fmt: skip


def _mean_of_sides(marks: Sequence[float], said: Sequence[float]) -> float:
    no = f1([1 - mark for mark in marks], [1 - each for each in said])
    return (f1(marks, said) + no) / 2


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
