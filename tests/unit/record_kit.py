"""Sealed records to change, and whether the changed ones are refused."""

import json

import pytest
from hypothesis import strategies as st

from stillwater.ports import DecryptionRefused
from stillwater.vault import format as fmt
from stillwater.vault.keys import KeyMismatch, new_keys, open_record, seal_record
from stillwater.vault.opener import Opener
from stillwater.vault.secret import Passphrase
from stillwater.vault.slots import make_passphrase_slot
from tests.unit.vault_kit import (
    CHEAP,
    PASSPHRASE,
    TEST_ONLY_WEAK_POLICY,
    RepeatableRandom,
    run,
)
from workshop.adapters.crypto_cpython import CPythonCrypto

CRYPTO = CPythonCrypto()
POLICY = TEST_ONLY_WEAK_POLICY
JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    # Lone surrogates too: a text field can hold half of an emoji.
    | st.text(st.characters(codec=None, categories=None)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def sealed(content=b"{}", seed="format"):
    """(keys, record bytes) of a whole small record."""

    async def make():
        random = RepeatableRandom(seed)
        keys = await new_keys(CRYPTO, random)
        slot = await make_passphrase_slot(
            CRYPTO, random, keys.vault_key, keys.vault_id, PASSPHRASE.encode(), CHEAP
        )
        return keys, await seal_record(CRYPTO, random, keys, (slot,), 3, b"before", content)

    return run(make())


def code_of(data, policy=POLICY):
    with pytest.raises(fmt.BadRecord) as fault:
        fmt.parse_record(data, policy)
    return fault.value.code


def with_header(data, edit, *, version=fmt.VERSION):
    """The record with its header edited, and spelled canonically again."""
    length = int.from_bytes(data[8:12], "big")
    fields = json.loads(data[12 : 12 + length])
    edit(fields)
    body = fmt.canonical_json(fields)
    prefix = fmt.MAGIC + bytes([version]) + len(body).to_bytes(4, "big")
    return prefix + body + data[12 + length :]


def with_body(data, body):
    """The record with these header bytes, as they are."""
    length = int.from_bytes(data[8:12], "big")
    return data[:8] + len(body).to_bytes(4, "big") + body + data[12 + length :]


async def is_refused(keys, data, derived=None):
    """Whether nobody can get content out of these bytes, by key or by passphrase.

    ``derived`` remembers, over many calls, what slots gave: deriving is most of the work.
    """
    try:
        record = fmt.parse_record(data, POLICY)
    except fmt.BadRecord:
        return True
    try:
        await open_record(CRYPTO, keys, record)
    except (KeyMismatch, DecryptionRefused, fmt.BadRecord):
        known = {} if derived is None else derived
        return (
            await Opener(CRYPTO, Passphrase(PASSPHRASE.encode()), POLICY, known).open(record)
            is None
        )
    return False


def refused(keys, data):
    return run(is_refused(keys, data))
