"""What every Store adapter must do. Standard library only; runs in CPython and in the browser.

Each check takes a fresh, empty port and raises AssertionError when it is wrong. ``CHECKS`` lists
them. Checks run several at once against one port, as two tabs do.
"""

from __future__ import annotations

import asyncio

from stillwater.ports import Store, StoreConflict

NAME = "vault"
A, B, C, D = b"record a", b"record b \x00\xff", b"record c" * 1000, b"record d"


def must(condition: bool, what: str) -> None:
    if not condition:
        raise AssertionError(what)


async def conflict_of(
    port: Store, record: bytes, generation: int, expected: int, name: str = NAME
) -> int | None:
    """The generation in the conflict; None if the commit went through."""
    try:
        await port.commit(name, record, generation, expected)
    except StoreConflict as conflict:
        return conflict.generation
    return None


async def check_empty_at_first(port: Store) -> None:
    must(await port.read_all(NAME) == [], "nothing there")
    await port.erase(NAME)
    must(await port.read_all(NAME) == [], "erasing nothing is no error")


async def check_keeps_the_newest_and_the_one_before(port: Store) -> None:
    await port.commit(NAME, A, 1, 0)
    must(await port.read_all(NAME) == [A], "one")
    await port.commit(NAME, B, 2, 1)
    must(await port.read_all(NAME) == [B, A], "two, newest first")
    await port.commit(NAME, C, 3, 2)
    must(await port.read_all(NAME) == [C, B], "the oldest is gone")
    await port.commit(NAME, D, 4, 3)
    must(await port.read_all(NAME) == [D, C], "and again")
    must(all(type(copy) is bytes for copy in await port.read_all(NAME)), "bytes come out")


async def check_generations_may_leap(port: Store) -> None:
    await port.commit(NAME, A, 2**40, 0)
    await port.commit(NAME, B, 2**53 - 1, 2**40)
    must(await port.read_all(NAME) == [B, A], "newest first by generation")


async def check_conflict_writes_nothing_and_says_what_is_held(port: Store) -> None:
    must(await conflict_of(port, A, 5, 4) == 0, "expected something, there is nothing")
    must(await port.read_all(NAME) == [], "nothing was written")
    await port.commit(NAME, A, 7, 0)
    must(await conflict_of(port, B, 8, 6) == 7, "too old")
    must(await conflict_of(port, B, 9, 8) == 7, "too new")
    must(await conflict_of(port, B, 8, 0) == 7, "expected nothing")
    must(await port.read_all(NAME) == [A], "the old value is intact")


async def check_a_generation_only_grows(port: Store) -> None:
    await port.commit(NAME, A, 7, 0)
    for generation in (6, 7):
        try:
            await port.commit(NAME, B, generation, 7)
        except ValueError:
            continue
        must(False, "went down or stood still")
    must(await port.read_all(NAME) == [A], "the old value is intact")


async def check_one_of_many_at_once_wins(port: Store) -> None:
    await port.commit(NAME, A, 1, 0)
    records = [b"racer %d" % n for n in range(20)]
    results = await asyncio.gather(*(conflict_of(port, record, 2, 1) for record in records))
    must(results.count(None) == 1, "exactly one committed")
    must(results.count(2) == 19, "the others hear of the winner")
    winner = records[results.index(None)]
    must(await port.read_all(NAME) == [winner, A], "the winner is what is stored")


async def check_names_are_apart(port: Store) -> None:
    await port.commit(NAME, A, 1, 0)
    await port.commit("other", B, 1, 0)
    must(await port.read_all(NAME) == [A], "first name")
    must(await port.read_all("other") == [B], "other name")
    await port.erase(NAME)
    must(await port.read_all(NAME) == [], "erased")
    must(await port.read_all("other") == [B], "the other is not touched")


async def check_erase_removes_every_copy_and_begins_anew(port: Store) -> None:
    await port.commit(NAME, A, 4, 0)
    await port.commit(NAME, B, 5, 4)
    await port.erase(NAME)
    must(await port.read_all(NAME) == [], "all copies")
    await port.commit(NAME, C, 1, 0)
    must(await port.read_all(NAME) == [C], "a new beginning")


