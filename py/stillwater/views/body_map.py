"""A plain figure beside the list of body parts. The style sheet lights what is chosen in the list,
so it follows every press without script; a screen reader hears the list alone."""

from __future__ import annotations

from collections.abc import Sequence

import htpy as h

_PATHS: tuple[tuple[str, str], ...] = (
    ("head", "M50 6a13 15 0 1 0 .1 0z"),
    ("face", "M50 14a8 10 0 1 0 .1 0z"),
    ("jaw", "M43 28q7 8 14 0z"),
    ("throat", "M45 36h10v8h-10z"),
    ("shoulders", "M26 50q10-7 24-7t24 7l-3 8q-21-7-42 0z"),
    ("chest", "M31 58q19-6 38 0l-2 22q-17 5-34 0z"),
    ("belly", "M33 82q17 5 34 0l1 22q-18 5-36 0z"),
    ("hips", "M32 106q18 5 36 0l1 14q-19 6-38 0z"),
    ("arms", "M25 56l-9 46 7 2 9-42zM75 56l9 46-7 2-9-42z"),
    ("hands", "M15 104l8 2-2 14-8-2zM85 104l-8 2 2 14 8-2z"),
    ("legs", "M32 122l17 3-3 56h-10zM68 122l-17 3 3 56h10z"),
    ("feet", "M36 183h10v9h-16zM64 183h-10v9h16z"),
)


def body_drawing(chosen: Sequence[str]) -> h.Element:
    """An outline with one shape a part. ``chosen`` are lit from the start."""
    return h.svg(
        ".body-drawing", {"viewBox": "0 0 100 196"}, aria_hidden="true", focusable="false"
    )[(h.path(class_=_class(part, chosen), d=shape) for part, shape in _PATHS)]


def _class(part: str, chosen: Sequence[str]) -> str:
    lit = part in chosen or "everywhere" in chosen
    return f"part part-{part} lit" if lit else f"part part-{part}"
