"""Good to know: cards to read, each folded under its title, and what a host's own people tell.

Needs no script and no engine. A card can be pointed to by ``#card-<id>``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import htpy as h

from stillwater.domain.cards import Card, Story, Telling
from stillwater.domain.guide import Guide
from stillwater.domain.protocol import Protocol, Source
from stillwater.ports import Texts
from stillwater.views.links import address, title
from stillwater.views.site import PageName, path_of, root_from

OWN_PAGES: Mapping[str, PageName] = {"paced-breathing": "breathe", "senses": "ground"}
"""Protocols that also have a page which works at once."""


def learn(
    texts: Texts,
    guide: Guide,
    cards: Sequence[Card],
    stories: Iterable[Story],
    shelf: Mapping[str, Protocol],
) -> h.Node:
    """``stories``: those that may be shown; told here if they are told in this language.

    ``shelf`` holds what may fit after reading; what it lacks is left out.
    """
    get = texts.get
    told = [(story, telling) for story in stories if (telling := story.telling(texts.language))]
    return h.div(class_="stack")[
        title(get("learn-title")),
        h.p(class_="lead")[get("learn-lead")],
        (
            h.section(class_="section")[
                h.h2[heading], h.div[(_card(texts, c, shelf) for c in group)]
            ]
            for heading, group in _groups(texts, guide, cards)
        ),
        bool(told)
        and h.section(class_="section", id="stories")[
            h.h2[get("learn-stories")],
            h.p(class_="soft")[get("learn-stories-lead")],
            h.div[(_story(texts, story, telling) for story, telling in told)],
        ],
    ]


def _groups(texts: Texts, guide: Guide, cards: Sequence[Card]) -> list[tuple[str, list[Card]]]:
    """Each card once, under its first topic; in the order of the guide, and the rest at the end."""
    needs = [need.id for need in guide.needs]
    groups = [
        (texts.get(f"guide-need-{need}"), [card for card in cards if card.topics[:1] == (need,)])
        for need in needs
    ]
    rest = [card for card in cards if not card.topics or card.topics[0] not in needs]
    return [group for group in [*groups, (texts.get("learn-other"), rest)] if group[1]]


def _card(texts: Texts, card: Card, shelf: Mapping[str, Protocol]) -> h.Element:
    get = texts.get
    return h.details(class_="fold to-know", id=card.anchor)[
        h.summary[
            h.span[get(card.title_id)],
            " ",
            h.span(class_="small soft")[get("learn-minutes", minutes=card.minutes)],
        ],
        (h.p[paragraph] for paragraph in _paragraphs(get(card.text_id))),
        _from(texts, card.sources),
        _may_like(texts, card, shelf),
    ]


def _from(texts: Texts, sources: Iterable[Source]) -> h.Element:
    """Cited as published, in English, and so marked for who hears the page."""
    return h.details(class_="about-protocol")[
        h.summary[texts.get("learn-source")],
        h.p(class_="soft")[texts.get("about-sources")],
        h.ul(class_="sources", lang="en", dir="ltr")[
            (
                h.li[
                    h.p[source.citation],
                    h.p(class_="soft")[source.finding],
                    source.url and h.p[address(source.url)],
                ]
                for source in sources
            )
        ],
    ]


def _may_like(texts: Texts, card: Card, shelf: Mapping[str, Protocol]) -> h.Node:
    here = [name for name in card.related if name in shelf]
    guided = [shelf[name] for name in here if name not in OWN_PAGES]
    if not here:
        return None
    names = " · ".join(texts.get(protocol.text_id("title")) for protocol in guided)
    where = texts.get("learn-there", everything=texts.get("guide-all"), names=names)
    return h.div(class_="may-like")[
        h.h3(class_="small soft")[texts.get("learn-may-like")],
        h.ul(class_="choices")[
            (_choice(texts, OWN_PAGES[name]) for name in here if name in OWN_PAGES),
            bool(guided) and _choice(texts, "reflect", where),
        ],
    ]


def _choice(texts: Texts, target: PageName, about: str = "") -> h.Element:
    return h.li[
        h.a(
            class_="choice",
            href=root_from("learn") + path_of(target, texts.language),
            data_page=target,
        )[
            h.span[texts.get(f"home-choice-{target}")],
            about and h.span(class_="small")[about],
        ]
    ]


def _story(texts: Texts, story: Story, telling: Telling) -> h.Element:
    return h.details(class_="fold to-know", id=f"story-{story.id}")[
        h.summary[h.span[telling.title]],
        (h.p[paragraph] for paragraph in _paragraphs(telling.body)),
        h.p(class_="small soft")[texts.get("learn-told-by", who=story.consent.by)],
    ]


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
