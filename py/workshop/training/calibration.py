"""From scores to chances, and from chances to decisions; fitted on held-out rows."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np

Floats: TypeAlias = "np.ndarray[Any, Any]"
"""Numbers of double precision."""
_STEPS = 60
FEWEST_HITS = 5
NEVER = 100.0
"""A logit that no text reaches."""


def platt(scores: Floats, marks: Floats) -> tuple[float, float]:
    """Slope and shift of the logistic fit (Platt 1999, with his smoothed targets), by Newton."""
    hits, misses = float(marks.sum()), float(len(marks) - marks.sum())
    target = np.where(marks > 0, (hits + 1) / (hits + 2), 1 / (misses + 2))
    slope, shift = 1.0, 0.0
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(slope * scores + shift, -40, 40)))
        off, spread = chance - target, np.maximum(chance * (1 - chance), 1e-9)
        gradient = np.array([float((off * scores).sum()) + 1e-3 * (slope - 1), float(off.sum())])
        a = float((spread * scores * scores).sum()) + 1e-3
        b, c = float((spread * scores).sum()), float(spread.sum()) + 1e-6
        det = a * c - b * b
        step = np.array([c * gradient[0] - b * gradient[1], a * gradient[1] - b * gradient[0]])
        if det <= 0 or not np.isfinite(step).all():
            break
        step = np.clip(step / det, -2, 2)
        slope, shift = slope - float(step[0]), shift - float(step[1])
        if np.abs(step).max() < 1e-9:
            break
    return max(slope, 0.05), shift


def f1(marks: Floats, said: Floats) -> float:
    """F1 of one label: marks and what was said, 0 or 1."""
    both = float((marks * said).sum())
    return 2 * both / max(1.0, float(marks.sum() + said.sum()))


def best_cut(logits: Floats, marks: Floats) -> float:
    """The logit from which to say yes, for the best F1 of these rows; half way to the next score.

    Smoothed over neighbouring cuts, so that one lucky row does not decide.
    """
    order = np.argsort(-logits, kind="stable")
    hits = np.cumsum(marks[order])
    said = np.arange(1, len(marks) + 1)
    scores = 2 * hits / (said + marks.sum())
    width = max(1, len(marks) // 200)
    padded = np.concatenate([np.full(width, scores[0]), scores, np.full(width, scores[-1])])
    smooth = np.convolve(padded, np.ones(2 * width + 1) / (2 * width + 1), "valid")
    best = int(np.argmax(smooth))
    after = min(best + 1, len(order) - 1)
    return float((logits[order[best]] + logits[order[after]]) / 2)


def expected_calibration_error(chances: Floats, marks: Floats, bins: int = 10) -> float:
    """Naeini et al. 2015: mean distance of said and seen shares over bins of equal width."""
    which = np.minimum((chances * bins).astype(np.int64), bins - 1)
    total = 0.0
    for number in range(bins):
        inside = which == number
        if inside.any():
            total += abs(float(chances[inside].mean() - marks[inside].mean())) * int(inside.sum())
    return total / len(marks)


def cut_for_precision(logits: Floats, marks: Floats, least: float = 0.70) -> float:
    """The lowest logit from which at least ``least`` of what is said is so, by held-out rows; with
    a margin for chance (one more miss than seen). NEVER where nothing reaches it: the head
    abstains from this label."""
    order = np.argsort(-logits, kind="stable")
    hits = np.cumsum(marks[order])
    said = np.arange(1, len(marks) + 1)
    good = np.flatnonzero((hits / (said + 1) >= least) & (hits >= FEWEST_HITS))
    return float(logits[order[good[-1]]]) if len(good) else NEVER
