"""Every screen that the engine shows, one after the other, for tests that look at each."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e import journey, live_locking, live_ways
from tests.e2e.journey import PASSPHRASE, WORDS

Look = Callable[[Page, str], None]
JUST_WRITE = "#main .first-choice"


def visit_live_screens(page: Page, base: str, language: str, look: Look) -> None:
    """Ends with the journal open on one entry; ``look`` is called once on each screen."""
    words = WORDS[language]
    live_locking.in_memory(page, base, language, look)
    _reflecting(page, base, language, look)
    journey.go_on(page)
    journey.screen(page, "next_step")
    look(page, "next step")
    journey.answer(page, "next_step", words.next_step)
    journey.screen(page, "leave")
    look(page, "check-in after")
    journey.check_in(page, "leave", pleasantness=4, energy=4, feeling=words.mood)
    journey.screen(page, "keep")
    look(page, "keep")
    _keeping(page, look)
    _reading(page, look)


def _reflecting(page: Page, base: str, language: str, look: Look) -> None:
    words = WORDS[language]
    page.goto(f"{base}{language}/reflect/")
    journey.ready(page)
    _asking(page, look)
    _talking(page, words.situation, look)
    journey.begin(page)
    look(page, "check-in")
    journey.check_in(page, "arrive", pleasantness=2, energy=3, feeling=words.feeling)
    journey.screen(page, "situation")
    look(page, "first question")
    journey.answer(page, "situation", words.situation)
    journey.screen(page, "mood")
    look(page, "question with mirror and slider")
    journey.answer(page, "mood", words.mood)
    journey.screen(page, "thought")
    journey.go_on(page)
    expect(page.locator("#field-thought-problem")).to_be_visible()
    look(page, "question with problem")
    journey.press(page, "session.pause")
    journey.form_of(page, "session.resume")
    look(page, "paused")
    journey.go_on(page)
    journey.answer(page, "thought", words.thought)
    for step, text in (
        ("evidence-for", words.evidence_for),
        ("evidence-against", words.evidence_against),
        ("balanced", words.balanced),
    ):
        journey.screen(page, step)
        look(page, step)
        journey.answer(page, step, text)
    journey.screen(page, "mood-again")
    look(page, "number to choose")
    journey.go_on(page)
    journey.screen(page, "summary")
    look(page, "summary")


def _asking(page: Page, look: Look) -> None:
    """By taps through the guide, and back to its first screen."""
    journey.form_of(page, "guide.need")
    look(page, "what brings you here")
    page.locator('button[name="need"][value="worried"]').click()
    journey.form_of(page, "guide.time")
    look(page, "how much time")
    page.locator('button[name="minutes"][value="15"]').click()
    journey.form_of(page, "guide.way")
    look(page, "which way")
    page.locator('button[name="way"][value="do"]').click()
    expect(page.locator(".to-read a").first).to_be_visible()
    look(page, "what may fit")
    journey.press(page, "guide.all")
    journey.form_of(page, "guide.open")
    look(page, "everything")
    journey.form_of(page, "guide.open").locator("button").click()
    journey.form_of(page, "guide.need")


def _talking(page: Page, said: str, look: Look) -> None:
    """A talk of two turns, with the reason of what was said, and let go."""
    page.locator(JUST_WRITE).click()
    journey.screen(page, "on-your-mind").locator("textarea").fill(said)
    journey.go_on(page)
    talk = journey.screen(page, "on-your-mind.1")
    expect(talk.locator("textarea")).to_have_value("")
    assert (talk.locator("#reflection .own").first.text_content() or "") in said
    for summary in talk.locator("summary").all():
        summary.focus()
        page.keyboard.press("Enter")
    expect(talk.locator("#talk-why p").first).to_be_visible()
    look(page, "a talk")
    talk.locator("textarea").fill(said)
    journey.press(page, "session.not_quite")
    expect(journey.screen(page, "on-your-mind.2").locator("textarea")).to_have_value(said)
    journey.press(page, "session.stop")
    journey.screen(page, "summary")
    look(page, "what was written in a talk")
    journey.press(page, "session.stop")
    journey.screen(page, "keep")
    journey.press(page, "keep.discard")
    journey.form_of(page, "keep.discard").locator("button.danger").click()
    journey.form_of(page, "guide.open").locator("button").click()
    journey.form_of(page, "guide.need")


def _keeping(page: Page, look: Look) -> None:
    journey.press(page, "keep.device")
    journey.form_of(page, "vault.create")
    look(page, "choose a passphrase")
    journey.choose_passphrase(page, "short")
    expect(page.locator("#main .notice:visible")).to_have_count(2)
    look(page, "passphrase too short")
    journey.choose_passphrase(page)
    live_ways.making_a_code(page, look)
    journey.expect_saved(page)
    look(page, "saved")
    page.locator('#main a[data-page="journal"]').click()


def _reading(page: Page, look: Look) -> None:
    journey.form_of(page, "vault.lock")
    look(page, "journal")
    live_ways.keys_and_safety(page, look)
    journey.lock(page)
    look(page, "locked")
    journey.go_on(page)
    journey.form_of(page, "vault.unlock")
    look(page, "unlock")
    live_ways.forgotten(page, look)
    journey.unlock(page, "not the passphrase at all")
    expect(page.locator("#main .notice").first).to_be_visible()
    journey.settled(page)
    look(page, "wrong passphrase")
    journey.unlock(page, PASSPHRASE)
    journey.form_of(page, "vault.lock")
    journey.entries(page).first.click()
    journey.form_of(page, "entry.edit")
    look(page, "entry")
    page.locator('#main form[data-command="entry.edit"] button:not([name])').click()
    journey.form_of(page, "entry.update")
    look(page, "change an entry")
    journey.press(page, "entry.leave_edit")
    journey.form_of(page, "entry.edit")
    journey.press(page, "entry.delete_form")
    journey.form_of(page, "entry.delete")
    look(page, "delete an entry")
    journey.press(page, "entry.read")
    journey.form_of(page, "entry.edit")
    journey.move(page, "journal")
    journey.form_of(page, "vault.lock")
    journey.press(page, "vault.restore_form")
    journey.form_of(page, "vault.restore")
    look(page, "restore a backup")
    journey.move(page, "journal")
    journey.form_of(page, "vault.lock")
    journey.press(page, "vault.erase_form")
    journey.form_of(page, "vault.erase")
    look(page, "erase everything")
    journey.move(page, "journal")
    journey.form_of(page, "vault.lock")
