"""Heads over what the second model makes of a text, summed with the first model's: a file of heads.

A head's own logits, over sentence embeddings or straight from the branch for danger, and the first
model's are both taken from folds that were held out of their fits; a logistic regression on
the two says how much each counts.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias
from zlib import crc32

import numpy as np
from sklearn.linear_model import LogisticRegression

from stillwater.reading.fusion import FORMAT, MAGIC, WIDTH
from stillwater.reading.safety import RAISE_GENTLE, RAISE_SUPPORT
from workshop.training.calibration import Floats
from workshop.training.heads import Trained
from workshop.training.linear import folds_of, marks_of
from workshop.training.recipes import Job

Vectors: TypeAlias = "np.ndarray[Any, Any]"
STRENGTH, MIX_STRENGTH = 1.0, 1.0
"""C of the fit over embeddings (they have length 1), and of the mix."""
MOST = 127
RAISED_FROM = {"danger": RAISE_GENTLE, "strong": RAISE_SUPPORT}
FALSE_ALARMS = {
    "en": {"danger": 0.058, "strong": 0.044},
    "es": {"danger": 0.036, "strong": 0.027},
    "ar": {"danger": 0.032, "strong": 0.024},
}
"""By language: of held-out lines without danger, most of which are written to mislead, the share
that may bring help; of lines without support or now, the share that may bring the screen of
support. These are less than 3 and 2 % of the lines of a held-out split, which are not."""


@dataclass(frozen=True, slots=True)
class TrainedFusion:
    """A fused head as the file lists it, its weights, held-out fused logits; ``first``: those of
    the first model alone, of the same rows."""

    listed: dict[str, Any]
    weights: bytes
    held_out: Floats
    marks: Floats
    first: Floats


def train_fused(
    job: Job, first: Trained, vectors: Vectors, extra: Vectors | None = None
) -> TrainedFusion:
    """``vectors``: rows x 384, of the job's own rows; ``first``: what train_head made of them.

    ``extra``: those of the job's further rows, where they are learned from too.
    """
    fold = folds_of(job.rows, job.recipe.folds)
    tried = job.recipe.tried or job.recipe.folds
    rows = _Rows.of(job, vectors, extra)
    labels = _labels(first)
    made, weights = _Listed(), b""
    for label in labels:
        second = np.zeros(len(job.rows))
        for number in range(tried):
            second[fold == number] = rows.fit(label, fold != number).decision_function(
                vectors[fold == number]
            )
        whole = rows.fit(label, np.ones(len(job.rows), bool))
        mix = _Mix.of(job, first, label, second[fold < tried])
        real = mix.share * whole.coef_.ravel()
        scale = max(float(np.abs(real).max()) / MOST, 1e-9)
        weights += np.rint(real / scale).astype(np.int8).tobytes()
        made.add(mix, scale, mix.bias + mix.share * float(whole.intercept_[0]))
    return made.trained(job, first, labels, "vector", weights)


def train_fused_signs(job: Job, first: Trained, held_out: Floats) -> TrainedFusion:
    """``held_out``: rows x labels, signs of the job's own rows by nets that had not seen them; rows
    of nan are left out.

    Chances are moved a little, so that a text without the label reaches the chance from which help
    is offered no more often than ``FALSE_ALARMS`` says, by the rows that were held out.
    """
    known = ~np.isnan(held_out).any(axis=1)
    first = replace(first, held_out=first.held_out[known], marks=first.marks[known])
    labels, made = _labels(first), _Listed()
    for label in labels:
        mix = _Mix.of(job, first, label, held_out[known, label])
        name = first.packed.decided[label]
        if (share := FALSE_ALARMS[job.variety].get(name)) is not None:
            without = mix.fused[first.marks[:, label] == 0]
            reached = float(np.quantile(without, 1 - share))
            chance = RAISED_FROM[name][job.variety]
            mix = mix.moved(math.log(chance / (1 - chance)) - reached)
        made.add(mix, mix.share, mix.bias)
    return made.trained(job, first, labels, "signs", b"")


def _labels(first: Trained) -> list[int]:
    """Those that some rows have and some have not."""
    return [
        number
        for number in range(first.marks.shape[1])
        if len(set(first.marks[~np.isnan(first.marks[:, number]), number])) == 2
    ]


@dataclass(frozen=True, slots=True)
class _Mix:
    """How much either model counts for a label; what both say of the rows that were held out."""

    keep: float
    share: float
    bias: float
    decision: float
    fused: Floats

    @classmethod
    def of(cls, job: Job, first: Trained, label: int, second: Floats) -> _Mix:
        asked = ~np.isnan(first.marks[:, label])
        marks = first.marks[asked, label]
        both = np.column_stack([first.held_out[:, label], second])[asked]
        mix = LogisticRegression(C=MIX_STRENGTH, solver="liblinear", tol=1e-6).fit(both, marks)
        keep, share = (max(0.0, float(each)) for each in mix.coef_.ravel())
        bias = float(mix.intercept_[0])
        fused = np.zeros(len(first.marks))
        fused[asked] = keep * both[:, 0] + share * both[:, 1] + bias
        return cls(keep, share, bias, float(job.cut(fused[asked], marks)), fused)

    def moved(self, by: float) -> _Mix:
        """``by``: logits."""
        return replace(
            self, bias=self.bias + by, decision=self.decision + by, fused=self.fused + by
        )  # fmt: skip


class _Listed:
    """The numbers of a head, label by label."""

    def __init__(self) -> None:
        names = ("keep", "scale", "bias", "decision")
        self._numbers: dict[str, list[float]] = {name: [] for name in names}
        self._held: list[Floats] = []

    def add(self, mix: _Mix, scale: float, bias: float) -> None:
        values = {"keep": mix.keep, "scale": scale, "bias": bias, "decision": mix.decision}
        for name, value in values.items():
            self._numbers[name].append(_short(value))
        self._held.append(mix.fused)

    def trained(
        self, job: Job, first: Trained, labels: Sequence[int], reads: str, weights: bytes
    ) -> TrainedFusion:
        listed = {
            "name": job.name, "variety": job.variety, "reads": reads,
            "labels": [first.packed.decided[number] for number in labels], **self._numbers,
        }  # fmt: skip
        held = np.stack(self._held, axis=1)
        return TrainedFusion(
            listed, weights, held, first.marks[:, labels], first.held_out[:, labels]
        )


@dataclass(frozen=True, slots=True)
class _Rows:
    """A job's own rows as vectors, and further ones that are in every fit, with their weights."""

    vectors: Vectors
    marks: Floats
    more: Vectors
    more_marks: Floats
    more_weights: Floats

    @classmethod
    def of(cls, job: Job, vectors: Vectors, extra: Vectors | None) -> _Rows:
        further = job.extra if extra is not None else ()
        return cls(
            vectors,
            marks_of(job.rows, job.labels),
            np.zeros((0, WIDTH)) if extra is None else extra,
            marks_of(further, job.labels).reshape(-1, len(job.labels)),
            np.array([row.weight for row in further]),
        )

    def fit(self, label: int, inside: np.ndarray[Any, Any]) -> LogisticRegression:
        """Over the own rows that are ``inside`` (rows, yes or no) and all further ones."""
        own = inside & ~np.isnan(self.marks[:, label])
        more = ~np.isnan(self.more_marks[:, label])
        return LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-3).fit(
            np.vstack([self.vectors[own], self.more[more]]),
            np.concatenate([self.marks[own, label], self.more_marks[more, label]]),
            sample_weight=np.concatenate([np.ones(own.sum()), self.more_weights[more]]),
        )


def _short(value: float) -> float:
    return float(f"{value:.7g}")


def fused_file(heads: Iterable[TrainedFusion]) -> bytes:
    """The file that ``stillwater.reading.fusion`` reads."""
    every = list(heads)
    header = {"format": FORMAT, "width": WIDTH, "heads": [head.listed for head in every]}
    packed = json.dumps(header, sort_keys=True, separators=(",", ":")).encode()
    body = MAGIC + len(packed).to_bytes(4, "little") + packed
    body += b"".join(head.weights for head in every)
    return body + crc32(body).to_bytes(4, "little")


Embed = Callable[[Sequence[str]], Vectors]
"""Texts -> float32[texts, 384]."""
