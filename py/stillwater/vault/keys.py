"""The vault key, the keys that come from it, and what is sealed under them.

A random 32-byte vault key; HKDF-SHA256 (RFC 5869) with the vault id as salt and one label for each
use. AES-GCM does not commit to its key (Albertini et al., "How to Abuse and Fix Authenticated
Encryption Without Key Commitment", USENIX Security 2022), so the header carries a commitment.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from stillwater.ports import Crypto, Random
from stillwater.vault import format as fmt
from stillwater.vault.errors import ContentTooLarge
from stillwater.vault.padding import BadPadding, pad, unpad

_CONTENT = b"stillwater vault v1 content"
_PART = b"stillwater vault v1 part"
_COMMITMENT = b"stillwater vault v1 commitment"


class KeyMismatch(Exception):
    """The record is under another key than this one."""


@dataclass(frozen=True, slots=True, repr=False)
class Keys:
    """Secrets of an open vault: 32 bytes each, and the vault id they are bound to."""

    vault_id: bytes
    vault_key: bytes
    content_key: bytes
    part_key: bytes
    commitment: bytes


async def derive_keys(crypto: Crypto, vault_key: bytes, vault_id: bytes) -> Keys:
    content_key = await crypto.hkdf_sha256(vault_key, vault_id, _CONTENT, fmt.KEY_BYTES)
    part_key = await crypto.hkdf_sha256(vault_key, vault_id, _PART, fmt.KEY_BYTES)
    commitment = await crypto.hkdf_sha256(vault_key, vault_id, _COMMITMENT, fmt.HASH_BYTES)
    return Keys(vault_id, vault_key, content_key, part_key, commitment)


async def new_keys(crypto: Crypto, random: Random) -> Keys:
    vault_id = random.token(fmt.VAULT_ID_BYTES)
    return await derive_keys(crypto, random.token(fmt.KEY_BYTES), vault_id)


async def renewed_keys(crypto: Crypto, random: Random, keys: Keys) -> Keys:
    """Another random vault key for the same vault."""
    return await derive_keys(crypto, random.token(fmt.KEY_BYTES), keys.vault_id)


async def seal_record(
    crypto: Crypto,
    random: Random,
    keys: Keys,
    slots: tuple[fmt.Slot, ...],
    generation: int,
    previous_record: bytes,
    content: bytes,
) -> bytes:
    """One record with a fresh random nonce. ``previous_record`` is empty for the first.

    Raises ContentTooLarge.
    """
    if len(content) > fmt.MAX_RECORD_BYTES:
        raise ContentTooLarge
    previous = await crypto.sha256(previous_record) if previous_record else fmt.NO_PREVIOUS
    header = fmt.Header(
        vault_id=keys.vault_id,
        generation=generation,
        nonce=random.token(fmt.NONCE_BYTES),
        previous=previous,
        commitment=keys.commitment,
        slots=slots,
    )
    preamble = fmt.encode_preamble(header)
    sealed = await crypto.aes_gcm_seal(keys.content_key, header.nonce, pad(content), preamble)
    if len(preamble) + len(sealed) > fmt.MAX_RECORD_BYTES:
        raise ContentTooLarge
    return preamble + sealed


async def open_record(crypto: Crypto, keys: Keys, record: fmt.Record) -> bytes:
    """The content bytes. Raises KeyMismatch, DecryptionRefused, BadRecord (body_*)."""
    header = record.header
    if header.vault_id != keys.vault_id or not hmac.compare_digest(
        header.commitment, keys.commitment
    ):
        raise KeyMismatch
    padded = await crypto.aes_gcm_open(
        keys.content_key, header.nonce, record.sealed, record.associated
    )
    try:
        return unpad(padded)
    except BadPadding as fault:
        raise fmt.BadRecord(fault.code) from None
