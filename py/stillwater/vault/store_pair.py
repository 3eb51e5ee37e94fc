"""The Store port over two places, so that "saved" does not rest on one part of the browser.

A commit goes to both before it returns: first to the log, where it can be taken back, then to the
shelf. So a refusal by either leaves both as they were, and a kill in between leaves the newer state
in the log, whole. What is read is all that either has, the highest generation first.

One place may be behind: it was not to be had for a while, or the browser put it back to an older
day. ``heal``, and the next commit, bring it level with what the other has. Where the browser has no
second place, everything goes on with the first. A place speaks alone only when it has something to
say: an empty one beside one that cannot be read may not be taken for an empty vault.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType

from stillwater.ports import (
    Copy,
    HeldLog,
    Log,
    Shelf,
    StoreConflict,
    StoreFull,
    StoreUnavailable,
)  # fmt: skip

_KEPT = 2
_LEVELLINGS = 2
_NOTHING: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True, repr=False)
class _Change:
    """One commit, as in the port."""

    record: bytes
    generation: int
    expected: int
    add: Mapping[str, bytes]
    drop: Sequence[str]
    sole: bool


class PairStore:
    """Several tabs may each have one over the same two places."""

    def __init__(self, shelf: Shelf, log: Log) -> None:
        self._shelf = shelf
        self._log = log
        self._places = 1

    @property
    def places(self) -> int:
        return self._places

    async def read_all(self, name: str) -> list[bytes]:
        """Newest first; more than two where the places differ."""
        log, out_of_reach = await self._hold(name)
        try:
            logged = await log.copies() if log else []
            shelved = await self._shelved(name, alone=not logged)
        finally:
            await _let_go(log)
        if out_of_reach and not shelved:
            raise StoreUnavailable
        copies = _newest_first([*logged, *shelved])
        return list(dict.fromkeys(copy.record for copy in copies))

    async def part_ids(self, name: str) -> list[str]:
        log, _ = await self._hold(name)
        try:
            logged = await log.part_ids() if log else []
            shelved = await self._shelf.part_ids(name)
        except StoreUnavailable:
            if not logged:
                raise
            shelved = []
        finally:
            await _let_go(log)
        return list(dict.fromkeys([*logged, *shelved]))

    async def read_parts(self, name: str, ids: Sequence[str]) -> dict[str, bytes]:
        """The log knows whether a part is whole, so it is asked first."""
        log, _ = await self._hold(name)
        try:
            found = dict(await log.read_parts(ids)) if log else {}
            missing = [part_id for part_id in ids if part_id not in found]
            if missing:
                found |= await self._shelf.read_parts(name, missing)
        except StoreUnavailable:
            if not found:
                raise
        finally:
            await _let_go(log)
        return found

    async def commit(
        self,
        name: str,
        record: bytes,
        generation: int,
        expected: int,
        *,
        add: Mapping[str, bytes] = _NOTHING,
        drop: Sequence[str] = (),
        sole: bool = False,
    ) -> None:
        """``sole`` and a beginning need both places, unless there is only one: what is to be gone
        must be gone from both, and nobody may begin beside what cannot be seen."""
        change = _Change(record, generation, expected, add, drop, sole)
        log, out_of_reach = await self._hold(name, wanted=True)
        try:
            if out_of_reach and (sole or expected == 0):
                raise StoreUnavailable
            if log is None:
                await self._shelve(name, change)
                self._places = 1
                return
            try:
                await self._put(name, log, change)
            except StoreUnavailable:
                if sole or expected == 0:
                    raise
                await self._shelve(name, change)  # the log broke; one place is better than none
                self._places = 1
        finally:
            await _let_go(log)

    async def heal(self, name: str) -> None:
        log, _ = await self._hold(name, wanted=True)
        try:
            self._places = 1 if log is None or await self._level(name, log) is None else 2
        finally:
            await _let_go(log)

    async def erase(self, name: str) -> None:
        """The log first: only that can refuse because another tab has it."""
        log, out_of_reach = await self._hold(name)
        try:
            if out_of_reach:
                raise StoreUnavailable
            if log is not None:
                await log.erase()
            await self._shelf.erase(name)
        finally:
            await _let_go(log)

    async def _hold(self, name: str, *, wanted: bool = False) -> tuple[HeldLog | None, bool]:
        """The log if it can be had, and whether there is one that cannot.

        ``wanted``: to write; a full disk is said then. Raises StoreFull.
        """
        try:
            return await self._log.hold(name), False
        except StoreUnavailable:
            return None, True
        except StoreFull:
            if wanted:
                raise
            return None, True

    async def _shelved(self, name: str, *, alone: bool) -> list[Copy]:
        """``alone``: nothing else is known, so that a shelf out of reach must be said."""
        try:
            return await self._shelf.copies(name)
        except StoreUnavailable:
            if alone:
                raise
            return []

    async def _shelve(self, name: str, change: _Change) -> None:
        await self._shelf.commit(
            name,
            change.record,
            change.generation,
            change.expected,
            add=change.add,
            drop=change.drop,
            sole=change.sole,
        )

    async def _put(self, name: str, log: HeldLog, change: _Change) -> None:
        """In both. Where they turn out to be apart they are brought level first, and the caller
        hears of a conflict if that is not what was expected."""
        for _ in range(_LEVELLINGS):
            try:
                await self._put_once(name, log, change)
                return
            except StoreConflict:
                held = await self._level(name, log)
                if held is None:
                    raise
                if held != change.expected:
                    raise StoreConflict(held) from None
        raise StoreUnavailable

    async def _put_once(self, name: str, log: HeldLog, change: _Change) -> None:
        await log.append(
            change.record,
            change.generation,
            change.expected,
            add=change.add,
            drop=change.drop,
            sole=change.sole,
        )
        try:
            await self._shelve(name, change)
            self._places = 2
        except StoreUnavailable:
            if change.sole or change.expected == 0:
                await log.undo()
                raise
            self._places = 1
            # It is in the log, whole and on the disk; the shelf is brought level another day.
        except BaseException:
            await log.undo()
            raise
        with suppress(StoreUnavailable, StoreFull):  # who comes next tidies up
            await log.settle()

    async def _level(self, name: str, log: HeldLog) -> int | None:
        """Both hold what either had. The generation both hold now; None if the shelf is out of
        reach. Raises StoreFull, StoreUnavailable."""
        try:
            shelved, on_shelf = await self._shelf.copies(name), await self._shelf.part_ids(name)
        except StoreUnavailable:
            return None
        logged, in_log = await log.copies(), await log.part_ids()
        # Of one generation the log's copy: that is known to be whole.
        by_generation: dict[int, Copy] = {}
        for copy in _newest_first([*logged, *shelved]):
            if copy.record:
                by_generation.setdefault(copy.generation, copy)
        copies = list(by_generation.values())[:_KEPT]
        ids = sorted({*on_shelf, *in_log})
        shelf_level = shelved == copies and sorted(on_shelf) == ids
        log_level = logged == copies and sorted(in_log) == ids
        if not (shelf_level and log_level):
            parts = dict(await self._shelf.read_parts(name, ids))
            parts |= await log.read_parts(ids)
            if not log_level:
                await log.replace(copies, parts)
            if not shelf_level:
                await self._shelf.replace(name, copies, parts)
        return copies[0].generation if copies else 0


async def _let_go(log: HeldLog | None) -> None:
    if log is not None:
        await log.let_go()


def _newest_first(copies: Sequence[Copy]) -> list[Copy]:
    """Of one generation, those that came first stay first."""
    return sorted(copies, key=lambda copy: copy.generation, reverse=True)
