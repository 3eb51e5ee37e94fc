"""The records of the vault vectors that must not open: at least one for every rejection."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from stillwater.vault import format as fmt
from stillwater.vault.content import encode_content
from stillwater.vault.padding import pad
from tests.unit.vault_kit import CHEAP, OTHER_PASSPHRASE, setting
from tests.vectors.sealed_vectors import (
    CODE,
    CREDENTIAL,
    PRF_ANSWER,
    WORDS,
    Vector,
    by_passkey,
    by_passphrase,
    by_recovery,
    make,
)

Made = tuple[bytes, int]
Edit = Callable[[dict[str, Any]], Any]
OTHER_CODE = type(CODE)(bytes(16))


def must_fail() -> Iterable[Vector]:
    whole = make(encode_content(WORDS), "whole", ways=("passphrase", "recovery", "passkey"))
    yield from _bytes(whole)
    yield from _headers(whole)
    yield from _slots(whole)
    yield from _closed(whole)
    yield from _bodies(whole)


def edited(record: Made, edit: Edit, version: int = fmt.VERSION) -> Made:
    """Another header, spelled as it must be."""
    fields = _fields(record)
    edit(fields)
    return _with_header(record, fmt.canonical_json(fields), version)


def _fields(record: Made) -> dict[str, Any]:
    fields: dict[str, Any] = json.loads(record[0][12 : record[1]])
    return fields


def _with_header(record: Made, header: bytes, version: int = fmt.VERSION) -> Made:
    prefix = fmt.MAGIC + bytes([version]) + len(header).to_bytes(4, "big") + header
    return prefix + record[0][record[1] :], len(prefix)


def _refused(code: str, name: str, record: Made, error: str = "damaged") -> Vector:
    return Vector(name, record, by_passphrase(), code=code, error=error)


def _bytes(whole: Made) -> Iterator[Vector]:
    data, split = whole
    header = data[12:split]
    yield _refused("too_short", "nothing at all", (b"", 0))
    yield _refused("too_short", "eleven bytes", (data[:11], 11))
    yield _refused("too_short", "half a header", (data[: split // 2], split // 2))
    yield _refused("magic", "another file", (b"PK\3\4" + data[4:], split))
    yield _refused("magic", "line ends changed", (data.replace(b"\r\n", b"\n", 1), split - 1))
    for length in (0, 1, 16_385, 2**32 - 1):
        prefix = data[:8] + length.to_bytes(4, "big")
        yield _refused("header_length", f"header length {length}", (prefix + data[12:], split))
    texts = {
        "a fraction": header.replace(b":7,", b":7.0,", 1),
        "an exponent": header.replace(b":7,", b":7e0,", 1),
        "not a number": header.replace(b":7,", b":NaN,", 1),
        "beyond measure": header.replace(b":7,", b":" + b"7" * 5000 + b",", 1),
        "not ASCII": header.replace(b"padme", "padmé".encode(), 1),
        "not an object": b"[1]",
        "not JSON": header[:-1],
        "too deep": b"[" * 65 + b"]" * 65,
    }
    for name, text in texts.items():
        yield _refused("header_json", f"header: {name}", _with_header(whole, text))
    spellings = {
        "a space": header.replace(b":7,", b": 7,", 1),
        "other order": b'{"version":1,' + header[1:].replace(b',"version":1}', b"}"),
        "a doubled key": header[:-1] + b',"version":1}',
        "an escaped letter": header.replace(b'"padme-4096"', b'"\\u0070adme-4096"', 1),
    }
    for name, text in spellings.items():
        again = _with_header(whole, text)
        yield _refused("header_not_canonical", f"header spelled otherwise: {name}", again)


def _headers(whole: Made) -> Iterator[Vector]:
    edits: list[tuple[str, str, Any]] = [
        ("header_fields", "extra", 1),
        ("algorithm", "algorithm", "AES-128-GCM"),
        ("padding", "padding", "none"),
        ("generation", "generation", 0),
        ("generation", "generation", True),
        ("generation", "generation", 2**53),
        ("vault_id", "vault", "00" * 15),
        ("vault_id", "vault", "AA" * 16),
        ("nonce", "nonce", "00" * 11),
        ("previous", "previous", None),
        ("commitment", "commitment", "zz" * 32),
        ("slots", "slots", []),
        ("slots", "slots", _fields(whole)["slots"] * 3),
        ("version_mismatch", "version", 2),
        ("version_mismatch", "version", "1"),
    ]
    for code, place, value in edits:
        shown = f"{place}: {str(value)[:20]}"
        yield _refused(code, shown, edited(whole, setting(place, value)))
    missing = edited(whole, lambda fields: fields.pop("previous"))
    yield _refused("header_fields", "a member is missing", missing)
    older = edited(whole, setting("version", 0), version=0)
    yield _refused("version_unknown", "version 0", older)
    newer = edited(whole, lambda fields: fields.update(version=2, more=[1]), version=2)
    yield _refused("too_new", "version 2", newer, "too_new")


def _slots(whole: Made) -> Iterator[Vector]:
    passphrase, recovery, passkey = _fields(whole)["slots"]
    edits: list[tuple[str, str, Any]] = [
        ("slot_fields", "slots", [1]),
        ("slot_fields", "slots.0.extra", 1),
        ("slot_kind", "slots.0.kind", "Passphrase"),
        ("slot_params", "slots.0.params", []),
        ("slot_params", "slots.0.params.kdf", "scrypt"),
        ("slot_params", "slots.0.params.salt", "00"),
        ("slot_params", "slots.0.params.lanes", 0),
        ("slot_params", "slots.1.params.salt", "00" * 32),
        ("slot_params", "slots.1.params.kdf", "none"),
        ("slot_params", "slots.2.params.credential", ""),
        ("slot_params", "slots.2.params.credential", "ab" * 1024),
        ("slot_params", "slots.2.params.credential", "ABCD"),
        ("slot_params", "slots.2.params.salt", "00" * 16),
        ("slot_params", "slots.2.params.rp", "example.org"),
        ("slot_id", "slots.0.id", "00" * 7),
        ("slot_nonce", "slots.1.nonce", "00" * 16),
        ("slot_wrapped", "slots.2.wrapped", "00" * 32),
        ("slot_twice", "slots.1.id", passphrase["id"]),
        ("slot_twice", "slots.3", {**passphrase, "id": "00" * 8}),
        ("slot_twice", "slots.3", {**recovery, "id": "00" * 8}),
        ("slot_twice", "slots.3", {**passkey, "id": "00" * 8}),
    ]
    for code, place, value in edits:
        edit = _fourth(value) if place == "slots.3" else setting(place, value)
        shown = f"{place}: {value['kind'] if isinstance(value, dict) else str(value)[:20]}"
        yield _refused(code, shown, edited(whole, edit))
    costs = [
        ("kdf_too_weak", "memory_kib", 15),
        ("kdf_too_weak", "lanes", 2**20),
        ("kdf_too_costly", "memory_kib", 2**31),
        ("kdf_too_costly", "passes", 2**31),
    ]
    for code, name, value in costs:
        hostile = edited(whole, setting(f"slots.0.params.{name}", value))
        yield _refused(code, f"{name}: {value}", hostile, "cost_refused")


def _fourth(slot: dict[str, Any]) -> Edit:
    return lambda fields: fields["slots"].append(slot)


def _closed(whole: Made) -> Iterator[Vector]:
    """Records that are well formed, and do not open."""
    secrets = [
        ("another passphrase", by_passphrase(OTHER_PASSPHRASE), "slot_closed", "wrong_passphrase"),
        ("another code", by_recovery(OTHER_CODE.text), "slot_closed", "wrong_recovery"),
        ("another answer", by_passkey(CREDENTIAL, bytes(32)), "slot_closed", "wrong_passkey"),
        ("another passkey", by_passkey(b"stranger", PRF_ANSWER), "no_slot", "no_such_way"),
    ]
    for name, secret, code, error in secrets:
        yield Vector(name, whole, secret, code=code, error=error)
    ways = (
        ("passphrase", by_passphrase(), "wrong_passphrase"),
        ("recovery", by_recovery(CODE.text), "wrong_recovery"),
        ("passkey", by_passkey(CREDENTIAL, PRF_ANSWER), "wrong_passkey"),
    )
    foreign = make(encode_content(WORDS), "foreign", ways=tuple(way for way, _, _ in ways))
    changes = {
        "slots of another vault": setting("slots", _fields(foreign)["slots"]),
        "another vault id": setting("vault", "00" * 16),
    }
    for name, edit in changes.items():
        for way, secret, error in ways:
            record = edited(whole, edit)
            yield Vector(f"{name}: {way}", record, secret, code="slot_closed", error=error)
    for place, (way, secret, error) in enumerate(ways):
        for member, value in (("id", "00" * 8), ("nonce", "00" * 12), ("wrapped", "00" * 48)):
            record = edited(whole, setting(f"slots.{place}.{member}", value))
            name = f"{way}: another {member}"
            yield Vector(name, record, secret, code="slot_closed", error=error)
    asked = edited(whole, setting("slots.2.params.salt", "00" * 32))
    yield Vector(
        "passkey: another salt", asked, ways[2][1], code="slot_closed", error="wrong_passkey"
    )
    later = make(b"{}", "later", ways=("later",))
    yield _refused("no_slot", "only a slot of a later release", later, "too_new")


def _bodies(whole: Made) -> Iterator[Vector]:
    data, split = whole
    foreign = make(encode_content(WORDS), "foreign", ways=("passphrase",))
    yield _refused("tag", "tag flipped", (data[:-1] + bytes([data[-1] ^ 1]), split))
    yield _refused("tag", "generation raised", edited(whole, setting("generation", 8)))
    yield _refused("tag", "nonce replaced", edited(whole, setting("nonce", "00" * 12)))
    yield _refused("tag", "previous replaced", edited(whole, setting("previous", "00" * 32)))
    taken = edited(whole, lambda fields: fields["slots"].pop())
    yield _refused("tag", "a slot taken out", taken)
    yield _refused(
        "tag", "header of another record", _with_header(whole, foreign[0][12 : foreign[1]])
    )
    other = edited(whole, setting("commitment", "00" * 32))
    yield _refused("commitment_other", "commitment replaced", other)
    yield _refused("sealed_length", "cut short", (data[:-1], split))
    yield _refused("sealed_length", "one byte more", (data + b"\0", split))
    yield _refused("sealed_length", "no ciphertext", (data[:split], split))
    padded = pad(b"{}")
    bodies = [
        ("body_length", "length beyond the body", b"\xff" + padded[1:]),
        ("body_length", "a body larger than it need be", padded + bytes(256)),
        ("body_padding", "padding that is not zero", padded[:-1] + b"\1"),
        ("content", "content is a list", pad(b"[]")),
        ("content", "content is not JSON", pad(b"{")),
    ]
    for code, name, body in bodies:
        yield _refused(code, name, make(b"", name, cost=CHEAP, padded=body))
