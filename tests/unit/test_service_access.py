"""Changing the ways in: every flow between page and engine, good and bad."""

from __future__ import annotations

import asyncio
import dataclasses

from stillwater.ports import KdfParameters
from stillwater.vault import format as fmt
from stillwater.vault.kdf import KdfPolicy
from stillwater.vault.store_memory import MemoryStore
from tests.unit.access_kit import (
    CANARY,
    CREDENTIAL,
    NEW,
    OUTPUT,
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
from tests.unit.service_kit import PASSPHRASE, Person
from tests.unit.vault_kit import CHEAP, TEST_ONLY_WEAK_POLICY

DEARER = KdfParameters(memory_kib=32, passes=1, lanes=1)


def test_a_passphrase_is_changed_only_by_someone_who_knows_it():
    person = keeper()
    person.opens("journal")
    person.does("care.show")
    assert "access.change_form" in person.commands_shown()
    person.does("access.change_form")
    for wrong in ("", "not the right words"):
        person.does("access.change", current=wrong, passphrase=NEW, passphrase_again=NEW)
        assert notice_of(person) == text(person, "vault-wrong-current")
    person.does("access.change", current=PASSPHRASE, passphrase=NEW, passphrase_again=NEW + "!")
    assert notice_of(person) == text(person, "vault-passphrase-differs")
    person.does("access.change", current=PASSPHRASE, passphrase="short", passphrase_again="short")
    assert "access.change" in person.commands_shown()
    assert opens_with(person, PASSPHRASE)
    person.does("access.change", current=PASSPHRASE, passphrase=NEW, passphrase_again=NEW)
    assert notice_of(person) == text(person, "care-said-changed")
    assert "saved" in person.kinds()
    assert opens_with(person, NEW) and not opens_with(person, PASSPHRASE)


def test_what_somebody_saw_opens_nothing_any_more():
    person, code = with_code()
    add_passkey(person)
    before = asyncio.run(person.store.read_all("vault"))
    person.does("access.seen", current="not the right words", passphrase=NEW, passphrase_again=NEW)
    assert notice_of(person) == text(person, "vault-wrong-current")
    assert asyncio.run(person.store.read_all("vault")) == before
    person.does("access.seen", current=PASSPHRASE, passphrase=NEW, passphrase_again=NEW)
    assert {"access.recovery_show", "vault.backup", "care.show"} <= person.commands_shown()
    assert kinds_of(person) == ["passphrase"]
    assert not set(before) & set(asyncio.run(person.store.read_all("vault")))
    assert not opens_with(person, PASSPHRASE) and opens_with(person, NEW)
    later = visitor(person)
    later.does("access.recover", code=code)
    assert later.lock == "locked"
    later.does(
        "vault.unlock_passkey", credential_id=encoded(CREDENTIAL), prf_output=encoded(OUTPUT)
    )
    assert later.lock == "locked"


def test_a_way_in_is_made_only_by_someone_who_knows_the_passphrase():
    person = visitor(keeper())
    person.does("vault.unlock", passphrase=PASSPHRASE)
    for command in ("access.recovery_show", "access.passkey_form"):
        person.does(command)
        assert "access.vouch" in person.commands_shown() and "recovery-code" not in person.html
        person.does("access.vouch", then=command, current="not the right words")
        assert notice_of(person) == text(person, "vault-wrong-current")
    add_passkey(person)
    assert kinds_of(person) == ["passphrase"]
    person.does("access.vouch", then="access.recovery_show", current=PASSPHRASE)
    assert code_on(person)
    person.does("access.passkey_form")
    assert "access.passkey_add" in person.commands_shown()
    person.does("access.vouch", then="vault.erase", current=PASSPHRASE)
    assert asyncio.run(person.store.read_all("vault")), "only what is on the list follows"


def test_locking_or_going_to_the_journal_forgets_that_somebody_vouched():
    person = keeper()
    person.does("vault.lock")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    person.does("access.recovery_show")
    assert "access.vouch" in person.commands_shown()
    person.does("access.vouch", then="access.recovery_show", current=PASSPHRASE)
    person.does("access.passkey_form")
    assert "access.vouch" not in person.commands_shown()
    person.opens("journal")
    person.does("access.passkey_form")
    assert "access.vouch" in person.commands_shown()


def test_ways_are_removed_after_one_question():
    person, code = with_code()
    add_passkey(person)
    assert kinds_of(person) == ["passphrase", "recovery", "passkey"]
    for kind, left in (("recovery", ["passphrase", "passkey"]), ("passkey", ["passphrase"])):
        person.does("care.show")
        slots = asyncio.run(person.store.read_all("vault"))[0]
        header = fmt.parse_record(slots, TEST_ONLY_WEAK_POLICY).header
        slot_id = next(slot.slot_id.hex() for slot in header.slots if slot.kind == kind)
        person.does("access.remove_form", slot=slot_id)
        assert "access.remove" in person.commands_shown()
        person.does("access.remove", slot=slot_id)
        assert notice_of(person) == text(person, "care-said-way-removed")
        assert kinds_of(person) == left
    later = visitor(person)
    later.does("access.recover", code=code)
    assert later.lock == "locked" and "vault.unlock_passkey" not in later.html


def test_the_passphrase_is_no_way_to_remove():
    person = keeper()
    record = asyncio.run(person.store.read_all("vault"))[0]
    slot = fmt.parse_record(record, TEST_ONLY_WEAK_POLICY).header.slots[0].slot_id.hex()
    person.does("access.remove_form", slot=slot)
    assert "access.remove" not in person.commands_shown()
    person.does("access.remove", slot=slot)
    assert text(person, "vault-last-way-in") in person.html
    assert opens_with(person, PASSPHRASE)


def test_locked_or_in_memory_nothing_of_this_can_be_done():
    locked, memory = visitor(keeper()), Person()
    memory.reflects(CANARY)
    memory.does("keep.memory")
    for person in (locked, memory):
        for name in ("change", "seen", "remove", "tighten", "recovery_show", "passkey_form"):
            person.does(f"access.{name}", current=PASSPHRASE, passphrase=NEW, passphrase_again=NEW)
            assert "saved" not in person.kinds() and "recovery-code" not in person.html
        person.does("access.recovery_confirm", code="0000-0000-0000-0000-0000-0000-0001")
        add_passkey(person)
        assert "saved" not in person.kinds()
    assert kinds_of(locked) == ["passphrase"]


class Ladder:
    """A device that can afford the second rung."""

    policy = dataclasses.replace(TEST_ONLY_WEAK_POLICY, ladder=(CHEAP, DEARER), budget_ms=60_000.0)


def stronger(store: MemoryStore, mirror: str, policy: KdfPolicy = Ladder.policy) -> Person:
    person = Person(store=store, mirror=mirror)
    machine = dataclasses.replace(person.service._machine, kdf_policy=policy)
    person.service._machine = machine
    person.opens("journal")
    return person


def cost_of(person: Person) -> KdfParameters:
    record = asyncio.run(person.store.read_all("vault"))[0]
    slots = fmt.parse_record(record, TEST_ONLY_WEAK_POLICY).header.slots
    params = next(slot.params for slot in slots if slot.kind == "passphrase")
    return KdfParameters(params["memory_kib"], params["passes"], params["lanes"])


def test_a_stronger_device_offers_a_dearer_lock_once():
    first = keeper()
    person = stronger(first.store, first.mirror)
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert text(person, "tighten-offer") in person.html
    person.opens("journal")
    assert text(person, "tighten-offer") not in person.html, "said once"
    person.does("vault.lock")
    person.opens("journal")
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert text(person, "tighten-offer") not in person.html, "and not again in this run"
    person.does("care.show")
    assert text(person, "tighten-offer") in person.html, "there it can be found"
    person.does("access.tighten_form")
    person.does("access.tighten", current="not the right words")
    assert notice_of(person) == text(person, "vault-wrong-current")
    assert cost_of(person) == CHEAP
    person.does("access.tighten", current=PASSPHRASE)
    assert notice_of(person) == text(person, "care-said-tightened")
    assert cost_of(person) == DEARER
    assert opens_with(person, PASSPHRASE)
    assert text(person, "tighten-offer") not in person.html


def test_a_device_that_is_no_stronger_says_nothing():
    first = keeper()
    person = visitor(first)
    person.does("vault.unlock", passphrase=PASSPHRASE)
    assert text(person, "tighten-offer") not in person.html
    person.does("access.tighten_form")
    assert "access.tighten" not in person.commands_shown()
