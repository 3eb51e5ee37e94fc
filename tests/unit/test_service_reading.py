"""The weights of the first model come after the start, and nothing waits for them; those of another
language come when something is written in it, and are waited for a little."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace

from stillwater.ports import WeightsUnavailable
from stillwater.reading.reader import Reader
from stillwater.service import reading
from tests.unit.reading_kit import head_of, tiny_file
from tests.unit.service_kit import Person
from workshop.training.packing import packed_file


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


WEIGHTS = {"en": "models/tier1-en.0.bin", "es": "models/tier1-es.0.bin"}
SPANISH = "tengo mucho miedo de volver a casa"


def file_that_tells_spanish() -> bytes:
    """The tiny file, which tells Spanish by one word."""
    knows = head_of("language", "all", ("en", "es"), {"miedo": {"es": 15}}, bias=0.0)
    return packed_file([knows, head_of("emotions", "eng", ("fear",), {"afraid": {"fear": 9}})])


def spanish_file() -> bytes:
    return packed_file([head_of("emotions", "esp", ("fear",), {"miedo": {"fear": 9}})])


def desk_of(*answers, weights=WEIGHTS):
    return SimpleNamespace(
        pack=SimpleNamespace(
            weights=weights, texts=SimpleNamespace(language="en"), safety={}, rules={}
        ),
        machine=SimpleNamespace(library=Shelf(list(answers))),
        reader=Reader(),
        weights_taken=set(),
        fetching_weights={},
        rules={},
    )


def opens_pages(desk, times):
    async def every():
        for _ in range(times):
            reading.fetch_weights(desk)
            for _ in range(3):
                await asyncio.sleep(0)

    asyncio.run(every())
    return desk.machine.library.asked


def test_those_of_the_page_are_fetched_once_and_used():
    desk = desk_of(tiny_file())
    assert desk.reader.read("afraid", "en").models_used == ()
    assert opens_pages(desk, 3) == [WEIGHTS["en"]]
    assert desk.reader.read("afraid", "en").models_used == (1,)


def test_what_cannot_be_had_or_read_is_asked_for_again_and_spoils_nothing():
    desk = desk_of(WeightsUnavailable(""), tiny_file()[:-1], b"", tiny_file())
    assert len(opens_pages(desk, 6)) == 4
    assert desk.reader.read("afraid", "en").models_used == (1,)


def test_a_site_without_weights_asks_for_none():
    assert opens_pages(desk_of(weights={}), 2) == []


def test_words_in_another_language_wait_for_its_heads_which_join_the_others():
    desk = desk_of(file_that_tells_spanish(), spanish_file())
    opens_pages(desk, 1)
    for text in ("I am afraid of going home again", "miedo", SPANISH, SPANISH):
        asyncio.run(reading.ready_for(desk, [text]))
        assert desk.machine.library.asked[1:] == [WEIGHTS["es"]] * (text == SPANISH)
    assert desk.reader.read(SPANISH, "en").emotions["fear"] > 0.9
    assert desk.reader.read("afraid", "en").emotions["fear"] > 0.9


def test_a_language_of_no_page_has_its_heads_in_the_file_of_the_others():
    desk = desk_of(spanish_file(), weights=WEIGHTS | {"other": "models/tier1-other.0.bin"})
    asyncio.run(reading.ready_in(desk, [""]))
    assert desk.machine.library.asked == []
    asyncio.run(reading.ready_in(desk, ["sw", "ha"]))
    assert desk.machine.library.asked == ["models/tier1-other.0.bin"]


def test_nobody_waits_long_for_another_language_and_it_is_used_once_it_is_there():
    desk = desk_of(file_that_tells_spanish())
    opens_pages(desk, 1)
    arrives = asyncio.Event()

    async def slow(path: str) -> bytes:
        await arrives.wait()
        return spanish_file()

    async def writes():
        desk.machine.library.weights = slow
        await reading.ready_for(desk, [SPANISH], wait_ms=1)
        await asyncio.wait_for(reading.ready_for(desk, [SPANISH], wait_ms=60_000), 10)  # only once
        assert desk.weights_taken == {WEIGHTS["en"]}
        arrives.set()
        for _ in range(5):
            await asyncio.sleep(0)

    asyncio.run(writes())
    assert desk.weights_taken == set(WEIGHTS.values())


def test_what_could_not_be_had_is_tried_again_at_the_next_words():
    desk = desk_of(file_that_tells_spanish(), WeightsUnavailable(""), spanish_file())
    opens_pages(desk, 1)

    async def writes():
        await reading.ready_for(desk, [SPANISH])
        assert desk.weights_taken == {WEIGHTS["en"]}
        await reading.ready_for(desk, [SPANISH])
        for _ in range(5):
            await asyncio.sleep(0)

    asyncio.run(writes())
    assert desk.weights_taken == set(WEIGHTS.values())


def test_a_page_is_drawn_whether_or_not_they_are_there():
    person = Person()
    person.opens("reflect")
    assert person.html and "show" in person.kinds()
