"""The ways into an open vault: which there are, adding one, taking one away, shutting all out.

Every change is durable before it returns. A way that is taken away is taken out of both stored
copies; a backup file made before keeps the ways in that it was made with.

``proof`` is what the person brings once more before a change, so that nobody who finds the vault
open can shut them out: it must open one of the slots there are, or nothing happens.

Errors of all functions, besides those of ``Vault.change``: PassphraseNeeded in memory only, and
what ``proof`` raises (WrongPassphrase, WrongRecoveryCode, WrongPasskey, NoSuchWay).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from stillwater.domain.passphrase import new_passphrase_bytes
from stillwater.domain.recovery_code import RecoveryCode, new_code
from stillwater.ports import DecryptionRefused, KdfParameters, StoreFull, StoreUnavailable
from stillwater.vault import format as fmt
from stillwater.vault import kinds
from stillwater.vault.copies import sift
from stillwater.vault.errors import CostNotBorne, LastWayIn, NoSuchWay, SlotsFull, TooNew
from stillwater.vault.kdf import STANDARD, KdfPolicy, calibrate, is_dearer
from stillwater.vault.keys import Keys
from stillwater.vault.results import Commit
from stillwater.vault.secret import Passkey, Passphrase, Secret
from stillwater.vault.slot_maker import SlotMaker
from stillwater.vault.slots import open_slot
from stillwater.vault.vault import SlotOperation, Vault

Slots = tuple[fmt.Slot, ...]

_OTHER_HEADER_BYTES = 1024  # the members beside ``slots``: 600 bytes, and room to spare


@dataclass(frozen=True, slots=True)
class WayIn:
    """One slot. ``cost`` belongs to a passphrase; ``kind`` may be one of a later release."""

    slot_id: str
    kind: str
    cost: KdfParameters | None = None


@dataclass(frozen=True, slots=True)
class Renewed(Commit):
    """A commit after which an older way in opens nothing that is stored here.

    ``dropped``: the other ways that went with it, to be offered anew. ``old_copy_left``: the change
    is stored, but the copy before it could not be written over and still opens as it did, for
    somebody who reads the storage itself. The next save takes it away.
    """

    dropped: tuple[WayIn, ...] = ()
    old_copy_left: bool = False


def ways_in(vault: Vault) -> tuple[WayIn, ...]:
    """In stored order; none in memory only. Raises Locked."""
    return tuple(_way(slot, vault.maker.policy) for slot in vault.slots)


def passkey_hints(
    copies: Sequence[bytes], policy: KdfPolicy = STANDARD
) -> list[tuple[bytes, bytes]]:
    """(credential id, 32-byte salt) of each passkey of a locked vault, without any key.

    ``copies`` are the stored records and the mirror. What they say is not proven before a slot has
    opened; a passkey that is asked in vain shows nothing but that it is there.
    """
    try:
        records = sift(copies, policy).records
    except TooNew:
        return []
    newest = records[0].header.slots if records else ()
    return [kinds.read_passkey_params(s.params) for s in newest if s.kind == kinds.PASSKEY]


async def change_passphrase(
    vault: Vault,
    new_passphrase: str,
    cost: KdfParameters | None = None,
    proof: Secret | None = None,
) -> Renewed:
    """Wrap the same vault key with another passphrase; the other ways in stay.

    ``cost`` None means: calibrated, and never cheaper than before. Raises PassphraseRefused,
    CostOutOfBounds, SlotsFull.
    """
    maker, secret = vault.maker, new_passphrase_bytes(new_passphrase)

    async def operation(slots: Slots, keys: Keys) -> Slots:
        slot = await maker.passphrase(keys, secret, cost, at_least=_cost(slots, maker.policy))
        return _joined(_without(slots, kinds.PASSPHRASE), slot)

    return await _replaced(vault, _proven(vault.maker, proof, operation))


async def rekey(
    vault: Vault,
    passphrase: str,
    cost: KdfParameters | None = None,
    proof: Secret | None = None,
) -> Renewed:
    """When somebody saw the passphrase: a new vault key, and this passphrase the only way to it.

    Recovery code and passkeys are dropped, because whoever got in may have added one of their own;
    slots of kinds that this release does not know go with them. Raises PassphraseRefused,
    CostOutOfBounds.
    """
    maker, secret = vault.maker, new_passphrase_bytes(passphrase)
    before = vault.slots
    if proof:
        await vault.change_slots(_proven(vault.maker, proof, _as_they_are))

    async def new_slots(keys: Keys) -> Slots:
        return (await maker.passphrase(keys, secret, cost, at_least=_cost(before, maker.policy)),)

    dropped = tuple(_way(slot, maker.policy) for slot in before if slot.kind != kinds.PASSPHRASE)
    return _renewed(await vault.rekey(new_slots), dropped)


async def set_recovery(
    vault: Vault, proof: Secret | None = None, code: RecoveryCode | None = None
) -> tuple[Renewed, RecoveryCode]:
    """A new recovery code, to be shown once; an older one opens nothing any more.

    ``code`` is one that ``new_code`` made and somebody has typed back; None: made here. Raises
    SlotsFull.
    """
    maker = vault.maker
    code = code or new_code(maker.random)

    async def operation(slots: Slots, keys: Keys) -> Slots:
        return _joined(_without(slots, kinds.RECOVERY), await maker.recovery(keys, code))

    return await _replaced(vault, _proven(vault.maker, proof, operation)), code


async def remove_recovery(vault: Vault, proof: Secret | None = None) -> Renewed:
    """Without one, nothing happens. Raises LastWayIn."""

    async def operation(slots: Slots, keys: Keys) -> Slots:
        return _lasting(_without(slots, kinds.RECOVERY))

    return await _replaced(vault, _proven(vault.maker, proof, operation))


async def add_passkey(
    vault: Vault,
    credential_id: bytes,
    salt: bytes,
    prf_output: bytes,
    proof: Secret | None = None,
) -> Commit:
    """``salt``: 32 random bytes, new for each slot; ``prf_output``: what the passkey made of them.

    An older slot of the same passkey is replaced. Raises SlotsFull, LastWayIn (no passphrase and no
    recovery code is there), ValueError for lengths other than 1 to 1,023, 32 and 32 bytes.
    """
    maker, passkey = vault.maker, Passkey(credential_id, prf_output)

    async def operation(slots: Slots, keys: Keys) -> Slots:
        others = tuple(slot for slot in slots if not passkey.fits(slot))
        return _joined(_lasting(others), await maker.passkey(keys, passkey, salt))

    return await vault.change_slots(_proven(vault.maker, proof, operation))


async def remove_slot(vault: Vault, slot_id: str, proof: Secret | None = None) -> Renewed:
    """``slot_id`` is a WayIn's. One that is gone already is fine. Raises LastWayIn."""

    async def operation(slots: Slots, keys: Keys) -> Slots:
        return _lasting(tuple(slot for slot in slots if slot.slot_id.hex() != slot_id))

    return await _replaced(vault, _proven(vault.maker, proof, operation))


