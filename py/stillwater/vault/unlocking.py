"""From what is stored to an open state."""

from __future__ import annotations

from collections.abc import Sequence

from stillwater.ports import StoreUnavailable
from stillwater.vault.bundle import Bundle, read_bundle
from stillwater.vault.committing import MAX_ATTEMPTS, Tools
from stillwater.vault.copies import Sifted, sift
from stillwater.vault.errors import NotABackup
from stillwater.vault.keys import Keys
from stillwater.vault.loading import RECORD_NAME, Found, Pool, find
from stillwater.vault.opener import Opener
from stillwater.vault.results import Unlocked
from stillwater.vault.secret import Secret
from stillwater.vault.state import OpenState, opened_state


async def unlocked_state(
    tools: Tools, secret: Secret, extra_copies: Sequence[bytes | Bundle]
) -> tuple[OpenState, Unlocked, bool]:
    """The state, the report, and whether the store could be read.

    Raises what ``Vault.unlock`` raises.
    """
    bundles = [_bundle(copy) for copy in extra_copies]
    mirrored = _mirrored(tools, bundles)
    derived: dict[tuple[bytes, bytes], Keys | None] = {}
    for _ in range(MAX_ATTEMPTS):
        held, in_store, reachable = await _stored(tools, has_mirror=bool(bundles))
        stored = sift(held, tools.policy)
        store = tools.store if reachable else None
        pool = Pool(store, [bundle.parts for bundle in bundles])
        opener = Opener(tools.crypto, secret, tools.policy, derived)
        found = await find(opener, stored, mirrored, pool)
        # Deriving takes a second. A part that is not there may have gone with a commit since then.
        if not found.loaded.missing or not reachable:
            break
        if held == await tools.store.read_all(RECORD_NAME):
            break
    newest = max((record.header.generation for record in stored.records), default=0)
    state = opened_state(found, newest, in_store)
    return state, _report(found, state), reachable


def _report(found: Found, state: OpenState) -> Unlocked:
    return Unlocked(
        state.generation,
        state.record if found.settled else None,
        found.damaged,
        needs_repair=not found.settled,
        lost_items=found.lost_items,
        keep=state.part_ids if found.settled else (),
    )


async def _stored(tools: Tools, *, has_mirror: bool) -> tuple[list[bytes], list[str], bool]:
    try:
        records = await tools.store.read_all(RECORD_NAME)
        return records, await tools.store.part_ids(RECORD_NAME), True
    except StoreUnavailable:
        if not has_mirror:
            raise
        return [], [], False


def _mirrored(tools: Tools, bundles: Sequence[Bundle]) -> Sifted:
    return sift([record for bundle in bundles for record in bundle.records], tools.policy)


def _bundle(copy: bytes | Bundle) -> Bundle:
    """What is not even a bundle counts as one record, and so as a damaged copy."""
    if isinstance(copy, Bundle):
        return copy
    try:
        return read_bundle(copy)
    except NotABackup:
        return Bundle((copy,))
