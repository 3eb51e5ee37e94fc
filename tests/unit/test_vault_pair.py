"""Two places for every save: what one of them loses, refuses or puts back is in the other."""

from __future__ import annotations

import asyncio
import random

import pytest

from stillwater.ports import StoreConflict, StoreFull, StoreUnavailable
from stillwater.vault.store_memory import MemoryStore
from tests.unit.pair_kit import NAME, Two, begun, opened
from tests.unit.vault_kit import (
    PASSPHRASE,
    adding,
    entry,
    ids,
    make_vault,
    run,
)


def test_saved_means_in_both():
    two, vault = begun(entry("a"), entry("b"))
    assert two.level()
    assert run(two.shelf.copies(NAME))[0].generation == vault.generation


@pytest.mark.parametrize("which", [0, 1], ids=["shelf", "log"])
@pytest.mark.parametrize("loss", ["put back", "emptied"])
def test_what_one_place_loses_the_other_has(which, loss):
    two, vault = begun(entry("a"))
    place = two.places()[which]
    put_back = two.keep(place)
    for name in "bcd":
        run(vault.change(adding(entry(name))))
    if loss == "put back":
        put_back()
    else:
        run(MemoryStore.erase(place, NAME))
    again, report = opened(two)
    assert ids(again.content) == set("abcd")
    assert (report.damaged_copies, report.lost_items) == (0, 0)
    assert two.level()


@pytest.mark.parametrize("which", [0, 1], ids=["shelf", "log"])
def test_a_place_put_back_under_an_open_vault_is_brought_level_by_the_next_save(which):
    two, vault = begun(entry("a"))
    put_back = two.keep(two.places()[which])
    run(vault.change(adding(entry("b"))))
    put_back()
    run(vault.change(adding(entry("c"))))
    assert two.level()
    assert ids(opened(two)[0].content) == set("abc")


def test_a_refused_save_is_in_neither():
    two, vault = begun(entry("a"))
    before = two.held()
    for place in two.places():
        place.full = True
        with pytest.raises(StoreFull):
            run(vault.change(adding(entry("b"))))
        place.full = False
        assert two.held() == before
    assert ids(opened(two)[0].content) == {"a"}
    run(vault.change(adding(entry("b"))))
    assert two.level()


def test_killed_between_the_places_the_newer_state_is_whole():
    two, vault = begun(entry("a"))
    put_back = two.keep(two.shelf)
    run(vault.change(adding(entry("b"))))
    put_back()  # the log had it, the shelf had not
    again, report = opened(two)
    assert (ids(again.content), report.damaged_copies) == ({"a", "b"}, 0)
    assert two.level()


def test_without_a_second_place_it_goes_on_with_the_first():
    two = Two()
    two.log.missing = True
    vault = make_vault(two.tab())
    run(vault.create(PASSPHRASE))
    run(vault.change(adding(entry("a"))))
    assert ids(opened(two)[0].content) == {"a"}
    run(vault.erase())
    assert two.held() == (([], {}), ([], {}))


def test_a_shelf_out_of_reach_is_no_reason_to_refuse():
    two, vault = begun(entry("a"))
    two.shelf.unreadable = True
    run(vault.change(adding(entry("b"))))
    assert ids(opened(two)[0].content) == {"a", "b"}
    two.shelf.unreadable = False
    assert ids(opened(two)[0].content) == {"a", "b"}
    assert two.level()


def test_a_log_that_somebody_keeps_is_no_reason_to_refuse():
    two, vault = begun(entry("a"))
    two.log.busy = True
    run(vault.change(adding(entry("b"))))
    assert ids(opened(two)[0].content) == {"a", "b"}
    two.log.busy = False
    run(vault.change(adding(entry("c"))))
    assert two.level()
    assert ids(opened(two)[0].content) == {"a", "b", "c"}


@pytest.mark.parametrize("out", ["shelf", "log"])
def test_an_empty_place_beside_one_out_of_reach_is_no_empty_vault(out):
    two, _ = begun(entry("a"))
    if out == "shelf":
        run(two.log.store.erase(NAME))
        two.shelf.unreadable = True
    else:
        run(two.shelf.erase(NAME))
        two.log.busy = True
    fresh = make_vault(two.tab(), seed="fresh")
    for attempt in (fresh.is_stored, lambda: fresh.create(PASSPHRASE), fresh.erase):
        with pytest.raises(StoreUnavailable):
            run(attempt())
    two.shelf.unreadable = two.log.busy = False
    assert ids(opened(two)[0].content) == {"a"}
    assert two.level()


