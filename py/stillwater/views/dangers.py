"""Kinds of danger, each with a few words and what can help first; readable without a script."""

from __future__ import annotations

import htpy as h

from stillwater.domain.heard import DANGERS
from stillwater.ports import Texts
from stillwater.views.links import page_link

NEEDS_DISTANCE = ("suicide", "self-harm", "overdose", "harming-others")
"""Where more distance to what could be dangerous helps."""
SEEN_BY_OTHERS = ("violence", "child-abuse")
"""Where the one who hurts may see the screen: how to leave it stands before everything else."""


def dangers_section(texts: Texts) -> h.Element:
    """Of the page "help": one fold a danger."""
    get = texts.get
    return h.section(class_="section", aria_labelledby="dangers")[
        h.h2(id="dangers")[get("crisis-about")],
        h.p(class_="soft")[get("crisis-about-lead")],
        h.div[(_danger(texts, danger) for danger in DANGERS)],
    ]


def _danger(texts: Texts, danger: str) -> h.Element:
    get = texts.get
    return h.details(class_="fold", id=f"danger-{danger}")[
        h.summary[get(f"crisis-about-{danger}")],
        danger in SEEN_BY_OTHERS and h.p[get("crisis-leave")],
        h.p[get(f"crisis-lead-{danger}")],
        danger in NEEDS_DISTANCE and h.p[get("crisis-distance")],
        danger == "panic" and h.p[page_link(texts, "help", "ground", get("help-settle-ground"))],
        h.p[h.a(href="#countries")[get("help-countries")]],
    ]
