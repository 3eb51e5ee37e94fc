"""Things to read: each card whole on its page, stories by consent, and pointers that lead there."""

from __future__ import annotations

import html
import json
import re
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from stillwater.content import pack_from_dict
from stillwater.domain.cards import CardTitle, about, read_cards, read_story
from stillwater.domain.strict import BadData
from stillwater.views.pages import PageContent, static_page
from stillwater.views.site import LANGUAGES, Site
from tests.unit.service_kit import Person
from workshop import content

CODES = [language.code for language in LANGUAGES]
NAMES = ("app.css", "guard.js", "shell.js", "icon.svg", "manifest")
SITE = Site({name: name for name in NAMES}, 1, "1.2.3", "default-src 'none'")
TODAY = date(2026, 3, 4)
GUIDE = content.guide()
SHELF = content.protocols()
PAGE = PageContent((), GUIDE, SHELF[GUIDE.start], TODAY, content.cards(), (), SHELF)
STORY = {
    "id": "one-winter",
    "consent_by": "K. <the baker>",
    "consent_on": "2026-01-31",
    "consent_record": "folder 12",
    "text": [{"language": "en", "title": "One winter", "body": "It was long.\n\nThen it thawed."}],
}
SOURCE = {"citation": "Somebody. A title. 2020.", "finding": "What.", "url": "https://who.int/x/"}


def page(code: str = "en", **changes: Any) -> str:
    return str(static_page("learn", content.texts_of(code), SITE, replace(PAGE, **changes)))


def fold(document: str, anchor: str) -> str:
    """One card from its start to the next one's, or to the end of its group."""
    start = document.index(f'id="{anchor}"')
    ends = [document.find(mark, start) for mark in ('<details class="fold', "</section>")]
    return document[start : min(end for end in ends if end > 0)]


def telling(**changes: Any) -> str:
    return page(stories=(read_story({**STORY, **changes}),))


@pytest.mark.parametrize("code", CODES)
def test_every_card_stands_there_once_and_whole(code: str) -> None:
    document, get = page(code), content.texts_of(code).get
    anchors = re.findall(r'id="(card-[^"]+)"', document)
    assert sorted(anchors) == sorted(card.anchor for card in PAGE.cards)
    for card in PAGE.cards:
        shown = html.unescape(fold(document, card.anchor))
        assert f"<span>{get(card.title_id)}</span>" in shown
        for paragraph in get(card.text_id).splitlines():
            assert f"<p>{paragraph.strip()}</p>" in shown
        for source in card.sources:
            assert source.citation in shown and source.finding in shown


@pytest.mark.parametrize("code", CODES)
def test_it_is_readable_at_once(code: str) -> None:
    document = page(code)
    main = document[document.index("<main") : document.index("</main>")]
    assert "data-command" not in main and "<noscript" not in main
    assert not re.search(r"<details[^>]* hidden", main)


def test_cards_stand_under_their_first_topic_in_the_order_of_the_guide() -> None:
    get = content.texts_of("en").get
    main = html.unescape(page().split("<main")[1].split("</main>")[0])
    headings = re.findall(r"<h2>([^<]+)</h2>", main)
    topics = {card.topics[0] for card in PAGE.cards}
    assert headings == [get(f"guide-need-{n.id}") for n in GUIDE.needs if n.id in topics]
    (panic,) = [card for card in PAGE.cards if card.id == "panic"]
    loose = page(cards=(panic, replace(panic, id="anger", topics=())))
    assert loose.index('id="card-panic"') < loose.index(get("learn-other"))
    assert loose.index(get("learn-other")) < loose.index('id="card-anger"')


def test_what_may_fit_afterwards_leads_to_a_page_that_has_it() -> None:
    shown = fold(page(), "card-panic")
    pages = re.findall(r'data-page="(\w+)"', shown)
    assert pages == ["ground", "breathe", "reflect"]
    title = content.texts_of("en").get(SHELF["dropping-anchor"].text_id("title"))
    assert title in shown
    fewer = {name: SHELF[name] for name in SHELF if name not in {"senses", "dropping-anchor"}}
    assert re.findall(r'data-page="(\w+)"', fold(page(shelf=fewer), "card-panic")) == ["breathe"]
    assert "may-like" not in page(shelf={})


