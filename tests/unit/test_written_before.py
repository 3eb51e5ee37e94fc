"""A talk may point to an earlier entry that says something alike: once, never near danger."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from stillwater.domain.heard import Heard, SafetyReading
from stillwater.domain.talk import Reply, Talk, Turn
from stillwater.service import meaning, talking, vectors
from tests.unit.reflection import TEXTS
from tests.unit.service_kit import Person
from tests.unit.static_kit import TinyModels

TIRED = "so tired, exhausted and sleepless after the night shift"


def keeps_a_diary(read=None):
    """Somebody with an entry about being tired, and the model."""
    person = Person()
    if read:
        person.reads(read)
    person.service._machine = replace(person.service._machine, models=TinyModels())
    person.keeps(TIRED)
    person.arrives("reflect")
    person.does("model.report", model="sentence", total_bytes="9", done_bytes="9")
    person.does("session.begin", protocol="free-reflection")
    desk = person.service._desk
    asyncio.run(meaning.read_newest(desk, asyncio.run(vectors.ready(desk))))
    return person


def says(person, words):
    return person.does("session.answer", at=person.at(), on__your__mind=words)


def before_said(person):
    return TEXTS["en"].get("search-before") in person.html


def test_an_earlier_entry_is_pointed_to_once_in_a_talk():
    person = keeps_a_diary()
    says(person, "the rent, the debt and the money")
    assert not before_said(person)
    says(person, "tired and sleepless, always exhausted")
    (entry,) = person.service._desk.entries()
    assert before_said(person) and entry.title_words in person.html
    assert TIRED in person.html, "it unfolds to the whole entry, and nobody leaves the talk"
    assert person.service._desk.session.talk.replies[-1].before == entry.id
    says(person, "exhausted again, sleepless and tired")
    assert not before_said(person)


def test_no_entry_is_pointed_to_near_danger():
    person = keeps_a_diary(
        lambda text, _: Heard(safety=SafetyReading("gentle" if "gone" in text else "none"))
    )
    says(person, "tired and sleepless, I wished I were gone")
    says(person, "tired and sleepless, always exhausted")
    assert not before_said(person)


@pytest.mark.parametrize(("tier", "said"), [("gentle", True), ("support", False), ("now", False)])
def test_an_entry_that_speaks_of_danger_is_not_pointed_to(tier, said):
    def read(text, _):
        return Heard(safety=SafetyReading(tier if TIRED in text and "manager" in text else "none"))

    person = keeps_a_diary(read)
    says(person, "tired and sleepless, always exhausted")
    assert before_said(person) == said


def test_a_closed_journal_is_not_pointed_to():
    person = keeps_a_diary()
    says(person, "tired and sleepless, always exhausted")
    desk = person.service._desk
    assert talking.looked_back_to(desk) is not None
    desk.vault.lock()
    assert talking.looked_back_to(desk) is None


def test_a_deleted_entry_is_not_pointed_to():
    person = keeps_a_diary()
    says(person, "tired and sleepless, always exhausted")
    desk = person.service._desk
    (entry,) = desk.entries()
    person.does("entry.delete", id=entry.id)
    assert talking.looked_back_to(desk) is None


def test_locking_leaves_no_vector_of_words():
    person = keeps_a_diary()
    says(person, "tired and sleepless, always exhausted")
    desk = person.service._desk
    assert desk.vectors.written and desk.vectors.entries
    person.does("vault.lock")
    assert not desk.vectors.written and not desk.vectors.entries


def test_a_changed_entry_is_read_anew():
    person = keeps_a_diary()
    desk = person.service._desk
    (entry,) = desk.entries()
    person.does("entry.update", id=entry.id, answer__thought="the rent, the debt and the money")
    asyncio.run(meaning.read_newest(desk, asyncio.run(vectors.ready(desk))))
    person.arrives("reflect")
    says(person, "tired and sleepless, always exhausted")
    assert not before_said(person)
    says(person, "the rent, the debt and the money again")
    assert before_said(person)


def test_what_was_pointed_to_is_sealed_with_the_talk_and_an_older_talk_is_read():
    talk = Talk("x", (Turn("a", reply=Reply("reflect-wrote", why="pause", before="abc")),))
    assert Talk.from_dict(talk.to_dict()) == talk and not talk.may_look_back
    plain = Talk("x", (Turn("a", reply=Reply("reflect-wrote", why="pause")),))
    assert "before" not in plain.to_dict()["turns"][0] and plain.may_look_back
