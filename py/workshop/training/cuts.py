"""Where a yes begins, for heads that are judged otherwise than by the F1 of the yes alone."""

from __future__ import annotations

import numpy as np

from workshop.training.calibration import Floats


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
