"""The screens of the ways in, one after the other, for tests that look at each."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e import journey
from tests.e2e.journey import PASSPHRASE

Look = Callable[[Page, str], None]


def making_a_code(page: Page, look: Look) -> None:
    """From the offer after a new vault, through a slip, to a code that works; and on."""
    journey.form_of(page, "access.recovery_show")
    look(page, "offer of a recovery code")
    journey.go_on(page)
    journey.form_of(page, "access.recovery_type_form")
    code = shown_code(page)
    look(page, "recovery code")
    journey.go_on(page)
    type_code(page, "access.recovery_confirm", code[:-1])
    expect(page.locator("#main .notice")).to_be_visible()
    look(page, "recovery code too short")
    type_code(page, "access.recovery_confirm", code)
    journey.form_of(page, "access.later")
    look(page, "recovery code works")
    journey.go_on(page)


def shown_code(page: Page) -> str:
    return page.locator("#recovery-code").inner_text().replace("\n", "")


def type_code(page: Page, command: str, code: str) -> None:
    journey.form_of(page, command).locator("#field-code").fill(code)
    page.locator(f'#main form[data-command="{command}"] button.primary').click()
    journey.settled(page)


def open_care(page: Page) -> None:
    """From the open journal to Keys and safety."""
    journey.press(page, "care.show")
    journey.form_of(page, "access.change_form")


def keys_and_safety(page: Page, look: Look) -> None:
    """From the journal and back to it."""
    open_care(page)
    look(page, "keys and safety")
    for name, opening in (
        ("change the passphrase", 'form[data-command="access.change_form"] button:not([name])'),
        ("somebody saw it", 'button[value="access.seen_form"]'),
        ("remove the code", 'button[value="access.remove_form"]'),
        ("passphrase once more", 'form[data-command="access.recovery_show"] button:not([name])'),
    ):
        page.locator(f"#main {opening}").first.click()
        back = page.locator('#main button[value="care.show"]')
        expect(back).to_be_visible()
        journey.settled(page)
        look(page, name)
        back.click()
        journey.form_of(page, "access.change_form")
    journey.form_of(page, "memory.show").locator("button").click()
    journey.form_of(page, "memory.unwanted")
    look(page, "what the mirror remembers")
    journey.form_of(page, "care.show").locator("button:not([name])").click()
    journey.form_of(page, "access.change_form")
    journey.form_of(page, "model.show").locator("button").click()
    expect(page.locator('#main button[value="model.fetch"]')).to_be_visible()
    look(page, "a better reading")
    page.locator('#main a[data-page="journal"]').first.click()
    journey.form_of(page, "vault.lock")
    form = journey.form_of(page, "journal.search")
    form.locator("#field-question").fill("…")
    form.locator("button").click()
    expect(page.locator('#main form[data-command="vault.lock"]')).to_have_count(0)
    look(page, "search")
    page.locator('#main a[data-page="journal"]').first.click()
    journey.form_of(page, "vault.lock")


def forgotten(page: Page, look: Look) -> None:
    """From the screen that asks for the passphrase and back to it."""
    journey.form_of(page, "access.forgot").locator("button").click()
    journey.form_of(page, "access.recover")
    look(page, "without the passphrase")
    page.locator('#main a[data-page="journal"]').click()
    journey.form_of(page, "vault.unlock")


def vouch(page: Page, passphrase: str = PASSPHRASE) -> None:
    journey.form_of(page, "access.vouch").locator("#field-current").fill(passphrase)
    journey.go_on(page)
