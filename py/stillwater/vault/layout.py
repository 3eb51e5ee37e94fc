"""Which item goes into which part.

A save rewrites the parts whose items changed, as new parts, and leaves all others as they are: its
cost does not grow with the vault. Order is kept: an item is only ever put beside its neighbours.
New items at the end go into the last part while there is room; a part that has become too long is
parted evenly, so that it has room again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import is_
from typing import Any

from stillwater.vault.parts import Items, Part, item_bytes

#: A part begins to be full here. By measurement, docs/measurements.md.
PART_BYTES = 32 * 1024
_OVERHEAD_BYTES = 32

Named = tuple[str, Any]


@dataclass(slots=True)
class _Bin:
    """A part in the making; ``was`` is what it began as, returned if nothing was put in."""

    length_bytes: int = _OVERHEAD_BYTES
    items: dict[str, list[Any]] = field(default_factory=dict)
    was: Part | None = None

    @classmethod
    def of(cls, part: Part) -> _Bin:
        return cls(part.length_bytes, {k: list(v) for k, v in part.items.items()}, part)

    def put(self, named: Named, length_bytes: int) -> None:
        self.items.setdefault(named[0], []).append(named[1])
        self.length_bytes += length_bytes
        self.was = None

    def part(self) -> Part:
        items = {name: tuple(values) for name, values in self.items.items()}
        return self.was or Part(items, self.length_bytes)


def planned(parts: Sequence[Part], lists: Items, limit_bytes: int = PART_BYTES) -> list[Part]:
    """The parts for ``lists``, in order; those with a ``ref`` stand as they are."""
    starts = dict.fromkeys(lists, 0)
    ends = {name: len(items) for name, items in lists.items()}
    first, last = 0, len(parts)
    while first < last and _stands(parts[first], lists, starts, ends):
        for name, items in parts[first].items.items():
            starts[name] += len(items)
        first += 1
    while last > first and _stands_last(parts[last - 1], lists, starts, ends):
        last -= 1
        for name, items in parts[last].items.items():
            ends[name] -= len(items)
    middle = {name: items[starts[name] : ends[name]] for name, items in lists.items()}
    fresh = _replanned(parts[first:last], middle, limit_bytes)
    if first == last and fresh and first:
        # Items were only added: the part before them may have room.
        before = parts[first - 1]
        fresh = _filled([before], middle, limit_bytes)
        return [*parts[: first - 1], *fresh, *parts[last:]]
    return [*parts[:first], *fresh, *parts[last:]]


def _stands(part: Part, lists: Items, starts: dict[str, int], ends: dict[str, int]) -> bool:
    return part.ref is not None and all(
        name in lists
        and starts[name] + len(items) <= ends[name]
        and all(map(is_, items, lists[name][starts[name] : starts[name] + len(items)]))
        for name, items in part.items.items()
    )


def _stands_last(part: Part, lists: Items, starts: dict[str, int], ends: dict[str, int]) -> bool:
    at = {name: ends[name] - len(items) for name, items in part.items.items() if name in ends}
    return all(place >= starts[name] for name, place in at.items()) and _stands(
        part, lists, {**starts, **at}, ends
    )


def _replanned(parts: Sequence[Part], lists: Items, limit_bytes: int) -> list[Part]:
    """New parts for what changed among neighbours."""
    homes: dict[tuple[str, str | int], int] = {}
    for place, part in enumerate(parts):
        for name, items in part.items.items():
            homes.update(((name, _key(item)), place) for item in items)
    wanted: list[dict[str, list[Any]]] = [{} for _ in parts]
    added: dict[str, tuple[Any, ...]] = {}
    for name, items in lists.items():
        known = [homes.get((name, _key(item)), -1) for item in items]
        end = max((n + 1 for n, home in enumerate(known) if home >= 0), default=0)
        place = 0
        for item, home in zip(items[:end], known, strict=False):
            place = max(place, home)
            wanted[place].setdefault(name, []).append(item)
        added[name] = items[end:]
    kept: list[Part] = []
    for part, items_by_name in zip(parts, wanted, strict=True):
        kept += _rewritten(part, items_by_name, limit_bytes)
    return _filled(kept, added, limit_bytes)


def _rewritten(part: Part, wanted: dict[str, list[Any]], limit_bytes: int) -> list[Part]:
    if part.ref and _same(part.items, wanted):
        return [part]
    sized = [(named, item_bytes(named[1]) + 1) for named in _named(wanted)]
    total = sum(size for _, size in sized) + _OVERHEAD_BYTES
    goal = total / -(-total // limit_bytes)
    bins: list[_Bin] = []
    for named, size in sized:
        full = bins and (
            bins[-1].length_bytes + size > limit_bytes or bins[-1].length_bytes >= goal
        )
        if not bins or full:
            bins.append(_Bin())
        bins[-1].put(named, size)
    return [one.part() for one in bins]


def _filled(parts: Sequence[Part], added: Items, limit_bytes: int) -> list[Part]:
    """``added`` behind ``parts``: into the last while there is room, then into new ones."""
    bins = [_Bin.of(part) for part in parts]
    for named in _named(added):
        size = item_bytes(named[1]) + 1
        if not bins or (bins[-1].items and bins[-1].length_bytes + size > limit_bytes):
            bins.append(_Bin())
        bins[-1].put(named, size)
    return [one.part() for one in bins]


def _same(items: Items, wanted: dict[str, list[Any]]) -> bool:
    return items.keys() == wanted.keys() and all(
        len(items[name]) == len(wanted[name]) and all(map(is_, items[name], wanted[name]))
        for name in items
    )


def _named(lists: Items | dict[str, list[Any]]) -> Iterable[Named]:
    return ((name, item) for name, items in lists.items() for item in items)


def _key(item: Any) -> str | int:
    """By id; an item without one is known only as long as it is the very same."""
    if isinstance(item, dict) and isinstance(item.get("id"), str):
        return f"{item['id']}"
    return id(item)
