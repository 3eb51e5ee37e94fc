"""The copy that is readable goes with the plan, whatever way the journal is opened by."""

from __future__ import annotations

import pytest

from stillwater.ports import StoreFull
from stillwater.service.open_plan import RECORD_NAME
from tests.unit.access_kit import (
    CREDENTIAL,
    NEW,
    OUTPUT,
    add_passkey,
    code_on,
    encoded,
)
from tests.unit.plan_kit import SIGNS, begins_plan, comes_back, keeps_plan, readable
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import marked

LOUD = "The radio gets too loud"
PASSKEY = {"credential_id": encoded(CREDENTIAL), "prf_output": encoded(OUTPUT)}


def left_readable() -> tuple[Person, str]:
    """Somebody with a readable plan, a passkey and a recovery code, which comes with them."""
    person = Person(read=marked)
    keeps_plan(person)
    person.does("access.recovery_show")
    code = code_on(person)
    person.does("access.recovery_confirm", code=code)
    person.does("access.passkey_form")
    add_passkey(person)
    person.does("plan.open")
    assert SIGNS.encode() in readable(person)
    return person, code


def comes_in(person: Person, way: str, code: str) -> None:
    if way == "passphrase":
        person.does("vault.unlock", passphrase=PASSPHRASE)
    elif way == "passkey":
        person.does("vault.unlock_passkey", **PASSKEY)
    else:
        person.does("access.forgot")
        if way == "code":
            person.does("access.recover", code=code)
        else:
            person.does("access.recover_passkey", **PASSKEY)
        person.does("access.renew", passphrase=NEW, passphrase_again=NEW)
    assert person.lock == "open"


@pytest.mark.parametrize("way", ["passphrase", "passkey", "code", "passkey, forgotten"])
@pytest.mark.parametrize("kept", ["keep.device", "keep.memory"])
def test_a_new_plan_that_waited_for_the_journal_is_the_readable_one(way: str, kept: str) -> None:
    owner, code = left_readable()
    person = comes_back(owner)
    begins_plan(person, signs=LOUD)
    while person.at() != "keep":
        person.does("session.stop", at=person.at())
    person.does(kept)
    assert SIGNS.encode() in readable(person), "not kept here yet"
    comes_in(person, way, code)
    assert LOUD.encode() in readable(person)
    assert SIGNS.encode() not in readable(person), "what was withdrawn is gone"


def test_a_change_that_found_no_room_for_the_copy_is_made_up_for() -> None:
    person, _ = left_readable()
    (entry,) = set(person.entry_ids())
    commit = person.store.commit

    async def full(name: str, *given, **named) -> None:
        if name == RECORD_NAME:
            raise StoreFull
        await commit(name, *given, **named)

    person.store.commit = full  # type: ignore[method-assign]
    person.does("entry.update", id=entry, answer__signs=LOUD)
    person.store.commit = commit  # type: ignore[method-assign]
    assert SIGNS.encode() in readable(person)
    person.does("lock.times", idle="60", hidden="15")
    assert LOUD.encode() in readable(person)


def test_what_was_taken_back_does_not_come_again() -> None:
    person, _ = left_readable()
    person.does("plan.close")
    person.does("lock.times", idle="60", hidden="15")
    assert readable(person) == b""
