"""A check-in: how a person is right now, on two plain scales and in a word of their own.

Pleasantness by energy follows the circumplex of affect (Russell 1980); naming a feeling follows
affect labelling (Torre & Lieberman 2018).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stillwater.domain.problem import Problem
from stillwater.domain.strict import Fields

LOWEST, HIGHEST = 1, 7
FEELING_LIMIT = 200
"""Characters of the feeling word or words."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """``pleasantness`` and ``energy`` from 1 to 7; ``feeling`` may be empty."""

    pleasantness: int
    energy: int
    feeling: str = ""

    def to_dict(self) -> dict[str, object]:
        return {
            "pleasantness": self.pleasantness,
            "energy": self.energy,
            "feeling": self.feeling,
        }

    @classmethod
    def from_dict(cls, data: object, file: str = "check-in") -> CheckIn:
        """Raises BadData."""
        fields = Fields(data, file)
        check_in = cls(
            pleasantness=fields.number("pleasantness", LOWEST, HIGHEST),
            energy=fields.number("energy", LOWEST, HIGHEST),
            feeling=fields.text("feeling", limit=FEELING_LIMIT),
        )
        fields.done()
        return check_in


def optional_check_in(data: object, file: str) -> CheckIn | None:
    """A stored check-in, or None where none was made. Raises BadData."""
    return None if data is None else CheckIn.from_dict(data, file)


def whole_number(text: str, low: int, high: int) -> int | None:
    """The number a control sent, or None unless it is whole and from ``low`` to ``high``."""
    trimmed = text.strip()
    if not trimmed.isdecimal() or len(trimmed) > 6:
        return None
    number = int(trimmed)
    return number if low <= number <= high else None


def problem_with(values: Mapping[str, str]) -> Problem | None:
    """The first fault of a check-in form, or None when it is whole."""
    for name in ("pleasantness", "energy"):
        if not values.get(name, "").strip():
            return Problem("choose", name)
        if whole_number(values[name], LOWEST, HIGHEST) is None:
            return Problem("out-of-range", name)
    if len(values.get("feeling", "").strip()) > FEELING_LIMIT:
        return Problem("too-long", "feeling")
    return None


def from_answers(values: Mapping[str, str]) -> CheckIn | None:
    """The check-in of a form without fault, else None."""
    pleasantness = whole_number(values.get("pleasantness", ""), LOWEST, HIGHEST)
    energy = whole_number(values.get("energy", ""), LOWEST, HIGHEST)
    if problem_with(values) or pleasantness is None or energy is None:
        return None
    return CheckIn(pleasantness, energy, values.get("feeling", "").strip())
