"""Feelings read by n-grams, by sentence vectors, and by both: the student beside the full model.

    python3 build.py bench student [--data ../shared/data]

Mean macro-F1 over the development texts of eight BRIGHTER languages, six feelings, threshold 0:
logistic regression (scikit-learn, from the training environment) over hashed n-grams (characters
2-5 and words 1-2, 2 x 2^17 buckets), over sentence vectors, and the sum of both scores. Needs the
student: ``python -m workshop.embedding.student DATA``.
"""

from __future__ import annotations

import argparse
import csv
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags, hstack, vstack
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from tests.bench.bench_meaning import small_vectors
from workshop.embedding.cache import vectors
from workshop.embedding.mean import LANGUAGES
from workshop.paths import ROOT

FEELINGS = ("anger", "disgust", "fear", "joy", "sadness", "surprise")
SHARES = (0.5, 0.7, 1.0)
BUCKETS = 2**17
Rows = list[dict[str, str]]


def rows_of(data: Path, split: str, language: str) -> Rows:
    with (data / "brighter" / split / f"{language}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def marks_of(rows: Rows) -> NDArray[np.int64]:
    return np.array([[int(row.get(name) or 0) for name in FEELINGS] for row in rows])


def ngrams(texts: Sequence[str]) -> csr_matrix:
    shared = {"n_features": BUCKETS, "alternate_sign": False, "norm": None}
    letters = HashingVectorizer(analyzer="char_wb", ngram_range=(2, 5), **shared)
    words = HashingVectorizer(ngram_range=(1, 2), **shared)
    table = hstack([letters.transform(texts), words.transform(texts)]).tocsr()
    table.data = np.log1p(table.data)
    lengths = np.sqrt(table.multiply(table).sum(axis=1))
    return diags(1 / np.maximum(np.asarray(lengths).ravel(), 1e-9)) @ table


def scores(train, marks, dev, strength: float) -> list[NDArray[np.float64]]:
    """For each table of ``dev``, float64[texts, feelings]."""
    solver = "lbfgs" if isinstance(train, np.ndarray) else "liblinear"
    heads = [
        LogisticRegression(C=strength, class_weight="balanced", solver=solver, max_iter=300).fit(
            train, marks[:, feeling]
        )
        for feeling in range(len(FEELINGS))
    ]
    return [np.column_stack([h.decision_function(table) for h in heads]) for table in dev]


def macro_f1(found: Sequence[NDArray[np.float64]], dev: Sequence[Rows]) -> float:
    means = []
    for table, rows in zip(found, dev, strict=True):
        asked = [n for n, name in enumerate(FEELINGS) if rows[0].get(name) not in (None, "")]
        marks = marks_of(rows)
        means.append(
            np.mean([f1_score(marks[:, n], table[:, n] > 0, zero_division=0) for n in asked])
        )
    return float(np.mean(means))


def main() -> None:
    parser = argparse.ArgumentParser()
    default = Path(os.environ.get("STILLWATER_DATA") or ROOT / "../shared/data")
    parser.add_argument("--data", type=Path, default=default)
    data = parser.parse_args().data
    train = [rows_of(data, "train", language) for language in LANGUAGES]
    dev = [rows_of(data, "dev", language) for language in LANGUAGES]
    marks = np.vstack([marks_of(rows) for rows in train])

    def texts(rows: Rows) -> list[str]:
        return [row["text"].strip() for row in rows]

    plain = scores(
        vstack([ngrams(texts(rows)) for rows in train]).tocsr(),
        marks,
        [ngrams(texts(rows)) for rows in dev],
        12,
    )
    print("| | alone | " + " | ".join(f"with n-grams, weight {s}" for s in SHARES) + " |")
    print("|---|---:|" + "---:|" * len(SHARES))
    print(f"| n-grams | {macro_f1(plain, dev):.3f} |" + " |" * len(SHARES))
    for name, embed in (("student", small_vectors), ("full", vectors)):
        found = scores(
            np.vstack([embed(texts(rows)) for rows in train]),
            marks,
            [embed(texts(rows)) for rows in dev],
            30,
        )
        fused = [
            macro_f1([a + share * b for a, b in zip(plain, found, strict=True)], dev)
            for share in SHARES
        ]
        cells = " | ".join(f"{value:.3f}" for value in fused)
        print(f"| {name} | {macro_f1(found, dev):.3f} | {cells} |", flush=True)


if __name__ == "__main__":
    main()
