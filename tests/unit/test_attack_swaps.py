"""Rollback, and one thing put in place of another: what is noticed, and what cannot be.

What is not noticed is said in docs/vault-format.md, "What is hidden, and what is not".
"""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace

import pytest

from stillwater.vault import errors
from stillwater.vault import format as fmt
from stillwater.vault.backup import MAX_FILE_GENERATION
from stillwater.vault.bundle import encode_bundle
from stillwater.vault.kdf import STANDARD
from stillwater.vault.keys import seal_record
from stillwater.vault.parts import PREFIX_BYTES
from stillwater.vault.store_memory import MemoryStore
from tests.fuzz.device import Moment, device, same_items, store_at, vault_on
from tests.fuzz.genuine import MINE, THEIRS, RememberingCrypto, contents, family
from tests.fuzz.mutate import body_at
from tests.unit.record_kit import with_header
from tests.unit.vault_kit import CountingCrypto, RepeatableRandom, make_vault, setting

OURS = asyncio.run(device("ours", MINE))
FOREIGN = asyncio.run(device("foreign", THEIRS))
NOW, BEFORE, FIRST = OURS.now, OURS.moments[-2], OURS.moments[0]
MIRROR = NOW.mirror()


def opened(moment: Moment, mirror: bytes = MIRROR):
    """(vault, report) of unlocking this store with this mirror."""
    vault = vault_on(store_at(moment), RememberingCrypto(), "again")
    report = asyncio.run(vault.unlock(MINE, [mirror] if mirror else []))
    return vault, report


def with_newest(record: bytes) -> Moment:
    (newest, _), older = NOW.records
    return replace(NOW, records=((newest, record), older))


# Rollback.


def test_an_older_store_is_made_good_by_a_newer_mirror():
    vault, report = opened(BEFORE)
    assert same_items(vault.content, NOW.content)
    assert report.repaired


def test_an_older_mirror_takes_nothing_away():
    vault, report = opened(NOW, BEFORE.mirror())
    assert same_items(vault.content, NOW.content)
    assert not report.needs_repair


def test_an_older_store_with_its_older_mirror_is_not_noticed_as_the_specification_says():
    vault, report = opened(BEFORE, BEFORE.mirror())
    assert same_items(vault.content, BEFORE.content)
    assert (report.damaged_copies, report.needs_repair) == (0, False)


def test_an_older_store_without_its_mirror_is_not_noticed_either():
    vault, report = opened(BEFORE, b"")
    assert same_items(vault.content, BEFORE.content)
    assert not report.damaged_copies


def test_the_newest_record_alone_rolled_back_opens_what_is_newer():
    (newest, data), (older, before) = NOW.records
    swapped = replace(NOW, records=((newest, before), (older, data)))
    assert same_items(opened(swapped, b"")[0].content, NOW.content)


# One record's header on another's body, and single fields of the header.


def test_a_header_fits_only_its_own_body():
    ours, before, foreign = NOW.newest, BEFORE.newest, FOREIGN.now.newest
    for head, body in ((ours, before), (before, ours), (ours, foreign), (foreign, ours)):
        forged = head[: body_at(head)] + body[body_at(body) :]
        vault, report = opened(with_newest(forged))
        assert same_items(vault.content, NOW.content)
        assert report.repaired
        with pytest.raises((errors.Damaged, errors.WrongPassphrase)):
            opened(replace(NOW, records=((5, forged),)), b"")


