"""Long posts put together from short examples, so that a head learns to find one sentence in many.

Only sentences of one split are joined, so nothing crosses from train to test.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from workshop.training.sources import Row

FEWEST, MOST = 3, 7


def long_posts(rows: Sequence[Row], count: int, seed: str) -> list[Row]:
    """``count`` posts of 3 to 7 rows each; a label is there where it is in any of its sentences.

    Half of the posts are made of rows without any label alone.
    """
    chance = Random(seed)
    calm = [row for row in rows if not any(row.marks.values())]
    marked = [row for row in rows if any(row.marks.values())]
    if not calm or not marked:
        return []
    posts = []
    for number in range(count):
        size = chance.randint(FEWEST, MOST)
        parts = [chance.choice(calm) for _ in range(size)]
        if number % 2:
            for _ in range(chance.choice((1, 1, 2))):
                parts[chance.randrange(size)] = chance.choice(marked)
        marks = {name: max(part.marks[name] for part in parts) for name in parts[0].marks}
        posts.append(Row(" ".join(_ended(part.text) for part in parts), marks, parts[0].group))
    return posts


def _ended(text: str) -> str:
    return text if text[-1:] in ".!?…؟" else f"{text}."
