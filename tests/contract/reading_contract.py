"""The first reading model gives the same scores wherever it runs: CPython, and the engine that
ships. The vectors are written by tests/vectors/make_reading_vectors.py from the released weights.

Runs inside the engine, without pytest: plain functions that raise AssertionError.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from stillwater.reading.classifier import Model
from stillwater.reading.packed import BadWeights
from stillwater.reading.reader import Reader

TOLERANCE = 1e-6
VECTORS = Path(__file__).resolve().parent.parent / "vectors" / "reading.json"


def must(condition: bool, what: str) -> None:
    if not condition:
        raise AssertionError(what)


async def check_scores(weights: Any) -> None:
    """``weights``: an awaitable function without arguments that gives the bytes of every file."""
    reader = Reader()
    for data in await weights():
        reader.use(Model.from_bytes(data))
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    must(len(vectors) >= 20, "vectors are missing")
    for number, vector in enumerate(vectors):
        scores = reader.scores(vector["text"], vector["language"])
        scored = scores.heads
        must(scores.told == vector["told"], f"vector {number}: language")
        must(set(scored) == set(vector["logits"]), f"vector {number}: heads")
        for name, wanted in vector["logits"].items():
            found = scored[name].logits
            must(list(found) == list(wanted), f"vector {number}: labels of {name}")
            worst = max(abs(found[label] - wanted[label]) for label in wanted)
            must(worst <= TOLERANCE, f"vector {number}: {name} is off by {worst}")


async def check_damage_is_refused(weights: Any) -> None:
    data = (await weights())[0]
    for spoilt in (data[:-1], data[:1000], data[:5000] + b"\x00" + data[5001:] + b"\x00", b""):
        try:
            Model.from_bytes(spoilt)
        except BadWeights:
            continue
        must(False, "damaged weights were taken")


CHECKS = (check_scores, check_damage_is_refused)
