"""The journal a page at a time: of thousands of entries only those that are shown are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from stillwater.domain.entry import ENTRY_VERSION, Entry
from stillwater.domain.strict import BadData

ENTRIES_A_PAGE = 30
Item = dict[str, Any]


@dataclass(frozen=True, slots=True)
class EntryPage:
    """``number`` counts from 1; ``last`` is that of the oldest page, 1 for an empty journal."""

    entries: tuple[Entry, ...]
    number: int = 1
    last: int = 1


def looks_readable(item: Item) -> bool:
    """Whether it seems to be an entry of this release; reading it all the way may still fail."""
    texts = (item.get("id"), item.get("created_at"), item.get("updated_at"))
    return item.get("version") == ENTRY_VERSION and all(isinstance(text, str) for text in texts)


def read_entries(items: Iterable[Item]) -> list[Entry]:
    """What is malformed is left out, and left in peace."""
    return list(_readable(items))


def _readable(items: Iterable[Item]) -> Iterator[Entry]:
    for item in items:
        try:
            yield Entry.from_dict(item)
        except BadData:
            continue


def entry_page(items: list[Item], page: int) -> EntryPage:
    """Newest first. A page beyond the last is the last."""
    last = max(1, -(-len(items) // ENTRIES_A_PAGE))
    number = min(max(page, 1), last)
    newest = sorted(items, key=lambda item: str(item["created_at"]), reverse=True)
    start = (number - 1) * ENTRIES_A_PAGE
    return EntryPage(tuple(read_entries(newest[start : start + ENTRIES_A_PAGE])), number, last)
