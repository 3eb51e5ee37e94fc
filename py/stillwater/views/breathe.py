"""Paced breathing in CSS alone: in for four counts, out for six. No script, no engine.

With the page's script, the same controls as in a session: the pace, a soft sound, vibration.
"""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts
from stillwater.views.links import page_choices, title
from stillwater.views.pace import SLOW_BREATH, breath_stage, live_parts

TIPS = ("shoulders", "nose", "own")


def breathe(texts: Texts) -> h.Node:
    """The circle, its words, and the same in counts for whoever wants no motion."""
    get = texts.get
    return h.div(class_="stack")[
        title(get("breathe-title")),
        h.p(class_="lead moving-only", aria_hidden="true")[get("breathe-lead")],
        h.p(class_="visually-hidden")[get("breathe-described")],
        h.div(
            class_="pacer stack",
            id="pacer-breathe",
            data_pacer="breath",
            data_timer_ms=str(SLOW_BREATH.timer_s * 1000),
        )[breath_stage(texts, "breathe-pause"), *live_parts(texts, SLOW_BREATH, "breathe")],
        h.div(class_="still-only stack", aria_hidden="true")[
            h.h2[get("breathe-still-title")],
            h.p(class_="counts")[get("breathe-still-in")],
            h.p(class_="counts")[get("breathe-still-out")],
        ],
        h.p[get("breathe-how-long")],
        h.p[get("pace-dizzy")],
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
