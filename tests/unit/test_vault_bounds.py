"""Bounds of cost and size, padding, and a specification that cannot go stale."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stillwater.ports import KdfParameters
from stillwater.vault import format as fmt
from stillwater.vault.errors import VaultError
from stillwater.vault.kdf import STANDARD, CostOutOfBounds
from stillwater.vault.padding import BadPadding, pad, padme_bytes, unpad
from stillwater.vault.secret import Passphrase
from stillwater.vault.slots import open_slot
from tests.unit.record_kit import POLICY, sealed, with_header
from tests.unit.vault_kit import (
    PASSPHRASE,
    CountingCrypto,
    make_vault,
    run,
    setting,
)


def test_costs_out_of_bounds_are_refused_before_deriving():
    _, data = sealed()
    slot = fmt.parse_record(data, POLICY).header.slots[0]
    crypto = CountingCrypto()
    for memory_kib, code in ((8, "kdf_too_weak"), (2**30, "kdf_too_costly")):
        hostile = replace(slot, params={**slot.params, "memory_kib": memory_kib})
        with pytest.raises(fmt.BadRecord) as fault:
            run(open_slot(crypto, hostile, bytes(16), Passphrase(b"x"), POLICY))
        assert fault.value.code == code
        edit = setting("slots.0.params.memory_kib", memory_kib)
        vault = make_vault(crypto=crypto)
        with pytest.raises(Exception, match="cost_refused"):
            run(vault.unlock(PASSPHRASE, [with_header(data, edit)]))
    assert crypto.derivations == 0


@pytest.mark.parametrize(
    ("cost", "code"),
    [
        ((19 * 1024, 2, 1), None),
        ((64 * 1024, 3, 1), None),
        ((19 * 1024 - 1, 2, 1), "kdf_too_weak"),
        ((19 * 1024, 1, 1), "kdf_too_weak"),
        ((256 * 1024, 4, 4), None),
        ((256 * 1024 + 1, 2, 1), "kdf_too_costly"),
        ((256 * 1024, 5, 1), "kdf_too_costly"),
        ((19 * 1024, 17, 1), "kdf_too_costly"),
        ((19 * 1024, 2, 5), "kdf_too_costly"),
    ],
)
def test_the_standard_bounds(cost, code):
    try:
        STANDARD.check(KdfParameters(*cost))
    except CostOutOfBounds as fault:
        assert fault.code == code
    else:
        assert code is None


def test_the_standard_ladder_is_within_its_own_bounds():
    for rung in STANDARD.ladder:
        STANDARD.check(rung)
    assert STANDARD.ladder[0] == STANDARD.floor


def test_slots_of_kinds_to_come_are_kept_as_they_are():
    later = {
        "id": "11" * 8, "kind": "passkey-later", "nonce": "22" * 12,
        "params": {"credential": "33", "deep": {"list": [1, None, True]}}, "wrapped": "44" * 48,
    }  # fmt: skip
    _, data = sealed()
    record = fmt.parse_record(with_header(data, lambda f: f["slots"].append(later)), POLICY)
    assert record.header.slots[1].to_dict() == later
    assert fmt.encode_preamble(record.header) == record.associated


@given(st.integers(0, 2**32))
@settings(deadline=None)
def test_padme_sizes(length_bytes):
    padded = padme_bytes(length_bytes)
    assert padded >= max(length_bytes, 4096)
    assert padme_bytes(padded) == padded
    assert padded <= max(4096, length_bytes * 1.12)


def test_padme_known_answers():
    # 4097 = 2^12 + 1: exponent 12 takes 4 bits, so 8 low bits are rounded up; and so on.
    assert [padme_bytes(n) for n in (0, 4096, 4097, 5000, 65537, 1_000_000)] == [
        4096, 4096, 4352, 5120, 67584, 1_015_808,
    ]  # fmt: skip


def test_only_what_pad_makes_is_unpadded():
    padded = pad(b"words")
    assert unpad(padded) == b"words"
    for changed, code in (
        (padded[:-1] + b"\1", "body_padding"),
        (padded[:9] + b"\1" + padded[10:], "body_padding"),
        (b"\xff" + padded[1:], "body_length"),
        (padded[:-1], "body_length"),
        (padded + bytes(4096), "body_length"),
        (b"", "body_length"),
    ):
        with pytest.raises(BadPadding) as fault:
            unpad(changed)
        assert fault.value.code == code


def test_nothing_of_the_content_is_readable_and_small_contents_have_one_size():
    sizes = set()
    for text in ("", "canary-canary", "canary" * 600):
        _, data = sealed(text.encode())
        assert b"canary" not in data
        sizes.add(len(data))
    assert len(sizes) == 1


def test_the_specification_names_every_code_and_label():
    root = Path(__file__).resolve().parents[2]
    specification = (root / "docs" / "vault-format.md").read_text(encoding="utf-8")
    sources = "".join(
        path.read_text(encoding="utf-8") for path in (root / "py/stillwater/vault").glob("*.py")
    )
    codes = set(re.findall(r'(?:BadRecord|BadPadding|CostOutOfBounds)\("(\w+)"\)', sources))
    codes |= set(re.findall(r'hex_field\(.+, \w+, "(\w+)"', sources))
    codes |= set(re.findall(r'"(bundle_\w+)"', sources))
    codes |= {error.code for error in VaultError.__subclasses__()}
    assert len(codes) > 35
    assert [code for code in sorted(codes) if f"`{code}`" not in specification] == []
    labels = re.findall(r'"(stillwater vault v1 [\w ]+)"', sources)
    assert len(labels) == 7
    assert [label for label in labels if f'"{label}"' not in specification] == []
