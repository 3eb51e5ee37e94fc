"""The shared vectors of the vault format: what must open, and what must not and why."""

import json
import re
from pathlib import Path

import pytest

from tests.contract import vault_contract
from tests.contract.vault_contract import (
    POLICIES,
    bundle_cases,
    cases,
    faults_of,
    read_bundle_vector,
    read_vector,
    secret_of,
    told,
)  # fmt: skip
from tests.unit.vault_kit import TEST_ONLY_WEAK_POLICY, CountingCrypto, make_vault, run
from tests.vectors.make_vault_vectors import files
from workshop.adapters.crypto_cpython import CPythonCrypto

ROOT = Path(__file__).resolve().parents[2]
# 64 MiB of a vector are better made than kept: test_vault_format does.
NOT_KEPT = {"too_long"}


@pytest.mark.parametrize("case", cases("must-open.json"), ids=lambda case: case["name"])
def test_must_open(case):
    code, content = run(read_vector(CPythonCrypto(), case))
    assert (code, content) == ("opened", case["content"])


@pytest.mark.parametrize("case", cases("must-open.json"), ids=lambda case: case["name"])
def test_the_vault_opens_them_too(case):
    vault = make_vault(policy=POLICIES[case["policy"]])
    run(vault.unlock(secret_of(case), [case["data"]]))
    assert vault.content == case["content"]


@pytest.mark.parametrize("case", cases("must-fail.json"), ids=lambda case: case["name"])
def test_must_fail(case):
    crypto = CountingCrypto()
    code, _ = run(read_vector(crypto, case))
    assert code == case["code"]
    assert run(told(crypto, case, code)) == case["error"]
    if code.startswith("kdf_"):
        assert crypto.derivations == 0


@pytest.mark.parametrize("check", vault_contract.CHECKS, ids=lambda check: check.__name__)
def test_contract(check):
    run(check(CPythonCrypto()))


def test_every_check_is_listed():
    checks = {value for name, value in vars(vault_contract).items() if name.startswith("check_")}
    assert checks == set(vault_contract.CHECKS)


def test_every_rejection_has_a_vector():
    specification = (ROOT / "docs" / "vault-format.md").read_text(encoding="utf-8")
    table = specification.split("The codes of `BadRecord`:", 1)[1].split("\n\n", 2)[1]
    rows = [line.split("|")[1] for line in table.splitlines()[2:]]
    codes = {code for row in rows for code in re.findall(r"`(\w+)`", row)}
    assert len(codes) > 25
    assert codes - NOT_KEPT == {case["code"] for case in cases("must-fail.json")} & codes


def test_the_weak_policy_is_the_same_here_and_there():
    assert POLICIES["weak"] == TEST_ONLY_WEAK_POLICY


def test_the_files_are_what_the_script_makes():
    for name, text in files().items():
        assert (vault_contract.FOLDER / name).read_text(encoding="utf-8") == text


@pytest.mark.parametrize("case", bundle_cases(), ids=lambda case: case["name"])
def test_bundle(case):
    assert list(faults_of(case["data"])) == case["faults"]
    wanted = {
        name: case[name] for name in ("error", "content", "damaged", "lost_items") if name in case
    }
    assert run(read_bundle_vector(CPythonCrypto(), case)) == wanted


def test_every_fault_of_a_bundle_has_a_vector():
    source = (ROOT / "py/stillwater/vault/bundle.py").read_text(encoding="utf-8")
    codes = set(re.findall(r'"(bundle_\w+)"', source))
    assert len(codes) == 3
    assert codes <= {fault for case in bundle_cases() for fault in case["faults"]}


def test_every_rejection_of_a_part_has_a_vector():
    source = (ROOT / "py/stillwater/vault/parts.py").read_text(encoding="utf-8")
    codes = set(re.findall(r'BadRecord\("(\w+)"\)', source))
    found = {
        case["code"] for case in json.loads((vault_contract.FOLDER / "parts.json").read_text())
    }
    assert codes
    assert codes <= found
