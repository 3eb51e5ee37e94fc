"""One head from rows to the file: fitted, held out fold by fold, calibrated, cut, packed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import scipy.sparse as sp

from stillwater.reading.packed import ZERO, PackedHead
from workshop.training import second_step
from workshop.training.calibration import Floats, best_cut, platt
from workshop.training.linear import (
    Fitted,
    Recipe,
    Wholes,
    chosen,
    fit,
    folds_of,
    marks_of,
    matrix_of,
)
from workshop.training.packing import steps_of
from workshop.training.second_step import short
from workshop.training.sources import Row

IN_EVERY_FIT = -1
"""The fold of rows that are held out of none."""


@dataclass(frozen=True, slots=True)
class Trained:
    """A head ready to be packed; of the labels that it decides on, the last logits of its own rows
    that were held out, and their marks."""

    packed: PackedHead
    held_out: Floats
    marks: Floats


def train_head(
    name: str,
    variety: str,
    labels: Sequence[str],
    rows: Sequence[Row],
    recipe: Recipe,
    *,
    extra: Sequence[Row] = (),
    decided: Sequence[str] = (),
    matrix: Callable[[Sequence[Row]], sp.csr_matrix] = matrix_of,
    cut: Callable[[Floats, Floats], float] = best_cut,
) -> Trained:
    """Fit on ``rows`` and ``extra``; calibrate and cut on held-out folds of ``rows`` alone.

    ``decided``: the labels that a second step over all ``labels`` decides on, the first of them;
    none, where the head has no second step. It reads these in the parts of a text, too, and is
    fitted on held-out logits of ``extra``, too.
    """
    every = _Rows.of(rows, extra, labels, recipe, matrix, apart=bool(decided))
    held, of_parts, whole = every.held_out(recipe)
    own = (every.fold < (recipe.tried or recipe.folds)) & every.own
    slopes: list[float] = []
    shifts: list[float] = []
    cuts: list[float] = []
    for label in range(len(labels)):
        asked = ~np.isnan(every.marks[:, label]) & own
        if not asked.any():  # learned from the other sets alone
            slopes, shifts, cuts = [*slopes, 1.0], [*shifts, 0.0], [*cuts, 0.0]
            continue
        marks = every.marks[asked, label]
        slope, shift = platt(held[asked, label], marks)
        slopes.append(slope)
        shifts.append(shift)
        held[:, label] = slope * held[:, label] + shift
        of_parts[:, label] = slope * of_parts[:, label] + shift
        cuts.append(cut(held[asked, label], marks))
    packed = pack_head(name, variety, labels, whole, np.array(slopes), np.array(shifts), cuts)
    if not decided:
        return Trained(packed, held[own], every.marks[own])
    marks = every.marks[:, : len(decided)]
    highest = held[:, : len(decided)].copy()
    np.maximum.at(highest, every.part_of, of_parts[:, : len(decided)])
    read = np.hstack([held, highest])
    pairs, last = second_step.learned(decided, read, marks, every.weights, every.fold, every.own)
    decisions = [cut(last[own, label], marks[own, label]) for label in range(len(decided))]
    packed = replace(packed, decision=tuple(short(decisions)), pairs=pairs)
    return Trained(packed, last[own], marks[own])


@dataclass(frozen=True, slots=True)
class _Rows:
    """A head's own rows, then further ones. ``own``: whether it is one of the first; ``fold``: the
    fold that it is held out of, or IN_EVERY_FIT; ``parts``: those that are read beside them, and
    ``part_of``: the number of the row that each belongs to."""

    matrix: sp.csr_matrix
    marks: Floats
    weights: Floats
    fold: Wholes
    own: Wholes
    parts: sp.csr_matrix
    part_of: Wholes

    @classmethod
    def of(
        cls,
        rows: Sequence[Row],
        extra: Sequence[Row],
        labels: Sequence[str],
        recipe: Recipe,
        matrix: Callable[[Sequence[Row]], sp.csr_matrix],
        *,
        apart: bool,
    ) -> _Rows:
        """``apart``: further rows are held out, too, one by one."""
        further = np.full(len(extra), IN_EVERY_FIT)
        if apart:
            further = folds_of([replace(row, group="") for row in extra], recipe.folds)
        many, each = len(labels), [*rows, *extra]
        return cls(
            sp.vstack([matrix(rows), matrix(extra)]).tocsr(),
            np.vstack([marks_of(some, labels).reshape(-1, many) for some in (rows, extra)]),
            np.array([row.weight for row in (*rows, *extra)]),
            np.concatenate([folds_of(rows, recipe.folds), further]),
            np.arange(len(each)) < len(rows),
            matrix([part for row in each for part in row.parts]),
            np.repeat(np.arange(len(each)), [len(row.parts) for row in each]),
        )

    def held_out(self, recipe: Recipe) -> tuple[Floats, Floats, Fitted]:
        """What fits without a row's fold say of it (0 of rows in no such fold) and of each part,
        and the fit of all."""
        pieces = None
        if recipe.once:
            pieces = chosen(self.matrix, self.marks, self.weights, recipe)
        held: Floats = np.zeros(self.marks.shape)
        of_parts: Floats = np.zeros((len(self.part_of), self.marks.shape[1]))
        for number in range(recipe.tried or recipe.folds):
            inside = self.fold != number
            part = fit(
                self.matrix[inside], self.marks[inside], self.weights[inside], recipe, pieces
            )
            held[~inside] = part.logits(self.matrix[~inside])
            left_out = self.fold[self.part_of] == number
            of_parts[left_out] = part.logits(self.parts[left_out])
        return held, of_parts, fit(self.matrix, self.marks, self.weights, recipe, pieces)


def pack_head(
    name: str, variety: str, labels: Sequence[str], fitted: Fitted,
    slopes: Floats, shifts: Floats, cuts: Sequence[float],
) -> PackedHead:  # fmt: skip
    """The head as the file holds it, calibration folded into scale and bias."""
    return PackedHead(
        name, variety, tuple(labels),
        tuple(short(slopes * fitted.scale)),
        tuple(short(slopes * fitted.bias + shifts)),
        tuple(short(cuts)),
        len(fitted.kept), steps_of(fitted.kept.tolist()),
        (fitted.weights + ZERO).astype(np.uint8).tobytes(),
    )  # fmt: skip
