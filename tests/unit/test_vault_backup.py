"""Backups, restoring, memory only, erasing, and what a device can afford."""

import json

import pytest

from stillwater.ports import DecryptionRefused, StoreFull, StoreUnavailable
from stillwater.vault import errors
from stillwater.vault import format as fmt
from stillwater.vault.kdf import STANDARD, calibrate
from stillwater.vault.keys import derive_keys
from stillwater.vault.secret import Passphrase
from stillwater.vault.slots import open_slot
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.vault import Vault
from tests.unit.vault_kit import (
    CRYPTO,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    RepeatableRandom,
    UntouchableStore,
    adding,
    copies_of,
    entry,
    flipped,
    generation_of,
    ids,
    make_vault,
    mirror_of,
    parts_of,
    run,
    stored,
    unlocked,
)
from workshop.adapters.crypto_cpython import CPythonCrypto


def test_a_full_store_keeps_the_old_value_and_the_old_content():
    store, vault = stored(entry("a"))
    before = copies_of(store)
    store.capacity_bytes = sum(map(len, (*before, *parts_of(store).values()))) + 8 * 1024
    with pytest.raises(StoreFull):
        run(vault.change(adding(entry("b", "x" * 10_000))))
    assert copies_of(store) == before
    assert ids(vault.content) == {"a"}
    run(vault.change(adding(entry("small"))))
    assert ids(vault.content) == {"a", "small"}


def test_without_a_database_the_mirror_still_opens_but_nothing_is_saved():
    class Unavailable(MemoryStore):
        async def read_all(self, name):
            raise StoreUnavailable

        async def commit(self, *_arguments, **_parts):
            raise StoreUnavailable

    store, _ = stored(entry("a"))
    again, report = unlocked(Unavailable(), mirror_of(store))
    assert ids(again.content) == {"a"}
    assert (report.needs_repair, report.repaired) == (True, False)
    with pytest.raises(StoreUnavailable):
        run(again.change(adding(entry("b"))))
    with pytest.raises(StoreUnavailable):
        run(make_vault(Unavailable()).unlock(PASSPHRASE))


def test_too_large_a_content_is_refused_before_it_is_stored():
    store, vault = stored()
    before = copies_of(store)
    with pytest.raises(errors.ContentTooLarge):
        run(vault.change(lambda c: {**c, "x": "y" * fmt.MAX_RECORD_BYTES}))
    assert copies_of(store) == before


def test_a_small_backup_is_one_sealed_record_under_a_neutral_name():
    _, vault = stored(entry("a", "canary"))
    backup = run(vault.export_backup())
    assert backup.filename == "backup-2026-03-04.bin"
    assert generation_of(backup.data) > vault.generation
    assert b"canary" not in backup.data


def test_restoring_on_an_empty_device_opens_the_same_content():
    _, vault = stored(entry("a"), entry("b"))
    backup = run(vault.export_backup()).data
    store = MemoryStore()
    fresh = make_vault(store, seed="fresh")
    commit = run(fresh.restore(backup, PASSPHRASE))
    assert fresh.content == vault.content
    assert commit.record == copies_of(store)[0]
    assert commit.generation > generation_of(backup) + 2**16
    assert unlocked(store)[0].content == vault.content


def test_restoring_into_an_open_vault_loses_nothing_and_revives_nothing():
    _, other = stored(entry("same", "old"), entry("only there"), entry("gone", "old"))
    backup = run(other.export_backup()).data
    store, vault = stored(entry("only here"), entry("same", "new", "2026-05-01T00:00:00+00:00"))
    tombstone = {"id": "gone", "updated_at": "2026-06-01T00:00:00+00:00", "deleted": True}
    run(vault.change(adding(tombstone)))
    run(vault.restore(backup, PASSPHRASE))
    by_id = {item["id"]: item for item in unlocked(store)[0].content["entries"]}
    assert set(by_id) == {"only here", "same", "only there", "gone"}
    assert by_id["same"]["text"] == "new"
    assert by_id["gone"] == tombstone


def test_a_backup_that_does_not_open_changes_nothing():
    store, vault = stored(entry("a"))
    _, other = stored(entry("b"))
    backup = run(other.export_backup()).data
    before = copies_of(store)
    for data, passphrase, error in (
        (backup, OTHER_PASSPHRASE, errors.WrongPassphrase),
        (backup[:-1], PASSPHRASE, errors.Damaged),
        (flipped(backup, 8 * len(backup) - 1), PASSPHRASE, errors.Damaged),
        (b"%PDF-1.7", PASSPHRASE, errors.NotABackup),
        (b"", PASSPHRASE, errors.NotABackup),
    ):
        with pytest.raises(error):
            run(vault.restore(data, passphrase))
    assert copies_of(store) == before
    assert ids(vault.content) == {"a"}


def test_restoring_onto_a_locked_vault_asks_to_unlock_first():
    store, vault = stored(entry("a"))
    _, other = stored(entry("b"))
    backup = run(other.export_backup()).data
    vault.lock()
    before = copies_of(store)
    with pytest.raises(errors.Locked):
        run(vault.restore(backup, PASSPHRASE))
    assert copies_of(store) == before


