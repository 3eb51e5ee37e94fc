"""Paced breathing in CSS alone: in for four counts, out for six. No script, no engine."""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts
from stillwater.views.links import page_choices, title

TIPS = ("shoulders", "nose", "own")


def breathe(texts: Texts) -> h.Node:
    """The circle, its words, and the same in counts for whoever wants no motion."""
    get = texts.get
    return h.div(class_="stack")[
        title(get("breathe-title")),
        h.p(class_="lead moving-only", aria_hidden="true")[get("breathe-lead")],
        h.p(class_="visually-hidden")[get("breathe-described")],
        h.div(class_="breath-stage moving-only")[
            # The box comes before the circle, so that CSS alone can pause it.
            h.input(type="checkbox", id="breathe-pause"),
            h.label(for_="breathe-pause")[get("breathe-pause")],
            h.div(class_="breathing", aria_hidden="true")[
                h.div(class_="breath-ring"),
                h.div(class_="breath-wake"),
                h.div(class_="breath-water"),
                h.span(class_="breath-word")[get("breathe-in")],
                h.span(class_="breath-word out")[get("breathe-out")],
            ],
        ],
        h.div(class_="still-only stack", aria_hidden="true")[
            h.h2[get("breathe-still-title")],
            h.p(class_="counts")[get("breathe-still-in")],
            h.p(class_="counts")[get("breathe-still-out")],
        ],
        h.p[get("breathe-how-long")],
        h.p[get("breathe-dizzy")],
        h.section(class_="section")[
            h.h2[get("breathe-how")],
            h.ul[(h.li[get(f"breathe-how-{tip}")] for tip in TIPS)],
        ],
        h.section(class_="section")[
            h.h2[get("breathe-next")],
            page_choices(
                texts,
                "breathe",
                (("ground", "breathe-next-ground"), ("reflect", "breathe-next-reflect")),
            ),
        ],
    ]