async def better_cost(vault: Vault) -> KdfParameters | None:
    """What a passphrase should cost on this device, if that is dearer than what it costs now.

    Takes as long as one derivation at the floor. None: it is dear enough, or there is none.
    Raises Locked.
    """
    maker = vault.maker
    now = _cost(vault.slots, maker.policy)
    if now is None or not is_dearer(maker.policy.ladder[-1], now):
        return None
    calibrated = await calibrate(maker.crypto, maker.clock, maker.policy)
    return calibrated if is_dearer(calibrated, now) else None


async def raise_cost(vault: Vault, passphrase: str, cost: KdfParameters) -> Renewed:
    """Wrap anew with the same passphrase at a dearer cost (``better_cost``), and never a cheaper.

    Raises PassphraseRefused and WrongPassphrase (it does not open the slot), CostOutOfBounds,
    CostNotBorne (not enough memory; nothing changed).
    """
    maker, proof = vault.maker, Passphrase.typed(passphrase)

    async def operation(slots: Slots, keys: Keys) -> Slots:
        now = _cost(slots, maker.policy)
        if now is None or not is_dearer(cost, now):
            return slots
        try:
            slot = await maker.passphrase(keys, proof.data, cost)
        except MemoryError:
            raise CostNotBorne from None
        return _joined(_without(slots, kinds.PASSPHRASE), slot)

    return await _replaced(vault, _proven(vault.maker, proof, operation))


async def _replaced(vault: Vault, operation: SlotOperation) -> Renewed:
    """Change the slots, then write over the copy that has the old ones."""
    commit = await vault.change_slots(operation)
    try:
        again = await vault.change_slots(_as_they_are)
    except (StoreFull, StoreUnavailable):
        return _renewed(commit, old_copy_left=True)
    return _renewed(again)


def _renewed(
    commit: Commit, dropped: tuple[WayIn, ...] = (), *, old_copy_left: bool = False
) -> Renewed:
    known = {one.name: getattr(commit, one.name) for one in fields(commit)}
    return Renewed(**known, dropped=dropped, old_copy_left=old_copy_left)


async def _as_they_are(slots: Slots, keys: Keys) -> Slots:
    return slots


def _proven(maker: SlotMaker, proof: Secret | None, operation: SlotOperation) -> SlotOperation:
    """``operation``, but only where ``proof`` opens a slot."""
    if proof is None:
        return operation
    known = proof

    async def checked(slots: Slots, keys: Keys) -> Slots:
        await _must_open(maker, known, slots, keys)
        return await operation(slots, keys)

    return checked


async def _must_open(maker: SlotMaker, proof: Secret, slots: Slots, keys: Keys) -> None:
    fitting = [slot for slot in slots if proof.fits(slot)]
    if not fitting:
        raise NoSuchWay
    for slot in fitting:
        try:
            opened = await open_slot(maker.crypto, slot, keys.vault_id, proof, maker.policy)
        except DecryptionRefused:
            continue
        if opened == keys.vault_key:
            return
    raise proof.refusal


def _way(slot: fmt.Slot, policy: KdfPolicy) -> WayIn:
    cost = None
    if slot.kind == kinds.PASSPHRASE:
        cost, _ = kinds.read_passphrase_params(slot.params, policy)
    return WayIn(slot.slot_id.hex(), slot.kind, cost)


def _cost(slots: Slots, policy: KdfPolicy) -> KdfParameters | None:
    """What the passphrase costs now; None without one."""
    return next((_way(slot, policy).cost for slot in slots if slot.kind == kinds.PASSPHRASE), None)


def _without(slots: Slots, kind: str) -> Slots:
    return tuple(slot for slot in slots if slot.kind != kind)


def _lasting(slots: Slots) -> Slots:
    """The slots, if a passphrase or a recovery code is among them. Raises LastWayIn."""
    if not any(slot.kind in kinds.LASTING for slot in slots):
        raise LastWayIn
    return slots


def _joined(slots: Slots, slot: fmt.Slot) -> Slots:
    """The slots and one more. Raises SlotsFull when no reader would take the record."""
    after = (*slots, slot)
    length_bytes = len(fmt.canonical_json([one.to_dict() for one in after]))
    if len(after) > fmt.MAX_SLOTS or length_bytes + _OTHER_HEADER_BYTES > fmt.MAX_HEADER_BYTES:
        raise SlotsFull
    return after
