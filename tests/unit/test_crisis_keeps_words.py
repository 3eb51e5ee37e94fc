"""What was written is there again after the screen that asks, also where it did not go through."""

from __future__ import annotations

import pytest

from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.vault.store_memory import MemoryStore
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import WAYS, marked, someone
from workshop import content

OPEN = pytest.mark.parametrize("journal", ["closed", "open"])
SIGN = "I [now suicide] tonight"


class BadDay(MemoryStore):
    """A store that refuses from a given moment on."""

    refuses: type[Exception] | None = None

    async def commit(self, *args, **named):
        if self.refuses:
            raise self.refuses
        return await super().commit(*args, **named)


def here(journal: str, store: MemoryStore | None = None) -> Person:
    """At the first screen of the guide, with the journal open or without one."""
    person = Person(read=marked, store=store or MemoryStore())
    person.arrives("reflect")
    if journal == "open":
        person.keeps()
        person.does("access.later")
        person.arrives("reflect")
        person.does("guide.open")
    return person


def writing(person: Person, protocol: str = "thought-record") -> None:
    person.does("session.begin", protocol=protocol)


def editing(store: MemoryStore | None = None) -> tuple[Person, str]:
    person = here("open", store)
    (entry,) = set(person.entry_ids())
    person.does("entry.edit", id=entry)
    return person, entry


def asked(person: Person) -> None:
    assert person.commands_shown() >= WAYS


@OPEN
@pytest.mark.parametrize("drafted", [False, True])
def test_a_feeling_without_a_number(journal: str, drafted: bool) -> None:
    person = here(journal)
    writing(person)
    sent = {"at": "arrive", "pleasantness": "", "energy": "", "feeling": SIGN}
    if drafted:
        person.does("session.draft", **sent)
    person.does("session.checkin", **sent)
    asked(person)
    person.does("crisis.go_on")
    assert "session.checkin" in person.commands_shown() and SIGN in person.html
    missing = content.texts_of("en").get("session-problem-choose")
    assert missing in person.html, "and what is missing is said"


@OPEN
@pytest.mark.parametrize(
    ("fields", "more"), [({"situation": ""}, 20_001), ({"mood": "", "mood__strength": "70"}, 620)]
)
def test_an_answer_that_is_too_long(journal: str, fields: dict[str, str], more: int) -> None:
    person = here(journal)
    writing(person)
    person.does("session.skip", at="arrive")
    if "mood" in fields:
        person.does("session.answer", at="situation", situation="It rained.")
    at = person.at()
    person.does("session.answer", at=at, **{**fields, at: SIGN + " x" * (more // 2)})
    asked(person)
    person.does("crisis.people")
    person.does("crisis.back")
    person.does("crisis.go_on")
    assert person.at() == at and SIGN in person.html
    assert person.html.count(" x") >= more // 2, "nothing is cut"


@OPEN
def test_another_button_on_words_that_are_too_long(journal: str) -> None:
    person = here(journal)
    writing(person)
    person.does("session.skip", at="arrive")
    person.does("session.pause", at="situation", situation=SIGN + " x" * 10_001)
    asked(person)
    person.does("crisis.go_on")
    assert person.at() == "situation" and SIGN in person.html


def test_a_late_form_does_not_take_the_place_of_what_is_there() -> None:
    person = here("closed")
    writing(person)
    person.does("session.checkin", at="arrive", pleasantness="", energy="", feeling="tired")
    person.does("session.answer", at="situation", situation="from another screen")
    person.arrives("reflect")
    assert "tired" in person.html and "from another screen" not in person.html


def test_what_did_not_go_through_is_there_again_after_locking() -> None:
    person = here("open")
    writing(person)
    person.does("session.checkin", at="arrive", pleasantness="", energy="", feeling=SIGN)
    person.does("vault.lock")
    assert SIGN not in person.html
    person.does("vault.unlock_form")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    person.does("crisis.go_on")
    assert "session.checkin" in person.commands_shown() and SIGN in person.html


@pytest.mark.parametrize("drafted", [False, True])
def test_a_changed_entry_that_is_too_long(drafted: bool) -> None:
    person, entry = editing()
    changed = {"id": entry, "answer__thought": SIGN + " x" * 10_001}
    if drafted:
        person.does("entry.draft", **changed)
    person.does("entry.update", **changed)
    asked(person)
    person.does("crisis.go_on")
    assert "entry.update" in person.commands_shown() and SIGN in person.html
    assert 'role="status"' in person.html, "and why it was not saved is said"
    again = Person(store=person.store, read=marked, mirror=person.mirror,
                   mirror_parts=person.mirror_parts)  # fmt: skip
    again.arrives("journal")
    again.does("vault.unlock", passphrase=PASSPHRASE)
    again.does("entry.edit", id=entry)
    assert SIGN in again.html, "stored beside the entry"


@pytest.mark.parametrize("refuses", [StoreFull, StoreUnavailable])
def test_a_changed_entry_that_the_store_refuses(refuses: type[Exception]) -> None:
    store = BadDay()
    person, entry = editing(store)
    store.refuses = refuses
    person.does("entry.update", id=entry, answer__thought=SIGN)
    asked(person)
    person.does("crisis.go_on")
    assert "entry.update" in person.commands_shown() and SIGN in person.html
    store.refuses = None
    person.does("vault.lock")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert "entry.update" in person.commands_shown() and SIGN in person.html


def test_words_that_the_store_refuses_stay_without_danger_too() -> None:
    store = BadDay()
    person, entry = editing(store)
    store.refuses = StoreUnavailable
    person.does("entry.update", id=entry, answer__thought="It rained all day.")
    assert "entry.update" in person.commands_shown() and "It rained all day." in person.html
    person.does("entry.leave_edit", id=entry)
    person.does("entry.edit", id=entry)
    assert "It rained all day." not in person.html, "let go on purpose"


def test_after_a_changed_entry_the_way_on_leads_back_to_it() -> None:
    person, entry = editing()
    person.does("entry.update", id=entry, answer__thought=SIGN)
    asked(person)
    person.does("crisis.go_on")
    assert SIGN in person.html and "entry.edit" in person.commands_shown()


def test_the_suggestions_of_a_sentence_are_there_again() -> None:
    person = someone()
    person.does("guide.sentence", sentence="I cannot sleep and I [support suicide]")
    asked(person)
    person.does("crisis.go_on")
    assert (
        "session.begin" in person.commands_shown() and "guide.need" not in person.commands_shown()
    )
    person.arrives("reflect")
    assert "guide.need" in person.commands_shown(), "the next visit begins anew"
