"""The head for danger over token states, of all languages together: learned, rounded, held out.

Folds are those of the other heads (whole scenarios), so what is held out here was held out there
too and a mix with the first model can be fitted on both.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from workshop.embedding.signs import LABELS, Layer, Net, Signs
from workshop.training.calibration import Floats
from workshop.training.linear import folds_of, marks_of
from workshop.training.recipes import Job
from workshop.training.token_head import Course, TokenHead, learn

States = Callable[[Sequence[str]], Sequence[Floats]]
"""Texts -> of each a table of tokens x 384."""
COURSE = Course()
SEEDS = (1,)
"""One net each; the logits of several are averaged."""
EACH_FURTHER = 3
"""Of the further rows of a job (everyday texts) every so manyth is learned from."""

_Task: TypeAlias = tuple[int, int]
"""(fold that is held out, seed); fold -1 for none."""


@dataclass(frozen=True, slots=True)
class TrainedSigns:
    """``held_out``: by variety of the job, logits [rows, labels] of nets that had not seen them."""

    signs: Signs
    held_out: Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class _Table:
    """Rows of every job, then further ones (fold -1: in every fit)."""

    states: Sequence[Floats]
    marks: Floats
    weights: Floats
    fold: np.ndarray[Any, Any]

    @classmethod
    def of(cls, work: Sequence[Job], states: States) -> _Table:
        rows = [row for job in work for row in job.rows]
        further = [row for job in work for row in job.extra[::EACH_FURTHER]]
        every = [*rows, *further]
        folds = np.concatenate([folds_of(job.rows, job.recipe.folds) for job in work])
        return cls(
            states([row.text for row in every]),
            marks_of(every, LABELS),
            np.array([row.weight for row in every]),
            np.concatenate([folds, np.full(len(further), -1)]),
        )


def train_signs(
    work: Sequence[Job], states: States, course: Course = COURSE, seeds: Sequence[int] = SEEDS
) -> TrainedSigns:
    """``work``: the jobs for danger, one a language, all with as many folds."""
    table = _Table.of(work, states)
    folds = work[0].recipe.folds
    tasks = [(fold, seed) for fold in (-1, *range(folds)) for seed in seeds]
    with ProcessPoolExecutor(
        os.cpu_count(), initializer=_begin, initargs=(work, states, course)
    ) as pool:
        nets = dict(zip(tasks, pool.map(_net, tasks), strict=True))
    own = sum(len(job.rows) for job in work)
    held = np.zeros((own, len(LABELS)))
    for fold in range(folds):
        outside = np.flatnonzero(table.fold[:own] == fold).tolist()
        one = Signs(tuple(nets[fold, seed] for seed in seeds))
        held[outside] = one.logits_of([table.states[at] for at in outside])
    ends = np.cumsum([len(job.rows) for job in work])[:-1]
    parts = np.split(held, ends)
    return TrainedSigns(
        Signs(tuple(nets[-1, seed] for seed in seeds)),
        {job.variety: part for job, part in zip(work, parts, strict=True)},
    )


_given: list[tuple[_Table, Course]] = []


def _begin(work: Sequence[Job], states: States, course: Course) -> None:
    """In each process: the states are read from disk again, not handed over."""
    _given[:] = [(_Table.of(work, states), course)]


def _net(task: _Task) -> Net:
    (table, course), (fold, seed) = _given[0], task
    kept = table.fold != fold if fold >= 0 else np.ones(len(table.fold), bool)
    chosen = np.flatnonzero(kept).tolist()
    some = [table.states[at] for at in chosen]
    return rounded(learn(some, table.marks[chosen], table.weights[chosen], course, seed))


def rounded(head: TokenHead) -> Net:
    """The head with weights of eight bits, as it ships."""
    p = head.parameters
    layers = (Layer.rounded(p[name], p[f"{name}_bias"]) for name in ("inp", "att", "out"))
    return Net(head.middle, 1 / head.spread, *layers)
