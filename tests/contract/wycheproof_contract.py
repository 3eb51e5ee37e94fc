"""All of Wycheproof's AES-GCM and HKDF-SHA256 vectors that the Crypto port can take, on any port.

Each check takes the parsed file of C2SP/wycheproof: the browser is handed it, CPython reads it.
"""

from __future__ import annotations

from typing import Any

from stillwater.ports import Crypto, DecryptionRefused

AES_GCM_256 = (256, 96, 128)


def aes_gcm_cases(data: dict[str, Any]) -> list[dict[str, Any]]:
    """Those with a 256-bit key, a 96-bit nonce and a 128-bit tag."""
    return [
        case
        for group in data["testGroups"]
        if (group["keySize"], group["ivSize"], group["tagSize"]) == AES_GCM_256
        for case in group["tests"]
    ]


def hkdf_cases(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [case for group in data["testGroups"] for case in group["tests"]]


async def wrong_aes_gcm(port: Crypto, cases: list[dict[str, Any]]) -> list[int]:
    """The ``tcId`` of every case that went otherwise than it should."""
    return [case["tcId"] for case in cases if not await _aes_gcm(port, case)]


async def wrong_hkdf(port: Crypto, cases: list[dict[str, Any]]) -> list[int]:
    return [case["tcId"] for case in cases if not await _hkdf(port, case)]


async def _aes_gcm(port: Crypto, case: dict[str, Any]) -> bool:
    key, nonce, associated, plain, cipher, tag = (
        bytes.fromhex(case[field]) for field in ("key", "iv", "aad", "msg", "ct", "tag")
    )
    try:
        opened = await port.aes_gcm_open(key, nonce, cipher + tag, associated)
    except DecryptionRefused:
        return bool(case["result"] == "invalid")
    sealed = await port.aes_gcm_seal(key, nonce, plain, associated)
    return case["result"] == "valid" and (opened, sealed) == (plain, cipher + tag)


async def _hkdf(port: Crypto, case: dict[str, Any]) -> bool:
    key, salt, info = (bytes.fromhex(case[field]) for field in ("ikm", "salt", "info"))
    try:
        derived = await port.hkdf_sha256(key, salt, info, case["size"])
    except (ValueError, RuntimeError):  # the browser's own refusal has no name of ours
        return bool(case["result"] == "invalid")
    return case["result"] == "valid" and derived.hex() == case["okm"]
