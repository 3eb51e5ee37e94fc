"""How well meaning is found: the small sentence model beside the full one, and beside plain words.

    python3 build.py bench meaning [--examples prompts/examples]

Figures over the project's own theme examples (``themes.*.tsv``; CC BY 4.0, not reviewed by native
speakers): of the five texts closest to each one, from other scenarios, the share with a theme in
common; the same with the five sought among the other languages only; and at several likenesses, how
often two texts so alike share a theme or a scenario. Seedless: nothing is drawn by chance.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stillwater.domain.folding import plain
from workshop.embedding.cache import vectors
from workshop.embedding.static_vectors import StaticEmbedder
from workshop.embedding.student_file import STUDENT
from workshop.paths import PROMPTS

NEAREST = 5
LIKENESSES = (0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Example:
    language: str
    scenario: str
    labels: frozenset[str]
    text: str


def examples(folder: Path) -> list[Example]:
    """Every example that has a theme."""
    found = []
    for file in sorted(folder.glob("*/themes.*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            parts = line.split("\t")
            if line.startswith("#") or len(parts) != 3 or parts[1] == "none":
                continue
            labels = frozenset(parts[1].split(","))
            found.append(Example(file.parent.name, parts[0], labels, parts[2]))
    return found


def word_vectors(texts: Sequence[str]) -> Floats:
    """Shared words, each weighed by how rare it is: what can be had without a model."""
    words = [set(plain(text).split()) for text in texts]
    numbers = {word: n for n, word in enumerate(sorted(set().union(*words)))}
    table = np.zeros((len(texts), len(numbers)), np.float32)
    for row, own in enumerate(words):
        table[row, [numbers[word] for word in own]] = 1
    table *= np.log(len(texts) / table.sum(axis=0))
    return table / np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)


def small_vectors(texts: Sequence[str]) -> Floats:
    model = StaticEmbedder(STUDENT.read_bytes())
    return np.array([model.vector(text) for text in texts], np.float32)


MODELS: dict[str, Callable[[Sequence[str]], Floats]] = {
    "words": word_vectors,
    "small": small_vectors,
    "full": vectors,
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", type=Path, default=PROMPTS / "examples")
    items = examples(parser.parse_args().examples)
    languages = sorted({item.language for item in items})
    themes = sorted(set().union(*(item.labels for item in items)))
    marks = np.array([[theme in item.labels for theme in themes] for item in items], np.float32)
    share_theme = marks @ marks.T > 0
    scenario = np.array([f"{item.language} {item.scenario}" for item in items])
    same_scenario = scenario[:, None] == scenario[None, :]
    language = np.array([item.language for item in items])
    foreign = language[:, None] != language[None, :]
    counts = ", ".join(f"{name} {(language == name).sum()}" for name in languages)
    print(f"{len(items)} texts ({counts}), {len(themes)} themes")
    by_chance = share_theme[~same_scenario].mean()
    print(f"by chance two texts share a theme: {by_chance:.3f}\n")
    print("| | same theme among the 5 closest | among the 5 closest of other languages |")
    print("|---|---:|---:|")
    likeness = {name: (rows := make([i.text for i in items])) @ rows.T
                for name, make in MODELS.items()}  # fmt: skip
    for name, table in likeness.items():
        near = _nearest(table, share_theme, ~same_scenario)
        across = _nearest(table, share_theme, foreign)
        print(f"| {name} | {near:.3f} | {across:.3f} |")
    pairs = np.triu(np.ones_like(share_theme), 1).astype(bool)
    for name in ("small", "full"):
        print(f"\n{name}: pairs at least so alike, share with a theme or a scenario in common")
        for least in LIKENESSES:
            chosen = pairs & (likeness[name] >= least)
            right = (share_theme | same_scenario)[chosen]
            print(
                f"  {least:.2f}  {chosen.sum():>7} pairs  {right.mean() if right.size else 0:.3f}"
            )


def _nearest(table: Floats, right: NDArray[np.bool_], allowed: NDArray[np.bool_]) -> float:
    masked = np.where(allowed, table, -9)
    best = np.argsort(-masked, axis=1, kind="stable")[:, :NEAREST]
    return float(np.take_along_axis(right, best, axis=1).mean())


if __name__ == "__main__":
    main()
