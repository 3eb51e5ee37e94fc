"""The screen "Themes over time": month by month what entries seem to be about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import htpy as h

from stillwater.domain.themes_time import Month
from stillwater.ports import Texts
from stillwater.views.components import button, command_form
from stillwater.views.links import title


def themes_screen(texts: Texts, months: Sequence[Month]) -> h.Element:
    """``months``: oldest first; shown newest first. Leads back by command memory.show."""
    get = texts.get
    return h.div(class_="screen stack")[
        title(get("memory-months")),
        h.p[get("memory-months-about")],
        not any(month.themes for month in months) and h.p(class_="soft")[get("memory-months-none")],
        (_month(texts, month) for month in reversed(months) if month.themes),
        command_form(
            "memory.show", h.div(class_="actions")[button(get("memory-months-back"), kind="link")]
        ),
    ]


def _month(texts: Texts, month: Month) -> h.Fragment:
    get = texts.get
    return h.fragment[
        h.h2[get("memory-month", when=datetime(month.year, month.month, 1).astimezone())],
        h.ul[
            (
                h.li[
                    get(
                        "memory-month-theme",
                        theme=get(f"theme-{name}"),
                        times=times,
                        entries=month.entries,
                    )
                ]
                for name, times in month.themes
            )
        ],
    ]
