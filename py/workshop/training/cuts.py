"""Where a yes begins, for heads that are judged otherwise than by the F1 of the yes alone."""

from __future__ import annotations

import numpy as np

from workshop.training.calibration import Floats, best_cut


def best_mean_cut(logits: Floats, marks: Floats) -> float:
    """The logit from which to say yes, for the best mean of the F1 of yes and the F1 of no.

    Smoothed over neighbouring cuts.
    """
    order = np.argsort(-logits, kind="stable")
    many, hits = len(marks), np.cumsum(marks[order])
    said = np.arange(1, many + 1)
    yes = 2 * hits / (said + marks.sum())
    right_no = (many - said) - (marks.sum() - hits)
    no = 2 * right_no / np.maximum(1, (many - said) + (many - marks.sum()))
    width = max(1, many // 50)
    mean = np.pad((yes + no) / 2, width, mode="edge")
    smooth = np.convolve(mean, np.ones(2 * width + 1) / (2 * width + 1), "valid")
    best = int(np.argmax(smooth))
    return float((logits[order[best]] + logits[order[min(best + 1, many - 1)]]) / 2)


def steady_cut(logits: Floats, marks: Floats) -> float:
    """Half way between the best cut of these rows and the one that calibrated chances expect to be
    best: few rows of a rare label say little about where its best cut is (Lipton, Elkan and
    Naryanaswamy, ECML 2014, on cuts for F1 from chances)."""
    chances = 1 / (1 + np.exp(-logits))
    order = np.argsort(-chances, kind="stable")
    hits = np.cumsum(chances[order])
    scores = 2 * hits / (np.arange(1, len(chances) + 1) + chances.sum())
    expected = float(logits[order[int(np.argmax(scores))]])
    return (best_cut(logits, marks) + expected) / 2
