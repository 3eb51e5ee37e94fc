"""axe-core finds nothing to object to: every page in every language, by day and by night.

``test_live_screens`` looks at the screens that the engine draws.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from stillwater.views.site import LANGUAGES, PAGES, path_of
from tests.e2e.conftest import PHONE
from workshop.paths import NODE_MODULES

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CODES = [language.code for language in LANGUAGES]
RUN = """
async (tags) => {
  const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, any, all, none }) =>
    [html.slice(0, 160), [...any, ...all, ...none].map(({ message }) => message).join("; ")])]);
}
"""


def violations(page: Page) -> list[Any]:
    """What axe objects to: rule, elements and reasons."""
    return page.evaluate(RUN, TAGS)


@pytest.fixture(scope="module", params=["light", "dark"])
def eyes(request: pytest.FixtureRequest, chromium: Browser) -> Iterator[BrowserContext]:
    """A context in which axe stands ready on each page. It comes in by the browser's own tools, so
    the site's policy stays as it is; motion is off, or colours would be measured half-way."""
    with chromium.new_context(
        viewport=PHONE, color_scheme=request.param, reduced_motion="reduce"
    ) as context:
        context.add_init_script(path=NODE_MODULES / "axe-core" / "axe.min.js")
        yield context


@pytest.fixture(scope="module")
def eye(eyes: BrowserContext) -> Page:
    return eyes.new_page()


@pytest.mark.parametrize("language", CODES)
def test_every_page(eye: Page, base: str, language: str) -> None:
    found = {}
    for name in PAGES:
        eye.goto(base + path_of(name, language))
        found[name] = violations(eye)
        for fold in eye.locator("details:not([open]) > summary").all()[:2]:
            fold.click()
        found[f"{name}, unfolded"] = violations(eye)
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_the_door(eye: Page, base: str) -> None:
    eye.goto(base)
    assert violations(eye) == []


def test_axe_does_see_a_fault(eye: Page, base: str) -> None:
    eye.goto(base + path_of("home", "en"))
    eye.evaluate("document.querySelector('h1').replaceWith(document.createElement('img'))")
    assert {rule for rule, _ in violations(eye)} >= {"image-alt", "page-has-heading-one"}
