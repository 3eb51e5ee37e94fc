"""The mean sentence vector, which every vector has taken off: ``mean.f32``, float32[384].

    python -m workshop.embedding.mean DATA      DATA is the folder with brighter/ in it

The texts: the first 400 training texts of eight BRIGHTER languages that cover the seven of the
model (Muhammad et al. 2025; CC BY 4.0). Raw likenesses of this model lie between .78 and .94; the
mean of texts carries what all of them share.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np

from workshop.adapters.embedder_cpython import CPythonEmbedder
from workshop.embedding.sentence_model import MEAN

LANGUAGES = ("eng", "esp", "ptbr", "hin", "swa", "arq", "ary", "hau")
TEXTS_PER_LANGUAGE = 400


def mean_texts(data: Path) -> list[str]:
    texts = []
    for language in LANGUAGES:
        with (data / "brighter" / "train" / f"{language}.csv").open(encoding="utf-8") as file:
            rows = [row["text"] for row in csv.DictReader(file)]
        texts += rows[:TEXTS_PER_LANGUAGE]
    return texts


if __name__ == "__main__":
    embedder = CPythonEmbedder()
    total = np.zeros(384)
    texts = mean_texts(Path(sys.argv[1]))
    for text in texts:
        total += embedder.raw(text)
    (total / len(texts)).astype("<f4").tofile(MEAN)
    print(len(texts), "texts; length of the mean:", np.linalg.norm(total / len(texts)))
