"""The parts of a text, a sentence or a few at a time, that the first model reads beside the whole.

In a long text one sentence of danger is a few pieces among a thousand. Read alone it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from stillwater.reading.features import LONGEST_CHARACTERS

FEWEST_WORDS = 8
"""A part has at least so many, where the text does: a shorter one says too little by itself."""
MOST_SENTENCES, MOST_PARTS = 100, 200
"""Beyond so many sentences parts no longer begin at each of them, but where the one before ends,
and of very many words they have more, so that there are no more parts than these."""
SENTENCE_END = re.compile(r"[.!?…؟۔।\n]+\s*")


def parts(text: str) -> list[str]:
    """Every sentence, each with as many after it as it takes to make ``FEWEST_WORDS``; the last
    with as many before it. None where the text is a single part."""
    sentences = list(_sentences(text[:LONGEST_CHARACTERS]))
    counts = [len(each.split()) for each in sentences]
    fewest = max(FEWEST_WORDS, sum(counts) // MOST_PARTS + 1)
    spans, start = [], 0
    while end := _enough(counts, range(start, len(counts)), fewest):
        spans.append((start, end))
        start = end if len(sentences) > MOST_SENTENCES else start + 1
    last = _enough(counts, range(len(counts) - 1, -1, -1), fewest)
    if last and (last - 1, len(counts)) not in spans:
        spans.append((last - 1, len(counts)))
    return ["".join(sentences[start:end]) for start, end in spans] if len(spans) > 1 else []


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for end in [*(found.end() for found in SENTENCE_END.finditer(text)), len(text)]:
        if text[start:end].strip():
            yield text[start:end]
        start = end


def _enough(counts: list[int], order: range, fewest: int) -> int:
    """One more than the place, in this order, at which there are words enough; 0: nowhere."""
    words = 0
    for at in order:
        words += counts[at]
        if words >= fewest:
            return at + 1
    return 0
