"""The content of an open vault as it is held: lists of frozen items, and the rest as JSON.

Operations get a fresh ``Content`` each time. What comes back is checked, copied where it is new,
and frozen; nothing that anybody still holds can reach it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from stillwater.vault.content import Content, decode_content, encode_content
from stillwater.vault.errors import ContentInvalid
from stillwater.vault.frozen import frozen_items, is_frozen
from stillwater.vault.parts import Items, Part, PartRef

#: What the record holds beside the content, under names that no content may use.
_PARTS, _LOST = "parts", "lost"


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """``lists``: every list at the top of the content; ``rest``: JSON of everything else there."""

    rest: bytes
    lists: Items

    def fresh(self) -> Content:
        """New containers; the items in the lists are the frozen ones."""
        return {**decode_content(self.rest), **{k: list(v) for k, v in self.lists.items()}}

    @classmethod
    def of(cls, content: Content) -> Held:
        """Raises ContentInvalid."""
        if not isinstance(content, dict) or _PARTS in content or _LOST in content:
            raise ContentInvalid
        lists = {
            name: tuple(map(_checked, value))
            for name, value in content.items()
            if isinstance(value, list)
        }
        rest = {name: value for name, value in content.items() if name not in lists}
        return cls(encode_content(rest), lists)


def _checked(item: Any) -> Any:
    return item if is_frozen(item) else frozen_items([_through_json(item)])[0]


def _through_json(item: Any) -> Any:
    try:
        return json.loads(json.dumps(item, allow_nan=False))
    except (TypeError, ValueError, RecursionError):
        raise ContentInvalid from None


@dataclass(frozen=True, slots=True, repr=False)
class Root:
    """What a sealed record holds itself. ``inline``: lists that stand in it, as in a small file."""

    rest: bytes
    inline: Items
    parts: tuple[PartRef, ...]
    lost: tuple[PartRef, ...]


def encode_root(held: Held, parts: Iterable[PartRef], lost: Iterable[PartRef]) -> bytes:
    """The lists are empty here; their items are in the parts."""
    fields: dict[str, Any] = {name: [] for name in held.lists}
    fields[_PARTS] = [ref.to_list() for ref in parts]
    if missing := [ref.to_list() for ref in lost]:
        fields[_LOST] = missing
    added = encode_content(fields)
    if held.rest == b"{}":
        return added
    return held.rest[:-1] + b"," + added[1:]


def encode_inline(held: Held) -> bytes:
    """Everything in one record, as a small file has it. Raises ContentInvalid."""
    return encode_content(held.fresh())


def decode_root(plain: bytes) -> Root:
    """Raises ContentInvalid."""
    content = decode_content(plain)
    parts, lost = _refs(content.pop(_PARTS, [])), _refs(content.pop(_LOST, []))
    ids = [ref.part_id for ref in (*parts, *lost)]
    if len(set(ids)) != len(ids):
        raise ContentInvalid
    inline = {
        name: frozen_items(value) for name, value in content.items() if isinstance(value, list)
    }
    rest = {name: value for name, value in content.items() if name not in inline}
    return Root(encode_content(rest), inline, parts, lost)


def joined(root: Root, parts: Iterable[Part]) -> Held:
    """The items that stand in the record itself, then those of each part."""
    lists: dict[str, list[Any]] = {name: list(items) for name, items in root.inline.items()}
    for part in parts:
        for name, items in part.items.items():
            lists.setdefault(name, []).extend(items)
    return Held(root.rest, {name: tuple(items) for name, items in lists.items()})


def _refs(data: Any) -> tuple[PartRef, ...]:
    if not isinstance(data, list):
        raise ContentInvalid
    return tuple(PartRef.from_list(item) for item in data)


def inline_part(items: Items) -> tuple[Part, ...]:
    """Items that stand in a record itself, as a part that is still to be sealed, if any do."""
    return (Part(items, 0),) if any(items.values()) else ()
