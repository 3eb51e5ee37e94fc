"""Passkeys as the engine sees them: what the page reports becomes a way in, or words."""

from __future__ import annotations

import base64
import re

import pytest

from tests.unit.access_kit import (
    CREDENTIAL,
    NEW,
    OUTPUT,
    SALT,
    add_passkey,
    encoded,
    keeper,
    kinds_of,
    notice_of,
    opens_with,
    text,
    visitor,
    with_passkey,
)
from tests.unit.service_kit import PASSPHRASE
from workshop.policy import security_headers


def test_a_passkey_opens_what_is_kept():
    person = with_passkey()
    assert notice_of(person) == text(person, "care-said-passkey-added")
    assert kinds_of(person) == ["passphrase", "passkey"]
    later = visitor(person)
    assert "vault.unlock_passkey" in later.html
    assert f"{encoded(CREDENTIAL)}:{encoded(SALT)}" in later.html
    later.does(
        "vault.unlock_passkey", credential_id=encoded(CREDENTIAL), prf_output=encoded(OUTPUT)
    )
    assert later.lock == "open" and "entry.read" in later.commands_shown()
    assert opens_with(person, PASSPHRASE), "never the only way in"


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ({"problem": "cancelled"}, "passkey-cancelled"),
        ({"problem": "unsupported"}, "passkey-unsupported"),
        ({"problem": "no-prf"}, "passkey-no-prf"),
        ({"problem": "<script>"}, "passkey-failed"),
        ({"credential_id": "AA", "prf_output": "%"}, "passkey-failed"),
        ({"credential_id": encoded(CREDENTIAL), "prf_output": "AAAA"}, "passkey-failed"),
        (
            {"credential_id": encoded(CREDENTIAL), "prf_output": encoded(b"\x08" * 32)},
            "wrong-passkey",
        ),
        ({"credential_id": encoded(b"other"), "prf_output": encoded(OUTPUT)}, "no-such-way"),
    ],
)
def test_a_passkey_that_does_not_open_is_told_in_words(answer, problem):
    later = visitor(with_passkey())
    for command in ("vault.unlock_passkey", "access.recover_passkey"):
        later.does(command, **answer)
        assert notice_of(later) == text(later, f"vault-{problem}")
        assert later.lock == "locked"


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ({"problem": "already"}, "passkey-already"),
        ({"problem": "no-prf"}, "passkey-no-prf"),
        ({"salt": "AAAA"}, "passkey-failed"),
        ({"prf_output": ""}, "passkey-failed"),
    ],
)
def test_a_passkey_that_was_not_made_leaves_everything(answer, problem):
    person = keeper()
    person.does("access.passkey_form")
    add_passkey(person, **answer)
    assert notice_of(person) == text(person, f"vault-{problem}")
    assert "access.passkey_add" in person.commands_shown()
    assert kinds_of(person) == ["passphrase"]


def test_each_offer_of_a_passkey_has_its_own_salt_and_names_what_is_there():
    person = with_passkey()
    salts = set()
    for _ in range(2):
        person.does("access.passkey_form")
        salts.add(re.search(r'data-salt="([^"]+)"', person.html)[1])
        assert f'data-known="{encoded(CREDENTIAL)}"' in person.html
        assert 'data-user-name="Notes"' in person.html
    assert len(salts) == 2 and all(len(base64.b64decode(salt)) == 32 for salt in salts)


def test_a_forgotten_passphrase_is_replaced_by_a_passkey():
    later = visitor(with_passkey())
    later.does("access.forgot")
    assert "access.recover_passkey" in later.html
    later.does(
        "access.recover_passkey", credential_id=encoded(CREDENTIAL), prf_output=encoded(OUTPUT)
    )
    assert "access.renew" in later.commands_shown()
    later.does("access.renew", passphrase=NEW, passphrase_again=NEW)
    assert opens_with(later, NEW) and not opens_with(later, PASSPHRASE)


def test_the_headers_leave_passkeys_to_the_pages_of_this_site():
    assert "publickey-credentials" not in dict(security_headers())["Permissions-Policy"]
