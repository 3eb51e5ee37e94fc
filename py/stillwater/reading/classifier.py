"""Linear heads over hashed pieces of text: sums of small whole numbers, exact on every machine.

A row of weights is one long integer with a slot of 16 bits a label, so one addition adds a piece to
all labels of a head. Whole numbers add up to the same in any order; only the last step (a root, a
product, a sum and the logistic function) is done in floating point.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice
from struct import unpack

from stillwater.reading.packed import ZERO, PackedHead, read_heads

_SLOT_MOST = 0xFFFF
_ROWS_AT_ONCE = _SLOT_MOST // (2 * ZERO - 1)
"""So many rows cannot overflow a slot."""


def probability(logit: float) -> float:
    """The logistic function, for any finite number."""
    if logit >= 0:
        return 1.0 / (1.0 + math.exp(-min(logit, 700.0)))
    grown = math.exp(max(logit, -700.0))
    return grown / (1.0 + grown)


def logit_of(chance: float) -> float:
    """The inverse of ``probability``; chances are kept a billionth away from 0 and 1."""
    kept = min(max(chance, 1e-9), 1 - 1e-9)
    return math.log(kept / (1 - kept))


class Head:
    """One head, made ready at its first use. ``logits`` is calibrated; see PackedHead."""

    def __init__(self, packed: PackedHead) -> None:
        self.labels, self.variety = packed.decided, packed.variety
        self.decision: Mapping[str, float] = dict(zip(self.labels, packed.decision, strict=True))
        self._packed = packed
        self._of_parts = len(packed.pairs.middle) - len(packed.labels) if packed.pairs else 0
        self._ready: tuple[dict[int, int], bytes] | None = None

    @property
    def reads_parts(self) -> bool:
        """Whether parts of a text tell it something."""
        return self._of_parts > 0

    def logits(
        self, buckets: Collection[int], parts: Sequence[Collection[int]] = ()
    ) -> dict[str, float]:
        """Label -> logit, for the set of buckets of one text; ``parts``: those of each part of it,
        for a head that ``reads_parts``."""
        found = self._found(buckets)
        pairs = self._packed.pairs
        if not pairs:
            return dict(zip(self.labels, found, strict=True))
        every = zip(found, *map(self._found, parts), strict=True)
        return pairs.logits([*found, *map(max, every)][: len(pairs.middle)])

    def _found(self, buckets: Collection[int]) -> list[float]:
        """The logit of each label of the file."""
        if self._ready is None:
            self._ready = self._packed.unpacked()
        index, table = self._ready
        places = [index[bucket] for bucket in buckets if bucket in index]
        packed, many = self._packed, len(self._packed.labels)
        width = 2 * many
        sums = [-ZERO * len(places)] * many
        rest = iter(places)
        while part := list(islice(rest, _ROWS_AT_ONCE)):
            total = sum(int.from_bytes(table[at : at + width], "little") for at in part)
            slots = unpack(f"<{many}H", total.to_bytes(width, "little"))
            sums = [had + slot for had, slot in zip(sums, slots, strict=True)]
        norm = math.sqrt(len(places) or 1)
        return [packed.bias[j] + packed.scale[j] * sums[j] / norm for j in range(many)]


class Model:
    """Every head of one file, or of several, by name and variety."""

    def __init__(self, heads: Iterable[PackedHead]) -> None:
        self._heads = {(packed.name, packed.variety): Head(packed) for packed in heads}

    @classmethod
    def from_bytes(cls, data: bytes) -> Model:
        """Raises BadWeights."""
        return cls(read_heads(data))

    def with_heads_of(self, other: Model) -> Model:
        """Both models' heads, each as ready as it is; ``other``'s, where both have it."""
        joined = Model(())
        joined._heads = self._heads | other._heads
        return joined

    def head(self, name: str, *varieties: str) -> Head | None:
        """The head of the first of these varieties that there is."""
        return next(
            (self._heads[name, each] for each in varieties if (name, each) in self._heads), None
        )

    def names(self) -> tuple[tuple[str, str], ...]:
        """(name, variety) of every head, in the order of the file."""
        return tuple(self._heads)
