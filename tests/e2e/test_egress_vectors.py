"""Script in the app's own page tries every known way out; the other side counts what arrives."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.e2e.egress.attempts import Outcomes
from tests.e2e.egress.table import (
    HEADERS,
    META,
    META_ALONE,
    NO_ALLOWLIST,
    NOTHING,
    ORIGINAL,
    leaks,
    markdown,
    measure,
)

#: No ``<meta>`` policy speaks of hints, and no script can stop all of them.
HINTS = {"link preconnect", "link dns-prefetch"}
#: What a ``<meta>`` policy leaves open by itself, and site/js/shell/boundary.js closes.
BOUNDARY_CLOSES = {
    "iframe",
    "a[download] cross-origin",
    "form post",
    "form post to _blank",
    "form GET",
    "window.open",
    "window.open noopener",
    "meta refresh",
    "link click",
    "link click to _blank",
    "link click outside the document",
    "top.location",
    "location",
    "location in a blank frame",
    "RTCPeerConnection with a STUN server",
    "RTCPeerConnection in a blank frame",
    "RTCPeerConnection in a frame of a shadow tree",
    "window.open of a blank frame",
    "window of a page without a policy",
    "passkey of another site",
    "passkey signal for another site",
}


@pytest.fixture(scope="module")
def table(driver: Playwright, dist: Path) -> dict[str, Outcomes]:
    found = measure(driver, dist)
    print(f"\n{markdown(found)}")
    return found


def test_every_vector_works_where_nothing_holds_it(table: dict[str, Outcomes]) -> None:
    """The instruments: a vector that never arrives anywhere would prove nothing."""
    assert set(table[NOTHING]) - leaks(table[NOTHING]) == set()
    assert len(table[NOTHING]) > ORIGINAL


def test_headers_leave_nothing_open(table: dict[str, Outcomes]) -> None:
    assert leaks(table[HEADERS]) == set()


def test_the_meta_tag_leaves_exactly_this_open(table: dict[str, Outcomes]) -> None:
    assert leaks(table[META_ALONE]) == HINTS | BOUNDARY_CLOSES


def test_the_boundary_closes_all_but_hints(table: dict[str, Outcomes]) -> None:
    assert leaks(table[META]) == HINTS


def test_a_browser_that_knows_no_allowlist_leaves_no_more_open(table: dict[str, Outcomes]) -> None:
    assert leaks(table[NO_ALLOWLIST]) == HINTS
