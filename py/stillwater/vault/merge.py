"""Bringing two contents of one journal together so that nothing is lost.

Collections (lists) are joined by ``id``: the newer ``updated_at`` wins, a tombstone counts like any
other version, and a tie goes to what is still alive. Items without an id are joined by equality.
Objects such as ``settings`` keep ours and take what only theirs has.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from stillwater.vault.content import Content

_Rank = tuple[float, bool, str]


def merge(ours: Content, theirs: Content) -> Content:
    """A content that holds both. Pure: neither argument is changed."""
    merged = dict(ours)
    for name, value in theirs.items():
        merged[name] = _merge_value(ours[name], value) if name in ours else value
    return merged


def _merge_value(ours: Any, theirs: Any) -> Any:
    if isinstance(ours, list) and isinstance(theirs, list):
        return _merge_items(ours, theirs)
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return {**theirs, **ours}
    return ours


def _merge_items(ours: list[Any], theirs: list[Any]) -> list[Any]:
    """Ours in their order, then what only theirs has."""
    best: dict[str, Any] = {}
    for item in [*ours, *theirs]:
        key = _identity(item)
        if key not in best or _rank(item) > _rank(best[key]):
            best[key] = item
    return list(best.values())


def _identity(item: Any) -> str:
    if isinstance(item, dict) and isinstance(item.get("id"), str):
        return f"id:{item['id']}"
    return "value:" + _canonical(item)


def _rank(item: Any) -> _Rank:
    """Newer first; then alive; then an order both sides agree on, whatever side they merge from."""
    if not isinstance(item, dict):
        return (0.0, True, "")
    return (_instant(item.get("updated_at")), not item.get("deleted"), _canonical(item))


def _instant(updated_at: Any) -> float:
    """Seconds since 1970 of an ISO 8601 time; without an offset it is read as UTC; 0.0 if none."""
    try:
        if isinstance(updated_at, (int, float)):
            return float(updated_at)
        moment = datetime.fromisoformat(updated_at)
    except (TypeError, ValueError, OverflowError):
        return 0.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds()


def _canonical(item: Any) -> str:
    text: str = json.dumps(item, sort_keys=True, separators=(",", ":"))
    return text
