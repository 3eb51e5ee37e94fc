"""Links between pages and a few plain pieces that several pages share."""

from __future__ import annotations

from collections.abc import Iterable

import htpy as h

from stillwater.ports import Texts
from stillwater.views.site import PageName, path_of, root_from


def page_link(
    texts: Texts,
    here: PageName,
    target: PageName,
    label: str,
    *,
    class_name: str = "",
    anchor: str = "",
) -> h.Element:
    """A relative link from the page ``here`` to ``target`` in the same language.

    ``anchor`` is the id of an element there.
    """
    return h.a(
        class_=class_name or None,
        href=root_from(here) + path_of(target, texts.language) + (f"#{anchor}" if anchor else ""),
        data_page=target,
    )[label]


def page_choices(
    texts: Texts, here: PageName, choices: Iterable[tuple[PageName, str]]
) -> h.Element:
    """Large quiet choices: (target page, id of its label)."""
    return h.ul(class_="choices")[
        (
            h.li[
                h.a(
                    class_="choice",
                    href=root_from(here) + path_of(target, texts.language),
                    data_page=target,
                )[h.span[texts.get(label)]]
            ]
            for target, label in choices
        )
    ]


def address(url: str) -> h.Element:
    """As text: nothing in dist/ points to another origin."""
    bare = url.removeprefix("https://").removeprefix("http://").rstrip("/")
    return h.bdi(dir="ltr", class_="address")[bare]


def title(text: str) -> h.Element:
    """A screen's heading: focus moves here when the screen is new."""
    return h.h1(id="screen-title", tabindex="-1")[text]
