"""The help page puts the country of the device's clock on top; another one is a tap away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, expect

from stillwater.views.site import path_of
from tests.e2e.conftest import PHONE

SHIFTS = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 500);
})"""


@contextmanager
def somewhere(chromium: Browser, zone: str, locale: str) -> Iterator[Page]:
    with chromium.new_context(viewport=PHONE, timezone_id=zone, locale=locale) as context:
        yield context.new_page()


@pytest.mark.parametrize(
    ("zone", "locale", "country"),
    [
        ("Asia/Kolkata", "en-GB", "IN"),  # which Chromium calls by its old name
        ("UTC", "fr-FR", "FR"),
        ("Indian/Comoro", "ar", "KM"),  # of which only the emergency number is known
    ],
)
def test_the_likely_country_is_open_on_top(
    chromium: Browser, base: str, zone: str, locale: str, country: str
) -> None:
    with somewhere(chromium, zone, locale) as page:
        page.goto(base + path_of("help", "en"))
        top = page.locator("[data-guessed]")
        expect(top.locator(f'[data-country="{country}"]')).to_be_visible()
        expect(top.locator('a[href^="tel:"]').first).to_be_visible()
        expect(top.get_by_text("Guessed from")).to_be_visible()
        expect(page.locator(f'[data-country="{country}"]')).to_have_count(1)
        assert page.evaluate(SHIFTS) < 0.1
        top.get_by_role("link", name="Another country?").click()
        expect(
            page.get_by_role("heading", name="Find a number in your country")
        ).to_be_in_viewport()


def test_where_nothing_points_to_a_country_all_stand_in_order(chromium: Browser, base: str) -> None:
    with somewhere(chromium, "UTC", "eo") as page:
        page.goto(base + path_of("help", "en"))
        expect(page.locator("#engine-line")).to_be_attached()
        expect(page.locator("[data-guessed]")).to_be_hidden()
        expect(page.locator("details[open]")).to_have_count(0)


def test_a_country_that_somebody_opened_stays_on_top(chromium: Browser, base: str) -> None:
    with somewhere(chromium, "Europe/Madrid", "es-ES") as page:
        page.goto(base + path_of("help", "es"))
        top = page.locator("[data-guessed]")
        expect(top.locator('[data-country="ES"]')).to_be_visible()
        page.locator('details[data-country="MX"] > summary').click()
        page.locator("nav.bar a").first.click()
        expect(page.locator("#main")).to_have_attribute("data-page", "home")
        page.locator("nav.bar a.help-now").click()
        expect(top.locator('details[data-country="MX"][open]')).to_be_visible()
        expect(top.locator("[data-guess]")).to_be_hidden()


def test_a_line_says_whether_it_is_there_at_this_hour(chromium: Browser, base: str) -> None:
    with somewhere(chromium, "Europe/London", "en-GB") as page:
        for clock, there in (("2026-11-03T16:59:00Z", False), ("2026-11-03T17:01:00Z", True)):
            page.clock.set_fixed_time(clock)
            page.goto(base + path_of("help", "en"))
            line = page.locator(".line", has_text="CALM")
            expect(line.get_by_text("Open now.")).to_be_visible(visible=there)
            expect(line.get_by_text("Closed at this hour.")).to_be_visible(visible=not there)
