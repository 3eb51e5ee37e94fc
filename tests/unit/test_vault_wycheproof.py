"""The whole of Wycheproof's AES-GCM and HKDF-SHA256 vectors that the Crypto port can take."""

import asyncio
import json
from pathlib import Path

import pytest

from stillwater.ports import DecryptionRefused
from workshop.adapters.crypto_cpython import CPythonCrypto

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "wycheproof"
CRYPTO = CPythonCrypto()


def groups(name):
    path = FOLDER / f"{name}.json"
    if not path.exists():
        pytest.skip(
            f"{name}.json of C2SP/wycheproof is not here; its subset in tests/vectors still ran"
        )
    return json.loads(path.read_text(encoding="utf-8"))["testGroups"]


def test_aes_gcm():
    async def check(case):
        key, nonce, associated, plain, cipher, tag = (
            bytes.fromhex(case[field]) for field in ("key", "iv", "aad", "msg", "ct", "tag")
        )
        try:
            opened = await CRYPTO.aes_gcm_open(key, nonce, cipher + tag, associated)
        except DecryptionRefused:
            return case["result"] == "invalid"
        sealed = await CRYPTO.aes_gcm_seal(key, nonce, plain, associated)
        return case["result"] == "valid" and (opened, sealed) == (plain, cipher + tag)

    cases = [
        case
        for group in groups("aes_gcm_test")
        if (group["keySize"], group["ivSize"], group["tagSize"]) == (256, 96, 128)
        for case in group["tests"]
    ]
    assert len(cases) > 60
    assert [case["tcId"] for case in cases if not asyncio.run(check(case))] == []


def test_hkdf_sha256():
    async def check(case):
        key, salt, info = (bytes.fromhex(case[field]) for field in ("ikm", "salt", "info"))
        try:
            derived = await CRYPTO.hkdf_sha256(key, salt, info, case["size"])
        except ValueError:
            return case["result"] == "invalid"
        return case["result"] == "valid" and derived.hex() == case["okm"]

    cases = [case for group in groups("hkdf_sha256_test") for case in group["tests"]]
    assert len(cases) > 80
    assert [case["tcId"] for case in cases if not asyncio.run(check(case))] == []
