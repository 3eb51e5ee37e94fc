"""Five, four, three, two, one: back to the senses. Native folds and boxes; nothing is kept."""

from __future__ import annotations

import htpy as h

from stillwater.ports import Texts
from stillwater.views.links import page_choices, title

SENSES: tuple[tuple[str, int], ...] = (
    ("see", 5),
    ("feel", 4),
    ("hear", 3),
    ("smell", 2),
    ("taste", 1),
)


def ground(texts: Texts) -> h.Node:
    """The five steps, the first one open."""
    get = texts.get
    return h.div(class_="stack")[
        title(get("ground-title")),
        h.p(class_="lead")[get("ground-lead")],
        h.div[(_step(texts, sense, count) for sense, count in SENSES)],
        h.p[get("ground-done")],
        h.p(class_="soft")[get("ground-skip-sense")],
        h.section(class_="section")[
            h.h2[get("ground-next")],
            page_choices(
                texts,
                "ground",
                (("breathe", "ground-next-breathe"), ("help", "ground-next-help")),
            ),
        ],
    ]


def _step(texts: Texts, sense: str, count: int) -> h.Element:
    # The shared name lets newer browsers keep one step open at a time.
    return h.details(class_="fold ground-step", name="ground", open=sense == SENSES[0][0])[
        h.summary[texts.get(f"ground-{sense}")],
        h.p[texts.get(f"ground-{sense}-how")],
        h.div(class_="ticks", role="group", aria_label=texts.get(f"ground-{sense}"))[
            (_tick(texts, sense, number) for number in range(1, count + 1))
        ],
    ]


def _tick(texts: Texts, sense: str, number: int) -> h.Element:
    return h.label(class_="check")[
        h.input(
            type="checkbox",
            autocomplete="off",
            aria_label=texts.get("ground-tick", n=number),
        ),
        h.span(aria_hidden="true")[texts.get("common-number", n=number)],
    ]
