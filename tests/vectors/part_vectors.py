"""The parts of the vault vectors: one that must open, and what must not and why."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from stillwater.vault import format as fmt
from stillwater.vault import parts
from stillwater.vault.content import encode_content
from stillwater.vault.keys import Keys, new_keys
from stillwater.vault.padding import pad
from tests.unit.vault_kit import RepeatableRandom, run
from tests.vectors.sealed_vectors import CRYPTO, WORDS

ITEMS = {"entries": WORDS["entries"]}


def part_cases() -> Iterator[dict[str, Any]]:
    """The key of the vault is given, because the record that wraps it is another matter."""
    keys = run(new_keys(CRYPTO, RepeatableRandom("part")))
    other = run(new_keys(CRYPTO, RepeatableRandom("other part")))
    whole = _sealed(keys, pad(encode_content(ITEMS)))
    ref = _ref(whole)
    yield {**_case(keys, "words", whole, ref, ""), "items": ITEMS}
    flipped = whole[:-1] + bytes([whole[-1] ^ 1])
    longer = pad(b"{}") + bytes(256)
    spoilt = [
        ("cut short", whole[:-1], ref, "part_length"),
        ("longer than Padmé makes it", whole + b"\0", ref, "part_length"),
        ("another file", b"PK" + whole[2:], ref, "part_magic"),
        ("version 2", whole[:7] + b"\2" + whole[8:], ref, "part_version"),
        ("another hash", flipped, ref, "part_foreign"),
        ("another id", whole, ["00" * 16, *ref[1:]], "part_foreign"),
        ("tag flipped", flipped, _ref(flipped), "tag"),
        ("body larger than it need be", _sealed(keys, longer), None, "body_length"),
        ("padding not zero", _sealed(keys, pad(b"{}")[:-1] + b"\1"), None, "body_padding"),
        ("not lists", _sealed(keys, pad(b'{"entries":1}')), None, "content"),
    ]
    for name, data, named, code in spoilt:
        yield _case(keys, name, data, named or _ref(data), code)
    yield _case(other, "of another vault", whole, ref, "tag")


def _sealed(keys: Keys, padded: bytes) -> bytes:
    random = RepeatableRandom("sealed part")
    preamble = parts.PART_MAGIC + bytes([parts.PART_VERSION]) + random.token(parts.PART_ID_BYTES)
    nonce = random.token(fmt.NONCE_BYTES)
    bound = preamble + nonce + keys.vault_id
    return preamble + nonce + run(CRYPTO.aes_gcm_seal(keys.part_key, nonce, padded, bound))


def _ref(data: bytes) -> list[str | int]:
    return [data[8:24].hex(), hashlib.sha256(data).hexdigest(), len(WORDS["entries"])]


def _case(keys: Keys, name: str, data: bytes, ref: list[str | int], code: str) -> dict[str, Any]:
    said = {"name": name, "vault": keys.vault_id.hex(), "vault_key": keys.vault_key.hex()}
    return {**said, "ref": ref, "part": data.hex(), "code": code}
