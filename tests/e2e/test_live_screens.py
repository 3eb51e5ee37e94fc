"""Every screen that the engine draws, once in each language: axe by day and night, both sizes.

One visit for all of it: the way there takes longer than the looking.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from stillwater.views.site import LANGUAGES
from tests.e2e.live_crisis import visit_crisis_screens
from tests.e2e.live_screens import visit_live_screens
from tests.e2e.test_axe import violations
from tests.e2e.test_layout import CODES, SIZES, faults, picture
from workshop.paths import NODE_MODULES

Found = dict[str, list[Any]]


def _looker(found: Found, language: Any) -> Callable[[Page, str], None]:
    def look(page: Page, name: str) -> None:
        for size, viewport in SIZES.items():
            page.set_viewport_size(viewport)
            found[f"{size}, {name}"] = faults(page, language.direction)
            picture(page, size, language.code, "live", name)
        page.set_viewport_size(SIZES["phone"])
        for scheme in ("dark", "light"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            found[f"{scheme}, {name}"] = violations(page)

    return look


@pytest.mark.parametrize("visit", [visit_live_screens, visit_crisis_screens])
@pytest.mark.parametrize("language", LANGUAGES, ids=CODES)
def test_every_live_screen(chromium: Browser, base: str, language: Any, visit: Any) -> None:
    found: Found = {}
    with chromium.new_context(
        viewport=SIZES["phone"], color_scheme="light", reduced_motion="reduce"
    ) as context:
        context.add_init_script(path=NODE_MODULES / "axe-core" / "axe.min.js")
        visit(context.new_page(), base, language.code, _looker(found, language))
    assert len(found) > 20
    assert {name: what for name, what in found.items() if what} == {}
