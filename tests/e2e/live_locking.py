"""The screens around locking, for words that are in memory only: veil, PIN, and letting go."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e import journey
from tests.e2e.journey import WORDS

Look = Callable[[Page, str], None]
PIN = "419027"
HIDE = '[data-lock-now="unsaved memory"]'


def in_memory(page: Page, base: str, language: str, look: Look) -> None:
    """Ends with nothing: the words are let go."""
    page.goto(f"{base}{language}/reflect/")
    journey.ready(page)
    journey.begin(page)
    journey.short_reflection(page, WORDS[language].situation)
    journey.press(page, "keep.discard")
    journey.form_of(page, "keep.discard")
    look(page, "let these words go")
    journey.press(page, "vault.create_cancel")
    journey.screen(page, "keep")
    journey.press(page, "keep.memory")
    journey.form_of(page, "pin.form")
    look(page, "kept in memory")
    page.locator(HIDE).click()
    expect(page.locator("[data-cover-lift]")).to_be_visible()
    look(page, "veil")
    page.locator("[data-cover-lift]").click()
    journey.form_of(page, "pin.form").locator("button").click()
    choose_pin(page, "1234")
    expect(page.locator("#field-pin-problem")).to_be_visible()
    look(page, "choose a PIN")
    choose_pin(page, PIN)
    journey.form_of(page, "guide.open")
    page.locator(HIDE).click()
    journey.form_of(page, "pin.open")
    look(page, "locked by a PIN")
    journey.press(page, "pin.forget")
    journey.form_of(page, "pin.forget").locator("button.danger").click()
    expect(page.locator("#lock-state")).to_have_attribute("data-state", "empty")
    journey.form_of(page, "session.begin")
    look(page, "words are gone")


def choose_pin(page: Page, pin: str) -> None:
    form = journey.form_of(page, "pin.set")
    form.locator("#field-pin").fill(pin)
    form.locator("#field-pin_again").fill(pin)
    journey.go_on(page)
