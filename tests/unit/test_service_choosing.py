"""Choosing a passphrase, from the form to the vault."""

from __future__ import annotations

import asyncio
import re

import pytest

from stillwater.domain.passphrase import PassphraseRefused
from stillwater.domain.wordbook import WordBook
from stillwater.messages import Event, Patch
from stillwater.ports import WordsUnavailable
from stillwater.service.choosing import chosen_passphrase, suggest
from stillwater.service.desk import Desk
from tests.unit.service_kit import PASSPHRASE, Person
from workshop.words import words_of

OWN = {"passphrase_kind": "own"}


def person_choosing(language: str = "en") -> Person:
    person = Person(language=language)
    person.reflects()
    person.does("keep.device")
    return person


def desk_of(person: Person) -> Desk:
    desk = person.service._desk
    assert desk is not None
    return desk


def suggested(person: Person) -> str:
    found = re.search(r'name="suggested" value="([^"]+)"', person.html)
    return found[1] if found else ""


def patches(events: list[Event]) -> dict[str, str]:
    return {event.id: event.html for event in events if isinstance(event, Patch)}


async def no_words(language: str, path: str) -> WordBook:
    raise WordsUnavailable(language)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_six_words_of_the_language_make_a_vault(language: str) -> None:
    person = person_choosing(language)
    words = suggested(person)
    assert len(words.split()) == 6 and set(words.split()) <= set(words_of(language))
    person.does("vault.create", passphrase_kind="words", suggested=words, words_again=words)
    assert person.lock == "open"
    later = Person(language=language, store=person.store, mirror=person.mirror)
    later.opens("journal")
    later.does("vault.unlock", passphrase=words)
    assert later.lock == "open"


def test_words_that_were_typed_wrong_stay_the_same_words() -> None:
    person = person_choosing()
    words = suggested(person)
    person.does("vault.create", passphrase_kind="words", suggested=words, words_again="others")
    assert suggested(person) == words and 'class="notice' in person.html
    assert person.lock != "open"


def test_other_words_come_without_a_new_screen() -> None:
    person = person_choosing()
    before = suggested(person)
    person.does("passphrase.suggest")
    assert "show" not in person.kinds()
    (html,) = patches(person.events).values()
    assert before not in html and len(re.findall(r'value="([^"]+)"', html)[0].split()) == 6


def test_words_that_nobody_drew_are_weighed_like_ones_own() -> None:
    """A form could send anything as the suggestion."""
    person = person_choosing()
    fields = {"passphrase_kind": "words", "suggested": "a" * 20, "words_again": "a" * 20}
    with pytest.raises(PassphraseRefused, match="passphrase_common"):
        asyncio.run(chosen_passphrase(desk_of(person), fields))


@pytest.mark.parametrize(
    ("passphrase", "again", "code"),
    [
        ("", "", "passphrase_short"),
        ("rather brief!", "rather brief!", "passphrase_short"),
        ("x" * 1025, "x" * 1025, "passphrase_long"),
        ("half of a pair \ud800", "half of a pair \ud800", "passphrase_text"),
        (PASSPHRASE, "seven quiet herons flying", "passphrase_differs"),
        ("correct horse battery staple", "correct horse battery staple", "passphrase_common"),
    ],
)
def test_what_is_refused_and_why(passphrase: str, again: str, code: str) -> None:
    person = person_choosing()
    fields = {**OWN, "passphrase": passphrase, "passphrase_again": again}
    with pytest.raises(PassphraseRefused) as refused:
        asyncio.run(chosen_passphrase(desk_of(person), fields))
    assert refused.value.code == str(refused.value) == code
    person.does("vault.create", **fields)
    assert person.lock != "open" and 'class="notice' in person.html
    assert not passphrase or passphrase not in person.html


def test_the_second_time_counts_as_the_same_in_its_canonical_form() -> None:
    person = person_choosing()
    fields = {**OWN, "passphrase": PASSPHRASE, "passphrase_again": f" {PASSPHRASE} "}
    assert asyncio.run(chosen_passphrase(desk_of(person), fields)) == PASSPHRASE


def test_a_common_one_is_explained_beside_the_field() -> None:
    person = person_choosing()
    common = "correct horse battery staple"
    person.does("vault.create", **OWN, passphrase=common, passphrase_again=common)
    texts = desk_of(person).texts
    assert texts.get("passphrase-first") in person.html
    assert texts.get("passphrase-advice-common") in person.html
    assert texts.get("vault-passphrase-common") in person.html


def test_weighing_answers_in_words_and_keeps_nothing() -> None:
    person = person_choosing()
    texts = desk_of(person).texts
    person.does("passphrase.weigh", passphrase="Christopher1987")
    (said,) = patches(person.events).values()
    assert texts.get("passphrase-advice-name-number") in said
    person.does("passphrase.weigh", passphrase="seven")
    (said,) = patches(person.events).values()
    assert texts.get("passphrase-missing", count=10) in said
    person.does("passphrase.weigh", passphrase="  ")
    assert list(patches(person.events).values()) == [""]
    person.does("passphrase.weigh", passphrase="CANARY seven quiet herons")
    assert "CANARY" not in repr(person.events) + repr(desk_of(person))


def test_without_the_list_ones_own_can_still_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.unit.service_kit.BuiltLibrary.words", staticmethod(no_words))
    person = person_choosing()
    assert suggested(person) == "" and 'name="passphrase"' in person.html
    assert asyncio.run(suggest(desk_of(person))) == ""
    person.does("passphrase.suggest")
    assert patches(person.events) == {}
    person.does("vault.create", passphrase="1" * 20, passphrase_again="1" * 20)
    assert person.lock != "open"
    person.does("vault.create", passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    assert person.lock == "open"


def test_managers_of_passwords_see_new_ones_and_enter_sends_the_form() -> None:
    person = person_choosing()
    form = person.html[person.html.index('data-command="vault.create"') :]
    fields = re.findall(r'<input[^>]*type="password"[^>]*>', form)
    assert len(fields) == 3
    assert all('autocomplete="new-password"' in field for field in fields)
    assert all('spellcheck="false"' in field for field in fields)
    first = re.search(r'<button[^>]*type="submit"[^>]*>', form)
    assert first and "hidden" in first[0] and "value" not in first[0]
