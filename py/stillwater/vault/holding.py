"""Holding an open vault: what can be asked of it, and commits that other tabs may get ahead of."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from stillwater.ports import StoreConflict
from stillwater.vault import errors
from stillwater.vault import format as fmt
from stillwater.vault.committing import MAX_ATTEMPTS, Tools
from stillwater.vault.content import Content
from stillwater.vault.results import Commit
from stillwater.vault.state import OpenState

Step = Callable[[OpenState], Awaitable[tuple[OpenState, Commit]]]


class Holding:
    """The state of a vault while it is open; nothing of it while it is closed."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._state: OpenState | None = None
        self._epoch = 0

    @property
    def is_open(self) -> bool:
        return self._state is not None

    @property
    def in_memory_only(self) -> bool:
        """Open, and nothing of it is stored."""
        return self._state is not None and self._state.keys is None

    @property
    def generation(self) -> int:
        """Raises Locked."""
        return self._require_open().generation

    @property
    def content(self) -> Content:
        """Fresh containers; the items in its lists cannot be changed. Raises Locked."""
        return self._require_open().held.fresh()

    @property
    def part_ids(self) -> tuple[str, ...]:
        """Every part that the newest record lists. Raises Locked."""
        return self._require_open().part_ids

    @property
    def record(self) -> bytes:
        """The newest sealed record; empty in memory only. Raises Locked."""
        return self._require_open().record

    @property
    def slots(self) -> tuple[fmt.Slot, ...]:
        """The ways in; none in memory only. Raises Locked."""
        return self._require_open().slots

    def lock(self) -> None:
        """Drop keys and content. A change under way still ends in the store, but not in here."""
        self._state = None
        self._epoch += 1

    async def _retried(self, step: Step) -> Commit:
        """Commit, and after each conflict again on top of what the other tab wrote."""
        epoch, state = self._epoch, self._require_open()
        for _ in range(MAX_ATTEMPTS):
            try:
                after, commit = await step(state)
            except StoreConflict as conflict:
                state = await self._tools.catch_up(state, conflict.generation)
                continue
            self._adopt(after, epoch)
            return commit
        raise errors.Busy

    def _require_open(self) -> OpenState:
        if self._state is None:
            raise errors.Locked
        return self._state

    def _enter(self, state: OpenState) -> None:
        self._state = state
        self._epoch += 1

    def _adopt(self, after: OpenState, epoch: int) -> None:
        """Keep the newest: changes may finish out of order, and the vault may be locked by now."""
        current = self._state
        if current and epoch == self._epoch and after.generation > current.generation:
            self._state = after
