"""Somebody with a plan for hard hours: begun, kept, and left readable or not."""

from __future__ import annotations

import asyncio

from stillwater.service.open_plan import RECORD_NAME
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import marked

PEOPLE = "Rosa, two doors down\nMy uncle Karim"
SIGNS = "I do not answer anybody"


def begins_plan(person: Person, **answers: str) -> None:
    """A plan with these answers under way; of the steps up to the last answered, others are left
    out."""
    person.arrives("reflect")
    person.does("guide.open")
    person.does("session.begin", protocol="safety-plan")
    person.does("session.checkin", at="arrive", pleasantness="4", energy="3", feeling="")
    person.does("session.answer", at="start")
    left = set(answers)
    while left:
        step = person.at()
        if step in left:
            left.remove(step)
            person.does("session.answer", at=step, **{step: answers[step]})
        else:
            person.does("session.skip", at=step)
        assert person.at() != step, "the first step has to be answered"


def keeps_plan(person: Person, **answers: str) -> None:
    """The same, up to its end and kept on the device, which is open afterwards."""
    begins_plan(person, **(answers or {"signs": SIGNS, "people": PEOPLE}))
    while person.at() != "keep":
        person.does("session.stop", at=person.at())
    person.does("keep.device")
    if "vault.create" in person.commands_shown():
        person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
        person.does("access.later")


def comes_back(planner: Person) -> Person:
    """The same device, another day: everything is locked."""
    person = Person(language=planner.language, store=planner.store, read=marked,
                    mirror=planner.mirror, mirror_parts=planner.mirror_parts)  # fmt: skip
    person.arrives("reflect")
    return person


def readable(person: Person) -> bytes:
    copies = asyncio.run(person.store.read_all(RECORD_NAME))
    assert len(copies) <= 1, "nothing older stays readable"
    return copies[0] if copies else b""
