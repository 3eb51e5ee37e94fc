"""The Store port in memory: where a browser cannot keep things safely, and for tests.

Several vaults may share one, like tabs.
"""

from __future__ import annotations

from stillwater.ports import StoreConflict, StoreFull

_KEPT = 2


class MemoryStore:
    """``capacity_bytes`` bounds one record, as a full disk would; None: no bound."""

    def __init__(self, capacity_bytes: int | None = None) -> None:
        self.capacity_bytes = capacity_bytes
        self._copies: dict[str, list[tuple[int, bytes]]] = {}

    async def read_all(self, name: str) -> list[bytes]:
        return [record for _, record in self._copies.get(name, [])]

    async def commit(self, name: str, record: bytes, generation: int, expected: int) -> None:
        copies = self._copies.get(name, [])
        held = copies[0][0] if copies else 0
        if held != expected:
            raise StoreConflict(held)
        if generation <= expected:
            raise ValueError("a generation only grows")
        if self.capacity_bytes is not None and len(record) > self.capacity_bytes:
            raise StoreFull
        self._copies[name] = [(generation, bytes(record)), *copies][:_KEPT]

    async def erase(self, name: str) -> None:
        self._copies.pop(name, None)
