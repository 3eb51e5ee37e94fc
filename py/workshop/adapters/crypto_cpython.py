"""The Crypto port on CPython: ``cryptography`` (OpenSSL) and ``argon2-cffi`` (the reference C)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from stillwater.ports import Box, DecryptionRefused, KdfParameters

_KEY_BYTES = 32
_NONCE_BYTES = 12


class CPythonCrypto:
    """Lengths other than the port's raise ValueError, as in the browser."""

    async def aes_gcm_seal(
        self, key: bytes, nonce: bytes, plain: bytes, associated: bytes
    ) -> bytes:
        _check_lengths(key, nonce)
        return AESGCM(key).encrypt(nonce, plain, associated)

    async def aes_gcm_open(
        self, key: bytes, nonce: bytes, sealed: bytes, associated: bytes
    ) -> bytes:
        _check_lengths(key, nonce)
        try:
            return AESGCM(key).decrypt(nonce, sealed, associated)
        except InvalidTag:
            raise DecryptionRefused from None

    async def aes_gcm_open_all(self, key: bytes, boxes: Sequence[Box]) -> list[bytes | None]:
        for box in boxes:
            _check_lengths(key, box.nonce)
        opened: list[bytes | None] = []
        for box in boxes:
            try:
                opened.append(await self.aes_gcm_open(key, *box))
            except DecryptionRefused:
                opened.append(None)
        return opened

    async def hkdf_sha256(self, key: bytes, salt: bytes, info: bytes, length_bytes: int) -> bytes:
        return HKDF(SHA256(), length_bytes, salt, info).derive(key)

    async def argon2id(
        self, passphrase: bytes, salt: bytes, cost: KdfParameters, length_bytes: int
    ) -> bytes:
        return hash_secret_raw(
            passphrase,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=length_bytes,
            type=Type.ID,
            version=ARGON2_VERSION,
        )

    async def sha256(self, data: bytes) -> bytes:
        return hashlib.sha256(data).digest()

    async def sha256_all(self, many: Sequence[bytes]) -> list[bytes]:
        return [await self.sha256(data) for data in many]


def _check_lengths(key: bytes, nonce: bytes) -> None:
    if len(key) != _KEY_BYTES or len(nonce) != _NONCE_BYTES:
        raise ValueError("key or nonce length")
