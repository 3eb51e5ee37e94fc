"""What waits for an open journal waits no longer once somebody went elsewhere or let it go."""

from __future__ import annotations

import pytest

from tests.unit.plan_kit import comes_back
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import marked


@pytest.fixture
def asked() -> Person:
    """Another day, a second reflection: the passphrase is asked for, to keep it."""
    first = Person(read=marked)
    first.keeps()
    person = comes_back(first)
    person.reflects()
    person.does("keep.device")
    assert "vault.unlock" in person.commands_shown()
    return person


def entries(person: Person) -> int:
    person.arrives("journal")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    return len(person.entry_ids())


def test_the_passphrase_keeps_what_was_to_be_kept(asked: Person) -> None:
    asked.does("vault.unlock", passphrase=PASSPHRASE)
    asked.arrives("journal")
    assert len(asked.entry_ids()) == 2


def test_what_was_let_go_is_not_kept_by_opening_the_journal(asked: Person) -> None:
    asked.does("keep.discard", sure="1")
    asked.does("vault.unlock", passphrase=PASSPHRASE)
    assert len(asked.service._desk.entries()) == 1


def test_nor_is_what_somebody_turned_away_from(asked: Person) -> None:
    assert entries(asked) == 1
    asked.arrives("reflect")
    assert "keep.device" in asked.commands_shown(), "the choice is still open"
