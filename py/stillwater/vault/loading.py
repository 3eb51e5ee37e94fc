"""Getting at the parts that a record lists, wherever a whole copy of each is.

A part is looked for in the store and then in every other copy at hand. The record names its exact
bytes, so it does not matter where they come from.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from stillwater.ports import Crypto, DecryptionRefused, Store
from stillwater.vault import format as fmt
from stillwater.vault.copies import Chosen, Sifted, choose
from stillwater.vault.held import Held, Root, decode_root, inline_part, joined
from stillwater.vault.keys import KeyMismatch, Keys, open_record
from stillwater.vault.merge import merge
from stillwater.vault.opener import Opened, Opener
from stillwater.vault.parts import Part, PartRef, open_whole_parts

RECORD_NAME = "vault"


@dataclass(frozen=True, slots=True, repr=False)
class Pool:
    """Where parts may be. ``store`` None: only in ``copies``. ``known`` are open already."""

    store: Store | None
    copies: Sequence[Mapping[str, bytes]] = ()
    known: Mapping[PartRef, Part] = field(default_factory=dict)

    async def stored(self, refs: Sequence[PartRef]) -> Mapping[str, bytes]:
        """Bytes by id; ids that are not in the store are left out. Raises StoreUnavailable."""
        if self.store is None or not refs:
            return {}
        return await self.store.read_parts(RECORD_NAME, [ref.part_id for ref in refs])


@dataclass(frozen=True, slots=True, repr=False)
class Loaded:
    """The content of a record as far as it is whole.

    ``parts``: in order; without a ``ref`` where the store has no whole copy, so that it is sealed
    anew. ``missing``: no whole copy anywhere. ``lost``: was missing before, and still is.
    ``found_again``: what was missing before, and is not now. ``expected``: how many items there
    should be.
    """

    held: Held
    parts: tuple[Part, ...]
    missing: tuple[PartRef, ...]
    lost: tuple[PartRef, ...]
    found_again: tuple[Part, ...]
    expected: int

    @property
    def as_stored(self) -> bool:
        """Whether the store holds everything, in parts, as the record says."""
        in_store = all(part.ref for part in self.parts if part.length_bytes)
        return in_store and not self.missing and not self.found_again


async def load(crypto: Crypto, keys: Keys, plain: bytes, pool: Pool) -> Loaded:
    """``plain`` is the content of an opened record. Raises ContentInvalid, StoreUnavailable."""
    root = decode_root(plain)
    found = await _parts(crypto, keys, (*root.parts, *root.lost), pool)
    inline = inline_part(root.inline)
    parts = (*inline, *(found[ref] for ref in root.parts if ref in found))
    return Loaded(
        held=joined(root, parts[len(inline) :]),
        parts=parts,
        missing=tuple(ref for ref in root.parts if ref not in found),
        lost=tuple(ref for ref in root.lost if ref not in found),
        found_again=tuple(found[ref] for ref in root.lost if ref in found),
        expected=_expected(root),
    )


def _expected(root: Root) -> int:
    inline = Part(root.inline, 0).live_items
    return inline + sum(ref.items for ref in root.parts)


async def _parts(
    crypto: Crypto, keys: Keys, refs: Sequence[PartRef], pool: Pool
) -> dict[PartRef, Part]:
    found = {ref: pool.known[ref] for ref in refs if ref in pool.known}
    stored = await pool.stored([ref for ref in refs if ref not in found])

    async def look_in(source: Mapping[str, bytes]) -> dict[PartRef, Part]:
        there = [ref for ref in refs if ref not in found and ref.part_id in source]
        return await open_whole_parts(crypto, keys, [(ref, source[ref.part_id]) for ref in there])

    found |= await look_in(stored)
    for copy in pool.copies:
        elsewhere = await look_in(copy)
        found |= {ref: replace(part, ref=None) for ref, part in elsewhere.items()}
    return found


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """The best of all copies. ``held`` may be more than ``loaded``: what older copies still had."""

    chosen: Chosen
    loaded: Loaded
    held: Held
    lost: tuple[PartRef, ...]

    @property
    def settled(self) -> bool:
        return self.chosen.settled and self.loaded.as_stored

    @property
    def ahead(self) -> bool:
        return self.held is not self.loaded.held or bool(self.loaded.missing)

    @property
    def damaged(self) -> int:
        return self.chosen.damaged + bool(self.loaded.missing)

    @property
    def lost_items(self) -> int:
        """About how many items no copy had any more."""
        if not self.loaded.missing:
            return 0
        there = Part(self.held.lists, 0).live_items
        return max(0, self.loaded.expected - there)


async def find(opener: Opener, stored: Sifted, mirrored: Sifted, pool: Pool) -> Found:
    """Open the newest record; where a part of it is missing, take what older copies have of it.

    Raises what ``choose`` raises, and StoreUnavailable.
    """
    chosen = await choose(opener, stored, mirrored)
    best = chosen.best
    loaded = await load(opener.crypto, best.keys, best.plain, pool)
    held, lost = loaded.held, (*loaded.lost, *loaded.missing)
    others = [chosen.fork] if chosen.fork else []
    if loaded.missing:
        others += await _older(opener, best, (*stored.records, *mirrored.records))
    if loaded.found_again:
        held = merged(held, joined(Root(b"{}", {}, (), ()), loaded.found_again))
    for other in others:
        more = await load(opener.crypto, other.keys, other.plain, pool)
        held = merged(held, more.held)
        if other is chosen.fork:
            lost = (*lost, *(ref for ref in (*more.lost, *more.missing) if ref not in lost))
    return Found(chosen, loaded, held, lost)


async def _older(opener: Opener, best: Opened, records: Sequence[fmt.Record]) -> list[Opened]:
    """Every other copy under the same key."""
    found = []
    for record in records:
        if record.data == best.record.data:
            continue
        try:
            plain = await open_record(opener.crypto, best.keys, record)
        except (KeyMismatch, DecryptionRefused, fmt.BadRecord):
            continue
        found.append(Opened(record, best.keys, plain))
    return found


def merged(ours: Held, theirs: Held) -> Held:
    return Held.of(merge(ours.fresh(), theirs.fresh()))
