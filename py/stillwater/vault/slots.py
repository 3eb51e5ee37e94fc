"""Ways to the vault key. Each wraps the same key, so changing one re-encrypts nothing.

What a person brings is turned into a wrapping key by ``vault.secret``; wrapping and unwrapping are
the same for every kind. The slot's own header, with the vault id, is the associated data: a slot
cannot be edited, nor moved to another vault.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stillwater.domain.recovery_code import RecoveryCode
from stillwater.ports import Crypto, DecryptionRefused, KdfParameters, Random
from stillwater.vault import format as fmt
from stillwater.vault import kinds
from stillwater.vault.kdf import SALT_BYTES, KdfPolicy
from stillwater.vault.secret import Passkey, Secret, passkey_key, passphrase_key, recovery_key

_PURPOSE = "stillwater vault v1 slot"


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
        "kdf": kinds.KDF,
        "lanes": cost.lanes,
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "salt": salt.hex(),
    }
    wrapping_key = await passphrase_key(crypto, passphrase, salt, cost, vault_id)
    return await wrap(crypto, random, kinds.PASSPHRASE, params, wrapping_key, vault_key, vault_id)


async def make_recovery_slot(
    crypto: Crypto, random: Random, vault_key: bytes, vault_id: bytes, code: RecoveryCode
) -> fmt.Slot:
    salt = random.token(SALT_BYTES)
    wrapping_key = await recovery_key(crypto, code, salt, vault_id)
    params = {"salt": salt.hex()}
    return await wrap(crypto, random, kinds.RECOVERY, params, wrapping_key, vault_key, vault_id)


async def make_passkey_slot(
    crypto: Crypto,
    random: Random,
    vault_key: bytes,
    vault_id: bytes,
    passkey: Passkey,
    salt: bytes,
) -> fmt.Slot:
    """``salt``: the 32 bytes that the passkey was asked with, new for each slot.

    Raises ValueError for another length.
    """
    if len(salt) != kinds.EVAL_BYTES:
        raise ValueError("salt length")
    wrapping_key = await passkey_key(crypto, passkey.prf_output, vault_id)
    params = {"credential": passkey.credential_id.hex(), "salt": salt.hex()}
    return await wrap(crypto, random, kinds.PASSKEY, params, wrapping_key, vault_key, vault_id)


async def wrap(
    crypto: Crypto,
    random: Random,
    kind: str,
    params: Mapping[str, Any],
    wrapping_key: bytes,
    vault_key: bytes,
    vault_id: bytes,
) -> fmt.Slot:
    """A slot with a random id and nonce. ``wrapping_key`` must be new: it seals this once."""
    slot_id, nonce = random.token(fmt.SLOT_ID_BYTES), random.token(fmt.NONCE_BYTES)
    bare = fmt.Slot(slot_id, kind, params, nonce)
    wrapped = await crypto.aes_gcm_seal(wrapping_key, nonce, vault_key, _associated(bare, vault_id))
    return fmt.Slot(slot_id, kind, params, nonce, wrapped)


async def open_slot(
    crypto: Crypto, slot: fmt.Slot, vault_id: bytes, secret: Secret, policy: KdfPolicy
) -> bytes:
    """The vault key. Raises DecryptionRefused; BadRecord before deriving if the cost is refused."""
    wrapping_key = await secret.wrapping_key(crypto, slot, vault_id, policy)
    vault_key = await crypto.aes_gcm_open(
        wrapping_key, slot.nonce, slot.wrapped, _associated(slot, vault_id)
    )
    if len(vault_key) != fmt.KEY_BYTES:
        raise DecryptionRefused
    return vault_key


def _associated(slot: fmt.Slot, vault_id: bytes) -> bytes:
    fields = slot.to_dict()
    del fields["wrapped"]
    return fmt.canonical_json({**fields, "purpose": _PURPOSE, "vault": vault_id.hex()})
