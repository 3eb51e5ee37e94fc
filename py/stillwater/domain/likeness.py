"""Vectors of meaning: comparing them, and a short form to keep.

A vector has length 1 (or is all 0), so the dot product of two is the cosine between them.
"""

from __future__ import annotations

import base64
import binascii
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import mul

Vector = Sequence[float]
_STEPS = 127
_MUCH_CLOSER = 0.3


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a sentence model makes of a text. ``signs``: logits of its own head for danger (danger
    at all, support or now, now), not calibrated; empty where the model has none or the text no
    words. Without a model both are empty.
    """

    vector: Vector = ()
    signs: Sequence[float] = ()


NOT_EMBEDDED = Embedded()


def likeness(one: Vector, other: Vector) -> float:
    """-1 to 1. Vectors of different width are of different models: 0."""
    return sum(map(mul, one, other)) if len(one) == len(other) else 0.0


def ranked(query: Vector, vectors: Mapping[str, Vector]) -> list[tuple[str, float]]:
    """(key, likeness), the likest first; equals in the order of their keys."""
    scores = [(key, likeness(query, vector)) for key, vector in vectors.items()]
    return sorted(scores, key=lambda pair: (-pair[1], pair[0]))


def closeness(query: Vector, vectors: Mapping[str, Vector]) -> dict[str, float]:
    """How much closer each is to ``query`` than they are by and large, 0 to 1. Texts of one kind
    have much in common, in some languages more than in others: that says nothing of any of them.
    """
    scores = {key: likeness(query, vector) for key, vector in vectors.items()}
    usual = sum(scores.values()) / max(1, len(scores))
    return {
        key: min(1.0, max(0.0, (score - usual) / _MUCH_CLOSER)) for key, score in scores.items()
    }


def middle(vectors: Iterable[Vector]) -> array[float]:
    """The direction that all of them share, of length 1; empty for none."""
    columns = list(zip(*vectors, strict=True))
    summed = [sum(column) for column in columns]
    length = sum(value * value for value in summed) ** 0.5
    return array("f", [value / length for value in summed] if length else summed)


def to_text(vector: Vector) -> str:
    """One signed byte a number, as base64: what the vault keeps. Likeness changes by under .01."""
    top = max(map(abs, vector), default=0.0) or 1.0
    steps = array("b", [round(value * _STEPS / top) for value in vector])
    return base64.b64encode(steps.tobytes()).decode()


def from_text(text: object) -> array[float] | None:
    """The vector again, of length 1; None for what is none: it may come from any file."""
    if not isinstance(text, str):
        return None
    try:
        steps = array("b", base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return None
    length = sum(step * step for step in steps) ** 0.5
    return array("f", [step / length for step in steps]) if length else None
