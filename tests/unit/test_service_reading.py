"""The weights of the first model come after the start, and nothing waits for them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace

from stillwater.ports import WeightsUnavailable
from stillwater.reading.reader import Reader
from stillwater.service import reading
from tests.unit.reading_kit import tiny_file
from tests.unit.service_kit import Person


@dataclass
class Shelf:
    """A library that gives these answers one after the other."""

    answers: list
    asked: list[str] = field(default_factory=list)

    async def weights(self, path: str) -> bytes:
        self.asked.append(path)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def desk_of(*answers, path="models/tier1.0.bin"):
    return SimpleNamespace(
        pack=SimpleNamespace(weights=path),
        machine=SimpleNamespace(library=Shelf(list(answers))),
        reader=Reader(),
        weights_from="",
        fetching_weights=None,
    )


def opens_pages(desk, times):
    async def every():
        for _ in range(times):
            reading.fetch_weights(desk)
            for _ in range(3):
                await asyncio.sleep(0)

    asyncio.run(every())
    return desk.machine.library.asked


def test_they_are_fetched_once_and_used():
    desk = desk_of(tiny_file())
    assert desk.reader.read("afraid", "en").models_used == ()
    assert opens_pages(desk, 3) == ["models/tier1.0.bin"]
    assert desk.reader.read("afraid", "en").models_used == (1,)


def test_what_cannot_be_had_or_read_is_asked_for_again_and_spoils_nothing():
    desk = desk_of(WeightsUnavailable(""), tiny_file()[:-1], b"", tiny_file())
    assert len(opens_pages(desk, 6)) == 4
    assert desk.reader.read("afraid", "en").models_used == (1,)


def test_a_site_without_weights_asks_for_none():
    assert opens_pages(desk_of(path=""), 2) == []


def test_a_page_is_drawn_whether_or_not_they_are_there():
    person = Person()
    person.opens("reflect")
    assert person.html and "show" in person.kinds()
