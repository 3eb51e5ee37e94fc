"""Sealing the records of the vault vectors, with fixed randomness and every kind of slot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stillwater.domain.recovery_code import RecoveryCode
from stillwater.ports import KdfParameters
from stillwater.vault import format as fmt
from stillwater.vault.content import Content
from stillwater.vault.keys import Keys, new_keys
from stillwater.vault.padding import pad
from stillwater.vault.secret import Passkey
from stillwater.vault.slots import make_passkey_slot, make_passphrase_slot, make_recovery_slot
from tests.unit.vault_kit import CHEAP, PASSPHRASE, RepeatableRandom, run
from workshop.adapters.crypto_cpython import CPythonCrypto

CODE = RecoveryCode(bytes.fromhex("0123456789abcdeffedcba9876543210"))
CREDENTIAL, PRF_ANSWER = bytes(range(16)), bytes(range(100, 132))
CRYPTO = CPythonCrypto()
GENERATION = 7
WORDS: Content = {
    "entries": [
        {"id": "1", "updated_at": "2026-01-01T10:00:00+00:00", "text": "It rained. I walked."},
        {"id": "2", "updated_at": "2026-01-02T10:00:00+03:00", "text": "مشيت تحت المطر 🐚"},
    ],
    "paused": [],
    "settings": {"language": "ar"},
}


@dataclass(frozen=True, slots=True)
class Vector:
    """``record``: bytes, and where its ciphertext begins. ``code`` and ``error``: of a refusal."""

    name: str
    record: tuple[bytes, int]
    secret: dict[str, str]
    policy: str = "weak"
    content: Content | None = None
    code: str = ""
    error: str = ""

    @property
    def preamble(self) -> bytes:
        return self.record[0][: self.record[1]]

    @property
    def body(self) -> bytes:
        return self.record[0][self.record[1] :]

    def fields(self) -> dict[str, Any]:
        said: dict[str, Any] = {"name": self.name, "policy": self.policy, "secret": self.secret}
        if self.code:
            return {**said, "code": self.code, "error": self.error}
        return {**said, "generation": GENERATION, "content": self.content}


def by_passphrase(text: str = PASSPHRASE) -> dict[str, str]:
    return {"kind": "passphrase", "text": text}


def by_recovery(text: str) -> dict[str, str]:
    return {"kind": "recovery", "text": text}


def by_passkey(credential: bytes, answer: bytes) -> dict[str, str]:
    return {"kind": "passkey", "credential": credential.hex(), "answer": answer.hex()}


def make(
    content: bytes,
    seed: str,
    *,
    cost: KdfParameters = CHEAP,
    ways: tuple[str, ...] = ("passphrase",),
    padded: bytes | None = None,
    passphrase: bytes = PASSPHRASE.encode(),
) -> tuple[bytes, int]:
    """A sealed record and where its ciphertext begins. ``padded`` stands in for a right body."""

    async def sealed() -> tuple[bytes, int]:
        random = RepeatableRandom(seed)
        keys = await new_keys(CRYPTO, random)
        slots = tuple([await _slot(way, random, keys, cost, passphrase) for way in ways])
        header = fmt.Header(
            vault_id=keys.vault_id,
            generation=GENERATION,
            nonce=random.token(fmt.NONCE_BYTES),
            previous=await CRYPTO.sha256(b"previous"),
            commitment=keys.commitment,
            slots=slots,
        )
        preamble = fmt.encode_preamble(header)
        body = pad(content) if padded is None else padded
        sealed = await CRYPTO.aes_gcm_seal(keys.content_key, header.nonce, body, preamble)
        return preamble + sealed, len(preamble)

    return run(sealed())


async def _slot(
    way: str, random: RepeatableRandom, keys: Keys, cost: KdfParameters, passphrase: bytes
) -> fmt.Slot:
    into = (CRYPTO, random, keys.vault_key, keys.vault_id)
    if way == "passphrase":
        return await make_passphrase_slot(*into, passphrase, cost)
    if way == "recovery":
        return await make_recovery_slot(*into, CODE)
    if way == "passkey":
        return await make_passkey_slot(*into, Passkey(CREDENTIAL, PRF_ANSWER), random.token(32))
    if way == "second passkey":
        second = Passkey(CREDENTIAL * 60, PRF_ANSWER[::-1])
        return await make_passkey_slot(*into, second, random.token(32))
    wrapped, params = random.token(fmt.WRAPPED_BYTES), {"of": ["a", "later", {"release": 2}]}
    return fmt.Slot(random.token(8), way, params, random.token(fmt.NONCE_BYTES), wrapped)