EDITS = {
    "generation": setting("generation", 2**40),
    "generation less": setting("generation", 1),
    "previous": setting("previous", "00" * 32),
    "nonce": setting("nonce", "11" * 12),
    "commitment": setting("commitment", "22" * 32),
    "vault": setting("vault", "33" * 16),
    "slot id": setting("slots.0.id", "44" * 8),
    "slot nonce": setting("slots.0.nonce", "55" * 12),
    "slot salt": setting("slots.0.params.salt", "66" * 16),
    "slot cost": setting("slots.0.params.passes", 2),
    "slot kind": setting("slots.0.kind", "later-kind"),
    "no slot is ours": lambda f: f["slots"][0].update(wrapped="77" * 48),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edited_header_is_refused_and_the_copy_beside_it_opens(name):
    edited = with_header(NOW.newest, EDITS[name])
    vault, report = opened(with_newest(edited))
    assert same_items(vault.content, NOW.content)
    assert report.damaged_copies
    alone = vault_on(store_at(replace(NOW, records=((5, edited),))), RememberingCrypto(), "alone")
    with pytest.raises(errors.VaultError) as fault:
        asyncio.run(alone.unlock(MINE))
    assert fault.value.code in {"damaged", "wrong_passphrase", "too_new"}


@pytest.mark.parametrize("name", EDITS)
def test_falling_back_to_what_is_older_is_said(name):
    edited = with_header(NOW.newest, EDITS[name])
    vault, report = opened(with_newest(edited), b"")
    assert same_items(vault.content, BEFORE.content)
    assert report.damaged_copies


# Slots.


def slots_of(record: bytes) -> list:
    return json.loads(record[12 : body_at(record)])["slots"]


def test_the_slot_of_another_vault_opens_nothing():
    moved = with_header(NOW.newest, setting("slots", slots_of(FOREIGN.now.newest)))
    for passphrase in (MINE, THEIRS):
        store = store_at(replace(NOW, records=((5, moved),)))
        vault = vault_on(store, RememberingCrypto(), "again")
        with pytest.raises(errors.WrongPassphrase):
            asyncio.run(vault.unlock(passphrase))
        assert store._copies == store_at(replace(NOW, records=((5, moved),)))._copies


# Parts.


def part_cases():
    mine, theirs = dict(NOW.parts), dict(FOREIGN.now.parts)
    older = {key: value for moment in OURS.moments for key, value in moment.parts.items()}
    gone = [key for key in older if key not in mine]
    for part_id in mine:
        yield "of another vault", part_id, next(iter(theirs.values()))
        yield "of an older generation", part_id, older[gone[0]]
        yield "under this id", part_id, mine[part_id][:PREFIX_BYTES] + older[gone[0]][PREFIX_BYTES:]
        yield "of a neighbour", part_id, next(v for k, v in mine.items() if k != part_id)
        yield "gone", part_id, b""


@pytest.mark.parametrize(("what", "part_id", "data"), list(part_cases()),
                         ids=lambda value: value[:8] if isinstance(value, str) else "")  # fmt: skip
def test_a_part_in_place_of_another_is_never_opened(what, part_id, data):
    parts = {**NOW.parts, part_id: data} if data else dict(NOW.parts)
    if not data:
        del parts[part_id]
    vault, _ = opened(replace(NOW, parts=parts))
    assert same_items(vault.content, NOW.content)
    alone, report = opened(replace(NOW, parts=parts), b"")
    ours = {json.dumps(item) for moment in OURS.moments for item in moment.content["entries"]}
    assert {json.dumps(item) for item in alone.content["entries"]} <= ours
    whole = same_items(alone.content, NOW.content)
    assert whole or report.damaged_copies


def test_a_bundle_of_our_record_and_foreign_parts_takes_nothing_foreign_in():
    forged = encode_bundle([NOW.newest], dict(FOREIGN.now.parts))
    vault = vault_on(MemoryStore(), RememberingCrypto(), "new")
    commit = asyncio.run(vault.restore(forged, MINE))
    assert commit.damaged
    assert commit.lost_items >= len(NOW.content["entries"])
    assert vault.content["entries"] == []


# Costs.

BOMBS = {
    "downgrade": {"memory_kib": 8, "passes": 1, "lanes": 1},
    "one pass": {"passes": 1},
    "memory bomb": {"memory_kib": 2**30},
    "time bomb": {"passes": 2**31 - 1},
    "both within their bounds, not together": {"memory_kib": 262_144, "passes": 16},
    "lanes": {"lanes": 2**20},
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_hostile_cost_is_refused_before_any_derivation(name):
    theirs = asyncio.run(family("bomb", THEIRS))
    standard = {"memory_kib": 19_456, "passes": 2, "lanes": 1, **BOMBS[name]}

    def edit(fields):
        fields["slots"][0]["params"].update(standard)

    crypto = CountingCrypto()
    file = with_header(theirs.records[-1], edit)
    for data in (file, encode_bundle([file, file], dict(FOREIGN.now.parts))):
        vault = make_vault(MemoryStore(), crypto=crypto, policy=STANDARD)
        started = time.thread_time()
        with pytest.raises(errors.CostRefused):
            asyncio.run(vault.restore(data, THEIRS))
        print(f"{name}: refused in {(time.thread_time() - started) * 1000:.2f} ms of processor")
        with pytest.raises(errors.CostRefused):
            asyncio.run(vault.unlock(THEIRS, [data]))
    assert crypto.derivations == 0


# Generations.


@pytest.mark.parametrize("generation", [MAX_FILE_GENERATION, MAX_FILE_GENERATION + 1,
                                        fmt.MAX_GENERATION - 1, fmt.MAX_GENERATION])  # fmt: skip
def test_a_file_cannot_bring_the_generations_to_their_end(generation):
    """Otherwise the vault that it became would refuse its own next records."""
    theirs = asyncio.run(family("end", THEIRS))
    crypto = RememberingCrypto()
    file = asyncio.run(
        seal_record(
            crypto, RepeatableRandom("end"), theirs.keys, theirs.slots, generation, b"",
            contents()[-1],
        )
    )  # fmt: skip
    store = MemoryStore()
    vault = vault_on(store, crypto, "new")
    if generation > MAX_FILE_GENERATION:
        with pytest.raises(errors.Damaged):
            asyncio.run(vault.restore(file, THEIRS))
        assert store._copies == {}
        return
    asyncio.run(vault.restore(file, THEIRS))
    asyncio.run(vault.change(lambda content: {**content, "next": 1}))
    again = vault_on(store, crypto, "again")
    asyncio.run(again.unlock(THEIRS))
    assert again.content["next"] == 1


def test_the_moments_differ_so_that_these_tests_say_something():
    records = {moment.newest for moment in OURS.moments}
    assert len(records) == len(OURS.moments)
    assert not same_items(NOW.content, BEFORE.content)
    assert not same_items(FIRST.content, BEFORE.content)
    assert len(NOW.parts) >= 4
