"""What stands on the screen that asks, and in what order: whatever the danger, in every language."""

from __future__ import annotations

from itertools import product

import pytest

from stillwater.domain.heard import DANGERS, Danger, Tier
from tests.unit.test_crisis import CODES, someone, writes
from workshop import content

OTHER_WORDS = ("violence", "child-abuse", "harming-others")


def screens(language: str) -> list[tuple[Tier, Danger, str]]:
    """The screen at each tier that asks, for each danger."""
    shown = []
    tiers: tuple[Tier, ...] = ("support", "now")
    for tier, danger in product(tiers, DANGERS):
        person = someone(language)
        person.service._desk.country = "US"  # type: ignore[union-attr]
        writes(person, f"I [{tier} {danger}] here.")
        shown.append((tier, danger, person.html))
    return shown


@pytest.mark.parametrize("language", CODES)
def test_everybody_is_asked_once_whether_they_are_safe(language: str) -> None:
    get = content.texts_of(language).get
    for tier, danger, html in screens(language):
        asked = get(f"crisis-title-{danger}" if danger in OTHER_WORDS else "crisis-title")
        assert html.count(asked) == 1, (tier, danger)
        assert html.index(asked) < html.index('value="crisis.'), "above the choices"
        if tier == "now":
            assert html.index('href="tel:') < html.index(asked), "people stand first"
