"""Long texts for the sentence model: its head for danger reads them window by window.

The head was learned from texts of up to 160 tokens, and in longer ones a sentence of danger is lost
among the others (docs/reading-model.md). The vector stays that of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stillwater.domain.likeness import Embedded
from stillwater.reading.sentences import SENTENCE_END

WHOLE_UP_TO, WINDOW = 600, 500
"""Characters: up to the first a text is read whole; of a longer one a window has at most the other,
whole sentences as far as that goes."""


def windows(text: str) -> list[str]:
    """The windows of a long text, in order; none of one that is read whole."""
    if len(text) <= WHOLE_UP_TO:
        return []
    found, start, end = [], 0, 0
    for after in _places(text):
        if after - start > WINDOW:
            found.append(text[start:end])
            start = end
        end = after
    found.append(text[start:])
    return [window for window in found if window.strip()]


def _places(text: str) -> Iterator[int]:
    """Where a window may end: after sentences, and in those that are too long after words, or
    anywhere where there is no word's end."""
    last = 0
    for after in [*(match.end() for match in SENTENCE_END.finditer(text)), len(text)]:
        while after - last > WINDOW:
            space = text.rfind(" ", last + WINDOW // 2, last + WINDOW)
            last = space + 1 if space >= 0 else last + WINDOW
            yield last
        if after > last:
            last = after
            yield last


def with_windows(texts: Sequence[str]) -> list[str]:
    """What a model is asked about: each text, its windows after it."""
    return [each for text in texts for each in (text, *windows(text))]


def put_together(texts: Sequence[str], made: Sequence[Embedded]) -> list[Embedded]:
    """What a model said of ``with_windows(texts)``, a text each: its own vector, and of each sign
    the highest that it or any window has."""
    whole, rest = [], iter(made)
    for text in texts:
        own, *parts = [next(rest) for _ in range(1 + len(windows(text)))]
        signs = [each.signs for each in (own, *parts) if len(each.signs)]
        highest = tuple(max(values) for values in zip(*signs, strict=True))
        whole.append(Embedded(own.vector, highest) if parts else own)
    return whole
