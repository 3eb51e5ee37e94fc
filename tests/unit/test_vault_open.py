"""The open vault: commits, conflicts, damaged copies, lock, backup, restore, erase."""

from dataclasses import replace

import pytest

from stillwater.domain.passphrase import PassphraseRefused
from stillwater.vault import errors
from stillwater.vault import format as fmt
from stillwater.vault.state import OpenState
from stillwater.vault.store_memory import MemoryStore
from tests.unit.vault_kit import (
    CRYPTO,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    UntouchableStore,
    adding,
    copies_of,
    entry,
    generation_of,
    ids,
    make_vault,
    run,
    stored,
    unlocked,
)
from tests.unit.vault_kit import TEST_ONLY_WEAK_POLICY as POLICY


def test_what_was_saved_is_there_after_unlocking():
    store, vault = stored(entry("a"), entry("b", "سلام"))
    again, report = unlocked(store)
    assert again.content == vault.content
    assert ids(again.content) == {"a", "b"}
    assert (report.damaged_copies, report.needs_repair) == (0, False)
    assert report.record == copies_of(store)[0]


def test_a_commit_returns_the_bytes_that_are_stored():
    store, vault = stored()
    commit = run(vault.change(adding(entry("a"))))
    assert copies_of(store)[0] == commit.record
    assert generation_of(commit.record) == commit.generation == vault.generation


def test_each_record_names_the_one_before():
    store, _ = stored(entry("a"), entry("b"))
    newest, previous = copies_of(store)
    digest = run(CRYPTO.sha256(previous))
    assert fmt.parse_record(newest, POLICY).header.previous == digest
    assert generation_of(newest) == generation_of(previous) + 1


def test_no_nonce_is_used_twice():
    _, vault = stored()
    nonces = set()
    for n in range(30):
        record = run(vault.change(adding(entry(f"e{n}")))).record
        nonces.add(fmt.parse_record(record, POLICY).header.nonce)
    assert len(nonces) == 30


def test_a_wrong_passphrase_is_said_to_be_wrong_and_opens_nothing():
    store, _ = stored(entry("a"))
    vault = make_vault(store)
    with pytest.raises(errors.WrongPassphrase):
        run(vault.unlock(OTHER_PASSPHRASE))
    assert not vault.is_open


def test_composed_and_decomposed_letters_are_one_passphrase():
    vault = make_vault(store := MemoryStore())
    run(vault.create("caf\u00e9 \uff11 au lait, merci"))
    again, _ = unlocked(store, passphrase="cafe\u0301 1 au lait, merci")
    assert again.is_open


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [
        ("", "passphrase_short"),
        ("fourteen chars", "passphrase_short"),
        ("e\u0301" * 14, "passphrase_short"),
        ("x" * 1025, "passphrase_long"),
        ("\ufdfa" * 100, "passphrase_long"),
        ("a lone half \ud83d here", "passphrase_text"),
    ],
)
def test_passphrases_that_may_not_be_chosen(passphrase, code):
    store = UntouchableStore()
    with pytest.raises(PassphraseRefused) as fault:
        run(make_vault(store).create(passphrase))
    assert fault.value.code == code


def test_fifteen_code_points_are_enough_in_any_script():
    for passphrase in ("مشيت تحت المطر.", "🐚" * 15):
        assert len(passphrase) == 15
        vault = make_vault()
        run(vault.create(passphrase))
        assert vault.is_open


def test_creating_never_replaces_what_is_there():
    store, _ = stored(entry("a"))
    before = copies_of(store)
    with pytest.raises(errors.AlreadyStored):
        run(make_vault(store, seed="second").create(PASSPHRASE))
    assert copies_of(store) == before


def test_nothing_stored_is_told_apart():
    vault = make_vault()
    assert run(vault.is_stored()) is False
    with pytest.raises(errors.NothingStored):
        run(vault.unlock(PASSPHRASE))
    with pytest.raises(errors.NothingStored):
        run(vault.unlock(PASSPHRASE, [b""]))


def test_locking_drops_keys_and_content():
    _, vault = stored(entry("a", "canary"))
    vault.lock()
    assert not vault.is_open
    held = [getattr(vault, name) for name in vars(vault)]
    assert not [value for value in held if isinstance(value, OpenState)]
    assert "canary" not in repr(vars(vault))
    for use in (lambda: vault.content, lambda: vault.generation):
        with pytest.raises(errors.Locked):
            use()
    for awaitable in (vault.change(lambda c: c), vault.export_backup()):
        with pytest.raises(errors.Locked):
            run(awaitable)


def test_an_open_vault_does_not_print_its_secrets():
    _, vault = stored(entry("a", "canary"))
    state = vault._state
    assert "canary" not in repr(state)
    assert state.keys.vault_key.hex() not in repr(state) + repr(state.keys)
    assert repr(state.keys.vault_key) not in repr(state) + repr(state.keys)


def test_a_change_under_way_when_locked_is_stored_but_opens_nothing():
    class SlowStore(MemoryStore):
        async def commit(self, *arguments, **parts):
            vault.lock()
            await super().commit(*arguments, **parts)

    store, vault = stored()
    slow = SlowStore()
    slow._copies, slow._parts = store._copies, store._parts
    vault._tools = replace(vault._tools, store=slow)
    run(vault.change(adding(entry("a"))))
    assert not vault.is_open
    assert ids(unlocked(slow)[0].content) == {"a"}


def test_an_operation_cannot_reach_what_is_held_by_changing_its_argument():
    _, vault = stored(entry("a"))

    def spoil_and_fail(content):
        content["entries"].clear()
        raise KeyError("stop")

    with pytest.raises(KeyError):
        run(vault.change(spoil_and_fail))
    vault.content["entries"].clear()
    assert ids(vault.content) == {"a"}


def test_content_that_json_cannot_hold_is_refused_and_nothing_changes():
    store, vault = stored(entry("a"))
    before = copies_of(store)
    for wrong in (set(), float("nan"), object()):
        with pytest.raises(errors.ContentInvalid):
            run(vault.change(lambda c, wrong=wrong: {**c, "settings": {"x": wrong}}))
    with pytest.raises(errors.ContentInvalid):
        run(vault.change(lambda _content: ["a list"]))
    assert copies_of(store) == before
    assert ids(vault.content) == {"a"}
