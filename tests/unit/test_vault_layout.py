"""Which item goes into which part: order, room, and how little a change touches."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.vault.frozen import freeze
from stillwater.vault.layout import planned
from stillwater.vault.parts import Part, PartRef
from tests.examples import few

LIMIT = 400


def item(item_id, text="words"):
    return freeze({"id": item_id, "text": text})


def sealed(parts, start=0):
    """As if every part had been stored."""
    return [
        part if part.ref else Part(part.items, part.length_bytes, PartRef(f"{start + n}", "", 0))
        for n, part in enumerate(parts)
    ]


def laid_out(lists, limit=LIMIT):
    return sealed(planned([], lists, limit))


def content(parts):
    lists = {}
    for part in parts:
        for name, items in part.items.items():
            lists.setdefault(name, []).extend(items)
    return {name: [dict(item) for item in items] for name, items in lists.items() if items}


def plain(lists):
    return {name: [dict(item) for item in items] for name, items in lists.items() if items}


def new_parts(parts):
    return [part for part in parts if part.ref is None]


ENTRIES = {"entries": tuple(item(f"e{n}") for n in range(60)), "paused": (item("p"),)}


def test_nothing_changed_nothing_is_new():
    parts = laid_out(ENTRIES)
    assert len(parts) > 3
    assert planned(parts, ENTRIES, LIMIT) == parts


def test_an_added_item_goes_into_the_last_part_while_there_is_room():
    parts = laid_out({"entries": ENTRIES["entries"][:11]})
    before = len(parts)
    after = planned(parts, {"entries": ENTRIES["entries"][:12]}, LIMIT)
    assert after[:-1] == parts[:-1]
    assert len(new_parts(after)) == 1 and len(after) == before
    full = laid_out({"entries": ENTRIES["entries"][:10]}, 350)
    more = planned(full, {"entries": ENTRIES["entries"][:11]}, full[-1].length_bytes)
    assert more[: len(full)] == full, "a full part is not touched"
    assert len(more) == len(full) + 1


def test_a_changed_item_makes_its_own_part_new_and_no_other():
    parts = laid_out(ENTRIES)
    for place in (0, 25, 59):
        changed = list(ENTRIES["entries"])
        changed[place] = item(f"e{place}", "other")
        after = planned(parts, {**ENTRIES, "entries": tuple(changed)}, LIMIT)
        assert len(new_parts(after)) == 1
        assert sum(part in parts for part in after) == len(parts) - 1


def test_an_item_of_great_length_has_a_part_of_its_own():
    great = item("great", "x" * 5000)
    parts = planned(laid_out(ENTRIES), {**ENTRIES, "entries": (*ENTRIES["entries"], great)}, LIMIT)
    (new,) = new_parts(parts)
    assert content([new]) == {"entries": [dict(great)]}


def test_a_part_that_grew_too_long_is_parted_evenly():
    parts = laid_out(ENTRIES)
    grown = list(ENTRIES["entries"])
    grown[20] = item("e20", "x" * 350)
    after = planned(parts, {**ENTRIES, "entries": tuple(grown)}, LIMIT)
    assert len(new_parts(after)) >= 2
    assert all(len(part.items["entries"]) == 1 or part.length_bytes <= LIMIT for part in after)


def test_a_part_without_items_is_gone():
    parts = laid_out(ENTRIES)
    without = {**ENTRIES, "entries": tuple(parts[1].items["entries"])}
    after = planned(parts, without, LIMIT)
    assert content(after) == plain(without)
    assert len(after) <= 2


def test_a_list_that_is_dropped_is_in_no_part():
    after = planned(laid_out(ENTRIES), {"entries": ENTRIES["entries"]}, LIMIT)
    assert content(after) == plain({"entries": ENTRIES["entries"]})


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "drop", "move", "grow", "front"]),
        st.sampled_from(["entries", "paused"]),
        st.integers(0, 10**6),
    ),
    max_size=12,
)


def edited(lists, edits):
    lists = {name: list(items) for name, items in lists.items()}
    for what, name, number in edits:
        items = lists.setdefault(name, [])
        place = number % len(items) if items else 0
        if what == "add" or not items:
            items.append(item(f"new{number}"))
        elif what == "front":
            items.insert(0, item(f"front{number}"))
        elif what == "drop":
            del items[place]
        elif what == "move":
            items.insert(number % 7, items.pop(place))
        else:
            text = "changed " * (number % 90 if what == "grow" else 1)
            items[place] = item(items[place]["id"], text)
    return {name: tuple(items) for name, items in lists.items()}


@settings(deadline=None, max_examples=few(120))
@given(st.lists(EDITS, max_size=6))
def test_whatever_is_done_every_item_is_there_in_its_order(rounds):
    lists, parts = ENTRIES, laid_out(ENTRIES)
    for number, edits in enumerate(rounds):
        lists = edited(lists, edits)
        parts = sealed(planned(parts, lists, LIMIT), start=1000 * (number + 1))
        assert content(parts) == plain(lists)
        assert all(any(part.items.values()) for part in parts)
        single = [part for part in parts if sum(map(len, part.items.values())) == 1]
        assert all(part.length_bytes <= LIMIT for part in parts if part not in single)


def test_parts_do_not_crumble_over_years_of_edits():
    chance, lists, parts = random.Random(1), ENTRIES, laid_out(ENTRIES)
    for n in range(600):
        name = chance.choice(["add", "change", "change", "grow"])
        lists = edited(lists, [(name, "entries", chance.randrange(10**6))])
        parts = sealed(planned(parts, lists, LIMIT), start=10**6 + 1000 * n)
    total = sum(part.length_bytes for part in parts)
    assert total / len(parts) > LIMIT / 4
