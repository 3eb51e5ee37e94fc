"""What stands on the screen that asks, and in what order, whatever the danger and the language."""

from __future__ import annotations

from itertools import product

import pytest

from stillwater.domain.heard import DANGERS, Danger, Tier
from stillwater.views.dangers import SEEN_BY_OTHERS, dangers_section
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


@pytest.mark.parametrize("language", CODES)
def test_how_to_leave_stands_before_what_was_done(language: str) -> None:
    get = content.texts_of(language).get
    leave, exit_name = get("crisis-leave"), get("common-quick-exit")
    assert exit_name in leave
    for tier, danger, html in screens(language):
        main = html.partition("</h1>")[2]
        if danger in SEEN_BY_OTHERS:
            assert (
                main.startswith(f'<p id="crisis-leave">{leave}</p>') and html.count(leave) == 1
            ), (tier, danger)
            assert main.index(leave) < main.index(f"[{tier} {danger}]"), "before the quotation"
        else:
            assert exit_name not in html, (tier, danger)


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("danger", DANGERS)
@pytest.mark.parametrize("protocol", ["thought-record", "free-reflection"])
def test_a_gentle_notice_teaches_it_too(language: str, danger: Danger, protocol: str) -> None:
    """In a talk the mirror itself brings the help, and a notice says only this."""
    leave = content.texts_of(language).get("crisis-leave")
    words = f"Long ago there was [gentle {danger}] here."
    person = someone(language)
    if protocol == "thought-record":
        writes(person, words)
    else:
        person.does("session.begin", protocol=protocol)
        person.does("session.answer", at=person.at(), on__your__mind=words)
    assert person.html.count(leave) == (danger in SEEN_BY_OTHERS)
    if danger in SEEN_BY_OTHERS:
        assert person.html.index(leave) < person.html.index(words.rstrip("."))


@pytest.mark.parametrize("language", CODES)
def test_the_page_of_help_says_it_first_too(language: str) -> None:
    texts = content.texts_of(language)
    folds = str(dangers_section(texts)).split("<details")[1:]
    for danger, fold in zip(DANGERS, folds, strict=True):
        first = "crisis-leave" if danger in SEEN_BY_OTHERS else f"crisis-lead-{danger}"
        assert f"</summary><p>{texts.get(first)}</p>" in fold.replace("&#39;", "'"), danger
