"""The Crypto port in the browser: WebCrypto and hash-wasm, or @noble without a secure context."""

from __future__ import annotations

from collections.abc import Sequence

import stillwater_js

from stillwater.browser.js_bytes import call_js, call_js_for_bytes, taken_bytes
from stillwater.ports import Box, KdfParameters


class WebCrypto:
    """The JavaScript half is ``site/js/engine/vault-ports.js``.

    Key or nonce lengths other than the port's raise ValueError; MemoryError when the browser has
    not the memory that Argon2id asks for.
    """

    async def aes_gcm_seal(
        self, key: bytes, nonce: bytes, plain: bytes, associated: bytes
    ) -> bytes:
        return await call_js_for_bytes(stillwater_js.aesGcmSeal, key, nonce, plain, associated)

    async def aes_gcm_open(
        self, key: bytes, nonce: bytes, sealed: bytes, associated: bytes
    ) -> bytes:
        return await call_js_for_bytes(stillwater_js.aesGcmOpen, key, nonce, sealed, associated)

    async def aes_gcm_open_all(self, key: bytes, boxes: Sequence[Box]) -> list[bytes | None]:
        """One crossing for all: each costs more than opening 32 KiB does."""
        opened = await call_js(
            stillwater_js.aesGcmOpenAll,
            key,
            [box.nonce for box in boxes],
            [box.sealed for box in boxes],
            [box.associated for box in boxes],
        )
        return [None if plain is None else taken_bytes(plain) for plain in opened]

    async def hkdf_sha256(self, key: bytes, salt: bytes, info: bytes, length_bytes: int) -> bytes:
        return await call_js_for_bytes(stillwater_js.hkdfSha256, key, salt, info, length_bytes)

    async def argon2id(
        self, passphrase: bytes, salt: bytes, cost: KdfParameters, length_bytes: int
    ) -> bytes:
        return await call_js_for_bytes(
            stillwater_js.argon2id,
            passphrase,
            salt,
            cost.memory_kib,
            cost.passes,
            cost.lanes,
            length_bytes,
        )

    async def sha256(self, data: bytes) -> bytes:
        return await call_js_for_bytes(stillwater_js.sha256, data)

    async def sha256_all(self, many: Sequence[bytes]) -> list[bytes]:
        return [taken_bytes(one) for one in await call_js(stillwater_js.sha256All, list(many))]
