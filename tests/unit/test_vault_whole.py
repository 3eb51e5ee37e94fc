"""All or nothing: a new key, two tabs that never rest, items that nobody can change in place."""

import asyncio

import pytest

from stillwater.ports import StoreFull
from stillwater.vault import errors
from stillwater.vault.store_memory import MemoryStore
from tests.unit.vault_kit import (
    OTHER_PASSPHRASE,
    PASSPHRASE,
    adding,
    copies_of,
    entry,
    ids,
    make_vault,
    parts_of,
    run,
    stored,
    unlocked,
)

SMALL = 500
LIST_USES = (
    ("append", (1,)),
    ("extend", ([1],)),
    ("insert", (0, 1)),
    ("pop", ()),
    ("remove", (1,)),
    ("clear", ()),
    ("sort", ()),
    ("reverse", ()),
    ("__setitem__", (0, 1)),
    ("__delitem__", (0,)),
    ("__iadd__", ([1],)),
    ("__imul__", (2,)),
)
DICT_USES = (
    ("update", ({"a": 1},)),
    ("setdefault", ("a", 1)),
    ("pop", ("list",)),
    ("popitem", ()),
    ("clear", ()),
    ("__setitem__", ("a", 1)),
    ("__delitem__", ("list",)),
    ("__ior__", ({"a": 1},)),
)


@pytest.mark.parametrize("moment", ["before", "after"])
def test_killed_while_the_key_is_changed_either_vault_is_whole(moment):
    class Killed(MemoryStore):
        armed = False

        async def commit(self, *arguments, **parts):
            if self.armed and moment == "before":
                raise StoreFull
            await super().commit(*arguments, **parts)
            if self.armed:
                raise StoreFull

    store = Killed()
    _, vault = stored(entry("a"), entry("b"), store=store, part_bytes=SMALL)

    async def slots(keys):
        secret = OTHER_PASSPHRASE.encode()
        return (await vault.maker.passphrase(keys, secret),)

    before = {*copies_of(store), *parts_of(store).values()}
    store.armed = True
    with pytest.raises(StoreFull):
        run(vault.rekey(slots))
    store.armed = False
    left = before & {*copies_of(store), *parts_of(store).values()}
    assert left == (before if moment == "before" else set())
    opens, refused = (PASSPHRASE, OTHER_PASSPHRASE)
    if moment == "after":
        opens, refused = refused, opens
    assert ids(unlocked(store, passphrase=opens)[0].content) == {"a", "b"}
    with pytest.raises(errors.WrongPassphrase):
        unlocked(store, passphrase=refused)


def test_a_new_key_leaves_no_part_and_no_copy_under_the_old_one():
    words = [entry(f"e{n}", f"words {n} " * 12) for n in range(9)]
    store, vault = stored(*words, part_bytes=SMALL)
    before = {*copies_of(store), *parts_of(store).values()}

    async def slots(keys):
        return (await vault.maker.passphrase(keys, OTHER_PASSPHRASE.encode()),)

    commit = run(vault.rekey(slots))
    assert not before & {*copies_of(store), *parts_of(store).values()}
    assert commit.replaces and set(commit.parts) == set(commit.keep) == set(parts_of(store))
    assert len(copies_of(store)) == 2
    assert ids(unlocked(store, passphrase=OTHER_PASSPHRASE)[0].content) == {
        f"e{n}" for n in range(9)
    }


def test_two_tabs_with_five_hundred_saves_each_lose_nothing():
    store, one = stored(part_bytes=2000)
    two = make_vault(store, seed="tab two", part_bytes=2000)
    run(two.unlock(PASSPHRASE))

    async def write(vault, name):
        for n in range(500):
            await vault.change(adding(entry(f"{name}{n}")))
            if n % 3 == 0:
                await asyncio.sleep(0)

    async def both():
        await asyncio.gather(write(one, "a"), write(two, "b"))

    run(both())
    again, report = unlocked(store)
    expected = {f"{name}{n}" for name in "ab" for n in range(500)}
    assert ids(again.content) == expected
    assert (report.damaged_copies, report.lost_items) == (0, 0)


def test_a_change_in_place_is_refused_and_seen_nowhere():
    store, vault = stored(entry("a", "as written"))
    before = copies_of(store)

    def spoil(content):
        content["entries"][0]["text"] = "spoilt"
        return content

    with pytest.raises(TypeError):
        run(vault.change(spoil))
    run(with_list(vault))
    item = vault.content["entries"][-1]
    for held, use, arguments in (
        *((item["deep"]["list"], use, args) for use, args in LIST_USES),
        *((item["deep"], use, args) for use, args in DICT_USES),
    ):
        with pytest.raises(TypeError, match="in place"):
            getattr(held, use)(*arguments)
    assert "spoilt" not in repr(vault.content)
    assert copies_of(store)[1] == before[0]


async def with_list(vault):
    if "deep" not in ids(vault.content):
        item = {**entry("deep"), "deep": {"list": [1, {"a": 2}]}}
        await vault.change(adding(item))
        item["deep"]["list"].append("from outside")
    assert vault.content["entries"][-1]["deep"] == {"list": [1, {"a": 2}]}
    return True
