"""What every Crypto adapter must do. Standard library only; runs in CPython and in the browser.

Each check takes a fresh port and raises AssertionError through ``must`` when it is wrong: a plain
``assert`` would vanish where Python runs optimised. ``CHECKS`` lists them. The known answers are
``vectors/crypto.json`` in the folder above this one.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from stillwater.ports import Box, Crypto, DecryptionRefused, KdfParameters

KEY, NONCE = bytes(range(32)), bytes(range(12))
CHEAP = KdfParameters(memory_kib=64, passes=1, lanes=1)


def must(condition: bool, what: str) -> None:
    if not condition:
        raise AssertionError(what)


def vectors() -> dict[str, Any]:
    path = Path(__file__).resolve().parent.parent / "vectors" / "crypto.json"
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


async def refuses(port: Crypto, key: bytes, nonce: bytes, sealed: bytes, associated: bytes) -> bool:
    try:
        await port.aes_gcm_open(key, nonce, sealed, associated)
    except DecryptionRefused:
        return True
    return False


async def check_aes_gcm_known_answers(port: Crypto) -> None:
    for case in vectors()["aes_gcm"]:
        name = f"wycheproof aes-gcm {case['tcId']}"
        key, nonce, associated, plain, cipher, tag = (
            bytes.fromhex(case[field]) for field in ("key", "iv", "aad", "msg", "ct", "tag")
        )
        if case["result"] == "invalid":
            must(await refuses(port, key, nonce, cipher + tag, associated), name)
            continue
        must(await port.aes_gcm_seal(key, nonce, plain, associated) == cipher + tag, name)
        must(await port.aes_gcm_open(key, nonce, cipher + tag, associated) == plain, name)


async def check_many_at_once_are_each_as_alone(port: Crypto) -> None:
    boxes = []
    for n in range(40):
        nonce, plain, associated = bytes([n]) * 12, bytes([n]) * n, b"a" * n
        sealed = await port.aes_gcm_seal(KEY, nonce, plain, associated)
        boxes.append(Box(nonce, sealed, associated))
    boxes[7] = boxes[7]._replace(associated=b"other")
    boxes[9] = boxes[9]._replace(sealed=b"short")
    opened = await port.aes_gcm_open_all(KEY, boxes)
    must(opened[7] is None and opened[9] is None, "refused, and only these")
    for n, plain in enumerate(opened):
        must(n in (7, 9) or plain == bytes([n]) * n, f"the {n}. of many")
        must(plain is None or type(plain) is bytes, "opened is bytes")
    must(await port.aes_gcm_open_all(KEY, []) == [], "none")
    try:
        await port.aes_gcm_open_all(KEY, [boxes[0]._replace(nonce=b"")])
    except ValueError:
        pass
    else:
        must(False, "a nonce of another length")
    many = [bytes([n]) * n for n in range(40)]
    must(await port.sha256_all(many) == [await port.sha256(one) for one in many], "digests")
    must(await port.sha256_all([]) == [], "none")


async def check_aes_gcm_round_trip_of_many_sizes(port: Crypto) -> None:
    for length_bytes in (0, 1, 15, 16, 17, 4096, 70_000):
        plain = bytes(length_bytes)
        sealed = await port.aes_gcm_seal(KEY, NONCE, plain, b"")
        must(type(sealed) is bytes, "sealed is bytes")
        must(len(sealed) == length_bytes + 16, "cipher || 16-byte tag")
        opened = await port.aes_gcm_open(KEY, NONCE, sealed, b"")
        must(type(opened) is bytes and opened == plain, f"round trip of {length_bytes}")


async def check_aes_gcm_refuses_any_change(port: Crypto) -> None:
    sealed = await port.aes_gcm_seal(KEY, NONCE, b"plain", b"header")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        must(await refuses(port, KEY, NONCE, bytes(changed), b"header"), f"byte {place}")
    must(await refuses(port, KEY, NONCE, sealed, b"Header"), "associated data")
    must(await refuses(port, KEY, NONCE, sealed, b""), "no associated data")
    must(await refuses(port, bytes(32), NONCE, sealed, b"header"), "key")
    must(await refuses(port, KEY, bytes(12), sealed, b"header"), "nonce")
    for length_bytes in range(len(sealed)):
        must(await refuses(port, KEY, NONCE, sealed[:length_bytes], b"header"), "truncated")


async def check_aes_gcm_wants_its_lengths(port: Crypto) -> None:
    for key, nonce in ((KEY[:16], NONCE), (KEY, NONCE[:8]), (KEY + b"x", NONCE), (b"", NONCE)):
        try:
            await port.aes_gcm_seal(key, nonce, b"plain", b"")
        except ValueError:
            continue
        must(False, "another length was accepted")


async def check_hkdf_known_answers(port: Crypto) -> None:
    cases = vectors()["hkdf_sha256"]
    must(len(cases) >= 3, "RFC 5869 A.1 to A.3 are there")
    for case in cases:
        key, salt, info = (bytes.fromhex(case[field]) for field in ("ikm", "salt", "info"))
        derived = await port.hkdf_sha256(key, salt, info, case["size"])
        must(type(derived) is bytes, "derived is bytes")
        must(derived.hex() == case["okm"], f"RFC 5869, {case['tcId']}")


async def check_argon2id_known_answers(port: Crypto) -> None:
    for case in vectors()["argon2id"]:
        cost = KdfParameters(case["memory_kib"], case["passes"], case["lanes"])
        tag = await port.argon2id(case["passphrase"].encode(), case["salt"].encode(), cost, 32)
        must(type(tag) is bytes, "tag is bytes")
        must(tag.hex() == case["tag"], f"argon2id {cost.memory_kib} {cost.passes} {cost.lanes}")


async def check_argon2id_takes_any_passphrase(port: Crypto) -> None:
    """Any but the empty one, which hash-wasm refuses and the domain never lets through."""
    seen = set()
    for passphrase in (b"x", b"\x00", b"\xff" * 4096, "كلمة المرور".encode()):
        seen.add(await port.argon2id(passphrase, bytes(16), CHEAP, 32))
    must(len(seen) == 4, "four passphrases, four keys")


async def check_sha256_known_answers(port: Crypto) -> None:
    for case in vectors()["sha256"]:
        digest = await port.sha256(case["message"].encode())
        must(type(digest) is bytes and digest.hex() == case["digest"], "FIPS 180-4")


CHECKS = (
    check_aes_gcm_known_answers,
    check_aes_gcm_round_trip_of_many_sizes,
    check_many_at_once_are_each_as_alone,
    check_aes_gcm_refuses_any_change,
    check_aes_gcm_wants_its_lengths,
    check_hkdf_known_answers,
    check_argon2id_known_answers,
    check_argon2id_takes_any_passphrase,
    check_sha256_known_answers,
)
