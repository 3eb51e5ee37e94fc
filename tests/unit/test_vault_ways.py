"""Other ways into an open vault: changing its slots, and a new key that shuts out the old ones."""

import pytest

from stillwater.vault import errors
from stillwater.vault.secret import Passphrase
from stillwater.vault.slots import make_passphrase_slot
from tests.unit.vault_kit import (
    CHEAP,
    CRYPTO,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    RepeatableRandom,
    adding,
    copies_of,
    entry,
    ids,
    make_vault,
    run,
    stored,
    unlocked,
)


async def passphrase_slot(keys, passphrase=OTHER_PASSPHRASE):
    return await make_passphrase_slot(
        CRYPTO,
        RepeatableRandom("other slot"),
        keys.vault_key,
        keys.vault_id,
        passphrase.encode(),
        CHEAP,
    )


async def other_slots(slots, keys):
    return (await passphrase_slot(keys),)


async def other_slot(keys):
    return (await passphrase_slot(keys),)


def test_changed_slots_open_the_same_content():
    store, vault = stored(entry("a"))
    before = vault.slots
    commit = run(vault.change_slots(other_slots))
    assert vault.slots != before
    assert copies_of(store)[0] == commit.record
    again, _ = unlocked(store, passphrase=OTHER_PASSPHRASE)
    assert ids(again.content) == {"a"}
    with pytest.raises(errors.WrongPassphrase):
        unlocked(store)


def test_changing_slots_builds_on_what_another_tab_wrote():
    store, one = stored(entry("a"))
    two, _ = unlocked(store, seed="two")
    run(two.change(adding(entry("b"))))
    run(one.change_slots(other_slots))
    run(two.change(adding(entry("c"))))
    assert two.slots == one.slots
    assert ids(unlocked(store, passphrase=OTHER_PASSPHRASE)[0].content) == {"a", "b", "c"}


def test_a_new_key_opens_everything_and_the_old_one_nothing():
    store, vault = stored(entry("a"), entry("b"))
    old = vault._state.keys
    before = copies_of(store)
    run(vault.rekey(other_slot))
    assert vault._state.keys.vault_key != old.vault_key
    assert vault._state.keys.vault_id == old.vault_id
    assert not set(before) & set(copies_of(store))
    assert ids(unlocked(store, passphrase=OTHER_PASSPHRASE)[0].content) == {"a", "b"}
    with pytest.raises(errors.WrongPassphrase):
        unlocked(store)


def test_a_tab_with_the_old_key_is_told_that_the_vault_was_replaced():
    store, one = stored(entry("a"))
    two, _ = unlocked(store, seed="two")
    run(one.rekey(other_slot))
    with pytest.raises(errors.Replaced):
        run(two.change(adding(entry("b"))))
    assert ids(unlocked(store, passphrase=OTHER_PASSPHRASE)[0].content) == {"a"}


def test_there_is_nothing_to_wrap_in_memory_only():
    vault = make_vault()
    vault.begin_in_memory()
    assert vault.slots == ()
    for refused in (vault.change_slots(other_slots), vault.rekey(other_slot)):
        with pytest.raises(errors.PassphraseNeeded):
            run(refused)


def test_a_closed_vault_has_no_slots_to_show_or_change():
    vault = make_vault()
    with pytest.raises(errors.Locked):
        _ = vault.slots
    for refused in (vault.change_slots(other_slots), vault.rekey(other_slot)):
        with pytest.raises(errors.Locked):
            run(refused)


def test_a_secret_may_be_handed_over_in_place_of_a_text():
    store, _ = stored(entry("a"))
    again, _ = unlocked(store, passphrase=Passphrase.typed(PASSPHRASE))
    assert ids(again.content) == {"a"}
