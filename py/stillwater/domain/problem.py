"""Why an answer did not go through: a code and a field, never the words themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ProblemCode = Literal["empty", "choose", "out-of-range", "too-long", "too-many"]
PROBLEM_CODES: tuple[ProblemCode, ...] = (
    "empty", "choose", "out-of-range", "too-long", "too-many",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """``field`` is the name of the field on the screen; texts are ``session-problem-<code>``."""

    code: ProblemCode
    field: str
