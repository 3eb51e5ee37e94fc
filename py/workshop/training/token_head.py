"""A small head over the token states of the frozen sentence model, learned with numpy alone.

Each token's state is normalised, led through one layer (GELU, Hendrycks and Gimpel 2016, by its
tanh form); a few queries each take a weighted mean over the tokens (attention pooling, as of Lin et
al., ICLR 2017); the means side by side give the logits. AdamW (Loshchilov and Hutter, ICLR 2019)
with one cycle of the learning rate (Smith and Topin 2019). Everything in float32, in a fixed order
from a fixed seed: the same bytes each time.

The texts of a batch lie one after the other as rows of one table, so nothing is padded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, TypeAlias

import numpy as np

Floats: TypeAlias = "np.ndarray[Any, Any]"
Parameters: TypeAlias = dict[str, Floats]
"""``inp`` [width, inner], ``inp_bias``, ``att`` [inner, queries], ``att_bias``, ``out`` [queries *
inner, labels], ``out_bias``."""
_BENT, _CUBE = float(np.sqrt(2 / np.pi)), 0.044715


@dataclass(frozen=True, slots=True)
class Course:
    """How a head is learned. ``soft``: how far marks are drawn to the middle (label smoothing);
    ``longest_step``: gradients of a greater norm are shortened; ``rising``: the share of the steps
    in which the learning rate grows."""

    inner: int = 192
    queries: int = 8
    epochs: int = 8
    batch: int = 32
    peak_rate: float = 1e-3
    rising: float = 0.15
    drop: float = 0.3
    soft: float = 0.04
    decay: float = 0.05
    longest_step: float = 1.0


@dataclass(frozen=True, slots=True)
class TokenHead:
    """``middle``, ``spread``: mean and deviation of each number of a state over many tokens."""

    middle: Floats
    spread: Floats
    parameters: Parameters

    def logits(self, states: Sequence[Floats], at_once: int = 64) -> Floats:
        """float32[texts, labels]."""
        parts = [
            forward(self.parameters, *self.rows(states[start : start + at_once])).logits
            for start in range(0, len(states), at_once)
        ]
        found: Floats = np.concatenate(parts)
        return found

    def rows(self, states: Sequence[Floats]) -> tuple[Floats, Floats]:
        """All tokens as normalised rows, and where each text begins, with the end."""
        ends = np.cumsum([0, *(len(each) for each in states)])
        whole = np.concatenate(states).astype(np.float32)
        whole -= self.middle
        whole /= self.spread
        return whole, ends


@dataclass(slots=True)
class Pass:
    """What a forward pass leaves for the way back. ``kept``: dropout of the inner layer."""

    tokens: Floats
    ends: Floats
    kept: Floats | None
    kept_pooled: Floats | None
    bent_by: Floats
    linear: Floats
    inner: Floats
    shares: Floats
    pooled: Floats
    logits: Floats


def forward(
    p: Parameters, tokens: Floats, ends: Floats,
    kept: Floats | None = None, kept_pooled: Floats | None = None,
) -> Pass:  # fmt: skip
    """``tokens``: rows of all texts; ``ends``: where each begins, with the end. ``kept``: [rows,
    inner] and ``kept_pooled``: [texts, queries * inner], what dropout leaves, already scaled."""
    linear = tokens @ p["inp"]
    linear += p["inp_bias"]
    if kept is not None:
        linear *= kept
    bent_by = np.tanh(_BENT * (linear + _CUBE * linear * linear * linear))
    inner = 0.5 * linear * (1 + bent_by)
    scores = inner @ p["att"] + p["att_bias"]
    starts, lengths = ends[:-1], np.diff(ends)
    scores -= np.repeat(np.maximum.reduceat(scores, starts), lengths, axis=0)
    shares = np.exp(scores)
    shares /= np.repeat(np.add.reduceat(shares, starts), lengths, axis=0)
    pooled = np.empty((len(starts), shares.shape[1] * inner.shape[1]), inner.dtype)
    for at, (start, end) in enumerate(pairwise(ends)):
        pooled[at] = (shares[start:end].T @ inner[start:end]).ravel()
    if kept_pooled is not None:
        pooled *= kept_pooled
    logits = pooled @ p["out"] + p["out_bias"]
    return Pass(
        tokens, ends, kept, kept_pooled, bent_by, linear, inner, shares, pooled, logits
    )  # fmt: skip


def backward(p: Parameters, done: Pass, slope: Floats) -> Parameters:
    """Gradients of all parameters; ``slope``: that of the loss by the logits."""
    found = {"out": done.pooled.T @ slope, "out_bias": slope.sum(axis=0)}
    by_pooled = slope @ p["out"].T
    if done.kept_pooled is not None:
        by_pooled *= done.kept_pooled
    queries, many = done.shares.shape[1], len(slope)
    by_query = by_pooled.reshape(many, queries, -1)
    by_shares, by_inner = np.empty_like(done.shares), np.empty_like(done.inner)
    for at, (start, end) in enumerate(pairwise(done.ends)):
        by_shares[start:end] = done.inner[start:end] @ by_query[at].T
        by_inner[start:end] = done.shares[start:end] @ by_query[at]
    weighed = done.shares * by_shares
    sums = np.repeat(np.add.reduceat(weighed, done.ends[:-1]), np.diff(done.ends), axis=0)
    by_scores = weighed - done.shares * sums
    found["att"] = done.inner.T @ by_scores
    found["att_bias"] = by_scores.sum(axis=0)
    by_inner += by_scores @ p["att"].T
    squares = done.linear * done.linear
    rise = 0.5 * (1 + done.bent_by) + 0.5 * done.linear * (1 - done.bent_by * done.bent_by) * (
        _BENT * (1 + 3 * _CUBE * squares)
    )
    by_inner *= rise
    if done.kept is not None:
        by_inner *= done.kept
    found["inp"] = done.tokens.T @ by_inner
    found["inp_bias"] = by_inner.sum(axis=0)
    return found


def loss_of(logits: Floats, marks: Floats, weights: Floats) -> tuple[float, Floats]:
    """Weighted mean of the logistic loss over texts and labels, and its slope by the logits."""
    over = weights[:, None] / (weights.sum() * marks.shape[1])
    losses = np.logaddexp(0, logits) - marks * logits
    chances = 1 / (1 + np.exp(-np.clip(logits, -60, 60)))
    return float((over * losses).sum()), (over * (chances - marks)).astype(logits.dtype)


def begin(
    width: int, labels: int, course: Course, random: np.random.Generator, kind: Any = np.float32
) -> Parameters:
    """Uniform within 1 / sqrt(inputs) of 0."""
    sizes = {
        "inp": (width, course.inner), "att": (course.inner, course.queries),
        "out": (course.queries * course.inner, labels),
    }  # fmt: skip
    made = {}
    for name, (inputs, outputs) in sizes.items():
        bound = inputs**-0.5
        made[name] = random.uniform(-bound, bound, (inputs, outputs)).astype(kind)
        made[f"{name}_bias"] = random.uniform(-bound, bound, outputs).astype(kind)
    return made


@dataclass(slots=True)
class AdamW:
    """``step`` moves ``parameters`` in place."""

    parameters: Parameters
    decay: float
    means: Parameters = field(default_factory=dict)
    squares: Parameters = field(default_factory=dict)
    steps: int = 0

    def step(self, gradients: Mapping[str, Floats], rate: float, momentum: float) -> None:
        self.steps += 1
        for name, value in self.parameters.items():
            slope = gradients[name]
            mean = self.means.setdefault(name, np.zeros_like(value))
            square = self.squares.setdefault(name, np.zeros_like(value))
            mean *= momentum
            mean += (1 - momentum) * slope
            square *= 0.999
            square += 0.001 * slope * slope
            value *= 1 - rate * self.decay
            level = np.sqrt(square / (1 - 0.999**self.steps)) + 1e-8
            value -= rate / (1 - momentum**self.steps) * mean / level


def rate_at(step: int, steps: int, course: Course) -> tuple[float, float]:
    """Learning rate and momentum: up from a 25th to the peak and down to nearly nothing, along
    half waves; the momentum the other way, .95 to .85 and back."""
    top = max(1.0, course.rising * steps - 1)
    if step <= top:
        wave = (1 - np.cos(np.pi * step / top)) / 2
        return float(course.peak_rate * (0.04 + 0.96 * wave)), float(0.95 - 0.10 * wave)
    wave = (1 + np.cos(np.pi * (step - top) / max(1.0, steps - 1 - top))) / 2
    return float(course.peak_rate * max(wave, 4e-6)), float(0.95 - 0.10 * wave)


def learn(
    states: Sequence[Floats], marks: Floats, weights: Floats, course: Course, seed: int
) -> TokenHead:
    """``states``: a table of tokens a text; ``marks``: 0 or 1, [texts, labels]; ``weights``: how
    much each text counts."""
    random = np.random.default_rng(seed)
    sample = np.concatenate(states[:: max(1, len(states) // 2000)]).astype(np.float32)
    head = TokenHead(
        sample.mean(axis=0), sample.std(axis=0) + np.float32(1e-6),
        begin(sample.shape[1], marks.shape[1], course, random),
    )  # fmt: skip
    soft = (marks * (1 - course.soft) + course.soft / 2).astype(np.float32)
    counts: Floats = weights.astype(np.float32)
    walk = AdamW(head.parameters, course.decay)
    batches = -(-len(states) // course.batch)
    for epoch in range(course.epochs):
        order = random.permutation(len(states))
        for at in range(batches):
            chosen = order[at * course.batch : (at + 1) * course.batch]
            tokens, ends = head.rows([states[each] for each in chosen])
            done = forward(
                head.parameters, tokens, ends, _kept(random, len(tokens), course.inner, course),
                _kept(random, len(chosen), course.queries * course.inner, course),
            )  # fmt: skip
            _, slope = loss_of(done.logits, soft[chosen], counts[chosen])
            gradients = backward(head.parameters, done, slope)
            _shorten(gradients, course.longest_step)
            walk.step(gradients, *rate_at(epoch * batches + at, course.epochs * batches, course))
    return head


def _kept(random: np.random.Generator, rows: int, columns: int, course: Course) -> Floats:
    """Dropout: 0, or what makes up for the others being 0."""
    left = random.random((rows, columns), np.float32) >= course.drop
    kept: Floats = left * np.float32(1 / (1 - course.drop))
    return kept


def _shorten(gradients: Parameters, longest: float) -> None:
    norm = float(np.sqrt(sum(float((each * each).sum()) for each in gradients.values())))
    if norm > longest:
        for each in gradients.values():
            each *= np.float32(longest / norm)
