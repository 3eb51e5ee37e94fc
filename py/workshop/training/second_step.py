"""Learns the second step of a head: ``stillwater.reading.pairs``.

Fitted on logits that were held out of the head's own fits, for those of its own rows are too sure
of themselves (Wolpert, Stacked generalization, Neural Networks 1992).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sklearn.linear_model import LogisticRegression

from stillwater.reading.pairs import FARTHEST, Pairs, products
from workshop.training.calibration import Floats, platt
from workshop.training.linear import Wholes

STRENGTH, TOLERANCE = 0.003, 1e-3
"""C of the fit. Ten times as much reads held-out folds no better."""
FURTHER = 3.0
"""How much more an everyday text counts here than in the head's fits: there it stands for the words
of its language, here for the people who write."""
MOST = 127


def learned(
    labels: Sequence[str],
    logits: Floats,
    marks: Floats,
    weights: Floats,
    fold: Wholes,
    own: Wholes,
) -> tuple[Pairs, Floats]:
    """The step, and what it says of each row where the row's fold was left out of its fit.

    ``logits``: rows x labels of the head, held out; ``marks``: rows x ``labels``, 0 or 1;
    ``weights``, ``fold``: of each row; ``own``: those whose logits and chances are the measure.
    """
    middle, spread = logits[own].mean(axis=0), np.maximum(logits[own].std(axis=0), 1e-6)
    middle, spread = np.array(short(middle)), np.array(short(spread))
    counts = np.clip((logits - middle) / spread, -FARTHEST, FARTHEST)
    terms = np.column_stack(products(list(counts.T)))
    counted = np.where(own, weights, weights * FURTHER)
    held: Floats = np.zeros(marks.shape)
    steps, scale, bias = [], [], []
    for label in range(len(labels)):
        for number in sorted(set(fold.tolist())):
            inside = fold != number
            part = _fit(terms[inside], marks[inside, label], counted[inside])
            held[~inside, label] = part.decision_function(terms[~inside])
        slope, shift = platt(held[own, label], marks[own, label])
        held[:, label] = slope * held[:, label] + shift
        whole = _fit(terms, marks[:, label], counted)
        real = whole.coef_.ravel()
        step = max(float(np.abs(real).max()) / MOST, 1e-9)
        steps.append(tuple(np.rint(real / step).astype(int).tolist()))
        scale.append(slope * step)
        bias.append(slope * float(whole.intercept_[0]) + shift)
    return Pairs(
        tuple(labels), tuple(middle.tolist()), tuple(spread.tolist()), tuple(steps),
        tuple(short(scale)), tuple(short(bias)),
    ), held  # fmt: skip


def _fit(terms: Floats, marks: Floats, weights: Floats) -> LogisticRegression:
    model = LogisticRegression(C=STRENGTH, solver="liblinear", tol=TOLERANCE)
    return model.fit(terms, marks, sample_weight=weights)


def short(values: Sequence[float] | Floats) -> list[float]:
    """Seven figures are enough, and the same on every machine's printer."""
    return [float(f"{value:.7g}") for value in values]
