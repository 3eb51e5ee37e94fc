"""Ways to the vault key. Each wraps the same key, so changing one re-encrypts nothing.

A kind is a function that turns what the person brings into a 32-byte wrapping key; wrapping and
unwrapping are the same for all. Recovery codes and passkeys become further kinds beside
``passphrase``. The slot's own header, with the vault id, is the associated data: a slot cannot be
edited, nor moved to another vault.
"""

from __future__ import annotations

from collections.abc import Sequence

from stillwater.ports import Crypto, DecryptionRefused, KdfParameters, Random
from stillwater.vault import format as fmt
from stillwater.vault.kdf import SALT_BYTES, KdfPolicy

_PASSPHRASE_WRAP = b"stillwater vault v1 slot passphrase"
_PURPOSE = "stillwater vault v1 slot"


def find_slot(slots: Sequence[fmt.Slot], kind: str) -> fmt.Slot | None:
    return next((slot for slot in slots if slot.kind == kind), None)


async def make_passphrase_slot(
    crypto: Crypto,
    random: Random,
    vault_key: bytes,
    vault_id: bytes,
    passphrase: bytes,
    cost: KdfParameters,
) -> fmt.Slot:
    """``passphrase`` is already normalised (``domain.passphrase``)."""
    salt = random.token(SALT_BYTES)
    params = {
        "kdf": fmt.KDF,
        "lanes": cost.lanes,
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "salt": salt.hex(),
    }
    slot_id, nonce = random.token(fmt.SLOT_ID_BYTES), random.token(fmt.NONCE_BYTES)
    bare = fmt.Slot(slot_id, fmt.PASSPHRASE, params, nonce)
    wrapping_key = await _passphrase_key(crypto, passphrase, salt, cost, vault_id)
    wrapped = await crypto.aes_gcm_seal(wrapping_key, nonce, vault_key, _associated(bare, vault_id))
    return fmt.Slot(slot_id, fmt.PASSPHRASE, params, nonce, wrapped)


async def open_passphrase_slot(
    crypto: Crypto, slot: fmt.Slot, vault_id: bytes, passphrase: bytes, policy: KdfPolicy
) -> bytes:
    """The vault key. Raises DecryptionRefused; BadRecord before deriving if the cost is refused."""
    cost, salt = fmt.read_passphrase_params(slot.params, policy)
    wrapping_key = await _passphrase_key(crypto, passphrase, salt, cost, vault_id)
    vault_key = await crypto.aes_gcm_open(
        wrapping_key, slot.nonce, slot.wrapped, _associated(slot, vault_id)
    )
    if len(vault_key) != fmt.KEY_BYTES:
        raise DecryptionRefused
    return vault_key


async def _passphrase_key(
    crypto: Crypto, passphrase: bytes, salt: bytes, cost: KdfParameters, vault_id: bytes
) -> bytes:
    stretched = await crypto.argon2id(passphrase, salt, cost, fmt.KEY_BYTES)
    return await crypto.hkdf_sha256(stretched, vault_id, _PASSPHRASE_WRAP, fmt.KEY_BYTES)


def _associated(slot: fmt.Slot, vault_id: bytes) -> bytes:
    fields = slot.to_dict()
    del fields["wrapped"]
    return fmt.canonical_json({**fields, "purpose": _PURPOSE, "vault": vault_id.hex()})
