"""One linear head: choose the pieces that matter, fit, round to small whole numbers, calibrate.

Everything that decides (which pieces, cut-offs, calibration) is fitted on the training rows alone,
the cut-offs and the calibration on folds that were held out of the fit. scikit-learn's liblinear
(trust region Newton, no random start, one thread) makes it repeatable to the last bit.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from zlib import crc32

import numpy as np
import scipy.sparse as sp
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from stillwater.reading.features import BUCKET_BITS, buckets, named, plain
from stillwater.reading.packed import ZERO
from workshop.training.calibration import Floats
from workshop.training.sources import Row

Wholes: TypeAlias = "np.ndarray[Any, Any]"
"""Whole numbers."""
TOLERANCE = 1e-2


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a head is fitted. ``strength``: liblinear's C. ``rows``: pieces kept at most; with
    ``looked_at``, so many are fitted first, and those that weigh most in that fit are kept.

    ``least_texts``: a piece must stand in so many texts. ``idf_power``: how much rarer pieces
    weigh more. ``caution``: how little a rare piece may surprise. ``folds`` of the held-out fits;
    rows of one group share a fold. ``levels``: weights are rounded to so many steps up and down.
    ``tried``: only so many of the folds are fitted without and read; 0 for all. ``kept_whole``: the
    share of weights that are not cut to the largest step. ``dual``: solved text by text in an order
    of fixed seed, which is faster where labels are many. ``once``: pieces are chosen once, from all
    rows, not in every fold anew: which pieces, not what they say.
    """

    strength: float = 1.0
    rows: int = 24_000
    looked_at: int = 0
    least_texts: int = 2
    idf_power: float = 1.0
    folds: int = 5
    balanced: bool = False
    caution: float = 0.0
    levels: int = ZERO - 1
    tried: int = 0
    kept_whole: float = 0.9995
    dual: bool = False
    once: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """``weights``: labels x pieces, whole numbers, with ``scale``; ``kept``: bucket of each."""

    kept: Wholes
    weights: Wholes
    scale: Floats
    bias: Floats

    def logits(self, matrix: sp.csr_matrix) -> Floats:
        """Rows x labels, by the very sums of the classifier."""
        chosen = matrix[:, self.kept]
        found = np.maximum(1, np.diff(chosen.indptr))
        sums = chosen @ self.weights.T.astype(np.float64)
        logits: Floats = np.asarray(self.bias + self.scale * sums / np.sqrt(found)[:, None])
        return logits


def matrix_of(rows: Sequence[Row]) -> sp.csr_matrix:
    """Rows x buckets, 1 where a piece is there."""
    columns: list[int] = []
    ends = [0]
    for row in rows:
        columns.extend(sorted(buckets(plain(row.text)) | named(row.outcomes)))
        ends.append(len(columns))
    ones: Floats = np.ones(len(columns), np.float32)
    shape = (len(rows), 1 << BUCKET_BITS)
    return sp.csr_matrix((ones, np.array(columns, np.int32), np.array(ends, np.int64)), shape)


def marks_of(rows: Sequence[Row], labels: Sequence[str]) -> Floats:
    """Rows x labels; nan where a label was not asked."""
    marks: Floats = np.array([[row.marks.get(name, np.nan) for name in labels] for row in rows])
    return marks


def chosen(
    matrix: sp.csr_matrix, marks: Floats, weights: Floats, recipe: Recipe
) -> tuple[Wholes, Floats]:
    """The pieces that tell most about any label, and how rare each is."""
    kept, rarity = _choose(matrix, marks, weights, recipe)
    if recipe.looked_at:
        heaviest = _heaviest(_scaled(matrix, kept, rarity), marks, weights, rarity, recipe)
        kept, rarity = kept[heaviest], rarity[heaviest]
    return kept, rarity


