"""When something holds: closed data, never code.

A condition looks at one fact by its name: the id of an earlier answer, or one of FACTS. A list of
conditions holds when all of them do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from stillwater.domain.checkin import whole_number
from stillwater.domain.strict import Fields

Test = Literal["is", "is_not", "at_least", "at_most", "answered"]
_WORDS: tuple[Test, ...] = ("is", "is_not")
_NUMBERS: tuple[Test, ...] = ("at_least", "at_most")
_MOST = 10_000
FACTS = ("before.pleasantness", "before.energy", "sitting")
"""Known beside the answers: the check-in on arrival, and which sitting of a series it is."""


@dataclass(frozen=True, slots=True)
class Condition:
    """``of`` names the fact. ``value``: an option's id, a number as text, or "yes" or "no".

    ``is`` and ``is_not`` ask whether an option is among those chosen. A number that was not given
    is neither at least nor at most anything.
    """

    of: str
    test: Test
    value: str

    def holds(self, facts: Mapping[str, str]) -> bool:
        said = facts.get(self.of, "")
        match self.test:
            case "answered":
                return bool(said) == (self.value == "yes")
            case "is":
                return self.value in said.split("\n")
            case "is_not":
                return self.value not in said.split("\n")
            case "at_least":
                return whole_number(said, int(self.value), _MOST) is not None
            case "at_most":
                return whole_number(said, 0, int(self.value)) is not None


def all_hold(conditions: Iterable[Condition], facts: Mapping[str, str]) -> bool:
    return all(condition.holds(facts) for condition in conditions)


def read_conditions(fields: Fields, key: str = "when") -> tuple[Condition, ...]:
    """``when = [{ of = "kind", is = "solvable" }, …]``; none is the empty list. Raises BadData."""
    return tuple(_read(entry) for entry in fields.tables(key, optional=True))


def _read(fields: Fields) -> Condition:
    of = fields.text("of", limit=80)
    tests: Sequence[Test] = [t for t in (*_WORDS, *_NUMBERS, "answered") if fields.has(t)]
    if len(tests) != 1:
        remedy = "Write one of: is, is_not, at_least, at_most, answered."
        raise fields.fault("missing" if not tests else "duplicate", "", remedy)
    test = tests[0]
    if test == "answered":
        value = "yes" if fields.flag(test) else "no"
    elif test in _NUMBERS:
        value = str(fields.number(test, 0, _MOST))
    else:
        value = fields.text(test, limit=80)
    fields.done()
    return Condition(of, test, value)
