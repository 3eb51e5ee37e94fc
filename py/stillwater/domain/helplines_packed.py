"""Countries in few bytes: a row of text for each line, as they travel in a language pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from stillwater.domain.helplines import Country
from stillwater.domain.strict import BadData

_LISTS = ("ways", "languages", "about", "serves")
_OPTIONAL = frozenset({"about", "serves", "text_number", "text_word", "then"})
#: Mostly empty ones last, so that a row can end before them.
_ORDER = (
    "name", "number", "ways", "hours", "languages", "url", "about", "serves", "text_number",
    "text_word", "then", "checked",
)  # fmt: skip
_BETWEEN = "|"


def packed(country: Mapping[str, Any]) -> list[str]:
    """``country`` as in its file, once ``Country.from_dict`` has read it without a fault.

    The first row has the emergency numbers, each further one a line. Raises ValueError where a text
    holds the sign that stands between two of them.
    """
    rows = [country["emergency"]]
    rows += [
        [" ".join(line.get(key, ())) if key in _LISTS else line.get(key, "") for key in _ORDER]
        for line in country.get("line", ())
    ]
    if any(_BETWEEN in text for row in rows for text in row):
        raise ValueError(f"{country['country']}: leave out the sign {_BETWEEN}")
    return [_BETWEEN.join(row).rstrip(_BETWEEN) for row in rows]


def unpacked(rows: object, code: str) -> Country:
    """Raises BadData where ``rows`` is not what ``packed`` makes."""
    if not isinstance(rows, Sequence) or isinstance(rows, str) or not rows:
        raise BadData("wrong-kind", code, "country", "Pack the countries again.")
    first, *lines = rows
    data = {
        "country": code,
        "emergency": str(first).split(_BETWEEN),
        "line": [_line(str(row)) for row in lines],
    }
    return Country.from_dict(data, code)


def _line(row: str) -> dict[str, Any]:
    parts = row.split(_BETWEEN)
    padded = parts + [""] * (len(_ORDER) - len(parts))
    found = dict(zip(_ORDER, padded, strict=False))
    return {
        key: text.split() if key in _LISTS else text
        for key, text in found.items()
        if text or key not in _OPTIONAL
    }
