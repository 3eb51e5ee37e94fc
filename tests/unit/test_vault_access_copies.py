"""Ways in and the copies: what an older, a damaged or a half-written one still opens by."""

import pytest

from stillwater.ports import StoreFull
from stillwater.vault import access, kinds
from stillwater.vault.secret import Passphrase, Recovery
from stillwater.vault.store_memory import MemoryStore
from tests.unit.record_kit import with_header
from tests.unit.vault_kit import (
    OTHER_PASSPHRASE,
    PASSPHRASE,
    TEST_ONLY_WEAK_POLICY,
    adding,
    copies_of,
    entry,
    run,
    set_copies,
    setting,
    stored,
    unlocked,
)
from tests.unit.ways_kit import (
    ANSWER,
    CREDENTIAL,
    EVAL,
    PASSKEY,
    opens,
    opens_copies,
    with_everything,
)


def test_a_changed_passphrase_ends_the_old_one_in_every_copy():
    store, vault, code = with_everything()
    before = vault.slots[0]
    done = run(access.change_passphrase(vault, OTHER_PASSPHRASE))
    assert copies_of(store)[0] == done.record
    assert not done.old_copy_left
    assert opens_copies(store, PASSPHRASE) == ["wrong_passphrase"] * 2
    assert opens_copies(store, OTHER_PASSPHRASE) == [{"a"}] * 2
    assert opens_copies(store, Recovery(code)) == [{"a"}] * 2
    after = next(slot for slot in vault.slots if slot.kind == kinds.PASSPHRASE)
    assert after.params["salt"] != before.params["salt"]
    assert after.nonce != before.nonce
    run(vault.change(adding(entry("b"))))
    assert opens(store, OTHER_PASSPHRASE) == {"a", "b"}


def test_a_mirror_from_before_opens_no_more_by_the_old_passphrase():
    store, vault = stored(entry("a"))
    old = copies_of(store)[0]
    run(access.change_passphrase(vault, OTHER_PASSPHRASE))
    assert opens(store, PASSPHRASE, old) == "wrong_passphrase"


def test_killed_between_the_two_writes_the_old_passphrase_is_still_shut_out():
    store, vault = stored(entry("a"))
    older = copies_of(store)[0]
    run(access.change_passphrase(vault, OTHER_PASSPHRASE))
    set_copies(store, [(2, copies_of(store)[0]), (1, older)])
    assert opens(store, PASSPHRASE) == "wrong_passphrase"
    assert opens(store, OTHER_PASSPHRASE) == {"a"}


def test_a_way_that_was_taken_away_does_not_bring_an_older_copy_back():
    """The older copy opens by code; the newer has no such slot. Opening it would undo a save."""
    store, vault, code = with_everything()
    older = copies_of(store)[0]
    run(access.remove_recovery(vault))
    run(vault.change(adding(entry("b"))))
    set_copies(store, [(2, copies_of(store)[0]), (1, older)])
    assert opens(store, Recovery(code)) == "wrong_recovery"
    assert opens(store, PASSPHRASE) == {"a", "b"}
    assert opens(store, PASSKEY, older) == {"a", "b"}


def test_a_slot_that_was_only_damaged_does_not_keep_an_older_copy_closed():
    store, vault, code = with_everything()
    run(vault.change(adding(entry("b"))))
    newest, older = copies_of(store)
    hurt = with_header(newest, setting("slots.1.kind", "recoverx"))
    hurt = with_header(hurt, setting("slots.1.params", {"salt": "00"}))
    set_copies(store, [(2, hurt), (1, older)])
    assert opens(store, Recovery(code)) == {"a"}


def test_a_lost_slot_does_not_matter_when_another_copy_gives_the_key():
    """The newest copy lost its body, the older is from before the passkey: one key for both."""
    store, vault = stored(entry("a"))
    run(access.add_passkey(vault, CREDENTIAL, EVAL, ANSWER))
    newest, older = copies_of(store)
    set_copies(store, [(2, newest[:-1] + bytes([newest[-1] ^ 1])), (1, older)])
    assert opens(store, PASSKEY) == {"a"}


def test_a_new_key_drops_all_other_ways_and_says_which():
    store, vault, code = with_everything()
    old_key = vault._state.keys.vault_key
    before = access.ways_in(vault)
    backup = run(vault.export_backup()).data
    done = run(access.rekey(vault, OTHER_PASSPHRASE, proof=Passphrase.typed(PASSPHRASE)))
    assert done.dropped == before[1:]
    assert vault._state.keys.vault_key != old_key
    assert [way.kind for way in access.ways_in(vault)] == ["passphrase"]
    for secret in (PASSPHRASE, Recovery(code), PASSKEY):
        assert {"a"} not in opens_copies(store, secret)
    assert opens_copies(store, OTHER_PASSPHRASE) == [{"a"}] * 2
    assert copies_of(store)[0] == done.record
    file = MemoryStore()
    set_copies(file, [(1, backup)])
    assert opens(file, Recovery(code)) == {"a"}  # as the specification says of old backup files


def test_hints_come_from_the_newest_whole_header_and_never_raise():
    store, vault, _ = with_everything()
    newest = copies_of(store)[0]
    hints = [(CREDENTIAL, EVAL)]
    assert access.passkey_hints([b"", b"\x89nonsense", newest], TEST_ONLY_WEAK_POLICY) == hints
    assert access.passkey_hints([]) == []
    too_new = with_header(newest, setting("version", 2), version=2)
    assert access.passkey_hints([newest, too_new], TEST_ONLY_WEAK_POLICY) == []
    run(access.remove_slot(vault, access.ways_in(vault)[2].slot_id))
    assert access.passkey_hints([newest, *copies_of(store)], TEST_ONLY_WEAK_POLICY) == []


class FullAfter(MemoryStore):
    """Refuses writes from the given one on."""

    writes_left = 10**9

    async def commit(self, name, record, generation, expected, **parts):
        if self.writes_left <= 0:
            raise StoreFull
        self.writes_left -= 1
        await super().commit(name, record, generation, expected, **parts)


@pytest.mark.parametrize("change", [access.change_passphrase, access.rekey])
def test_a_disk_that_fills_up_never_leaves_the_passphrase_in_doubt(change):
    store = FullAfter()
    _, vault = stored(entry("a"), store=store)
    store.writes_left = 0
    with pytest.raises(StoreFull):
        run(change(vault, OTHER_PASSPHRASE))
    assert opens(store, PASSPHRASE) == {"a"}
    store.writes_left = 1
    done = run(change(vault, OTHER_PASSPHRASE))
    # A new key takes the older copy along in the same transaction.
    assert done.old_copy_left == (change is access.change_passphrase)
    assert done.record == copies_of(store)[0]
    assert opens(store, OTHER_PASSPHRASE) == {"a"}
    assert opens(store, PASSPHRASE) == "wrong_passphrase"


def test_two_tabs_change_the_ways_in_one_after_the_other():
    store, one = stored(entry("a"))
    two, _ = unlocked(store, seed="two")
    run(access.set_recovery(two))
    run(access.add_passkey(one, CREDENTIAL, EVAL, ANSWER))
    assert [way.kind for way in access.ways_in(one)] == ["passphrase", "recovery", "passkey"]
    _, code = run(access.set_recovery(two))
    assert opens_copies(store, Recovery(code)) == [{"a"}] * 2
    assert opens(store, PASSKEY) == {"a"}
