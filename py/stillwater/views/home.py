"""Arriving: what would help right now, and what this is."""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts
from stillwater.views.marks import pond
from stillwater.views.site import PageName, Site, path_of, root_from

BYTES_PER_MB = 1_000_000

CHOICES: tuple[PageName, ...] = ("reflect", "breathe", "ground", "learn", "journal")
FACTS = ("device", "account", "offline")


def home(texts: Texts, site: Site) -> h.Node:
    """The first page."""
    get = texts.get
    megabytes = round(site.engine_bytes / BYTES_PER_MB, 1)
    return h.div(class_="stack")[
        h.div(class_="stack arrive")[
            h.h1(id="screen-title", tabindex="-1")[get("home-title")],
            h.p(class_="lead")[get("home-lead")],
        ],
        h.section(class_="stack", aria_labelledby="choices")[
            h.h2(id="choices", class_="small soft")[get("home-choices")],
            h.ul(class_="choices")[(_choice(texts, page) for page in CHOICES)],
        ],
        h.ul(class_="facts")[(h.li[get(f"home-fact-{fact}")] for fact in FACTS)],
        pond(),
        _section(get("home-is"), get("home-is-body")),
        _section(get("home-is-not"), get("home-is-not-body")),
        _section(get("home-stays"), get("home-stays-body")),
        _section(get("home-download"), get("home-download-body", megabytes=megabytes)),
    ]


def _choice(texts: Texts, page: PageName) -> h.Element:
    return h.li[
        h.a(
            class_="choice",
            href=root_from("home") + path_of(page, texts.language),
            data_page=page,
        )[
            h.span[texts.get(f"home-choice-{page}")],
            h.span(class_="small")[texts.get(f"home-choice-{page}-about")],
        ]
    ]


def _section(title: str, body: str) -> h.Element:
    return h.section(class_="section")[h.h2[title], h.p[body]]
