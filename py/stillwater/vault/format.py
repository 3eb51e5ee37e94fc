"""The bytes of a sealed record: what may stand in them, and nothing about keys.

::

    magic 7 | version 1 | header length 4 | header, canonical JSON | ciphertext || tag 16

Everything before the ciphertext is the associated data, byte for byte as read. The specification
is ``docs/vault-format.md``; every rejection has a code there. Parsing does no work that depends on
costs named in the header, so a hostile file cannot make it slow.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from stillwater.vault import kinds
from stillwater.vault.kdf import KdfPolicy
from stillwater.vault.padding import FLOOR_BYTES, padme_bytes
from stillwater.vault.rejection import BadRecord as BadRecord
from stillwater.vault.rejection import hex_field

MAGIC = b"\x89SWV\r\n\x1a"  # the line ends betray a transfer that changed text, as in PNG
VERSION = 1
ALGORITHM = "AES-256-GCM"
PADDING = f"padme-{FLOOR_BYTES}"

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16
HASH_BYTES = 32
VAULT_ID_BYTES = 16
SLOT_ID_BYTES = 8
WRAPPED_BYTES = KEY_BYTES + TAG_BYTES
NO_PREVIOUS = bytes(HASH_BYTES)

MAX_SLOTS = 8
MAX_HEADER_BYTES = 16 * 1024
MAX_RECORD_BYTES = 64 * 1024 * 1024
MAX_GENERATION = 2**53 - 1  # what a JavaScript number holds exactly
_MAX_BRACKETS = 64  # bounds how deep a header can nest, before any parser sees it
_PREFIX_BYTES = len(MAGIC) + 1 + 4

_HEADER_FIELDS = {
    "algorithm", "commitment", "generation", "nonce", "padding", "previous", "slots", "vault",
    "version",
}  # fmt: skip
_SLOT_FIELDS = {"id", "kind", "nonce", "params", "wrapped"}
_KIND = re.compile(r"[a-z][a-z0-9-]{0,31}")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way to the vault key: ``wrapped`` is the key under AES-256-GCM.

    ``params`` belong to the kind. Kinds this release does not know are kept as they are.
    """

    slot_id: bytes
    kind: str
    params: Mapping[str, Any]
    nonce: bytes
    wrapped: bytes = b""

    def to_dict(self) -> dict[str, Any]:
        return {
            "id": self.slot_id.hex(),
            "kind": self.kind,
            "nonce": self.nonce.hex(),
            "params": dict(self.params),
            "wrapped": self.wrapped.hex(),
        }


@dataclass(frozen=True, slots=True)
class Header:
    """Byte lengths: vault_id 16, nonce 12, previous 32 (zeros for none), commitment 32."""

    vault_id: bytes
    generation: int
    nonce: bytes
    previous: bytes
    commitment: bytes
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A parsed record. ``associated`` and ``sealed`` together are ``data``, byte for byte."""

    header: Header
    associated: bytes
    sealed: bytes
    data: bytes


def canonical_json(value: Any) -> bytes:
    """Sorted keys, no white space, ASCII, integers only (RFC 8785 for what a header may hold)."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("ascii")


def encode_preamble(header: Header) -> bytes:
    """Magic, version, length and header: the associated data of the ciphertext to follow."""
    body = canonical_json(
        {
            "algorithm": ALGORITHM,
            "commitment": header.commitment.hex(),
            "generation": header.generation,
            "nonce": header.nonce.hex(),
            "padding": PADDING,
            "previous": header.previous.hex(),
            "slots": [slot.to_dict() for slot in header.slots],
            "vault": header.vault_id.hex(),
            "version": VERSION,
        }
    )
    return MAGIC + bytes([VERSION]) + len(body).to_bytes(4, "big") + body


def parse_record(data: bytes, policy: KdfPolicy) -> Record:
    """Raises BadRecord. Costs outside ``policy`` are refused here, before anyone derives a key."""
    body = _header_bytes(data)
    fields = _header_json(body)
    _check_version(data[len(MAGIC)], fields)
    header = _read_header(fields, policy)
    if canonical_json(fields) != body:
        raise BadRecord("header_not_canonical")
    split = _PREFIX_BYTES + len(body)
    padded_bytes = len(data) - split - TAG_BYTES
    if padded_bytes < FLOOR_BYTES or padme_bytes(padded_bytes) != padded_bytes:
        raise BadRecord("sealed_length")
    return Record(header, data[:split], data[split:], data)


