"""The vault of one person on one device: closed, open over a store, or in memory only.

Commit: seal generation n+1, hand it to the store with the generation we believe it holds, and only
when the store says it is durable does anything here change or the caller hear of it. The store
compares and swaps, so two tabs can never overwrite each other: the later one reads what the other
wrote and applies its operation to that.

The content is held as bytes and decoded afresh for every use: nothing that an operation does to its
argument can reach what is stored. Python cannot wipe memory; locking drops every reference.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from stillwater.domain.passphrase import new_passphrase_bytes
from stillwater.ports import (
    Clock,
    Crypto,
    KdfParameters,
    Random,
    Store,
    StoreConflict,
    StoreFull,
    StoreUnavailable,
)  # fmt: skip
from stillwater.vault import copies, errors
from stillwater.vault import format as fmt
from stillwater.vault.content import Content, decode_content, empty_content, encode_content
from stillwater.vault.kdf import STANDARD, KdfPolicy
from stillwater.vault.keys import Keys, new_keys, renewed_keys
from stillwater.vault.merge import merge
from stillwater.vault.opener import Opener
from stillwater.vault.results import Backup, Commit, Unlocked
from stillwater.vault.secret import Passphrase, Secret
from stillwater.vault.slot_maker import SlotMaker
from stillwater.vault.state import OpenState, caught_up, opened_state, random_jump, sealed_next

RECORD_NAME = "vault"
MAX_ATTEMPTS = 50

Operation = Callable[[Content], Content]
#: From the slots there are and the keys they must wrap to the slots there shall be.
SlotOperation = Callable[[tuple[fmt.Slot, ...], Keys], Awaitable[tuple[fmt.Slot, ...]]]


class Vault:
    """One at a time for each engine. Port exceptions of the store pass through unchanged."""

    def __init__(
        self,
        crypto: Crypto,
        store: Store,
        random: Random,
        clock: Clock,
        policy: KdfPolicy = STANDARD,
    ) -> None:
        self._crypto = crypto
        self._store = store
        self._random = random
        self._clock = clock
        self._policy = policy
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
        """A fresh copy. Raises Locked."""
        return decode_content(self._require_open().plain)

    @property
    def slots(self) -> tuple[fmt.Slot, ...]:
        """The ways in; none in memory only. Raises Locked."""
        return self._require_open().slots

    @property
    def maker(self) -> SlotMaker:
        """What making a slot takes; the vault need not be open."""
        return SlotMaker(self._crypto, self._random, self._clock, self._policy)

    async def is_stored(self) -> bool:
        """Whether the store holds any copy, readable or not. Raises StoreUnavailable."""
        return bool(await self._store.read_all(RECORD_NAME))

    def begin_in_memory(self, content: Content | None = None) -> None:
        """Open without a passphrase; the store is never touched. Raises ContentInvalid."""
        plain = encode_content(empty_content() if content is None else content)
        self._enter(OpenState(plain))

    async def create(
        self, passphrase: str, content: Content | None = None, cost: KdfParameters | None = None
    ) -> Commit:
        """Make and store a new vault; what was open in memory is replaced by it.

        ``cost`` None means: calibrate. Raises PassphraseRefused, AlreadyStored, StoreFull,
        StoreUnavailable, ContentInvalid, CostOutOfBounds.
        """
        secret = new_passphrase_bytes(passphrase)
        plain = encode_content(empty_content() if content is None else content)
        fresh = await self._new_protected(secret, plain, cost)
        epoch = self._epoch
        try:
            state = await self._commit(fresh, plain)
        except StoreConflict:
            raise errors.AlreadyStored from None
        if epoch == self._epoch:
            self._enter(state)
        return Commit(state.generation, state.record)

    async def unlock(
        self, passphrase: str | Secret, extra_copies: Sequence[bytes] = ()
    ) -> Unlocked:
        """Open the newest whole copy; ``extra_copies`` come from the mirror.

        If the store lacks it, or holds a damaged copy, the content is committed again at once.
        Raises NothingStored, WrongPassphrase, Damaged, CostRefused, TooNew, PassphraseRefused,
        StoreUnavailable (only when there is no mirror either).
        """
        opener = Opener(self._crypto, _secret(passphrase), self._policy)
        try:
            held: list[bytes] = await self._store.read_all(RECORD_NAME)
            reachable = True
        except StoreUnavailable:
            if not extra_copies:
                raise
            held, reachable = [], False
        stored = copies.sift(held, self._policy)
        mirrored = copies.sift([copy for copy in extra_copies if copy], self._policy)
        epoch = self._epoch
        chosen = await copies.choose(opener, stored, mirrored)
        newest = max((record.header.generation for record in stored.records), default=0)
        state = opened_state(chosen, newest)
        if epoch == self._epoch:
            self._enter(state)
        if chosen.settled:
            return Unlocked(state.generation, state.record, chosen.damaged)
        report = Unlocked(state.generation, None, chosen.damaged, needs_repair=True)
        return await self._repair(report) if reachable else report

    def lock(self) -> None:
        """Drop keys and content. A change under way still ends in the store, but not in here."""
        self._state = None
        self._epoch += 1

    async def change(self, operation: Operation) -> Commit:
        """Apply a pure operation to the newest content and store the result durably.

        ``operation`` may run more than once, each time on a fresh copy of the newest content.
        Raises Locked, StoreFull, StoreUnavailable (old value intact), ContentInvalid,
        ContentTooLarge, Replaced, Gone, TooNew, Busy, and whatever ``operation`` raises.
        """

        async def commit(state: OpenState) -> OpenState:
            return await self._commit(state, encode_content(operation(decode_content(state.plain))))

        return await self._retried(commit)

    async def change_slots(self, operation: SlotOperation) -> Commit:
        """Give the vault other ways in; its content and its key stay as they are.

        ``operation`` may run more than once, each time on the newest slots. Raises
        PassphraseNeeded in memory only, and what ``change`` raises.
        """

        async def commit(state: OpenState) -> OpenState:
            slots = await operation(state.slots, _keys(state))
            return await self._commit(replace(state, slots=slots), state.plain)

        return await self._retried(commit)

    async def rekey(self, new_slots: Callable[[Keys], Awaitable[tuple[fmt.Slot, ...]]]) -> Commit:
        """Seal everything anew under a new random key that only ``new_slots`` wrap.

        Every stored copy is overwritten, so that what somebody learned about the old key opens
        nothing here any more. Killed at any moment, either the old or the new vault is whole. Other
        tabs hear Replaced. Raises PassphraseNeeded in memory only, and what ``change`` raises.
        """
        keys = await renewed_keys(self._crypto, self._random, _keys(self._require_open()))
        slots = await new_slots(keys)

        async def commit(state: OpenState) -> OpenState:
            fresh = replace(state, keys=keys, slots=slots)
            return await self._commit(fresh, state.plain)

        await self._retried(commit)
        return await self._retried(commit)  # over the older copy too, which the old key opens

    async def export_backup(self, passphrase: str = "") -> Backup:
        """The newest sealed record as a file. In memory only, it is sealed now with ``passphrase``.

        Raises Locked, PassphraseNeeded, PassphraseRefused.
        """
        state = self._require_open()
        if state.keys is None:
            if not passphrase:
                raise errors.PassphraseNeeded
            fresh = await self._new_protected(new_passphrase_bytes(passphrase), state.plain)
            state = await sealed_next(self._crypto, self._random, fresh, state.plain)
        elif state.ahead_of_record:
            state = await sealed_next(self._crypto, self._random, state, state.plain)
        return Backup(f"backup-{self._clock.now():%Y-%m-%d}.bin", state.record)

    async def restore(self, data: bytes, passphrase: str | Secret) -> Commit:
        """Bring a backup file in; ``passphrase`` is the one it was made with.

        Open: its content is merged by id into what is here, and nothing is lost. Closed on an empty
        device: it becomes the vault, under its own passphrase. Nothing changes unless the whole
        file opened. Raises NotABackup, what ``unlock`` and ``change`` raise, and Locked when a
        vault is stored but not open.
        """
        if not data.startswith(fmt.MAGIC):
            raise errors.NotABackup
        opener = Opener(self._crypto, _secret(passphrase), self._policy)
        nothing, file = copies.sift([], self._policy), copies.sift([data], self._policy)
        backup = opened_state(await copies.choose(opener, nothing, file), stored=0)
        theirs = decode_content(backup.plain)
        if self.is_open:
            return await self.change(lambda ours: merge(ours, theirs))
        jumped = replace(backup, generation=backup.generation + random_jump(self._random))
        epoch = self._epoch
        try:
            state = await self._commit(jumped, backup.plain)
        except StoreConflict:
            raise errors.Locked from None
        if epoch == self._epoch:
            self._enter(state)
        return Commit(state.generation, state.record)

    async def erase(self) -> None:
        """Lock, and remove every stored copy. The caller erases the mirror. StoreUnavailable."""
        self.lock()
        await self._store.erase(RECORD_NAME)

    async def _retried(self, commit: Callable[[OpenState], Awaitable[OpenState]]) -> Commit:
        """Commit, and after each conflict again on top of what the other tab wrote."""
        epoch, state = self._epoch, self._require_open()
        for _ in range(MAX_ATTEMPTS):
            try:
                after = await commit(state)
            except StoreConflict as conflict:
                state = await self._catch_up(state, conflict.generation)
                continue
            self._adopt(after, epoch)
            return Commit(after.generation, after.record or None)
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

    async def _new_protected(
        self, secret: bytes, plain: bytes, cost: KdfParameters | None = None
    ) -> OpenState:
        """Fresh keys with one passphrase slot, not sealed yet."""
        keys = await new_keys(self._crypto, self._random)
        slot = await self.maker.passphrase(keys, secret, cost)
        generation = random_jump(self._random)
        return OpenState(plain, generation=generation, keys=keys, slots=(slot,))

    async def _commit(self, state: OpenState, plain: bytes) -> OpenState:
        after = await sealed_next(self._crypto, self._random, state, plain)
        if after.keys is None:
            return after
        await self._store.commit(RECORD_NAME, after.record, after.generation, state.stored)
        return replace(after, stored=after.generation)

    async def _repair(self, report: Unlocked) -> Unlocked:
        try:
            commit = await self.change(lambda content: content)
        except (StoreFull, StoreUnavailable):
            return report
        return replace(report, generation=commit.generation, record=commit.record, repaired=True)

    async def _catch_up(self, state: OpenState, held: int) -> OpenState:
        stored = copies.sift(await self._store.read_all(RECORD_NAME), self._policy)
        return await caught_up(self._crypto, state, stored.records, held)


def _secret(passphrase: str | Secret) -> Secret:
    """Raises PassphraseRefused."""
    return Passphrase.typed(passphrase) if isinstance(passphrase, str) else passphrase


def _keys(state: OpenState) -> Keys:
    """Raises PassphraseNeeded in memory only."""
    if state.keys is None:
        raise errors.PassphraseNeeded
    return state.keys
