"""Choosing among the copies of a record: which open, which is newest, which are damaged.

Copies come from two places: the store (two generations) and the mirror (a second place that a
damaged database cannot take with it). The highest generation that opens wins. Two different records
of one generation are a fork, for instance after a device restored half of its storage: both count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from stillwater.ports import Crypto, DecryptionRefused
from stillwater.vault import format as fmt
from stillwater.vault.content import decode_content
from stillwater.vault.errors import (
    ContentInvalid,
    CostRefused,
    Damaged,
    NothingStored,
    TooNew,
    VaultError,
    WrongPassphrase,
)  # fmt: skip
from stillwater.vault.kdf import KdfPolicy
from stillwater.vault.keys import KeyMismatch, Keys, derive_keys, open_record
from stillwater.vault.slots import find_slot, open_passphrase_slot


@dataclass(frozen=True, slots=True)
class Sifted:
    """Copies that parse, newest first and without doubles; and the codes of those that do not.

    ``first`` is the copy that came first, whole or not; empty if none came.
    """

    records: tuple[fmt.Record, ...]
    refused: tuple[str, ...]
    first: bytes = b""


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """A record that opened: its keys and the content bytes."""

    record: fmt.Record
    keys: Keys
    plain: bytes


@dataclass(frozen=True, slots=True, repr=False)
class Chosen:
    """``fork`` is a different record of the same generation, if the mirror held one.

    ``settled``: the best is what the store holds as its newest, and nothing needs to be written.
    ``damaged`` counts the copies that are not whole and might have been newer than the best.
    """

    best: Opened
    fork: Opened | None
    settled: bool
    damaged: int


def sift(copies: Sequence[bytes], policy: KdfPolicy) -> Sifted:
    """Raises TooNew if any copy is of a newer release: falling back would undo its work."""
    records: list[fmt.Record] = []
    refused: list[str] = []
    for data in dict.fromkeys(copies):
        try:
            records.append(fmt.parse_record(data, policy))
        except fmt.BadRecord as fault:
            if fault.code == "too_new":
                raise TooNew from None
            refused.append(fault.code)
    records.sort(key=lambda record: record.header.generation, reverse=True)
    return Sifted(tuple(records), tuple(refused), copies[0] if copies else b"")


@dataclass(slots=True)
class Opener:
    """Opens records with one passphrase, deriving once for each distinct slot."""

    crypto: Crypto
    passphrase: bytes
    policy: KdfPolicy
    _known: dict[tuple[bytes, bytes], Keys | None] = field(default_factory=dict)
    _closed: list[fmt.Record] = field(default_factory=list)
    wrong_passphrase: int = 0
    damaged: int = 0
    no_slot: int = 0

    async def first(self, records: Sequence[fmt.Record]) -> Opened | None:
        """The first that opens; what the others were is counted."""
        for record in records:
            opened = await self.open(record)
            if opened:
                return opened
        return None

    async def open(self, record: fmt.Record) -> Opened | None:
        slot = find_slot(record.header.slots, fmt.PASSPHRASE)
        if slot is None:
            self.no_slot += 1
            return None
        if self._was_rewrapped_after(record, slot):
            self.wrong_passphrase += 1
            return None
        keys = await self._keys(slot, record.header.vault_id)
        if keys is None:
            self.wrong_passphrase += 1
            self._closed.append(record)
            return None
        try:
            plain = await open_record(self.crypto, keys, record)
            decode_content(plain)
        except (KeyMismatch, DecryptionRefused, fmt.BadRecord, ContentInvalid):
            self.damaged += 1
            return None
        return Opened(record, keys, plain)

    def _was_rewrapped_after(self, record: fmt.Record, slot: fmt.Slot) -> bool:
        """Whether a newer copy, which stayed closed, has another passphrase: then this one is old.

        A slot made anew differs in every random field; a slot that was damaged does not.
        """
        for newer in self._closed:
            other = find_slot(newer.header.slots, fmt.PASSPHRASE)
            if other and newer.header.generation > record.header.generation:
                same = (
                    other.slot_id == slot.slot_id,
                    other.nonce == slot.nonce,
                    other.wrapped == slot.wrapped,
                    other.params.get("salt") == slot.params.get("salt"),
                )
                if not any(same):
                    return True
        return False

    async def _keys(self, slot: fmt.Slot, vault_id: bytes) -> Keys | None:
        known_as = (vault_id, fmt.canonical_json(slot.to_dict()))
        if known_as not in self._known:
            try:
                vault_key = await open_passphrase_slot(
                    self.crypto, slot, vault_id, self.passphrase, self.policy
                )
                keys: Keys | None = await derive_keys(self.crypto, vault_key, vault_id)
            except DecryptionRefused:
                keys = None
            self._known[known_as] = keys
        return self._known[known_as]

    def refusal(self, refused: Sequence[str]) -> VaultError:
        """Why nothing opened. A slot that opened proves the passphrase right."""
        if self.damaged:
            return Damaged()
        if self.wrong_passphrase:
            return WrongPassphrase()
        if self.no_slot:
            return TooNew()
        if any(code.startswith("kdf_") for code in refused):
            return CostRefused()
        return Damaged() if refused else NothingStored()


async def choose(opener: Opener, stored: Sifted, mirrored: Sifted) -> Chosen:
    """Raises NothingStored, WrongPassphrase, Damaged, CostRefused, TooNew."""
    best = await opener.first(stored.records)
    ours = {record.header.vault_id for record in stored.records}
    if best:
        ours = {best.record.header.vault_id}
    # A mirror of another vault is a leftover; it may only speak when the store has nothing to say.
    candidates = [
        record
        for record in mirrored.records
        if (not ours or record.header.vault_id in ours)
        and (best is None or _adds(record, best.record))
    ]
    mirror = await opener.first(candidates)
    damaged = opener.damaged + opener.wrong_passphrase + len(mirrored.refused)
    if best and best.record.data == stored.first:
        settled = mirror is None  # an unreadable copy behind it is merely old
    else:
        settled = False
        damaged += len(stored.refused)
    if mirror and (best is None or _generation(mirror) > _generation(best)):
        best, mirror = mirror, None
    if best is None:
        raise opener.refusal([*stored.refused, *mirrored.refused])
    return Chosen(best, mirror, settled, damaged)


def _adds(record: fmt.Record, best: fmt.Record) -> bool:
    """Whether a mirrored record can hold anything that the store's best does not."""
    newer = record.header.generation >= best.header.generation
    return newer and record.data != best.data


def _generation(opened: Opened) -> int:
    return opened.record.header.generation
