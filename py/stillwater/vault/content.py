"""What is inside the vault: one JSON object, and the pure operations on it.

``{"entries": [{"id", "updated_at", …}], "paused": [{"id", "updated_at", …}], "settings": {…}}``,
and where there are any, ``"drafts"`` and ``"memory"``, lists like the first two.

A deleted item stays behind as a tombstone, ``{"id", "updated_at", "deleted": true}``, so that an
old backup or another tab does not bring it back. Members this release does not know are kept.
"""

from __future__ import annotations

import json
import math
from typing import Any

from stillwater.vault.errors import ContentInvalid

Content = dict[str, Any]

_COLLECTIONS = ("entries", "paused", "drafts", "memory")
_DEEPEST = 64
"""Levels of brackets in content from elsewhere. Ours has six; beyond some hundreds, what could be
read can no longer be written."""


def empty_content() -> Content:
    return {"entries": [], "paused": [], "settings": {}}


def setting(content: Content, name: str) -> object:
    """One of the settings, None where it is not there. Whatever a file brought in may be here."""
    settings = content.get("settings")
    return settings.get(name) if isinstance(settings, dict) else None


def with_setting(content: Content, name: str, value: object) -> Content:
    settings = content.get("settings")
    kept = settings if isinstance(settings, dict) else {}
    return {**content, "settings": {**kept, name: value}}


def encode_content(content: Content) -> bytes:
    """UTF-8 JSON. Lone surrogates, which text fields can hold, survive. Raises ContentInvalid."""
    if not isinstance(content, dict):
        raise ContentInvalid
    try:
        text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise ContentInvalid from None
    return text.encode("utf-8", "surrogatepass")


def decode_content(data: bytes) -> Content:
    """Always a fresh object. Raises ContentInvalid.

    NaN and numbers beyond measure are refused here: they could be read, but never stored again.
    """
    try:
        text = data.decode("utf-8", "surrogatepass")
        content = json.loads(text, parse_float=_finite, parse_constant=_finite)
    except (ValueError, RecursionError):
        raise ContentInvalid from None
    if not isinstance(content, dict):
        raise ContentInvalid
    return content


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError
    return number


def foreign_content(data: bytes) -> Content:
    """Content from a file, whoever made it: of the shape that all of the app relies on.

    A good seal only says that somebody knew the passphrase. Raises ContentInvalid.
    """
    content = decode_content(data)
    for name in _COLLECTIONS:
        items = content.get(name, [])
        if not isinstance(items, list) or not all(_is_item(item) for item in items):
            raise ContentInvalid
    if not isinstance(content.get("settings", {}), dict) or _is_deeper(content, _DEEPEST):
        raise ContentInvalid
    return content


def _is_item(item: Any) -> bool:
    return (
        isinstance(item, dict)
        and isinstance(item.get("id"), str)
        and isinstance(item.get("updated_at"), str)
    )


def _is_deeper(value: Any, levels: int) -> bool:
    """Level by level: a hostile depth must not exhaust the stack that measures it."""
    level = [value]
    for _ in range(levels):
        level = [
            inner
            for node in level
            if isinstance(node, (dict, list))
            for inner in (node.values() if isinstance(node, dict) else node)
        ]
    return bool(level)


def live_items(content: Content, collection: str = "entries") -> list[dict[str, Any]]:
    """The items of a collection that are not deleted, in stored order."""
    return [item for item in content.get(collection, []) if not item.get("deleted")]


def put_item(content: Content, item: dict[str, Any], collection: str = "entries") -> Content:
    """Add ``item``, or replace the one with its id. ``item["updated_at"]`` must be set already."""
    items = list(content.get(collection, []))
    places = [n for n, other in enumerate(items) if other.get("id") == item["id"]]
    if places:
        items[places[0]] = item
    else:
        items.append(item)
    return {**content, collection: items}


def delete_item(
    content: Content, item_id: str, updated_at: str, collection: str = "entries"
) -> Content:
    """Leave a tombstone, and nothing of what was written."""
    tombstone = {"id": item_id, "updated_at": updated_at, "deleted": True}
    return put_item(content, tombstone, collection)
