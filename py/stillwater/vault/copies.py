"""Choosing among the copies of a record: which open, which is newest, which are damaged.

Copies come from the store (two generations, and more where its own places differ) and from the
mirror (a further place that a damaged database cannot take with it). The highest generation that
opens wins. Two different records of one generation are a fork, for instance after a device restored
half of its storage: both count.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stillwater.vault import format as fmt
from stillwater.vault.errors import TooNew
from stillwater.vault.kdf import KdfPolicy
from stillwater.vault.opener import Opened, Opener


@dataclass(frozen=True, slots=True)
class Sifted:
    """Copies that parse, newest first and without doubles; and the codes of those that do not.

    ``first`` is the copy that came first, whole or not; empty if none came.
    """

    records: tuple[fmt.Record, ...]
    refused: tuple[str, ...]
    first: bytes = b""


@dataclass(frozen=True, slots=True, repr=False)
class Chosen:
    """``fork`` is a different record of the same generation, if there is one.

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
    # A newer copy without a slot for this secret too: one changed letter hides a slot's kind.
    closed = opener.wrong_secret + opener.no_slot + opener.no_known_slot
    damaged = opener.damaged + closed + len(mirrored.refused)
    if best and best.record.data == stored.first:
        settled = mirror is None  # an unreadable copy behind it is merely old
    else:
        settled = False
        # The store's newest is another one: whatever ails it, falling back is never left unsaid.
        damaged = max(damaged + len(stored.refused), int(best is not None))
    if mirror and (best is None or _generation(mirror) > _generation(best)):
        best, mirror = mirror, None
    elif best and mirror is None:
        mirror = await opener.first(_twins(stored, best))  # a broken one is a copy like any other
        settled = settled and mirror is None
    if best is None:
        raise opener.refusal([*stored.refused, *mirrored.refused])
    return Chosen(best, mirror, settled, damaged)


def _twins(stored: Sifted, best: Opened) -> list[fmt.Record]:
    """Other records of the best one's generation: two places, each written without the other."""
    return [
        record
        for record in stored.records
        if record.header.generation == _generation(best)
        and record.data != best.record.data
        and record.header.vault_id == best.record.header.vault_id
    ]


def _adds(record: fmt.Record, best: fmt.Record) -> bool:
    """Whether a mirrored record can hold anything that the store's best does not."""
    newer = record.header.generation >= best.header.generation
    return newer and record.data != best.data


def _generation(opened: Opened) -> int:
    return opened.record.header.generation
