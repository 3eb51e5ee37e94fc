"""What a person brings to open a vault, and the key that comes of it.

Each kind of slot has one class here. The slot's parameters say how; the 32-byte wrapping key is
bound to the vault by HKDF-SHA256 (RFC 5869) with the vault id as salt and a label for each kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from stillwater.domain.passphrase import passphrase_bytes
from stillwater.domain.recovery_code import RecoveryCode, read_code
from stillwater.ports import Crypto, KdfParameters
from stillwater.vault import format as fmt
from stillwater.vault import kinds
from stillwater.vault.errors import VaultError, WrongPasskey, WrongPassphrase, WrongRecoveryCode
from stillwater.vault.kdf import KdfPolicy

PRF_BYTES = 32

_PASSPHRASE_WRAP = b"stillwater vault v1 slot passphrase"
_RECOVERY_WRAP = b"stillwater vault v1 slot recovery"
_PASSKEY_WRAP = b"stillwater vault v1 slot passkey"


class Secret(Protocol):
    """One way in: knows which slots are meant for it, and how to reach their wrapping key."""

    @property
    def kind(self) -> str:
        """The kind of slot it opens."""

    @property
    def refusal(self) -> type[VaultError]:
        """What to raise when slots of its kind are there and it opens none."""

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
    kind = kinds.PASSPHRASE
    refusal = WrongPassphrase

    @classmethod
    def typed(cls, text: str) -> Passphrase:
        """Raises PassphraseRefused."""
        return cls(passphrase_bytes(text))

    def fits(self, slot: fmt.Slot) -> bool:
        return slot.kind == self.kind

    async def wrapping_key(
        self, crypto: Crypto, slot: fmt.Slot, vault_id: bytes, policy: KdfPolicy
    ) -> bytes:
        cost, salt = kinds.read_passphrase_params(slot.params, policy)
        return await passphrase_key(crypto, self.data, salt, cost, vault_id)


@dataclass(frozen=True, slots=True, repr=False)
class Recovery:
    """A recovery code (``domain.recovery_code``): 128 random bits, so nothing needs stretching."""

    code: RecoveryCode
    kind = kinds.RECOVERY
    refusal = WrongRecoveryCode

    @classmethod
    def typed(cls, text: str) -> Recovery:
        """Raises RecoveryCodeRefused."""
        return cls(read_code(text))

    def fits(self, slot: fmt.Slot) -> bool:
        return slot.kind == self.kind

    async def wrapping_key(
        self, crypto: Crypto, slot: fmt.Slot, vault_id: bytes, policy: KdfPolicy
    ) -> bytes:
        salt = kinds.read_recovery_params(slot.params)
        return await recovery_key(crypto, self.code, salt, vault_id)


@dataclass(frozen=True, slots=True, repr=False)
class Passkey:
    """A passkey that answered: its credential id, and the 32 bytes of WebAuthn's PRF extension.

    Raises ValueError for other lengths.
    """

    credential_id: bytes
    prf_output: bytes
    kind = kinds.PASSKEY
    refusal = WrongPasskey

    def __post_init__(self) -> None:
        if not 1 <= len(self.credential_id) <= kinds.MAX_CREDENTIAL_BYTES:
            raise ValueError("credential id length")
        if len(self.prf_output) != PRF_BYTES:
            raise ValueError("PRF output length")

    def fits(self, slot: fmt.Slot) -> bool:
        return slot.kind == self.kind and slot.params["credential"] == self.credential_id.hex()

    async def wrapping_key(
        self, crypto: Crypto, slot: fmt.Slot, vault_id: bytes, policy: KdfPolicy
    ) -> bytes:
        return await passkey_key(crypto, self.prf_output, vault_id)


async def passphrase_key(
    crypto: Crypto, passphrase: bytes, salt: bytes, cost: KdfParameters, vault_id: bytes
) -> bytes:
    """Argon2id (RFC 9106), then HKDF-SHA256: 32 bytes."""
    stretched = await crypto.argon2id(passphrase, salt, cost, fmt.KEY_BYTES)
    return await crypto.hkdf_sha256(stretched, vault_id, _PASSPHRASE_WRAP, fmt.KEY_BYTES)


async def recovery_key(crypto: Crypto, code: RecoveryCode, salt: bytes, vault_id: bytes) -> bytes:
    """HKDF-SHA256 alone: nobody can try 2^128 codes, at whatever price. 32 bytes."""
    return await crypto.hkdf_sha256(code.data, vault_id + salt, _RECOVERY_WRAP, fmt.KEY_BYTES)


async def passkey_key(crypto: Crypto, prf_output: bytes, vault_id: bytes) -> bytes:
    """HKDF-SHA256 of what the authenticator answered to the slot's salt. 32 bytes."""
    return await crypto.hkdf_sha256(prf_output, vault_id, _PASSKEY_WRAP, fmt.KEY_BYTES)
