"""What moves along with an exercise: a circle to breathe with, or time passing quietly.

site/js/shell/pacer.js brings it to life and reads every number from here: it knows no text and no
bound of its own. Without it the circle keeps the style sheet's pace, four seconds in and six out.
"""

from __future__ import annotations

import htpy as h

from stillwater.domain.pacing import Breath, paces
from stillwater.domain.protocol import Pace
from stillwater.ports import Texts

PARTS = ("in", "hold", "out", "rest")
SLOW_BREATH = Pace("breath", in_s=4, out_s=6, timer_s=300)
"""The style sheet's own pace, for as long as the page of slow breathing recommends."""


def pacer(texts: Texts, pace: Pace, *, name: str) -> h.Element:
    """``name`` tells one step's pacer from the next one's, so that each begins anew."""
    return h.div(
        class_="pacer stack",
        id=f"pacer-{name}",
        data_pacer=pace.guide,
        data_timer_ms=str(pace.timer_s * 1000),
    )[
        h.p[texts.get("pace-about", minutes=max(1, round(pace.timer_s / 60)))],
        breath_stage(texts, f"{name}-pause") if pace.guide == "breath" else None,
        *live_parts(texts, pace, name),
        h.p[texts.get("pace-dizzy")] if pace.guide == "breath" else None,
    ]


def breath_stage(texts: Texts, pause_id: str) -> h.Element:
    """The circle, and a box that stops it. The box comes first, so that CSS alone can pause it."""
    return h.div(class_="breath-stage")[
        h.input(type="checkbox", id=pause_id, data_pace="pause"),
        h.label(for_=pause_id)[texts.get("pace-pause")],
        h.div(class_="breathing moving-only", aria_hidden="true")[
            h.div(class_="breath-ring"),
            h.div(class_="breath-wake"),
            h.div(class_="breath-water"),
            (h.span(class_=f"breath-word {part}")[texts.get(f"pace-{part}")] for part in PARTS),
        ],
    ]


def live_parts(texts: Texts, pace: Pace, name: str) -> list[h.Node]:
    """What needs the script, and stays out of sight until it is there."""
    is_breath = pace.guide == "breath"
    return [
        # Counts in words, for whoever wants no motion.
        is_breath
        and h.p(class_="pace-count counts", hidden=True, aria_hidden="true")[
            h.span(data_pace="word"), " ", h.span(data_pace="number")
        ],
        h.div(class_="pace-line", hidden=True, aria_hidden="true")[h.span],
        h.p(class_="pace-done", hidden=True)[texts.get("pace-done")],
        h.div(class_="pace-controls stack", hidden=True)[
            _pace_buttons(texts, pace) if is_breath else _timer_pause(texts, name),
            h.details(class_="pace-more")[
                h.summary[texts.get("pace-more")],
                _switch("sound", texts.get("pace-sound" if is_breath else "pace-sound-end")),
                _switch("vibration", texts.get("pace-vibration"), hidden=True),
                _switch("aloud", texts.get("pace-aloud" if is_breath else "pace-aloud-end")),
            ],
        ],
        h.p(class_="visually-hidden", aria_live="polite", data_pace="spoken"),
    ]


def _pace_buttons(texts: Texts, pace: Pace) -> h.Element:
    """Faster and slower, and every pace in words, of which one is shown."""
    choices = paces(pace)
    return h.div(class_="pace-buttons", role="group", aria_label=texts.get("pace-controls"))[
        h.button(type="button", class_="button quiet", data_pace="slower")[
            texts.get("pace-slower")
        ],
        h.button(type="button", class_="button quiet", data_pace="faster")[
            texts.get("pace-faster")
        ],
        h.output(class_="pace-now soft")[
            (
                h.span(
                    data_pace="step",
                    data_parts_ms=" ".join(str(1000 * s) for s in _seconds(breath)),
                    hidden=index != choices.start,
                )[_pace_said(texts, breath)]
                for index, breath in enumerate(choices.breaths)
            )
        ],
    ]


def _seconds(breath: Breath) -> tuple[int, ...]:
    return (breath.in_s, breath.hold_s, breath.out_s, breath.rest_s)


def _pace_said(texts: Texts, breath: Breath) -> str:
    held = ("-hold" if breath.hold_s else "") + ("-rest" if breath.rest_s else "")
    seconds = {part: str(s) for part, s in zip(PARTS, _seconds(breath), strict=True) if s}
    return texts.get(f"pace-seconds{held}", **seconds)


def _timer_pause(texts: Texts, name: str) -> h.Element:
    return h.label(class_="check", for_=f"{name}-pause")[
        h.input(type="checkbox", id=f"{name}-pause", data_pace="pause"),
        h.span[texts.get("pace-pause")],
    ]


def _switch(name: str, label: str, *, hidden: bool = False) -> h.Element:
    """Off until a person asks for it. It has no name, so it is never sent with an answer."""
    return h.label(class_="check", hidden=hidden)[
        h.input(type="checkbox", data_pace=name, autocomplete="off"), h.span[label]
    ]
