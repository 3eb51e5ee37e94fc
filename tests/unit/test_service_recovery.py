"""The recovery code as a person meets it: made, shown, typed back, and used."""

from __future__ import annotations

import re

import pytest

from tests.unit.access_kit import (
    CANARY,
    NEW,
    add_passkey,
    code_on,
    encoded,
    keeper,
    kinds_of,
    notice_of,
    opens_with,
    text,
    visitor,
    with_code,
)
from tests.unit.service_kit import PASSPHRASE, Person, file_of


def test_a_new_vault_offers_a_code_after_the_words_are_saved():
    person = keeper()
    assert {"access.recovery_show", "access.later"} <= person.commands_shown()
    assert person.kinds().index("saved") < person.kinds().index("show")
    person.does("access.later")
    assert "guide.open" in person.commands_shown()
    assert kinds_of(person) == ["passphrase"]


def test_a_code_is_a_way_in_only_when_it_was_typed_back():
    person = keeper()
    person.does("access.recovery_show")
    code = code_on(person)
    assert re.fullmatch(r"([0-9A-Z]{4}-){6}[0-9A-Z]{4}", code)
    assert kinds_of(person) == ["passphrase"]
    person.does("access.recovery_type_form")
    assert code not in person.html
    person.does("access.recovery_show")
    assert code_on(person) == code, "shown again until it is typed back"
    person.does("access.recovery_confirm", code=code.lower().replace("-", "  "))
    assert kinds_of(person) == ["passphrase", "recovery"]
    assert "saved" in person.kinds() and code not in person.html
    person.does("access.recovery_show")
    assert code_on(person) != code, "shown once"


@pytest.mark.parametrize(
    ("slip", "problem"),
    [
        (lambda code: code[:-1], "recovery-length"),
        (lambda code: code + "0", "recovery-length"),
        (lambda code: "U" + code[1:], "recovery-symbol"),
        (lambda code: ("2" if code[0] != "2" else "3") + code[1:], "recovery-checksum"),
    ],
)
def test_a_slip_is_named_and_stores_nothing(slip, problem):
    person = keeper()
    person.does("access.recovery_show")
    code = code_on(person)
    person.does("access.recovery_confirm", code=slip(code))
    assert notice_of(person) == text(person, f"vault-{problem}")
    assert kinds_of(person) == ["passphrase"]
    assert person.events[0].focus == "field-code"
    assert f'value="{slip(code)}"' in person.html, "to be put right, not typed anew"
    person.does("access.recovery_confirm", code=code)
    assert kinds_of(person) == ["passphrase", "recovery"]


def test_another_whole_code_is_not_taken():
    person, other = with_code()
    person.does("access.recovery_show")
    person.does("access.recovery_confirm", code=other)
    assert notice_of(person) == text(person, "vault-recovery-differs")


def test_a_code_that_was_left_is_forgotten_and_the_older_one_still_opens():
    person, code = with_code()
    person.does("access.recovery_show")
    left = code_on(person)
    person.does("access.later")
    person.does("access.recovery_confirm", code=left)
    assert kinds_of(person) == ["passphrase", "recovery"]
    later = visitor(person)
    later.does("access.recover", code=left)
    assert later.lock == "locked"
    later.does("access.recover", code=code)
    assert later.lock == "open"


def test_a_new_code_ends_the_old_one():
    person, old = with_code()
    person.does("access.recovery_show")
    new = code_on(person)
    person.does("access.recovery_confirm", code=new)
    later = visitor(person)
    later.does("access.recover", code=old)
    assert notice_of(later) == text(later, "vault-wrong-recovery") and later.lock == "locked"
    later.does("access.recover", code=new)
    assert later.lock == "open"


