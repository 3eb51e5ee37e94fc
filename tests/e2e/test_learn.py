"""From the guide to a card to read: it opens by itself, and the address keeps no word of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from stillwater.views.site import path_of
from tests.e2e import journey

CODES = ["en", "ar"]


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Page]:
    phone = {"width": 360, "height": 640}
    with chromium.new_context(viewport=phone, reduced_motion="reduce") as context:
        yield context.new_page()


def is_open_alone(page: Page, card: str) -> None:
    fold = page.locator(f"#card-{card}")
    expect(fold).to_have_attribute("open", "")
    expect(page.locator("details.to-know[open]")).to_have_count(1)
    expect(fold.locator("summary").first).to_be_focused()
    expect(fold.locator("summary").first).to_be_in_viewport()


@pytest.mark.parametrize("language", CODES)
def test_the_guide_points_to_a_card(tab: Page, base: str, language: str) -> None:
    tab.goto(base + path_of("reflect", language))
    journey.ready(tab)
    tab.locator('button[name="need"][value="worried"]').click()
    tab.locator('button[name="minutes"][value="15"]').click()
    tab.locator('button[name="way"][value="do"]').click()
    links = tab.locator(".to-read a")
    expect(links).to_have_count(2)
    links.nth(1).click()
    is_open_alone(tab, "panic")
    expect(tab).to_have_url(base + path_of("learn", language))
    expect(tab.locator("#main")).to_have_attribute("data-page", "learn")
    tab.locator('#card-panic a[data-page="breathe"]').click()
    expect(tab.locator("#pacer-breathe")).to_be_visible()
    tab.go_back()
    expect(tab.locator("details.to-know").first).to_be_visible()
    expect(tab).to_have_url(base + path_of("learn", language))


@pytest.mark.parametrize("language", CODES)
def test_an_address_with_a_card_opens_it(tab: Page, base: str, language: str) -> None:
    tab.goto(base + path_of("learn", language) + "#card-loneliness")
    is_open_alone(tab, "loneliness")
    expect(tab).to_have_url(base + path_of("learn", language))


def test_an_address_with_anything_else_is_left_alone(tab: Page, base: str) -> None:
    tab.goto(base + path_of("learn", "en") + "#card-nothing")
    expect(tab.locator("details.to-know").first).to_be_visible()
    expect(tab.locator("details.to-know[open]")).to_have_count(0)
