"""About and privacy: what is stored, what is not, and what this cannot protect from."""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts
from stillwater.views.links import page_link, title
from stillwater.views.site import Site

STORED = ("words", "copy", "app")
NOT_STORED = ("server", "choice", "passphrase")
CANNOT = ("look", "device", "guess", "seen", "browser", "host")
CREDITS = ("code", "made")


def about(texts: Texts, site: Site) -> h.Node:
    """Plain answers, in the order in which people worry."""
    get = texts.get
    translated = [code.code for code in site.languages if code.code != "en"]
    return h.div(class_="stack")[
        title(get("about-title")),
        h.p(class_="lead")[get("about-lead")],
        _listed(texts, "about-stored", STORED),
        _listed(texts, "about-not-stored", NOT_STORED),
        _listed(texts, "about-cannot", CANNOT),
        _section(texts, "about-exit"),
        h.section(class_="section", id="erase")[
            h.h2[get("about-erase")],
            h.p[get("about-erase-body")],
            h.p[page_link(texts, "about", "journal", get("about-erase-link"))],
        ],
        h.section(class_="section")[
            h.h2[get("about-what")],
            h.p[get("about-what-body")],
            h.p[page_link(texts, "about", "learn", get("about-learn-link"))],
        ],
        h.section(class_="section")[
            h.h2[get("about-language")],
            h.p[get("about-language-body")],
            h.ul[(h.li[get(f"about-language-{code}")] for code in translated)],
        ],
        h.section(class_="section")[
            h.h2[get("about-credits")],
            (h.p[get(f"about-credits-{part}")] for part in CREDITS),
            h.p(class_="soft")[get("about-version", version=site.version)],
        ],
    ]


def _section(texts: Texts, name: str) -> h.Element:
    return h.section(class_="section")[h.h2[texts.get(name)], h.p[texts.get(f"{name}-body")]]


def _listed(texts: Texts, name: str, points: tuple[str, ...]) -> h.Element:
    return h.section(class_="section")[
        h.h2[texts.get(name)],
        h.ul[(h.li[texts.get(f"{name}-{point}")] for point in points)],
    ]
