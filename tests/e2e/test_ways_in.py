"""The ways in, as a person meets them: recovery code, passkey, a passphrase that somebody saw."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, expect

from tests.e2e import journey, live_ways
from tests.e2e.conftest import PHONE
from tests.e2e.journey import PASSPHRASE

WORDS = "The heron stood in the shallow water for an hour."
NEW_PASSPHRASE = "five paper boats on the canal"
READ = "navigator.clipboard.readText()"
AUTHENTICATOR = {
    "protocol": "ctap2",
    "ctap2Version": "ctap2_1",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
    "hasPrf": True,
}


@pytest.fixture
def named(base: str) -> str:
    """The site under a name: passkeys and the clipboard want one."""
    return base.replace("127.0.0.1", "localhost")


def keep_with_offer(page: Page, base: str) -> None:
    """A first reflection in a new vault, up to the offer of a recovery code."""
    journey.open_reflect(page, base, "en")
    journey.short_reflection(page, WORDS)
    journey.press(page, "keep.device")
    journey.choose_passphrase(page)
    journey.form_of(page, "access.recovery_show")


def make_code(page: Page) -> str:
    """From the offer to a code that was typed back, and on."""
    journey.go_on(page)
    journey.form_of(page, "access.recovery_type_form")
    code = live_ways.shown_code(page)
    journey.go_on(page)
    live_ways.type_code(page, "access.recovery_confirm", code.lower().replace("-", " "))
    journey.form_of(page, "access.later")
    journey.go_on(page)
    return code


def to_journal(page: Page) -> None:
    page.locator('#main a[data-page="journal"]').first.click()
    journey.form_of(page, "vault.lock")


def lock_and_ask(page: Page) -> None:
    """From the open journal to the screen that asks for the passphrase."""
    journey.lock(page)
    journey.go_on(page)
    journey.form_of(page, "vault.unlock")


def choose_anew(page: Page, command: str) -> None:
    form = journey.form_of(page, command)
    form.locator("#field-passphrase_kind-own").check()
    form.locator("#field-passphrase").fill(NEW_PASSPHRASE)
    form.locator("#field-passphrase_again").fill(NEW_PASSPHRASE)
    form.locator("button.primary").click()
    journey.settled(page)


def expect_refused(page: Page, passphrase: str) -> None:
    journey.unlock(page, passphrase)
    expect(page.locator("#main .notice").first).to_be_visible()
    expect(page.locator("#lock-state")).to_have_attribute("data-state", "locked")
    journey.settled(page)


def expect_open(page: Page) -> None:
    journey.form_of(page, "vault.lock")
    journey.expect_listed(page, WORDS)


def test_a_forgotten_passphrase_is_replaced_by_the_code(tab: Page, base: str) -> None:
    keep_with_offer(tab, base)
    code = make_code(tab)
    journey.expect_saved(tab)
    to_journal(tab)
    lock_and_ask(tab)
    journey.form_of(tab, "access.forgot").locator("button").click()
    live_ways.type_code(tab, "access.recover", code[:-1] + ("2" if code[-1] != "2" else "3"))
    expect(tab.locator("#main .notice")).to_be_visible()  # a slip, told before anything is tried
    live_ways.type_code(tab, "access.recover", code)
    expect(tab.locator("#main")).not_to_contain_text(WORDS[:12])  # first a new passphrase
    choose_anew(tab, "access.renew")
    expect_open(tab)
    lock_and_ask(tab)
    expect_refused(tab, PASSPHRASE)
    journey.unlock(tab, NEW_PASSPHRASE)
    expect_open(tab)


def test_what_somebody_saw_opens_nothing_any_more(tab: Page, base: str) -> None:
    keep_with_offer(tab, base)
    code = make_code(tab)
    to_journal(tab)
    live_ways.open_care(tab)
    tab.locator('#main button[value="access.seen_form"]').click()
    form = journey.form_of(tab, "access.seen")
    form.locator("#field-current").fill(PASSPHRASE)
    choose_anew(tab, "access.seen")
    expect(tab.locator('#main button[value="vault.backup"]')).to_be_visible()
    journey.press(tab, "care.show")
    to_journal(tab)
    lock_and_ask(tab)
    expect_refused(tab, PASSPHRASE)
    expect_refused(tab, code)
    journey.form_of(tab, "access.forgot").locator("button").click()
    expect(tab.locator("#main a[data-page=journal]")).to_be_visible()
    expect(tab.locator("#field-code")).to_have_count(0)  # no code is left to ask for
    tab.locator("#main a[data-page=journal]").click()
    journey.unlock(tab, NEW_PASSPHRASE)
    expect_open(tab)


def test_the_code_leaves_the_clipboard(visitor: BrowserContext, named: str) -> None:
    visitor.grant_permissions(["clipboard-read", "clipboard-write"], origin=named)
    tab = visitor.new_page()
    keep_with_offer(tab, named)
    journey.go_on(tab)
    journey.form_of(tab, "access.recovery_type_form")
    code = live_ways.shown_code(tab)
    tab.clock.install()
    tab.locator("[data-copy]").click()
    said = tab.locator("#recovery-copied")
    expect(said).not_to_be_empty()
    copied = said.inner_text()
    assert tab.evaluate(READ) == code
    tab.clock.fast_forward(29_000)
    assert tab.evaluate(READ) == code
    tab.clock.fast_forward(2_000)
    expect(said).not_to_have_text(copied)
    assert tab.evaluate(READ).strip() == ""
    # What the person copied elsewhere meanwhile stays.
    tab.locator("[data-copy]").click()
    expect(said).to_have_text(copied)
    tab.evaluate("navigator.clipboard.writeText('a shopping list')")
    tab.clock.fast_forward(31_000)
    assert tab.evaluate(READ) == "a shopping list"


def test_only_the_card_is_printed(tab: Page, base: str, tmp_path: Path) -> None:
    keep_with_offer(tab, base)
    journey.go_on(tab)
    journey.form_of(tab, "access.recovery_type_form")
    tab.emulate_media(media="print")
    expect(tab.locator(".code-card")).to_be_visible()
    shown = tab.locator("body :visible").evaluate_all(
        "found => found.filter((one) => !one.children.length && one.innerText.trim())"
        ".map((one) => one.closest('.code-card') ? 'card' : one.outerHTML.slice(0, 80))"
    )
    assert set(shown) == {"card"}


@pytest.fixture
def device(visitor: BrowserContext) -> Iterator[tuple[Page, CDPSession, str]]:
    """A page on a device with a passkey store of its own, and that store."""
    page = visitor.new_page()
    session = visitor.new_cdp_session(page)
    session.send("WebAuthn.enable")
    made = session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
    yield page, session, made["authenticatorId"]
    session.detach()


def add_passkey(page: Page) -> None:
    """From the open journal to Keys and safety with one passkey more."""
    live_ways.open_care(page)
    journey.form_of(page, "access.passkey_form").locator("button").click()
    live_ways.vouch(page)
    journey.form_of(page, "access.passkey_add")
    journey.go_on(page)
    journey.settled(page)


def test_a_passkey_opens_the_journal(device: tuple[Page, CDPSession, str], named: str) -> None:
    page, session, authenticator = device
    keep_with_offer(page, named)
    journey.press(page, "access.later")
    to_journal(page)
    add_passkey(page)
    expect(page.locator('#main button[value="access.remove_form"]')).to_have_count(0)
    expect(page.locator('#main form[data-command="access.remove_form"]')).to_have_count(1)
    (credential,) = session.send("WebAuthn.getCredentials", {"authenticatorId": authenticator})[
        "credentials"
    ]
    assert credential["rpId"] == "localhost"
    assert credential.get("userName", "Notes") == "Notes"
    to_journal(page)
    lock_and_ask(page)
    page.reload()
    journey.ready(page)
    journey.form_of(page, "vault.unlock_passkey").locator("button").click()
    expect_open(page)
    # Not verified by the device: nothing opens, and the passphrase still does.
    lock_and_ask(page)
    session.send(
        "WebAuthn.setUserVerified", {"authenticatorId": authenticator, "isUserVerified": False}
    )
    journey.form_of(page, "vault.unlock_passkey").locator("button").click()
    expect(page.locator("#main .notice").first).to_be_visible()
    journey.settled(page)
    journey.unlock(page)
    expect_open(page)


def test_a_passkey_that_cannot_lock_is_told(visitor: BrowserContext, named: str) -> None:
    page = visitor.new_page()
    session = visitor.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {**AUTHENTICATOR, "hasPrf": False}
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    keep_with_offer(page, named)
    journey.press(page, "access.later")
    to_journal(page)
    add_passkey(page)
    expect(page.locator("#main .notice")).to_be_visible()
    journey.form_of(page, "access.passkey_add")
    journey.press(page, "care.show")
    journey.form_of(page, "access.passkey_form")
    expect(page.locator('#main form[data-command="access.remove_form"]')).to_have_count(0)


@pytest.mark.parametrize("address", ["base", "named"])
def test_a_passkey_is_not_offered_where_there_can_be_none(
    chromium: Browser, request: pytest.FixtureRequest, address: str
) -> None:
    """By an address in numbers; and on a device without a passkey store."""
    with chromium.new_context(viewport=PHONE) as context:
        page = context.new_page()
        if address == "base":
            session = context.new_cdp_session(page)
            session.send("WebAuthn.enable")
            session.send("WebAuthn.addVirtualAuthenticator", {"options": AUTHENTICATOR})
        keep_with_offer(page, request.getfixturevalue(address))
        journey.press(page, "access.later")
        to_journal(page)
        live_ways.open_care(page)
        expect(page.locator('#main form[data-command="access.passkey_form"]')).to_be_hidden()