@pytest.mark.parametrize("out", ["shelf", "log"])
def test_erasing_and_a_new_key_need_both(out):
    two, vault = begun(entry("a"))
    before = two.held()
    two.shelf.unreadable, two.log.busy = out == "shelf", out == "log"

    async def sole():
        store = two.tab()
        held = vault.generation
        await store.commit(NAME, b"new", held + 1, held, sole=True)

    with pytest.raises(StoreUnavailable):
        run(sole())
    two.shelf.unreadable = two.log.busy = False
    assert two.held() == before
    run(sole())
    assert [copies for copies, _ in two.held()] == [[(vault.generation + 1, b"new")]] * 2
    run(two.tab().erase(NAME))
    assert two.held() == (([], {}), ([], {}))


def test_two_places_written_each_without_the_other_are_joined():
    two, vault = begun(entry("a"))
    put_back = two.keep(two.shelf)
    run(vault.change(adding(entry("in the log"))))
    put_back()
    two.log.busy = True
    other, _ = opened(two, "other")
    run(other.change(adding(entry("on the shelf"))))
    two.log.busy = False
    one, another = two.held()
    assert one[0][0].generation == another[0][0].generation
    again, report = opened(two, "third")
    assert ids(again.content) == {"a", "in the log", "on the shelf"}
    assert (report.damaged_copies, report.lost_items) == (0, 0)
    assert two.level()
    assert ids(opened(two, "fourth")[0].content) == {"a", "in the log", "on the shelf"}


def test_a_damaged_record_on_the_shelf_is_healed_from_the_log():
    two, _ = begun(entry("a"), entry("b"))
    (copies, parts), _ = two.held()
    spoiled = copies[0]._replace(record=copies[0].record[:-1] + b"x")
    run(two.shelf.replace(NAME, [spoiled, copies[1]], parts))
    again, report = opened(two)
    assert ids(again.content) == {"a", "b"}
    assert report.damaged_copies == 0  # nothing is missing
    assert two.level()
    third, report = opened(two, "third")  # from what is healed
    assert (ids(third.content), report.damaged_copies) == ({"a", "b"}, 0)


def test_the_first_save_after_an_update_fills_the_second_place():
    two = Two()
    old = make_vault(two.shelf)
    run(old.create(PASSPHRASE))
    run(old.change(adding(entry("before"))))
    again, _ = opened(two)
    assert two.level()
    run(again.change(adding(entry("after"))))
    assert two.level()


def test_a_tab_that_is_late_hears_of_it():
    two, _ = begun(entry("a"))
    stores = [two.tab() for _ in range(8)]
    held = run(two.shelf.copies(NAME))[0].generation

    async def race():
        commits = (store.commit(NAME, b"r%d" % n, held + 1, held) for n, store in enumerate(stores))
        return await asyncio.gather(*commits, return_exceptions=True)

    outcomes = run(race())
    conflicts = [fault for fault in outcomes if isinstance(fault, StoreConflict)]
    assert outcomes.count(None) == 1
    assert [conflict.generation for conflict in conflicts] == [held + 1] * 7
    assert two.level()


def test_whatever_happens_in_any_order_nothing_acknowledged_is_lost():
    """One place at a time is put back, emptied, full or out of reach, for as long as it likes."""
    for seed in range(60):
        dice = random.Random(seed)
        two, vault = begun()
        saved = set()
        which = dice.randrange(2)
        place = two.places()[which]
        put_back = two.keep(place)
        for n in range(12):
            match dice.randrange(7):
                case 0:
                    put_back()
                case 1:
                    run(MemoryStore.erase(place, NAME))
                case 2:
                    put_back = two.keep(place)
                case 3:
                    place.full = not place.full
                case 4 if which == 0:
                    two.shelf.unreadable = not two.shelf.unreadable
                case 4:
                    two.log.busy = not two.log.busy
                case 5:
                    place.full = two.shelf.unreadable = two.log.busy = False
                    vault, _ = opened(two, f"{seed} {n}")
                case _:
                    try:
                        run(vault.change(adding(entry(f"e{n}"))))
                        saved.add(f"e{n}")
                    except (StoreFull, StoreUnavailable):
                        pass
        place.full = two.shelf.unreadable = two.log.busy = False
        again, _ = opened(two, f"{seed} last")
        assert ids(again.content) >= saved, f"seed {seed}"
        assert two.level(), f"seed {seed}"
