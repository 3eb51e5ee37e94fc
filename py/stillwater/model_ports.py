"""What the application needs of models that a person lets onto the device.

``stillwater.ports`` has the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from stillwater.domain.likeness import Embedded


class Embedder(Protocol):
    """A model that places texts of any shipped language so that like meanings lie close (tier 2).

    It is there only after a person agreed to its download; everything works without it.
    """

    model: str
    """Which model the vectors are from. Vectors of two models are never compared."""
    width: int
    """Numbers in a vector."""

    async def embed(self, texts: Sequence[str]) -> list[Embedded]:
        """Of each text, in one pass: its vector, ``array("f")`` of ``width``, of length 1 (or all 0
        for a text without words), the mean of many texts taken off: the dot product of two is their
        likeness, -1 to 1; and its signs, where the model has a head for them. A text of more than
        512 pieces is cut. Raises EmbedderUnavailable.
        """


class Rephraser(Protocol):
    """A host's own model that says a passage in other words. Whoever shows what it says must have
    read it for danger first, and must call it a machine's."""

    async def rephrase(self, text: str) -> str:
        """Raises EmbedderUnavailable."""


class SentenceModels(Protocol):
    """The models that a person may have let onto this device."""

    async def load(self, name: str) -> Embedder:
        """By its name in ``domain.models``, from what is kept here; the host is asked for nothing.

        Raises EmbedderUnavailable.
        """

    async def heads(self) -> bytes:
        """The file of heads over what "sentence" makes of a text (``reading.fusion``), unread.

        Raises EmbedderUnavailable.
        """

    async def rephraser(self) -> Rephraser:
        """The host's own model. Raises EmbedderUnavailable."""


class EmbedderUnavailable(Exception):
    """The sentence model is not on this device, or could not be started."""


class NoModels:
    """``SentenceModels`` of a machine that keeps none."""

    async def load(self, name: str) -> Embedder:
        raise EmbedderUnavailable(name)

    async def heads(self) -> bytes:
        raise EmbedderUnavailable("sentence")

    async def rephraser(self) -> Rephraser:
        raise EmbedderUnavailable("host")
