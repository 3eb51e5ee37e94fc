"""A better reading: nothing without consent, and what it does once it is there."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace

import pytest

from stillwater.domain.models import ModelState
from stillwater.messages import Announce, ModelFiles, Patch
from stillwater.service import meaning, vectors
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.static_kit import TinyModels

THOUGHTS = (
    "so tired after the night shift",
    "the rent is due and there is debt",
    "my mother called again",
)


@pytest.fixture
def models() -> TinyModels:
    return TinyModels()


@pytest.fixture
def person(models: TinyModels) -> Person:
    """With three kept entries, the vault open."""
    someone = Person()
    someone.service._machine = replace(someone.service._machine, models=models)
    for thought in THOUGHTS:
        someone.keeps(thought)
    return someone


@pytest.fixture
def visitor() -> Person:
    """With nothing kept; models need no vault."""
    someone = Person()
    someone.opens("reflect")
    return someone


def reports(person: Person, done: int, total: int = 27_000_000, **more: str):
    fields = {"model": "sentence", "total_bytes": str(total), "done_bytes": str(done), **more}
    return person.does("model.report", **fields)


def found(person: Person) -> list[str]:
    """The thoughts of the entries that the screen leads to, in order."""
    desk = person.service._desk
    ids = re.findall(r'name="id" value="([0-9a-f]+)"', person.html)
    return [desk.entry(entry_id).answer("thought") for entry_id in ids]


def plain(html: str) -> str:
    """Without the signs that keep numbers apart from the direction of the text around them."""
    return html.replace("\u2068", "").replace("\u2069", "")


def files(events):
    return [(event.action, event.model) for event in events if isinstance(event, ModelFiles)]


def has_model(person: Person) -> None:
    reports(person, 27_000_000)


def test_nothing_is_fetched_before_somebody_asks(person):
    for name in ("model.show", "care.show", "entry.list"):
        assert files(person.does(name)) == []
    assert files(reports(person, 0)) == []
    assert files(person.does("journal.search", question="rent")) == []
    assert files(person.does("model.fetch", model="another")) == []
    assert files(person.does("model.fetch", model="sentence")) == [("fetch", "sentence")]


def test_the_size_is_said_first(visitor):
    reports(visitor, 0, saves_data="1")
    visitor.does("model.show")
    assert "27 MB to fetch" in plain(visitor.html)
    assert "set to save data" in visitor.html
    assert "model.fetch" in visitor.commands_shown()
    assert "model.remove" not in visitor.commands_shown()


def test_a_fetch_can_be_paused_gone_on_with_and_removed(visitor):
    reports(visitor, 0)
    visitor.does("model.fetch", model="sentence")
    assert "model.pause" in visitor.commands_shown()
    (part,) = [e for e in reports(visitor, 9_000_000, fetching="1") if isinstance(e, Patch)]
    assert part.id == "model-sentence"
    assert "9 of 27 MB" in plain(part.html) and 'value="33"' in part.html
    assert files(visitor.does("model.pause", model="sentence")) == [("pause", "sentence")]
    (part,) = [e for e in reports(visitor, 9_000_000) if isinstance(e, Patch)]
    assert "Paused" in part.html and "model.fetch" in part.html
    assert files(visitor.does("model.remove", model="sentence")) == [("remove", "sentence")]


@pytest.mark.parametrize(("reason", "said"), [("refused", "thrown away"), ("offline", "no connec"),
                                              ("full", "not enough room")])  # fmt: skip
def test_why_a_fetch_ended_is_said(visitor, reason, said):
    (part,) = [e for e in reports(visitor, 9, reason=reason) if isinstance(e, Patch)]
    assert said in part.html
    assert "model.fetch" in part.html


def test_it_is_announced_once_when_it_has_arrived(visitor):
    reports(visitor, 10, fetching="1")
    assert any(isinstance(e, Announce) for e in reports(visitor, 27_000_000))
    assert not any(isinstance(e, Announce) for e in reports(visitor, 27_000_000))


def test_without_a_secure_page_there_is_nothing_to_fetch(visitor):
    reports(visitor, 0, total=0)
    visitor.does("model.show")
    assert "model.fetch" not in visitor.commands_shown()


@pytest.mark.parametrize("text", ["-1", "x", "9" * 30, ""])
def test_a_page_that_says_nonsense_says_nothing(text):
    state = ModelState.from_fields({"total_bytes": text, "done_bytes": text, "reason": "<b>"})
    assert state == ModelState()


def test_search_without_a_model_is_by_words(person, models):
    person.does("journal.search", question="RENT debt")
    assert found(person) == [THOUGHTS[1]]
    person.does("journal.search", question="dinero")
    assert "Nothing was found" in person.html
    assert models.embedded == []


def test_a_better_reading_is_offered_where_it_can_be_had(person):
    person.does("journal.search", question="rent")
    assert "model.show" not in person.commands_shown()
    reports(person, 0)
    person.does("journal.search", question="rent")
    assert "model.show" in person.commands_shown()


def test_search_by_meaning_finds_other_words(person):
    has_model(person)
    person.does("journal.search", question="dinero")
    assert "close in meaning" in person.html
    assert found(person) == [THOUGHTS[1]]


def test_vectors_are_kept_sealed_and_made_once(person, models):
    has_model(person)
    person.does("journal.search", question="dinero")
    made = len(models.embedded)
    person.does("journal.search", question="dinero")
    assert models.embedded[made:] == []
    vault = person.service._desk.vault
    assert len(vault.content[meaning.COLLECTION]) == len(THOUGHTS)
    person.does("vault.lock")
    person.opens("journal")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    person.does("journal.search", question="madre")
    assert models.embedded[made:] == ["madre"]


def test_a_changed_entry_is_read_anew_and_a_deleted_one_leaves_no_vector(person, models):
    has_model(person)
    person.does("journal.search", question="dinero")
    first = person.entry_ids()[0]
    made = len(models.embedded)
    person.does("entry.update", id=first, answer__thought="exhausted, sleepless, exhausted")
    person.does("journal.search", question="madre")
    assert len(models.embedded[made:]) >= 2
    person.does("entry.delete", id=first)
    items = person.service._desk.vault.content[meaning.COLLECTION]
    (gone,) = [item for item in items if item["id"] == first]
    assert gone.get("deleted") is True and "vector" not in gone


def test_an_entry_says_what_is_like_it(person, models):
    has_model(person)
    person.keeps("exhausted, my grandmother and the rent, exhausted")
    newest = person.entry_ids()[0]
    person.does("entry.read", id=newest)
    assert "something like this before" not in person.html  # no vectors yet, and nobody waits
    person.does("journal.search", question="dinero")
    made = len(models.embedded)
    person.does("entry.read", id=newest)
    assert "something like this before" in person.html
    assert THOUGHTS[0] in found(person)
    assert len(models.embedded) == made


def test_a_locked_vault_tells_nothing(person):
    has_model(person)
    person.does("vault.lock")
    person.does("journal.search", question="rent")
    assert found(person) == []
    desk = person.service._desk
    asyncio.run(vectors.take_in(desk, ["tired"]))
    assert vectors.vector_of(desk, "tired") and meaning.written_before(desk, "tired") == []


def test_a_model_that_does_not_start_changes_nothing(person, models):
    has_model(person)
    models.broken = True
    person.does("journal.search", question="rent")
    assert found(person) == [THOUGHTS[1]]
    asyncio.run(vectors.take_in(person.service._desk, ["tired"]))
    assert not vectors.vector_of(person.service._desk, "tired")
