"""Every door, and how many cases each takes: together at least a hundred thousand."""

from __future__ import annotations

from collections.abc import Callable

from tests.fuzz.doors_data import CommandDoor, ContentDoor, ListingDoor, ReadingDoor, value_doors
from tests.fuzz.doors_node import NodeListingDoor
from tests.fuzz.doors_parts import BundleDoor, PartsDoor
from tests.fuzz.doors_service import CommandsDoor, FileDoor, MirrorDoor
from tests.fuzz.doors_vault import CopiesDoor, HostileDoor, RecordDoor, RestoreDoor
from tests.fuzz.drill import Door, Report, drill

#: By what a case costs: dear ones, which draw whole screens, are fewer.
CASES = {
    "record": 30_000,
    "restore": 12_000,
    "copies": 2_000,
    "bundle": 700,
    "parts": 700,
    "hostile content": 800,
    "entry": 1_000,
    "session": 4_000,
    "check-in": 11_000,
    "protocol": 4_000,
    "cues": 2_000,
    "language pack": 3_000,
    "command": 16_000,
    "content": 12_000,
    "release list": 1_000,
    "release list in JavaScript": 2_000,
    "reading": 100,
    "service": 150,
    "mirror": 250,
    "file": 60,
}
LEAST_CASES = 100_000

_MAKE: tuple[Callable[[], Door], ...] = (
    RecordDoor, RestoreDoor, CopiesDoor, BundleDoor, PartsDoor, HostileDoor, CommandDoor,
    ContentDoor, ListingDoor, NodeListingDoor, ReadingDoor, CommandsDoor, MirrorDoor, FileDoor,
)  # fmt: skip


def door(name: str) -> Door:
    """Raises KeyError for a door that is not there."""
    made = {one.name: (lambda one=one: one) for one in value_doors()}
    made |= {make.name: make for make in _MAKE}  # type: ignore[attr-defined]
    return made[name]()


def drilled(name: str, cases: int, seed: int) -> Report:
    """The first ``cases`` of the door of that name."""
    one = door(name)
    try:
        return drill(one, cases, seed)
    finally:
        if isinstance(one, NodeListingDoor):
            one.close()
