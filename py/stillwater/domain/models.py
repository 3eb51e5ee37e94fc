"""What the page says of an optional model on this device: facts, never a decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

ModelName = Literal["sentence"]
MODELS: tuple[ModelName, ...] = get_args(ModelName)
#: Why a download ended early: the bytes were not the released ones, no network, no room.
REASONS = frozenset({"refused", "offline", "full"})
BYTES_PER_MB = 1_000_000


@dataclass(frozen=True, slots=True)
class ModelState:
    """Bytes as they travel. ``total_bytes`` is 0 where the page cannot keep files at all."""

    total_bytes: int = 0
    done_bytes: int = 0
    fetching: bool = False
    reason: str = ""
    saves_data: bool = False

    @property
    def is_whole(self) -> bool:
        return 0 < self.total_bytes <= self.done_bytes and not self.fetching

    @property
    def is_begun(self) -> bool:
        return 0 < self.done_bytes < self.total_bytes

    @property
    def percent(self) -> int:
        """Whole percent, 100 only at the end."""
        return self.done_bytes * 100 // self.total_bytes if self.total_bytes else 0

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> ModelState:
        reason = fields.get("reason", "")
        return cls(
            total_bytes=_bytes(fields.get("total_bytes", "")),
            done_bytes=_bytes(fields.get("done_bytes", "")),
            fetching=bool(fields.get("fetching")),
            reason=reason if reason in REASONS else "",
            saves_data=bool(fields.get("saves_data")),
        )


def known_model(name: str) -> ModelName | None:
    return next((model for model in MODELS if model == name), None)


def megabytes(length_bytes: int) -> float:
    """As sizes are said: one digit behind the point."""
    return round(length_bytes / BYTES_PER_MB, 1)


def _bytes(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 12 else 0
