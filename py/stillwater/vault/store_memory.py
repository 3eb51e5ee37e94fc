"""The Store port in memory: where a browser cannot keep things safely, and for tests.

Several vaults may share one, like tabs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from stillwater.ports import Copy, StoreConflict, StoreFull

_KEPT = 2
_NOTHING: Mapping[str, bytes] = MappingProxyType({})


class MemoryStore:
    """``capacity_bytes`` bounds all that is held together, as a full disk would; None: no bound."""

    places = 1

    def __init__(self, capacity_bytes: int | None = None) -> None:
        self.capacity_bytes = capacity_bytes
        self._copies: dict[str, list[Copy]] = {}
        self._parts: dict[str, dict[str, bytes]] = {}

    async def read_all(self, name: str) -> list[bytes]:
        return [copy.record for copy in await self.copies(name)]

    async def copies(self, name: str) -> list[Copy]:
        return list(self._copies.get(name, []))

    async def part_ids(self, name: str) -> list[str]:
        return sorted(self._parts.get(name, {}))

    async def read_parts(self, name: str, ids: Sequence[str]) -> dict[str, bytes]:
        held = self._parts.get(name, {})
        return {part_id: held[part_id] for part_id in ids if part_id in held}

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
        copies = self._copies.get(name, [])
        held = copies[0][0] if copies else 0
        if held != expected:
            raise StoreConflict(held)
        if generation <= expected:
            raise ValueError("a generation only grows")
        before = {} if sole else self._parts.get(name, {})
        parts = {key: data for key, data in before.items() if key not in drop}
        parts |= {key: bytes(data) for key, data in add.items()}
        kept = [Copy(generation, bytes(record)), *([] if sole else copies)][:_KEPT]
        await self.replace(name, kept, parts)

    async def replace(self, name: str, copies: Sequence[Copy], parts: Mapping[str, bytes]) -> None:
        length_bytes = sum(len(copy.record) for copy in copies) + sum(map(len, parts.values()))
        if self.capacity_bytes is not None and length_bytes > self.capacity_bytes:
            raise StoreFull
        self._copies[name], self._parts[name] = list(copies), dict(parts)

    async def heal(self, name: str) -> None:
        """There is one place only."""

    async def erase(self, name: str) -> None:
        self._copies.pop(name, None)
        self._parts.pop(name, None)
