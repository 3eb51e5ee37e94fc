"""Parts that are damaged, missing or from before; and what a save leaves behind."""

import pytest

from stillwater.vault.bundle import read_bundle
from stillwater.vault.content import delete_item, put_item
from stillwater.vault.held import Held, encode_inline
from stillwater.vault.keys import seal_record
from stillwater.vault.store_memory import MemoryStore
from tests.unit.vault_kit import (
    CRYPTO,
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
    parts_of,
    run,
    set_copies,
    stored,
    unlocked,
)

SMALL = 500
LATER = "2026-05-01T00:00:00+00:00"
EVERYTHING = {f"e{n}" for n in range(9)}


def many():
    """(store, open vault) with nine entries in several parts."""
    words = [entry(f"e{n}", f"words {n} " * 12) for n in range(9)]
    store, vault = stored(*words, part_bytes=SMALL)
    assert len(vault.part_ids) >= 4
    return store, vault


def hurt(store, part_id, how):
    """Damage one part behind the vault's back."""
    data = store._parts["vault"].pop(part_id)
    if how == "flipped":
        store._parts["vault"][part_id] = flipped(data, 8 * (len(data) // 2))
    elif how == "cut":
        store._parts["vault"][part_id] = data[:-1]


def alone(store):
    """The same store with the newest record only, so that no older copy helps out."""
    single = copy_of(store)
    newest = copies_of(store)[0]
    set_copies(single, [(generation_of(newest), newest)])
    return single


def test_a_save_leaves_the_parts_that_it_did_not_change():
    store, vault = many()
    before = parts_of(store)
    changed = entry("e0", "new words", LATER)
    commit = run(vault.change(lambda content: put_item(content, changed)))
    after = parts_of(store)
    assert len(commit.parts) == 1 and set(commit.parts) == set(after) - set(before)
    assert all(after[part_id] == before[part_id] for part_id in set(after) & set(before))
    assert set(commit.keep) == set(vault.part_ids)
    assert ids(unlocked(store)[0].content) == EVERYTHING


def test_what_a_save_writes_does_not_grow_with_the_vault():
    written = []
    for count in (3, 30, 300):
        vault = make_vault(part_bytes=4096)
        items = [entry(f"e{n}", f"words {n} " * 12) for n in range(count)]
        run(vault.create(PASSPHRASE, {"entries": items, "paused": [], "settings": {}}))
        commit = run(vault.change(adding(entry("new", "words"))))
        written.append(sum(map(len, commit.parts.values())))
    assert max(written) <= 2 * 4096


def test_the_older_copy_stays_whole_with_each_save():
    store, vault = many()
    for n in range(12):
        run(vault.change(lambda c, n=n: put_item(c, entry(f"e{n % 9}", f"again {n}", LATER))))
        newest, older = copies_of(store)
        back = copy_of(store)
        damaged = flipped(newest, 8 * (len(newest) - 1))
        set_copies(back, [(generation_of(newest), damaged), (generation_of(older), older)])
        again, report = unlocked(back)
        assert ids(again.content) == EVERYTHING
        assert (report.damaged_copies, report.lost_items) == (1, 0)


def test_only_what_the_two_copies_list_stays_in_the_store():
    store, vault = many()
    for n in range(20):
        run(vault.change(lambda c, n=n: put_item(c, entry(f"e{n % 9}", f"again {n}", LATER))))
    older = copy_of(store)
    set_copies(older, [(1, copies_of(store)[1])])
    listed = set(vault.part_ids) | set(unlocked(older)[0].part_ids)
    assert set(parts_of(store)) <= listed


def test_orphans_go_with_the_next_save():
    store, _ = many()
    store._parts["vault"]["f" * 32] = b"left over"
    again, _ = unlocked(store)
    assert "f" * 32 in parts_of(store)
    run(again.change(adding(entry("new"))))
    assert "f" * 32 not in parts_of(store)


def test_deleted_words_are_gone_from_the_store_with_the_second_save():
    store, vault = many()
    key = vault._state.keys
    place = next(p.ref.part_id for p in vault._state.parts if p.items["entries"][0]["id"] == "e0")
    run(vault.change(lambda c: delete_item(c, "e0", LATER)))
    assert place not in vault.part_ids
    run(vault.change(lambda c: c))
    assert place not in parts_of(store)
    assert key == vault._state.keys


@pytest.mark.parametrize("how", ["flipped", "cut", "gone"])
def test_a_damaged_part_is_taken_from_the_mirror_and_mended(how):
    store, _ = many()
    mirror = mirror_of(store)
    for part_id in unlocked(store)[0].part_ids:
        broken = copy_of(store)
        hurt(broken, part_id, how)
        again, report = unlocked(broken, mirror)
        assert ids(again.content) == EVERYTHING
        assert (report.needs_repair, report.repaired, report.lost_items) == (True, True, 0)
        last, after = unlocked(broken, seed="last")
        assert (ids(last.content), after.needs_repair) == (EVERYTHING, False)


@pytest.mark.parametrize("how", ["flipped", "cut", "gone"])
def test_without_another_copy_the_rest_opens_and_the_loss_is_said(how):
    store, vault = many()
    for part in vault._state.parts:
        broken = alone(store)
        hurt(broken, part.ref.part_id, how)
        again, report = unlocked(broken)
        inside = {item["id"] for item in part.items["entries"]}
        assert ids(again.content) == EVERYTHING - inside
        assert (report.lost_items, report.damaged_copies) == (len(inside), 1)
        run(again.change(adding(entry("new"))))
        last, after = unlocked(broken, seed="last")
        assert ids(last.content) == (EVERYTHING - inside) | {"new"}
        assert (after.lost_items, after.needs_repair) == (0, False), "said once"


def test_a_damaged_part_is_kept_and_goes_into_a_backup():
    store, vault = many()
    part_id = vault.part_ids[0]
    broken = alone(store)
    hurt(broken, part_id, "flipped")
    again, _ = unlocked(broken)
    for n in range(4):
        run(again.change(adding(entry(f"new{n}"))))
    assert part_id in parts_of(broken)
    file = read_bundle(run(again.export_backup()).data)
    assert file.parts[part_id] == parts_of(broken)[part_id]


def test_a_lost_part_that_turns_up_again_is_taken_back():
    store, vault = many()
    mirror = mirror_of(store)
    part_id = vault.part_ids[0]
    broken = alone(store)
    hurt(broken, part_id, "flipped")
    run(unlocked(broken)[0].change(adding(entry("new"))))
    broken._parts["vault"][part_id] = read_bundle(mirror).parts[part_id]
    again, report = unlocked(broken, seed="healed")
    assert ids(again.content) == EVERYTHING | {"new"}
    assert report.repaired
    assert unlocked(broken, seed="last")[1].needs_repair is False


def test_what_older_copies_still_have_of_a_missing_part_is_merged_in():
    store, vault = many()
    run(vault.change(adding(entry("newest", "x" * 450))))
    listed = vault.part_ids
    commit = run(vault.change(lambda c: put_item(c, entry("e0", "changed", LATER))))
    (new,) = commit.parts
    hurt(store, new, "gone")
    again, report = unlocked(store)
    by_id = {item["id"]: item for item in again.content["entries"]}
    assert set(by_id) == EVERYTHING | {"newest"}
    assert by_id["e0"]["text"].startswith("words 0"), "as it was before the change that is gone"
    assert (report.damaged_copies, report.lost_items) == (1, 0)
    assert new not in listed


def test_a_part_from_before_is_not_taken_for_the_newer():
    store, vault = many()
    old = parts_of(store)[vault.part_ids[0]]
    commit = run(vault.change(lambda c: put_item(c, entry("e0", "changed", LATER))))
    (new,) = commit.parts
    rolled = alone(store)
    rolled._parts["vault"][new] = old
    again, report = unlocked(rolled)
    assert "words 0" not in repr(again.content) and report.lost_items > 0


def test_a_record_from_before_there_were_parts_opens_and_moves_into_parts():
    words = {"entries": [entry(f"e{n}", "words " * 20) for n in range(9)], "settings": {"a": 1}}
    store = MemoryStore()
    vault = make_vault(store, part_bytes=SMALL)
    run(vault.create(PASSPHRASE))
    state = vault._state
    record = run(
        seal_record(
            CRYPTO,
            RepeatableRandom("old"),
            state.keys,
            state.slots,
            state.generation + 1,
            b"",
            encode_inline(Held.of(words)),
        )
    )
    set_copies(store, [(state.generation + 1, record)])
    store._parts["vault"] = {}
    again = make_vault(store, part_bytes=SMALL, seed="now")
    report = run(again.unlock(PASSPHRASE))
    assert (again.content, report.needs_repair) == (words, False)
    run(again.change(adding(entry("new"))))
    assert len(parts_of(store)) >= 4
    assert ids(unlocked(store)[0].content) == EVERYTHING | {"new"}
