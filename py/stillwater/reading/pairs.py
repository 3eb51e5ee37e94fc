"""A second step over a head's logits: what one label says may hang on what another says.

"Wants to die" is danger, and so is "is hit at home", but not beside "tells of somebody else" or
"is well again". A sum over pieces of text cannot say so; a sum over the labels and the products of
every two of them can (a logistic regression of the second degree).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

FARTHEST = 4.0
"""Spreads from the middle beyond which a logit counts no further: products of two that were never
seen so far out would outweigh everything."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """``labels`` are those that it decides on. What comes in: the logits of the head for the text,
    in their order, then of the first of them the highest that the text or any part of it has
    (``sentences.parts``). ``middle`` and ``spread``: a number for each logit
    that comes in, from which it is counted and how far apart texts lie there. ``weights``: for each
    of ``labels`` a whole number for each thing that ``products`` lists; ``scale`` and ``bias``: a
    number for each of them, so that ``bias + scale * sum`` is its calibrated logit."""

    labels: tuple[str, ...]
    middle: tuple[float, ...]
    spread: tuple[float, ...]
    weights: tuple[tuple[int, ...], ...]
    scale: tuple[float, ...]
    bias: tuple[float, ...]

    def logits(self, found: Sequence[float]) -> dict[str, float]:
        """Label -> logit. ``found``: what comes in."""
        terms = products(
            [
                max(-FARTHEST, min(FARTHEST, (logit - middle) / spread))
                for logit, middle, spread in zip(found, self.middle, self.spread, strict=True)
            ]
        )
        return {
            label: self.bias[number] + self.scale[number] * sum(map(mul, terms, weights))
            for number, (label, weights) in enumerate(zip(self.labels, self.weights, strict=True))
        }


def products(numbers: Sequence[float]) -> list[float]:
    """The numbers, then each times itself and times all after it."""
    terms = list(numbers)
    for at, number in enumerate(numbers):
        terms += [number * other for other in numbers[at:]]
    return terms


def terms_of(count: int) -> int:
    """How many ``products`` there are of so many numbers."""
    return count * (count + 3) // 2
