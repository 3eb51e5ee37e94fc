"""What a backup brings is asked about: what is new, what is changed, and what is unfinished."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest

from stillwater.domain.heard import Heard, SafetyReading
from stillwater.service.imported import MOST_ENTRIES
from stillwater.vault.content import Content, put_item
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.test_crisis import WAYS, marked, someone
from tests.unit.test_crisis_says_saved import said
from workshop import content

SIGN = "I [now suicide] tonight"
ENTRY: dict[str, Any] = {
    "version": 1, "id": "0a", "protocol_id": "thought-record", "language": "en",
    "created_at": "2026-01-01T10:00:00+00:00", "updated_at": "2026-01-01T10:00:00+00:00",
    "answers": [["situation", "It rained."], ["thought", "Nothing much."]],
    "before": None, "after": None, "next_step": "",
}  # fmt: skip


def entry(name: str = "0a", day: int = 1, **changes: Any) -> dict[str, Any]:
    when = f"2026-{1 + day // 28:02}-{1 + day % 28:02}T10:00:00+00:00"
    return {**ENTRY, "id": name, "created_at": when, "updated_at": when, **changes}


def file_of(*items: tuple[str, dict[str, Any]]) -> str:
    """A backup that holds these, by collection."""
    held: Content = {"entries": [], "paused": [], "settings": {}}
    for collection, item in items:
        held = put_item(held, item, collection)
    vault = someone().machine.new_vault()
    vault.begin_in_memory(held)
    return base64.b64encode(asyncio.run(vault.export_backup(PASSPHRASE)).data).decode()


def restored(*items: tuple[str, dict[str, Any]], person: Person | None = None) -> Person:
    person = person or someone()
    person.arrives("journal")
    person.does("vault.restore", file=file_of(*items), passphrase=PASSPHRASE)
    return person


def asks_of(person: Person) -> bool:
    return person.commands_shown() >= WAYS and SIGN in person.html


def unfinished(words: str, form: bool = False) -> dict[str, Any]:
    """A thought record that was paused, with ``words`` sent or not sent yet."""
    author = someone()
    author.does("session.begin", protocol="thought-record")
    author.does("session.skip", at="arrive")
    author.does("session.draft", at="situation", situation="It rained." if form else words)
    session = author.service._desk.session  # type: ignore[union-attr]
    assert session
    item = {"id": session.id, "updated_at": session.started_at, "session": session.to_dict()}
    values = [["at", "situation"], ["situation", words]]
    return {**item, "form": {"at": "situation", "values": values}} if form else item


def test_an_entry_that_is_known_and_changed() -> None:
    person = restored(("entries", entry()))
    assert not person.commands_shown() & WAYS
    changed = entry(answers=[["situation", SIGN]], updated_at="2026-02-01T10:00:00+00:00")
    restored(("entries", changed), person=person)
    assert asks_of(person) and said(person) == "device"


def test_an_entry_that_was_changed_within_the_same_moment() -> None:
    person = restored(("entries", entry()))
    restored(("entries", entry(answers=[["thought", f"zzz. {SIGN}"]])), person=person)
    assert asks_of(person), "of two versions of one moment the file's is the one that stays here"


def test_what_is_known_already_is_not_asked_about_again() -> None:
    person = restored(("entries", entry(answers=[["situation", SIGN]])))
    assert asks_of(person)
    person.does("crisis.go_on")
    restored(("entries", entry(answers=[["situation", SIGN]])), person=person)
    assert not person.commands_shown() & WAYS


@pytest.mark.parametrize("form", [False, True])
def test_a_paused_reflection(form: bool) -> None:
    person = restored(("paused", unfinished(SIGN, form)))
    assert asks_of(person) and said(person) == "device"


def test_changes_that_were_not_saved() -> None:
    form = {"at": "entry", "values": [["answer-thought", SIGN]]}
    draft = {"id": "0a", "updated_at": ENTRY["updated_at"], "form": form}
    person = restored(("entries", entry()), ("drafts", draft))
    assert asks_of(person) and said(person) == "device"


@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_feeling_of_a_check_in(moment: str) -> None:
    feeling = {"pleasantness": 2, "energy": 2, "feeling": SIGN}
    assert asks_of(restored(("entries", entry(**{moment: feeling}))))


def test_an_old_entry_that_was_changed_lately_counts_as_new() -> None:
    many = [("entries", entry(f"{n:03}", n)) for n in range(1, MOST_ENTRIES + 20)]
    old = entry("old", 0, answers=[["situation", SIGN]], updated_at="2026-12-01T10:00:00+00:00")
    assert asks_of(restored(*many, ("entries", old)))


def test_unfinished_words_have_room_of_their_own() -> None:
    many = [("entries", entry(f"{n:03}", n)) for n in range(1, MOST_ENTRIES + 20)]
    paused = {**unfinished(SIGN), "updated_at": "2020-01-01T10:00:00+00:00"}
    assert asks_of(restored(*many, ("paused", paused)))


def test_reading_ends_where_nothing_can_be_stronger() -> None:
    seen: list[str] = []

    def read(text: str, language: str) -> Heard:
        seen.append(text)
        return marked(text, language)

    answers = [["situation", "It rained."]]
    many = [("entries", entry(f"{n:03}", n, answers=answers, next_step=f"{n}")) for n in range(40)]
    newest = entry("new", 300, answers=[["situation", SIGN]])
    restored(*many, ("entries", newest), person=Person(read=read))
    assert SIGN in seen and "39" not in seen


@pytest.mark.parametrize(("read_as", "asks"), [("es", True), ("en", True), ("ar", False)])
def test_each_is_read_in_its_own_language_and_in_that_of_the_page(read_as: str, asks: bool) -> None:
    def read(text: str, language: str) -> Heard:
        known = language == read_as
        return marked(text, language) if known else Heard(language, safety=SafetyReading())

    written = entry(answers=[["situation", SIGN]], language="es")
    person = restored(("entries", written), person=Person(read=read))
    assert bool(person.commands_shown() & WAYS) == asks


def test_what_came_in_is_said_after_going_on() -> None:
    person = restored(("entries", entry(answers=[["situation", SIGN]])))
    done = content.texts_of("en").get("journal-restored")
    assert done not in person.html
    person.does("crisis.people")
    person.does("crisis.back")
    person.does("crisis.go_on")
    assert done in person.html
    person.arrives("journal")
    assert done not in person.html, "once"


def test_what_was_saved_is_said_after_going_on() -> None:
    person = restored(("entries", entry()))
    person.does("entry.edit", id="0a")
    person.does("entry.update", id="0a", answer__thought=SIGN)
    assert asks_of(person)
    person.does("crisis.go_on")
    assert content.texts_of("en").get("journal-saved") in person.html
