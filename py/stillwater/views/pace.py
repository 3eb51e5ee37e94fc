"""What moves along with an exercise: a circle to breathe with, or time passing quietly."""

from __future__ import annotations

import htpy as h

from stillwater.domain.protocol import Pace
from stillwater.ports import Texts


def pacer(texts: Texts, pace: Pace) -> h.Element:
    """The style sheet moves it; site/js/shell/pacer.js keeps it to the seconds given here."""
    return h.div(
        class_="pacer",
        data_pacer=pace.guide,
        data_in_s=str(pace.in_s),
        data_hold_s=str(pace.hold_s),
        data_out_s=str(pace.out_s),
        data_rest_s=str(pace.rest_s),
        data_timer_s=str(pace.timer_s),
    )[
        h.p[texts.get("pace-about", minutes=max(1, round(pace.timer_s / 60)))],
        pace.guide == "breath"
        and h.div(class_="breathing", aria_hidden="true")[
            h.div(class_="breath-ring"),
            h.div(class_="breath-wake"),
            h.div(class_="breath-water"),
            h.span(class_="breath-word")[texts.get("pace-in")],
            h.span(class_="breath-word out")[texts.get("pace-out")],
        ],
        pace.guide == "timer" and h.div(class_="pace-line", aria_hidden="true")[h.span],
    ]
