"""Shown in place of a page that is not on the device while there is no network."""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts
from stillwater.views.links import page_choices, title


def offline(texts: Texts) -> h.Node:
    """What happened, and where to go instead."""
    return h.div(class_="stack")[
        title(texts.get("offline-title")),
        h.p[texts.get("offline-body")],
        page_choices(
            texts,
            "offline",
            (
                ("help", "common-nav-help"),
                ("breathe", "home-choice-breathe"),
                ("ground", "home-choice-ground"),
                ("home", "common-nav-home"),
            ),
        ),
        h.p(class_="soft")[texts.get("offline-again")],
    ]
