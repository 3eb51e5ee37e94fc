"""What an open vault holds, and how the next state follows from it. Nothing here is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stillwater.ports import Crypto, DecryptionRefused, Random
from stillwater.vault import errors
from stillwater.vault import format as fmt
from stillwater.vault.content import decode_content, encode_content
from stillwater.vault.copies import Chosen
from stillwater.vault.keys import KeyMismatch, Keys, open_record, seal_record
from stillwater.vault.merge import merge

_JUMP_BYTES = 4


@dataclass(frozen=True, slots=True, repr=False)
class OpenState:
    """``stored`` is the generation the store is believed to hold. No keys: in memory only.

    ``ahead_of_record``: ``plain`` holds more than ``record`` (two copies were merged).
    """

    plain: bytes
    generation: int = 0
    stored: int = 0
    keys: Keys | None = None
    slots: tuple[fmt.Slot, ...] = ()
    record: bytes = b""
    ahead_of_record: bool = False


def random_jump(random: Random) -> int:
    """0 to 2^32 - 1: how far a generation leaps when a vault begins or is restored.

    So a tab that still has an erased vault open never meets the very generation it expects in the
    vault that came after, and the number does not tell how often something was saved.
    """
    return int.from_bytes(random.token(_JUMP_BYTES), "big")


def opened_state(chosen: Chosen, stored: int) -> OpenState:
    best, plain = chosen.best, chosen.best.plain
    if chosen.fork:
        plain = merged_plain(plain, chosen.fork.plain)
    header = best.record.header
    return OpenState(
        plain=plain,
        generation=header.generation,
        stored=stored,
        keys=best.keys,
        slots=header.slots,
        record=best.record.data,
        ahead_of_record=chosen.fork is not None,
    )


def merged_plain(ours: bytes, theirs: bytes) -> bytes:
    return encode_content(merge(decode_content(ours), decode_content(theirs)))


async def sealed_next(crypto: Crypto, random: Random, state: OpenState, plain: bytes) -> OpenState:
    """The next generation after both ours and the store's. In memory only nothing is sealed."""
    generation = max(state.generation, state.stored) + 1
    if state.keys is None:
        return replace(state, plain=plain, generation=generation)
    record = await seal_record(
        crypto, random, state.keys, state.slots, generation, state.record, plain
    )
    return replace(state, plain=plain, generation=generation, record=record, ahead_of_record=False)


async def caught_up(
    crypto: Crypto, state: OpenState, records: Sequence[fmt.Record], held: int
) -> OpenState:
    """What to build on when the store turned out to hold generation ``held``.

    Either another tab committed, or the newest copy is damaged and must be written over. Raises
    Gone, Replaced.
    """
    if held == 0:
        raise errors.Gone
    ours = replace(state, stored=held)
    theirs = await _newest(crypto, state, records)
    if theirs is None or theirs.record == state.record:
        return ours
    theirs = replace(theirs, stored=held)
    if state.stored == state.generation < theirs.generation and not state.ahead_of_record:
        return theirs  # what the store holds grew out of all that we had
    both = merged_plain(theirs.plain, state.plain)
    base = theirs if theirs.generation > state.generation else ours
    return replace(base, plain=both, ahead_of_record=True)


async def _newest(
    crypto: Crypto, state: OpenState, records: Sequence[fmt.Record]
) -> OpenState | None:
    """The newest record that our keys open; None if all are damaged. Raises Replaced."""
    if state.keys is None:
        raise errors.Locked
    for record in records:
        try:
            plain = await open_record(crypto, state.keys, record)
        except KeyMismatch:
            raise errors.Replaced from None
        except (DecryptionRefused, fmt.BadRecord):
            continue
        header = record.header
        return OpenState(plain, header.generation, 0, state.keys, header.slots, record.data)
    return None
