"""Reading plain data strictly: what is not understood is refused, with a code and a remedy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

_FIRST_YEAR, _LAST_YEAR = 1900, 9000  # far from where shifting by an offset overflows


class BadData(ValueError):
    """Data has the wrong shape. Carries where and what to do, never the content itself.

    ``code`` is one of missing, unknown, wrong-kind, out-of-range, duplicate, no-such-step,
    too-long, version; ``file`` is a path inside the project or a kind of record; ``where`` is a
    dotted place inside it, such as "step.mood.kind".
    """

    def __init__(self, code: str, file: str, where: str, remedy: str) -> None:
        super().__init__(f"{file}: {where}: {code}. {remedy}")
        self.code, self.file, self.where, self.remedy = code, file, where, remedy


class Fields:
    """One table of data, each key taken once; ``done`` refuses whatever is left over."""

    def __init__(self, data: object, file: str, where: str = "") -> None:
        self.file, self.where = file, where
        if not isinstance(data, Mapping):
            raise self.fault("wrong-kind", "", "Make this a table of keys and values.")
        self._left: dict[str, Any] = dict(data)

    def fault(self, code: str, key: str, remedy: str) -> BadData:
        """A fault at ``key`` of this table, to be raised."""
        place = ".".join(part for part in (self.where, key) if part)
        return BadData(code, self.file, place or "top", remedy)

    def has(self, key: str) -> bool:
        return key in self._left

    def text(self, key: str, default: str | None = None, *, limit: int = 20_000) -> str:
        """A string of at most ``limit`` characters."""
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.fault("wrong-kind", key, "Write it as text in quotes.")
        if len(value) > limit:
            raise self.fault("too-long", key, f"Keep it within {limit} characters.")
        return value

    def moment(self, key: str) -> str:
        """An ISO 8601 date and time with its offset, as it was written."""
        value = self.text(key, limit=40)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            moment = None
        if moment is None or moment.tzinfo is None:
            raise self.fault("wrong-kind", key, "Write a date and time with its offset.")
        if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
            raise self.fault("out-of-range", key, "Write a date of this time.")
        return value

    def choice(self, key: str, allowed: Sequence[str], default: str | None = None) -> str:
        value = self.text(key, default)
        if value not in allowed:
            raise self.fault("unknown", key, f"Use one of: {', '.join(allowed)}.")
        return value

    def number(self, key: str, low: int, high: int, default: int | None = None) -> int:
        """A whole number from ``low`` to ``high``, both included."""
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.fault("wrong-kind", key, "Write a whole number.")
        if not low <= value <= high:
            raise self.fault("out-of-range", key, f"Use a number from {low} to {high}.")
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        value = self._take(key, default)
        if not isinstance(value, bool):
            raise self.fault("wrong-kind", key, "Write true or false.")
        return value

    def texts(self, key: str, default: Sequence[str] | None = None) -> tuple[str, ...]:
        value = self._take(key, default)
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise self.fault("wrong-kind", key, "Write a list of texts.")
        if not all(isinstance(item, str) for item in value):
            raise self.fault("wrong-kind", key, "Write a list of texts.")
        return tuple(value)

    def pairs(self, key: str, *, limit: int = 20_000) -> tuple[tuple[str, str], ...]:
        """A list of pairs of strings; the first of each pair appears once only.

        ``limit``: characters that each string may have.
        """
        value = self._take(key, None)
        remedy = "Write a list of [name, text] pairs."
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise self.fault("wrong-kind", key, remedy)
        taken: list[tuple[str, str]] = []
        for item in value:
            if not isinstance(item, Sequence) or isinstance(item, str) or len(item) != 2:
                raise self.fault("wrong-kind", key, remedy)
            name, text = item
            if not isinstance(name, str) or not isinstance(text, str):
                raise self.fault("wrong-kind", key, remedy)
            if max(len(name), len(text)) > limit:
                raise self.fault("too-long", key, f"Keep each within {limit} characters.")
            taken.append((name, text))
        if len({name for name, _ in taken}) != len(taken):
            raise self.fault("duplicate", key, "Name each only once.")
        return tuple(taken)

    def table(self, key: str) -> Fields:
        return Fields(self._take(key, None), self.file, self._place(key))

    def optional(self, key: str) -> object:
        """The raw value, or None where there is none."""
        return self._left.pop(key, None)

    def tables(self, key: str, *, optional: bool = False) -> list[Fields]:
        value = self._take(key, [] if optional else None)
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise self.fault("wrong-kind", key, "Make this a list of tables.")
        return [
            Fields(item, self.file, self._place(f"{key}[{index}]"))
            for index, item in enumerate(value)
        ]

    def done(self) -> None:
        for key in self._left:
            raise self.fault("unknown", str(key)[:60], "Remove this key, or correct its spelling.")

    def _place(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key

    def _take(self, key: str, default: object) -> object:
        if key in self._left:
            return self._left.pop(key)
        if default is None:
            raise self.fault("missing", key, "Add this key.")
        return default
