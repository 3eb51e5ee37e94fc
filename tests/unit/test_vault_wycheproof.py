"""Wycheproof and RFC 9106 on CPython: the adapter, and the pinned libraries below it."""

import json
from pathlib import Path

import pytest
from argon2.low_level import Type, core, ffi, lib

from tests.contract.wycheproof_contract import aes_gcm_cases, hkdf_cases, wrong_aes_gcm, wrong_hkdf
from tests.unit.vault_kit import run
from workshop.adapters.crypto_cpython import CPythonCrypto

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT.parent / "shared" / "data" / "wycheproof"
RFC_9106 = json.loads((ROOT / "tests/vectors/rfc9106.json").read_text(encoding="utf-8"))


def read(name):
    path = FOLDER / f"{name}.json"
    if not path.exists():
        pytest.skip(
            f"{name}.json of C2SP/wycheproof is not here; its subset in tests/vectors still ran"
        )
    return json.loads(path.read_text(encoding="utf-8"))


def test_aes_gcm():
    cases = aes_gcm_cases(read("aes_gcm_test"))
    assert len(cases) > 60
    assert run(wrong_aes_gcm(CPythonCrypto(), cases)) == []


def test_hkdf_sha256():
    cases = hkdf_cases(read("hkdf_sha256_test"))
    assert len(cases) > 80
    assert run(wrong_hkdf(CPythonCrypto(), cases)) == []


def test_a_wrong_answer_is_heard_of():
    """The checks themselves can fail: each vector with its verdict turned round."""
    turned = {"valid": "invalid", "invalid": "valid"}
    for cases, wrong in (
        (aes_gcm_cases(read("aes_gcm_test")), wrong_aes_gcm),
        (hkdf_cases(read("hkdf_sha256_test")), wrong_hkdf),
    ):
        lies = [{**case, "result": turned[case["result"]]} for case in cases]
        assert run(wrong(CPythonCrypto(), lies)) == [case["tcId"] for case in cases]


def argon2id(**changes):
    """The reference library by its own interface: the port takes no secret and no data."""
    case = {**RFC_9106, **changes}
    inputs = {
        name: ffi.new("uint8_t[]", bytes.fromhex(case[name]))
        for name in ("password", "salt", "secret", "associated")
    }
    out = ffi.new("uint8_t[]", case["tag_bytes"])
    context = ffi.new(
        "argon2_context *",
        {
            "out": out, "outlen": case["tag_bytes"],
            "pwd": inputs["password"], "pwdlen": len(case["password"]) // 2,
            "salt": inputs["salt"], "saltlen": len(case["salt"]) // 2,
            "secret": inputs["secret"], "secretlen": len(case["secret"]) // 2,
            "ad": inputs["associated"], "adlen": len(case["associated"]) // 2,
            "t_cost": case["passes"], "m_cost": case["memory_kib"],
            "lanes": case["lanes"], "threads": case["lanes"], "version": 0x13,
            "allocate_cbk": ffi.NULL, "free_cbk": ffi.NULL, "flags": lib.ARGON2_DEFAULT_FLAGS,
        },
    )  # fmt: skip
    assert core(context, Type.ID.value) == lib.ARGON2_OK
    return bytes(ffi.buffer(out, case["tag_bytes"])).hex()


def test_the_reference_library_gives_the_tag_of_rfc_9106():
    assert argon2id() == RFC_9106["tag"]
    assert argon2id(secret="") != RFC_9106["tag"]
