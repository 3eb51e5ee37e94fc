"""The kinds of slots, and what may stand in the parameters of each.

Parameters are checked when a record is parsed, so no work is ever done on what a file merely asks
for. Kinds that this release does not know are kept as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stillwater.ports import KdfParameters
from stillwater.vault.kdf import SALT_BYTES, CostOutOfBounds, KdfPolicy
from stillwater.vault.rejection import BadRecord, hex_field

PASSPHRASE = "passphrase"
RECOVERY = "recovery"
PASSKEY = "passkey"
KNOWN = frozenset({PASSPHRASE, RECOVERY, PASSKEY})
#: At least one of these stays in every vault: a lost passkey must not take the words with it.
LASTING = frozenset({PASSPHRASE, RECOVERY})

KDF = "argon2id"
EVAL_BYTES = 32
MAX_CREDENTIAL_BYTES = 1023  # WebAuthn Level 3, §4, "Credential ID"

_PASSPHRASE_FIELDS = {"kdf", "lanes", "memory_kib", "passes", "salt"}
_RECOVERY_FIELDS = {"salt"}
_PASSKEY_FIELDS = {"credential", "salt"}

Params = Mapping[str, Any]


def check_params(kind: str, params: Params, policy: KdfPolicy) -> None:
    """Raises BadRecord (slot_params, kdf_*) unless ``params`` are what the kind wants."""
    if kind == PASSPHRASE:
        read_passphrase_params(params, policy)
    elif kind == RECOVERY:
        read_recovery_params(params)
    elif kind == PASSKEY:
        read_passkey_params(params)


def read_passphrase_params(params: Params, policy: KdfPolicy) -> tuple[KdfParameters, bytes]:
    """Cost and 16-byte salt. Raises BadRecord (slot_params, kdf_*)."""
    if set(params) != _PASSPHRASE_FIELDS or params["kdf"] != KDF:
        raise BadRecord("slot_params")
    numbers = [params[name] for name in ("memory_kib", "passes", "lanes")]
    if not all(type(number) is int and number > 0 for number in numbers):
        raise BadRecord("slot_params")
    cost = KdfParameters(*numbers)
    try:
        policy.check(cost)
    except CostOutOfBounds as fault:
        raise BadRecord(fault.code) from None
    return cost, hex_field(params["salt"], SALT_BYTES, "slot_params")


def read_recovery_params(params: Params) -> bytes:
    """The 16-byte salt. Raises BadRecord (slot_params)."""
    if set(params) != _RECOVERY_FIELDS:
        raise BadRecord("slot_params")
    return hex_field(params["salt"], SALT_BYTES, "slot_params")


def read_passkey_params(params: Params) -> tuple[bytes, bytes]:
    """Credential id (1 to 1,023 bytes) and 32-byte evaluation input. Raises BadRecord."""
    if set(params) != _PASSKEY_FIELDS:
        raise BadRecord("slot_params")
    credential = params["credential"]
    length_bytes = len(credential) // 2 if isinstance(credential, str) else 0
    if not 1 <= length_bytes <= MAX_CREDENTIAL_BYTES:
        raise BadRecord("slot_params")
    return (
        hex_field(credential, length_bytes, "slot_params"),
        hex_field(params["salt"], EVAL_BYTES, "slot_params"),
    )


def check_company(slots: list[tuple[str, Params]]) -> None:
    """What no record has twice. Raises BadRecord (slot_twice).

    One passphrase, so one derivation: eight dear slots would be a bomb in small pieces. One
    recovery code, so that a new one ends the old one. One slot for each passkey.
    """
    once = [kind for kind, _ in slots if kind in LASTING]
    once += [params["credential"] for kind, params in slots if kind == PASSKEY]
    if len(set(once)) != len(once):
        raise BadRecord("slot_twice")
