"""A host that leaves out the protocol that the guide starts with: another one starts."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from stillwater.domain.strict import BadData
from tests.unit.service_kit import Person
from workshop import content

START = content.guide().start
ENOUGH = "it rained the whole day and nobody called"


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    read = content.read_toml
    off = [START]

    def reads(file):
        data = read(file)
        return {**data, "off": off} if file.name == "library.toml" else data

    monkeypatch.setattr(content, "read_toml", reads)
    content.protocols.cache_clear()
    yield off
    monkeypatch.undo()
    content.protocols.cache_clear()


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_another_one_starts(without: list[str], language: str) -> None:
    pack = json.loads(content.language_pack(language))
    assert START not in pack["protocols"]
    start = pack["guide"]["start"]
    assert start != START and start in pack["protocols"]
    person = Person(language=language)
    person.arrives("reflect")
    assert f'value="{start}"' in person.html
    person.does("session.begin", protocol=START)  # a page that was loaded before the change
    first = person.at()
    assert first == content.protocols()[start].steps[0].id
    person.does("session.answer", at=first, **{first: ENOUGH})
    assert person.at() != first


def test_it_is_said_when_nothing_is_left_to_start_with(without: list[str]) -> None:
    without += [p.id for p in content.protocols().values() if p.begins_with_writing]
    content.protocols.cache_clear()
    with pytest.raises(BadData, match="off"):
        content.guide()
