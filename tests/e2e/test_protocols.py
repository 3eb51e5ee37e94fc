"""Reflections to the end in three languages: chosen in every way there is, their scripts played on
the real controls, kept, and read again in the journal with every kind of answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from stillwater.domain.guide import Asked, needs_of, suggest
from stillwater.domain.protocol import KINDS, Protocol
from stillwater.ports import Texts
from stillwater.views.site import LANGUAGES
from tests.e2e import journey
from tests.e2e.player import Player
from workshop.content import guide, protocols, read_toml
from workshop.paths import PROMPTS
from workshop.testplans import plain

#: How each is come to.
CHOSEN = {
    "check-in": "taps",
    "small-step": "a sentence",
    "problem-management": "the whole list",
    "paced-breathing": "taps",
    "being-kind": "the whole list",
}
SENTENCES = {
    "en": "I feel low and everything is heavy.",
    "es": "Me siento triste y sin ganas.",
    "ar": "أشعر بالحزن وكل شيء ثقيل.",
}
CODES = [language.code for language in LANGUAGES]


def plan_of(protocol: str, name: str) -> str:
    file = PROMPTS / "protocols" / protocol / "testplans" / f"{name}.testplan"
    return file.read_text(encoding="utf-8")


def tap(page: Page, command: str, value: str) -> None:
    journey.form_of(page, command).locator(f'button[value="{value}"]').click()


def by_taps(page: Page, protocol: str) -> None:
    """Four taps: a need, a time, a way, and one of what is offered."""
    known, shelf = guide(), protocols()
    ways = product(known.needs, (0, *known.times), known.ways)
    need, minutes, way = next(
        (need.id, minutes, way.id)
        for need, minutes, way in ways
        if shelf[protocol] in suggest(known, shelf, Asked(need.id, minutes, way.id))
    )
    tap(page, "guide.need", need)
    tap(page, "guide.time", str(minutes))
    tap(page, "guide.way", way)


def by_sentence(page: Page, language: str, protocol: str) -> None:
    cues = read_toml(PROMPTS / "guide" / f"{language}.toml")
    need = needs_of(SENTENCES[language], cues)[0]
    assert protocols()[protocol] in suggest(guide(), protocols(), Asked(need))
    form = journey.form_of(page, "guide.sentence")
    form.locator("#field-sentence").fill(SENTENCES[language])
    form.locator("button").click()


def choose(page: Page, language: str, protocol: str, how: str) -> None:
    """From what brings a person here to the first screen of ``protocol``."""
    if how == "taps":
        by_taps(page, protocol)
    elif how == "a sentence":
        by_sentence(page, language, protocol)
    else:
        journey.form_of(page, "guide.all").locator("button").click()
    begins = page.locator(f'#main form:has(input[value="{protocol}"]):has(button.choice)')
    expect(begins).to_be_visible(timeout=journey.STEP_TIMEOUT_MS)
    journey.settled(page)
    begins.locator("button.choice").click()


def again(page: Page) -> None:
    """From the last screen to what brings a person here."""
    journey.form_of(page, "guide.open").locator("button.link").click()
    journey.form_of(page, "guide.all")


def expect_in_journal(
    page: Page, texts: Texts, protocol: Protocol, said: Mapping[str, str]
) -> None:
    """The open entry says everything that was answered, as a person reads it."""
    journey.form_of(page, "entry.edit")
    whole = plain(journey.main(page).text_content() or "")
    for name, what in said.items():
        field = protocol.field(name)
        kind = field.kind if field else "short_text"
        if kind in ("slider", "scale") and field:
            number, most = str(int(what)), str(field.maximum)
            shown = [plain(texts.get("session-compare-value", value=number, maximum=most))]
        elif kind == "date":
            day = date.fromisoformat(what)
            shown = [str(day.day), str(day.year)]
        elif kind == "time":
            hour, minute = map(int, what.split(":"))  # some languages count to twelve
            shown = [f":{minute:02}"]
            assert f"{hour}:" in whole or f"{hour % 12}:" in whole
        elif name.rpartition(".")[2] in ("pleasantness", "energy"):
            shown = [str(int(what))]
        else:
            shown = what.split(" / ")
        for words in shown:
            assert words in whole, f"{protocol.id}: {name}"


@pytest.mark.parametrize("language", CODES)
def test_five_reflections_to_the_end(tab: Page, dist: Path, base: str, language: str) -> None:
    texts, shelf = journey.texts_of(dist, language), protocols()
    tab.goto(f"{base}{language}/reflect/")
    journey.ready(tab)
    said, kinds = [], set()
    for name, how in CHOSEN.items():
        choose(tab, language, name, how)
        player = Player(tab, texts, shelf[name])
        player.play(plan_of(name, language))
        assert player.kept
        said.append((shelf[name], player.said))
        kinds |= {field.kind for field in shelf[name].fields}
        again(tab)
    # A talk answers as it reads, so no script fixes it: test_choices and test_crisis_flow hold one.
    assert kinds == set(KINDS) - {"talk"}, "every kind of answer is shown"
    shut_by_a_gate(tab, texts, language)
    journey.move(tab, "journal")
    journey.form_of(tab, "vault.lock")
    expect(journey.entries(tab)).to_have_count(len(CHOSEN))
    for number, (protocol, answers) in enumerate(reversed(said)):
        journey.entries(tab).nth(number).click()
        expect_in_journal(tab, texts, protocol, answers)
        journey.move(tab, "home")
        journey.move(tab, "journal")
        journey.form_of(tab, "vault.lock")


def shut_by_a_gate(page: Page, texts: Texts, language: str) -> None:
    choose(page, language, "expressive-writing", "the whole list")
    player = Player(page, texts, protocols()["expressive-writing"])
    player.play(plan_of("expressive-writing", f"{language}-gate"))
    journey.form_of(page, "guide.open")
    assert not player.kept


def test_a_paused_reflection_waits_behind_the_passphrase(tab: Page, base: str) -> None:
    words = "The letter lies unopened on the table."
    tab.goto(f"{base}en/reflect/")
    journey.ready(tab)
    journey.begin(tab)
    journey.short_reflection(tab, "This one is kept, so that there is a journal.")
    journey.keep_on_device(tab)
    again(tab)
    journey.begin(tab, "being-kind")
    journey.press(tab, "session.skip")
    step = protocols()["being-kind"].steps[0].id
    journey.screen(tab, step).locator(f'[name="{step}"]').fill(words)
    journey.press(tab, "session.pause")
    journey.form_of(tab, "session.resume")
    tab.goto(f"{base}en/journal/")  # the page and its engine begin anew
    journey.ready(tab)
    assert words not in tab.content()
    journey.unlock(tab)
    journey.form_of(tab, "vault.lock")
    journey.move(tab, "home")
    tab.locator('#main a[data-page="reflect"]').first.click()
    waiting = journey.form_of(tab, "session.reopen")
    waiting.locator("button").click()
    expect(journey.screen(tab, step).locator(f'[name="{step}"]')).to_have_value(words)
