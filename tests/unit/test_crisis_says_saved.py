"""On the screen that asks: "saved" only after a durable commit, "still here" only where it is."""

from __future__ import annotations

import re

import pytest

from stillwater.ports import StoreFull, StoreUnavailable
from stillwater.views.site import LANGUAGES
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import WAYS, marked
from tests.unit.test_crisis_keeps_words import SIGN, BadDay, editing, here, writing
from workshop import content

REFUSALS = pytest.mark.parametrize("refuses", [StoreFull, StoreUnavailable])
HALF = {"at": "arrive", "pleasantness": "", "energy": "", "feeling": SIGN}
WHOLE = {"at": "arrive", "pleasantness": "2", "energy": "2", "feeling": SIGN}


def said(person: Person) -> str:
    """What the screen claims about the words: device, page, or nothing at all."""
    assert person.commands_shown() >= WAYS
    shown = person.html.replace("&#39;", "'")
    texts = content.texts_of(person.language)
    found = [
        where
        for where in ("device", "page")
        for what in ("kept", "chosen-kept")
        if texts.get(f"crisis-{what}-{where}") in shown
    ]
    assert len(found) < 2
    return found[0] if found else ""


def again(person: Person) -> Person:
    """The browser was killed; the same device, opened anew."""
    other = Person(store=person.store, read=marked, mirror=person.mirror,
                   mirror_parts=person.mirror_parts)  # fmt: skip
    other.arrives("journal")
    other.does("vault.unlock", passphrase=PASSPHRASE)
    other.arrives("reflect")
    return other


@REFUSALS
def test_a_store_that_refuses_has_saved_nothing(refuses: type[Exception]) -> None:
    store = BadDay()
    person = here("open", store)
    writing(person)
    person.does("session.skip", at="arrive")
    store.refuses = refuses
    person.does("session.answer", at="situation", situation=SIGN)
    assert said(person) == "page"
    person.does("crisis.people")
    store.refuses = None
    person.does("crisis.back")
    assert said(person) == "page", "and still nothing is stored"


@REFUSALS
@pytest.mark.parametrize("fields", [HALF, WHOLE])
def test_nor_a_check_in(refuses: type[Exception], fields: dict[str, str]) -> None:
    store = BadDay()
    person = here("open", store)
    writing(person)
    store.refuses = refuses
    person.does("session.checkin", **fields)
    assert said(person) == "page"


@REFUSALS
def test_nor_a_changed_entry(refuses: type[Exception]) -> None:
    store = BadDay()
    person, entry = editing(store)
    store.refuses = refuses
    person.does("entry.update", id=entry, answer__thought=SIGN)
    assert said(person) == "page", "in its form, which waits"


@pytest.mark.parametrize("fields", [HALF, WHOLE])
def test_a_check_in_is_stored_when_it_tells_of_danger(fields: dict[str, str]) -> None:
    person = here("open")
    writing(person)
    person.does("session.checkin", **fields)
    assert said(person) == "device"
    kinds = person.kinds()
    assert kinds.index("mirror") < kinds.index("show"), "stored first"
    other = again(person)
    paused = re.search(r'data-command="session.reopen".*?name="id" value="([^"]+)"', other.html)
    assert paused
    other.does("session.reopen", id=paused[1])
    if other.at() != "arrive":
        other.does("session.back", at=other.at())
    assert SIGN in other.html


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_a_closed_journal_has_saved_nothing(language: str) -> None:
    person = Person(language=language, read=marked)
    person.arrives("reflect")
    writing(person)
    person.does("session.checkin", **WHOLE)
    assert said(person) == "page"


def test_an_answer_in_an_open_journal_is_saved_and_stays_so_after_locking() -> None:
    person = here("open")
    writing(person)
    person.does("session.skip", at="arrive")
    person.does("session.answer", at="situation", situation=SIGN)
    assert said(person) == "device"
    person.does("vault.lock")
    person.does("vault.unlock_form")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert said(person) == "device"


def test_an_answer_that_is_too_long_is_stored_beside_the_session() -> None:
    person = here("open")
    writing(person)
    person.does("session.skip", at="arrive")
    person.does("session.answer", at="situation", situation=SIGN + " x" * 10_001)
    assert said(person) == "device"


def test_a_changed_entry_is_saved_also_where_it_is_too_long() -> None:
    person, entry = editing()
    person.does("entry.update", id=entry, answer__thought=SIGN + " x" * 10_001)
    assert said(person) == "device", "beside the entry"
    person.does("crisis.go_on")
    person.does("entry.update", id=entry, answer__thought=f"Again, {SIGN}")
    assert said(person) == "device"


def test_in_memory_only_nothing_is_saved_on_the_device() -> None:
    person = Person(read=marked)
    person.reflects()
    person.does("keep.memory")
    (entry,) = set(person.entry_ids())
    person.does("entry.edit", id=entry)
    person.does("entry.update", id=entry, answer__thought=SIGN)
    assert said(person) == "page"


@pytest.mark.parametrize("journal", ["closed", "open"])
def test_nothing_is_claimed_of_a_sentence_that_is_not_kept(journal: str) -> None:
    person = here(journal)
    person.does("guide.sentence", sentence=SIGN)
    assert said(person) == ""


def test_nothing_is_claimed_of_words_that_a_button_left_out() -> None:
    person = here("closed")
    writing(person)
    person.does("session.skip", **HALF)
    assert said(person) == ""


def test_nothing_is_claimed_of_a_form_that_came_too_late() -> None:
    person = here("open")
    writing(person)
    person.does("session.answer", at="situation", situation=SIGN)
    assert said(person) == ""
