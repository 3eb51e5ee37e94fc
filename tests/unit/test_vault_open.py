"""The open vault: commits, conflicts, damaged copies, lock, backup, restore, erase."""

import asyncio
import json

import pytest

from stillwater.domain.passphrase import PassphraseRefused
from stillwater.ports import DecryptionRefused, StoreConflict, StoreFull, StoreUnavailable
from stillwater.vault import errors
from stillwater.vault import format as fmt
from stillwater.vault.kdf import STANDARD, calibrate
from stillwater.vault.keys import derive_keys
from stillwater.vault.slots import make_passphrase_slot, open_passphrase_slot
from stillwater.vault.state import OpenState, sealed_next
from stillwater.vault.store_memory import MemoryStore
from stillwater.vault.vault import Vault
from tests.unit.vault_kit import (
    CHEAP,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    RepeatableRandom,
    UntouchableStore,
    adding,
    entry,
    flipped,
    ids,
    make_vault,
    run,
    set_copies,
)
from tests.unit.vault_kit import TEST_ONLY_WEAK_POLICY as POLICY
from workshop.adapters.crypto_cpython import CPythonCrypto

CRYPTO = CPythonCrypto()


def stored(*entries, store=None):
    """(store, open vault) with these entries, one commit each."""
    store = MemoryStore() if store is None else store
    vault = make_vault(store)

    async def fill():
        await vault.create(PASSPHRASE)
        for one in entries:
            await vault.change(adding(one))

    run(fill())
    return store, vault


def copies_of(store):
    return run(store.read_all("vault"))


def generation_of(record):
    return fmt.parse_record(record, POLICY).header.generation


def unlocked(store, *mirror, passphrase=PASSPHRASE, seed="again"):
    vault = make_vault(store, seed=seed)
    return vault, run(vault.unlock(passphrase, mirror))


def test_what_was_saved_is_there_after_unlocking():
    store, vault = stored(entry("a"), entry("b", "سلام"))
    again, report = unlocked(store)
    assert again.content == vault.content
    assert ids(again.content) == {"a", "b"}
    assert (report.damaged_copies, report.needs_repair) == (0, False)
    assert report.record == copies_of(store)[0]


def test_a_commit_returns_the_bytes_that_are_stored():
    store, vault = stored()
    commit = run(vault.change(adding(entry("a"))))
    assert copies_of(store)[0] == commit.record
    assert generation_of(commit.record) == commit.generation == vault.generation


def test_each_record_names_the_one_before():
    store, _ = stored(entry("a"), entry("b"))
    newest, previous = copies_of(store)
    digest = run(CRYPTO.sha256(previous))
    assert fmt.parse_record(newest, POLICY).header.previous == digest
    assert generation_of(newest) == generation_of(previous) + 1


def test_no_nonce_is_used_twice():
    _, vault = stored()
    nonces = set()
    for n in range(30):
        record = run(vault.change(adding(entry(f"e{n}")))).record
        nonces.add(fmt.parse_record(record, POLICY).header.nonce)
    assert len(nonces) == 30


def test_a_wrong_passphrase_is_said_to_be_wrong_and_opens_nothing():
    store, _ = stored(entry("a"))
    vault = make_vault(store)
    with pytest.raises(errors.WrongPassphrase):
        run(vault.unlock(OTHER_PASSPHRASE))
    assert not vault.is_open


def test_composed_and_decomposed_letters_are_one_passphrase():
    vault = make_vault(store := MemoryStore())
    run(vault.create("caf\u00e9 \uff11 au lait, merci"))
    again, _ = unlocked(store, passphrase="cafe\u0301 1 au lait, merci")
    assert again.is_open


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [
        ("", "passphrase_short"),
        ("fourteen chars", "passphrase_short"),
        ("e\u0301" * 14, "passphrase_short"),
        ("x" * 1025, "passphrase_long"),
        ("\ufdfa" * 100, "passphrase_long"),
        ("a lone half \ud83d here", "passphrase_text"),
    ],
)
def test_passphrases_that_may_not_be_chosen(passphrase, code):
    store = UntouchableStore()
    with pytest.raises(PassphraseRefused) as fault:
        run(make_vault(store).create(passphrase))
    assert fault.value.code == code


def test_fifteen_code_points_are_enough_in_any_script():
    run(make_vault().create("أربعة عشر حرفا ق"[:15]))
    run(make_vault().create("🐚" * 15))


def test_creating_never_replaces_what_is_there():
    store, _ = stored(entry("a"))
    before = copies_of(store)
    with pytest.raises(errors.AlreadyStored):
        run(make_vault(store, seed="second").create(PASSPHRASE))
    assert copies_of(store) == before