async def check_a_large_record(port: Store) -> None:
    record = bytes(range(256)) * 16 * 1024  # 4 MiB
    await port.commit(NAME, record, 1, 0)
    must(await port.read_all(NAME) == [record], "4 MiB come back")


async def check_parts_come_and_go_with_the_record(port: Store) -> None:
    await port.commit(NAME, A, 1, 0, add={"one": B, "two": C})
    must(sorted(await port.part_ids(NAME)) == ["one", "two"], "both are there")
    must(await port.read_parts(NAME, ["two", "none", "one"]) == {"one": B, "two": C}, "as put")
    await port.commit(NAME, B, 2, 1, add={"three": D}, drop=["one", "never there"])
    must(sorted(await port.part_ids(NAME)) == ["three", "two"], "one came, one went")
    must(await port.read_parts(NAME, ["one", "three"]) == {"three": D}, "and is gone")
    must(await port.read_all(NAME) == [B, A], "parts are no copies of the record")
    must(await port.read_parts(NAME, []) == {}, "none asked for")
    held = await port.read_parts(NAME, ["two"])
    must(type(held["two"]) is bytes, "bytes come out")


async def check_a_conflict_touches_no_part(port: Store) -> None:
    await port.commit(NAME, A, 4, 0, add={"one": B})
    try:
        await port.commit(NAME, B, 5, 3, add={"two": C}, drop=["one"])
    except StoreConflict:
        pass
    else:
        must(False, "another generation is there")
    must(await port.part_ids(NAME) == ["one"], "neither came nor went")
    try:
        await port.commit(NAME, B, 4, 4, add={"two": C}, drop=["one"], sole=True)
    except ValueError:
        pass
    else:
        must(False, "stood still")
    must(await port.part_ids(NAME) == ["one"], "neither came nor went")
    must(await port.read_all(NAME) == [A], "the record is as it was")


async def check_a_sole_record_takes_all_others_away(port: Store) -> None:
    await port.commit(NAME, A, 1, 0, add={"one": B})
    await port.commit(NAME, B, 2, 1, add={"two": C})
    await port.commit(NAME, C, 3, 2, add={"three": D}, sole=True)
    must(await port.read_all(NAME) == [C], "no older copy")
    must(await port.part_ids(NAME) == ["three"], "no older part")
    await port.commit(NAME, D, 4, 3)
    must(await port.read_all(NAME) == [D, C], "and on as before")


async def check_parts_of_names_are_apart_and_erased_with_them(port: Store) -> None:
    await port.commit(NAME, A, 1, 0, add={"one": B})
    await port.commit("other", A, 1, 0, add={"one": C})
    await port.commit(NAME + "s", A, 1, 0, add={"one": D})
    await port.erase(NAME)
    must(await port.part_ids(NAME) == [], "erased")
    must(await port.read_parts("other", ["one"]) == {"one": C}, "the other is not touched")
    must(await port.read_parts(NAME + "s", ["one"]) == {"one": D}, "nor one that begins alike")
    await port.commit(NAME, B, 1, 0)
    must(await port.part_ids(NAME) == [], "a new beginning")


async def check_many_parts_at_once(port: Store) -> None:
    parts = {f"{n:032x}": bytes([n]) * 4096 for n in range(200)}
    await port.commit(NAME, A, 1, 0, add=parts)
    must(await port.read_parts(NAME, list(parts)) == parts, "200 parts come back")
    await port.commit(NAME, B, 2, 1, drop=list(parts)[1:])
    must(await port.part_ids(NAME) == [f"{0:032x}"], "all but one went")


CHECKS = (
    check_empty_at_first,
    check_keeps_the_newest_and_the_one_before,
    check_generations_may_leap,
    check_conflict_writes_nothing_and_says_what_is_held,
    check_a_generation_only_grows,
    check_one_of_many_at_once_wins,
    check_names_are_apart,
    check_erase_removes_every_copy_and_begins_anew,
    check_a_large_record,
    check_parts_come_and_go_with_the_record,
    check_a_conflict_touches_no_part,
    check_a_sole_record_takes_all_others_away,
    check_parts_of_names_are_apart_and_erased_with_them,
    check_many_parts_at_once,
)
