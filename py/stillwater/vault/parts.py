"""Parts: immutable sealed fragments of the content, beside the record that lists them.

::

    magic 7 | version 1 | part id 16 | nonce 12 | ciphertext || tag 16

A part is sealed once under an id of its own and never written again. Everything before the
ciphertext, and the vault id, are its associated data; the sealed record names id and SHA-256, so a
part can be neither swapped, nor edited, nor put back from before. ``docs/vault-format.md``.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from stillwater.ports import Box, Crypto, Random
from stillwater.vault import format as fmt
from stillwater.vault.content import decode_content, encode_content
from stillwater.vault.errors import ContentInvalid, ContentTooLarge
from stillwater.vault.frozen import frozen_items
from stillwater.vault.keys import Keys
from stillwater.vault.padding import FLOOR_BYTES, BadPadding, pad, padme_bytes, unpad
from stillwater.vault.rejection import BadRecord

PART_MAGIC = b"\x89SWP\r\n\x1a"
PART_VERSION = 1
PART_ID_BYTES = 16
MAX_PART_BYTES = fmt.MAX_RECORD_BYTES
_ID_AT = len(PART_MAGIC) + 1
_NONCE_AT = _ID_AT + PART_ID_BYTES
PREFIX_BYTES = _NONCE_AT + fmt.NONCE_BYTES
MIN_PART_BYTES = PREFIX_BYTES + FLOOR_BYTES + fmt.TAG_BYTES

Items = Mapping[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class PartRef:
    """How a record names a part: id and SHA-256 in hexadecimal, and how many items live in it."""

    part_id: str
    sha256: str
    items: int

    def to_list(self) -> list[str | int]:
        return [self.part_id, self.sha256, self.items]

    @classmethod
    def from_list(cls, data: Any) -> PartRef:
        """Raises ContentInvalid."""
        if not isinstance(data, list) or len(data) != 3:
            raise ContentInvalid
        part_id, sha256, items = data
        if not _is_hex(part_id, PART_ID_BYTES) or not _is_hex(sha256, fmt.HASH_BYTES):
            raise ContentInvalid
        if type(items) is not int or items < 0:
            raise ContentInvalid
        return cls(part_id, sha256, items)


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """Items by the name of their list, in order. ``ref`` None: not sealed yet.

    ``length_bytes``: about how long they are as JSON.
    """

    items: Items
    length_bytes: int
    ref: PartRef | None = None

    @property
    def live_items(self) -> int:
        """How many are not tombstones."""
        return sum(
            not (isinstance(item, dict) and item.get("deleted"))
            for items in self.items.values()
            for item in items
        )


def part_id_of(data: bytes) -> str:
    """The id that the bytes of a part bear. Raises BadRecord (part_*)."""
    if not MIN_PART_BYTES <= len(data) <= MAX_PART_BYTES:
        raise BadRecord("part_length")
    if not data.startswith(PART_MAGIC):
        raise BadRecord("part_magic")
    if data[len(PART_MAGIC)] != PART_VERSION:
        raise BadRecord("part_version")
    padded_bytes = len(data) - PREFIX_BYTES - fmt.TAG_BYTES
    if padme_bytes(padded_bytes) != padded_bytes:
        raise BadRecord("part_length")
    return data[_ID_AT:_NONCE_AT].hex()


async def seal_part(crypto: Crypto, random: Random, keys: Keys, part: Part) -> tuple[Part, bytes]:
    """The part as held from now on, and its bytes, under a new random id and nonce.

    Raises ContentInvalid, ContentTooLarge.
    """
    plain = encode_content({name: list(items) for name, items in part.items.items()})
    if len(plain) > MAX_PART_BYTES:
        raise ContentTooLarge
    part_id, nonce = random.token(PART_ID_BYTES), random.token(fmt.NONCE_BYTES)
    preamble = PART_MAGIC + bytes([PART_VERSION]) + part_id + nonce
    sealed = await crypto.aes_gcm_seal(keys.part_key, nonce, pad(plain), preamble + keys.vault_id)
    data = preamble + sealed
    if len(data) > MAX_PART_BYTES:
        raise ContentTooLarge
    digest = await crypto.sha256(data)
    ref = PartRef(part_id.hex(), digest.hex(), part.live_items)
    return Part(part.items, part.length_bytes, ref), data


async def matches(crypto: Crypto, ref: PartRef, data: bytes) -> bool:
    """Whether these are the bytes that the record named."""
    return hmac.compare_digest((await crypto.sha256(data)).hex(), ref.sha256)


async def open_part(crypto: Crypto, keys: Keys, ref: PartRef, data: bytes) -> Part:
    """Raises BadRecord (part_*, body_*), DecryptionRefused, ContentInvalid."""
    if part_id_of(data) != ref.part_id or not await matches(crypto, ref, data):
        raise BadRecord("part_foreign")
    return _read(ref, await crypto.aes_gcm_open(keys.part_key, *_box(keys, data)))


def _box(keys: Keys, data: bytes) -> Box:
    preamble = data[:PREFIX_BYTES]
    return Box(data[_NONCE_AT:PREFIX_BYTES], data[PREFIX_BYTES:], preamble + keys.vault_id)


def _read(ref: PartRef, padded: bytes) -> Part:
    """Raises BadRecord (body_*), ContentInvalid."""
    try:
        plain = unpad(padded)
    except BadPadding as fault:
        raise BadRecord(fault.code) from None
    items = decode_content(plain)
    if not all(isinstance(value, list) for value in items.values()):
        raise ContentInvalid
    held = {name: frozen_items(value) for name, value in items.items()}
    return Part(held, len(plain), ref)


async def open_whole_parts(
    crypto: Crypto, keys: Keys, found: Sequence[tuple[PartRef, bytes]]
) -> dict[PartRef, Part]:
    """The same for many; one with which anything is wrong is left out."""
    digests = await crypto.sha256_all([data for _, data in found])
    named = [
        (ref, data)
        for (ref, data), digest in zip(found, digests, strict=True)
        if _bears(ref, data) and hmac.compare_digest(digest.hex(), ref.sha256)
    ]
    opened = await crypto.aes_gcm_open_all(keys.part_key, [_box(keys, data) for _, data in named])
    parts: dict[PartRef, Part] = {}
    for (ref, _), padded in zip(named, opened, strict=True):
        if padded is not None:
            with suppress(BadRecord, ContentInvalid):
                parts[ref] = _read(ref, padded)
    return parts


def _bears(ref: PartRef, data: bytes) -> bool:
    try:
        return part_id_of(data) == ref.part_id
    except BadRecord:
        return False


def item_bytes(item: Any) -> int:
    """How long an item is as JSON."""
    text = json.dumps(item, ensure_ascii=False, separators=(",", ":"))
    return len(text.encode("utf-8", "surrogatepass"))


def _is_hex(value: Any, length_bytes: int) -> bool:
    if not isinstance(value, str) or len(value) != 2 * length_bytes:
        return False
    return all(letter in "0123456789abcdef" for letter in value)
