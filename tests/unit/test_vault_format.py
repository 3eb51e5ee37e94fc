"""The bytes of a record: round trips, and every way in which bytes may be wrong."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.ports import DecryptionRefused
from stillwater.vault import format as fmt
from stillwater.vault.content import decode_content, encode_content
from stillwater.vault.keys import KeyMismatch, new_keys, open_record, seal_record
from stillwater.vault.opener import Opener
from stillwater.vault.secret import Passphrase
from stillwater.vault.slots import make_passphrase_slot, open_slot
from tests.examples import few
from tests.unit.record_kit import (
    CRYPTO,
    JSON_VALUES,
    POLICY,
    code_of,
    is_refused,
    refused,
    sealed,
    with_body,
    with_header,
)
from tests.unit.vault_kit import (
    CHEAP,
    PASSPHRASE,
    RepeatableRandom,
    flipped,
    run,
    setting,
)


@given(st.dictionaries(st.text(), JSON_VALUES, max_size=5))
@settings(max_examples=few(150), deadline=None)
def test_any_content_comes_back(content):
    keys, data = sealed(encode_content(content))
    record = fmt.parse_record(data, POLICY)
    assert decode_content(run(open_record(CRYPTO, keys, record))) == content


@pytest.mark.slow
def test_one_flipped_bit_anywhere_is_refused():
    keys, data = sealed(b'{"entries":[]}')

    async def accepted():
        derived = {}
        changes = ((bit, flipped(data, bit)) for bit in range(8 * len(data)))
        return [bit for bit, change in changes if not await is_refused(keys, change, derived)]

    assert not refused(keys, data)
    assert run(accepted()) == []


def test_every_truncation_and_any_tail_is_refused():
    keys, data = sealed()

    async def accepted():
        return [size for size in range(len(data)) if not await is_refused(keys, data[:size])]

    assert run(accepted()) == []
    assert refused(keys, data + b"\0")
    assert refused(keys, data + data)


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_arbitrary_bytes_never_raise_anything_else(tail):
    for data in (tail, fmt.MAGIC + tail, fmt.MAGIC + b"\x01\0\0\0" + tail):
        with pytest.raises(fmt.BadRecord):
            fmt.parse_record(data, POLICY)


@given(st.dictionaries(st.text(), JSON_VALUES, max_size=4))
@settings(deadline=None)
def test_any_json_in_place_of_the_header_is_refused(fields):
    _, data = sealed()
    body = json.dumps(fields).encode()
    with pytest.raises(fmt.BadRecord):
        fmt.parse_record(with_body(data, body), POLICY)


WRONG_FIELDS = [
    ("header_fields", setting("extra", 1)),
    ("header_fields", lambda f: f.pop("previous")),
    ("algorithm", setting("algorithm", "AES-128-GCM")),
    ("padding", setting("padding", "none")),
    ("generation", setting("generation", 0)),
    ("generation", setting("generation", -1)),
    ("generation", setting("generation", True)),
    ("generation", setting("generation", "3")),
    ("generation", setting("generation", 2**53)),
    ("vault_id", setting("vault", "00" * 15)),
    ("vault_id", setting("vault", "AA" * 16)),
    ("vault_id", setting("vault", "0 " * 16)),
    ("nonce", setting("nonce", "00" * 11)),
    ("nonce", setting("nonce", None)),
    ("previous", setting("previous", "zz" * 32)),
    ("commitment", setting("commitment", "00" * 31)),
    ("slots", setting("slots", [])),
    ("slots", setting("slots", {})),
    ("slots", lambda f: f.update(slots=f["slots"] * 9)),
    ("slot_twice", lambda f: f.update(slots=f["slots"] * 2)),
    ("slot_twice", lambda f: f["slots"].append({**f["slots"][0], "id": "00" * 8})),
    ("slot_fields", setting("slots", [1])),
    ("slot_fields", lambda f: f["slots"][0].pop("nonce")),
    ("slot_kind", setting("slots.0.kind", "Passphrase")),
    ("slot_kind", setting("slots.0.kind", 5)),
    ("slot_params", setting("slots.0.params", [])),
    ("slot_params", setting("slots.0.params.kdf", "scrypt")),
    ("slot_params", setting("slots.0.params.extra", 1)),
    ("slot_params", setting("slots.0.params.salt", "00")),
    ("slot_params", setting("slots.0.params.passes", True)),
    ("slot_params", setting("slots.0.params.lanes", 0)),
    ("slot_params", setting("slots.0.params.memory_kib", "16")),
    ("slot_id", setting("slots.0.id", "00")),
    ("slot_nonce", setting("slots.0.nonce", "00")),
    ("slot_wrapped", setting("slots.0.wrapped", "00" * 47)),
    ("kdf_too_weak", setting("slots.0.params.memory_kib", 15)),
    ("kdf_too_weak", setting("slots.0.params.lanes", 2**20)),
    ("kdf_too_costly", setting("slots.0.params.memory_kib", 65)),
    ("kdf_too_costly", setting("slots.0.params.passes", 10**9)),
    ("version_mismatch", setting("version", 2)),
    ("version_mismatch", setting("version", "1")),
    ("version_mismatch", lambda f: f.pop("version")),
]


@pytest.mark.parametrize(("code", "edit"), WRONG_FIELDS)
def test_each_wrong_field_has_its_code(code, edit):
    assert code_of(with_header(sealed()[1], edit)) == code


def test_a_newer_version_is_named_and_an_older_unknown_one_refused():
    _, data = sealed()
    assert code_of(with_header(data, setting("version", 2), version=2)) == "too_new"
    assert (
        code_of(with_header(data, lambda f: f.update(version=9, new=[1]), version=9)) == "too_new"
    )
    assert code_of(with_header(data, setting("version", 0), version=0)) == "version_unknown"


def test_headers_that_are_not_the_one_spelling_are_refused():
    _, data = sealed()
    length = int.from_bytes(data[8:12], "big")
    body = data[12 : 12 + length]
    fields = json.loads(body)
    assert code_of(with_body(data, b" " + body)) == "header_not_canonical"
    assert code_of(with_body(data, json.dumps(fields).encode())) == "header_not_canonical"
    doubled = body[:-1] + b',"version":1}'
    assert code_of(with_body(data, doubled)) == "header_not_canonical"
    assert code_of(with_body(data, body.replace(b":3,", b":3.0,"))) == "header_json"
    assert code_of(with_body(data, body.replace(b":3,", b":NaN,"))) == "header_json"
    assert code_of(with_body(data, body.replace(b"padme", "padmé".encode()))) == "header_json"
    assert code_of(with_body(data, b"[1]")) == "header_json"
    assert code_of(with_body(data, b"[" * 16_000)) == "header_json"
    assert code_of(with_body(data, b'{"generation":' + b"9" * 9000 + b"}")) == "header_json"


def test_lengths_are_bounded():
    _, data = sealed()
    assert code_of(b"") == "too_short"
    assert code_of(data[:11]) == "too_short"
    assert code_of(data[:40]) == "too_short"
    assert code_of(b"PK" + data) == "magic"
    assert code_of(data[:8] + (16 * 1024 + 1).to_bytes(4, "big") + data[12:]) == "header_length"
    assert code_of(data[:8] + b"\xff\xff\xff\xff" + data[12:]) == "header_length"
    assert code_of(data[:8] + bytes(4) + data[12:]) == "header_length"
    assert code_of(data[:-1]) == "sealed_length"
    assert code_of(bytes(fmt.MAX_RECORD_BYTES + 1)) == "too_long"


def test_a_header_from_another_generation_does_not_fit():
    async def make():
        random = RepeatableRandom("two")
        keys = await new_keys(CRYPTO, random)
        slot = await make_passphrase_slot(
            CRYPTO, random, keys.vault_key, keys.vault_id, PASSPHRASE.encode(), CHEAP
        )
        seal = (CRYPTO, random, keys, (slot,))
        return keys, [await seal_record(*seal, n, b"before", b"{}") for n in (3, 4)]

    keys, (older, newer) = run(make())
    old, new = (fmt.parse_record(data, POLICY) for data in (older, newer))
    assert refused(keys, new.associated + old.sealed)
    assert refused(keys, old.associated + new.sealed)


def test_a_slot_does_not_move_to_another_vault_nor_change():
    (keys, one), (_, two) = sealed(seed="one"), sealed(seed="two")
    slot = fmt.parse_record(one, POLICY).header.slots[0]
    foreign = fmt.parse_record(two, POLICY).header.vault_id

    def opens(which, vault_id):
        try:
            return run(open_slot(CRYPTO, which, vault_id, Passphrase(PASSPHRASE.encode()), POLICY))
        except DecryptionRefused:
            return None

    assert opens(slot, keys.vault_id) == keys.vault_key
    assert opens(slot, foreign) is None
    assert opens(replace(slot, slot_id=bytes(8)), keys.vault_id) is None
    assert opens(replace(slot, params={**slot.params, "passes": 2}), keys.vault_id) is None
    swapped = with_header(two, lambda f: f.update(slots=[slot.to_dict()]))
    assert (
        run(
            Opener(CRYPTO, Passphrase(PASSPHRASE.encode()), POLICY).open(
                fmt.parse_record(swapped, POLICY)
            )
        )
        is None
    )


def test_a_key_that_the_record_does_not_commit_to_is_refused():
    keys, data = sealed()
    changed = with_header(data, setting("commitment", "00" * 32))
    with pytest.raises(KeyMismatch):
        run(open_record(CRYPTO, keys, fmt.parse_record(changed, POLICY)))