def fit(
    matrix: sp.csr_matrix,
    marks: Floats,
    weights: Floats,
    recipe: Recipe,
    pieces: tuple[Wholes, Floats] | None = None,
) -> Fitted:
    """Weights of all labels over ``pieces``, or over those that ``chosen`` finds."""
    kept, rarity = pieces or chosen(matrix, marks, weights, recipe)
    scaled = _scaled(matrix, kept, rarity)
    whole = np.zeros((marks.shape[1], len(kept)), np.int8)
    scale, bias = np.zeros(marks.shape[1]), np.zeros(marks.shape[1])
    for label in range(marks.shape[1]):
        model = _regression(scaled, marks[:, label], weights, recipe)
        real = model.coef_.ravel() * rarity
        # A few pieces are far heavier than the rest; they are cut so that the rest keep steps.
        scale[label] = max(
            float(np.quantile(np.abs(real), recipe.kept_whole)) / recipe.levels, 1e-9
        )
        whole[label] = np.clip(np.rint(real / scale[label]), -recipe.levels, recipe.levels).astype(
            np.int8
        )
        bias[label] = model.intercept_[0]
    used = np.abs(whole).max(axis=0) > 0
    return Fitted(kept[used], whole[:, used], scale, bias)


def _scaled(matrix: sp.csr_matrix, kept: Wholes, rarity: Floats) -> sp.csr_matrix:
    """The columns ``kept``, by their rarity; rows by the root of how many pieces they have."""
    chosen = matrix[:, kept].tocsr()
    norms = 1 / np.sqrt(np.maximum(1, np.diff(chosen.indptr)))
    return sp.diags_array(norms).dot(chosen.multiply(rarity[None, :])).tocsr()


def _regression(
    scaled: sp.csr_matrix, marks: Floats, weights: Floats, recipe: Recipe
) -> LogisticRegression:
    """Of one label, on the rows that were asked about it."""
    asked = ~np.isnan(marks)
    model = LogisticRegression(
        C=recipe.strength, solver="liblinear", tol=TOLERANCE,
        class_weight="balanced" if recipe.balanced else None,
        dual=recipe.dual, random_state=1,
    )  # fmt: skip
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return model.fit(scaled[asked], marks[asked], sample_weight=weights[asked])


def _heaviest(
    scaled: sp.csr_matrix, marks: Floats, weights: Floats, rarity: Floats, recipe: Recipe
) -> Wholes:
    """Which columns weigh most, over all labels and the texts that have them: one alone may say
    little by itself and much beside the others, which no test of single columns sees."""
    weight, roots = np.zeros(len(rarity)), np.sqrt(np.diff(scaled.tocsc().indptr))
    for label in range(marks.shape[1]):
        model = _regression(scaled, marks[:, label], weights, recipe)
        own = np.abs(model.coef_.ravel()) * rarity * roots
        weight += own / max(float(np.linalg.norm(own)), 1e-9)
    order = np.argsort(-weight, kind="stable")
    heaviest: Wholes = np.sort(order[: recipe.rows])
    return heaviest


def _choose(
    matrix: sp.csr_matrix, marks: Floats, weights: Floats, recipe: Recipe
) -> tuple[Wholes, Floats]:
    """The pieces with the most surprising share of any label, and how rare each is."""
    texts = np.asarray(matrix.sum(axis=0)).ravel()
    common = np.flatnonzero(texts >= recipe.least_texts)
    counts = matrix[:, common]
    most = np.zeros(len(common))
    for label in range(marks.shape[1]):
        asked = ~np.isnan(marks[:, label])
        weight = weights * asked
        seen = np.asarray(counts.T @ weight)
        hits = np.asarray(counts.T @ np.where(asked, marks[:, label] * weight, 0.0))
        share = float((np.nan_to_num(marks[:, label]) * weight).sum() / weight.sum())
        spread = np.sqrt(np.maximum(seen * share * (1 - share), 1e-9) + recipe.caution)
        most = np.maximum(most, np.abs(hits - seen * share) / spread)
    order = np.lexsort((common, -most))[: recipe.looked_at or recipe.rows]
    kept = np.sort(common[order]).astype(np.int64)
    rarity = np.log((len(marks) + 1) / texts[kept]) ** recipe.idf_power
    return kept, rarity


def folds_of(rows: Sequence[Row], count: int) -> Wholes:
    """The fold of each row: groups whole, dealt out by a fixed hash of the group or the text."""
    names = [(row.group or row.text).encode() for row in rows]
    folds: Wholes = np.array([crc32(name, 7) // 7 % count for name in names], np.int64)
    return folds
