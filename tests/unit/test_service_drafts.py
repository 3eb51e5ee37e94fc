"""Changes to an entry that were not saved: kept beside it, locked with it, and back again."""

from __future__ import annotations

from stillwater.messages import Show
from tests.unit.locking_kit import UNSENT, locks, unlocks, without_words
from tests.unit.service_kit import Person


def editing() -> tuple[Person, str]:
    person = Person()
    person.keeps()
    (entry_id,) = person.entry_ids()
    person.does("entry.edit", id=entry_id)
    return person, entry_id


def test_a_change_that_was_not_saved_waits_beside_its_entry():
    person, entry_id = editing()
    shown = [e for e in person.does("entry.draft", id=entry_id, answer__situation=UNSENT)
             if isinstance(e, Show)]  # fmt: skip
    assert shown == []
    person.opens("journal")
    assert "entry.edit" in person.commands_shown() and UNSENT not in person.html
    person.does("entry.read", id=entry_id)
    assert UNSENT not in person.html, "the entry itself is as it was"
    person.does("entry.edit", id=entry_id)
    assert UNSENT in person.html
    person.does("entry.update", id=entry_id, answer__situation=UNSENT)
    assert person.entry_ids() == [entry_id] and "entry.edit" not in person.commands_shown()


def test_leaving_an_entry_as_it_was_lets_the_change_go():
    person, entry_id = editing()
    person.does("entry.draft", id=entry_id, answer__situation=UNSENT)
    person.does("entry.leave_edit", id=entry_id, answer__situation=UNSENT)
    person.does("entry.edit", id=entry_id)
    assert UNSENT not in person.html


def test_typing_it_back_as_it_was_leaves_no_draft():
    person, entry_id = editing()
    person.does("entry.draft", id=entry_id, next_step=UNSENT)
    person.does("entry.draft", id=entry_id, next_step="Write three headings tonight.")
    person.opens("journal")
    assert "entry.edit" not in person.commands_shown()


def test_a_change_to_an_entry_is_sealed_at_locking_and_opens_there_again():
    person, entry_id = editing()
    events = locks(person, "entry.update", id=entry_id, answer__situation=UNSENT)
    without_words(events)
    unlocks(person)
    assert "entry.update" in person.commands_shown() and UNSENT in person.html


def test_a_change_that_is_too_long_keeps_its_words():
    person, entry_id = editing()
    person.does("entry.update", id=entry_id, answer__situation=UNSENT + "x" * 20_001)
    assert UNSENT in person.html and 'role="status"' in person.html


def test_deleting_an_entry_takes_its_draft_along():
    person, entry_id = editing()
    person.does("entry.draft", id=entry_id, answer__situation=UNSENT)
    person.does("entry.delete", id=entry_id)
    assert UNSENT not in str(person.service._desk.vault.content)
