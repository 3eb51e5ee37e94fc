"""Reading, changing and deleting what was kept; the copy to read."""

from __future__ import annotations

import pytest

from stillwater.views.site import LANGUAGES
from tests.unit.service_kit import Person, file_of


def opened(language: str = "en") -> tuple[Person, str]:
    person = Person(language)
    person.keeps("They will laugh at me, I am sure of it")
    (entry_id,) = person.entry_ids()
    return person, entry_id


def test_changed_words_are_saved_and_read_back():
    person, entry_id = opened()
    person.does("entry.edit", id=entry_id)
    events = person.does("entry.update", id=entry_id, answer__thought="They may be kind after all")
    assert "saved" in [event.kind for event in events]
    assert "They may be kind after all" in person.html
    assert "laugh at me" not in person.html


def test_words_too_long_for_an_answer_change_nothing():
    person, entry_id = opened()
    person.does("entry.update", id=entry_id, answer__thought="x" * 20_001)
    person.does("entry.read", id=entry_id)
    assert "laugh at me" in person.html


def test_deleting_asks_first_and_then_the_entry_is_gone():
    person, entry_id = opened()
    person.does("entry.delete_form", id=entry_id)
    assert "entry.delete" in person.commands_shown()
    assert person.entry_ids() == [entry_id]
    person.does("entry.delete", id=entry_id)
    assert person.entry_ids() == [] and "laugh at me" not in person.html


def test_an_entry_that_is_not_there_leads_to_the_list():
    person, _ = opened()
    for command in ("entry.read", "entry.edit", "entry.update", "entry.delete"):
        person.does(command, id="0" * 32)
        assert "vault.lock" in person.commands_shown()


def test_nothing_is_read_while_locked():
    person, entry_id = opened()
    person.does("vault.lock")
    for command in ("entry.read", "entry.edit", "entry.update", "entry.readable_copy"):
        person.does(command, id=entry_id)
        assert "laugh at me" not in person.html
    assert not person.downloads


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_the_readable_copy_holds_questions_and_words_in_the_persons_language(language):
    person, _ = opened(language)
    person.does("entry.readable_copy")
    text = file_of(person.downloads[-1]).decode()
    assert "They will laugh at me, I am sure of it" in text
    question = {"en": "thought", "es": "pens", "ar": "فكر"}[language]
    assert question in text.replace("They will laugh", "")


def test_the_title_of_every_screen_is_neutral():
    person, entry_id = opened()
    for command in ("entry.read", "entry.edit", "entry.delete_form"):
        events = person.does(command, id=entry_id)
        titles = {event.title for event in events if event.kind == "show"}
        assert len(titles) == 1 and "laugh" not in titles.pop()