def test_with_the_code_a_new_passphrase_comes_before_any_word():
    person, code = with_code()
    later = visitor(person)
    assert "access.forgot" in later.commands_shown()
    later.does("access.forgot")
    assert "access.recover" in later.commands_shown()
    later.does("access.recover", code=code)
    for turn in ("", "journal", "care"):
        if turn == "journal":
            later.opens("journal")
        elif turn:
            later.does("care.show")
        assert "access.renew" in later.commands_shown()
        assert "entry.read" not in later.commands_shown()
    later.does("access.renew", passphrase="short", passphrase_again="short")
    assert "access.renew" in later.commands_shown()
    later.does("access.renew", passphrase=NEW, passphrase_again=NEW + "!")
    assert notice_of(later) == text(later, "vault-passphrase-differs")
    later.does("access.renew", passphrase=NEW, passphrase_again=NEW)
    assert "entry.read" in later.commands_shown()
    assert notice_of(later) == text(later, "care-said-changed")
    assert set(kinds_of(later)) == {"passphrase", "recovery"}
    assert opens_with(later, NEW) and not opens_with(later, PASSPHRASE)


def test_a_new_passphrase_without_the_old_one_only_when_it_is_due():
    person = keeper()
    person.does("access.renew", passphrase=NEW, passphrase_again=NEW)
    assert opens_with(person, PASSPHRASE) and not opens_with(person, NEW)


def test_right_after_locking_the_other_ways_in_are_there_too():
    person, _ = with_code()
    add_passkey(person)
    person.does("vault.lock")
    person.does("vault.unlock_form")
    assert {"access.forgot", "vault.unlock_passkey"} <= person.commands_shown()


def test_without_a_code_that_is_said_plainly():
    person = visitor(keeper())
    person.does("access.forgot")
    assert text(person, "forgot-none") in person.html
    assert "access.recover" not in person.commands_shown()
    person.does("access.recover", code="0000-0000-0000-0000-0000-0000-0001")
    assert person.lock == "locked"


def test_a_code_typed_in_place_of_the_passphrase_opens_too():
    person, code = with_code()
    later = visitor(person)
    later.does("vault.unlock", passphrase=code)
    assert later.lock == "open" and "access.renew" in later.commands_shown()


def test_a_backup_opens_elsewhere_with_the_code_alone():
    person, code = with_code()
    person.does("vault.backup")
    file = encoded(file_of(person.downloads[-1]))
    elsewhere = Person()
    elsewhere.opens("journal")
    elsewhere.does("vault.restore", file=file, passphrase=code)
    assert "access.renew" in elsewhere.commands_shown()
    elsewhere.does("access.renew", passphrase=NEW, passphrase_again=NEW)
    assert len(elsewhere.entry_ids()) == 1 and opens_with(elsewhere, NEW)


def test_changing_the_passphrase_leaves_the_code():
    person, code = with_code()
    person.does("access.change", current=PASSPHRASE, passphrase=NEW, passphrase_again=NEW)
    later = visitor(person)
    later.does("access.recover", code=code)
    assert later.lock == "open"


def test_after_it_was_seen_a_new_code_needs_no_second_proof():
    person = keeper()
    person.does("access.seen", current=PASSPHRASE, passphrase=NEW, passphrase_again=NEW)
    person.does("access.recovery_show")
    code = code_on(person)
    person.does("access.recovery_confirm", code=code)
    assert kinds_of(person) == ["passphrase", "recovery"]


@pytest.mark.parametrize("language", ["es", "ar"])
def test_the_whole_way_in_other_languages(language):
    person = Person(language=language)
    person.keeps(CANARY)
    person.does("access.recovery_show")
    code = code_on(person)
    person.does("access.recovery_type_form")
    person.does("access.recovery_confirm", code=code)
    person.opens("journal")
    person.does("care.show")
    later = Person(language=language, store=person.store, mirror=person.mirror)
    later.opens("journal")
    later.does("access.forgot")
    later.does("access.recover", code=code)
    later.does("access.renew", passphrase=NEW, passphrase_again=NEW)
    assert later.lock == "open"