def test_nothing_stored_is_told_apart():
    vault = make_vault()
    assert run(vault.is_stored()) is False
    with pytest.raises(errors.NothingStored):
        run(vault.unlock(PASSPHRASE))
    with pytest.raises(errors.NothingStored):
        run(vault.unlock(PASSPHRASE, [b""]))


def test_locking_drops_keys_and_content():
    _, vault = stored(entry("a", "canary"))
    vault.lock()
    assert not vault.is_open
    held = [getattr(vault, name) for name in vars(vault)]
    assert not [value for value in held if isinstance(value, OpenState)]
    assert "canary" not in repr(vars(vault))
    for use in (lambda: vault.content, lambda: vault.generation):
        with pytest.raises(errors.Locked):
            use()
    for awaitable in (vault.change(lambda c: c), vault.export_backup()):
        with pytest.raises(errors.Locked):
            run(awaitable)


def test_an_open_vault_does_not_print_its_secrets():
    _, vault = stored(entry("a", "canary"))
    state = vault._state
    assert "canary" not in repr(state)
    assert state.keys.vault_key.hex() not in repr(state) + repr(state.keys)
    assert repr(state.keys.vault_key) not in repr(state) + repr(state.keys)


def test_a_change_under_way_when_locked_is_stored_but_opens_nothing():
    class SlowStore(MemoryStore):
        async def commit(self, *arguments):
            vault.lock()
            await super().commit(*arguments)

    store, vault = stored()
    slow = SlowStore()
    slow._copies = store._copies
    vault._store = slow
    run(vault.change(adding(entry("a"))))
    assert not vault.is_open
    assert ids(unlocked(slow)[0].content) == {"a"}


def test_an_operation_cannot_reach_what_is_held_by_changing_its_argument():
    _, vault = stored(entry("a"))

    def spoil_and_fail(content):
        content["entries"].clear()
        raise KeyError("stop")

    with pytest.raises(KeyError):
        run(vault.change(spoil_and_fail))
    vault.content["entries"].clear()
    assert ids(vault.content) == {"a"}


def test_content_that_json_cannot_hold_is_refused_and_nothing_changes():
    store, vault = stored(entry("a"))
    before = copies_of(store)
    for wrong in (set(), float("nan"), object()):
        with pytest.raises(errors.ContentInvalid):
            run(vault.change(lambda c, wrong=wrong: {**c, "settings": {"x": wrong}}))
    with pytest.raises(errors.ContentInvalid):
        run(vault.change(lambda _content: ["a list"]))
    assert copies_of(store) == before
    assert ids(vault.content) == {"a"}


def test_two_tabs_lose_nothing():
    store, one = stored()
    two, _ = unlocked(store, seed="tab two")

    async def write(vault, name):
        for n in range(40):
            await vault.change(adding(entry(f"{name}{n}")))
            await asyncio.sleep(0)

    async def both():
        await asyncio.gather(write(one, "a"), write(two, "b"))

    run(both())
    assert len(ids(unlocked(store)[0].content)) == 80


def test_changes_at_once_in_one_tab_lose_nothing():
    store, vault = stored()

    async def burst():
        await asyncio.gather(*(vault.change(adding(entry(f"e{n}"))) for n in range(20)))

    run(burst())
    assert len(ids(vault.content)) == len(ids(unlocked(store)[0].content)) == 20


def test_a_deletion_in_one_tab_survives_a_change_in_the_other():
    store, one = stored(entry("a"), entry("b"))
    two, _ = unlocked(store, seed="two")
    run(one.change(lambda c: {**c, "entries": [e for e in c["entries"] if e["id"] != "a"]}))
    run(two.change(adding(entry("c"))))
    assert ids(two.content) == {"b", "c"}


def test_a_tab_that_always_loses_says_so_and_writes_nothing():
    class AlwaysConflicting(MemoryStore):
        async def commit(self, name, record, generation, expected):
            raise StoreConflict(self._copies[name][0][0])

    store, vault = stored(entry("a"))
    stubborn = AlwaysConflicting()
    stubborn._copies = store._copies
    vault._store = stubborn
    with pytest.raises(errors.Busy):
        run(vault.change(adding(entry("b"))))
    assert ids(vault.content) == {"a"}


def test_a_vault_erased_in_another_tab_is_not_brought_back():
    store, one = stored(entry("a"))
    two, _ = unlocked(store, seed="two")
    run(two.erase())
    with pytest.raises(errors.Gone):
        run(one.change(adding(entry("b"))))
    assert copies_of(store) == []


def test_a_vault_made_anew_in_another_tab_is_not_overwritten():
    store, one = stored(entry("a"))
    two = make_vault(store, seed="another vault")
    run(two.erase())
    run(two.create(OTHER_PASSPHRASE))
    for n in range(3):  # past the generation that the first tab expects, had it begun at one
        run(two.change(adding(entry(f"new{n}"))))
    with pytest.raises(errors.Replaced):
        run(one.change(adding(entry("b"))))
    assert ids(unlocked(store, passphrase=OTHER_PASSPHRASE)[0].content) == {"new0", "new1", "new2"}


