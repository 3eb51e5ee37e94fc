"""Finding entries by their words: every word of the question, in any order, accents aside."""

from __future__ import annotations

from collections.abc import Iterable

from stillwater.domain.entry import Entry
from stillwater.domain.folding import plain

LONGEST_QUESTION = 200
"""Characters of a question that are looked at."""


def words_of(entry: Entry) -> str:
    """All that the person wrote in an entry; numbers are no words."""
    texts = [text for _, text in entry.answers if not text.isdecimal()]
    return "\n".join(filter(None, [*texts, entry.next_step]))


def with_words(question: str, entries: Iterable[Entry]) -> list[Entry]:
    """Those that hold every word of the question, as it is written or as part of a longer word."""
    wanted = plain(question[:LONGEST_QUESTION]).split()
    if not wanted:
        return []
    return [e for e in entries if all(word in plain(words_of(e)) for word in wanted)]
