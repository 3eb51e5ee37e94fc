"""Opening records with what one person brought: which slot opens, and why none did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from stillwater.ports import Crypto, DecryptionRefused
from stillwater.vault import format as fmt
from stillwater.vault import kinds
from stillwater.vault.errors import (
    ContentInvalid,
    CostRefused,
    Damaged,
    NoSuchWay,
    NothingStored,
    TooNew,
    VaultError,
)
from stillwater.vault.held import decode_root
from stillwater.vault.kdf import KdfPolicy
from stillwater.vault.keys import KeyMismatch, Keys, derive_keys, open_record
from stillwater.vault.secret import Secret
from stillwater.vault.slots import open_slot


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """A record that opened: its keys and the content bytes."""

    record: fmt.Record
    keys: Keys
    plain: bytes


@dataclass(slots=True)
class Opener:
    """Opens records with one secret, deriving once for each distinct slot."""

    crypto: Crypto
    secret: Secret
    policy: KdfPolicy
    _known: dict[tuple[bytes, bytes], Keys | None] = field(default_factory=dict)
    _closed: list[fmt.Record] = field(default_factory=list)
    wrong_secret: int = 0
    damaged: int = 0
    no_slot: int = 0
    no_known_slot: int = 0

    async def first(self, records: Sequence[fmt.Record]) -> Opened | None:
        """The first that opens; what the others were is counted."""
        for record in records:
            opened = await self.open(record)
            if opened:
                return opened
        return None

    async def open(self, record: fmt.Record) -> Opened | None:
        keys = self._proven(record) or await self._unwrapped(record)
        if keys is None:
            self._closed.append(record)
            return None
        try:
            plain = await open_record(self.crypto, keys, record)
            decode_root(plain)
        except (KeyMismatch, DecryptionRefused, fmt.BadRecord, ContentInvalid):
            self.damaged += 1
            return None
        return Opened(record, keys, plain)

    def _proven(self, record: fmt.Record) -> Keys | None:
        """Keys that another copy of this vault gave: the slot of this one may be lost."""
        header = record.header
        for keys in self._known.values():
            if keys and (keys.vault_id, keys.commitment) == (header.vault_id, header.commitment):
                return keys
        return None

    async def _unwrapped(self, record: fmt.Record) -> Keys | None:
        slots = self._slots(record)
        if not slots:
            if any(slot.kind in kinds.KNOWN for slot in record.header.slots):
                self.no_slot += 1
            else:
                self.no_known_slot += 1
            return None
        keys = None
        if not self._was_rewrapped_after(record, slots):
            keys = await self._keys(slots, record.header.vault_id)
        if keys is None:
            self.wrong_secret += 1
        return keys

    def _slots(self, record: fmt.Record) -> list[fmt.Slot]:
        return [slot for slot in record.header.slots if self.secret.fits(slot)]

    def _was_rewrapped_after(self, record: fmt.Record, slots: Sequence[fmt.Slot]) -> bool:
        """Whether a newer copy, which stayed closed, knows nothing of these slots: then this one is
        from before the passphrase was changed, or the code or passkey was taken away.

        A slot made anew differs in every random field; a slot that was damaged does not.
        """
        return any(
            newer.header.generation > record.header.generation
            and not any(_kin(other, slot) for other in newer.header.slots for slot in slots)
            for newer in self._closed
        )

    async def _keys(self, slots: Sequence[fmt.Slot], vault_id: bytes) -> Keys | None:
        for slot in slots:
            known_as = (vault_id, fmt.canonical_json(slot.to_dict()))
            if known_as not in self._known:
                self._known[known_as] = await self._derive(slot, vault_id)
            keys = self._known[known_as]
            if keys:
                return keys
        return None

    async def _derive(self, slot: fmt.Slot, vault_id: bytes) -> Keys | None:
        try:
            vault_key = await open_slot(self.crypto, slot, vault_id, self.secret, self.policy)
        except DecryptionRefused:
            return None
        return await derive_keys(self.crypto, vault_key, vault_id)

    def refusal(self, refused: Sequence[str]) -> VaultError:
        """Why nothing opened. A slot that opened proves the secret right."""
        if self.damaged:
            return Damaged()
        if self.wrong_secret:
            return self.secret.refusal()
        if self.no_slot:
            return NoSuchWay()
        if self.no_known_slot:
            return TooNew()
        if any(code.startswith("kdf_") for code in refused):
            return CostRefused()
        return Damaged() if refused else NothingStored()


def _kin(one: fmt.Slot, other: fmt.Slot) -> bool:
    """Whether two slots share a random field, so that one is the other, whole or damaged."""
    salt = one.params.get("salt")
    return (
        one.slot_id == other.slot_id
        or one.nonce == other.nonce
        or one.wrapped == other.wrapped
        or (salt is not None and salt == other.params.get("salt"))
    )