@pytest.mark.parametrize("place", [0, 7, 9, 40, 200, -5000, -4000, -1])
@pytest.mark.parametrize("with_mirror", [True, False])
def test_a_damaged_newest_copy_falls_back_and_is_repaired(place, with_mirror):
    store, _ = stored(entry("a"), entry("b"))
    newest, previous = copies_of(store)
    mirror = newest
    held = generation_of(newest)
    damaged = flipped(newest, 8 * (place % len(newest)))
    set_copies(store, [(held, damaged), (held - 1, previous)])
    again, report = unlocked(store, *([mirror] if with_mirror else []))
    assert ids(again.content) == ({"a", "b"} if with_mirror else {"a"})
    assert (report.damaged_copies, report.needs_repair, report.repaired) == (1, True, True)
    assert report.generation > held
    assert report.record == copies_of(store)[0]
    assert unlocked(store)[1].needs_repair is False


def test_a_damaged_mirror_is_reported_and_the_store_left_alone():
    store, _ = stored(entry("a"))
    newest = copies_of(store)[0]
    _, report = unlocked(store, flipped(newest, 0))
    assert (report.damaged_copies, report.needs_repair) == (1, False)
    assert report.record == newest
    assert copies_of(store)[0] == newest


def test_every_copy_damaged_is_said_plainly():
    store, _ = stored(entry("a"))
    newest, previous = copies_of(store)
    set_copies(store, [(9, newest[:-1]), (8, previous[:-1])])
    with pytest.raises(errors.Damaged):
        run(make_vault(store).unlock(PASSPHRASE))
    set_copies(store, [(9, flipped(newest, 8 * len(newest) - 1))])
    with pytest.raises(errors.Damaged):
        run(make_vault(store).unlock(PASSPHRASE))


def test_unreadable_copies_without_a_header_do_not_stop_the_mirror():
    store, _ = stored(entry("a"))
    newest = copies_of(store)[0]
    held = generation_of(newest)
    set_copies(store, [(held + 5, b"rubbish"), (held + 4, b"")])
    again, report = unlocked(store, newest)
    assert ids(again.content) == {"a"}
    assert report.repaired
    assert report.generation > held + 5


def test_the_mirror_fills_an_empty_store():
    store, _ = stored(entry("a"))
    mirror = copies_of(store)[0]
    empty = MemoryStore()
    _, report = unlocked(empty, mirror)
    assert (report.needs_repair, report.repaired, report.damaged_copies) == (True, True, 0)
    assert ids(unlocked(empty)[0].content) == {"a"}


def test_a_newer_mirror_wins_over_an_older_store():
    store, _ = stored(entry("a"), entry("b"))
    newest, previous = copies_of(store)
    old = MemoryStore()
    set_copies(old, [(generation_of(previous), previous)])
    again, _ = unlocked(old, newest)
    assert ids(again.content) == {"a", "b"}


def foreign_record_newer_than(record, passphrase):
    """A record of another vault whose random first generation is above that of ``record``."""
    for n in range(100):
        vault = make_vault(MemoryStore(), seed=f"foreign {n}")
        commit = run(vault.create(passphrase, {"entries": [entry("foreign")]}))
        if commit.generation > generation_of(record) + 100:
            return commit.record
    raise AssertionError("no seed gave one")


def test_an_older_or_foreign_mirror_is_ignored():
    store, _ = stored(entry("a"), entry("b"))
    newest, previous = copies_of(store)
    foreign = foreign_record_newer_than(newest, PASSPHRASE)
    again, report = unlocked(store, previous, foreign)
    assert ids(again.content) == {"a", "b"}
    assert not report.needs_repair
    assert copies_of(store) == [newest, previous]


def test_a_mirror_of_another_vault_never_opens_in_place_of_the_stored_one():
    store, _ = stored(entry("a"))
    before = copies_of(store)
    foreign = foreign_record_newer_than(before[0], OTHER_PASSPHRASE)
    with pytest.raises(errors.WrongPassphrase):
        unlocked(store, foreign, passphrase=OTHER_PASSPHRASE)
    assert copies_of(store) == before


def test_two_records_of_one_generation_are_brought_together():
    store, one = stored(entry("a"))
    twin_store = MemoryStore()
    twin_store._copies = {name: list(copies) for name, copies in store._copies.items()}
    twin, _ = unlocked(twin_store, seed="twin")
    run(one.change(adding(entry("left"))))
    run(twin.change(adding(entry("right"))))
    again, report = unlocked(store, copies_of(twin_store)[0])
    assert ids(again.content) == {"a", "left", "right"}
    assert report.repaired
    assert ids(unlocked(store)[0].content) == {"a", "left", "right"}


