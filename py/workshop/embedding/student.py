"""Trains the small student of the sentence model: a vector a word piece, summed. It is not shipped:
docs/evaluation.md has its figures beside the full model's.

    python -m workshop.embedding.student DATA      DATA is the data folder (brighter/, xed/, …)

The teacher's vectors of BRIGHTER's training texts (eight languages), of texts of GoEmotions and
XED, and of every piece alone are reduced to their 256 main directions. Each piece begins at its own
vector, the lighter the more frequent it is (Arora et al. 2017, "SIF"); then Adam (Kingma & Ba 2015)
turns the summed vector of a text towards the teacher's. One seed: the same bytes each time.
"""

from __future__ import annotations

import csv
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from workshop.embedding.cache import vectors
from workshop.embedding.mean import LANGUAGES
from workshop.embedding.pieces import WORD_START, PieceSplitter
from workshop.embedding.sentence_model import TOKENIZER_FILE, sentence_model
from workshop.embedding.static_vectors import SCORE_STEP, StaticEmbedder
from workshop.embedding.student_file import STUDENT, score_byte, student_bytes

WIDTH = 256
EPOCHS, BATCH, RATE = 5, 512, 0.006
DROPPED = 0.15
"""Share of a text's pieces left out at random, so that no piece leans on another."""
SEED = 1
MORE_TEXTS, LONGEST_MORE = 16_000, 120
_PIECE_WEIGHT = 0.15
_FREQUENT = 1e-3
_MOMENTS = (0.9, 0.98)

Floats: TypeAlias = NDArray[np.float32]
Numbers: TypeAlias = NDArray[np.int64]


def vocabulary() -> tuple[list[str], list[float]]:
    """Pieces and scores of the trimmed tokenizer, without its special ones."""
    tokenizer = json.loads((sentence_model() / TOKENIZER_FILE).read_text(encoding="utf-8"))
    entries = tokenizer["model"]["vocab"][4:-1]
    return [piece for piece, _ in entries], [-SCORE_STEP * score_byte(s) for _, s in entries]


def brighter(data: Path, split: str, languages: Sequence[str] = LANGUAGES) -> list[str]:
    texts: dict[str, None] = {}
    for language in languages:
        with (data / "brighter" / split / f"{language}.csv").open(encoding="utf-8") as file:
            texts.update(dict.fromkeys(row["text"].strip() for row in csv.DictReader(file)))
    return [text for text in texts if text]


def training_texts(data: Path) -> list[str]:
    """BRIGHTER's training texts, and a seeded choice of short ones from the other sets."""
    more = dict.fromkeys(brighter(data, "train", ["ptmz"]))
    more.update(dict.fromkeys(_first_column(data / "goemotions/train.tsv", 14_000)))
    for language in ("ar", "es", "fr", "br"):
        file = data / f"xed/projections/{language}-projections.tsv"
        more.update(dict.fromkeys(_first_column(file, 6_000)))
    chosen = [text for text in more if text]
    random.Random(SEED).shuffle(chosen)
    short = [text for text in chosen if len(text) < LONGEST_MORE][:MORE_TEXTS]
    held_out = set(brighter(data, "dev"))
    return [text for text in [*brighter(data, "train"), *short] if text not in held_out]


def _first_column(file: Path, most: int) -> list[str]:
    lines = file.read_text(encoding="utf-8").split("\n")[:most]
    return [line.split("\t")[0].strip() for line in lines]


def main_directions(rows: Floats) -> Floats:
    """float32[384, WIDTH]: the eigenvectors of most variance."""
    values, directions = np.linalg.eigh(rows.T @ rows / len(rows))
    kept: Floats = directions[:, np.argsort(-values)[:WIDTH]].astype(np.float32)
    return kept


def unit(rows: Floats) -> Floats:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


class Trainer:
    """Adam over the rows that a batch touches."""

    def __init__(self, rows: Floats, steps: int) -> None:
        self.rows = rows
        self._first = np.zeros_like(rows)
        self._second = np.zeros_like(rows)
        self._random = np.random.default_rng(SEED)
        self._step, self._steps = 0, steps

    def batch(self, texts: Sequence[Numbers], goals: Floats, weights: Floats) -> float:
        """One step; the mean of 1 - cosine before it."""
        counts = np.array([len(text) for text in texts])
        numbers = np.concatenate(texts)
        kept = self._random.random(len(numbers)) > DROPPED
        starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        kept[starts] = True
        counts = np.add.reduceat(kept.astype(np.int64), starts)
        starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        own, where = np.unique(numbers[kept], return_inverse=True)
        sums = np.add.reduceat(self.rows[own][where], starts, axis=0)
        lengths = np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-6)
        units = sums / lengths
        cosines = (units * goals).sum(axis=1, keepdims=True)
        slopes = -weights[:, None] * (goals - cosines * units) / lengths
        order = np.argsort(where, kind="stable")
        of_text = np.repeat(np.arange(len(counts)), counts)[order]
        begins = np.searchsorted(where[order], np.arange(len(own)))
        self._adam(own, np.add.reduceat(slopes[of_text], begins, axis=0))
        return float((1 - cosines).mean())

    def _adam(self, own: Numbers, slope: Floats) -> None:
        self._step += 1
        one, two = _MOMENTS
        self._first[own] = one * self._first[own] + (1 - one) * slope
        self._second[own] = two * self._second[own] + (1 - two) * slope**2
        first = self._first[own] / (1 - one**self._step)
        second = self._second[own] / (1 - two**self._step)
        rate = RATE * (1 - self._step / self._steps)
        self.rows[own] -= rate * first / (np.sqrt(second) + 1e-9)


def train(data: Path) -> bytes:
    """The student's file."""
    pieces, scores = vocabulary()
    splitter = PieceSplitter({piece: n for n, piece in enumerate(pieces)}, scores)
    texts = training_texts(data)
    teacher = vectors(texts)
    alone = vectors([piece.replace(WORD_START, " ").strip() or "." for piece in pieces])
    directions = main_directions(teacher)
    goals, own_goals = unit(teacher @ directions), unit(alone @ directions)
    lightness = _FREQUENT / (_FREQUENT + np.exp(np.array(scores)))
    rows = (0.3 * own_goals * lightness[:, None]).astype(np.float32)
    words = [n for n, p in enumerate(pieces) if p.startswith(WORD_START) and len(p) > 3]
    split = [np.array(splitter.split(text), np.int64) for text in texts]
    split += [np.array([number], np.int64) for number in words]
    every = np.concatenate([goals, own_goals[words]])
    weights = np.concatenate([np.ones(len(texts)), np.full(len(words), _PIECE_WEIGHT)])
    useful = np.array([place for place, numbers in enumerate(split) if len(numbers)])
    trainer = Trainer(rows, EPOCHS * (len(useful) // BATCH + 1))
    order = np.random.default_rng(SEED)
    for epoch in range(EPOCHS):
        order.shuffle(useful)
        batches = [useful[start : start + BATCH] for start in range(0, len(useful), BATCH)]
        losses = [
            trainer.batch([split[n] for n in batch], every[batch], weights[batch].astype("f4"))
            for batch in batches
        ]
        print(f"epoch {epoch + 1}: {np.mean(losses):.4f} from the teacher", flush=True)
    return student_bytes(pieces, scores, rows)


if __name__ == "__main__":
    STUDENT.parent.mkdir(exist_ok=True)
    STUDENT.write_bytes(train(Path(sys.argv[1])))
    StaticEmbedder(STUDENT.read_bytes())
    print(f"{STUDENT}: {STUDENT.stat().st_size:,} bytes")
