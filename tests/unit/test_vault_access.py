"""The ways into an open vault: adding, changing and taking away, and what opens afterwards."""

from dataclasses import replace

import pytest

from stillwater.domain.passphrase import PassphraseRefused
from stillwater.vault import access, errors, kinds
from stillwater.vault import format as fmt
from stillwater.vault.secret import Passkey, Passphrase, Recovery
from stillwater.vault.store_memory import MemoryStore
from tests.unit.vault_kit import (
    CHEAP,
    OTHER_PASSPHRASE,
    PASSPHRASE,
    TEST_ONLY_WEAK_POLICY,
    copies_of,
    entry,
    make_vault,
    run,
    stored,
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

WRONG = Passphrase(b"not this one, no")


def test_every_way_in_opens_the_same_words():
    store, vault, code = with_everything()
    for secret in (PASSPHRASE, Recovery(code), Recovery.typed(code.text.lower()), PASSKEY):
        assert opens(store, secret) == {"a"}
    assert [way.kind for way in access.ways_in(vault)] == ["passphrase", "recovery", "passkey"]
    assert [way.cost for way in access.ways_in(vault)] == [CHEAP, None, None]
    assert len({way.slot_id for way in access.ways_in(vault)}) == 3


def test_what_does_not_open_has_its_own_code():
    store, _, code = with_everything()
    other = replace(code, data=bytes(16))
    assert opens(store, OTHER_PASSPHRASE) == "wrong_passphrase"
    assert opens(store, Recovery(other)) == "wrong_recovery"
    assert opens(store, Passkey(CREDENTIAL, bytes(32))) == "wrong_passkey"
    assert opens(store, Passkey(b"another", ANSWER)) == "no_such_way"
    plain, _ = stored(entry("a"))
    assert opens(plain, Recovery(code)) == "no_such_way"


def test_a_way_in_opens_no_other_vault():
    _, vault, code = with_everything()
    foreign = make_vault(MemoryStore(), seed="foreign")
    run(foreign.create(PASSPHRASE))
    mine, theirs = vault._state.keys.vault_id, foreign._state.keys.vault_id
    for secret, slot in zip((Recovery(code), PASSKEY), vault.slots[1:], strict=True):
        maker = vault.maker
        here = run(secret.wrapping_key(maker.crypto, slot, mine, maker.policy))
        assert here != run(secret.wrapping_key(maker.crypto, slot, theirs, maker.policy))


def test_each_kind_has_a_label_of_its_own():
    """The same 32 bytes in, for three kinds: three keys out."""
    _, vault, code = with_everything()
    maker, vault_id = vault.maker, vault._state.keys.vault_id

    class Same(type(maker.crypto)):
        async def argon2id(self, passphrase, salt, cost, length_bytes):
            return ANSWER

        async def hkdf_sha256(self, key, salt, info, length_bytes):
            return await super().hkdf_sha256(ANSWER, vault_id, info, length_bytes)

    secrets = (Passphrase(b"x"), Recovery(code), PASSKEY)
    keys = [
        run(secret.wrapping_key(Same(), slot, vault_id, maker.policy))
        for secret, slot in zip(secrets, vault.slots, strict=True)
    ]
    assert len(set(keys)) == 3


def test_the_recovery_salt_makes_another_key_of_the_same_code():
    _, vault, code = with_everything()
    maker, keys = vault.maker, vault._state.keys
    slots = [run(maker.recovery(keys, code)) for _ in range(2)]
    one, two = (
        run(Recovery(code).wrapping_key(maker.crypto, slot, keys.vault_id, maker.policy))
        for slot in slots
    )
    assert one != two
    assert slots[0].nonce != slots[1].nonce


def test_a_new_passphrase_is_held_to_the_rules():
    store, vault = stored(entry("a"))
    before = copies_of(store)
    for change in (access.change_passphrase, access.rekey):
        with pytest.raises(PassphraseRefused):
            run(change(vault, "too short"))
    assert copies_of(store) == before


def test_there_is_one_recovery_code_at_a_time():
    store, vault, code = with_everything()
    done, newer = run(access.set_recovery(vault))
    assert newer != code
    assert copies_of(store)[0] == done.record
    assert opens_copies(store, Recovery(code)) == ["wrong_recovery"] * 2
    assert opens_copies(store, Recovery(newer)) == [{"a"}] * 2
    run(access.remove_recovery(vault))
    assert opens_copies(store, Recovery(newer)) == ["no_such_way"] * 2


def test_the_last_way_that_lasts_stays():
    store, vault, code = with_everything()
    passphrase, recovery, passkey = (way.slot_id for way in access.ways_in(vault))
    run(access.remove_slot(vault, passphrase))
    assert opens_copies(store, PASSPHRASE) == ["no_such_way"] * 2
    before = copies_of(store)
    for refused in (access.remove_slot(vault, recovery), access.remove_recovery(vault)):
        with pytest.raises(errors.LastWayIn):
            run(refused)
    assert copies_of(store) == before
    run(access.remove_slot(vault, passkey))
    run(access.remove_slot(vault, passkey))
    assert opens(store, Recovery(code)) == {"a"}
    run(access.change_passphrase(vault, PASSPHRASE))
    assert opens(store, PASSPHRASE) == {"a"}


def test_a_passkey_is_never_the_only_way():
    """Not even where somebody else's writer left a record without a lasting one."""
    _, vault, _ = with_everything()
    vault._state = replace(vault._state, slots=vault.slots[2:])
    with pytest.raises(errors.LastWayIn):
        run(access.add_passkey(vault, b"second", EVAL, ANSWER))


def test_a_passkey_is_kept_once_and_asked_by_its_own_salt():
    store, vault, _ = with_everything()
    other = bytes(32)
    run(access.add_passkey(vault, CREDENTIAL, other, b"\x08" * 32))
    run(access.add_passkey(vault, b"second", EVAL, ANSWER))
    assert access.passkey_hints(copies_of(store), TEST_ONLY_WEAK_POLICY) == [
        (CREDENTIAL, other),
        (b"second", EVAL),
    ]
    assert opens(store, Passkey(CREDENTIAL, b"\x08" * 32)) == {"a"}
    assert opens(store, PASSKEY) == "wrong_passkey"


def test_no_record_grows_beyond_what_a_reader_takes():
    store, vault = stored(entry("a"))
    for number in range(fmt.MAX_SLOTS - 1):
        run(access.add_passkey(vault, bytes([number]), EVAL, ANSWER))
    with pytest.raises(errors.SlotsFull):
        run(access.add_passkey(vault, b"one more", EVAL, ANSWER))
    with pytest.raises(errors.SlotsFull):
        run(access.set_recovery(vault))
    assert opens(store, PASSPHRASE) == {"a"}


def test_long_credentials_fill_the_header_before_the_slots():
    store, vault = stored(entry("a"))
    added = 0
    with pytest.raises(errors.SlotsFull):
        for number in range(fmt.MAX_SLOTS):
            long_id = bytes([number]) * kinds.MAX_CREDENTIAL_BYTES
            run(access.add_passkey(vault, long_id, EVAL, ANSWER))
            added += 1
    assert added == 6
    assert opens(store, Passkey(b"\x05" * kinds.MAX_CREDENTIAL_BYTES, ANSWER)) == {"a"}


@pytest.mark.parametrize(
    ("credential", "salt", "answer"),
    [(b"", EVAL, ANSWER), (b"x" * 1024, EVAL, ANSWER), (b"x", b"", ANSWER), (b"x", EVAL, b"")],
)
def test_a_passkey_of_other_lengths_is_refused(credential, salt, answer):
    _, vault = stored(entry("a"))
    with pytest.raises(ValueError, match="length"):
        run(access.add_passkey(vault, credential, salt, answer))


def changes(vault, proof):
    slot_id = access.ways_in(vault)[2].slot_id
    return [
        access.change_passphrase(vault, OTHER_PASSPHRASE, proof=proof),
        access.rekey(vault, OTHER_PASSPHRASE, proof=proof),
        access.set_recovery(vault, proof=proof),
        access.remove_recovery(vault, proof=proof),
        access.add_passkey(vault, b"second", EVAL, ANSWER, proof=proof),
        access.remove_slot(vault, slot_id, proof=proof),
    ]


def test_a_proof_that_opens_nothing_changes_nothing():
    store, vault, _ = with_everything()
    before = copies_of(store)
    for change in changes(vault, WRONG):
        with pytest.raises(errors.WrongPassphrase):
            run(change)
    for change in changes(vault, Passkey(b"stranger", ANSWER)):
        with pytest.raises(errors.NoSuchWay):
            run(change)
    assert copies_of(store) == before


@pytest.mark.parametrize("number", range(6))
def test_a_proof_that_opens_a_slot_lets_the_change_happen(number):
    store, vault, code = with_everything()
    before = copies_of(store)
    for one, change in enumerate(changes(vault, Recovery(code))):
        if one == number:
            run(change)
        else:
            change.close()
    assert before[0] not in copies_of(store) or number == 4


def test_there_are_no_ways_into_memory_and_none_while_locked():
    vault = make_vault()
    with pytest.raises(errors.Locked):
        access.ways_in(vault)
    vault.begin_in_memory()
    assert access.ways_in(vault) == ()
    for change in (access.set_recovery(vault), access.change_passphrase(vault, PASSPHRASE)):
        with pytest.raises(errors.PassphraseNeeded):
            run(change)