def test_a_fork_that_cannot_be_stored_is_whole_in_the_backup():
    store, one = stored(entry("a"))
    twin_store = MemoryStore()
    twin_store._copies = {name: list(copies) for name, copies in store._copies.items()}
    twin, _ = unlocked(twin_store, seed="twin")
    run(one.change(adding(entry("left"))))
    run(twin.change(adding(entry("right"))))
    store.capacity_bytes = 10
    again, report = unlocked(store, copies_of(twin_store)[0])
    assert (report.needs_repair, report.repaired, report.record) == (True, False, None)
    restored = make_vault(MemoryStore(), seed="elsewhere")
    run(restored.restore(run(again.export_backup()).data, PASSPHRASE))
    assert ids(restored.content) == {"a", "left", "right"}


def test_a_fork_that_could_not_be_stored_is_not_lost_when_another_tab_goes_on():
    store, one = stored(entry("a"))
    twin_store = MemoryStore()
    twin_store._copies = {name: list(copies) for name, copies in store._copies.items()}
    twin, _ = unlocked(twin_store, seed="twin")
    run(one.change(adding(entry("left"))))
    run(twin.change(adding(entry("right"))))
    store.capacity_bytes = 10
    again, _ = unlocked(store, copies_of(twin_store)[0])
    store.capacity_bytes = None
    run(one.change(adding(entry("meanwhile"))))
    run(again.change(adding(entry("after"))))
    everything = {"a", "left", "right", "meanwhile", "after"}
    assert ids(unlocked(store, seed="last")[0].content) == everything


def test_a_newer_release_is_never_fallen_back_from():
    store, _ = stored(entry("a"), entry("b"))
    newest, previous = copies_of(store)
    length = int.from_bytes(newest[8:12], "big")
    body = newest[12 : 12 + length].replace(b'"version":1', b'"version":2')
    newer = newest[:7] + b"\2" + newest[8:12] + body + newest[12 + length :]
    set_copies(store, [(99, newer), (98, previous)])
    before = copies_of(store)
    with pytest.raises(errors.TooNew):
        run(make_vault(store).unlock(PASSPHRASE))
    with pytest.raises(errors.TooNew):
        run(make_vault(MemoryStore()).restore(newer, PASSPHRASE))
    assert copies_of(store) == before


def rewrapped(store, vault, passphrase):
    """Commit the next generation with a new passphrase slot, as a change of passphrase will."""

    async def make():
        state, random = vault._state, RepeatableRandom("new slot")
        slot = await make_passphrase_slot(
            CRYPTO, random, state.keys.vault_key, state.keys.vault_id, passphrase.encode(), CHEAP
        )
        after = OpenState(
            state.plain, state.generation, state.stored, state.keys, (slot,), state.record
        )
        after = await sealed_next(CRYPTO, random, after, state.plain)
        await store.commit("vault", after.record, after.generation, state.stored)

    run(make())


def test_an_old_passphrase_does_not_open_the_copy_from_before_it_changed():
    store, vault = stored(entry("a"))
    rewrapped(store, vault, OTHER_PASSPHRASE)
    before = copies_of(store)
    with pytest.raises(errors.WrongPassphrase):
        unlocked(store)
    assert copies_of(store) == before
    assert unlocked(store, passphrase=OTHER_PASSPHRASE)[0].is_open


def test_a_tab_goes_on_when_another_changed_the_passphrase():
    store, vault = stored(entry("a"))
    rewrapped(store, vault, OTHER_PASSPHRASE)
    run(vault.change(adding(entry("b"))))
    assert ids(unlocked(store, passphrase=OTHER_PASSPHRASE)[0].content) == {"a", "b"}
    with pytest.raises(errors.WrongPassphrase):
        unlocked(store)


def test_a_full_store_keeps_the_old_value_and_the_old_content():
    store, vault = stored(entry("a"))
    before = copies_of(store)
    store.capacity_bytes = len(before[0])
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

        async def commit(self, *_arguments):
            raise StoreUnavailable

    store, _ = stored(entry("a"))
    again, report = unlocked(Unavailable(), copies_of(store)[0])
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


def test_a_backup_is_the_sealed_record_under_a_neutral_name():
    store, vault = stored(entry("a", "canary"))
    backup = run(vault.export_backup())
    assert backup.filename == "backup-2026-03-04.bin"
    assert backup.data == copies_of(store)[0]
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
        wrong = OTHER_PASSPHRASE.encode()
        run(open_passphrase_slot(CRYPTO, slot, record.header.vault_id, wrong, STANDARD))
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
