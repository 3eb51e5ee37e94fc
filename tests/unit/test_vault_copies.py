"""Damaged, older, newer and forked copies: which one opens, and what is repaired."""

import pytest

from stillwater.vault import errors
from stillwater.vault.slots import make_passphrase_slot
from stillwater.vault.store_memory import MemoryStore
from tests.unit.vault_kit import (
    CHEAP,
    CRYPTO,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    RepeatableRandom,
    adding,
    copies_of,
    copy_of,
    entry,
    flipped,
    generation_of,
    ids,
    make_vault,
    mirror_of,
    run,
    set_copies,
    stored,
    unlocked,
)


def parts_new_in(store):
    """Ids of the parts that the newest record lists and the one before does not."""
    newest, previous = (set(unlocked_alone(store, n)) for n in range(2))
    return newest - previous


def unlocked_alone(store, place):
    """The parts listed by one copy."""
    alone = copy_of(store)
    record = copies_of(store)[place]
    set_copies(alone, [(generation_of(record), record)])
    return unlocked(alone)[0].part_ids


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
    empty = MemoryStore()
    _, report = unlocked(empty, mirror_of(store))
    assert (report.needs_repair, report.repaired, report.damaged_copies) == (True, True, 0)
    assert ids(unlocked(empty)[0].content) == {"a"}


def test_a_newer_mirror_wins_over_an_older_store():
    store, _ = stored(entry("a"), entry("b"))
    _, previous = copies_of(store)
    old = copy_of(store)
    set_copies(old, [(generation_of(previous), previous)])
    for part_id in parts_new_in(store):
        del old._parts["vault"][part_id]
    again, report = unlocked(old, mirror_of(store))
    assert ids(again.content) == {"a", "b"}
    assert (report.needs_repair, report.repaired) == (True, True)
    assert ids(unlocked(old)[0].content) == {"a", "b"}


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
    twin_store = copy_of(store)
    twin, _ = unlocked(twin_store, seed="twin")
    run(one.change(adding(entry("left"))))
    run(twin.change(adding(entry("right"))))
    again, report = unlocked(store, mirror_of(twin_store))
    assert ids(again.content) == {"a", "left", "right"}
    assert report.repaired
    assert ids(unlocked(store)[0].content) == {"a", "left", "right"}


def test_a_fork_that_cannot_be_stored_is_whole_in_the_backup():
    store, one = stored(entry("a"))
    twin_store = copy_of(store)
    twin, _ = unlocked(twin_store, seed="twin")
    run(one.change(adding(entry("left"))))
    run(twin.change(adding(entry("right"))))
    store.capacity_bytes = 10
    again, report = unlocked(store, mirror_of(twin_store))
    assert (report.needs_repair, report.repaired, report.record) == (True, False, None)
    restored = make_vault(MemoryStore(), seed="elsewhere")
    run(restored.restore(run(again.export_backup()).data, PASSPHRASE))
    assert ids(restored.content) == {"a", "left", "right"}


def test_a_fork_that_could_not_be_stored_is_not_lost_when_another_tab_goes_on():
    store, one = stored(entry("a"))
    twin_store = copy_of(store)
    twin, _ = unlocked(twin_store, seed="twin")
    run(one.change(adding(entry("left"))))
    run(twin.change(adding(entry("right"))))
    store.capacity_bytes = 10
    again, _ = unlocked(store, mirror_of(twin_store))
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


def rewrapped(vault, passphrase):
    """Commit the next generation with a new passphrase slot only."""

    async def other(_slots, keys):
        random = RepeatableRandom("new slot")
        return (
            await make_passphrase_slot(
                CRYPTO, random, keys.vault_key, keys.vault_id, passphrase.encode(), CHEAP
            ),
        )

    run(vault.change_slots(other))


def test_an_old_passphrase_does_not_open_the_copy_from_before_it_changed():
    store, vault = stored(entry("a"))
    rewrapped(vault, OTHER_PASSPHRASE)
    before = copies_of(store)
    with pytest.raises(errors.WrongPassphrase):
        unlocked(store)
    assert copies_of(store) == before
    assert unlocked(store, passphrase=OTHER_PASSPHRASE)[0].is_open


def test_a_tab_goes_on_when_another_changed_the_passphrase():
    store, vault = stored(entry("a"))
    rewrapped(unlocked(store, seed="other tab")[0], OTHER_PASSPHRASE)
    run(vault.change(adding(entry("b"))))
    assert ids(unlocked(store, passphrase=OTHER_PASSPHRASE)[0].content) == {"a", "b"}
    with pytest.raises(errors.WrongPassphrase):
        unlocked(store)