def test_a_tab_left_open_over_an_erased_and_restored_vault_loses_nothing():
    store, one = stored(entry("a"))
    backup = run(one.export_backup()).data
    two = make_vault(store, seed="two")
    run(two.erase())
    run(two.restore(backup, PASSPHRASE))
    run(two.change(adding(entry("b"))))
    run(one.change(adding(entry("c"))))
    assert ids(unlocked(store)[0].content) == {"a", "b", "c"}


def test_in_memory_only_never_touches_the_store():
    vault = make_vault(UntouchableStore())
    vault.begin_in_memory()
    commit = run(vault.change(adding(entry("a"))))
    assert (vault.in_memory_only, commit.record) == (True, None)
    with pytest.raises(errors.PassphraseNeeded):
        run(vault.export_backup())
    backup = run(vault.export_backup(PASSPHRASE))
    vault.lock()
    assert not vault.is_open
    elsewhere = make_vault(MemoryStore(), seed="elsewhere")
    run(elsewhere.restore(backup.data, PASSPHRASE))
    assert ids(elsewhere.content) == {"a"}
    vault.begin_in_memory()
    run(vault.restore(backup.data, PASSPHRASE))
    assert ids(vault.content) == {"a"}


def test_what_was_in_memory_can_be_kept():
    vault = make_vault(store := MemoryStore())
    vault.begin_in_memory()
    run(vault.change(adding(entry("a"))))
    run(vault.create(PASSPHRASE, vault.content))
    assert not vault.in_memory_only
    assert ids(unlocked(store)[0].content) == {"a"}


def test_erasing_locks_and_leaves_nothing():
    store, vault = stored(entry("a"))
    run(vault.erase())
    assert not vault.is_open
    assert run(vault.is_stored()) is False
    assert copies_of(store) == []


def test_generations_do_not_tell_how_often_something_was_saved():
    first = [run(make_vault(seed=f"seed {n}").create(PASSPHRASE)).generation for n in range(8)]
    assert len(set(first)) == 8
    assert max(first) > 2**24


class TimedCrypto(CPythonCrypto):
    """Each derivation takes a given time on a clock that it moves itself."""

    def __init__(self, first_ms):
        from datetime import UTC, datetime, timedelta

        self.time = datetime(2026, 1, 1, tzinfo=UTC)
        self.step = timedelta(milliseconds=first_ms)
        self.costs = []

    def now(self):
        return self.time

    async def argon2id(self, passphrase, salt, cost, length_bytes):
        self.time += self.step
        self.costs.append(cost)
        return bytes(length_bytes)


@pytest.mark.parametrize(("first_ms", "rung"), [(66, 2), (200, 1), (878, 0), (5000, 0)])
def test_the_cost_follows_the_device_and_only_the_cheapest_is_tried(first_ms, rung):
    device = TimedCrypto(first_ms)
    assert run(calibrate(device, device, STANDARD)) == STANDARD.ladder[rung]
    assert device.costs == [STANDARD.floor]


def test_a_device_without_the_memory_for_the_chosen_rung_uses_the_first():
    class Cramped(TimedCrypto):
        async def argon2id(self, passphrase, salt, cost, length_bytes):
            if cost != STANDARD.floor:
                raise MemoryError
            return await super().argon2id(passphrase, salt, cost, length_bytes)

    device, store = Cramped(1), MemoryStore()
    run(Vault(device, store, RepeatableRandom(), device, STANDARD).create(PASSPHRASE))
    record = fmt.parse_record(copies_of(store)[0], STANDARD)
    assert record.header.slots[0].params["memory_kib"] == STANDARD.floor.memory_kib


def test_the_standard_policy_works_end_to_end():
    store = MemoryStore()
    vault = make_vault(store, policy=STANDARD)
    run(vault.create(PASSPHRASE, {"entries": [entry("a")]}, cost=STANDARD.floor))
    record = fmt.parse_record(copies_of(store)[0], STANDARD)
    slot = record.header.slots[0]
    assert slot.params["memory_kib"] == 19 * 1024
    with pytest.raises(DecryptionRefused):
        wrong = Passphrase(OTHER_PASSPHRASE.encode())
        run(open_slot(CRYPTO, slot, record.header.vault_id, wrong, STANDARD))
    again = make_vault(store, policy=STANDARD)
    run(again.unlock(PASSPHRASE))
    assert ids(again.content) == {"a"}


def test_sub_keys_differ_by_use_and_by_vault():
    one, two = (run(derive_keys(CRYPTO, bytes(32), bytes([n]) * 16)) for n in (1, 2))
    assert len({one.content_key, one.commitment, two.content_key, two.commitment}) == 4


def test_errors_carry_codes_and_nothing_else():
    tree = errors.VaultError.__subclasses__()
    assert len({error.code for error in tree}) == len(tree)
    assert [str(error()) for error in tree] == [error.code for error in tree]
    assert json.dumps([error.code for error in tree])
