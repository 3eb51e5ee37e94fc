"""Small screens: nothing to push sideways, nothing too small to touch, Arabic from the right.

Pictures of every screen are left in test-results/ when STILLWATER_SCREENSHOTS is set.
"""

from __future__ import annotations

import os
import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from stillwater.views.site import LANGUAGES, PAGES, path_of
from tests.e2e import journey
from workshop.paths import ROOT

CODES = [language.code for language in LANGUAGES]
# A phone, and what is left of 640 CSS px at 200 % zoom (WCAG 2.2, 1.4.10 reflow).
SIZES = {"phone": {"width": 360, "height": 640}, "zoomed": {"width": 320, "height": 512}}
PICTURES = ROOT / "test-results" / "screens"

# How far the page can be pushed sideways, and what sticks out of it. A part that scrolls by itself
# is asked too: words must wrap wherever they stand.
SIDEWAYS = """
() => {
  const width = document.documentElement.clientWidth;
  const out = document.documentElement.scrollWidth > width ? [`page ${
    document.documentElement.scrollWidth}`] : [];
  for (const element of document.querySelectorAll("body *")) {
    const box = element.getBoundingClientRect();
    const hidden = !box.width
      || element.closest(".visually-hidden, .skip-link, svg, .breath-stage");
    if (!hidden && (box.right > width + 1 || box.left < -1)) {
      out.push(`${element.localName}.${element.className} ${box.left}..${box.right}`);
    }
    const scrolls = element.scrollWidth > element.clientWidth + 1;
    if (!hidden && scrolls && element.clientWidth && element.matches("main *:not(textarea, input)")
      && getComputedStyle(element).overflowX !== "visible") {
      out.push(`${element.localName}.${element.className} scrolls`);
    }
  }
  return out.slice(0, 5);
}
"""

# Targets under 24 × 24 CSS px (WCAG 2.2, 2.5.8). A box or point is as large as its label; a link
# inside a sentence is the rule's own exception.
TOO_SMALL = """
() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
  .filter((element) => element.type !== "hidden" && element.checkVisibility())
  .filter((element) => !element.matches(".skip-link, p a:not(:only-child)"))
  .map((element) => [element, (["radio", "checkbox"].includes(element.type)
    && (element.closest("label") ?? element.labels?.[0])) || element])
  .map(([element, target]) => [element, target.getBoundingClientRect()])
  .filter(([, box]) => box.width < 24 || box.height < 24)
  .map(([element, box]) => `${element.outerHTML.slice(0, 100)} ${box.width}x${box.height}`)
"""


def faults(page: Page, direction: str) -> list[Any]:
    found = [*page.evaluate(SIDEWAYS), *page.evaluate(TOO_SMALL)]
    if page.locator("html").get_attribute("dir") != direction:
        found.append("direction")
    return found


def picture(page: Page, *names: str) -> None:
    if os.environ.get("STILLWATER_SCREENSHOTS"):
        name = re.sub(r"[^a-z0-9]+", "-", " ".join(names))
        page.screenshot(path=PICTURES / f"{name}.png", full_page=True)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES, ids=CODES)
def test_every_page(chromium: Browser, base: str, language, size: str) -> None:
    found: dict[str, list[Any]] = {}
    with chromium.new_context(viewport=SIZES[size], reduced_motion="reduce") as context:
        page = context.new_page()
        for name in PAGES:
            page.goto(base + path_of(name, language.code))
            for fold in page.locator("details:not([open]) > summary").all()[:3]:
                fold.click()
            found[name] = faults(page, language.direction)
            picture(page, size, language.code, "page", name)
        page.goto(base)
        found["door"] = page.evaluate(SIDEWAYS) + page.evaluate(TOO_SMALL)
    assert {name: what for name, what in found.items() if what} == {}


def test_words_without_a_space_wrap(chromium: Browser, base: str) -> None:
    """An address or a long cry must not push the page sideways."""
    long_word = "a" * 300
    with chromium.new_context(viewport=SIZES["zoomed"], reduced_motion="reduce") as context:
        page = context.new_page()
        journey.open_reflect(page, base, "en")
        journey.press(page, "session.skip")
        journey.answer(page, "situation", f"so {long_word} {long_word} much")
        journey.screen(page, "mood")
        assert faults(page, "ltr") == []
        journey.press(page, "session.stop")
        journey.screen(page, "summary")
        assert faults(page, "ltr") == []


def test_a_fault_would_be_seen(chromium: Browser, base: str) -> None:
    with chromium.new_context(viewport=SIZES["phone"]) as context:
        page = context.new_page()
        page.goto(f"{base}en/about/")
        page.evaluate("document.querySelector('h1').style.width = '500px'")
        page.evaluate(
            "document.querySelector('nav.bar a').replaceWith(Object.assign("
            "document.createElement('button'), {style: 'all: unset; width: 9px'}))"
        )
        found = faults(page, "rtl")
    assert any("h1" in text for text in found)
    assert any("button" in text for text in found)
    assert "direction" in found
