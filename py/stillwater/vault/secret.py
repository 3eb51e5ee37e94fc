"""What a person brings to open a vault, and the key that comes of it.

Each kind of slot has one class here. The slot's parameters say how; the 32-byte wrapping key is
bound to the vault by HKDF-SHA256 (RFC 5869) with the vault id as salt and a label for each kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from stillwater.domain.passphrase import passphrase_bytes
from stillwater.ports import Crypto, KdfParameters
from stillwater.vault import format as fmt
from stillwater.vault.kdf import KdfPolicy

_PASSPHRASE_WRAP = b"stillwater vault v1 slot passphrase"


class Secret(Protocol):
    """One way in: knows which slots are meant for it, and how to reach their wrapping key."""

    @property
    def kind(self) -> str:
        """The kind of slot it opens."""

    def fits(self, slot: fmt.Slot) -> bool:
        """Whether trying this slot makes sense at all."""

    async def wrapping_key(
        self, crypto: Crypto, slot: fmt.Slot, vault_id: bytes, policy: KdfPolicy
    ) -> bytes:
        """32 bytes. Raises BadRecord before any work if the slot asks for a refused cost."""


@dataclass(frozen=True, slots=True, repr=False)
class Passphrase:
    """A passphrase already normalised to bytes (``domain.passphrase``)."""

    data: bytes
    kind = fmt.PASSPHRASE

    @classmethod
    def typed(cls, text: str) -> Passphrase:
        """Raises PassphraseRefused."""
        return cls(passphrase_bytes(text))

    def fits(self, slot: fmt.Slot) -> bool:
        return slot.kind == self.kind

    async def wrapping_key(
        self, crypto: Crypto, slot: fmt.Slot, vault_id: bytes, policy: KdfPolicy
    ) -> bytes:
        cost, salt = fmt.read_passphrase_params(slot.params, policy)
        return await passphrase_key(crypto, self.data, salt, cost, vault_id)


async def passphrase_key(
    crypto: Crypto, passphrase: bytes, salt: bytes, cost: KdfParameters, vault_id: bytes
) -> bytes:
    """Argon2id (RFC 9106), then HKDF-SHA256: 32 bytes."""
    stretched = await crypto.argon2id(passphrase, salt, cost, fmt.KEY_BYTES)
    return await crypto.hkdf_sha256(stretched, vault_id, _PASSPHRASE_WRAP, fmt.KEY_BYTES)
