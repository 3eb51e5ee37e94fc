"""The sentence model at work while somebody writes: it helps in time or not at all."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field, replace

import pytest

from stillwater.domain.likeness import Embedded
from stillwater.model_ports import EmbedderUnavailable
from stillwater.service import readying, vectors
from tests.unit.reading_kit import tiny_fused_file, tiny_model
from tests.unit.reflection import LANGUAGES, TEXTS
from tests.unit.screens import Screen
from tests.unit.service_kit import Person
from workshop.content import bank

pytestmark = pytest.mark.slow

HEADS = tiny_fused_file({("emotions", "en"): {"fear": 1}, ("emotions", "eng"): {"fear": 9}})
FIRST = "My landlord wants more rent. I am afraid that we have to move again."
SOON_MS = 30


@dataclass
class WideModels:
    """A sentence model with 384 numbers a text, and signs if it has any. ``waits``: what an answer
    waits for."""

    heads_file: bytes = HEADS
    fault: Exception | None = None
    waits: asyncio.Event | None = None
    seconds: float = 0.0
    signs: tuple[float, ...] = ()
    asked: list[str] = field(default_factory=list)
    model = "e5-small-1"
    width = 384

    async def load(self, name):
        return self

    async def heads(self):
        return self.heads_file

    async def embed(self, texts):
        self.asked += texts
        await asyncio.sleep(self.seconds)
        if self.waits:
            await self.waits.wait()
        if self.fault:
            raise self.fault
        return [Embedded([1 / 384] * 384, self.signs) for _ in texts]


def talking_with(models, language="en", has_model=True):
    """Somebody in a talk, read by a tiny first model and by ``models``."""
    person = Person(language=language, read=None)
    person.service._machine = replace(person.service._machine, models=models)
    person.arrives("reflect")
    if has_model:
        person.does("model.report", model="sentence", total_bytes="9", done_bytes="9")
    desk = person.service._desk
    desk.pack = replace(desk.pack, weights={})
    desk.reader.use(model=tiny_model())
    person.does("session.begin", protocol="free-reflection")
    models.asked.clear()  # what was begun while nobody waits
    desk.vectors.moves.clear()
    return person


def says(person, words):
    return person.does("session.answer", at=person.at(), on__your__mind=words)


def used(person, text=FIRST):
    return person.service._desk.heard[text].models_used


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_is_read_by_both_and_why_this_says_so(language):
    person = talking_with(WideModels(tiny_fused_file({("safety", "en"): {"danger": 0}})), language)
    says(person, "I am afraid that we have to move again and again")
    better = TEXTS[language].get("talk-why-better")
    both = used(person, "I am afraid that we have to move again and again") == (1, 2)
    assert both == (better in person.html)
    assert both or language != "en"


def test_both_models_are_in_the_reading():
    person = talking_with(WideModels())
    says(person, FIRST)
    first = person.service._desk.reader.read(FIRST, "en")
    assert used(person) == (1, 2)
    assert person.service._desk.heard[FIRST].emotions["fear"] > first.emotions["fear"]


def test_the_signs_that_come_with_a_vector_can_bring_help():
    heads = tiny_fused_file({("safety", "en"): {"danger": 0}}, reads="signs")
    said = "The afternoon was as long as the morning was"
    tiers = {}
    for signs in ((-9.0, -9.0, -9.0), (9.0, 9.0, -9.0), ()):
        person = talking_with(WideModels(heads, signs=signs))
        says(person, said)
        tiers[signs] = person.service._desk.heard[said].safety.tier
        assert used(person, said) == ((1, 2) if signs else (1,))
    assert list(tiers.values()) == ["none", "gentle", "none"]


def test_a_long_text_is_read_window_by_window_too():
    models = WideModels()
    person = talking_with(models)
    said = "The afternoon was long. " * 50
    says(person, said)
    windows = [text for text in models.asked if text.startswith("The afternoon")]
    assert len(windows) == 1 + 1 + 3  # its telling phrase, the whole, its windows
    assert used(person, said.strip()) == (1, 2)


def test_without_the_model_nobody_asks_it():
    models = WideModels()
    person = talking_with(models, has_model=False)
    says(person, FIRST)
    assert used(person) == (1,) and models.asked == []
    assert TEXTS["en"].get("talk-why-better") not in person.html


def test_each_text_is_embedded_once():
    models = WideModels()
    person = talking_with(models)
    says(person, FIRST)
    says(person, "  " + FIRST + "\r\n")
    person.does("session.not_quite", at=person.at(), on__your__mind="")
    assert models.asked.count(FIRST) == 1


@pytest.mark.parametrize(
    "fault", [EmbedderUnavailable("x"), RuntimeError("My landlord"), ValueError()]
)
def test_a_model_that_fails_costs_nothing_and_is_left_alone_after_a_while(fault, capfd):
    models = WideModels(fault=fault)
    person = talking_with(models)
    for number in range(8):
        says(person, f"I am afraid of Monday number {number}")
        assert used(person, f"I am afraid of Monday number {number}") == (1,)
        assert Screen(person.html).heading
    assert 0 < len([t for t in models.asked if "Monday" in t]) <= 2 * vectors.MOST_FAULTS
    assert "landlord" not in "".join(capfd.readouterr())


def test_a_slow_model_keeps_nobody_waiting():
    person = talking_with(WideModels(seconds=60))
    before = time.monotonic()
    says(person, FIRST)
    assert vectors.WAIT_MS / 1000 - 0.1 < time.monotonic() - before < vectors.WAIT_MS / 1000 + 2
    assert used(person) == (1,) and Screen(person.html).heading


def test_nobody_waits_behind_an_answer_that_is_late():
    models = WideModels(seconds=60)
    desk = talking_with(models).service._desk

    async def both():
        await vectors.take_in(desk, ["one"], SOON_MS)
        before = time.monotonic()
        await vectors.take_in(desk, ["two"], 60_000)
        return time.monotonic() - before

    assert asyncio.run(both()) < 1
    assert models.asked == ["one"]


def test_a_model_that_is_always_slow_is_not_waited_for_for_ever():
    models = WideModels(seconds=2 * SOON_MS / 1000)
    desk = talking_with(models).service._desk

    async def many():
        for number in range(6):
            await vectors.take_in(desk, [f"text {number}"], SOON_MS)
            await asyncio.sleep(3 * SOON_MS / 1000)

    asyncio.run(many())
    assert len(models.asked) == vectors.MOST_FAULTS


def test_what_comes_after_locking_is_not_kept():
    async def locked_meanwhile():
        models = WideModels(waits=asyncio.Event())
        desk.machine = replace(desk.machine, models=models)
        await vectors.take_in(desk, [FIRST], SOON_MS)
        vectors.forget_words(desk)
        models.waits.set()
        return await desk.vectors.late

    desk = talking_with(WideModels()).service._desk
    assert asyncio.run(locked_meanwhile()) is True
    assert desk.vectors.written == {}


@pytest.mark.parametrize("heads", [b"", HEADS[:-1], b"SWF1" + bytes(40)])
def test_heads_that_cannot_be_read_leave_the_first_model_and_the_vectors(heads):
    person = talking_with(WideModels(heads))
    says(person, FIRST)
    assert used(person) == (1,)
    assert vectors.vector_of(person.service._desk, FIRST)


def test_a_removed_model_leaves_nothing_of_it():
    person = talking_with(WideModels())
    says(person, FIRST)
    person.does("model.report", model="sentence", total_bytes="9", done_bytes="0")
    assert person.service._desk.vectors.written == {}
    says(person, "I am afraid of Monday")
    assert used(person, "I am afraid of Monday") == (1,)


def test_moves_are_read_once_while_nobody_waits_and_then_ranked():
    models = WideModels()
    desk = talking_with(models).service._desk

    async def talk():
        await vectors.take_in(desk, [FIRST])
        assert readying.close_moves(desk, FIRST, "") == {}
        readying.begin(desk)
        await desk.vectors.beginning
        readying.begin(desk)

    asyncio.run(talk())
    assert len(models.asked) == 1 + len(bank())
    assert set(readying.close_moves(desk, FIRST, "")) == set(bank())
    assert readying.close_moves(desk, "not embedded", "") == {}


def test_what_is_close_in_meaning_comes_first():
    near = readying.closeness([1.0, 0.0], {"a": [0.9, 0.1], "b": [0.0, 1.0], "c": [0.1, 0.9]})
    assert near["a"] == 1.0 and near["b"] == 0.0 == near["c"]
    assert readying.closeness([1.0], {}) == {}
