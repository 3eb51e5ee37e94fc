"""The bytes of parts and bundles: round trips, and every way in which bytes may be wrong."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.vault import errors
from stillwater.vault.bundle import (
    BUNDLE_MAGIC,
    MAX_RECORDS,
    encode_bundle,
    read_bundle,
)
from stillwater.vault.frozen import freeze
from stillwater.vault.keys import new_keys
from stillwater.vault.padding import padme_bytes
from stillwater.vault.parts import (
    MIN_PART_BYTES,
    PART_MAGIC,
    PREFIX_BYTES,
    Part,
    open_part,
    open_whole_parts,
    part_id_of,
    seal_part,
)
from stillwater.vault.rejection import BadRecord
from tests.examples import few
from tests.unit.record_kit import JSON_VALUES
from tests.unit.vault_kit import (
    CRYPTO,
    PASSPHRASE,
    RepeatableRandom,
    entry,
    flipped,
    ids,
    make_vault,
    run,
    stored,
)


def sealed_part(items=({"id": "a", "text": "canary"},), seed="part"):
    """(keys, the part, its bytes)."""
    random = RepeatableRandom(seed)
    keys = run(new_keys(CRYPTO, random))
    part = Part({"entries": tuple(freeze(item) for item in items)}, 0)
    return keys, *run(seal_part(CRYPTO, random, keys, part))


def code_of(data):
    with pytest.raises(BadRecord) as fault:
        part_id_of(data)
    return fault.value.code


@given(st.lists(JSON_VALUES, max_size=4))
@settings(max_examples=few(60), deadline=None)
def test_any_items_come_back(items):
    keys, part, data = sealed_part(items)
    again = run(open_part(CRYPTO, keys, part.ref, data))
    assert list(again.items["entries"]) == items
    assert again.ref == part.ref and part_id_of(data) == part.ref.part_id


def test_nothing_of_a_part_is_readable_and_short_ones_look_alike():
    sizes = {len(sealed_part([{"id": "a", "text": "canary" * n}])[2]) for n in (0, 1, 600)}
    assert sizes == {MIN_PART_BYTES}
    _, _, data = sealed_part([{"id": "a", "text": "canary" * 6000}])
    assert b"canary" not in data
    padded = len(data) - PREFIX_BYTES - 16
    assert padme_bytes(padded) == padded


async def whole(keys, ref, data):
    return (await open_whole_parts(CRYPTO, keys, [(ref, data)])).get(ref)


def test_of_many_parts_only_the_bad_ones_are_left_out():
    keys, part, data = sealed_part()
    worse = replace(part.ref, part_id="00" * 16)
    unlisted = replace(part.ref, sha256="00" * 32)  # its seal is right, the record's digest is not
    listed = [(worse, data), (unlisted, data), (part.ref, data)]
    assert list(run(open_whole_parts(CRYPTO, keys, listed))) == [part.ref]
    assert run(open_whole_parts(CRYPTO, keys, [])) == {}


@pytest.mark.slow
def test_one_flipped_bit_anywhere_in_a_part_is_refused():
    keys, part, data = sealed_part()

    async def accepted():
        refs = [part.ref]
        opened = []
        for bit in range(8 * len(data)):
            changed = flipped(data, bit)
            # Even where the record listed the changed bytes: then the seal must not fit.
            digest = (await CRYPTO.sha256(changed)).hex()
            refs = [part.ref, replace(part.ref, sha256=digest)]
            for ref in refs:
                if await whole(keys, ref, changed):
                    opened.append(bit)
        return opened

    assert run(whole(keys, part.ref, data))
    assert run(accepted()) == []


def test_every_truncation_and_any_tail_of_a_part_is_refused():
    keys, part, data = sealed_part()

    async def accepted():
        changed = [*(data[:size] for size in range(len(data))), data + b"\0", data + data]
        return [n for n, one in enumerate(changed) if await whole(keys, part.ref, one)]

    assert run(accepted()) == []


def test_a_part_of_another_vault_or_under_another_id_is_refused():
    keys, part, data = sealed_part()
    other_keys, other, other_data = sealed_part(seed="other")
    for held_keys, ref, bytes_ in (
        (other_keys, part.ref, data),
        (keys, part.ref, other_data),
        (keys, replace(part.ref, part_id=other.ref.part_id), data),
        (replace(keys, vault_id=other_keys.vault_id), part.ref, data),
        (replace(keys, part_key=keys.content_key), part.ref, data),
    ):
        assert run(whole(held_keys, ref, bytes_)) is None


def test_each_fault_of_a_part_has_its_code():
    _, part, data = sealed_part()
    assert code_of(b"") == "part_length"
    assert code_of(data[:-1]) == "part_length"
    assert code_of(data + b"\0") == "part_length"
    assert code_of(b"\x89SWV" + data[4:]) == "part_magic"
    assert code_of(PART_MAGIC + b"\2" + data[8:]) == "part_version"
    keys, _, _ = sealed_part()
    with pytest.raises(BadRecord, match="part_foreign"):
        run(open_part(CRYPTO, keys, replace(part.ref, sha256="00" * 32), data))


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_arbitrary_bytes_are_never_a_part_nor_break_a_reader(tail):
    for data in (tail, PART_MAGIC + tail, PART_MAGIC + b"\1" + tail.ljust(MIN_PART_BYTES, b"\0")):
        try:
            part_id_of(data)
        except BadRecord:
            continue
    for data in (tail, BUNDLE_MAGIC + b"\1" + tail, BUNDLE_MAGIC + tail):
        try:
            bundle = read_bundle(data)
        except (errors.NotABackup, errors.TooNew):
            continue
        assert len(bundle.records) <= MAX_RECORDS


WORDS = [entry(f"e{n}", f"words {n} " * 10) for n in range(7)]


def small_bundle():
    _, vault = stored(*WORDS, part_bytes=500)
    return run(vault.export_backup()).data, vault.content


def test_a_bundle_comes_back_as_it_was():
    data, _ = small_bundle()
    bundle = read_bundle(data)
    assert len(bundle.records) == 1 and len(bundle.parts) > 2 and bundle.faults == ()
    assert encode_bundle(bundle.records, bundle.parts) == data
    assert read_bundle(bundle.records[0]).records == bundle.records


def restored(data):
    """What a fresh device makes of a file: (content, was anything amiss), or the code."""
    vault = make_vault(seed="fresh")
    try:
        commit = run(vault.restore(data, PASSPHRASE))
    except errors.VaultError as fault:
        return fault.code, True
    return vault.content, commit.damaged


def honest(data, whole):
    """Refused; or all of it, or some, and said so. Never a word that was not written."""
    content, amiss = restored(data)
    if isinstance(content, str):
        return True
    if content == whole:
        return amiss
    known = {item["id"]: item for item in whole["entries"]}
    return amiss and all(known[item["id"]] == item for item in content["entries"])


def test_a_flipped_byte_anywhere_in_a_bundle_is_refused_or_said():
    data, whole = small_bundle()
    assert restored(data) == (whole, False)
    step = 37  # every framing byte is among the first 15 of its piece, below
    places = {*range(0, len(data), step), *range(20)}
    at = 14
    while at < len(data):
        places |= set(range(at, at + 50))
        at += 4 + int.from_bytes(data[at : at + 4], "big")
    silent = [
        n for n in sorted(places) if n < len(data) and not honest(flipped(data, 8 * n), whole)
    ]
    assert silent == []


def test_every_truncation_of_a_bundle_is_refused_or_said():
    data, whole = small_bundle()
    silent = [size for size in range(0, len(data), 101) if not honest(data[:size], whole)]
    assert silent == []
    assert honest(data + b"\0", whole)


def test_pieces_in_another_order_or_twice_change_nothing_unsaid():
    data, whole = small_bundle()
    bundle = read_bundle(data)
    turned = encode_bundle(bundle.records, dict(reversed(bundle.parts.items())))
    assert restored(turned) == (whole, False)
    twice = data[:9] + (2 * len(bundle.parts)).to_bytes(4, "big") + data[13:]
    for part in bundle.parts.values():
        twice += len(part).to_bytes(4, "big") + part
    content, amiss = restored(twice)
    assert content == whole and amiss
    assert "bundle_part_twice" in read_bundle(twice).faults


def test_bounds_of_a_bundle():
    data, _ = small_bundle()
    for changed, code in (
        (data[:7] + b"\0" + data[8:], "bundle_bounds"),
        (data[:8] + b"\0" + data[9:], "bundle_bounds"),
        (data[:8] + b"\5" + data[9:], "bundle_bounds"),
        (data[:9] + b"\xff\xff\xff\xff" + data[13:], "bundle_bounds"),
        (data[:-1], "bundle_length"),
        (data + b"\0", "bundle_length"),
    ):
        assert code in read_bundle(changed).faults
    with pytest.raises(errors.TooNew):
        read_bundle(data[:7] + b"\2" + data[8:])
    for foreign in (b"", b"PK\3\4", BUNDLE_MAGIC):
        with pytest.raises(errors.NotABackup):
            read_bundle(foreign)


def test_a_bundle_with_damaged_parts_brings_in_what_is_whole_and_loses_nothing_here():
    data, whole = small_bundle()
    bundle = read_bundle(data)
    first = next(iter(bundle.parts))
    hurt = encode_bundle(bundle.records, {k: v for k, v in bundle.parts.items() if k != first})
    _, vault = stored(entry("here"))
    commit = run(vault.restore(hurt, PASSPHRASE))
    missing = ids(whole) - ids(vault.content)
    assert commit.damaged and commit.lost_items == len(missing) > 0
    assert "here" in ids(vault.content)
    assert len(ids(vault.content)) == 1 + len(WORDS) - len(missing)
