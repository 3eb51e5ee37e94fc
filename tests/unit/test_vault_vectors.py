"""The shared vectors of the vault format: what must open, and what must not and why."""

import json
from pathlib import Path

import pytest

from stillwater.vault.errors import VaultError
from stillwater.vault.kdf import STANDARD
from tests.unit.vault_kit import TEST_ONLY_WEAK_POLICY, make_vault, run
from tests.vectors.make_vault_vectors import files

FOLDER = Path(__file__).resolve().parent.parent / "vectors" / "vault"
POLICIES = {"standard": STANDARD, "weak": TEST_ONLY_WEAK_POLICY}


def cases(name):
    return json.loads((FOLDER / name).read_text(encoding="utf-8"))


def unlock(case):
    vault = make_vault(policy=POLICIES[case["policy"]])
    run(vault.unlock(case["passphrase"], [bytes.fromhex(case["record"])]))
    return vault


@pytest.mark.parametrize("case", cases("must-open.json"), ids=lambda case: case["name"])
def test_must_open(case):
    assert unlock(case).content == case["content"]


@pytest.mark.parametrize("case", cases("must-fail.json"), ids=lambda case: case["name"])
def test_must_fail(case):
    with pytest.raises(VaultError) as fault:
        unlock(case)
    assert fault.value.code == case["error"]


def test_the_files_are_what_the_script_makes():
    for name, text in files().items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text
