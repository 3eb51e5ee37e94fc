"""A plain figure, front and back, beside the list of body parts. The style sheet lights what is
chosen in the list, so it follows every press without script; a screen reader hears the list alone.
"""

from __future__ import annotations

import htpy as h

_Shapes = tuple[tuple[str, str], ...]

_BOTH: _Shapes = (
    ("head", "M50 4c8 0 12 6 12 14s-5 15-12 15-12-7-12-15 4-14 12-14z"),
    ("shoulders", "M44 42h12q16 2 21 12l-8 6q-19-8-38 0l-8-6q5-10 21-12z"),
    ("arms", "M22 56l8 6-3 22-5 22-8-2 2-24q1-16 6-24zM78 56l-8 6 3 22 5 22 8-2-2-24q-1-16-6-24z"),
    ("hands", "M14 106l8 2q0 8-4 15-7-1-7-9zM86 106l-8 2q0 8 4 15 7-1 7-9z"),
    ("hips", "M33 108q17 6 34 0l3 13q-9 6-18 4h-4q-9 2-18-4z"),
    ("legs", "M30 124q9 6 18 4l-2 30-3 26h-9l-3-28zM70 124q-9 6-18 4l2 30 3 26h9l3-28z"),
    ("feet", "M34 186h9l1 8q-8 3-15 1zM66 186h-9l-1 8q8 3 15 1z"),
)
_FRONT: _Shapes = (
    ("face", "M42 13q8-4 16 0v7q-8 3-16 0z"),
    ("jaw", "M42 23q8 3 16 0-2 8-8 8t-8-8z"),
    ("throat", "M45 34h10v7H45z"),
    ("chest", "M32 61q18-7 36 0l-2 22q-16 5-32 0z"),
    ("belly", "M34 86q16 5 32 0l1 19q-17 6-34 0z"),
)
_BACK: _Shapes = (
    ("neck", "M45 34h10v7H45z"),
    ("back", "M32 61q18-7 36 0l-1 44q-17 6-34 0z"),
)


def body_drawing() -> h.Element:
    """Two outlines with one shape a part. The nape stands for itself and is never lit."""
    return h.div(class_="body-drawings", aria_hidden="true")[
        _outline(_BOTH + _FRONT), _outline(_BOTH + _BACK)
    ]


def _outline(shapes: _Shapes) -> h.Element:
    return h.svg(".body-drawing", {"viewBox": "6 0 88 200"}, focusable="false")[
        (h.path(class_=f"part part-{part}", d=shape) for part, shape in shapes)
    ]