def test_an_address_is_text_and_no_link() -> None:
    entry = {"id": "anger", "minutes": 3, "topics": [], "related": [], "source": [SOURCE]}
    shown = fold(page(cards=read_cards({"card": [entry]})), "card-anger")
    assert "who.int/x</bdi>" in shown and "https:" not in shown
    assert "About 3 minutes" in re.sub("[\u2068\u2069]", "", shown)


@pytest.mark.parametrize("code", CODES)
def test_no_story_is_shipped_and_nothing_speaks_of_any(code: str) -> None:
    assert content.stories() == ()
    assert content.texts_of(code).get("learn-stories") not in page(code)


def test_a_story_is_told_as_the_host_wrote_it() -> None:
    document = telling()
    shown = document[document.index('id="story-one-winter"') :]
    assert "<p>It was long.</p><p>Then it thawed.</p>" in shown
    assert "K. &lt;the baker&gt;" in shown
    assert "folder 12" not in document


@pytest.mark.parametrize(
    "changes",
    [
        {"withdrawn": "2026-02-01"},
        {"withdrawn": "2026-03-05"},
        {"consent_on": "2026-03-05"},
        {"text": [{"language": "es", "title": "Un invierno", "body": "Fue largo."}]},
    ],
)
def test_a_story_without_consent_or_in_another_language_is_not_told(changes) -> None:
    document = telling(**changes)
    assert "story-" not in document and "People tell" not in document


@pytest.mark.parametrize("code", CODES)
def test_the_engine_gets_the_titles_and_not_the_texts(code: str) -> None:
    data = json.loads(content.language_pack(code))
    get = content.texts_of(code).get
    assert data["cards"] == [
        {"id": card.id, "topics": list(card.topics), "title": get(card.title_id)}
        for card in PAGE.cards
    ]
    whole = json.dumps(data, ensure_ascii=False)
    for card in PAGE.cards:
        assert get(card.text_id).splitlines()[0].strip() not in whole
    assert len(json.dumps(data["cards"], ensure_ascii=False).encode()) < 2_500


@pytest.mark.parametrize(
    "cards",
    [None, {}, "x", [1], [{"id": "a"}], [{"id": "A b", "topics": [], "title": "x"}],
     [{"id": "a", "topics": "x", "title": "x"}], [{"id": "a", "topics": [], "title": " "}],
     [{"id": "a", "topics": [], "title": "x", "text": "y"}]],
)  # fmt: skip
def test_titles_of_another_shape_are_refused(cards) -> None:
    data = {**json.loads(content.language_pack("en")), "cards": cards}
    with pytest.raises(BadData):
        pack_from_dict(data, "en", lambda code, _: content.texts_of(code))


def test_at_most_two_are_offered_and_what_is_most_about_it_first() -> None:
    titles = [CardTitle(i, t, i) for i, t in (("a", ("x", "y")), ("b", ("y",)), ("c", ("y", "x")))]
    assert [title.id for title in about("y", titles)] == ["b", "c"]
    assert [title.id for title in about("x", titles)] == ["a", "c"]
    assert about("", titles) == about("z", titles) == ()


def pointers(person: Person) -> list[str]:
    return re.findall(r'href="\.\./\.\./\w+/learn/#([^"]+)"', person.html)


@pytest.mark.parametrize(("code", "need"), list(product(CODES, [n.id for n in GUIDE.needs])))
def test_the_guide_points_to_what_stands_on_the_page(code: str, need: str) -> None:
    person = Person(language=code)
    person.arrives("reflect")
    person.does("guide.need", need=need)
    assert not pointers(person)
    person.does("guide.time", minutes="15")
    person.does("guide.way", way="")
    fitting = [card for card in PAGE.cards if need in card.topics]
    assert len(pointers(person)) == min(2, len(fitting))
    anchors = {card.anchor: card for card in fitting}
    for anchor in pointers(person):
        assert content.texts_of(code).get(anchors[anchor].title_id) in html.unescape(person.html)
        assert f'id="{anchor}"' in page(code)


def test_who_was_not_understood_is_pointed_to_nothing() -> None:
    person = Person()
    person.arrives("reflect")
    person.does("guide.sentence", sentence="zzz")
    assert "session.begin" in person.html and not pointers(person)
    person.does("guide.sentence", sentence="I am so anxious")
    assert pointers(person) == ["card-anxiety", "card-panic"]
