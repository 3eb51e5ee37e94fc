"""Backup files: the whole content in one sealed piece, and opening one that was brought."""

from __future__ import annotations

from dataclasses import dataclass, replace

from stillwater.ports import StoreUnavailable
from stillwater.vault import errors
from stillwater.vault import format as fmt
from stillwater.vault.bundle import encode_bundle, read_bundle
from stillwater.vault.committing import Tools
from stillwater.vault.content import encode_content, foreign_content
from stillwater.vault.copies import sift
from stillwater.vault.held import encode_inline
from stillwater.vault.keys import Keys, seal_record
from stillwater.vault.loading import RECORD_NAME, Pool, find
from stillwater.vault.opener import Opener
from stillwater.vault.parts import item_bytes
from stillwater.vault.secret import Secret
from stillwater.vault.state import OpenState, unsealed

#: A generation starts below 2^32 and leaps by less at each restore: no file of ours comes near.
#: Above it, the last number there is would soon be reached, and no save would open again.
MAX_FILE_GENERATION = fmt.MAX_GENERATION // 2


async def backup_bytes(tools: Tools, state: OpenState, keys: Keys) -> bytes:
    """Everything that is held, sealed anew: what other tabs do to the store meanwhile is no matter.

    Little is one record; more is a bundle. Parts that are not whole go along as they lie there.
    Raises ContentTooLarge.
    """
    long = sum(item_bytes(item) for items in state.held.lists.values() for item in items)
    if long <= tools.part_bytes and not state.lost:
        return await seal_record(
            tools.crypto,
            tools.random,
            keys,
            state.slots,
            max(state.generation, state.stored) + 1,
            state.record,
            encode_inline(state.held),
        )
    fresh = replace(state, keys=keys, parts=tuple(map(unsealed, state.parts)))
    sealed = await tools.sealed(fresh, state.held)
    return encode_bundle([sealed.state.record], {**sealed.add, **await _lost(tools, state)})


async def _lost(tools: Tools, state: OpenState) -> dict[str, bytes]:
    ids = [ref.part_id for ref in state.lost]
    try:
        return dict(await tools.store.read_parts(RECORD_NAME, ids)) if ids else {}
    except StoreUnavailable:
        return {}


@dataclass(frozen=True, slots=True, repr=False)
class OpenedFile:
    """``state`` is as if it had just been unlocked, with every part still to be sealed."""

    state: OpenState
    damaged: bool
    lost_items: int


async def opened_file(tools: Tools, data: bytes, secret: Secret) -> OpenedFile:
    """Raises NotABackup, Damaged, TooNew, CostRefused, ContentInvalid, what ``secret`` raises."""
    bundle = read_bundle(data)
    if not bundle.records:
        raise errors.Damaged
    opener = Opener(tools.crypto, secret, tools.policy)
    nothing, file = sift([], tools.policy), sift(bundle.records, tools.policy)
    found = await find(opener, nothing, file, Pool(None, [bundle.parts]))
    if found.chosen.best.record.header.generation > MAX_FILE_GENERATION:
        raise errors.Damaged
    foreign_content(encode_content(found.held.fresh()))
    best = found.chosen.best
    state = OpenState(
        held=found.held,
        generation=best.record.header.generation,
        keys=best.keys,
        slots=best.record.header.slots,
        record=best.record.data,
        parts=tuple(map(unsealed, found.loaded.parts)),
    )
    damaged = bool(bundle.faults or found.damaged)
    return OpenedFile(state, damaged, found.lost_items)
