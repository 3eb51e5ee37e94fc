"""The vault of one person on one device: closed, open over a store, or in memory only.

Commit: seal what changed and generation n+1, hand both to the store with the generation we believe
it holds, and only when the store says it is durable does anything here change or the caller hear of
it. The store compares and swaps, so two tabs can never overwrite each other: the later one reads
what the other wrote and applies its operation to that.

What is held are items that cannot be changed in place: nothing that an operation does to its
argument can reach what is stored. Python cannot wipe memory; locking drops every reference.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
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
from stillwater.vault import errors
from stillwater.vault import format as fmt
from stillwater.vault.backup import backup_bytes, opened_file
from stillwater.vault.bundle import Bundle
from stillwater.vault.committing import Tools
from stillwater.vault.content import Content, empty_content
from stillwater.vault.held import Held
from stillwater.vault.holding import Holding
from stillwater.vault.kdf import STANDARD, KdfPolicy
from stillwater.vault.keys import Keys, new_keys, renewed_keys
from stillwater.vault.layout import PART_BYTES
from stillwater.vault.loading import RECORD_NAME
from stillwater.vault.merge import merge
from stillwater.vault.results import Backup, Commit, Unlocked
from stillwater.vault.secret import Passphrase, Secret
from stillwater.vault.slot_maker import SlotMaker
from stillwater.vault.state import OpenState, random_jump, unsealed
from stillwater.vault.unlocking import unlocked_state

__all__ = ["RECORD_NAME", "Operation", "SlotOperation", "Vault"]

Operation = Callable[[Content], Content]
#: From the slots there are and the keys they must wrap to the slots there shall be.
SlotOperation = Callable[[tuple[fmt.Slot, ...], Keys], Awaitable[tuple[fmt.Slot, ...]]]


class Vault(Holding):
    """One at a time for each engine. Port exceptions of the store pass through unchanged."""

    def __init__(
        self,
        crypto: Crypto,
        store: Store,
        random: Random,
        clock: Clock,
        policy: KdfPolicy = STANDARD,
        part_bytes: int = PART_BYTES,
    ) -> None:
        super().__init__(Tools(crypto, store, random, policy, part_bytes))
        self._clock = clock

    @property
    def maker(self) -> SlotMaker:
        """What making a slot takes; the vault need not be open."""
        tools = self._tools
        return SlotMaker(tools.crypto, tools.random, self._clock, tools.policy)

    @property
    def places(self) -> int:
        """In how many separate places of the store everything lay when last written."""
        return self._tools.store.places

    async def is_stored(self) -> bool:
        """Whether the store holds any copy, readable or not. Raises StoreUnavailable."""
        return bool(await self._tools.store.read_all(RECORD_NAME))

    def begin_in_memory(self, content: Content | None = None) -> None:
        """Open without a passphrase; the store is never touched. Raises ContentInvalid."""
        self._enter(OpenState(Held.of(empty_content() if content is None else content)))

    async def create(
        self, passphrase: str, content: Content | None = None, cost: KdfParameters | None = None
    ) -> Commit:
        """Make and store a new vault; what was open in memory is replaced by it.

        ``cost`` None means: calibrate. Raises PassphraseRefused, AlreadyStored, StoreFull,
        StoreUnavailable, ContentInvalid, CostOutOfBounds.
        """
        secret = new_passphrase_bytes(passphrase)
        held = Held.of(empty_content() if content is None else content)
        fresh = await self._new_protected(secret, held, cost)
        epoch = self._epoch
        try:
            state, commit = await self._tools.commit(fresh, held)
        except StoreConflict:
            raise errors.AlreadyStored from None
        if epoch == self._epoch:
            self._enter(state)
        return commit

    async def unlock(
        self, passphrase: str | Secret, extra_copies: Sequence[bytes | Bundle] = ()
    ) -> Unlocked:
        """Open the newest whole copy; ``extra_copies`` come from the mirror.

        Where parts of it are missing, older copies give what they have of them. If the store lacks
        what is open now, or holds a damaged copy, it is committed again at once, and a store of two
        places is brought level. Raises
        NothingStored, WrongPassphrase, Damaged, CostRefused, TooNew, PassphraseRefused,
        StoreUnavailable (only when there is no mirror either).
        """
        epoch = self._epoch
        state, report, reachable = await unlocked_state(
            self._tools, _secret(passphrase), [copy for copy in extra_copies if copy]
        )
        if epoch == self._epoch:
            self._enter(state)
        if report.needs_repair and reachable:
            report = await self._repair(report)
        if reachable:
            with suppress(StoreFull, StoreUnavailable):  # then the next commit does it, or says so
                await self._tools.store.heal(RECORD_NAME)
        return report

    async def change(self, operation: Operation) -> Commit:
        """Apply a pure operation to the newest content and store the result durably.

        ``operation`` may run more than once, each time on fresh lists of the newest items, which
        it may not change in place. Raises Locked, StoreFull, StoreUnavailable (old value intact),
        ContentInvalid, ContentTooLarge, Replaced, Gone, TooNew, Busy, and whatever ``operation``
        raises.
        """

        async def step(state: OpenState) -> tuple[OpenState, Commit]:
            return await self._tools.commit(state, Held.of(operation(state.held.fresh())))

        return await self._retried(step)

    async def change_slots(self, operation: SlotOperation) -> Commit:
        """Give the vault other ways in; its content and its key stay as they are.

        ``operation`` may run more than once, each time on the newest slots. Raises
        PassphraseNeeded in memory only, and what ``change`` raises.
        """

        async def step(state: OpenState) -> tuple[OpenState, Commit]:
            slots = await operation(state.slots, _keys(state))
            return await self._tools.commit(replace(state, slots=slots), state.held)

        return await self._retried(step)

    async def rekey(self, new_slots: Callable[[Keys], Awaitable[tuple[fmt.Slot, ...]]]) -> Commit:
        """Seal everything anew under a new random key that only ``new_slots`` wrap.

        One transaction puts it in place of every stored copy, so that what somebody learned about
        the old key opens nothing here any more. Killed at any moment, either the old or the new
        vault is whole. Other tabs hear Replaced. Raises PassphraseNeeded in memory only, and what
        ``change`` raises.
        """
        tools = self._tools
        keys = await renewed_keys(tools.crypto, tools.random, _keys(self._require_open()))
        slots = await new_slots(keys)

        async def step(state: OpenState) -> tuple[OpenState, Commit]:
            parts = tuple(map(unsealed, state.parts))
            fresh = replace(state, keys=keys, slots=slots, parts=parts, lost=())
            return await tools.commit(fresh, state.held, sole=True)

        done = await self._retried(step)
        try:
            again = await self.change(lambda content: content)  # a second copy, under the new key
        except (StoreFull, StoreUnavailable):
            return done
        return replace(again, parts={**done.parts, **again.parts}, replaces=True)

    async def key_for(self, purpose: bytes) -> bytes:
        """32 bytes for one purpose, by HKDF from the vault key. Raises Locked."""
        keys = self._require_open().keys
        if keys is None:
            raise errors.Locked
        return await self._tools.crypto.hkdf_sha256(
            keys.vault_key, keys.vault_id, purpose, fmt.KEY_BYTES
        )

    async def export_backup(self, passphrase: str = "") -> Backup:
        """Everything in a sealed file. In memory only it is sealed with ``passphrase``.

        Raises Locked, PassphraseNeeded, PassphraseRefused, ContentTooLarge.
        """
        state = self._require_open()
        if state.keys is None:
            if not passphrase:
                raise errors.PassphraseNeeded
            state = await self._new_protected(new_passphrase_bytes(passphrase), state.held)
        data = await backup_bytes(self._tools, state, _keys(state))
        return Backup(f"backup-{self._clock.now():%Y-%m-%d}.bin", data)

    async def restore(self, data: bytes, passphrase: str | Secret) -> Commit:
        """Bring a backup file in; ``passphrase`` is the one it was made with.

        Open: its content is merged by id into what is here, and nothing is lost. Closed on an empty
        device: it becomes the vault, under its own passphrase. If only parts of the file are
        damaged, what is whole is brought in, and the commit says so; otherwise nothing changes.
        Raises NotABackup, what ``unlock`` and ``change`` raise, and Locked when a vault is stored
        but not open.
        """
        file = await opened_file(self._tools, data, _secret(passphrase))
        if self.is_open:
            theirs = file.state.held.fresh()
            commit = await self.change(lambda ours: merge(ours, theirs))
        else:
            commit = await self._settle(file.state)
        return replace(commit, damaged=file.damaged, lost_items=file.lost_items)

    async def erase(self) -> None:
        """Lock, and remove every stored copy. The caller erases the mirror. StoreUnavailable."""
        self.lock()
        await self._tools.store.erase(RECORD_NAME)

    async def _settle(self, state: OpenState) -> Commit:
        """Make a file's content the vault of this empty device."""
        jumped = replace(state, generation=state.generation + random_jump(self._tools.random))
        epoch = self._epoch
        try:
            after, commit = await self._tools.commit(jumped, state.held)
        except StoreConflict:
            raise errors.Locked from None
        if epoch == self._epoch:
            self._enter(after)
        return commit

    async def _new_protected(
        self, secret: bytes, held: Held, cost: KdfParameters | None = None
    ) -> OpenState:
        """Fresh keys with one passphrase slot, not sealed yet."""
        keys = await new_keys(self._tools.crypto, self._tools.random)
        slot = await self.maker.passphrase(keys, secret, cost)
        generation = random_jump(self._tools.random)
        return OpenState(held, generation=generation, keys=keys, slots=(slot,))

    async def _repair(self, report: Unlocked) -> Unlocked:
        try:
            commit = await self.change(lambda content: content)
        except (StoreFull, StoreUnavailable):
            return report
        return replace(
            report,
            generation=commit.generation,
            record=commit.record,
            parts=commit.parts,
            keep=commit.keep,
            repaired=True,
        )


def _secret(passphrase: str | Secret) -> Secret:
    """Raises PassphraseRefused."""
    return Passphrase.typed(passphrase) if isinstance(passphrase, str) else passphrase


def _keys(state: OpenState) -> Keys:
    """Raises PassphraseNeeded in memory only."""
    if state.keys is None:
        raise errors.PassphraseNeeded
    return state.keys
