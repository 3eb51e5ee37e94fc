"""The journal before the engine runs: why there is nothing to read yet, and what works now."""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts
from stillwater.views.links import page_choices, title


def journal_static(texts: Texts) -> h.Node:
    """Says plainly that opening needs the guided part; the rest is a tap away."""
    get = texts.get
    return h.div(class_="stack")[
        title(get("journal-title")),
        h.p(class_="lead")[get("journal-static-lead")],
        h.p(class_="soft")[get("journal-static-wait")],
        h.noscript[h.p[get("journal-static-noscript")]],
        page_choices(
            texts,
            "journal",
            (
                ("reflect", "home-choice-reflect"),
                ("breathe", "home-choice-breathe"),
                ("ground", "home-choice-ground"),
            ),
        ),
    ]