def _header_bytes(data: bytes) -> bytes:
    if len(data) > MAX_RECORD_BYTES:
        raise BadRecord("too_long")
    if len(data) < _PREFIX_BYTES:
        raise BadRecord("too_short")
    if not data.startswith(MAGIC):
        raise BadRecord("magic")
    length_bytes = int.from_bytes(data[len(MAGIC) + 1 : _PREFIX_BYTES], "big")
    if not 2 <= length_bytes <= MAX_HEADER_BYTES:
        raise BadRecord("header_length")
    if len(data) < _PREFIX_BYTES + length_bytes:
        raise BadRecord("too_short")
    return data[_PREFIX_BYTES : _PREFIX_BYTES + length_bytes]


def _header_json(body: bytes) -> dict[str, Any]:
    if body.count(b"{") + body.count(b"[") > _MAX_BRACKETS:
        raise BadRecord("header_json")
    try:
        fields = json.loads(body.decode("ascii"), parse_float=_no_float, parse_constant=_no_float)
    except ValueError:
        raise BadRecord("header_json") from None
    if not isinstance(fields, dict):
        raise BadRecord("header_json")
    return fields


def _no_float(_text: str) -> Any:
    raise ValueError


def _check_version(announced: int, fields: dict[str, Any]) -> None:
    """The version stands twice, so that one damaged byte is not mistaken for a newer release."""
    version = fields.get("version")
    if type(version) is not int or version != announced:
        raise BadRecord("version_mismatch")
    if version > VERSION:
        raise BadRecord("too_new")
    if version < VERSION:
        raise BadRecord("version_unknown")


def _read_header(fields: dict[str, Any], policy: KdfPolicy) -> Header:
    if set(fields) != _HEADER_FIELDS:
        raise BadRecord("header_fields")
    if fields["algorithm"] != ALGORITHM:
        raise BadRecord("algorithm")
    if fields["padding"] != PADDING:
        raise BadRecord("padding")
    generation = fields["generation"]
    if type(generation) is not int or not 1 <= generation <= MAX_GENERATION:
        raise BadRecord("generation")
    return Header(
        vault_id=hex_field(fields["vault"], VAULT_ID_BYTES, "vault_id"),
        generation=generation,
        nonce=hex_field(fields["nonce"], NONCE_BYTES, "nonce"),
        previous=hex_field(fields["previous"], HASH_BYTES, "previous"),
        commitment=hex_field(fields["commitment"], HASH_BYTES, "commitment"),
        slots=_read_slots(fields["slots"], policy),
    )


def _read_slots(items: Any, policy: KdfPolicy) -> tuple[Slot, ...]:
    if not isinstance(items, list) or not 1 <= len(items) <= MAX_SLOTS:
        raise BadRecord("slots")
    slots = tuple(_read_slot(item, policy) for item in items)
    if len({slot.slot_id for slot in slots}) != len(slots):
        raise BadRecord("slot_twice")
    kinds.check_company([(slot.kind, slot.params) for slot in slots])
    return slots


def _read_slot(item: Any, policy: KdfPolicy) -> Slot:
    if not isinstance(item, dict) or set(item) != _SLOT_FIELDS:
        raise BadRecord("slot_fields")
    kind, params = item["kind"], item["params"]
    if not isinstance(kind, str) or not _KIND.fullmatch(kind):
        raise BadRecord("slot_kind")
    if not isinstance(params, dict):
        raise BadRecord("slot_params")
    kinds.check_params(kind, params, policy)
    return Slot(
        slot_id=hex_field(item["id"], SLOT_ID_BYTES, "slot_id"),
        kind=kind,
        params=params,
        nonce=hex_field(item["nonce"], NONCE_BYTES, "slot_nonce"),
        wrapped=hex_field(item["wrapped"], WRAPPED_BYTES, "slot_wrapped"),
    )
