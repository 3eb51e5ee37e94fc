"""What an open vault holds, and how the next state follows from it. Nothing here is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from stillwater.ports import Crypto, DecryptionRefused, Random
from stillwater.vault import errors
from stillwater.vault import format as fmt
from stillwater.vault.held import Held, encode_root
from stillwater.vault.keys import KeyMismatch, Keys, open_record, seal_record
from stillwater.vault.layout import planned
from stillwater.vault.loading import Found, Pool, load, merged
from stillwater.vault.parts import Part, PartRef, seal_part

_JUMP_BYTES = 4


@dataclass(frozen=True, slots=True, repr=False)
class OpenState:
    """``stored`` is the generation the store is believed to hold. No keys: in memory only.

    ``parts``: where the items are, by the newest record; ``lost``: parts that are not whole any
    more, kept for a backup. ``ahead_of_record``: ``held`` is more than the record and its parts.
    ``in_store``: ids of every part known to be stored. ``pinned``: those that the newest record in
    the store may need, which no commit may drop.
    """

    held: Held
    generation: int = 0
    stored: int = 0
    keys: Keys | None = None
    slots: tuple[fmt.Slot, ...] = ()
    record: bytes = b""
    ahead_of_record: bool = False
    parts: tuple[Part, ...] = ()
    lost: tuple[PartRef, ...] = ()
    in_store: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()

    @property
    def part_ids(self) -> tuple[str, ...]:
        """Every part that the record lists."""
        refs = (*(part.ref for part in self.parts), *self.lost)
        return tuple(ref.part_id for ref in refs if ref)


@dataclass(frozen=True, slots=True, repr=False)
class Sealed:
    """The next state and the bytes of its new parts; nothing is stored yet."""

    state: OpenState
    add: dict[str, bytes]


def random_jump(random: Random) -> int:
    """0 to 2^32 - 1: how far a generation leaps when a vault begins or is restored.

    So a tab that still has an erased vault open never meets the very generation it expects in the
    vault that came after, and the number does not tell how often something was saved.
    """
    return int.from_bytes(random.token(_JUMP_BYTES), "big")


def opened_state(found: Found, stored: int, in_store: Sequence[str] = ()) -> OpenState:
    header = found.chosen.best.record.header
    state = OpenState(
        held=found.held,
        generation=header.generation,
        stored=stored,
        keys=found.chosen.best.keys,
        slots=header.slots,
        record=found.chosen.best.record.data,
        ahead_of_record=found.ahead,
        parts=found.loaded.parts,
        lost=found.lost,
        in_store=frozenset(in_store),
    )
    # A damaged copy in the store may need any of them; which, cannot be read.
    pinned = frozenset(state.part_ids) if found.settled else state.in_store
    return replace(state, pinned=pinned)


async def sealed_next(
    crypto: Crypto, random: Random, state: OpenState, held: Held, part_bytes: int
) -> Sealed:
    """The next generation after both ours and the store's. In memory only nothing is sealed.

    Raises ContentInvalid, ContentTooLarge.
    """
    generation = max(state.generation, state.stored) + 1
    if state.keys is None:
        return Sealed(replace(state, held=held, generation=generation), {})
    add: dict[str, bytes] = {}
    parts, refs = [], []
    for part in planned(state.parts, held.lists, part_bytes):
        kept, ref = part, part.ref
        if ref is None:
            kept, data = await seal_part(crypto, random, state.keys, part)
            ref = kept.ref
            if ref:
                add[ref.part_id] = data
        parts.append(kept)
        refs.append(ref)
    plain = encode_root(held, (ref for ref in refs if ref), state.lost)
    record = await seal_record(
        crypto, random, state.keys, state.slots, generation, state.record, plain
    )
    after = replace(
        state,
        held=held,
        generation=generation,
        record=record,
        ahead_of_record=False,
        parts=tuple(parts),
    )
    return Sealed(after, add)


async def caught_up(
    crypto: Crypto,
    state: OpenState,
    records: Sequence[fmt.Record],
    held: int,
    pool: Pool,
    in_store: frozenset[str],
) -> OpenState:
    """What to build on when the store turned out to hold generation ``held``.

    Either another tab committed, or the newest copy is damaged and must be written over.
    ``in_store``: ids of the parts that are there now. Raises Gone, Replaced.
    """
    if held == 0:
        raise errors.Gone
    ours = replace(
        state,
        stored=held,
        in_store=in_store,
        pinned=in_store,
        parts=tuple(map(_unsealed_unless(in_store), state.parts)),
    )
    theirs = await _newest(crypto, state, records, pool)
    if theirs is None or theirs.record == state.record:
        return ours
    pinned = frozenset(theirs.part_ids)
    theirs = replace(theirs, stored=held, in_store=in_store, pinned=pinned)
    grew = state.stored == state.generation < theirs.generation and not state.ahead_of_record
    if grew and not theirs.ahead_of_record:
        return theirs  # what the store holds grew out of all that we had
    ours = replace(ours, pinned=pinned)
    base = theirs if theirs.generation > state.generation else ours
    return replace(base, held=merged(theirs.held, state.held), ahead_of_record=True)


def _unsealed_unless(in_store: frozenset[str]) -> Callable[[Part], Part]:
    """Parts that the other tab dropped must be sealed again."""

    def checked(part: Part) -> Part:
        here = part.ref is not None and part.ref.part_id in in_store
        return part if here else unsealed(part)

    return checked


def unsealed(part: Part) -> Part:
    """To be sealed anew with the next commit."""
    return replace(part, ref=None)


async def _newest(
    crypto: Crypto, state: OpenState, records: Sequence[fmt.Record], pool: Pool
) -> OpenState | None:
    """The newest record that our keys open; None if all are damaged. Raises Replaced.

    ``ahead_of_record``: not all of its parts were there.
    """
    if state.keys is None:
        raise errors.Locked
    for record in records:
        try:
            plain = await open_record(crypto, state.keys, record)
            loaded = await load(crypto, state.keys, plain, pool)
        except KeyMismatch:
            raise errors.Replaced from None
        except (DecryptionRefused, fmt.BadRecord, errors.ContentInvalid):
            continue
        return OpenState(
            held=loaded.held,
            generation=record.header.generation,
            keys=state.keys,
            slots=record.header.slots,
            record=record.data,
            ahead_of_record=bool(loaded.missing),
            parts=loaded.parts,
            lost=(*loaded.lost, *loaded.missing, *(p.ref for p in loaded.found_again if p.ref)),
        )
    return None
