"""Every page with scripts switched off: readable, in its language, with its ways on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Page, expect

from stillwater.views.site import LANGUAGES, PAGES, path_of
from workshop.content import cards, guide, protocols

CODES = [language.code for language in LANGUAGES]


@pytest.fixture(scope="module")
def plain_tab(chromium: Browser) -> Iterator[Page]:
    """A tab in which no script runs."""
    with chromium.new_context(java_script_enabled=False) as context:
        yield context.new_page()


@pytest.mark.parametrize("language", LANGUAGES, ids=CODES)
@pytest.mark.parametrize("name", PAGES)
def test_every_page_can_be_read(plain_tab: Page, base: str, name: str, language) -> None:
    plain_tab.goto(base + path_of(name, language.code))
    root = plain_tab.locator("html")
    expect(root).to_have_attribute("lang", language.code)
    expect(root).to_have_attribute("dir", language.direction)
    expect(plain_tab.locator("#main")).to_be_visible()
    words = plain_tab.locator("#main").inner_text().split()
    if name == "exit":  # says nothing, on purpose
        return
    assert len(words) > 10
    expect(plain_tab.locator("h1:visible")).to_have_count(1)
    expect(plain_tab.locator("[data-quick-exit]")).to_be_visible()
    expect(plain_tab.locator("nav.bar a.help-now")).to_be_visible()
    for hidden in ("#engine-line", "#engine-failed", "#update-offer"):
        expect(plain_tab.locator(hidden)).to_be_hidden()


@pytest.mark.parametrize("language", CODES)
def test_help_has_numbers_to_dial(plain_tab: Page, base: str, language: str) -> None:
    plain_tab.goto(base + path_of("help", language))
    expect(plain_tab.locator('a[href="tel:112"]').first).to_be_visible()
    country = plain_tab.locator("details[data-country]").first
    expect(country.locator('a[href^="tel:"]').first).to_be_hidden()
    country.locator("summary").click()
    expect(country.locator('a[href^="tel:"]').first).to_be_visible()


@pytest.mark.parametrize("language", CODES)
def test_the_questions_can_be_answered_on_paper(plain_tab: Page, base: str, language: str) -> None:
    plain_tab.goto(base + path_of("reflect", language))
    questions = len(protocols()[guide().paper].steps)
    assert questions > 3
    expect(plain_tab.locator(".paper-step")).to_have_count(questions)
    expect(plain_tab.locator(".paper")).to_be_visible()


def test_every_link_leads_to_a_page(plain_tab: Page, base: str) -> None:
    plain_tab.goto(base)
    seen, waiting = set(), [base]
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        answer = plain_tab.request.get(address)
        assert answer.ok, address
        for href in re.findall(r'<a [^>]*?href="([^"#]+)', answer.text()):
            if href.startswith(("tel:", "sms:")):
                continue
            target = urljoin(address, href)
            assert target.startswith(base), f"{address} points to {target}"
            waiting.append(target)
    pages_with_a_link = len(PAGES) - 1  # nothing leads to the offline page
    assert len(seen) == 1 + pages_with_a_link * len(CODES)


def test_breathing_needs_no_script(plain_tab: Page, base: str) -> None:
    plain_tab.goto(base + path_of("breathe", "en"))
    water = plain_tab.locator(".breath-water")
    expect(water).to_be_visible()
    assert _animation_state(plain_tab) == "running"
    plain_tab.locator('label[for="breathe-pause"]').click()
    expect(plain_tab.locator("#breathe-pause")).to_be_checked()
    assert _animation_state(plain_tab) == "paused"


def _animation_state(page: Page) -> str:
    """Asked through the browser's own tools: the page runs no script of its own here."""
    return page.locator(".breath-water").evaluate("e => getComputedStyle(e).animationPlayState")


def test_grounding_needs_no_script(plain_tab: Page, base: str) -> None:
    plain_tab.goto(base + path_of("ground", "en"))
    steps = plain_tab.locator("details.ground-step")
    expect(steps).to_have_count(5)
    expect(steps.nth(0).locator('input[type="checkbox"]').first).to_be_visible()
    steps.nth(1).locator("summary").click()
    box = steps.nth(1).locator('input[type="checkbox"]').first
    box.check(force=True)
    expect(box).to_be_checked()


@pytest.mark.parametrize("language", CODES)
def test_reading_needs_no_script(plain_tab: Page, base: str, language: str) -> None:
    plain_tab.goto(base + path_of("home", language))
    plain_tab.locator('#main a[data-page="learn"]').click()
    folds = plain_tab.locator("details.to-know")
    expect(folds).to_have_count(len(cards()))
    card = plain_tab.locator("#card-grief")
    expect(card.locator("p").first).to_be_hidden()
    card.locator("summary").first.click()
    expect(card.locator("p").first).to_be_visible()
    expect(card.locator(".sources")).to_be_hidden()
    card.locator(".about-protocol > summary").click()
    expect(card.locator(".sources")).to_be_visible()
    card.locator('a[data-page="reflect"]').click()
    expect(plain_tab.locator("#main")).to_have_attribute("data-page", "reflect")


def test_an_address_can_point_to_one_card(plain_tab: Page, base: str) -> None:
    plain_tab.goto(base + path_of("learn", "ar") + "#card-medication-questions")
    expect(plain_tab.locator("#card-medication-questions")).to_be_in_viewport()
