"""Other words by a host's own model: off without one, read for danger twice, labelled, not kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stillwater.domain.heard import Heard, SafetyReading
from stillwater.model_ports import EmbedderUnavailable
from tests.unit.service_kit import Person
from tests.unit.static_kit import TinyModels

THOUGHT = "They did not answer and I keep asking myself why"
DRAFT = "There was no reply, and the question stays."


class HostModels(TinyModels):
    """With a host's model that says ``says``, or does not start."""

    def __init__(self) -> None:
        super().__init__()
        self.says: str | None = DRAFT
        self.asked: list[str] = []

    async def rephraser(self) -> HostModels:
        return self

    async def rephrase(self, text: str) -> str:
        self.asked.append(text)
        if self.says is None:
            raise EmbedderUnavailable("host")
        return self.says


def reading(text: str, language: str) -> Heard:
    tier = "support" if "DANGER" in text else "none"
    return Heard(language, safety=SafetyReading(tier, evaluated="unknown" not in text))


@pytest.fixture
def models() -> HostModels:
    return HostModels()


@pytest.fixture
def person(models: HostModels) -> Person:
    someone = Person(read=reading)
    someone.service._machine = replace(someone.service._machine, models=models)
    someone.keeps(THOUGHT)
    return someone


def has_model(person: Person) -> None:
    person.does("model.report", model="host", total_bytes="9000000", done_bytes="9000000")


def asks(person: Person) -> str:
    person.does("rephrase.ask", id=person.entry_ids()[0])
    return person.html


def test_without_a_model_nothing_of_it_is_shown(person, models):
    person.does("entry.read", id=person.entry_ids()[0])
    assert "rephrase.ask" not in person.commands_shown()
    assert "by a machine" not in asks(person)
    person.does("model.show")
    assert "by a machine" not in person.html
    assert models.asked == []


def test_a_draft_is_asked_for_labelled_and_not_kept(person, models):
    has_model(person)
    person.does("entry.read", id=person.entry_ids()[0])
    assert "rephrase.ask" in person.commands_shown()
    assert models.asked == []  # only when somebody asks
    html = asks(person)
    assert DRAFT in html and THOUGHT in html
    assert html.index("A draft by a machine") < html.index(DRAFT)
    assert DRAFT not in str(person.service._desk.vault.content)


def test_a_draft_that_speaks_of_danger_is_not_shown(person, models):
    has_model(person)
    models.says = "DANGER in other words"
    html = asks(person)
    assert "DANGER" not in html
    assert "no draft to show" in html and 'data-page="help"' in html


def test_words_that_speak_of_danger_never_reach_the_model(person, models):
    has_model(person)
    person.does("entry.update", id=person.entry_ids()[0], answer__thought="DANGER here")
    person.does("crisis.go_on")
    assert "no draft to show" in asks(person)
    assert models.asked == []


@pytest.mark.parametrize("says", [None, "", "  \n"])
def test_a_model_that_fails_or_says_nothing(person, models, says):
    has_model(person)
    models.says = says
    assert "no draft to show" in asks(person)


def test_without_a_safety_reading_there_is_no_draft(person, models):
    has_model(person)
    person.does("entry.update", id=person.entry_ids()[0], answer__thought="a tongue unknown here")
    assert DRAFT not in asks(person)
    assert models.asked == []


def test_a_host_model_is_fetched_with_consent_too(person):
    person.does("model.report", model="host", total_bytes="9000000", done_bytes="0")
    person.does("model.show")
    assert "Other words, by a machine" in person.html
    assert person.html.count("model.fetch") == 1  # the sentence model cannot be had in this test
