"""The parts of a text, a sentence or a few at a time, that the first model reads beside the whole.

In a long text one sentence of danger is a few pieces among a thousand. Read alone it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from stillwater.reading.features import LONGEST_CHARACTERS

FEWEST_WORDS = 8
"""A part has at least so many, where the text does: a shorter one says too little by itself."""
MOST_PIECES, MOST_PARTS = 100, 200
"""Beyond so many sentences and clauses parts no longer begin at each of them, but where the one
before ends, and of very many words they have more, so that there are no more parts than these."""
SENTENCE_END = re.compile(r"[.!?…؟۔।\n]+\s*")
MOST_WORDS, FEW_WORDS = 24, 6
"""A sentence of more words than the first ends at its commas, too; what is still longer, wherever
as many as the second are there: many people write without full stops when they are not well."""
_CLAUSE_END = re.compile(r"[,;:،؛]+\s+")
_WORD = re.compile(r"\S+\s*")


def parts(text: str) -> list[str]:
    """Every sentence, or clause of a long one, each with as many after it as it takes to make
    ``FEWEST_WORDS``; the last with as many before it. None where the text is a single part."""
    pieces = list(_pieces(text[:LONGEST_CHARACTERS]))
    counts = [len(each.split()) for each in pieces]
    fewest = max(FEWEST_WORDS, sum(counts) // MOST_PARTS + 1)
    spans, start = [], 0
    while end := _enough(counts, range(start, len(counts)), fewest):
        spans.append((start, end))
        start = end if len(pieces) > MOST_PIECES else start + 1
    last = _enough(counts, range(len(counts) - 1, -1, -1), fewest)
    if last and (last - 1, len(counts)) not in spans:
        spans.append((last - 1, len(counts)))
    return ["".join(pieces[start:end]) for start, end in spans] if len(spans) > 1 else []


def _pieces(text: str) -> Iterator[str]:
    """Sentences; of long ones the clauses, of long ones of these a few words at a time."""
    for sentence in _cut(text, _ends(text, SENTENCE_END)):
        clauses = _cut(sentence, _ends(sentence, _CLAUSE_END)) if _long(sentence) else [sentence]
        for clause in clauses:
            if _long(clause):
                yield from _cut(clause, _ends(clause, _WORD)[FEW_WORDS - 1 :: FEW_WORDS])
            else:
                yield clause


def _long(text: str) -> bool:
    return len(text.split()) > MOST_WORDS


def _ends(text: str, pattern: re.Pattern[str]) -> list[int]:
    return [found.end() for found in pattern.finditer(text)]


def _cut(text: str, ends: Sequence[int]) -> Iterator[str]:
    """What stands between these places."""
    start = 0
    for end in [*ends, len(text)]:
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
