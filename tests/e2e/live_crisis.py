"""The screens after words that sound like danger, one after the other."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e import journey

Look = Callable[[Page, str], None]
SUPPORT = {
    "en": "Work was long. I want to kill myself and nobody knows.",
    "es": "El trabajo fue largo. Quiero matarme y nadie lo sabe.",
    "ar": "كان العمل طويلا. أريد أن أقتل نفسي ولا أحد يعرف.",
}
NOW = {
    "en": "I have the pills here and I am going to end my life tonight.",
    "es": "Tengo las pastillas aquí y esta noche voy a quitarme la vida.",
    "ar": "الحبوب أمامي. سأنهي حياتي الليلة.",
}
GENTLE = {
    "en": "Years ago I used to think about killing myself. Some nights it comes back.",
    "es": "Hace años pensaba en matarme. Hay noches en que vuelve.",
    "ar": "قبل سنوات كنت أفكر في الانتحار. أحيانا يعود التفكير.",
}


def visit_crisis_screens(page: Page, base: str, language: str, look: Look) -> None:
    """``look`` is called once on each screen."""
    begin(page, base, language)
    say(page, GENTLE[language])
    expect(page.locator("#main .notice a[data-page='help']").first).to_be_in_viewport()
    look(page, "gentle")
    say(page, SUPPORT[language])
    asked(page)
    look(page, "are you safe")
    for way in ("people", "plan", "trust", "settle"):
        choose(page, way)
        look(page, way)
        back(page)
    go_on(page)
    look(page, "after it")
    say(page, NOW[language])
    asked(page)
    expect(page.locator("#main a[href^='tel:']").first).to_be_visible()
    look(page, "a person first")


def begin(page: Page, base: str, language: str) -> None:
    """Straight to writing."""
    page.goto(f"{base}{language}/reflect/")
    journey.ready(page)
    page.locator("#main .first-choice").click()
    journey.settled(page)


def say(page: Page, words: str) -> None:
    """One turn, given."""
    journey.settled(page)
    page.locator("#main form:not([hidden]) textarea").last.fill(words)
    journey.go_on(page)
    journey.settled(page)


def asked(page: Page) -> None:
    """The screen that asks stands there."""
    expect(page.locator('#main form[data-step="crisis"]')).to_be_visible(timeout=30_000)
    journey.settled(page)


def choose(page: Page, way: str) -> None:
    page.locator(f'#main button[value="crisis.{way}"]').click()
    journey.form_of(page, "crisis.back")


def back(page: Page) -> None:
    page.locator('#main form[data-command="crisis.back"] button[type="submit"]:not([name])').click()
    asked(page)


def go_on(page: Page) -> None:
    page.locator('#main button[value="crisis.go_on"]').click()
    expect(page.locator('#main form[data-step="crisis"]')).to_have_count(0)
    journey.settled(page)
