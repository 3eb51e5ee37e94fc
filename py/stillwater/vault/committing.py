"""One commit to the store, and catching up when another tab was first."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stillwater.ports import Crypto, Random, Store
from stillwater.vault.copies import sift
from stillwater.vault.held import Held
from stillwater.vault.kdf import KdfPolicy
from stillwater.vault.layout import PART_BYTES
from stillwater.vault.loading import RECORD_NAME, Pool
from stillwater.vault.results import Commit
from stillwater.vault.state import OpenState, Sealed, caught_up, sealed_next

MAX_ATTEMPTS = 600  # another tab that saves without a pause gets ahead of each attempt


@dataclass(frozen=True, slots=True)
class Tools:
    """Everything that storing takes. ``part_bytes``: how long a part becomes."""

    crypto: Crypto
    store: Store
    random: Random
    policy: KdfPolicy
    part_bytes: int = PART_BYTES

    async def sealed(self, state: OpenState, held: Held) -> Sealed:
        """``held`` as the next generation, not stored. Raises ContentInvalid, ContentTooLarge."""
        return await sealed_next(self.crypto, self.random, state, held, self.part_bytes)

    async def commit(
        self, state: OpenState, held: Held, *, sole: bool = False
    ) -> tuple[OpenState, Commit]:
        """Durable when it returns. ``sole``: no older copy and no older part stays.

        Parts that the record before this one lists stay, so that it is whole; all others go. Raises
        StoreConflict, StoreFull, StoreUnavailable, ContentInvalid, ContentTooLarge.
        """
        sealed = await self.sealed(state, held)
        after = sealed.state
        if after.keys is None:
            return after, Commit(after.generation, None)
        needed = frozenset(after.part_ids)
        drop = state.in_store - needed - state.pinned
        await self.store.commit(
            RECORD_NAME,
            after.record,
            after.generation,
            state.stored,
            add=sealed.add,
            drop=sorted(drop),
            sole=sole,
        )
        after = replace(
            after,
            stored=after.generation,
            in_store=needed if sole else (state.in_store - drop) | needed,
            pinned=needed,
        )
        commit = Commit(
            after.generation, after.record, parts=sealed.add, keep=after.part_ids, replaces=sole
        )
        return after, commit

    async def catch_up(self, state: OpenState, held: int) -> OpenState:
        """Raises Gone, Replaced, TooNew, StoreUnavailable."""
        known = {part.ref: part for part in state.parts if part.ref}
        pool = Pool(self.store, known=known)
        for _ in range(MAX_ATTEMPTS):
            copies = await self.store.read_all(RECORD_NAME)
            in_store = frozenset(await self.store.part_ids(RECORD_NAME))
            records = sift(copies, self.policy).records
            after = await caught_up(self.crypto, state, records, held, pool, in_store)
            # A part that is not there may have gone with a commit made since the record was read.
            if len(after.lost) <= len(state.lost):
                return after
            if copies == await self.store.read_all(RECORD_NAME):
                return after
        return after
