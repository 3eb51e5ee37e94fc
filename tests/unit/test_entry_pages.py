"""Thousands of entries: thirty at a time, every one reached, none read that is not shown."""

import base64
import re

import pytest

from stillwater.domain import entry_pages
from stillwater.domain.entry import Entry
from stillwater.domain.entry_pages import ENTRIES_A_PAGE, entry_page, looks_readable
from tests.unit.service_kit import Person


def an_item(number):
    day = f"20{10 + number // 300:02}-{1 + number // 25 % 12:02}-{1 + number % 25:02}"
    when = f"{day}T10:00:00+00:00"
    answers = (("situation", f"words {number}"),)
    return Entry(f"{number:032x}", when, when, "thought-record", "en", answers).to_dict()


def with_entries(count):
    person = Person()
    person.opens("journal")
    items = [an_item(number) for number in range(count)]
    vault = person.service._desk.vault
    vault.begin_in_memory({"entries": items, "paused": [], "settings": {}})
    person.opens("journal")
    return person


def shown(person):
    return re.findall(r'name="id" value="([0-9a-f]+)"', person.html)


@pytest.mark.parametrize("count", [0, 1, 29, 30, 31, 95])
def test_every_entry_is_on_one_page_newest_first(count):
    person = with_entries(count)
    seen = []
    pages = max(1, -(-count // ENTRIES_A_PAGE))
    for number in range(1, pages + 1):
        person.does("entry.list", page=str(number))
        assert len(shown(person)) <= ENTRIES_A_PAGE
        seen += shown(person)
        turns = re.findall(r'name="page" value="(\d+)"', person.html)
        beside = [n for n in (number + 1, number - 1) if 1 <= n <= pages]
        assert turns == [str(n) for n in beside]
    assert seen == [f"{number:032x}" for number in reversed(range(count))]


@pytest.mark.parametrize("page", ["", "0", "-1", "x", "999", "٣", "9" * 5000])
def test_any_page_that_is_asked_for_shows_one(page):
    person = with_entries(65)
    person.does("entry.list", page=page)
    assert person.kinds().count("show") == 1 and shown(person)


def test_only_what_is_shown_is_read(monkeypatch):
    items = [an_item(number) for number in range(1000)]
    read = []
    real = Entry.from_dict
    monkeypatch.setattr(
        entry_pages.Entry, "from_dict", lambda item: read.append(item["id"]) or real(item)
    )
    assert len(entry_page(items, 2).entries) == ENTRIES_A_PAGE == len(read)
    person = with_entries(1000)
    read.clear()
    person.does("entry.read", id=f"{500:032x}")
    assert set(read) == {f"{500:032x}"}


def test_an_entry_of_a_newer_release_or_a_broken_one_is_left_in_peace():
    broken = [{}, {"id": 1}, {**an_item(1), "version": 2}, {**an_item(1), "created_at": None}]
    assert not any(map(looks_readable, broken))
    malformed = {**an_item(2), "answers": "no list"}
    page = entry_page([malformed, an_item(3)], 1)
    assert [entry.id for entry in page.entries] == [f"{3:032x}"]


def test_the_readable_copy_has_all_of_them():
    person = with_entries(65)
    person.does("entry.readable_copy")
    text = base64.b64decode(person.downloads[-1].data_base64).decode()
    assert all(f"words {number}\n" in text for number in range(65))
