"""Locking: words off the page within a second, sealed first and back after opening; by the clock,
out of sight, on command, on leaving. Measured figures are printed."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e import journey
from tests.e2e.conftest import PHONE
from tests.e2e.journey import WORDS

UNSENT = "a sentence that is not finished"
PIN = "419027"
MOST_MS = 1000

#: Milliseconds from the press until no word of ours is in the document, and until it is locked.
TIMED = """
([selector, words]) => new Promise((resolve) => {
  const lock = document.querySelector("#lock-state");
  const held = () => document.documentElement.outerHTML.includes(words)
    || [...document.querySelectorAll("input, textarea")].some((f) => f.value.includes(words));
  const start = performance.now();
  let gone = 0;
  const look = () => {
    if (!gone && !held()) gone = performance.now() - start;
    if (gone && ["locked", "pin"].includes(lock.dataset.state)) {
      resolve({ before: true, gone, locked: performance.now() - start });
    } else requestAnimationFrame(look);
  };
  if (!held()) resolve({ before: false });
  document.querySelector(selector).click();
  look();
})
"""


def writing(page: Page, base: str, language: str = "en") -> None:
    """A vault is open, and the second reflection has words that were just typed."""
    journey.open_reflect(page, base, language)
    journey.short_reflection(page, WORDS[language].situation)
    journey.keep_on_device(page)
    journey.form_of(page, "guide.open").locator("button.link").click()
    journey.begin(page)
    journey.press(page, "session.skip")
    journey.screen(page, "situation")
    page.locator("#field-situation").fill(UNSENT)


def expect_no_words(page: Page, *words: str) -> None:
    html = page.content()
    for text in words or (UNSENT,):
        assert text not in html
    for control in page.locator("input, textarea").all():
        assert UNSENT not in control.input_value()


def unlocked_again(page: Page) -> None:
    """From the locked screen of the reflection back to the words."""
    journey.press_first(page, "vault.unlock_form")
    journey.unlock(page)
    journey.screen(page, "situation")
    expect(page.locator("#field-situation")).to_have_value(UNSENT)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_on_command_words_go_first_and_come_back(tab: Page, base: str, language: str) -> None:
    writing(tab, base, language)
    measured = tab.evaluate(TIMED, ['[data-lock-now="open"]', UNSENT])
    print(f"on command, unsent words sealed first ({language}): {measured}")
    assert measured["before"]
    assert measured["gone"] < MOST_MS and measured["locked"] < MOST_MS
    journey.form_of(tab, "vault.unlock_form")
    expect_no_words(tab, UNSENT, WORDS[language].situation)
    unlocked_again(tab)


@pytest.fixture
def timed(chromium: Browser):
    """A page whose clock the test moves; the engine's own goes on."""
    with chromium.new_context(viewport=PHONE) as context:
        page = context.new_page()
        page.clock.install()
        yield page


def test_five_minutes_without_a_sign_lock(timed: Page, base: str) -> None:
    writing(timed, base)
    timed.clock.run_for(2000)  # the draft is sent
    timed.clock.run_for(4 * 60_000 + 20_000)
    expect(timed.locator("#lock-soon")).to_be_hidden()
    timed.clock.run_for(15_000)
    expect(timed.locator("#lock-soon")).to_be_visible()
    timed.locator("[data-still-here]").click()
    expect(timed.locator("#lock-soon")).to_be_hidden()
    timed.clock.run_for(4 * 60_000 + 50_000)
    expect(timed.locator("#field-situation")).to_have_value(UNSENT)
    timed.keyboard.press("Tab")  # any key counts
    timed.clock.run_for(7000)
    # A picture makes the browser draw: else it reports minutes later, by this clock, what scrolled
    # when the warning went; and so on each step below.
    timed.screenshot()
    expect(timed.locator("#lock-soon")).to_be_hidden()
    timed.clock.run_for(4 * 60_000 + 10_000)
    expect(timed.locator("#field-situation")).to_have_value(UNSENT)
    # Then in steps: what the page does itself, the warning above all, must not lie far back on this
    # clock when the browser reports it, or it would count as a sign of somebody.
    for _ in range(130):
        timed.clock.run_for(500)
        timed.screenshot()
        if not timed.locator("#field-situation").count():
            break
    expect(timed.locator("#field-situation")).to_have_count(0)
    expect(timed.locator("#lock-state")).to_have_attribute("data-state", "locked")
    expect_no_words(timed)
    unlocked_again(timed)


def test_the_first_touch_after_sleep_comes_too_late(timed: Page, base: str) -> None:
    """A device that slept: no timer ran, only the clock went on."""
    writing(timed, base)
    timed.clock.run_for(2000)
    now_s = timed.evaluate("Date.now()") / 1000
    timed.clock.pause_at(now_s + 1)
    timed.clock.set_fixed_time(now_s + 6 * 60)
    timed.keyboard.press("ArrowDown")
    expect(timed.locator("#field-situation")).to_have_count(0)
    expect_no_words(timed)


