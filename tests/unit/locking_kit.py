"""What the tests of locking share: locking, unlocking, and a look for words in every message."""

from __future__ import annotations

from stillwater.messages import Event, events_to_json
from tests.unit.service_kit import PASSPHRASE, Person

CANARY = "QUIVERFUL-OF-CANARIES"
UNSENT = "a sentence that is not fin"


def locks(person: Person, form: str = "", **fields: str) -> list[Event]:
    return person.does("vault.lock", **({"form": form, **fields} if form else {}))


def unlocks(person: Person) -> None:
    person.does("vault.unlock_form")
    assert "vault.unlock" in person.commands_shown()
    person.does("vault.unlock", passphrase=PASSPHRASE)


def without_words(events: list[Event], *words: str) -> None:
    said = events_to_json(events)
    for text in (CANARY, UNSENT, *words):
        assert text not in said
