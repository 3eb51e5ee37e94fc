"""The whole way by keyboard alone, and the way out by three presses of Shift."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.e2e import journey
from tests.e2e.journey import PASSPHRASE, WORDS

MOST_STOPS = 60

FOCUSED = """
() => {
  const element = document.activeElement;
  const shown = element.closest("label, .scale-point") ?? element;
  const marks = [element, shown, ...shown.querySelectorAll("*")].some((part) => {
    const style = getComputedStyle(part);
    const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    return outline || style.boxShadow !== "none";
  });
  const box = shown.getBoundingClientRect();
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return { tag: element.localName, marked: marks, inView };
}
"""


def visibly_focused(page: Page) -> None:
    """Whoever tabs must see where they are."""
    focused = page.evaluate(FOCUSED)
    assert focused["tag"] != "body"
    assert focused["marked"], focused
    assert focused["inView"], focused


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus, each stop on the way being visible."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        visibly_focused(page)
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"Tab never reached {selector}")


def enter(page: Page, selector: str) -> None:
    """Go to a button or link by Tab and press it."""
    tab_to(page, selector)
    journey.settled(page)
    page.keyboard.press("Enter")


def write(page: Page, field: str, words: str) -> None:
    tab_to(page, field)
    page.keyboard.insert_text(words)


def check_in(page: Page, step: str) -> None:
    """A screen begins at its heading; Space takes a point and arrows move along the scale."""
    journey.screen(page, step)
    tab_to(page, 'input[name="pleasantness"]')
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    expect(page.locator('input[name="pleasantness"][value="2"]')).to_be_checked()
    tab_to(page, 'input[name="energy"]')
    page.keyboard.press("Space")
    enter(page, "#main button.primary")


def answer(page: Page, step: str, words: str) -> None:
    journey.screen(page, step)
    write(page, f'[name="{step}"]', words)
    enter(page, "#main button.primary")


def test_to_saved_and_into_the_journal(tab: Page, base: str) -> None:
    words = WORDS["en"]
    tab.goto(f"{base}en/")
    enter(tab, '#main a[data-page="reflect"]')
    journey.ready(tab)
    journey.form_of(tab, "guide.all")
    enter(tab, '#main form[data-command="guide.all"] button')
    thought_record = 'form:has([name="protocol"][value="thought-record"])'
    expect(tab.locator(f"#main {thought_record}")).to_be_visible()
    journey.settled(tab)
    enter(tab, f"#main {thought_record} button")
    check_in(tab, "arrive")
    answer(tab, "situation", words.situation)
    journey.screen(tab, "mood")
    write(tab, '[name="mood"]', words.mood)
    tab_to(tab, '[name="mood-strength"]')
    before = tab.locator('[name="mood-strength"]').input_value()
    tab.keyboard.press("ArrowRight")
    assert tab.locator("#field-mood-strength-value").inner_text() == str(int(before) + 5)
    enter(tab, "#main button.primary")
    for step, text in (
        ("thought", words.thought),
        ("evidence-for", words.evidence_for),
        ("evidence-against", words.evidence_against),
        ("balanced", words.balanced),
    ):
        answer(tab, step, text)
    journey.screen(tab, "mood-again")
    enter(tab, "#main button.primary")
    journey.screen(tab, "summary")
    enter(tab, "#main button.primary")
    answer(tab, "next_step", words.next_step)
    check_in(tab, "leave")
    journey.screen(tab, "keep")
    enter(tab, 'button[value="keep.device"]')
    journey.form_of(tab, "vault.create")
    tab_to(tab, '[name="passphrase_kind"]')
    tab.keyboard.press("ArrowDown")
    write(tab, "#field-passphrase", PASSPHRASE)
    write(tab, "#field-passphrase_again", PASSPHRASE)
    tab.keyboard.press("Enter")
    journey.form_of(tab, "access.recovery_show")
    enter(tab, 'button[value="access.later"]')
    journey.expect_saved(tab)
    enter(tab, '#main a[data-page="journal"]')
    journey.form_of(tab, "vault.lock")
    enter(tab, "#main button.kept")
    journey.form_of(tab, "entry.edit")
    expect(tab.locator("#screen-title")).to_be_focused()


def test_every_new_screen_is_where_the_focus_is(tab: Page, base: str) -> None:
    journey.open_reflect(tab, base, "en")
    expect(tab.locator("#screen-title")).to_be_focused()
    journey.press(tab, "session.skip")
    journey.answer(tab, "situation", WORDS["en"].situation)
    journey.screen(tab, "mood")
    expect(tab.locator("#screen-title")).to_be_focused()


@pytest.mark.parametrize("name", ["", "help/", "reflect/", "journal/", "about/"])
def test_the_way_out_is_the_first_stop(tab: Page, base: str, name: str) -> None:
    tab.goto(f"{base}en/{name}")
    tab.keyboard.press("Tab")
    visibly_focused(tab)
    assert tab.evaluate("document.activeElement.matches('[data-quick-exit]')")
    tab.keyboard.press("Tab")
    visibly_focused(tab)
    tab.keyboard.press("Enter")
    expect(tab.locator("#main")).to_be_focused()


def leave_by_shift(page: Page) -> None:
    for _ in range(3):
        page.keyboard.press("Shift")
    expect(page.locator("#main")).to_have_attribute("data-page", "exit")


def test_shift_three_times_leaves_and_back_shows_nothing(tab: Page, base: str) -> None:
    tab.goto(f"{base}en/help/")
    journey.open_reflect(tab, base, "en")
    journey.press(tab, "session.skip")
    journey.answer(tab, "situation", WORDS["en"].situation)
    journey.screen(tab, "mood")
    leave_by_shift(tab)
    # Behind the reflection stood the home and the help page, before them the browser's blank one.
    for _ in ("home", "help"):
        tab.go_back()
        expect(tab.locator("#main")).to_have_attribute("data-page", "exit")
        assert WORDS["en"].situation not in tab.content()
    tab.go_back()
    assert tab.url == "about:blank"


def test_capital_letters_are_no_call_for_help(tab: Page, base: str) -> None:
    tab.goto(f"{base}en/reflect/")
    tab.locator("#field-sentence").focus()
    for letter in "ABC":
        tab.keyboard.down("Shift")
        tab.keyboard.press(letter)
        tab.keyboard.up("Shift")
    expect(tab.locator("#main")).to_have_attribute("data-page", "reflect")
    expect(tab.locator("#field-sentence")).to_have_value("ABC")


def test_the_guide_by_keyboard_alone(tab: Page, base: str) -> None:
    tab.goto(f"{base}en/reflect/")
    journey.ready(tab)
    journey.form_of(tab, "guide.need")
    enter(tab, '#main button[name="need"][value="tense"]')
    for command, value in (("guide.time", "5"), ("guide.way", "do")):
        journey.form_of(tab, command)
        expect(tab.locator("#screen-title")).to_be_focused()
        enter(tab, f'#main form[data-command="{command}"] button[value="{value}"]')
    begins = '#main form[data-command="session.begin"] button.choice'
    expect(tab.locator(begins)).to_have_count(3)
    expect(tab.locator("#screen-title")).to_be_focused()
    journey.settled(tab)
    enter(tab, '#main form:has(input[value="paced-breathing"]) button.choice')
    journey.screen(tab, "arrive")
    expect(tab.locator("#screen-title")).to_be_focused()