HIDE = """
(hidden) => {
  Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event("visibilitychange"));
}
"""


def test_a_minute_out_of_sight_locks(timed: Page, base: str) -> None:
    writing(timed, base)
    timed.clock.run_for(2000)
    timed.evaluate(HIDE, True)
    timed.clock.run_for(50_000)
    timed.evaluate(HIDE, False)
    expect(timed.locator("#field-situation")).to_have_value(UNSENT)
    timed.evaluate(HIDE, True)
    timed.clock.run_for(60_100)
    expect(timed.locator("#lock-state")).to_have_attribute("data-state", "locked")
    timed.evaluate(HIDE, False)
    expect_no_words(timed)
    unlocked_again(timed)


def test_back_from_the_page_cache_is_locked(tab: Page, base: str) -> None:
    """What the browser's back-forward cache brings back whole shows nothing."""
    writing(tab, base)
    gone = tab.evaluate(
        """() => {
          dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
          return !document.documentElement.outerHTML.includes("not finished");
        }"""
    )
    assert gone, "at once, not when it comes back"
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "locked")
    unlocked_again(tab)


def test_an_engine_that_does_not_answer_is_stopped(tab: Page, base: str) -> None:
    """Keys go with the worker; words that could not be sealed wait for the next opening."""
    writing(tab, base)
    tab.evaluate("() => { window.realRace = Promise.race; Promise.race = () => false; }")
    tab.locator('[data-lock-now="open"]').click()
    tab.evaluate("() => { Promise.race = window.realRace; }")
    expect(tab.locator("[data-cover-open]")).to_be_visible()
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "locked")
    expect_no_words(tab)
    tab.locator("[data-cover-open]").click()
    journey.ready(tab)
    journey.press_first(tab, "vault.unlock_form")
    journey.unlock(tab)
    expect(tab.locator("#lock-state")).to_have_attribute("data-state", "open")


def test_memory_is_hidden_and_shown_or_locked_by_a_pin(tab: Page, base: str) -> None:
    words = WORDS["en"].situation
    journey.open_reflect(tab, base, "en")
    journey.short_reflection(tab, words)
    journey.press(tab, "keep.memory")
    journey.move(tab, "journal")
    journey.entries(tab).first.click()
    journey.form_of(tab, "entry.edit")
    tab.locator('[data-lock-now="unsaved memory"]').click()
    expect(tab.locator("[data-cover-lift]")).to_be_visible()
    assert words not in tab.content()
    tab.locator("[data-cover-lift]").click()
    expect(tab.locator("#main .own-words").first).to_have_text(words)
    journey.move(tab, "journal")
    journey.settled(tab)
    journey.press(tab, "care.show")
    journey.form_of(tab, "pin.form").locator("button").click()
    form = journey.form_of(tab, "pin.set")
    form.locator("#field-pin").fill(PIN)
    form.locator("#field-pin_again").fill(PIN)
    journey.go_on(tab)
    journey.form_of(tab, "pin.remove")
    journey.move(tab, "journal")
    journey.form_of(tab, "entry.read")
    measured = tab.evaluate(
        TIMED, ['[data-lock-now="unsaved memory"]', " ".join(words.split()[:5])]
    )
    print(f"by PIN, in memory only: {measured}")
    assert measured["before"] and measured["locked"] < MOST_MS
    assert words not in tab.content()
    for _ in range(2):
        form = journey.form_of(tab, "pin.open")
        form.locator("#field-pin").fill("582013")
        journey.go_on(tab)
        expect(tab.locator("#field-pin-problem")).to_be_visible()
    journey.form_of(tab, "pin.open").locator("#field-pin").fill(PIN)
    journey.go_on(tab)
    journey.form_of(tab, "entry.read")
    journey.expect_listed(tab, words)


def test_changes_to_an_entry_survive_leaving_and_locking(tab: Page, base: str) -> None:
    journey.open_reflect(tab, base, "en")
    journey.short_reflection(tab, WORDS["en"].situation)
    journey.keep_on_device(tab)
    page_link = tab.locator('#main a[data-page="journal"]')
    page_link.click()
    journey.form_of(tab, "vault.lock")
    journey.entries(tab).first.click()
    journey.form_of(tab, "entry.edit").locator("button:not([name])").click()
    journey.form_of(tab, "entry.update").locator("#field-answer-situation").fill(UNSENT)
    journey.move(tab, "help")
    journey.move(tab, "journal")
    journey.form_of(tab, "vault.lock")
    tab.locator('#main .notice form[data-command="entry.edit"] button').click()
    field = journey.form_of(tab, "entry.update").locator("#field-answer-situation")
    expect(field).to_have_value(UNSENT)
    tab.locator('[data-lock-now="open"]').click()
    journey.form_of(tab, "vault.unlock_form")
    expect_no_words(tab)
    journey.press_first(tab, "vault.unlock_form")
    journey.unlock(tab)
    expect(journey.form_of(tab, "entry.update").locator("#field-answer-situation")).to_have_value(
        UNSENT
    )
