"""What is inside the vault: one JSON object, and the pure operations on it.

``{"entries": [{"id", "updated_at", …}], "paused": [{"id", "updated_at", …}], "settings": {…}}``

A deleted item stays behind as a tombstone, ``{"id", "updated_at", "deleted": true}``, so that an
old backup or another tab does not bring it back. Members this release does not know are kept.
"""

from __future__ import annotations

import json
from typing import Any

from stillwater.vault.errors import ContentInvalid

Content = dict[str, Any]


def empty_content() -> Content:
    return {"entries": [], "paused": [], "settings": {}}


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
    """Always a fresh object. Raises ContentInvalid."""
    try:
        content = json.loads(data.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        raise ContentInvalid from None
    if not isinstance(content, dict):
        raise ContentInvalid
    return content


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
