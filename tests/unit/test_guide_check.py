"""What ``build.py check`` says of the guide, each broken on purpose."""

import dataclasses

import pytest

from tests.unit.check_kit import choice, guide, made, whole
from workshop.protocol_check import check

GUIDES = {
    "offers-nothing": ({"need": [{"id": "heavy", "offer": ["small", "gone"]}]},
                       "need.heavy: no protocol gone"),
    "too-few": ({"need": [{"id": "heavy", "offer": ["small", "gone"]}]},
                "need.heavy: fewer than two on the shelf"),
    "no-start": ({"start": "gone"}, "start: gone is not on the shelf"),
    "path-nowhere": ({"path": [{"id": "row", "parts": ["small", "gone"]}]},
                     "path.row: no protocol gone"),
    "path-for-nobody": ({"path": [{"id": "row", "parts": ["small", "other"], "needs": ["gone"]}]},
                        "path.row: no need gone"),
}  # fmt: skip


@pytest.mark.parametrize(("changes", "fault"), GUIDES.values(), ids=GUIDES)
def test_a_fault_of_the_guide_is_named(changes, fault):
    faults = list(check(whole(made(), guide=guide(**changes))))
    assert any(line.startswith(f"prompts/guide/guide.toml: {fault}") for line in faults)


@pytest.mark.parametrize(
    "start", [made(arrive="offered"), made(choice("kind")), made({"id": "one", "kind": "none"})]
)
def test_writing_at_once_begins_with_writing(start):
    faults = list(check(whole(start)))
    assert [f for f in faults if "small does not begin with writing" in f] == faults != []


def test_the_start_may_be_switched_off_while_something_else_begins_with_writing():
    other = made(id="other", purpose="other-purpose")
    third = {"third": made(id="third", purpose="third-purpose")}
    found = whole(made(), other, off=frozenset({"small"}))
    more = dataclasses.replace(found, protocols={**found.protocols, **third})
    assert [fault for fault in check(more) if "start:" in fault] == []
    faults = list(check(dataclasses.replace(found, off=frozenset({"small", "other"}))))
    assert any("start: nothing on the shelf begins with writing; " in fault for fault in faults)


def test_what_is_switched_off_may_be_named_but_is_not_counted():
    linked = made(link=[{"to": "other"}])
    faults = list(check(whole(linked, off=frozenset({"other"}))))
    assert [fault.partition(";")[0] for fault in faults] == [
        "prompts/guide/guide.toml: need.heavy: fewer than two on the shelf"
    ]
